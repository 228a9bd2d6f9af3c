"""Reporter and counterpart where a careful reader looks beyond the clause: ranks, wholes, bodies, rows."""

from __future__ import annotations

import pytest

from tests.transforms.facts.telling import told

_EXPORTS = "Năm 2021, xuất khẩu chè đạt 9.000 tấn."


def _sides(text: str) -> list[tuple[str, str, str]]:
    return [(s.measure, s.reporter, s.counterpart) for s in told(text, "2022-05-15")]


@pytest.mark.parametrize(
    ("bought", "side"),
    [
        ("Lào đã thu mua 700 tấn chè.", ("imports", "LA", "VN")),
        ("Trong đó, Lào nhập khẩu 700 tấn chè.", ("imports", "LA", "VN")),
        ("Cùng năm, Lào nhập khẩu 700 tấn chè.", ("imports", "LA", "W00")),
        ("Lào đã thu mua 700 tấn chè từ Nga.", ("imports", "LA", "RU")),
    ],
)
def test_who_buys_of_what_vietnam_sells(bought: str, side: tuple[str, str, str]) -> None:
    assert _sides(f"{_EXPORTS} {bought}")[1] == side


def test_a_market_that_follows_a_buyer_is_ranked_among_markets() -> None:
    text = f"{_EXPORTS}\nLào đã mua 700 tấn chè. Thị trường lớn thứ hai là Nga, nhập khẩu 300 tấn."
    ranked, bought = _sides(text)[2:]
    assert ranked == ("export_market_rank", "VN", "RU")
    assert bought == ("imports", "RU", "VN")


def test_a_share_behind_a_suppliers_rank_is_of_what_the_buyer_imports() -> None:
    text = "Việt Nam là nhà cung cấp chè lớn thứ 4 cho Lào.\nThị phần chè của Việt Nam tăng từ 6% lên 8%."
    assert _sides(text)[1:] == [("imports", "LA", "VN")] * 2


@pytest.mark.parametrize(
    ("whole", "side"),
    [
        ("3 triệu tấn chè nhập khẩu của Lào", ("imports", "LA", "W00")),
        ("3 triệu tấn Lào nhập khẩu từ Việt Nam", ("imports", "LA", "VN")),
    ],
)
def test_what_a_share_is_of_is_traded_with_all(whole: str, side: tuple[str, str, str]) -> None:
    text = f"Năm 2021, Lào nhập khẩu 2 triệu tấn chè từ Việt Nam, chiếm 66% trong tổng số {whole}."
    assert _sides(text)[2] == side


@pytest.mark.parametrize(
    ("body", "partner"),
    [("Bộ Nông nghiệp Mỹ", "W00"), ("Bộ Thương mại Mỹ", "US"), ("Hiệp hội Chè Lào", "W00")],
)
def test_a_body_that_watches_all_trade_is_no_partner(body: str, partner: str) -> None:
    assert _sides(f"Theo {body}, xuất khẩu của Việt Nam năm 2021 đạt 9 tỷ USD.")[0][2] == partner


def test_a_markets_own_body_tells_what_it_imports_from_all() -> None:
    text = (
        "Xuất khẩu chè của Việt Nam sang Lào tăng 7%.\nTại thị trường trọng điểm là Lào, báo cáo của "
        "Bộ Nông nghiệp nước này cho biết, tính đến cuối tháng 4, lượng chè nhập khẩu là 640 tấn."
    )
    assert _sides(text)[1] == ("imports", "LA", "W00")


@pytest.mark.parametrize(
    "clause",
    [
        "Mỹ và Đức là hai thị trường lớn nhất của chè Việt Nam, với 31% thị phần.",
        "Tiếp theo là Mỹ, Nga, Đức với lượng giảm 5%.",
    ],
)
def test_what_several_markets_have_is_no_single_ones(clause: str) -> None:
    assert _sides(f"{_EXPORTS} {clause}")[1:] == []


def test_a_place_in_a_row_that_has_a_figure_each_keeps_it() -> None:
    assert [side[2] for side in _sides(f"{_EXPORTS} Sang Mỹ 900 tấn, Nga 400 tấn, Đức 90 tấn.")[1:]] == [
        "US",
        "RU",
        "DE",
    ]


def test_who_comes_before_has_an_amount_of_its_own() -> None:
    text = "Năm 2021, Thái Lan xuất khẩu 7 triệu tấn gạo, đứng sau Ấn Độ với 17 triệu tấn."
    assert [(s.reporter, int(s.value / 10**6)) for s in told(text, "2022-05-15")] == [("TH", 7), ("IN", 17)]


def test_visitors_at_home_are_no_country() -> None:
    text = "Khánh Hòa đón 5 triệu lượt khách. Trong đó, khách trong nước 3 triệu, khách quốc tế 2 triệu lượt."
    assert _sides(text) == [("visitor_arrivals", "VN-34", "W00")]


