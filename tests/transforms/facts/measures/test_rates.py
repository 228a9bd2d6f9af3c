"""What a percentage or an amount beside one says: growth, a share, a change, a threshold, or none of ours."""

from __future__ import annotations

import pytest

from tests.transforms.facts.telling import told


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Năm 2021, nhập khẩu từ Lào tăng rất cao, lên tới 23% so với năm trước.", [("growth", 23)]),
        ("Năm 2021, tỷ trọng xuất khẩu sang Lào tăng mạnh, lên 12% so với năm trước.", [("share", 12)]),
        ("Năm 2021, nhập khẩu từ Lào tăng nhẹ 1,5% (tương đương 90 triệu USD).", [("growth", 1.5)]),
        ("Năm 2021, xuất khẩu sang Lào tăng trên 90%, tương ứng với 95%.", [("growth", 90), ("growth", 95)]),
        ("Năm 2021, xuất khẩu sang Lào chiếm 3%, tương đương 7 triệu USD.", [("share", 3), ("level", 7e6)]),
        (
            "Năm 2021, xuất khẩu sang Lào chiếm 3%; sang Ý đạt 2 tỷ USD, bằng 77% cùng kỳ.",
            [("share", 3), ("level", 2e9)],
        ),
        ("Năm 2021, Lào góp 31% tổng vốn FDI, kế đó là Nga với 9%.", [("share", 31), ("share", 9)]),
        ("Năm 2021, Nga chiếm 31% vốn FDI. Theo sau Nga là Lào với 9%.", [("share", 31), ("share", 9)]),
        ("Năm 2021, nhập khẩu từ Lào có 7 nhóm hàng đạt trị giá từ 1 tỷ USD.", []),
    ],
)
def test_what_figures_say(text: str, said: list[tuple[str, float]]) -> None:
    assert [(s.transform, float(s.value)) for s in told(text, "2022-01-12")] == said


def test_a_goal_that_is_compared_with_stays_a_goal() -> None:
    (goal,) = told("So với mục tiêu giải ngân vốn FDI 9 tỷ USD năm 2021, tiến độ đã đạt.", "2021-09-12")
    assert goal.status == "target"


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        ("Gạo nếp chiếm 72% tổng giá trị gạo xuất khẩu sang Lào.", ("exports", "LA", "gạo nếp")),
        ("Tôm chiếm 72% kim ngạch xuất khẩu sang Lào.", ("exports", "LA", "tôm")),
        ("Lào chiếm 32% tổng giá trị gạo nhập khẩu của Việt Nam.", ("imports", "LA", "gạo")),
        ("Lào chiếm 32% tổng sản lượng gạo nhập khẩu của Việt Nam.", ("imports", "LA", "gạo")),
    ],
)
def test_a_share_is_of_the_trade_that_is_named_behind_it(text: str, sides: tuple[str, str, str]) -> None:
    (share,) = told(text, "2022-01-12")
    assert (share.measure, share.counterpart, str(share.commodity).lower()) == sides


@pytest.mark.parametrize("joint", [". Dẫn", ", dẫn"])
@pytest.mark.parametrize(("word", "sign"), [("tăng tốt", 1), ("giảm", -1)])
def test_rates_in_brackets_of_those_who_lead_are_of_what_grew(joint: str, word: str, sign: int) -> None:
    text = (
        "Năm 2021, khách quốc tế đến Việt Nam đạt 8 triệu lượt.\n"
        f"Năm 2021, khách quốc tế từ các thị trường đều {word}{joint} đầu là Lào (45%), Thái Lan (27%)."
    )
    rates = [(s.transform, s.counterpart, float(s.value)) for s in told(text, "2022-01-12")[1:]]
    assert rates == [("growth", "LA", sign * 45), ("growth", "TH", sign * 27)]


def test_rates_in_brackets_of_those_who_lead_are_of_nothing_where_nothing_grew() -> None:
    text = "Năm 2021, xuất khẩu chè đạt 8 triệu USD. Dẫn đầu là Lào (45%)."
    assert [s.transform for s in told(text, "2022-01-12") if s.unit == "percent"] == []


def test_both_ends_of_what_comes_a_month_are_averages() -> None:
    assert told("Cuối năm 2018, nhập khẩu rau quả từ Lào từ 80 – 100 triệu USD/tháng.") == []


