"""A bare percentage that a rank is held with is a share; what is said of changes is none."""

from __future__ import annotations

import pytest

from tests.transforms.facts.telling import told

_SOLD = "Xuất khẩu gỗ 7 tháng đầu năm 2024 đạt 8 tỷ USD."
_BOUGHT = "Nhập khẩu phân bón 7 tháng đầu năm 2024 đạt 1 tỷ USD."
_INVESTED = "Trong 7 tháng, Việt Nam thu hút 15 tỷ USD vốn FDI."
_VISITED = "Bảy tháng, Việt Nam đón 10 triệu lượt khách quốc tế."


def _shares(text: str) -> list[tuple[str, str, float]]:
    return [
        (s.measure, s.counterpart, float(s.value)) for s in told(text, "2024-08-15") if s.transform == "share"
    ]


@pytest.mark.parametrize(
    ("lead", "ranked", "shares"),
    [
        (_SOLD, "Nga là thị trường lớn nhất với 55%.", [("exports", "RU", 55)]),
        (_SOLD, "Nga là khách hàng lớn nhất của Việt Nam với hơn 55%.", [("exports", "RU", 55)]),
        (
            _SOLD,
            "Nga đứng đầu với 55%, Ý đứng thứ hai với 9%.",
            [("exports", "RU", 55), ("exports", "IT", 9)],
        ),
        (_SOLD, "Nga đứng đầu với 55%, giảm từ mức 60%.", [("exports", "RU", 55), ("exports", "RU", 60)]),
        (_BOUGHT, "Lớn nhất là Lào với 45%.", [("imports", "LA", 45)]),
        (
            _BOUGHT,
            "Lào là nguồn cung lớn nhất với 45%; Nga 12%.",
            [("imports", "LA", 45), ("imports", "RU", 12)],
        ),
        (_INVESTED, "Ý là nhà đầu tư lớn nhất với 36%.", [("fdi_registered_capital", "IT", 36)]),
        (_VISITED, "Ý đứng đầu với 26%.", [("visitor_arrivals", "IT", 26)]),
    ],
)
def test_a_rank_held_with_a_percentage(lead: str, ranked: str, shares: list[tuple[str, str, float]]) -> None:
    assert _shares(f"{lead} {ranked}") == shares


@pytest.mark.parametrize(
    "ranked",
    [
        "Nga có mức tăng lớn nhất với 55%.",
        "Nga tăng trưởng mạnh, đứng đầu với 55%.",
        "Nga là thị trường lớn nhất với mức tăng 55%.",
        "Nga là thị trường lớn nhất (+55%).",
        "Nga là thị trường lớn nhất với 150%.",
    ],
)
def test_a_change_is_no_share(ranked: str) -> None:
    assert _shares(f"{_SOLD} {ranked}") == []
