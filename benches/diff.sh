#!/usr/bin/env bash
# How long `qmp diff` takes to compare releases: each with the next one, and each with each, the command itself, start, reading
# and output included. Prints the fastest and the middle of all rounds, for all pairs together.
#
#     benches/diff.sh [ROUNDS] [SOURCE]...     the older first; without a SOURCE, what ../shared has
set -euo pipefail
cd "$(dirname "$0")/.."
readonly rounds=${1:-5}
shift || true
sources=("$@")
if [ ${#sources[@]} = 0 ]; then
    corpus=../shared/corpus
    sources=("$corpus"/hx/v1.2.0 "$corpus"/hx/v2.0.0 "$corpus"/hx/v2.5.0)
    while read -r recording; do sources+=("$recording"); done < <(find "$corpus/recordings" -type f | sort -V)
    sources+=("$corpus/qapi/10.0.2/qapi-schema.json")
fi
cargo build -q --release
readonly qmp=${CARGO_TARGET_DIR:-target}/release/qmp

# compare OLD NEW: 1 is a comparison that found something.
compare() {
    local status=0
    "$qmp" diff "$1" "$2" --format json >/dev/null 2>&1 || status=$?
    [ "$status" -le 1 ] || { echo "$1 and $2 could not be compared" >&2; exit 2; }
}

each_with_next() {
    for ((at = 1; at < ${#sources[@]}; at++)); do compare "${sources[at - 1]}" "${sources[at]}"; done
}

each_with_each() {
    for ((old = 0; old < ${#sources[@]}; old++)); do
        for ((new = old + 1; new < ${#sources[@]}; new++)); do compare "${sources[old]}" "${sources[new]}"; done
    done
}

echo "$(date +%F), $(nproc) cores: $(sed -n 's/^model name\s*: //p' /proc/cpuinfo | head -n 1)"
echo "${#sources[@]} sources"
for pairs in each_with_next each_with_each; do
    for ((round = 0; round < rounds; round++)); do
        start=$(date +%s%N)
        "$pairs"
        echo $((($(date +%s%N) - start) / 10000))
    done | sort -n | awk -v pairs="${pairs//_/ }" '{ v[NR] = $1 / 100 } END { printf "%s: %.1f / %.1f ms\n", pairs, v[1], v[int(NR / 2) + 1] }'
done
