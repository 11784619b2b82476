# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Throughline authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What a script does with the machine, and what it says when that fails: one sentence, and exit code 1. Sourced by place.sh,
# which says where `log` is.
# shellcheck disable=SC2154

say() { printf '%s\n' "$*" >&2; }
die() { say "throughline: $*"; exit 1; }

trap 'say "throughline: stopped. What was begun is taken up again by the next run."; exit 130' INT

# Runs a command as root, through sudo where that is needed.
as_root() { if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo "$@"; fi; }

# A password, where one is needed, is asked for before the long steps begin.
need_root() { # what needs it, what to ask the administrator for
    [ "$(id -u)" -eq 0 ] || sudo -n true 2>/dev/null || sudo -v 2>/dev/null ||
        die "$1 needs root, and $(id -un) may not use sudo here. Ask the administrator $2"
}

need_folder() { # folder: made where there is none
    local why; why=$(mkdir -p "$1" 2>&1) && [ -w "$1" ] || {
        why=${why##*: }
        die "$(id -un) cannot write to $1 (${why:-$(stat -c 'owner %U, mode %a' "$1")}). Change that, then run this again."
    }
}

need_space() { # folder, mebibytes, what else helps
    local free; free=$(df -Pm "$1" | awk 'NR == 2 { print $4 }')
    [ "$free" -ge "$2" ] || die "There are $free MB free below $1; $2 MB are needed. Make room${3:-}, then run this again."
}

# One at a time, until `unlock` or the end, however it ends.
lock() { # file
    { exec 9>>"$1"; } 2>/dev/null || die "$(id -un) cannot write to $1. Delete it, then run this again."
    flock -w 1 9 || { say "· Waiting for another one that is at work on the same …"; flock 9; }
}

unlock() { exec 9>&-; }

# Runs a step with its output in the log. One that takes longer than a second says what is going on and how long it took.
step() {
    local what=$1 began=$SECONDS announcer cause; shift
    (sleep 1 >/dev/null 2>&1; if kill -0 $$; then say "· $what …"; fi) 9>&- &
    announcer=$!
    if ! "$@" </dev/null >"$log" 2>&1; then
        kill "$announcer" 2>/dev/null || true
        cause=$(likely_cause)
        [ -n "$cause" ] || tail -n 30 "$log" >&2
        die "$what: that failed. ${cause:+$cause }The whole log is in $log."
    fi
    kill "$announcer" 2>/dev/null || say "  done in $((SECONDS - began)) s"
}

likely_cause() {
    if grep -qsE 'No space left on device|enough free space' "$log" || [ "$(df -Pk "${log%/*}" | awk 'NR == 2 { print $4 }')" -lt 51200 ]; then
        echo "There is no room left on a disk: make some, then run this again."
    elif grep -qE 'Could not (resolve|connect)|Temporary failure|Network is unreachable|onnection (timed out|refused)' "$log"; then
        echo "No Debian mirror could be reached: check the network and apt's proxy, then run this again."
    elif grep -qE 'does not have a Release file|404 +Not Found' "$log"; then
        echo "The mirror that apt uses on this machine does not have all of Debian 13: name one that has, then run this again."
    elif grep -qE 'Unable to locate package|no installation candidate' "$log"; then
        echo "The sources of this machine's apt lack a package: on Ubuntu, switch on universe, then run this again."
    elif grep -q 'NO_PUBKEY' "$log"; then
        echo "This machine does not know Debian's present keys: upgrade its debian-archive-keyring, then run this again."
    elif grep -qE 'Could not get lock|database lock was locked' "$log"; then
        echo "Another program is installing packages: wait until it has finished, then run this again."
    elif grep -q 'remove is disabled' "$log"; then
        echo "Other packages of this machine would have to go for it. Set THROUGHLINE_PRIVATE=1 to leave the machine as it is."
    elif grep -q 'Permission denied' "$log"; then
        echo "$(id -un) may not write to what another user owns: $(grep -m 1 'Permission denied' "$log")"
    fi
}
