// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cardsections.h"

#include "core/base/privateview.h"
#include "core/domain/agetext.h"
#include "core/domain/cardcodes.h"
#include "core/domain/fieldtext.h"
#include "models/cardlook.h"

#include <QCoreApplication>

// One section after the other, in the order of the panel; longer than most files for that reason alone.

using TableRoles::Tone;

namespace
{
struct Text {
    Q_DECLARE_TR_FUNCTIONS(CardSections)
};
const QString unknownMark = QStringLiteral("–");

QString text(const std::optional<QString> &value)
{
    return value && !value->isEmpty() ? *value : unknownMark;
}

QString text(const std::optional<bool> &truth)
{
    if (!truth)
        return unknownMark;
    return *truth ? Text::tr("yes") : Text::tr("no");
}

QString text(const std::optional<DataVolume> &volume)
{
    return volume ? volume->text() : unknownMark;
}

QString day(const std::optional<Instant> &moment)
{
    return moment ? moment->beijingText().first(10) : unknownMark;
}

QString list(const QStringList &values)
{
    return values.isEmpty() ? unknownMark : values.join(QStringLiteral("; "));
}

QString joined(const QStringList &parts)
{
    QStringList known = parts;
    known.removeAll(unknownMark);
    known.removeAll(QString());
    return known.isEmpty() ? unknownMark : known.join(QStringLiteral(" · "));
}

CardFact field(CardField which, const WholeCard &card, QDate today)
{
    const QString value = FieldText::display(which, card.record);
    const Tone tone = CardLook::isToned(which) && card.record.listed
                          ? CardLook::tone(which, card.record, today)
                          : Tone::Plain;
    return {CardFields::title(which), value, tone};
}

// ---- the sections ----

CardSection state(const WholeCard &card)
{
    const CardStateExplanation &state = card.state;
    CardSection section{QStringLiteral("state"), Text::tr("State"), {}};
    section.facts = {{Text::tr("Why"), state.why},
                     {Text::tr("What to do"), state.action},
                     {Text::tr("Who must act"), state.actorText()},
                     {Text::tr("Clause"), text(state.clause)}};
    for (const QString &note : state.notes)
        section.facts.append({Text::tr("Also"), note});
    if (!card.record.listed)
        section.facts.append({Text::tr("Also"), CardLook::tip(CardField::Iccid, card.record), Tone::Warning});
    return section;
}

QString expiry(const WholeCard &card, QDate today)
{
    const QString moment = FieldText::display(CardField::Expires, card.record);
    if (!card.record.card.expires)
        return moment;
    const int days = int(today.daysTo(card.record.card.expires->beijingDate()));
    return days < 0 ? Text::tr("%1, %n day(s) ago", nullptr, -days).arg(moment)
                    : Text::tr("%1, in %n day(s)", nullptr, days).arg(moment);
}

CardSection plan(const WholeCard &card, QDate today)
{
    CardSection section{QStringLiteral("plan"), Text::tr("Plan and expiry"), {}};
    for (const CardField which :
         {CardField::PlanKind, CardField::PlanLevel, CardField::Period, CardField::UsedBytes,
          CardField::RemainingBytes, CardField::SmsUsed, CardField::UsageAsOf, CardField::Expires,
          CardField::AutoRenew, CardField::Credential, CardField::Pool, CardField::Tariff, CardField::OrderId,
          CardField::Opened, CardField::Activated, CardField::ActiveType})
        section.facts.append(field(which, card, today));
    for (CardFact &fact : section.facts) {
        if (fact.title == CardFields::title(CardField::Expires))
            fact.text = expiry(card, today);
        else if (fact.title == CardFields::title(CardField::RemainingBytes))
            fact.text = CardLook::cell(CardField::RemainingBytes, card.record);
    }
    for (const CardPackage &package : card.plans ? card.plans->plans.packages : QList<CardPackage>())
        section.facts.append(
            {Text::tr("Plan on the card"),
             Text::tr("%1, %2 to %3").arg(text(package.name), day(package.effective), day(package.expires))});
    return section;
}

CardSection guards(const WholeCard &card)
{
    CardSection section{QStringLiteral("guards"), Text::tr("Thresholds and guards"), {}};
    if (!card.detail) {
        section.facts = {{Text::tr("Stops at"), Text::tr("never read"), Tone::Muted}};
        return section;
    }
    const CardDetail &detail = card.detail->detail;
    section.facts = {{Text::tr("Stops at"),
                      detail.stopThreshold ? detail.stopThreshold->text() : Text::tr("no stop rule"),
                      detail.stopThreshold ? Tone::Plain : Tone::Warning},
                     {Text::tr("Resumes by itself next month"), text(detail.autoResume)},
                     {Text::tr("Resumes when back in its device"), text(detail.autoRebindReuse)},
                     {Text::tr("Notice rule"), text(card.record.card.notifyId)}};
    return section;
}

CardSection device(const WholeCard &card, QDate today)
{
    CardSection section{QStringLiteral("device"), Text::tr("Device and SIM"), {}};
    for (const CardField which : {CardField::Imei, CardField::Msisdn, CardField::Imsi, CardField::Vendor,
                                  CardField::Network, CardField::Apn, CardField::SimType})
        section.facts.append(field(which, card, today));
    const Card &known = card.record.card;
    section.facts.append({{Text::tr("Private network"), text(known.privateNetwork)},
                          {Text::tr("Directional group"), text(known.directionalGroupName)}});
    if (card.detail)
        section.facts.append({{Text::tr("IP address"), PrivateView::words(list(card.detail->detail.ip))},
                              {Text::tr("SMS open"), text(card.detail->detail.smsOpen)}});
    section.facts.append(field(CardField::RealName, card, today));
    section.facts.append(field(CardField::CertifyType, card, today));
    section.facts.append(field(CardField::InstanceId, card, today));
    return section;
}

CardSection tags(const WholeCard &card, QDate today)
{
    return {QStringLiteral("tags"),
            Text::tr("Tags and remark"),
            {field(CardField::Tags, card, today), field(CardField::Remark, card, today)}};
}

CardSection subCards(const WholeCard &card)
{
    CardSection section{QStringLiteral("subcards"), Text::tr("Sub-cards"), {}};
    for (const SubCard &sub : card.detail ? card.detail->detail.subCards : QList<SubCard>()) {
        const auto words = [](const std::optional<QString> &code, QString (*meaning)(QStringView)) {
            return code ? meaning(*code) : unknownMark;
        };
        section.facts.append(
            {words(sub.vendor, CardCodes::vendor),
             joined({CardLook::grouped(sub.iccid.toString()), words(sub.osStatus, CardCodes::osStatus),
                     text(sub.used), text(sub.apn)})});
    }
    for (const VendorUsage &one : card.plans ? card.plans->plans.vendors : QList<VendorUsage>())
        section.facts.append(
            {Text::tr("Used at %1").arg(one.vendor ? CardCodes::vendor(*one.vendor) : unknownMark),
             joined({text(one.used), text(one.ratio)})});
    return section;
}

CardSection cases(const WholeCard &card, QDate today)
{
    CardSection section{QStringLiteral("cases"), Text::tr("Open cases"), {}};
    for (const RunningDeadline &running : card.cases) {
        const QDate due = running.deadline.due;
        section.facts.append({Text::tr("Due %1").arg(due.toString(Qt::ISODate)),
                              joined({running.meaning, running.clause.value_or(QString()),
                                      PrivateView::words(running.entry.note)}),
                              due < today ? Tone::Bad : Tone::Plain});
    }
    return section;
}

CardSection earlier(const WholeCard &card)
{
    CardSection section{QStringLiteral("earlier"), Text::tr("Other cards with this ICCID"), {}};
    for (const CardRecord &other : card.earlier)
        section.facts.append({FieldText::display(CardField::InstanceId, other),
                              joined({FieldText::display(CardField::Status, other),
                                      FieldText::display(CardField::OsStatus, other),
                                      Text::tr("opened %1").arg(day(other.card.opened)),
                                      Text::tr("last seen %1").arg(day(other.lastSeen))})});
    return section;
}

CardFact age(const QString &title, const std::optional<Instant> &asOf, Instant now)
{
    if (!asOf)
        return {title, Text::tr("never read"), Tone::Muted};
    return {title, joined({asOf->beijingText(), AgeText::ago(*asOf, now)}),
            AgeText::isOld(*asOf, now) ? Tone::Warning : Tone::Plain};
}

CardSection ages(const WholeCard &card, Instant now)
{
    std::optional<Instant> usage;
    for (const MonthUsageRecord &month : card.usage)
        usage = std::max(usage, std::optional(month.asOf));
    return {QStringLiteral("ages"),
            Text::tr("Age of the readings"),
            {age(Text::tr("List"), card.record.listAsOf, now),
             age(Text::tr("Detail"), card.facts.detailAsOf, now),
             age(Text::tr("Real name"), card.facts.identityAsOf, now), age(Text::tr("Usage"), usage, now)}};
}
} // namespace

QList<CardSection> CardSections::of(const WholeCard &card, QDate today, Instant now)
{
    QList<CardSection> all{state(card),         plan(card, today), guards(card),
                           device(card, today), tags(card, today), subCards(card),
                           cases(card, today),  earlier(card),     ages(card, now)};
    all.removeIf([](const CardSection &section) { return section.facts.isEmpty(); });
    return all;
}

QString CardSections::plainText(const WholeCard &card, const QList<CardSection> &sections)
{
    QStringList lines{Text::tr("Card %1").arg(PrivateView::iccid(card.record.card.key.iccid.toString())),
                      card.state.state};
    for (const CardSection &section : sections) {
        lines.append({QString(), section.title});
        for (const CardFact &fact : section.facts)
            lines.append(QStringLiteral("%1: %2").arg(fact.title, fact.text));
    }
    return lines.join(u'\n');
}
