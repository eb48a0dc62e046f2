// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/fuzztarget.h"

#include <QDir>
#include <QFile>

#include <array>

std::span<const FuzzTarget> fuzzTargets()
{
    using namespace FuzzTargets;
    static const std::array all{answers,  json,       refusals,    quantities, filter, keyFile,
                                seal,     records,    secretWords, ruleFiles,  desk,   lists,
                                mailHead, stateFiles, faultScript, safeText};
    return all;
}

QByteArray Fuzz::edited(QByteArray original, QByteArrayView bytes)
{
    for (; bytes.size() >= 3 && !original.isEmpty(); bytes = bytes.sliced(3)) {
        const qsizetype place =
            static_cast<unsigned char>(bytes[0]) * 256 + static_cast<unsigned char>(bytes[1]);
        const qsizetype at = place % original.size();
        if (place >= 0xFF00)
            original.truncate(at);
        else
            original[at] = char(original[at] ^ bytes[2]);
    }
    return original;
}

QList<QByteArray> Fuzz::files(const char *folder, const char *pattern)
{
    const QDir directory(QStringLiteral(SIMLEDGER_SOURCE_DIR "/") + QString::fromLatin1(folder));
    QList<QByteArray> all;
    for (const QString &name : directory.entryList({QString::fromLatin1(pattern)}, QDir::Files, QDir::Name)) {
        QFile file(directory.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            all.append(file.readAll());
    }
    return all;
}

QList<QByteArray> Fuzz::listOf(std::initializer_list<const char *> texts)
{
    QList<QByteArray> all;
    for (const char *text : texts)
        all.append(text);
    return all;
}
