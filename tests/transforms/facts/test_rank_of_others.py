"""What is largest or leads, and is nobody's place in trade or investment."""

from __future__ import annotations

import pytest

from tests.transforms.facts.telling import told

_INVESTED = "Hàn Quốc có 90 dự án tại Bắc Ninh, vốn 3 tỷ USD. "
_SOLD = "Xuất khẩu sang Hàn Quốc đạt 3 tỷ USD. "


@pytest.mark.parametrize("before", [_INVESTED, _SOLD])
@pytest.mark.parametrize(
    "sentence",
    [
        "Ông nói: “Đó là niềm tin lớn nhất”.",
        "Vướng mắc lớn nhất vẫn là vay vốn.",
        "Rào cản lớn nhất là chi phí vận tải.",
        "Theo ông, khó khăn lớn nhất hiện nay là thiếu lao động.",
        "Mối lo lớn nhất của các nhà đầu tư là điện.",
        "Đoàn doanh nghiệp do ông Kim, Phó Chủ tịch, dẫn đầu đã đến Việt Nam.",
        "Phái đoàn do Bộ trưởng Park dẫn đầu sẽ ở lại ba ngày.",
        "Các hãng vốn quen đứng đầu bảng nay lùi xuống.",
    ],
)
def test_nothing_of_trade_is_ranked(before: str, sentence: str) -> None:
    assert not [s for s in told(before + sentence) if s.measure.endswith("_rank")]


@pytest.mark.parametrize(
    "sentence",
    ["Nhật Bản là nhà đầu tư lớn nhất.", "Nhật Bản dẫn đầu với 5 tỷ USD.", "Lớn nhất là Nhật Bản."],
)
def test_investors_are(sentence: str) -> None:
    assert [s.counterpart for s in told(_INVESTED + sentence) if s.measure == "fdi_rank"] == ["JP"]
