# The commands to know: make tour, make test, make quick, make lint, make bench, make quality, make mutants. Each installs
# what it needs.
PYTHON ?= python3
BIN := .venv/bin
PIP := $(BIN)/python -m pip install --quiet --disable-pip-version-check --constraint constraints.txt

# What translates for Translate. It is GPL, so it is no dependency but programs beside, as Debian packs them.
APERTIUM := apertium apertium-eng-spa apertium-eng-cat apertium-fr-es apertium-es-pt
# How many single changes to the code, and which, make mutants tries.
SAMPLE ?= 200
SEED ?= 1
# What opens the tour's page in its test, and whose voices speech is measured on.
BROWSER := chromium chromium-driver
RECORDINGS := pocketsphinx-testdata flite

.PHONY: apertium browser recordings tour test quick test-wheel lint stubs bench quality mutants clean

tour: .venv/tour apertium
	$(BIN)/aikit models pull all
	$(BIN)/python examples/tour.py

test: .venv/dev apertium browser
	$(BIN)/aikit models pull all
	$(BIN)/python -m pytest --numprocesses 2 --dist loadfile
	$(MAKE) test-wheel

# Under two minutes: no models, no servers
quick: .venv/dev
	$(BIN)/python -m pytest --numprocesses 2 --dist loadfile -m "not slow and not torch and not network" \
	  tests/base tests/contract tests/intercept tests/unit tests/wire

apertium:
	$(call packages,$(APERTIUM),Translate has no local engine here)

browser:
	$(call packages,$(BROWSER),the tour's page is not tried here)

recordings:
	$(call packages,$(RECORDINGS),speech cannot be measured here)

# Debian's packages where they are missing and may be installed, else what is lost without them
define packages
	@if dpkg --status $(1) >/dev/null 2>&1; then :; \
	elif command -v apt-get >/dev/null && [ "$$(id -u)" = 0 ] \
	  && apt-get update -qq && apt-get install -y -qq --no-install-recommends $(1) >/dev/null; then :; \
	else echo "$(2); as root on Debian or Ubuntu: apt-get install $(1)"; fi
endef

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

quality: .venv/dev apertium recordings
	$(BIN)/aikit models pull all
	$(BIN)/python -m tests.quality

# Reported, no part of CI: most of an hour on two idle cores
mutants: .venv/dev apertium
	$(BIN)/aikit models pull all
	$(BIN)/python -m tests.mutants --sample $(SAMPLE) --seed $(SEED)

.venv/tour: pyproject.toml constraints.txt
	test -x $(BIN)/python || $(PYTHON) -m venv .venv
	$(PIP) --editable ".[tour]"
	touch $@

.venv/dev: pyproject.toml constraints.txt
	test -x $(BIN)/python || $(PYTHON) -m venv .venv
	$(PIP) --editable ".[aws,local,speech,vision,tabular,postgres,requests,server,transformers,tour,test,dev]"
	touch $@ .venv/tour

clean:
	rm -rf .venv .venv-clients .venv-wheel dist
