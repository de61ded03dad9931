"""The house: who may import whom, held by reading the code."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
CORE = {"bot.core"}
ALLOWED = {
    "bot.core": CORE,
    "bot.settings": set[str](),
    "bot.i18n": set[str](),
    "bot.logs": set[str](),
    "bot.sandbox": {"bot.sandbox"},
    "bot.zones": set[str](),
    "bot.spans": set[str](),
    "bot.ops": CORE
    | {"bot.ops", "bot.check", "bot.judge", "bot.clients", "bot.store", "bot.settings"}
    | {"bot.spans"},
    "bot.judge": CORE,
    "bot.check": CORE | {"bot.judge"},
    "bot.clients": CORE | {"bot.clients", "bot.zones", "bot.spans"},
    "bot.store": CORE | {"bot.store", "bot.spans"},
    "bot.surveyed": CORE | {"bot.store", "bot.zones"},
    "bot.survey": CORE | {"bot.judge", "bot.store", "bot.surveyed"},
    "bot.sweeping": CORE | {"bot.clients", "bot.store", "bot.survey"},
    "bot.progress": CORE | {"bot.store"},
    "bot.todo": set[str](),
    "bot.jobs": CORE | {"bot.store", "bot.logs", "bot.spans", "bot.todo"},
    "cards": CORE | {"cards"},
    "bot.teams": CORE
    | {
        "bot.teams",
        "bot.check",
        "bot.judge",
        "bot.store",
        "bot.i18n",
        "bot.logs",
        "cards",
        "bot.clients",
    }
    | {"bot.zones", "bot.surveyed", "bot.spans"},
}
COMPOSITION = {
    *("app", "bot.assembly", "bot.web", "bot.work", "bot.commands", "bot.records", "bot.demo"),
    "bot.examination",
}
ONLY_IN = {
    "botbuilder": {"bot.teams"},
    "aiohttp": {"bot.clients", "bot.teams", "bot.sandbox"} | COMPOSITION,
    "sqlalchemy": {"bot.store", "bot.jobs"},
    "dbos": {"bot.jobs"},
    "rich": {"bot.progress"},
    "prometheus_client": {"bot.ops"},
    "opentelemetry": {"bot.ops.traces"},
    "alembic": {"bot.store"},
    "msal": {"bot.clients"},
    "requests": {"bot.clients"},
    "PIL": {"bot.core.picture", "bot.core.comparison", "bot.sandbox"},
    "numpy": {"bot.core.picture", "bot.core.comparison", "bot.core.classifier"},
    "os.environ": {"app", "bot.sandbox.playground"},
}
LINES_AT_MOST = 300
FUNCTION_AT_MOST = 40


def modules() -> dict[str, ast.Module]:
    paths = [ROOT / "app.py", *(ROOT / "bot").rglob("*.py"), *(ROOT / "cards").rglob("*.py")]
    sources = [path for path in paths if not {"versions", "node_modules"} & set(path.parts)]
    return {_name(path): ast.parse(path.read_text("utf-8")) for path in sources}


def _name(path: Path) -> str:
    return ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")


def imports(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield from (f"{node.module}.{alias.name}" for alias in node.names)
        elif isinstance(node, ast.Attribute) and ast.unparse(node) == "os.environ":
            yield "os.environ"


def is_under(name: str, package: str) -> bool:
    return name == package or name.startswith(package + ".")


MODULES = modules()


@pytest.mark.parametrize("name", MODULES)
def test_a_module_imports_only_what_its_place_allows(name: str):
    """The parts that decide know nothing of the network, and the arrows never turn back."""
    ours = {i for i in imports(MODULES[name]) if is_under(i, "bot") or is_under(i, "cards")}
    place = next((place for place in ALLOWED if is_under(name, place)), None)
    if place is None:
        assert name == "bot" or any(is_under(name, part) for part in COMPOSITION)
        return

    wrong = {i for i in ours if not any(is_under(i, allowed) for allowed in ALLOWED[place])}

    assert not wrong


@pytest.mark.parametrize("name", MODULES)
def test_nobody_imports_the_composition(name: str):
    """What puts the parts together is known to the command line alone."""
    if any(is_under(name, part) for part in COMPOSITION):
        return

    assert not {i for i in imports(MODULES[name]) if any(is_under(i, c) for c in COMPOSITION)}


@pytest.mark.parametrize("library", ONLY_IN)
def test_a_library_stays_where_it_belongs(library: str):
    """So that replacing one touches one place."""
    users = {n for n, tree in MODULES.items() if any(is_under(i, library) for i in imports(tree))}

    assert not {n for n in users if not any(is_under(n, place) for place in ONLY_IN[library])}


@pytest.mark.parametrize("name", MODULES)
def test_modules_and_functions_stay_small(name: str):
    """What does not fit on a screen or two is not read."""
    tree = MODULES[name]
    functions = [n for n in ast.walk(tree) if isinstance(n, ast.FunctionDef | ast.AsyncFunctionDef)]

    length = tree.body[-1].end_lineno if tree.body else 0
    assert length <= LINES_AT_MOST
    assert not [f.name for f in functions if f.end_lineno - f.lineno >= FUNCTION_AT_MOST]


def test_there_are_two_catch_alls():
    """A broad `except` hides faults: the turn and the job have the only ones."""
    broad = [
        name
        for name, tree in MODULES.items()
        for node in ast.walk(tree)
        if isinstance(node, ast.ExceptHandler)
        and (node.type is None or getattr(node.type, "id", "") in ("Exception", "BaseException"))
    ]

    assert sorted(broad) == ["bot.jobs", "bot.teams.turns"]
