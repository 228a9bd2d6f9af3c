"""Parties of agreements: countries, or a part of one where the story is on its dealings."""

from __future__ import annotations

from collections.abc import Sequence

from transforms.facts.context import Context
from transforms.facts.parties.pairs import Sides, coded, oriented, printed_pairs, province_spoken_of
from transforms.facts.records import HOME, WORLD, is_home, is_province
from transforms.facts.state import SentenceState
from transforms.mentions.places import Place
from transforms.vocabulary import words


def agreement_sides(state: SentenceState, places: Sequence[Place]) -> Sides:
    """Vietnam, or a province of it, and the partner that is named or was named before.

    "Lãnh đạo hai tỉnh đã ký 5 biên bản ghi nhớ", below trade between Lào Cai and Vân Nam
    """
    context, tokens = state.context, state.sentence.tokens
    pair = next(printed_pairs(places), None)
    if pair is not None:
        return Sides(*oriented(pair, None), is_named=True)
    national = words("roles", "parties", "nations").stand_in(tokens)
    local = words("roles", "parties", "provinces").stand_in(tokens) and not national
    home = _province_of(context) if local else HOME
    codes = [code for _, code in coded(places, context, "agreements") if not is_home(code)]
    if codes:
        return Sides(home, _party(codes[0], is_national=national), True)
    last = context.last_pair
    sides = (last.reporter, last.counterpart) if last is not None else (HOME,)
    if last is not None and not any(map(is_home, sides)) and WORLD not in sides and context.home_sentence < 0:
        return Sides(last.reporter, last.counterpart)
    known = last.partner if last is not None else context.main_partner()
    return Sides(home, _party(known, is_national=national) if known else None)


def _party(code: str, *, is_national: bool) -> str:
    """A partner as a party: its country where two countries are said to agree."""
    return code.partition("-")[0] if is_national else code


def _province_of(context: Context) -> str:
    """The province of Vietnam that agrees with a part of another country: the one whose trade was told."""
    last = context.pairs.get("trade")
    told = last.reporter if last is not None and is_province(last.reporter) else None
    named = told or province_spoken_of(context)
    return named if named is not None and is_home(named) else HOME
