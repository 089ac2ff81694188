#!/usr/bin/env bash
# What action.yml runs: findings beside the files, a summary of the job, and a SARIF file for code scanning.
set -euo pipefail
python3 -m venv "${RUNNER_TEMP:?}/iccd-check"
"$RUNNER_TEMP/iccd-check/bin/pip" install -q ${INSTALL:-"$GITHUB_ACTION_PATH"}
# shellcheck disable=SC2086  # several files and arguments stand in one line
exec "$RUNNER_TEMP/iccd-check/bin/iccd-check" $FILES $ARGUMENTS \
  -o github:- -o markdown:"${GITHUB_STEP_SUMMARY:-/dev/null}" -o sarif:"$RUNNER_TEMP/iccd-check.sarif"