def test_a_province_that_is_named_later_is_the_one_told_of() -> None:
    text = "Năm 2021, toàn tỉnh đón 90.000 lượt khách quốc tế.\n{} đón 20.000 lượt khách Nga."
    assert _sides(text.format("Khánh Hòa"))[0] == ("visitor_arrivals", "VN-34", "W00")
    assert told(text.format("Cùng năm, Khánh Hòa đón 7.000 lượt khách Lào, Bình Định"))[0].value == 7000


def test_a_long_name_of_a_body_is_of_no_product_beside_another() -> None:
    text = (
        "Theo Hiệp hội Chế biến và Xuất khẩu Thủy sản Việt Nam, Lào là thị trường nhập khẩu lớn thứ 5 của "
        "tôm Việt Nam, chiếm 6% tổng giá trị xuất khẩu tôm."
    )
    assert {s.commodity for s in told(text)} == {"tôm"}


def test_visitors_are_counted_whole() -> None:
    assert told("Năm 2021, Đà Nẵng đón 451,000 lượt khách Lào.")[0].value == 451_000


@pytest.mark.parametrize(
    "cause",
    ["Do xung đột Nga - Ukraine", "Trước chiến sự tại Ukraine", "Vì căng thẳng thương mại Mỹ - Trung"],
)
def test_who_is_at_odds_is_no_partner(cause: str) -> None:
    assert _sides(f"{cause}, năm 2021 xuất khẩu chè giảm 4%.") == [("exports", "VN", "W00")]


def test_rivals_sell_to_the_market_that_the_story_is_on() -> None:
    text = (
        "Xuất khẩu sang Ý dẫn đầu khu vực\nXuất khẩu của Việt Nam sang Ý năm 2021 đạt 4 tỷ USD. Xuất khẩu "
        "của Lào sang Ý đạt 3 tỷ USD, Thái Lan đạt 2 tỷ USD.\nQuý I năm 2022, Việt Nam xuất khẩu sang Ý 1 "
        "tỷ USD; Lào đạt 0,6 tỷ USD."
    )
    assert [side[1:] for side in _sides(text)[-5:]] == [
        ("VN", "IT"),
        ("LA", "IT"),
        ("TH", "IT"),
        ("VN", "IT"),
        ("LA", "IT"),
    ]


@pytest.mark.parametrize(
    ("share", "side"),
    [
        ("chiếm 31% tổng kim ngạch nhập khẩu từ Việt Nam của Lào", ("LA", "VN")),
        ("tương đương 31% tổng lượng chè nhập khẩu của Lào", ("LA", "VN")),
    ],
)
def test_a_share_is_of_what_its_owner_imports(share: str, side: tuple[str, str]) -> None:
    text = f"Năm 2021, Việt Nam xuất khẩu sang Lào giảm còn 900 tấn chè, {share}."
    last = told(text)[-1]
    assert (last.transform, last.reporter, last.counterpart) == ("share", *side)


def test_a_newspaper_is_of_no_partner() -> None:
    text = "Tờ Mekong Post của Lào viết, Việt Nam đã cung cấp 700 tấn chè cho Nga trong năm 2021."
    assert _sides(text) == [("exports", "VN", "RU")]


def test_who_is_ranked_behind_a_group_is_its_own_partner() -> None:
    text = "Năm 2021, xuất khẩu chè sang EU đạt 9 triệu USD, với Đức vẫn là thị trường lớn nhất, chiếm 30%."
    assert [side[1:] for side in _sides(text)] == [("VN", "EU"), ("VN", "DE"), ("VN", "DE")]


def test_what_grows_in_turn_is_imported_by_those_named() -> None:
    text = f"{_EXPORTS} Ý vượt lên Đức về tiêu thụ chè, với mức tăng nhập khẩu lần lượt là 61% và 7%."
    assert _sides(text)[1:] == [("imports", "IT", "VN"), ("imports", "DE", "VN")]


def test_firms_that_buy_tonnes_do_so_for_their_country() -> None:
    text = "Năm 2021, các doanh nghiệp Lào mua 700 tấn chè từ Việt Nam."
    assert _sides(text) == [("imports", "LA", "VN")]


def test_what_is_consumed_is_not_traded() -> None:
    text = "Xuất khẩu chè sang Lào tăng. Sản lượng tiêu thụ ở Lào năm 2021 đạt 93.000 tấn."
    assert _sides(text) == []


def test_a_rank_in_a_story_on_imports_is_of_sources() -> None:
    text = (
        "Việt Nam chi 1,1 tỷ USD nhập khẩu rau quả trong 8 tháng\nTrong đó, rau ước đạt 29 triệu USD.\n"
        "Thị trường nhập khẩu rau quả lớn nhất trong 7 tháng là thị trường Lào, chiếm 44% thị phần."
    )
    assert _sides(text)[-2:] == [("import_source_rank", "VN", "LA"), ("imports", "VN", "LA")]


