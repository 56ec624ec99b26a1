# SPDX-FileCopyrightText: 2026 The Lotsbok authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Sourced by common.sh: which Debian packages the project needs, and ensure_packages, which installs the missing ones.
# No address is written here: where packages come from is what apt on this machine is set up with.

# What each job needs. Build and program, then tests, then each stage of .ci/run and scripts/bench.
packages_core=(g++ cmake ninja-build lld pkgconf git tzdata
    qt6-base-dev qt6-svg-dev libsqlcipher-dev libssl-dev libsodium-dev libexpected-dev
    libqpdf-dev libharfbuzz-dev libnss3-dev libqrencode-dev libxlsxwriter-dev qt6-l10n-tools qt6-tools-dev)
packages_app=(qt6-pdf-dev libcups2-dev libhunspell-dev hunspell-sv)
# From Debian 13 on, the plug-ins that draw the icons are a package of their own.
grep -qs '^VERSION_CODENAME=bookworm$' /etc/os-release || packages_app+=(qt6-svg-plugins)
packages_tests=(librapidcheck-dev libbenchmark-dev openssl opensc qpdf poppler-utils softhsm2 python3 hunspell hunspell-sv sqlcipher bindfs fuse3)
# What the long tests have beside those: the report as a spreadsheet program reads it.
packages_long=(libreoffice-calc-nogui)
packages_package=(dpkg-dev file)
packages_style=(clang-format python3)
packages_tidy=(clang clang-tidy python3)
packages_clang=(clang)
packages_printer=(cups-daemon cups-client cups-ipp-utils cups-core-drivers dbus python3)
packages_preflight=(default-jre-headless libpdfbox2-java libfontbox2-java libcommons-logging-java
    libcommons-io-java libactivation-java libjaxb-api-java)
packages_window=(xvfb xauth openbox dbus at-spi2-core python3-pyatspi gir1.2-atspi-2.0 xdotool x11-utils
    x11-apps imagemagick libglib2.0-bin)
packages_bench=(xvfb xauth libx11-dev libreoffice-writer-nogui fonts-noto-core keepassxc)

sqlcipher_minimum=4.5

as_root() {
    if [ "$(id -u)" -eq 0 ]; then "$@"
    elif command -v sudo >/dev/null; then sudo "$@"
    else fail "packages are missing, and you are neither root nor is sudo here; as root, run: apt-get install ${missing[*]}"
    fi
}

# apt_get ARGUMENT…  quiet, asks nothing, waits for another apt; its words are shown only when it fails.
apt_get() {
    local log status=0
    log=$(mktemp)
    as_root env DEBIAN_FRONTEND=noninteractive apt-get -y -q -o DPkg::Lock::Timeout=600 "$@" \
        >"$log" 2>&1 </dev/null || status=$?
    [ $status -eq 0 ] || tail -n 15 "$log" >&2
    rm -f "$log"
    return $status
}

# A source of somebody else that does not answer is no reason to stop: what is missing shows at the install.
refresh_package_lists() { apt_get update || say "apt could not read every package list; going on with those it has"; }

# missing_packages PACKAGE…  prints the ones that are not installed, or too old; one dpkg-query for all.
missing_packages() {
    local package version status
    local -A installed=()
    while read -r package status version; do
        [ "$status" = ii ] && installed[$package]=$version
    done < <(dpkg-query -W -f '${Package} ${db:Status-Abbrev} ${Version}\n' "$@" 2>/dev/null)
    for package in "$@"; do
        version=${installed[$package]:-}
        if [ -z "$version" ]; then printf '%s\n' "$package"
        elif [[ $package = *sqlcipher* ]] && dpkg --compare-versions "$version" lt "$sqlcipher_minimum"; then
            printf '%s\n' "$package"
        fi
    done
}

# newest_sqlcipher  prints the newest version that apt can install, when it is new enough.
newest_sqlcipher() {
    local version best=
    while read -r version; do
        if [ -z "$best" ] || dpkg --compare-versions "$version" gt "$best"; then best=$version; fi
    done < <(apt-cache madison libsqlcipher-dev 2>/dev/null | awk -F'|' '{ gsub(/ /, "", $2); print $2 }')
    [ -n "$best" ] && dpkg --compare-versions "$best" ge "$sqlcipher_minimum" && printf '%s' "$best"
}

