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
