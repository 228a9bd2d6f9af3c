"""Where a text turns back from one partner, or one product, to what all trade, and past asides."""

from __future__ import annotations

import pytest

from tests.transforms.facts.telling import told


def _rows(text: str) -> list[str]:
    return [
        f"{s.measure} {s.reporter}-{s.counterpart} {float(s.value):g} {s.commodity or ''}".rstrip()
        for s in told(text, "2022-10-14")
    ]


_OUT = "Năm 2021, xuất khẩu đạt 336 tỷ USD, nhập khẩu 332 tỷ USD.\nXuất khẩu cao su sang Lào đạt 3 tỷ USD.\n"


@pytest.mark.parametrize(
    "lead", ["Về nhập khẩu, ", "Ở chiều ngược lại, ", "Ở phía nhập khẩu, ", "Còn nhập khẩu thì "]
)
def test_other_way_is_of_all_partners_again(lead: str) -> None:
    assert _rows(f"{_OUT}{lead}máy móc đạt 46 tỷ USD.\n")[-1] == "imports VN-W00 4.6e+10 máy móc"


@pytest.mark.parametrize(
    "text",
    [
        "Thương mại Việt - Nga năm 2021\nCả nước xuất khẩu 336 tỷ USD. Xuất khẩu sang Nga đạt 3 tỷ USD.\n",
        "Xuất khẩu sang Nga tăng\nNăm 2021, cả nước xuất 336 tỷ USD. Xuất khẩu sang Nga đạt 3 tỷ USD.\n",
        "Năm 2021, kim ngạch hai chiều Việt Nam - Nga đạt 5 tỷ USD.\nXuất khẩu sang Nga đạt 3 tỷ USD.\n",
    ],
)
def test_other_way_stays_with_whom_the_story_is_on(text: str) -> None:
    assert _rows(f"{text}Ở chiều ngược lại, nhập khẩu đạt 2 tỷ USD.\n")[-1] == "imports VN-RU 2e+09"


@pytest.mark.parametrize(
    "lead",
    [
        "Trên phạm vi cả nước, Hiệp hội Điều cho biết",
        "Tính chung cả nước, Bộ Công Thương cho hay",
        "Cả nước, theo hiệp hội,",
    ],
)
def test_whole_country_is_none_of_the_speaker(lead: str) -> None:
    text = f"Năm 2021, xuất khẩu của Bình Phước đạt 1 tỷ USD.\n{lead} xuất khẩu hạt điều đạt 3 tỷ USD.\n"
    assert _rows(text)[-1] == "exports VN-W00 3e+09 hạt điều"


def test_nation_that_spends_behind_a_list_buys_from_all() -> None:
    text = (
        "Than Nga đổ bộ, kim ngạch tăng mạnh\nTháng 9/2022, nhập khẩu than đạt 5 triệu tấn. Từ Úc "
        "2 triệu tấn, từ Nga 400.000 tấn.\nLũy kế 9 tháng, Việt Nam chi 2 tỷ USD, tăng 20%.\n"
    )
    assert _rows(text)[-2:] == ["imports VN-W00 2e+09 Than", "imports VN-W00 20 Than"]


@pytest.mark.parametrize(
    ("aside", "product"),
    [
        ("Ngoài gạo, sắn cũng xuất khẩu mạnh.", "sắn"),
        ("Bên cạnh gạo, hạt điều cũng được xuất khẩu nhiều.", "hạt điều"),
        ("Cùng với gạo, linh kiện điện tử cũng được xuất nhiều.", "linh kiện điện tử"),
    ],
)
@pytest.mark.parametrize("same", ["nhóm này", "mặt hàng này"])
def test_product_beside_another_is_the_subject(aside: str, product: str, same: str) -> None:
    text = (
        f"Xuất khẩu gạo 9 tháng đạt 2,5 tỷ USD. Giá 400 USD/tấn.\n{aside} Chín tháng, {same} đạt 1 tỷ USD.\n"
    )
    assert _rows(text) == ["exports VN-W00 2.5e+09 gạo", f"exports VN-W00 1e+09 {product}"]


def test_country_above_is_no_owner_of_a_rank() -> None:
    text = "Năm 2021, nhập khẩu thép đạt 5 triệu tấn. Hàn Quốc đứng thứ hai, trên Nhật Bản; Ấn Độ đứng thứ 4."
    assert _rows(text)[1:] == ["import_source_rank VN-KR 2 thép", "import_source_rank VN-IN 4 thép"]


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        ("Thép Lào vào Việt Nam chiếm gần 60% lượng nhập khẩu năm 2015.", "VN-LA 60"),
        ("Năm 2015, gạo Ấn Độ tràn vào Philippines, chiếm 20% lượng nhập.", "PH-IN 20"),
        ("Năm 2015, hàng dệt may Việt Nam vào Mỹ chiếm 12% lượng nhập.", "US-VN 12"),
        ("Năm 2015, thép Lào chiếm gần 60% lượng nhập khẩu của Việt Nam.", "VN-LA 60"),
    ],
)
def test_goods_that_go_somewhere_are_imports_there(text: str, sides: str) -> None:
    assert [row.split(" ", 1)[1].rsplit(" ", 1)[0].startswith(sides) or row for row in _rows(text)] == [True]


