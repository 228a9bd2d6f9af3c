"""Other countries' trade and visitors: whose it is where Vietnam is one of many, or none."""

from __future__ import annotations

import pytest

from tests.transforms.facts.telling import told


def _pairs(text: str) -> list[tuple[str, str]]:
    return [(s.reporter, s.counterpart) for s in told(text, "2023-08-15")]


@pytest.mark.parametrize(
    ("text", "pairs"),
    [
        ("Thái Lan đón hơn 9 triệu du khách trong 4 tháng.", [("TH", "W00")]),
        ("Năm 2022, Nhật Bản trong tháng 4 đã đón 300.000 lượt khách Việt Nam.", [("JP", "VN")]),
        (
            "Thị trường khách của du lịch Lào: Trung Quốc (500 lượt), Việt Nam (200 lượt), Nga (90 lượt).",
            [("LA", "CN"), ("LA", "VN"), ("LA", "RU")],
        ),
        ("Năm 2022, khách Hàn Quốc đến du lịch Việt Nam đạt 1,2 triệu lượt.", [("VN", "KR")]),
        (
            "Khánh Hòa đón 1,2 triệu lượt khách quốc tế, tăng 40%, trong đó khách Hàn Quốc đạt 600.000 lượt.",
            [("VN-34", "W00"), ("VN-34", "W00"), ("VN-34", "KR")],
        ),
        ("Lào là thị trường khách lớn nhất Đông Nam Á đến Việt Nam, với 5.000 lượt.", [("VN", "LA")]),
        ("Trung Quốc ghi nhận 3 triệu lượt khách đến Việt Nam trong 8 tháng.", [("VN", "CN")]),
    ],
)
def test_who_receives_visitors(text: str, pairs: list[tuple[str, str]]) -> None:
    assert _pairs(text) == pairs


