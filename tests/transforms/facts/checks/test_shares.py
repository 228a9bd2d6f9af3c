"""Totals that a part and its share come to: whose they are, and of when."""

from __future__ import annotations

import pytest

from tests.transforms.facts.telling import told

PUBLISHED = "2024-05-20"
LEADER = "Ba Lan là nhà đầu tư lớn nhất vào Việt Nam tính đến ngày 20/4 với 1,31 tỷ USD, chiếm 24,5%."
OTHERS = "Lào đứng đầu về số dự án mới, chiếm 17,4%. Nga dẫn đầu về số lượt tăng vốn, chiếm 13%."


@pytest.mark.parametrize("others", ["", f"{OTHERS}\n"])
@pytest.mark.parametrize("total", ["5,35 tỷ USD", "5,349 tỷ USD", "hơn 5,3 tỷ USD"])
def test_what_a_share_is_of_is_everyones(others: str, total: str) -> None:
    facts = told(f"{LEADER}\n{others}Việt Nam thu hút {total} tính đến ngày 20/4, tăng 8,3%.", PUBLISHED)
    whole, rate = facts[-2:]
    assert {(s.reporter, s.counterpart) for s in (whole, rate)} == {("VN", "W00")}


def test_a_part_is_of_the_months_that_its_total_came_in() -> None:
    facts = told(f"{LEADER}\nViệt Nam thu hút 5,35 tỷ USD tính đến ngày 20/4, tăng 8,3%.", PUBLISHED)
    part = next(s for s in facts if s.counterpart == "PL" and s.transform == "level" and s.unit == "USD")
    assert (str(part.period.start), str(part.period.end)) == ("2024-01-01", "2024-04-20")


@pytest.mark.parametrize("amount", ["4,35 tỷ USD", "5 tỷ USD", "6,35 tỷ USD"])
def test_what_no_share_comes_to_is_left_as_it_was_read(amount: str) -> None:
    facts = told(f"{LEADER} Cả năm 2023, Ba Lan đầu tư {amount}.", PUBLISHED)
    assert (facts[-1].reporter, facts[-1].counterpart) == ("VN", "PL")


def test_a_partner_that_is_named_keeps_what_a_share_comes_to() -> None:
    facts = told(f"{LEADER} Năm 2023, Lào đầu tư vào Việt Nam 5,35 tỷ USD.", PUBLISHED)
    assert facts[-1].counterpart == "LA"


@pytest.mark.parametrize("worth", ["tương đương 3,97 tỷ USD", "trị giá 3,97 tỷ USD"])
def test_tonnes_and_what_they_are_worth_each_have_their_share(worth: str) -> None:
    text = (
        "Thép Nga tràn vào Việt Nam\n5 tháng đầu năm 2019, Việt Nam nhập gần 2,4 triệu tấn sắt thép từ Nga. "
        f"Nhập khẩu sắt thép về Việt Nam đạt 5,94 triệu tấn, {worth}.\nNga vẫn là nhà cung cấp "
        "hàng đầu, chiếm gần 41% về lượng và gần 38% về kim ngạch, đạt 2,39 triệu tấn, tương đương 1,49 tỷ."
    )
    found = {
        str(s.value.normalize()): s.counterpart for s in told(text, "2019-06-18") if s.transform == "level"
    }
    assert found["5.94E+6"] == found["3.97E+9"] == "W00"
    assert found["2.39E+6"] == found["1.49E+9"] == "RU"


def test_a_part_of_the_countrys_total_is_the_countrys() -> None:
    text = (
        "Tính đến 20/10/2023, tổng vốn đăng ký của nhà đầu tư nước ngoài đạt 25,41 tỷ USD, tăng 13,9%.\nVốn "
        "vào Quảng Ninh bật lên nhờ cấp mới: tỉnh đã cấp 22 dự án với 2,9 tỷ USD.\nNga dẫn đầu về vốn với "
        "gần 4,55 tỷ USD, chiếm gần 17,9%."
    )
    assert {s.reporter for s in told(text, "2023-11-04")[-2:]} == {"VN"}


@pytest.mark.parametrize(
    "part",
    [
        "Ngành chế biến, chế tạo dẫn đầu với 812,4 triệu USD, chiếm 67,1% tổng vốn đăng ký.",
        "Bình Dương là tỉnh dẫn đầu với 651,7 triệu USD, chiếm 53,9% tổng vốn đăng ký.",
        "Nga là nhà đầu tư lớn nhất với 409,3 triệu USD, chiếm 33,8% tổng vốn đăng ký.",
    ],
)
def test_parts_of_a_total_are_of_its_time(part: str) -> None:
    text = (
        "Từ đầu năm đến ngày 20/1, cả nước có 168 dự án mới với số vốn đăng ký đạt 1,21 tỷ USD. Vốn FDI thực "
        f"hiện trong tháng qua ước đạt 840 triệu USD, tăng 5%.\n{part}"
    )
    assert {str(s.period.end) for s in told(text, "2017-02-06")[-2:]} == {"2017-01-20"}
