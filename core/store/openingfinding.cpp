// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/openingfinding.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace
{
struct Text {
    Q_DECLARE_TR_FUNCTIONS(OpeningFinding)
};
using Kind = OpeningFinding::Kind;

QString code(Kind kind)
{
    switch (kind) {
    case Kind::Older:
        return QStringLiteral("E-S19");
    case Kind::Emptied:
        return QStringLiteral("E-S18");
    case Kind::SealMissing:
        return QStringLiteral("E-S37");
    case Kind::SealBad:
        return QStringLiteral("E-S38");
    case Kind::Recovered:
        return QStringLiteral("E-S15");
    case Kind::PutBack:
        return QStringLiteral("E-S39");
    case Kind::ReadOnly:
        return QStringLiteral("E-S09");
    case Kind::Unreadable:
        return QStringLiteral("E-S15");
    case Kind::BegunAnew:
        return QStringLiteral("E-S45");
    case Kind::NoBackup:
        break;
    }
    return QStringLiteral("E-S25");
}

/// Where the old cache was removed since, nothing may send people to it.
QString sentenceWithoutFile(const OpeningFinding &found)
{
    switch (found.kind) {
    case Kind::Emptied:
        return Text::tr("The cache was emptied: there is no card in it (generation %1, expected %2). The "
                        "backups of then were removed since: synchronise again.")
            .arg(found.generation)
            .arg(found.expected);
    case Kind::Recovered:
        return Text::tr("The cache was damaged, and the backup of %1 was opened in its place; the damaged "
                        "file was removed since. What was read or entered after that backup is missing: "
                        "synchronise again, and enter again what you had entered.")
            .arg(found.from.beijingText());
    case Kind::PutBack:
        return Text::tr("The backup of %1 was put in the place of the cache, which was removed since. What "
                        "was read or entered after that backup is missing: synchronise again, and enter "
                        "again what you had entered.")
            .arg(found.from.beijingText());
    case Kind::BegunAnew:
        return Text::tr("An empty cache was begun; the one that could not be opened was removed since. "
                        "Synchronise to read cards and money again; what you had entered yourself cannot "
                        "be fetched.");
    default:
        return {};
    }
}

QString sentence(const OpeningFinding &found)
{
    if (found.gone) {
        if (const QString without = sentenceWithoutFile(found); !without.isEmpty())
            return without;
    }
    switch (found.kind) {
    case Kind::Older:
        return Text::tr("The cache is older than it was when it was last kept (generation %1, expected %2): "
                        "an older copy was put back, or its newest part was lost. What is shown is from %3. "
                        "Synchronise again, and look whether what you entered since then is there.")
            .arg(found.generation)
            .arg(found.expected)
            .arg(found.from.beijingText());
    case Kind::Emptied:
        return Text::tr("The cache was emptied: there is no card in it (generation %1, expected %2). "
                        "Synchronise again, or put a backup back.")
            .arg(found.generation)
            .arg(found.expected);
    case Kind::SealMissing:
        return Text::tr("The seal beside the cache, %1, is missing, so it cannot be told whether this is the "
                        "newest state of the cache. Nothing was changed; the next change writes a new seal.")
            .arg(found.file);
    case Kind::SealBad:
        return Text::tr(
                   "The seal beside the cache, %1, is damaged or belongs to another cache, so it cannot "
                   "be told whether this is the newest state of the cache. Nothing was changed; the next "
                   "change writes a new seal.")
            .arg(found.file);
    case Kind::Recovered:
        return Text::tr("The cache was damaged. It was set aside as %1, nothing of it was deleted, and the "
                        "backup of %2 was opened in its place. What was read or entered since then is "
                        "missing: synchronise again, and enter again what you had entered.")
            .arg(found.file, found.from.beijingText());
    case Kind::PutBack:
        if (found.file.isEmpty())
            return Text::tr("There was no cache file, and the backup of %1 was put in its place. What was "
                            "read or entered since then is missing: synchronise again, and enter again what "
                            "you had entered.")
                .arg(found.from.beijingText());
        return Text::tr("The backup of %1 was put in the place of the cache, which is kept as %2. What was "
                        "read or entered since then is only there: synchronise again.")
            .arg(found.from.beijingText(), found.file);
    case Kind::ReadOnly:
    case Kind::Unreadable:
        return found.file;
    case Kind::BegunAnew:
        return found.file.isEmpty()
                   ? Text::tr("There was no cache file, and an empty cache was begun. Synchronise to read "
                              "cards and money again; what you had entered yourself cannot be fetched.")
                   : Text::tr("An empty cache was begun. The one that could not be opened is kept as %1. "
                              "Synchronise to read cards and money again; what you had entered yourself "
                              "cannot be fetched.")
                         .arg(found.file);
    case Kind::NoBackup:
        break;
    }
    return Text::tr("Today's backup could not be made; the earlier ones are untouched. The reason: %1")
        .arg(found.file);
}
} // namespace

bool OpeningFinding::wantsSync() const
{
    return kind == Kind::Older || kind == Kind::Emptied || kind == Kind::Recovered || kind == Kind::PutBack ||
           kind == Kind::BegunAnew;
}

Error OpeningFinding::error() const
{
    const bool storage = kind == Kind::NoBackup || kind == Kind::ReadOnly;
    return Error{storage ? Error::Kind::Storage : Error::Kind::Damaged, code(kind), sentence(*this), {}, {}};
}

QString OpeningFinding::kept() const
{
    const QJsonObject object{{QStringLiteral("kind"), int(kind)},
                             {QStringLiteral("generation"), qint64(generation)},
                             {QStringLiteral("expected"), qint64(expected)},
                             {QStringLiteral("from"), from.seconds},
                             {QStringLiteral("file"), file},
                             {QStringLiteral("run"), run},
                             {QStringLiteral("gone"), gone}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

std::optional<OpeningFinding> OpeningFinding::parse(const QString &kept)
{
    const QJsonObject object = QJsonDocument::fromJson(kept.toUtf8()).object();
    const int kind = object[QStringLiteral("kind")].toInt(-1);
    if (kind < 0 || kind > int(Kind::BegunAnew))
        return std::nullopt;
    OpeningFinding found;
    found.kind = Kind(kind);
    found.generation = quint32(object[QStringLiteral("generation")].toInteger());
    found.expected = quint32(object[QStringLiteral("expected")].toInteger());
    found.from = Instant{object[QStringLiteral("from")].toInteger()};
    found.file = object[QStringLiteral("file")].toString();
    found.run = object[QStringLiteral("run")].toInteger();
    found.gone = object[QStringLiteral("gone")].toBool();
    return found;
}
