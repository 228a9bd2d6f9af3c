"""Why a product's exports are what they are, told beside them: whom that names does not buy them."""

from __future__ import annotations

import pytest

from tests.transforms.facts.telling import told

LEAD = (
    "Tháng 9/2023, kim ngạch xuất khẩu chè đạt 166 triệu USD. Lũy kế 9 tháng đạt 1,34 tỷ USD.\n\n"
    "Lào là thị trường lớn nhất với 437 triệu USD.\n\n"
)


@pytest.mark.parametrize(
    "cause",
    [
        "Do tồn kho ở Peru và EU còn cao,",
        "Do tồn kho tại Peru còn cao,",
        "Vì nhu cầu ở Peru và châu Âu giảm,",
        "Lạm phát ở Peru, EU tăng cao khiến",
        "Nhờ các thị trường Peru, Bỉ hồi phục,",
        "Trong khi Peru và EU giảm mua,",
        "Bất chấp Peru và EU siết kiểm soát,",
    ],
)
def test_a_cause_before_a_products_exports_names_no_partner(cause: str) -> None:
    last = told(f"{LEAD}{cause} xuất khẩu chè quý III đạt 450 triệu USD.", "2023-10-24")[-1]
    assert (last.reporter, last.counterpart, last.commodity) == ("VN", "W00", "chè")


@pytest.mark.parametrize("reason", ["do Peru, EU giảm mua", "vì Peru tồn kho nhiều", "nhờ Bỉ mua mạnh"])
def test_nor_does_a_reason_behind_it(reason: str) -> None:
    last = told(f"{LEAD}Xuất khẩu chè quý III đạt 450 triệu USD {reason}.", "2023-10-24")[-1]
    assert last.counterpart == "W00"


def test_a_story_on_one_partner_goes_on_with_it() -> None:
    text = (
        "Xuất khẩu chè sang Lào tăng trở lại\n\nTháng 9, xuất khẩu chè sang Lào đạt 49 triệu USD.\n\n"
        "Do Peru giảm mua, xuất khẩu chè quý III chỉ đạt 120 triệu USD."
    )
    assert told(text, "2023-10-24")[-1].counterpart == "LA"


def test_products_in_a_bracket_are_examples_of_those_before_it() -> None:
    text = "Xuất khẩu tôm khô và thủy sản sấy khác (gồm bong bóng cá, mực...) 9 tháng đạt 191 triệu USD."
    (fact,) = told(text, "2023-10-24")
    assert fact.commodity not in ("mực", "bong bóng cá, mực")
