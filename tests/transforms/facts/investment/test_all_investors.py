"""All who invest from abroad: in their own name, by partner, in parts, and what they add to what is there."""

from __future__ import annotations

import pytest

from tests.transforms.facts.telling import read_text, told

_TOTAL = "Bảy tháng đầu năm 2021, Việt Nam hút 16 tỷ USD vốn FDI.\n\n"


@pytest.mark.parametrize(
    "said",
    [
        "nhà đầu tư nước ngoài đã rót 9 tỷ USD vào 40 tỉnh, thành",
        "các nhà đầu tư nước ngoài đăng ký 9 tỷ USD",
        "nhà đầu tư ngoại rót 9 tỷ USD vào Việt Nam",
        "giới đầu tư nước ngoài rót vốn 9 tỷ USD",
    ],
)
def test_foreigners_who_invest_are_all_of_them(said: str) -> None:
    (statement,) = told(f"Năm 2019, {said}.")
    assert (statement.measure, statement.reporter, statement.counterpart) == (
        "fdi_registered_capital",
        "VN",
        "W00",
    )


def test_foreigners_give_no_way_to_the_partner_of_a_title() -> None:
    text = (
        "Ba Lan dẫn đầu về vốn cam kết\n\n"
        "Năm 2019, nhà đầu tư nước ngoài đã cam kết 9 tỷ USD với Việt Nam. Ba Lan vươn lên thứ nhất với "
        "40 dự án, 2 tỷ USD; Bỉ thứ hai, 30 dự án, 1 tỷ USD."
    )
    pairs = [(s.reporter, s.counterpart) for s in told(text)[1:]]
    assert pairs == [("VN", "W00"), *[("VN", "PL")] * 3, *[("VN", "BE")] * 3]


@pytest.mark.parametrize(
    "text",
    [
        "Ba Lan là nhà đầu tư nước ngoài lớn thứ 9 tại Việt Nam, với 12 tỷ USD.",
        "Nhà đầu tư nước ngoài đến từ Ba Lan rót 12 tỷ USD vào Việt Nam.",
    ],
)
def test_a_foreign_investor_with_a_country_is_not_all(text: str) -> None:
    assert {s.counterpart for s in told(text)} == {"PL"}


def test_foreigners_who_buy_shares_invest_in_no_project() -> None:
    assert not told("Năm 2019, nhà đầu tư nước ngoài rót 2 tỷ USD vào cổ phiếu ngân hàng.")


@pytest.mark.parametrize("opening", ["Về đối tác", "Theo đối tác", "Xét theo đối tác", "Trong các đối tác"])
def test_partners_of_a_text_on_investment_invest(opening: str) -> None:
    facts = told(f"{_TOTAL}{opening}, Ba Lan dẫn đầu với 5 tỷ USD, chiếm 35% tổng vốn.")
    assert [s.measure for s in facts[1:]] == ["fdi_rank", *["fdi_registered_capital"] * 2]


def test_partners_of_a_text_on_trade_too_are_of_what_was_told() -> None:
    facts = told(f"{_TOTAL}Xuất khẩu đạt 90 tỷ USD. Về đối tác, Ba Lan dẫn đầu với 5 tỷ USD.")
    assert facts[-1].measure == "exports"


@pytest.mark.parametrize(
    ("said", "share"),
    [
        ("Bất động sản nhận 2 tỷ USD (12,5%).", 12.5),
        ("Bất động sản có 2 tỷ USD vốn đăng ký (12,5%), thấp hơn cùng kỳ 4%.", 12.5),
        ("Đồng Nai có 2 tỷ USD (12,5%), góp nhiều nhất.", 12.5),
        ("Ba Lan đứng đầu, góp 12,5% vốn đăng ký.", 12.5),
    ],
)
def test_what_a_part_has_of_all_capital_is_a_share(said: str, share: float) -> None:
    shares = [float(s.value) for s in told(_TOTAL + said) if s.transform == "share"]
    assert shares == [share]


@pytest.mark.parametrize(
    ("said", "growth"),
    [
        ("hơn năm trước 9%", 9),
        ("hơn cùng kỳ gần 9%", 9),
        ("thua năm trước 9%", -9),
        ("kém năm 2018 tới 9%", -9),
        ("thấp hơn năm trước 9%", -9),
        ("nhỉnh hơn 9% so với năm trước", 9),
    ],
)
def test_another_time_that_is_outdone(said: str, growth: int) -> None:
    facts = told(f"Năm 2019, vốn FDI vào Việt Nam đạt 30 tỷ USD, {said}.")
    assert [(s.transform, float(s.value)) for s in facts[1:]] == [("growth", growth)]


