"""Amounts of products in a story on one partner, whose name they leave out: of that partner, or of all."""

from __future__ import annotations

import pytest

from tests.transforms.facts.telling import read_text, told
from transforms.facts.statements import Statement


def _row(fact: Statement) -> tuple[str, str, str, str | None]:
    return fact.measure, fact.reporter, fact.counterpart, fact.commodity


_LISTED = [
    ("Hàng Việt Nam xuất sang thị trường Ai Cập gồm cà phê; hồ tiêu; gạo.", "exports", ("VN", "EG")),
    ("Việt Nam bán sang Ai Cập hồ tiêu, cà phê.", "exports", ("VN", "EG")),
    ("Việt Nam mua của Ai Cập hồ tiêu, cà phê.", "imports", ("VN", "EG")),
    ("Ai Cập chủ yếu mua của Việt Nam gạo, cà phê, dệt may.", "imports", ("EG", "VN")),
]


@pytest.mark.parametrize(("listed", "measure", "sides"), _LISTED)
@pytest.mark.parametrize("said", ["Năm 2021, cà phê đạt 17 triệu USD.", "Cà phê năm 2021 đạt 17 triệu USD."])
def test_products_that_were_listed_are_the_partners(
    listed: str, measure: str, sides: tuple[str, str], said: str
) -> None:
    (fact,) = told(f"{listed} {said}", "2022-05-20")
    assert (fact.measure, fact.reporter, fact.counterpart) == (measure, *sides)


def test_a_product_that_was_not_listed_is_of_all() -> None:
    text = "Các mặt hàng nhập khẩu từ Chile gồm rượu vang, nho. Năm 2021, nhập khẩu ngô đạt 2 tỷ USD."
    assert [_row(f) for f in told(text, "2022-05-20")] == [("imports", "VN", "W00", "ngô")]


@pytest.mark.parametrize(
    "opening",
    [
        "Năm 2021, xuất khẩu sang Ai Cập đạt 500 triệu USD, tăng 9%. Người Ai Cập ưa hàng Việt.",
        "Xuất khẩu năm 2021 sang Ai Cập đạt 500 triệu USD.\nNhập khẩu từ Ai Cập đạt 90 triệu USD.",
        "Năm 2021, Ai Cập nhập khẩu từ Việt Nam 500 triệu USD.",
    ],
)
@pytest.mark.parametrize("gap", [" ", "\n"])
@pytest.mark.parametrize(
    "said",
    [
        "Quý I/2022, xuất khẩu cà phê đạt 9 triệu USD.",
        "Cà phê xuất khẩu vẫn tăng tốt, trong quý I/2022 đạt 9 triệu USD.",
    ],
)
def test_products_below_all_goods_are_the_partners(opening: str, gap: str, said: str) -> None:
    fact = told(f"{opening}{gap}{said}", "2022-05-20")[-1]
    assert (fact.reporter, fact.counterpart, str(fact.commodity).lower()) == ("VN", "EG", "cà phê")


@pytest.mark.parametrize(
    "opening",
    [
        "Năm 2021, xuất khẩu cà phê sang Ai Cập đạt 50 triệu USD.",
        "Xuất khẩu cà phê năm 2021 đạt 3 tỷ USD. Trong đó, sang Ai Cập 50 triệu USD. Ai Cập còn mua gạo.",
    ],
)
def test_the_product_of_a_story_is_of_all(opening: str) -> None:
    fact = told(f"{opening} Quý I/2022, xuất khẩu cà phê đạt 900 triệu USD.", "2022-05-20")[-1]
    assert (fact.counterpart, fact.commodity) == ("W00", "cà phê")


def test_the_product_of_a_title_is_of_all() -> None:
    text = "Năm 2021, xuất khẩu sang Ai Cập đạt 50 triệu USD. Quý I/2022, xuất khẩu chè đạt 9 triệu USD."
    facts, _ = read_text(text, "2022-05-20", "Xuất khẩu chè tăng mạnh")
    assert facts[-1].counterpart == "W00"


@pytest.mark.parametrize(
    "base",
    [
        "giảm 21% so với cùng kỳ năm 2022 (453 triệu USD) và tăng 5% so với tháng 1/2023 (342 triệu USD)",
        "giảm 21% so với mức 453 triệu USD của tháng 2/2022",
    ],
)
def test_what_was_before_is_of_the_same_partner(base: str) -> None:
    text = (
        "Thương mại Việt Nam - Ba Lan tháng 2/2023 đạt 412 triệu USD, tăng 7% so với tháng 1/2023 (384 triệu "
        f"USD).\nTrong đó, xuất khẩu tháng 2/2023 đạt 358 triệu USD, {base}."
    )
    assert {(f.reporter, f.counterpart) for f in told(text, "2023-03-20")} == {("VN", "PL")}


@pytest.mark.parametrize(
    "said",
    [
        "Tính chung 5 tháng đầu năm, xuất khẩu đạt 980 triệu USD.",
        "5 tháng, nhập khẩu từ đây đạt 980 triệu USD.",
    ],
)
def test_months_are_more_than_one_of_them(said: str) -> None:
    text = f"Tháng 5/2024, kim ngạch thương mại giữa Việt Nam và Ba Lan đạt 250 triệu USD. {said}"
    assert told(text, "2024-06-20")[-1].counterpart == "PL"


def test_more_than_both_ways_of_the_same_year_is_of_all() -> None:
    text = "Năm 2023, thương mại Việt Nam - Đức đạt 11 tỷ USD.\nNăm 2023, Việt Nam xuất khẩu 355 tỷ USD."
    assert told(text, "2024-01-20")[-1].counterpart == "W00"
