# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Throughline authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Building, for run and test. Sourced after place.sh, which says where `top` is; used inside the place.
# shellcheck disable=SC2154,SC2034

# build PRESET [TARGET…]: brings build/PRESET up to date; says nothing when it is.
build() {
    local preset=$1 folder=$top/build/$1 log=$top/build/$1/build.log; shift
    need_folder "$folder"
    lock "$folder/lock"
    is_configured || { need_space "$folder" 4000; step "Configuring ($preset)" cmake -S "$top" --preset "$preset"; }
    step "Building ($preset)" ninja -C "$folder" "$@"
    unlock
}

# A checkout that was copied or moved brings along what was configured elsewhere.
is_configured() {
    [ -f "$folder/build.ninja" ] && [ ! "$top/CMakePresets.json" -nt "$folder/build.ninja" ] || return 1
    grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$top" "$folder/CMakeCache.txt" || { rm -f "$folder/CMakeCache.txt"; return 1; }
}
