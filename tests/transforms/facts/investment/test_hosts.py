"""Where capital goes: lists of provinces and of countries that Vietnam invests in, sectors, forms, counts."""

from __future__ import annotations

import pytest

from tests.transforms.facts.telling import told

_ABROAD = (
    "Vốn đi muôn nơi\n\nNăm 2021, quốc gia thu hút vốn từ các nhà đầu tư Việt Nam nhiều nhất là Lào với "
    "tổng vốn đăng ký đạt 8 triệu USD."
)


def _sides(text: str) -> list[tuple[str, str]]:
    return [(s.reporter, s.counterpart) for s in told(text, "2022-05-15")]


def test_a_paragraph_behind_a_list_of_provinces_is_on_all_of_them() -> None:
    text = (
        "Hà Nội thu hút 31 dự án FDI với 2 tỷ USD. Hải Phòng có 24 dự án và 1 tỷ USD vốn đầu tư.\n"
        "Xét về lĩnh vực, đã có 25 dự án trong ngành dệt may với tổng vốn đầu tư 0,9 tỷ USD."
    )
    last = told(text)[-2:]
    assert {(s.reporter, s.counterpart, s.commodity) for s in last} == {("VN", "W00", "ngành dệt may")}


def test_projects_of_two_forms_have_capital_of_neither() -> None:
    text = "Năm 2021, Hà Nội có 9 dự án cấp mới và 6 dự án FDI tăng vốn, tổng giá trị 70 triệu USD."
    assert [s.commodity for s in told(text)] == [None, "tăng vốn", None]


def test_the_province_behind_its_figures_is_their_host() -> None:
    text = "Năm 2021, Hà Nội hút 5 tỷ USD vốn FDI. Báo cáo cho thấy, với 4 tỷ USD, Hải Phòng đứng thứ hai."
    assert _sides(text) == [("VN-HN", "W00"), ("VN-HP", "W00")]


@pytest.mark.parametrize(
    ("text", "side"),
    [
        ("Kế đến là thị trường Nga với 50 triệu USD.", ("RU", "VN")),
        ("Đứng thứ 3 là Đức với tổng vốn đầu tư đăng ký là 4 triệu USD.", ("DE", "VN")),
        ("Về ngành, các nhà đầu tư Việt Nam tập trung vào khai khoáng, đạt 42 triệu USD.", ("W00", "VN")),
        ("Cả năm, vốn cấp mới đầu tư ra nước ngoài là 80 triệu USD.", ("W00", "VN")),
        ("Việt Nam có 40 dự án đầu tư tại 9 quốc gia và vùng lãnh thổ.", ("W00", "VN")),
        ("Cả năm, vốn đầu tư nước ngoài của Nhật Bản vào Việt Nam đạt 2 tỷ USD.", ("VN", "JP")),
    ],
)
def test_what_follows_investment_abroad(text: str, side: tuple[str, str]) -> None:
    assert _sides(f"{_ABROAD}\n{text}")[1:] == [side]


def test_rates_alone_in_brackets_are_shares() -> None:
    text = (
        "Năm 2021, đầu tư của Việt Nam ra nước ngoài đạt 90 triệu USD. Các nước thu hút đầu tư của Việt Nam "
        "nhiều nhất là Lào (36%); Nga (24%). Vốn tập trung nhiều nhất vào khai khoáng (31%)."
    )
    shares = [(s.transform, s.reporter, s.counterpart) for s in told(text)[1:]]
    assert shares == [("share", "LA", "VN"), ("share", "RU", "VN"), ("share", "W00", "VN")]


def test_provinces_of_a_story_on_a_group_have_the_groups_capital() -> None:
    text = (
        "Hơn 8 tỷ USD vốn đầu tư của ASEAN tại Việt Nam\n\nThái Lan đứng thứ ba với 30 dự án FDI.\n"
        "Trong đó, Hà Nội đứng thứ nhất với 2 tỷ USD vốn đầu tư, chiếm 24% tổng vốn."
    )
    assert _sides(text)[-2:] == [("VN-HN", "ASEAN")] * 2


@pytest.mark.parametrize("place", ["Kiên Giang", "Phú Quốc", "Hà Tiên"])
def test_towns_and_gates_are_their_provinces(place: str) -> None:
    assert _sides(f"Năm 2021, xuất khẩu của {place} đạt 90 triệu USD.") == [("VN-47", "W00")]


@pytest.mark.parametrize(
    "text",
    [
        "Vốn FDI của Hưng Yên đạt 5 tỷ USD.",
        "Các khu công nghiệp của Hưng Yên có 40 dự án FDI.",
        "Hưng Yên thu hút 5 tỷ USD vốn FDI, riêng KCN Việt Nam - Singapore thu hút 2 tỷ USD.",
    ],
)
def test_whose_capital_is_told_of_a_province_hosts_it(text: str) -> None:
    assert {(s.reporter, s.counterpart) for s in told(text)} == {("VN-66", "W00")}


@pytest.mark.parametrize(
    ("text", "host"),
    [
        ("Theo Cục Đầu tư nước ngoài, 10 tháng tổng vốn FDI đăng ký đạt 27 tỷ USD.", "VN"),
        ("Theo Cục Đầu tư nước ngoài, 10 tháng tỉnh thu hút 5 tỷ USD vốn FDI.", "VN-56"),
        ("Trong 10 tháng, tổng vốn FDI đăng ký đạt 5 tỷ USD.", "VN-56"),
    ],
)
def test_who_counts_all_investment_tells_of_the_country_in_a_story_on_a_province(
    text: str, host: str
) -> None:
    story = f"Bắc Ninh thu hút gần 5 tỷ USD vốn FDI\n\n{text}"
    assert [s.reporter for s in told(story, "2024-11-14")] == ["VN-56", host]
