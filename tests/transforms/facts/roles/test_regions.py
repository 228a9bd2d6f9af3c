""" "Hai bên" of which one is a province abroad, "hai nước" of which none is, and their ranks."""

from __future__ import annotations

import pytest

from tests.transforms.facts.telling import read_text, told


def _pairs(text: str, title: str | None = None) -> list[tuple[str, frozenset[str]]]:
    statements = read_text(text, "2024-03-01", title)[0]
    return [(s.measure, frozenset((s.reporter, s.counterpart))) for s in statements]


_YUNNAN = frozenset(("VN", "CN-YN"))
_COUNTRIES = frozenset(("VN", "CN"))


@pytest.mark.parametrize(
    "before",
    [
        "Thương mại giữa các địa phương Việt Nam và tỉnh Vân Nam tăng nhanh.",
        "Đại biểu hai nước Việt Nam, Trung Quốc đến dự.\n\nGiao thương giữa Việt Nam và Vân Nam tăng nhanh.",
        "Hợp tác giữa các bộ ngành Việt Nam với tỉnh Vân Nam, Trung Quốc ngày càng sâu rộng.",
        "Quan hệ giữa Việt Nam và Vân Nam (Trung Quốc) tốt đẹp.\n\nHội nghị lần này bàn nhiều việc.",
    ],
)
def test_the_two_sides_are_those_that_were_told_to_deal_with_each_other(before: str) -> None:
    text = f"{before}\n\nTheo Hải quan Trung Quốc, năm 2021 kim ngạch hai bên đạt 3 tỷ USD.\n\n"
    text += "Dù dịch kéo dài, kim ngạch song phương năm 2022 vẫn đạt 4 tỷ USD."
    assert _pairs(text) == [("trade_turnover", _YUNNAN)] * 2


def test_a_title_says_which_province_is_one_of_two_sides() -> None:
    text = "Chiều 28/2, Thủ tướng tiếp Bí thư Tỉnh ủy.\n\nKim ngạch song phương năm 2023 đạt 3 tỷ USD."
    assert _pairs(text, "Đẩy mạnh hợp tác với Vân Nam") == [("trade_turnover", _YUNNAN)]
    assert _pairs(text, "Đẩy mạnh hợp tác với Vân Nam và Lào") != [("trade_turnover", _YUNNAN)]


@pytest.mark.parametrize("pair", ["hai nước", "hai quốc gia", "giữa hai nước", "hai nền kinh tế"])
@pytest.mark.parametrize(
    "before",
    [
        "Thương mại giữa Việt Nam và tỉnh Vân Nam tăng nhanh.",
        "Năm 2023, thương mại giữa Việt Nam và tỉnh Vân Nam đạt 3 tỷ USD.",
    ],
)
def test_two_countries_are_no_provinces(before: str, pair: str) -> None:
    text = f"{before} Kim ngạch {pair} năm 2023 đạt 171 tỷ USD, tăng 4%."
    assert [sides for _, sides in _pairs(text)][-2:] == [_COUNTRIES] * 2


def test_a_country_turned_to_is_one_of_two_sides() -> None:
    text = "Hợp tác giữa Việt Nam và Vân Nam tốt đẹp. Với Trung Quốc, Việt Nam luôn coi trọng quan hệ. "
    assert _pairs(text + "Kim ngạch song phương năm 2023 đạt 171 tỷ USD.") == [("trade_turnover", _COUNTRIES)]


@pytest.mark.parametrize("body", ["Hải quan Trung Quốc", "Hải quan Lào", "Hải quan Thái Lan"])
def test_whose_body_counts_is_one_of_two_sides_where_nobody_else_is_named(body: str) -> None:
    (pair,) = {sides for _, sides in _pairs(f"Theo {body}, năm 2023 kim ngạch hai nước đạt 5 tỷ USD.")}
    assert "VN" in pair
    assert "W00" not in pair


@pytest.mark.parametrize("body", ["Hải quan Lào", "Hải quan Nga", "Bộ Thương mại Campuchia"])
def test_who_sells_is_who_buys_behind_it(body: str) -> None:
    text = f"{body} thống kê, thương mại song phương năm 2023 đạt 9 tỷ USD; "
    parts = told(text + "trong đó Việt Nam xuất khẩu 4 tỷ USD, nhập khẩu 5 tỷ USD.", "2024-03-01")[1:]
    assert [(s.measure, s.reporter) for s in parts] == [("exports", "VN"), ("imports", "VN")]


@pytest.mark.parametrize(
    ("text", "rank"),
    [
        (
            "Quảng Đông là địa phương đứng đầu Trung Quốc về buôn bán với Việt Nam.",
            ("trade_partner_rank", "VN", "CN-GD", 1),
        ),
        (
            "Vân Nam vẫn là địa phương Trung Quốc có quy mô thương mại lớn thứ hai với Lào.",
            ("trade_partner_rank", "LA", "CN-YN", 2),
        ),
        (
            "Giang Tô là tỉnh đứng thứ ba của Trung Quốc về kim ngạch thương mại với Việt Nam.",
            ("trade_partner_rank", "VN", "CN-JS", 3),
        ),
        (
            "Địa phương Trung Quốc có kim ngạch thương mại lớn nhất với Việt Nam là Quảng Tây.",
            ("trade_partner_rank", "VN", "CN-GX", 1),
        ),
        (
            "Vân Nam là tỉnh dẫn đầu Trung Quốc về nhập khẩu từ Việt Nam.",
            ("export_market_rank", "VN", "CN-YN", 1),
        ),
    ],
)
def test_a_province_abroad_is_ranked_among_those_of_its_country(
    text: str, rank: tuple[str, str, str, int]
) -> None:
    (found, *after) = told(f"{text} Năm 2023, kim ngạch hai bên đạt 9 tỷ USD.", "2024-03-01")
    assert (found.measure, found.reporter, found.counterpart, int(found.value)) == rank
    assert found.scope == "CN"
    assert [{s.reporter, s.counterpart} for s in after] == [set(rank[1:3])]


@pytest.mark.parametrize(
    "text",
    [
        "Quảng Tây muốn thành địa phương Trung Quốc có kim ngạch lớn nhất với Việt Nam.",
        "Quảng Tây là một trong những địa phương Trung Quốc có kim ngạch lớn nhất với Việt Nam.",
        "Quảng Đông là địa phương có kim ngạch xuất nhập khẩu lớn nhất Trung Quốc.",
    ],
)
def test_a_rank_wished_for_or_with_nobody_is_none(text: str) -> None:
    statements = told(f"{text} Năm 2023, kim ngạch Việt Nam - Lào đạt 2 tỷ USD.", "2024-03-01")
    assert [s.measure for s in statements] == ["trade_turnover"]


def test_a_province_abroad_is_ranked_among_investors_of_its_country() -> None:
    (found,) = told(
        "Năm 2023, Quảng Đông là tỉnh đầu tư nhiều nhất của Trung Quốc vào Việt Nam.", "2024-03-01"
    )
    assert (found.measure, found.reporter, found.counterpart) == ("fdi_rank", "VN", "CN-GD")


def test_who_is_a_partner_of_a_province_ranks_with_that() -> None:
    (found,) = told("Việt Nam là đối tác thương mại lớn nhất của Quảng Tây trong ASEAN.", "2024-03-01")
    assert (found.reporter, found.counterpart, found.scope) == ("CN-GX", "VN", "ASEAN")
