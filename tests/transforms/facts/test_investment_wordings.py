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


@pytest.mark.parametrize("adding", ["Nếu tính cả Bỉ", "Gộp cả Bỉ và Đức", "Cộng thêm Bỉ", "Kể cả Bỉ"])
def test_who_is_counted_in_is_not_whose_it_is(adding: str) -> None:
    text = f"Năm 2023, Ba Lan đầu tư 4 tỷ USD vào Việt Nam. {adding}, con số này là 9 tỷ USD."
    assert [(s.reporter, s.counterpart) for s in told(text, "2024-05-02")] == [("VN", "PL")] * 2


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


@pytest.mark.parametrize("noun", ["địa bàn nhận đầu tư", "nước nhận vốn đầu tư", "thị trường nhận đầu tư"])
def test_where_vietnam_invests_may_be_who_receives(noun: str) -> None:
    text = (
        f"Lào là {noun} lớn nhất của Việt Nam với 67 dự án, vốn 5 tỷ USD, sau đó là Bỉ (2 dự án, 3 tỷ USD)."
    )
    assert [(s.reporter, s.counterpart) for s in told(text)] == [("LA", "VN")] * 2 + [("BE", "VN")] * 2


def test_what_a_province_draws_is_everyones_again() -> None:
    text = "Tây Ninh có 20 dự án của nhà đầu tư Ba Lan với 2 triệu USD. Tính chung, tỉnh thu hút 9 triệu USD."
    assert [(s.reporter, s.counterpart) for s in told(text)][2:] == [("VN-37", "W00")]


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


def test_firms_of_vietnam_are_the_investors() -> None:
    text = "Lào là nơi ghi nhận vốn của doanh nghiệp Việt nhiều nhất, hơn 5 tỷ USD vốn đăng ký của 290 dự án."
    assert [(s.reporter, s.counterpart) for s in told(text)] == [("LA", "VN")] * 2


@pytest.mark.parametrize(
    "opening",
    [
        "Hai khu công nghiệp đầu tiên được thành lập trên địa bàn tỉnh Hưng Yên. Tại các KCN này có",
        "Sở Kế hoạch và Đầu tư tỉnh Hưng Yên cho biết, 8 tháng, tỉnh thu hút",
        "Lãnh đạo tỉnh Hưng Yên cho biết đến nay địa phương có",
    ],
)
def test_the_province_of_a_paragraph_hosts_its_projects(opening: str) -> None:
    facts = told(
        f"{opening} 5 dự án có vốn đầu tư nước ngoài với 24 triệu USD. Ba Lan có 2 dự án.", "2024-09-20"
    )
    assert [(s.reporter, s.counterpart) for s in facts] == [("VN-66", "W00")] * 2 + [("VN-66", "PL")]


def test_all_foreign_capital_is_no_provinces_that_was_named_before() -> None:
    text = "Ba Lan mở một nhà máy ở Hưng Yên. Vốn FDI 5 tháng đạt 18 tỷ USD."
    assert [s.reporter for s in told(text, "2024-06-01")] == ["VN"]


@pytest.mark.parametrize("base", ["FDI cả năm 2018", "vốn đăng ký năm 2018"])
def test_a_level_put_against_another_year_is_no_share(base: str) -> None:
    text = f"Vốn FDI từ Ba Lan vào Việt Nam trong 4 tháng bằng 70% {base}."
    assert told(text, "2019-05-07") == []


@pytest.mark.parametrize("of", ["tổng vốn", "tổng vốn đầu tư", "vốn đăng ký"])
def test_a_share_of_capital_may_stand_beside_one_of_projects(of: str) -> None:
    facts = told(f"Ba Lan chiếm gần 30% tổng số dự án FDI mới và 12,5% {of}.")
    assert [s.measure for s in facts] == ["fdi_projects", "fdi_registered_capital"]


@pytest.mark.parametrize(
    "several",
    [
        "trong đó 3 đối tác lớn nhất gồm Ba Lan, Bỉ và Lào chiếm",
        "nhiều nhất là Ba Lan và Bỉ, riêng hai nhà đầu tư này chiếm",
        "nhiều nhất là vào Bắc Ninh, Đồng Nai. Riêng 10 địa phương này chiếm",
    ],
)
def test_shares_of_several_together_are_nobodys(several: str) -> None:
    text = f"Có 94 quốc gia đầu tư vào Việt Nam, {several} 74% số dự án mới và 76% tổng vốn đầu tư."
    assert told(text, "2024-09-20") == []


@pytest.mark.parametrize(
    ("text", "host"),
    [
        ("Lào thu hút 19 tỷ USD vốn FDI năm 2011.", "LA"),
        ("FDI vào Lào trong tháng 1 đạt 10 tỷ USD. Cả năm 2011, nước này thu hút 16 tỷ USD.", "LA"),
        ("Vốn FDI vào ASEAN đạt 226 tỷ USD.", "ASEAN"),
    ],
)
def test_what_another_country_draws_comes_from_everyone(text: str, host: str) -> None:
    assert {(s.reporter, s.counterpart) for s in told(text, "2012-02-25")} == {(host, "W00")}


def test_what_vietnam_has_abroad_is_its_own() -> None:
    text = "Vốn FDI vào Lào của doanh nghiệp Việt đạt 5 tỷ USD. Việt Nam có 12 dự án tại Lào."
    assert {(s.reporter, s.counterpart) for s in told(text)} == {("LA", "VN")}


def test_what_comes_back_is_no_more_vietnams_abroad() -> None:
    text = (
        "Lào là nước nhận đầu tư lớn thứ hai của Việt Nam, với 214 dự án, tổng vốn 2 tỷ USD. "
        "Ngược lại, Lào có 38 dự án ở Việt Nam, tổng vốn 79 triệu USD."
    )
    assert [(s.reporter, s.counterpart) for s in told(text)] == [("LA", "VN")] * 2 + [("VN", "LA")] * 2


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


def test_who_invests_there_is_another_than_there() -> None:
    text = "Ba Lan là nhà đầu tư lớn nhất tại Lào. Năm 2023, Ba Lan rót 2,5 tỷ USD vào nước này."
    assert {(s.reporter, s.counterpart) for s in told(text)} == {("LA", "PL")}


@pytest.mark.parametrize("sector", ["khu vực ĐTNN", "khu vực đầu tư nước ngoài", "khối FDI"])
def test_what_firms_from_abroad_trade_is_vietnams(sector: str) -> None:
    text = f"Xuất khẩu của {sector} đạt 189 tỷ USD. Nhập khẩu của khu vực này đạt 156 tỷ USD."
    assert [(s.measure, s.reporter, s.counterpart) for s in told(text)] == [
        ("exports", "VN", "W00"),
        ("imports", "VN", "W00"),
    ]


def test_months_told_behind_a_goal_have_happened() -> None:
    text = "Năm 2024 Nam Định phấn đấu thu hút 500 triệu USD vốn FDI; hết tháng 8 đạt 320 triệu USD."
    assert [(s.status, str(s.period.end)) for s in told(text, "2024-09-20")] == [
        ("target", "2024-12-31"),
        ("actual", "2024-08-31"),
    ]


def test_projects_may_be_abbreviated() -> None:
    text = "Năm 2006, cả nước có 95 dự án ĐTNN, vốn 760 triệu USD, tăng 15% về số DA nhưng giảm 10% về vốn."
    assert [s.measure for s in told(text)][2:] == ["fdi_projects", "fdi_registered_capital"]
