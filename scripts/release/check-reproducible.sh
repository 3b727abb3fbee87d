#!/usr/bin/env bash
# Fails where the package packed here differs in a byte from that of a fresh copy of the project in a folder of another name.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

pack() { (cd "$1" && npm run --silent built >&2 && npm pack --silent --ignore-scripts --pack-destination "$2"); }

mkdir "$folder/first" "$folder/second" "$folder/copy"
tarball=$(pack "$root" "$folder/first")
(cd "$root" && git ls-files --cached --others --exclude-standard -z | xargs -0 cp --parents --target-directory "$folder/copy")
ln -s "$root/node_modules" "$folder/copy/node_modules"
(cd "$folder/copy" && npm run --silent build >&2)
pack "$folder/copy" "$folder/second" > /dev/null
cmp "$folder/first/$tarball" "$folder/second/$tarball"
echo "$tarball is the same twice: $(sha256sum < "$folder/first/$tarball")"