@pytest.mark.parametrize(
    ("text", "pair"),
    [
        ("Hải quan Trung Quốc công bố xuất khẩu của nước này tháng 6 tăng 5,9%.", ("CN", "W00")),
        ("Hải quan Trung Quốc cho biết xuất khẩu của nước này sang Mỹ đạt 40 tỷ USD.", ("CN", "US")),
        ("Theo Bộ Kinh tế và Tài chính Lào, xuất khẩu của nước này đạt 3 tỷ USD.", ("LA", "W00")),
        ("Nga đạt thặng dư thương mại 2 tỷ USD với Ấn Độ trong tháng 7.", ("RU", "IN")),
        ("Ba Lan trao đổi thương mại với Nga đạt 5 tỷ USD.", ("PL", "RU")),
        ("Kim ngạch nhập khẩu Lào từ Thái Lan đạt 5 tỷ USD.", ("LA", "TH")),
        ("Nhập khẩu tôm Việt Nam vào Canada đạt 5 triệu USD.", ("CA", "VN")),
        ("Nhập khẩu tôm Thái Lan vào Canada đạt 5 triệu USD.", ("CA", "TH")),
        (
            "Thặng dư của Lào với Nga là 2 tỷ USD, cao hơn thặng dư tổng thể của Lào là 1 tỷ USD.",
            ("LA", "W00"),
        ),
        ("Xuất khẩu gạo Thái Lan tháng 1 đạt 570.000 tấn.", ("TH", "W00")),
        ("Thâm hụt thương mại Canada đạt 6 tỷ USD trong tháng 7.", ("CA", "W00")),
        ("Canada có GDP tăng 2%, nhập khẩu từ Việt Nam tăng 5%.", ("CA", "VN")),
        ("Canada có GDP tăng 2%, xuất khẩu của Việt Nam sang nước này tăng 5%.", ("VN", "CA")),
        ("Lào có GDP đạt 15 tỷ USD, xuất khẩu đạt 6 tỷ USD, nhập khẩu đạt 7 tỷ USD.", ("LA", "W00")),
        ("Hiệp hội xuất khẩu gạo Thái Lan đặt mục tiêu xuất khẩu 7,5 triệu tấn năm 2023.", ("TH", "W00")),
        ("Theo Bộ Công nghiệp, thương mại và năng lượng Hàn Quốc, xuất khẩu đạt 46 tỷ USD.", ("KR", "W00")),
        (
            "Việt Nam xuất khẩu 7 triệu tấn gạo. Trong khi đó, xuất khẩu của Ấn Độ đạt 9 triệu tấn.",
            ("IN", "W00"),
        ),
        ("Đến nay, Lào bán ra 5 triệu tấn gạo, Ấn Độ 4 triệu tấn và Thái Lan 3 triệu tấn.", ("TH", "W00")),
        ("Theo Ủy ban Thương mại của Canada, nhập khẩu điều của nước này đạt 7.000 tấn.", ("CA", "W00")),
        ("Năm 2022, Lào xuất khẩu 5.000 tấn thóc sang nước láng giềng Việt Nam.", ("LA", "VN")),
        ("Năm 2022, Lào xuất khẩu tổng cộng 5.000 tấn gạo sang 41 quốc gia.", ("LA", "W00")),
        ("Thương mại giữa Trung Quốc và Lào chiếm 2% tổng kim ngạch thương mại của Lào.", ("LA", "CN")),
        ("Nhập khẩu da giày của Nhật đạt 4 tỷ USD, xuất khẩu từ Việt Nam sang Nhật đạt 1 tỷ.", ("VN", "JP")),
        ("Tại Canada, Việt Nam chiếm 42% thị phần đồ gỗ nhập khẩu.", ("CA", "VN")),
        ("Gạo Việt Nam chiếm 80% thị phần gạo nhập khẩu vào Philippines.", ("PH", "VN")),
        ("Thương mại Nga - Lào đạt 24 tỷ USD. Kim ngạch ngoại thương của Lào đạt 90 tỷ USD.", ("LA", "W00")),
        ("Năm 2016, Nga thu về hơn 1 tỷ USD từ xuất khẩu lúa mì.", ("RU", "W00")),
        ("Năm 2016, Lào nhập khẩu từ Việt Nam 5 tấn gạo, Campuchia 3 tấn.", ("KH", "VN")),
        ("Xuất khẩu gạo sang Lào đạt 3 tỷ USD. Trong khi đó, Nga nhập khẩu 4 triệu tấn gạo.", ("RU", "W00")),
        ("Năm 2016, xuất khẩu của 10 nước ASEAN sang Canada tăng 3%.", ("ASEAN", "CA")),
        ("Năm 2016, kim ngạch giữa Lào với 27 nước thành viên EU đạt 5 tỷ USD.", ("LA", "EU")),
        (
            "Năm 2016, xuất khẩu của ASEAN sang Nga tăng 3%. Riêng Thái Lan giảm 2%, Lào giảm 1%.",
            ("LA", "RU"),
        ),
        ("Năm 2016, Nga xuất siêu sang Việt Nam 3 tỷ USD. Kế đó là thặng dư với Ý (2 tỷ USD).", ("RU", "IT")),
        (
            "Hải quan Úc: hai chiều với Việt Nam đạt 4 tỷ USD. Thặng dư của Việt Nam là 3 tỷ USD, tăng 2%.",
            ("VN", "AU"),
        ),
        ("Cán cân thương mại nghiêng về phía Lào với mức xuất siêu 3 tỷ USD.", ("LA", "W00")),
        ("Việt Nam xuất 7.000 tấn tôm sang Mỹ trong khi Thái Lan xuất khẩu 5.000 tấn tôm.", ("TH", "US")),
    ],
)
def test_whose_trade_it_is_abroad(text: str, pair: tuple[str, str]) -> None:
    assert _pairs(text)[-1] == pair


def test_lists_are_of_the_owner_that_the_clause_names() -> None:
    text = "Xuất khẩu của Hàn Quốc sang Mỹ và châu Âu tăng lần lượt 3,3% và 0,3%."
    assert _pairs(text) == [("KR", "US"), ("KR", "EU")]


