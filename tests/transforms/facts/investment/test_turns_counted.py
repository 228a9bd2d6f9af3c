"""Times that capital was put in name its form, and are no figure of their own."""

from __future__ import annotations

import pytest

from tests.transforms.facts.telling import told

_LEAD = "8 tháng năm 2022, Việt Nam thu hút 16 tỷ USD vốn FDI"


@pytest.mark.parametrize(
    ("said", "form"),
    [
        (":\n+ Góp vốn, mua cổ phần: 277 lượt, giá trị 340 triệu USD, giảm 5,1%.", "Góp vốn, mua cổ phần"),
        (". Góp vốn mua cổ phần có 277 lượt, giá trị 340 triệu USD, giảm 5,1%.", "Góp vốn mua cổ phần"),
        (", có 277 lượt góp vốn mua cổ phần, giá trị 340 triệu USD, giảm 5,1%.", "góp vốn mua cổ phần"),
        (". Có 277 lượt góp vốn, mua cổ phần, trị giá 340 triệu USD, giảm 5,1%.", "góp vốn, mua cổ phần"),
        (" và 277 lượt mua cổ phần với 340 triệu USD, giảm 5,1%.", "mua cổ phần"),
        (":\n+ Tăng vốn: 277 lượt, 340 triệu USD, giảm 5,1%.", "Tăng vốn"),
    ],
)
def test_the_form_named_with_the_times_is_that_of_the_amount(said: str, form: str) -> None:
    assert [s.commodity for s in told(_LEAD + said, "2022-09-05")] == [None, form, form]


def test_projects_behind_an_amount_have_no_form_of_it() -> None:
    said = ", gồm 40 dự án mới với 9 tỷ USD và 7 dự án tăng vốn với 5 tỷ USD."
    forms = [s.commodity for s in told(_LEAD + said, "2022-09-05")]
    assert forms == [None, None, None, "tăng vốn", "tăng vốn"]
