#!/bin/sh
# Checks what the set-up starts from: Python with venv, a C linker, Rust. What Debian's packages can mend is installed
# when this user may do that; everything else is named with the command that mends it. Usage: bootstrap.sh PYTHON
set -eu
python=$1

fail() {
	echo "$1" >&2
	exit 1
}

# Installs Debian packages, or says how.
install() {
	if command -v apt-get >/dev/null && [ "$(id -u)" = 0 ]; then
		echo "==> Debian packages: $*"
		apt-get install -y -q "$@" >/dev/null 2>&1 || { apt-get update -q >/dev/null 2>&1; apt-get install -y -q "$@" >/dev/null; }
	else
		fail "$* is missing. Install it (on Debian: sudo apt install $*), then try again."
	fi
}

command -v "$python" >/dev/null || install python3 python3-venv
"$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' ||
	fail "Python 3.11 or later is needed, $python is older. Name another one: make PYTHON=/path/to/python3 …"
"$python" -c 'import ensurepip, venv' 2>/dev/null || install python3-venv
command -v cc >/dev/null || install gcc libc6-dev
command -v cargo >/dev/null || fail "Rust is missing. Install it from https://rustup.rs, then try again."

# Programs for the browser are tested in Chromium; without it, those tests are skipped.
browser=${PORTALIS_CHROMIUM:-}
for name in chromium chromium-browser google-chrome google-chrome-stable; do
	[ -n "$browser" ] || browser=$(command -v $name || true)
done
if [ -z "$browser" ] && command -v apt-get >/dev/null && [ "$(id -u)" = 0 ]; then
	echo "==> Debian package chromium"
	{ apt-get install -y -q chromium || { apt-get update -q && apt-get install -y -q chromium; }; } >/dev/null 2>&1 ||
		echo "no Chromium could be installed: the browser's tests will be skipped" >&2
fi

# Servers are driven by wrk and curl; without them, those tests are skipped.
for name in wrk curl; do
	if ! command -v $name >/dev/null && command -v apt-get >/dev/null && [ "$(id -u)" = 0 ]; then
		echo "==> Debian package $name"
		{ apt-get install -y -q $name || { apt-get update -q && apt-get install -y -q $name; }; } >/dev/null 2>&1 ||
			echo "$name could not be installed: a test of servers will be skipped" >&2
	fi
done

# wasm-opt makes modules for size some 5 % smaller; without it they are as rustc makes them.
if ! command -v wasm-opt >/dev/null && command -v apt-get >/dev/null && [ "$(id -u)" = 0 ]; then
	echo "==> Debian package binaryen"
	{ apt-get install -y -q binaryen || { apt-get update -q && apt-get install -y -q binaryen; }; } >/dev/null 2>&1 ||
		echo "binaryen could not be installed: modules built with -Oz will be a little larger" >&2
fi
