"""Investment in other words: capital added, spent, drawn or counted in, and amounts told ahead of their rank."""

from __future__ import annotations

import pytest

from tests.transforms.facts.telling import told

_NEW = "5 tháng đầu năm 2025, Việt Nam có 70 dự án FDI cấp mới với vốn đăng ký 5 tỷ USD. "


@pytest.mark.parametrize(
    "capital",
    ["số vốn đầu tư tăng thêm", "số vốn đăng ký tăng thêm", "số vốn điều chỉnh", "số vốn bổ sung"],
)
def test_an_amount_of_capital_that_is_added_may_be_called_one(capital: str) -> None:
    facts = told(f"{_NEW}Có 25 lượt dự án điều chỉnh với {capital} 4 tỷ USD.", "2025-06-15")
    assert [(s.measure, s.commodity) for s in facts[2:]] == [
        ("fdi_projects", None),
        ("fdi_registered_capital", capital),
    ]


@pytest.mark.parametrize("said", ["đăng ký điều chỉnh", "đăng ký thêm vốn", "nâng vốn"])
def test_projects_that_ask_for_more_are_told_apart(said: str) -> None:
    facts = told(f"{_NEW}Ngoài ra, có 25 lượt dự án {said} với 4 tỷ USD.", "2025-06-15")
    assert [s.commodity for s in facts] == [None, None, said, said]


@pytest.mark.parametrize(
    "spent",
    [
        "Vốn đã thực hiện đạt",
        "Số vốn đầu tư thực hiện đạt",
        "Giải ngân dòng vốn này đạt",
        "Giải ngân vốn đạt",
    ],
)
def test_capital_that_is_spent(spent: str) -> None:
    assert told(f"{_NEW}{spent} 3 tỷ USD.", "2025-06-15")[-1].measure == "fdi_disbursed_capital"


@pytest.mark.parametrize(
    "money", ["Vốn đầu tư công giải ngân", "Vốn ODA giải ngân", "Giải ngân vốn vay", "Giải ngân đầu tư công"]
)
def test_what_a_state_or_a_lender_spends_is_no_investment(money: str) -> None:
    assert len(told(f"{_NEW}{money} đạt 2 tỷ USD.", "2025-06-15")) == 2


def test_what_is_drawn_is_promised_and_not_yet_spent() -> None:
    text = (
        "Vốn FDI giải ngân 4 tháng đạt 6 tỷ USD. Hà Nội thu hút nhiều nhất với 1 tỷ USD. Đà Nẵng có 2 tỷ USD."
    )
    assert [s.measure for s in told(text, "2024-05-02")] == [
        "fdi_disbursed_capital",
        "fdi_registered_capital",
        "fdi_registered_capital",
    ]


@pytest.mark.parametrize("adding", ["Nếu tính cả Bỉ", "Gộp cả Bỉ và Đức", "Cộng thêm Bỉ", "Kể cả Bỉ"])
def test_who_is_counted_in_is_not_whose_it_is(adding: str) -> None:
    text = f"Năm 2023, Ba Lan đầu tư 4 tỷ USD vào Việt Nam. {adding}, con số này là 9 tỷ USD."
    assert [(s.reporter, s.counterpart) for s in told(text, "2024-05-02")] == [("VN", "PL")] * 2


@pytest.mark.parametrize(
    ("text", "measures"),
    [
        (
            "Với 4 tỷ USD, Ba Lan đứng thứ ba về vốn đầu tư vào Việt Nam năm 2023, chiếm 12%.",
            ["fdi_registered_capital", "fdi_rank", "fdi_registered_capital"],
        ),
        (
            "Với tổng vốn 6 tỷ USD và 50 dự án, Ba Lan là quốc gia dẫn đầu về đầu tư vào nước ta năm 2023.",
            ["fdi_registered_capital", "fdi_projects", "fdi_rank"],
        ),
        (
            "Với 6 tỷ USD, Ba Lan là thị trường xuất khẩu lớn thứ hai của Việt Nam năm 2023.",
            ["exports", "export_market_rank"],
        ),
    ],
)
def test_a_rank_says_of_what_the_amounts_are_that_open_its_sentence(text: str, measures: list[str]) -> None:
    facts = told(text, "2024-05-02")
    assert [s.measure for s in facts] == measures
    assert {(s.reporter, s.counterpart) for s in facts} == {("VN", "PL")}
    assert {str(s.period.end) for s in facts if "rank" not in s.measure} == {"2023-12-31"}


@pytest.mark.parametrize("noun", ["địa bàn nhận đầu tư", "nước nhận vốn đầu tư", "thị trường nhận đầu tư"])
def test_where_vietnam_invests_may_be_who_receives(noun: str) -> None:
    text = (
        f"Lào là {noun} lớn nhất của Việt Nam với 67 dự án, vốn 5 tỷ USD, sau đó là Bỉ (2 dự án, 3 tỷ USD)."
    )
    assert [(s.reporter, s.counterpart) for s in told(text)] == [("LA", "VN")] * 2 + [("BE", "VN")] * 2
