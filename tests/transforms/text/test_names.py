"""Countries are known by their sound, so that a slip in print costs no partner."""

from __future__ import annotations

import pytest

from transforms.text.reading import read


@pytest.mark.parametrize(
    ("printed", "meant"),
    [
        ("Phillipinnes", "Philippines"),  # doubled letters
        ("Malasia", "Malaysia"),  # a letter missing
        ("Autralia", "Australia"),
        ("Nigieria", "Nigeria"),  # one too many
        ("Angeria", "Algeria"),  # another
        ("Isarel", "Israel"),  # two in another order
        ("Indonêxia", "Indonesia"),  # half by ear
        ("Ma-lai-si-a", "Malaysia"),
        ("U-cờ-rai-na", "Ukraine"),
        ("Sin-ga-po", "Singapore"),
        ("Sri-lan-ka", "Sri Lanka"),
        ("Trung-Quốc", "Trung Quốc"),
        ("MALAIXIA", "MALAIXIA"),  # known as it is
        ("PHILIPINNES", "PHILIPPINES"),
    ],
)
def test_a_country_misspelt_is_read_as_it_is_meant(printed: str, meant: str) -> None:
    reading = read(f"Xuất khẩu sang {printed} đạt 5 tỷ USD")
    assert reading.text == f"Xuất khẩu sang {meant} đạt 5 tỷ USD"
    at = reading.text.index(meant)
    assert reading.stored[slice(*reading.span(at, at + len(meant)))] == printed


@pytest.mark.parametrize(
    "name",
    ["Aozora", "Manila", "Brasilia", "Columbia", "Panamax", "Nga-Úc", "Việt Nam-Hàn Quốc", "Thủy điện"],
)
def test_a_name_that_only_looks_like_a_country_stays(name: str) -> None:
    text = f"Hãng {name} đạt 5 tỷ USD"
    assert read(text).text == text
