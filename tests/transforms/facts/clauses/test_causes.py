"""Trade that says itself whose it is, behind what only leads to it: a cause, a contrast, or another trade."""

from __future__ import annotations

import pytest

from tests.transforms.facts.telling import told


def sides(text: str) -> list[str]:
    return [f"{s.reporter}-{s.counterpart}" for s in told(text, "2024-08-15")]


@pytest.mark.parametrize(
    "text",
    [
        "Nhờ Lào mua mạnh, xuất khẩu rau quả cả nước 7 tháng đạt 3 tỷ USD.",
        "Nhờ đà tăng của thị trường Lào mà xuất khẩu rau quả của Việt Nam năm 2024 dự kiến đạt 7 tỷ USD.",
        "Sự phục hồi của thị trường Lào giúp xuất khẩu rau quả của Việt Nam 7 tháng cán mốc 3 tỷ USD.",
        "Việc Lào mở cửa trở lại đã đưa kim ngạch xuất khẩu rau quả của cả nước lên 3 tỷ USD trong 7 tháng.",
        "Nhu cầu từ Lào và Nga hồi phục kéo xuất khẩu dệt may của Việt Nam 7 tháng lên 2 tỷ USD.",
        "Khi Lào tăng mua, kim ngạch xuất khẩu gỗ của Việt Nam 7 tháng đạt 9 tỷ USD.",
        "Bất chấp khó khăn ở thị trường Lào, xuất khẩu gỗ của nước ta 7 tháng vẫn đạt 9 tỷ USD.",
        "Trước sức mua yếu của Lào, xuất khẩu giày dép của cả nước 7 tháng giảm 5%.",
        "Dù Lào giảm mua, xuất khẩu cao su của nước ta 7 tháng vẫn đạt 1 tỷ USD.",
    ],
)
def test_the_cause_is_no_partner(text: str) -> None:
    assert sides(text) == ["VN-W00"]


@pytest.mark.parametrize(
    "text",
    [
        "Mặc dù thị trường thế giới biến động, song tổng kim ngạch Việt Nam - Lào năm 2022 vẫn đạt 2 tỷ USD.",
        "Giữa lúc cả thế giới đối mặt lạm phát, Việt Nam xuất khẩu sang Lào 2 tỷ USD năm 2022.",
        "Dịch bệnh ở Nga không ngăn được thương mại Việt Nam - Lào đạt 2 tỷ USD năm 2022.",
        "Trong bối cảnh kinh tế Nga khó khăn, thương mại giữa Việt Nam và Lào năm 2022 đạt 2 tỷ USD.",
    ],
)
def test_a_partner_that_is_named_stays(text: str) -> None:
    assert sides(text) == ["VN-LA"]


@pytest.mark.parametrize(
    "text",
    [
        "Tại thị trường Lào, xuất khẩu tôm của Việt Nam năm 2022 đạt 2 tỷ USD.",
        "Với Lào, xuất khẩu của Việt Nam năm 2022 đạt 2 tỷ USD.",
        "Năm 2022, Việt Nam và Lào phấn đấu đưa kim ngạch thương mại lên 2 tỷ USD.",
        "Nhờ Lào mua mạnh, kim ngạch hai nước năm 2022 đạt 2 tỷ USD.",
    ],
)
def test_what_is_no_cause_stays_the_partner(text: str) -> None:
    assert sides(text) == ["VN-LA"]


LED = "Xuất khẩu tăng nhanh\n\n7 tháng đầu năm 2024, xuất khẩu của Việt Nam sang Lào đạt 3 tỷ USD. "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Xuất khẩu nông sản của Việt Nam 7 tháng đạt 34 tỷ USD.", "VN-W00"),
        ("Trong tháng 7, tổng giá trị xuất nhập khẩu của Việt Nam đạt 69 tỷ USD.", "VN-W00"),
        ("Nhờ thị trường này phục hồi, xuất khẩu của Việt Nam năm 2024 dự kiến đạt 400 tỷ USD.", "VN-W00"),
        ("Tháng 7, xuất khẩu của Việt Nam đạt 500 triệu USD.", "VN-LA"),
        ("Tổng kim ngạch xuất nhập khẩu đạt 7 tỷ USD.", "VN-LA"),
    ],
)
def test_trade_of_vietnam_named_anew_is_with_everyone(text: str, expected: str) -> None:
    assert sides(LED + text) == ["VN-LA", expected]


MARKETS = "Tin tuần\n\n7 tháng đầu năm 2024, xuất khẩu thủy sản đạt 5,3 tỷ USD. "


@pytest.mark.parametrize(
    "text",
    [
        "Động lực tăng trưởng đến từ Lào (tăng 8%) và Nga (tăng 10%).",
        "Mức giảm mạnh nhất đến từ Lào (giảm 8%), Nga (giảm 10%).",
        "Ngược với đà giảm của Lào (-8%), thị trường Nga tăng 10%.",
    ],
)
def test_a_market_that_growth_comes_from_is_no_exporter(text: str) -> None:
    assert sides(MARKETS + text) == ["VN-W00", "VN-LA", "VN-RU"]


@pytest.mark.parametrize("link", ["Trong khi đó", "Khi đó", "Do đó", "Nhờ vậy", "Tuy nhiên"])
def test_what_points_back_is_no_cause(link: str) -> None:
    assert sides(f"{LED}{link}, xuất khẩu tháng 7 của Việt Nam đạt 500 triệu USD.")[-1] == "VN-LA"


@pytest.mark.parametrize(
    "text",
    [
        "Dù kinh tế toàn cầu suy thoái, thương mại Việt Nam - Lào năm 2022 đạt 2 tỷ USD, {}.",
        "Nhờ hiệp định mới, thương mại hai chiều với Lào năm 2022 đạt 2 tỷ USD, {}.",
        "Khi dịch được kiểm soát, kim ngạch Việt Nam - Lào năm 2022 đạt 2 tỷ USD; {}.",
        "Do thế giới khó khăn, nhập khẩu từ Lào năm 2022 đạt 2 tỷ USD, {}.",
    ],
)
@pytest.mark.parametrize("part", ["trong đó xuất khẩu của Việt Nam đạt 1 tỷ USD", "xuất khẩu của ta tăng 5%"])
def test_what_is_told_behind_trade_with_a_partner_is_with_it_too(text: str, part: str) -> None:
    assert sides(text.format(part)) == ["VN-LA"] * 2
