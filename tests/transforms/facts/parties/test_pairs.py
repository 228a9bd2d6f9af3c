"""Whose trade or investment a figure is: its reporter and its counterpart."""

from __future__ import annotations

from decimal import Decimal

import pytest

from tests.transforms.facts.telling import told


@pytest.mark.parametrize(
    ("text", "reporters"),
    [
        (
            "Năm 2019, kim ngạch Việt Nam - Ba Lan đạt 1,8 tỷ USD (phía Ba Lan ghi nhận 2,2 tỷ USD).",
            ["VN", "PL"],
        ),
        ("Năm 2019, xuất khẩu sang Ba Lan ghi nhận 1,5 tỷ USD.", ["VN"]),
        (
            "Việt Nam là đối tác lớn thứ 5 của Ba Lan. Năm 2019, kim ngạch song phương đạt 1,8 tỷ USD.",
            ["PL", "VN"],
        ),
    ],
)
def test_trade_is_of_the_side_that_counts_it(text: str, reporters: list[str]) -> None:
    assert [s.reporter for s in told(text)] == reporters


@pytest.mark.parametrize(
    ("text", "measure", "pair"),
    [
        ("Năm 2019, Ba Lan và Hungary xuất nhập khẩu 9 tỷ USD.", "trade_turnover", ("PL", "HU")),
        ("Năm 2019, hai nước trao đổi 90 triệu USD hàng hóa.", "trade_turnover", ("VN", "W00")),
        ("Nhập khẩu từ các nước đều tăng: Ba Lan đạt 90 triệu USD.", "imports", ("VN", "PL")),
        ("Chuối thu về 90 triệu USD trong năm 2019.", "exports", ("VN", "W00")),
        ("Ba Lan xuất chuối sang Mỹ. Hàng nhập khẩu vào Mỹ đạt 9 tỷ USD.", "imports", ("US", "W00")),
        ("Đầu tư của Việt Nam ra nước ngoài đạt 90 triệu USD.", "fdi_registered_capital", ("W00", "VN")),
        (
            "Vốn thực hiện của các dự án đầu tư nước ngoài là 9 tỷ USD.",
            "fdi_disbursed_capital",
            ("VN", "W00"),
        ),
        (
            "Xuất nhập khẩu của tỉnh Bắc Ninh khá hơn. Kim ngạch đạt 9 tỷ USD.",
            "trade_turnover",
            ("VN-56", "W00"),
        ),
        ("Hà Nội, 6/11. Năm 2019, xuất khẩu đạt 9 tỷ USD.", "exports", ("VN", "W00")),
        ("Xuất khẩu của cà phê Brazil sang Ba Lan đạt 9 triệu USD.", "exports", ("BR", "PL")),
        ("Xuất khẩu đạt 9 tỷ USD.\n\nBắc Ninh nổi lên. Nhập khẩu đạt 4 tỷ USD.", "imports", ("VN-56", "W00")),
        ("Xuất khẩu sang Ba Lan đạt 9 tỷ USD, giảm 4% do thuế quan của Mỹ.", "exports", ("VN", "PL")),
        ("Hàng Việt Nam sang Ba Lan trị giá 9 triệu USD.", "exports", ("VN", "PL")),
        (
            "Ba Lan đứng thứ hai về FDI vào Việt Nam (sau Hàn Quốc với 9 tỷ USD).",
            "fdi_registered_capital",
            ("VN", "KR"),
        ),
        ("Hàng thông quan qua Lạng Sơn đạt 9 triệu tấn.", "trade_turnover", ("VN-09", "W00")),
        ("Theo ông Phùng Đức Lâm, xuất khẩu chuối đạt 9 triệu USD.", "exports", ("VN", "W00")),
        ("Theo Đại sứ Anh John Smith, kim ngạch hai nước đạt 9 tỷ USD.", "trade_turnover", ("VN", "GB")),
        ("Bắc Ninh chuyển mình\n\nKim ngạch xuất khẩu năm 2019 đạt 9 tỷ USD.", "exports", ("VN-56", "W00")),
    ],
)
def test_whose_trade_and_investment(text: str, measure: str, pair: tuple[str, str]) -> None:
    statement = told(text)[-1]
    assert (statement.measure, statement.reporter, statement.counterpart) == (measure, *pair)


def test_a_title_says_whose_trade_the_story_tells() -> None:
    story = "\n\nNăm 2019, xuất khẩu sang Đức đạt 9 tỷ USD. Trái lại, chuối giảm 4%."
    sides = [
        (f.measure, f.reporter, f.counterpart) for f in told(f"Cơ cấu xuất khẩu của Ba Lan đổi thay{story}")
    ]
    assert sides == [("exports", "PL", "DE"), ("exports", "PL", "DE")]


