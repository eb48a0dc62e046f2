# SPDX-FileCopyrightText: Simledger contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Reads ctest's LastTestsFailed.log and then its LastTest.log and prints, one a line: "passed N",
# "skip CASE: REASON" and "fail CASE".  What counts is the case of Qt Test (each row of data is one), not its
# set-up and clean-up; a program that says nothing of cases counts as one; one that ends badly without
# naming a case (crash, time-out, not built) fails once under its own name.

FILENAME ~ /LastTestsFailed/ { sub(/^[0-9]+:/, ""); bad[$0]; next }

function conclude() {
    if (program == "") return
    if (!(program in bad)) passed += cases + skips > 0 ? cases : 1
    else {
        passed += cases
        if (failures == 0) print "fail " program
    }
}

/^[0-9]+\/[0-9]+ Testing: / { conclude(); program = $3; cases = skips = failures = 0; delete seen }
/^PASS   : / && !/::(initTestCase|cleanupTestCase)\(\)$/ { ++cases }
/^FAIL!  : |^XPASS  : / {
    name = $0; sub(/^[A-Z!]+ *: /, "", name); sub(/\).*/, ")", name)
    if (!(name in seen)) { seen[name]; ++failures; print "fail " name }
}
/^SKIP   : / { sub(/^SKIP   : /, ""); sub(/\) /, "): "); ++skips; print "skip " $0 }
END { conclude(); print "passed " passed + 0 }
