"""What firms trade and invest is no country's, and the countries in their names are no party."""

from __future__ import annotations

import pytest

from tests.transforms.facts.telling import told


@pytest.mark.parametrize(
    "text",
    [
        "Năm 2018, Samsung Việt Nam xuất khẩu 60 tỷ USD, chiếm 25% tổng kim ngạch xuất khẩu.",
        "Năm 2022, Công ty TNHH Canon Việt Nam xuất khẩu 2 tỷ USD.",
        "Tập đoàn LG (Hàn Quốc) đầu tư 1,5 tỷ USD vào Hải Phòng năm 2022.",
        "Xuất khẩu cá ngừ sang Israel: 3 doanh nghiệp chiếm 60% tổng kim ngạch.",
    ],
)
def test_what_a_firm_does_is_no_countrys(text: str) -> None:
    assert not told(text, "2023-08-15")


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        ("Năm 2022, các tập đoàn Hàn Quốc đầu tư 5 tỷ USD vào Việt Nam.", [("VN", "KR")]),
        ("Theo VASEP Việt Nam xuất khẩu tôm sang Mỹ đạt 8 triệu USD năm 2022.", [("VN", "US")]),
        (
            "Vốn FDI của Lào đạt 5 tỷ USD (trong đó tập đoàn Kumho đầu tư 3 tỷ USD), tăng 2%.",
            [("VN", "LA"), ("VN", "LA")],
        ),
        (
            "Vốn FDI của Lào đạt 5 tỷ (có 3 tỷ USD mua cổ phần vào Công ty TNHH Vietnam Beverage), tăng 2%.",
            [("VN", "LA")] * 3,
        ),
    ],
)
def test_countries_beside_firms(text: str, sides: list[tuple[str, str]]) -> None:
    assert [(s.reporter, s.counterpart) for s in told(text, "2023-08-15")] == sides


@pytest.mark.parametrize(
    ("text", "count"),
    [
        (
            "Xuất khẩu chè đạt 9 tỷ USD. Riêng Tập đoàn Minh Long (ML), kim ngạch xuất khẩu đạt 2 tỷ USD.",
            1,
        ),
        ("Công ty Minh Long làm ra 9.000 tấn. Sản lượng xuất khẩu chè Minh Long đạt 700 tấn, tăng 5%.", 0),
        ("Công ty Minh Long làm ra 9.000 tấn thép. Trong đó, lượng xuất khẩu tăng 7%.", 0),
        (
            "Xuất khẩu gạo đạt 3 tỷ USD, dẫn đầu là: Tổng công ty Lúa VN đạt 2 tỷ; Công ty Minh Long 1 tỷ.",
            1,
        ),
        ("Theo Tập đoàn Minh Long, kim ngạch xuất khẩu thép của Việt Nam đạt 5 tỷ USD.", 1),
        ("Bà Lê Hoa, Giám đốc Công ty Minh Long, cho biết xuất khẩu gạo đạt 7 triệu tấn, tăng 5%.", 2),
        ("Công ty Minh Long xuất khẩu 900 tấn sang Đức. Việt Nam xuất khẩu 1,7 triệu tấn cà phê.", 1),
    ],
)
def test_a_firm_named_once_is_known_by_its_name(text: str, count: int) -> None:
    assert len(told(text, "2023-01-12")) == count


@pytest.mark.parametrize(
    ("text", "measures"),
    [
        (
            "Xuất khẩu đạt 3 tỷ USD. Khu vực kinh tế có vốn đầu tư trực tiếp nước ngoài đạt 2 tỷ USD.",
            ["exports", "exports"],
        ),
        ("Năm 2021, khu vực kinh tế có vốn đầu tư trong nước xuất siêu 6 tỷ USD.", ["trade_balance"]),
        ("Khối đầu tư nước ngoài có 38 dự án mới ở Huế.", ["fdi_projects"]),
        ("Năm 2021, khu vực có vốn đầu tư nước ngoài giải ngân 4 tỷ USD.", ["fdi_disbursed_capital"]),
    ],
)
def test_capital_in_the_name_of_a_sector_is_no_investment(text: str, measures: list[str]) -> None:
    assert [s.measure for s in told(text, "2023-01-12")] == measures


