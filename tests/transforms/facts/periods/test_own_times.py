"""The time that a paragraph goes on with: of whose trade it is, or of the year that it opened on."""

from __future__ import annotations

import pytest

from tests.transforms.facts.telling import told

OURS = "Trong tháng 7/2025, Việt Nam xuất khẩu 100 nghìn tấn cà phê, tăng 5%."


@pytest.mark.parametrize(
    "theirs",
    [
        "Năm 2024, Đức nhập khẩu 1,1 triệu tấn cà phê.",
        "Riêng năm 2024, nhập khẩu cà phê của Đức đạt 9 tỷ USD.",
    ],
)
@pytest.mark.parametrize(
    "sentence",
    [
        "Đức nhập khẩu cà phê từ Việt Nam 300 nghìn tấn, tăng 20% so với năm 2023.",
        "Đáng chú ý, Đức nhập khẩu từ Việt Nam 300 nghìn tấn cà phê.",
        "Nhập khẩu cà phê của Đức từ Việt Nam đạt 1 tỷ USD.",
    ],
)
def test_trade_goes_on_with_the_time_of_whose_it_is(theirs: str, sentence: str) -> None:
    between = "Theo giới kinh doanh, nhu cầu đang hồi phục."
    found = told(f"{OURS}\n\n{theirs}\n\n{between}\n\n{sentence}", "2025-08-12")
    assert {(s.reporter, s.period.kind, str(s.period.end)) for s in found if s.counterpart == "VN"} == {
        ("DE", "year", "2024-12-31")
    }


def test_our_own_year_before_stays_looked_back_on() -> None:
    text = "7 tháng năm 2025, xuất khẩu cá tra sang Mỹ đạt 200 triệu USD."
    found = told(
        f"{text}\n\nNăm 2024, xuất khẩu cá tra đạt 2 tỷ USD.\n\nXuất khẩu sang Mexico đạt 40 triệu USD.",
        "2025-08-12",
    )[-1]
    assert (found.counterpart, found.period.kind, str(found.period.end)) == ("MX", "ytd", "2025-07-31")


def test_visitors_are_of_the_year_that_their_paragraph_opened_on() -> None:
    found = told(
        "Chiều 12/2, đại diện bến tàu cho biết khách Nga chiếm hơn một nửa lượng khách quốc tế.\n\n"
        "Năm 2018, doanh thu du lịch Khánh Hòa đạt 24.060 tỷ đồng, tăng 23%. Khách quốc tế đạt 2 triệu lượt,"
        " tăng 24%. Trong đó, khách Lào đạt 1,5 triệu lượt.",
        "2019-02-14",
    )
    assert [str(s.period.end) for s in found if s.transform != "share"] == ["2018-12-31"] * 3


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("Tính đến hết tháng 9/2024, Bình Dương đã thu hút 42 tỷ USD vốn FDI.", "cumulative"),
        (
            "Tính đến 30/9/2024, TP.HCM thu hút hơn 58 tỷ USD vốn đầu tư nước ngoài, dẫn đầu cả nước.",
            "cumulative",
        ),
        ("Tính đến hết tháng 9/2024, Đồng Nai đã thu hút 1,2 tỷ USD vốn FDI.", "ytd"),
        ("Tính đến hết tháng 9/2024, cả nước thu hút 491 tỷ USD vốn FDI.", "cumulative"),
        ("Tính đến hết tháng 9/2024, cả nước thu hút 24,7 tỷ USD vốn FDI.", "ytd"),
    ],
)
def test_capital_that_no_year_has_brought_is_heaped_up(sentence: str, kind: str) -> None:
    found = told(sentence, "2024-10-12")[0]
    assert (found.measure, found.period.kind, str(found.period.end)) == (
        "fdi_registered_capital",
        kind,
        "2024-09-30",
    )
