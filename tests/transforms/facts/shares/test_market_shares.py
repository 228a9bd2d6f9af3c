"""Shares of what a market buys are of its imports, whatever the story tells."""

from __future__ import annotations

import pytest

from tests.transforms.facts.telling import told

_STORY = "Năm 2022 xuất khẩu cà phê đạt 4 tỷ USD.\n"


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        ("Thị phần cà phê Việt Nam tại Hàn Quốc là 26%.", ("KR", "VN")),
        ("Thị phần cà phê tại Hàn Quốc của Việt Nam đạt 26%.", ("KR", "VN")),
        ("Cà phê Việt Nam chiếm 26% thị phần tại Hàn Quốc.", ("KR", "VN")),
        ("Cà phê Việt Nam chiếm thị phần 26% tại thị trường Hàn Quốc.", ("KR", "VN")),
        ("Việt Nam nắm 26% thị phần cà phê Hàn Quốc.", ("KR", "VN")),
        ("Việt Nam đã nâng thị phần cà phê tại Nga lên 26%.", ("RU", "VN")),
        ("Thị phần cà phê Brazil ở thị trường Nga đã tụt xuống 26%.", ("RU", "BR")),
        ("Brazil là nguồn cung lớn nhất, chiếm 26% thị phần tại Việt Nam.", ("VN", "BR")),
    ],
)
def test_a_share_of_a_market_is_of_what_it_imports(text: str, sides: tuple[str, str]) -> None:
    (share,) = [s for s in told(_STORY + text, "2023-02-02") if s.transform == "share"]
    assert (share.measure, share.reporter, share.counterpart) == ("imports", *sides)


@pytest.mark.parametrize(
    "text",
    [
        "Hàn Quốc chiếm 26% thị phần xuất khẩu cà phê của Việt Nam.",
        "Hàn Quốc là thị trường lớn thứ hai của cà phê Việt Nam, chiếm 26% thị phần.",
        "Xuất khẩu sang Hàn Quốc đạt 9 triệu USD, chiếm 26% thị phần.",
    ],
)
def test_a_market_share_of_what_is_sold_is_of_exports(text: str) -> None:
    (share,) = [s for s in told(_STORY + text, "2023-02-02") if s.transform == "share"]
    assert (share.measure, share.reporter, share.counterpart) == ("exports", "VN", "KR")


def test_a_share_of_shops_at_home_is_no_trade() -> None:
    text = _STORY + "Hàng Việt Nam chiếm 90% thị phần bán lẻ tại Hà Nội."
    assert [s.transform for s in told(text, "2023-02-02")] == ["level"]


@pytest.mark.parametrize(
    ("text", "sides", "rank"),
    [
        (
            "Chè Lào vẫn giữ vị trí thứ 2 về thị phần trong tổng giá trị chè nhập khẩu vào Nga.",
            ("RU", "LA"),
            2,
        ),
        ("Chè Thái Lan tuy vẫn chiếm thị phần lớn nhất ở Nga nhưng giảm.", ("RU", "TH"), 1),
        ("Chè Việt Nam đứng thứ 2 về thị phần tại Nga.", ("RU", "VN"), 2),
        ("Việt Nam đứng thứ hai về thị phần chè nhập khẩu vào Nga.", ("RU", "VN"), 2),
    ],
)
def test_a_rank_by_share_is_one_of_whom_the_market_buys_from(
    text: str, sides: tuple[str, str], rank: int
) -> None:
    told_of = told(f"Năm 2021, chè từ Lào nhập khẩu vào Nga đạt 7 triệu USD. {text}", "2022-05-20")
    ranked = [(s.measure, (s.reporter, s.counterpart), int(s.value)) for s in told_of[1:]]
    assert ranked == [("import_source_rank", sides, rank)]


@pytest.mark.parametrize(
    "share",
    [
        "Ấn Độ chiếm 12% tổng lượng điều nhập khẩu toàn cầu.",
        "Ấn Độ chiếm một phần tám kim ngạch nhập khẩu điều thế giới.",
        "Ấn Độ là thị trường nhập khẩu điều lớn nhất thế giới, chiếm 12% lượng điều nhập khẩu toàn cầu.",
    ],
)
def test_a_share_of_what_the_world_buys_is_of_everyone(share: str) -> None:
    (fact,) = (s for s in told(share, "2024-06-09") if s.transform == "share")
    assert (fact.measure, fact.reporter, fact.counterpart) == ("imports", "IN", "W00")
