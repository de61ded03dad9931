"""The SQL of every turn, built once: SQLAlchemy's building costs more than SQLite's running."""

from dataclasses import fields
from typing import Any

from sqlalchemy import Executable, Select, Table, bindparam, case, func, select, update

from bot.store.engine import Insert
from bot.store.tables import (
    IS_FORGOTTEN,
    IS_OPEN,
    UtcDateTime,
    checks,
    handled,
    notices,
    people,
    photo_states,
)


def columns_of(row: Any) -> dict[str, Any]:  # noqa: ANN401 - a dataclass
    """Give a dataclass as the parameters of a statement; `asdict` would copy all that is in it."""
    return {field.name: getattr(row, field.name) for field in fields(row)}


def claim(insert: Insert) -> Executable:
    """Insert a key, or take it over from a turn that died; gives a row where that worked.

    Parameters: key, aad_object_id, started_at, dead_before.
    """
    statement = insert(handled)
    return statement.on_conflict_do_update(
        index_elements=["key"],
        set_={"started_at": statement.excluded.started_at},
        where=handled.c.finished_at.is_(None)
        & (handled.c.started_at < bindparam("dead_before", type_=UtcDateTime())),
    ).returning(handled.c.key)


def finish() -> Executable:
    """Parameters: claimed, finished_at, answer."""
    return update(handled).where(handled.c.key == bindparam("claimed"))


def see(insert: Insert) -> Executable:
    """Remember a person as an activity shows them. Parameters: the columns that it sets, lifts.

    Some events carry no locale or time zone; the last ones that were seen stay then. `lifts` is
    what kept the bot from writing first and does no more: "refusals", or "any" reason.
    """
    statement = insert(people)
    new, is_refused = statement.excluded, people.c.unreachable.in_(("blocked", "disabled"))
    return statement.on_conflict_do_update(
        index_elements=["aad_object_id"],
        set_={
            "locale": func.coalesce(func.nullif(new.locale, ""), people.c.locale),
            "time_zone": func.coalesce(func.nullif(new.time_zone, ""), people.c.time_zone),
            "conversation_reference": new.conversation_reference,
            "last_seen_at": new.last_seen_at,
            "acted_at": case(
                (bindparam("lifts") == "refusals", new.last_seen_at), else_=people.c.acted_at
            ),
            "unreachable": case(
                (bindparam("lifts") == "any", None),
                ((bindparam("lifts") == "refusals") & is_refused, None),
                else_=people.c.unreachable,
            ),
        },
    )


def check(insert: Insert) -> Executable:
    """Insert a check; gives a row unless its reference is taken. Parameters: the columns."""
    return insert(checks).on_conflict_do_nothing().returning(checks.c.ref)


def known() -> Executable:
    """Parameter: who."""
    columns = (people.c.upn, IS_FORGOTTEN.label("is_forgotten"))
    return select(*columns).where(people.c.aad_object_id == bindparam("who"))


def see_photo(insert: Insert) -> Executable:
    """Remember the state of a person's photo. Parameters: the columns that a check sets."""
    kept = ("sweep_id", "reason")
    columns = (c.name for c in photo_states.c if not c.primary_key and c.name not in kept)
    return upsert(insert, photo_states, *columns)


def plan(insert: Insert) -> Executable:
    """Open a notice, or take the open one of its kind over. Parameters: the columns."""
    statement = insert(notices)
    changed = ("state", "ref", "outcome", "etag", "since", "due_at", "card_activity_id")
    return statement.on_conflict_do_update(
        index_elements=["aad_object_id", "kind"],
        index_where=IS_OPEN,
        set_={
            **{name: statement.excluded[name] for name in changed},
            "attempt": notices.c.attempt + 1,
            "touched_at": statement.excluded.touched_at,
            "told_at": None,
        },
    )


def follow() -> Executable:
    """Change the person's open follow-up. Parameters: who, follow_up, and the columns to set."""
    is_it = (notices.c.aad_object_id == bindparam("who")) & IS_OPEN
    return update(notices).where(is_it & (notices.c.kind == bindparam("follow_up")))


def upsert(insert: Insert, table: Table, *columns: str) -> Executable:
    """Insert a person's row, or replace these columns of it."""
    statement = insert(table)
    return statement.on_conflict_do_update(
        index_elements=["aad_object_id"],
        set_={name: statement.excluded[name] for name in columns},
    )


def person() -> Select[Any]:
    """Parameter: who."""
    is_theirs = people.c.aad_object_id == photo_states.c.aad_object_id
    return (
        select(people, photo_states)
        .select_from(people.outerjoin(photo_states, is_theirs))
        .where(people.c.aad_object_id == bindparam("who"))
    )
