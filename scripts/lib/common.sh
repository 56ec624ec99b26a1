# SPDX-FileCopyrightText: 2026 The Lotsbok authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Shared by the scripts beside this folder: sourced, never run. Sets $root and offers say, fail and ensure_packages.

set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)

say()  { printf '%s\n' "lotsbok: $*"; }
fail() { printf '%s\n' "lotsbok: $*" >&2; exit 1; }

as_root() {
    if [ "$(id -u)" -eq 0 ]; then "$@"
    elif command -v sudo >/dev/null; then sudo "$@"
    else fail "packages are missing and neither root nor sudo is at hand: install them as root with: $*"
    fi
}

is_installed() { [ "$(dpkg-query -W -f '${db:Status-Abbrev}' "$1" 2>/dev/null)" = "ii " ]; }

# The program needs SQLCipher 4.5 or newer; Debian 12 has it in its backports suite only.
sqlcipher_is_new_enough() {
    local version
    version=$(dpkg-query -W -f '${Version}' libsqlcipher-dev 2>/dev/null) || return 1
    dpkg --compare-versions "$version" ge 4.5
}

enable_backports() {
    local codename uri list=/etc/apt/sources.list.d/lotsbok-backports.list
    codename=$(. /etc/os-release && printf '%s' "${VERSION_CODENAME:-}")
    [ "$codename" = bookworm ] || return 0
    if apt-get indextargets --format '$(CODENAME) $(RELEASE)' 'Created-By: Packages' | grep -q 'bookworm-backports'; then
        return 0
    fi
    # The address comes from the Debian source that this machine already uses.
    uri=$(apt-get indextargets --format '$(REPO_URI) $(CODENAME) $(COMPONENT)' 'Created-By: Packages' 'Origin: Debian' |
        awk '$2 == "bookworm" && $3 == "main" { print $1; exit }')
    [ -n "$uri" ] || fail "apt knows no Debian 12 source, so bookworm-backports cannot be enabled"
    say "enabling bookworm-backports (for SQLCipher 4) beside the configured Debian source"
    local signed
    signed=$(ls /usr/share/keyrings/debian-archive-keyring.gpg 2>/dev/null || true)
    printf 'deb %s%s bookworm-backports main\n' "${signed:+[signed-by=$signed] }" "$uri" | as_root tee "$list" >/dev/null
    as_root apt-get update -qq || fail "apt could not read the package lists"
    apt_lists_fresh=1
}

# ensure_packages WHAT PACKAGE…  installs the packages that are missing and says which; silent when none is.
ensure_packages() {
    local what=$1 package missing=() target=()
    shift
    command -v apt-get >/dev/null || fail "these scripts install Debian packages, and this machine has no apt-get; see CONTRIBUTING.md"
    for package in "$@"; do
        if [ "$package" = libsqlcipher-dev ]; then sqlcipher_is_new_enough || missing+=("$package")
        else is_installed "$package" || missing+=("$package")
        fi
    done
    [ ${#missing[@]} -gt 0 ] || return 0
    say "installing for $what: ${missing[*]}"
    if [ -z "${apt_lists_fresh:-}" ]; then
        as_root apt-get update -qq || fail "apt could not read the package lists"
        apt_lists_fresh=1
    fi
    if printf '%s\n' "${missing[@]}" | grep -qx libsqlcipher-dev; then
        enable_backports
        if apt-cache madison libsqlcipher-dev | grep -q bookworm-backports; then target=(libsqlcipher-dev/bookworm-backports libsqlcipher1/bookworm-backports); fi
    fi
    for package in "${missing[@]}"; do
        if [ "$package" != libsqlcipher-dev ] || [ ${#target[@]} -eq 0 ]; then target+=("$package"); fi
    done
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${target[@]}" >/tmp/lotsbok-apt.$$ 2>&1 || {
        tail -n 15 /tmp/lotsbok-apt.$$ >&2; rm -f /tmp/lotsbok-apt.$$
        fail "apt could not install: ${missing[*]}"
    }
    rm -f /tmp/lotsbok-apt.$$
}

packages_core=(g++ cmake ninja-build lld pkg-config git
    qt6-base-dev libsqlcipher-dev libssl-dev libsodium-dev libexpected-dev
    libqpdf-dev libharfbuzz-dev qt6-l10n-tools qt6-tools-dev)
packages_app=(qt6-svg-dev qt6-pdf-dev libcups2-dev)
packages_tests=(librapidcheck-dev libbenchmark-dev qpdf poppler-utils)
packages_preflight=(default-jre-headless libpdfbox2-java libfontbox2-java libcommons-logging-java
    libcommons-io-java libactivation-java libjaxb-api-java)
packages_window=(xvfb xauth openbox dbus at-spi2-core python3-pyatspi gir1.2-atspi-2.0 xdotool x11-utils)
