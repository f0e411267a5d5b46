# The commands to know: make tour, make test, make lint, make bench, make quality. Each installs what it needs.
PYTHON ?= python3
BIN := .venv/bin
PIP := $(BIN)/python -m pip install --quiet --disable-pip-version-check --constraint constraints.txt

.PHONY: tour test test-wheel lint stubs bench quality clean

tour: .venv/tour
	$(BIN)/aikit models pull comprehend
	$(BIN)/python examples/tour.py

test: .venv/dev
	$(BIN)/aikit models pull all
	$(BIN)/python -m pytest
	$(MAKE) test-wheel

# The built wheel, on the oldest botocore that pyproject.toml allows: an editable install hides packaging mistakes.
test-wheel: .venv/dev
	$(BIN)/python tests/wheel.py

lint: .venv/dev
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python -m aikit.contract.stubs --check

stubs: .venv/dev
	$(BIN)/python -m aikit.contract.stubs

bench: .venv/dev
	$(BIN)/python -m tests.benchmarks

quality: .venv/dev
	$(BIN)/aikit models pull all
	$(BIN)/python -m tests.quality

.venv/tour: pyproject.toml constraints.txt
	test -x $(BIN)/python || $(PYTHON) -m venv .venv
	$(PIP) --editable ".[local]"
	touch $@

.venv/dev: pyproject.toml constraints.txt
	test -x $(BIN)/python || $(PYTHON) -m venv .venv
	$(PIP) --editable ".[aws,local,server,transformers,test,dev]"
	touch $@ .venv/tour

clean:
	rm -rf .venv .venv-wheel dist
