#!/usr/bin/env bash
# SPDX-FileCopyrightText: Simledger contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# How much of the allowance a real synchronisation uses, and how often it is throttled: simledger-cli over HTTP
# against simledger-simcloud, counted in the simulator's journal. In real time: for each share the three limiters
# at once, SECONDS each; "again" is another session under the log.
#
#   tests/bench/pace.sh [BIN_DIRECTORY [SECONDS]]        build/release/bin and 20, unless given
set -euo pipefail
bin=$(readlink -f "${1:-build/release/bin}")
seconds=${2:-20}
cards=$((seconds * 20 * 84)) # a page is 40 cards: enough for all calls that are allowed, in two sessions

umask 077
room=$(mktemp -d)
leave() {
    # shellcheck disable=SC2046 # a list of numbers
    kill $(jobs -p) 2>/dev/null || true
    rm -rf "$room"
}
trap leave EXIT
trap 'exit 130' INT TERM
printf 'a passphrase for nothing\n' > "$room/pass"
printf 'demo-key-secret\n' > "$room/secret"

# Times of day in seconds; the run begins with its first page. What is in the journal before belongs to the set-up.
count() {
    tail -n "+$(($2 + 1))" "$1" | awk -v allowed="$((20 * seconds))" -v seconds="$seconds" '
        /"action":"ListCardInfo"/ {
            split(substr($0, index($0, "T") + 1, 12), clock, ":")
            at = clock[1] * 3600 + clock[2] * 60 + clock[3]
            if (calls++ == 0) first = at
            if (at < first) at += 86400 # past midnight
            if (at - first < seconds) {
                if (/Throttling/) ++throttled
                else ++admitted
            }
        }
        END { printf "%7d %9d %8.2f %%\n", admitted, throttled, 100 * admitted / allowed }'
}

run() {
    local limiter=$1 share=$2 data=$room/$1-$2 journal=$room/$1-$2.journal address=$room/$1-$2.address simulator
    "$bin/simledger-simcloud" --cards "$cards" --limiter "$limiter" --jitter 50 --journal "$journal" \
        > "$address" &
    simulator=$!
    # shellcheck disable=SC2064 # this one
    trap "kill $simulator 2>/dev/null || true" EXIT
    until grep -q listening "$address"; do sleep 0.1; done
    local url
    url=$(sed 's/.* //' "$address")
    simledger() { "$bin/simledger-cli" --data-dir "$data" --passphrase-file "$room/pass" "$@"; }
    session() {
        local before
        before=$(wc -l < "$journal")
        simledger sync --only list --share "$share" --max-seconds "$((seconds + 2))" > /dev/null 2>&1 || true
        printf '%-8s %5s %% %s\n' "$1" "$share" "$(count "$journal" "$before")"
    }
    simledger account add --endpoint "$url" --billing-endpoint "$url" --key-id demo-key-id \
        --secret-file "$room/secret" > /dev/null 2>&1
    sleep 1.5 # the set-up has asked for a page, too
    session "$limiter"
    # what the first session learned of a log, the second knows from its first call on
    if [ "$limiter" = log ] && [ "$share" = 100 ]; then session "again"; fi
}

printf 'limiter   share  admitted throttled  of the allowance, in %s s\n' "$seconds"
for share in 80 100; do
    for limiter in token window log; do
        (run "$limiter" "$share") &
    done
    wait
done
