"""Durable background work on DBOS: sweeps on a schedule, and whatever is due to be written.

Who is due and what was sent stand in our own tables; DBOS runs short workflows whose ids are
made from what they do, once in a cluster, and again where a replica died. A workflow may run
twice without harm. https://docs.dbos.dev/python
"""

import asyncio
import logging
import os
import secrets
import socket
import threading
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from dbos import DBOS, DBOSClient, DBOSConfig, DBOSPortableJSONSerializer, SetWorkflowID
from sqlalchemy import Engine, create_engine, event
from sqlalchemy.exc import SQLAlchemyError

from bot.logs import turn_id
from bot.spans import span
from bot.store.engine import tune_sqlite, url_of
from bot.todo import Work

log = logging.getLogger(__name__)

VERSION = "1"
"""Pinned: DBOS' own, a hash of the source, would orphan all pending work at each deployment.
It changes when a workflow is called with other parameters."""

_NOTICES = "notices"
_SWEEPS = "sweeps"
_UNFINISHED = ["PENDING", "ENQUEUED"]
_AT_ONCE = 20
_LOOKED_EVERY_S = 1.0
_POLLED_EVERY_S = 1.0
_BEAT_EVERY_S = 5.0
_COUNTED_EVERY_S, _COUNTED_AT_MOST = 15.0, 2_000
_TIDIED_EVERY_S = 3600.0
_KEPT = timedelta(days=2)
_DRAINED_WITHIN_S, _DRAINING_EVERY_S = 8.0, 0.1
_FAILED_WAIT_S = 5.0
_STARTED_AT_MOST = 10_000


@dataclass(slots=True)
class Jobs:
    """The background work of one replica: `start` it in the loop that runs the bot."""

    work: Work
    database_url: str
    clock: Callable[[], datetime]
    schedule: str | None = ""
    """When to sweep (cron, UTC); "" for never. A guest has None, and leaves tidying to others."""
    executor_id: str = field(default_factory=lambda: f"{socket.gethostname()}-{os.getpid()}")
    _started: dict[str, None] = field(default_factory=dict[str, None])
    _loops: list[asyncio.Task[None]] = field(default_factory=list[asyncio.Task[None]])
    _stopped: list[threading.Event] = field(default_factory=list[threading.Event])

    async def start(self) -> None:
        """Begin to work. DBOS is one to a process, and runs its workflows in this loop."""
        global _jobs  # noqa: PLW0603 - DBOS finds workflows by name, in a registry of the process
        _jobs = self
        await self.work.beat(self.executor_id)
        self._stopped = DBOS(config=self._config()).background_thread_stop_events
        DBOS.launch()
        await DBOS.register_queue_async(
            _NOTICES, worker_concurrency=_AT_ONCE, polling_interval_sec=_POLLED_EVERY_S
        )
        await DBOS.register_queue_async(
            _SWEEPS, global_concurrency=1, polling_interval_sec=_POLLED_EVERY_S
        )
        steps = [
            (self._start_what_is_due, _LOOKED_EVERY_S),
            (self._reap, _BEAT_EVERY_S),
            (self._count, _COUNTED_EVERY_S),
        ]
        if self.schedule is not None:
            await self._schedule(self.schedule)
            steps.append((self._tidy, _TIDIED_EVERY_S))
        self._loops = [
            asyncio.create_task(self._again_and_again(step, every_s)) for step, every_s in steps
        ]

    async def stop(self) -> None:
        """Start nothing more, and let what is running come to its end; the rest is resumed."""
        for loop in self._loops:
            loop.cancel()
        with suppress(TimeoutError):
            async with asyncio.timeout(_DRAINED_WITHIN_S):
                await asyncio.to_thread(self._take_nothing_more)
                while await DBOS.list_workflows_async(  # noqa: ASYNC110 - the database knows
                    status="PENDING", executor_id=self.executor_id, load_input=False
                ):
                    await asyncio.sleep(_DRAINING_EVERY_S)
                await self.work.leave(self.executor_id)

    def _take_nothing_more(self) -> None:
        """Stop DBOS' pollers: they take work on until `close`, when all that it needs is gone."""
        for stopped in self._stopped:
            stopped.set()
        for thread in threading.enumerate():
            if thread.name.startswith("queue-worker-"):
                thread.join()

    def close(self) -> None:
        """End DBOS, after everything else: it takes the loop's threads away."""
        DBOS.destroy()

    def _config(self) -> DBOSConfig:
        engine = _open_engine(self.database_url)
        return DBOSConfig(
            name="photo-concierge",
            system_database_url=engine.url.render_as_string(hide_password=False),
            system_database_engine=engine,
            executor_id=self.executor_id,
            application_version=VERSION,
            serializer=DBOSPortableJSONSerializer(),
            log_level="ERROR",
        )

    async def _schedule(self, schedule: str) -> None:
        """Say when to sweep, in one step: others may be starting and saying so too."""
        if not schedule:
            await DBOS.delete_schedule_async("sweep")
            return
        await DBOS.apply_schedules_async(
            [{"schedule_name": "sweep", "workflow_fn": start_sweep, "schedule": schedule}]
        )

    async def _start_what_is_due(self) -> None:
        page = await self.work.next_page()
        if page:
            sweep_id, number, attempt = page
            name = f"sweep:{sweep_id}:{number}:{attempt}"
            await self._enqueue(_SWEEPS, name, run_page, sweep_id, number)
        for notice_id, attempt in await self.work.due():
            name = f"notice:{notice_id}:{attempt}"
            await self._enqueue(_NOTICES, name, handle_notice, notice_id, attempt)
        for receipt_id, version in await self.work.receipts_due():
            name = f"receipt:{receipt_id}:{version}"
            await self._enqueue(_NOTICES, name, show_receipt, receipt_id, version)

    async def _enqueue(
        self, queue: str, name: str, workflow: Callable[..., Any], *arguments: str | int
    ) -> None:
        """Start a workflow, unless one of its name was started before by anyone."""
        if name in self._started:
            return
        with SetWorkflowID(name):
            await DBOS.enqueue_workflow_async(queue, workflow, *arguments)
        self._started[name] = None
        while len(self._started) > _STARTED_AT_MOST:
            del self._started[next(iter(self._started))]

    async def _reap(self) -> None:
        """Let others go on with what a dead replica was at."""
        alive = set(await self.work.beat(self.executor_id))
        pending = await DBOS.list_workflows_async(
            status="PENDING", load_input=False, load_output=False
        )
        for workflow in pending:
            if workflow.executor_id not in alive:
                log.info("resumed", extra={"workflow": workflow.workflow_id})
                await DBOS.resume_workflow_async(workflow.workflow_id)

    async def _count(self) -> None:
        """Let the figures know how many jobs wait or run, up to what is a pile anyway."""
        unfinished = await DBOS.list_workflows_async(
            status=_UNFINISHED, limit=_COUNTED_AT_MOST, load_input=False, load_output=False
        )
        self.work.note_waiting(len(unfinished))

    async def _tidy(self) -> None:
        await self.work.tidy()
        before = (self.clock() - _KEPT).isoformat()
        old = await DBOS.list_workflows_async(
            completed_before=before, limit=10_000, load_input=False, load_output=False
        )
        if old:
            await DBOS.delete_workflows_async([workflow.workflow_id for workflow in old])

    async def _again_and_again(self, step: Callable[[], Awaitable[None]], every_s: float) -> None:
        while True:
            await _guard(step())
            await asyncio.sleep(every_s)

    async def run(self, work: Awaitable[None], otherwise: Callable[[], Awaitable[None]]) -> None:
        """Do some work; where it fails, do what lets it be tried again, until that is done.

        A workflow that ended without either would be taken for done.
        """
        if not await _guard(_traced(work)):
            await asyncio.sleep(_FAILED_WAIT_S)
            while not await _guard(otherwise()):  # noqa: ASYNC110 - until the database is back
                await asyncio.sleep(_FAILED_WAIT_S)