@pytest.mark.parametrize("said", ["hơn năm trước 2 tỷ USD", "thua năm 2018 gần 2 tỷ USD"])
def test_an_amount_by_which_another_time_is_outdone_is_a_change(said: str) -> None:
    facts, rejected = read_text(f"Năm 2019, vốn FDI vào Việt Nam đạt 30 tỷ USD, {said}.")
    assert len(facts) == 1
    assert "absolute_change" in {r.reason for r in rejected}


def test_projects_that_are_more_than_before() -> None:
    facts = told("Năm 2019, cả nước có 3.000 dự án FDI mới, đông hơn 20% nhưng số vốn lại hụt 12%.")
    assert [(s.measure, float(s.value)) for s in facts[1:]] == [
        ("fdi_projects", 20),
        ("fdi_registered_capital", -12),
    ]


@pytest.mark.parametrize("said", ["số dự án", "lượng dự án", "số lượng dự án"])
def test_shares_of_projects_and_of_capital(said: str) -> None:
    facts = told(f"{_TOTAL}Ba Lan dẫn đầu với 3 tỷ USD vốn đăng ký, chiếm 29% {said} và 28% lượng vốn.")
    assert [(s.measure, float(s.value)) for s in facts if s.transform == "share"] == [
        ("fdi_projects", 29),
        ("fdi_registered_capital", 28),
    ]


@pytest.mark.parametrize(
    ("said", "commodity"),
    [
        ("rót thêm 160 triệu USD vào 21 dự án cũ", "rót thêm"),
        ("21 dự án cũ nới vốn thêm 160 triệu USD", "nới vốn thêm"),
        ("bổ sung thêm vốn 160 triệu USD cho 21 dự án", "bổ sung thêm vốn"),
        ("phần điều chỉnh đạt 160 triệu USD", "phần điều chỉnh"),
    ],
)
def test_capital_that_is_added_is_a_slice(said: str, commodity: str) -> None:
    facts = told(f"{_TOTAL}Nhà đầu tư Ba Lan mở mới 34 dự án với 195 triệu USD; {said}.")
    assert [s.commodity for s in facts if s.value == 160_000_000] == [commodity]


@pytest.mark.parametrize(
    "said",
    ["Ba Lan rót thêm 2 tỷ USD vào Việt Nam", "Ba Lan bổ sung 2 tỷ USD vốn đăng ký"],
)
def test_who_puts_in_more_adds_to_no_projects(said: str) -> None:
    assert told(f"{_TOTAL}{said}.")[-1].commodity is None


@pytest.mark.parametrize("said", ["Tiền thực chi ước", "Vốn thực rót đạt", "Vốn đã rót vào khoảng"])
def test_capital_that_was_spent(said: str) -> None:
    assert told(f"{_TOTAL}{said} 9 tỷ USD.")[-1].measure == "fdi_disbursed_capital"


@pytest.mark.parametrize(
    ("said", "start"),
    [
        ("Cộng dồn tới ngày này, tỉnh có 1.600 dự án FDI còn hiệu lực, vốn 28 tỷ USD", None),
        ("Tính gộp đến thời điểm đó, tỉnh có 1.600 dự án FDI, tổng vốn 28 tỷ USD", None),
        ("Từ đầu năm tới ngày đó, vốn FDI giải ngân đạt 28 tỷ USD", "2016-01-01"),
        ("Kể từ đầu năm đến cùng thời điểm, vốn FDI giải ngân đạt 28 tỷ USD", "2016-01-01"),
    ],
)
def test_the_day_told_last_cuts_off_again(said: str, start: str | None) -> None:
    period = told(f"Tới ngày 20/6/2016, Đồng Nai thu hút 1 tỷ USD vốn FDI.\n\n{said}.")[-1].period
    assert (str(period.start) if period.start else None, str(period.end)) == (start, "2016-06-20")


@pytest.mark.parametrize(
    "text",
    [
        "7 tháng đầu năm, có 22 quốc gia đầu tư vào Hà Nam với tổng vốn 894 triệu USD.",
        "7 tháng đầu năm, 22 quốc gia và vùng lãnh thổ có dự án tại Hà Nam với vốn đạt hơn 894 triệu USD.",
        "7 tháng đầu năm, 22 nước có dự án tại Hà Nam, vốn đăng ký 894 triệu USD.",
    ],
)
def test_countries_that_are_counted_invest_from_abroad(text: str) -> None:
    (capital,) = told(text, "2017-08-15")
    assert capital.measure == "fdi_registered_capital"
    assert (capital.reporter, capital.counterpart) == ("VN-63", "W00")


@pytest.mark.parametrize(
    "text",
    [
        "7 tháng đầu năm, có 5 quốc gia đầu tư vào Việt Nam trên 1 tỷ USD.",
        "Năm 2016, Viettel đầu tư tại 10 quốc gia với tổng vốn 2 tỷ USD.",
    ],
)
def test_what_each_of_them_invests_at_least_or_a_firm_invests_is_none(text: str) -> None:
    assert told(text, "2017-08-15") == []
