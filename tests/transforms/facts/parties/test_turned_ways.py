"""Whose trade it is behind what a country bought: its suppliers' sales, and Vietnam's own."""

from __future__ import annotations

import pytest

from tests.transforms.facts.telling import told


def _rows(text: str) -> list[str]:
    return [
        f"{s.measure} {s.reporter}-{s.counterpart} {float(s.value):g} {s.commodity}"
        for s in told(text, "2022-06-22")
    ]


_BOUGHT = "Theo Hải quan Lào, 4 tháng đầu năm 2022 nước này nhập khẩu 66 nghìn tấn {goods} từ Việt Nam."


@pytest.mark.parametrize(
    ("goods", "later", "row"),
    [
        (
            "cá tra",
            "Cả năm 2022, kim ngạch cá tra được dự báo đạt 1,8 tỷ USD.",
            "exports VN-W00 1.8e+09 cá tra",
        ),
        ("tôm", "Mục tiêu của ngành tôm năm nay là 4 tỷ USD.", "exports VN-W00 4e+09 tôm"),
        ("hạt điều", "Sau 5 tháng, hạt điều thu về 1,2 tỷ USD.", "exports VN-W00 1.2e+09 hạt điều"),
        ("gạo", "Sau 5 tháng, nước ta nhập khẩu 2 triệu tấn gạo.", "imports VN-W00 2e+06 gạo"),
    ],
)
def test_own_trade_behind_what_another_bought(goods: str, later: str, row: str) -> None:
    assert _rows(f"{_BOUGHT.format(goods=goods)}\n{later}\n")[1:] == [row]


@pytest.mark.parametrize(
    "before",
    [
        "Kim ngạch xuất khẩu của công ty Minh Long đạt 9 triệu USD.",
        "Năm 2021, Lào rót 70 triệu USD vào các khu công nghiệp.",
        "Hãng tin Sao Mai dẫn lời hiệp hội.",
    ],
)
def test_goods_bring_money_home_whatever_was_told_above(before: str) -> None:
    text = (
        f"Năm 2021, xuất khẩu chè đạt 8 triệu USD.\n{before}\n5 tháng đầu năm, cao su đem về 900 triệu USD.\n"
    )
    assert _rows(text)[-1] == "exports VN-W00 9e+08 cao su"


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        (
            (
                "Năm 2021, Hàn Quốc nhập khẩu 1,3 triệu tấn than. Nga cung cấp 700.000 tấn, giảm 12%; "
                "Việt Nam 60.000 tấn."
            ),
            ["KR-W00 1.3e+06", "KR-RU 700000", "KR-RU -12", "KR-VN 60000"],
        ),
        (
            "5 tháng đầu năm 2022 nước ta nhập 13 triệu tấn than. Úc cung ứng 7 triệu tấn, Nga 5 triệu tấn.",
            ["VN-W00 1.3e+07", "VN-AU 7e+06", "VN-RU 5e+06"],
        ),
    ],
)
def test_suppliers_sell_to_whom_was_told_to_import(text: str, rows: list[str]) -> None:
    assert _rows(text) == [f"imports {row} than" for row in rows]


def test_supplier_of_what_vietnam_sells_sells_too() -> None:
    rows = _rows("Năm 2021 Việt Nam xuất khẩu 3 triệu tấn gạo. Thái Lan cung cấp 5 triệu tấn.")
    assert rows == ["exports VN-W00 3e+06 gạo", "exports TH-W00 5e+06 gạo"]


def test_what_is_said_to_go_somewhere_is_not_turned() -> None:
    text = f"{_BOUGHT.format(goods='vải')}\nMùa trước, Việt Nam xuất sang Lào 30 nghìn tấn vải.\n"
    assert _rows(text)[1:] == ["exports VN-LA 30000 vải"]


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        (
            "Hải quan Lào ghi nhận 5 tháng nước này nhập 9 nghìn tấn chè Việt Nam, Nga 3 nghìn tấn.",
            ["LA-VN", "LA-RU"],
        ),
        (
            "Năm 2021, Lào nhập 9 nghìn tấn chè Việt Nam, Nga 3 nghìn tấn.",
            ["LA-VN", "RU-VN"],
        ),
    ],
)
def test_own_statistics_tell_from_whom(text: str, sides: list[str]) -> None:
    assert [row.split()[1] for row in _rows(text)] == sides


def test_leader_of_the_ranking_that_another_is_second_in() -> None:
    rows = _rows(
        "Năm 2021, Việt Nam là nguồn cung cao su lớn thứ hai của Trung Quốc với 2 tỷ USD. Lào giữ vị trí thứ "
        "nhất với thị phần 31,5%."
    )
    assert rows[2:] == ["import_source_rank CN-LA 1 cao su", "imports CN-LA 31.5 cao su"]


@pytest.mark.parametrize(
    "said",
    [
        "Ngày càng nhiều hạt điều Việt Nam được Ý cho phép nhập khẩu.",
        "Ý vừa bãi bỏ lệnh cấm nhập khẩu.",
        "Nhu cầu nhập khẩu của Ý rất lớn.",
        "Ý tăng mạnh nhập khẩu dịp cuối năm.",
        "Ý siết nhập khẩu và kiểm tra nguồn gốc.",
        "Ý cho nhập khẩu thêm hàng Việt.",
    ],
)
@pytest.mark.parametrize("gap", [" ", "\n\n"])
@pytest.mark.parametrize(
    "last", ["Cả năm, kim ngạch ước đạt 4 tỷ USD.", "Thị trường này có thể mang về 4 tỷ USD trong năm nay."]
)
def test_a_word_on_what_a_market_imports_is_on_what_we_sell(said: str, gap: str, last: str) -> None:
    text = f"Xuất khẩu hạt điều sang Ý 7 tháng đạt 2 tỷ USD.{gap}{said} {last}"
    found = told(text, "2024-08-14")[-1]
    assert (found.measure, found.reporter, found.counterpart) == ("exports", "VN", "IT")


@pytest.mark.parametrize(
    "said",
    [
        "Ở chiều ngược lại, Việt Nam nhập khẩu nhiều cao su của Ý.",
        "Nhập khẩu từ Ý giảm.",
        "Việt Nam đang tăng nhập khẩu.",
    ],
)
def test_a_word_on_what_we_import_turns_the_way(said: str) -> None:
    text = f"Xuất khẩu hạt điều sang Ý 7 tháng đạt 2 tỷ USD. {said} Kim ngạch ước đạt 4 tỷ USD."
    assert told(text, "2024-08-14")[-1].measure == "imports"
