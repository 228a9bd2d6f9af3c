"""Of clauses that begin anew: trade with another, a rank of the other side, what goes on behind a bracket."""

from __future__ import annotations

import pytest

from tests.transforms.facts.telling import told

_SOLD = "Xuất khẩu thủy sản 9 tháng năm 2023 đạt 6 tỷ USD. "


@pytest.mark.parametrize(
    ("said", "pair"),
    [
        ("Xuất khẩu sang Mỹ đi ngang, trong khi xuất khẩu sang Hàn Quốc giảm 24%.", "exports KR"),
        ("Xuất khẩu sang Mỹ giảm nhẹ, nhưng xuất khẩu sang Ba Lan lại tăng 24%.", "exports PL"),
        ("Xuất khẩu sang Mỹ giảm so với cùng kỳ, trong khi đó xuất khẩu sang Lào tăng 24%.", "exports LA"),
        ("Dù xuất khẩu cá tra sang Mexico giảm sâu, xuất khẩu sang Brazil tăng 24%.", "exports BR"),
        ("Xuất khẩu sang Nga chững lại; trái lại, xuất khẩu sang Peru tăng mạnh 24%.", "exports PE"),
        ("Nhập khẩu từ Nga giảm mạnh, thay vào đó nhập khẩu từ Indonesia tăng 24%.", "imports ID"),
        ("Xuất khẩu sang Mỹ tiếp tục giảm, trong khi nhập khẩu từ Lào tăng 24%.", "imports LA"),
        ("Xuất khẩu sang Nga, sang Peru tăng 24%.", "exports RU"),
    ],
)
def test_a_clause_that_names_its_own_partner_leaves_the_one_before(said: str, pair: str) -> None:
    last = told(_SOLD + said, "2023-10-15")[-1]
    assert f"{last.measure} {last.counterpart}" == pair


@pytest.mark.parametrize(
    "second",
    [
        "và Việt Nam đã trở thành đối tác thương mại lớn nhất của Lào trong ASEAN",
        "và Việt Nam trở thành đối tác thương mại lớn nhất của Lào",
        "và Việt Nam đã vươn lên trở thành đối tác thương mại lớn nhất của Lào",
        "và Việt Nam là đối tác thương mại lớn nhất của Lào",
    ],
)
def test_a_rank_of_the_other_side_is_in_that_ones_trade(second: str) -> None:
    ranks = told(f"Lào tiếp tục là đối tác thương mại lớn nhất của Việt Nam {second}.", "2023-10-15")
    assert [(s.reporter, s.counterpart) for s in ranks] == [("VN", "LA"), ("LA", "VN")]


@pytest.mark.parametrize(
    "aside",
    [
        "có 3,1 tỷ USD của một nhà máy tại Long An",
        "trong đó dự án tại Long An 3,1 tỷ USD",
        "dự án tại Long An",
    ],
)
def test_what_an_aside_names_is_left_behind_the_bracket(aside: str) -> None:
    text = (
        f"Quý I/2024, vốn FDI đạt 9 tỷ USD. Nga dẫn đầu với 5,6 tỷ USD ({aside}), chiếm 36% tổng vốn đầu tư."
    )
    share = told(text, "2024-04-15")[-1]
    assert (share.transform, share.reporter, share.counterpart) == ("share", "VN", "RU")


@pytest.mark.parametrize(
    ("said", "rates"),
    [
        ("nhập từ Nga 3 triệu tấn than, trị giá 400 triệu USD (giá bình quân 133 USD/tấn), tăng 20%", [20]),
        ("xuất khẩu 4,6 triệu tấn gạo (giá 630 USD/tấn), giảm 10%", [-10]),
        ("xuất khẩu 4,6 triệu tấn gạo, giá bình quân 630 USD/tấn, giảm 10%", []),
    ],
)
def test_a_rate_behind_a_price_in_brackets_is_of_the_trade(said: str, rates: list[int]) -> None:
    facts = told(f"6 tháng năm 2024, Việt Nam {said}.", "2024-07-10")
    assert [int(s.value) for s in facts if s.transform == "growth"] == rates
