# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Throughline authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Where Throughline is built and run: on Debian 13 or newer the machine itself, elsewhere a private
# Debian 13 root in the user's cache. Sourced by run, test and shell; defines `ensure_place`, `in_place` and `move_in`.

top=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
cache=${XDG_CACHE_HOME:-${HOME:?}/.cache}/throughline
root=$cache/debian13
suite=trixie
log=$cache/$(basename "$0").log
export CCACHE_DIR=${CCACHE_DIR:-$cache/ccache}
# ccache cannot see into a precompiled header, and is told that its name is enough.
export CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
# Objects of one checkout serve another.
export CCACHE_BASEDIR=$top CCACHE_NOHASHDIR=1

say() { printf '%s\n' "$*" >&2; }
die() { say "throughline: $*"; exit 1; }

wanted_packages() { sed -e 's/#.*//' -e 's/[[:space:]]//g' "$top/packaging/packages" | grep . | LC_ALL=C sort -u; }

# Runs a command as root, through sudo where that is needed.
as_root() { if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo "$@"; fi; }

need_root() { # for what
    [ "$(id -u)" -eq 0 ] || command -v sudo >/dev/null || die "$1 needs root, and there is no sudo here. Run this as root, or install sudo."
}

need_space() { # folder, mebibytes
    mkdir -p "$1"
    local free; free=$(df -Pm "$1" | awk 'NR == 2 { print $4 }')
    [ "$free" -ge "$2" ] || die "There are $free MB free below $1; $2 MB are needed. Make room, or set XDG_CACHE_HOME to a larger disk."
}

host_is_new_enough() {
    # A derivative's version numbers are its own, so only Debian's are compared.
    # shellcheck source=/dev/null
    (. /etc/os-release; [ "${ID:-}" = debian ] && { [ "${VERSION_ID:-99}" -ge 13 ]; }) 2>/dev/null
}

# Runs a long step with its output in the log, and one line that says what is going on and how long it took.
step() {
    local what=$1 began=$SECONDS; shift
    say "· $what …"
    mkdir -p "$(dirname "$log")"
    if ! "$@" </dev/null >"$log" 2>&1; then
        tail -n 30 "$log" >&2
        die "$what: that failed. $(likely_cause) The whole log is in $log."
    fi
    say "  done in $((SECONDS - began)) s"
}

likely_cause() {
    if grep -qE 'Could not (resolve|connect)|Temporary failure|Network is unreachable|onnection (timed out|refused)' "$log"; then
        echo "No Debian mirror could be reached: check the network and apt's proxy, then run this again."
    elif grep -q 'No space left on device' "$log"; then
        echo "The disk is full: make room, then run this again."
    fi
}

host_install() {
    as_root env DEBIAN_FRONTEND=noninteractive apt-get -q update || return 1
    as_root env DEBIAN_FRONTEND=noninteractive apt-get -q install -y --no-install-recommends "$@"
}

ensure_host_packages() {
    local wanted missing
    mapfile -t wanted < <(wanted_packages)
    mapfile -t missing < <(printf '%s\n' "${wanted[@]}" | LC_ALL=C comm -23 - <(installed_among "${wanted[@]}"))
    [ ${#missing[@]} -gt 0 ] || return 0
    need_root "Installing packages"
    need_space /usr 4000
    step "Installing ${#missing[@]} packages" host_install "${missing[@]}"
}

installed_among() { dpkg-query -W -f '${Status} ${Package}\n' "$@" 2>/dev/null | sed -n 's/^install ok installed //p' | LC_ALL=C sort -u; }

# The Debian mirrors of this machine, as one-line sources for Debian 13. Prints nothing where the machine has none
# (Ubuntu): mmdebstrap then takes Debian's own.
mirror_sources() {
    local uri
    # shellcheck disable=SC2016 # apt's own placeholders
    apt-get indextargets --format '$(ORIGIN)|$(REPO_URI)' 'Identifier: Packages' 2>/dev/null | sed -n 's/^Debian|//p' | sort -u |
    while read -r uri; do
        case $uri in
            *security*) echo "deb $uri $suite-security main" ;;
            *) echo "deb $uri $suite main"; echo "deb $uri $suite-updates main" ;;
        esac
    done
}

