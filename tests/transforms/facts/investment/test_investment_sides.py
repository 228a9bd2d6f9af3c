"""Whose investment it is in other words: a province's, another country's, Vietnam's or several partners'."""

from __future__ import annotations

import pytest

from tests.transforms.facts.telling import told


@pytest.mark.parametrize("adding", ["Nếu tính cả Bỉ", "Gộp cả Bỉ và Đức", "Cộng thêm Bỉ", "Kể cả Bỉ"])
def test_who_is_counted_in_is_not_whose_it_is(adding: str) -> None:
    text = f"Năm 2023, Ba Lan đầu tư 4 tỷ USD vào Việt Nam. {adding}, con số này là 9 tỷ USD."
    assert [(s.reporter, s.counterpart) for s in told(text, "2024-05-02")] == [("VN", "PL")] * 2


@pytest.mark.parametrize("noun", ["địa bàn nhận đầu tư", "nước nhận vốn đầu tư", "thị trường nhận đầu tư"])
def test_where_vietnam_invests_may_be_who_receives(noun: str) -> None:
    text = (
        f"Lào là {noun} lớn nhất của Việt Nam với 67 dự án, vốn 5 tỷ USD, sau đó là Bỉ (2 dự án, 3 tỷ USD)."
    )
    assert [(s.reporter, s.counterpart) for s in told(text)] == [("LA", "VN")] * 2 + [("BE", "VN")] * 2


def test_what_a_province_draws_is_everyones_again() -> None:
    text = "Tây Ninh có 20 dự án của nhà đầu tư Ba Lan với 2 triệu USD. Tính chung, tỉnh thu hút 9 triệu USD."
    assert [(s.reporter, s.counterpart) for s in told(text)][2:] == [("VN-37", "W00")]


def test_firms_of_vietnam_are_the_investors() -> None:
    text = "Lào là nơi ghi nhận vốn của doanh nghiệp Việt nhiều nhất, hơn 5 tỷ USD vốn đăng ký của 290 dự án."
    assert [(s.reporter, s.counterpart) for s in told(text)] == [("LA", "VN")] * 2


@pytest.mark.parametrize(
    "opening",
    [
        "Hai khu công nghiệp đầu tiên được thành lập trên địa bàn tỉnh Hưng Yên. Tại các KCN này có",
        "Sở Kế hoạch và Đầu tư tỉnh Hưng Yên cho biết, 8 tháng, tỉnh thu hút",
        "Lãnh đạo tỉnh Hưng Yên cho biết đến nay địa phương có",
    ],
)
def test_the_province_of_a_paragraph_hosts_its_projects(opening: str) -> None:
    facts = told(
        f"{opening} 5 dự án có vốn đầu tư nước ngoài với 24 triệu USD. Ba Lan có 2 dự án.", "2024-09-20"
    )
    assert [(s.reporter, s.counterpart) for s in facts] == [("VN-66", "W00")] * 2 + [("VN-66", "PL")]


def test_all_foreign_capital_is_no_provinces_that_was_named_before() -> None:
    text = "Ba Lan mở một nhà máy ở Hưng Yên. Vốn FDI 5 tháng đạt 18 tỷ USD."
    assert [s.reporter for s in told(text, "2024-06-01")] == ["VN"]


@pytest.mark.parametrize(
    "several",
    [
        "trong đó 3 đối tác lớn nhất gồm Ba Lan, Bỉ và Lào chiếm",
        "nhiều nhất là Ba Lan và Bỉ, riêng hai nhà đầu tư này chiếm",
        "nhiều nhất là vào Bắc Ninh, Đồng Nai. Riêng 10 địa phương này chiếm",
    ],
)
def test_shares_of_several_together_are_nobodys(several: str) -> None:
    text = f"Có 94 quốc gia đầu tư vào Việt Nam, {several} 74% số dự án mới và 76% tổng vốn đầu tư."
    assert told(text, "2024-09-20") == []


@pytest.mark.parametrize(
    ("text", "host"),
    [
        ("Lào thu hút 19 tỷ USD vốn FDI năm 2011.", "LA"),
        ("FDI vào Lào trong tháng 1 đạt 10 tỷ USD. Cả năm 2011, nước này thu hút 16 tỷ USD.", "LA"),
        ("Vốn FDI vào ASEAN đạt 226 tỷ USD.", "ASEAN"),
    ],
)
def test_what_another_country_draws_comes_from_everyone(text: str, host: str) -> None:
    assert {(s.reporter, s.counterpart) for s in told(text, "2012-02-25")} == {(host, "W00")}


