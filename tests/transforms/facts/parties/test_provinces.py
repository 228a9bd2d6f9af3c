"""Provinces beside the whole country: whose figures those are that name neither, and as of when."""

from __future__ import annotations

import pytest

from tests.transforms.facts.telling import read_text, told

_HOSTED = "Tại Hưng Yên, Thái Lan có 6 dự án với 90 triệu USD."
_NATIONAL = "Năm 2020, xuất khẩu cả nước đạt 19 tỷ USD."


@pytest.mark.parametrize("lead", ["Cộng cả nước,", "Trên cả nước,", "Tính chung toàn quốc,", "Cả nước,"])
def test_the_whole_country_hosts_an_investor_again_behind_a_province(lead: str) -> None:
    text = f"{_HOSTED} {lead} Thái Lan có 616 dự án còn hiệu lực, tổng vốn 11 tỷ USD."
    sides = [(s.reporter, s.counterpart) for s in told(text, "2021-06-10")]
    assert sides == [("VN-66", "TH")] * 2 + [("VN", "TH")] * 2


def test_a_rank_in_the_whole_country_is_no_turn_to_it() -> None:
    text = f"{_HOSTED} Dự án của Thái Lan đứng thứ 5 trên cả nước với tổng vốn 3 tỷ USD."
    assert {s.reporter for s in told(text, "2021-06-10") if s.measure != "fdi_rank"} == {"VN-66"}


@pytest.mark.parametrize(
    "joint", ["; tính đến ngày 28/2, trên địa bàn có", ", đến hết tháng 2/2021, toàn tỉnh có"]
)
def test_projects_up_to_a_day_are_a_stock_behind_new_ones(joint: str) -> None:
    new = "Trong 2 tháng đầu năm 2021, Long An cấp phép cho 21 dự án FDI mới với tổng vốn 137 triệu USD"
    text = f"{new}{joint} 1.391 dự án FDI, vốn đăng ký 20,3 tỷ USD."
    assert [s.period.kind for s in told(text, "2021-03-05")] == ["ytd", "ytd", "cumulative", "cumulative"]


def test_new_projects_up_to_a_day_are_of_the_year() -> None:
    text = "Tính đến ngày 20/8/2021, cả nước có 1.135 dự án mới với tổng vốn 11 tỷ USD."
    assert [s.period.kind for s in told(text, "2021-08-28")] == ["ytd", "ytd"]


@pytest.mark.parametrize(
    ("text", "reporter"),
    [
        (f"{_NATIONAL}\nGạo đạt 2 tỷ USD. Hải Phòng xuất 7 tỷ USD, tăng 5%.\nNhập khẩu đạt 22 tỷ USD.", "VN"),
        (f"{_NATIONAL} Hải Phòng xuất khẩu 7 tỷ USD. Nhập khẩu của thành phố đạt 5 tỷ USD.", "VN-HP"),
        (f"{_NATIONAL}\nHải Phòng xuất khẩu 7 tỷ USD.\nNhập khẩu đạt 5 tỷ USD.", "VN-HP"),
        (f"Xuất khẩu Hải Phòng\n{_NATIONAL} Hải Phòng xuất 7 tỷ USD.\nNhập khẩu đạt 5 tỷ USD.", "VN-HP"),
    ],
)
def test_a_province_in_a_paragraph_on_the_country_is_an_aside(text: str, reporter: str) -> None:
    assert told(text, "2021-01-10")[-1].reporter == reporter


