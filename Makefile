# Two commands for a newcomer: `make demo` and `make test`. Everything is installed into ./.venv by pip.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
LOCAL := .venv-local
# Many tests wait for processes and clocks, so four at once keep two cores busy.
PYTEST_JOBS ?= 4

.DEFAULT_GOAL := help
.PHONY: help demo up test test-openclaw test-clients test-local lint format bench bench-local reference clean

help:  ## list the targets
	@grep -E '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:[^#]*##/ :/' | awk -F' : ' '{printf "  make %-14s %s\n", $$1, $$2}'

demo: $(VENV)/installed  ## paint the picture of the README over HTTP and stop
	@$(BIN)/python scripts/demo.py

up: $(VENV)/installed  ## serve on 127.0.0.1:8787 with ./data
	@$(BIN)/muralist serve

# compiled once, the package is not compiled by each worker and by each server that a test starts
test: $(VENV)/installed-dev  ## run the whole test suite
	@PYTHONDONTWRITEBYTECODE= $(BIN)/python -m compileall -q -j $(PYTEST_JOBS) src
	@PYTHONDONTWRITEBYTECODE= $(BIN)/python -m pytest -n $(PYTEST_JOBS) --dist worksteal -q

test-openclaw: $(VENV)/installed-dev  ## run the real OpenClaw against a server; installs it from npm into .cache
	@$(BIN)/python scripts/test_outside.py openclaw

test-clients: $(VENV)/installed-dev  ## run OpenAI's JavaScript SDK and LiteLLM's proxy against a server
	@$(BIN)/python scripts/test_outside.py clients

test-local: $(LOCAL)/installed  ## paint with tiny open weights; installs torch into ./.venv-local first
	@$(LOCAL)/bin/python -m pytest tests/local -q -m local -W default

lint: $(VENV)/installed-dev  ## check style, types and import rules
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy
	@$(BIN)/lint-imports

format: $(VENV)/installed-dev  ## rewrite the code in the house style
	@$(BIN)/ruff check --fix .
	@$(BIN)/ruff format .

bench: $(VENV)/installed-dev  ## measure creates, polls, painting and start-up, beside a peer
	@$(BIN)/python bench/run.py

bench-local: $(LOCAL)/installed  ## measure open weights beside plain diffusers calls
	@$(LOCAL)/bin/python -m bench.local

reference: $(VENV)/installed-dev  ## write the generated pages of docs/reference
	@$(BIN)/python scripts/write_reference.py

clean:  ## remove what the targets made, but not ./data
	rm -rf $(VENV) .venv-* build dist demo-out bench/out src/*.egg-info .pytest_cache .mypy_cache .ruff_cache .hypothesis

$(VENV)/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "Muralist needs Python 3.11 or newer; this is $$($(PYTHON) --version). Try: make PYTHON=python3.12 $(MAKECMDGOALS)"; exit 1; }
	@$(PYTHON) -m venv $(VENV) || { rm -rf $(VENV); echo "Python's venv module is missing; on Debian: apt install python3-venv"; exit 1; }

$(VENV)/installed: pyproject.toml | $(VENV)/bin/python
	@echo "Installing into ./$(VENV) ..."
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable .
	@touch $@

$(VENV)/installed-dev: pyproject.toml | $(VENV)/bin/python
	@echo "Installing with development tools into ./$(VENV) ..."
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[dev]'
	@touch $@ $(VENV)/installed

$(LOCAL)/installed: pyproject.toml | $(VENV)/bin/python
	@echo "Installing torch and diffusers into ./$(LOCAL) ..."
	@$(BIN)/python -m venv $(LOCAL)
	@$(LOCAL)/bin/python -m pip install --quiet --disable-pip-version-check 'torch==2.13.*' hypothesis pytest pytest-asyncio --editable '.[local]'
	@touch $@
