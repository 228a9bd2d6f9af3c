"""A country that a story only mentions before its figures of trade is no partner in them."""

from __future__ import annotations

import pytest

from tests.transforms.facts.telling import told

_TOTALS = (
    "Theo Tổng cục Thống kê, 8 tháng năm 2024, tổng kim ngạch xuất nhập khẩu hàng hóa đạt 511 tỷ USD.",
    "8 tháng, kim ngạch xuất khẩu đạt 265 tỷ USD, xuất siêu 19 tỷ USD.",
    "Số liệu hải quan cho thấy 8 tháng nhập khẩu 246 tỷ USD, tăng 17%.",
)


@pytest.mark.parametrize("total", _TOTALS)
@pytest.mark.parametrize(
    "mention",
    [
        "Lo ngại kinh tế Đức suy giảm khiến đơn hàng hụt.",
        "Fed của Mỹ có thể hạ lãi suất trong tháng này.",
        "Ông Hòa vừa ký được hợp đồng với một khách hàng Úc.",
    ],
)
def test_a_country_mentioned_in_passing_is_no_partner_of_the_paragraph_below(
    mention: str, total: str
) -> None:
    assert {s.counterpart for s in told(f"{mention}\n\n{total}", "2024-09-10")} == {"W00"}


@pytest.mark.parametrize(
    ("text", "partner"),
    [
        (
            "Bức tranh thương mại với Đức 8 tháng:\n\n- Xuất khẩu: 5 tỷ USD\n\n- Nhập khẩu: 2 tỷ USD",
            "DE",
        ),
        ("Doanh nghiệp Đức vừa mở văn phòng.\n\n8 tháng, kim ngạch hai nước đạt 7 tỷ USD.", "DE"),
        ("Đại sứ tại Chile nói quan hệ phát triển tốt. Năm 2023, xuất khẩu đạt 1,1 tỷ USD.", "CL"),
    ],
)
def test_one_with_whom_trade_is_announced_or_shared_is(text: str, partner: str) -> None:
    assert {s.counterpart for s in told(text, "2024-09-10")} == {partner}


@pytest.mark.parametrize(
    "report",
    [
        "Chỉ số giá tiêu dùng tháng 8 tăng 0,2%.",
        "CPI tháng 8 tăng 0,2%.",
        "Chỉ số sản xuất công nghiệp tháng 8 tăng 9%.",
    ],
)
def test_a_province_reports_its_trade_of_the_months_that_it_reports(report: str) -> None:
    text = (
        "Hà Nam: Kinh tế 8 tháng tăng khá\n\n8 tháng năm 2024, toàn tỉnh thu hút 500 triệu USD vốn FDI.\n\n"
        f"Tổng mức bán lẻ đạt 37.600 tỷ đồng. {report}\n\n"
        "Kim ngạch xuất khẩu ước đạt 3 tỷ USD, tăng 8%; trong đó khu vực FDI chiếm 81%. "
        "Nhập khẩu ước 2 tỷ USD."
    )
    traded = [s for s in told(text, "2024-09-10") if s.measure in ("exports", "imports")]
    assert {(s.reporter, str(s.period.start)) for s in traded} == {("VN-63", "2024-01-01")}
    assert len(traded) == 4


def test_a_month_that_opens_its_sentence_still_leads_to_what_follows() -> None:
    text = "8 tháng, tỉnh thu hút 500 triệu USD. Tháng 8, chỉ số giá tăng 1%. Xuất khẩu ước đạt 3 tỷ USD."
    assert str(told(text, "2024-09-10")[-1].period.start) == "2024-08-01"


@pytest.mark.parametrize("opening", ["Sang năm nay", "Bước sang năm nay", "Qua năm nay", "Đến năm nay"])
def test_going_over_to_this_year_is_not_next_year(opening: str) -> None:
    text = (
        "Năm 2022, kim ngạch với Nhật Bản đạt 47 tỷ USD. "
        f"{opening}, 8 tháng chỉ còn 29 tỷ USD, giảm 8,6%; xuất sang Nhật 15 tỷ USD."
    )
    found = told(text, "2023-09-20")
    assert [(s.status, str(s.period.start)) for s in found[1:]] == [("actual", "2023-01-01")] * 3
    ahead = told("Xuất khẩu gạo sang năm dự kiến đạt 3 tỷ USD.", "2023-09-20")
    assert [str(s.period.start) for s in ahead] == ["2024-01-01"]