@pytest.mark.parametrize(
    ("text", "reporter"),
    [
        ("Nửa đầu năm, xuất khẩu của Hải Phòng đạt 12 tỷ USD.", "VN-HP"),
        ("Nửa đầu năm, xuất khẩu của Hải Phòng đạt 12 tỷ USD; nhập khẩu đạt 9 tỷ USD.", "VN-HP"),
        ("Nửa đầu năm, xuất khẩu đạt 185 tỷ USD.", "VN"),
        ("Nửa đầu năm, xuất khẩu đạt 185 tỷ USD. Riêng Hải Phòng xuất khẩu 12 tỷ USD.", "VN"),
    ],
)
def test_markets_ranked_behind_a_province_s_exports_are_its_own(text: str, reporter: str) -> None:
    text += " Đức là thị trường xuất khẩu lớn nhất với 4,9 tỷ USD, chiếm 21%; Nga kế tiếp với 3,4 tỷ USD."
    assert [s.reporter for s in told(text, "2021-08-05")][-4:] == [reporter] * 4


@pytest.mark.parametrize("cue", ["Vốn FDI thu hút được", "Thu hút FDI đạt", "Vốn đầu tư nước ngoài đạt"])
def test_capital_behind_a_province_s_trade_is_its_own_and_of_those_months(cue: str) -> None:
    last = told(f"6 tháng, Đồng Nai xuất khẩu 14,6 tỷ USD. {cue} 1,1 tỷ USD.", "2021-07-05")[-1]
    assert (last.measure, last.reporter, last.counterpart) == ("fdi_registered_capital", "VN-39", "W00")
    assert (last.period.kind, str(last.period.end)) == ("ytd", "2021-06-30")


@pytest.mark.parametrize("loan", ["Vốn ODA ký kết", "Vốn vay ưu đãi", "Viện trợ không hoàn lại"])
@pytest.mark.parametrize("paid", ["giải ngân", "đã giải ngân", "số vốn giải ngân"])
def test_loans_paid_out_are_no_investment(loan: str, paid: str) -> None:
    facts, rejected = read_text(
        f"Năm 2021, {loan} đạt 5,8 tỷ USD, {paid} 4,1 tỷ USD, tăng 13%.", "2022-01-05"
    )
    assert facts == []
    assert {r.reason for r in rejected if r.value in (5_800_000_000, 4_100_000_000)} == {"public_finance"}


def test_capital_paid_out_behind_loans_is_still_investment_where_it_is_named() -> None:
    text = "Năm 2021, vốn ODA đạt 5,8 tỷ USD; vốn FDI giải ngân 19,7 tỷ USD, tăng 13%."
    assert [s.measure for s in told(text, "2022-01-05")] == ["fdi_disbursed_capital"] * 2


@pytest.mark.parametrize("goal", ["kế hoạch năm", "kế hoạch cả năm", "mục tiêu năm"])
def test_the_goal_in_brackets_behind_a_share_of_it(goal: str) -> None:
    text = f"7 tháng năm 2021, xuất khẩu đạt 14,6 tỷ USD, bằng 44,2% {goal} (33 tỷ USD), tăng 5%."
    facts = [(s.transform, s.status, s.period.kind) for s in told(text, "2021-08-10")]
    assert facts == [("level", "actual", "ytd"), ("level", "target", "year"), ("growth", "actual", "ytd")]


_AWAY = "Hàng hóa chủ yếu đi qua cảng Hải Phòng và Bà Rịa - Vũng Tàu."


@pytest.mark.parametrize(
    "lead",
    ["Lai Châu mở rộng thị trường\n", "Nông sản Lai Châu đi xa\n", "Lai Châu - Vân Nam: bước tiến mới\n"],
)
@pytest.mark.parametrize("said", ["tỉnh", "địa phương", "trên địa bàn tỉnh"])
def test_a_province_without_its_name_is_that_of_the_title(lead: str, said: str) -> None:
    text = (
        f"{lead}Mười tháng, Lai Châu xuất khẩu 9 tấn chè. {_AWAY}\nNăm 2024, xuất khẩu của {said} là 12 tấn."
    )
    assert [s.reporter for s in told(text, "2025-01-10")] == ["VN-01", "VN-01"]


