// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/unlockattempts.h"

#include "core/base/platform.h"
#include "core/base/safefile.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace
{
using namespace std::chrono_literals;

constexpr qint64 largestFile = 4096;
constexpr int mostWrong = 1'000'000;
const QString wrongKey = QStringLiteral("wrong");
const QString refusedKey = QStringLiteral("refused");
const QString untilKey = QStringLiteral("until");

QString fileIn(const QString &directory)
{
    return QDir(directory).filePath(QStringLiteral("unlock.json"));
}

std::optional<UnlockAttempts> parsed(const QByteArray &bytes, const Clock &clock)
{
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    const int wrong = object.value(wrongKey).toInt(-1);
    const QDateTime until = QDateTime::fromString(object.value(untilKey).toString(), Qt::ISODateWithMs);
    const int refused = object.value(refusedKey).toInt(wrong); // an older version counted one of them alone
    if (wrong < 0 || wrong > mostWrong || refused < wrong || refused > mostWrong || !until.isValid())
        return std::nullopt;
    const std::chrono::milliseconds left(clock.now().msecsTo(until));
    const std::chrono::milliseconds most = UnlockAttempts::waitAfter(wrong);
    return UnlockAttempts{wrong, refused,
                          clock.monotonic() + std::clamp(left, std::chrono::milliseconds(0), most)};
}
} // namespace

std::chrono::seconds UnlockAttempts::waitAfter(int wrong)
{
    if (wrong <= withoutWait)
        return 0s;
    const int doublings = std::min(wrong - withoutWait - 1, 6);
    return std::min(std::chrono::seconds(1 << doublings), 60s);
}

UnlockAttempts UnlockAttempts::load(const QString &directory, const Clock &clock)
{
    const QString path = fileIn(directory);
    const Result<QByteArray> bytes = SafeFile::read(path, largestFile);
    if (!bytes && bytes.error().kind == Error::Kind::Missing)
        return {};
    if (const std::optional<UnlockAttempts> read = bytes ? parsed(*bytes, clock) : std::nullopt)
        return *read;
    (void)Platform::renameOver(path, path + QStringLiteral(".bad"));
    return {};
}

void UnlockAttempts::addWrong(const QString &directory, const Clock &clock)
{
    wrong = std::min(wrong + 1, mostWrong);
    refused = std::min(refused + 1, mostWrong);
    until = clock.monotonic() + waitAfter(wrong);
    keep(directory, clock);
}

void UnlockAttempts::addRefused(const QString &directory, const Clock &clock)
{
    refused = std::min(refused + 1, mostWrong);
    keep(directory, clock);
}

void UnlockAttempts::keep(const QString &directory, const Clock &clock) const
{
    const QDateTime day = clock.now().addMSecs(remaining(clock).count());
    const QJsonObject object{
        {wrongKey, wrong}, {refusedKey, refused}, {untilKey, day.toString(Qt::ISODateWithMs)}};
    const Result<void> kept = SafeFile::replace(fileIn(directory), QJsonDocument(object).toJson());
    if (!kept)
        qWarning("the count of wrong passphrases was not kept: %s", qPrintable(kept.error().detail));
}

int UnlockAttempts::forget(const QString &directory)
{
    const int before = refused;
    *this = {};
    QFile::remove(fileIn(directory));
    return before;
}

std::chrono::milliseconds UnlockAttempts::remaining(const Clock &clock) const
{
    return std::max(std::chrono::ceil<std::chrono::milliseconds>(until - clock.monotonic()), 0ms);
}
