"""How fast a service is asked: the rate of all replicas, and the services' own hints."""

import asyncio

import pytest

from bot.clients.pace import CountedPace, Governor, SweepPace


class Line:
    """A line of places with so many a second, and a clock that only waiting moves."""

    def __init__(self, per_second: int) -> None:
        self.now_s = self.free_at_s = 0.0
        self.spacing_s = 1 / per_second

    async def reserve(self, count: int) -> float:
        at_s = max(self.free_at_s, self.now_s)
        self.free_at_s = at_s + count * self.spacing_s
        return at_s - self.now_s

    async def sleep(self, seconds: float) -> None:
        self.now_s += seconds
        await asyncio.sleep(0)


@pytest.mark.parametrize("per_second", [1, 5, 20, 200])
async def test_whoever_waits_keeps_the_rate(per_second: int):
    """Five seconds' worth of calls take five seconds, up to one block that is ahead."""
    line = Line(per_second)
    governor = Governor(per_second, line.reserve, sleep=line.sleep)

    await asyncio.gather(*(governor.wait() for _ in range(5 * per_second)))

    assert line.now_s == pytest.approx(5, abs=max(1 / per_second, 0.1) + 0.01)


async def test_two_replicas_share_one_rate():
    """The line is everybody's: two replicas together are no faster than one."""
    line = Line(10)
    replicas = [Governor(10, line.reserve, sleep=line.sleep) for _ in range(2)]

    for _ in range(25):
        await replicas[0].wait()
        await replicas[1].wait()

    assert line.now_s == pytest.approx(5, abs=0.2)


async def test_a_chat_counts_and_never_waits():
    """Somebody who asks is answered at once; the sweep gives way by what that cost."""
    line = Line(1)
    governor = Governor(1, line.reserve, sleep=line.sleep)
    chat = CountedPace(governor)

    for _ in range(30):
        await chat.before()
    assert line.now_s == 0

    await governor.flush()
    await governor.wait()
    assert line.now_s == 30


@pytest.mark.parametrize(
    ("status", "headers", "wait_s"),
    [
        (200, {}, 0),
        (200, {"x-ms-throttle-limit-percentage": "0.79"}, 0),
        (200, {"x-ms-throttle-limit-percentage": "0.9"}, 5),
        (200, {"x-ms-throttle-limit-percentage": "1.8"}, 50),
        (200, {"RateLimit-Limit": "1200", "RateLimit-Remaining": "300", "RateLimit-Reset": "5"}, 0),
        (200, {"RateLimit-Limit": "1200", "RateLimit-Remaining": "10", "RateLimit-Reset": "20"}, 2),
        (200, {"RateLimit-Limit": "1200", "RateLimit-Remaining": "0", "RateLimit-Reset": "5"}, 5),
        (200, {"x-ms-throttle-limit-percentage": "a lot"}, 0),
        (429, {"Retry-After": "7"}, 7),
        (429, {}, 1),
        (503, {"Retry-After": "3"}, 3),
        (429, {"Retry-After": "999999"}, 600),
    ],
)
async def test_a_hint_slows_the_sweep_down(status: int, headers: dict[str, str], wait_s: float):
    """Both services say how near the limit is before they refuse; a sweep listens."""
    line = Line(1)
    pace = SweepPace(sleep=line.sleep)

    pace.heed(status, headers)
    await pace.before()

    assert line.now_s == pytest.approx(wait_s, abs=0.05)
    assert pace.waited_s == pytest.approx(line.now_s)
