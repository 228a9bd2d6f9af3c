"""Projects that a country has are a stock, and not of the months or the year of trade told before."""

from __future__ import annotations

import pytest

from tests.transforms.facts.telling import read_text

_TITLE = "Việt Nam - Chile: 7 tháng trao đổi 930 triệu USD"
_LEADS = (
    "7 tháng đầu năm nay, thương mại Việt Nam - Chile tiếp tục tăng.",
    "7 tháng đầu năm, Việt Nam đón 6.300 lượt khách Chile.",
)


def _periods(lead: str, said: str, title: str | None = None) -> set[tuple[str, str]]:
    led = f"{title}\n\n{lead}" if title else lead
    facts = read_text(led + said, "2024-08-06", title)[0]
    return {(str(s.period.start), str(s.period.end)) for s in facts if s.start > len(led)}


@pytest.mark.parametrize("link", [" ", "\n\n"])
@pytest.mark.parametrize(
    "said",
    [
        "Về đầu tư, Chile mới có 6 dự án, vốn 3,7 triệu USD, xếp thứ 84/147.",
        "Chile hiện có 6 dự án tại Việt Nam với tổng vốn 3,7 triệu USD.",
        "Các doanh nghiệp Chile đang có 6 dự án ở Việt Nam, tổng vốn đăng ký 3,7 triệu USD.",
        "Chile đứng thứ 84/147 nước đầu tư vào Việt Nam với 6 dự án, tổng vốn đăng ký 3,7 triệu USD.",
        "Đầu tư của Chile vào Việt Nam còn khiêm tốn: 6 dự án, 3,7 triệu USD.",
        "Chile có tổng cộng khoảng 6 dự án đầu tư tại Việt Nam, vốn 3,7 triệu USD.",
        "Chile là nước có nhiều dự án nhất tại Đắk Nông: 6 dự án, 3,7 triệu USD.",
        "Việt Nam có 2 dự án đầu tư sang Chile, tổng vốn 1,4 triệu USD.",
    ],
)
def test_projects_that_a_country_has_are_an_undated_stock(said: str, link: str) -> None:
    for lead in _LEADS:
        assert _periods(lead, link + said) == {("None", "None")}
    assert _periods("Kim ngạch đạt 930 triệu USD.", link + said, _TITLE) == {("None", "None")}


@pytest.mark.parametrize(
    "said",
    [
        "Chile có 6 dự án mới tại Việt Nam, vốn 3,7 triệu USD.",
        "Việt Nam cấp mới 6 dự án cho Chile với 3,7 triệu USD.",
        "Việt Nam thu hút 6 dự án của Chile với 3,7 triệu USD.",
        "Chile đăng ký 6 dự án tại Việt Nam với 3,7 triệu USD.",
        "Chile rót 3,7 triệu USD vào 6 dự án tại Việt Nam.",
    ],
)
def test_what_came_in_is_of_the_months_told(said: str) -> None:
    assert _periods(_LEADS[0], f" {said}") == {("2024-01-01", "2024-07-31")}


def test_projects_behind_capital_of_the_months_are_of_them() -> None:
    lead = "7 tháng đầu năm, Việt Nam thu hút 18 tỷ USD vốn FDI."
    assert _periods(lead, " Chile có 6 dự án, vốn 3,7 triệu USD.") == {("2024-01-01", "2024-07-31")}
