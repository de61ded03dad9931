"""What there is to do in the background, as the jobs ask for it."""

from collections.abc import Callable, Sequence
from typing import Protocol


class Work(Protocol):
    """What there is to do; the functions are handed in by the composition."""

    async def due(self) -> Sequence[tuple[int, int]]:
        """Give (id, attempt) of the notices that are due."""
        ...

    async def handle(self, notice_id: int, *, attempt: int) -> None: ...
    async def put_off(self, notice_id: int, *, attempt: int) -> None:
        """Try a notice again later, after a fault of ours."""
        ...

    async def receipts_due(self) -> Sequence[tuple[int, int]]:
        """Give (id, version) of the receipts that have changed."""
        ...

    async def show_receipt(self, receipt_id: int, *, version: int) -> None: ...
    async def show_receipt_later(self, receipt_id: int, *, version: int) -> None:
        """Show a receipt later, after a fault of ours."""
        ...

    async def sweep(self) -> None:
        """Start a sweep, or join the one that runs."""
        ...

    async def next_page(self) -> tuple[str, int, int] | None:
        """Give (sweep id, page, attempt) of what is to be looked at next."""
        ...

    async def run_page(self, sweep_id: str, *, page: int) -> None: ...
    async def give_up_page(self, sweep_id: str, *, page: int) -> None:
        """Let a page be tried anew, after a fault of ours."""
        ...

    async def beat(self, executor_id: str) -> Sequence[str]:
        """Say that this replica lives; gives all that do."""
        ...

    async def leave(self, executor_id: str) -> None: ...
    @property
    def note_waiting(self) -> Callable[[int], None]:
        """Is told how many jobs wait or run, in all replicas."""
        ...

    async def tidy(self) -> None:
        """Close what nobody will close, and forget what nobody will ask for."""
        ...
