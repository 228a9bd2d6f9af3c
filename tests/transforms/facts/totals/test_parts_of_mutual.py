"""What Vietnam sells and buys in a story on one partner, paragraphs behind its trade of both ways with it."""

from __future__ import annotations

import pytest

from tests.transforms.facts.telling import told

WHOLE = "Theo Bộ Công Thương, kim ngạch song phương năm 2022 đạt 7,3 tỷ USD."
TITLES = [
    "Thúc đẩy thương mại với Kuwait",
    "Đại sứ Kuwait: Việt Nam là đối tác quan trọng",
    "Việt Nam - Kuwait: còn nhiều dư địa",
    "Kết nối doanh nghiệp Kuwait",
]


@pytest.mark.parametrize("title", TITLES)
@pytest.mark.parametrize(
    "between",
    [
        "",
        "Tuy nhiên cán cân nghiêng về phía bạn.\n\n",
        "Việt Nam chủ yếu mua dầu thô.\n\n“Đây là con số ấn tượng”, ông Tuấn nói.\n\n",
        "Kuwait có 21 dự án tại Việt Nam với tổng vốn 10 triệu USD.\n\n",
    ],
)
@pytest.mark.parametrize(
    "parts",
    [
        "Năm 2022 Việt Nam xuất 80 triệu USD, nhập 7,2 tỷ USD.",
        "Việt Nam xuất khẩu 80 triệu USD, trong khi nhập khẩu tới 7,2 tỷ USD.",
        "Năm 2021, ta xuất 75 triệu USD và nhập 5 tỷ USD.",
    ],
)
def test_one_way_is_of_the_partner_of_both(title: str, between: str, parts: str) -> None:
    found = told(f"{title}\n\n{WHOLE}\n\n{between}{parts}", "2023-08-08")[-2:]
    assert [(s.measure, s.reporter, s.counterpart) for s in found] == [
        ("exports", "VN", "KW"),
        ("imports", "VN", "KW"),
    ]


def test_a_text_without_a_title_that_names_one_partner_is_on_it() -> None:
    text = (
        "Thương vụ tại Peru cho hay kim ngạch hai nước 6 tháng đạt 270 triệu USD.\n\nCác mặt hàng đều tăng."
    )
    found = told(f"{text}\n\nViệt Nam đã xuất khẩu 230 triệu USD trong 6 tháng.", "2023-08-08")[-1]
    assert (found.measure, found.counterpart) == ("exports", "PE")


@pytest.mark.parametrize(
    "national",
    [
        "Năm 2022, Việt Nam xuất khẩu 371 tỷ USD, tăng 10%.",
        "Cả nước xuất khẩu 371 tỷ USD, tăng 10%.",
        "Việt Nam xuất khẩu 371 tỷ USD hàng hóa ra thế giới, tăng 10%.",
    ],
)
def test_more_than_both_ways_is_of_everyone(national: str) -> None:
    found = told(f"{TITLES[0]}\n\n{WHOLE}\n\n{national}", "2023-08-08")[-1]
    assert (found.measure, found.transform, found.counterpart) == ("exports", "growth", "W00")


def test_an_earlier_year_is_no_bound() -> None:
    text = "Kim ngạch song phương năm 2005 đạt 300 triệu USD."
    found = told(f"{TITLES[0]}\n\n{text}\n\nNăm 2022, Việt Nam nhập khẩu 7 tỷ USD.", "2023-08-08")[-1]
    assert (found.measure, found.counterpart) == ("imports", "KW")


def test_a_text_on_everyone_is_gone_on_with() -> None:
    text = "Xuất nhập khẩu khởi sắc\n\nKim ngạch với Kuwait đạt 7 tỷ USD, với Bỉ đạt 4 tỷ USD."
    found = told(f"{text}\n\nNăm 2022, Việt Nam xuất khẩu 3 tỷ USD gạo.", "2023-08-08")[-1]
    assert (found.measure, found.counterpart) == ("exports", "W00")
