import pytest

from transforms.reconcile.sides import economy_of, side_of_authority


@pytest.mark.parametrize(
    ("authority", "side"),
    [
        ("Vietnam Customs", "VN"),
        ("MPI", "VN"),
        ("GSO", "VN"),
        ("China Customs", "CN"),
        ("MOFCOM", "CN"),
        ("Chinese statistics", "CN"),
        ("Hải quan Nhật Bản", "JP"),
        ("Bộ Thương mại Mỹ", "US"),
        ("Tổng cục Hải quan Lào", "LA"),
        ("Cơ quan thống kê Italia", "IT"),
        ("Eurostat", "EU"),
    ],
)
def test_a_body_that_counts_gives_its_side_away(authority: str, side: str) -> None:
    assert side_of_authority(authority) == side


@pytest.mark.parametrize(
    "authority",
    [
        None,
        "",
        "Chinese Ambassador to Vietnam",
        "Vietnamese Ambassador to China",
        "Chinese Embassy in Vietnam",
        "Vietnam Trade Office in China",
        "Đại sứ Trung Quốc",
        "hãng thông tấn nhà nước",
        "Hiệp hội Rau quả",
    ],
)
def test_a_speakers_nationality_is_no_proof(authority: str | None) -> None:
    assert side_of_authority(authority) is None


def test_a_province_counts_with_its_country() -> None:
    assert economy_of("CN-YN") == "CN"
    assert economy_of("VN") == "VN"
