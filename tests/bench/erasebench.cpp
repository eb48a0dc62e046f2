// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"
#include "core/store/cache.h"
#include "core/store/directoryerasure.h"
#include "tests/bench/figure.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <cstdio>

// Erases an encrypted cache of one gigabyte, beside the plain removal of a copy of it; docs/benchmarks.md.
namespace
{
constexpr qint64 pieces = 1000;
constexpr qint64 pieceBytes = 1 << 20;

bool fill(const QString &directory)
{
    SystemRandom random;
    Result<CacheKey> key = CacheKey::random(random);
    if (!key)
        return false;
    const Result<std::unique_ptr<Cache>> cache = Cache::create(directory, *std::move(key));
    const Result<std::unique_ptr<CacheWriter>> writer =
        cache ? (*cache)->openWriter() : Result<std::unique_ptr<CacheWriter>>(cache.error());
    if (!writer)
        return false;
    for (qint64 id = 1; id <= pieces; ++id) {
        const Result<void> put = (*writer)->transact([id](CacheWriter &open) {
            return open.database().execute("INSERT INTO card_record (id, as_of, record) VALUES (" +
                                           QByteArray::number(id) + ", 0, randomblob(" +
                                           QByteArray::number(pieceBytes) + "))");
        });
        if (!put)
            return false;
    }
    return bool((*writer)->settle());
}

double milliseconds(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

std::optional<Figure> measure(const QString &room)
{
    const QString directory = room + QStringLiteral("/data");
    const CachePaths paths{directory};
    if (!fill(directory))
        return std::nullopt;
    QFile key(paths.keyFile());
    if (!key.open(QIODevice::WriteOnly) || key.write(QByteArray(512, 'k')) != 512)
        return std::nullopt;
    key.close();
    const QString copy = room + QStringLiteral("/copy");
    if (!QFile::copy(paths.database(), copy))
        return std::nullopt;
    Figure figure{.name = QStringLiteral("erase-everything"),
                  .what = QStringLiteral("from the confirmed wish to an empty directory, key first")};
    figure.reference = QStringLiteral("R1");
    figure.referenceCommand = QStringLiteral("unlink of a copy of the cache");
    figure.more.insert(QStringLiteral("bytes"), QFileInfo(paths.database()).size());
    QElapsedTimer timer;
    timer.start();
    const bool removed = QFile::remove(copy);
    figure.referenceValue = milliseconds(timer);
    timer.restart();
    const Result<void> erased = DirectoryErasure(paths).run();
    figure.value = milliseconds(timer);
    figure.more.insert(QStringLiteral("seconds"), figure.value / 1000);
    figure.correct =
        removed && erased && QDir(directory).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    return figure;
}
} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QTemporaryDir room(QDir::currentPath() + QStringLiteral("/erase-bench-XXXXXX"));
    const std::optional<Figure> figure = measure(room.path());
    if (!figure) {
        std::fprintf(stderr, "the cache could not be made\n");
        return 1;
    }
    std::fprintf(stderr, "%s\n", qPrintable(Figure::table({*figure})));
    std::puts(QJsonDocument(figure->json()).toJson(QJsonDocument::Compact).constData());
    constexpr double promised = 5000;
    return figure->correct && figure->value <= promised ? 0 : 1;
}
