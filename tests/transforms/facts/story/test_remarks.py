"""What a story says in passing changes nothing of what it goes on with."""

from __future__ import annotations

import pytest

from tests.transforms.facts.telling import told

STORY = (
    "Năm 2023, Việt Nam nhập khẩu 5,2 tỷ USD gỗ. Trung Quốc đứng đầu với 2,1 tỷ USD, tăng 8%.",
    "Đứng thứ hai là Lào, đạt 900 triệu USD, giảm 3%. Tiếp theo là Chile với 450 triệu USD.",
    "Riêng tháng 12 đạt 480 triệu USD.",
)
REMARKS = (
    "Các hiệp hội ngành hàng kiến nghị giảm lãi suất và chi phí vận chuyển.",
    "Doanh nghiệp mong được vay vốn ưu đãi để mở rộng sản xuất.",
    "Công tác xúc tiến thương mại cũng được đẩy mạnh.",
    "Doanh nghiệp xuất khẩu cần chủ động nguyên liệu cho ngành giấy.",
    "Tình hình xuất nhập khẩu những tháng tới được dự báo khả quan hơn.",
    "Giá xăng dầu thế giới tăng mạnh, kéo theo giá cước.",
    "Người tiêu dùng ngày càng quan tâm đến an toàn thực phẩm.",
    "Bên cạnh đó, cạnh tranh với Thái Lan và Ấn Độ ngày càng gay gắt.",
    "Hội nghị bàn về việc này được tổ chức ngày 5/3.",
)


def _said(text: str, date: str | None = None) -> list[tuple[object, ...]]:
    names = ("measure", "transform", "reporter", "counterpart", "commodity", "value", "period")
    return [tuple(getattr(statement, name) for name in names) for statement in told(text, date)]


@pytest.mark.parametrize("remark", REMARKS)
@pytest.mark.parametrize("gap", [1, 2])
def test_a_paragraph_without_a_figure_ends_nothing(remark: str, gap: int) -> None:
    expected = _said("\n\n".join(STORY))
    assert len(expected) == 9
    assert _said("\n\n".join([*STORY[:gap], remark, *STORY[gap:]])) == expected


@pytest.mark.parametrize("remark", [REMARKS[0], REMARKS[1], REMARKS[5]])
def test_a_sentence_on_other_things_ends_nothing(remark: str) -> None:
    first, second = STORY[1].split(". ", 1)
    kept = _said("\n\n".join(STORY[:2]))
    assert _said(f"{STORY[0]}\n\n{first}. {remark} {second}") == kept


@pytest.mark.parametrize(
    "remark",
    [
        "Hai nước thiết lập quan hệ ngoại giao năm 1992.",
        "Hiệp định có hiệu lực từ tháng 1/2007, mở ra nhiều cơ hội.",
        "Trong năm 2008, kinh tế thế giới biến động mạnh.",
    ],
)
def test_what_a_remark_looks_back_on_dates_nothing(remark: str) -> None:
    first = "Tháng 8/2022, xuất khẩu đạt 33 tỷ USD. 8 tháng đạt 250 tỷ USD, tăng 16% so với cùng kỳ năm 2021."
    second = "Trong tháng 8, xuất khẩu gạo đạt 320 triệu USD."
    expected = _said(f"{first}\n\n{second}", "2022-09-10")
    assert _said(f"{first}\n\n{remark}\n\n{second}", "2022-09-10") == expected


def test_two_countries_are_those_of_the_story_and_not_of_a_remark() -> None:
    story = (
        "Thương mại Việt Nam - Nhật Bản tăng mạnh\n\n"
        "Năm 2022, thương mại Việt Nam - Nhật Bản đạt 47,6 tỷ USD.\n\n"
        "Nhu cầu tại Mỹ và EU thì chững lại.\n\n"
        "Năm 2023, kim ngạch giữa hai nước đạt 45 tỷ USD."
    )
    assert [s.counterpart for s in told(story)] == ["JP", "JP"]


def test_two_countries_are_no_others_that_a_sentence_mentions() -> None:
    text = (
        "Năm 2022, thương mại Việt Nam - Nhật Bản đạt 47,6 tỷ USD. Mỹ và Hàn Quốc cũng tăng nhu cầu. "
        "Năm 2023, kim ngạch giữa hai nước đạt 45 tỷ USD."
    )
    assert [s.counterpart for s in told(text)] == ["JP", "JP"]


def test_a_year_long_ago_in_a_sentence_dates_nothing() -> None:
    first = "Tháng 8/2022, xuất khẩu gạo đạt 3 triệu tấn, tăng 5% so với tháng 7/2022."
    second = "Thị phần gạo của Việt Nam tại Lào chiếm 6,4%."
    expected = _said(f"{first}\n\n{second}")
    assert _said(f"{first}\n\nHiệp định có hiệu lực từ tháng 1/2007. {second}") == expected


def test_a_market_that_a_remark_names_alone_is_gone_on_with() -> None:
    story = (
        "Năm 2023, Việt Nam xuất khẩu 8 triệu tấn gạo, trong đó sang Philippines 3 triệu tấn.\n\n"
        "Indonesia cũng đẩy mạnh mua gạo Việt Nam.\n\n"
        "Xuất khẩu sang thị trường này đạt 1,1 triệu tấn."
    )
    assert [s.counterpart for s in told(story)] == ["W00", "PH", "ID"]


def test_our_country_holds_ranks_and_sides() -> None:
    rank, level = told("Năm 2023, nước ta là nguồn cung sắn lớn thứ hai cho Trung Quốc, đạt 1,1 tỷ USD.")
    assert (rank.measure, rank.reporter, rank.counterpart) == ("import_source_rank", "CN", "VN")
    assert (level.reporter, level.counterpart) == ("CN", "VN")
