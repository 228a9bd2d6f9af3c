"""Capital that leaves Vietnam: how it is called, where it goes, and who receives more of it."""

from __future__ import annotations

import pytest

from tests.transforms.facts.telling import told


@pytest.mark.parametrize(
    "said",
    [
        "vốn Việt Nam đăng ký ra nước ngoài được trên 36 triệu USD",
        "dòng vốn Việt ra nước ngoài đạt 36 triệu USD",
        "tổng vốn ra nước ngoài đạt 36 triệu USD",
        "doanh nghiệp rót vốn ra nước ngoài 36 triệu USD",
    ],
)
def test_capital_that_goes_abroad(said: str) -> None:
    facts = told(f"Tháng 1/2022, {said}. Có 15 dự án mới, gần 44 triệu USD. Lào nhận 9 triệu USD.")
    assert [(s.reporter, s.counterpart) for s in facts] == [*[("W00", "VN")] * 3, ("LA", "VN")]


@pytest.mark.parametrize("place", ["ở nước ngoài", "tại nước ngoài"])
def test_projects_that_are_abroad(place: str) -> None:
    text = f"Lũy kế đến ngày 20/01/2022, cả nước có 1.463 dự án {place} còn hiệu lực với trên 20 tỷ USD."
    assert {(s.reporter, s.counterpart) for s in told(text)} == {("W00", "VN")}


def test_people_who_live_abroad_invest_at_home() -> None:
    text = "Đến hết năm 2021, người Việt ở nước ngoài đã rót vốn FDI 2 tỷ USD vào Việt Nam."
    assert {s.reporter for s in told(text)} <= {"VN"}


def test_others_that_receive_more_are_told_aside() -> None:
    text = (
        "Doanh nghiệp Việt đầu tư vào Bỉ\n\n"
        "Doanh nghiệp Việt Nam đã có 214 dự án ở Bỉ, tổng cộng 3,2 tỷ USD, chỉ sau Lào (4,8 tỷ USD) và Nga "
        "(3,8 tỷ USD).\n\nVốn chủ yếu vào nông lâm nghiệp: 2,1 tỷ USD; viễn thông 204,3 triệu USD. Đã giải "
        "ngân trên 1,5 tỷ USD. Bảy tháng đầu năm 2019 có thêm 4 dự án mới, 38,5 triệu USD."
    )
    facts = told(text)
    hosts = ["BE", "BE", "LA", "RU", "BE", "BE", "BE", "BE", "BE"]
    assert [(s.reporter, s.counterpart) for s in facts] == [(host, "VN") for host in hosts]
    assert [s.commodity for s in facts[4:6]] == ["nông lâm nghiệp", "viễn thông"]
    assert facts[-1].measure == "fdi_registered_capital"


@pytest.mark.parametrize(
    ("text", "partners"),
    [
        (
            "Năm 2019, Bỉ đầu tư vào Việt Nam 9 tỷ USD, sau Lào (12 tỷ USD) và Đức (10 tỷ USD), tăng 5%.",
            ["BE", "LA", "DE", "BE"],
        ),
        (
            "Việt Nam có 9 dự án tại Lào, là nhà đầu tư lớn thứ ba, sau Đức (2 tỷ USD), Bỉ (1 tỷ USD).",
            ["VN", "DE", "BE"],
        ),
        ("Năm 2019, xuất khẩu sang Lào đạt 2 tỷ USD, chỉ sau Đức (3 tỷ USD), tăng 7%.", ["LA", "DE", "LA"]),
        ("Năm 2019, xuất khẩu sang Lào (2 tỷ USD), Đức (3 tỷ USD), tăng 7%.", ["LA", "DE", "DE"]),
    ],
)
def test_whom_another_comes_behind_has_brackets_of_its_own(text: str, partners: list[str]) -> None:
    assert [s.counterpart for s in told(text) if s.unit != "rank"] == partners


def test_new_projects_end_what_was_told_of_enlarged_ones() -> None:
    text = "Năm 2019, 42 dự án FDI tăng vốn 616 triệu USD, trong khi 53 dự án mới mang tới 394 triệu USD."
    assert [s.commodity for s in told(text)] == ["tăng vốn", "tăng vốn", None, None]


def test_a_goal_for_the_year_is_no_day_that_was_told() -> None:
    text = (
        "Tới ngày 20/6/2016, Đồng Nai thu hút 1 tỷ USD vốn FDI, hơn kế hoạch cả năm 1%.\n\n"
        "Cộng dồn tới ngày này, tỉnh có 1.600 dự án FDI, vốn 28 tỷ USD; số còn hiệu lực là 1.200 dự án."
    )
    assert {(s.period.start, str(s.period.end)) for s in told(text)[1:]} == {(None, "2016-06-20")}


def test_sectors_behind_what_was_paid_out_are_of_the_stock() -> None:
    text = (
        "Đến ngày 20/9/2023, Việt Nam có 380 dự án FDI còn hiệu lực, vốn đăng ký 455 tỷ USD. Từ đầu năm tới "
        "ngày đó, giải ngân được 15 tỷ USD.\n\nBất động sản có 67 tỷ USD (14,8%)."
    )
    assert [s.period.kind for s in told(text)] == ["cumulative", "cumulative", "ytd", *["cumulative"] * 2]


@pytest.mark.parametrize(
    "said",
    [
        "tổng vốn đầu tư Việt Nam ra nước ngoài (ĐTRNN) đăng ký mới và điều chỉnh đạt",
        "tổng vốn ĐTRNN của Việt Nam (cả cấp mới và điều chỉnh) đạt",
        "đầu tư Việt Nam ra nước ngoài đạt",
        "đầu tư của doanh nghiệp Việt Nam ra nước ngoài đạt",
    ],
)
def test_what_goes_abroad_by_other_names(said: str) -> None:
    facts = told(f"Trong 4 tháng năm 2021, {said} 545 triệu USD, tăng 8% so với cùng kỳ.")
    assert [(s.transform, s.reporter, s.counterpart) for s in facts] == [
        ("level", "W00", "VN"),
        ("growth", "W00", "VN"),
    ]


@pytest.mark.parametrize(
    "among",
    [
        "thứ 1 trong tổng số 78 nước có đầu tư của Việt Nam (trước Nga với 2 tỷ USD, Peru 1 tỷ USD)",
        "đầu 78 quốc gia nhận vốn Việt Nam (tiếp theo là Nga với 2 tỷ USD, Peru 1 tỷ USD)",
        "đầu các nước mà Việt Nam đầu tư, tiếp theo là Nga với 2 tỷ USD, Peru 1 tỷ USD",
    ],
)
def test_a_rank_of_hosts_tells_where_the_others_capital_goes(among: str) -> None:
    facts = told(f"Việt Nam hiện có 209 dự án tại Lào, với tổng vốn 4,3 tỷ USD, đứng {among}.")
    assert [(s.reporter, s.counterpart) for s in facts] == [(host, "VN") for host in ("LA", "LA", "RU", "PE")]


def test_a_rank_of_those_who_invest_there_is_told() -> None:
    facts = told("Việt Nam có 209 dự án tại Lào, vốn 4 tỷ USD, đứng thứ ba trong các nước đầu tư vào Lào.")
    assert [(s.reporter, s.counterpart) for s in facts if s.measure == "fdi_rank"] == [("LA", "VN")]
