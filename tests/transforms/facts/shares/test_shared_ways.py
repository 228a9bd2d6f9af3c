"""With whom a country has a share of all its trade; what is counted behind "thứ", and sums of one's own."""

from __future__ import annotations

import pytest

from tests.transforms.facts.telling import told


@pytest.mark.parametrize(
    ("text", "pair"),
    [
        (
            (
                "Năm 2015, kim ngạch Trung Quốc - ASEAN đạt 472 tỷ USD. "
                "Tỷ trọng trong tổng kim ngạch ngoại thương của Trung Quốc lên tới 11,9%."
            ),
            ("CN", "ASEAN"),
        ),
        (
            "Năm 2015, kim ngạch Việt Nam - Lào đạt 1 tỷ USD. Tỷ trọng trong ngoại thương của Lào là 20%.",
            ("LA", "VN"),
        ),
        (
            "Năm 2015, ngoại thương của Lào đạt 9 tỷ USD. Gạo chiếm 20% kim ngạch ngoại thương của Lào.",
            ("LA", "W00"),
        ),
    ],
)
def test_a_share_of_all_trade_is_the_partners_that_was_told(text: str, pair: tuple[str, str]) -> None:
    share = told(text, "2016-09-12")[-1]
    assert (share.transform, share.reporter, share.counterpart) == ("share", *pair)


@pytest.mark.parametrize("thing", ["chiếc đầu kéo thứ ba", "nhà máy thứ hai", "căn nhà và chiếc thứ tư"])
def test_what_is_counted_behind_its_name_is_ranked_nowhere(thing: str) -> None:
    text = f"10 tháng, kim ngạch qua cửa khẩu Lào Cai đạt 2 tỷ USD. Chủ xe vừa mua {thing}."
    assert [s.measure for s in told(text, "2024-11-06")] == ["trade_turnover"]


def test_a_rank_in_what_is_bought_still_is_one() -> None:
    text = "Lào xếp thứ ba về xuất khẩu gạo sang Trung Quốc."
    assert [(s.measure, int(s.value)) for s in told(text)] == [("import_source_rank", 3)]


@pytest.mark.parametrize("owner", ["Anh chở 19 tấn mít Thái", "Chị Lan góp cùng bạn người Nhật"])
def test_a_few_hundred_millions_of_dong_are_ones_own_money(owner: str) -> None:
    assert told(f"{owner}, vốn hơn 300 triệu đồng.", "2021-12-27") == []
    capital = told("Năm 2020, Hàn Quốc rót 3.000 tỷ đồng vốn FDI vào Long An.", "2021-12-27")
    assert [s.counterpart for s in capital] == ["KR"]


@pytest.mark.parametrize("side", ["phía bạn", "nước bạn", "bạn"])
@pytest.mark.parametrize(
    "figure",
    ["con số còn lớn hơn: hơn 2,6 tỷ USD", "con số này là 2,6 tỷ USD", "kim ngạch hai nước là 2,6 tỷ USD"],
)
def test_what_the_friend_counts_is_in_its_view(side: str, figure: str) -> None:
    text = (
        "Theo Tổng cục Hải quan, kim ngạch với Lào năm 2024 đạt 2,2 tỷ USD, tăng 19%. "
        f"Trong đó, ta xuất khẩu 1,2 tỷ USD và nhập khẩu 1 tỷ USD. Theo số liệu của {side}, {figure}."
    )
    last = told(text, "2025-01-17")[-1]
    assert (last.measure, last.reporter, last.counterpart) == ("trade_turnover", "LA", "VN")
