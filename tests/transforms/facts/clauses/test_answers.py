"""Two figures that an "and" joins answer to two names joined before; markets ranked together open a list."""

from __future__ import annotations

import pytest

from tests.transforms.facts.telling import told


@pytest.mark.parametrize(
    ("text", "goods"),
    [
        ("Năm 2022, xuất khẩu gạo và chè sang Lào đạt 3 triệu USD và 5 triệu USD.", ["gạo", "chè"]),
        ("Năm 2022, xuất khẩu gạo và chè tăng 3% và 5% so với năm trước.", ["gạo", "chè"]),
        ("Năm 2022, xuất khẩu gạo và chè đạt 3 triệu USD và tăng 5%.", ["gạo và chè"] * 2),
        ("Năm 2022, xuất khẩu gạo và chè tăng 3% và 5% về lượng và trị giá.", ["gạo và chè"] * 2),
    ],
)
def test_figures_joined_answer_to_products_joined(text: str, goods: list[str]) -> None:
    assert [s.commodity for s in told(text)] == goods


def test_figures_joined_answer_to_partners_and_go_on_with_them() -> None:
    text = "Năm 2022, xuất khẩu sang Đức và Bỉ đạt 3 triệu USD và 5 triệu USD, tăng 7% và 9%."
    assert [s.counterpart for s in told(text)] == ["DE", "BE"] * 2


@pytest.mark.parametrize(
    "flows", ["kim ngạch xuất khẩu và nhập khẩu của Việt Nam", "xuất khẩu và nhập khẩu thép của Việt Nam"]
)
def test_figures_joined_answer_to_both_flows(flows: str) -> None:
    measures = [s.measure for s in told(f"Năm 2022, {flows} đạt 3 triệu USD và 5 triệu USD.")]
    assert measures == ["exports", "imports"]


@pytest.mark.parametrize("whose", [("Việt Nam", "VN"), ("Thái Lan", "TH")])
@pytest.mark.parametrize("noun", ["nước nhập khẩu chè", "thị trường xuất khẩu chè", "khách hàng mua chè"])
def test_markets_ranked_together_say_whose_trade_follows(noun: str, whose: tuple[str, str]) -> None:
    text = f"Năm 2022, các {noun} lớn nhất của {whose[0]} gồm Nga (7.000 tấn), Đức (4.000 tấn)."
    sides = [(s.measure, s.reporter, s.counterpart) for s in told(text)]
    assert sides == [("exports", whose[1], "RU"), ("exports", whose[1], "DE")]


def test_exporters_of_the_world_ranked_together_open_no_list() -> None:
    assert not told(
        "Năm 2022, các nước xuất khẩu chè lớn nhất thế giới gồm Kenya (7.000 tấn), Ấn Độ (4.000 tấn)."
    )


def test_who_publishes_statistics_of_all_trades_nothing() -> None:
    (statement,) = told("Theo Liên hợp quốc, năm 2022 nhập khẩu chè của Nga đạt 4 triệu USD.")
    assert (statement.reporter, statement.counterpart) == ("RU", "W00")


def test_a_product_in_capital_letters_right_behind_its_trade() -> None:
    (statement,) = told("Năm 2022, nhập khẩu Kali đạt 4.000 tấn.")
    assert statement.commodity == "Kali"


def test_a_rank_within_the_americas() -> None:
    (statement,) = told("Năm 2022, Chile là đối tác thương mại lớn thứ tư của Việt Nam tại châu Mỹ.")
    assert statement.scope == "Americas"


def test_a_total_right_behind_a_product_that_goes_one_way_is_of_that_way() -> None:
    text = (
        "Năm 2022, xuất khẩu chè tăng mạnh. Tổng kim ngạch đạt 4 triệu USD.\n\n"
        "Tổng kim ngạch Việt - Nga đạt 9 triệu USD."
    )
    assert [(s.measure, s.commodity) for s in told(text)] == [("exports", "chè"), ("trade_turnover", None)]
