"""A partner that is described as a market or a supplier deals in the amounts behind."""

from __future__ import annotations

import pytest

from tests.transforms.facts.telling import told

Row = tuple[str, str, str, float]


def _rows(text: str) -> list[Row]:
    facts = told(text, "2022-09-06")
    return [
        (s.measure, s.reporter, s.counterpart, float(s.value)) for s in facts if s.unit in ("USD", "tonne")
    ]


@pytest.mark.parametrize(
    "before", ["", "Quan hệ giữa hai nước rất tốt. ", "Nhập khẩu năm 2021 đạt 9 tỷ USD. "]
)
@pytest.mark.parametrize(
    "described",
    [
        "là thị trường xuất khẩu lớn của Việt Nam, năm 2021 đạt 700 triệu USD",
        "là thị trường xuất khẩu quan trọng của nước ta tại Bắc Âu với kim ngạch 700 triệu USD năm 2021",
        "cũng là một trong các thị trường tiêu thụ tôm truyền thống của ta, 8 tháng đạt 700 triệu USD",
        "hiện là bạn hàng xuất khẩu lớn của Việt Nam: năm 2021 đạt 700 triệu USD",
        "tiếp tục là đối tác xuất khẩu tiềm năng của ta, với hơn 700 triệu USD",
    ],
)
def test_a_market_buys_the_amount_behind(before: str, described: str) -> None:
    assert _rows(f"{before}Na Uy {described}.")[-1] == ("exports", "VN", "NO", 7e8)


@pytest.mark.parametrize("before", ["", "Xuất khẩu năm 2021 đạt 9 tỷ USD. "])
@pytest.mark.parametrize(
    "described",
    [
        "là thị trường nhập khẩu lớn của Việt Nam: năm 2021 đạt 700 triệu USD",
        "là nguồn cung ô tô chủ yếu của Việt Nam với 80.000 chiếc, trị giá 700 triệu USD",
        "là nhà cung cấp linh kiện chính cho Việt Nam, 8 tháng đạt 700 triệu USD",
        "vẫn là thị trường cung cấp phân bón chủ lực cho nước ta, với 700 triệu USD",
    ],
)
def test_a_supplier_sells_the_amount_behind(before: str, described: str) -> None:
    assert _rows(f"{before}Na Uy {described}.")[-1] == ("imports", "VN", "NO", 7e8)


@pytest.mark.parametrize(
    ("text", "row"),
    [
        (
            "Úc là thị trường tiêu thụ gạo lớn của Thái Lan, năm 2021 đạt 200 triệu USD.",
            ("exports", "TH", "AU", 2e8),
        ),
        (
            "Brazil là nhà cung cấp đậu tương lớn của Trung Quốc, năm 2021 đạt 58 triệu tấn.",
            ("imports", "CN", "BR", 5.8e7),
        ),
        (
            "Việt Nam là thị trường xuất khẩu quan trọng của Hàn Quốc, năm 2021 đạt 56 tỷ USD.",
            ("exports", "KR", "VN", 5.6e10),
        ),
        (
            "Ý là thị trường xuất khẩu truyền thống của Bắc Ninh, 8 tháng đạt 2 triệu USD.",
            ("exports", "VN-56", "IT", 2e6),
        ),
    ],
)
def test_it_may_be_anothers(text: str, row: Row) -> None:
    assert _rows(text) == [row]


@pytest.mark.parametrize(
    "text",
    [
        "Ấn Độ là nhà cung cấp thuốc lớn của thế giới, năm 2021 đạt 24 tỷ USD.",
        "Israel là nhà cung cấp vũ khí lớn của Ấn Độ với hợp đồng 2 tỷ USD.",
        "Anh là thị trường nhập khẩu lớn, mỗi năm chi 600 tỷ USD mua hàng.",
        "Đức là thị trường xuất khẩu lớn, có GDP 4.000 tỷ USD.",
        "Vinamilk là nhà cung cấp sữa lớn, năm 2021 đạt 60 triệu USD.",
        "Việt Nam là thị trường xuất khẩu lớn, năm 2021 đạt 56 tỷ USD.",
    ],
)
def test_what_is_of_something_else_is_no_trade(text: str) -> None:
    assert _rows(text) == []


@pytest.mark.parametrize(
    ("text", "measure"),
    [
        ("Với kim ngạch 200 triệu USD, Lào là nguồn cung cao su quan trọng của Việt Nam.", "imports"),
        ("Với kim ngạch đạt 3 tỷ USD, Đức là thị trường xuất khẩu quan trọng của Việt Nam.", "exports"),
        ("Ấn Độ đã trở thành nguồn cung bông lớn cho Việt Nam, kim ngạch đạt 3 tỷ USD.", "imports"),
        ("Lào hiện là thị trường xuất khẩu xi măng của Việt Nam; kim ngạch đạt 20 triệu USD.", "exports"),
        ("Lào vừa là nguồn cung vừa là thị trường tiêu thụ lớn, kim ngạch đạt 2 tỷ USD.", "trade_turnover"),
        ("Với kim ngạch hai chiều 3 tỷ USD, Đức là thị trường xuất khẩu của ta.", "trade_turnover"),
    ],
)
def test_a_partner_is_called_what_its_amount_is_of(text: str, measure: str) -> None:
    assert [s.measure for s in told(text)] == [measure]
