"""Lines of a page of which some paragraphs are wrapped: where they go on."""

from __future__ import annotations

import pytest

from transforms.text.lines import lines_of
from transforms.text.reading import read

_UNWRAPPED = (
    "Chuyến đi kéo dài hai tuần qua nhiều nước, và đoàn đã làm việc với các bộ, ngành, địa phương, với rất "
    "nhiều doanh nghiệp lớn nhỏ cùng các hiệp hội ngành hàng của nước chủ nhà."
)
_WRAPPED = """Hayashi Takeo từng thăm Việt Nam vào tháng 8/2013 và 6/2017 trên cương vị Bộ
trưởng Kinh tế, nói rằng với mọi người, nơi đây luôn có những người bạn lâu năm
gần gũi của nước mình và của chính họ suốt những năm tháng qua đầy biến động
khó lường của thế giới."""


@pytest.mark.parametrize(
    "lead", ["Cụ thể, Thủ tướng", "Theo đó, Bộ trưởng", "Trước đó, ông", "Lũy kế đến nay,"]
)
def test_a_line_that_ends_in_a_title_goes_on_with_a_name(lead: str) -> None:
    lines = lines_of(read(f"{_UNWRAPPED}\n{lead}\n{_WRAPPED}"))
    assert [line.text.split()[0] for line in lines] == ["Chuyến", lead.split()[0]]


@pytest.mark.parametrize("heading", ["Quan hệ hai nước", "Cụ thể"])
def test_a_heading_does_not(heading: str) -> None:
    lines = lines_of(read(f"{_UNWRAPPED}\n{heading}\n{_WRAPPED}"))
    assert [line.text.split()[0] for line in lines] == ["Chuyến", heading.split()[0], "Hayashi"]
