"""`python -m tests.probed FILE serve`: the bot, with a probe in its event loop.

The file gets, at the end, the longest time that the loop's thread computed before the probe had
its turn: what everybody else's turn would have waited. Other programs' time does not count.
"""

import asyncio
import sys
import time
from pathlib import Path

import app

PROBED_EVERY_S = 0.005
WARM_AFTER_S = 10.0
"""What is loaded at the first use is loaded by then."""


async def main(file: Path, arguments: list[str]) -> int:
    """Run a command of the bot under the probe."""
    probing = asyncio.create_task(_probe(file))
    try:
        return await app._run(app._read_command_line(arguments), app.read_clock)
    finally:
        probing.cancel()


async def _probe(file: Path) -> None:
    began_s, longest_s = time.monotonic(), 0.0
    try:
        while True:
            before_s = time.thread_time()
            await asyncio.sleep(PROBED_EVERY_S)
            if time.monotonic() - began_s > WARM_AFTER_S:
                longest_s = max(longest_s, time.thread_time() - before_s)
    finally:
        file.write_text(str(longest_s))


if __name__ == "__main__":
    with asyncio.Runner(loop_factory=app._new_event_loop) as runner:
        sys.exit(runner.run(main(Path(sys.argv[1]), sys.argv[2:])))
