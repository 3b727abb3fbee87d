#!/usr/bin/env bash
# Runs the unit tests that need the CDK on the newest aws-cdk-lib and constructs, in a copy of the project of its own.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
copy=$root/.cache/newest-cdk
newest() { npm view "$1" version --silent; }

mkdir -p "$copy"
find "$copy" -mindepth 1 -maxdepth 1 ! -name node_modules -exec rm -rf {} +
(cd "$root" && git ls-files --cached --others --exclude-standard -z) | (cd "$root" && xargs -0 cp --parents --target-directory "$copy")

cd "$copy"
aws_cdk_lib=$(newest aws-cdk-lib)
constructs=$(newest constructs)
# A lock file or modules of the other version would win over the one asked for.
installed=$(node --print "try { require('./node_modules/aws-cdk-lib/package.json').version } catch { '' }")
[[ $installed == "$aws_cdk_lib" ]] || rm -rf node_modules
rm -f package-lock.json
npm pkg set "devDependencies.aws-cdk-lib=$aws_cdk_lib" "devDependencies.constructs=$constructs"
npm install --silent --no-audit --no-fund --prefer-offline
npm run --silent build
# What stands below the construct must not import the CDK (.dependency-cruiser.mjs), and is tested once.
npx jest --silent --testPathIgnorePatterns /node_modules/ /hostile- '/test/(java|api-gateway|template-engine|template-linter|release|ci)/'
echo "unit tests pass on aws-cdk-lib $aws_cdk_lib and constructs $constructs"
