"""What another country buys and sells: whose trade it is, and with whom, where little is said."""

from __future__ import annotations

import pytest

from tests.transforms.facts.telling import told


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        ("Xuất khẩu gạo Lào đã tăng 7% trong năm 2015.", [("exports", "LA", "W00")]),
        (
            "Năm 2015, gạo xuất khẩu của Lào đạt 90.000 tấn. Cùng năm, nước ta xuất khẩu 6 triệu tấn gạo.",
            [("exports", "LA", "W00"), ("exports", "VN", "W00")],
        ),
        (
            "Xuất khẩu chè sang Đức tăng 5% năm 2018. Về phía Đức, năm ấy thị trường này nhập 9.300 tấn chè.",
            [("exports", "VN", "DE"), ("imports", "DE", "W00")],
        ),
        (
            (
                "Theo Tổng cục Hải quan, năm 2018, Việt Nam là nhà cung cấp chè lớn thứ 5 cho Đức, "
                "đạt 93 tấn, trị giá 41 triệu USD."
            ),
            [("import_source_rank", "DE", "VN"), ("imports", "DE", "VN"), ("imports", "DE", "VN")],
        ),
        (
            "Dẫn đầu về nhập khẩu chè Việt Nam là Đức, đạt 41 triệu USD năm 2018, tăng 5%.",
            [("imports", "DE", "VN"), ("imports", "DE", "VN")],
        ),
        (
            "Năm 2018, Đức nhập khẩu 9.300 tấn chè từ Việt Nam. Nhập khẩu chè của nước này đạt 80.000 tấn.",
            [("imports", "DE", "VN"), ("imports", "DE", "W00")],
        ),
        ("Ấn Độ đã là đối tác thương mại lớn nhất của ASEAN.", [("trade_partner_rank", "ASEAN", "IN")]),
        (
            "Năm 2018, kim ngạch xuất – nhập khẩu giữa Lào và ASEAN đạt 9 tỷ USD.",
            [("trade_turnover", "LA", "ASEAN")],
        ),
    ],
)
def test_sides(text: str, sides: list[tuple[str, str, str]]) -> None:
    assert [(s.measure, s.reporter, s.counterpart) for s in told(text)] == sides


@pytest.mark.parametrize(
    ("text", "measures"),
    [
        (
            "Năm 2018, xuất khẩu đạt 9 tỷ USD. Ở chiều nhập khẩu, kim ngạch đạt 8 tỷ USD.",
            ["exports", "imports"],
        ),
        (
            "Năm 2018, Việt Nam nhập khẩu từ Lào 52 triệu USD, nhập siêu 9 triệu USD. Kim ngạch gỗ 7 triệu.",
            ["imports", "trade_balance", "imports"],
        ),
        ("Năm 2018, xuất khẩu than sang Lào đạt sản lượng 61.000 tấn.", ["exports"]),
        ("Năm 2018, Lào đóng góp 6% tổng kim ngạch xuất khẩu của cả nước.", ["exports"]),
        ("Năm 2018, sản lượng than đạt 61.000 tấn.", []),
        ("Năm 2018, Lào đóng góp 6 triệu USD cho quỹ.", []),
    ],
)
def test_the_way_that_goods_go(text: str, measures: list[str]) -> None:
    assert [s.measure for s in told(text)] == measures


@pytest.mark.parametrize(
    "text",
    [
        "Năm 2018, nhập khẩu từ Lào giảm khoảng 2%, tương đương hơn 76 triệu USD.",
        "Năm 2018, nhập khẩu từ Lào tăng 9 tỷ USD so với năm 2017 và hơn 12 tỷ USD so với năm 2016.",
    ],
)
def test_a_change_is_no_level(text: str) -> None:
    assert all(s.transform == "growth" for s in told(text))


def test_all_goods_are_told_behind_a_product() -> None:
    text = "Nhập khẩu gỗ từ Lào tăng 4% năm 2018.\n\nTrị giá hàng hóa nhập khẩu từ Lào giảm 2% năm 2018."
    assert [s.commodity for s in told(text)] == ["gỗ", None]


