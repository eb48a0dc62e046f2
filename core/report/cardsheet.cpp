// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/cardsheet.h"
#include "core/base/privateview.h"
#include "core/base/safetext.h"
#include "core/domain/cardcodes.h"
#include "core/domain/changetext.h"
#include "core/domain/fieldtext.h"
#include "core/report/flowreport.h"
#include "core/report/reportchart.h"
#include "core/report/reportfacts.h"
#include "core/report/reporttable.h"
#include "core/report/reporttext.h"
#include "core/rules/clauses.h"
#include "core/rules/wholecard.h"

#include <QCoreApplication>

#include <algorithm>

// One report, block after block in the order of the page; longer than most files for that reason alone.

namespace
{
struct Text {
    Q_DECLARE_TR_FUNCTIONS(CardSheet)
};
using Fact = ReportFacts::Fact;

const QString unknownMark = QStringLiteral("–");

// ---- figures ----

QString text(const std::optional<QString> &value)
{
    return value && !value->isEmpty() ? *value : unknownMark;
}

QString text(const std::optional<Instant> &moment)
{
    return moment ? moment->beijingText() : unknownMark;
}

QString text(const std::optional<DataVolume> &volume)
{
    return volume ? volume->text() : unknownMark;
}

QString text(const std::optional<bool> &truth)
{
    if (!truth)
        return unknownMark;
    return *truth ? Text::tr("yes") : Text::tr("no");
}

QString text(const std::optional<RealName> &state)
{
    return state ? CardCodes::realName(QString(Identity::name(*state))) : unknownMark;
}

QString meaning(const std::optional<QString> &code, QString (*words)(QStringView))
{
    return code ? words(*code) : unknownMark;
}

QString masked(const QStringList &numbers)
{
    QStringList texts;
    for (const QString &number : numbers)
        texts.append(SafeText::maskPhone(number));
    return texts.isEmpty() ? unknownMark : texts.join(QStringLiteral("; "));
}

QString readOn(const std::optional<Instant> &moment)
{
    return moment ? moment->beijingText() : Text::tr("never read");
}

Fact field(const WholeCard &card, CardField which)
{
    return {CardFields::title(which), FieldText::display(which, card.record)};
}

Fact wide(Fact fact)
{
    fact.wide = true;
    return fact;
}

QList<Fact> fields(const WholeCard &card, std::initializer_list<CardField> which)
{
    QList<Fact> facts;
    for (const CardField one : which)
        facts.append(field(card, one));
    return facts;
}

// ---- the card ----

std::unique_ptr<ReportBlock> state(const WholeCard &card)
{
    const CardStateExplanation &state = card.state;
    QList<Fact> facts{
        {Text::tr("State"), state.state, state.stopped || state.unknownCode, true},
        {Text::tr("Why"), state.why, false, true},
        {Text::tr("What to do"), state.action, false, true},
        {Text::tr("Who must act"), state.actorText()},
        {Text::tr("Clause"), state.clause.isEmpty() ? unknownMark : Clauses::text(state.clause)}};
    QString label = Text::tr("Also");
    for (const QString &note : state.notes)
        facts.append({std::exchange(label, {}), note, false, true});
    return std::make_unique<ReportFacts>(QString(), facts);
}

std::unique_ptr<ReportBlock> identity(const WholeCard &card)
{
    QList<Fact> facts{
        {CardFields::title(CardField::Iccid), FieldText::grouped(card.record.card.key.iccid.toString())},
        field(card, CardField::InstanceId)};
    facts.append({CardFields::title(CardField::Msisdn), masked(card.record.card.msisdn)});
    facts.append({CardFields::title(CardField::Imsi), masked(card.record.card.imsi)});
    facts += fields(card, {CardField::Status, CardField::OsStatus, CardField::Vendor, CardField::SimType,
                           CardField::Network, CardField::Apn, CardField::Opened, CardField::Activated,
                           CardField::ActiveType, CardField::OrderId, CardField::CertifyType});
    facts += fields(card, {CardField::RealName, CardField::Listed, CardField::LastSeen});
    return std::make_unique<ReportFacts>(Text::tr("Identity"), facts);
}

std::unique_ptr<ReportBlock> plan(const WholeCard &card)
{
    QList<Fact> facts = fields(card, {CardField::PlanKind, CardField::PlanLevel, CardField::Credential,
                                      CardField::Pool, CardField::Period, CardField::Tariff,
                                      CardField::Expires, CardField::AutoRenew, CardField::UsedBytes,
                                      CardField::RemainingBytes, CardField::SmsUsed, CardField::UsageAsOf});
    facts.append({Text::tr("Directional group"), text(card.record.card.directionalGroupName)});
    facts.append({Text::tr("Private network"), text(card.record.card.privateNetwork)});
    return std::make_unique<ReportFacts>(Text::tr("Plan and expiry"), facts);
}

std::unique_ptr<ReportBlock> guards(const WholeCard &card)
{
    Fact threshold = field(card, CardField::StopThresholdBytes);
    if (card.detail && !card.detail->detail.stopThreshold)
        threshold.text = Text::tr("no stop rule");
    return std::make_unique<ReportFacts>(
        Text::tr("Thresholds and guards"),
        QList<Fact>{threshold,
                    {Text::tr("Notice rule"), text(card.record.card.notifyId)},
                    field(card, CardField::AutoResume),
                    {ChangeText::field(QStringLiteral("auto_rebind_reuse")),
                     card.detail ? text(card.detail->detail.autoRebindReuse) : unknownMark}});
}

std::unique_ptr<ReportBlock> device(const WholeCard &card)
{
    const std::optional<QString> &imei = card.facts.imei;
    QStringList addresses;
    std::optional<bool> sms;
    if (card.detail) {
        addresses = card.detail->detail.ip;
        sms = card.detail->detail.smsOpen;
    }
    return std::make_unique<ReportFacts>(
        Text::tr("Device"),
        QList<Fact>{
            {CardFields::title(CardField::Imei), masked(imei ? QStringList(*imei) : QStringList())},
            {Text::tr("SMS open"), text(sms)},
            {Text::tr("IP address"),
             addresses.isEmpty() ? unknownMark : PrivateView::words(addresses.join(QStringLiteral("; "))),
             false, addresses.size() > 1}});
}

std::unique_ptr<ReportBlock> entered(const WholeCard &card)
{
    QList<Fact> facts{wide(field(card, CardField::Tags)), wide(field(card, CardField::Remark))};
    if (card.note)
        facts.append({Text::tr("Note"),
                      Text::tr("%1 (%2, %3)")
                          .arg(PrivateView::words(card.note->value.text), PrivateView::name(card.note->who),
                               card.note->at.beijingText()),
                      false, true});
    return std::make_unique<ReportFacts>(Text::tr("Tags and notes"), facts);
}

std::unique_ptr<ReportBlock> ages(const WholeCard &card)
{
    std::optional<Instant> usage;
    for (const MonthUsageRecord &month : card.usage)
        usage = std::max(usage, std::optional(month.asOf));
    return std::make_unique<ReportFacts>(
        Text::tr("Age of the readings"),
        QList<Fact>{{Text::tr("List"), readOn(card.record.listAsOf)},
                    {Text::tr("Detail"), readOn(card.facts.detailAsOf)},
                    {CardFields::title(CardField::RealName), readOn(card.facts.identityAsOf)},
                    {Text::tr("Usage"), readOn(usage)}});
}

// ---- lists of it ----

std::unique_ptr<ReportBlock> table(const QString &title, const QList<ReportColumn> &columns,
                                   const QList<QStringList> &rows, const QString &whenEmpty)
{
    return std::make_unique<ReportTable>(title, columns, std::make_unique<ReportRowList>(rows), whenEmpty);
}

std::unique_ptr<ReportBlock> subCards(const WholeCard &card)
{
    QList<QStringList> rows;
    for (const SubCard &sub : card.detail->detail.subCards)
        rows.append({FieldText::grouped(sub.iccid.toString()), meaning(sub.vendor, CardCodes::vendor),
                     meaning(sub.status, CardCodes::status), meaning(sub.osStatus, CardCodes::osStatus),
                     text(sub.certifyStatus ? Identity::ofCertifyStatus(*sub.certifyStatus) : std::nullopt),
                     text(sub.apn), text(sub.used)});
    return table(Text::tr("Sub-cards"),
                 {{CardFields::title(CardField::Iccid)},
                  {CardFields::title(CardField::Vendor)},
                  {CardFields::title(CardField::Status)},
                  {CardFields::title(CardField::OsStatus)},
                  {CardFields::title(CardField::RealName)},
                  {CardFields::title(CardField::Apn), false, true},
                  {CardFields::title(CardField::UsedBytes), true}},
                 rows, {});
}

std::unique_ptr<ReportBlock> plans(const WholeCard &card)
{
    QList<QStringList> rows;
    for (const CardPackage &package : card.plans ? card.plans->plans.packages : QList<CardPackage>())
        rows.append({text(package.name), text(package.effective), text(package.expires),
                     PrivateView::words(text(package.remark))});
    return table(Text::tr("Plans on the card"),
                 {{Text::tr("Plan"), false, true},
                  {Text::tr("Effective from")},
                  {Text::tr("Expires")},
                  {CardFields::title(CardField::Remark), false, true}},
                 rows, card.plans ? Text::tr("The provider names no plan.") : Text::tr("Never read."));
}

std::unique_ptr<ReportBlock> operators(const WholeCard &card)
{
    QList<QStringList> rows;
    for (const VendorUsage &one : card.plans->plans.vendors)
        rows.append({meaning(one.vendor, CardCodes::vendor), text(one.used), text(one.ratio), text(one.delay),
                     text(one.signal)});
    return table(Text::tr("Usage by operator"),
                 {{CardFields::title(CardField::Vendor)},
                  {CardFields::title(CardField::UsedBytes), true},
                  {Text::tr("Share"), true},
                  {Text::tr("Delay, ms"), true},
                  {Text::tr("Signal"), true}},
                 rows, {});
}

std::unique_ptr<ReportBlock> earlier(const WholeCard &card)
{
    QList<QStringList> rows;
    for (const CardRecord &other : card.earlier) {
        QStringList cells;
        for (const CardField which : {CardField::InstanceId, CardField::Status, CardField::OsStatus,
                                      CardField::Opened, CardField::Expires, CardField::LastSeen})
            cells.append(FieldText::display(which, other));
        rows.append(cells);
    }
    return table(Text::tr("Other cards with this ICCID"),
                 {{CardFields::title(CardField::InstanceId)},
                  {CardFields::title(CardField::Status)},
                  {CardFields::title(CardField::OsStatus)},
                  {CardFields::title(CardField::Opened)},
                  {CardFields::title(CardField::Expires)},
                  {CardFields::title(CardField::LastSeen)}},
                 rows, {});
}

std::unique_ptr<ReportBlock> cases(const WholeCard &card)
{
    QList<Fact> facts;
    for (const RunningDeadline &running : card.cases) {
        const QDate due = running.deadline.due;
        QString text =
            running.clause ? Text::tr("%1 (%2)").arg(running.meaning, *running.clause) : running.meaning;
        if (due < card.stateFacts.today)
            text = Text::tr("Overdue: %1").arg(text);
        facts.append({due.toString(Qt::ISODate), text, due < card.stateFacts.today, true});
        if (!running.entry.note.isEmpty())
            facts.append({{}, PrivateView::words(running.entry.note), false, true});
    }
    if (facts.isEmpty())
        facts.append({{}, Text::tr("No open case names this card."), false, true});
    return std::make_unique<ReportFacts>(Text::tr("Open cases"), facts);
}

std::unique_ptr<ReportBlock> history(const WholeCard &card, qsizetype most)
{
    QList<QStringList> rows;
    for (auto change = card.history.crbegin(); change != card.history.crend() && rows.size() < most;
         ++change) {
        const ChangeText::Sides sides = ChangeText::sides(change->field, change->before, change->after);
        rows.append({change->at.beijingText(), ChangeText::field(change->field), sides.before, sides.after});
    }
    const QString title =
        rows.size() < card.history.size()
            ? Text::tr("Changes: the last %1 of %2").arg(rows.size()).arg(card.history.size())
            : Text::tr("Changes");
    return table(title,
                 {{Text::tr("Read at")},
                  {Text::tr("Field")},
                  {Text::tr("Before"), false, true},
                  {Text::tr("After"), false, true}},
                 rows, Text::tr("Nothing has changed since the card was first read."));
}

// ---- usage ----

/// The last months up to the newest one that is known; of a month nobody read there is no record.
QList<std::pair<Month, const MonthUsageRecord *>> lastMonths(const WholeCard &card, int most)
{
    QList<std::pair<Month, const MonthUsageRecord *>> months;
    if (card.usage.isEmpty())
        return months;
    const Month last = card.usage.constLast().usage.month;
    const Month first = std::max(card.usage.constFirst().usage.month, last.plus(1 - most));
    for (Month month = first; month <= last; month = month.next()) {
        const auto known =
            std::find_if(card.usage.begin(), card.usage.end(),
                         [month](const MonthUsageRecord &record) { return record.usage.month == month; });
        months.append({month, known == card.usage.end() ? nullptr : &*known});
    }
    return months;
}

ReportChartData volumeChart(const QString &title, const QStringList &labels,
                            const QList<std::optional<DataVolume>> &volumes)
{
    DataVolume largest;
    for (const std::optional<DataVolume> &volume : volumes)
        largest = std::max(largest, volume.value_or(DataVolume{}));
    const VolumeUnit unit = VolumeUnit::fitting(largest);
    ReportSeries series;
    for (const std::optional<DataVolume> &volume : volumes)
        series.values.append(volume ? std::optional(unit.of(*volume)) : std::nullopt);
    return {.title = title,
            .unit = unit.name,
            .labels = labels,
            .series = {series},
            .mark = {},
            .markText = {},
            .whenEmpty = Text::tr("No usage is known.")};
}

/// The last days up to the newest one that was told or could have been when it was read.
std::unique_ptr<ReportBlock> dayChart(const WholeCard &card, int most)
{
    QHash<QDate, std::optional<DataVolume>> told;
    QDate last;
    for (const MonthUsageRecord &record : card.usage) {
        for (const DayUsage &day : record.usage.days)
            told.insert(day.day, day.used);
        if (!record.usage.days.isEmpty())
            last = std::min(record.usage.month.lastDay(),
                            std::max(record.asOf.beijingDate(), record.usage.days.constLast().day));
    }
    QStringList labels;
    QList<std::optional<DataVolume>> volumes;
    for (int i = told.isEmpty() ? 0 : most; i > 0; --i) {
        const QDate day = last.addDays(1 - i);
        labels.append(day.toString(QStringLiteral("MM-dd")));
        volumes.append(told.value(day));
    }
    return std::make_unique<ReportChart>(
        volumeChart(Text::tr("Usage by day, the last %n day(s)", nullptr, most), labels, volumes));
}

std::unique_ptr<ReportBlock> monthTable(const WholeCard &card, int most)
{
    QList<QStringList> rows;
    for (const auto &[month, record] : lastMonths(card, most)) {
        if (record)
            rows.prepend({month.iso(), text(record->usage.total), QString::number(record->usage.days.size()),
                          record->asOf.beijingText()});
        else
            rows.prepend({month.iso(), unknownMark, unknownMark, Text::tr("never read")});
    }
    return table(Text::tr("Usage by month"),
                 {{Text::tr("Month")},
                  {CardFields::title(CardField::UsedBytes), true},
                  {Text::tr("Days told"), true},
                  {Text::tr("Read at")}},
                 rows, Text::tr("The usage of this card was never read."));
}

void addUsage(FlowReport &report, const WholeCard &card, const CardSheet::Extent &extent)
{
    report.add(dayChart(card, extent.days));
    report.add(monthTable(card, extent.months));
}

// ---- the frame ----

std::optional<Instant> oldestReading(const WholeCard &card)
{
    std::optional<Instant> oldest = card.record.listAsOf;
    const auto take = [&oldest](const std::optional<Instant> &moment) {
        if (moment && (!oldest || *moment < *oldest))
            oldest = moment;
    };
    take(card.facts.detailAsOf);
    take(card.facts.identityAsOf);
    if (card.plans)
        take(card.plans->asOf);
    return oldest;
}

QString period(const WholeCard &card, int most)
{
    const auto months = lastMonths(card, most);
    if (months.isEmpty())
        return Text::tr("Usage: never read");
    return Text::tr("Usage from %1 to %2")
        .arg(months.constFirst().first.iso(), months.constLast().first.iso());
}

ReportFrame framed(const WholeCard &card, ReportFrame frame, int months)
{
    if (frame.title.isEmpty())
        frame.title = Text::tr("Card sheet");
    frame.scope.prepend(period(card, months));
    frame.scope.prepend(Text::tr("Card %1").arg(FieldText::grouped(card.record.card.key.iccid.toString())));
    frame.dataAsOf = oldestReading(card);
    frame.ruleVersion = CardStateExplanation::ruleVersion();
    frame.inputHash = card.stateFacts.digest();
    return frame;
}
} // namespace

std::unique_ptr<PagedReport> CardSheet::of(const WholeCard &card, ReportFrame frame, Extent extent)
{
    auto report = std::make_unique<FlowReport>(framed(card, std::move(frame), extent.months));
    report->add(state(card));
    report->add(identity(card));
    report->add(plan(card));
    report->add(guards(card));
    report->add(device(card));
    report->add(entered(card));
    if (card.detail && !card.detail->detail.subCards.isEmpty())
        report->add(subCards(card));
    report->add(plans(card));
    addUsage(*report, card, extent);
    if (card.plans && !card.plans->plans.vendors.isEmpty())
        report->add(operators(card));
    if (!card.earlier.isEmpty())
        report->add(earlier(card));
    report->add(cases(card));
    report->add(history(card, extent.changes));
    report->add(ages(card));
    report->add(
        std::make_unique<ReportSignatures>(QStringList{Text::tr("Prepared by"), Text::tr("Checked by")}));
    return report;
}
