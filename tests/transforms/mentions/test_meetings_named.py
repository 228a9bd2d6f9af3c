"""Groups in the name of a meeting, and where it is held, are not who deals there."""

from __future__ import annotations

import pytest

from tests.transforms.facts.telling import told


def sides(text: str) -> set[str]:
    return {f"{s.reporter}-{s.counterpart}" for s in told(text, "2014-11-20")}


GOAL = "nhất trí đưa kim ngạch thương mại hai chiều lên 2 tỷ USD vào năm 2020."


@pytest.mark.parametrize(
    "text",
    [
        f"Bên lề Hội nghị Cấp cao ASEAN lần thứ 25, Thủ tướng Việt Nam và Thủ tướng New Zealand {GOAL}",
        f"Dự Hội nghị cấp cao Đông Á tại Myanmar, Thủ tướng ta gặp Thủ tướng New Zealand, hai bên {GOAL}",
        f"Tại Hội nghị Bộ trưởng Kinh tế ASEAN ở Brunei, Bộ trưởng Việt Nam và New Zealand {GOAL}",
        f"Bên lề Hội nghị Thượng đỉnh G20 ở Australia, lãnh đạo Việt Nam và New Zealand {GOAL}",
        f"Bên lề Tuần lễ Cấp cao ASEAN tại Jakarta, Indonesia, Việt Nam và New Zealand {GOAL}",
        f"Theo thông cáo về các hội nghị cấp cao APEC, ASEAN và Đông Á, New Zealand và Việt Nam {GOAL}",
        f"Trong khuôn khổ Diễn đàn Kinh tế Thế giới về ASEAN, Việt Nam và New Zealand {GOAL}",
        "New Zealand và Việt Nam đều là thành viên của APEC và CPTPP. Kim ngạch hai chiều đạt 2 tỷ USD.",
    ],
)
def test_who_deals_at_a_meeting_is_the_partner(text: str) -> None:
    assert sides(text) == {"VN-NZ"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Tại Hội nghị cấp cao ASEAN - Nga, hai bên đặt mục tiêu đưa kim ngạch lên 50 tỷ USD.", "ASEAN-RU"),
        (
            "Tại Diễn đàn kinh tế ASEAN, xuất khẩu của Việt Nam sang ASEAN được cho là đạt 18 tỷ USD.",
            "VN-ASEAN",
        ),
        ("Tại Diễn đàn doanh nghiệp Việt Nam - Nga, kim ngạch hai chiều được cho là đạt 5 tỷ USD.", "VN-RU"),
        (
            "Tại Hội nghị giao thương ở Viêng Chăn (Lào), kim ngạch hai chiều được cho là đạt 1 tỷ USD.",
            "VN-LA",
        ),
        ("Xuất khẩu sang các nước thành viên CPTPP năm 2013 đạt 34 tỷ USD.", "VN-CPTPP"),
    ],
)
def test_who_is_dealt_with_stays(text: str, expected: str) -> None:
    assert sides(text) == {expected}
