#!/usr/bin/env bash
# Inputs that must not hurt: runs the program on each of ../shared/hostile, in the format for people, in JSON and as GitHub's annotations (tests/formats
# reads the others). Skips, saying so, where they are absent.
#
#   hostile.sh PROGRAM [LIMITS...]     the limits as run_hostile.py takes them: a program with sanitizers needs wider ones
set -euo pipefail
program=$1
limits=("${@:2}")
cases=../shared/hostile
if [ ! -f "$cases/run_hostile.py" ]; then
  echo "skipped: $cases is absent"
  exit 77
fi
# What a sanitizer finds ends with a signal, not with the status of a check that found something.
export ASAN_OPTIONS=abort_on_error=1 UBSAN_OPTIONS=abort_on_error=1
python3 "$cases/run_hostile.py" "${limits[@]}" --gha -- "$program" check {}
python3 "$cases/run_hostile.py" "${limits[@]}" -- "$program" check --format json {}
python3 "$cases/run_hostile.py" "${limits[@]}" --gha -- "$program" check --format github {}
