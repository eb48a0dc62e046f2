// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/briefingsetting.h"
#include "app/cli/commands/commands.h"
#include "app/cli/listrows.h"
#include "app/cli/partage.h"

#include "core/base/safetext.h"
#include "core/briefing/todaybriefing.h"
#include "core/rules/clauses.h"

#include <QJsonArray>

#include <array>

namespace
{
struct Text {
    Q_DECLARE_TR_FUNCTIONS(TodayCommand)
};

using Field = ListField<Finding>;

QString figureKind(const FindingFigure &figure)
{
    switch (figure.kind) {
    case FindingFigure::Kind::Unknown:
        return QStringLiteral("unknown");
    case FindingFigure::Kind::Count:
        return QStringLiteral("count");
    case FindingFigure::Kind::Days:
        return QStringLiteral("days");
    case FindingFigure::Kind::Volume:
        return QStringLiteral("bytes");
    case FindingFigure::Kind::Amount:
        return QStringLiteral("amount");
    case FindingFigure::Kind::None:
        break;
    }
    return QStringLiteral("none");
}

/// Counts, days and bytes as numbers, amounts as decimal text; people read the figure's own words.
ListCell figureOf(const Finding &finding)
{
    const FindingFigure &figure = finding.figure;
    ListCell cell = ListCell::text(std::nullopt);
    if (figure.kind == FindingFigure::Kind::Count || figure.kind == FindingFigure::Kind::Days)
        cell = ListCell::number(figure.count);
    else if (figure.kind == FindingFigure::Kind::Volume)
        cell = ListCell::number(figure.volume.bytes);
    else if (figure.kind == FindingFigure::Kind::Amount)
        cell = ListCell::money(figure.amount);
    if (figure.kind != FindingFigure::Kind::None)
        cell.display = figure.text();
    return cell;
}

constexpr std::array fields{
    Field{"severity", QT_TRANSLATE_NOOP("Column", "Severity"),
          [](const Finding &f) { return ListCell::named(f.severityName(), f.severityText()); }},
    Field{"kind", QT_TRANSLATE_NOOP("Column", "Kind"),
          [](const Finding &f) { return ListCell::text(f.kindName()); }, InTable::Nowhere},
    Field{"id", QT_TRANSLATE_NOOP("Column", "Id"), [](const Finding &f) { return ListCell::text(f.id); },
          InTable::Nowhere},
    Field{"subject", QT_TRANSLATE_NOOP("Column", "About"),
          [](const Finding &f) { return ListCell::textOrNone(f.subject); }, InTable::Nowhere},
    Field{"figure", QT_TRANSLATE_NOOP("Column", "Figure"), &figureOf, InTable::Nowhere},
    Field{"figure_kind", QT_TRANSLATE_NOOP("Column", "Kind of figure"),
          [](const Finding &f) { return ListCell::text(figureKind(f.figure)); }, InTable::Nowhere},
    Field{"figure_text", QT_TRANSLATE_NOOP("Column", "Figure"),
          [](const Finding &f) { return ListCell::textOrNone(f.figure.text()); }, InTable::Nowhere},
    Field{"date", QT_TRANSLATE_NOOP("Column", "Date"),
          [](const Finding &f) { return ListCell::date(f.date); }},
    Field{"clause", QT_TRANSLATE_NOOP("Column", "Clause"),
          [](const Finding &f) { return ListCell::clause(f.clause); }},
    Field{"text", QT_TRANSLATE_NOOP("Column", "Finding"),
          [](const Finding &f) { return ListCell::text(f.text); }},
    Field{"action", QT_TRANSLATE_NOOP("Column", "What to do"),
          [](const Finding &f) { return ListCell::text(f.action); }},
    Field{"filter", QT_TRANSLATE_NOOP("Column", "Cards"),
          [](const Finding &f) { return ListCell::textOrNone(f.filter); }, InTable::Nowhere},
};

QString dataName(DataAge::Kind kind)
{
    constexpr std::array names{"list",   "detail", "usage",  "identity", "pools",
                               "orders", "money",  "ledger", "bills"};
    return QString::fromLatin1(names[size_t(kind)]);
}

/// How old each class of data is that the findings rest on.
QJsonArray agesOf(const FindingsInput &input)
{
    QJsonArray ages;
    for (const DataAge &age : input.ages)
        ages.append(QJsonObject{{QStringLiteral("data"), dataName(age.kind)},
                                {QStringLiteral("as_of"), JsonValue::instant(age.oldest)},
                                {QStringLiteral("never_read"), age.neverRead}});
    return ages;
}

std::optional<Instant> oldest(const FindingsInput &input)
{
    std::optional<Instant> asOf;
    for (const DataAge &age : input.ages)
        asOf = PartAge::older(asOf, age.oldest);
    return asOf;
}

/// A table cannot hold two sentences a line: each finding is some lines of its own.
void printSentences(const QList<Finding> &findings, Terminal::MachineOutput &output)
{
    for (const Finding &finding : findings) {
        QStringList facts{finding.severityText()};
        if (finding.date)
            facts.append(finding.date->toString(Qt::ISODate));
        if (!finding.clause.isEmpty())
            facts.append(Clauses::text(finding.clause));
        const ListCell figure = figureOf(finding);
        output.line(Terminal::fitted(figure.display, 16, true) + QStringLiteral("  ") +
                    SafeText::visible(finding.text));
        output.line(Terminal::fitted({}, 16, true) + QStringLiteral("  ") +
                    facts.join(QStringLiteral(" · ")) + QStringLiteral(" → ") +
                    SafeText::visible(finding.action));
    }
}
} // namespace

QList<QCommandLineOption> TodayCommand::options()
{
    return {Commands::formatOption()};
}

Result<ExitCode> TodayCommand::run(Invocation &invocation)
{
    const Result<Format> format = invocation.formatAlone();
    if (!format)
        return format.error();
    const Result<BriefingSetting> room = BriefingSetting::open(invocation);
    if (!room)
        return room.error();
    const Result<FindingsInput> input = TodayBriefing::input(room->context());
    if (!input)
        return input.error();
    const QList<Finding> findings = Findings::of(*input);
    if (*format == Format::Table) {
        printSentences(findings, invocation.output);
        invocation.output.line(Text::tr("%n finding(s)", nullptr, int(findings.size())) +
                               QStringLiteral(" · ") +
                               ListDocument::freshness(oldest(*input), invocation.now()));
        return ExitCode::Done;
    }
    ListRows<Finding> rows(QStringLiteral("today"), fields, findings, oldest(*input), *format);
    rows.add(QStringLiteral("ages"), agesOf(*input));
    return invocation.print(rows, *format);
}
