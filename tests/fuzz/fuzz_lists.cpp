// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/iccid.h"
#include "core/rules/platformlist.h"
#include "tests/fuzz/fuzztarget.h"

#include <algorithm>

namespace
{
using Fuzz::holds;

void run(QByteArrayView bytes)
{
    const Result<PlatformList> list = PlatformList::parse(bytes.toByteArray());
    if (!list) {
        holds(list.error().code == u"E-PLATFORM", "a list is refused by its name");
        return Fuzz::isProperError(list.error());
    }
    holds(!list->iccids.isEmpty() && list->repeated >= 0, "a list holds a card");
    const auto adjacent = std::adjacent_find(list->iccids.begin(), list->iccids.end(), std::greater_equal());
    holds(adjacent == list->iccids.end(), "cards stand there once, in order");
    const qsizetype lines = bytes.toByteArray().count('\n') + 1;
    holds(list->iccids.size() + list->repeated + list->unread.size() <= lines, "a line is one thing");
    holds(std::is_sorted(list->unread.begin(), list->unread.end()), "lines are named in order");
    QByteArray digits; // of the whole list, without anything between them
    for (const char c : bytes.toByteArray().toUpper()) {
        if ((c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z'))
            digits.append(c);
    }
    for (const QString &iccid : list->iccids) {
        holds(Iccid::parse(iccid).has_value(), "a card of a list has a number");
        holds(digits.contains(iccid.toLatin1()), "no card is made up");
    }
    const Result<PlatformList> again = PlatformList::parse(list->iccids.join(u'\n').toUtf8());
    holds(again && again->iccids == list->iccids && again->unread.isEmpty() && again->repeated == 0,
          "a list that is written reads the same");
}

QList<QByteArray> seeds()
{
    return Fuzz::listOf({"89860000000000000001\n89860000000000000002\n",
                         "\xEF\xBB\xBFICCID,name\r\n89860000000000000001,x\r\n8986000000000000000f,y\r\n",
                         "1;\"89860000000000000002\";x\n2;\"8986000000000000001\";y\nbad line\n",
                         "a\t=\"89860000000000000001\"\nb\t'89860000000000000001\n",
                         "8986 0000 0000 0000 0001\n8986-0000-0000-0000-0002\n\n", "8.98600E+19\n",
                         "\xFF\xFE"
                         "8\0"});
}
} // namespace

const FuzzTarget FuzzTargets::lists{"lists", &run, &seeds};
