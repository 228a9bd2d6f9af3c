"""Words that only lead to what a sentence tells change nothing of it: who tells it, why, or since when."""

from __future__ import annotations

from itertools import product

import pytest

from tests.transforms.facts.telling import told

_WHO = (
    "Theo Vụ Thị trường châu Á - châu Phi (Bộ Công Thương), ",
    "Theo Vụ Thị trường châu Âu - châu Mỹ, ",
    "Theo Đại sứ Việt Nam tại Na Uy Trần Thị Lan, ",
    "Theo bà Hoa, Tham tán thương mại Việt Nam tại Ai Cập, ",
    "Theo Thông tấn xã Việt Nam tại Luân Đôn, ",
    "Theo chuyên gia kinh tế người Ba Lan Jan Kos, ",
    "Theo báo cáo của Ngân hàng Thế giới, ",
    "Theo Tổ chức Thương mại Thế giới, ",
    "Trang tin Nikkei Asia cho biết, ",
    "Phát biểu tại Diễn đàn Doanh nghiệp Việt Nam - Na Uy, Thứ trưởng cho biết, ",
    "Thông tin từ lễ ký kết tại Oslo cho thấy, ",
)
_WHY = (
    "Do nhu cầu của Canada phục hồi, ",
    "Kể từ khi Na Uy mở cửa trở lại, ",
    "Trong bối cảnh kinh tế Nga và châu Âu suy giảm, ",
    "Bất chấp căng thẳng thương mại Canada - Ấn Độ, ",
    "Dù đồng rúp Nga mất giá, ",
)
_TOLD = (
    "kim ngạch hai chiều giữa Việt Nam và Peru năm 2023 đạt 6 triệu USD, tăng 5%. Xuất khẩu đạt 4 triệu USD.",
    "năm 2023 Việt Nam nhập khẩu than từ Mông Cổ 90 triệu USD, nhập từ Lào 60 triệu USD.",
    "cả nước xuất khẩu 2 triệu tấn sắn năm 2023, thu về 900 triệu USD.",
    "Chile là thị trường xuất khẩu lớn thứ ba của Việt Nam tại Mỹ Latinh năm 2023 với 1,1 tỷ USD.",
    "đến ngày 20/9/2023, Đan Mạch có 150 dự án tại Việt Nam với 1,8 tỷ USD. Tiếp theo là Bỉ với 90 dự án.",
)


def _rows(text: str) -> list[tuple[object, ...]]:
    return [
        (s.measure, s.reporter, s.counterpart, s.commodity, s.value, s.period.start, s.period.end)
        for s in told(text, "2024-01-15")
    ]


@pytest.mark.parametrize(("lead", "text"), list(product((*_WHO, *_WHY), _TOLD)))
def test_what_leads_to_a_statement_does_not_change_it(lead: str, text: str) -> None:
    rows = _rows(text[0].upper() + text[1:])
    assert rows
    assert _rows(f"{lead}{text}") == rows


@pytest.mark.parametrize(
    ("text", "pairs"),
    [
        ("Theo Thương vụ Việt Nam tại Oman, kim ngạch hai chiều năm 2023 đạt 300 triệu USD.", [("VN", "OM")]),
        ("Theo bà Hoa, Đại sứ tại Peru, xuất khẩu sang nước này năm 2023 đạt 9 triệu USD.", [("VN", "PE")]),
        ("Theo Bộ Thương mại Lào, năm 2023 nhập khẩu chè từ Việt Nam đạt 9 triệu USD.", [("LA", "VN")]),
        ("Theo phía Việt Nam, năm 2023 xuất khẩu sang Lào đạt 9 triệu USD.", [("VN", "LA")]),
        ("Theo Sở Công Thương Lạng Sơn, xuất khẩu sang Đức năm 2023 đạt 9 triệu USD.", [("VN-09", "DE")]),
        ("Do nhập khẩu từ Peru đạt 5 triệu USD, nhập siêu năm 2023 là 3 triệu USD.", [("VN", "PE")] * 2),
    ],
)
def test_a_lead_says_with_whom_where_nothing_else_does(text: str, pairs: list[tuple[str, str]]) -> None:
    assert [(s.reporter, s.counterpart) for s in told(text, "2024-01-15")] == pairs
