"""Partners by other words: whose trade it is when they are called by epithets, left out or added up."""

from __future__ import annotations

import pytest

from tests.transforms.facts.telling import told


def _pairs(text: str) -> list[str]:
    return [f"{s.measure} {s.reporter}>{s.counterpart}" for s in told(text)]


@pytest.mark.parametrize(
    ("text", "partners"),
    [
        ("Năm 2019, xuất khẩu sang xứ sở kiwi đạt 90 triệu USD, sang xứ chuột túi 3 tỷ USD.", ["NZ", "AU"]),
        ("Năm 2019, nhập từ nước láng giềng phương Bắc 75 tỷ USD.", ["CN"]),
        (
            "Năm 2019, xuất khẩu sang Ấn Độ đạt 6 tỷ USD. Nhập từ quốc gia tỷ dân này 4 tỷ USD.",
            ["IN", "IN"],
        ),
        ("Năm 2019, xuất khẩu sang quốc gia tỷ dân đạt 41 tỷ USD.", ["CN"]),
        ("Năm 2019, xuất khẩu sang A-rập Xau-đi đạt 90 triệu USD, sang Ma rốc 9 triệu USD.", ["SA", "MA"]),
        ("Năm 2019, xuất khẩu sang nước Anh đạt 5 tỷ USD.", ["GB"]),
    ],
)
def test_a_country_is_known_by_its_other_names(text: str, partners: list[str]) -> None:
    assert [s.counterpart for s in told(text)] == partners


@pytest.mark.parametrize(
    ("text", "last"),
    [
        (
            "Năm 2019, nhập từ Nga 6 triệu tấn thép, Lào 2 triệu tấn. Tổng lượng thép nhập khẩu 9 tấn.",
            "imports VN>W00",
        ),
        (
            "Năm 2019, nhập từ Nga 6 triệu tấn thép, Lào 2 triệu tấn. Tính chung, nhập 9 triệu tấn.",
            "imports VN>W00",
        ),
        (
            "Năm 2019, xuất khẩu chè sang Nga đạt 9 triệu USD. Tổng xuất khẩu chè đạt 90 triệu USD.",
            "exports VN>W00",
        ),
        (
            "Năm 2019, xuất sang Nga 2 tỷ USD, Lào 1 tỷ USD, đưa tổng kim ngạch xuất khẩu lên 9 tỷ USD.",
            "exports VN>W00",
        ),
        (
            "Năm 2019, xuất sang Nga 2 tỷ USD, chiếm 9% tổng xuất khẩu; sang Lào 1 tỷ USD, chiếm 4%.",
            "exports VN>LA",  # no sum: it is of the other's share
        ),
    ],
)
def test_a_total_behind_partners_is_of_all_of_them(text: str, last: str) -> None:
    assert _pairs(text)[-1] == last


@pytest.mark.parametrize(
    "text",
    [
        "Năm 2019, Ý mua 9 triệu USD tôm của Việt Nam, còn Bỉ mua 5 triệu USD.",
        "Năm 2019, Ý chi 9 triệu USD nhập khẩu tôm của Việt Nam, Bỉ chi 5 triệu USD.",
        "Năm 2019, Ý nhập khẩu 9 triệu USD tôm của Việt Nam, trong khi Bỉ 5 triệu USD.",
    ],
)
def test_another_buyer_buys_from_the_same(text: str) -> None:
    assert _pairs(text) == ["imports IT>VN", "imports BE>VN"]


@pytest.mark.parametrize(
    "text",
    [
        "Các thị trường cung cấp thép cho Việt Nam gồm Nga 6 triệu tấn, Lào 2 triệu tấn trong năm 2019.",
        "Năm 2019, các thị trường chính cung cấp thép cho Việt Nam là Nga với 6 tấn, Lào với 2 tấn.",
        "Năm 2019, về thị trường nhập khẩu, Nga đạt 6 tỷ USD, Lào đạt 2 tỷ USD.",
    ],
)
def test_markets_that_supply_are_where_imports_come_from(text: str) -> None:
    assert _pairs(text) == ["imports VN>RU", "imports VN>LA"]


