"""What the page may run and load: its own scripts and style by their hashes, and nothing else."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterable


def policy_of(scripts: Iterable[str], style: str) -> str:
    """The Content-Security-Policy that lets only these scripts run, and none make markup or code of a string.

    Args:
        scripts: the exact text of each script element; none for a page without scripts.
        style: the exact text of the style element.
    """
    allowed = " ".join(_hash(script) for script in scripts) or "'none'"
    return (
        f"default-src 'none'; script-src {allowed}; style-src {_hash(style)}; img-src data:; "
        "base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'"
    )


def _hash(text: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode('utf-8')).digest()).decode('ascii')}'"