@pytest.mark.parametrize("amount", ["là 30 triệu USD", "tới 30 triệu USD", "30 triệu USD"])
def test_by_how_much_a_month_is_above_another_is_no_amount(amount: str) -> None:
    assert not told(f"Về xuất khẩu chè, tháng 9 cao hơn tháng 8 {amount}.", "2021-10-12")


@pytest.mark.parametrize("much", ["vượt 2 tỷ USD", "vượt khoảng 2 tỷ USD", "vượt trội 2 tỷ USD"])
def test_by_how_much_another_amount_is_exceeded_is_none(much: str) -> None:
    text = "Trong 9 tháng, xuất khẩu sang Lào đạt 3 tỷ USD, {} so với kết quả cả năm trước."
    assert [float(s.value) for s in told(text.format(much), "2021-10-12")] == [3e9]


def test_an_amount_that_was_passed_is_one() -> None:
    text = "Trong 9 tháng, xuất khẩu sang Lào vượt 2 tỷ USD, cao nhất so với cùng kỳ các năm trước."
    assert [float(s.value) for s in told(text, "2021-10-12")] == [2e9]


def test_what_a_rate_is_of_may_stand_behind_its_base() -> None:
    text = (
        "Trong 10 tháng đầu năm 2025, vốn đăng ký cấp mới đạt 9 tỷ USD, tăng 11% so với cùng kỳ năm trước "
        "về số dự án, giảm 6% về số vốn đăng ký."
    )
    rates = [(s.measure, int(s.value)) for s in told(text, "2025-11-06") if s.transform == "growth"]
    assert rates == [("fdi_projects", 11), ("fdi_registered_capital", -6)]


def test_a_month_told_of_an_average_is_none() -> None:
    text = "Xuất khẩu chè hàng tháng đều vượt 4 tỷ USD, trong đó tháng 7 đạt 5 tỷ USD, tháng 8 đạt 6 tỷ USD."
    assert [int(s.value / 10**9) for s in told(text, "2024-09-15")] == [5, 6]


def test_a_dash_parts_a_rate_from_the_next_clause() -> None:
    text = "Xuất khẩu sang Lào 6 tháng tăng 13% - xuất siêu trong thời gian này là 133 triệu USD."
    assert [s.measure for s in told(text, "2018-07-13")] == ["exports", "trade_balance"]


def test_both_ends_of_a_range_by_the_year_are_averages() -> None:
    text = "Thương mại Việt - Nga đạt 4 tỷ USD, so với con số 300 - 400 triệu USD mỗi năm hồi trước."
    assert [int(s.value / 10**9) for s in told(text)] == [4]


def test_what_a_change_comes_to_in_absolute_terms_is_no_level() -> None:
    text = "Năm 2023, xuất khẩu sang Lào đạt 4 tỷ USD, tăng 100%; con số tăng tuyệt đối là 2 tỷ USD."
    assert [s.transform for s in told(text)] == ["level", "growth"]


def test_what_falls_to_a_rate_is_no_fall_by_it() -> None:
    text = "Năm 2023, xuất khẩu sắn sang Lào đạt 5 tỷ USD; thị phần sắn xuất sang Lào giảm xuống 95%."
    assert [(s.transform, int(s.value)) for s in told(text)][1:] == [("share", 95)]


@pytest.mark.parametrize("record", ["kỷ lục hàng tháng", "cao kỷ lục theo tháng", "kỷ lục hằng tháng"])
def test_a_monthly_record_is_no_average(record: str) -> None:
    text = f"Tháng 11/2023, thương mại với Lào đạt mức {record} là 2 tỷ USD."
    assert [s.value for s in told(text)] == [2_000_000_000]


@pytest.mark.parametrize(
    "again",
    [
        "tăng 16% so với cùng kỳ (thêm 19 tỷ USD)",
        "tăng 16% so với cùng kỳ (thêm hơn 19 tỷ USD)",
        "giảm 16% (mất 26 tỷ USD)",
        "giảm 16% (26 tỷ USD)",
        "tăng 16%, tức thêm 19 tỷ USD",
    ],
)
def test_an_amount_that_says_a_rate_again_is_a_difference(again: str) -> None:
    facts = told(f"Năm 2023, xuất khẩu sang Lào đạt 138 tỷ USD, {again}.")
    assert [s.transform for s in facts] == ["level", "growth"]


def test_an_amount_in_brackets_behind_a_rate_may_be_a_level() -> None:
    facts = told("Năm 2023, xuất khẩu gạo tăng 20% (3 tỷ USD), chè tăng 10% (2 tỷ USD).")
    assert [s.transform for s in facts] == ["growth", "level"] * 2
