// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/findings.h"
#include "core/rules/findingswriter.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <array>
#include <limits>
#include <tuple>

namespace
{
struct Text {
    Q_DECLARE_TR_FUNCTIONS(Findings)
};

/// In the order of FindingKind; stable, for machines.
constexpr std::array kindNames{
    "balance_below_threshold",
    "runway_short",
    "balance_old",
    "balance_unknown",
    "voucher_lapsing",
    "pool_over",
    "pool_forecast_over",
    "pool_near",
    "guard_missing",
    "guard_unknown",
    "cards_expiring",
    "cards_expired",
    "renewals_not_covered",
    "cards_stopped",
    "cards_of_unknown_state",
    "real_name_gap",
    "silent_cards",
    "usage_jumps",
    "deadline_due",
    "deadline_overdue",
    "rebate_invoice_due",
    "rebate_invoice_overdue",
    "rebate_credit_late",
    "rebate_credit_short",
    "rebate_credit_missing",
    "rebate_credit_disputed",
    "rebate_tier_undecided",
    "rebate_platform_missing",
    "data_old",
    "data_never_read",
    "quarantined_rows",
    "credentials_unclassified",
    "key_old",
    "key_expired",
    "key_expiring",
    "key_of_root",
    "key_too_powerful",
    "bill_provisional",
};
static_assert(kindNames.size() == size_t(FindingKind::BillProvisional) + 1);

/// Larger is worse: an unknown amount of money stands before any known one.
qint64 weight(const FindingFigure &figure)
{
    switch (figure.kind) {
    case FindingFigure::Kind::Unknown:
        return std::numeric_limits<qint64>::max();
    case FindingFigure::Kind::Amount:
        return figure.amount.micros;
    default:
        return -1;
    }
}

bool worse(const Finding &a, const Finding &b)
{
    if (a.severity != b.severity)
        return a.severity < b.severity;
    if (a.date.has_value() != b.date.has_value())
        return a.date.has_value();
    return std::tuple(a.date, -weight(a.figure), a.id) < std::tuple(b.date, -weight(b.figure), b.id);
}

/// Nobody has to guess what an empty column means. After the sorting, in which a day of its own counts.
void complete(QList<Finding> &findings, QDate today)
{
    for (Finding &finding : findings) {
        if (!finding.date)
            finding.date = today;
        if (finding.clause.isEmpty())
            finding.clause = QStringLiteral("own rule");
    }
}

Finding restOf(const Finding &first, qint64 rest)
{
    Finding finding = first;
    finding.id = first.kindName() + QStringLiteral(":more");
    finding.subject.clear();
    finding.date.reset();
    finding.figure = FindingsWriter::count(rest);
    finding.text = Text::tr("%1 more of this kind: %2").arg(FindingsWriter::grouped(rest), first.text);
    return finding;
}

/// A kind that would fill the page is told by its worst findings, the rest as a number. `sorted` is.
QList<Finding> withoutFlood(const QList<Finding> &sorted, int most)
{
    QHash<int, qint64> ofKind;
    QHash<int, Finding> firstTooMany;
    QList<Finding> kept;
    for (const Finding &finding : sorted) {
        const int kind = int(finding.kind);
        if (++ofKind[kind] <= most)
            kept.append(finding);
        else if (!firstTooMany.contains(kind))
            firstTooMany.insert(kind, finding);
    }
    for (const Finding &first : std::as_const(firstTooMany))
        kept.append(restOf(first, ofKind[int(first.kind)] - most));
    return kept;
}
} // namespace

Finding &FindingsWriter::Page::add(FindingKind kind, FindingSeverity severity, const QString &subject)
{
    Finding finding;
    finding.kind = kind;
    finding.severity = severity;
    finding.subject = subject;
    finding.id = subject.isEmpty() ? finding.kindName() : finding.kindName() + u':' + subject;
    found.append(finding);
    return found.last();
}

FindingFigure FindingsWriter::unknown()
{
    return {FindingFigure::Kind::Unknown, 0, {}, {}};
}
FindingFigure FindingsWriter::count(qint64 number)
{
    return {FindingFigure::Kind::Count, number, {}, {}};
}
FindingFigure FindingsWriter::days(qint64 number)
{
    return {FindingFigure::Kind::Days, number, {}, {}};
}
FindingFigure FindingsWriter::volume(std::optional<DataVolume> volume)
{
    if (!volume)
        return unknown();
    return {FindingFigure::Kind::Volume, 0, *volume, {}};
}
FindingFigure FindingsWriter::amount(std::optional<Money> amount)
{
    if (!amount)
        return unknown();
    return {FindingFigure::Kind::Amount, 0, {}, *amount};
}

QString FindingsWriter::yuan(std::optional<Money> amount)
{
    return amount ? amount->text(u"CNY") : QStringLiteral("–");
}
QString FindingsWriter::day(QDate day)
{
    return day.toString(Qt::ISODate);
}
QString FindingsWriter::behind(const QString &first, const QString &second)
{
    //: Two whole sentences, one behind the other.
    return second.isEmpty() ? first : Text::tr("%1 %2").arg(first, second);
}
QString FindingsWriter::grouped(qint64 number)
{
    QString text = QString::number(number);
    for (qsizetype at = text.size() - 3; at > (number < 0 ? 1 : 0); at -= 3)
        text.insert(at, u',');
    return text;
}

QString FindingFigure::text() const
{
    switch (kind) {
    case Kind::Count:
        return FindingsWriter::grouped(count);
    case Kind::Days:
        return Text::tr("%n day(s)", nullptr, int(count));
    case Kind::Volume:
        return volume.text();
    case Kind::Amount:
        return FindingsWriter::yuan(amount);
    case Kind::Unknown:
        return QStringLiteral("–");
    case Kind::None:
        break;
    }
    return {};
}

QString Finding::kindName() const
{
    return QString::fromLatin1(kindNames.at(size_t(kind)));
}

QString Finding::severityName() const
{
    switch (severity) {
    case FindingSeverity::Urgent:
        return QStringLiteral("urgent");
    case FindingSeverity::Warning:
        return QStringLiteral("warning");
    case FindingSeverity::Notice:
        break;
    }
    return QStringLiteral("notice");
}

QString Finding::severityText() const
{
    switch (severity) {
    case FindingSeverity::Urgent:
        return Text::tr("urgent");
    case FindingSeverity::Warning:
        return Text::tr("warning");
    case FindingSeverity::Notice:
        break;
    }
    return Text::tr("notice");
}

QList<Finding> Findings::of(const FindingsInput &input, const FindingsAssumptions &assumptions)
{
    FindingsWriter::Page page{input, assumptions, {}};
    FindingsWriter::money(page);
    FindingsWriter::pools(page);
    FindingsWriter::guards(page);
    FindingsWriter::cards(page);
    FindingsWriter::deadlines(page);
    FindingsWriter::rebates(page);
    FindingsWriter::data(page);
    std::sort(page.found.begin(), page.found.end(), worse);
    QList<Finding> findings = withoutFlood(page.found, assumptions.mostOfAKind);
    std::sort(findings.begin(), findings.end(), worse);
    complete(findings, input.today);
    return findings;
}
