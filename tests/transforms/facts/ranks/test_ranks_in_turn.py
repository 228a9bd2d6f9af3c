"""Several ranks told together, and who holds each, with its own figures or without."""

from __future__ import annotations

import pytest

from tests.transforms.facts.telling import told


@pytest.mark.parametrize(
    "said",
    [
        "Thị trường lớn thứ hai và thứ ba lần lượt là Lào với 9 triệu USD (tăng 5%) và Bỉ với 8 triệu USD.",
        "Đứng thứ 2 và 3 lần lượt là Lào (9 triệu USD, tăng 5%), Bỉ (8 triệu USD).",
        "Các vị trí thứ hai, thứ ba lần lượt thuộc về Lào đạt 9 triệu USD, tăng 5% và Bỉ đạt 8 triệu USD.",
        "Xếp thứ hai và thứ ba lần lượt là các thị trường Lào 9 triệu USD, tăng 5%; Bỉ 8 triệu USD.",
    ],
)
def test_each_rank_and_its_figures_are_those_of_its_holder(said: str) -> None:
    first = "Năm 2023, xuất khẩu chè đạt 90 triệu USD. Dẫn đầu là Nga với 20 triệu USD. "
    last = told(first + said, "2024-03-01")[3:]
    assert [(s.counterpart, int(s.value)) for s in last if s.unit == "rank"][:1] == [("LA", 2)]
    amounts = [(s.counterpart, int(s.value)) for s in last if s.unit == "USD"]
    assert amounts == [("LA", 9_000_000), ("BE", 8_000_000)]
    assert [s.counterpart for s in last if s.unit == "percent"] == ["LA"]


def test_three_ranks_in_figures_belong_to_three_investors() -> None:
    text = (
        "Năm 2023, Nga dẫn đầu với 9 triệu USD vốn đăng ký. "
        "Vị trí thứ 2, 3 và 4 lần lượt thuộc về Lào 8 triệu USD, Bỉ 7 triệu USD và Peru 6 triệu USD."
    )
    ranks = [(s.counterpart, int(s.value)) for s in told(text, "2024-03-01") if s.measure == "fdi_rank"]
    assert ranks == [("RU", 1), ("LA", 2), ("BE", 3), ("PE", 4)]


def test_a_rank_with_a_holder_of_its_own_takes_none_from_the_next() -> None:
    text = "Năm 2023, xuất khẩu chè đạt 90 triệu USD. Thứ 2 là Lào với 9 triệu USD và thứ 3 là Bỉ."
    ranks = [(s.counterpart, int(s.value)) for s in told(text, "2024-03-01") if s.unit == "rank"]
    assert ranks == [("LA", 2), ("BE", 3)]
