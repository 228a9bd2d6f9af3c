"""Investment in other words: capital added, spent, drawn or counted in, and amounts ahead of their rank."""

from __future__ import annotations

import pytest

from tests.transforms.facts.telling import told

_NEW = "5 tháng đầu năm 2025, Việt Nam có 70 dự án FDI cấp mới với vốn đăng ký 5 tỷ USD. "


@pytest.mark.parametrize(
    "capital",
    ["số vốn đầu tư tăng thêm", "số vốn đăng ký tăng thêm", "số vốn điều chỉnh", "số vốn bổ sung"],
)
def test_an_amount_of_capital_that_is_added_may_be_called_one(capital: str) -> None:
    facts = told(f"{_NEW}Có 25 lượt dự án điều chỉnh với {capital} 4 tỷ USD.", "2025-06-15")
    assert [(s.measure, s.commodity) for s in facts[2:]] == [
        ("fdi_projects", None),
        ("fdi_registered_capital", capital),
    ]


@pytest.mark.parametrize("said", ["đăng ký điều chỉnh", "đăng ký thêm vốn", "nâng vốn"])
def test_projects_that_ask_for_more_are_told_apart(said: str) -> None:
    facts = told(f"{_NEW}Ngoài ra, có 25 lượt dự án {said} với 4 tỷ USD.", "2025-06-15")
    assert [s.commodity for s in facts] == [None, None, said, said]


@pytest.mark.parametrize(
    "spent",
    [
        "Vốn đã thực hiện đạt",
        "Số vốn đầu tư thực hiện đạt",
        "Giải ngân dòng vốn này đạt",
        "Giải ngân vốn đạt",
    ],
)
def test_capital_that_is_spent(spent: str) -> None:
    assert told(f"{_NEW}{spent} 3 tỷ USD.", "2025-06-15")[-1].measure == "fdi_disbursed_capital"


@pytest.mark.parametrize(
    "money", ["Vốn đầu tư công giải ngân", "Vốn ODA giải ngân", "Giải ngân vốn vay", "Giải ngân đầu tư công"]
)
def test_what_a_state_or_a_lender_spends_is_no_investment(money: str) -> None:
    assert len(told(f"{_NEW}{money} đạt 2 tỷ USD.", "2025-06-15")) == 2


def test_what_is_drawn_is_promised_and_not_yet_spent() -> None:
    text = (
        "Vốn FDI giải ngân 4 tháng đạt 6 tỷ USD. Hà Nội thu hút nhiều nhất với 1 tỷ USD. Đà Nẵng có 2 tỷ USD."
    )
    assert [s.measure for s in told(text, "2024-05-02")] == [
        "fdi_disbursed_capital",
        "fdi_registered_capital",
        "fdi_registered_capital",
    ]


@pytest.mark.parametrize(
    ("text", "measures"),
    [
        (
            "Với 4 tỷ USD, Ba Lan đứng thứ ba về vốn đầu tư vào Việt Nam năm 2023, chiếm 12%.",
            ["fdi_registered_capital", "fdi_rank", "fdi_registered_capital"],
        ),
        (
            "Với tổng vốn 6 tỷ USD và 50 dự án, Ba Lan là quốc gia dẫn đầu về đầu tư vào nước ta năm 2023.",
            ["fdi_registered_capital", "fdi_projects", "fdi_rank"],
        ),
        (
            "Với 6 tỷ USD, Ba Lan là thị trường xuất khẩu lớn thứ hai của Việt Nam năm 2023.",
            ["exports", "export_market_rank"],
        ),
    ],
)
def test_a_rank_says_of_what_the_amounts_are_that_open_its_sentence(text: str, measures: list[str]) -> None:
    facts = told(text, "2024-05-02")
    assert [s.measure for s in facts] == measures
    assert {(s.reporter, s.counterpart) for s in facts} == {("VN", "PL")}
    assert {str(s.period.end) for s in facts if "rank" not in s.measure} == {"2023-12-31"}


@pytest.mark.parametrize(
    "deals", ["giao dịch GVMCP của nhà ĐTNN", "lượt GVMCP", "giao dịch góp vốn mua cổ phần"]
)
def test_deals_in_shares_are_no_projects_nor_is_their_growth_that_of_capital(deals: str) -> None:
    text = f"{_NEW}Có 99 {deals} (giảm 4,5%), tổng giá trị vốn góp 1,7 tỷ USD (giảm 57%)."
    facts = told(text, "2025-06-15")[2:]
    assert [(s.transform, float(s.value)) for s in facts] == [("level", 1.7e9), ("growth", -57)]


