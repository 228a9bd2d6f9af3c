"""Who holds a rank: whose capital is told, or a bloc at the head of its sentence; one product of a size."""

from __future__ import annotations

import pytest

from tests.transforms.facts.telling import told


def _ranks(text: str) -> list[tuple[str, str, str, int]]:
    return [
        (s.measure, s.reporter, s.counterpart, int(s.value))
        for s in told(text, "2016-08-19")
        if s.unit == "rank"
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Vốn FDI của Pháp xếp thứ 9 tại Việt Nam.",
        "FDI của Pháp đứng thứ 9 tại Việt Nam",
        "Tổng vốn đầu tư của Pháp đứng thứ 9 trong số các nước đầu tư vào Việt Nam.",
        "Đầu tư trực tiếp của Pháp xếp thứ 9 ở Việt Nam.",
        "FDI của Pháp tại Việt Nam đứng thứ 9.",
    ],
)
def test_whose_capital_is_told_holds_the_rank(text: str) -> None:
    assert _ranks(text) == [("fdi_rank", "VN", "FR", 9)]


def test_who_invests_among_another_country_s_investors_holds_the_rank() -> None:
    assert _ranks("Trong số các nhà đầu tư của Lào, Việt Nam đứng thứ ba.") == [("fdi_rank", "LA", "VN", 3)]


@pytest.mark.parametrize("long", ["liên tục 12 năm liền ", "nhiều năm liền ", "", "tiếp tục "])
def test_a_bloc_at_the_head_of_a_sentence_holds_its_rank(long: str) -> None:
    text = (
        "Việt Nam tiếp tục là đối tác thương mại lớn nhất của Vân Nam, Trung Quốc\n\nKim ngạch của Vân Nam "
        f"với khu vực ASEAN đạt 82 tỷ NDT. ASEAN {long}là đối tác thương mại lớn nhất của Vân Nam."
    )
    assert _ranks(text)[-1] == ("trade_partner_rank", "CN-YN", "ASEAN", 1)


@pytest.mark.parametrize(
    "said", ["Mới có một mặt hàng đạt trị giá", "Chỉ có một nhóm hàng đạt", "Có 2 mặt hàng đạt"]
)
def test_how_large_the_only_product_is_is_a_threshold(said: str) -> None:
    text = f"Năm 2015, nước ta xuất sang Lào 8 tỷ USD. {said} 1 tỷ USD trở lên là phân bón (đạt 3 tỷ USD)."
    assert [int(s.value) for s in told(text, "2016-08-19")] == [8_000_000_000, 3_000_000_000]


def test_what_one_named_product_came_to_is_told() -> None:
    text = "Năm 2015, xuất khẩu phân bón sang Lào là một mặt hàng mới, đạt 1 tỷ USD."
    assert [int(s.value) for s in told(text, "2016-08-19")] == [1_000_000_000]


@pytest.mark.parametrize(
    ("text", "holder"),
    [
        ("Đứng thứ 5 về vốn đầu tư vào Việt Nam năm 2020, các ông lớn Bỉ còn nhiều dự án.", "BE"),
        ("Đứng thứ 9 trong số các quốc gia đầu tư vào Việt Nam, Thái Lan mở thêm siêu thị.", "TH"),
        ("Xếp thứ 25 trong 143 quốc gia, vùng lãnh thổ đầu tư tại Việt Nam, Đan Mạch có 9 dự án.", "DK"),
    ],
)
def test_who_holds_a_rank_that_opens_a_sentence(text: str, holder: str) -> None:
    ranks = [s for s in told(text) if s.measure == "fdi_rank"]
    assert [(s.reporter, s.counterpart) for s in ranks] == [("VN", holder)]
