"""What Vietnam has invested abroad, told behind what others have here: whose it is, and as of when."""

from __future__ import annotations

import pytest

from tests.transforms.facts.telling import told
from transforms.mentions.places import places_of
from transforms.mentions.tokens import sentence_at
from transforms.text.reading import read

CHILE = "Tính đến hết tháng 6/2023, Chile có 36 dự án tại Việt Nam với tổng vốn 86,6 triệu USD."


@pytest.mark.parametrize(
    "sentence",
    [
        "Phía ta cũng có 37 dự án tại Chile.",
        "Ta có 37 dự án đầu tư sang Chile.",
        "Bên ta đã đầu tư 37 dự án ở Chile.",
        "Ngược lại, ta đã đầu tư 37 dự án sang Chile.",
        "Ở chiều ngược lại, Việt Nam có 37 dự án đầu tư sang Chile.",
        "Chiều ngược lại, nước ta có tổng cộng 37 dự án tại Chile.",
    ],
)
@pytest.mark.parametrize("between", [" ", "\n", " Riêng 6 tháng đầu năm có 3 dự án mới với 4 triệu USD. "])
def test_projects_the_other_way_are_of_the_same_day(sentence: str, between: str) -> None:
    found = told(f"{CHILE}{between}{sentence}", "2023-07-07")[-1]
    assert (found.reporter, found.counterpart, int(found.value)) == ("CL", "VN", 37)
    assert (found.period.kind, str(found.period.end)) == ("cumulative", "2023-06-30")


def test_capital_of_those_projects_goes_with_them() -> None:
    found = told(f"{CHILE}\nỞ chiều ngược lại, ta có 12 dự án tại Chile, vốn 38 triệu USD.", "2023-07-07")[-1]
    assert (found.measure, found.reporter, str(found.period.end)) == (
        "fdi_registered_capital",
        "CL",
        "2023-06-30",
    )


@pytest.mark.parametrize(
    "sentence",
    [
        "Năm 2022, Việt Nam đầu tư 2 dự án sang Chile.",
        "Ở chiều ngược lại, ta đầu tư 2 dự án mới sang Chile.",
    ],
)
def test_new_projects_are_of_no_such_day(sentence: str) -> None:
    found = told(f"{CHILE}\n{sentence}", "2023-07-07")[-1]
    assert (int(found.value), str(found.period.end)) != (2, "2023-06-30")


def test_capital_paid_out_dates_no_projects() -> None:
    text = "Việt Nam có 9 dự án tại Lào. Vốn thực hiện đến cuối năm 2022 đạt 1 tỷ USD. "
    found = told(f"{text}Chiều ngược lại, Lào có 5 dự án tại Việt Nam.")[-1]
    assert (int(found.value), found.period.end) == (5, None)


@pytest.mark.parametrize("body", ["hải quan ta", "hải quan của ta", "hải quan nước ta"])
def test_our_own_customs_are_quoted(body: str) -> None:
    text = (
        f"Việt Nam là đối tác lớn nhất của Bỉ tại Đông Nam Á. Theo {body}, năm 2023 kim ngạch đạt 4 tỷ USD."
    )
    found = told(text)[-1]
    assert (found.reporter, found.counterpart, found.authority) == ("VN", "BE", "Vietnam Customs")


@pytest.mark.parametrize(
    "said", ["Công ty Sao Ta xuất khẩu tôm.", "Người ta xuất khẩu tôm.", "Cô ta bán tôm."]
)
def test_we_are_no_end_of_a_name(said: str) -> None:
    assert not places_of(sentence_at(read(said), 0, len(said)))


@pytest.mark.parametrize("behind", ["tăng 13%", "(tăng 13%)"])
@pytest.mark.parametrize(
    ("said", "measure"),
    [("xuất khẩu sang Việt Nam", "exports"), ("nhập khẩu từ Việt Nam", "imports")],
)
def test_a_rate_is_of_the_side_that_was_just_told(behind: str, said: str, measure: str) -> None:
    text = f"Theo Hải quan Việt Nam, năm 2022 Chile {said} 500 triệu USD, {behind}."
    assert [(f.measure, f.reporter) for f in told(text, "2023-01-19")] == [(measure, "CL")] * 2
