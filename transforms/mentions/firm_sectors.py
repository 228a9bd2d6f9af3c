"""Parts of an economy by who owns its firms ("khối doanh nghiệp FDI"), and those told in short."""

from __future__ import annotations

from collections.abc import Iterator

from transforms.vocabulary import words

_PARTED = (";", ",", ":")


def sectors_of(tokens: list[str]) -> Iterator[tuple[int, int]]:
    """Tokens [start, end) of "khối doanh nghiệp |có vốn| đầu tư nước ngoài": a lead, and who owns it.

    Behind one, the owner alone is the next of a list ("Khu vực nhà nước giảm 6%; |FDI| giảm 3%").
    """
    leads, owners = words("roles", "firm_sectors", "leads"), words("roles", "firm_sectors", "owners")
    links = words("roles", "firm_sectors", "links")
    at, listed = 0, False
    while at < len(tokens):
        here = end = leads.end_at(tokens, at)
        if here > at:
            while (
                here < len(tokens) and (end := owners.end_at(tokens, here)) == here and tokens[here] in links
            ):
                here += 1
            if end > here:
                listed = True
                yield at, end
        elif listed and is_short(tokens, at):
            yield at, at + 1
        at = max(end, at + 1)


def is_short(tokens: list[str], at: int) -> bool:
    """Whether firms from abroad are called in short at token ``at``, as a member of a list."""
    if tokens[at] not in words("roles", "firm_sectors", "short") or not at:
        return False
    return tokens[at - 1] in _PARTED or tokens[at - 1] in words("numerals", "joints", "lists")
