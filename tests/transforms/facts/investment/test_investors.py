"""Who invests where: hosts that draw, lists that go on, what is heaped up, and where a story was written."""

from __future__ import annotations

import pytest

from tests.transforms.facts.telling import told


@pytest.mark.parametrize(
    ("text", "pairs"),
    [
        (
            "Nhà đầu tư Lào tới\n\nTính đến 18/7/2021, Việt Nam thu hút 430 dự án FDI mới, vốn 3 tỷ USD.",
            [("VN", "W00"), ("VN", "W00")],
        ),
        ("Hiện tại, Việt Nam đang có 310 dự án đầu tư đến từ Ba Lan.", [("VN", "PL")]),
        ("Việt Nam có 12 dự án tại Ba Lan.", [("PL", "VN")]),
        (
            "VIỆT NAM -- Đầu tư Ba Lan vào Việt Nam đã tăng vọt tới 40% trong 5 tháng đầu năm 2017.",
            [("VN", "PL")],
        ),
        ("Năm 2017 ghi nhận vốn FDI cấp mới từ Ba Lan vươn lên dẫn đầu.", [("VN", "PL")]),
        (
            (
                "Đồng Nai dẫn đầu về thu hút FDI 4 tháng đầu năm 2020\n\n"
                "Tại Việt Nam, Ba Lan đầu tư 58 triệu USD; tiếp đến là Bỉ 36 triệu USD;\n\n"
                "Ý 28 triệu USD; Đức 17 triệu USD."
            ),
            [("VN", "PL"), ("VN", "BE"), ("VN", "IT"), ("VN", "DE")],
        ),
        (
            (
                "Ba Lan là đối tác thương mại lớn nhất. TP HCM có nhiều dự án Ba Lan nhất với 31 dự án, "
                "tiếp đến là Hà Nội với 27 dự án."
            ),
            [("VN", "PL"), ("VN-SG", "PL"), ("VN-HN", "PL")],
        ),
    ],
)
def test_who_hosts_and_who_invests(text: str, pairs: list[tuple[str, str]]) -> None:
    assert [
        (s.reporter, s.counterpart) for s in told(text) if s.measure != "fdi_rank" or len(pairs) == 1
    ] == pairs


def test_a_pair_in_capitals_is_no_dateline() -> None:
    (statement,) = told("VIỆT NAM - LÀO: Thương mại năm 2018 đạt 2 tỷ USD.")
    assert (statement.reporter, statement.counterpart) == ("VN", "LA")


def test_capital_behind_a_stock_is_of_the_stock() -> None:
    text = (
        "Năm 2017, Ba Lan đăng ký đầu tư vào Việt Nam 470 triệu USD.\n\n"
        "Hiện tại, Việt Nam đang có 310 dự án của Ba Lan. Tổng vốn đầu tư Ba Lan đạt 2,5 tỷ USD.\n\n"
        "Trong đó, công nghiệp chế biến có 130 dự án."
    )
    assert [s.period.kind for s in told(text)] == ["year", "cumulative", "cumulative", "cumulative"]


def test_an_industry_that_makes_goods_is_a_sector() -> None:
    text = (
        "Vốn FDI của Ba Lan rót vào may mặc; tiếp đến là ngành xe máy, với 12 dự án, vốn đầu tư 52 triệu USD."
    )
    assert {s.commodity for s in told(text)} == {"ngành xe máy"}


@pytest.mark.parametrize(
    ("text", "pairs"),
    [
        (
            (
                "Ba Lan rót vốn vào Việt Nam\n\nĐến 18/6/2016, có 98 quốc gia và vùng lãnh thổ đầu tư tại "
                "Việt Nam với 17.300 dự án, vốn đăng ký 241 tỷ USD."
            ),
            {("VN", "W00")},
        ),
        ("Trong 45 nước đầu tư vào Việt Nam, Bỉ đứng đầu với 3 tỷ USD vốn FDI năm 2018.", {("VN", "BE")}),
        ("Năm 2016, Bỉ lọt vào tốp 20 nhà đầu tư FDI lớn nhất Việt Nam – xếp thứ 18.", {("VN", "BE")}),
        ("Sau Bỉ, Ba Lan là nhà đầu tư lớn thứ 9 vào Việt Nam với 26 dự án.", {("VN", "PL")}),
    ],
)
def test_investors_that_are_counted_and_ranked(text: str, pairs: set[tuple[str, str]]) -> None:
    assert {(s.reporter, s.counterpart) for s in told(text)} == pairs


