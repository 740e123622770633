#!/usr/bin/env bash
# How fast messages decode: qmp-types beside the crate qapi, serde_json::Value and sonic-rs, all in one
# process turn by turn. Prints the best of all rounds in MB/s.
#
#     benches/decode.sh [ROUNDS]
set -euo pipefail
cd "$(dirname "$0")/.."
readonly rounds=${1:-20}

# Beside the project, or beside the folder of worktrees that it is in.
for shared in ../shared ../../shared; do
    if [ -d "$shared/corpus/recordings" ]; then recordings=$(realpath "$shared")/corpus/recordings; fi
done
[ -n "${recordings:-}" ] || { echo "the corpus is missing: ../shared/corpus/recordings" >&2; exit 2; }

cd benches/decode
cargo build -q --release --locked
echo "$(date +%F), $(rustc --version), $(nproc) cores: $(sed -n 's/^model name\s*: //p' /proc/cpuinfo | head -n 1)"
cargo run -q --release --locked -- "$recordings" "$rounds"