@pytest.mark.parametrize(
    ("text", "pairs"),
    [
        (
            "Với kim ngạch 6 tỷ USD, Nga là nguồn cung lớn nhất cho Việt Nam năm 2019.",
            ["imports VN>RU", "import_source_rank VN>RU"],
        ),
        (
            "Với kim ngạch đạt 6 tỷ USD, Nga là thị trường xuất khẩu lớn nhất của Việt Nam năm 2019.",
            ["exports VN>RU", "export_market_rank VN>RU"],
        ),
    ],
)
def test_a_rank_says_which_way_the_amount_before_it_goes(text: str, pairs: list[str]) -> None:
    assert _pairs(text) == pairs


@pytest.mark.parametrize(
    ("text", "pairs"),
    [
        (
            "Năm 2019, xuất khẩu sang EU đạt 42 tỷ USD, riêng Ý 3 tỷ USD. Nhập từ khối này đạt 14 tỷ USD.",
            ["exports VN>EU", "exports VN>IT", "imports VN>EU"],
        ),
        (
            "Năm 2019, nhập từ Bỉ 9 triệu USD, từ EU 14 tỷ USD. Xuất khẩu sang nước này đạt 3 tỷ USD.",
            ["imports VN>BE", "imports VN>EU", "exports VN>BE"],
        ),
        (
            "Năm 2019, xuất sang Lào 9 triệu USD, sang Bỉ 5 triệu USD. Nhập từ nước láng giềng 3 triệu USD.",
            ["exports VN>LA", "exports VN>BE", "imports VN>LA"],
        ),
    ],
)
def test_an_anaphor_stands_for_what_it_can_be_said_of(text: str, pairs: list[str]) -> None:
    assert _pairs(text) == pairs


@pytest.mark.parametrize(
    ("text", "pairs"),
    [
        (
            "Năm 2019, Quảng Ninh xuất khẩu sang Lào 9 triệu USD. Cả nước xuất sang Lào 90 triệu USD.",
            ["exports VN-13>LA", "exports VN>LA"],
        ),
        (
            "Năm 2019, Quảng Ninh thu hút 9 triệu USD vốn FDI. Trong khi đó, cả nước thu hút 38 tỷ USD.",
            ["fdi_registered_capital VN-13>W00", "fdi_registered_capital VN>W00"],
        ),
        (
            "Năm 2019, thương mại ASEAN - Nga đạt 18 tỷ USD, trong đó Việt Nam chiếm 25%.",
            ["trade_turnover ASEAN>RU", "trade_turnover RU>VN"],
        ),
    ],
)
def test_a_whole_and_its_part_are_told_apart(text: str, pairs: list[str]) -> None:
    assert _pairs(text) == pairs


@pytest.mark.parametrize(
    ("text", "pairs"),
    [
        (
            "Năm 2019, kim ngạch giữa tỉnh Vân Nam (Trung Quốc) và Việt Nam đạt 4 tỷ USD.",
            ["trade_turnover CN-YN>VN"],
        ),
        (
            "Năm 2019, thương mại giữa Quảng Trị và tỉnh Savannakhet (Lào) đạt 9 triệu USD.",
            ["trade_turnover VN-25>LA"],
        ),
        ("Năm 2019, xuất khẩu qua cửa khẩu quốc tế Cha Lo đạt 9 triệu USD.", ["exports VN-24>LA"]),
    ],
)
def test_a_province_trades_itself(text: str, pairs: list[str]) -> None:
    assert _pairs(text) == pairs


