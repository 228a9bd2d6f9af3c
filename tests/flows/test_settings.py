"""Settings: what is given, before the environment, before the defaults."""

from __future__ import annotations

from pathlib import Path

import pytest

from flows.settings import Settings, settings
from transforms.errors import KimngachError


def test_what_is_given_comes_first_and_none_says_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KIMNGACH_DATA", "/srv/kimngach")
    monkeypatch.setenv("KIMNGACH_INPUTS", "a:b/c")
    assert settings().data == Path("/srv/kimngach")
    assert settings().inputs == [Path("a"), Path("b/c")]
    assert settings(data=Path("here"), inputs=None).data == Path("here")
    assert settings(inputs=[Path("x")]).inputs == [Path("x")]


@pytest.mark.parametrize(
    ("name", "value"), [("WORKERS", "many"), ("WORKERS", "0"), ("ALARM_URL", "file:///etc")]
)
def test_a_wrong_value_is_one_line_that_names_it(
    name: str, value: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(f"KIMNGACH_{name}", value)
    with pytest.raises(KimngachError, match=f"KIMNGACH_{name}: .*; mend the setting {name.lower()}"):
        settings()


def test_every_setting_is_described() -> None:
    assert all(field.description for field in Settings.model_fields.values())
