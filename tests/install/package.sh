#!/usr/bin/env bash
# Whether the Debian package installs on a system that has nothing, checks the sample repository there, and leaves nothing behind:
#
#   package.sh SML.deb [SUITE]     Debian's bookworm, where none is said
#
# Needs root, debootstrap and the network. SML_CLEAN_ROOT names a folder with such a system, to spare the time of making it; it is copied.
set -euo pipefail
package=$(realpath "$1")
suite=${2:-bookworm}

if [ "$(id -u)" -ne 0 ] || ! command -v debootstrap >/dev/null; then
  echo "skipped: this needs root and debootstrap" >&2
  exit 77
fi

root=$(mktemp -d)
trap 'rm -rf --one-file-system "$root"' EXIT
if [ -n "${SML_CLEAN_ROOT:-}" ]; then
  cp -a "$SML_CLEAN_ROOT/." "$root"
else
  debootstrap --variant=minbase "$suite" "$root" http://deb.debian.org/debian >/dev/null
fi
chmod 755 "$root"
inside() { chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LANG=C.UTF-8 DEBIAN_FRONTEND=noninteractive "$@"; }
wrong() { echo "$*" >&2; exit 1; }

cp "$package" "$root/tmp/sml.deb"
cp -r tests/repositories/pizzeria "$root/tmp/pizzeria"
inside apt-get update -qq
# shellcheck disable=SC2016  # ${Package} is dpkg-query's own
packages() { inside dpkg-query -W -f '${Package}\n' | sort; }
before=$(packages)
inside apt-get install -y -qq --no-install-recommends /tmp/sml.deb >/dev/null 2>&1 || wrong "the package does not install"
echo "it brought: $(comm -13 <(echo "$before") <(packages) | tr '\n' ' ')"
inside sml --version
expected=$(sed -n '2,/^\[/p' tests/repositories/pizzeria/transcript.txt | sed '$d')
command=$(sed -n '1s/^\$ //p' tests/repositories/pizzeria/transcript.txt)
said=$(inside bash -c "cd /tmp/pizzeria && $command --lang es" || true)
[ "$said" = "$expected" ] || wrong "the sample repository is checked otherwise there: $(diff <(echo "$expected") <(echo "$said") | head -20)"
inside bash -c 'cd /tmp && sml init --yes demo >/dev/null && cd demo && sml check' || wrong "a new repository does not check clean there"
inside dpkg --purge sml >/dev/null 2>&1 || wrong "the package does not go"
left=$(inside find / -xdev -path /proc -prune -o \( -name '*sml*' -not -path '/tmp/*' -not -path '/var/*' -print \))
[ -z "$left" ] || wrong "left behind: $left"
echo "the package installs, works and goes without a trace"
