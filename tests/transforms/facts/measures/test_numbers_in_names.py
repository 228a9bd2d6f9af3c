"""Numbers that a hyphen ties to a name count nothing."""

from __future__ import annotations

from tests.transforms.facts.telling import told


def test_the_number_of_a_disease_counts_no_visitors() -> None:
    text = (
        "Năm 2024, Khánh Hòa đón 700 nghìn lượt khách Nga.\nTuy nhiên, con số đó vẫn thấp hơn so với trước "
        "dịch COVID-19. Năm 2019, Khánh Hòa đón hơn 2,45 triệu lượt khách Nga."
    )
    assert [int(s.value) for s in told(text, "2024-12-11")] == [700_000, 2_450_000]
