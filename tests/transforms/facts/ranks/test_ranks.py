"""A few lines of a story → the ranks that a careful reader takes from them."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest

from tests.transforms.facts.telling import told
from transforms.facts.statements import Statement

CASES = tomllib.loads(Path(__file__).with_name("ranks.toml").read_text(encoding="utf-8"))["case"]


def line_of(rank: Statement, expected: str) -> str:
    """A rank as a case's line, with its product where the case names one."""
    line = f"{rank.value} {rank.measure} {rank.reporter} {rank.counterpart}"
    return f"{line} {rank.commodity}" if expected.count(" ") > 3 else line


@pytest.mark.parametrize("case", CASES, ids=[case["text"][:40] for case in CASES])
def test_ranks_of_a_few_lines(case: dict[str, Any]) -> None:
    found = [s for s in told(case["text"], "2024-07-15") if s.measure.endswith("_rank")]
    expected = [*case["ranks"], *("" for _ in found)]
    assert [line_of(*pair) for pair in zip(found, expected, strict=False)] == case["ranks"]


@pytest.mark.parametrize(
    "text",
    [
        "Mỹ là thị trường xuất khẩu lớn nhất của Việt Nam. Đứng thứ hai và thứ ba lần lượt là Lào và Nga.",
        "Mỹ là thị trường xuất khẩu lớn nhất của Việt Nam. Vị trí thứ 2 và thứ 3 thuộc về Lào và Nga.",
        "Các thị trường xuất khẩu lớn nhất, thứ hai và thứ ba của Việt Nam là Mỹ, Lào và Nga.",
    ],
)
def test_joined_ranks_are_of_the_places_behind_them_in_turn(text: str) -> None:
    assert [(s.reporter, s.counterpart, int(s.value)) for s in told(text)] == [
        ("VN", "US", 1),
        ("VN", "LA", 2),
        ("VN", "RU", 3),
    ]


@pytest.mark.parametrize(
    ("rank", "commodity"),
    [
        ("Lào là thị trường xuất khẩu lớn nhất của Việt Nam.", "chè"),
        ("Lào là thị trường nhập khẩu lớn nhất của Việt Nam, đã bán cho Việt Nam nhiều nhất.", None),
    ],
)
def test_a_rank_in_the_trade_that_a_story_tells_is_in_its_product(rank: str, commodity: str | None) -> None:
    text = f"Xuất khẩu chè năm 2021\n\nNăm 2021, xuất khẩu chè đạt 200 triệu USD.\n\n{rank}"
    assert next(s for s in told(text) if s.unit == "rank").commodity == commodity


def test_who_imports_ours_is_a_market_and_its_share_one_of_our_exports() -> None:
    text = (
        "Lào là thị trường nhập khẩu số 1 đối với hạt điều của Việt Nam. "
        "Nga nhập khẩu đứng thứ 3, chiếm 15% tổng kim ngạch xuất khẩu hạt điều của Việt Nam."
    )
    assert [(s.measure, s.counterpart) for s in told(text)] == [
        ("export_market_rank", "LA"),
        ("export_market_rank", "RU"),
        ("exports", "RU"),
    ]


@pytest.mark.parametrize(
    ("text", "scopes"),
    [
        ("Đức là thị trường xuất khẩu lớn thứ 2 tại EU, thứ 7 thế giới của Việt Nam.", ["EU", "world"]),
        (
            "Ý đứng đầu các nước châu Âu và đứng thứ 9 trong số 77 nước đầu tư vào Việt Nam.",
            ["Europe", "world"],
        ),
    ],
)
def test_a_scope_is_that_of_the_rank_before_it(text: str, scopes: list[str]) -> None:
    assert [s.scope for s in told(text)] == scopes


def test_where_vietnam_invests_is_ranked_among_no_investors() -> None:
    text = (
        "Lào đứng thứ nhất trong số 80 nước có đầu tư ra nước ngoài của Việt Nam, còn Việt Nam hiện là"
        " nhà đầu tư lớn thứ hai tại Lào."
    )
    assert [(s.reporter, s.counterpart, int(s.value)) for s in told(text)] == [("LA", "VN", 2)]


@pytest.mark.parametrize("noun", ["nhà đầu tư trực tiếp (FDI)", "nhà đầu tư trực tiếp nước ngoài (ĐTNN)"])
def test_letters_in_brackets_part_no_rank_from_its_noun(noun: str) -> None:
    assert [s.measure for s in told(f"Lào hiện là {noun} lớn thứ hai tại Việt Nam.")] == ["fdi_rank"]


def test_who_sends_workers_trades_nothing() -> None:
    text = "Thương mại hai chiều đạt 9 tỷ USD. Lào là thị trường tiếp nhận lao động lớn thứ hai của Việt Nam."
    assert [s.measure for s in told(text)] == ["trade_turnover"]


def test_a_dash_parts_who_is_ranked_from_what_it_is() -> None:
    text = "Bỉ đang thu hẹp khoảng cách với Lào - nước xuất khẩu chè lớn nhất sang Nga."
    assert [(s.reporter, s.counterpart) for s in told(text)] == [("RU", "LA")]