@pytest.mark.parametrize(
    ("text", "pairs"),
    [
        ("Năm 2019, ô tô Ý nhập về nước ta đạt 9 triệu USD.", ["imports VN>IT"]),
        ("Năm 2019, hàng hóa Nga nhập vào Việt Nam đạt 2 tỷ USD.", ["imports VN>RU"]),
        ("Tại Bỉ, nhập khẩu sắn từ Việt Nam năm 2019 đạt 9.000 tấn.", ["imports BE>VN"]),
        (
            "Năm 2019, xuất khẩu chè sang Nga đạt 9 triệu USD. Ngược lại, sang Bỉ chỉ đạt 1 triệu USD.",
            ["exports VN>RU", "exports VN>BE"],
        ),
    ],
)
def test_small_words_say_which_way_goods_go(text: str, pairs: list[str]) -> None:
    assert _pairs(text) == pairs


@pytest.mark.parametrize(
    "text",
    [
        "Năm 2019, khách từ Lào và Bỉ đến Việt Nam lần lượt là 80.000 và 7.000 lượt.",
        "Năm 2019, khách Lào và Bỉ lần lượt đạt 80.000 lượt và 7.000 lượt.",
    ],
)
def test_lists_of_visitors_answer_to_lists_of_countries(text: str) -> None:
    assert _pairs(text) == ["visitor_arrivals VN>LA", "visitor_arrivals VN>BE"]


def test_a_new_paragraph_goes_back_to_trade_of_both_ways() -> None:
    text = (
        "Năm 2018, kim ngạch hai chiều với Lào đạt 3 tỷ USD: xuất khẩu 2 tỷ USD, nhập khẩu 1 tỷ USD.\n\n"
        "Năm 2019, kim ngạch đạt 4 tỷ USD."
    )
    assert _pairs(text)[-1] == "trade_turnover VN>LA"


@pytest.mark.parametrize(
    "text",
    [
        "Năm 2019, Lào và Nga là hai thị trường lớn nhất của chè Việt Nam, chiếm 47% kim ngạch.",
        "Năm 2019, Lào, Bỉ và Nga là 3 thị trường nhập khẩu hàng đầu của chè, chiếm 47% xuất khẩu chè.",
        "Năm 2019, Bỉ nhập khẩu 5.000 tấn gạo từ Việt Nam và Lào.",
    ],
)
def test_figures_of_partners_together_are_nobodys(text: str) -> None:
    assert _pairs(text) == []


@pytest.mark.parametrize(
    ("text", "pairs"),
    [
        (
            "Năm 2019, chè xuất sang Lào đạt 9 triệu USD, chỉ sau Nga với 12 triệu USD.",
            ["exports VN>LA", "exports VN>RU"],
        ),
        (
            "Năm 2019, Lào bán ra 7 triệu tấn gạo, đứng sau Nga với 17 triệu tấn.",
            ["exports LA>W00", "exports RU>W00"],
        ),
        (
            "Năm 2019, xuất khẩu chè sang Lào đạt 9 triệu USD, sau Nga (12 triệu USD).",
            ["exports VN>LA", "exports VN>RU"],
        ),
        (
            "Bỉ nhập 5 tỷ USD gạo năm 2019, trong đó từ Việt Nam 9 triệu USD, Lào 6 triệu USD.",
            ["imports BE>W00", "imports BE>VN", "imports BE>LA"],
        ),
        (
            "Nhập khẩu chè vào Nga năm 2019 đạt 18 tấn. Chè Việt Nam nhập vào thị trường này đạt 8 tấn.",
            ["imports RU>W00", "imports RU>VN"],
        ),
    ],
)
def test_another_partner_is_put_beside_the_one_told(text: str, pairs: list[str]) -> None:
    assert _pairs(text) == pairs


def test_the_sum_of_investors_is_of_all_of_them() -> None:
    text = "Năm 2019, Lào có 8 dự án, Bỉ 2 dự án, vốn 3 triệu USD. Tổng vốn đầu tư đạt 20 triệu USD."
    assert _pairs(text)[-1] == "fdi_registered_capital VN>W00"


