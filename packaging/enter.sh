#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Throughline authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The inner half of packaging/shell: runs as root inside a fresh mount namespace, so nothing that it mounts outlives it.
# enter.sh ROOT (root|self) UID:GID HOME CHECKOUT FOLDER [NAME=VALUE…] -- COMMAND…
set -eu

root=$1 user=$2 ids=$3 home=$4 checkout=$5 folder=$6
shift 6
environment=()
while [ "$1" != -- ]; do environment+=("$1"); shift; done
shift

# The same path inside as outside, so that messages, debuggers and ccache name files that exist.
bind() { [ -e "$1" ] || return 0; mkdir -p "$root$1"; mount --rbind "$1" "$root$1"; }

for each in /proc /sys /dev /tmp "/run/user/${ids%:*}" "$home"; do bind "$each"; done
case $checkout/ in "$home"/* | /tmp/*) ;; *) bind "$checkout" ;; esac
# A linked work tree keeps its history beside the main one.
common=$(git -c safe.directory='*' -C "$checkout" rev-parse --path-format=absolute --git-common-dir 2>/dev/null || true)
case $common/ in /"$checkout"/* | "$checkout"/* | "$home"/* | /) ;; *) bind "$common" ;; esac
cp -L /etc/resolv.conf "$root/etc/resolv.conf" 2>/dev/null || true
cp -L /etc/hosts "$root/etc/hosts" 2>/dev/null || true

spec=0:0
if [ "$user" = self ] && [ "$ids" != 0:0 ]; then
    spec=$ids
    grep -q "^[^:]*:[^:]*:${ids%:*}:" "$root/etc/passwd" || echo "agent:x:$ids:Agent:$home:/bin/bash" >>"$root/etc/passwd"
fi
exec chroot --userspec="$spec" "$root" /usr/bin/env -i \
    PATH=/usr/lib/ccache:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin \
    HOME="$home" LANG=C.UTF-8 "${environment[@]}" \
    /bin/sh -c 'cd "$1" 2>/dev/null || cd /; shift; exec "$@"' sh "$folder" "$@"
