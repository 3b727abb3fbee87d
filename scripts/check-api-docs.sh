#!/usr/bin/env bash
# Fails where API.md is not what jsii-docgen makes of the sources. `npm run docs` mends it.
set -euo pipefail
fresh=.cache/API.md
mkdir -p .cache
JSII_SILENCE_WARNING_END_OF_LIFE_NODE_VERSION=20 npx jsii-docgen --output "$fresh"
diff --unified API.md "$fresh" || { echo 'API.md is out of date: npm run docs' >&2; exit 1; }
echo 'API.md is fresh'