def test_investors_invest_in_the_province_that_was_named() -> None:
    text = "Có 35 nước đầu tư vào tỉnh Long An. Trong đó, Lào có 150 dự án, vốn 900 triệu USD."
    assert {s.reporter for s in told(text)} == {"VN-41"}


@pytest.mark.parametrize(
    ("text", "pairs"),
    [
        (
            "Hàng hóa từ Nga vào Việt Nam năm 2019 đạt 2 tỷ USD, hàng Việt Nam sang Nga đạt 3 tỷ USD.",
            ["imports VN>RU", "exports VN>RU"],
        ),
        (
            "Năm 2019, Lào và Nga tiêu thụ lần lượt 33% và 15% lượng chè xuất khẩu của Việt Nam.",
            ["exports VN>LA", "exports VN>RU"],
        ),
        (
            "Năm 2019, nước ta xuất sang các nước Bắc Âu như Na Uy 9 triệu USD, Đan Mạch 8 triệu USD.",
            ["exports VN>NO", "exports VN>DK"],
        ),
        (
            "Tỷ trọng thị trường xuất khẩu năm 2019: Nga 19%, Lào 17%.",
            ["exports VN>RU", "exports VN>LA"],
        ),
    ],
)
def test_trade_is_told_without_its_own_words(text: str, pairs: list[str]) -> None:
    assert _pairs(text) == pairs


@pytest.mark.parametrize(
    ("text", "pairs"),
    [
        (
            "Năm 2019, xuất khẩu sang Lào đạt 9 triệu USD. Con số tương ứng của Nga là 18 triệu USD.",
            ["exports VN>LA", "exports VN>RU"],
        ),
        (
            "Năm 2019, xuất khẩu chè của Lào đạt 9 triệu USD. Con số tương ứng của Nga là 18 triệu USD.",
            ["exports LA>W00", "exports RU>W00"],
        ),
        (
            "Năm 2019, hai nước Lào và Nga nhập của Việt Nam lần lượt 9 triệu USD và 3 tỷ USD.",
            ["imports LA>VN", "imports RU>VN"],
        ),
        (
            "Năm 2019, Việt Nam đưa 900.000 lượt khách sang Lào, 390.000 lượt sang Nga.",
            ["visitor_arrivals LA>VN", "visitor_arrivals RU>VN"],
        ),
        (
            "Lượng khách quốc tế đến nước bạn Lào năm 2019 đạt 4 triệu lượt.",
            ["visitor_arrivals LA>W00"],
        ),
    ],
)
def test_whose_it_is_follows_from_what_was_told_before(text: str, pairs: list[str]) -> None:
    assert _pairs(text) == pairs


@pytest.mark.parametrize(
    ("text", "partners"),
    [
        (
            "Năm 2023, thặng dư với Mỹ là 9 tỷ; tiếp theo là EU với thặng dư 8 tỷ USD, Anh thặng dư 1 tỷ.",
            ["VN US", "VN EU", "VN GB"],
        ),
        (
            "Năm 2023, ta nhập siêu từ Lào 9 tỷ USD, tiếp đến là Bỉ nhập siêu 2 tỷ USD, Ý thâm hụt 1 tỷ.",
            ["VN LA", "VN BE", "VN IT"],
        ),
        (
            "Năm 2023, Việt Nam xuất siêu sang Mỹ 9 tỷ USD; Lào xuất siêu sang Việt Nam 4 tỷ USD.",
            ["VN US", "LA VN"],
        ),
        ("Năm 2023, Nga đạt thặng dư 8 tỷ USD, Đức thặng dư 2 tỷ USD.", ["RU W00", "DE W00"]),
    ],
)
def test_partners_are_listed_by_our_balance_with_each(text: str, partners: list[str]) -> None:
    assert [f"{s.reporter} {s.counterpart}" for s in told(text, "2024-02-02")] == partners
