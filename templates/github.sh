#!/usr/bin/env bash
# What action.yml runs: findings beside the files, a summary of the job, and a SARIF file for code scanning.
set -euo pipefail
python3 -m venv "${RUNNER_TEMP:?}/iccd-check"
"$RUNNER_TEMP/iccd-check/bin/pip" install -q ${INSTALL:-"$GITHUB_ACTION_PATH"}
# shellcheck disable=SC2086  # several files and arguments stand in one line
"$RUNNER_TEMP/iccd-check/bin/iccd-check" $FILES $ARGUMENTS \
  -o github:- -o markdown:"$RUNNER_TEMP/iccd-check.md" -o sarif:"$RUNNER_TEMP/iccd-check.sarif" || code=$?
if [ -f "$RUNNER_TEMP/iccd-check.md" ]; then # GitHub shows no summary of more than 1 MiB
  head -c 1000000 "$RUNNER_TEMP/iccd-check.md" | iconv -c -f utf-8 -t utf-8 >> "${GITHUB_STEP_SUMMARY:-/dev/null}"
fi
exit "${code:-0}"
