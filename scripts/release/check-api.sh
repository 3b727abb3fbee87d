#!/usr/bin/env bash
# Compares the public API with the last release's: every change that breaks its users is an error, unless allowed-api-changes.txt
# names it. The package must be built. A folder may be given to compare with, in place of the last release.
#
#   check-api.sh [FOLDER]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
last=${1-}

if [[ -z $last ]]; then
  tag=$(git describe --tags --abbrev=0 --match 'v[0-9]*' 2> /dev/null) || { echo 'there is no release yet to compare the API with'; exit 0; }
  name=$(node --print "require('./package.json').name")
  # Below the project, so that the assemblies it depends on are found.
  last=.cache/releases/$tag
  mkdir -p "$last"
  tarball=$(npm pack --silent --pack-destination "$last" "$name@${tag#v}")
  tar -xzf "$last/$tarball" -C "$last" --strip-components 1
fi

JSII_SILENCE_WARNING_END_OF_LIFE_NODE_VERSION=20 npx jsii-diff "$last" . --error-on all --keys --ignore-file allowed-api-changes.txt
echo "the API breaks nobody who uses $(node --print "require('./$last/package.json').version")"
