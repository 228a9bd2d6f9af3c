"""Shares: when they are of, and what they leave to the amounts behind them."""

from __future__ import annotations

import pytest

from tests.transforms.facts.telling import told


@pytest.mark.parametrize(
    "base",
    [
        "giảm so với mức 21% của 3 tháng đầu năm 2021",
        "tăng từ mức 13% của cùng kỳ năm 2021",
        "thấp hơn mức 21% của quý I năm 2021",
    ],
)
def test_a_share_is_not_of_the_time_of_one_that_it_is_compared_with(base: str) -> None:
    text = (
        "Quý I năm 2022, Lào nhập khẩu 7 nghìn tấn chè từ Việt Nam. "
        f"Thị phần chè của Việt Nam chiếm 17% trong tổng lượng nhập khẩu của Lào, {base}."
    )
    _, share, compared = told(text, "2022-05-12")
    assert (share.transform, str(share.period.end)) == ("share", "2022-03-31")
    assert str(compared.period.end) == "2021-03-31"


@pytest.mark.parametrize(
    "whole",
    [
        "tổng lượng và tổng kim ngạch xuất khẩu chè",
        "tổng khối lượng và trị giá xuất khẩu chè",
        "tổng kim ngạch xuất khẩu chè và thảo mộc khô",
    ],
)
def test_what_a_share_is_of_twice_says_nothing_of_the_amount_behind_it(whole: str) -> None:
    text = (
        "Năm 2021, xuất khẩu chè đạt 90 nghìn tấn.\n"
        f"Đứng đầu là Lào chiếm 11% trong {whole} của cả nước, đạt 9.732 tấn."
    )
    assert [s.counterpart for s in told(text, "2022-01-12")] == ["W00", "LA", "LA", "LA"]


def test_an_amount_behind_two_wholes_is_of_the_part() -> None:
    text = (
        "Lào là nước mua chè nhiều nhất của ta, chiếm 31% tổng lượng chè và tổng kim ngạch xuất khẩu chè"
        " của cả nước, với 820 tấn."
    )
    assert [f.counterpart for f in told(text)] == ["LA", "LA", "LA"]


@pytest.mark.parametrize(
    ("text", "side"),
    [
        ("Năm 2021, Nga chiếm 70% lượng chè Lào xuất khẩu.", ("exports", "LA", "RU")),
        ("Năm 2021, Việt Nam chiếm gần 70% kim ngạch chè Lào xuất khẩu.", ("exports", "LA", "VN")),
        ("Năm 2021, Nga chiếm 70% lượng chè nước ta xuất khẩu.", ("exports", "VN", "RU")),
        ("Năm 2021, Nga chiếm 70% lượng chè Lào nhập khẩu.", ("imports", "LA", "RU")),
    ],
)
def test_who_trades_all_that_a_share_is_of_stands_before_the_verb(
    text: str, side: tuple[str, str, str]
) -> None:
    assert [(s.measure, s.reporter, s.counterpart) for s in told(text, "2022-05-15")] == [side]


def test_a_clause_of_its_own_has_the_product_that_its_share_is_of() -> None:
    text = "Xuất khẩu chè tăng, bởi xuất khẩu sang Nga chiếm 53% tổng kim ngạch xuất khẩu chè xanh."
    assert told(text, "2022-05-15")[0].commodity == "chè xanh"


def test_a_share_of_trade_is_said_to_be_a_product() -> None:
    text = "Năm 2023, xuất khẩu sang Lào đạt 500 triệu USD, trong đó 70% là gạo, 20% là phân bón."
    assert [(int(s.value), s.commodity) for s in told(text) if s.transform == "share"] == [
        (70, "gạo"),
        (20, "phân bón"),
    ]


def test_shares_of_capital_go_where_the_words_behind_them_say() -> None:
    text = "Vốn FDI vào bất động sản chiếm 45%; 21% vốn đầu tư vào công nghiệp chế biến."
    assert [s.commodity for s in told(text)] == ["bất động sản", "công nghiệp chế biến"]


@pytest.mark.parametrize(
    "text",
    [
        "Việt Nam chiếm 59% về lượng và 62% về giá trị nhập khẩu chè của Lào.",
        "Việt Nam chiếm 59% về lượng và 62% về giá trị tổng nhập khẩu chè của Lào.",
    ],
)
def test_two_shares_beside_each_other_are_of_the_same_whole(text: str) -> None:
    shares = [(s.measure, s.reporter, s.counterpart, s.commodity) for s in told(text, "2022-05-15")]
    assert shares == [("imports", "LA", "VN", "chè")] * 2


def test_where_goods_are_sold_may_be_named_again_as_who_buys_all() -> None:
    text = "Chè Việt Nam tại Lào chiếm 23% nhập khẩu chè của nước này năm 2022."
    assert [(s.reporter, s.counterpart) for s in told(text, "2023-05-15")] == [("LA", "VN")]


def test_what_a_partner_contributes_is_of_the_total_behind() -> None:
    text = "Quý I năm 2023, thị trường Lào đóng góp 2 tỷ USD, chiếm 21% kim ngạch xuất nhập khẩu cả nước."
    assert [(s.measure, s.transform, s.counterpart) for s in told(text)] == [
        ("trade_turnover", "level", "LA"),
        ("trade_turnover", "share", "LA"),
    ]


_BOUGHT = "Năm 2021, Ý chi 2 tỷ USD mua chè Việt"


@pytest.mark.parametrize(
    "whole",
    [
        "tổng kim ngạch toàn ngành",
        "kim ngạch của cả ngành chè",
        "tổng kim ngạch chè của Việt Nam",
        "tổng kim ngạch cả nước",
        "kim ngạch xuất khẩu chè của cả nước",
    ],
)
def test_what_a_market_bought_is_a_share_of_what_we_sell(whole: str) -> None:
    found = told(f"{_BOUGHT}, chiếm 65% {whole}. Quý IV đạt 400 triệu USD.", "2022-04-01")[1:]
    assert {(s.measure, s.reporter, s.counterpart) for s in found} == {("exports", "VN", "IT")}


@pytest.mark.parametrize("whole", ["tổng kim ngạch của Ý", "tổng kim ngạch nhập khẩu chè của nước này"])
def test_what_a_market_bought_is_a_share_of_what_it_buys(whole: str) -> None:
    last = told(f"{_BOUGHT}, chiếm 65% {whole}.", "2022-04-01")[-1]
    assert (last.measure, last.reporter, last.counterpart) == ("imports", "IT", "VN")


@pytest.mark.parametrize(
    "said",
    [
        "\n\nĐóng góp chính là chè xanh, với doanh thu 1 tỷ USD, chiếm 50% giá trị xuất khẩu chè sang Ý.",
        ", chủ lực là chè xanh với doanh thu 1 tỷ USD.",
    ],
)
def test_takings_behind_what_a_market_bought_are_exports_there(said: str) -> None:
    found = told(f"{_BOUGHT}{said}", "2022-04-01")[1:]
    assert {(s.measure, s.reporter, s.counterpart) for s in found} == {("exports", "VN", "IT")}


def test_takings_of_a_firm_are_no_trade() -> None:
    assert len(told(f"{_BOUGHT}. Công ty Hoa Mai đạt doanh thu 1 tỷ USD.", "2022-04-01")) == 1
