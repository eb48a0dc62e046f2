// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/bench/benchmark.h"
#include "app/cli/bench/referencecolumns.h"
#include "app/cli/bench/referencedatabase.h"
#include "app/cli/bench/referencefleet.h"
#include "app/cli/bench/referenceworkbook.h"

#include "core/base/platform.h"
#include "core/report/cardexport.h"
#include "core/report/tableexport.h"

#include <QFile>
#include <QFileInfo>

// From memory into files, as a user's export: synced and renamed in the end. The invented fleet, so that
// product and reference write the same rows and none of the cache's numbers leaves it.
namespace
{
using std::chrono::microseconds;
using TableExport::Format;

/// In the order of the reference's CSV line.
const QList<CardField> csvFields{CardField::Iccid,       CardField::Msisdn,         CardField::Imsi,
                                 CardField::Status,      CardField::OsStatus,       CardField::Vendor,
                                 CardField::SimType,     CardField::Network,        CardField::PlanKind,
                                 CardField::PlanLevel,   CardField::Period,         CardField::Tariff,
                                 CardField::Credential,  CardField::OrderId,        CardField::Apn,
                                 CardField::CertifyType, CardField::ActiveType,     CardField::Opened,
                                 CardField::Activated,   CardField::Expires,        CardField::UsageAsOf,
                                 CardField::UsedBytes,   CardField::RemainingBytes, CardField::SmsUsed,
                                 CardField::Remark};

const QList<CardField> workbookFields{CardField::Iccid,      CardField::Msisdn,         CardField::OsStatus,
                                      CardField::Vendor,     CardField::PlanKind,       CardField::PlanLevel,
                                      CardField::Credential, CardField::Opened,         CardField::Expires,
                                      CardField::UsedBytes,  CardField::RemainingBytes, CardField::SmsUsed};

microseconds since(const BenchRoom &room, std::chrono::nanoseconds began)
{
    return std::chrono::duration_cast<microseconds>(room.clock.monotonic() - began);
}

/// Ours and theirs in turn, so that a drift of the machine's speed meets both.
Result<void> alternate(const BenchRoom &room, BenchResult &result, const std::function<Result<void>()> &ours,
                       const std::function<Result<ShellTimer::Taken>()> &theirs)
{
    QList<microseconds> mine, others;
    for (int round = 0; round < room.rounds; ++round) {
        const auto began = room.clock.monotonic();
        if (const Result<void> done = ours(); !done)
            return done;
        mine.append(since(room, began));
        if (!theirs)
            continue;
        const Result<ShellTimer::Taken> taken = theirs();
        if (!taken)
            return taken.error();
        others.append(taken->wall);
    }
    result.ours = Benchmarks::median(mine);
    result.theirs = Benchmarks::median(others);
    return {};
}

Result<void> write(const TableSource &table, const QString &path, Format format)
{
    const auto done = TableExport::write(table, path, format, {.title = QStringLiteral("Cards")});
    return done ? Result<void>() : done.error();
}

/// The reference's line with the times as we write them: "2023-11-15T06:13:20+08:00".
QByteArray expectedLine(const ReferenceFleet &fleet, qint64 number)
{
    QByteArrayList fields = fleet.csvLine(number).chopped(1).split(',');
    for (qsizetype i = 17; i <= 20; ++i)
        fields[i] = fields[i].replace(' ', 'T') + "+08:00";
    return fields.join(',') + "\r\n";
}

/// Every row by its ICCID, every thousandth as a whole.
bool isRight(const QString &path, const ReferenceFleet &fleet)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || !file.readLine().startsWith("iccid,"))
        return false;
    for (qint64 i = 0; i < fleet.size(); ++i) {
        const QByteArray line = file.readLine();
        if (!line.startsWith(fleet.iccid(i)) || (i % 1000 == 0 && line != expectedLine(fleet, i)))
            return false;
    }
    return file.readLine().isEmpty();
}

/// What the writing takes where no file is written.
microseconds formatting(const BenchRoom &room, const TableSource &table)
{
    const auto began = room.clock.monotonic();
    qint64 bytes = 0;
    (void)TableExport::writeCsv(table, TableForm::Programs, [&bytes](QByteArrayView piece) {
        bytes += piece.size();
        return true;
    });
    return since(room, began);
}

