#!/usr/bin/env bash
# Compiles, and then runs all that must pass before a commit in two lanes: the unit tests, which take longest, beside everything else.
set -uo pipefail
npm run build || exit 1

lane() {
  local script
  for script in "$@"; do npm run "$script" || return 1; done
}

others=$(mktemp)
trap 'rm -f "$others"' EXIT
lane lint typecheck test:integ test:readme test:docs test:notice test:package test:package-content test:api > "$others" 2>&1 &
lane test:unit
unit_failed=$?
wait $!
others_failed=$?
cat "$others"
((unit_failed == 0)) || echo 'the unit tests failed: see above' >&2
exit $((unit_failed || others_failed))
