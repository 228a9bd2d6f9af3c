"""Trade that names nobody, in a story on one province: its own, past its markets."""

from __future__ import annotations

from tests.transforms.facts.telling import told


def _sides(text: str) -> list[tuple[str, str]]:
    return [(s.reporter, s.counterpart) for s in told(text, "2023-10-12")]


def test_all_that_is_imported_is_the_provinces_past_its_markets() -> None:
    text = (
        "Năm 2022, xuất khẩu của An Giang đạt 792 triệu USD. Mỹ là thị trường lớn nhất, chiếm 24%.\n\n"
        "Nhập khẩu năm 2022 đạt 31 triệu USD.\n\nAn Giang có nhiều lúa gạo."
    )
    assert _sides(text) == [("VN-44", "W00"), ("VN-44", "US"), ("VN-44", "US"), ("VN-44", "W00")]


def test_goods_from_a_part_of_another_country_are_the_provinces() -> None:
    text = (
        "Năm 2022, kim ngạch qua các cửa khẩu Lạng Sơn với Trung Quốc đạt 4 tỷ USD.\n\n"
        "Máy móc mua từ Quảng Đông trị giá 168 triệu USD.\n\nLạng Sơn sẽ mở thêm kho."
    )
    assert _sides(text) == [("VN-09", "CN"), ("VN-09", "CN-GD")]


def test_a_total_is_the_countrys_where_its_trade_was_told() -> None:
    text = (
        "Năm 2022, Việt Nam xuất khẩu 370 tỷ USD. Riêng An Giang xuất sang Mỹ 90 triệu USD.\n\n"
        "Nhập khẩu năm 2022 đạt 359 tỷ USD."
    )
    assert _sides(text)[-1] == ("VN", "W00")
