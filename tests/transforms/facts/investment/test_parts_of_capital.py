"""Parts of capital: the sector it goes to, a stock that outgrows the months told last, single ventures."""

from __future__ import annotations

import pytest

from tests.transforms.facts.telling import told


@pytest.mark.parametrize("verb", ["vào", "đi vào", "đổ vào", "chảy vào", "rót vào"])
def test_the_sector_that_capital_goes_to(verb: str) -> None:
    facts = told(f"Vốn FDI năm 2019 đạt 9 tỷ USD, trong đó Lào có 2 tỷ USD {verb} bất động sản.")
    assert [s.commodity for s in facts] == [None, "bất động sản"]


def test_a_sector_that_comes_after_a_pause_is_no_part() -> None:
    (statement,) = told("Năm 2019, Lào đầu tư vào Việt Nam 5 tỷ USD, chủ yếu là vào bất động sản.")
    assert statement.commodity is None


@pytest.mark.parametrize(
    "said", ["Xét cả vốn mới lẫn vốn thêm", "Tính cả vốn mới và vốn tăng thêm", "Kể cả vốn mới, vốn thêm"]
)
def test_new_and_added_capital_together_are_no_slice(said: str) -> None:
    text = f"Năm 2019, vốn FDI đạt 9 tỷ USD. {said}, Lào dẫn đầu với 3 tỷ USD, tức 30% vốn đăng ký."
    assert {s.commodity for s in told(text)} == {None}


@pytest.mark.parametrize(
    "said", ["mà khối ngoại đăng ký", "mà nhà đầu tư nước ngoài đã cam kết", "khối ngoại cam kết"]
)
def test_all_foreigners_behind_a_figure(said: str) -> None:
    text = f"Lào dẫn đầu dòng vốn FDI 10 tháng\n\nTrong 9 tỷ USD {said} 10 tháng, dệt may có 2 tỷ USD."
    assert [s.counterpart for s in told(text, "2019-11-02") if s.unit == "USD"] == ["W00", "W00"]


_STOCK = "Tới ngày 20/3/2015, Lào có 700 dự án còn hiệu lực tại Việt Nam, vốn đăng ký 11 tỷ USD.\n\n"
_FLOW = "Quý I/2015, nhà đầu tư Lào mở 8 dự án, cộng lại 70 triệu USD.\n\n"


def test_a_part_that_is_more_than_all_that_was_new_is_of_the_stock() -> None:
    facts = told(f"{_STOCK}{_FLOW}Đồng Nai có 18 dự án, 5,3 tỷ USD; Hải Phòng có 13 dự án, 1,2 tỷ USD.")
    assert {str(s.period.end) for s in facts[4:]} == {"2015-03-20"}


@pytest.mark.parametrize("stock", ["", _STOCK])
def test_a_part_that_is_less_than_all_that_was_new_goes_on(stock: str) -> None:
    facts = told(f"{stock}{_FLOW}Đồng Nai có 3 dự án, 50 triệu USD.")
    assert {str(s.period.end) for s in facts[-2:]} == {"2015-03-31"}


@pytest.mark.parametrize(
    "said",
    [
        "Liên doanh Becamex - Warburg được nâng vốn 300 triệu USD.",
        "Lớn nhất là tổ hợp quang điện Sao Mai Solar, vốn 34 tỷ đồng (tương đương 1,5 tỷ USD).",
        "Lớn nhất là nhà máy lốp Advance, 214 triệu USD.",
        "Hãng trang sức Bình Minh (Đan Mạch) đăng ký 163 triệu USD.",
    ],
)
def test_a_single_venture_is_no_countrys_capital(said: str) -> None:
    assert len(told(f"Năm 2019, Bắc Ninh thu hút 2 tỷ USD vốn FDI. {said}")) == 1


@pytest.mark.parametrize(
    "said", ["Vốn vào các liên doanh đạt 90 triệu USD.", "Lào (30 dự án) đăng ký 90 triệu USD."]
)
def test_ventures_in_all_and_countries_are_told(said: str) -> None:
    assert told(f"Năm 2019, Bắc Ninh thu hút 2 tỷ USD vốn FDI. {said}")[-1].value == 90_000_000


@pytest.mark.parametrize("title", ["", "Nhà đầu tư Việt Nam đi đâu trong tháng 1/2022\n\n"])
def test_a_table_of_where_capital_goes_abroad(title: str) -> None:
    text = (
        f"{title}Tháng 1/2022, vốn Việt Nam đăng ký ra nước ngoài đạt 36 triệu USD.\n"
        "Nơi nhận vốn | Triệu USD\nLào | 18,2\nMỹ | 7,8\nBỉ | 1,3\n"
    )
    assert [(s.reporter, s.counterpart) for s in told(text)] == [
        (host, "VN") for host in ("W00", "LA", "US", "BE")
    ]


@pytest.mark.parametrize(
    "sums", ["với giá trị tăng thêm", "với tổng giá trị tăng thêm", ", tổng giá trị tăng thêm"]
)
def test_what_projects_add_is_the_slice_that_they_are_of(sums: str) -> None:
    text = f"Năm 2019, Bắc Ninh có 30 dự án FDI mới, 12 dự án tăng vốn {sums} 90 triệu USD."
    assert [(s.commodity, int(s.value)) for s in told(text)] == [
        (None, 30),
        ("tăng vốn", 12),
        ("tăng vốn", 90_000_000),
    ]


