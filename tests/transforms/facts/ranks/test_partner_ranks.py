"""Partners by what their rank is in, and goods that are pointed at by what they bring home."""

from __future__ import annotations

import pytest

from tests.transforms.facts.telling import told

_BOTH = "Thương mại Việt Nam - Lào năm 2022 đạt 1,7 tỷ USD, trong đó Việt Nam xuất khẩu 0,6 tỷ USD. "


def test_a_partner_in_trade_of_both_ways_is_one_of_both() -> None:
    assert told(f"{_BOTH}Việt Nam là đối tác lớn thứ ba của Lào.")[-1].measure == "trade_partner_rank"


def test_one_of_a_product_is_its_market() -> None:
    text = "Xuất khẩu gạo năm 2022 đạt 3 tỷ USD. Lào là đối tác lớn thứ ba của Việt Nam."
    assert told(text)[-1].measure == "export_market_rank"


@pytest.mark.parametrize("goods", ["mặt hàng này", "loại quả này", "sầu riêng"])
@pytest.mark.parametrize("verb", ["mang về", "đem về", "thu về"])
def test_goods_pointed_at_bring_home_exports(goods: str, verb: str) -> None:
    text = (
        "Sáu tháng, kim ngạch xuất nhập khẩu với Trung Quốc đạt 29 tỷ USD.\n\n"
        f"Xe chở sầu riêng chờ sang Trung Quốc. Sáu tháng, {goods} {verb} 612 triệu USD."
    )
    last = told(text, "2024-07-10")[-1]
    assert (last.measure, last.commodity) == ("exports", "sầu riêng")


@pytest.mark.parametrize("size", ["quy mô kinh tế gần", "quy mô nền kinh tế", "nền kinh tế trị giá"])
def test_the_size_of_an_economy_is_no_trade(size: str) -> None:
    assert len(told(f"Xuất khẩu sang Lào đạt 5 tỷ USD. Nước này có {size} 15 tỷ USD.")) == 1


@pytest.mark.parametrize(
    ("text", "ranks"),
    [
        (
            (
                "Năm 2023, xuất khẩu chè sang Iraq đạt 3 triệu USD đứng đầu, Nga 2 triệu USD xếp thứ hai và "
                "Đức đạt 1 triệu USD đứng thứ ba."
            ),
            ["VN IQ 1", "VN RU 2", "VN DE 3"],
        ),
        (
            "Năm 2023, xuất khẩu chè sang Nga đạt 2 triệu USD, giảm 3% xếp thứ hai và Iraq 1 triệu USD.",
            ["VN RU 2"],
        ),
        ("Năm 2023, nhập khẩu chè từ Nga đạt 2 triệu USD, tăng 3% và đứng thứ hai sau Đức.", ["VN RU 2"]),
        (
            (
                "Nga là nguồn cung chè lớn nhất cho Đức với 6 triệu USD. Việt Nam 4 triệu USD tăng 7% đứng "
                "thứ 2 và Chile 2 triệu USD."
            ),
            ["DE RU 1", "DE VN 2"],
        ),
        (
            (
                "Nga là nguồn cung chè lớn nhất cho Đức với 6 triệu USD. Việt Nam 4 triệu USD, đứng thứ hai; "
                "Chile 2 triệu USD, đứng thứ ba."
            ),
            ["DE RU 1", "DE VN 2", "DE CL 3"],
        ),
        ("Năm 2023, xuất khẩu chè sang Nga đạt 90 triệu USD, cao su 9 triệu USD đứng thứ hai.", []),
        ("Năm 2023, xuất khẩu chè sang Nga đạt 90 triệu USD, quế 9 triệu USD, đứng thứ hai.", []),
    ],
)
def test_a_rank_behind_a_figure_is_its_partners(text: str, ranks: list[str]) -> None:
    found = [s for s in told(text, "2024-05-08") if s.unit == "rank"]
    assert [f"{s.reporter} {s.counterpart} {s.value}" for s in found] == ranks


def test_a_rank_behind_a_figure_ends_where_the_next_partner_begins() -> None:
    text = "Năm 2023, xuất khẩu chè sang Nga đạt 2 triệu USD xếp thứ hai và Iraq đạt 1 triệu USD."
    last = told(text, "2024-05-08")[-1]
    assert (last.measure, last.reporter, last.counterpart) == ("exports", "VN", "IQ")


@pytest.mark.parametrize(
    ("first", "goods"),
    [
        (
            "thị trường thủy sản lớn nhất của Việt Nam là Mỹ với 3 tỷ USD. Trong đó, tôm chiếm 40%.",
            "thủy sản",
        ),
        ("Mỹ là thị trường đồ gỗ lớn nhất với 3 tỷ USD.\nRiêng ghế gỗ đạt 1 tỷ USD.", "đồ gỗ"),
        ("xuất khẩu hàng hóa sang Mỹ lớn nhất với 30 tỷ USD, trong đó tôm đạt 4 tỷ USD.", None),
    ],
)
def test_the_next_in_a_ranking_is_of_its_goods(first: str, goods: str | None) -> None:
    text = f"Quý I/2019, {first}\nĐứng thứ hai là Nhật Bản với 2 tỷ USD, tăng 5%."
    assert {s.commodity for s in told(text, "2019-04-05")[-3:]} == {goods}


_TRADE = "Kim ngạch thương mại hai chiều Việt Nam - Lào năm 2023 đạt 2 tỷ USD."


@pytest.mark.parametrize(
    "said",
    [
        "là nước mua hàng Việt Nam nhiều nhất",
        "là nước tiêu thụ hàng Việt Nam nhiều nhất",
        "dẫn đầu về mua hàng Việt Nam",
        "đứng đầu về nhập khẩu hàng Việt Nam",
        "đứng đầu về nhập khẩu hàng hóa của Việt Nam",
    ],
)
def test_who_leads_in_buying_our_wares_is_a_market(said: str) -> None:
    rank = told(f"{_TRADE} Lào {said}.", "2024-08-15")[-1]
    assert (rank.measure, rank.reporter, rank.counterpart) == ("export_market_rank", "VN", "LA")


@pytest.mark.parametrize("lead", [_TRADE, "Năm 2023, xuất khẩu sang Lào đạt 2 tỷ USD."])
@pytest.mark.parametrize(
    "said",
    [
        "đứng thứ 5 về cung cấp hàng hóa cho Việt Nam, chiếm 4% tổng trị giá nhập khẩu của Việt Nam",
        "cũng là thị trường đứng thứ 5 về cung cấp hàng cho Việt Nam, chiếm 4% tổng nhập khẩu của nước ta",
        "là thị trường lớn thứ 5 cung cấp hàng hóa cho Việt Nam, chiếm 4% tổng nhập khẩu của nước ta",
    ],
)
def test_who_supplies_us_is_a_source_whatever_was_told_before(lead: str, said: str) -> None:
    rank, share = told(f"{lead} Lào {said}.", "2024-08-15")[-2:]
    assert (rank.measure, rank.reporter, rank.counterpart) == ("import_source_rank", "VN", "LA")
    assert (share.measure, share.reporter, share.counterpart) == ("imports", "VN", "LA")
