"""Projects: numbered, and called investments; the largest of them; and those who are firms' own."""

from __future__ import annotations

import pytest

from tests.transforms.facts.telling import told


@pytest.mark.parametrize(
    ("said", "pair"),
    [
        ("số dự án đầu tư của doanh nghiệp Lào vào Việt Nam tăng 15%", ("VN", "LA")),
        ("số dự án mới của Nga đầu tư vào Việt Nam tăng 12%", ("VN", "RU")),
        ("số dự án đầu tư nước ngoài cấp mới tăng 7%", ("VN", "W00")),
        ("số dự án FDI vào Hải Phòng tăng 7%", ("VN-HP", "W00")),
        ("số dự án đầu tư ra nước ngoài của Việt Nam giảm 3%", ("W00", "VN")),
    ],
)
def test_what_projects_are_called_is_no_capital(said: str, pair: tuple[str, str]) -> None:
    facts = told(f"Năm 2022, {said} so với năm trước.")
    assert [(s.measure, s.transform, s.reporter, s.counterpart) for s in facts] == [
        ("fdi_projects", "growth", *pair)
    ]


@pytest.mark.parametrize("said", ["vốn đầu tư giảm 5%", "vốn FDI giảm 5%", "với 9 tỷ USD vốn đăng ký"])
def test_capital_beside_a_number_of_projects_is_its_own(said: str) -> None:
    facts = told(f"Năm 2022, số dự án FDI mới vào Việt Nam tăng 17%, {said}.")
    assert [s.measure for s in facts] == ["fdi_projects", "fdi_registered_capital"]


@pytest.mark.parametrize(
    "said",
    [
        "Trong số 6 dự án FDI lớn nhất từ đầu năm, có 1 dự án của nhà đầu tư Nga.",
        "Trong 5 dự án FDI lớn nhất được cấp phép, doanh nghiệp Lào có dự án của Công ty Sao Mai.",
        "Trong tốp 5 dự án FDI lớn nhất, Ba Lan góp mặt với 2 dự án.",
        "Một trong 5 dự án FDI có vốn đầu tư lớn nhất năm nay là của Bỉ.",
    ],
)
def test_the_largest_are_no_number_of_projects(said: str) -> None:
    text = f"Lũy kế đến hết năm 2022, Lào có 29 dự án FDI tại Việt Nam. {said}"
    assert [s.value for s in told(text, "2023-03-01")] == [29]


def test_the_largest_among_hosts_counts_all_projects() -> None:
    facts = told("Đến hết năm 2022, Lào có 29 dự án tại Việt Nam, lớn nhất trong các nước láng giềng.")
    assert [s.value for s in facts if s.measure == "fdi_projects"] == [29]


@pytest.mark.parametrize(
    "said", ["đăng ký đầu tư cho nhà đầu tư trong nước", "còn hiệu lực của các doanh nghiệp trong nước"]
)
def test_projects_of_investors_at_home(said: str) -> None:
    assert told(f"Lũy kế đến nay, tỉnh Hưng Yên có 1.108 dự án {said}, vốn 142.000 tỷ đồng.") == []


@pytest.mark.parametrize(
    "said",
    [
        "1.027 lượt dự án đăng ký điều chỉnh vốn đầu tư, tăng 6,6%; tổng vốn tăng thêm 7 tỷ USD",
        "1.027 lượt dự án tăng vốn, tăng 6,6%, với số vốn tăng thêm 7 tỷ USD",
        "1.027 dự án cũ đăng ký điều chỉnh vốn, tăng 6,6%; tổng vốn đăng ký điều chỉnh là 7 tỷ USD",
    ],
)
def test_a_rate_behind_enlarged_projects_is_of_their_number(said: str) -> None:
    facts = told(f"Trong 9 tháng năm 2024, cả nước có {said}, tăng 48%.")
    assert [(s.measure[4:], s.transform) for s in facts] == [
        ("projects", "level"),
        ("projects", "growth"),
        ("registered_capital", "level"),
        ("registered_capital", "growth"),
    ]
