"""Agreements, whose parties are no partners of a text on another."""

from __future__ import annotations

import pytest

from tests.transforms.facts.telling import told

FIGURES = "kim ngạch hai chiều năm 2022 đạt 3 tỷ USD, xuất khẩu đạt 2 tỷ USD."


@pytest.mark.parametrize(
    "pact",
    [
        "Từ khi hiệp định thương mại tự do với EU có hiệu lực",
        "Nhờ Hiệp định Thương mại tự do (EVFTA) giữa Việt Nam và EU",
        "Nhờ FTA Việt Nam - EU",
        "Từ khi có hiệp định thương mại với Liên minh kinh tế Á - Âu",
        "Sau khi Khu vực thương mại tự do ASEAN - Úc ra đời",
    ],
)
def test_parties_to_an_agreement_are_aside(pact: str) -> None:
    text = f"Thương mại Việt Nam - Bỉ\n\n{pact}, {FIGURES}"
    assert {(s.reporter, s.counterpart) for s in told(text)} == {("VN", "BE")}


@pytest.mark.parametrize("title", ["Thương mại Việt Nam - EU\n\n", ""])
def test_parties_are_partners_of_a_text_on_them(title: str) -> None:
    text = f"{title}Nhờ Hiệp định Thương mại tự do với EU, {FIGURES}"
    assert {(s.reporter, s.counterpart) for s in told(text)} == {("VN", "EU")}


COUNTED = "Năm 2013 kim ngạch với Cuba đạt 215 triệu USD. Năm 2014 đạt 180 triệu USD."


@pytest.mark.parametrize(
    ("opening", "signing", "first", "last"),
    [
        (
            "Ngày 13/2, Ủy ban liên Chính phủ họp tại Hà Nội.",
            "Kết thúc kỳ họp, hai bên ký 4 văn kiện.",
            13,
            13,
        ),
        ("Ngày 13/2, Ủy ban liên Chính phủ họp tại Hà Nội.", "Tại phiên họp, hai bên ký 4 văn kiện.", 13, 13),
        ("Trong hai ngày 13 và 14-2, Ủy ban họp tại Hà Nội.", "Kết thúc, hai bên ký 4 thỏa thuận.", 13, 14),
        (
            "Các ngày 13-14/2, diễn đàn diễn ra tại Hà Nội.",
            "Tại diễn đàn, có 4 bản ghi nhớ được trao.",
            13,
            14,
        ),
        (
            "Ngày 13/2 tới, hội nghị sẽ diễn ra tại Hà Nội.",
            "Dự kiến 4 thỏa thuận sẽ được ký tại đây.",
            13,
            13,
        ),
    ],
)
@pytest.mark.parametrize("between", ["", "Hai nước lập quan hệ ngoại giao ngày 2/12/1960.\n\n"])
def test_agreements_are_of_what_ends_with_them(
    opening: str, signing: str, first: int, last: int, between: str
) -> None:
    text = f"Việt Nam - Cuba: hợp tác\n\n{opening}\n\n{between}{COUNTED}\n\n{signing}"
    found = told(text, "2014-02-12" if "tới" in opening else "2014-02-15")[-1]
    assert (found.measure, str(found.period.start), str(found.period.end)) == (
        "agreements",
        f"2014-02-{first}",
        f"2014-02-{last}",
    )


def test_agreements_of_all_times_are_of_no_day() -> None:
    text = "Ngày 13/2, Ủy ban họp tại Hà Nội.\n\nViệt Nam và Cuba đã ký 60 hiệp định, thỏa thuận."
    assert told(text, "2014-02-15")[-1].period.start is None


@pytest.mark.parametrize("few", ["vỏn vẹn", "vẻn vẹn", "chỉ", "khiêm tốn"])
def test_how_little_it_is_is_no_product(few: str) -> None:
    found = told(f"Xuất khẩu sang Bỉ năm 2013 là 207 triệu USD, còn nhập khẩu {few} 8 triệu USD.")[-1]
    assert (found.measure, found.commodity) == ("imports", None)


@pytest.mark.parametrize("unit", ["Úc kim", "đô la Úc", "đô-la Úc", "đô Úc", "đô la Australia"])
def test_dollars_of_australia(unit: str) -> None:
    assert told(f"Năm 2015, Úc mua của Việt Nam 5,1 tỷ {unit}.")[-1].unit == "AUD"