def test_the_value_that_an_industry_adds_is_no_capital() -> None:
    text = "Năm 2019, Bắc Ninh có 30 dự án FDI mới. Giá trị tăng thêm của ngành nông nghiệp đạt 90 triệu USD."
    assert [int(s.value) for s in told(text)] == [30]


@pytest.mark.parametrize("words", ["tổng giá trị đầu tư đạt", "tổng giá trị đầu tư là", "trị giá đầu tư"])
def test_the_value_invested_is_capital_where_projects_are_counted(words: str) -> None:
    facts = told(f"Tính đến năm 2019, Phần Lan có 30 dự án đầu tư tại Việt Nam với {words} 90 triệu USD.")
    assert [s.measure for s in facts] == ["fdi_projects", "fdi_registered_capital"]


@pytest.mark.parametrize("sector", ["lĩnh vực bán lẻ", "ngành bán lẻ", "ngành kho bãi"])
def test_a_sector_behind_its_rank(sector: str) -> None:
    text = "Năm 2019, vốn FDI vào chế tạo đạt 9 tỷ USD. Đứng thứ hai là {} với 46 dự án, vốn 2 tỷ USD."
    assert [s.commodity for s in told(text.format(sector))][1:] == [sector] * 2


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("vốn 4 tỷ USD (trong KCN 291 dự án; ngoài KCN 107 dự án).", ["trong KCN", "ngoài KCN"]),
        ("vốn 4 tỷ USD. Các khu công nghiệp thu hút 291 dự án.", ["Các khu công nghiệp"]),
        ("vốn 4 tỷ USD. Trong đó, đầu tư vào các khu công nghiệp là 291 dự án.", ["các khu công nghiệp"]),
    ],
)
def test_what_goes_to_industrial_zones_is_part_of_a_provinces_capital(text: str, parts: list[str]) -> None:
    statements = told(f"Hết năm 2022, tỉnh Hà Nam có 398 dự án FDI, {text}", "2023-02-06")
    assert [s.commodity for s in statements] == [None, None, *parts]
    assert {(s.reporter, s.counterpart) for s in statements} == {("VN-63", "W00")}


_ZONE = "Trong 10 tháng năm 2023, Hải Phòng thu hút 2 tỷ USD vốn FDI."


@pytest.mark.parametrize(
    "text",
    [
        "Logistics thu hút 320 triệu USD. Trong đó, có 6 dự án cấp mới với vốn 120 triệu USD.",
        "Logistics hút nhiều nhất, với 320 triệu USD. Trong đó, thành phố cấp mới 6 dự án, 120 triệu USD.",
    ],
)
def test_what_a_sectors_capital_is_parted_into_is_the_sectors(text: str) -> None:
    facts = told(f"{_ZONE} {text.replace('Logistics', 'Vận tải kho bãi')}", "2023-11-08")
    assert [s.commodity for s in facts] == [None, *["Vận tải kho bãi"] * 3]


@pytest.mark.parametrize(
    "said",
    [
        "Trong 10 tháng, thành phố cấp mới 86 dự án.",
        "Trong đó, Ba Lan có 9 dự án.",
        "Vốn đăng ký cấp mới đạt 1,1 tỷ USD.",
    ],
)
def test_what_is_told_behind_a_sector_is_not_its(said: str) -> None:
    facts = told(f"{_ZONE} Vận tải kho bãi thu hút 320 triệu USD. {said}", "2023-11-08")
    assert facts[-1].commodity is None


@pytest.mark.parametrize(
    "said",
    [
        "Sau công nghiệp chế biến, chế tạo, bất động sản là lĩnh vực hút vốn thứ hai, với 274 triệu USD.",
        "Sau chế biến, chế tạo là lĩnh vực bất động sản với 274 triệu USD.",
    ],
)
def test_a_sector_behind_another_that_is_passed(said: str) -> None:
    facts = told(f"{_ZONE} {said}", "2023-11-08")
    assert "bất động sản" in (facts[-1].commodity or "")


@pytest.mark.parametrize(
    "said",
    [
        "Trong đó, Hà Nội có 1.500 dự án.",
        "Các dự án tập trung nhiều ở Hà Nội với 1.500 dự án.",
        "Trong đó, lĩnh vực dệt may có 1.500 dự án.",
        "Phần lớn vốn tập trung vào lĩnh vực dệt may, chiếm 63%.",
    ],
)
def test_parts_of_one_investors_capital_are_that_ones(said: str) -> None:
    facts = told(f"Đến nay Lào có 5.000 dự án tại Việt Nam với tổng vốn 70 tỷ USD. {said}", "2023-11-08")
    assert [s.counterpart for s in facts] == ["LA"] * 3


def test_a_new_turn_behind_an_investor_is_of_all() -> None:
    text = "Lào có 5.000 dự án tại Việt Nam, 70 tỷ USD. Theo địa bàn, Hà Nội thu hút nhiều nhất với 9 tỷ USD."
    assert [s.counterpart for s in told(text, "2023-11-08")] == ["LA", "LA", "W00"]
