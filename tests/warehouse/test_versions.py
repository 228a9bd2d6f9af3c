"""What a release was made by."""

from __future__ import annotations

from pathlib import Path

from warehouse.versions import build_version, staging_version


def test_versions_change_with_the_extractor_and_the_data(tmp_path: Path) -> None:
    official = tmp_path / "official.csv"
    official.write_text("a")
    versions = {staging_version("1"), staging_version("2"), build_version("1"), build_version("2")}
    versions.add(build_version("1", official))
    official.write_text("b")
    versions.add(build_version("1", official))
    assert len(versions) == 6
    assert build_version("1", official) == build_version("1", official)
    assert all(len(version) == 16 for version in versions)
