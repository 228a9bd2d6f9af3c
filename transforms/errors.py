"""The errors that a user can meet."""

from __future__ import annotations


class KimngachError(Exception):
    """Something the user can mend: one line that says what, where and what to do."""

    def __init__(self, message: str) -> None:
        super().__init__(" ".join(message.split()))