def test_what_a_firm_makes_does_not_hide_that_capital_is_its_own() -> None:
    text = "Công ty TNHH An Phú (KCN Thăng Long, Hà Nội) sản xuất linh kiện đã tăng vốn thêm 9 triệu USD."
    assert not told(text)


def test_takings_of_firms_are_no_exports_of_goods_told_before_an_amount() -> None:
    text = "Xuất khẩu tôm sang Mỹ đạt 9 triệu USD, doanh thu của các doanh nghiệp đạt 20 triệu USD."
    assert [int(s.value) for s in told(text)] == [9_000_000]


@pytest.mark.parametrize("firm", ["công ty", "tập đoàn", "hãng"])
def test_trade_of_the_firm_told_of_is_no_country_s(firm: str) -> None:
    text = f"Hai tháng, doanh thu xuất khẩu sang Lào của {firm} giảm 45%, sang Nga tăng 7%."
    assert told(text, "2018-03-05") == []


def test_trade_of_a_province_s_firms_is_the_province_s() -> None:
    text = "Hai tháng, xuất khẩu sang Lào của các công ty Đồng Nai giảm 45%, sang Nga tăng 7%."
    assert [s.counterpart for s in told(text, "2018-03-05")] == ["LA", "RU"]


@pytest.mark.parametrize("spends", ["sẽ đầu tư thêm", "đã đầu tư", "tuyên bố đầu tư khoảng"])
def test_what_a_firm_spends_behind_trade_is_no_trade(spends: str) -> None:
    text = f"Năm 2017, Bắc Ninh xuất siêu 2,7 tỷ USD. Minh Long Display {spends} 1,8 tỷ USD."
    assert [s.measure for s in told(text, "2018-03-05")] == ["trade_balance"]


def test_a_firm_s_exports_in_dong_are_no_province_s() -> None:
    text = (
        "Năm 2017, Đồng Nai xuất 3 tỷ USD. Công ty Minh Long thu 100 tỷ đồng, trong đó xuất khẩu 80 tỷ đồng."
    )
    assert [s.unit for s in told(text, "2018-03-05")] == ["USD"]


@pytest.mark.parametrize(
    "said",
    [
        "Với riêng Vinatex, kim ngạch xuất khẩu của tập đoàn này đạt 9 triệu USD, còn nhập khẩu 2 triệu USD.",
        "Với VRG, kim ngạch xuất khẩu đạt 9 triệu USD, tăng 3%.",
        "Riêng May 10 xuất khẩu đạt 9 triệu USD, tăng 6%.",
        "Minh Phú đạt kim ngạch xuất khẩu 9 triệu USD, Vĩnh Hoàn 8 triệu USD.",
        "Tập đoàn Sao Mai Việt Nam (SAMATEX) xuất khẩu 9 triệu USD. Với SAMATEX, nhập khẩu đạt 2 triệu USD.",
    ],
)
def test_a_firm_by_its_short_name_trades_for_itself(said: str) -> None:
    text = "Xuất khẩu dệt may năm 2023 đạt 40 tỷ USD.\n\n" + said
    assert [int(s.value) for s in told(text, "2024-03-01")] == [40_000_000_000]


@pytest.mark.parametrize(
    "said",
    [
        "Vinatex cho biết, năm 2023 xuất khẩu dệt may của cả nước đạt 9 tỷ USD.",
        "Theo VRG, năm 2023 xuất khẩu cao su đạt 9 tỷ USD.",
        "Lãnh đạo Vinatex cho biết, năm 2023 xuất khẩu dệt may đạt 9 tỷ USD.",
        "Tập đoàn Sao Mai (SAMATEX) cho hay xuất khẩu dệt may năm 2023 của Việt Nam đạt 9 tỷ USD.",
        "Theo VASEP, năm 2023 xuất khẩu tôm đạt 9 tỷ USD.",
    ],
)
def test_what_a_firm_tells_of_the_country_is_the_country_s(said: str) -> None:
    assert [(s.reporter, int(s.value)) for s in told(said, "2024-03-01")] == [("VN", 9_000_000_000)]
