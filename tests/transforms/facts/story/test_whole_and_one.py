"""All investors and one of them: whom a story goes on with, past a total or past one singled out."""

from __future__ import annotations

import pytest

from tests.transforms.facts.telling import read_text, told


def _sides(text: str, title: str | None = None) -> list[tuple[str, str]]:
    return [(s.reporter, s.counterpart) for s in read_text(text, "2023-10-12", title)[0]]


_TITLE = "Vốn Hàn Quốc vào Việt Nam"


@pytest.mark.parametrize(
    "turn",
    ["vốn Hàn Quốc vẫn tăng mạnh", "song vốn Hàn Quốc vẫn tăng", "còn vốn của Hàn Quốc nhích lên"],
)
def test_the_investor_that_a_sentence_turned_to_is_gone_on_with(turn: str) -> None:
    text = (
        f"Năm 2022, vốn FDI cả nước giảm 11%, {turn}. Các hội viên đã đăng ký 4,8 tỷ USD, chiếm 17% tổng vốn "
        "27 tỷ USD, với 400 dự án.\n\nLong An: 30 dự án."
    )
    korean = ("VN", "KR")
    assert _sides(text, _TITLE) == [("VN", "W00"), korean, korean, ("VN", "W00"), korean, ("VN-41", "KR")]


def test_capital_named_anew_is_of_all_investors() -> None:
    text = "Năm 2022, vốn FDI cả nước giảm 11%, vốn Hàn Quốc cũng chậm lại. Vốn thực hiện đạt 22 tỷ USD."
    assert _sides(text, _TITLE) == [("VN", "W00")] * 2


def test_behind_one_told_in_passing_capital_is_of_all_investors() -> None:
    text = (
        "Bảy tháng, Long An cấp mới 62 dự án FDI, vốn 410 triệu USD; riêng doanh nghiệp Hàn Quốc 48 dự án. "
        "Vốn giải ngân đạt 0,9 tỷ USD."
    )
    all_of_them = ("VN-41", "W00")
    assert _sides(text, "Hàn Quốc vào Long An") == [all_of_them, all_of_them, ("VN-41", "KR"), all_of_them]


def test_projects_from_abroad_that_vietnam_has_are_no_investment_of_its_own() -> None:
    text = "Đến nay, Việt Nam có 36.000 dự án FDI, trong đó Hàn Quốc có 9.000 dự án, vốn 80 tỷ USD."
    assert _sides(text, _TITLE) == [("VN", "W00"), ("VN", "KR"), ("VN", "KR")]


def test_those_that_it_has_abroad_are() -> None:
    text = "Đến nay, Việt Nam có 240 dự án FDI tại Lào với tổng vốn 5 tỷ USD."
    assert _sides(text, "Đầu tư của Việt Nam sang Lào") == [("LA", "VN")] * 2


@pytest.mark.parametrize(
    "rises",
    [
        "nâng tổng vốn FDI của thành phố lên 1,5 tỷ USD",
        "đưa tổng vốn đăng ký vào thành phố này lên 1,5 tỷ USD",
        "đưa tổng vốn đăng ký vào Hải Phòng lên 1,5 tỷ USD",
    ],
)
def test_what_a_firm_adds_to_is_of_all_investors(rises: str) -> None:
    text = f"Hải Phòng thu hút FDI\n\nSáu tháng, LG Display tăng vốn 750 triệu USD, {rises}."
    assert _sides(text) == [("VN-HP", "W00")]


@pytest.mark.parametrize("where", ["tại Hải Phòng", "ở Việt Nam", "của hãng tại Hải Phòng"])
def test_what_its_own_rises_to_is_the_firms(where: str) -> None:
    assert not told(
        f"Tập đoàn LG rót thêm 1 tỷ USD, đưa tổng vốn đăng ký {where} lên 8 tỷ USD.", "2023-10-12"
    )


@pytest.mark.parametrize("whole", ["tổng vốn đầu tư của Trung Quốc ở Việt Nam", "tổng vốn của Trung Quốc"])
def test_a_share_in_brackets_parts_nothing_from_its_investor(whole: str) -> None:
    text = (
        "Tính đến tháng 8/2018, Tây Ninh thu hút nhiều vốn đầu tư của Trung Quốc nhất. "
        f"Tỉnh này có 2,24 tỷ USD vốn đầu tư của Trung Quốc (chiếm 17,6% {whole}) cho 58 dự án."
    )
    facts = told(text, "2018-09-06")
    assert {(f.reporter, f.counterpart) for f in facts if f.measure == "fdi_projects"} == {("VN-37", "CN")}
