"""Trade of two other countries: whose a figure is that names neither, or one of them."""

from __future__ import annotations

import pytest

from tests.transforms.facts.telling import told


def _pairs(text: str, date: str = "2022-12-08") -> list[tuple[str, str]]:
    return [(s.reporter, s.counterpart) for s in told(text, date)]


@pytest.mark.parametrize(
    "lead",
    [
        "Thương mại giữa Nga và Ấn Độ vẫn sôi động.",
        "Mậu dịch Nga - Ấn Độ liên tục lập kỷ lục.",
        "Buôn bán Nga - Ấn Độ lập kỷ lục bất chấp cấm vận\n",
    ],
)
@pytest.mark.parametrize("cue", ["Kim ngạch hai chiều 11 tháng đạt", "11 tháng, thương mại song phương đạt"])
def test_two_countries_spoken_of_without_a_figure_trade_what_follows(lead: str, cue: str) -> None:
    assert _pairs(f"{lead} {cue} 17 tỷ USD, tăng 32%.") == [("RU", "IN")] * 2


@pytest.mark.parametrize(
    "figures", ["Năm 2021, kim ngạch đạt 5 tỷ USD", "11 tháng, tổng trị giá đạt 5 tỷ USD"]
)
@pytest.mark.parametrize(
    ("title", "pair"),
    [
        ("Xuất khẩu của Ấn Độ sang Nga tăng vọt nhờ dược phẩm", ("IN", "RU")),
        ("Ngoại thương của Ấn Độ với Nga: bước tiến mới", ("IN", "RU")),
        ("Nhập khẩu của Thái Lan từ Lào và những điều cần biết", ("TH", "LA")),
        ("Xuất khẩu của Ấn Độ khởi sắc trở lại trong năm nay", ("IN", "W00")),
    ],
)
def test_a_title_on_the_trade_of_two_others_is_that_of_the_story(
    title: str, pair: tuple[str, str], figures: str
) -> None:
    assert _pairs(f"{title}\n{figures}, tăng 3%.") == [pair] * 2


@pytest.mark.parametrize(
    ("text", "pair"),
    [
        ("Thương mại Mỹ - Ấn Độ căng thẳng. 11 tháng, xuất khẩu cả nước đạt 17 tỷ USD.", ("VN", "W00")),
        (
            "Thương mại Nga - Ấn Độ sôi động. Việt Nam và Lào cũng vậy: 11 tháng, hai chiều đạt 2 tỷ USD.",
            ("VN", "LA"),
        ),
        (
            "Thương mại Nga - Ấn Độ vững.\nNăm 2021, Lào xuất sang Việt Nam 3 tỷ. Hai chiều là 5 tỷ USD.",
            ("LA", "VN"),
        ),
    ],
)
def test_two_countries_spoken_of_lend_their_names_to_no_other_trade(text: str, pair: tuple[str, str]) -> None:
    assert sorted(_pairs(text)[-1]) == sorted(pair)


def test_what_two_other_countries_sign_is_theirs() -> None:
    text = "Năm 2021, thương mại Nga - Ấn Độ đạt 17 tỷ USD. Tháng 2/2022, hai bên đã ký 15 văn kiện."
    assert _pairs(text) == [("RU", "IN")] * 2
    assert _pairs(f"Việt Nam theo dõi sát. {text}")[-1][0] == "VN"


@pytest.mark.parametrize("order", ["Xếp sau là EU với", "Kế đến là EU với", "Theo sau là EU:"])
def test_partners_listed_behind_the_first_are_of_whom_that_is_the_first(order: str) -> None:
    rank = "Năm 2020, Lào là đối tác thương mại lớn nhất của Nga."
    text = f"{rank} Kim ngạch Lào - Nga đạt 73 tỷ USD. {order} 50 tỷ USD, tăng 5%; Mỹ với 46 tỷ USD."
    assert _pairs(text, "2021-02-01") == [
        ("RU", "LA"),
        ("LA", "RU"),
        ("RU", "EU"),
        ("RU", "EU"),
        ("RU", "US"),
    ]


@pytest.mark.parametrize("cue", ["quy mô buôn bán", "quy mô giao thương", "buôn bán"])
def test_who_leads_in_the_size_of_trade(cue: str) -> None:
    text = f"Năm 2020, Việt Nam đứng đầu về {cue} với Nga: 19,3 tỷ USD."
    last = told(text, "2021-02-01")[-1]
    assert (last.measure, {last.reporter, last.counterpart}) == ("trade_turnover", {"VN", "RU"})


@pytest.mark.parametrize(
    "worth", ["hơn 3 tỷ USD hàng Nga", "3 tỷ USD hàng của Nga", "gần 3 tỷ USD hàng hóa Nga"]
)
def test_goods_of_another_that_are_bought_by_their_worth(worth: str) -> None:
    facts = told(f"Năm 2021, Ấn Độ mua {worth}.", "2022-02-01")
    assert [(s.measure, s.reporter, s.counterpart) for s in facts] == [("imports", "IN", "RU")]


