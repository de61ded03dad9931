"""What several tests share: a clock, the sandbox's people, and a whole running world."""

from collections.abc import AsyncGenerator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.sandbox import Tenant, demo_tenant
from tests.world import World, running_world


@pytest.fixture
def tenant() -> Tenant:
    return demo_tenant(lambda: datetime.now(UTC))


@pytest.fixture
async def world(tenant: Tenant, tmp_path: Path) -> AsyncGenerator[World]:
    async with running_world(tenant, tmp_path) as running:
        yield running
