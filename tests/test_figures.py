"""The figures for Prometheus: what is counted, and where it is read."""

from datetime import timedelta
from pathlib import Path

import aiohttp
import pytest

from bot.ops.credential import read_certificate
from bot.ops.figures import Figures, serving_figures
from bot.ops.watching import Watch
from bot.sandbox import Fault, Tenant
from bot.sandbox.crowd import add_crowd
from tests.ports import a_free_port
from tests.test_sweeping import sweepable
from tests.world import HandClock, World, running_world


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


async def test_every_service_is_timed_with_how_it_answered(world: World):
    """Whether it is us or Microsoft is the first thing that anybody wants to know."""
    port, freja = a_free_port(), world.tenant.person("freja")
    world.tenant.faults.append(Fault(429, headers={"Retry-After": "0"}, path="/photo$", times=1))

    await world.say(freja, "check my photo")

    with serving_figures(world.parts.figures, host="127.0.0.1", port=port):
        counted = await read(port)
    name = "photo_concierge_dependency_seconds_count"
    assert f'{name}{{dependency="graph",status="429"}} 1.0' in counted
    for dependency, status in (("sharepoint", "200"), ("connector", "201"), ("login", "200")):
        assert f'{name}{{dependency="{dependency}",status="{status}"}}' in counted
    assert f'{name}{{dependency="database",status=""}}' in counted
    assert 'photo_concierge_turns_total{intent="check_photo"} 1.0' in counted


async def test_what_is_late_and_what_will_end_is_shown(
    tenant: Tenant, tmp_path: Path, caplog: pytest.LogCaptureFixture
):
    """A promise that nobody keeps, and a certificate that ends, are seen before people call."""
    clock, port = HandClock(), a_free_port()
    async with running_world(tenant, tmp_path, at=clock) as world:
        parts = world.parts
        await world.say(tenant.person("freja"), "check my photo")
        clock.forward(hours=1)
        ends_at = read_certificate(parts.settings.microsoft_app_certificate).ends_at
        clock.now = max(clock.now, ends_at - timedelta(days=14))
        watch = Watch(parts.settings, parts.store, parts.figures, clock)

        await watch.look()
        await watch.look()

        with serving_figures(parts.figures, host="127.0.0.1", port=port):
            counted = await read(port)
    assert 'photo_concierge_due{kind="follow-up"} 1.0' in counted
    assert 'photo_concierge_late_seconds{kind="follow-up"} 0.0' not in counted
    assert 'photo_concierge_credential_days{by="certificate"} 14.0' in counted
    warned = [record for record in caplog.records if record.message == "the certificate ends"]
    assert [record.levelname for record in warned] == ["ERROR"]


def test_a_port_that_is_taken_stops_nothing(caplog: pytest.LogCaptureFixture):
    """`serve` and `work` on one machine: the second one works without figures."""
    port = a_free_port()
    with (
        serving_figures(Figures(), host="127.0.0.1", port=port),
        serving_figures(Figures(), host="127.0.0.1", port=port),
    ):
        assert [record.message for record in caplog.records] == ["no metrics"]
