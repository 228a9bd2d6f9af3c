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


_RANKED = "Năm 2019, Việt Nam đứng thứ 22/121 nước xuất khẩu hàng hóa vào Brazil. "


@pytest.mark.parametrize(
    "said",
    [
        "Sợi là mặt hàng xuất khẩu có kim ngạch lớn nhất đạt 90 triệu USD.",
        "Sợi là mặt hàng xuất khẩu lớn nhất, đạt 90 triệu USD.",
        "Sợi vẫn là một ngành hàng xuất khẩu chủ lực lớn nhất sang thị trường này, đạt 90 triệu USD.",
        "Sợi là mặt hàng có kim ngạch xuất khẩu lớn nhất, đạt 90 triệu USD.",
        "Sợi là mặt hàng xuất khẩu đứng đầu về kim ngạch, đạt 90 triệu USD.",
    ],
)
def test_what_is_called_goods_ranks_nowhere_and_goes_its_way(said: str) -> None:
    facts = told(f"{_RANKED}{said} Kế đến là giày dép đạt 20 triệu USD.")
    assert [(s.measure, s.reporter, s.counterpart) for s in facts[1:]] == [("exports", "VN", "BR")] * 2


def test_a_partner_ranks_by_goods() -> None:
    text = "Năm 2019, sợi là mặt hàng mà Brazil là thị trường xuất khẩu lớn nhất của Việt Nam."
    assert [s.counterpart for s in told(text)] == ["BR"]


@pytest.mark.parametrize("amount", ["kim ngạch", "trị giá", "tổng kim ngạch"])
def test_goods_go_the_way_that_they_are_called_by(amount: str) -> None:
    before = "Năm 2019, Việt Nam xuất khẩu sang Brazil 2 tỷ USD, nhập khẩu 3 tỷ USD. "
    text = f"{before}Mặt hàng xuất khẩu có {amount} lớn nhất là sợi, đạt 90 triệu USD."
    assert [s.measure for s in told(text)] == ["exports", "imports", "exports"]


@pytest.mark.parametrize("said", ["Sau Peru, Chile", "Tiếp theo, Chile"])
def test_the_next_market_of_imports_buys_from_us_too(said: str) -> None:
    before = "Năm 2019, Peru là thị trường nhập khẩu cá lớn nhất trong khối CPTPP, đạt 90 triệu USD.\n\n"
    facts = told(f"{before}{said} là thị trường nhập khẩu lớn thứ hai, đạt 20 triệu USD, chiếm 9%.")
    assert [(s.measure, s.commodity) for s in facts[2:]] == [
        ("export_market_rank", "cá"),
        ("exports", "cá"),
        ("exports", "cá"),
    ]


def test_a_market_of_vietnams_imports_sells_to_us() -> None:
    before = "Năm 2019, Peru là thị trường xuất khẩu lớn nhất của Việt Nam, đạt 90 triệu USD.\n\n"
    facts = told(f"{before}Chile là thị trường nhập khẩu lớn thứ hai của Việt Nam, đạt 20 triệu USD.")
    assert [s.measure for s in facts[2:]] == ["import_source_rank", "imports"]


@pytest.mark.parametrize(
    ("said", "rank"),
    [
        ("chiếm 38% kim ngạch xuất khẩu", "export_market_rank"),
        ("với kim ngạch xuất khẩu 2 tỷ USD", "export_market_rank"),
        ("chiếm 28% tổng kim ngạch nhập khẩu", "import_source_rank"),
    ],
)
def test_a_market_is_of_what_its_share_is_of(said: str, rank: str) -> None:
    before = "Năm 2019, Việt Nam xuất khẩu 9 tỷ USD, nhập khẩu 8 tỷ USD. "
    assert told(f"{before}Brazil là thị trường lớn nhất, {said}.")[2].measure == rank
