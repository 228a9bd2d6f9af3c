"""Lists that say less than each of their members: ranks in turn, forms of capital, amounts in full."""

from __future__ import annotations

import pytest

from tests.transforms.facts.telling import told


@pytest.mark.parametrize("ranks", ["thứ 3 và 4", "thứ 3 và thứ 4", "thứ ba và bốn"])
def test_two_ranks_told_with_one_word(ranks: str) -> None:
    text = (
        "10 tháng, nhập khẩu thép từ Lào đạt 3 triệu USD. "
        f"Xếp {ranks} lần lượt là Nga và Ý với kim ngạch đạt 812 triệu USD và 543 triệu USD."
    )
    rows = [(s.counterpart, int(s.value)) for s in told(text, "2016-11-20") if s.unit == "rank"]
    assert rows == [("RU", 3), ("IT", 4)]


def test_a_number_behind_a_rank_is_another_only_in_turn() -> None:
    text = "10 tháng, Nga đứng thứ 3 và 5 dự án đã được cấp phép tại Việt Nam."
    assert [(s.measure, int(s.value)) for s in told(text, "2016-11-20")] == [("fdi_projects", 5)]


def test_a_share_of_capital_is_of_the_forms_that_it_has() -> None:
    text = (
        "Lào có 527 dự án tại Việt Nam. Còn lại khoảng 15% tổng vốn đầu tư đăng ký là theo hình thức "
        "liên doanh, hợp đồng hợp tác kinh doanh."
    )
    share = told(text, "2019-06-20")[-1]
    assert (share.transform, share.commodity) == ("share", "liên doanh, hợp đồng hợp tác kinh doanh")


def test_amounts_in_full_go_on_in_the_currency_of_their_list() -> None:
    text = (
        "5 tháng, xuất khẩu gạo sang Ghana đạt 188.316 tấn, trị giá 93.207.418 USD; Algeria đạt 11.090 tấn, "
        "trị giá 4.370.115, giảm 29%; Senegal đạt 974 tấn, kim ngạch 511.640."
    )
    rows = [(s.counterpart, int(s.value)) for s in told(text, "2016-06-20") if s.unit == "USD"]
    assert rows == [("GH", 93207418), ("DZ", 4370115), ("SN", 511640)]


@pytest.mark.parametrize(
    "economy",
    [
        "nhiều chỉ tiêu kinh tế giữ mức tăng khá",
        "các chỉ tiêu đều đạt",
        "một số chỉ tiêu phát triển cải thiện",
    ],
)
def test_indicators_are_no_goals(economy: str) -> None:
    text = f"Trong 10 tháng năm 2024, {economy}, đặc biệt xuất siêu hơn 1,9 tỉ USD."
    assert [s.status for s in told(text, "2024-11-11")] == ["actual"]


@pytest.mark.parametrize("meets", ["hoàn thành", "tiến tới", "thực hiện"])
def test_growth_that_is_met_is_the_economys(meets: str) -> None:
    text = f"Xuất khẩu 10 tháng đạt 5 tỷ USD, góp phần {meets} mục tiêu tăng trưởng 8%."
    assert [s.transform for s in told(text, "2024-11-11")] == ["level"]
