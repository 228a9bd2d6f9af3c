"""Wordings of trade in goods and of what stands beside it: each text, and all that it tells.

A row is the measure, whose trade with whom, the value and what it is of.
"""

from __future__ import annotations

import pytest

from tests.transforms.facts.telling import told
from transforms.facts.statements import Statement

_NAMES = {"trade_turnover": "turnover", "trade_balance": "balance"}


def _row(statement: Statement) -> str:
    measure = _NAMES.get(statement.measure, statement.measure)
    way = {"level": "", "growth": "growth ", "share": "share "}[statement.transform]
    goods = f" {statement.commodity}" if statement.commodity else ""
    value = f"{float(statement.value):g}"
    return f"{measure} {way}{statement.reporter}-{statement.counterpart} {value}{goods}"


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        pytest.param(
            "Năm 2021, nhập siêu 800 triệu USD, vượt 100 triệu USD so với dự báo.",
            ["balance VN-W00 -8e+08"],
            id="exceeding_a_forecast",
        ),
        pytest.param(
            "Năm 2021, hồ tiêu mang về 300 triệu USD từ Ấn Độ.",
            ["exports VN-IN 3e+08 hồ tiêu"],
            id="whom_goods_bring_money_from",
        ),
        pytest.param(
            "Mang về tỷ USD từ Ấn Độ, hạt điều dẫn đầu trong xuất khẩu sang thị trường này, chiếm 12%.",
            ["exports share VN-IN 12 hạt điều"],
            id="whom_goods_bring_a_billion_from",
        ),
        pytest.param(
            "Năm 2021, xuất khẩu giấy của Nhật Bản đạt 3 triệu tấn. Trong đó, xuất khẩu sang Việt Nam "
            "lớn nhất, đạt 1,1 triệu tấn.",
            [
                "exports JP-W00 3e+06 giấy",
                "export_market_rank JP-VN 1 giấy",
                "exports JP-VN 1.1e+06 giấy",
            ],
            id="a_market_of_another_country",
        ),
        pytest.param(
            "Năm 2021, nguồn cung lớn nhất là Lào, đạt tổng kim ngạch 222 triệu USD, gồm gỗ 74 triệu USD.",
            ["import_source_rank VN-LA 1", "imports VN-LA 2.22e+08", "imports VN-LA 7.4e+07 gỗ"],
            id="goods_behind_a_partners_total",
        ),
        pytest.param(
            "Năm 2021, Nhật Bản là đối tác dẫn đầu vốn FDI vào Hà Nam.",
            ["fdi_rank VN-63-JP 1"],
            id="a_partner_ranked_by_capital",
        ),
        pytest.param(
            "Năm 2021, Việt Nam thâm hụt 2 tỷ USD trong trao đổi hàng hóa với Lào.",
            ["balance VN-LA -2e+09"],
            id="deficit_in_trade_with",
        ),
        pytest.param(
            "Năm 2021, Việt Nam nhập 60.000 m3 gỗ từ Lào, trị giá 9 triệu USD.",
            ["imports VN-LA 9e+06 gỗ"],
            id="goods_in_cubic_metres",
        ),
        pytest.param(
            "Năm 2021, xuất khẩu chè sang Ấn Độ 8 triệu USD.",
            ["exports VN-IN 8e+06 chè"],
            id="name_that_ends_like_a_hedge",
        ),
        pytest.param(
            "Kim ngạch thương mại điện tử năm 2021 đạt 4 tỷ USD.",
            [],
            id="online_trade_is_none",
        ),
        pytest.param(
            "Năm 2021, xuất khẩu cá tra đạt 1,5 tỷ USD. Diện tích nuôi cá tra là 6.000 ha, tăng 3%. "
            "Sản lượng cá tra đạt 900.000 tấn, tăng 2%.",
            ["exports VN-W00 1.5e+09 cá tra"],
            id="what_is_grown_after_what_is_sold",
        ),
        pytest.param(
            "Năm 2021, các mặt hàng nhập khẩu từ Lào có 3 nhóm hàng có tổng giá trị từ 10 triệu USD, "
            "gồm: gỗ "
            "(30 triệu USD); phân bón (20 triệu USD).",
            ["imports VN-LA 3e+07 gỗ", "imports VN-LA 2e+07 phân bón"],
            id="goods_above_a_threshold",
        ),
        pytest.param(
            "5 thị trường xuất khẩu lớn của Việt Nam năm 2021:\n1. Mỹ: 96 tỷ USD\n2. Nhật Bản: 20 tỷ USD",
            ["exports VN-US 9.6e+10", "exports VN-JP 2e+10"],
            id="markets_that_are_counted_head_a_list",
        ),
        pytest.param(
            "Năm 2021, xuất khẩu dệt may sang Mỹ đạt 16 tỷ USD. Kế đến là thị trường Liên Âu (với 27 nước) "
            "đạt 4 tỷ USD; Nhật Bản đạt 3 tỷ USD.",
            [
                "exports VN-US 1.6e+10 dệt may",
                "exports VN-EU 4e+09 dệt may",
                "exports VN-JP 3e+09 dệt may",
            ],
            id="members_of_a_union_in_brackets",
        ),
        pytest.param(
            "Năm 2021, nhập khẩu giấy từ Lào tăng 5% về lượng; giá nhập bình quân tăng 18%.",
            ["imports growth VN-LA 5 giấy"],
            id="price_of_what_is_bought",
        ),
        pytest.param(
            "Với 12 tỷ USD năm 2020, Ấn Độ là thị trường xuất khẩu lớn thứ bảy của Việt Nam.",
            ["exports VN-IN 1.2e+10", "export_market_rank VN-IN 7"],
            id="amount_by_which_a_rank_is_held",
        ),
        pytest.param(
            "Với kim ngạch 2 tỷ USD, giảm 20% so với năm 2020, Ấn Độ đứng thứ ba trong các thị trường "
            "xuất khẩu gạo của Việt Nam năm 2021.",
            ["exports VN-IN 2e+09 gạo", "exports growth VN-IN -20 gạo", "export_market_rank VN-IN 3 gạo"],
            id="amount_and_rate_by_which_a_rank_is_held",
        ),
        pytest.param(
            "Với kim ngạch 3 tỷ USD, cà phê là nhóm hàng xuất khẩu lớn thứ hai năm 2021.",
            ["exports VN-W00 3e+09 cà phê"],
            id="amount_by_which_a_product_is_ranked",
        ),
        pytest.param(
            "3 tỷ USD là kim ngạch xuất khẩu hạt điều năm 2021, tăng 5%.",
            ["exports VN-W00 3e+09 hạt điều", "exports growth VN-W00 5 hạt điều"],
            id="amount_said_to_be_what",
        ),
        pytest.param(
            "Năm 2021, xuất khẩu chè sang Lào đạt 9 triệu USD.\nNăm 2021, nước này đã chi 50 triệu USD "
            "nhập khẩu rau quả.\nNăm 2021, xuất khẩu sầu riêng đạt 300 triệu USD.",
            [
                "exports VN-LA 9e+06 chè",
                "imports LA-W00 5e+07 rau quả",
                "exports VN-W00 3e+08 sầu riêng",
            ],
            id="exports_after_what_another_buys_of_all",
        ),
        pytest.param(
            "Năm 2021, nhập khẩu ô tô đạt 3 tỷ USD. Đứng thứ hai là Lào bán ô tô vào Việt Nam trị giá "
            "9 triệu USD.",
            ["imports VN-W00 3e+09 ô tô", "import_source_rank VN-LA 2 ô tô", "imports VN-LA 9e+06 ô tô"],
            id="what_a_supplier_in_rank_sells_us",
        ),
        pytest.param(
            "Năm 2021, Việt Nam nhập khẩu 2 triệu tấn thép từ Lào. Năm 2021, nhập khẩu thép về Việt "
            "Nam đạt "
            "9 triệu tấn.",
            ["imports VN-LA 2e+06 thép", "imports VN-W00 9e+06 thép"],
            id="all_that_comes_home",
        ),
        pytest.param(
            "Xuất khẩu chè qua Nga, Đức, Lào lao dốc khiến kim ngạch năm 2021 chỉ đạt 200 triệu USD.",
            ["exports VN-W00 2e+08 chè"],
            id="partners_of_what_caused_it",
        ),
        pytest.param(
            "Mặc dù nợ công ở các nước châu Âu tăng, nhưng năm 2021 xuất khẩu chè vẫn đạt 200 triệu USD.",
            ["exports VN-W00 2e+08 chè"],
            id="places_of_what_is_conceded",
        ),
        pytest.param(
            "5 tháng năm 2021, xuất khẩu chè đạt 90 triệu USD, bằng 85% tổng kim ngạch đạt được trong "
            "cả năm 2020.",
            ["exports VN-W00 9e+07 chè"],
            id="put_against_all_of_another_year",
        ),
        pytest.param(
            "Năm 2021, xuất khẩu chè đạt 90 triệu USD, bằng 10% tổng kim ngạch xuất khẩu nông sản năm 2021.",
            ["exports VN-W00 9e+07 chè", "exports share VN-W00 10 chè"],
            id="part_of_the_same_year",
        ),
        pytest.param(
            "Năm 2021, trong khối ASEAN, Việt Nam xuất khẩu 600 tấn chè sang Lào; sang Thái Lan 200 tấn.",
            ["exports VN-LA 600 chè", "exports VN-TH 200 chè"],
            id="members_of_a_group",
        ),
        pytest.param(
            "3 thị trường có kim ngạch xuất khẩu chè lớn nhất năm 2021 là Nga với 5 triệu USD; Đức với "
            "3 triệu USD.",
            ["exports VN-RU 5e+06 chè", "exports VN-DE 3e+06 chè"],
            id="several_that_are_largest",
        ),
        pytest.param(
            "Năm 2021, lượng chè Việt Nam cung cấp cho Lào tăng 20%.",
            ["exports growth VN-LA 20 chè"],
            id="goods_that_one_supplies_to_another",
        ),
        pytest.param(
            "Năm 2021, Lào chiếm 33% kim ngạch nhập khẩu, 17% kim ngạch xuất khẩu và 25% tổng kim "
            "ngạch xuất nhập "
            "khẩu của Việt Nam.",
            ["imports share VN-LA 33", "exports share VN-LA 17", "turnover share VN-LA 25"],
            id="shares_of_one_way_and_of_both",
        ),
        pytest.param(
            "Năm 2021, cả nước xuất 9 tấn hồ tiêu, gồm 6 tấn tiêu đen và 3 tấn tiêu trắng, tổng kim "
            "ngạch 2 triệu "
            "USD, tăng 4%.",
            [
                "exports VN-W00 9 hồ tiêu",
                "exports VN-W00 6 tiêu đen",
                "exports VN-W00 3 tiêu trắng",
                "exports VN-W00 2e+06 hồ tiêu",
                "exports growth VN-W00 4 hồ tiêu",
            ],
            id="total_of_kinds",
        ),
        pytest.param(
            "Năm 2021, xuất khẩu sang Lào đạt 90 triệu USD, trong đó xuất khẩu nhóm sản phẩm gỗ lớn "
            "nhất (chiếm "
            "40%).",
            ["exports VN-LA 9e+07", "exports share VN-LA 40 nhóm sản phẩm gỗ"],
            id="goods_that_are_largest",
        ),
        pytest.param(
            "Với kim ngạch xuất khẩu 1,3 tỷ USD trong tháng 1/2021, da giày đã tăng trưởng 12%.",
            ["exports VN-W00 1.3e+09 da giày", "exports growth VN-W00 12 da giày"],
            id="product_behind_the_amount_that_opens",
        ),
        pytest.param(
            "Năm 2021, nhập khẩu than đá từ Nga đạt 5 triệu tấn. Giá nhập khẩu giảm 20%.\nTiếp đến là "
            "Lào với 2 "
            "triệu tấn, tăng 5% về lượng và tăng 9% về kim ngạch.",
            [
                "imports VN-RU 5e+06 than đá",
                "imports VN-LA 2e+06 than đá",
                "imports growth VN-LA 5 than đá",
                "imports growth VN-LA 9 than đá",
            ],
            id="next_supplier_behind_a_price",
        ),
        pytest.param(
            "Năm 2021, xuất khẩu va li, túi xách và ô dù tăng mạnh. Xuất sang Lào đạt 2 triệu USD.",
            ["exports VN-LA 2e+06 va li, túi xách và ô dù"],
            id="list_of_goods_spoken_of_together",
        ),
        pytest.param(
            "Năm 2021, xuất khẩu thép cán nóng mạ kẽm sang Lào đạt 2 triệu USD.",
            ["exports VN-LA 2e+06 thép cán nóng mạ kẽm"],
            id="product_of_two_adjectives",
        ),
        pytest.param(
            "Năm 2021, mặt hàng cá ngừ đã thu về 700 triệu USD.",
            ["exports VN-W00 7e+08 mặt hàng cá ngừ"],
            id="what_goods_have_brought_home",
        ),
        pytest.param(
            "Năm 2021, xuất khẩu chè sang Nga, Đức và Lào lần lượt giảm 11%, tăng 6% và giảm 3%.",
            ["exports growth VN-RU -11 chè", "exports growth VN-DE 6 chè", "exports growth VN-LA -3 chè"],
            id="changes_that_answer_to_partners",
        ),
        pytest.param(
            "Năm 2021, gạo và chè xuất khẩu lần lượt tăng 35% và giảm 6%.",
            ["exports growth VN-W00 35 gạo", "exports growth VN-W00 -6 chè"],
            id="changes_that_answer_to_goods",
        ),
        pytest.param(
            "Năm 2021, Lào nhập khẩu 5 triệu USD chè từ Việt Nam, chiếm 31% tổng nhập khẩu, sau Nga (36%).",
            ["imports LA-VN 5e+06 chè", "imports share LA-VN 31 chè", "imports share LA-RU 36 chè"],
            id="share_of_the_one_ahead",
        ),
        pytest.param(
            "Năm 2021, Lào tiêu thụ 5 triệu tấn gạo, nhập khẩu 2 triệu tấn, trong đó Việt Nam chiếm 36%.",
            ["imports LA-W00 2e+06 gạo", "imports share LA-VN 36 gạo"],
            id="what_another_eats_and_buys",
        ),
        pytest.param(
            "Số thu từ xuất nhập khẩu của tỉnh Lào Cai năm 2021 đạt 900 tỷ đồng. Thương mại toàn cầu "
            "tăng 3%.",
            [],
            id="taxes_on_trade_and_trade_of_the_world",
        ),
        pytest.param(
            "Kim ngạch xuất khẩu năm 2021 (tỷ USD): cà phê 3,1; gạo 3,3; điều 3,6.",
            ["exports VN-W00 3.1e+09 cà phê", "exports VN-W00 3.3e+09 gạo", "exports VN-W00 3.6e+09 điều"],
            id="unit_that_heads_a_list_of_goods",
        ),
        pytest.param(
            "Thặng dư thương mại của Hàn Quốc với Việt Nam tăng từ mức 300 triệu USD năm 1992, đạt 31 "
            "tỷ USD năm "
            "2021.",
            ["balance KR-VN 3e+08", "balance KR-VN 3.1e+10"],
            id="pair_of_what_a_change_starts_at",
        ),
        pytest.param(
            "Năm 2021, xuất khẩu gạo giảm cả về lượng, kim ngạch và giá, với mức giảm tương ứng 11%, "
            "12% và 1%.",
            ["exports growth VN-W00 -11 gạo", "exports growth VN-W00 -12 gạo"],
            id="price_that_closes_a_list",
        ),
        pytest.param(
            "Năm 2021, Lào là thị trường gạo lớn nhất của Việt Nam với thị phần 43%. Tiếp theo là Nga "
            "với thị phần "
            "11%, tăng tới 89% và Đức đạt 10%, tăng 61%.",
            [
                "export_market_rank VN-LA 1 gạo",
                "exports share VN-LA 43 gạo",
                "exports share VN-RU 11 gạo",
                "exports growth VN-RU 89 gạo",
                "exports share VN-DE 10 gạo",
                "exports growth VN-DE 61 gạo",
            ],
            id="share_that_a_partner_comes_to",
        ),
        pytest.param(
            "Năm 2021, Việt Nam mua 9 tấn thịt lợn từ Nga, Brazil, Đức. Xuất khẩu chè sang Nga, Đức và "
            "Lào đạt 8 "
            "tấn.",
            [],
            id="several_partners_together",
        ),
        pytest.param(
            "Năm 2021, xuất khẩu chè đạt 8 tấn, chủ yếu sang Nga, Đức, Lào.",
            ["exports VN-W00 8 chè"],
            id="chief_partners_of_a_total",
        ),
        pytest.param(
            "3 nguồn cung thép cho Việt Nam năm 2021: Lào (9 triệu tấn), Nga (2 triệu tấn).",
            ["imports VN-LA 9e+06 thép", "imports VN-RU 2e+06 thép"],
            id="sources_that_are_counted_head_a_list",
        ),
        pytest.param(
            "Năm 2021, Việt Nam nhập khẩu 900 xe ô tô, kim ngạch 8 triệu USD.",
            ["imports VN-W00 8e+06 xe ô tô"],
            id="goods_that_are_counted",
        ),
    ],
)
def test_what_a_text_tells(text: str, rows: list[str]) -> None:
    assert list(map(_row, told(text, "2022-03-15"))) == rows


