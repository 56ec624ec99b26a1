# SPDX-FileCopyrightText: 2026 The Lotsbok authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Shared by the scripts of this project: sourced, never run. Sets $root; offers say, fail and the builds; loads packages.sh.

set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)

say()  { printf '%s\n' "lotsbok: $*"; }
fail() { printf '%s\n' "lotsbok: $*" >&2; exit 1; }

# shellcheck source=scripts/lib/packages.sh
. "$root/scripts/lib/packages.sh"

# configure_preset PRESET [CMAKE-ARGUMENT…]  makes build/PRESET when it is missing or was made in another place.
configure_preset() {
    local preset=$1 cache="$root/build/$1/CMakeCache.txt" log
    shift
    if [ -f "$cache" ] && ! grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$root" "$cache"; then
        say "build/$preset was made in another folder; making it anew"
        rm -rf "$root/build/$preset"
    fi
    [ $# -gt 0 ] || [ ! -f "$root/build/$preset/build.ninja" ] || return 0
    say "configuring build/$preset"
    mkdir -p "$root/build"
    log=$(mktemp)
    if ! (cd "$root" && cmake --preset "$preset" "$@") >"$log" 2>&1; then
        tail -n 30 "$log" >&2
        rm -f "$log"
        fail "CMake could not configure the preset $preset; its last words are above"
    fi
    rm -f "$log"
}

# build_preset PRESET [TARGET…]  builds quietly; on failure the compiler's words are shown.
build_preset() {
    local preset=$1 log
    shift
    configure_preset "$preset"
    log=$(mktemp)
    if ! (cd "$root" && cmake --build --preset "$preset" ${1:+--target "$@"}) >"$log" 2>&1; then
        grep -E -A12 'FAILED|error|Error' "$log" | head -n 80 >&2 || tail -n 40 "$log" >&2
        rm -f "$log"
        fail "the build of the preset $preset failed; the first errors are above"
    fi
    rm -f "$log"
}

# runtime_folder  prints a private folder for sockets, as Qt wants one; made when the system gives none.
use_runtime_folder() {
    [ -n "${XDG_RUNTIME_DIR:-}" ] && [ -d "$XDG_RUNTIME_DIR" ] && [ -w "$XDG_RUNTIME_DIR" ] && return 0
    export XDG_RUNTIME_DIR="$root/build/runtime"
    mkdir -p "$XDG_RUNTIME_DIR"
    chmod 700 "$XDG_RUNTIME_DIR"
}
