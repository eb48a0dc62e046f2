// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The parts of tests/leaks/run; README.md there.
#include "tests/leaks/faultruns.h"
#include "tests/leaks/planted.h"
#include "tests/leaks/session.h"

#include <QApplication>
#include <QFile>

#include <cstdio>

namespace
{
constexpr int usage = 2;

/// Writes every text in every form: what a search must find to be believed.
int writeControl(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::WriteOnly))
        return 1;
    for (int use = 0; use < Planted::Count; ++use) {
        for (const QByteArray &form : Planted::encodings(use))
            file.write(QByteArray(1000, '.') + form);
    }
    return file.flush() ? 0 : 1;
}

/// One line a find; the number of finds at the end.
int search(const QStringList &files)
{
    const QStringList found = Planted::found(files);
    for (const QString &place : found)
        std::fprintf(stderr, "%s\n", qPrintable(place));
    std::printf("%lld\n", qlonglong(found.size()));
    return 0;
}
} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    const QStringList words = QCoreApplication::arguments();
    const QString what = words.value(1);
    if (what == u"control")
        return writeControl(words.value(2));
    if (what == u"search")
        return search(words.mid(2));
    if (what == u"work")
        Session::workAndCrash(words.value(2), words.value(3));
    if (what == u"erase")
        return Session::comeBackAndErase(words.value(2)), 0;
    if (what == u"faults")
        return FaultRuns::run(words.value(2), words.value(3).toInt());
    std::fputs("Usage: simledger-leaks control FILE | search FILE… | work DIRECTORY PAPER | erase DIRECTORY "
               "| faults "
               "DIRECTORY RUNS\n",
               stderr);
    return usage;
}