# What the machine's own apt was told about reaching its mirror holds for the private root too.
mirror_options() { apt-config dump 2>/dev/null | grep -E '^Acquire::(https?::Proxy|Check-Valid-Until|Check-Date)' || true; }

bootstrap_root() {
    local options=() sources line
    while read -r line; do [ -z "$line" ] || options+=(--aptopt="$line"); done < <(mirror_options)
    # A machine that never asked its mirror for its lists does not know whose they are.
    [ -n "$(mirror_sources)" ] || as_root apt-get -q update || return 1
    sources=$(mirror_sources)
    as_root rm -rf "$root.new" || return 1
    as_root mmdebstrap --variant=apt --mode=root --include="$(wanted_packages | paste -sd,)" \
        --aptopt='APT::Install-Recommends "false"' "${options[@]}" \
        --dpkgopt=path-exclude=/usr/share/man/* --dpkgopt=path-exclude=/usr/share/doc/* \
        "$suite" "$root.new" ${sources:+-} <<<"$sources" || return 1
    wanted_packages | as_root tee "$root.new/etc/throughline-packages" >/dev/null
    as_root rm -rf "$root" && as_root mv "$root.new" "$root"
}

add_to_root() {
    in_root root apt-get -q update || return 1
    in_root root env DEBIAN_FRONTEND=noninteractive apt-get -q install -y "$@" || return 1
    wanted_packages | as_root tee "$root/etc/throughline-packages" >/dev/null
}

# Makes the root where there is none or where a package left the list; adds to it where some joined.
ensure_root() {
    local have=$root/etc/throughline-packages added
    need_root "Working in a private Debian 13 (this machine's own Qt is too old)"
    mkdir -p "$cache"
    exec 9>"$cache/lock"; flock 9
    if [ ! -f "$have" ] || [ -n "$(LC_ALL=C comm -13 <(wanted_packages) "$have")" ]; then
        need_space "$cache" 4000
        command -v mmdebstrap >/dev/null || step "Installing mmdebstrap" host_install mmdebstrap debian-archive-keyring
        step "Making a private Debian 13 under $root (a few minutes, once)" bootstrap_root
    else
        mapfile -t added < <(LC_ALL=C comm -23 <(wanted_packages) "$have")
        [ ${#added[@]} -eq 0 ] || step "Adding ${#added[@]} packages to the private Debian 13" add_to_root "${added[@]}"
    fi
    exec 9>&-
}

# in_root (root|self) COMMAND…: runs the command in the private root, in a mount namespace that ends with it.
in_root() {
    local user=$1 keep=() name; shift
    for name in CI DISPLAY WAYLAND_DISPLAY XAUTHORITY DBUS_SESSION_BUS_ADDRESS LANG LANGUAGE LC_ALL TZ TERM \
                "${!XDG_@}" "${!QT_@}" "${!THROUGHLINE_@}" "${!CTEST_@}" "${!CCACHE_@}"; do
        [ -z "${!name:-}" ] || keep+=("$name=${!name}")
        case $name in XDG_*_HOME | CCACHE_DIR) mkdir -p "${!name}" ;; esac
    done
    as_root unshare --mount bash "$top/packaging/enter.sh" "$root" "$user" "$(id -u):$(id -g)" "$HOME" "$top" "$PWD" \
        "${keep[@]}" -- "$@"
}

ensure_place() {
    command -v apt-get >/dev/null || die "Throughline is built on Debian or Ubuntu; this machine has no apt-get."
    if host_is_new_enough; then ensure_host_packages; else ensure_root; fi
}

in_place() {
    if host_is_new_enough; then "$@"; else in_root self "$@"; fi
}

# Goes on with the calling script in the place: makes it, and starts the script once more in there. Asks for root once.
move_in() {
    [ -z "${THROUGHLINE_INSIDE:-}" ] || return 0
    ensure_place
    THROUGHLINE_INSIDE=1 in_place "$top/packaging/$(basename "$0")" "$@"
    exit
}
