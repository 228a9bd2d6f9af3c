"""Whose goods are brought in, or bought with a sum, is from whom they come."""

from __future__ import annotations

import pytest

from tests.transforms.facts.telling import told


def _sides(text: str) -> list[tuple[str, str, str]]:
    return [(s.measure, s.reporter, s.counterpart) for s in told(text, "2024-07-05")]


@pytest.mark.parametrize(
    ("said", "sides"),
    [
        ("Ô tô của Thái Lan nhập về Việt Nam", ("VN", "TH")),
        ("Kim ngạch nhập khẩu thép của Trung Quốc vào Việt Nam", ("VN", "CN")),
        ("Hạt điều của Campuchia nhập vào nước ta", ("VN", "KH")),
        ("Lượng gạo của Campuchia được nhập khẩu vào thị trường Việt Nam", ("VN", "KH")),
        ("Hàng hóa của Trung Quốc nhập khẩu vào Lạng Sơn", ("VN-09", "CN")),
        ("Trái cây của Mỹ nhập về", ("VN", "US")),
        ("Nông sản của Việt Nam nhập khẩu vào Trung Quốc", ("CN", "VN")),
        ("Kim ngạch nhập khẩu của Trung Quốc từ Việt Nam", ("CN", "VN")),
        ("Kim ngạch nhập khẩu gạo của Trung Quốc từ Việt Nam", ("CN", "VN")),
        ("Kim ngạch nhập khẩu gạo của Philippines", ("PH", "W00")),
    ],
)
def test_goods_of_one_brought_to_another_are_bought_from_the_first(said: str, sides: tuple[str, str]) -> None:
    assert _sides(f"{said} đạt 300 triệu USD trong quý I.") == [("imports", *sides)]


@pytest.mark.parametrize(
    "spent",
    [
        "chi gần 300 triệu USD mua trái cây của Thái Lan",
        "bỏ ra 300 triệu USD để nhập khẩu trái cây của Thái Lan",
        "chi tới 300 triệu USD cho việc nhập trái cây của Thái Lan",
    ],
)
def test_a_buyer_left_out_is_the_one_told_of(spent: str) -> None:
    text = f"Nửa đầu năm, Việt Nam chi 6 tỷ USD nhập khẩu hàng hóa từ Thái Lan. Trong đó, {spent}."
    assert _sides(text) == [("imports", "VN", "TH")] * 2


def test_each_sum_is_spent_on_the_goods_of_its_own_seller() -> None:
    text = "Năm 2023, Trung Quốc chi 2,2 tỷ USD mua mít của Việt Nam và chi 4 tỷ USD mua mít của Thái Lan."
    assert _sides(text) == [("imports", "CN", "VN"), ("imports", "CN", "TH")]


@pytest.mark.parametrize(
    ("spent", "sides"),
    [
        ("Lào chi 1,1 tỷ USD mua 842.300 tấn cao su của Việt Nam", ("LA", "VN")),
        ("Lào chi gần 1,1 tỷ USD để nhập 842.300 tấn cao su Việt Nam", ("LA", "VN")),
        ("người Mỹ bỏ ra nửa tỷ USD để mua 90.000 tấn điều của Việt Nam", ("US", "VN")),
        ("Việt Nam chi hơn 1 tỷ USD để mua 780.000 tấn điều thô của Campuchia", ("VN", "KH")),
        ("Việt Nam chi 300 triệu USD nhập 90.000 tấn lúa mì Úc", ("VN", "AU")),
    ],
)
def test_a_sum_is_spent_on_the_goods_of_whom_their_tonnes_are(spent: str, sides: tuple[str, str]) -> None:
    assert _sides(f"Sáu tháng đầu năm, {spent}, tăng 9% về lượng.") == [("imports", *sides)] * 3


@pytest.mark.parametrize("sum_spent", ["hơn tỷ USD", "gần tỷ USD", "trên triệu USD"])
def test_a_scale_behind_a_hedge_is_one_of_it(sum_spent: str) -> None:
    text = f"Sáu tháng đầu năm, Lào chi {sum_spent} để mua 842.300 tấn cao su của Việt Nam."
    assert _sides(text) == [("imports", "LA", "VN")] * 2
