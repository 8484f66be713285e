#!/usr/bin/env bash
# How long others take over the same posts: peers.sh SML GENERATE [POSTS [plan|archive]]
#
# Each must first find a mistake that was put there for it; then all check the same repository, which has the files in the system's cache.
# Times are hyperfine's, medians of several runs; the last column tells how many times as fast sml is.
set -euo pipefail

sml=$1 generate=$2 posts=${3:-10000} standing=${4:-plan}
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
tools=${SML_PEERS:-$here/../../build/peers}
runs=7
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

if [ ! -x "$tools/node_modules/.bin/ajv" ]; then
  npm install --silent --no-fund --no-audit --prefix "$tools" @stoplight/spectral-cli@6 ajv-cli@5 >/dev/null
fi
bin=$tools/node_modules/.bin
"$sml" schema post >"$work/post.json"
now=$("$generate" "$work/posts" "$posts" 1 1 500 "$standing" | sed -n 's/.*--now \([^ ]*\).*/\1/p')
"$generate" "$work/planted" 500 1 1 500 "$standing" >/dev/null

# Each peer's command for a folder.
declare -A command=(
  [yamllint]="yamllint --no-warnings -d relaxed %"
  [Spectral]="$bin/spectral lint --quiet -r $here/peers/spectral.yaml '%/clients/*/posts/**/*.yaml'"
  [ajv]="$bin/ajv validate --spec=draft2020 --strict=false -s $work/post.json -d '%/clients/*/posts/**/*.yaml'"
  [PyYAML]="python3 $here/peers/three_checks.py %"
  [sml]="$sml check --now $now --threads 2 --fail-on error %"
)
# What is written into the planted post, and a word of what the peer says of it.
declare -A mistake=([yamllint]='id: a' [Spectral]='id: A B' [ajv]='accounts: 5' [PyYAML]='accounts: [nobody]' [sml]='accounts: [nobody]')
declare -A says=([yamllint]='duplication' [Spectral]='other letters' [ajv]='invalid' [PyYAML]='nobody' [sml]='nobody')
order=(sml yamllint Spectral ajv PyYAML)

planted=$(find "$work/planted" -path '*/posts/*' -name '*.yaml' | sort | tail -n 1)
cp "$planted" "$work/unharmed.yaml"
for peer in "${order[@]}"; do
  key=${mistake[$peer]%%:*}
  if [ "$peer" = yamllint ]; then { cat "$work/unharmed.yaml"; echo "${mistake[$peer]}"; } >"$planted"
  else { sed "/^$key:/,/^[a-z]/{/^$key:/d;/^[ -]/d}" "$work/unharmed.yaml"; echo "${mistake[$peer]}"; } >"$planted"
  fi
  if ! { eval "${command[$peer]//%/$work/planted}" 2>&1 || true; } | grep -q "${says[$peer]}"; then
    echo "$peer does not find '${mistake[$peer]}': nothing is measured" >&2
    exit 1
  fi
done

declare -A seconds
for peer in "${order[@]}"; do
  hyperfine --ignore-failure --warmup 1 --runs "$runs" --export-json "$work/time.json" "${command[$peer]//%/$work/posts}" >/dev/null 2>&1
  seconds[$peer]=$(python3 -c 'import json, sys; print(json.load(open(sys.argv[1]))["results"][0]["median"])' "$work/time.json")
done
printf '%-10s %10s %14s   (%s of %s posts)\n' program seconds "times sml's" "$standing" "$posts"
for peer in "${order[@]}"; do
  printf '%-10s %10.3f %14.1f\n' "$peer" "${seconds[$peer]}" "$(python3 -c "print(${seconds[$peer]} / ${seconds[sml]})")"
done