@pytest.mark.parametrize("paper", ["cổ phiếu Nga", "trái phiếu Nga", "nợ Nga", "cổ phần"])
def test_papers_that_are_bought_are_no_imports(paper: str) -> None:
    assert told(f"Năm 2021, Ấn Độ mua 3 tỷ USD {paper}.", "2022-02-01") == []


@pytest.mark.parametrize(
    "parts",
    [
        ", gồm 4 tỷ USD Nga nhập khẩu từ Lào và 2 tỷ USD Nga xuất sang Lào",
        ", trong đó xuất khẩu 2 tỷ USD và nhập khẩu 4 tỷ USD",
        " (gồm xuất khẩu 2 tỷ USD, nhập khẩu 4 tỷ USD)",
    ],
)
def test_what_both_ways_are_parts_of_is_their_sum(parts: str) -> None:
    months = "Bốn tháng, kim ngạch Lào - Nga đạt 24 tỷ USD. Lào mua của Nga 13 tỷ USD."
    text = f"{months}\nRiêng tháng 4: 6 tỷ USD{parts}."
    assert [s.measure for s in told(text, "2022-05-09")][2:3] == ["trade_turnover"]
    one_way = "Bốn tháng, xuất khẩu đạt 24 tỷ USD.\nRiêng tháng 4: 6 tỷ USD, trong đó xuất khẩu gạo 2 tỷ USD."
    assert {s.measure for s in told(one_way, "2022-05-09")} == {"exports"}


@pytest.mark.parametrize("turn", ["Còn Việt Nam?", "Thế còn Việt Nam thì sao?", "Trở lại với Việt Nam."])
def test_a_paragraph_that_opens_on_vietnam_alone_tells_its_trade(turn: str) -> None:
    others = "Năm 2022, kim ngạch Nga - Ấn Độ đạt 5 tỷ USD; Ấn Độ là đối tác lớn thứ ba của Nga."
    text = f"{others}\n{turn} 11 tháng, xuất khẩu sang Nga đạt 2 tỷ USD, nhập khẩu từ Ấn Độ tăng 17%."
    assert _pairs(text)[-2:] == [("VN", "RU"), ("VN", "IN")]
    assert _pairs(f"{others}\n{turn} 11 tháng, xuất khẩu đạt 2 tỷ USD.")[-1] == ("VN", "W00")


@pytest.mark.parametrize(
    ("said", "pair"),
    [
        ("Phần chênh lệch có lợi cho Lào trong buôn bán với Nga lên tới", ("LA", "RU")),
        ("Chênh lệch thương mại nghiêng về Lào trong giao thương với Nga là", ("LA", "RU")),
        ("Thặng dư của Lào trong thương mại với Nga đạt", ("LA", "RU")),
    ],
)
def test_a_balance_in_trade_with_another(said: str, pair: tuple[str, str]) -> None:
    text = f"Năm 2024, {said} 3 tỷ USD, theo Bộ Thương mại Nga. So với năm trước, con số này phình ra 18%."
    facts = [(s.measure, int(s.value), s.reporter, s.counterpart) for s in told(text, "2025-02-01")]
    assert facts == [("trade_balance", 3 * 10**9, *pair), ("trade_balance", 18, *pair)]


def test_trade_behind_a_balance_with_a_figure_is_trade() -> None:
    text = "Năm 2024, Lào xuất siêu 3 tỷ USD sang Nga, và trong thương mại hai chiều đạt 9 tỷ USD."
    assert [s.measure for s in told(text, "2025-02-01")] == ["trade_balance", "trade_turnover"]


@pytest.mark.parametrize(
    "before",
    [
        "Năm nay kỷ niệm 30 năm Hàn Quốc và ASEAN thiết lập quan hệ đối thoại.",
        "Hàn Quốc và ASEAN nhất trí tăng cường hợp tác.",
        "Quan hệ Hàn Quốc - ASEAN phát triển mạnh mẽ.",
    ],
)
def test_two_others_that_deal_together_trade_both_ways(before: str) -> None:
    (statement,) = told(f"{before} Năm 2018, kim ngạch thương mại song phương đạt 160 tỷ USD.")
    assert (statement.reporter, statement.counterpart) == ("KR", "ASEAN")


@pytest.mark.parametrize(
    "before",
    [
        "Nga và Ấn Độ đều là những đối tác hợp tác lâu năm.",
        "Nga và Ấn Độ tăng cường hợp tác. Với Việt Nam, Nga cũng đang mở rộng đầu tư.",
        "Kim ngạch Việt Nam - Nga năm 2017 đạt 3 tỷ USD. Nga và Ấn Độ tăng cường hợp tác.",
    ],
)
def test_partners_of_vietnam_are_no_pair_of_their_own(before: str) -> None:
    statement = told(f"{before} Năm 2018, kim ngạch thương mại song phương đạt 4 tỷ USD.")[-1]
    assert "VN" in (statement.reporter, statement.counterpart)
