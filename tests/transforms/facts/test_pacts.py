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
