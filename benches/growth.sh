#!/usr/bin/env bash
# How the work grows with the input, in instructions that valgrind counts: fifty copies of tests/growth/
# and ten times as many. Fails where ten times the input takes more than eleven times the instructions.
#
#     benches/growth.sh
set -euo pipefail
cd "$(dirname "$0")/.."
command -v valgrind >/dev/null || { echo "valgrind is missing: install the package" >&2; exit 2; }
cargo build -q --release
readonly qmp=${CARGO_TARGET_DIR:-target}/release/qmp

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# copies COUNT: writes the files of a source.
copies() {
    mkdir -p "$work/$1"
    for ((copy = 0; copy < $1; copy++)); do
        sed "s/%/$copy/g" tests/growth/commands.hx >>"$work/$1/qmp-commands.hx"
        sed "s/%/$copy/g" tests/growth/events.txt >>"$work/$1/qmp-events.txt"
    done
}

# instructions COPIES SUBCOMMAND...
instructions() {
    local files=$work/$1/qmp-commands.hx,$work/$1/qmp-events.txt
    shift
    valgrind --tool=cachegrind --cache-sim=no --cachegrind-out-file=/dev/null "$qmp" "$@" "$files" \
        2>"$work/log" >"$work/stdout"
    awk '/I +refs:/ { gsub(",", "", $NF); print $NF }' "$work/log"
}

outcome=0
copies 50
copies 500
for command in paths "generate -o $work/out"; do
    # shellcheck disable=SC2086
    one=$(instructions 50 $command) ten=$(instructions 500 $command)
    awk -v name="${command%% *}" -v one="$one" -v ten="$ten" 'BEGIN {
        printf "%s: %d million instructions become %d million, %.2f times as many\n", name, one / 1e6, ten / 1e6, ten / one
        exit ten > 11 * one
    }' || outcome=1
done
exit $outcome
