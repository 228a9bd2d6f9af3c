"""Names that open a sentence: firms, whose sales are no country's, and countries."""

from __future__ import annotations

import pytest

from tests.transforms.facts.telling import told

_BEFORE = "Xuất khẩu thép 9 tháng năm 2022 đạt 5 triệu tấn. Sang Lào đạt 1 triệu tấn.\n"


def _rows(text: str) -> list[str]:
    return [f"{s.measure} {s.reporter}-{s.counterpart} {float(s.value):g}" for s in told(text, "2022-10-14")][
        2:
    ]


@pytest.mark.parametrize(
    "line",
    [
        "Hoa Sen xuất khẩu 500.000 tấn tôn, tăng 5%. Nam Kim bán 400.000 tấn.",
        "Sao Mai bán 1,1 triệu tấn thép xây dựng từ đầu năm, tăng 35%, giữ hơn 21% thị phần trong nước.",
        "Sao Mai Việt Nam là nhà xuất khẩu số một với 27.807 tấn, chiếm 11% thị phần, kế đó là An Bình.",
    ],
)
def test_firms_by_their_names_alone(line: str) -> None:
    assert _rows(f"{_BEFORE}{line}\n") == []


@pytest.mark.parametrize(
    ("line", "rows"),
    [
        ("Cao Bằng xuất khẩu 500 tấn thép sang Trung Quốc.", ["exports VN-04-CN 500"]),
        ("Hoa Kỳ nhập 700 nghìn tấn.", ["imports US-VN 700000"]),
        ("Trung Quốc là nốt trầm: chỉ nhập 10.549 tấn.", ["imports CN-VN 10549"]),
        ("Iraq gây bất ngờ khi nhập 9.000 tấn.", ["imports IQ-VN 9000"]),
        ("Thép Việt Nam xuất khẩu sang Nga đạt 3 triệu tấn.", ["exports VN-RU 3e+06"]),
    ],
)
def test_countries_and_provinces_are_none(line: str, rows: list[str]) -> None:
    assert _rows(f"{_BEFORE}{line}\n") == rows
