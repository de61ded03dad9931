"""`make bench`: what a turn costs beside echoes on other SDKs, and what a sweep costs.

Ratios of one run on one machine. Exits 1 where a ratio misses its bar.
"""

import sys
from statistics import median

import uvloop

from tests.bench.bots import DRIVERS_CORES, Bot, keep_to
from tests.bench.sweeping import Figure, measure_sweeps
from tests.bench.turns import (
    CHECK,
    CHECK_NEW,
    ECHOES,
    HELP,
    SLOW_SERVICES,
    Load,
    Question,
    Results,
    measure_turns,
    stage,
)

_CHAIN_S = 0.1
"""Two calls of 50 ms in a row, for somebody whose address is known."""


async def main() -> int:
    """Measure, print, and judge."""
    keep_to(DRIVERS_CORES)
    async with stage() as running:
        results = await measure_turns(running)
        bots = running.bots
    print_turns(results)
    print_bots(bots)
    missed = print_figures("Turns", turn_figures(results, bots))
    return missed | print_figures("A sweep", await measure_sweeps())


def turn_figures(results: Results, bots: dict[str, Bot]) -> list[Figure]:
    """Give what is promised of turns, as ratios."""
    agents, slow = ECHOES[1], Load(64, connector_s=0.1)

    def cpu(question: Question) -> float:
        return median(results[question, Load(16)].cpu_ms) / median(results[agents, Load(16)].cpu_ms)

    def rate(question: Question) -> float:
        return median(results[question, slow].turns_per_s)

    chain = results[CHECK, SLOW_SERVICES].p50_s / _CHAIN_S
    ours, stock = bots["ours"], bots["botbuilder"]
    return [
        Figure("help: CPU of the Agents SDK's echo", cpu(HELP), 0.8),
        Figure("help: time of its turn, 64 at once, 100 ms", rate(agents) / rate(HELP), 1 / 1.5),
        Figure("check: CPU of the Agents SDK's echo", cpu(CHECK), 1.5),
        Figure("check, new photo: CPU of that echo", cpu(CHECK_NEW), 2.5),
        Figure("check: median of its chain of 50 ms calls", chain, 1.25),
        Figure("start until ready, of botbuilder's echo", ours.ready_s / stock.ready_s, 3.0),
        Figure("idle memory, of botbuilder's echo", ours.idle_mb / stock.idle_mb, 2.5),
    ]


def print_turns(results: Results) -> None:
    load = None
    for (question, under), cell in results.items():
        if under != load:
            load = under
            print(
                f"\n{under!s:<38}{'turns/s':>9}{'CPU ms':>10}"
                f"{'p50 ms':>9}{'p95':>9}{'p99':>9}{'conn/reply':>12}"
            )
        print(f"  {question.name:<36}{cell}")


def print_bots(bots: dict[str, Bot]) -> None:
    print(f"\n{'':<16}{'ready s':>9}{'idle MB':>9}{'peak MB':>9}")
    for name, bot in bots.items():
        print(f"{name:<16}{bot.ready_s:>9.2f}{bot.idle_mb:>9.0f}{bot.peak_mb:>9.0f}")


def print_figures(title: str, figures: list[Figure]) -> int:
    """Print what was measured beside its bars; gives the exit status."""
    print(f"\n{title:<48}{'':>9}{'bar':>7}")
    for figure in figures:
        missed = "  MISSED" if figure.value > figure.at_most else ""
        print(f"{figure.name:<48}{figure.value:>9.3f}{figure.at_most:>7.2f}{missed}")
    return int(any(figure.value > figure.at_most for figure in figures))


if __name__ == "__main__":
    sys.exit(uvloop.run(main()))
