"""A project that is called by what it costs is a firm's; several that are so called are not."""

from __future__ import annotations

import pytest

from tests.transforms.facts.telling import told

LEAD = "Năm 2015, vốn FDI vào dệt may đạt 4 tỷ USD."


@pytest.mark.parametrize(
    "text",
    [
        "Tiêu biểu như dự án 420 triệu USD xây khu công nghiệp tại Nam Định.",
        "Dự án 310 triệu USD của Sao Mai tại Quảng Ninh vừa khởi động.",
        "Lớn nhất là dự án 310 triệu USD tại Quảng Ninh và dự án 190 triệu USD tại Hải Dương.",
    ],
)
def test_one_project_is_a_firms(text: str) -> None:
    assert len(told(f"{LEAD} {text}", "2016-01-20")) == 1
