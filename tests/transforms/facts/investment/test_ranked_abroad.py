"""Vietnam among those who invest in another country, which only the sentence before names."""

from __future__ import annotations

import pytest

from tests.transforms.facts.telling import told

_LEADS = (
    "Vốn Việt Nam vào Timor-Leste tăng nhanh.",
    "Doanh nghiệp Việt Nam đã đầu tư mạnh vào Timor-Leste.",
    "Quan hệ Việt Nam - Timor-Leste phát triển tốt đẹp.",
)


@pytest.mark.parametrize("link", [" ", "\n\n"])
@pytest.mark.parametrize(
    "said",
    [
        "Nay, Việt Nam đứng thứ 4 trong số các nhà đầu tư nước ngoài với 76 triệu USD trong 5 dự án.",
        "Việt Nam đứng thứ 4 trong số các nhà đầu tư nước ngoài với 5 dự án, tổng vốn gần 76 triệu USD.",
        "Việt Nam hiện là nhà đầu tư nước ngoài lớn thứ 4 với 5 dự án, tổng vốn 76 triệu USD.",
        "Việt Nam xếp thứ 4 trong các nước đầu tư vào nước này với 5 dự án, tổng vốn 76 triệu USD.",
        "Việt Nam đứng thứ 4/31 quốc gia, vùng lãnh thổ đầu tư với 5 dự án, vốn đăng ký 76 triệu USD.",
    ],
)
def test_vietnam_is_ranked_where_it_was_told_to_invest(said: str, link: str) -> None:
    for lead in _LEADS:
        facts = told(lead + link + said)
        assert {(s.reporter, s.counterpart) for s in facts} == {("TL", "VN")}
        assert sorted(s.value for s in facts) == [4, 5, 76_000_000]


def test_an_investor_in_vietnam_is_ranked_there() -> None:
    text = f"{_LEADS[2]} Timor-Leste đứng thứ 90 trong các nhà đầu tư nước ngoài với 2 dự án."
    assert {(s.reporter, s.counterpart) for s in told(text)} == {("VN", "TL")}


def test_several_countries_named_before_host_nothing() -> None:
    text = "Lào và Thái Lan tăng trưởng. Việt Nam đứng thứ 4 trong các nhà đầu tư nước ngoài với 5 dự án."
    assert {s.reporter for s in told(text)} <= {"VN"}
