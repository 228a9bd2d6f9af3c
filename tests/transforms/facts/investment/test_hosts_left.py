"""Behind provinces that a story on the whole country lists or ranks, investors are the country's."""

from __future__ import annotations

import pytest

from tests.transforms.facts.telling import told

Row = tuple[str, str, str, float]
_ALL = "4 tháng, cả nước thu hút 14,6 tỷ USD vốn FDI.{gap}"
_PROVINCES = [
    "Hà Nội dẫn đầu với 4,5 tỷ USD, chiếm 31%.",
    "TP.HCM đón 2 tỷ USD, Hà Nội 4,5 tỷ USD.",
    "Về địa bàn, Bắc Ninh đứng đầu với 1 tỷ USD, tiếp theo là Hải Phòng với 900 triệu USD.",
]


def _rows(text: str) -> list[Row]:
    facts = [s for s in told(text, "2019-04-25") if s.unit == "USD"]
    return [(s.measure, s.reporter, s.counterpart, float(s.value)) for s in facts]


@pytest.mark.parametrize("gap", [" ", "\n"])
@pytest.mark.parametrize("provinces", _PROVINCES)
@pytest.mark.parametrize(
    ("behind", "row"),
    [
        ("Vốn thực hiện đạt 5,7 tỷ USD.", ("fdi_disbursed_capital", "VN", "W00", 5.7e9)),
        ("Giải ngân vốn FDI ước đạt 5,7 tỷ USD.", ("fdi_disbursed_capital", "VN", "W00", 5.7e9)),
        ("Lào là nhà đầu tư lớn nhất với 3 tỷ USD.", ("fdi_registered_capital", "VN", "LA", 3e9)),
        ("Về đối tác, Lào dẫn đầu với 3 tỷ USD.", ("fdi_registered_capital", "VN", "LA", 3e9)),
        ("Công nghiệp chế biến hút 9 tỷ USD.", ("fdi_registered_capital", "VN", "W00", 9e9)),
    ],
)
def test_the_country_goes_on_behind_its_provinces(gap: str, provinces: str, behind: str, row: Row) -> None:
    assert _rows(f"{_ALL.format(gap=gap)}{provinces} {behind}")[-1] == row


@pytest.mark.parametrize(
    ("text", "row"),
    [
        (
            "{all}Hà Nội dẫn đầu với 4,5 tỷ USD. Trong đó, Lào đầu tư 3 tỷ USD.",
            ("fdi_registered_capital", "VN-HN", "LA", 3e9),
        ),
        (
            "{all}Hà Nội dẫn đầu với 4,5 tỷ USD. Vốn thực hiện của thành phố đạt 2 tỷ USD.",
            ("fdi_disbursed_capital", "VN-HN", "W00", 2e9),
        ),
        (
            "Bình Dương thu hút 1 tỷ USD vốn FDI. Vốn thực hiện đạt 700 triệu USD.",
            ("fdi_disbursed_capital", "VN-57", "W00", 7e8),
        ),
        (
            "Đồng Nai thu hút 2 tỷ USD vốn FDI. Lào là nhà đầu tư lớn nhất với 1 tỷ USD.",
            ("fdi_registered_capital", "VN-39", "LA", 1e9),
        ),
    ],
)
def test_a_province_that_a_text_stays_with_is_the_host(text: str, row: Row) -> None:
    assert _rows(text.format(all=_ALL.format(gap=" ")))[-1] == row


@pytest.mark.parametrize(("host", "code"), [("cả nước", "VN"), ("Đồng Nai", "VN-39")])
def test_what_is_paid_out_behind_the_first_of_all_investors_is_of_all(host: str, code: str) -> None:
    text = f"4 tháng, {host} thu hút 9 tỷ USD vốn FDI. Lào dẫn đầu với 3 tỷ USD. Vốn thực hiện đạt 5 tỷ USD."
    assert _rows(text)[-1] == ("fdi_disbursed_capital", code, "W00", 5e9)


def test_what_is_paid_out_behind_the_only_investor_is_its_own() -> None:
    text = "Lào dẫn đầu về đầu tư vào Việt Nam với 3 tỷ USD. Vốn thực hiện đạt 2 tỷ USD."
    assert _rows(text)[-1] == ("fdi_disbursed_capital", "VN", "LA", 2e9)


_SOLD = "4 tháng, xuất khẩu cả nước đạt 79 tỷ USD. "
_CAME = "4 tháng, cả nước đón 5,9 triệu lượt khách quốc tế. "


@pytest.mark.parametrize(
    ("text", "row"),
    [
        (
            f"{_SOLD}TP.HCM dẫn đầu với 12 tỷ USD, Bắc Ninh 9 tỷ. Nga là thị trường lớn nhất với 7 tỷ USD.",
            ("exports", "VN", "RU", 7e9),
        ),
        (
            f"{_SOLD}TP.HCM đạt 12 tỷ USD, Bắc Ninh đạt 9 tỷ USD. Nhập khẩu đạt 78 tỷ USD.",
            ("imports", "VN", "W00", 7.8e10),
        ),
        (
            f"{_SOLD}TP.HCM đạt 12 tỷ USD, Bắc Ninh đạt 9 tỷ USD. Điện thoại đạt 16 tỷ USD.",
            ("exports", "VN", "W00", 1.6e10),
        ),
        (
            f"{_CAME}TP.HCM đón 2 triệu lượt, Hà Nội 1 triệu lượt. Nga dẫn đầu với 400.000 lượt.",
            ("visitor_arrivals", "VN", "RU", 4e5),
        ),
        (
            f"{_CAME}TP.HCM đón 2 triệu lượt, Hà Nội 1 triệu lượt. Khách đi đường bộ đạt 700.000 lượt.",
            ("visitor_arrivals", "VN", "W00", 7e5),
        ),
        (
            "4 tháng, Bắc Ninh xuất khẩu 9 tỷ USD. Nga là thị trường lớn nhất với 2 tỷ USD.",
            ("exports", "VN-56", "RU", 2e9),
        ),
        (
            f"{_SOLD}Bắc Ninh đạt 9 tỷ USD. Trong đó, xuất sang Nga 2 tỷ USD.",
            ("exports", "VN-56", "RU", 2e9),
        ),
    ],
)
def test_so_do_trade_and_visitors(text: str, row: Row) -> None:
    last = [s for s in told(text, "2019-04-25") if s.unit in ("USD", "count")][-1]
    assert (last.measure, last.reporter, last.counterpart, float(last.value)) == row
