"""A story on one partner: what goes on with it past what is told of others in passing."""

from __future__ import annotations

import pytest

from tests.transforms.facts.telling import told

_STORY = "Năm 2021, Việt Nam nhập khẩu từ Ấn Độ 7 tỷ USD, xuất khẩu sang Ấn Độ 6,3 tỷ USD."
_END = "\nHàng Ấn Độ ngày một nhiều ở các siêu thị."
_ASIDES = [
    "Một chuyên gia ở Singapore cho rằng còn nhiều dư địa.",
    "Các nước như Malaysia, Lào cũng bán được nhiều.",
    "Công nghệ của Đức, Nhật thì quá đắt.",
    "Trong khi đó, Mỹ áp thuế lên hàng của nhiều nước.",
]


def _last(text: str) -> tuple[str, str, str]:
    fact = told(f"{text}{_END}", "2022-09-01")[-1]
    return fact.measure, fact.reporter, fact.counterpart


@pytest.mark.parametrize("aside", [*_ASIDES, "Xuất khẩu sang Nga là 2 tỷ USD.", "Cả nước xuất 336 tỷ USD."])
@pytest.mark.parametrize("gap", [" ", "\n"])
def test_both_countries_are_those_of_the_story(aside: str, gap: str) -> None:
    text = f"{_STORY}{gap}{aside}{gap}Hai nước phấn đấu nâng kim ngạch lên 15 tỷ USD vào năm 2025."
    assert _last(text) == ("trade_turnover", "VN", "IN")


@pytest.mark.parametrize("aside", _ASIDES)
def test_they_are_those_with_whom_the_story_deals(aside: str) -> None:
    assert _last(f"{_STORY} {aside} Năm 2020, ta nhập siêu của họ 1 tỷ USD.") == ("trade_balance", "VN", "IN")
    assert _last(f"{_STORY} {aside} Năm 2020, xuất khẩu sang nước bạn đạt 5 tỷ USD.")[1:] == ("VN", "IN")


def test_both_countries_are_those_of_another_trade_of_both_ways() -> None:
    text = (
        f"{_STORY}\nKim ngạch hai chiều với Nga đạt 5 tỷ USD. Hai nước đặt mục tiêu 10 tỷ USD vào năm 2025."
    )
    assert _last(text) == ("trade_turnover", "VN", "RU")


_PROVINCE = "Theo số liệu của tỉnh Vân Nam, năm 2021 kim ngạch giữa tỉnh này với Việt Nam đạt 3 tỷ USD."


@pytest.mark.parametrize(
    ("said", "measure"),
    [
        ("Năm 2020, Việt Nam nhập siêu 35 tỷ USD.", "trade_balance"),
        ("Hai nước đặt mục tiêu kim ngạch 200 tỷ USD vào năm 2025.", "trade_turnover"),
        ("Nhập khẩu từ nước này năm 2020 là 84 tỷ USD.", "imports"),
    ],
)
def test_a_province_of_the_partner_is_left_with_its_paragraph(said: str, measure: str) -> None:
    story = "Năm 2021, Việt Nam nhập khẩu từ Trung Quốc 110 tỷ USD. Trung Quốc là bạn hàng lớn nhất."
    text = f"{story}\n{_PROVINCE}\n{said}\nHàng Trung Quốc vẫn rẻ."
    fact = told(text, "2022-09-01")[-1]
    assert (fact.measure, fact.reporter, fact.counterpart) == (measure, "VN", "CN")


def test_a_paragraph_goes_on_as_vietnam_counts() -> None:
    text = (
        "Năm 2021, kim ngạch hai chiều Việt Nam - Hàn Quốc đạt 78 tỷ USD. Còn theo phía Hàn Quốc, con số là"
        " 80 tỷ USD.\nNăm tháng đầu năm nay, kim ngạch đạt 38 tỷ USD, trong đó xuất khẩu 10 tỷ USD."
    )
    assert [(s.reporter, s.counterpart) for s in told(text, "2022-07-01")[-1:]] == [("VN", "KR")]


@pytest.mark.parametrize(
    "body",
    [
        "Phía Nga cũng lo. Theo hải quan nước này",
        "Nga cũng lo. Cơ quan thống kê nước này cho biết",
        "Theo Hải quan Nga",
    ],
)
def test_a_country_that_counts_is_whose_trade_is_told(body: str) -> None:
    text = (
        f"Năm 2021, xuất khẩu sang Đức đạt 7 tỷ USD.\n{body}, năm 2021 xuất khẩu sang Việt Nam đạt 2 tỷ USD."
    )
    fact = told(text, "2022-07-01")[-1]
    assert (fact.measure, fact.reporter, fact.counterpart) == ("exports", "RU", "VN")


@pytest.mark.parametrize(("office", "code"), [("Nam Ninh", "CN-GX"), ("Côn Minh", "CN-YN")])
def test_a_customs_office_counts_the_trade_of_its_province(office: str, code: str) -> None:
    (fact,) = told(f"Theo Hải quan {office}, năm 2021 kim ngạch với Việt Nam đạt 5 tỷ USD.")
    assert (fact.reporter, fact.counterpart) == (code, "VN")


def test_where_news_is_told_does_not_trade() -> None:
    (fact,) = told("Số liệu công bố tại Hà Nội cho thấy năm 2021 Việt Nam nhập từ Lào 800 triệu USD.")
    assert (fact.reporter, fact.counterpart) == ("VN", "LA")


