// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/briefingsetting.h"
#include "app/cli/commands/commands.h"
#include "app/cli/listrows.h"
#include "app/cli/partage.h"

#include "core/briefing/odddatabriefing.h"
#include "core/store/syncjournal.h"

#include <QCommandLineParser>
#include <QLocale>

#include <array>

namespace
{
struct Text {
    Q_DECLARE_TR_FUNCTIONS(QuarantineCommand)
};

/// An entry with its excerpt, masked or not.
struct Shown {
    OddDataBriefing::Entry entry;
    QString excerpt;
};
using Field = ListField<Shown>;

constexpr std::array fields{
    Field{"key", QT_TRANSLATE_NOOP("Column", "Key"),
          [](const Shown &s) { return ListCell::text(s.entry.key); }, InTable::Nowhere},
    Field{"kind", QT_TRANSLATE_NOOP("Column", "Kind"),
          [](const Shown &s) {
              return ListCell::named(OddData::kindName(s.entry.kind), OddData::kindText(s.entry.kind));
          }},
    Field{"action", QT_TRANSLATE_NOOP("Column", "Call"),
          [](const Shown &s) { return ListCell::text(s.entry.action); }},
    Field{"subject", QT_TRANSLATE_NOOP("Column", "About"),
          [](const Shown &s) { return ListCell::textOrNone(s.entry.subject); }},
    Field{"field", QT_TRANSLATE_NOOP("Column", "Field"),
          [](const Shown &s) { return ListCell::textOrNone(s.entry.field); }},
    Field{"reason", QT_TRANSLATE_NOOP("Column", "What is odd"),
          [](const Shown &s) {
              return s.entry.reason.isEmpty()
                         ? ListCell::text(std::nullopt)
                         : ListCell::named(s.entry.reason, OddData::reasonText(s.entry.reason));
          }},
    Field{"first_seen", QT_TRANSLATE_NOOP("Column", "Since"),
          [](const Shown &s) { return ListCell::instant(s.entry.firstSeen); }},
    Field{"last_seen", QT_TRANSLATE_NOOP("Column", "Last seen"),
          [](const Shown &s) { return ListCell::instant(s.entry.lastSeen); }, InTable::Nowhere},
    Field{"times", QT_TRANSLATE_NOOP("Column", "Times"),
          [](const Shown &s) { return ListCell::number(s.entry.times); }, InTable::Right},
    Field{"state", QT_TRANSLATE_NOOP("Column", "State"),
          [](const Shown &s) { return ListCell::named(s.entry.stateName(), s.entry.stateText()); }},
    Field{"settled", QT_TRANSLATE_NOOP("Column", "Settled"),
          [](const Shown &s) { return ListCell::instant(s.entry.settled); }, InTable::Nowhere},
    Field{"seen_by", QT_TRANSLATE_NOOP("Column", "Seen by"),
          [](const Shown &s) { return ListCell::textOrNone(s.entry.seenBy); }, InTable::Nowhere},
    Field{"seen_at", QT_TRANSLATE_NOOP("Column", "Seen"),
          [](const Shown &s) { return ListCell::instant(s.entry.seenAt); }, InTable::Nowhere},
    Field{"missing_from", QT_TRANSLATE_NOOP("Column", "Not counted in"),
          [](const Shown &s) {
              return ListCell::textOrNone(OddData::missingName(s.entry.kind, s.entry.action));
          },
          InTable::Nowhere},
    Field{"missing_text", QT_TRANSLATE_NOOP("Column", "Not counted in"),
          [](const Shown &s) {
              return ListCell::text(OddData::missingText(s.entry.kind, s.entry.action, s.entry.reason));
          },
          InTable::Nowhere},
    Field{"excerpt", QT_TRANSLATE_NOOP("Column", "As sent"),
          [](const Shown &s) { return ListCell::textOrNone(s.excerpt); }, InTable::Nowhere},
};

QList<Shown> shownOf(const QList<OddDataBriefing::Entry> &entries, const QCommandLineParser &parser)
{
    const OddData::Shown how =
        parser.isSet(QStringLiteral("whole")) ? OddData::Shown::AsSent : OddData::Shown::Masked;
    QList<Shown> shown;
    for (const OddDataBriefing::Entry &entry : entries) {
        if (entry.isOpen() || !parser.isSet(QStringLiteral("open")))
            shown.append({entry, OddData::excerpt(entry.sent, how)});
    }
    return shown;
}

/// Below a table: what each listed call costs, once.
void addNotes(ListRows<Shown> &rows, const QList<Shown> &shown, const OddDataBriefing::All &all)
{
    rows.note(Text::tr("%1 unreadable rows, %2 unreadable fields, %3 new fields.")
                  .arg(QLocale().toString(all.rows), QLocale().toString(all.fields),
                       QLocale().toString(all.names)));
    QStringList told;
    for (const Shown &one : shown) {
        const QString missing = OddData::missingText(one.entry.kind, one.entry.action, one.entry.reason);
        const bool isNew = one.entry.kind == OddData::Kind::Row && !told.contains(missing);
        if (!isNew)
            continue;
        told.append(missing);
        rows.note(QStringLiteral("%1: %2").arg(one.entry.action, missing));
    }
}
} // namespace

QList<QCommandLineOption> QuarantineCommand::options()
{
    return {QCommandLineOption(QStringLiteral("open"),
                               Text::tr("Only what still stands and nobody marked as seen.")),
            QCommandLineOption(QStringLiteral("whole"),
                               Text::tr("As sent: personal data are not masked in the excerpts.")),
            Commands::formatOption()};
}

Result<ExitCode> QuarantineCommand::run(Invocation &invocation)
{
    const Result<Format> format = invocation.formatAlone();
    if (!format)
        return format.error();
    const Result<BriefingSetting> room = BriefingSetting::open(invocation);
    if (!room)
        return room.error();
    const Result<OddDataBriefing::All> all = OddDataBriefing::all(room->context());
    if (!all)
        return all.error();
    const auto asOf = PartAge::of(room->cache(), SyncParts::list, QStringLiteral("list"));
    if (!asOf)
        return asOf.error();
    const QList<Shown> shown = shownOf(all->entries, invocation.parser);
    ListRows<Shown> rows(QStringLiteral("quarantine"), fields, shown, *asOf, *format);
    rows.add(QStringLiteral("rows"), all->rows);
    rows.add(QStringLiteral("fields"), all->fields);
    rows.add(QStringLiteral("new_names"), all->names);
    addNotes(rows, shown, *all);
    return invocation.print(rows, *format);
}