@pytest.mark.parametrize(
    ("text", "rank", "scope"),
    [
        (
            "Năm 2021, xuất khẩu chè sang Nga đạt 9 triệu USD. Thứ ba là thị trường EU với 5 triệu USD.",
            "export_market_rank VN-EU 3 chè",
            "world",
        ),
        (
            "Năm 2021, Lào là thị trường xuất khẩu lớn thứ hai của Việt Nam (sau EU).",
            "export_market_rank VN-LA 2",
            "world",
        ),
        (
            "Năm 2021, Lào là thị trường xuất khẩu phân bón nhiều nhất vào Việt Nam.",
            "import_source_rank VN-LA 1 phân bón",
            "world",
        ),
        (
            "Nga đánh mất vị trí thứ hai cho Lào và trở thành đối tác thương mại lớn thứ ba của Việt Nam.",
            "trade_partner_rank VN-RU 3",
            "world",
        ),
        (
            "Trong khối ASEAN, Lào là đối tác thương mại lớn thứ ba của Việt Nam.",
            "trade_partner_rank VN-LA 3",
            "ASEAN",
        ),
    ],
)
def test_a_rank_its_holder_and_its_field(text: str, rank: str, scope: str) -> None:
    ranks = [s for s in told(text, "2022-03-15") if s.measure.endswith("_rank")]
    assert [(_row(s), s.scope) for s in ranks] == [(rank, scope)]


