"""What is earned by exports and spent on imports, what one is more than the other by, what goods are for."""

from __future__ import annotations

import pytest

from tests.transforms.facts.telling import told


@pytest.mark.parametrize(
    "said",
    [
        "Lào thu về 3 tỷ USD từ xuất khẩu và chi 2 tỷ USD cho hàng nhập.",
        "Lào thu được 3 tỷ USD nhờ xuất khẩu và chi ra 2 tỷ USD cho nhập khẩu.",
        "Lào kiếm được 3 tỷ USD từ hoạt động xuất khẩu, chi 2 tỷ USD cho hoạt động nhập khẩu.",
        "Lào thu 3 tỷ USD từ hàng xuất, trong khi bỏ ra 2 tỷ USD để nhập khẩu.",
    ],
)
def test_a_country_earns_by_exports_and_spends_on_imports(said: str) -> None:
    first, second = told("Năm 2023, " + said, "2024-03-01")
    assert (first.measure, first.reporter, int(first.value)) == ("exports", "LA", 3_000_000_000)
    assert (second.measure, second.reporter, int(second.value)) == ("imports", "LA", 2_000_000_000)


@pytest.mark.parametrize(
    ("said", "value"),
    [
        ("xuất khẩu đạt 3 tỷ USD, nhập khẩu 4 tỷ USD, chênh lệch xuất - nhập khẩu là 1 tỷ USD.", -1),
        ("xuất khẩu đạt 4 tỷ USD, nhập khẩu 3 tỷ USD. Chênh lệch cán cân xuất nhập khẩu lên 1 tỷ USD.", 1),
        ("nhập siêu từ Lào là 1 tỷ USD. Chênh lệch thương mại với Lào năm 2022 là 1 tỷ USD.", -1),
        ("nhập siêu là 3 tỷ USD. Cán cân thương mại với Lào đạt 1 tỷ USD.", 1),
    ],
)
def test_a_balance_goes_the_way_that_is_told(said: str, value: int) -> None:
    last = told("Năm 2023, " + said, "2024-03-01")[-1]
    assert (last.measure, int(last.value)) == ("trade_balance", value * 1_000_000_000)


@pytest.mark.parametrize(
    ("said", "values"),
    [
        ("Nhập khẩu máy móc phục vụ sản xuất công nghiệp năm 2023 đạt 4 tỷ USD.", [4_000_000_000]),
        (
            "Năm 2023, nhập nhiều máy phục vụ tăng trưởng kinh tế như máy dệt 4 tỷ USD, máy cày 2 tỷ USD.",
            [4_000_000_000, 2_000_000_000],
        ),
        ("Nhập khẩu năm 2023 tăng 4%, đáp ứng nhu cầu tiêu dùng 9 triệu tấn.", [4]),
        ("Xuất khẩu năm 2023 tăng 4%, thúc đẩy tăng trưởng kinh tế đạt 5%.", [4]),
    ],
)
def test_what_goods_are_for_is_no_measure_of_their_amount(said: str, values: list[int]) -> None:
    assert [int(s.value) for s in told(said, "2024-03-01")] == values


@pytest.mark.parametrize(
    ("said", "figures"),
    [
        ("Việt Nam thu về 3 tỷ USD từ hạt điều, 2 tỷ USD từ cà phê.", [("hạt điều", 3), ("cà phê", 2)]),
        ("Lào chi 3 tỷ USD cho ô tô nhập khẩu, 2 tỷ USD cho điện thoại.", [("ô tô", 3), ("điện thoại", 2)]),
        (
            "Xuất khẩu nông sản của Lào thu 3 tỷ USD, có 2 tỷ USD từ rau quả.",
            [("nông sản", 3), ("rau quả", 2)],
        ),
        ("Xuất khẩu của Lào đạt 3 tỷ USD nhờ giá cà phê tăng.", [(None, 3)]),
    ],
)
def test_money_is_of_the_goods_that_bring_it_in_or_take_it(
    said: str, figures: list[tuple[str | None, int]]
) -> None:
    amounts = [s for s in told("Năm 2023, " + said, "2024-03-01") if s.unit == "USD"]
    assert [(s.commodity, int(s.value) // 1_000_000_000) for s in amounts] == figures
    assert {s.reporter for s in amounts} <= {"LA", "VN"}


@pytest.mark.parametrize(
    "said", ["chi 2 tỷ USD cho xăng dầu nhập khẩu", "chi 2 tỷ USD cho nhập khẩu xăng dầu"]
)
def test_who_spends_on_goods_imports_them(said: str) -> None:
    (only,) = told(f"Năm 2023, Lào {said}.", "2024-03-01")
    assert (only.measure, only.reporter, only.counterpart, only.commodity) == (
        "imports",
        "LA",
        "W00",
        "xăng dầu",
    )