def test_a_title_says_whose_trade_its_story_tells() -> None:
    text = (
        "Canada: Thâm hụt thương mại giảm xuống mức thấp nhất\n\n"
        "Theo phóng viên tại Canada, thâm hụt thương mại của Canada đã thu hẹp trong tháng 6.\n\n"
        "Cụ thể, thâm hụt thương mại trong tháng 6 đã giảm còn 2 tỷ USD. Nhập khẩu giảm 3%."
    )
    assert _pairs(text) == [("CA", "W00"), ("CA", "W00")]


def test_markets_that_open_a_sentence_say_which_trade_it_tells() -> None:
    text = (
        "Vốn FDI đăng ký đạt 2 tỷ USD trong 8 tháng.\n\n"
        "Thị trường xuất khẩu chủ yếu gồm: Mỹ đạt 400 triệu USD; Nhật Bản đạt 100 triệu USD."
    )
    exports = told(text, "2023-09-15")[1:]
    assert [(s.measure, s.counterpart) for s in exports] == [("exports", "US"), ("exports", "JP")]


def test_a_rank_between_commas_leaves_the_trade_before_it() -> None:
    text = "Năm 2022, nhập khẩu từ Lào, đối tác thương mại lớn nhất của Việt Nam, đạt 5 tỷ USD."
    ranked, imported = told(text, "2023-08-15")
    assert (ranked.measure, ranked.counterpart) == ("trade_partner_rank", "LA")
    assert (imported.measure, imported.counterpart) == ("imports", "LA")


def test_shares_of_suppliers_are_of_the_buyer_told_before() -> None:
    text = (
        "Nhập khẩu điều của Canada từ Việt Nam năm 2022 đạt 149 tấn. Tỷ trọng của điều Việt Nam là 85%. "
        "Những nước khác chiếm tỷ trọng thấp: Brazil 4%; Lào 2%."
    )
    assert _pairs(text) == [("CA", "VN"), ("CA", "VN"), ("CA", "BR"), ("CA", "LA")]


def test_a_list_of_buyers_goes_on() -> None:
    text = (
        "Đức là quốc gia nhập khẩu cà phê nhiều nhất của Việt Nam, với 230 tấn.\n\n"
        "Ý nhập 80 tấn, trị giá 2 triệu USD. Lào nhập 50 tấn, Tây Ban Nha 40 tấn. Nga mua 30 tấn."
    )
    buyers = [(s.reporter, s.counterpart) for s in told(text, "2023-08-15") if s.measure == "imports"]
    assert buyers == [("IT", "VN"), ("IT", "VN"), ("LA", "VN"), ("ES", "VN"), ("RU", "VN")]


def test_a_text_on_a_country_turns_back_from_its_partners() -> None:
    text = (
        "Xuất khẩu của Hàn Quốc tăng 24%\n\n"
        "Xuất khẩu sang các thị trường chính đều tăng, như Trung Quốc tăng 25%, Việt Nam tăng 20%.\n\n"
        "Trong khi đó, kim ngạch nhập khẩu tháng 1 năm nay đạt 18 tỷ USD.\n\n"
        "Nhập khẩu từ Lào tăng 2%.\n\nHải quan Hàn Quốc cho biết trong tháng 3, xuất khẩu đạt 5 tỷ USD."
    )
    partners = ["W00", "CN", "VN", "W00", "LA", "W00"]
    assert _pairs(text) == [("KR", partner) for partner in partners]


def test_a_list_answers_to_the_two_markets_named_before() -> None:
    text = "Chủ yếu nhập gỗ từ Lào và Nga. Nhập khẩu từ hai thị trường này lần lượt đạt 9 và 7 triệu USD."
    assert _pairs(text) == [("VN", "LA"), ("VN", "RU")]


