#!/usr/bin/env bash
# Inputs that must not hurt: runs the program on each of ../shared/hostile, in both formats. Skips, saying so, where they are absent.
#
#   hostile.sh PROGRAM
set -euo pipefail
program=$1
cases=../shared/hostile
if [ ! -f "$cases/run_hostile.py" ]; then
  echo "skipped: $cases is absent"
  exit 77
fi
python3 "$cases/run_hostile.py" -- "$program" check {}
python3 "$cases/run_hostile.py" -- "$program" check --format json {}
