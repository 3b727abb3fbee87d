#!/usr/bin/env bash
# Fails where API.md is not what jsii-docgen makes of the build. `npm run docs` mends it.
set -euo pipefail
mkdir -p .cache
bash scripts/generate-api-docs.sh .cache/API.md
diff --unified API.md .cache/API.md || { echo 'API.md is out of date: npm run docs' >&2; exit 1; }
echo 'API.md is fresh'