# debian_source CODENAME  prints the address that this machine's Debian packages come from: what the archive calls itself,
# or, where a private mirror signs under another name, the source that offers base-files.
debian_source() {
    local uri
    uri=$(apt-get indextargets --format '$(REPO_URI) $(CODENAME) $(COMPONENT)' 'Created-By: Packages' 'Origin: Debian' |
        awk -v codename="$1" '$2 == codename && $3 == "main" { print $1; exit }')
    [ -n "$uri" ] || uri=$(apt-cache madison base-files | awk -v suite="$1/main" '$6 == suite { print $5; exit }')
    printf '%s' "$uri"
}

# Debian 12 has SQLCipher 4 in its backports suite only. Newer releases need nothing.
enable_backports() {
    local codename uri keyring=/usr/share/keyrings/debian-archive-keyring.gpg
    local list=/etc/apt/sources.list.d/lotsbok-backports.list
    codename=$(. /etc/os-release && printf '%s' "${VERSION_CODENAME:-}")
    [ "$codename" = bookworm ] ||
        fail "this system (${codename:-unknown}) offers no SQLCipher $sqlcipher_minimum or newer; Debian 12 or later is needed"
    uri=$(debian_source bookworm)
    [ -n "$uri" ] || fail "apt knows no source of Debian 12 packages, so bookworm-backports cannot be enabled"
    say "enabling bookworm-backports for SQLCipher 4, in $list"
    printf 'deb %s%s bookworm-backports main\n' "$([ -f $keyring ] && echo "[signed-by=$keyring] ")" "$uri" |
        as_root tee "$list" >/dev/null
    refresh_package_lists
    if ! newest_sqlcipher >/dev/null; then
        as_root rm -f "$list"
        fail "bookworm-backports did not give SQLCipher $sqlcipher_minimum; the source was removed again"
    fi
}

# with_sqlcipher PACKAGE…  prints the packages with SQLCipher's version pinned, and the library of the very same version
# named too: from backports, apt would not take that one by itself.
with_sqlcipher() {
    local version package
    version=$(newest_sqlcipher)
    for package in "$@"; do
        if [[ $package = *sqlcipher* ]]; then package+="=$version"; fi
        printf '%s\n' "$package"
    done
    apt-cache show "libsqlcipher-dev=$version" |
        sed -n "s/^Depends: .*\\(libsqlcipher[0-9][^ ]*\\) (= .*/\\1=$version/p"
}

# ensure_packages WHAT PACKAGE…  installs the packages that are missing and says which; silent when none is.
ensure_packages() {
    local what=$1 missing targets
    shift
    command -v dpkg-query >/dev/null && command -v apt-get >/dev/null ||
        fail "these scripts install Debian packages, and this machine has no apt-get; CONTRIBUTING.md lists what is needed"
    mapfile -t missing < <(missing_packages "$@")
    [ ${#missing[@]} -gt 0 ] || return 0
    say "installing for $what: ${missing[*]}"
    as_root true || fail "sudo did not let you install packages; as root, run: apt-get install ${missing[*]}"
    [ -n "${package_lists_are_fresh:-}" ] || refresh_package_lists
    package_lists_are_fresh=1
    targets=("${missing[@]}")
    if [[ ${missing[*]} = *sqlcipher* ]]; then
        newest_sqlcipher >/dev/null || enable_backports
        mapfile -t targets < <(with_sqlcipher "${missing[@]}")
    fi
    apt_get install --no-install-recommends "${targets[@]}" || fail "apt could not install: ${missing[*]}"
}

# ensure_clang WHAT  installs clang and the runtime of its sanitizers and of libFuzzer, which must be of the same version.
ensure_clang() {
    ensure_packages "$1" "${packages_clang[@]}"
    ensure_packages "$1" "libclang-rt-$(clang -dumpversion | cut -d. -f1)-dev"
}
