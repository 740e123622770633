#!/usr/bin/env bash
# How long `qmp docs` takes for each format, and how much it writes: the command itself, start and output included, to
# an empty folder. Prints the fastest and the middle of all rounds.
#
#     benches/docs.sh [ROUNDS] [SOURCE]...
set -euo pipefail
cd "$(dirname "$0")/.."
readonly rounds=${1:-20}
shift || true
cargo build -q --release
readonly qmp=${CARGO_TARGET_DIR:-target}/release/qmp

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# As --help lists them.
formats=$("$qmp" docs --help | awk '/Possible values:/ { on = 1; next } on && $1 == "-" { sub(":", "", $2); print $2; next } { on = 0 }')
[ -n "$formats" ] || { echo "no formats in qmp docs --help" >&2; exit 2; }

echo "$(date +%F), $(nproc) cores: $(sed -n 's/^model name\s*: //p' /proc/cpuinfo | head -n 1)"
for format in $formats; do
    for ((round = 0; round < rounds; round++)); do
        rm -rf "$work/out" && mkdir "$work/out"
        start=$(date +%s%N)
        "$qmp" docs "$@" --format "$format" -o "$work/out" >"$work/log"
        echo $((($(date +%s%N) - start) / 10000))
    done | sort -n | awk -v format="$format" '{ v[NR] = $1 / 100 } END { printf "%s: %.1f / %.1f ms, ", format, v[1], v[int(NR / 2) + 1] }'
    find "$work/out" -type f -printf '%s\n' | awk '{ sum += $1 } END { printf "%d files, %d bytes\n", NR, sum }'
done