async def _guard(work: Awaitable[None]) -> bool:
    """Do some work; a fault of ours is logged once, under an id, and ends here."""
    number = secrets.token_hex(4)
    token = turn_id.set(number)
    try:
        await work
    except Exception:
        log.exception("job failed", extra={"turn": number})
        return False
    finally:
        turn_id.reset(token)
    return True


async def _traced(work: Awaitable[None]) -> None:
    with span("job"):
        await work


_jobs: Jobs | None = None


def _this() -> Jobs:
    assert _jobs, "DBOS is launched by Jobs.start alone"
    return _jobs


@DBOS.workflow(name="handle_notice")
async def handle_notice(notice_id: int, attempt: int) -> None:
    """Tell one person one thing, or put it off."""
    work = _this().work
    await _this().run(
        work.handle(notice_id, attempt=attempt),
        otherwise=lambda: work.put_off(notice_id, attempt=attempt),
    )


@DBOS.workflow(name="show_receipt")
async def show_receipt(receipt_id: int, version: int) -> None:
    """Bring the receipt of a member of staff up to date."""
    work = _this().work
    await _this().run(
        work.show_receipt(receipt_id, version=version),
        otherwise=lambda: work.show_receipt_later(receipt_id, version=version),
    )


@DBOS.workflow(name="run_page")
async def run_page(sweep_id: str, page: int) -> None:
    """Look at one page of a sweep."""
    work = _this().work
    await _this().run(
        work.run_page(sweep_id, page=page),
        otherwise=lambda: work.give_up_page(sweep_id, page=page),
    )


@DBOS.workflow(name="start_sweep")
async def start_sweep(_at: object, _context: object) -> None:
    """Start a sweep because its time has come."""
    work = _this().work
    await _this().run(work.sweep(), otherwise=work.sweep)


def count_unfinished(database_url: str) -> int | None:
    """Count the jobs that wait or run, from any process; None where nobody has worked yet.

    It blocks, and changes nothing.
    """
    engine = _open_engine(database_url)
    file = engine.url.database if engine.dialect.name == "sqlite" else None
    if file and not Path(file).exists():
        return None
    try:
        client = DBOSClient(system_database_engine=engine, lazy=True, retry_connection_errors=False)
        unfinished = client.list_workflows(
            status=_UNFINISHED, limit=_COUNTED_AT_MOST, load_input=False, load_output=False
        )
        return len(unfinished)
    except SQLAlchemyError:
        return None
    finally:
        engine.dispose()


def _open_engine(database_url: str) -> Engine:
    """Open DBOS' own pool: in the same PostgreSQL, or in a file beside SQLite's.

    A file of its own keeps DBOS' writes from waiting for ours.
    """
    url = url_of(database_url)
    if url.get_backend_name() == "postgresql":
        return create_engine(url, pool_pre_ping=True)
    name = str(url.database).removesuffix(".db")
    engine = create_engine(url.set(database=f"{name}-jobs.db"))
    event.listen(engine, "connect", tune_sqlite)
    return engine