std::unique_ptr<TableSource> tableOf(const std::shared_ptr<const CardColumns> &columns,
                                     const QList<CardField> &fields)
{
    return CardExport::table(columns, CardOrder::all(*columns), fields, ExportMasking::Whole);
}

bool isRight(const ReferenceWorkbook::Seen &seen, const ReferenceFleet &fleet)
{
    quint64 sum = 0;
    for (qint64 i = 0; i < fleet.size(); ++i)
        sum = ReferenceWorkbook::mixed(sum, fleet.iccid(i));
    return seen.rows == fleet.size() + 1 && seen.first == sum;
}
} // namespace

Result<BenchResult> Benchmarks::csv(BenchRoom &room)
{
    const ReferenceFleet fleet(room.cards);
    const std::shared_ptr<const CardColumns> columns = ReferenceColumns::of(fleet);
    const std::unique_ptr<TableSource> table = tableOf(columns, csvFields);
    const QString path = room.directory + QStringLiteral("/export.csv");
    const QString theirPath = room.directory + QStringLiteral("/reference-export.csv");
    BenchResult result{.reference = QStringLiteral("R6"), .goal = 0.2};
    ReferenceDatabase database(room);
    std::function<Result<ShellTimer::Taken>()> theirs;
    if (ReferenceDatabase::canBeMade()) {
        if (const auto imported = database.import(); !imported)
            return imported.error();
        const QString script = QStringLiteral(".mode csv\n.output %1\nSELECT * FROM card;\n").arg(theirPath);
        result.referenceCommand = database.command() + QStringLiteral("  <<  ") + script.simplified();
        theirs = [&database, script] { return database.run(script); };
    }
    const auto done = alternate(
        room, result, [&] { return write(*table, path, Format::Csv); }, theirs);
    if (!done)
        return done.error();
    result.correct = isRight(path, fleet);
    result.figures = {{QStringLiteral("cards"), fleet.size()},
                      {QStringLiteral("columns"), csvFields.size()},
                      {QStringLiteral("bytes"), QFileInfo(path).size()},
                      {QStringLiteral("reference_bytes"), QFileInfo(theirPath).size()},
                      {QStringLiteral("formatting_us"), qint64(formatting(room, *table).count())}};
    return result;
}

Result<BenchResult> Benchmarks::xlsx(BenchRoom &room)
{
    const ReferenceFleet fleet(room.cards);
    const std::shared_ptr<const CardColumns> columns = ReferenceColumns::of(fleet);
    const std::unique_ptr<TableSource> table = tableOf(columns, workbookFields);
    const QString path = room.directory + QStringLiteral("/export.xlsx");
    const Result<QString> command = ReferenceWorkbook::command(room, *table);
    if (!command)
        return command.error();
    BenchResult result{.reference = QStringLiteral("R9"), .referenceCommand = *command, .goal = 0.5};
    std::function<Result<ShellTimer::Taken>()> theirs;
    if (!command->isEmpty())
        theirs = [&command] { return ShellTimer::run(*command); };
    const qint64 before = Platform::peakResidentBytes();
    const auto done = alternate(
        room, result, [&] { return write(*table, path, Format::Xlsx); }, theirs);
    if (!done)
        return done.error();
    const qint64 more = Platform::peakResidentBytes() - before;
    const Result<ReferenceWorkbook::Seen> seen = ReferenceWorkbook::look(path);
    if (!seen)
        return seen.error();
    result.correct = isRight(*seen, fleet);
    result.figures = {{QStringLiteral("cards"), fleet.size()},
                      {QStringLiteral("columns"), workbookFields.size()},
                      {QStringLiteral("bytes"), QFileInfo(path).size()},
                      {QStringLiteral("xml_bytes"), seen->bytes},
                      {QStringLiteral("more_memory_bytes"), more}};
    const QString theirPath = room.directory + QStringLiteral("/reference.xlsx");
    if (const Result<ReferenceWorkbook::Seen> other = ReferenceWorkbook::look(theirPath); theirs && other) {
        result.correct = result.correct && isRight(*other, fleet);
        result.figures.insert(QStringLiteral("reference_bytes"), QFileInfo(theirPath).size());
        result.figures.insert(QStringLiteral("reference_xml_bytes"), other->bytes);
    }
    return result;
}