def test_what_vietnam_has_abroad_is_its_own() -> None:
    text = "Vốn FDI vào Lào của doanh nghiệp Việt đạt 5 tỷ USD. Việt Nam có 12 dự án tại Lào."
    assert {(s.reporter, s.counterpart) for s in told(text)} == {("LA", "VN")}


def test_what_comes_back_is_no_more_vietnams_abroad() -> None:
    text = (
        "Lào là nước nhận đầu tư lớn thứ hai của Việt Nam, với 214 dự án, tổng vốn 2 tỷ USD. "
        "Ngược lại, Lào có 38 dự án ở Việt Nam, tổng vốn 79 triệu USD."
    )
    assert [(s.reporter, s.counterpart) for s in told(text)] == [("LA", "VN")] * 2 + [("VN", "LA")] * 2


def test_who_invests_there_is_another_than_there() -> None:
    text = "Ba Lan là nhà đầu tư lớn nhất tại Lào. Năm 2023, Ba Lan rót 2,5 tỷ USD vào nước này."
    assert {(s.reporter, s.counterpart) for s in told(text)} == {("LA", "PL")}


@pytest.mark.parametrize("sector", ["khu vực ĐTNN", "khu vực đầu tư nước ngoài", "khối FDI"])
def test_what_firms_from_abroad_trade_is_vietnams(sector: str) -> None:
    text = f"Xuất khẩu của {sector} đạt 189 tỷ USD. Nhập khẩu của khu vực này đạt 156 tỷ USD."
    assert [(s.measure, s.reporter, s.counterpart) for s in told(text)] == [
        ("exports", "VN", "W00"),
        ("imports", "VN", "W00"),
    ]


def test_a_list_of_ranks_names_who_holds_each_behind_it() -> None:
    text = (
        "Vốn FDI vào Việt Nam đạt 20 tỷ USD. Đứng đầu là Ba Lan (7 tỷ USD), thứ nhì Bỉ (4 tỷ USD), "
        "thứ ba Lào với 3 tỷ USD."
    )
    assert [(s.reporter, s.counterpart) for s in told(text)] == [
        ("VN", "W00"),
        *[("VN", "PL")] * 2,
        *[("VN", "BE")] * 2,
        *[("VN", "LA")] * 2,
    ]


def test_what_a_partner_contributes_is_its_part() -> None:
    text = "Trong tổng số 27 tỷ USD vốn FDI 10 tháng, Ba Lan đóng góp 3,6 tỷ USD, tương đương 13,2%."
    assert [(s.counterpart, s.transform) for s in told(text)] == [
        ("W00", "level"),
        ("PL", "level"),
        ("PL", "share"),
    ]


def test_what_vietnam_has_had_abroad_goes_on_in_the_next_paragraph() -> None:
    text = "Việt Nam có 26 dự án ở Gana.\n\nCuối năm 2013, con số lũy kế là 12 dự án với 2 triệu USD."
    assert {(s.reporter, s.counterpart) for s in told(text)} == {("GH", "VN")}


@pytest.mark.parametrize("amount", ["(4 triệu USD)", "(12 dự án)"])
def test_where_more_is_invested_has_a_bracket_of_its_own(amount: str) -> None:
    text = (
        "Việt Nam có 9 dự án tại Gana với 3 triệu USD. "
        f"Xét các địa bàn nhận vốn Việt Nam, Gana xếp thứ 3 trong 76 nước, sau Angola {amount}."
    )
    assert [(s.reporter, s.counterpart) for s in told(text)][-1] == ("AO", "VN")


@pytest.mark.parametrize("capital", ["vốn hợp tác phát triển", "vốn hỗ trợ phát triển", "vốn vay ưu đãi"])
def test_what_is_lent_or_given_is_no_investment(capital: str) -> None:
    text = f"Bỉ có 31 dự án ở Việt Nam với 2 tỷ USD. Năm 2015, Brussels cam kết 20 triệu EUR {capital}."
    assert [s.unit for s in told(text)] == ["count", "USD"]
