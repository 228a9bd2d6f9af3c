"""What a text leaves behind where it turns: to everyone, to a province, to the other way of trade."""

from __future__ import annotations

import pytest

from tests.transforms.facts.telling import told


def _pairs(text: str) -> list[tuple[str, str]]:
    return [(s.reporter, s.counterpart) for s in told(text, "2023-08-15") if s.unit != "rank"]


@pytest.mark.parametrize(
    "text",
    [
        "Trong khi đó nhập khẩu cả nước ước đạt 66 tỷ USD, giảm 1%.",
        "Trong khi đó, nhập khẩu của cả nước đạt 66 tỷ USD, giảm 1%.",
    ],
)
def test_the_whole_country_trades_with_everyone_beside_a_partner(text: str) -> None:
    assert _pairs(f"Xuất khẩu sang Lào đạt 5 tỷ USD. {text}") == [("VN", "LA"), ("VN", "W00"), ("VN", "W00")]


def test_a_title_on_who_sells_says_nothing_of_all_that_is_sold() -> None:
    title = "Lào vẫn là thị trường nhập khẩu lớn nhất của Việt Nam"
    text = f"{title}\n\nBộ Công Thương cho biết, xuất khẩu 5 tháng đầu năm đạt 67 tỷ USD, tăng 6%."
    assert _pairs(text) == [("VN", "W00"), ("VN", "W00")]
    goes_on = f"{title}\n\nBộ Công Thương cho biết, nhập khẩu 5 tháng đầu năm đạt 7 tỷ USD."
    assert _pairs(goes_on) == [("VN", "LA")]


def test_a_paragraph_with_its_own_measure_leaves_a_list_of_partners() -> None:
    text = "Năm 2022, xuất khẩu sang Nga đạt 607 triệu USD, Lào đạt 453 triệu USD."
    assert _pairs(f"{text}\n\nKim ngạch xuất khẩu ngành dừa đạt 400 triệu USD.")[-1] == ("VN", "W00")
    assert _pairs(f"{text} Nhập khẩu đạt 400 triệu USD.")[-1] == ("VN", "LA")


@pytest.mark.parametrize("goods", ["Hàng hóa chủ lực của Việt Nam gồm", "Các mặt hàng chủ lực gồm"])
def test_goods_told_without_a_measure_are_traded_with_the_partner_told_last(goods: str) -> None:
    text = "Thương mại Việt - Lào tăng\n\nTrong tháng 1, Việt Nam xuất khẩu gần 3 tỷ USD hàng hóa sang Lào."
    assert _pairs(f"{text}\n\n{goods} điện thoại (1,7 tỷ USD), cao su (142 triệu USD).") == [("VN", "LA")] * 3


def test_a_heading_that_names_a_province_alone_says_who_hosts() -> None:
    national = "Tính đến 20/9/2022, tổng vốn FDI đăng ký vào Việt Nam đạt 18 tỷ USD."
    section = "Ngoài ra, địa phương có 114 dự án FDI.\n\nTheo đối tác, Nga dẫn đầu với 97 dự án FDI."
    text = f"5 địa phương hút vốn\n\n{national}\n\nHải Phòng\n\n{section}\n\nCần Thơ\n\n{section}"
    hosts = [host for host, _ in _pairs(text)]
    assert hosts == ["VN", "VN-HP", "VN-HP", "VN-CT", "VN-CT"]


@pytest.mark.parametrize(
    ("sold", "bought", "goods"),
    [
        ("Dệt may đạt 2 tỷ USD. Đồ gỗ đạt 645 triệu USD.", "Nhập khẩu từ Lào đạt 1 tỷ USD.", None),
        ("Dệt may đạt 2 tỷ USD. Đồ gỗ đạt 645 triệu USD.", "Nhập khẩu gạo từ Lào đạt 1 tỷ USD.", "gạo"),
        ("Xuất khẩu sắt thép đạt 9 triệu USD;", "nhập khẩu đạt 5 triệu USD.", "sắt thép"),
    ],
)
def test_what_comes_in_is_not_of_the_last_of_several_products(
    sold: str, bought: str, goods: str | None
) -> None:
    facts = told(f"Xuất khẩu sang Lào đạt 5 tỷ USD. {sold} {bought}")
    assert facts[-1].commodity == goods


