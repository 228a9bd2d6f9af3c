"""Goals that were reached: what reaches one happened, and the goal is for the time that was told of."""

from __future__ import annotations

import pytest

from tests.transforms.facts.telling import told


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Năm 2021, xuất khẩu chè về đích với 3 tỷ USD.", "actual"),
        ("Năm 2021, xuất khẩu chè đã cán đích ở mức 3 tỷ USD.", "actual"),
        ("Năm 2023, xuất khẩu chè phấn đấu cán đích với 3 tỷ USD.", "target"),
        ("Năm 2023, xuất khẩu chè dự kiến về đích với 3 tỷ USD.", "forecast"),
        ("Xuất khẩu chè năm 2023 hướng tới cán đích 3 tỷ USD.", "target"),
    ],
)
def test_what_reaches_its_goal_happened_but_where_it_is_aimed_at(text: str, status: str) -> None:
    (figure,) = told(text, "2022-01-12")
    assert figure.status == status


@pytest.mark.parametrize(
    "text",
    [
        "Năm 2021, xuất khẩu chè đạt 4 tỷ USD, vượt 9% kế hoạch 3 tỷ USD.",
        "Năm 2021, xuất khẩu chè đạt 4 tỷ USD. Như vậy, ngành chè đã vượt 9% kế hoạch 3 tỷ USD.",
        "Năm 2021, xuất khẩu chè đạt 4 tỷ USD. Con số này vượt mục tiêu 3 tỷ USD.",
        "Cả năm 2021, xuất khẩu chè đạt 4 tỷ USD. Ngành đạt 120% mục tiêu xuất khẩu 3 tỷ USD.",
        "11 tháng năm 2021, xuất khẩu chè đạt 2 tỷ USD. Ngành đạt 70% kế hoạch 3 tỷ USD.",
    ],
)
def test_a_goal_that_a_rate_is_of_is_for_the_year_that_was_told(text: str) -> None:
    goal = told(text, "2022-01-12")[-1]
    assert (goal.status, float(goal.value)) == ("target", 3e9)
    assert (str(goal.period.start), str(goal.period.end)) == ("2021-01-01", "2021-12-31")


def test_what_a_month_adds_to_is_no_goal_where_a_new_sentence_says_so() -> None:
    text = (
        "Kim ngạch xuất khẩu chè tháng 9/2021 đạt 2 triệu USD.\n"
        "Qua đó, nâng tổng kim ngạch xuất khẩu chè trong 9 tháng/2021 lên 9 triệu USD."
    )
    total = told(text)[-1]
    assert (total.status, str(total.period.end)) == ("actual", "2021-09-30")


@pytest.mark.parametrize(
    "goal", ["Đích ngắm của năm 2030", "Cái đích đặt ra cho năm 2030", "Mốc phấn đấu của năm 2030"]
)
def test_what_is_aimed_at_is_a_goal(goal: str) -> None:
    text = f"Kim ngạch Việt Nam - Bỉ năm 2021 đạt 4 tỷ USD. {goal} là 9 tỷ USD."
    assert [s.status for s in told(text, "2022-01-12")] == ["actual", "target"]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Hai nước đặt mục tiêu kim ngạch đạt được 5 tỷ USD vào năm 2025.", "target"),
        ("Kim ngạch với Lào năm 2024 dự kiến đạt được 5 tỷ USD.", "forecast"),
        ("Kim ngạch với Lào đạt được năm 2023 là 5 tỷ USD.", "actual"),
    ],
)
def test_what_is_to_be_reached_is_not_reached_yet(text: str, status: str) -> None:
    assert [s.status for s in told(text, "2024-04-05")] == [status]


@pytest.mark.parametrize("because", ["bởi", "vì", "bởi lẽ", ", bởi"])
@pytest.mark.parametrize(
    "doubt", ["hoài nghi mục tiêu này", "nghi ngờ kế hoạch này", "chưa tin vào mục tiêu đó"]
)
def test_why_a_goal_is_doubted_has_happened(doubt: str, because: str) -> None:
    text = f"Nhiều người {doubt} {because} năm 2014 nhập khẩu từ Lào đã là 3 tỷ USD."
    assert [s.status for s in told(text, "2015-08-04")] == ["actual"]


@pytest.mark.parametrize(
    "text",
    [
        "Mục tiêu cho năm 2014 là xuất khẩu sang Lào đạt 5 tỷ USD.",
        "Hai nước đặt mục tiêu 10 tỷ USD vào năm 2020 vì kim ngạch còn nhỏ.",
        "Vì kim ngạch còn nhỏ, mục tiêu là đưa xuất khẩu sang Lào lên 5 tỷ USD vào năm 2020.",
    ],
)
def test_a_goal_itself_is_one(text: str) -> None:
    assert [s.status for s in told(text, "2015-08-04")] == ["target"]


@pytest.mark.parametrize(
    ("called", "status"),
    [
        ("là mục tiêu khả thi trong năm 2024", "target"),
        ("là mục tiêu hai nước đặt ra cho năm 2024", "target"),
        ("trong năm 2024 là hoàn toàn khả thi", "forecast"),
        ("trong năm 2024 nằm trong tầm tay", "forecast"),
    ],
)
def test_a_figure_may_be_called_a_goal_behind_it(called: str, status: str) -> None:
    (fact,) = told(f"Kim ngạch Việt Nam - Peru vượt 900 triệu USD {called}.", "2024-11-20")
    assert (fact.status, str(fact.period.end)) == (status, "2024-12-31")


def test_what_is_called_a_result_is_no_goal() -> None:
    text = "10 tháng, xuất khẩu sang Peru đạt 500 triệu USD là kết quả tốt; mục tiêu cả năm là 700 triệu USD."
    assert [s.status for s in told(text, "2024-11-20")] == ["actual", "target"]
