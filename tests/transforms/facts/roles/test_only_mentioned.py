"""A sentence that only mentions a country, and is on no trade, turns the story to nobody."""

from __future__ import annotations

from itertools import product

import pytest

from tests.transforms.facts.telling import told

_MENTIONS = (
    "Kinh tế Canada đang chậm lại.",
    "Hội nghị có sự tham dự của Đại sứ Ai Cập tại Việt Nam.",
    "Cảng Đà Nẵng đã mở thêm tuyến mới đi bờ tây Canada.",
    "Ông Sakamoto, người Nhật Bản, cũng nghĩ như vậy.",
    "Vietnam Airlines khai thác 28 chuyến bay mỗi tuần tới Ottawa.",
    "Lạm phát tại Canada tháng 6 là 3,7%.",
    "Đồng đô la Canada tăng 2% so với đầu năm.",
)
_STORIES = (
    (
        "Quý I/2023, kim ngạch hai chiều giữa Việt Nam và Peru đạt 90 triệu USD.",
        "Xuất khẩu đạt 50 triệu USD.",
    ),
    ("Năm 2022, Việt Nam nhập siêu từ Bỉ 90 triệu USD.", "Nhập khẩu từ thị trường này đạt 300 triệu USD."),
    ("6 tháng năm 2023, xuất khẩu chè sang Iraq đạt 9 triệu USD.", "Năm 2022, xuất khẩu đạt 12 triệu USD."),
    ("Năm 2022, kim ngạch qua cửa khẩu Lao Bảo đạt 90 triệu USD.", "Nhập khẩu đạt 30 triệu USD."),
    ("Đến hết quý I/2023, Bỉ có 80 dự án FDI tại Việt Nam.", "Tổng vốn đăng ký đạt 1 tỷ USD."),
)


def _pairs(text: str) -> list[tuple[str, str]]:
    return [(s.reporter, s.counterpart) for s in told(text, "2023-07-15")]


@pytest.mark.parametrize(("mention", "story"), list(product(_MENTIONS, _STORIES)))
def test_a_story_goes_on_past_a_country_that_is_only_mentioned(mention: str, story: tuple[str, str]) -> None:
    first, second = story
    pairs = _pairs(f"{first} {second}")
    assert len(pairs) > 1
    assert _pairs(f"{first} {mention} {second}") == pairs


@pytest.mark.parametrize(
    "turn",
    [
        "Doanh nghiệp Canada cũng dự hội nghị. Nhập khẩu từ nước này đạt 3 triệu USD.",
        "Canada cũng đang chậm lại. Xuất khẩu đạt 3 triệu USD.",
        "Với Canada thì khác. Xuất khẩu đạt 3 triệu USD.",
        "Thương mại với Canada cũng khởi sắc. Xuất khẩu đạt 3 triệu USD.",
    ],
)
def test_a_story_turns_to_whom_a_sentence_is_on_or_the_next_points_back_at(turn: str) -> None:
    text = f"Quý I/2023, kim ngạch hai chiều giữa Việt Nam và Peru đạt 90 triệu USD. {turn}"
    assert _pairs(text) == [("VN", "PE"), ("VN", "CA")]
