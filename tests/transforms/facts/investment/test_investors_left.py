"""Investors that are parts of all capital, whom a sentence that names nobody leaves behind."""

from __future__ import annotations

import pytest

from tests.transforms.facts.telling import told

_ALL = "Vốn ngoại chảy mạnh\n\nNăm 2019, vốn FDI đăng ký vào Việt Nam đạt 38 tỷ USD."
_TURNS = [
    "Có 3.883 dự án mới được cấp phép với số vốn 17 tỷ USD.",
    "Trong năm, 3.883 dự án mới được cấp giấy chứng nhận đăng ký đầu tư, vốn 17 tỷ USD.",
    "Bên cạnh đó, 1.381 lượt dự án đăng ký điều chỉnh vốn với tổng vốn tăng thêm 6 tỷ USD.",
    "Vốn cấp mới tăng 35%.",
    "Vốn thực hiện đạt 20 tỷ USD.",
    "Công nghiệp chế biến, chế tạo thu hút 24 tỷ USD.",
]


def _pairs(text: str) -> set[tuple[str, str]]:
    return {(s.reporter, s.counterpart) for s in told(text, "2020-01-15")}


@pytest.mark.parametrize("turn", _TURNS)
@pytest.mark.parametrize(
    "listed",
    [
        "Ba Lan dẫn đầu với 7 tỷ USD, Bỉ đứng thứ hai với 5 tỷ USD.",
        "Ba Lan dẫn đầu với 7 tỷ USD. Tiếp theo là Bỉ với 5 tỷ USD.",
        "Ba Lan dẫn đầu với 7 tỷ USD, chiếm 19% tổng vốn.",
        "Ba Lan dẫn đầu với 7 tỷ USD.\n\n",
    ],
)
def test_capital_of_all_behind_investors(listed: str, turn: str) -> None:
    before = len(told(f"{_ALL} {listed}"))
    facts = told(f"{_ALL} {listed} {turn}", "2020-01-15")
    assert {(s.reporter, s.counterpart) for s in facts[before:]} == {("VN", "W00")}


@pytest.mark.parametrize("link", [" ", "\n\n"])
@pytest.mark.parametrize("turn", _TURNS)
def test_capital_of_all_behind_a_list_that_no_total_opens(turn: str, link: str) -> None:
    listed = "Ba Lan dẫn đầu với 7 tỷ USD vốn FDI. Tiếp theo là Bỉ với 5 tỷ USD."
    assert _pairs(f"Vốn ngoại chảy mạnh\n\n{listed}{link}{turn}") == {
        ("VN", "PL"),
        ("VN", "BE"),
        ("VN", "W00"),
    }


@pytest.mark.parametrize(
    "goes_on",
    [
        "Trong đó, 164 dự án mới có vốn 1 tỷ USD.",
        "Nước này có 164 dự án mới với vốn 1 tỷ USD.",
        "Doanh nghiệp Ba Lan có 164 dự án mới.",
        "Con số này tăng 20% so với năm trước.",
    ],
)
def test_a_sentence_on_the_investor_keeps_it(goes_on: str) -> None:
    facts = told(f"{_ALL} Ba Lan đứng thứ ba với 2 tỷ USD. {goes_on}", "2020-01-15")
    assert {s.counterpart for s in facts[1:]} == {"PL"}


@pytest.mark.parametrize(
    "opening",
    [
        "Ba Lan hiện là nhà đầu tư lớn thứ ba tại Việt Nam với 76 tỷ USD.",
        "Lũy kế đến hết năm 2019, Ba Lan có 5.400 dự án tại Việt Nam với 76 tỷ USD.",
    ],
)
@pytest.mark.parametrize(
    "goes_on", ["Riêng năm 2019, có 164 dự án mới với vốn 1 tỷ USD.", "Năm 2019, vốn đăng ký đạt 2 tỷ USD."]
)
def test_an_investor_that_a_paragraph_is_on_keeps_what_follows(opening: str, goes_on: str) -> None:
    assert _pairs(f"Vốn ngoại chảy mạnh\n\n{opening} {goes_on}") == {("VN", "PL")}


def test_projects_of_all_behind_provinces() -> None:
    text = (
        "Vốn ngoại chảy mạnh\n\nNăm 2019, Bắc Ninh dẫn đầu cả nước với 4 tỷ USD vốn FDI. Long An đứng thứ "
        "hai với 2 tỷ USD. Có 3.883 dự án mới được cấp phép với số vốn 17 tỷ USD."
    )
    pairs = [(s.reporter, s.counterpart) for s in told(text, "2020-01-15")]
    assert pairs == [("VN-56", "W00"), ("VN-41", "W00"), ("VN", "W00"), ("VN", "W00")]


@pytest.mark.parametrize(
    "said",
    [
        "Việt Nam đầu tư ra nước ngoài 156 triệu USD.",
        "Ở chiều ngược lại, các doanh nghiệp Việt Nam đầu tư ra nước ngoài 156 triệu USD.",
        "Ngược lại, vốn đầu tư ra nước ngoài đạt 156 triệu USD.",
        "Có 87 dự án được cấp mới giấy chứng nhận đầu tư ra nước ngoài, với tổng vốn đăng ký 156 triệu USD.",
        "Về đầu tư ra nước ngoài, ngành khai khoáng dẫn đầu với 156 triệu USD.",
    ],
)
@pytest.mark.parametrize(
    "before", ["", "Ba Lan rót 7 tỷ USD. ", "Ba Lan dẫn đầu với 7 tỷ USD, Bỉ 5 tỷ USD. "]
)
def test_what_vietnam_invests_abroad_behind_who_invests_here(before: str, said: str) -> None:
    last = told(f"{_ALL} {before}{said}", "2020-01-15")[-1]
    assert (last.reporter, last.counterpart, str(last.value)) == ("W00", "VN", "156000000")


def test_where_vietnams_capital_goes_behind_who_invests_here() -> None:
    text = (
        f"{_ALL} Ba Lan rót 7 tỷ USD. Việt Nam đầu tư ra nước ngoài 156 triệu USD, trong đó Lào 60 triệu USD."
    )
    pairs = [(s.reporter, s.counterpart) for s in told(text, "2020-01-15")]
    assert pairs[2:] == [("W00", "VN"), ("LA", "VN")]


@pytest.mark.parametrize(
    "told_before",
    [
        "Đến nay, doanh nghiệp Hàn Quốc đã đầu tư vào 59/63 địa phương.\n\n",
        "FDI của Hàn Quốc đã có mặt tại 59/63 địa phương của Việt Nam.\n\n",
        "Hàn Quốc hiện có 9.000 dự án tại Việt Nam. Nhà đầu tư Hàn Quốc có mặt tại 59/63 địa phương.\n\n",
    ],
)
def test_provinces_are_parts_of_the_capital_of_whom_it_was_said_where_it_is(told_before: str) -> None:
    text = told_before + "Trong đó, Bình Dương đứng đầu với 284 dự án và 4,8 tỷ USD."
    told_last = told(text, "2024-08-15")[-2:]
    assert [(s.reporter, s.counterpart) for s in told_last] == [("VN-57", "KR")] * 2


def test_provinces_are_parts_of_all_capital_where_an_investor_has_its_figure() -> None:
    text = (
        "Vốn FDI 7 tháng đạt 18 tỷ USD, Hàn Quốc dẫn đầu với 3 tỷ USD.\n\n"
        "Nhà đầu tư nước ngoài đã rót vốn vào 59/63 địa phương. Trong đó, Bình Dương có 284 dự án."
    )
    assert told(text, "2024-08-15")[-1].counterpart == "W00"
