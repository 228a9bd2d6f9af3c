"""Rates of partners that are told beside others that grew, without a word of growth."""

from __future__ import annotations

import pytest

from tests.transforms.facts.telling import told

MONTHS = "9 tháng năm 2014, xuất khẩu hạt tiêu sang Mỹ"


@pytest.mark.parametrize(
    ("text", "rates"),
    [
        ("tăng 22% về lượng và 25% về giá trị. Còn Đức là 6% về lượng và 9% về giá trị.", [6, 9]),
        ("giảm 12% về lượng và 15% về trị giá, trong khi Hàn Quốc là 7% về lượng, 8% về trị giá.", [-7, -8]),
        ("tăng 22% về lượng; Lào là 6,5% về kim ngạch.", [6.5]),
        ("tăng 22% về lượng. Trong khi đó, Ai Cập đạt 6% về lượng, 3% về trị giá.", [6, 3]),
    ],
)
def test_another_partner_grows_likewise(text: str, rates: list[float]) -> None:
    found = [s for s in told(f"{MONTHS} {text}") if s.counterpart != "US"]
    assert [(s.transform, float(s.value)) for s in found] == [("growth", rate) for rate in rates]


@pytest.mark.parametrize(
    "text",
    ["tăng 12%. Mỹ chiếm 20% về lượng; Đức là 6% về lượng.", "tăng 12%. Thị phần của Đức đạt 6% về lượng."],
)
def test_a_share_stays_one(text: str) -> None:
    assert told(f"{MONTHS} {text}")[-1].transform == "share"