def test_a_share_of_one_way_of_trade_behind_a_partners_rank() -> None:
    facts = told("Lào là đối tác thương mại lớn nhất của Việt Nam (chiếm gần 20% xuất khẩu của Việt Nam).")
    assert [(s.measure, s.transform) for s in facts[1:]] == [("exports", "share")]


def test_years_in_brackets_are_of_the_months_that_their_list_is_of() -> None:
    text = "Vốn FDI giải ngân 4 tháng đầu năm đạt lần lượt 5 tỉ USD (năm 2020); 6 tỉ USD (2021)."
    ends = [str(s.period.end) for s in told(text, "2022-05-15")]
    assert ends == ["2020-04-30", "2021-04-30"]
    whole = "Vốn FDI giải ngân đạt lần lượt 5 tỉ USD (năm 2020); 6 tỉ USD (2021)."
    assert [str(s.period.end) for s in told(whole, "2022-05-15")] == ["2020-12-31", "2021-12-31"]


@pytest.mark.parametrize("name", ["Robusta", "robusta", "Arabica"])
def test_a_kind_of_coffee_written_like_a_name_is_a_product(name: str) -> None:
    facts = told(f"Xuất khẩu cà phê đạt 9 tỷ USD.\n\nRiêng {name} xuất khẩu được 1,3 triệu tấn.")
    assert facts[-1].commodity == name


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Kết quả này đưa kim ngạch xuất nhập khẩu cả tháng 6/2023 lên 88 tỷ USD.", "actual"),
        ("Kết quả này nâng kim ngạch xuất nhập khẩu quý 1/2023 lên 88 tỷ USD.", "actual"),
        ("Hai nước muốn đưa kim ngạch thương mại năm 2025 lên 25 tỷ USD.", "target"),
        ("Hai nước muốn đưa kim ngạch thương mại lên 25 tỷ USD.", "target"),
    ],
)
def test_what_is_raised_to_an_amount_is_no_goal_where_its_time_is_over(text: str, status: str) -> None:
    (fact,) = told(text, "2023-08-15")
    assert fact.status == status


def test_who_buys_several_goods_buys_them_from_the_place_behind_the_last() -> None:
    assert _pairs("Mỹ chi hơn 13 tỷ USD mua máy tính, đồ điện tử của Việt Nam.") == [("US", "VN")]


def test_a_countrys_own_customs_tell_of_its_trade_below_a_title_on_another() -> None:
    title = "Trung Quốc tăng nhập khẩu gạo"
    own = "Theo Tổng cục Hải quan, 7 tháng, kim ngạch xuất khẩu gạo đạt 3 tỷ USD."
    theirs = "Theo Hải quan Trung Quốc, 7 tháng, kim ngạch nhập khẩu gạo đạt 3 tỷ USD."
    assert _pairs(f"{title}\n\n{own}") == [("VN", "W00")]
    assert _pairs(f"{title}\n\n{theirs}") == [("CN", "W00")]


@pytest.mark.parametrize("kind", ["loại trái cây", "mặt hàng nông sản"])
def test_what_a_product_is_said_to_be_is_not_what_is_traded(kind: str) -> None:
    (fact,) = told(f"Xuất khẩu tăng. Dừa là {kind} có giá trị xuất khẩu lớn, với kim ngạch 534 triệu USD.")
    assert fact.commodity == "Dừa"