@pytest.mark.parametrize(
    ("text", "pairs"),
    [
        ("Năm 2018, Lào đã chi ra hơn 52 triệu USD để nhập khẩu 9.300 tấn chè từ Việt Nam.", {("LA", "VN")}),
        (
            "Số liệu của Sở Nông nghiệp Quảng Tây cho thấy năm 2018 nhập gạo từ Việt Nam 9 tấn.",
            {("CN-GX", "VN")},
        ),
        (
            "Năm 2018, nhập gỗ từ Lào đạt 4 triệu USD. Sau Lào, nguồn cung gỗ lớn thứ hai là Bỉ 2 triệu USD.",
            {("VN", "LA"), ("VN", "BE")},
        ),
    ],
)
def test_who_spends_and_who_comes_next(text: str, pairs: set[tuple[str, str]]) -> None:
    assert {(s.reporter, s.counterpart) for s in told(text)} == pairs


@pytest.mark.parametrize(
    ("text", "goods"),
    [
        (
            (
                "Xuất khẩu tôm giảm 8% năm 2018. Theo Hiệp hội chế biến và xuất khẩu thủy sản (VASEP), "
                "tôm bán ra còn tụt nữa. Giá trị xuất khẩu tháng 9/2018 đạt 64 triệu USD."
            ),
            ["tôm", "tôm"],
        ),
        (
            (
                "Buôn bán với Lào\n\nTháng 1/2019, xuất khẩu điện thoại đạt 4 triệu USD. Cũng tháng 1, cả "
                "nước chi 9 triệu USD nhập khẩu hàng hóa từ Lào. Như vậy, Việt Nam nhập siêu 5 triệu USD."
            ),
            ["điện thoại", None, None],
        ),
    ],
)
def test_what_is_traded(text: str, goods: list[str | None]) -> None:
    assert [s.commodity for s in told(text)] == goods


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        (
            (
                "Năm 2018, một số thị trường cũng nhập khẩu chè từ Việt Nam như Lào đạt 6,1 triệu USD "
                "(tăng 8%), Bỉ 4,9 triệu USD."
            ),
            [("imports", "LA", "VN"), ("imports", "LA", "VN"), ("imports", "BE", "VN")],
        ),
        ("Năm 2018, thị trường Lào đã nhập khẩu chè Việt Nam đến 3,6 triệu USD.", [("imports", "LA", "VN")]),
        (
            "Năm 2018, nhập khẩu từ Lào đạt 9 triệu USD. Kim ngạch chè Việt Nam sang Lào đạt 3,6 triệu USD.",
            [("imports", "VN", "LA"), ("exports", "VN", "LA")],
        ),
        (
            (
                "Theo Hải quan Lào, quý I/2018, Lào nhập khẩu từ Bỉ 4 tấn chè.\n\n"
                "Phía Tổng cục Hải quan Việt Nam thống kê, quý I/2018, xuất khẩu chè sang Lào đạt 29 tấn."
            ),
            [("imports", "LA", "BE"), ("exports", "VN", "LA")],
        ),
    ],
)
def test_who_buys_and_who_counts(text: str, sides: list[tuple[str, str, str]]) -> None:
    assert [(s.measure, s.reporter, s.counterpart) for s in told(text)] == sides


def test_a_product_that_is_told_in_full_is_that_of_the_title() -> None:
    text = (
        "Máy tính xuất nhiều nhất sang Lào\n\nXuất khẩu máy tính và linh kiện 7 tháng đạt 9 tỷ USD.\n\n"
        "Cũng trong 7 tháng năm 2018, xuất khẩu sang Lào đạt 4,3 tỷ USD."
    )
    assert [s.commodity for s in told(text)][-2:] == ["máy tính và linh kiện"] * 2


def test_who_bought_little_is_no_side_of_what_another_bought() -> None:
    (statement,) = told("Trong khi Nga mua còn ít thì năm 2018, Lào đã thu mua 9.300 tấn chè của Việt Nam.")
    assert (statement.measure, statement.reporter, statement.counterpart) == ("imports", "LA", "VN")


@pytest.mark.parametrize(
    "market",
    ["Chè xuất khẩu Lào – thị trường lớn thứ 2", "Xuất khẩu Lào (thị trường tiêu thụ chè lớn thứ 2)"],
)
def test_a_market_right_behind_exports_is_where_they_go(market: str) -> None:
    text = f"Năm 2021, xuất khẩu chè sang Nga đạt 4 nghìn tấn.\n{market} đạt 3 nghìn tấn, tăng 4%."
    sides = [(s.reporter, s.counterpart) for s in told(text, "2022-01-12")]
    assert sides == [("VN", "RU"), ("VN", "LA"), ("VN", "LA"), ("VN", "LA")]


