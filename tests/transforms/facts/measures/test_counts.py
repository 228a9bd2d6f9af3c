"""What is counted: visitors from abroad, those of a list, harvests that are none of ours."""

from __future__ import annotations

from datetime import date

import pytest

from tests.transforms.facts.telling import told


@pytest.mark.parametrize(
    "text",
    [
        "Khách quốc tế đạt 2 triệu lượt. Khách nội địa đạt 8 triệu lượt, tăng 5%.",
        "Cả nước đón 2 triệu lượt khách quốc tế và phục vụ 8 triệu lượt khách nội địa.",
        "Tỉnh đón 2 triệu lượt khách quốc tế, khách trong nước 8 triệu lượt.",
    ],
)
def test_visitors_of_the_country_itself_cross_no_border(text: str) -> None:
    assert [s.value for s in told(text, "2023-08-15")] == [2_000_000]


def test_counts_in_brackets_are_of_the_places_before_them() -> None:
    text = "Khách Hàn Quốc đến Việt Nam đạt 3 triệu lượt; tiếp theo là Lào (1,7 triệu), Mỹ (717.000)."
    assert [(s.counterpart, int(s.value)) for s in told(text)] == [
        ("KR", 3_000_000),
        ("LA", 1_700_000),
        ("US", 717_000),
    ]


def test_harvests_are_no_exports() -> None:
    text = "Xuất khẩu gạo đạt 7 triệu tấn. Sản lượng lúa cả năm ước 43 triệu tấn, vụ mùa 9 triệu tấn."
    assert [s.value for s in told(text)] == [7_000_000]


def test_figures_answer_to_places_that_one_small_word_leads() -> None:
    text = "Năm 2022, xuất khẩu sang Mỹ, Lào, Ý tăng lần lượt 10%, 8% và 5%."
    assert [s.counterpart for s in told(text)] == ["US", "LA", "IT"]


def test_parts_of_a_goal_are_of_its_year() -> None:
    text = (
        "Năm 2023, tỉnh phấn đấu kim ngạch đạt 35 tỷ USD, trong đó xuất khẩu 20 tỷ USD, nhập khẩu 15 tỷ USD."
    )
    assert {s.period.end for s in told(text, "2023-01-12")} == {date(2023, 12, 31)}


def test_vague_months_date_nothing() -> None:
    text = "Quý I/2024, xuất khẩu đạt 9 tỷ USD.\n\nNhững tháng đầu năm, EU mua của Việt Nam 2 tỷ USD."
    assert told(text, "2024-04-16")[-1].period.end == date(2024, 3, 31)


@pytest.mark.parametrize(
    "text",
    [
        "Năm 2023, tổng vốn đầu tư của Việt Nam ra nước ngoài cấp mới và điều chỉnh đạt 9 triệu USD.",
        "Vốn của Việt Nam sang Lào đạt 9 tỷ USD. Việt Nam có 17 dự án đầu tư ra nước ngoài.",
    ],
)
def test_investment_abroad_goes_everywhere(text: str) -> None:
    last = told(text, "2023-12-28")[-1]
    assert (last.reporter, last.counterpart) == ("W00", "VN")


@pytest.mark.parametrize("rate", ["(tăng 48%)", ", tăng 48%"])
def test_a_rate_behind_projects_is_of_their_number(rate: str) -> None:
    text = f"Tháng 1, cả nước có 164 dự án FDI mới{rate}, với tổng vốn đăng ký 1,2 tỷ USD (tăng 3%)."
    rates = [s.measure for s in told(text, "2023-02-06") if s.transform == "growth"]
    assert rates == ["fdi_projects", "fdi_registered_capital"]


def test_what_firms_from_abroad_trade_is_with_everyone() -> None:
    text = (
        "Hàn Quốc dẫn đầu về FDI.\n\nXuất khẩu của khu vực FDI kể cả dầu thô tháng 1 đạt 18 tỷ USD. "
        "Nhập khẩu 14 tỷ USD. Như vậy khu vực này xuất siêu 4 tỷ USD."
    )
    facts = told(text, "2023-02-06")[1:]
    assert [s.counterpart for s in facts] == ["W00"] * 3
    assert facts[0].commodity == "khu vực FDI"


def test_thousands_may_be_parted_by_blanks() -> None:
    (visits,) = told("Năm 2002, Việt Nam đón 2 316 847 lượt khách quốc tế.")
    (projects,) = told("Trong tháng 9 123 dự án FDI của Lào được cấp phép.")
    assert [int(visits.value), int(projects.value)] == [2_316_847, 123]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        (
            "Năm 2022, Đà Nẵng đón 2 triệu lượt khách, tăng 5%, trong đó có 300.000 lượt khách quốc tế.",
            [300_000],
        ),
        ("Khách du lịch đến Huế năm 2022 tăng 6,5%.", []),
        (
            "Năm 2022, Thái Lan đón 5 triệu lượt khách, trong đó khách Việt Nam đạt 200.000 lượt.",
            [5e6, 200_000],
        ),
    ],
)
def test_visitors_of_all_kinds_together_cross_no_border(text: str, values: list[float]) -> None:
    assert [float(s.value) for s in told(text, "2023-01-12")] == values


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Thu hút 33 dự án FDI", [33]),
        ("Bắc Giang có 97 dự án DDI, vốn 26.000 tỷ đồng; 349 dự án FDI, vốn 5 tỷ USD.", [349, 5e9]),
        ("Năm 2022, Huế điều chỉnh vốn 12 lượt dự án FDI, tăng thêm 90 triệu USD.", [12, 9e7]),
        ("Vốn FDI năm 2022 tăng thêm 90 triệu USD so với năm 2021.", []),
    ],
)
def test_projects_called_foreign_and_what_they_add(text: str, values: list[float]) -> None:
    assert [float(s.value) for s in told(text, "2023-01-12")] == values


