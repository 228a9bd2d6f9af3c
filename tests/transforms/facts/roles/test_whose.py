"""Whose goods they are and where they go, by the small words around them."""

from __future__ import annotations

import pytest

from tests.transforms.facts.telling import told


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        ("Năm 2022, Nhật Bản mua 3 triệu USD tôm Việt.", ("imports", "JP", "VN")),
        ("Năm 2022, nông sản Việt xuất sang Lào đạt 3 triệu USD.", ("exports", "VN", "LA")),
        ("Năm 2022, vải thiều sang Nhật Bản đạt 200 tấn.", ("exports", "VN", "JP")),
        ("Năm 2022, gạo Thái Lan sang Philippines đạt 2 triệu tấn.", ("exports", "TH", "PH")),
        ("Năm 2022, hàng của Hàn Quốc sang Việt Nam đạt 60 tỷ USD.", ("exports", "KR", "VN")),
        (
            "6 tháng, lượng nông sản qua cửa khẩu Tân Thanh sang Trung Quốc đạt 20.000 tấn.",
            ("exports", "VN-09", "CN"),
        ),
        ("Năm 2022, hàng Trung Quốc sang các nước ASEAN tăng 13%.", ("exports", "CN", "ASEAN")),
        (
            "Năm 2022, xuất nhập khẩu của Vân Nam sang ASEAN đạt 3 tỷ USD.",
            ("trade_turnover", "CN-YN", "ASEAN"),
        ),
        ("Năm 2022, kim ngạch xuất nhập khẩu của Đức đạt 3.000 tỷ USD.", ("trade_turnover", "DE", "W00")),
        (
            "Thương mại Quảng Tây - ASEAN đạt 9 tỷ USD, trong đó thương mại với Việt Nam đạt 3 tỷ USD.",
            ("trade_turnover", "CN-GX", "VN"),
        ),
        (
            "Theo báo chí Hàn Quốc, xuất khẩu của Việt Nam sang Nhật Bản đạt 9 tỷ USD.",
            ("exports", "VN", "JP"),
        ),
        (
            "Nhập khẩu thép đạt 4 tỷ. Đứng sau thị trường chủ đạo Hàn Quốc là thị trường Ý đạt 1 tỷ USD.",
            ("imports", "VN", "IT"),
        ),
        (
            "Nhập khẩu từ Đức đạt 4 tỷ. Ngược lại, hai nước sụt giảm là Ý và Lào, lần lượt giảm 8% và 7%.",
            ("imports", "VN", "LA"),
        ),
    ],
)
def test_whose_goods_and_where_they_go(text: str, sides: tuple[str, str, str]) -> None:
    last = told(text, "2023-08-15")[-1]
    assert (last.measure, last.reporter, last.counterpart) == sides


@pytest.mark.parametrize(
    "text",
    [
        "Công ty Thép Việt đạt 20 triệu USD năm 2022.",
        "Mỗi ngày có 300 tấn thanh long sang Trung Quốc.",
        "Cước vận tải hàng hóa từ Việt Nam sang Mỹ tăng 300%.",
    ],
)
def test_names_and_freight_are_no_trade(text: str) -> None:
    assert not told(text, "2023-08-15")


@pytest.mark.parametrize(
    "text",
    [
        "Năm 2021, kim ngạch xuất khẩu toàn tỉnh đạt 4,1 tỷ USD, tăng 11%; sang Lào đạt 1 tỷ USD.",
        "Năm 2021, toàn tỉnh thu hút 90 dự án FDI với tổng vốn 2,1 tỷ USD.",
        "Năm 2021, toàn tỉnh đón 1,2 triệu lượt khách quốc tế, tăng 31%; khách Lào đạt 0,1 triệu lượt.",
    ],
)
def test_a_province_that_is_never_named_is_not_the_country(text: str) -> None:
    assert told(text, "2022-01-15") == []
    sides = [s.reporter for s in told(f"Tin từ Đồng Nai\n\n{text}", "2022-01-15")]
    assert set(sides) == {"VN-39"}


