# The commands of a checkout; `make help` lists them. Everything that they need is set up on the way.

PYTHON ?= python3
VENV ?= .venv
JOBS ?= 2
UVLOOP ?= uvloop==0.23.0
export CARGO_TARGET_DIR ?= $(CURDIR)/rust_runtime/target
export PATH := $(abspath $(VENV))/bin:$(HOME)/.cargo/bin:$(PATH)
export VIRTUAL_ENV := $(abspath $(VENV))
BIN := $(abspath $(VENV))/bin
TARGETS := wasm32-wasip1 wasm32-unknown-unknown

# A stamp's name holds a hash of what it was made from, so that it is made again when that changes, and only then.
key = $(shell cat $(1) 2>/dev/null | cksum | cut -d' ' -f1)
PACKAGES := $(VENV)/.packages-$(call key,requirements-dev.lock)
RUST_TARGETS := $(VENV)/.targets-$(call key,rust_runtime/Cargo.toml Makefile)
EXTENSION := $(VENV)/.extension-$(shell echo '$(CURDIR)' | cksum | cut -d' ' -f1)
EMBEDDED := $(shell find rust_runtime templates -type f \( -name '*.rs' -o -name '*.toml' -o -name '*.lock' -o -name '*.j2' \) -not -path '*/target/*' -not -path '*/tests/*')
CHECKED := portalis scripts tests

.DEFAULT_GOAL := help
.PHONY: help setup demo browser-examples test test-python test-rust test-browser conformance fuzz steady schedules miri bench size check format regenerate lock wheel clean FORCE

help: ## list these commands
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-12s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

setup: $(PACKAGES) $(RUST_TARGETS) $(EXTENSION) ## make the virtual environment, the extension and the WebAssembly targets; Chromium where apt has it

$(PACKAGES):
	@scripts/bootstrap.sh $(PYTHON)
	@echo "==> Python packages, into $(VENV)"
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check -r requirements-dev.lock
	@rm -f $(VENV)/.packages-*; touch $@

$(RUST_TARGETS): | $(PACKAGES)
	@echo "==> Rust's standard library for $(TARGETS)"
	@for target in $(TARGETS); do \
		test -n "$$(ls $$(rustc --print target-libdir --target $$target)/libstd-* 2>/dev/null)" || rustup target add $$target || exit 1; \
	done
	@rm -f $(VENV)/.targets-*; touch $@

# The stamp may outlive the file, where the virtual environment is kept outside of a clone.
$(EXTENSION): $(PACKAGES) $(EMBEDDED) pyproject.toml $(if $(wildcard portalis/_native*.so),,FORCE)
	@echo "==> the extension portalis._native"
	@$(BIN)/maturin develop --profile extension --features testing --quiet >/dev/null
	@rm -f $(VENV)/.extension-*; touch $@

demo: setup ## compile the examples to native and WASI, run them, compare with CPython
	@$(BIN)/python scripts/demo.py

browser-examples: setup ## compile the example pages and serve them on port 8000
	@for name in meadow text_tool; do \
		$(BIN)/portalis build examples/browser/$$name/$$name.py --target browser -Oz -o examples/browser/$$name/pkg >/dev/null || exit 1; \
		echo "http://localhost:8000/$$name/"; done
	@$(BIN)/python -m http.server -d examples/browser --bind 127.0.0.1 8000

test: test-rust test-python test-browser ## all tests

test-python: setup
	@echo "==> Python tests"
	@PYTHONHASHSEED=0 $(BIN)/python -m pytest -n $(JOBS) -q

test-rust: setup
	@echo "==> Rust tests"
	@cd rust_runtime && if cargo nextest --version >/dev/null 2>&1; \
		then cargo nextest run --build-jobs $(JOBS) --status-level fail; else RUST_TEST_THREADS=1 cargo test --quiet -j $(JOBS) --tests; fi
	@cd rust_runtime && cargo test --quiet -j $(JOBS) -p wasi_async --doc
	@echo "==> Rust tests under wasmtime"
	@cd rust_runtime && CARGO_TARGET_WASM32_WASIP1_RUNNER="$(BIN)/python $(CURDIR)/scripts/wasi_runner.py" \
		cargo test --quiet -j $(JOBS) -p wasi_async --lib --test platforms --target wasm32-wasip1 --no-default-features --features runtime,wasi

