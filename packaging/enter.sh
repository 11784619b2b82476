#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Throughline authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The inner half of in_root: runs as root inside a fresh mount namespace, so nothing that it mounts outlives it.
# enter.sh ROOT (root|self) UID:GID HOME CHECKOUT FOLDER [NAME=VALUE…] -- COMMAND…
set -eu

root=$1 user=$2 ids=$3 home=$4 checkout=$5 folder=$6
shift 6
environment=()
while [ "$1" != -- ]; do environment+=("$1"); shift; done
shift

# The same path inside as outside, so that messages, debuggers and ccache name files that exist. What lies below a folder
# that is bound already is there.
bound=()
bind() {
    local each
    [ -e "$1" ] && [ "$1" != / ] || return 0
    for each in "${bound[@]}"; do case $1/ in "$each"/*) return 0 ;; esac; done
    mkdir -p "$root$1"
    mount --rbind "$1" "$root$1"
    bound+=("$1")
}

# (The languages of the machine too: they are made for what its users read.)
for each in /proc /sys /dev /tmp /usr/lib/locale "/run/user/${ids%:*}" "$home" "$checkout"; do bind "$each"; done
# A linked work tree keeps its history beside the main one.
bind "$(git -c safe.directory='*' -C "$checkout" rev-parse --path-format=absolute --git-common-dir 2>/dev/null || true)"
for each in "${environment[@]}"; do case $each in XDG_*_HOME=/* | CCACHE_DIR=/*) bind "${each#*=}" ;; esac; done
for each in resolv.conf hosts; do cp -L "/etc/$each" "$root/etc/$each" 2>/dev/null || true; done
cp -P /etc/localtime "$root/etc/localtime" 2>/dev/null || true

spec=0:0
if [ "$user" = self ] && [ "$ids" != 0:0 ]; then
    spec=$ids
    grep -q "^[^:]*:[^:]*:${ids%:*}:" "$root/etc/passwd" || echo "agent:x:$ids:Agent:$home:/bin/bash" >>"$root/etc/passwd"
fi
# shellcheck disable=SC2016 # the inner shell's own parameters
exec chroot --userspec="$spec" "$root" /usr/bin/env -i \
    PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin HOME="$home" LANG=C.UTF-8 "${environment[@]}" \
    /bin/sh -c 'cd "$1" 2>/dev/null || cd /; shift; exec "$@"' sh "$folder" "$@"
