#!/usr/bin/env bash
# Installs what the benchmarks compare with, builds the package and runs every benchmark, or the ones named.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
# The peers of what is compared with come from the project, so that all subjects run on one aws-cdk-lib.
npm install --silent --no-audit --no-fund --no-package-lock --legacy-peer-deps --prefix bench
rm -rf bench/node_modules/constructs bench/node_modules/@aws-cdk
npm run --silent built
benchmarks=("$@")
((${#benchmarks[@]} > 0)) || benchmarks=(construct mapping-template server)
for benchmark in "${benchmarks[@]}"; do npx tsx "bench/$benchmark.ts"; done
