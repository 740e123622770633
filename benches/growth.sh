#!/usr/bin/env bash
# How the work grows with the input, in instructions that valgrind counts: fifty copies of each source in tests/growth/
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

# copies COUNT: writes the sources, one folder each.
copies() {
    local folder=$work/$1
    mkdir -p "$folder/classic" "$folder/qapi" "$folder/introspection"
    for ((copy = 0; copy < $1; copy++)); do
        sed "s/%/$copy/g" tests/growth/commands.hx >>"$folder/classic/qmp-commands.hx"
        sed "s/%/$copy/g" tests/growth/events.txt >>"$folder/classic/qmp-events.txt"
        sed "s/%/$copy/g" tests/growth/qapi.json >>"$folder/qapi/qapi-schema.json"
        sed "s/%/$copy/g" tests/growth/introspection.json >>"$folder/elements"
    done
    {
        echo '['
        cat "$folder/elements"
        echo '{ "name": "0", "meta-type": "object", "members": [] },'
        echo '{ "name": "str", "meta-type": "builtin", "json-type": "string" } ]'
    } >"$folder/introspection/introspection.json"
}

# instructions FILES SUBCOMMAND...
instructions() {
    local files=$1
    shift
    valgrind --tool=cachegrind --cache-sim=no --cachegrind-out-file=/dev/null "$qmp" "$@" "$files" \
        2>"$work/log" >"$work/stdout" || { cat "$work/log" >&2; exit 1; }
    awk '/I +refs:/ { gsub(",", "", $NF); print $NF }' "$work/log"
}

outcome=0
copies 50
copies 500
for files in classic qapi introspection/introspection.json; do
    for command in paths "generate -o $work/out" "convert --to hx -o $work/out" "convert --to json -o $work/out"; do
        # shellcheck disable=SC2086
        one=$(instructions "$work/50/$files" $command) ten=$(instructions "$work/500/$files" $command)
        awk -v name="${command% -o*} of ${files%%/*}" -v one="$one" -v ten="$ten" 'BEGIN {
            printf "%s: %d million instructions become %d million, %.2f times as many\n", name, one / 1e6, ten / 1e6, ten / one
            exit ten > 11 * one
        }' || outcome=1
    done
done
exit $outcome