def test_an_industry_is_told_by_its_product() -> None:
    text = "Năm 2021, ngành chè xuất khẩu đạt 4 triệu USD. Lào là thị trường lớn nhất của ngành chè."
    assert [s.commodity for s in told(text, "2022-01-12")] == ["chè", "chè"]


def test_markets_that_import_what_was_told_as_exports_are_listed() -> None:
    text = (
        "Kim ngạch xuất khẩu chè năm 2021 đạt 9 triệu USD.\n"
        "Về thị trường, nhập khẩu chè của Việt Nam chủ yếu gồm: Lào với kim ngạch 3 triệu USD, tăng 4%; "
        "thị trường EU (27 nước) với kim ngạch 2 triệu USD; Nga đạt 1 triệu USD."
    )
    listed = told(text, "2022-01-12")[1:]
    assert {s.measure for s in listed} == {"exports"}
    assert [s.counterpart for s in listed] == ["LA", "LA", "EU", "RU"]


@pytest.mark.parametrize(
    "text",
    [
        "có 4 mặt hàng xuất khẩu sang Lào đạt trên 1 tỷ USD, gồm cao su (4 tỷ USD)",
        "trong các mặt hàng xuất khẩu sang Lào có 4 mặt hàng đạt trên 1 tỷ USD, nhất là cao su (4 tỷ USD)",
    ],
)
def test_goods_that_are_counted_are_traded_with_whom_is_named_before(text: str) -> None:
    sold = told(f"Năm 2021, {text}, tiếp đến là vải (2 tỷ USD).", "2022-01-12")
    goods = [(s.counterpart, s.commodity, float(s.value)) for s in sold]
    assert goods == [("LA", "cao su", 4e9), ("LA", "vải", 2e9)]


@pytest.mark.parametrize(
    ("goods", "product"), [("3.000 tấn chè", "chè"), ("3.000 tấn hàng hóa", None), ("nhiều mặt hàng", None)]
)
def test_what_is_paid_for_goods_is_of_those_whose_amount_is_told_next(
    goods: str, product: str | None
) -> None:
    first = told(f"Năm 2021, Lào chi 7 triệu USD để nhập khẩu {goods} từ Nga.", "2022-05-15")[0]
    assert (first.counterpart, first.commodity) == ("RU", product)


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        ("Lào vẫn là thị trường nhập khẩu số 1 của Việt Nam, chiếm 37%.", ("exports", "VN", "LA")),
        ("Lào là thị trường nhập khẩu lớn thứ 2 chè Việt Nam, chiếm 37%.", ("exports", "VN", "LA")),
        ("Lào là một trong 9 thị trường nhập khẩu chè của Việt Nam với 4 tấn.", ("exports", "VN", "LA")),
        ("Lào là thị trường lớn thứ ba của xuất khẩu chè, với 4 tấn.", ("exports", "VN", "LA")),
        ("Nhiều nước tăng nhập khẩu chè của Việt Nam như Nga, Bỉ (tăng 6%).", ("imports", "BE", "VN")),
    ],
)
def test_markets_that_import_are_those_told_of_before(text: str, sides: tuple[str, str, str]) -> None:
    last = told(f"Năm 2021, xuất khẩu chè sang Lào đạt 9 triệu USD. {text}", "2022-05-15")[-1]
    assert (last.measure, last.reporter, last.counterpart) == sides


def test_two_markets_told_apart_have_a_rate_each() -> None:
    text = "Xuất khẩu chè sang Nga và Bỉ, hai thị trường nhập khẩu nhiều nhất, tăng lần lượt 19% và 2%."
    assert [(s.measure, s.counterpart) for s in told(text)] == [("exports", "RU"), ("exports", "BE")]


@pytest.mark.parametrize("change", ["giảm", "tăng", "tăng mạnh"])
def test_who_buys_more_or_less_buys(change: str) -> None:
    text = f"7 tháng đầu năm nay, Mỹ {change} mua tôm từ Ấn Độ 9%, khoảng 2 tỷ USD."
    facts = told(text, "2025-08-15")
    assert {(f.measure, f.reporter, f.counterpart) for f in facts} == {("imports", "US", "IN")}
    assert len(facts) == 2