test-browser: setup ## the tests of wasi_async in a page of headless Chromium; slow the first time, when wasm-bindgen is compiled
	@echo "==> Rust tests in a page"
	@$(BIN)/python scripts/wasi_async_page.py

conformance: setup ## CPython's own tests of the language, method by method; ONLY=test_scope for one module
	@$(BIN)/python -m tests.conformance $(ONLY)

fuzz: setup ## random programs against CPython: SEED=… COUNT=… TARGET=… ABOUT=asyncio
	@$(BIN)/python -m tests.fuzz $(if $(SEED),--seed $(SEED)) $(if $(COUNT),--count $(COUNT)) $(if $(TARGET),--target $(TARGET)) $(if $(ABOUT),--about $(ABOUT))

steady: setup ## run the cases under CPython often and many at once: which of them depend on the machine's load?
	@$(BIN)/python -m tests.steady $(ARGS)

schedules: SEED := $(or $(SEED),$(shell date +%s))
schedules: setup ## random schedules of tasks against CPython: 100,000 in process, 5,000 compiled, 1,000 under wasmtime; SEED=a number
	@echo "seed $(SEED)"
	@cd rust_runtime && PORTALIS_SEED=$(SEED) PORTALIS_SCHEDULES=100000 cargo test --quiet -j $(JOBS) -p pyrt --test asyncio_schedules
	@$(BIN)/python -m tests.fuzz --about asyncio --seed $(SEED) --count 250
	@$(BIN)/python -m tests.fuzz --about asyncio --seed $(SEED)w --count 50 --target wasi

miri: ## the tests of the runtime's objects and of wasi_async, under miri
	@cd rust_runtime && if cargo +nightly miri --version >/dev/null 2>&1; \
		then export MIRIFLAGS=-Zmiri-disable-isolation RUST_TEST_THREADS=1; cargo +nightly miri test -p pyrt --lib object:: && \
			cargo +nightly miri test -p wasi_async --no-default-features --features runtime --lib; \
		else echo "skipped: no miri; rustup toolchain install nightly --component miri,rust-src"; fi

bench: setup ## measure against CPython: running, operations of asyncio, transpiling, building, sizes, servers; wasi_async against tokio and async-executor
	@$(BIN)/python -c 'import uvloop' 2>/dev/null || $(BIN)/python -m pip install --quiet $(UVLOOP) || \
		echo "uvloop could not be installed: its columns will be empty" >&2
	@$(BIN)/python scripts/bench.py $(ARGS)
	@$(BIN)/python scripts/bench_network.py $(filter --docs,$(ARGS))
	@$(BIN)/python scripts/bench_wasi_async.py $(filter --docs,$(ARGS))

size: setup ## what is in the WASI module of an asynchronous hello world, and why (docs/size.md)
	@$(BIN)/python scripts/size.py $(ARGS)

check: setup ## formatters, linters, types; nothing is changed
	@$(BIN)/ruff format --check $(CHECKED)
	@$(BIN)/ruff check $(CHECKED)
	@$(BIN)/mypy
	@cd rust_runtime && cargo fmt --check
	@cd rust_runtime && cargo clippy --quiet --workspace --all-targets -j $(JOBS) -- -D warnings
	@$(BIN)/python scripts/generate.py --check

format: setup ## lay out all code
	@$(BIN)/ruff format $(CHECKED)
	@$(BIN)/ruff check --fix --quiet $(CHECKED)
	@cd rust_runtime && cargo fmt

regenerate: setup ## write docs/generated and the runtime's generated tables again
	@$(BIN)/python scripts/generate.py

lock: ## resolve requirements-dev.lock and rust_runtime/Cargo.lock again
	@rm -rf build/lock && $(PYTHON) -m venv build/lock
	@build/lock/bin/python -m pip install --quiet -r requirements-dev.in \
		$$(build/lock/bin/python -c 'import tomllib; print(*(repr(d) for d in tomllib.load(open("pyproject.toml", "rb"))["project"]["dependencies"]))' | tr -d "'")
	@{ echo '# Resolved by `make lock` from requirements-dev.in and pyproject.toml; edits will be lost.'; \
		build/lock/bin/python -m pip freeze | sort -f; } > requirements-dev.lock
	@cd rust_runtime && cargo update

wheel: setup ## build the wheel into dist/
	@$(BIN)/maturin build --profile extension --out dist

clean: ## remove what was built in this checkout
	rm -rf $(VENV) build dist rust_runtime/target portalis/_native*.so
