#!/usr/bin/env bash
# generate-api-docs.sh OUTPUT: writes the reference of the public API that jsii-docgen makes of the build.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
mkdir -p "$(dirname "$1")"
output=$(realpath "$1")
# jsii-docgen looks for assemblies in every folder below, through links too, and the example's link to the package leads it in circles.
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cp "$root/package.json" "$root/.jsii" "$folder"
mkdir -p "$folder/node_modules/@aws-cdk"
ln -s "$root"/node_modules/{aws-cdk-lib,constructs} "$folder/node_modules"
ln -s "$root"/node_modules/@aws-cdk/* "$folder/node_modules/@aws-cdk"
cd "$folder"
JSII_SILENCE_WARNING_END_OF_LIFE_NODE_VERSION=20 "$root/node_modules/.bin/jsii-docgen" --output API.md
mv API.md "$output"
