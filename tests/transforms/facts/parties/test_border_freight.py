"""What vehicles take through a gate is traded there; elsewhere it is only carried."""

from __future__ import annotations

import pytest

from tests.transforms.facts.telling import told

_GATE = "Hai tháng đầu năm 2025, kim ngạch xuất nhập khẩu qua các cửa khẩu tại Lạng Sơn đạt 2 tỷ USD.\n\n"


@pytest.mark.parametrize("vehicles", ["16.022 phương tiện", "1.602 xe", "900 container", "412 toa"])
@pytest.mark.parametrize("verb", ["vận chuyển", "vận tải"])
def test_what_vehicles_take_through_a_gate_is_traded(vehicles: str, verb: str) -> None:
    text = f"Tại lối mở Tân Thanh có {vehicles} {verb} 241.870 tấn hàng hóa, giảm 41,2% so cùng kỳ."
    freight, change = told(_GATE + text, "2025-03-01")[1:]
    assert (freight.measure, freight.reporter, freight.counterpart) == ("trade_turnover", "VN-09", "CN")
    assert (freight.unit, int(freight.value), change.transform) == ("tonne", 241_870, "growth")


def test_what_is_carried_past_no_gate_is_not_traded() -> None:
    text = "Ngành đường sắt chạy 412 toa vận chuyển 9.000 tấn hàng hóa, giảm 4% so cùng kỳ."
    assert len(told(_GATE + text, "2025-03-01")) == 1


@pytest.mark.parametrize("gate", ["Hà Khẩu - Lào Cai", "Lào Cai - Hà Khẩu", "Đông Hưng - Móng Cái"])
def test_our_side_of_a_gate_receives_who_comes_in(gate: str) -> None:
    text = f"Năm 2017, khách Trung Quốc qua cửa khẩu {gate} vào Việt Nam đạt 210.000 lượt."
    (guests,) = told(text, "2018-03-01")
    assert (guests.reporter[:3], guests.counterpart) == ("VN-", "CN")