@pytest.mark.parametrize(
    "listed", ["Ba Lan 7 tỷ USD (28,5%), Bỉ 3 tỷ USD (14,4%)", "Ba Lan (28,5%), Bỉ (14,4%)"]
)
def test_rates_alone_in_the_brackets_of_a_list_are_shares(listed: str) -> None:
    facts = told(f"Thu hút FDI 10 tháng đạt 27 tỷ USD. Các nhà đầu tư lớn: {listed}.", "2024-11-15")
    assert [(s.counterpart, s.transform) for s in facts if s.unit == "percent"] == [
        ("PL", "share"),
        ("BE", "share"),
    ]


def test_a_share_behind_capital_is_of_capital() -> None:
    text = "Ba Lan đứng đầu trong các nước có dự án mới vào Việt Nam với 2 tỷ USD; Bỉ 1 tỷ USD, chiếm 14%."
    assert told(text)[-1].measure == "fdi_registered_capital"


@pytest.mark.parametrize(
    "behind", ["về vốn so với cùng kỳ", "về số dự án so với cùng kỳ năm trước", "so với cùng kỳ"]
)
def test_a_level_put_against_the_year_before_is_no_share(behind: str) -> None:
    assert len(told(f"{_NEW}Như vậy, vốn đăng ký đạt 9 tỷ USD, bằng 50,7% {behind}.", "2025-06-15")) == 3


@pytest.mark.parametrize("counted", ["số lượt điều chỉnh vốn", "số lượt tăng vốn", "số dự án điều chỉnh vốn"])
def test_who_leads_in_how_often_capital_grew_has_a_share_of_projects(counted: str) -> None:
    text = f"{_NEW}Ba Lan dẫn đầu về {counted} (chiếm 24,3%)."
    assert told(text, "2025-06-15")[-1].measure == "fdi_projects"


def test_domestic_projects_are_not_drawn_from_abroad() -> None:
    text = f"{_NEW}Thu hút đầu tư trong nước được 77 dự án."
    assert len(told(text, "2025-06-15")) == 2


def test_what_is_counted_in_is_no_slice_of_what_it_is_counted_in() -> None:
    text = "Nếu tính cả góp vốn mua cổ phần thì Ba Lan đứng đầu về vốn đầu tư vào Việt Nam với 5 tỷ USD."
    assert {s.commodity for s in told(text)} == {None}


def test_a_sentence_may_open_with_among_whom_a_rank_is() -> None:
    (rank, _) = told("Trong khối ASEAN, Lào đứng thứ ba về đầu tư vào Việt Nam, với 13 tỷ USD.")
    assert rank.scope == "ASEAN"


@pytest.mark.parametrize(
    "counted", ["tính cả vốn cấp mới và vốn tăng thêm", "tính luôn phần vốn góp mua cổ phần"]
)
def test_a_sum_of_forms_is_of_none(counted: str) -> None:
    text = f"{_NEW}Như vậy, {counted}, tính đến nay là 6 tỷ USD."
    assert told(text, "2025-06-15")[-1].commodity is None


@pytest.mark.parametrize("base", ["FDI cả năm 2018", "vốn đăng ký năm 2018"])
def test_a_level_put_against_another_year_is_no_share(base: str) -> None:
    text = f"Vốn FDI từ Ba Lan vào Việt Nam trong 4 tháng bằng 70% {base}."
    assert told(text, "2019-05-07") == []


@pytest.mark.parametrize("of", ["tổng vốn", "tổng vốn đầu tư", "vốn đăng ký"])
def test_a_share_of_capital_may_stand_beside_one_of_projects(of: str) -> None:
    facts = told(f"Ba Lan chiếm gần 30% tổng số dự án FDI mới và 12,5% {of}.")
    assert [s.measure for s in facts] == ["fdi_projects", "fdi_registered_capital"]


def test_a_count_may_stand_right_behind_what_is_counted() -> None:
    facts = told(f"{_NEW}Trong đó số dự án mới 631, tăng 156%.", "2025-06-15")[2:]
    assert [(s.measure, s.transform) for s in facts] == [
        ("fdi_projects", "level"),
        ("fdi_projects", "growth"),
    ]


@pytest.mark.parametrize("named", ["Sao Mai", "điện khí Sao Mai", "chế tạo lốp xe Sao Mai"])
def test_a_project_with_a_name_is_a_firms_whatever_it_makes(named: str) -> None:
    assert len(told(f"{_NEW}Dự án {named}, vốn đăng ký 9 tỷ USD, ở Bạc Liêu.", "2025-06-15")) == 2


@pytest.mark.parametrize("rank", ["xếp 16/147", "đứng 16/147", "hiện đứng 16/147"])
def test_a_rank_may_be_a_fraction_alone(rank: str) -> None:
    fact = told(f"Ba Lan có 687 dự án tại Việt Nam, {rank} quốc gia và vùng lãnh thổ.")[-1]
    assert (fact.measure, int(fact.value), fact.out_of) == ("fdi_rank", 16, 147)