def test_so_many_of_every_ten_are_no_trade() -> None:
    text = "Năm 2015, Việt Nam nhập 3 triệu tấn thép. Cứ 10 tấn thép nhập thì gần sáu tấn là của Lào.\n"
    assert _rows(text) == ["imports VN-W00 3e+06 thép"]


@pytest.mark.parametrize(
    "above",
    [
        "Xuất khẩu rau quả 9 tháng đạt 5 tỷ USD. Trong đó, chuối đạt 2 tỷ USD.",
        "Xuất khẩu rau quả 9 tháng đạt 5 tỷ USD. Riêng chuối đạt 2 tỷ USD.",
        "Xuất khẩu rau quả 9 tháng đạt 5 tỷ USD. Chuối đạt 2 tỷ USD; mít 1 tỷ USD.",
        "Xuất khẩu rau quả 9 tháng đạt 5 tỷ USD.\nChuối đạt 2 tỷ USD. Mít đạt 1 tỷ USD.",
    ],
)
@pytest.mark.parametrize(
    "below", ["Lào dẫn đầu với 3 tỷ USD.", "Lào chiếm 65% thị phần.", "9 tháng qua, Lào chi 3 tỷ USD."]
)
def test_partners_below_parts_deal_in_the_whole(above: str, below: str) -> None:
    assert {row.split(" ", 3)[3] for row in _rows(f"{above}\n{below}\n")[-1:]} == {"rau quả"}


def test_partners_below_one_product_deal_in_that() -> None:
    rows = _rows(
        "Xuất khẩu rau quả 9 tháng đạt 5 tỷ USD.\nChuối đạt 2 tỷ USD, tăng 4%.\nLào dẫn đầu với 1 tỷ USD.\n"
    )
    assert rows[-1] == "exports VN-LA 1e+09 Chuối"


_SUPPLIERS = "Năm 2021, nhập khẩu gỗ đạt 2 tỷ USD, nhiều nhất từ Lào (430 triệu USD).\n"


def test_balance_and_goal_of_an_industry_below_its_suppliers() -> None:
    rows = _rows(
        f"{_SUPPLIERS}Nhờ vậy, ngành gỗ xuất siêu 6 tỷ USD.\nNăm 2022, ngành đặt mục tiêu 15 tỷ USD.\n"
    )
    assert rows[-2:] == ["trade_balance VN-W00 6e+09 gỗ", "exports VN-W00 1.5e+10 gỗ"]


def test_balance_behind_both_ways_with_a_partner_is_with_that() -> None:
    rows = _rows(
        "Năm 2021, xuất khẩu đạt 336 tỷ USD.\nXuất khẩu sang Lào đạt 2 tỷ USD, nhập khẩu từ Lào 1 tỷ USD.\n"
        "Như vậy, Việt Nam xuất siêu 1 tỷ USD.\n"
    )
    assert rows[-1] == "trade_balance VN-LA 1e+09"


@pytest.mark.parametrize(
    ("below", "row"),
    [
        ("Nhập khẩu đạt 200 triệu USD.", "imports VN-59-W00 2e+08"),
        ("Nhập khẩu đạt 200 triệu USD, chủ yếu là máy móc.", "imports VN-59-W00 2e+08"),
        ("Xuất khẩu sang Lào đạt 1 triệu USD.", "exports VN-59-LA 1e+06 thủy sản"),
    ],
)
def test_goods_of_a_title_are_of_its_way_of_trade(below: str, row: str) -> None:
    text = "Xuất khẩu thủy sản của Cà Mau tăng\nNăm 2021, kim ngạch xuất nhập khẩu của tỉnh đạt 1,2 tỷ USD.\n"
    assert _rows(f"{text}{below}\n")[-1] == row


def test_other_way_in_a_story_on_the_deficit_of_one_product() -> None:
    rows = _rows(
        "Phân bón: nhập siêu từ Lào\nNăm 2021, cả nước nhập khẩu 2 triệu tấn phân bón. Lào chiếm 40%.\n"
        "Chiều xuất khẩu, phân bón đạt 430 nghìn tấn.\n"
    )
    assert rows[-1] == "exports VN-W00 430000 phân bón"


_COUNTED = (
    "Theo Hải quan Ba Lan, kim ngạch hai nước năm 2018 đạt 6 tỷ USD, trong đó Ba Lan xuất sang Việt Nam"
    " 2 tỷ USD. "
)


@pytest.mark.parametrize(
    "said",
    [
        "Trong khi đó phía Việt Nam chỉ ghi nhận 4 tỷ USD, tăng 8%.",
        "Còn theo thống kê của Việt Nam, con số này là 4 tỷ USD, tăng 8%.",
        "Phía Việt Nam công bố 4 tỷ USD, tăng 8%.",
    ],
)
def test_the_other_side_counts_trade_of_both_ways(said: str) -> None:
    assert {s.measure for s in told(_COUNTED + said)[2:]} == {"trade_turnover"}


@pytest.mark.parametrize("said", ["Theo số liệu Việt Nam, nhập khẩu từ Ba Lan chỉ đạt 1 tỷ USD."])
def test_what_the_other_side_counts_may_be_a_part(said: str) -> None:
    assert told(_COUNTED + said)[-1].measure == "imports"
