#!/bin/sh
# Installs what milepost needs and is missing; does nothing where nothing is.
#
#   scripts/setup.sh          what a build needs
#   scripts/setup.sh test     and what the tests need
#   scripts/setup.sh bench    and what the benchmarks need
#
# It asks no questions. Exit 0: all is there. Exit 2: something is missing that it cannot install, and it says what.
set -eu

cd "$(dirname "$0")/.."
purpose=${1:-build}

fail() {
    printf '%s\n' "$@" >&2
    exit 2
}

has() { command -v "$1" >/dev/null 2>&1; }

check_swift() {
    has swift || fail "Swift is missing: milepost needs Swift 6 or later." \
        "Get it from https://www.swift.org/install and open a new shell, so that \`swift --version\` answers."
    version=$(swift --version 2>/dev/null | sed -n 's/.*Swift version \([0-9][0-9.]*\).*/\1/p' | head -n 1)
    major=${version%%.*}
    if [ "${major:-0}" -lt 6 ]; then
        fail "Swift ${version:-of an unknown version} is too old: milepost needs Swift 6 or later." \
            "Get it from https://www.swift.org/install"
    fi
}

# Whether the tests need Python packages: a line that is neither empty nor a comment.
needs_venv() { [ "$purpose" = test ] && grep -q '^[[:space:]]*[^#[:space:]]' requirements-test.txt 2>/dev/null; }

has_font() { fc-list "$1" 2>/dev/null | grep -q .; }

has_library() { /sbin/ldconfig -p 2>/dev/null | grep -q "$1"; }

has_browser() { has "${CHROMIUM:-chromium}" || has chromium || has chromium-browser || has google-chrome; }

# What is missing of the browser, the checker of HTML and what makes and reads PDF, with fonts for every script.
missing_for_tests() {
    has_browser || printf 'chromium '
    java -version >/dev/null 2>&1 || printf 'default-jre-headless '
    has qpdf || printf 'qpdf '
    has pdftoppm || printf 'poppler-utils '
    [ "$(uname -s)" != Darwin ] || return 0
    has_library libpangoft2-1.0.so.0 || printf 'libpangoft2-1.0-0 '
    has_library libharfbuzz-subset.so.0 || printf 'libharfbuzz-subset0 '
    has fc-list || printf 'fontconfig '
    has_font 'Liberation Sans' || printf 'fonts-liberation '
    has_font 'Noto Sans Arabic' || printf 'fonts-noto-core '
    has_font :lang=ja || printf 'fonts-droid-fallback '
    has_font 'Noto Color Emoji' || printf 'fonts-noto-color-emoji '
}

# Homebrew keeps its libarchive apart, because macOS has one without headers; SwiftPM looks there by itself.
has_libarchive() {
    pkg-config --exists libarchive 2>/dev/null || {
        has brew && PKG_CONFIG_PATH="$(brew --prefix)/opt/libarchive/lib/pkgconfig" pkg-config --exists libarchive
    }
}

# The Debian packages that are missing, in one line.
missing_packages() {
    has git || printf 'git '
    has make || printf 'make '
    has pkg-config || printf 'pkg-config '
    pkg-config --exists libcmark 2>/dev/null || printf 'libcmark-dev '
    pkg-config --exists yaml-0.1 2>/dev/null || printf 'libyaml-dev '
    has_libarchive || printf 'libarchive-dev '
    if [ "$purpose" = bench ] || needs_venv; then has python3 || printf 'python3 '; fi
    if needs_venv; then python3 -c 'import ensurepip, venv' 2>/dev/null || printf 'python3-venv '; fi
    if [ "$purpose" = test ]; then missing_for_tests; fi
}

as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    else
        sudo -n "$@"
    fi
}

install_packages() {
    if [ "$(uname -s)" = Darwin ]; then
        fail "Missing: $1" "Run: brew install cmark libyaml libarchive pkg-config" \
            "(git, make and python3 come with the command line tools: xcode-select --install)" \
            "For the tests: brew install openjdk qpdf poppler pango, and a Chromium on the PATH or named by CHROMIUM"
    fi
    has apt-get || fail "Missing (by their Debian names): $1" "Install them with your system's package manager."
    echo "Installing $1"
    as_root apt-get update -q || echo "The package lists are not fresh; going on with those that are there." >&2
    # The names hold no spaces, and each is a word of its own.
    # shellcheck disable=SC2086
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -q -y $1 ||
        fail "Could not install $1" "Run as root: apt-get install $1"
    left=$(missing_packages)
    [ -z "$left" ] || fail "Still missing after the installation: $left"
}

make_venv() {
    cmp -s requirements-test.txt .venv/installed.txt && return
    rm -rf .venv
    python3 -m venv .venv
    .venv/bin/pip install --quiet --disable-pip-version-check --requirement requirements-test.txt
    cp requirements-test.txt .venv/installed.txt
}

case $purpose in
    build | test | bench) ;;
    *)
        echo "usage: scripts/setup.sh [test | bench]" >&2
        exit 64
        ;;
esac
check_swift
missing=$(missing_packages)
[ -z "$missing" ] || install_packages "${missing% }"
if needs_venv; then make_venv; fi
