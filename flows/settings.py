"""Every setting, in one place: KIMNGACH_* variables, each with its default."""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import Field, HttpUrl, ValidationError, field_validator
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

from transforms.errors import KimngachError
from warehouse import duck


class Settings(BaseSettings):
    """What a run, a question or a schedule may be told. ``KIMNGACH_DATA=/srv/kimngach`` sets ``data``."""

    model_config = SettingsConfigDict(env_prefix="KIMNGACH_", extra="forbid", frozen=True)

    data: Path = Field(Path("data"), description="the one folder that is written to")
    inputs: Annotated[list[Path], NoDecode] = Field(
        [Path("seeds")], description="files and folders of articles, in a variable with : between them"
    )
    text_column: str | None = Field(None, description="field of records that holds the text; none: text")
    reference: Path = Field(Path("seeds/reference/official.csv"), description="official statistics")
    workers: int = Field(os.cpu_count() or 1, ge=1, description="processes that extract")
    engine: Literal["local", "dask"] = Field(
        "local", description="where they run: here, or on a Dask cluster"
    )
    dask: str | None = Field(None, description="address of a Dask scheduler; none: a cluster of this machine")
    full: bool = Field(False, description="extract and build all anew, whatever is there")
    accept: Annotated[list[str], NoDecode] = Field(
        [], description="critical expectations whose failure is accepted for once"
    )
    wait_s: float = Field(0, ge=0, description="seconds to wait for another run to end")
    timeout_s: float | None = Field(None, gt=0, description="seconds after which a run is ended; none: never")
    memory_mb: int = Field(
        duck.ENOUGH_MB,
        ge=256,
        description="memory that DuckDB may take in a run; what does not fit goes to disk",
    )
    keep_releases: int = Field(5, ge=1, description="releases to keep")
    keep_staging_days: float = Field(7, ge=0, description="days to keep shards that no release uses")
    query_timeout_s: float = Field(30, gt=0, description="seconds that a question may take")
    query_rows: int = Field(10_000, ge=0, description="rows of an answer; 0 for all")
    query_memory_mb: int = Field(1024, ge=64, description="memory that a question may take")

    alarm_url: HttpUrl | None = Field(None, description="is sent JSON when a run fails or is held back")
    alarm_command: str | None = Field(None, description="is given the same on its standard input")

    @field_validator("inputs", "accept", mode="before")
    @classmethod
    def _split(cls, value: object) -> object:
        if not isinstance(value, str):
            return value
        return [part for part in re.split(rf"{os.pathsep}(?!//)", value) if part]  # s3://… is one


def settings(**given: Any) -> Settings:
    """The settings: what is given and not None, before the environment, before the defaults.

    Raises:
        KimngachError: a variable or an argument has a value that cannot be.
    """
    try:
        return Settings(**{name: value for name, value in given.items() if value is not None})
    except ValidationError as error:
        first = error.errors()[0]
        name = "_".join(str(part) for part in first["loc"]) or "settings"
        raise KimngachError(
            f"KIMNGACH_{name.upper()}: {first['msg'].lower()}; mend the setting {name}"
        ) from None
