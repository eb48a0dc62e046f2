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
