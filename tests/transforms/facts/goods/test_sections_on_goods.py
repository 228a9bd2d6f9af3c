"""Which goods figures are of where headings and titles name them, and what comes back after an aside."""

from __future__ import annotations

import pytest

from tests.transforms.facts.telling import told


def _rows(text: str) -> list[str]:
    return [
        f"{s.measure} {s.reporter}-{s.counterpart} {float(s.value):g} {s.commodity}"
        for s in told(text, "2021-08-20")
        if s.unit != "rank"
    ]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("1. Cà phê", "2. Hạt điều"),
        ("I. Cà phê", "II. Hạt điều"),
        ("1) Cà phê", "2) Hạt điều"),
        ("1/ Cà phê", "2/ Hạt điều"),
        ("2.1. Cà phê", "2.2. Hạt điều"),
        ("Cà phê", "Hạt điều"),
    ],
)
def test_numbered_heading_says_which_goods(first: str, second: str) -> None:
    text = (
        "Xuất khẩu nông sản 7 tháng năm 2021\n"
        f"{first}\nTháng 7/2021, cả nước xuất 120.000 tấn, trị giá 230 triệu USD. Đức mua 40.000 tấn.\n"
        "Lũy kế 7 tháng, nước ta xuất 960.000 tấn.\n"
        f"{second}\nTrong 7 tháng, nước ta xuất 330.000 tấn; sang Hoa Kỳ 600 triệu USD.\n"
    )
    goods = [row.rpartition(" ")[2] for row in _rows(text)]
    assert goods == ["phê"] * 4 + ["điều"] * 2


def test_section_on_goods_begins_with_all_partners() -> None:
    text = (
        "Nhập khẩu thép và than 7 tháng năm 2021\n1. Thép\n"
        "Nhập khẩu đạt 7 triệu tấn. Từ Lào đạt 3 triệu tấn.\n"
        "2. Than\nNhập khẩu đạt 2 tỷ USD. Từ Nga đạt 900 triệu USD.\n"
    )
    assert _rows(text) == [
        "imports VN-W00 7e+06 Thép",
        "imports VN-LA 3e+06 Thép",
        "imports VN-W00 2e+09 Than",
        "imports VN-RU 9e+08 Than",
    ]


def test_section_stays_with_the_partner_of_the_title() -> None:
    text = (
        "Nhập khẩu từ Lào 7 tháng năm 2021\n1. Gỗ\nNhập khẩu từ Lào đạt 70 triệu USD.\n"
        "2. Cao su\nNhập khẩu đạt 20 triệu USD.\n"
    )
    assert _rows(text) == ["imports VN-LA 7e+07 Gỗ", "imports VN-LA 2e+07 Cao su"]


@pytest.mark.parametrize(
    "title",
    ["Ba năm hiệp định: Da giày đi trước, dệt may theo sau", "Tôm bứt phá, cá tra hụt hơi sau nửa năm qua"],
)
def test_title_on_several_goods_is_on_none(title: str) -> None:
    rows = _rows(f"{title}\nSáu tháng đầu năm 2021, xuất khẩu sang Đức còn 2 tỷ USD.\n")
    assert rows == ["exports VN-DE 2e+09 None"]


def test_title_on_one_kind_of_goods_is_on_it() -> None:
    rows = _rows("Cà phê vượt khó sau nửa năm\nSáu tháng đầu năm 2021, xuất khẩu sang Đức còn 2 tỷ USD.\n")
    assert rows == ["exports VN-DE 2e+09 Cà phê"]


@pytest.mark.parametrize(
    ("line", "rows"),
    [
        (
            "Đức chi 310 triệu USD; Ý 200 triệu USD.",
            ["exports VN-DE 3.1e+08 cà phê", "exports VN-IT 2e+08 cà phê"],
        ),
        ("Nga đạt 150 triệu USD.", ["exports VN-RU 1.5e+08 cà phê"]),
        ("Lào lấy 9 nghìn tấn.", ["exports VN-LA 9000 cà phê"]),
        ("Nga trả 2.300 USD.", []),
        ("Nhà máy của ông Ba lãi 3 triệu USD.", []),
    ],
)
def test_amounts_below_a_price_are_of_trade_again(line: str, rows: list[str]) -> None:
    text = (
        "Theo Hải quan, 7 tháng năm 2021 xuất khẩu cà phê đạt 2,5 tỷ USD.\n"
        f"Giá chào sang Hamburg quanh 2,1 USD/kg, thấp hơn 0,4 USD so với tháng trước.\n{line}\n"
    )
    assert _rows(text)[1:] == rows


@pytest.mark.parametrize(
    ("lead", "goods"),
    [("Với quế, lượng", "quế"), ("Riêng hồi,", "hồi"), ("Còn điều thì", "điều"), ("Về chè,", "chè")],
)
def test_short_name_that_a_sentence_turns_to(lead: str, goods: str) -> None:
    text = f"Xuất khẩu tiêu 7 tháng đạt 200.000 tấn.\n{lead} xuất khẩu đạt 70.000 tấn.\n"
    assert _rows(text)[1:] == [f"exports VN-W00 70000 {goods}"]


@pytest.mark.parametrize(
    "line", ["Với điều kiện đó, xuất khẩu đạt 70.000 tấn.", "Còn lại, xuất khẩu đạt 70.000 tấn."]
)
def test_other_words_that_a_sentence_opens_with(line: str) -> None:
    assert _rows(f"Xuất khẩu tiêu 7 tháng đạt 200.000 tấn.\n{line}\n")[1:] == ["exports VN-W00 70000 tiêu"]


def test_subject_behind_another_topic_goes_on() -> None:
    text = (
        "Năm 2020, xuất khẩu gạo đạt 3 tỷ USD.\nChi phí kiểm toán tăng 20%.\n"
        "Dệt may chậm chân hơn. Năm 2020 toàn ngành xuất sang Đức 4 tỷ USD.\n"
    )
    assert _rows(text)[1:] == ["exports VN-DE 4e+09 Dệt may"]


def test_product_of_a_rank_is_gone_on_with() -> None:
    text = (
        "Năm 2020, xuất khẩu đạt 280 tỷ USD.\n"
        "Lào là thị trường xuất khẩu chè lớn nhất của Việt Nam. Năm qua, thị trường này mua 9 nghìn tấn.\n"
    )
    assert _rows(text)[1:] == ["imports LA-VN 9000 chè"]


@pytest.mark.parametrize(
    ("text", "sector"),
    [
        ("Năm 2020, có 21 dự án FDI mới của Lào vào ngành gỗ, vốn đăng ký 78 triệu USD.", "ngành gỗ"),
        ("Năm 2020, có 12 dự án của Lào trong lĩnh vực dệt may, vốn 90 triệu USD.", "lĩnh vực dệt may"),
        ("Năm 2020, có 12 dự án của Lào vào Hải Phòng, vốn 90 triệu USD.", "None"),
    ],
)
def test_sector_behind_whose_projects_go_there(text: str, sector: str) -> None:
    assert {row.split(" ", 3)[3] for row in _rows(text)} == {sector}