def test_what_a_country_counts_itself_is_its_trade_with_all() -> None:
    text = (
        "Việt Nam nhập khẩu 1,5 triệu tấn thóc từ Lào\n\n"
        "Báo cáo của Bộ Nông nghiệp, Lâm nghiệp và Thủy sản Lào, lượng gạo xuất khẩu của nước này giảm 36%."
    )
    assert _pairs(text)[-1] == ("LA", "W00")


def test_suppliers_of_the_country_that_a_text_is_on() -> None:
    text = (
        "Nhập khẩu tôm của Canada tăng 12% trong 6 tháng\n\n"
        "Khối lượng xuất khẩu tôm của Ấn Độ sang Canada đạt 9.500 tấn. Tiếp đến là Ecuador với 6.100 tấn.\n\n"
        "Trong khi đó, khối lượng xuất khẩu của Việt Nam đạt 4.700 tấn."
    )
    assert _pairs(text)[1:] == [("IN", "CA"), ("EC", "CA"), ("VN", "CA")]


def test_a_ranking_of_suppliers_goes_on() -> None:
    text = (
        "Ấn Độ là nhà cung cấp tôm lớn nhất cho Canada với 9.500 tấn, xuất khẩu tăng 3%.\n\n"
        "Thái Lan xuất khẩu sang Canada 6.600 tấn.\n\nViệt Nam đứng thứ 5 với 4.700 tấn."
    )
    told_last = told(text, "2023-08-15")[-2]
    assert (told_last.measure, told_last.reporter, told_last.counterpart) == (
        "import_source_rank",
        "CA",
        "VN",
    )
    assert _pairs(text)[2] == ("IN", "CA")


def test_all_that_a_country_imports_after_its_suppliers() -> None:
    text = (
        "Nhập khẩu tôm của Canada giảm 5%, trong đó từ Trung Quốc giảm 3%.\n\n"
        "Nhập khẩu tôm vào Canada tháng 2/2023 tăng 2,8%."
    )
    assert _pairs(text) == [("CA", "W00"), ("CA", "CN"), ("CA", "W00")]


def test_the_share_of_a_source_that_was_ranked_is_of_whom_it_sells_to() -> None:
    text = (
        "Năm 2021, nhập khẩu chè của Nga đạt 9 triệu USD. Lào là nguồn cung lớn nhất với 4 triệu USD."
        " Thị phần của Lào giảm từ 48% xuống 44%."
    )
    pairs = [(f.reporter, f.counterpart) for f in told(text, "2022-01-12") if f.transform == "share"]
    assert pairs == [("RU", "LA"), ("RU", "LA")]


@pytest.mark.parametrize(
    "text",
    [
        "Năm 2019, xuất khẩu của Lào sang châu Á giảm 8,3%.",
        "Châu Phi là thị trường lớn thứ hai, đạt 1,4 triệu tấn, chiếm 21,9%.",
    ],
)
def test_a_continent_has_no_code_and_hands_on_no_partner(text: str) -> None:
    before = "Năm 2019, xuất khẩu gạo sang Bỉ đạt 2 triệu tấn."
    assert len(told(f"{before}\n\n{text}", "2020-08-15")) == 1


@pytest.mark.parametrize(
    ("anaphor", "partner"),
    [("thị trường Nam Mỹ này", "CL"), ("nền kinh tế Nam Mỹ này", "CL"), ("các nước Nam Mỹ này", None)],
)
def test_a_region_that_was_told_of_is_the_country_named_before(anaphor: str, partner: str | None) -> None:
    facts = told(f"Xuất khẩu chè sang Chile đạt 5 triệu USD. Nhập khẩu từ {anaphor} đạt 9 triệu USD.")
    assert [s.counterpart for s in facts[1:]] == ([partner] if partner else [])


def test_growth_behind_many_countries_is_of_the_one_that_sold() -> None:
    text = "Năm 2020, Lào đã xuất khẩu nông sản được 7 triệu tấn sang 68 nước, tăng 93,4%."
    assert _pairs(f"Nông sản Lào bán sang Việt Nam tăng\n\n{text}")[-1][0] == "LA"
