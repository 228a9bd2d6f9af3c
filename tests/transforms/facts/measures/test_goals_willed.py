"""Goals of which a word of the future tells, and products behind a rank's bracket."""

from __future__ import annotations

import pytest

from tests.transforms.facts.telling import told


@pytest.mark.parametrize(
    ("said", "status"),
    [
        ("Hai bên nhất trí đến năm 2028 kim ngạch Việt Nam - Lào sẽ đạt 3 tỷ USD.", "target"),
        ("Lãnh đạo hai nước đều khẳng định đến năm 2028 thương mại với Lào sẽ đạt 3 tỷ USD.", "target"),
        ("Hai nước phấn đấu kim ngạch Việt Nam - Lào năm 2028 sẽ đạt 3 tỷ USD.", "target"),
        ("Mục tiêu năm 2028 là kim ngạch Việt Nam - Lào sẽ vượt 3 tỷ USD.", "target"),
        ("Giới chuyên gia khẳng định đến năm 2028 kim ngạch Việt Nam - Lào sẽ đạt 3 tỷ USD.", "forecast"),
        ("Mục tiêu năm 2027 là 2 tỷ USD, năm 2028 kim ngạch Việt Nam - Lào sẽ đạt 3 tỷ USD.", "forecast"),
        ("Kim ngạch Việt Nam - Lào năm 2028 sẽ đạt 3 tỷ USD.", "forecast"),
    ],
)
def test_what_is_agreed_or_aimed_at_is_a_goal(said: str, status: str) -> None:
    last = told(said, "2024-03-01")[-1]
    assert (last.measure, last.status, int(last.value)) == ("trade_turnover", status, 3_000_000_000)


@pytest.mark.parametrize(
    "said",
    [
        "Lào là thị trường xuất khẩu lớn nhất (xét theo quốc gia, vùng lãnh thổ) của mặt hàng sợi.",
        "Lào là thị trường lớn nhất (trên cả Nga) của sợi Việt Nam.",
        "Lào là thị trường tiêu thụ lớn nhất (chiếm 30%) đối với mặt hàng sợi của Việt Nam.",
    ],
)
def test_a_product_behind_a_rank_s_bracket_is_what_the_rank_is_in(said: str) -> None:
    text = f"Xuất khẩu chè năm 2023 đạt 9 triệu USD. {said}"
    rank = next(s for s in told(text, "2024-03-01") if s.measure == "export_market_rank")
    assert (rank.counterpart, (rank.commodity or "").removeprefix("mặt hàng ")) == ("LA", "sợi")


def test_goods_behind_a_bracket_that_do_not_follow_it_are_of_the_next_clause() -> None:
    text = "Xuất khẩu chè năm 2023 đạt 9 triệu USD. Lào là thị trường lớn nhất (30%), sau đó mới đến sợi."
    rank = next(s for s in told(text, "2024-03-01") if s.measure == "export_market_rank")
    assert rank.commodity == "chè"