@pytest.mark.parametrize(
    "beside", ["bỏ xa Hàn Quốc (9%) và Thái Lan (7%)", "trong khi xuất khẩu sang Nga chỉ đạt 2 tỷ USD"]
)
def test_others_put_beside_it_end_with_their_paragraph(beside: str) -> None:
    text = f"{_STORY} Ấn Độ cung cấp 12% hàng nhập khẩu, {beside}.\nĐứng đầu danh sách là thép với 1 tỷ USD."
    assert _last(text)[1:] == ("VN", "IN")


def test_a_deficit_below_what_the_other_buys_is_vietnams() -> None:
    text = (
        "Năm 2021, Việt Nam xuất sang Hàn Quốc 22 tỷ USD, nhập 56 tỷ USD.\nHàn Quốc mua của ta nhiều tôm,"
        " tới 300 triệu USD.\nNhập siêu, vì thế, phình ra: 34 tỷ USD."
    )
    assert [(s.reporter, s.counterpart) for s in told(text, "2022-07-01")[-1:]] == [("VN", "KR")]


@pytest.mark.parametrize(
    "opening", ["Con số của Hải quan Ấn Độ cao hơn nhiều:", "Theo Hải quan Ấn Độ, con số là"]
)
def test_what_the_other_side_counts_is_trade_of_both_ways_again(opening: str) -> None:
    text = (
        "Năm 2021, kim ngạch với Ấn Độ đạt 13 tỷ USD, trong đó ta xuất khẩu 6 tỷ; nhập siêu 700 triệu USD.\n"
        f"{opening} 15 tỷ USD, tăng 20%."
    )
    assert {s.measure for s in told(text, "2022-07-01")[-2:]} == {"trade_turnover"}


def test_goods_that_go_to_this_market_are_exports() -> None:
    text = "Ấn Độ là bạn hàng lớn. Kim ngạch hồ tiêu sang thị trường này năm 2021 đạt 40 triệu USD."
    assert [(s.measure, s.counterpart) for s in told(text)[-1:]] == [("exports", "IN")]


def test_what_passes_a_border_province_goes_to_the_country_behind() -> None:
    text = "Theo Hải quan Lạng Sơn, năm 2021 kim ngạch qua địa bàn đạt 3 tỷ USD.\nHàng sang Trung Quốc tăng."
    assert [(s.reporter, s.counterpart) for s in told(text)] == [("VN-09", "CN")]


@pytest.mark.parametrize("sum_", ["con số còn lớn hơn: 15 tỷ USD", "con số lên tới 15 tỷ USD"])
def test_what_the_other_side_counts_behind_both_parts_is_their_sum(sum_: str) -> None:
    text = (
        "Năm 2021, kim ngạch hai chiều với Ấn Độ đạt 13 tỷ USD. Trong đó, ta xuất khẩu 6 tỷ USD, nhập 7 tỷ"
        f" USD. Theo Hải quan Ấn Độ, {sum_}."
    )
    assert [(s.measure, s.reporter) for s in told(text, "2022-07-01")[-1:]] == [("trade_turnover", "IN")]


def test_both_sides_aim_at_trade_of_both_ways_to_balance_it() -> None:
    text = (
        "Quan hệ với Ấn Độ tốt. Để cân bằng cán cân, hai bên phấn đấu nâng kim ngạch lên 15 tỷ USD năm 2025."
    )
    assert [(s.measure, s.counterpart) for s in told(text, "2022-07-01")] == [("trade_turnover", "IN")]


@pytest.mark.parametrize("source", ["(TTXVN) -", ", ngày 9 tháng 10 (Tân Hoa xã) --", "(Reuters) –"])
def test_where_an_agency_writes_does_not_trade(source: str) -> None:
    (fact,) = told(f"Đà Nẵng {source} Năm 2021, xuất khẩu sang Lào đạt 2 tỷ USD.".replace(" ,", ","))
    assert (fact.reporter, fact.counterpart) == ("VN", "LA")


def test_a_place_in_brackets_is_no_agency() -> None:
    (fact,) = told("Đà Nẵng (Việt Nam) năm 2021 xuất khẩu 2 tỷ USD.")
    assert fact.reporter == "VN-DN"


@pytest.mark.parametrize(
    "bought",
    [
        "Năm 2023, Nhật Bản chi 3 tỷ USD mua tôm, trong đó thị phần tôm của Việt Nam tăng.",
        "Nhật Bản đã nhập khẩu 3 tỷ USD tôm trong năm 2023, và Việt Nam đang áp sát Ấn Độ.",
        "Năm 2023, Nhật Bản chi gần 3 tỷ USD để mua tôm; hàng Việt Nam được ưa chuộng.",
    ],
)
@pytest.mark.parametrize(
    "sold",
    [
        "Năm 2024, kim ngạch xuất khẩu tôm đạt 4 tỷ USD.",
        "Theo Hải quan Việt Nam, năm 2024 xuất khẩu tôm cả nước đạt 4 tỷ USD.",
    ],
)
def test_a_story_that_opens_on_a_buyer_and_vietnam_tells_what_vietnam_sells(bought: str, sold: str) -> None:
    last = told(f"{bought}\n\n{sold}", "2025-01-06")[-1]
    assert (last.measure, last.reporter, last.counterpart) == ("exports", "VN", "W00")


def test_a_story_on_another_country_alone_tells_what_that_sells() -> None:
    last = told("Năm 2023, Nhật Bản nhập khẩu 300 tỷ USD.\n\nXuất khẩu đạt 280 tỷ USD.", "2025-01-06")[-1]
    assert (last.measure, last.reporter) == ("exports", "JP")
