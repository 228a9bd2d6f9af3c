"""Of what is aimed at, foreseen or estimated, and of what only says how large one of many is."""

from __future__ import annotations

import pytest

from tests.transforms.facts.telling import read_text, told


@pytest.mark.parametrize(
    "text",
    [
        "Năm 2024, ngành chè phấn đấu xuất khẩu 150.000 tấn với kim ngạch 260 triệu USD.",
        "Năm 2024, Vĩnh Phúc đặt mục tiêu thu hút vốn FDI 410 - 450 triệu USD.",
    ],
)
def test_goals_told_in_one_are_of_one_year(text: str) -> None:
    assert [(s.status, str(s.period.end)) for s in told(text, "2024-03-01")] == [("target", "2024-12-31")] * 2


def test_a_second_goal_is_of_no_year_that_is_said() -> None:
    text = "Năm 2024 hai bên phấn đấu đưa kim ngạch Việt Nam - Ba Lan lên 3 tỷ USD, tiến tới đạt 5 tỷ USD."
    assert [str(s.period.end) for s in told(text, "2024-03-01")] == ["2024-12-31", "None"]


@pytest.mark.parametrize("verb", ["nhất trí đạt được", "thống nhất nâng", "đồng ý đưa", "mong đạt được"])
def test_what_is_agreed_upon_is_a_target(verb: str) -> None:
    (goal,) = told(f"Hai nước {verb} kim ngạch thương mại Việt Nam - Ba Lan 4 tỷ USD vào 2020.", "2018-11-12")
    assert (goal.status, str(goal.period.end)) == ("target", "2020-12-31")


@pytest.mark.parametrize("modal", ["có thể", "sẽ"])
def test_a_modal_verb_foresees_the_amount_of_its_clause(modal: str) -> None:
    (rice,) = told(f"Ba Lan {modal} nhập khoảng 4.000 tấn gạo từ Việt Nam trong cả năm 2024.", "2024-06-05")
    assert (rice.status, str(rice.period.end)) == ("forecast", "2024-12-31")


def test_a_modal_verb_says_nothing_of_another_clause() -> None:
    text = "Hai bên có thể hợp tác nhiều hơn, khi 5 tháng xuất khẩu sang Ba Lan đạt 900 triệu USD."
    assert {s.status for s in told(text, "2024-06-05")} == {"actual"}


@pytest.mark.parametrize(("date", "status"), [("2025-07-20", "forecast"), ("2025-08-10", "actual")])
def test_an_estimate_is_one_until_its_months_are_over(date: str, status: str) -> None:
    text = "7 tháng đầu năm 2025, Hải Phòng dự kiến thu hút 1,9 tỷ USD vốn FDI."
    assert {s.status for s in told(text, date)} == {status}


def test_an_average_that_opens_a_sentence_governs_all_of_it() -> None:
    text = (
        "Trung bình mỗi tháng, Ba Lan xuất khẩu sang Việt Nam 11 triệu USD, trong khi nhập khẩu 30 triệu USD."
    )
    facts, rejected = read_text(text, "2025-04-01")
    assert not facts
    assert {r.reason for r in rejected} == {"average"}


def test_turns_of_investors_are_no_visitors() -> None:
    text = (
        "Năm 2022, Hà Nội có 214 lượt nhà đầu tư nước ngoài góp vốn, mua cổ phần đạt 367 triệu USD vốn FDI."
    )
    assert {s.measure for s in told(text, "2023-01-05")} == {"fdi_registered_capital"}


@pytest.mark.parametrize(
    "text",
    [
        "Năm 2023, kim ngạch Việt Nam - Ba Lan đạt 2,5 tỷ USD, vượt mục tiêu 2 tỷ USD.",
        "Kim ngạch Việt Nam - Ba Lan đạt 2,5 tỷ USD năm 2023, vượt mục tiêu 2 tỷ USD đã đặt ra.",
    ],
)
def test_a_goal_that_was_passed_is_of_the_same_year(text: str) -> None:
    facts = [(s.status, str(s.period.end)) for s in told(text, "2024-08-15")]
    assert facts == [("actual", "2023-12-31"), ("target", "2023-12-31")]


@pytest.mark.parametrize(
    ("rest", "status"), [("cả năm 39 tỷ USD", "forecast"), ("quý II đạt 9 tỷ USD", "actual")]
)
def test_a_forecast_goes_on_with_what_is_to_come(rest: str, status: str) -> None:
    text = f"Bộ dự báo quý III xuất khẩu sang Ba Lan đạt 10 tỷ USD; {rest}."
    assert [s.status for s in told(text, "2024-08-15")] == ["forecast", status]


def test_a_head_of_planning_sets_no_goal() -> None:
    text = "Ông Nguyễn Văn An, Vụ trưởng Kế hoạch, cho biết tháng 4 xuất khẩu sang Lào ước đạt 12 triệu USD."
    assert {s.status for s in told(text, "2014-04-24")} == {"actual"}


def test_turns_of_capital_are_no_visitors() -> None:
    text = "Vốn FDI của Lào có 21 dự án mới, 18 lượt tăng vốn, tổng vốn đăng ký 7 triệu USD năm 2015."
    assert all(s.measure != "visitor_arrivals" for s in told(text))


def test_a_goal_of_all_is_for_the_year_that_is_told() -> None:
    text = (
        "9 tháng năm 2018, xuất khẩu cá tra đạt 1,6 tỷ USD.\n\nNgành cá tra phấn đấu đạt kim ngạch 2 tỷ USD."
    )
    assert str(told(text, "2018-10-09")[-1].period.end) == "2018-12-31"


