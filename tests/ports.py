"""Ports for what can't take port 0, because it must be told where it is."""

import itertools
import os
import socket

_FIRST, _LAST = 10_000, 32_767
_candidates = itertools.cycle(range(_FIRST + os.getpid() * 61 % (_LAST - _FIRST), _LAST))


def a_free_port() -> int:
    """One that nothing listens on, and no client takes: those have theirs from 32768 on.

    Each call gives another, and each process of a parallel run begins elsewhere.
    """
    for port in itertools.islice(_candidates, _LAST - _FIRST):
        with socket.socket() as attempt:
            attempt.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                attempt.bind(("127.0.0.1", port))
            except OSError:
                continue
            return port
    raise OSError("there is no free port")
