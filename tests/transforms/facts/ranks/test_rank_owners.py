"""In whose trade or investment a rank is of which only the holder is named."""

from __future__ import annotations

import pytest

from tests.transforms.facts.telling import told


def _sides(text: str) -> list[tuple[str, str]]:
    return [(s.reporter, s.counterpart) for s in told(text, "2023-10-12")]


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        (
            "Hưng Yên thu hút FDI\n\nTrong các nhà đầu tư, Đức dẫn đầu với 318 triệu USD, Ý 7 triệu USD.",
            [("VN-66", "DE"), ("VN-66", "DE"), ("VN-66", "IT")],
        ),
        ("Hưng Yên thu hút FDI\n\nNăm nay, Đức là nhà đầu tư lớn nhất.", [("VN-66", "DE")]),
        ("Đồng Nai xuất khẩu\n\nHoa Kỳ là thị trường xuất khẩu lớn nhất.", [("VN-39", "US")]),
        ("Vốn FDI tăng\n\nNăm nay, Đức là nhà đầu tư lớn nhất.", [("VN", "DE")]),
    ],
)
def test_the_first_rank_of_a_story_is_in_the_province_of_its_title(
    text: str, sides: list[tuple[str, str]]
) -> None:
    assert _sides(text) == sides


@pytest.mark.parametrize(
    "behind",
    [
        "; Nga vươn lên vị trí thứ ba",
        ". Nga vươn lên vị trí thứ ba",
        ". Xếp thứ ba là Nga",
        "; Nga đứng thứ ba",
    ],
)
def test_markets_ranked_together_are_of_one_province(behind: str) -> None:
    text = f"Ấn Độ là thị trường xuất khẩu lớn nhất của Long An{behind}."
    assert _sides(text) == [("VN-41", "IN"), ("VN-41", "RU")]


def test_a_rank_of_another_paragraph_is_the_countrys() -> None:
    text = "Ấn Độ là thị trường lớn nhất của Long An.\n\nNga là thị trường xuất khẩu lớn thứ ba của cả nước."
    assert _sides(text) == [("VN-41", "IN"), ("VN", "RU")]


@pytest.mark.parametrize(
    "lead",
    [
        "Trên phạm vi cả nước",
        "Tính trên cả nước",
        "Nhìn rộng ra cả nước",
        "Còn trên phạm vi cả nước",
        "Cả nước",
    ],
)
def test_the_whole_country_takes_a_rank_from_the_province(lead: str) -> None:
    text = f"Lào là nhà đầu tư lớn nhất tại Hà Tĩnh. {lead}, Lào là nhà đầu tư lớn thứ chín với 90 dự án."
    assert _sides(text) == [("VN-23", "LA"), ("VN", "LA"), ("VN", "LA")]


@pytest.mark.parametrize(
    "rank",
    [
        "nhập khẩu hàng Việt Nam nhiều nhất và cũng là thị trường mà Việt Nam có thặng dư lớn",
        "tiêu thụ hàng Việt Nam lớn nhất, cũng là nơi mà Việt Nam bán nhiều giày dép",
        "mua hàng Việt Nam nhiều nhất và là thị trường mà Việt Nam xuất siêu nhiều năm",
    ],
)
def test_who_does_what_is_told_of_the_holder_does_not_hold_the_rank(rank: str) -> None:
    assert _sides(f"Đức hiện là thị trường {rank}.")[:1] == [("VN", "DE")]


@pytest.mark.parametrize(
    ("lead", "times", "measure", "values"),
    [
        (
            "Nga là đối tác lớn về xuất khẩu của Việt Nam",
            "năm 2015, kim ngạch đứng thứ tám với 235 triệu USD; năm 2021 vượt lên xếp thứ tư.",
            "export_market_rank",
            [8, 4],
        ),
        (
            "Xuất khẩu sang Nga tăng nhanh",
            "năm 2010 xếp thứ tám với 2,4 tỷ USD, năm 2012 vươn lên thứ ba với 4 tỷ USD.",
            "export_market_rank",
            [8, 3],
        ),
        (
            "Nga có 9 dự án tại Việt Nam. Nga cũng là thị trường nhập khẩu hàng đầu của Việt Nam",
            "năm 1993 đạt 472 triệu USD, đứng thứ hai trong các nước và vùng lãnh thổ, năm 1997 đứng thứ tư.",
            "import_source_rank",
            [1, 2, 4],
        ),
    ],
)
def test_a_partner_holds_the_ranks_of_several_times(
    lead: str, times: str, measure: str, values: list[int]
) -> None:
    facts = [s for s in told(f"{lead}: {times}", "2023-09-06") if s.unit == "rank"]
    assert {(s.measure, s.reporter, s.counterpart) for s in facts} == {(measure, "VN", "RU")}
    assert [int(s.value) for s in facts] == values


