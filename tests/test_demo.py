"""The demo and the question in the terminal, as processes, the way a person starts them."""

import os
import re
import select
import signal
import socket
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack, suppress
from dataclasses import dataclass
from pathlib import Path
from urllib.request import urlopen

import pytest

from bot.sandbox.playground import is_installed
from tests.ports import a_free_port

ROOT = Path(__file__).parent.parent
QUESTION = "why isn't my photo updated?"
WITHIN_S = 60
needs_playground = pytest.mark.skipif(
    not is_installed(), reason="the Agents Playground (or Node.js) is not installed"
)
needs_proc = pytest.mark.skipif(not Path("/proc/net/tcp").exists(), reason="there is no /proc")


def app(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "app.py", *arguments],
        cwd=ROOT,
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        check=False,
        timeout=WITHIN_S,
    )


@dataclass
class Demo:
    """A running demo: what it said until it was ready, and where it listens."""

    process: subprocess.Popen[str]
    ports: list[int]
    said: str = ""

    def read_until(self, words: str) -> None:
        assert self.process.stdout is not None
        for line in self.process.stdout:
            self.said += line
            if words in line:
                return
        pytest.fail(f"the demo ended: {self.said}")

    def stop(self) -> int:
        """Press Ctrl-C; gives the exit status. What it says meanwhile is added."""
        assert self.process.stdout is not None
        self.process.send_signal(signal.SIGINT)
        self.said += self.process.stdout.read()
        return self.process.wait(WITHIN_S)


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Callable[..., Demo]]:
    """Start a demo on ports of its own; ended with the test, whatever happens in it."""
    started: list[subprocess.Popen[str]] = []

    def start(*arguments: str, **environment: str) -> Demo:
        ports = [a_free_port() for _ in range(3)]
        process = subprocess.Popen(
            [sys.executable, "app.py", "demo", "--ports", *map(str, ports), *arguments],
            cwd=ROOT,
            env={**os.environ, "TMPDIR": str(tmp_path), **environment},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        started.append(process)
        demo = Demo(process, ports)
        demo.read_until("Ctrl-C")
        return demo

    yield start
    for process in started:
        process.kill()
        process.communicate()


def listens(port: int) -> bool:
    with socket.socket() as attempt:
        return attempt.connect_ex(("127.0.0.1", port)) == 0


def listening_addresses(processes: set[int]) -> set[str]:
    """The addresses on which these processes listen, as /proc spells them."""
    inodes = set()
    for process in processes:
        for link in Path(f"/proc/{process}/fd").iterdir():
            with suppress(FileNotFoundError):  # closed since it was listed
                inodes |= set(re.findall(r"socket:\[(\d+)\]", str(link.readlink())))
    found = set()
    for table in ("tcp", "tcp6"):
        for line in Path(f"/proc/net/{table}").read_text().splitlines()[1:]:
            columns = line.split()
            if columns[3] == "0A" and columns[9] in inodes:
                found.add(columns[1].partition(":")[0])
    return found


def family(process: int) -> set[int]:
    """The process and its children."""
    children = Path(f"/proc/{process}/task/{process}/children").read_text().split()
    return {process, *map(int, children)}


@needs_playground
def test_the_demo_says_where_to_go_and_three_things_to_try(start):
    """Nobody reads a manual first: what to open and what to type is on the screen."""
    demo = start("--person", "soren")

    assert f"Open http://127.0.0.1:{demo.ports[2]}/" in demo.said
    assert "You are Søren Ægård" in demo.said
    assert re.findall(r"^  (\d)\.", demo.said, re.MULTILINE) == ["1", "2", "3"]
    assert QUESTION in demo.said
    assert f"http://127.0.0.1:{demo.ports[1]}/?person=soren" in demo.said
    with urlopen(f"http://127.0.0.1:{demo.ports[2]}/") as page:
        assert page.status == 200


@needs_playground
def test_ctrl_c_ends_all_of_it(start):
    """A port that stays taken makes the next `make demo` fail, and nobody knows by what."""
    demo = start()
    everything = [listens(port) for port in demo.ports]

    status = demo.stop()

    assert everything == [True, True, True]
    assert status in (0, 130)
    assert demo.said.endswith("Ctrl-C ends everything.\n\n")
    assert [listens(port) for port in demo.ports] == [False, False, False]


@pytest.mark.slow
@needs_proc
@needs_playground
def test_a_demo_that_is_killed_takes_the_playground_along(start):
    """A closed terminal window kills without asking; Node.js must not keep the port."""
    demo = start()
    (playground,) = family(demo.process.pid) - {demo.process.pid}
    watched = os.pidfd_open(playground)

    demo.process.kill()
    demo.process.wait(WITHIN_S)

    with os.fdopen(watched) as ended:
        assert select.select([ended], [], [], WITHIN_S)[0]
    assert [listens(port) for port in demo.ports] == [False, False, False]


@needs_proc
@needs_playground
def test_everything_listens_on_this_computer_alone(start):
    """The demo's bot believes whoever reaches it, so nobody else on the network may."""
    demo = start()

    addresses = listening_addresses(family(demo.process.pid))

    assert addresses == {"0100007F"}, "127.0.0.1, in the kernel's spelling"


def test_taken_ports_are_named_with_what_they_are_for():
    """People who read "address already in use" go searching; these words end the search."""
    ports = [a_free_port() for _ in range(3)]

    with ExitStack() as taken:
        for port in ports:
            taken.enter_context(socket.create_server(("127.0.0.1", port)))
        done = app("demo", "--ports", *map(str, ports))

    assert done.returncode == 1
    for port, name in zip(ports, ("the bot", "the sandbox's page", "Playground"), strict=True):
        assert f"port {port} ({name})" in done.stderr
    assert "--ports" in done.stderr
    assert "Traceback" not in done.stderr


def test_a_demo_without_node_tells_how_to_ask_in_the_terminal(start, tmp_path: Path):
    """Node.js is not for everyone to install, and the product is Python."""
    demo = start(PATH=str(tmp_path), PHOTO_CONCIERGE_NODE="")

    assert 'app.py ask --sandbox freja "why isn\'t my photo updated?"' in demo.said
    assert demo.stop() in (0, 130)


@pytest.mark.slow
def test_nobody_of_this_name_is_answered_with_the_names_there_are():
    """A typing mistake costs one more try, not a search in the code."""
    done = app("demo", "--person", "nobody")

    assert done.returncode == 1
    assert "There is no nobody in the sandbox" in done.stderr
    assert "freja" in done.stderr


def test_a_question_in_the_terminal_is_answered_as_text():
    """The quickest way to see what it says, without Teams, Node.js or a browser."""
    done = app("ask", "--sandbox", "freja")

    assert done.returncode == 0
    assert done.stdout.startswith("SharePoint still shows your old photo")
    assert re.fullmatch(r"Ref\. STALE [A-Z2-9]{6}", done.stdout.splitlines()[-1])
    assert done.stderr == ""


@pytest.mark.slow
def test_the_terminal_speaks_the_askers_language():
    """The language is the asker's, not the computer's."""
    done = app("ask", "--sandbox", "freja", "--locale", "da-DK", "hvorfor er mit foto gammelt?")

    assert done.returncode == 0
    assert done.stdout.startswith("SharePoint viser stadig dit gamle billede")
    assert re.fullmatch(r"Ref\. STALE [A-Z2-9]{6}", done.stdout.splitlines()[-1])


def test_asking_for_somebody_who_is_not_there_says_so():
    """A misspelt address must not look like a broken bot."""
    done = app("ask", "--sandbox", "nobody@contoso.example")

    assert done.returncode == 1
    assert "nobody@contoso.example was not found" in done.stderr
    assert "Traceback" not in done.stderr