def test_who_imports_likewise_keeps_its_figures() -> None:
    text = (
        "Theo Tổng cục Hải quan, năm 2021, Lào nhập chè từ Việt Nam tăng 8%, lên 11 triệu USD, Nga tăng 4%, "
        "lên 4 triệu USD hay Ý tăng 3% lên 7 triệu USD."
    )
    assert [side[1:] for side in _sides(text)] == [
        (code, "VN") for code in ("LA", "LA", "RU", "RU", "IT", "IT")
    ]


def test_firms_from_abroad_have_shares_of_what_they_export() -> None:
    text = (
        "Năm 2021, xuất khẩu của khối FDI chiếm 80% trong tổng kim ngạch xuất khẩu toàn ngành, trong đó FDI "
        "chiếm 81% đối với giày dép."
    )
    assert [side[0] for side in _sides(text)] == ["exports", "exports"]


@pytest.mark.parametrize("word", ["thay", "thế chỗ"])
def test_who_is_replaced_holds_no_rank(word: str) -> None:
    text = f"Năm 2021, Việt Nam {word} Lào thành nước xuất khẩu chè lớn nhất sang Nga."
    assert _sides(text) == [("import_source_rank", "RU", "VN")]


def test_a_year_before_is_no_average() -> None:
    text = "Năm 2021, xuất khẩu sang Lào đạt 7 tỷ USD, tăng 25% so với con số 5 tỷ USD một năm trước đó."
    assert str(told(text)[-1].period.end) == "2020-12-31"


def test_what_goes_on_with_what_another_buys_is_not_turned_round() -> None:
    text = (
        "Theo số liệu của Tổng cục Hải quan, xuất khẩu chè năm 2021 đạt 9.000 tấn. Trong đó, Lào nhập khẩu "
        "700 tấn, trị giá 3 triệu USD; Nga nhập khẩu 80 tấn, trị giá 1 triệu USD."
    )
    assert _sides(text)[1:] == [("imports", code, "VN") for code in ("LA", "LA", "RU", "RU")]


def test_goods_joined_to_those_of_a_total_leave_its_partner() -> None:
    text = (
        "Năm 2021, Lào là thị trường lớn nhất, đạt 3 triệu USD, chiếm 30% tổng kim ngạch xuất khẩu chè và "
        "gạo của cả nước và chiếm 9% tổng kim ngạch xuất khẩu."
    )
    assert {side[2] for side in _sides(text)} == {"LA"}


def test_a_part_of_what_is_consumed_is_no_share_of_trade() -> None:
    text = "Năm 2021, xuất khẩu chè sang Lào tăng. Trong cơ cấu tiêu dùng của Lào, chè xanh chiếm 41%."
    assert _sides(text) == []


@pytest.mark.parametrize("cause", ["nhờ CPTPP", "khi tận dụng RCEP"])
def test_an_agreement_that_helps_is_no_partner(cause: str) -> None:
    text = (
        f"Thương mại Việt Nam - Lào khởi sắc {cause}\nNăm 2021, trao đổi thương mại song phương đạt 5 tỷ USD."
    )
    assert _sides(text) == [("trade_turnover", "VN", "LA")]


def test_an_agreements_members_are_a_partner() -> None:
    text = "Xuất khẩu sang CPTPP khởi sắc\nNăm 2021, kim ngạch đạt 5 tỷ USD."
    assert _sides(text) == [("exports", "VN", "CPTPP")]


@pytest.mark.parametrize("turn", ["Dù vậy", "Tuy nhiên", "Song"])
def test_what_turns_to_a_total_is_no_part_of_what_was_told(turn: str) -> None:
    text = f"Xuất khẩu chè sang Lào giảm 3%. {turn}, 9 tháng đầu năm, xuất khẩu chè đạt 8 triệu USD, tăng 4%."
    assert [f.counterpart for f in told(text, "2021-10-12")] == ["LA", "W00", "W00"]


@pytest.mark.parametrize(
    ("text", "side"),
    [
        ("Về phía Lào, nhập khẩu chè từ thị trường này đạt 9 tấn.", ("imports", "VN", "LA")),
        ("Tiếp theo là Lào với giá trị xuất khẩu 9 triệu USD.", ("exports", "LA", "VN")),
        (
            "Xuất khẩu Việt sang Lào đạt 3 triệu USD và Lào sang Việt gần 9 triệu USD.",
            ("exports", "LA", "VN"),
        ),
    ],
)
def test_suppliers_of_what_vietnam_buys(text: str, side: tuple[str, str, str]) -> None:
    assert _sides(f"Năm 2021, Việt Nam nhập khẩu 20 tấn chè từ Nga. {text}")[-1] == side
