// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/fuzztarget.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

// What libFuzzer calls. The target is named by the variable SIMLEDGER_FUZZ_TARGET; SIMLEDGER_FUZZ_SEEDS names
// a folder into which the seeds of all targets are written instead. tests/fuzz/run sets both.

namespace
{
const FuzzTarget *chosen = nullptr;

int writeSeeds(const QString &folder)
{
    for (const FuzzTarget &target : fuzzTargets()) {
        const QDir directory(folder + u'/' + QLatin1StringView(target.name));
        int number = 0;
        for (const QByteArray &seed : target.seeds()) {
            QFile file(directory.filePath(QStringLiteral("seed-%1").arg(number++, 3, 10, QLatin1Char('0'))));
            if (!directory.mkpath(QStringLiteral(".")) || !file.open(QIODevice::WriteOnly) ||
                file.write(seed) != seed.size())
                return EXIT_FAILURE;
        }
        std::printf("%s\n", target.name);
    }
    return EXIT_SUCCESS;
}
} // namespace

extern "C" int LLVMFuzzerInitialize(int *, char ***);
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size);

extern "C" int LLVMFuzzerInitialize(int *, char ***)
{
    if (qEnvironmentVariableIsSet("SIMLEDGER_FUZZ_SEEDS"))
        std::exit(writeSeeds(qEnvironmentVariable("SIMLEDGER_FUZZ_SEEDS")));
    const QByteArray wanted = qgetenv("SIMLEDGER_FUZZ_TARGET");
    const auto targets = fuzzTargets();
    const auto found = std::find_if(targets.begin(), targets.end(),
                                    [&wanted](const FuzzTarget &target) { return wanted == target.name; });
    if (found == targets.end()) {
        std::fprintf(stderr, "SIMLEDGER_FUZZ_TARGET names no target; see tests/README.md\n");
        std::exit(2);
    }
    chosen = &*found;
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    chosen->run(QByteArrayView(data, qsizetype(size)));
    return 0;
}
