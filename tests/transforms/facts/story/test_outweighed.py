"""Trade carried over to the partner of a title, which that partner's own figure shows to be with everyone."""

from __future__ import annotations

import pytest

from tests.transforms.facts.telling import read_text

NATION = "Cộng dồn 7 tháng, xuất khẩu đạt 226 tỷ USD, tăng 15%; nhập khẩu 212 tỷ USD."


@pytest.mark.parametrize(
    "own",
    [
        "Theo đó, Hàn Quốc đã mua của Việt Nam 14,6 tỷ USD hàng hóa.",
        "Riêng xuất khẩu sang Hàn Quốc đạt 14,6 tỷ USD.",
        "Xuất khẩu của Việt Nam sang Hàn Quốc 7 tháng đạt 14,6 tỷ USD, tăng 9%.",
    ],
)
def test_what_is_too_much_for_the_partner_is_with_everyone(own: str) -> None:
    title = "Hàng Việt vào Hàn Quốc vẫn tăng tốc"
    found = read_text(f"Hàn Quốc là thị trường lớn thứ ba\n{NATION}\n{own}", "2024-08-10", title)[0]
    amounts = [s for s in found if s.unit != "rank"]
    assert [s.counterpart for s in amounts[:3]] == ["W00"] * 3
    assert {amounts[3].reporter, amounts[3].counterpart} == {"VN", "KR"}


def test_what_is_like_the_partners_own_stays_with_it() -> None:
    text = "Thương mại hai nước phục hồi\nBảy tháng, xuất khẩu đạt 14,6 tỷ USD, nhập khẩu 30 tỷ USD."
    more = "Riêng tháng 7, xuất khẩu sang Hàn Quốc đạt 2,3 tỷ USD."
    found = read_text(f"{text}\n{more}", "2024-08-10", "Thương mại Việt Nam - Hàn Quốc")[0]
    assert [s.counterpart for s in found if s.unit != "rank"] == ["KR"] * 3
