"""Ranks in one of several fields that are listed, and figures of two partners that are pointed at."""

from __future__ import annotations

import pytest

from tests.transforms.facts.telling import told


@pytest.mark.parametrize(
    ("said", "ranks"),
    [
        ("Lào là đối tác số 4 về du lịch, thương mại của Việt Nam.", ["trade_partner_rank"]),
        ("Lào là đối tác số 4 về du lịch và thương mại của Việt Nam.", ["trade_partner_rank"]),
        ("Lào là đối tác đứng thứ tư về du lịch, lao động và thương mại của ta.", ["trade_partner_rank"]),
        (
            "Lào là đối tác số 1 về hợp tác phát triển (ODA), lao động; số 3 về đầu tư trực tiếp.",
            ["fdi_rank"],
        ),
        ("Lào đứng thứ hai về ODA, lao động, du lịch tại Việt Nam.", []),
        ("Lào đứng thứ hai về du lịch, thương mại hai nước đạt 5 tỷ USD.", ["trade_turnover"]),
        ("Lào đứng thứ nhất về ODA, kim ngạch thương mại tăng 5%.", ["trade_turnover"]),
    ],
)
def test_a_rank_is_in_the_field_of_ours_among_those_listed(said: str, ranks: list[str]) -> None:
    assert [s.measure for s in told(f"Hai nước là đối tác của nhau. {said}", "2023-12-14")] == ranks


@pytest.mark.parametrize("group", ["", " Hai nước cùng ở trong APEC, và ASEAN thì không."])
@pytest.mark.parametrize(
    "said",
    [
        "Mức tăng trưởng xuất khẩu của Việt Nam vào 2 thị trường này lần lượt 12 và 11%.",
        "Năm 2020, xuất khẩu của Việt Nam sang hai thị trường này lần lượt tăng 12% và 11%.",
        "Năm 2020, xuất khẩu của nước ta sang hai nước này lần lượt đạt 4,3 tỷ USD và 3,1 tỷ USD.",
    ],
)
def test_figures_in_turn_are_of_the_two_partners_pointed_at(said: str, group: str) -> None:
    text = f"Doanh nghiệp Việt đang khai thác tốt thị trường Canada và Mexico.{group}\n\n{said}"
    assert [(s.reporter, s.counterpart) for s in told(text, "2021-04-20")] == [("VN", "CA"), ("VN", "MX")]