def test_a_sector_that_leads_is_of_all_investors() -> None:
    text = "Quý I/2017, Nga dẫn đầu với 9 triệu USD vốn FDI đăng ký, kế đó là Bỉ với 4 triệu USD."
    sector = "Cũng trong quý I, lĩnh vực bất động sản có vốn đăng ký lớn nhất, đạt 6 triệu USD."
    facts = told(f"{text}\n\n{sector}", "2017-04-20")
    assert [f.counterpart for f in facts] == ["RU", "RU", "BE", "W00"]


def test_a_firm_in_brackets_is_none_of_ours() -> None:
    text = "Quý I/2016, vốn FDI giảm (dự án Cty TNHH Sao Mai tại Đồng Nai có tổng vốn đầu tư là 2 tỷ USD)."
    assert told(text) == []


def test_provinces_in_a_text_on_one_investor_are_told_with_it() -> None:
    text = (
        "Đầu tư của Ba Lan tại Việt Nam quý I/2016\n\nBa Lan có 35 dự án với 58 triệu USD. "
        "Trong đó, tỉnh Tiền Giang dẫn đầu với 2 dự án, tổng vốn đầu tư đăng ký đạt 29 triệu USD."
    )
    assert {s.counterpart for s in told(text)} == {"PL"}


@pytest.mark.parametrize(
    ("text", "pairs"),
    [
        (
            "Năm 2016, doanh nghiệp Việt Nam đầu tư vào 40 quốc gia với 310 dự án, tổng vốn 3,2 tỷ USD.",
            [("W00", "VN"), ("W00", "VN")],
        ),
        ("Năm 2016, Việt Nam đã đầu tư sang 40 nước với 310 dự án.", [("W00", "VN")]),
        ("Các nhà đầu tư Việt Nam đã rót 330 triệu USD vào 21 nước năm 2016.", [("W00", "VN")]),
        (
            "Năm 2016, cả nước có 110 dự án đầu tư ra nước ngoài, tổng vốn 330 triệu USD.",
            [("W00", "VN"), ("W00", "VN")],
        ),
        (
            "Năm 2016, nước ta thu hút 22 tỷ USD vốn FDI và có 110 dự án đăng ký đầu tư ra nước ngoài.",
            [("VN", "W00"), ("W00", "VN")],
        ),
        (
            "Các nước nhận đầu tư của Việt Nam nhiều nhất năm 2016 là Ba Lan (5 tỷ USD) và Bỉ (2,7 tỷ USD).",
            [("PL", "VN"), ("BE", "VN")],
        ),
        (
            "Đến hết năm 2016, có 90 quốc gia đầu tư vào Việt Nam với 9.000 dự án, tổng vốn 70 tỷ USD.",
            [("VN", "W00"), ("VN", "W00")],
        ),
    ],
)
def test_what_vietnam_invests_in_several_countries(text: str, pairs: list[tuple[str, str]]) -> None:
    assert [(s.reporter, s.counterpart) for s in told(text, "2017-01-15")] == pairs


def test_another_countrys_statistics_tell_of_those_who_invest_there() -> None:
    text = (
        "Bộ Công nghiệp Lào ngày 5/7 công bố số liệu. Vốn đầu tư nước ngoài đăng ký 6 tháng đạt 5 tỷ USD."
        " Ngược lại, vốn đầu tư từ Nga đạt 2 tỷ USD."
    )
    assert [(f.reporter, f.counterpart) for f in told(text, "2021-07-12")] == [("LA", "W00"), ("LA", "RU")]


def test_all_capital_of_a_province_is_told_where_a_paragraph_turns_to_it() -> None:
    text = (
        "Ba Lan rót 5 tỷ USD vào Đồng Nai\n\n"
        "Trong năm 2023, doanh nghiệp Ba Lan đầu tư vào Đồng Nai 238 triệu USD.\n\n"
        "Cùng năm, toàn tỉnh thu hút vốn đầu tư nước ngoài (FDI) đạt 1,1 tỷ USD, gồm 72 dự án FDI mới."
    )
    pairs = [(s.reporter, s.counterpart) for s in told(text, "2024-02-29")]
    assert pairs == [("VN-39", "PL")] * 2 + [("VN-39", "W00")] * 2


def test_what_goes_abroad_in_all_is_vietnams() -> None:
    text = (
        "Năm 2015 có 102 dự án đầu tư ra nước ngoài với vốn đăng ký của Việt Nam là 400 triệu USD. "
        "Như vậy, tính cả vốn cấp mới và vốn tăng thêm là 600 triệu USD."
    )
    assert {(s.reporter, s.counterpart) for s in told(text, "2016-02-29")} == {("W00", "VN")}


