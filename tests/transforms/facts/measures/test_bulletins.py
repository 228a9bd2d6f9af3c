"""Words that only look like something else: a body's name, a year, "vốn" that is no capital, goals missed."""

from __future__ import annotations

import pytest

from tests.transforms.facts.telling import read_text, told

TOLD = "Năm 2011, các doanh nghiệp xuất khẩu 46 nghìn tấn chè.\n"


@pytest.mark.parametrize(
    "head", ["BẢN TIN HIỆP HỘI LƯƠNG THỰC – SỐ 1/2012", "HIỆP HỘI THỦY SẢN: TIN THÁNG 1"]
)
def test_goods_in_a_bodys_name_are_not_what_is_told_of(head: str) -> None:
    found = read_text(f"{head}\n{TOLD}Pakistan mua 20 nghìn tấn.", "2012-01-09")[0]
    assert [s.commodity for s in found] == ["chè", "chè"]


@pytest.mark.parametrize(
    "sentence",
    [
        "Khách hàng lớn nhất trong năm là Pakistan với 20 nghìn tấn.",
        "Pakistan là thị trường lớn nhất trong năm, với 20 nghìn tấn.",
        "Pakistan là khách mua lớn nhất trong năm.",
    ],
)
def test_a_year_is_no_number_of_markets(sentence: str) -> None:
    rank = next(s for s in told(f"{TOLD}{sentence}", "2012-01-09") if s.unit == "rank")
    assert (rank.measure, rank.counterpart, rank.commodity) == ("export_market_rank", "PK", "chè")
    assert (rank.out_of, str(rank.period.start)) == (None, "2011-01-01")


@pytest.mark.parametrize("said", ["vốn ít mua chính ngạch", "vốn khó tính", "vốn hiếm khi đặt hàng lớn"])
def test_what_has_long_been_so_is_no_capital(said: str) -> None:
    found = told(f"{TOLD}Iran, {said}, đã nhảy lên vị trí thứ tám với 3 nghìn tấn, tăng 148%.", "2012-01-09")
    assert {s.measure for s in found} == {"exports"}
    assert [s.counterpart for s in found] == ["W00", "IR", "IR"]


@pytest.mark.parametrize(
    "sentence",
    [
        "Cả năm, xuất khẩu ước chỉ đạt 57 tỷ USD, giảm 9%, không hoàn thành chỉ tiêu tăng 3%.",
        "Dự báo cả năm xuất khẩu đạt 57 tỷ USD, giảm 9%, thấp hơn mục tiêu tăng 3%.",
    ],
)
def test_a_goal_that_a_forecast_misses_is_none(sentence: str) -> None:
    assert [s.status for s in told(sentence, "2009-10-01")] == ["forecast", "forecast", "target"]


@pytest.mark.parametrize("verb", ["muốn nâng", "muốn đưa", "mong nâng"])
def test_what_is_wished_for_is_a_goal(verb: str) -> None:
    text = f"Năm 2000, kim ngạch Việt - Lào là 200 triệu USD. Hai nước {verb} con số này lên 500 triệu USD."
    assert [s.status for s in told(text, "2001-12-03")] == ["actual", "target"]
