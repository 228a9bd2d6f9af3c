"""Trade of both ways at gates and in border provinces, told again; which way a share of trade says."""

from __future__ import annotations

import pytest

from tests.transforms.facts.telling import told

_GATES = (
    "Quảng Trị: Nhộn nhịp cửa khẩu\n\n"
    "Năm 2023, kim ngạch xuất nhập khẩu qua cửa khẩu Lao Bảo đạt 900 triệu USD."
)


@pytest.mark.parametrize("goods", ["Gỗ nhập đạt 90 triệu USD.", "Xuất khẩu xi măng đạt 90 triệu USD."])
@pytest.mark.parametrize(
    ("place", "province", "country"),
    [
        ("Tại La Lay, kim ngạch đạt 300 triệu USD.", "VN-25", "LA"),
        ("Không riêng Quảng Trị, Hà Tĩnh cũng giảm: kim ngạch ước 300 triệu USD.", "VN-23", "LA"),
        ("Năm nay, tỉnh phấn đấu kim ngạch qua địa bàn đạt 1 tỷ USD.", "VN-25", "LA"),
        ("Ở Lào Cai, kim ngạch chỉ còn 300 triệu USD.", "VN-02", "CN"),
    ],
)
def test_what_passes_another_gate_goes_both_ways(goods: str, place: str, province: str, country: str) -> None:
    last = told(f"{_GATES} {goods}\n\n{place}", "2024-03-01")[-1]
    assert (last.measure, last.commodity) == ("trade_turnover", None)
    assert (last.reporter, last.counterpart) == (province, country)


@pytest.mark.parametrize(
    "text",
    [
        "Năm 2023, xuất khẩu tôm đạt 3 tỷ USD.\n\nTại Cà Mau, kim ngạch đạt 1 tỷ USD.",
        f"{_GATES}\n\nXuất khẩu xi măng tăng mạnh. Tại La Lay, kim ngạch đạt 30 triệu USD.",
    ],
)
def test_elsewhere_it_goes_on_with_the_way_spoken_of(text: str) -> None:
    assert told(text, "2024-03-01")[-1].measure == "exports"


@pytest.mark.parametrize(
    ("pair", "province", "country"),
    [
        ("Lào Cai - Vân Nam", "VN-02", "CN"),
        ("Lạng Sơn và Quảng Tây", "VN-09", "CN"),
    ],
)
def test_gates_lead_to_the_country_whatever_province_the_title_puts_beside(
    pair: str, province: str, country: str
) -> None:
    text = (
        f"{pair}: Mở đường giao thương\n\nMỗi ngày có 500 xe qua cửa khẩu.\n\n"
        "10 tháng năm 2024, tổng giá trị xuất nhập khẩu hàng hóa qua các cửa khẩu trên địa bàn "
        "ước đạt 2.450 triệu USD. Cụ thể: xuất khẩu 1.012 triệu USD, nhập khẩu 958 triệu USD."
    )
    found = told(text, "2024-11-06")
    assert {(s.reporter, s.counterpart) for s in found} == {(province, country)}
    beside = text + f"\n\nNăm 2023, kim ngạch giữa {pair.replace(' - ', ' và ')} đạt 700 triệu USD."
    assert told(beside, "2024-11-06")[-1].counterpart.startswith(f"{country}-")


@pytest.mark.parametrize("whole", ["tổng kim ngạch xuất khẩu", "kim ngạch xuất khẩu", "trong tổng xuất khẩu"])
def test_a_share_behind_says_which_way_goods_go(whole: str) -> None:
    text = (
        "10 tháng, xuất khẩu sang Lào đạt 500 triệu USD, nhập khẩu 600 triệu USD. "
        f"Phân bón đạt 10.000 tấn, trị giá 100 triệu USD, chiếm 20% {whole}."
    )
    assert [s.measure for s in told(text, "2024-11-06")[2:]] == ["exports"] * 3


def test_a_share_of_the_same_way_or_of_none_changes_nothing() -> None:
    text = "10 tháng, nhập khẩu từ Lào đạt 600 triệu USD. Gỗ đạt 100 triệu USD, chiếm 20% {}."
    for whole in ("tổng kim ngạch nhập khẩu", "kim ngạch"):
        assert {s.measure for s in told(text.format(whole), "2024-11-06")} == {"imports"}
