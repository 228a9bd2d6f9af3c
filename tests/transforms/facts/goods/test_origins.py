"""Countries that goods come from, between those and their import; and those that goods compete with."""

from __future__ import annotations

import pytest

from tests.transforms.facts.telling import told


@pytest.mark.parametrize(
    "text",
    [
        "Hàng Lào nhập khẩu tăng 34% trong 6 tháng.",
        "Thịt bò Lào nhập khẩu vào Việt Nam tăng 34%.",
        "Nhập khẩu thịt bò năm 2023 đạt 9 triệu USD. Khối lượng thịt bò Lào nhập khẩu tăng 34%.",
        "Nhập khẩu thịt bò năm 2023 đạt 9 triệu USD.\n\nThịt bò Lào nhập khẩu tăng 34%.",
    ],
)
def test_the_country_before_an_import_is_where_goods_come_from(text: str) -> None:
    found = told(text)[-1]
    assert (found.measure, found.reporter, found.counterpart) == ("imports", "VN", "LA")


@pytest.mark.parametrize(
    "text",
    [
        "Lượng thịt bò Lào nhập khẩu từ Việt Nam tăng 34%.",
        "Xuất khẩu thịt bò năm 2023 đạt 9 triệu USD. Lượng thịt bò Lào nhập khẩu tăng 34%.",
    ],
)
def test_it_buys_what_vietnam_sells(text: str) -> None:
    assert told(text)[-1].reporter == "LA"


@pytest.mark.parametrize(
    "rival",
    [
        "Chè Việt Nam phải cạnh tranh gay gắt với Kenya, song",
        "Trước sự cạnh tranh quyết liệt của Kenya,",
        "Gặp cạnh tranh mạnh từ các nước châu Phi,",
        "Ngành chè phải đua tranh với các nước châu Á:",
        "Chè Việt so kè với Kenya,",
    ],
)
def test_who_competes_is_no_partner(rival: str) -> None:
    (found,) = told(f"{rival} xuất khẩu năm 2023 đạt 3 tỷ USD.")
    assert (found.reporter, found.counterpart) == ("VN", "W00")


def test_a_disease_is_no_partner() -> None:
    (found,) = told("Do dịch tả lợn châu Phi, nhập khẩu thịt lợn năm 2023 đạt 90 triệu USD.")
    assert (found.counterpart, found.commodity) == ("W00", "thịt lợn")


@pytest.mark.parametrize(
    ("lead", "text"),
    [
        (
            "Nhập khẩu chè từ Nga năm 2017 đạt 2 tấn.",
            "Tuy chỉ đứng thứ 6 nhưng nhập khẩu từ Lào lại giảm.",
        ),
        ("Nhập khẩu chè từ Nga năm 2017 đạt 2 tấn.", "Đáng chú ý, dù là thị trường lớn thứ 6, Lào lại giảm."),
        ("Xuất khẩu chè sang Nga đạt 2 tấn.", "Mặc dù chỉ xếp thứ 6, xuất khẩu sang Lào lại tăng nhanh."),
    ],
)
def test_a_rank_that_is_conceded_is_of_who_is_named_behind(lead: str, text: str) -> None:
    rank = told(f"{lead}\n\n{text}")[-1]
    assert (rank.unit, rank.reporter, rank.counterpart) == ("rank", "VN", "LA")