_WITH_GROUP = "Năm 2019, thương mại hai chiều giữa {} và {} đạt 400 tỷ USD, tăng 3%. "


@pytest.mark.parametrize("pair", [("Hàn Quốc", "ASEAN"), ("Ấn Độ", "các nước ASEAN")])
@pytest.mark.parametrize(
    "said",
    [
        "Việt Nam tiếp tục là bạn hàng số một trong khối, đạt 90 tỷ USD.",
        "Việt Nam là đối tác thương mại lớn nhất trong ASEAN với 90 tỷ USD.",
        "Trong khối, Việt Nam là đối tác lớn nhất với 90 tỷ USD.",
    ],
)
def test_a_member_ranks_in_the_trade_of_who_trades_with_its_group(pair: tuple[str, str], said: str) -> None:
    facts = told(_WITH_GROUP.format(*pair) + said)
    assert {(s.reporter, s.counterpart) for s in facts[2:]} == {(facts[0].reporter, "VN")}


def test_a_member_ranks_in_vietnams_trade_where_that_was_told() -> None:
    facts = told(_WITH_GROUP.format("Việt Nam", "ASEAN") + "Malaysia là đối tác lớn nhất trong khối.")
    assert (facts[-1].reporter, facts[-1].counterpart) == ("VN", "MY")


@pytest.mark.parametrize("group", ["CPTPP", "EU", "EAEU", "RCEP", "Mercosur", "ASEAN"])
@pytest.mark.parametrize("within", ["trong khối {}", "trong {}", "trong các nước {}"])
def test_a_group_behind_a_rank_is_its_scope(group: str, within: str) -> None:
    text = f"Năm 2019, Brazil là thị trường nhập khẩu cá lớn nhất {within.format(group)}, đạt 90 triệu USD."
    facts = told(text)
    assert {(s.reporter, s.counterpart) for s in facts} == {("VN", "BR")}
    assert facts[0].scope == group


def test_a_group_trades_as_one() -> None:
    (statement,) = told("Năm 2019, Việt Nam xuất khẩu sang khối các nước CPTPP đạt 90 triệu USD.")
    assert statement.counterpart == "CPTPP"


_ABOUT = "Năm 2019, kim ngạch Việt Nam - Peru đạt 400 triệu USD. "


@pytest.mark.parametrize(
    ("said", "rank"),
    [
        ("Việt Nam đứng thứ 5 châu Á về kim ngạch xuất khẩu sang Peru.", ("import_source_rank", "PE", "VN")),
        ("Việt Nam xếp thứ 3 trong ASEAN về xuất khẩu vào Peru.", ("import_source_rank", "PE", "VN")),
        ("Việt Nam đứng thứ ba về xuất khẩu gạo vào thị trường Peru.", ("import_source_rank", "PE", "VN")),
        ("Peru đứng đầu về kim ngạch nhập khẩu sợi từ Việt Nam.", ("export_market_rank", "VN", "PE")),
        (
            "Việt Nam đứng đầu ASEAN trong trao đổi thương mại hai chiều với Peru.",
            ("trade_partner_rank", "PE", "VN"),
        ),
        ("Peru xếp thứ hai Nam Mỹ về kim ngạch thương mại với Việt Nam.", ("trade_partner_rank", "VN", "PE")),
    ],
)
def test_a_rank_about_trade_with_a_country_is_in_its_trade(said: str, rank: tuple[str, str, str]) -> None:
    statement = told(_ABOUT + said)[-1]
    assert (statement.measure, statement.reporter, statement.counterpart) == rank


def test_ranks_joined_are_about_trade_with_the_same_country() -> None:
    said = "Việt Nam đứng thứ 5 châu Á về xuất khẩu sang Peru và dẫn đầu ASEAN về tổng kim ngạch hai chiều."
    assert [(s.measure, s.reporter, s.counterpart) for s in told(_ABOUT + said)[1:]] == [
        ("import_source_rank", "PE", "VN"),
        ("trade_partner_rank", "PE", "VN"),
    ]


@pytest.mark.parametrize(
    "said",
    ["Bình Dương đứng đầu về xuất khẩu gỗ sang Peru.", "Việt Nam đứng thứ hai thế giới về xuất khẩu gạo."],
)
def test_provinces_and_sellers_to_all_do_not_rank_there(said: str) -> None:
    assert len(told(_ABOUT + said)) == 1