def test_no_days_are_a_rank() -> None:
    assert len(told("Ba Lan có 687 dự án tại Việt Nam, xếp 3 ngày.")) == 1


def test_months_told_behind_a_goal_have_happened() -> None:
    text = "Năm 2024 Nam Định phấn đấu thu hút 500 triệu USD vốn FDI; hết tháng 8 đạt 320 triệu USD."
    assert [(s.status, str(s.period.end)) for s in told(text, "2024-09-20")] == [
        ("target", "2024-12-31"),
        ("actual", "2024-08-31"),
    ]


def test_projects_may_be_abbreviated() -> None:
    text = "Năm 2006, cả nước có 95 dự án ĐTNN, vốn 760 triệu USD, tăng 15% về số DA nhưng giảm 10% về vốn."
    assert [s.measure for s in told(text)][2:] == ["fdi_projects", "fdi_registered_capital"]


@pytest.mark.parametrize("capital", ["vốn đầu tư của nước ngoài (FDI)", "vốn đầu tư trực tiếp từ nước ngoài"])
def test_capital_is_from_abroad_in_other_words(capital: str) -> None:
    text = f"Tính từ đầu năm đến nay, tổng {capital} vào TP. Hồ Chí Minh đạt 1,3 tỷ USD. Có 8 dự án cấp mới."
    assert [(s.measure, s.reporter) for s in told(text, "2012-10-20")] == [
        ("fdi_registered_capital", "VN-SG"),
        ("fdi_projects", "VN-SG"),
    ]


def test_export_processing_zones_export_nothing() -> None:
    text = "Tổng vốn FDI chảy vào các khu chế xuất, khu công nghiệp trên địa bàn đạt 2,43 tỷ USD."
    assert [s.measure for s in told(text)] == ["fdi_registered_capital"]


def test_capital_that_is_noted_to_have_grown_is_what_was_added() -> None:
    text = (
        f"{_NEW}Có 296 lượt dự án thực hiện điều chỉnh vốn đầu tư, với số vốn ghi nhận tăng thêm 2,37 tỷ USD."
    )
    last = told(text, "2025-06-15")[-1]
    assert (last.transform, last.commodity) == ("level", "điều chỉnh vốn đầu tư")


@pytest.mark.parametrize("spent", ["vốn FDI được giải ngân", "vốn đầu tư nước ngoài được giải ngân"])
def test_capital_behind_its_amount_may_be_spent(spent: str) -> None:
    (fact,) = told(f"7,3 tỷ USD {spent} trong 8 tháng năm 2011")
    assert fact.measure == "fdi_disbursed_capital"


def test_forms_told_together_make_a_total() -> None:
    text = (
        f"{_NEW}Tính chung cả vốn cấp mới và vốn thu hút qua hình thức góp vốn, mua cổ phần, "
        "Việt Nam thu hút được 9 tỷ USD vốn FDI."
    )
    assert told(text, "2025-06-15")[-1].commodity is None


def test_new_capital_to_a_day_is_of_its_year() -> None:
    text = "Đến tháng 10/2014, Ba Lan có 415 dự án với 2 tỷ USD, chiếm 26% tổng vốn đăng ký cấp mới."
    assert {str(s.period.start) for s in told(text) if "rank" not in s.measure} == {"2014-01-01"}


def test_what_is_put_against_the_year_before_is_of_no_year_to_come() -> None:
    text = (
        "Hà Nội có thể thu hút 8 tỷ USD vốn FDI trong năm nay.\n\n"
        "Có 1.200 dự án với vốn đạt 1,85 tỷ USD (tăng 13% và bằng 224% vốn đầu tư so với cùng kỳ)."
    )
    facts = told(text, "2019-12-05")
    assert [str(s.period.end) for s in facts] == ["2019-12-31"] * 4


def test_a_paragraph_past_capital_disbursed_is_of_what_is_registered() -> None:
    text = (
        "Đến nay, cả nước có 900 dự án FDI với tổng vốn đăng ký 31 tỷ USD. Vốn thực hiện đạt 16 tỷ USD.\n\n"
        "Theo ngành, dệt may dẫn đầu với 8 tỷ USD, chiếm 26% tổng vốn đầu tư."
    )
    assert {s.measure for s in told(text)[-2:]} == {"fdi_registered_capital"}


def test_capital_disbursed_goes_on_where_a_paragraph_names_it() -> None:
    text = (
        "Tháng 1/2023, vốn FDI đăng ký đạt 3,1 tỷ USD, vốn thực hiện đạt 1,6 tỷ USD.\n\n"
        "Dệt may chiếm 26% tổng vốn thực hiện (0,4 tỷ USD). Tiếp theo là bất động sản (0,2 tỷ USD)."
    )
    assert {s.measure for s in told(text)[2:]} == {"fdi_disbursed_capital"}
