"""Which product a figure is of where its own clause names none."""

from __future__ import annotations

import pytest

from tests.transforms.facts.telling import told
from transforms.facts.article import statements_of
from transforms.mentions.calendar import published
from transforms.text.blocks import blocks_of
from transforms.text.reading import read


def goods_told(text: str) -> list[str | None]:
    """The commodity of each fact, in the order of their places."""
    reading = read(text)
    told = statements_of(reading, blocks_of(reading), published("2024-11-20"))[0]
    return [s.commodity for s in sorted(told, key=lambda s: s.start)]


@pytest.mark.parametrize(
    ("text", "goods"),
    [
        (  # members of a list are not carried
            "Nhập khẩu sữa (16,1%), thịt bò (9,2%) đều tăng. Nhập khẩu từ Ba Lan tăng 5%.",
            ["sữa", "thịt bò", None],
        ),
        (  # nor are parts, but what they are parts of is
            "Xuất khẩu thủy sản đạt 8 tỷ USD, trong đó tôm 3 tỷ, cá tra 2 tỷ. Xuất khẩu sang Đức đạt 1 tỷ.",
            ["thủy sản", "tôm", "cá tra", "thủy sản"],
        ),
        (
            "Xuất khẩu thủy sản đạt 8 tỷ USD. Trong đó, tôm đạt 3 tỷ USD. Xuất khẩu sang Đức đạt 1 tỷ USD.",
            ["thủy sản", "tôm", "thủy sản"],
        ),
        (  # a subject is carried
            "Xuất khẩu gạo đạt 5 tỷ USD. Ba Lan là thị trường lớn nhất với 1 tỷ USD.",
            ["gạo", "gạo", "gạo"],
        ),
        (
            "Xuất khẩu hàng hóa đạt 90 tỷ USD. Trong khi đó, cá ngừ gặp khó. Xuất khẩu chỉ đạt 5 triệu USD.",
            [None, "cá ngừ"],
        ),
        (  # a total of the whole country is of no product
            "Xuất khẩu gạo đạt 5 tỷ USD; cà phê 4 tỷ USD. Tổng kim ngạch xuất khẩu cả nước đạt 330 tỷ USD.",
            ["gạo", "cà phê", None],
        ),
    ],
)
def test_the_next_sentence_takes_over_subjects_and_no_members_of_a_list(
    text: str, goods: list[str | None]
) -> None:
    assert goods_told(text) == goods


def test_a_paragraph_starts_on_what_the_title_names() -> None:
    text = (
        "Xuất khẩu thủy sản: tôm tăng, cá tra giảm\n\n"
        "Chín tháng, xuất khẩu tôm đạt 3 tỷ USD.\n\n"
        "Theo thị trường, xuất khẩu sang Đức đạt 1 tỷ USD."
    )
    assert goods_told(text) == ["tôm", "thủy sản"]


@pytest.mark.parametrize(
    ("title", "goods"),
    [
        ("Tôm giúp xuất khẩu thủy sản tăng mạnh", "thủy sản"),
        ("Tôm tăng tốc xuất khẩu sang Đức", "Tôm"),
        ("Xuất khẩu sang Đức khởi sắc nhờ tôm", None),
        ("Một quý xuất khẩu hơn 90 triệu khẩu trang", "khẩu trang"),
    ],
)
def test_a_story_is_on_the_product_that_its_title_trades(title: str, goods: str | None) -> None:
    assert goods_told(f"{title}\n\nQuý 1/2024, xuất khẩu sang Đức đạt 1 tỷ USD.") == [goods]


def test_a_product_that_only_explains_is_not_carried() -> None:
    text = "Xuất khẩu tăng mạnh, được thúc đẩy bởi nhu cầu tôm. Xuất khẩu sang Đức đạt 1 tỷ USD."
    assert goods_told(text) == [None]


def test_a_product_is_a_sector_where_capital_is_told() -> None:
    text = "Vốn FDI đăng ký vào công nghiệp chế biến, chế tạo đạt 14 tỷ USD."
    assert goods_told(text) == ["công nghiệp chế biến, chế tạo"]


