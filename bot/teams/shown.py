"""Verdicts and cases as cards: a verdict when it is there, a case again from what was kept."""

from dataclasses import replace
from datetime import datetime

import cards
from bot.core.diagnosis import Outcome
from bot.core.follow_up import WAITABLE, looks_from
from bot.core.photo import Person
from bot.core.record import diagnosis_from, fixed_diagnosis
from bot.i18n import languages
from bot.store.cases import CheckRecord
from bot.store.notice import Notice
from bot.teams.verdicts import Verdict
from cards import Card, Reader, language_name


def verdict_card(verdict: Verdict, reader: Reader) -> Card:
    """Show a verdict, or the good end of a case."""
    if not verdict.is_fixed:
        return cards.verdict_card(
            verdict.diagnosis, ref=verdict.ref, reader=reader, looks=verdict.looks
        )
    person = verdict.diagnosis.person
    named = replace(reader, given_name=person.given_name if person else "")
    return cards.fixed_card(verdict.diagnosis, ref=verdict.ref, reader=named)


def looks_of(promise: Notice) -> tuple[datetime, ...]:
    """The looks that the card of this follow-up named."""
    if promise.outcome == Outcome.TOO_SOON:
        return (promise.due_at,)
    return looks_from(promise.since, now=promise.since)


def language_card(reader: Reader) -> Card:
    """Let the reader choose among the languages that there are."""
    names = {tag: language_name(known.locale) for tag, known in languages().items()}
    return cards.language_card(reader, names=names)


def card_again(case: CheckRecord, upn: str, reader: Reader, looks: tuple[datetime, ...]) -> Card:
    """Make the card of a case from what was kept of it."""
    if case.fixed_at:
        return cards.fixed_card(fixed_diagnosis(), ref=case.ref, reader=reader)
    person = Person(case.aad_object_id, upn)
    diagnosis = replace(diagnosis_from(case.facts), person=person)
    if case.done_at and diagnosis.outcome in WAITABLE:
        return waiting_card(Verdict(diagnosis, case.ref, looks=looks), case, reader)
    return cards.verdict_card(diagnosis, ref=case.ref, reader=reader, looks=looks)


def waiting_card(verdict: Verdict, case: CheckRecord, reader: Reader) -> Card:
    """Show that the steps were done and that SharePoint needs its time."""
    return cards.waiting_card(
        verdict.diagnosis,
        ref=case.ref,
        first_outcome=Outcome(case.outcome),
        reader=reader,
        looks=verdict.looks,
    )
