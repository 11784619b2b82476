# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Throughline authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Where Throughline is built and run: on Debian 13 or newer the machine itself, elsewhere (and where THROUGHLINE_PRIVATE
# is set) a private Debian 13 root in the user's cache. Sourced by run, test and shell; defines `ensure_place`, `in_place`
# and `move_in`.

top=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
cache=${XDG_CACHE_HOME:-${HOME:?}/.cache}/throughline
root=$cache/debian13
suite=trixie
# shellcheck disable=SC2034 # read by steps.sh
log=$cache/${0##*/}.log
# shellcheck source=packaging/steps.sh
. "$top/packaging/steps.sh"
export CCACHE_DIR=${CCACHE_DIR:-$cache/ccache}
# ccache cannot see into a precompiled header, and is told that its name is enough.
export CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
# Objects of one checkout serve another.
export CCACHE_BASEDIR=$top CCACHE_NOHASHDIR=1
# What the compiler says it read is enough: nothing is preprocessed twice.
export CCACHE_DEPEND=1

names() { sed -e 's/#.*//' -e 's/[[:space:]]//g' | grep . | LC_ALL=C sort -u; }

wanted_packages() { names <"$top/packaging/packages"; }

# Of the machine itself run takes nothing that only tests need: mail servers, which would start by themselves.
wanted_of_host() {
    if [ "${0##*/}" = run ]; then sed '/^# testing/,$d' "$top/packaging/packages" | names; else wanted_packages; fi
}

host_is_new_enough() {
    # A derivative's version numbers are its own, so only Debian's are compared.
    # shellcheck source=/dev/null
    [ -z "${THROUGHLINE_PRIVATE:-}" ] &&
        (. /etc/os-release; [ "${ID:-}" = debian ] && [ "${VERSION_ID:-99}" -ge 13 ]) 2>/dev/null
}

# Where an installation was cut off: waits for what still goes on of it, and does the rest.
# shellcheck disable=SC2016 # the inner shell's own parameters
settle='export DEBIAN_FRONTEND=noninteractive
        apt-get -q -o DPkg::Lock::Timeout=300 check
        half=$(dpkg-query -W -f "\${db:Status-Eflag} \${Package}\n" | sed -n "s/^reinstreq //p")
        [ -z "$half" ] || apt-get -q -y --no-remove --no-install-recommends --reinstall install $half
        dpkg --configure -a'

# Takes nothing away that the machine has.
host_install() {
    as_root sh -c "$settle" || return 1
    as_root env DEBIAN_FRONTEND=noninteractive apt-get -q update || return 1
    as_root env DEBIAN_FRONTEND=noninteractive apt-get -q -o DPkg::Lock::Timeout=300 install -y --no-remove \
        --no-install-recommends "$@"
}

ensure_host_packages() {
    local wanted missing
    mapfile -t wanted < <(wanted_of_host)
    mapfile -t missing < <(printf '%s\n' "${wanted[@]}" | LC_ALL=C comm -23 - <(installed_among "${wanted[@]}"))
    [ ${#missing[@]} -gt 0 ] || return 0
    need_root "Installing packages" "for: apt-get install --no-install-recommends ${missing[*]}"
    need_space /usr 3000
    step "Installing what is missing (packages: ${#missing[@]})" host_install "${missing[@]}"
}

installed_among() { dpkg-query -W -f '${Status} ${Package}\n' "$@" 2>/dev/null | sed -n 's/^install ok installed //p' | LC_ALL=C sort -u; }

# The Debian mirrors of this machine, as one-line sources for Debian 13. Prints nothing where the machine has none that can
# be reached from elsewhere (Ubuntu; a mirror in a file): mmdebstrap then takes Debian's own.
mirror_sources() {
    local uris
    # shellcheck disable=SC2016 # apt's own placeholders
    uris=$(apt-get indextargets --format '$(ORIGIN)|$(REPO_URI)' 'Identifier: Packages' 2>/dev/null |
        sed -nE 's#^Debian\|(https?://)#\1#p' | sort -u)
    grep -v security <<<"$uris" | grep -q . || return 0
    sed -E "/security/s#.*#deb & $suite-security main#; /security/!s#.*#deb & $suite main\ndeb & $suite-updates main#" <<<"$uris"
}

# What the machine's own apt was told about reaching its mirror holds for the private root too.
mirror_options() { apt-config dump 2>/dev/null | grep -E '^Acquire::(https?::Proxy|Check-Valid-Until|Check-Date)' || true; }

bootstrap_root() {
    local options=() sources line new=$root.new.$$
    # Ubuntu's apt does not know Debian's keys; mmdebstrap finds them with gpg.
    { type mmdebstrap gpg && [ -e /usr/share/keyrings/debian-archive-keyring.gpg ]; } ||
        host_install mmdebstrap debian-archive-keyring gpg || return 1
    while read -r line; do [ -z "$line" ] || options+=(--aptopt="$line"); done < <(mirror_options)
    # A machine that never asked its mirror for its lists does not know whose they are.
    [ -n "$(mirror_sources)" ] || as_root apt-get -q update || return 1
    sources=$(mirror_sources)
    as_root rm -rf "$root".new* || return 1
    as_root mmdebstrap --variant=apt --mode=root --include="$(wanted_packages | paste -sd,)" \
        --aptopt='APT::Install-Recommends "false"' "${options[@]}" \
        --dpkgopt=path-exclude='/usr/share/man/*' --dpkgopt=path-exclude='/usr/share/doc/*' \
        "$suite" "$new" ${sources:+-} <<<"$sources" || return 1
    wanted_packages | as_root tee "$new/etc/throughline-packages" >/dev/null
    as_root rm -rf "$root" && as_root mv "$new" "$root"
}

add_to_root() {
    (in_root root sh -c "$settle") || return 1
    (in_root root apt-get -q update) || return 1
    (in_root root env DEBIAN_FRONTEND=noninteractive apt-get -q install -y "$@") || return 1
    printf '%s\n' "$@" | as_root tee -a "$root/etc/throughline-packages" >/dev/null
}

# Makes the root where there is none, and adds what it lacks. Nothing is taken from it: other checkouts, whose lists may
# differ, work in it at the same time.
ensure_root() {
    local have=$root/etc/throughline-packages added
    need_root "Working in a private Debian 13 (this machine's own Qt is too old)" \
        "for the right to use it, or for a machine with Debian 13."
    if [ ! -f "$have" ]; then
        need_space "$cache" 4000 ", or set XDG_CACHE_HOME to a larger disk"
        step "Making a private Debian 13 under $root (a few minutes, once)" bootstrap_root
    else
        mapfile -t added < <(LC_ALL=C comm -23 <(wanted_packages) <(names <"$have"))
        [ ${#added[@]} -eq 0 ] || step "Adding to the private Debian 13: ${added[*]}" add_to_root "${added[@]}"
    fi
}

# in_root (root|self) COMMAND…: ends the shell with the command in the private root, in a mount namespace that ends with it.
in_root() {
    local user=$1 keep=() name; shift
    for name in CI DISPLAY WAYLAND_DISPLAY XAUTHORITY DBUS_SESSION_BUS_ADDRESS LANG LANGUAGE LC_ALL TZ TERM \
                http_proxy https_proxy no_proxy "${!XDG_@}" "${!QT_@}" "${!THROUGHLINE_@}" "${!CTEST_@}" "${!CCACHE_@}"; do
        [ -z "${!name:-}" ] || keep+=("$name=${!name}")
        case $name in XDG_*_HOME) mkdir -p "${!name}" ;; esac
    done
    set -- unshare --mount bash "$top/packaging/enter.sh" "$root" "$user" "$(id -u):$(id -g)" "$HOME" "$top" "$(pwd -P)" \
        "${keep[@]}" -- "$@"
    [ "$(id -u)" -eq 0 ] || set -- sudo "$@"
    exec "$@"
}

ensure_place() {
    command -v apt-get >/dev/null || die "Throughline is built on Debian or Ubuntu; this machine has no apt-get."
    need_folder "$cache"
    need_folder "$CCACHE_DIR"
    lock "$cache/lock"
    if host_is_new_enough; then ensure_host_packages; else ensure_root; fi
    unlock
}

# Ends the shell with the command, so that a signal meant for the one reaches the other.
in_place() {
    if host_is_new_enough; then exec "$@"; fi
    unset THROUGHLINE_PRIVATE # in there the machine itself is the place
    in_root self "$@"
}

# Goes on with the calling script in the place: makes it, and starts the script once more in there. Asks for root once.
move_in() {
    [ -z "${THROUGHLINE_INSIDE:-}" ] || return 0
    ensure_place
    export THROUGHLINE_INSIDE=1
    in_place "$top/packaging/${0##*/}" "$@"
}