def test_a_paragraph_that_goes_on_keeps_the_product_of_the_one_before() -> None:
    text = "Xuất khẩu gạo đạt 5 tỷ USD.\n\nBa Lan tiếp tục là thị trường xuất khẩu lớn nhất với 1 tỷ USD."
    assert goods_told(text) == ["gạo", "gạo", "gạo"]


def test_this_product_is_the_one_named_last() -> None:
    text = (
        "Xuất khẩu thủy sản tăng mạnh\n\nXuất khẩu thủy sản đạt 8 tỷ USD. "
        "Nhiều nước ưa chuộng cá tra. Xuất khẩu mặt hàng này đạt 2 tỷ USD."
    )
    assert goods_told(text) == ["thủy sản", "cá tra"]


def test_sectors_of_projects_are_no_product_of_the_trade_that_a_goal_is_for() -> None:
    text = "Hai bên đẩy nhanh các dự án năng lượng, đưa thương mại song phương Việt Nam - Lào lên 5 tỷ USD."
    assert goods_told(text) == [None]


@pytest.mark.parametrize(
    ("text", "goods"),
    [
        ("Xuất khẩu chổi đót sang Lào đạt 3 triệu USD, tăng 5%.", ["chổi đót", "chổi đót"]),
        ("Việt Nam nhập khẩu 200 tấn bột nêm từ Lào, trị giá 2 triệu USD.", ["bột nêm", "bột nêm"]),
        ("Xuất khẩu thép đạt 9 triệu USD, chổi đót 3 triệu USD.", ["thép", "chổi đót"]),
        ("Xuất khẩu bứt phá đạt 9 tỷ USD.", [None]),
    ],
)
def test_a_product_that_no_list_knows_is_told_by_its_place(text: str, goods: list[str | None]) -> None:
    assert goods_told(text) == goods


@pytest.mark.parametrize(
    ("text", "slices"),
    [
        (
            "Vốn FDI đạt 2 tỷ USD. 7 lượt dự án xin tăng vốn thêm 9 triệu USD, và 4 triệu đến từ góp vốn.",
            [None, "tăng vốn", "tăng vốn", "góp vốn"],
        ),
        (
            "Năm 2023, FDI vào Hải Phòng có 45 dự án mới và 31 lượt dự án tăng vốn, cộng lại 2 tỷ USD.",
            [None, "tăng vốn", None],
        ),
        ("Bất động sản hút 3 tỷ USD vốn FDI trong năm 2023.", ["Bất động sản"]),
        ("Lĩnh vực dệt may hút 2 tỷ USD vốn FDI trong năm 2023.", ["Lĩnh vực dệt may"]),
    ],
)
def test_capital_is_sliced_by_form_and_sector_wherever_that_is_said(
    text: str, slices: list[str | None]
) -> None:
    assert goods_told(text) == slices


@pytest.mark.parametrize(
    ("text", "goods"),
    [
        ("Xuất khẩu sang Đức tăng 5% nhờ dệt may.", [None]),
        ("Nhập khẩu 2 tỷ USD nguyên liệu và 140 triệu USD là đồ gỗ.", ["nguyên liệu", "đồ gỗ"]),
        ("Tập đoàn Dầu khí cho biết xuất khẩu của cả nước đạt 300 tỷ USD.", [None]),
        ("Xuất khẩu nhóm hàng công nghiệp chế biến đạt 9 tỷ USD.", ["nhóm hàng công nghiệp chế biến"]),
        ("Tôm có giá trị xuất khẩu cao nhất trong nhóm thủy sản, năm 2023 đạt 4 tỷ USD.", ["Tôm"]),
        ("Xuất khẩu dệt may đạt 1 tỷ USD, các mặt hàng khác đạt 5 tỷ USD.", ["dệt may", "các mặt hàng khác"]),
    ],
)
def test_the_product_of_a_figure_is_the_one_beside_it(text: str, goods: list[str | None]) -> None:
    assert goods_told(text) == goods


