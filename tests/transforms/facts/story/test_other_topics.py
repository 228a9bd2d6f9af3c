"""What stands among trade and investment and is neither, and what it leaves as it was."""

from __future__ import annotations

import pytest

from tests.transforms.facts.telling import told


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Năm 2021, xuất khẩu tăng 16%; tiêu dùng cuối cùng tăng 7,2%, tích lũy tài sản tăng 7,4%.", 1),
        ("Năm 2021, xuất khẩu đạt 3 tỷ USD; hàng hóa thông qua cảng ước đạt 1,2 triệu tấn, tăng 6,6%.", 1),
        ("Xuất khẩu ngô năm 2021 tăng 16%.\n\nNăm nay, cả nước sẽ thu hoạch 70.000 tấn ngô.", 1),
        ("Năm 2021, xuất khẩu gạo đạt 300 nghìn tấn. Hiện lượng tồn kho còn 7.000 tấn.", 1),
        ("Xuất khẩu gạo năm 2021 tăng 5%. Sản lượng và giá trị tăng tương ứng 31% và 9%.", 3),
    ],
)
def test_what_is_made_used_or_handled_is_no_trade(text: str, count: int) -> None:
    assert len(told(text, "2022-03-15")) == count


def test_a_caption_turns_the_text_to_nothing_else() -> None:
    text = (
        "Năm 2021, xuất khẩu sầu riêng sang Lào đạt 5 triệu USD.\n\n"
        "Thu hoạch sầu riêng tại Đắk Lắk. Ảnh: Lê Hoa\n\n"
        "Riêng quý IV đạt 2 triệu USD."
    )
    assert [int(s.value) for s in told(text, "2022-03-15")] == [5_000_000, 2_000_000]


def test_goods_and_services_together_are_all_there_is() -> None:
    (statement,) = told("Năm 2021, thâm hụt thương mại hàng hóa và dịch vụ của Mỹ là 71 tỷ USD.")
    assert statement.commodity is None


def test_a_body_named_after_goods_trades_none_of_them() -> None:
    text = (
        "Theo Hiệp hội Điều và Cây gia vị Việt Nam, năm 2021 xuất khẩu 9.000 tấn tiêu, thu về 20 triệu USD."
    )
    assert {s.commodity for s in told(text)} == {"tiêu"}


def test_counted_products_keep_their_names() -> None:
    (statement,) = told("Năm 2021, kim ngạch xuất khẩu 2 mặt hàng dầu thô, than đá đạt 8 tỷ USD.")
    assert statement.commodity == "dầu thô, than đá"


def test_shares_bought_are_capital_however_they_are_entered() -> None:
    text = (
        "Trong 7 tháng năm 2021, có 410 lượt góp vốn, mua cổ phần làm tăng vốn điều lệ với giá trị vốn góp "
        "1,3 tỷ USD và 2.100 lượt nhà đầu tư nước ngoài mua lại cổ phần "
        "mà không tăng vốn điều lệ với giá trị 3 tỷ USD."
    )
    assert [(int(s.value), s.commodity) for s in told(text)] == [
        (1_300_000_000, "góp vốn, mua cổ phần"),
        (3_000_000_000, "góp vốn, mua cổ phần"),
    ]


def test_capital_of_new_and_enlarged_projects_is_no_change() -> None:
    (statement,) = told("Năm 2021, vốn FDI vào Bắc Ninh: vốn đầu tư cấp mới và tăng thêm 411 triệu USD.")
    assert (statement.transform, int(statement.value)) == ("level", 411_000_000)


def test_what_a_total_is_raised_to_dates_no_figure_before() -> None:
    text = "Tháng 7/2021, xuất khẩu chè đạt 9 triệu USD đưa lượng chè xuất khẩu 7 tháng lên 61 nghìn tấn."
    assert [s.period.kind for s in told(text, "2021-08-12")] == ["month", "ytd"]


def test_what_was_foreseen_is_only_compared_with() -> None:
    text = "Xuất khẩu của Lào tháng 6/2021 tăng 11%, cao hơn dự báo, lên 2 tỷ USD khi nhập khẩu tăng 4%."
    assert [(s.measure, s.status) for s in told(text, "2021-07-12")] == [
        ("exports", "actual"),
        ("exports", "actual"),
        ("imports", "actual"),
    ]


def test_how_much_each_of_many_markets_buys_is_no_total() -> None:
    text = (
        "Năm 2021, xuất khẩu chè tăng 4%. Các thị trường nhập khẩu chè trên 9.000 tấn có Lào với 12.000 tấn."
    )
    assert [int(s.value) for s in told(text)] == [4, 12_000]