def test_a_goal_of_two_countries_without_a_year_is_of_none() -> None:
    text = "9 tháng năm 2018, thương mại Việt Nam - Ba Lan đạt 1,6 tỷ USD. Hai bên phấn đấu đạt 2 tỷ USD."
    assert str(told(text, "2018-10-09")[-1].period.end) == "None"


@pytest.mark.parametrize("opening", ["Dự báo", "Mục tiêu"])
def test_a_part_of_what_is_to_come_is_to_come(opening: str) -> None:
    text = f"{opening} năm 2024 xuất khẩu thủy sản đạt 9 tỷ USD. Trong đó, tôm đạt 4 tỷ USD."
    whole, part = told(text, "2024-05-10")
    assert part.status == whole.status != "actual"
    assert part.period == whole.period


def test_a_part_that_is_dated_anew_has_happened() -> None:
    text = "Dự báo năm 2024 xuất khẩu thủy sản đạt 9 tỷ USD. Trong đó, quý I đạt 2 tỷ USD."
    assert [s.status for s in told(text, "2024-05-10")] == ["forecast", "actual"]


def test_a_forecast_goes_on_behind_a_semicolon_until_another_date() -> None:
    text = "Năm 2024, xuất khẩu da giày sẽ đạt 11 tỷ USD, trong đó giày dép đạt 9 tỷ USD; túi xách 2 tỷ USD"
    assert {s.status for s in told(f"{text}.", "2024-05-10")} == {"forecast"}
    assert told(f"{text}; 4 tháng đạt 3 tỷ USD.", "2024-05-10")[-1].status == "actual"


def test_a_goal_that_a_figure_is_put_against_is_no_figure_of_its_months() -> None:
    text = "Xuất khẩu chè 9 tháng đạt 11 triệu USD so với kế hoạch cả năm là 20 triệu USD."
    done, goal = told(text, "2024-10-20")
    assert (done.status, str(done.period.end)) == ("actual", "2024-09-30")
    assert (goal.status, str(goal.period.end)) == ("target", "2024-12-31")


def test_what_follows_a_rate_of_a_goal_is_none() -> None:
    text = "Xuất khẩu chè 9 tháng tăng 5% so với mục tiêu, đạt 11 triệu USD."
    assert [(s.status, str(s.period.end)) for s in told(text, "2024-10-20")] == [("actual", "2024-09-30")]


@pytest.mark.parametrize(
    "than", ["cao hơn dự báo tăng 3%", "vượt xa kỳ vọng tăng 3%", "so với dự đoán tăng 3%"]
)
def test_what_had_been_foreseen_is_of_the_months_that_are_told(than: str) -> None:
    text = f"Trong tháng 6, xuất khẩu của Ba Lan tăng 11%, {than} của giới phân tích. Nhập khẩu tăng 5%."
    facts = told(text, "2024-07-13")
    assert [s.status for s in facts] == ["actual", "forecast", "actual"]
    assert {str(s.period.start) for s in facts} == {"2024-06-01"}


def test_figures_behind_an_outdone_forecast_have_happened() -> None:
    text = "Trong tháng 6, xuất khẩu của Ba Lan tăng cao hơn dự báo, đạt 20 tỷ USD."
    assert [s.status for s in told(text, "2024-07-13")] == ["actual"]


@pytest.mark.parametrize("goal", ["so với mục tiêu 20 triệu USD", "kế hoạch cả năm (20 triệu USD)"])
def test_the_goal_that_a_rate_is_of_is_for_its_year(goal: str) -> None:
    text = f"9 tháng, xuất khẩu chè đạt 11 triệu USD, bằng 55% {goal}, tăng 5% so với cùng kỳ."
    facts = told(text, "2024-11-20")
    assert [s.status for s in facts] == ["actual", "target", "actual"]
    assert [str(s.period.end) for s in facts] == ["2024-09-30", "2024-12-31", "2024-09-30"]


def test_brackets_behind_a_rate_alone_hold_what_was_reached() -> None:
    text = "Xuất khẩu chè 9 tháng đạt 55% kế hoạch (11 triệu USD)."
    assert [s.status for s in told(text, "2024-11-20")] == ["actual"]


@pytest.mark.parametrize(
    ("text", "date", "status"),
    [
        (
            "Đến 15/12/2018, xuất khẩu chè mang về 218 triệu USD, ước cả năm đạt 230 triệu USD.",
            "2018-12-27",
            "forecast",
        ),
        (
            "Chè xuất khẩu 9 tháng đạt 170 triệu USD, ước năm 2018 đạt 230 triệu USD.",
            "2018-10-28",
            "forecast",
        ),
        (
            "9 tháng, chè xuất khẩu đạt 170 triệu USD; ước hết năm 2018 đạt 230 triệu USD.",
            "2018-10-28",
            "forecast",
        ),
        ("Ước năm 2018, xuất khẩu chè đạt 230 triệu USD.", "2018-12-28", "actual"),
        (
            "11 tháng, chè xuất khẩu đạt 210 triệu USD, ước cả năm đạt 230 triệu USD.",
            "2019-01-28",
            "actual",
        ),
    ],
)
def test_a_year_estimated_beside_a_part_of_it_is_foreseen(text: str, date: str, status: str) -> None:
    last = told(text, date)[-1]
    assert (last.status, last.period.kind, int(last.value)) == (status, "year", 230_000_000)
