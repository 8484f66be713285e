#!/usr/bin/env bash
# Whether `cmake --install` puts in place all that it should, and whether that works: installed.sh BUILD_FOLDER
set -euo pipefail
build=$1
prefix=$(mktemp -d)
trap 'rm -rf "$prefix"' EXIT

wrong() { echo "$*" >&2; exit 1; }

cmake --install "$build" --prefix "$prefix" >/dev/null
sml=$prefix/bin/sml
"$sml" --version | grep -q '^sml ' || wrong "no version"
(cd tests/repositories/pizzeria && "$sml" check --now 2026-03-01T09:00 --fail-on never >/dev/null) || wrong "the sample repository is not checked"

for schema in schemas/*.json; do
  cmp -s "$schema" "$prefix/share/sml/$schema" || wrong "$schema is missing, or another"
done
for file in copyright README.md README.es.md; do
  [ -s "$prefix/share/doc/sml/$file" ] || wrong "$file is missing"
done

for page in man1 es/man1 pt_BR/man1; do
  file=$(ls "$prefix/share/man/$page"/sml.1*)
  page_text=$(if [[ $file == *.gz ]]; then gzip -dc "$file"; else cat "$file"; fi)
  for command in check claims init brief; do
    grep -q "^.SS sml $command" <<<"$page_text" || wrong "the manual of $page does not tell of $command"
  done
  if command -v groff >/dev/null; then
    said=$(groff -K utf8 -man -Tutf8 -ww <<<"$page_text" 2>&1 >/dev/null | grep -v 'font' || true)
    [ -z "$said" ] || wrong "groff: $said"
  fi
done

# Each shell takes its script where it is there.
declare -A scripts=([bash]=bash-completion/completions/sml [zsh]=zsh/vendor-completions/_sml [fish]=fish/vendor_completions.d/sml.fish)
for shell in bash zsh fish; do
  script=$prefix/share/${scripts[$shell]}
  [ -s "$script" ] || wrong "nothing for $shell"
  ! command -v "$shell" >/dev/null || "$shell" -n "$script" || wrong "$shell does not read its script"
done
completed() {
  bash -c 'source "$1"; shift; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _sml; printf "%s\n" "${COMPREPLY[@]}"' - "$prefix/share/${scripts[bash]}" "$@"
}
completed sml ch | grep -qx check || wrong "bash does not complete a command"
completed sml check --form | grep -qx -- --format || wrong "bash does not complete an option"
completed sml check --format js | grep -qx json || wrong "bash does not complete a value"
mkdir -p "$prefix/named/mis posts"
touch "$prefix/named/mis fotos.yaml"
(cd "$prefix/named" && completed sml check mis | sort | tr '\n' '|' | grep -qFx 'mis fotos.yaml|mis posts|') || wrong "bash breaks a file's name at its blank"
(cd "$prefix/named" && completed sml check --path-prefix mis | grep -qx 'mis posts') || wrong "bash breaks a folder's name at its blank"
completed sml explain offers/exp | grep -qx offers/expired || wrong "bash does not complete a rule"

# Without zones nobody knows what time it is: that is said, and in words.
said=$(TZDIR=$prefix/none "$sml" check tests/repositories/pizzeria --lang en 2>&1) && wrong "it goes on without zones"
grep -q tzdata <<<"$said" || wrong "it does not say that tzdata is missing: $said"
echo "all that is installed is there and works"