def test_a_bracket_parts_no_list() -> None:
    text = "Năm 2021, xuất khẩu và nhập khẩu của Lào lần lượt giảm 4% (tính theo USD) và 21%."
    assert [s.measure for s in told(text)] == ["exports", "imports"]


@pytest.mark.parametrize(
    ("text", "commodity"),
    [
        (
            "Gỗ đạt 8 tỷ USD xuất khẩu.\n\nThị trường xuất khẩu của hạt điều là Lào.\n\nLào đạt 90 tấn.",
            "hạt điều",
        ),
        (
            "Xuất khẩu thép\n\nNay Lào bán ra 35 tấn thép phế liệu.\n\nTrong đó, xuất khẩu 9 tấn sang Ý.",
            "thép phế liệu",
        ),
    ],
)
def test_the_product_spoken_of_is_carried_on(text: str, commodity: str) -> None:
    assert told(text)[-1].commodity == commodity


def test_what_a_fall_is_due_to_is_no_level() -> None:
    text = "Năm 2021, xuất khẩu dầu thô giảm 40 triệu USD, trong đó do giá giảm là 25 triệu USD."
    assert not told(text)


def test_figures_in_turn_answer_to_places_before_another_figure() -> None:
    text = "Nhập khẩu từ Lào và Nga cùng đạt 2 triệu tấn với kim ngạch lần lượt là 5 tỷ USD và 3 tỷ USD."
    assert [(s.counterpart, int(s.value / 10**9)) for s in told(text)] == [("LA", 5), ("RU", 3)]


@pytest.mark.parametrize(
    "text",
    [
        "Tuần qua, khối ngoại mua vào 90 triệu cổ phiếu, bán ra 130 triệu cổ phiếu, trị giá 5.000 tỷ đồng.",
        "Ở chiều mua ròng, HPG là tâm điểm hút vốn ngoại. Theo sau là MBB (670 tỷ đồng).",
    ],
)
def test_shares_that_are_traded_are_no_goods(text: str) -> None:
    assert not told(text, "2022-01-12")


@pytest.mark.parametrize(
    "text",
    [
        "Xuất khẩu chè\n\nNăm 2021, tổng kim ngạch hàng hóa nhập khẩu đạt 150 tỷ USD.",
        "Năm 2021, nhập khẩu chè từ Lào tăng 8%.\n\nLào là nguồn cung hàng hóa lớn thứ 5 cho Việt Nam.",
    ],
)
def test_all_goods_are_of_no_product_spoken_of_before(text: str) -> None:
    assert told(text)[-1].commodity is None


@pytest.mark.parametrize(
    ("text", "count"),
    [
        (
            "Năm 2018, xuất khẩu chè sang Lào đạt 6 triệu USD. Quý I, doanh thu từ Lào là 2 triệu USD.",
            2,
        ),
        ("Năm 2018, xuất khẩu chè đạt 6 triệu USD. Chè xanh tăng mạnh nhất, đạt doanh thu 2 triệu USD.", 2),
        ("Năm 2018, xuất khẩu chè sang Lào đạt 6 triệu USD. Sao Mai có doanh thu 2 triệu USD.", 1),
        ("Năm 2018, doanh thu từ thị trường Lào là 2 triệu USD.", 0),
    ],
)
def test_what_exports_take_in(text: str, count: int) -> None:
    assert len(told(text)) == count


@pytest.mark.parametrize(
    "quota", ["Hạn ngạch xuất khẩu ở mức 17 tấn.", "Hạn ngạch nhập khẩu đường là 9 tấn."]
)
def test_what_may_be_traded_is_no_trade(quota: str) -> None:
    assert len(told(f"Năm 2021, xuất khẩu ngô đạt 3 tấn. {quota}", "2022-01-05")) == 1


@pytest.mark.parametrize(
    "all_there_is",
    [
        "xuất khẩu hàng hóa, dịch vụ",
        "xuất khẩu hàng hóa và dịch vụ",
        "kim ngạch nhập khẩu hàng hóa, dịch vụ",
        "thương mại hàng hóa, dịch vụ",
    ],
)
def test_goods_and_services_listed_are_all_there_is(all_there_is: str) -> None:
    assert [s.commodity for s in told(f"Năm 2021, {all_there_is} của Lào với Việt Nam đạt 1 tỷ USD.")] == [
        None
    ]