@pytest.mark.parametrize(
    ("title", "counterpart"),
    [("Xuất khẩu sang Đức khởi sắc", "DE"), ("Xuất khẩu tôm sang Đức khởi sắc", "W00")],
)
def test_all_goods_of_a_story_on_one_partner_are_traded_with_it(title: str, counterpart: str) -> None:
    story = f"{title}\n\nTháng 5/2021, xuất khẩu sang Đức đạt 7 tỷ USD."
    leads = f"{story}\n\nDẫn đầu kim ngạch xuất khẩu trong 5 tháng năm 2021 là giày dép đạt 3 tỷ USD."
    assert told(leads)[-1].counterpart == counterpart
    details = f"{story}\n\nCụ thể, 5 tháng đầu năm 2021, xuất khẩu của nước ta đạt 8 tỷ USD."
    assert told(details)[-1].counterpart == counterpart


def test_a_heading_that_is_a_partner_opens_its_section() -> None:
    lead = "Xuất khẩu tôm quý I/2022\n\nQuý I, cả nước xuất 9 triệu USD tôm."
    text = lead + "\n\n{}\n\nQuý I, xuất khẩu đạt 2 triệu USD."
    assert told(text.format("1. Thị trường Ba Lan"), "2022-04-20")[-1].counterpart == "PL"
    assert told(text.format("Ấn tượng mùa đông"), "2022-04-20")[-1].counterpart == "W00"


def test_provinces_of_a_list_trade_themselves() -> None:
    facts = told("Xuất khẩu của Bắc Ninh và Đồng Tháp lần lượt chiếm 6% và 5% cả nước.")
    assert [(f.reporter, f.counterpart) for f in facts] == [("VN-56", "W00"), ("VN-45", "W00")]


def test_a_clause_without_a_figure_leaves_no_partner() -> None:
    text = "Xuất khẩu chuối sang EU tăng 5%, riêng Italy tăng gấp đôi, Hà Lan tăng 12%."
    assert told(text)[-1].counterpart == "NL"


def test_a_market_of_imports_in_a_story_on_exports_buys_from_us() -> None:
    text = "Xuất khẩu chuối sang Ba Lan giảm 4%. Ba Lan vẫn là thị trường nhập khẩu chuối lớn nhất, chiếm 8%."
    assert [f.measure for f in told(text)[1:]] == ["export_market_rank", "exports"]


@pytest.mark.parametrize(
    ("text", "measure", "pair", "value"),
    [
        ("Ba Lan có 5 dự án tại Việt Nam. Ở chiều ngược lại là 2 dự án.", "fdi_projects", ("PL", "VN"), "2"),
        ("Xuất khẩu của Trung Quốc năm 2024 đạt 3.600 tỷ USD.", "exports", ("CN", "W00"), "3.6e12"),
        ("Ba Lan là đối tác lớn thứ 5 của Việt Nam trong châu Âu.", "trade_partner_rank", ("VN", "PL"), "5"),
    ],
)
def test_the_other_way_and_the_size_of_others(
    text: str, measure: str, pair: tuple[str, str], value: str
) -> None:
    last = told(text)[-1]
    assert (last.measure, last.reporter, last.counterpart, last.value) == (measure, *pair, Decimal(value))


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        ("Năm 2010, Quảng Đông đứng đầu Trung Quốc về kim ngạch với Việt Nam: 5,8 tỷ USD.", ("VN", "CN-GD")),
        ("Năm 2010, xuất khẩu sang xứ sở chuột túi đạt 2 tỷ USD.", ("VN", "AU")),
        ("Năm 2010, xuất khẩu sang nước tỷ dân đạt 2 tỷ USD.", ("VN", "CN")),
        ("Năm 2007, buôn bán giữa Quảng Tây với các nước A-xê-an đạt 2,7 tỷ USD.", ("CN-GX", "ASEAN")),
    ],
)
def test_partners_as_papers_call_them(text: str, sides: tuple[str, str]) -> None:
    levels = [s for s in told(text) if s.unit == "USD"]
    assert [(s.reporter, s.counterpart) for s in levels] == [sides]


def test_suppliers_of_another_country_are_listed_with_vietnam_among_them() -> None:
    text = (
        "Năm 2023, nhập khẩu hạt tiêu của Đức đạt 52.410 tấn. Brazil là nhà cung "
        "cấp lớn nhất với 21.730 tấn; Việt Nam xếp sau với 12.480 tấn.\n\n"
        "Sang 2024, Việt Nam vượt lên dẫn đầu với 23.150 tấn, còn Brazil tụt xuống 16.290 tấn."
    )
    statements = told(text, "2025-02-24")
    assert {(s.reporter, s.measure) for s in statements} == {("DE", "imports"), ("DE", "import_source_rank")}
    assert [s.counterpart for s in statements if s.unit == "tonne"] == ["W00", "BR", "VN", "VN", "BR"]


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        (
            "Thị phần hạt điều của Campuchia chiếm 31,2% trong tổng nhập khẩu của Đức năm 2022.",
            ("imports", "DE", "KH"),
        ),
        (
            "Đối với thị trường Nhật Bản, năm 2022 nhập 2 triệu tấn dăm gỗ Việt Nam.",
            ("imports", "JP", "VN"),
        ),
        ("Năm 2014, Ý nhập khẩu hàng hóa của thế giới tới hơn 400 tỷ USD.", ("imports", "IT", "W00")),
    ],
)
def test_whose_imports(text: str, sides: tuple[str, str, str]) -> None:
    assert [(s.measure, s.reporter, s.counterpart) for s in told(text, "2023-01-10")] == [sides]