def test_a_rank_is_in_the_product_that_those_counted_deal_in() -> None:
    text = (
        "Xuất khẩu nông sản đạt 9 tỷ USD. Trong số 10 thị trường mua chè nhiều, Lào dẫn đầu với 7 triệu USD."
    )
    assert [s.commodity for s in told(text)][1:] == ["chè", "chè"]


@pytest.mark.parametrize(
    "text",
    [
        "Lào là đối tác thương mại lớn nhất của ASEAN trong 15 năm liên tiếp.",
        "Lào đứng đầu trong số các nước có đầu tư tại khu vực đồng bằng sông Hồng với 90 dự án FDI.",
        "Thương mại của Nga với Lào tăng 2%. Ý là đối tác thương mại lớn nhất của quốc gia châu Âu này.",
    ],
)
def test_names_of_other_places_are_no_scope(text: str) -> None:
    assert [s.scope for s in told(text) if s.measure.endswith("_rank")] == ["world"]


def test_whose_a_rank_is_may_be_who_traded_last() -> None:
    text = "Thương mại của Nga với Lào tăng 2%. Ý là đối tác thương mại lớn nhất của quốc gia này."
    assert [(s.reporter, s.counterpart) for s in told(text)][1:] == [("RU", "IT")]


def test_a_first_since_long_ago_dates_no_rank() -> None:
    text = "Đây là lần đầu tiên Lào là đối tác thương mại lớn thứ hai của Việt Nam kể từ năm 1997."
    assert [s.period.kind for s in told(text)] == ["none"]


@pytest.mark.parametrize(
    "text",
    [
        "Thương mại Nga và Lào đạt 5 tỷ USD. Nga và Lào là nền kinh tế lớn thứ hai và thứ năm toàn cầu.",
        "Thương mại Nga và Lào đạt 5 tỷ USD. Lào đứng đầu về tốc độ tăng trưởng trong các nước xuất khẩu gỗ.",
    ],
)
def test_ranks_of_economies_and_of_growth_are_none(text: str) -> None:
    assert [s.measure for s in told(text)] == ["trade_turnover"]


def test_prices_part_no_market_from_what_it_sells() -> None:
    text = (
        "Việt Nam nhập ô tô từ Lào trị giá 9 triệu USD. Đơn giá bình quân đạt 19.300 USD/chiếc."
        " Thị trường Nga đứng thứ hai với 5 triệu USD."
    )
    assert [s.measure for s in told(text)] == ["imports", "import_source_rank", "imports"]


@pytest.mark.parametrize(
    ("text", "measure", "goods"),
    [
        (
            "Lào là thị trường cung cấp gỗ xẻ và ván lạng lớn thứ hai cho Việt Nam.",
            "import_source_rank",
            "gỗ xẻ và ván lạng",
        ),
        (
            "Nhật Bản là thị trường xuất khẩu cá tra và tôm lớn thứ hai của Việt Nam.",
            "export_market_rank",
            "cá tra và tôm",
        ),
        (
            "Nga là nguồn cung than, phân bón và lúa mì lớn thứ hai của Việt Nam.",
            "import_source_rank",
            "than, phân bón và lúa mì",
        ),
    ],
)
def test_a_rank_is_in_all_products_that_are_joined(text: str, measure: str, goods: str) -> None:
    (fact,) = told(text)
    assert (fact.measure, fact.commodity, int(fact.value)) == (measure, goods, 2)


def test_trade_between_two_is_of_both_ways_behind_a_rank_in_goods() -> None:
    text = (
        "Trung Quốc là thị trường xuất khẩu sắn và than lớn nhất của Việt Nam. "
        "Năm 2012, kim ngạch giữa tỉnh Vân Nam với Việt Nam đạt 1 tỷ USD."
    )
    assert [(f.measure, f.commodity) for f in told(text)][-1] == ("trade_turnover", None)


@pytest.mark.parametrize("goods", ["gạo", "gạo nếp", "cà phê"])
def test_a_seller_is_ranked_where_it_sells(goods: str) -> None:
    (rank,) = told(f"Việt Nam là nước xuất khẩu {goods} lớn nhất sang Lào.", "2024-08-15")
    assert (rank.measure, rank.reporter, rank.counterpart) == ("import_source_rank", "LA", "VN")
    assert told(f"Việt Nam là nước xuất khẩu {goods} lớn thứ ba thế giới.", "2024-08-15") == []


@pytest.mark.parametrize("said", ["nêu rõ", "chỉ rõ", "lưu ý", "nhìn nhận", "cho biết"])
def test_where_a_speaker_lives_is_no_owner(said: str) -> None:
    (rank,) = told(f"Tổng lãnh sự Lào tại Đà Nẵng {said}: Lào là bạn hàng số một của Việt Nam.", "2024-08-15")
    assert (rank.measure, rank.reporter, rank.counterpart) == ("trade_partner_rank", "VN", "LA")