@pytest.mark.parametrize(
    ("project", "count"),
    [
        ("Dự án Sao Mai có tổng vốn đăng ký 121 triệu USD", 0),
        ("Trong đó, dự án Nhà máy Hoa Sen của Bỉ có tổng vốn đăng ký 121 triệu USD", 0),
        ("Dự án với số vốn 121 triệu USD do một công ty của Bỉ làm chủ", 0),
        ("Các dự án FDI có tổng vốn đăng ký 121 triệu USD", 1),
        ("Dự án FDI cấp mới có tổng vốn đăng ký 121 triệu USD", 1),
        ("Bỉ có 3 dự án với tổng vốn đăng ký 121 triệu USD", 2),
    ],
)
def test_capital_of_a_single_project_is_its_firms(project: str, count: int) -> None:
    text = f"Năm 2023, Đồng Nai thu hút 2 tỷ USD vốn FDI. {project}."
    assert len(told(text, "2024-02-29")) == 1 + count


def test_rates_in_brackets_are_of_what_is_counted_before_them() -> None:
    text = (
        "Năm 2022, vốn FDI đạt 20 tỷ USD. Có 90 lượt dự án đăng ký điều chỉnh vốn đầu tư (tăng 12%);"
        " có 70 lượt GVMCP của nhà ĐTNN (giảm 6%), tổng giá trị vốn góp đạt 5 tỷ USD (giảm 1%)."
    )
    rates = [(s.measure, int(s.value)) for s in told(text) if s.transform == "growth"]
    assert rates == [("fdi_projects", 12), ("fdi_registered_capital", -1)]


def test_who_a_subject_comes_after_hosts_nothing() -> None:
    text = (
        "Hưng Yên thu hút 3 tỷ USD vốn FDI. Sau Hưng Yên, Hà Nam đứng thứ hai với vốn đăng ký 2 tỷ USD,"
        " chiếm 16% tổng vốn."
    )
    assert [s.reporter for s in told(text)] == ["VN-66", "VN-63", "VN-63"]


def test_forms_of_capital_stand_behind_their_amounts() -> None:
    text = (
        "Năm 2024, Hưng Yên có 5 tỷ USD vốn FDI (gồm 2 tỷ USD vốn đăng ký cấp mới; 2,8 tỷ USD vốn đăng ký"
        " tăng thêm; và 0,2 tỷ USD vốn góp), chiếm 13% tổng vốn đăng ký, tăng 18%."
    )
    forms = [s.commodity for s in told(text)]
    assert forms == [None, None, "vốn đăng ký tăng thêm", "vốn góp", None, None]


def test_whose_disbursed_capital_is_heaped_up_changes_nothing() -> None:
    text = "Đến ngày 20/6/2024, vốn thực hiện lũy kế của các dự án đầu tư nước ngoài đạt 300 tỷ USD."
    assert [s.measure for s in told(text)] == ["fdi_disbursed_capital"]


def test_months_that_are_over_heap_nothing_up() -> None:
    text = "Lào hiện là nhà đầu tư lớn nhất tại Việt Nam, với 5 tỷ USD trong 11 tháng qua."
    assert [s.period.kind for s in told(text, "2013-12-11")] == ["none", "ytd"]


@pytest.mark.parametrize(
    "link",
    [
        "sau đó đến",
        "sau đó là",
        "sau đó tới",
        "tiếp đến",
        "kế đến",
        "tiếp sau là",
        "rồi đến",
        "rồi tới",
        "xếp sau là",
    ],
)
@pytest.mark.parametrize("which", ["", "với "])
def test_who_comes_next_in_a_list_invests_too(link: str, which: str) -> None:
    first = "Ý là nhà đầu tư lớn nhất vào Việt Nam với 64 triệu USD"
    text = f"{first}, {link} Áo {which}21 triệu USD, Bỉ {which}9 triệu USD."
    assert [(s.reporter, s.counterpart) for s in told(text) if s.unit == "USD"] == [
        ("VN", "IT"),
        ("VN", "AT"),
        ("VN", "BE"),
    ]


def test_behind_such_words_a_year_dates_what_follows() -> None:
    text = "Năm 2019 vốn Ý đầu tư vào Việt Nam đạt 64 triệu USD, rồi đến năm 2020 còn 21 triệu USD."
    assert [str(s.period.end) for s in told(text)] == ["2019-12-31", "2020-12-31"]