def test_a_list_goes_on_behind_a_month_told_apart() -> None:
    text = "Nhập khẩu 7 tháng đầu năm 2023 từ Lào đạt 31 tỷ USD; riêng tháng 7/2023 đạt 2 tỷ USD."
    facts = told(f"{text} Tiếp đến thị trường Nga đạt 12 tỷ USD.", "2023-08-15")
    assert [s.period.kind for s in facts] == ["ytd", "month", "ytd"]


def test_what_goes_to_two_neighbours_is_no_trade_between_them() -> None:
    text = "Giá trị xuất khẩu sang Trung Quốc – Hồng Kông đạt 94 triệu USD; sang Nga đạt 32 triệu USD."
    assert _pairs(text)[-1] == ("VN", "RU")
    assert _pairs("Thương mại Việt Nam – Lào đạt 94 triệu USD.") == [("VN", "LA")]


@pytest.mark.parametrize(
    "text", ["Chè Việt Nam chiếm 57% thị phần tại Lào.", "Việt Nam chiếm 57% thị phần chè tại Lào."]
)
def test_a_share_of_a_market_is_of_what_that_market_buys(text: str) -> None:
    (fact,) = told(text)
    assert (fact.measure, fact.transform) == ("imports", "share")
    assert (fact.reporter, fact.counterpart) == ("LA", "VN")


def test_visitors_may_be_called_foreign_in_one_syllable() -> None:
    assert [s.measure for s in told("Du khách ngoại đạt 15 triệu lượt.")] == ["visitor_arrivals"]


def test_a_season_that_was_told_with_its_months_is_named_again_by_its_years() -> None:
    text = "Niên vụ qua (từ tháng 10/2021 đến tháng 9/2022), xuất khẩu cà phê đạt 2 triệu tấn."
    facts = told(f"{text} Niên vụ 2021-2022, xuất khẩu sang Lào đạt 5.000 tấn.", "2023-08-15")
    assert [str(s.period.end) for s in facts] == ["2022-09-30"] * 2
    undated = told("Niên vụ 2021-2022, xuất khẩu sang Lào đạt 5.000 tấn.", "2023-08-15")
    assert [s.period.end for s in undated] == [None]


def test_a_title_on_what_one_buys_says_nothing_of_both_ways() -> None:
    text = "Lào chi 5 tỷ USD mua gạo của Việt Nam\n\nKim ngạch xuất nhập khẩu gạo đạt 9 tỷ USD."
    assert _pairs(text) == [("LA", "VN"), ("VN", "W00")]


def test_capital_from_abroad_is_everyones_behind_where_vietnam_invests() -> None:
    text = "Vốn đầu tư của Việt Nam ra nước ngoài vào Lào đạt 176 triệu USD; vào Nga đạt 28 triệu USD."
    pairs = _pairs(f"{text}\n\nNgược lại, vốn đầu tư nước ngoài vào Việt Nam đạt 6 tỷ USD.")
    assert pairs == [("LA", "VN"), ("RU", "VN"), ("VN", "W00")]


def test_a_title_on_a_deficit_with_one_says_nothing_of_a_surplus() -> None:
    text = "Nhập siêu từ Lào tăng mạnh\n\n{} 7 tháng đầu năm 2023 là 1,7 tỉ USD. Xuất khẩu đạt 97 tỉ USD."
    assert _pairs(text.format("Việt Nam xuất siêu")) == [("VN", "W00")] * 2
    assert _pairs(text.format("Nhập siêu"))[0] == ("VN", "LA")


def test_registered_capital_goes_on_with_its_own_months_behind_what_was_paid_out() -> None:
    months = "Trong 7 tháng đầu năm 2023, vốn FDI đăng ký đạt 9 tỷ USD."
    paid = "Tính đến ngày 20/7/2023, các dự án FDI đã giải ngân 5 tỷ USD."
    text = f"{months}\n\n{paid}\n\nTheo lĩnh vực, bất động sản đạt 2 tỷ USD vốn đăng ký."
    ends = [str(s.period.end) for s in told(text, "2023-08-15")]
    assert ends == ["2023-07-31", "2023-07-20", "2023-07-31"]