def test_a_reason_that_is_counted_is_no_rank() -> None:
    assert not told("Thứ hai, Trung Quốc mở cửa trở lại.", "2022-03-15")


def test_the_trend_of_a_month_dates_nothing() -> None:
    text = "Tháng 7/2021, xuất khẩu tôm tiếp tục đà giảm của tháng 6, đạt 380 triệu USD."
    assert [str(s.period.start) for s in told(text, "2021-08-15")] == ["2021-07-01"]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Dự báo cả năm 2021, xuất khẩu chè vẫn cán đích 300 triệu USD.", "forecast"),
        ("Ngành chè phấn đấu năm 2021 xuất khẩu cán đích 300 triệu USD.", "target"),
    ],
)
def test_where_a_forecast_comes_to_is_no_goal(text: str, status: str) -> None:
    assert [s.status for s in told(text, "2021-10-15")] == [status]


def test_a_record_that_a_forecast_outdoes_has_happened() -> None:
    text = "Năm 2021, xuất khẩu chè có thể mang về 5 triệu USD, vượt xa mức 4 triệu USD của 2020."
    assert [s.status for s in told(text, "2021-10-15")] == ["forecast", "actual"]


def test_what_a_goal_starts_at_leaves_it_a_goal() -> None:
    text = (
        "Hai bên phấn đấu đưa kim ngạch Việt Nam - Lào từ mức 1,6 tỷ USD hiện nay lên 2 tỷ USD vào năm 2030."
    )
    assert [s.status for s in told(text, "2021-10-15")] == ["actual", "target"]
