"""The dashboard and the alert rules: every figure that they speak of is there."""

import asyncio
import json
import re
import shutil
import subprocess
from pathlib import Path
from typing import Any

import aiohttp
import pytest
from prometheus_client import generate_latest

from bot.ops.figures import Figures, serving_figures
from tests.ports import a_free_port
from tests.world import World

OPS = Path(__file__).parents[1] / "bot" / "ops"
ALERTS, DASHBOARD = OPS / "alerts.yml", OPS / "dashboard.json"
NAME = re.compile(r"photo_concierge_\w+")
IN_TIME_S = 60
needs_prometheus = pytest.mark.skipif(
    not (shutil.which("promtool") and shutil.which("prometheus")),
    reason="Debian's package prometheus is not installed",
)


def names_in(text: str) -> set[str]:
    """Names of figures, as one of `_total`, `_count` and `_bucket` leaves them."""
    return {re.sub(r"_(total|count|bucket)$", "", name) for name in NAME.findall(text)}


def known() -> set[str]:
    lines = generate_latest(Figures().registry).decode().splitlines()
    return {
        re.sub(r"_total$", "", line.split()[2]) for line in lines if line.startswith("# TYPE photo")
    }


@pytest.mark.parametrize("file", [ALERTS, DASHBOARD], ids=lambda file: file.name)
def test_only_figures_that_exist_are_asked_for(file: Path):
    """An alert on a figure that was renamed is silent for ever."""
    asked = names_in(file.read_text())

    assert asked
    assert asked <= known()


def test_every_figure_is_on_the_dashboard():
    """What is counted and not shown is looked for in vain when it matters."""
    assert known() == names_in(DASHBOARD.read_text())


def test_every_alert_says_what_to_do():
    """It comes at night, to somebody who has never seen this."""
    rules = re.findall(r"- alert: (\w+)(.*?)(?=- alert:|\Z)", ALERTS.read_text(), re.DOTALL)

    assert len(rules) > 12
    for name, rule in rules:
        assert re.search(r"\n {10}do: \S.{30,}", rule), name


@needs_prometheus
def test_promtool_accepts_the_rules():
    """Prometheus' own reading of them."""
    command = ["promtool", "check", "rules", str(ALERTS)]

    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)

    assert done.returncode == 0, done.stderr
    assert "SUCCESS" in done.stdout


@pytest.mark.slow
@needs_prometheus
async def test_a_real_prometheus_reads_the_figures_and_judges_them(world: World, tmp_path: Path):
    """From a turn to the alert that somebody is woken by, with nothing of ours in between."""
    port, its_port = a_free_port(), a_free_port()
    config = {
        "global": {"scrape_interval": "1s", "evaluation_interval": "1s"},
        "rule_files": [str(ALERTS)],
        "scrape_configs": [
            {
                "job_name": "photo-concierge",
                "static_configs": [{"targets": [f"127.0.0.1:{port}"]}],
            }
        ],
    }
    (tmp_path / "prometheus.yml").write_text(json.dumps(config))
    await world.say(world.tenant.person("freja"), "check my photo")
    world.parts.figures.show_credential(2)
    command = (
        *("prometheus", f"--config.file={tmp_path / 'prometheus.yml'}"),
        *(f"--storage.tsdb.path={tmp_path / 'data'}", f"--web.listen-address=127.0.0.1:{its_port}"),
    )
    with serving_figures(world.parts.figures, host="127.0.0.1", port=port):
        prometheus = await asyncio.create_subprocess_exec(
            *command, stdout=asyncio.subprocess.DEVNULL, stderr=asyncio.subprocess.DEVNULL
        )
        try:
            api = f"http://127.0.0.1:{its_port}/api/v1"
            checks = await _ask_until(world.http, f"{api}/query?query=photo_concierge_checks_total")
            alerts = await _ask_until(world.http, f"{api}/alerts")
        finally:
            prometheus.terminate()
            await prometheus.wait()

    (row,) = checks["result"]
    assert (row["metric"]["outcome"], row["value"][1]) == ("STALE", "1")
    named = {alert["labels"]["alertname"] for alert in alerts["alerts"]}
    assert {"PhotoConciergeCertificateEnds", "PhotoConciergeCertificateEndsNow"} <= named


async def _ask_until(http: aiohttp.ClientSession, url: str) -> dict[str, Any]:
    """Ask Prometheus until it has something to say."""
    async with asyncio.timeout(IN_TIME_S):
        while True:
            try:
                async with http.get(url) as answer:
                    data = (await answer.json()).get("data", {})
            except aiohttp.ClientError:
                data = {}
            if any(data.get(name) for name in ("result", "alerts")):
                return data
            await asyncio.sleep(0.1)
