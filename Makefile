# Every target sets up .venv first, and only when requirements.lock or pyproject.toml changed since.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.installed
LOCK := requirements.lock
COMPILE = $(BIN)/uv pip compile pyproject.toml --extra dask --extra dev --universal --fork-strategy fewest \
	--python-version 3.11 --generate-hashes --no-emit-index-url --no-annotate --no-header --quiet

# Tests start many processes: what one has compiled, the next need not compile again, whatever the shell prefers.
export PYTHONDONTWRITEBYTECODE =

.DEFAULT_GOAL := help
.PHONY: help setup run test eval bench mutate lock upgrade clean

help: ## show this list
	@sed -n 's/^\([a-z]*\):.*## /  make \1\t/p' Makefile | expand -t 18

setup: $(STAMP) ## create .venv and install the locked dependencies
	@:

run: $(STAMP) ## the whole pipeline on seeds/ (more: make run ARGS="--input PATH")
	@$(BIN)/kimngach run $(ARGS)

test: $(STAMP) ## lint, format, types, tests (more: make test ARGS="-k NAME")
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/pytest -n $$(nproc) --dist worksteal $(ARGS)

eval: $(STAMP) ## accuracy against the annotated articles, with its floors
	@$(BIN)/python -m tests.eval $(ARGS)

bench: $(STAMP) ## speed
	@$(BIN)/python -m tests.bench $(ARGS)

mutate: $(STAMP) ## plant errors in copies of the articles: does the pipeline say so
	@$(BIN)/python -m tests.mutate $(ARGS)

lock: $(STAMP) ## lock again after pyproject.toml changed, keeping what still fits
	@$(call compile,)

upgrade: $(STAMP) ## lock again at the newest versions that pyproject.toml allows
	@$(call compile,--upgrade)

clean: ## remove .venv and caches (data/ stays)
	rm -rf $(VENV) .hypothesis .mypy_cache .pytest_cache .ruff_cache *.egg-info
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

compile = $(COMPILE) $(1) --output-file $(LOCK) >/dev/null && ! grep -n '://' $(LOCK)

# uv does not read pip's settings, so hand it those of this machine: index, certificates, local wheels.
pip_setting = $(BIN)/pip config list | sed -n "s/^[^=]*\.$$key='\(.*\)'$$/\1/p" | sed 's/\\n/ /g' | head -n 1
define settings_for_uv
export UV_SYSTEM_CERTS=$${UV_SYSTEM_CERTS:-1} UV_INDEX_STRATEGY=$${UV_INDEX_STRATEGY:-unsafe-best-match}; \
for pair in index-url=UV_DEFAULT_INDEX extra-index-url=UV_INDEX find-links=UV_FIND_LINKS \
	no-index=UV_NO_INDEX trusted-host=UV_INSECURE_HOST cert=SSL_CERT_FILE; do \
	key=$${pair%%=*} name=$${pair#*=} value=$$($(pip_setting)); \
	test $$name != UV_FIND_LINKS || value=$$(echo "$$value" | tr ' ' ','); \
	test -z "$$value" || printenv $$name >/dev/null || export "$$name=$$value"; \
done
endef

$(STAMP): $(LOCK) pyproject.toml | $(BIN)/pip
	@echo "Installing $$(grep -c '==' $(LOCK)) locked packages into $(VENV) …"
	@sed -n '/^uv==/,/[^\\]$$/p' $(LOCK) >$(VENV)/uv.lock
	@if $(BIN)/pip install -qq --require-hashes --no-deps -r $(VENV)/uv.lock && { $(settings_for_uv); } && \
		$(BIN)/uv pip sync -q --python $(BIN)/python --require-hashes --compile-bytecode $(LOCK) && \
		$(BIN)/uv pip install -q --python $(BIN)/python --no-deps --no-build-isolation --editable .; then :; \
	else \
		echo "uv could not install (above: why); trying pip, which takes a minute or two …" >&2; \
		$(BIN)/pip install -qq --require-hashes --no-deps -r $(LOCK) && \
		$(BIN)/pip install -qq --no-deps --no-build-isolation --editable .; \
	fi
	@touch $(STAMP)

$(BIN)/pip:
	@for python in $(PYTHON) python3.11 python3.12 python3.13; do \
		$$python -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || continue; \
		$$python -m venv --clear $(VENV) >/dev/null && exit 0; \
		rm -rf $(VENV); \
		echo "$$python cannot create $(VENV): install its venv module (Debian: apt-get install python3-venv)" >&2; \
		exit 1; \
	done; \
	echo "Kimngach needs Python 3.11 or later and found none: install it, or name it: make PYTHON=/path/to/python3" >&2; \
	exit 1
