"""Behind a list of investors: what is told of all of them again, and of whom a province draws capital."""

from __future__ import annotations

import pytest

from tests.transforms.facts.telling import told

Row = tuple[str, str, str, float]


def _rows(text: str, date: str = "2016-02-05", title: str | None = None) -> list[Row]:
    facts = told(text, date) if title is None else told(f"{title}\n\n{text}", date)
    return [(s.measure, s.reporter, s.counterpart, float(s.value)) for s in facts if s.unit == "USD"]


_LIST = "Năm 2015, vốn FDI đăng ký đạt 24 tỷ USD. Hàn Quốc đứng đầu với 7 tỷ USD, Malaysia 2,5 tỷ USD."


@pytest.mark.parametrize("parted", [" ", "\n"])
@pytest.mark.parametrize(
    ("again", "measure"),
    [
        ("Vốn thực hiện ước đạt 14,5 tỷ USD.", "fdi_disbursed_capital"),
        ("Giải ngân đạt 14,5 tỷ USD.", "fdi_disbursed_capital"),
        ("Vốn đăng ký cấp mới là 14,5 tỷ USD.", "fdi_registered_capital"),
    ],
)
def test_capital_that_is_named_anew_behind_a_list_is_of_all(parted: str, again: str, measure: str) -> None:
    assert _rows(f"{_LIST}{parted}{again}")[-1] == (measure, "VN", "W00", 1.45e10)


def test_capital_that_is_named_anew_stays_with_the_only_investor() -> None:
    text = "Năm 2015, Lào có 9 dự án tại Việt Nam, vốn đăng ký 70 triệu USD. Vốn thực hiện đạt 50 triệu USD."
    assert _rows(text)[-1] == ("fdi_disbursed_capital", "VN", "LA", 5e7)


@pytest.mark.parametrize("told_of", ["Hải Dương thu hút 33 dự án FDI mới", "tỉnh thu hút được 33 dự án FDI"])
def test_a_province_draws_from_all_in_a_story_on_one_investor(told_of: str) -> None:
    title = "Doanh nghiệp Đức bám rễ ở Hải Dương"
    text = (
        "Toàn tỉnh hiện có 17 dự án của Đức, tổng vốn đăng ký 300 triệu USD.\nTính chung, từ đầu năm đến "
        f"ngày 20/1/2016 {told_of}, tổng vốn là 476 triệu USD."
    )
    assert _rows(text, title=title) == [
        ("fdi_registered_capital", "VN-61", "DE", 3e8),
        ("fdi_registered_capital", "VN-61", "W00", 4.76e8),
    ]


def test_provinces_that_one_investor_is_told_to_go_to_draw_its_capital() -> None:
    text = "Hàn Quốc có 9.800 dự án FDI, tổng vốn 83 tỷ USD. Bắc Ninh thu hút 900 dự án với 12 tỷ USD."
    assert _rows(text, title="Vốn Hàn Quốc đổ vào Việt Nam")[-1] == (
        "fdi_registered_capital",
        "VN-56",
        "KR",
        1.2e10,
    )


@pytest.mark.parametrize("why", ["nhờ nhà máy Sao Mai", "do có nhà máy dệt", "nhờ dự án nhiệt điện Sao Mai"])
def test_an_amount_behind_why_an_investor_is_first_is_his(why: str) -> None:
    text = f"Vốn FDI cấp mới đạt 4 tỷ USD. Đan Mạch là nhà đầu tư lớn nhất {why}, 1,32 tỷ USD, chiếm 33%."
    assert _rows(text)[-1] == ("fdi_registered_capital", "VN", "DK", 1.32e9)


def test_a_list_goes_on_past_shares_that_were_bought() -> None:
    text = (
        "Vốn FDI đạt 18 tỷ USD. Hồng Kông dẫn đầu với 5,3 tỷ USD do thương vụ mua cổ phần bia, Hàn Quốc nhì "
        "(2,73 tỷ), Nga ba (2,29 tỷ)."
    )
    facts = [s for s in told(text) if s.unit == "USD"][2:]
    assert [(s.counterpart, s.commodity) for s in facts] == [("KR", None), ("RU", None)]


@pytest.mark.parametrize("part", ["riêng vốn nước ngoài", "trong đó vốn FDI", "trong đó, vốn ĐTNN"])
def test_capital_from_abroad_is_part_of_what_was_paid_out(part: str) -> None:
    text = (
        f"Năm 2015, Tây Ninh hút 990 triệu USD vốn FDI. Vốn thực hiện là 610 triệu USD, {part} 585 triệu USD."
    )
    assert _rows(text)[-1] == ("fdi_disbursed_capital", "VN-37", "W00", 5.85e8)


def test_amounts_in_dong_that_the_country_pays_out_are_its_own() -> None:
    text = "Tính đến hết tháng 8, cả nước giải ngân 187.300 tỷ đồng, đạt 40,6% kế hoạch."
    assert not told(text, "2021-09-14")


@pytest.mark.parametrize("by", ["về số lượng", "về lượng", "về số dự án"])
def test_a_rate_is_of_projects_or_of_capital_as_it_says(by: str) -> None:
    text = f"6 tháng, 988 dự án FDI cấp mới có vốn 9 tỷ USD, tăng 21% {by} nhưng giảm 9% về giá trị."
    rates = [(s.measure, int(s.value)) for s in told(text, "2025-07-07") if s.transform == "growth"]
    assert rates == [("fdi_projects", 21), ("fdi_registered_capital", -9)]


@pytest.mark.parametrize(
    "meanwhile", ["trong khi cùng kỳ xuất siêu", "còn cùng kỳ xuất siêu", "trong khi cùng kỳ đạt"]
)
def test_the_same_balance_of_the_same_months_is_of_the_year_before(meanwhile: str) -> None:
    facts = told(f"5 tháng, xuất siêu 516 triệu USD, {meanwhile} 434 triệu USD.", "2022-05-30")
    assert [s.period.end and s.period.end.year for s in facts] == [2022, 2021]


def test_a_year_that_has_hardly_begun_is_foreseen() -> None:
    text = "Vốn FDI năm 2015 đạt 24 tỷ USD. Năm 2016, giới phân tích cho rằng vốn đăng ký khó vượt 25 tỷ USD."
    assert [s.status for s in told(text, "2016-01-05")] == ["actual", "forecast"]


def test_a_quarter_told_apart_leaves_the_months_to_what_goes_abroad() -> None:
    text = (
        "Vốn FDI 6 tháng đầu năm 2025 đạt 21,5 tỷ USD. Tại TP HCM, lũy kế đến nay trên 20.000 dự án với "
        "gần 142 tỷ USD.\nRiêng quý II, vốn cấp mới chỉ 4,95 tỷ USD.\nChiều ngược lại, doanh nghiệp Việt đầu "
        "tư ra nước ngoài 487 triệu USD. Lào nhận 150,3 triệu USD."
    )
    last = told(text, "2025-07-07")[-2:]
    assert {(str(s.period.start), str(s.period.end)) for s in last} == {("2025-01-01", "2025-06-30")}


@pytest.mark.parametrize(
    "firm", ["Trina Solar đã tăng vốn lần thứ ba, lên", "tập đoàn Foxlink tăng vốn thêm"]
)
def test_a_named_firm_that_adds_capital_is_no_country(firm: str) -> None:
    text = f"Năm 2015, Nga có 9 dự án FDI, vốn 3 tỷ USD. Ở Thái Nguyên, {firm} 750 triệu USD."
    assert [row[3] for row in _rows(text)] == [3e9]
