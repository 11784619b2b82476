# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Throughline authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Building, for run and test. Sourced after place.sh, which says where `top` is; used inside the place.
# shellcheck disable=SC2154

# build PRESET [TARGET…]: brings build/PRESET up to date; says nothing when it is.
build() {
    local preset=$1 folder=$top/build/$1; shift
    if [ ! -f "$folder/build.ninja" ] || [ "$top/CMakePresets.json" -nt "$folder/build.ninja" ]; then
        need_space "$top" 4000
        step "Configuring ($preset)" cmake -S "$top" --preset "$preset"
    fi
    ninja -C "$folder" -n "$@" | grep -q 'no work to do' || step "Building ($preset)" ninja -C "$folder" "$@"
}
