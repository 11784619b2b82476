# SPDX-FileCopyrightText: 2026 The Throughline authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Where Throughline is built and run: on Debian 13 or newer the machine itself, elsewhere a private
# Debian 13 root in the user's cache. Sourced by run, test and shell; defines `ensure_place` and `in_place`.

top=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
cache=${XDG_CACHE_HOME:-${HOME:?}/.cache}/throughline
root=$cache/debian13
suite=trixie
log=$cache/setup.log

say() { printf '%s\n' "$*" >&2; }
die() { say "throughline: $*"; exit 1; }

wanted_packages() { sed -e 's/#.*//' -e 's/[[:space:]]//g' "$top/packaging/packages" | grep . | LC_ALL=C sort -u; }

# Runs a command as root, through sudo where that is needed.
as_root() {
    if [ "$(id -u)" -eq 0 ]; then "$@"
    elif command -v sudo >/dev/null; then sudo "$@"
    else die "This needs root once, to install packages, and there is no sudo. Run it as root."
    fi
}

host_is_new_enough() {
    # A derivative's version numbers are its own, so only Debian's are compared.
    (. /etc/os-release; [ "${ID:-}" = debian ] && { [ "${VERSION_ID:-99}" -ge 13 ]; }) 2>/dev/null
}

# Runs a long step with its output in the log, and one line that says what is going on and how long it took.
step() {
    local what=$1 began=$SECONDS; shift
    say "· $what …"
    mkdir -p "$cache"
    if ! "$@" </dev/null >>"$log" 2>&1; then
        tail -n 15 "$log" >&2
        die "$what: that failed. The whole log is in $log."
    fi
    say "  done in $((SECONDS - began)) s"
}

need_space() { # folder, mebibytes
    mkdir -p "$1"
    local free; free=$(df -Pm "$1" | awk 'NR == 2 { print $4 }')
    [ "$free" -ge "$2" ] || die "There are $free MB free below $1; $2 MB are needed. Make room, or set XDG_CACHE_HOME to a larger disk."
}

host_install() {
    as_root env DEBIAN_FRONTEND=noninteractive apt-get -q update || return 1
    as_root env DEBIAN_FRONTEND=noninteractive apt-get -q install -y --no-install-recommends "$@"
}

installed_among() { dpkg-query -W -f '${Status} ${Package}\n' "$@" 2>/dev/null | sed -n 's/^install ok installed //p' | LC_ALL=C sort -u; }

ensure_host_packages() {
    local missing
    mapfile -t missing < <(wanted_packages | LC_ALL=C comm -23 - <(installed_among $(wanted_packages)))
    [ ${#missing[@]} -eq 0 ] && return
    need_space /usr 6000
    step "Installing ${#missing[@]} packages" host_install "${missing[@]}"
}

# The Debian mirrors of this machine, as one-line sources for Debian 13. Prints nothing where the machine has none
# (Ubuntu): mmdebstrap then takes Debian's own.
mirror_sources() {
    local uri
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
    local options=() line
    while read -r line; do [ -n "$line" ] && options+=(--aptopt="$line"); done < <(mirror_options)
    as_root rm -rf "$root.new" || return 1
    mirror_sources | as_root mmdebstrap --variant=apt --mode=root --include="$(wanted_packages | paste -sd,)" \
        --aptopt='APT::Install-Recommends "false"' "${options[@]}" \
        --dpkgopt=path-exclude=/usr/share/man/* --dpkgopt=path-exclude=/usr/share/doc/* \
        "$suite" "$root.new" $([ -z "$(mirror_sources)" ] || echo -) || return 1
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
    mkdir -p "$cache"
    exec 9>"$cache/lock"; flock 9
    if [ ! -f "$have" ] || [ -n "$(LC_ALL=C comm -13 <(wanted_packages) "$have")" ]; then
        need_space "$cache" 9000
        command -v mmdebstrap >/dev/null || step "Installing mmdebstrap" host_install mmdebstrap debian-archive-keyring
        step "Making a private Debian 13 under $root (about five minutes, once)" bootstrap_root
    else
        mapfile -t added < <(LC_ALL=C comm -23 <(wanted_packages) "$have")
        [ ${#added[@]} -eq 0 ] || step "Adding ${#added[@]} packages to the private Debian 13" add_to_root "${added[@]}"
    fi
    exec 9>&-
}

# in_root USER COMMAND…: runs the command in the private root, in a mount namespace that ends with it.
in_root() {
    local user=$1; shift
    local keep=() name
    for name in CI DISPLAY WAYLAND_DISPLAY XAUTHORITY XDG_RUNTIME_DIR XDG_CACHE_HOME XDG_CONFIG_HOME XDG_DATA_HOME \
                DBUS_SESSION_BUS_ADDRESS LANG LC_ALL TZ TERM "${!QT_@}" "${!THROUGHLINE_@}" "${!CTEST_@}" "${!CCACHE_@}"; do
        [ -n "${!name:-}" ] && keep+=("$name=${!name}")
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