def test_a_section_is_on_the_product_of_its_heading() -> None:
    text = (
        "Nông sản tăng tốc\n\nMười tháng, xuất khẩu nông sản đạt 40 tỷ USD.\n\n"
        "Xuất khẩu gạo\n\nTháng 10, xuất khẩu đạt 800.000 tấn.\n\n"
        "Nhiều thách thức phía trước\n\nNăm 2025, xuất khẩu dự kiến đạt 50 tỷ USD."
    )
    assert goods_told(text) == ["nông sản", "gạo", "Nông sản"]


def test_a_total_and_what_a_kind_is_of_come_back_behind_their_parts() -> None:
    text = "Nhập khẩu từ Lào đạt 9 tỷ USD, trong đó gỗ 5 tỷ USD, than 2 tỷ. Nhập khẩu từ Ba Lan đạt 1 tỷ."
    assert goods_told(text) == [None, "gỗ", "than", None]
    text = "Xuất khẩu cá tra đạt 9 tỷ USD. Cá tra phi lê đạt 5 tỷ USD. Xuất khẩu sang Ba Lan đạt 1 tỷ USD."
    assert goods_told(text) == ["cá tra", "Cá tra phi lê", "cá tra"]


@pytest.mark.parametrize(
    ("title", "goods"),
    [("Mười tháng nhiều niềm vui", ["rau quả", "rau quả"]), ("Xuất khẩu tăng mạnh", ["rau quả", None])],
)
def test_a_story_whose_title_says_nothing_is_on_what_its_first_figure_is_of(
    title: str, goods: list[str | None]
) -> None:
    text = "Xuất khẩu rau quả đạt 6 tỷ USD.\n\nXét theo thị trường, xuất khẩu sang Đức đạt 1 tỷ USD."
    assert goods_told(f"{title}\n\n{text}") == goods


def test_a_sentence_without_figures_turns_to_an_industry() -> None:
    text = (
        "Xuất khẩu hàng hóa đạt 9 tỷ USD.\n\nĐức là điểm tựa của ngành thủy sản. "
        "Xuất khẩu sang thị trường này đạt 1 tỷ USD."
    )
    assert goods_told(text) == [None, "thủy sản"]


def test_product_that_another_is_only_behind_is_not_its_subject() -> None:
    text = "4 tháng năm 2019, nhập khẩu máy móc chỉ đứng sau điện thoại, máy tính, đạt 11,6 tỷ USD."
    assert goods_told(text)[-1] == "máy móc"


@pytest.mark.parametrize("title", ["Siêu thực phẩm này thu 3 tỷ USD", "Loại quả này thu về 3 tỷ USD"])
def test_the_story_says_which_product_a_title_hints_at(title: str) -> None:
    text = f"{title}\n\nXuất khẩu dưa hấu quý 1 đạt 3,1 tỷ USD.\n\nXuất khẩu sang Bỉ tăng 9%."
    assert [s.commodity for s in told(text, "2022-05-15")][-2:] == ["dưa hấu"] * 2


@pytest.mark.parametrize("period", ["tháng 4", "quý 1", "năm 2021", "4 tháng đầu năm"])
def test_a_product_keeps_its_last_word_before_a_period(period: str) -> None:
    text = f"Xuất khẩu sầu riêng {period} đạt 9 triệu USD. Tôm đạt 7 triệu USD."
    first, second = told(text, "2022-05-15")
    assert (first.commodity, second.period) == ("sầu riêng", first.period)


@pytest.mark.parametrize("why", ["vì", "do", "nhờ", "bởi"])
def test_what_a_title_gives_as_the_reason_is_not_its_subject(why: str) -> None:
    title = f"Thị trường Bỉ đổi chiều {why} hạt tiêu"
    text = f"{title}\n\nNăm 2012, hàng Việt Nam xuất sang Bỉ đạt 6 triệu USD, giảm 7%."
    assert [s.commodity for s in told(text)] == [None, None]
