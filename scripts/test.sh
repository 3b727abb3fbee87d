#!/usr/bin/env bash
# Compiles, and then runs all that must pass before a commit, three at a time and the longest first, so that no processor is left idle.
set -uo pipefail
npm run build || exit 1

run_script() {
  local start=$SECONDS output
  if output=$(npm run "$1" 2>&1); then
    echo "$output"$'\n'"=== $1: passed ($((SECONDS - start)) s)"
  else
    echo "$output"$'\n'"=== $1: FAILED ($((SECONDS - start)) s)"
    return 1
  fi
}
export -f run_script

scripts=(test:unit test:build lint test:readme typecheck test:integ test:package test:api test:docs test:notice test:package-content)
printf '%s\n' "${scripts[@]}" | xargs --max-args 1 --max-procs 3 bash -c 'run_script "$0"'
