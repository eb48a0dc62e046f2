// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/commands.h"
#include "app/cli/listrows.h"
#include "app/cli/session.h"

#include "core/base/platform.h"
#include "core/domain/auditwords.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonArray>

#include <array>
#include <limits>

namespace
{
struct Text {
    Q_DECLARE_TR_FUNCTIONS(AuditCommand)
};
using Field = ListField<AuditEntry>;

/// Machines get the keywords, people the words.
constexpr std::array fields{
    Field{"number", QT_TRANSLATE_NOOP("Column", "Entry"),
          [](const AuditEntry &e) { return ListCell::number(e.id); }, InTable::Right},
    Field{"at", QT_TRANSLATE_NOOP("Column", "When"),
          [](const AuditEntry &e) { return ListCell::instant(e.at); }},
    Field{"who", QT_TRANSLATE_NOOP("Column", "Who"),
          [](const AuditEntry &e) { return ListCell::text(e.who); }},
    Field{"kind", QT_TRANSLATE_NOOP("Column", "Kind"),
          [](const AuditEntry &e) {
              const AuditWords::Kind kind = AuditWords::kindOf(e.what);
              return ListCell::named(AuditWords::kindName(kind), AuditWords::kindText(kind));
          }},
    Field{"what", QT_TRANSLATE_NOOP("Column", "What"),
          [](const AuditEntry &e) { return ListCell::named(e.what, AuditWords::word(e.what)); }},
    Field{"detail", QT_TRANSLATE_NOOP("Column", "Detail"),
          [](const AuditEntry &e) {
              if (e.isErased)
                  return ListCell::named({}, AuditWords::erasedDetail());
              return ListCell::named(e.detail, AuditWords::detail(e.what, e.detail));
          }},
    Field{"erased", QT_TRANSLATE_NOOP("Column", "Erased"),
          [](const AuditEntry &e) { return ListCell::truth(e.isErased); }, InTable::Nowhere},
    Field{"before_chain", QT_TRANSLATE_NOOP("Column", "Before the chain"),
          [](const AuditEntry &e) { return ListCell::truth(e.isOld); }, InTable::Nowhere},
};

QJsonArray faultsOf(const AuditVerification &found)
{
    QJsonArray faults;
    for (const AuditFault &fault : found.faults)
        faults.append(QJsonObject{{QStringLiteral("fault"), fault.name()},
                                  {QStringLiteral("from"), fault.from},
                                  {QStringLiteral("to"), fault.to},
                                  {QStringLiteral("text"), fault.text()}});
    return faults;
}

QJsonArray replacedOf(const AuditVerification &found)
{
    QJsonArray all;
    for (const AuditReplacement &one : found.replaced)
        all.append(QJsonObject{{QStringLiteral("from"), one.from},
                               {QStringLiteral("to"), one.to},
                               {QStringLiteral("at"), JsonValue::instant(one.at)},
                               {QStringLiteral("what"), one.what}});
    return all;
}

QJsonObject jsonOf(const AuditVerification &found)
{
    return {{QStringLiteral("whole"), found.isWhole()},
            {QStringLiteral("entries"), found.entries},
            {QStringLiteral("since"), JsonValue::instant(found.since)},
            {QStringLiteral("until"), JsonValue::instant(found.until)},
            {QStringLiteral("last_number"), found.head.number},
            {QStringLiteral("last_digest"), QString::fromLatin1(found.head.link.toHex())},
            {QStringLiteral("sealed_number"), JsonValue::number(found.sealed)},
            {QStringLiteral("before_chain"), found.takenOver},
            {QStringLiteral("missing_before_chain"), found.missingBefore},
            {QStringLiteral("erased"), found.erasedDetails},
            {QStringLiteral("replaced"), replacedOf(found)},
            {QStringLiteral("fault_count"), found.faultCount},
            {QStringLiteral("faults"), faultsOf(found)},
            {QStringLiteral("text"), found.text()}};
}

void printTable(const AuditVerification &found, Terminal::MachineOutput &output)
{
    output.line(found.text());
    if (!found.head.link.isEmpty())
        output.line(Text::tr("The digest of entry %1 is %2.")
                        .arg(found.head.number)
                        .arg(QString::fromLatin1(found.head.link.toHex())));
    if (found.faultCount > 1) {
        for (const AuditFault &fault : found.faults)
            output.line(fault.text());
        if (found.faultCount > found.faults.size())
            output.line(
                Text::tr("More faults are not listed: %1").arg(found.faultCount - found.faults.size()));
    }
    for (const QString &remark : found.remarks())
        output.line(remark);
}

Result<ExitCode> verify(Invocation &invocation, CacheReader &reader, Format format)
{
    if (format == Format::Csv)
        return Options::usageError(Text::tr("\"audit --verify\" prints as table or json."));
    const Result<AuditVerification> found = reader.verifyAudit([] { return Platform::interrupted(); });
    if (!found)
        return found.error();
    if (format == Format::Json)
        ListDocument::printJson(jsonOf(*found), invocation.output);
    else
        printTable(*found, invocation.output);
    if (!found->isWhole())
        return Error{
            Error::Kind::Damaged,
            QStringLiteral("E-AUDIT"),
            Text::tr("The audit trail is not as it was written. Nothing was changed. Keep a copy of the "
                     "data directory and of its backups, and find out who had the account open."),
            {},
            {}};
    return found->sealed || found->entries == 0 ? ExitCode::Done : ExitCode::Partly;
}

/// Newest first, within the days.
Result<QList<AuditEntry>> entries(AuditLog &audit, const Options::DaySpan &span, qsizetype limit)
{
    Result<QList<AuditEntry>> all = audit.newest(std::numeric_limits<int>::max());
    if (!all)
        return all;
    const Instant begin = span.begin(), end = span.end();
    all->removeIf([&](const AuditEntry &entry) { return entry.at < begin || !(entry.at < end); });
    all->resize(std::min(all->size(), limit));
    return all;
}
} // namespace

QList<QCommandLineOption> AuditCommand::options()
{
    return Options::daySpanOptions()
           << QCommandLineOption(QStringLiteral("verify"),
                                 Text::tr("Follow the chain from entry to entry and say whether anything was "
                                          "removed or changed; exit code 1 where something was."))
           << QCommandLineOption(QStringLiteral("limit"), Text::tr("The newest N entries."),
                                 QStringLiteral("N"))
           << Commands::formatOption();
}

Result<ExitCode> AuditCommand::run(Invocation &invocation)
{
    const Result<Format> format = invocation.formatAlone();
    if (!format)
        return format.error();
    const Result<Options::DaySpan> span = Options::daySpan(invocation.parser);
    if (!span)
        return span.error();
    qsizetype limit = std::numeric_limits<qsizetype>::max();
    if (invocation.parser.isSet(QStringLiteral("limit"))) {
        bool isNumber = false;
        limit = invocation.parser.value(QStringLiteral("limit")).toLongLong(&isNumber);
        if (!isNumber || limit < 1)
            return Options::usageError(Text::tr("--limit wants a number from 1 on."));
    }
    const Result<CacheReader *> reader = invocation.session.reader();
    if (!reader)
        return reader.error();
    if (invocation.parser.isSet(QStringLiteral("verify")))
        return verify(invocation, **reader, *format);
    const Result<QList<AuditEntry>> rows = entries((*reader)->audit, *span, limit);
    if (!rows)
        return rows.error();
    return invocation.print(
        ListRows<AuditEntry>(QStringLiteral("audit"), fields, *rows, invocation.now(), *format), *format);
}