@pytest.mark.parametrize("total", ["tổng kim ngạch", "tổng trị giá", "kim ngạch"])
def test_the_total_behind_a_rank_is_of_the_one_that_holds_it(total: str) -> None:
    text = f"Năm 2021, Lào là thị trường xuất khẩu chè lớn nhất, với {total} đạt 8 triệu USD, chiếm 55%."
    assert [f.counterpart for f in told(text)] == ["LA", "LA", "LA"]


def test_who_sends_visitors_is_no_host_when_named_again() -> None:
    text = "Trong tháng 1, khách đến nhiều nhất từ Lào, và thị trường này đạt 41.000 lượt khách."
    assert [(f.reporter, f.counterpart) for f in told(text, "2021-02-12")] == [("VN", "LA")]


@pytest.mark.parametrize(
    ("title", "pair"),
    [
        ("Xuất khẩu giảm 12,4%", ("LA", "W00")),
        ("Xuất khẩu của Việt Nam giảm 12,4%", ("VN", "W00")),
        ("Xuất khẩu sang Lào giảm 12,4%", ("VN", "LA")),
    ],
)
def test_a_country_counts_its_own_trade_below_a_title_that_names_nobody(
    title: str, pair: tuple[str, str]
) -> None:
    story = "Hải quan Lào cho biết, trong tháng 8 kim ngạch xuất khẩu đạt 2,3 tỷ USD, giảm 12,4%."
    first = told(f"{title}\n\n{story}", "2019-09-23")[0]
    assert (first.reporter, first.counterpart) == pair


def test_what_a_country_counts_is_its_own_throughout_the_story() -> None:
    text = (
        "Xuất khẩu giảm 12,4%\n\nHải quan Lào cho biết, trong tháng 8 kim ngạch xuất khẩu đạt 2,3 tỷ USD, "
        "giảm 12,4%. Xuất khẩu ô tô tăng 3%. Theo quốc gia, xuất khẩu sang Nga giảm 9%, Việt Nam giảm 2%."
    )
    pairs = [(s.reporter, s.counterpart) for s in told(text, "2019-09-23")]
    assert pairs == [("LA", "W00")] * 4 + [("LA", "RU"), ("LA", "VN")]


def test_a_story_on_a_province_goes_on_with_its_partners() -> None:
    text = (
        "Nghệ An: Kim ngạch xuất khẩu 6 tháng tăng 9%\n\nXuất khẩu trên địa bàn ước đạt 5 triệu USD.\n\n"
        "Thị trường chủ yếu: Lào chiếm 48% tổng kim ngạch xuất khẩu, Nga đạt 1 triệu USD."
    )
    sides = [(s.reporter, s.counterpart) for s in told(text, "2019-07-05")]
    assert sides[2:] == [("VN-22", "LA"), ("VN-22", "RU")]


def test_who_invests_where_is_said_beside_trade() -> None:
    text = "Năm 2013, thương mại Việt - Nga đạt 4 tỷ USD, đầu tư của Nga vào Việt Nam cũng đạt 2 tỷ USD."
    measures = [(s.measure, s.counterpart) for s in told(text)]
    assert measures == [("trade_turnover", "RU"), ("fdi_registered_capital", "RU")]


def test_a_country_counts_its_own_trade_also_where_no_figure_is_told_yet() -> None:
    text = (
        "Theo Bộ Nông nghiệp Lào, xuất khẩu nông sản của nước này tăng mạnh trong 10 tháng đầu năm.\n\n"
        "Trong đó, xuất khẩu ngô tăng 23% lên 9.000 tấn. Năm ngoái, Lào xuất khẩu 7.000 tấn ngô."
    )
    assert [(s.reporter, s.counterpart) for s in told(text, "2017-11-27")] == [("LA", "W00")] * 3


def test_a_period_may_stand_between_a_buyer_and_the_verb() -> None:
    (bought,) = told(
        "Chỉ riêng Lào trong 11 tháng vừa qua đã nhập 3,4 tỷ USD rau quả của Việt Nam.", "2023-12-11"
    )
    assert (bought.measure, bought.reporter, bought.counterpart) == ("imports", "LA", "VN")
