"""The figures for Prometheus: what is counted, and where it is read."""

from pathlib import Path

import aiohttp
import pytest

from bot.ops.figures import Figures, serving_figures
from bot.sandbox import Fault
from bot.sandbox.crowd import add_crowd
from tests.ports import a_free_port
from tests.test_sweeping import sweepable
from tests.world import World


async def read(port: int) -> str:
    async with (
        aiohttp.ClientSession() as http,
        http.get(f"http://127.0.0.1:{port}/metrics") as answer,
    ):
        return await answer.text()


async def test_a_brake_is_counted_where_an_alert_can_see_it(tmp_path: Path):
    """Sending that stopped by itself at night must not be found by accident."""
    port = a_free_port()
    async with sweepable(tmp_path) as (world, _):
        add_crowd(world.tenant, 8, outcome="PLACEHOLDER")

        await world.sweep()

        with serving_figures(world.parts.figures, host="127.0.0.1", port=port):
            assert 'photo_concierge_brakes_total{brake="sweep"} 1.0' in await read(port)


async def test_messages_are_counted_by_their_fate(tmp_path: Path):
    """Whether nudges arrive is the first question of whoever switched them on."""
    port = a_free_port()
    async with sweepable(tmp_path) as (world, _):
        (ada,) = add_crowd(world.tenant, 1, outcome="STALE")
        add_crowd(world.tenant, 4)
        await world.say(ada, "hi")

        await world.sweep()

        with serving_figures(world.parts.figures, host="127.0.0.1", port=port):
            counted = await read(port)
    assert 'photo_concierge_told_total{fate="sent",kind="nudge"} 1.0' in counted
    assert ada.upn not in counted


async def test_turns_refusals_and_outcomes_are_counted(world: World):
    """That nobody is let in any more is seen before anybody calls."""
    port, freja = a_free_port(), world.tenant.person("freja")
    world.channel.keys_fault = Fault(500)
    await world.say(freja, "check my photo")
    world.channel.keys_fault = None
    await world.keys.warm()
    await world.say(freja, "check my photo")

    with serving_figures(world.parts.figures, host="127.0.0.1", port=port):
        counted = await read(port)

    name = "photo_concierge_request_seconds_count"
    assert f'{name}{{refused="signing keys are away",status="503"}} 1.0' in counted
    assert f'{name}{{refused="",status="200"}} 1.0' in counted
    assert 'photo_concierge_checks_total{origin="asked",outcome="STALE"} 1.0' in counted


def test_a_port_that_is_taken_stops_nothing(caplog: pytest.LogCaptureFixture):
    """`serve` and `work` on one machine: the second one works without figures."""
    port = a_free_port()
    with (
        serving_figures(Figures(), host="127.0.0.1", port=port),
        serving_figures(Figures(), host="127.0.0.1", port=port),
    ):
        assert [record.message for record in caplog.records] == ["no metrics"]
