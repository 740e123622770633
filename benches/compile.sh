#!/usr/bin/env bash
# What it costs to compile qmp-types, beside the crate qapi-qmp where that can be fetched.
#
#     benches/compile.sh [ROUNDS]
#
# Each round takes both crates in turn, so that whatever else the machine does hits both. Not incremental;
# the dependencies are built except in the cold build. Prints the minimum and the median of all rounds.
set -euo pipefail
cd "$(dirname "$0")/.."
readonly root=$PWD rounds=${1:-3} peer=qapi-qmp peer_version=0.15

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export CARGO_INCREMENTAL=0 CARGO_TERM_COLOR=never
unset CARGO_TARGET_DIR RUSTC_WRAPPER
[ -x /usr/bin/time ] || { echo "GNU time is missing: install the package time" >&2; exit 2; }

# user CRATE DEPENDENCY: a crate that does nothing but depend on it.
user() {
    mkdir -p "$work/$1/src"
    printf '[package]\nname = "user"\nversion = "0.0.0"\nedition = "2024"\n[dependencies]\n%s = %s\n[workspace]\n' "$1" "$2" \
        >"$work/$1/Cargo.toml"
    echo "fn main() {}" >"$work/$1/src/main.rs"
}

user qmp-types "{ path = \"$root/qmp-types\" }"
cp Cargo.lock "$work/qmp-types"
user $peer "\"$peer_version\""
crates=(qmp-types)
if (cd "$work/$peer" && cargo fetch -q) 2>"$work/fetch.log"; then crates+=($peer); else
    echo "without $peer, which cannot be fetched: $(tail -n 1 "$work/fetch.log")"
fi

# Stands before rustc: measures the crate that is asked for, not its build script.
cat >"$work/wrapper" <<'EOF'
#!/usr/bin/env bash
case " $* " in
*" --crate-name $MEASURED "*) exec /usr/bin/time -a -o "$MEASURES" -f "%e %M" "$@" ;;
*) exec "$@" ;;
esac
EOF
chmod +x "$work/wrapper"

# note CRATE WHAT VALUE
note() {
    echo "$3" >>"$work/$1.$2"
}

# compiled CRATE WHAT COMMAND...: seconds and KiB of rustc on that crate, its dependencies being built.
compiled() {
    local crate=$1 what=$2 seconds memory
    shift 2
    "$@" -q
    cargo clean -q -p "$crate" "${@:3}"
    : >"$work/measures"
    MEASURED=${crate//-/_} MEASURES=$work/measures RUSTC_WRAPPER=$work/wrapper "$@" -q
    read -r seconds memory <"$work/measures"
    note "$crate" "$what seconds" "$seconds"
    note "$crate" "$what MB" $((memory / 1000))
}

# script CRATE: seconds of its build script, compiled in debug.
script() {
    local binary package
    binary=$(ls -t "$work/$1/target/debug/build/$1"-*/build-script-build | head -n 1)
    package=$(cd "$work/$1" && cargo metadata -q --format-version 1 |
        python3 -c 'import json, sys; print(next(p["manifest_path"] for p in json.load(sys.stdin)["packages"] if p["name"] == sys.argv[1]))' "$1")
    rm -rf "$work/out" && mkdir "$work/out"
    (cd "$(dirname "$package")" && CARGO_MANIFEST_DIR=$PWD OUT_DIR=$work/out \
        /usr/bin/time -o "$work/measures" -f "%e" "$binary" >"$work/script.log")
    note "$1" "build script seconds" "$(cat "$work/measures")"
}

# cold CRATE: wall-clock seconds and seconds of all processes, from an empty target folder.
cold() {
    rm -rf target
    /usr/bin/time -o "$work/measures" -f "%e %U %S" cargo build -q
    read -r real user system <"$work/measures"
    note "$1" "cold build seconds" "$real"
    note "$1" "cold build CPU seconds" "$(awk "BEGIN { print $user + $system }")"
}

# Minimum and median of the lines of a file.
summary() {
    sort -n "$1" | awk '{ v[NR] = $1 } END { printf "%s / %s", v[1], v[int(NR / 2) + 1] }'
}

for ((round = 0; round < rounds; round++)); do
    for crate in "${crates[@]}"; do
        cd "$work/$crate"
        cold "$crate"
        compiled "$crate" "debug" cargo build
        compiled "$crate" "check" cargo check
        compiled "$crate" "release" cargo build --release
        script "$crate"
    done
done

echo "$(date +%F), $(rustc --version), $(nproc) cores, $rounds rounds, minimum / median"
for crate in "${crates[@]}"; do
    generated=$(ls -t "$work/$crate"/target/debug/build/"$crate"-*/out/qmp.rs | head -n 1)
    echo
    echo "$crate: $(grep -cE 'impl .*(wire|spec)::Command for ' "$generated") commands," \
        "$(grep -cE 'impl .*(wire|spec)::Event for ' "$generated") events," \
        "$(grep -cE '^ *pub (struct|enum) ' "$generated") structs and enums, $(wc -l <"$generated") lines generated"
    for file in "$work/$crate".*; do
        echo "  ${file#"$work/$crate".}: $(summary "$file")"
    done
done
