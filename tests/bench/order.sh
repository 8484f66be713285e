#!/usr/bin/env bash
# Writes linter/seldom_run.ld: order.sh BUILD, where BUILD was configured with SML_BENCH.
set -euo pipefail
build=$1
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

for standing in plan archive; do
  now=$("$build/generate" "$folder/$standing" 1000 1 1 500 "$standing" | sed -n 's/.*--now \([^ ]*\).*/\1/p')
  # What is generated has faults, which `check` says by 1.
  valgrind --log-file=/dev/null --tool=callgrind --dump-instr=yes --callgrind-out-file="$folder/$standing.out" \
    "$build/sml" check --now "$now" --threads 1 "$folder/$standing" >/dev/null || [ $? -eq 1 ]
done
tests/bench/seldom_run.py "$build/sml.map" "$folder"/*.out >linter/seldom_run.ld
git --no-pager diff --stat linter/seldom_run.ld
