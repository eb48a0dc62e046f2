// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// simledger-faults: what kills, power cuts, failing and full disks, too little memory and damaged files cost.
// Nothing, or it ends with 1. See README.md.
#include "tests/faults/trials.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>

#include <array>
#include <cstdio>
#include <cstdlib>

#include <unistd.h>

namespace
{
struct Command {
    const char *name;
    int (*run)(const Trials &trials);
};
constexpr std::array commands{Command{"crash", crashTrials},      Command{"powercut", powerCutTrials},
                              Command{"ioerr", ioErrorTrials},    Command{"diskfull", fullDiskTrials},
                              Command{"oom", memoryTrials},       Command{"flips", flipTrials},
                              Command{"migrate", migrationTrials}};

/// Again in a mount namespace of its own, so that small disks can be mounted and go with the process.
void isolate(char **arguments)
{
    const char *const mark = "SIMLEDGER_FAULTS_ISOLATED";
    if (getenv(mark))
        return;
    setenv(mark, "1", 1);
    QList<QByteArray> words{"unshare", geteuid() == 0 ? "-m" : "-rm", "/proc/self/exe"};
    std::array<char, 4096> self{};
    if (const ssize_t size = readlink("/proc/self/exe", self.data(), self.size() - 1); size > 0)
        words[2] = QByteArray(self.data(), qsizetype(size));
    std::vector<char *> line;
    for (QByteArray &word : words)
        line.push_back(word.data());
    for (char **argument = arguments + 1; *argument; ++argument)
        line.push_back(*argument);
    line.push_back(nullptr);
    execvp("unshare", line.data());
    std::fprintf(stderr, "there is no mount namespace to be had: small disks cannot be mounted\n");
}

Trials read(QCommandLineParser &parser)
{
    Trials trials;
    const auto number = [&parser](const char *name, int usual) {
        const QString text = parser.value(QString::fromLatin1(name));
        return text.isEmpty() ? usual : text.toInt();
    };
    trials.rounds = number("rounds", trials.rounds);
    trials.trials = number("trials", trials.trials);
    trials.levels = number("levels", trials.levels);
    trials.flips = number("flips", trials.flips);
    trials.seed = quint32(number("seed", 1));
    trials.all = parser.isSet(QStringLiteral("all"));
    trials.synchronous = parser.value(QStringLiteral("synchronous")).toLatin1();
    trials.workloads = parser.value(QStringLiteral("workload")).split(u',', Qt::SkipEmptyParts);
    return trials;
}
} // namespace

int main(int argc, char **argv)
{
    const QByteArray first = argc > 1 ? argv[1] : "";
    if (first == "diskfull")
        isolate(argv);
    if (first == "oom")
        prepareMemoryTrials();
    const QCoreApplication application(argc, argv);
    if (first == "crash-child" && argc == 5)
        return crashChild(QString::fromLocal8Bit(argv[2]), QString::fromLocal8Bit(argv[3]),
                          qstrcmp(argv[4], "paced") == 0);

    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Proves what faults of process, disk and memory cost."));
    parser.addHelpOption();
    parser.addPositionalArgument(QStringLiteral("command"),
                                 QStringLiteral("crash, powercut, ioerr, diskfull, oom, flips or migrate"));
    for (const char *name : {"rounds", "trials", "levels", "flips", "seed", "workload", "synchronous"})
        parser.addOption({QString::fromLatin1(name), QString(), QString::fromLatin1(name)});
    parser.addOption({QStringLiteral("all"), QStringLiteral("every place, not some")});
    parser.process(application);
    for (const Command &command : commands) {
        if (first != command.name)
            continue;
        QElapsedTimer timer;
        timer.start();
        const int losses = command.run(read(parser));
        std::printf("%s: %d losses, %.0f s\n", command.name, losses, double(timer.elapsed()) / 1000);
        return losses == 0 ? 0 : 1;
    }
    parser.showHelp(2);
}
