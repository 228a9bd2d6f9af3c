"""Trade through the gates of a land border is with the country behind them, where the story names it."""

from __future__ import annotations

import pytest

from tests.transforms.facts.telling import told


def _sides(text: str) -> list[tuple[str, str]]:
    return [(s.reporter, s.counterpart) for s in told(text, "2024-07-05")]


@pytest.mark.parametrize(
    ("gate", "country", "sides"),
    [
        ("cửa khẩu Tân Thanh", "Trung Quốc", ("VN-09", "CN")),
        ("các cửa khẩu tỉnh Cao Bằng", "Quảng Tây", ("VN-04", "CN")),
        ("lối mở Hải Yên", "Trung Quốc", ("VN-13", "CN")),
        ("cửa khẩu Mộc Bài", "Campuchia", ("VN-37", "KH")),
        ("cửa khẩu Lao Bảo", "Lào", ("VN-25", "LA")),
    ],
)
def test_a_gate_leads_to_the_country_behind_it(gate: str, country: str, sides: tuple[str, str]) -> None:
    text = f"Tháng 6, kim ngạch qua {gate} đạt 9 triệu USD. Nhiều xe hoa quả chờ sang {country}."
    assert _sides(text) == [sides]


@pytest.mark.parametrize(
    "text",
    [
        "Tháng 6, kim ngạch qua các cửa khẩu cảng biển Quảng Ninh đạt 9 triệu USD.",
        "Tháng 6, kim ngạch qua cửa khẩu Tân Thanh đạt 9 triệu USD. Xe của Thái Lan đông. Chè Thái Lan về.",
        "Tháng 6, kim ngạch qua cảng Quảng Ninh đạt 9 triệu USD. Tàu chờ sang Trung Quốc.",
    ],
)
def test_nothing_is_told_of_a_country_where_the_story_may_mean_another(text: str) -> None:
    assert {counterpart for _, counterpart in _sides(text)} == {"W00"}


def test_a_story_on_gates_goes_on_with_them() -> None:
    text = (
        "Xuất nhập khẩu qua các cửa khẩu Lào Cai\n"
        "Nửa đầu năm, giá trị xuất nhập khẩu với Trung Quốc qua địa bàn đạt 1 tỷ USD.\n"
        "Đã có 90 nghìn tấn vải được xuất qua cửa khẩu Kim Thành, chiếm 40% kim ngạch xuất khẩu của tỉnh.\n"
        "Tỉnh đặt mục tiêu giá trị xuất nhập khẩu năm 2025 đạt 5 tỷ USD."
    )
    assert set(_sides(text)) == {("VN-02", "CN")}


def test_the_trade_of_the_province_and_of_the_country_stays_theirs() -> None:
    text = (
        "Năm 2023, kim ngạch xuất khẩu của tỉnh Quảng Ninh đạt 3 tỷ USD.\n"
        "Kim ngạch xuất nhập khẩu với Trung Quốc qua cửa khẩu Móng Cái đạt 4 tỷ USD.\n"
        "Cả nước xuất khẩu 350 tỷ USD."
    )
    assert _sides(text) == [("VN-13", "W00"), ("VN-13", "CN"), ("VN", "W00")]


@pytest.mark.parametrize(
    "goods", ["hàng Việt Nam", "hàng hóa Việt Nam", "hàng của Việt Nam", "nông sản Việt Nam"]
)
def test_whose_goods_pass_a_gate_is_not_whose_trade_it_is(goods: str) -> None:
    text = (
        "Năm 2022, kim ngạch xuất nhập khẩu qua cửa khẩu Cầu Treo (Hà Tĩnh) đạt 350 triệu USD. Trong đó, "
        f"xuất khẩu {goods} 100 triệu USD, nhập khẩu 250 triệu USD. Phía Lào mong muốn hợp tác."
    )
    assert _sides(text) == [("VN-23", "LA")] * 3


def test_a_product_of_a_later_paragraph_passes_the_gates_that_the_story_is_on() -> None:
    text = (
        "Hàng hóa qua cửa khẩu Lào Cai\n\nTháng 5, tổng kim ngạch với Trung Quốc đạt 200 triệu USD.\n\n"
        "Mặt hàng chủ lực là dưa hấu, tháng 5 xuất 15.000 tấn.\n\nXuất khẩu của tỉnh đạt 9 triệu USD."
    )
    assert _sides(text) == [("VN-02", "CN"), ("VN-02", "CN"), ("VN-02", "W00")]


@pytest.mark.parametrize(
    ("gates", "sides"),
    [
        ("cửa khẩu Tân Thanh", ("VN-09", "CN")),
        ("các cửa khẩu của tỉnh Tây Ninh", ("VN-37", "KH")),
        ("cửa khẩu Cha Lo", ("VN-24", "LA")),
        ("địa bàn tỉnh Quảng Ninh", ("VN-13", "CN")),
    ],
)
def test_a_gate_on_land_leads_to_one_country_where_no_other_is_named(
    gates: str, sides: tuple[str, str]
) -> None:
    text = f"Tháng 6, kim ngạch qua {gates} đạt 90 triệu USD, tăng 3%. Nhập khẩu đạt 40 triệu USD."
    assert _sides(text) == [sides] * 3