def test_what_is_sold_behind_what_a_market_bought_is_ours() -> None:
    text = (
        "Năm 2021 Hàn Quốc nhập 4 triệu tấn dăm gỗ Việt Nam. "
        "Nhưng trong tháng 8/2021 lượng xuất giảm, đạt 340 nghìn tấn."
    )
    sides = [(s.measure, s.reporter, s.counterpart) for s in told(text)]
    assert sides == [("imports", "KR", "VN"), ("exports", "VN", "KR")]


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        ("5 tháng năm 2012, xuất khẩu hạt tiêu thu về cho Việt Nam 435 triệu USD.", ("exports", "VN", "W00")),
        ("Năm 2013, Việt Nam đã thu về 46 triệu USD từ thị trường Lào.", ("exports", "VN", "LA")),
        ("Hàng Mỹ, Nhật tràn về\n\nNăm 2017, xuất khẩu tôm đạt 23 triệu USD.", ("exports", "VN", "W00")),
    ],
)
def test_what_is_brought_home(text: str, sides: tuple[str, str, str]) -> None:
    assert [(s.measure, s.reporter, s.counterpart) for s in told(text)] == [sides]


def test_tonnes_go_where_their_worth_goes() -> None:
    text = "Năm 2015, Việt Nam xuất khẩu 31.460 tấn xoài tươi, trị giá 12,8 triệu USD sang Hàn Quốc."
    assert {s.counterpart for s in told(text)} == {"KR"}


def test_whose_vehicles_cross_is_no_partner() -> None:
    text = (
        "Hàng xuất khẩu qua cửa khẩu Lào Cai đạt 61.200 tấn trên 2.140 phương tiện Thái Lan. "
        "Trong đó, thanh long đạt 18.300 tấn."
    )
    assert {(s.reporter, s.counterpart) for s in told(text)} == {("VN-02", "CN")}


def test_goods_that_go_are_told_apart_from_the_trade_before_them() -> None:
    text = (
        "Buôn bán Lào - Việt còn nhỏ: năm 2003, hàng Việt Nam sang Lào trị giá 51 triệu USD, "
        "hàng Lào sang Việt Nam mới chỉ 40 triệu USD."
    )
    assert [(s.measure, s.reporter) for s in told(text)] == [("exports", "VN"), ("exports", "LA")]


@pytest.mark.parametrize(
    ("text", "counterparts"),
    [
        ("Năm 2022, xuất khẩu sang Mỹ đạt 5 tỷ USD, sang khu vực Trung Đông đạt 3 tỷ USD.", ["US"]),
        ("Năm 2022, xuất khẩu sang các nước Nam Mỹ đạt 3 tỷ USD, tăng 5%.", []),
        ("Năm 2022, xuất khẩu sang khu vực Đông Nam Á đạt 3 tỷ USD.", ["ASEAN"]),
        ("Ở Nam Mỹ, năm 2022, xuất khẩu sang Chile đạt 3 tỷ USD.", ["CL"]),
        ("Chile là bạn hàng. Năm 2022, xuất khẩu sang quốc gia Nam Mỹ này đạt 3 tỷ USD.", ["CL"]),
        ("Năm 2022, xuất khẩu sang Chile, nền kinh tế lớn thứ tư Nam Mỹ, đạt 3 tỷ USD.", ["CL"]),
    ],
)
def test_regions_without_a_code_are_no_partner_and_say_where(text: str, counterparts: list[str]) -> None:
    assert [s.counterpart for s in told(text)] == counterparts


def test_a_list_of_goods_is_with_the_partner_that_the_line_above_it_names() -> None:
    text = (
        "Hết tháng 5, ta nhập khẩu 9 tỷ USD hàng từ Lào (cả nước nhập khẩu 71 tỷ USD).\n\n"
        "Có 5 nhóm hàng nhập khẩu từ Lào đạt từ 1 tỷ USD trở lên.\n\n"
        "Đầu bảng là sắt thép với trị giá 3 tỷ USD. Tiếp theo là cao su với 2 tỷ USD."
    )
    assert [f.counterpart for f in told(text, "2021-06-12")][-2:] == ["LA", "LA"]
