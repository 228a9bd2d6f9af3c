"""The world behind an economy, a crisis or a demand only says how far these go, and trades with nobody."""

from __future__ import annotations

import pytest

from tests.transforms.facts.telling import told

_FRAMES = [
    "Dù chịu ảnh hưởng của đà giảm tốc toàn cầu, {}.",
    "Trong bối cảnh kinh tế thế giới suy thoái, {}.",
    "Giữa lúc chuỗi cung ứng toàn cầu đứt gãy, {}.",
    "Trước biến động của kinh tế khu vực và thế giới, {}.",
    "Do sức mua trên thế giới yếu đi, {}.",
]


@pytest.mark.parametrize("frame", _FRAMES)
@pytest.mark.parametrize(
    ("said", "measure"),
    [
        (
            "tổng kim ngạch thương mại giữa hai nước Việt Nam và Bỉ năm 2022 vẫn đạt 4,4 tỷ USD",
            "trade_turnover",
        ),
        ("kim ngạch hai chiều Việt Nam - Bỉ năm 2022 đạt 4,4 tỷ USD", "trade_turnover"),
        ("xuất khẩu sang Bỉ năm 2022 đạt 4,4 tỷ USD", "exports"),
        ("nhập khẩu từ Bỉ năm 2022 chỉ đạt 4,4 tỷ USD", "imports"),
    ],
)
def test_the_world_of_an_economy_trades_with_nobody(frame: str, said: str, measure: str) -> None:
    (fact,) = told(frame.format(said), "2023-05-09")
    assert (fact.measure, fact.reporter, fact.counterpart) == (measure, "VN", "BE")


@pytest.mark.parametrize(
    "text",
    [
        "Năm 2022, Ấn Độ xuất khẩu gạo ra thế giới đạt 9 tỷ USD.",
        "Năm 2022, Ấn Độ xuất khẩu 9 tỷ USD gạo cho toàn thế giới.",
    ],
)
def test_the_world_that_buys_is_everyone(text: str) -> None:
    (fact,) = told(text, "2023-05-09")
    assert (fact.reporter, fact.counterpart) == ("IN", "W00")
