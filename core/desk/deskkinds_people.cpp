// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/deskkinds.h"
#include "core/desk/deskwriting.h"

#include <QCoreApplication>

using namespace DeskWriting;

namespace
{
struct Text {
    Q_DECLARE_TR_FUNCTIONS(DeskKinds)
};

// ---- keys of the JSON objects ----
const QString what = QStringLiteral("what");
const QString version = QStringLiteral("version");
const QString day = QStringLiteral("day");
const QString who = QStringLiteral("who");
const QString nameOfCompany = QStringLiteral("name");
const QString share = QStringLiteral("share_percent");
const QString when = QStringLiteral("when");
const QString hours = QStringLiteral("hours");
const QString times = QStringLiteral("times");
const QString quietFrom = QStringLiteral("quiet_from");
const QString quietUntil = QStringLiteral("quiet_until");

const QStringList whens{QStringLiteral("off"), QStringLiteral("every"), QStringLiteral("times")};
} // namespace

// ---- the company's name: one ----

QString DeskKind<CompanyName>::name()
{
    return QStringLiteral("company");
}
QString DeskKind<CompanyName>::plural()
{
    return QStringLiteral("company");
}
QString DeskKind<CompanyName>::title()
{
    return Text::tr("company name");
}

QString DeskKind<CompanyName>::key(const CompanyName &)
{
    return QStringLiteral("account");
}

QJsonObject DeskKind<CompanyName>::write(const CompanyName &company)
{
    return {{nameOfCompany, company.name}};
}

Result<CompanyName> DeskKind<CompanyName>::read(DeskFields fields)
{
    const CompanyName company{fields.text(nameOfCompany)};
    return fields.result(company);
}

// ---- how the account is synchronised: one ----

QString DeskKind<SyncPlan>::name()
{
    return QStringLiteral("sync_plan");
}
QString DeskKind<SyncPlan>::plural()
{
    return QStringLiteral("sync_plan");
}
QString DeskKind<SyncPlan>::title()
{
    return Text::tr("synchronisation settings");
}

QString DeskKind<SyncPlan>::key(const SyncPlan &)
{
    return QStringLiteral("account");
}

QJsonObject DeskKind<SyncPlan>::write(const SyncPlan &plan)
{
    QJsonArray clock;
    for (const QTime time : plan.times)
        clock.append(written(time));
    QJsonObject object{
        {share, plan.sharePercent}, {when, whens.value(int(plan.when))}, {hours, plan.hours}, {times, clock}};
    if (plan.quiet) {
        object.insert(quietFrom, written(plan.quiet->from));
        object.insert(quietUntil, written(plan.quiet->until));
    }
    return object;
}

Result<SyncPlan> DeskKind<SyncPlan>::read(DeskFields fields)
{
    SyncPlan plan;
    plan.sharePercent = int(fields.whole(share, SyncPlan::leastShare, 100));
    plan.when = SyncPlan::When(fields.word(when, whens));
    plan.hours = int(fields.whole(hours, 1, 24));
    for (const QString &text : fields.texts(times)) {
        const QTime time = QTime::fromString(text, QStringLiteral("HH:mm"));
        if (!time.isValid())
            fields.refuse(Text::tr("\"%1\" is no time of day such as \"18:05\".").arg(text));
        plan.times.append(time);
    }
    const auto from = fields.optional(&DeskFields::time, quietFrom);
    const auto until = fields.optional(&DeskFields::time, quietUntil);
    if (from.has_value() != until.has_value())
        fields.refuse(Text::tr("Quiet hours have a beginning and an end."));
    if (from && until)
        plan.quiet = SyncPlan::Quiet{*from, *until};
    if (plan.when == SyncPlan::When::AtTimes && plan.times.isEmpty())
        fields.refuse(Text::tr("A schedule at times of the day names at least one."));
    return fields.result(plan);
}

// ---- consents: each person's to each version ----

QString DeskKind<Consent>::name()
{
    return QStringLiteral("consent");
}
QString DeskKind<Consent>::plural()
{
    return QStringLiteral("consents");
}
QString DeskKind<Consent>::title()
{
    return Text::tr("consent");
}

QString DeskKind<Consent>::key(const Consent &consent)
{
    return joined({consent.what, consent.version, consent.who});
}

QJsonObject DeskKind<Consent>::write(const Consent &consent)
{
    return {
        {what, consent.what}, {version, consent.version}, {day, written(consent.day)}, {who, consent.who}};
}

Result<Consent> DeskKind<Consent>::read(DeskFields fields)
{
    Consent consent;
    consent.what = fields.text(what);
    consent.version = fields.text(version);
    consent.day = fields.day(day);
    consent.who = fields.text(who);
    return fields.result(consent);
}