def test_works_at_home_are_no_investment_from_abroad() -> None:
    text = "Việt Nam cam kết làm nhanh ba dự án đường sắt từ Lào Cai đến Hải Phòng, trị giá 8 tỷ USD."
    assert not told(text, "2023-01-12")


def test_who_leaves_is_no_visitor() -> None:
    assert told("6 tháng năm 2018, số lượt người Việt Nam xuất cảnh đạt 2,4 triệu lượt.") == []


@pytest.mark.parametrize("rate", [" (tăng 9% so với cùng kỳ)", ", tăng 9%,", " (giảm 9%)"])
def test_a_rate_behind_counted_projects_is_theirs(rate: str) -> None:
    text = (
        f"Năm 2021, vốn FDI đạt 3 tỷ USD. Khác với vốn đăng ký, có 42 dự án được cấp mới{rate} với 2 tỷ USD."
    )
    found = [(f.measure, f.transform) for f in told(text, "2022-01-12")][1:3]
    assert found == [("fdi_projects", "level"), ("fdi_projects", "growth")]


@pytest.mark.parametrize(
    "text",
    [
        # the growth of visitors who are none of ours
        "Đà Nẵng đón 2 triệu lượt khách quốc tế, tăng 7%; khách nội địa đạt 3 triệu lượt, tăng 4%.",
        "Tháng 7, Đà Nẵng đón 5 triệu lượt khách, tăng 9%, trong đó có 2 triệu lượt khách quốc tế, tăng 7%.",
        # the part stands in the next sentence
        "Đà Nẵng đón 5 triệu lượt khách, tăng 9%. Trong đó, khách quốc tế đạt 2 triệu lượt, tăng 7%.",
        # a province whose own visitors are told too
        "Khách quốc tế đến Huế đạt 2 triệu lượt, tăng 7%, khách nội địa 3 triệu.\nHuế đón 9 triệu khách.",
    ],
)
def test_all_visitors_of_a_province_are_none_from_abroad(text: str) -> None:
    assert [int(s.value) for s in told(text, "2023-08-15")] == [2_000_000, 7]


def test_a_province_that_tells_of_no_others_takes_in_those_from_abroad() -> None:
    text = "Khách quốc tế đến Huế 7 tháng đạt 2 triệu lượt. Riêng tháng 7, Huế đón 300.000 lượt khách."
    assert [int(s.value) for s in told(text, "2023-08-15")] == [2_000_000, 300_000]


@pytest.mark.parametrize(
    "text",
    [
        "Đến nay, Hưng Yên có 90 dự án còn hiệu lực, trong đó có 40 dự án FDI với tổng vốn 6 tỷ USD.",
        "Đến nay, Hưng Yên thu hút 90 dự án (40 dự án FDI với tổng vốn 6 tỷ USD và 50 dự án trong nước).",
    ],
)
def test_projects_of_which_those_from_abroad_are_a_part_are_none(text: str) -> None:
    assert [int(s.value) for s in told(text, "2023-08-15")] == [40, 6_000_000_000]


def test_what_projects_are_called_outweighs_a_word_before_them() -> None:
    text = "Hưng Yên là điểm sáng thu hút FDI khi sở hữu 40 dự án FDI."
    assert [s.measure for s in told(text)] == ["fdi_projects"]


def test_agreements_of_a_visit_to_come_are_of_its_days() -> None:
    text = "Thủ tướng Lào sẽ thăm Việt Nam từ ngày 2 - 3/12.\n\nDự kiến hai bên sẽ ký kết 4 văn kiện."
    (signed,) = told(text, "2025-11-28")
    assert (str(signed.period.start), str(signed.period.end)) == ("2025-12-02", "2025-12-03")


@pytest.mark.parametrize(
    "counted",
    [
        "Số doanh nghiệp Việt Nam xuất hàng sang thị trường này tăng",
        "Số lượng doanh nghiệp xuất khẩu gạo tăng",
        "Số tờ khai xuất nhập khẩu tăng",
        "Số mặt hàng xuất khẩu tăng trưởng dương chiếm",
    ],
)
def test_rates_of_how_many_trade_are_of_no_trade(counted: str) -> None:
    text = f"Năm 2023, xuất khẩu sang Peru đạt 3 tỷ USD. {counted} 7,1%."
    assert [s.unit for s in told(text, "2024-03-01")] == ["USD"]


def test_how_many_trade_does_not_hide_what_they_trade() -> None:
    text = "Năm 2023, số doanh nghiệp xuất khẩu chè tăng 9% và kim ngạch xuất khẩu chè tăng 7%."
    assert [s.value for s in told(text, "2024-03-01")] == [7]
    assert [s.value for s in told("Một số mặt hàng xuất khẩu tăng 7% năm 2023.", "2024-03-01")] == [7]