@pytest.mark.parametrize("chase", ["đang rút ngắn khoảng cách với", "thu hẹp khoảng cách với", "bám sát"])
def test_who_is_nearly_reached_has_no_part(chase: str) -> None:
    text = (
        "7 tháng đầu năm nay, Trung Quốc nhập khẩu 15 tỷ USD rau quả. "
        f"Việt Nam {chase} Thái Lan, khi đạt 3,1 tỷ USD, tăng 17%."
    )
    facts = told(text, "2025-08-15")[1:]
    assert [(f.measure, f.reporter, f.counterpart) for f in facts] == [("imports", "CN", "VN")] * 2


def test_those_who_sell_to_a_country_are_told_one_by_one() -> None:
    text = (
        "7 tháng đầu năm nay, Trung Quốc nhập khẩu 15 tỷ USD rau quả. "
        "Australia, New Zealand cũng tăng trưởng xuất khẩu lần lượt 31,6% và 6,4%."
    )
    facts = told(text, "2025-08-15")[1:]
    assert [(f.reporter, f.counterpart) for f in facts] == [("AU", "CN"), ("NZ", "CN")]


_SUPPLIED = (
    "Theo hải quan Nhật Bản, 11 tháng năm 2024, nhập khẩu tôm của nước này đạt 9 tỉ USD.\n"
    "Ấn Độ vẫn là nguồn cung tôm lớn nhất cho Nhật Bản với kim ngạch 3 tỉ USD."
)


@pytest.mark.parametrize(
    ("said", "supplier"),
    [
        ("Tốc độ tăng của Thái Lan thấp hơn nên thị phần giảm xuống còn 3%.", "TH"),
        ("Thị phần của Ấn Độ đạt 33%.", "IN"),
        ("Kim ngạch của Ecuador giảm 4%.", "EC"),
        ("Tương tự, thị phần của tôm Chile cũng giảm xuống 2%.", "CL"),
        ("Đứng thứ 4 là Peru, dù kim ngạch tăng tới 28%.", "PE"),
        ("Việt Nam đứng thứ hai, nhờ đó thị phần tại thị trường Nhật Bản đạt 22%.", "VN"),
        ("Việt Nam đứng thứ ba. Thị phần tại Nhật Bản nay là 9%.", "VN"),
    ],
)
@pytest.mark.parametrize("gap", [" ", "\n"])
def test_what_is_told_of_a_supplier_is_of_the_market_that_the_ranks_are_in(
    said: str, supplier: str, gap: str
) -> None:
    last = told(f"{_SUPPLIED}{gap}{said}", "2024-12-08")[-1]
    assert (last.measure, last.reporter, last.counterpart) == ("imports", "JP", supplier)


def test_a_suppliers_trade_in_all_is_its_own() -> None:
    led = "Nga là nguồn cung than lớn nhất của Nhật Bản năm 2023 với 5 tỷ USD."
    last = told(f"{led} Xuất khẩu của Indonesia đạt 30 tỷ USD.", "2024-12-08")[-1]
    assert (last.measure, last.reporter, last.counterpart) == ("exports", "ID", "W00")


@pytest.mark.parametrize(
    "text",
    [
        "Theo Hải quan Nhật Bản, 9 tháng nhập khẩu tôm đạt 3 tỷ USD, tăng 5%.",
        "Hải quan Nhật Bản cho biết 9 tháng, giá trị xuất khẩu thép là 3 tỷ USD, tăng 5%.",
        "Số liệu hải quan Nhật Bản cho thấy, tính đến tháng 9, nhập khẩu chè đạt 3 tỷ USD, tăng 5%.",
    ],
)
def test_what_a_countrys_customs_count_first_of_all_is_its_own_trade(text: str) -> None:
    assert {(s.reporter, s.counterpart) for s in told(text, "2024-12-08")} == {("JP", "W00")}


def test_who_watches_all_countries_says_nothing_of_whose_trade_it_is() -> None:
    last = told("Theo Bộ Nông nghiệp Mỹ, xuất khẩu gạo năm 2024 đạt 8 triệu tấn.", "2024-12-08")[-1]
    assert (last.reporter, last.counterpart) == ("VN", "W00")
