"""What single firms and projects put in, in a story on a province's foreign capital."""

from __future__ import annotations

import pytest

from tests.transforms.facts.telling import told

_LEAD = "6 tháng đầu năm 2024, Hưng Yên thu hút 2,5 tỷ USD vốn FDI."


@pytest.mark.parametrize(
    "said",
    [
        "Đáng chú ý, Foxconn được cấp chứng nhận đầu tư 2 dự án với tổng vốn 551 triệu USD tại Quảng Ninh.",
        "Amkor nâng tổng vốn lên 1,6 tỷ USD.",
        "Tổng vốn đầu tư của dự án là 520 triệu USD.",
        "Với 1 tỷ USD, dự án của Lego là dự án lớn nhất của Đan Mạch tại Việt Nam.",
        "Doanh nghiệp FDI đóng góp 20.000 tỷ đồng vào ngân sách.",
        "Doanh nghiệp FDI nộp 2 tỷ USD tiền thuế.",
    ],
)
def test_what_a_firm_or_a_project_puts_in_is_passed_over(said: str) -> None:
    assert [float(s.value) for s in told(f"{_LEAD} {said}", "2024-07-05")] == [2.5e9]


@pytest.mark.parametrize(
    ("said", "pair"),
    [
        ("Savills cho biết, Lào đầu tư 9 triệu USD vào tỉnh.", ("VN-66", "LA")),
        ("Tổng vốn đầu tư của các dự án là 9 triệu USD.", ("VN-66", "W00")),
        ("Với 9 triệu USD, Lào là nhà đầu tư lớn nhất.", ("VN-66", "LA")),
        ("Samsung giúp vốn FDI của Hàn Quốc vào tỉnh đạt 9 triệu USD.", ("VN-66", "KR")),
    ],
)
def test_capital_that_a_firm_only_stands_beside(said: str, pair: tuple[str, str]) -> None:
    facts = [s for s in told(f"{_LEAD} {said}", "2024-07-05")[1:] if s.unit == "USD"]
    assert [(s.reporter, s.counterpart) for s in facts] == [pair]


@pytest.mark.parametrize("said", ["Thu hút được", "Minh chứng là", "Khu kinh tế có"])
def test_words_without_accents_that_open_a_sentence_are_no_firms(said: str) -> None:
    facts = told(f"{_LEAD} {said} 30 dự án với 250 triệu USD.", "2024-07-05")
    assert [int(s.value) for s in facts[1:]] == [30, 250_000_000]