def test_a_province_without_its_name_is_the_one_that_the_story_names_again_and_again() -> None:
    text = (
        f"Sở Công Thương Lai Châu vừa có báo cáo. Mười tháng, Lai Châu xuất khẩu 9 triệu USD. {_AWAY}\n"
        "Tỉnh đặt mục tiêu xuất khẩu cả năm 12 triệu USD. Chè của Lai Châu được ưa chuộng."
    )
    assert [s.reporter for s in told(text, "2024-11-10")] == ["VN-01", "VN-01"]


@pytest.mark.parametrize(
    "text",
    [
        "Lai Châu xuất khẩu nhiều mặt hàng mới\nĐiện Biên ở bên cạnh. Năm 2023, tỉnh này xuất 9 triệu USD.",
        "Lai Châu xuất khẩu nhiều mặt hàng mới\nTheo Sở Công Thương Điện Biên, tỉnh xuất khẩu 9 triệu USD.",
        "Xuất khẩu của các tỉnh miền núi\nSơn La bán 5 tấn chè. Điện Biên khởi sắc.\nTỉnh xuất 9 tấn gạo.",
    ],
)
def test_a_province_without_its_name_is_the_one_just_named(text: str) -> None:
    assert told(text, "2024-11-10")[-1].reporter == "VN-71"


@pytest.mark.parametrize(
    "than",
    ["So với Cà Mau (1,3 tỷ USD)", "Nếu so với tỉnh Cà Mau (1,3 tỷ USD)"],
)
def test_what_a_bracket_tells_of_a_province_that_is_put_against_is_its_own(than: str) -> None:
    text = (
        f"Năm 2022, Bạc Liêu xuất khẩu 900 triệu USD.\n{than} thì còn khiêm tốn. Năm nay, tỉnh xuất 1 tỷ USD."
    )
    assert [s.reporter for s in told(text, "2023-04-01")] == ["VN-55", "VN-59", "VN-55"]


@pytest.mark.parametrize(
    ("body", "anaphor", "code"),
    [("Sở Công Thương TP.HCM", "thành phố", "VN-SG"), ("Sở Công Thương Lai Châu", "tỉnh", "VN-01")],
)
def test_a_province_without_its_name_is_the_one_named_before_it(body: str, anaphor: str, code: str) -> None:
    text = f"Đoàn Quảng Đông sang thăm.\n\nTheo {body}, 5 tháng, {anaphor} xuất sang Quảng Đông 9 triệu USD."
    text += "\n\nHà Nội, Đà Nẵng và Hải Phòng cũng đón đoàn."
    assert [(s.reporter, s.counterpart) for s in told(text, "2023-06-10")] == [(code, "CN-GD")]


@pytest.mark.parametrize(("city", "code"), [("Trùng Khánh", "CN-CQ"), ("Thượng Hải", "CN-SH")])
def test_this_city_is_no_province_named_since(city: str, code: str) -> None:
    text = (
        f"Kim ngạch {city} - Việt Nam tăng. Xe đi qua cửa khẩu Hữu Nghị.\n\n"
        f"Đến nay {city} có 21 dự án tại Việt Nam. Ở hướng ngược lại, "
        "Việt Nam đầu tư 8 triệu USD vào 5 dự án tại thành phố này."
    )
    assert [(s.reporter, s.counterpart) for s in told(text, "2023-06-10")][1:] == [(code, "VN")] * 2


@pytest.mark.parametrize(
    "speaker",
    [
        "Ông Hà, tham tán Đại sứ quán Peru tại Hà Nội, cho biết",
        "Tổng lãnh sự quán Peru tại Đà Nẵng cho biết",
        "Tùy viên thương mại Peru ở Hải Phòng cho hay",
    ],
)
def test_the_seat_of_a_mission_trades_nothing(speaker: str) -> None:
    text = f"{speaker} thương mại giữa hai nước năm 2022 đạt 8 tỷ USD."
    found = told(f"{text}\nNăm 2023, kim ngạch hai chiều đạt 9 tỷ USD.", "2024-03-01")
    assert [{s.reporter, s.counterpart} for s in found] == [{"VN", "PE"}] * 2