def test_what_goes_through_a_province_in_a_story_on_its_gates_passes_them() -> None:
    text = (
        "Quý I, kim ngạch qua các cửa khẩu trên địa bàn Lào Cai đạt 640 triệu USD. Xe đi Trung Quốc tăng.\n\n"
        "Kim ngạch xuất nhập khẩu qua Lào Cai đạt 640 triệu USD trong quý I. Ảnh: TL\n\n"
        "Kim ngạch xuất khẩu của Lào Cai đạt 900 triệu USD."
    )
    assert _sides(text) == [("VN-02", "CN"), ("VN-02", "CN"), ("VN-02", "W00")]


def test_a_rate_is_with_those_whom_its_amount_is_with() -> None:
    text = (
        "Lạng Sơn có lợi thế về kinh tế cửa khẩu, là cửa ngõ thương mại giữa Việt Nam và Trung Quốc. "
        "Năm 2023, kim ngạch xuất khẩu toàn tỉnh đạt hơn 3 tỷ USD, tăng trung bình 9,4%/năm."
    )
    assert _sides(text) == [("VN-09", "W00")] * 2


@pytest.mark.parametrize(
    ("said", "sides"),
    [
        ("qua cửa khẩu tỉnh Lạng Sơn", ("VN-09", "CN")),
        ("qua các cửa khẩu của tỉnh Tây Ninh", ("VN-37", "KH")),
        ("qua lối mở ở Hà Giang", ("VN-03", "CN")),
    ],
)
def test_a_gate_leads_over_the_border_where_no_country_is_named(said: str, sides: tuple[str, str]) -> None:
    text = (
        f"10 tháng, hàng hóa xuất nhập khẩu {said} đạt kim ngạch 7 tỷ USD. Cụ thể, tháng 6 đạt 800 triệu USD."
    )
    assert _sides(text) == [sides] * 2


@pytest.mark.parametrize(
    ("title", "sides"),
    [
        ("Trung Quốc siết kiểm dịch, xuất nhập khẩu qua Lào Cai sụt mạnh", ("VN-02", "CN")),
        ("Xuất nhập khẩu qua Quảng Trị sang Lào tăng", ("VN-25", "LA")),
    ],
)
def test_goods_that_pass_a_border_province_go_over_its_border(title: str, sides: tuple[str, str]) -> None:
    text = f"{title}\nTrong đó, xuất khẩu 6 tháng đạt 631 triệu USD, nhập khẩu đạt 402 triệu USD."
    assert _sides(text) == [sides] * 2


@pytest.mark.parametrize("gate", ["cửa khẩu Hữu Nghị", "Lào Cai", "cửa khẩu quốc tế Móng Cái"])
def test_gates_that_anothers_purchases_pass_are_no_side(gate: str) -> None:
    text = (
        "7 tháng đầu năm 2024, kim ngạch giữa Quảng Tây và Việt Nam đạt 160 tỷ nhân dân tệ."
        f" Nông sản nhập từ Việt Nam qua {gate} đạt 6 tỷ nhân dân tệ."
    )
    assert [(s.reporter, s.counterpart) for s in told(text, "2024-08-15")] == [("CN-GX", "VN")] * 2


@pytest.mark.parametrize(
    ("goods", "sides"),
    [
        ("hàng địa phương", ("VN-09", "W00")),
        ("hàng hóa của địa phương", ("VN-09", "W00")),
        ("nông sản", ("VN-09", "CN")),
        ("hàng địa phương sang Trung Quốc", ("VN-09", "CN")),
    ],
)
def test_what_a_province_makes_itself_goes_everywhere(goods: str, sides: tuple[str, str]) -> None:
    text = (
        "5 tháng đầu năm 2024, kim ngạch qua các cửa khẩu của tỉnh Lạng Sơn đạt 5 tỷ USD."
        f" Xuất khẩu {goods} đạt 100 triệu USD."
    )
    assert _sides(text) == [("VN-09", "CN"), sides]


@pytest.mark.parametrize(
    ("gate", "sides"),
    [
        ("Hải quan cửa khẩu Móng Cái", ("VN-13", "CN")),
        ("Hải quan cửa khẩu quốc tế Bờ Y", ("VN-28", "LA")),
        ("Chi cục Hải quan cửa khẩu Mộc Bài", ("VN-37", "KH")),
    ],
)
@pytest.mark.parametrize(
    "counted",
    [
        "đơn vị đã làm thủ tục cho lượng hàng hóa có kim ngạch 9 triệu USD",
        "kim ngạch xuất nhập khẩu làm thủ tục tại đơn vị đạt 9 triệu USD",
        "đơn vị làm thủ tục cho hàng hóa xuất khẩu trị giá 9 triệu USD",
    ],
)
def test_a_story_titled_by_a_gate_is_on_it(gate: str, counted: str, sides: tuple[str, str]) -> None:
    text = f"{gate}: Thông quan thuận lợi\n\nCán bộ trực cả cuối tuần.\n\nXe tăng.\n\nSáu tháng, {counted}."
    assert _sides(text) == [sides]
    owned = f"{gate}: Thông quan thuận lợi\n\nXe tăng.\n\nSáu tháng, kim ngạch của tỉnh đạt 9 triệu USD."
    assert _sides(owned) == [(sides[0], "W00")]
