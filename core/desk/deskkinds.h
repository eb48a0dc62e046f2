// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/deskfields.h"
#include "core/domain/deskvalues.h"
#include "core/rules/rebatetiers.h"
#include "core/rules/workdayyear.h"

#include <QJsonObject>
#include <QString>

/// How a kind of value is kept: under which name, with which key, as which JSON. Reading what was written
/// gives the same value; reading anything else that is not such a value is refused (E-DESK).
///
/// Keys: a month as "2026-04", a year as "2027", a credential, a case's id, a note's subject, a view's name;
/// several parts as a JSON array.
template<class T> struct DeskKind;

#define SIMLEDGER_DESK_KIND(Type)                                                                            \
    template<> struct DeskKind<Type> {                                                                       \
        [[nodiscard]] static QString name();   /* stable: in the cache */                                    \
        [[nodiscard]] static QString plural(); /* stable: in documents */                                    \
        [[nodiscard]] static QString title();  /* for people */                                              \
        [[nodiscard]] static QString key(const Type &value);                                                 \
        [[nodiscard]] static QJsonObject write(const Type &value);                                           \
        [[nodiscard]] static Result<Type> read(DeskFields fields);                                           \
    }

SIMLEDGER_DESK_KIND(RebateTiers);
SIMLEDGER_DESK_KIND(BalanceThresholds);
SIMLEDGER_DESK_KIND(TariffLine);
SIMLEDGER_DESK_KIND(IntercomCredential);
SIMLEDGER_DESK_KIND(PlatformCount);
SIMLEDGER_DESK_KIND(RebateInvoice);
SIMLEDGER_DESK_KIND(RebateCreditDecision);
SIMLEDGER_DESK_KIND(FinalRebate);
SIMLEDGER_DESK_KIND(GuardAttestation);
SIMLEDGER_DESK_KIND(DeadlineCase);
SIMLEDGER_DESK_KIND(Note);
SIMLEDGER_DESK_KIND(SavedView);
SIMLEDGER_DESK_KIND(WorkdayYear);
SIMLEDGER_DESK_KIND(CompanyName);
SIMLEDGER_DESK_KIND(SyncPlan);
SIMLEDGER_DESK_KIND(Consent);
#undef SIMLEDGER_DESK_KIND

/// All kinds, in the order of documents: `DeskKinds::each([]<class T>() { … })`.
namespace DeskKinds
{
template<class Visit> void each(const Visit &visit)
{
    visit.template operator()<RebateTiers>();
    visit.template operator()<BalanceThresholds>();
    visit.template operator()<TariffLine>();
    visit.template operator()<IntercomCredential>();
    visit.template operator()<PlatformCount>();
    visit.template operator()<RebateInvoice>();
    visit.template operator()<RebateCreditDecision>();
    visit.template operator()<FinalRebate>();
    visit.template operator()<GuardAttestation>();
    visit.template operator()<DeadlineCase>();
    visit.template operator()<Note>();
    visit.template operator()<SavedView>();
    visit.template operator()<WorkdayYear>();
    visit.template operator()<CompanyName>();
    visit.template operator()<SyncPlan>();
    visit.template operator()<Consent>();
}

/// A key of several parts, in words: "CMCC, sameflowcard".
[[nodiscard]] QString keyText(const QString &key);
/// The same of a kind, with what stands for something said in words: "pool reminder, CM-0001".
[[nodiscard]] QString keyText(const QString &kind, const QString &key);
/// The title of a kind by its name.
[[nodiscard]] QString title(const QString &name);
} // namespace DeskKinds
