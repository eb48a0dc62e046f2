// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/findingaction.h"

#include <QCoreApplication>
#include <QHash>

namespace
{
struct Text {
    Q_DECLARE_TR_FUNCTIONS(FindingAction)
};

const QString cardsPane = QStringLiteral("cards");
const QString keyPlace = QStringLiteral("key"); // no pane, but a dialog that the window has

/// The topic that reads this class of data; `name` as the findings about ages have it for their subject.
SyncTopics topicOf(const QString &name)
{
    static const QHash<QString, SyncTopic> topics{
        {QStringLiteral("list"), SyncTopic::List},    {QStringLiteral("detail"), SyncTopic::Detail},
        {QStringLiteral("usage"), SyncTopic::Usage},  {QStringLiteral("identity"), SyncTopic::Identity},
        {QStringLiteral("pools"), SyncTopic::Pools},  {QStringLiteral("orders"), SyncTopic::Orders},
        {QStringLiteral("ledger"), SyncTopic::Money}, {QStringLiteral("bills"), SyncTopic::Money},
    };
    const auto topic = topics.constFind(name);
    return topic == topics.constEnd() ? SyncOptions().topics : SyncTopics(*topic);
}

/// Where in its pane: a section, a thing in it, or a thing that the pane knows by its name.
QString placeOf(const Finding &finding)
{
    switch (finding.kind) {
    case FindingKind::BalanceBelowThreshold:
    case FindingKind::RunwayShort:
    case FindingKind::RenewalsNotCovered:
        return QStringLiteral("balance");
    case FindingKind::VoucherLapsing:
        return QStringLiteral("vouchers:") + finding.subject;
    case FindingKind::BillProvisional:
        return QStringLiteral("bills:") + finding.subject;
    case FindingKind::RealNameGap:
        return QStringLiteral("gaps:") + finding.subject; // how old
    case FindingKind::QuarantinedRows:
        return QStringLiteral("odd");
    case FindingKind::SilentCards:
        return QStringLiteral("silent");
    case FindingKind::UsageJumps:
        return QStringLiteral("jumps");
    case FindingKind::DeadlineDue:
    case FindingKind::DeadlineOverdue:
        return finding.id.section(u':', 1); // the case
    case FindingKind::CredentialsUnclassified:
        return QStringLiteral("plans");
    default:
        return finding.subject;
    }
}

/// What is mended by reading again, and nothing else.
std::optional<SyncTopics> topicsOf(const Finding &finding)
{
    switch (finding.kind) {
    case FindingKind::DataOld:
    case FindingKind::DataNeverRead:
        return topicOf(finding.subject);
    case FindingKind::BalanceOld:
    case FindingKind::BalanceUnknown:
        return SyncTopics(SyncTopic::Money);
    default:
        return std::nullopt;
    }
}
} // namespace

QString FindingAction::homeOf(const Finding &finding)
{
    switch (finding.kind) {
    case FindingKind::BalanceBelowThreshold:
    case FindingKind::RunwayShort:
    case FindingKind::BalanceOld:
    case FindingKind::BalanceUnknown:
    case FindingKind::VoucherLapsing:
    case FindingKind::RenewalsNotCovered:
    case FindingKind::BillProvisional:
        return QStringLiteral("finance");
    case FindingKind::PoolOver:
    case FindingKind::PoolForecastOver:
    case FindingKind::PoolNear:
    case FindingKind::GuardMissing:
    case FindingKind::GuardUnknown:
        return QStringLiteral("pools");
    case FindingKind::CardsExpiring:
    case FindingKind::CardsExpired:
    case FindingKind::CardsStopped:
    case FindingKind::CardsOfUnknownState:
        return cardsPane;
    case FindingKind::RealNameGap:
        return QStringLiteral("realname");
    case FindingKind::SilentCards:
    case FindingKind::UsageJumps:
        return QStringLiteral("traffic");
    case FindingKind::DeadlineDue:
    case FindingKind::DeadlineOverdue:
        return QStringLiteral("deadlines");
    case FindingKind::RebateInvoiceDue:
    case FindingKind::RebateInvoiceOverdue:
    case FindingKind::RebateCreditLate:
    case FindingKind::RebateCreditShort:
    case FindingKind::RebateCreditMissing:
    case FindingKind::RebateCreditDisputed:
    case FindingKind::RebateTierUndecided:
    case FindingKind::RebatePlatformMissing:
    case FindingKind::CredentialsUnclassified:
        return QStringLiteral("rebates");
    case FindingKind::KeyOld:
    case FindingKind::KeyExpired:
    case FindingKind::KeyExpiring:
    case FindingKind::KeyOfRoot:
    case FindingKind::KeyTooPowerful:
        return keyPlace;
    case FindingKind::DataOld:
    case FindingKind::DataNeverRead:
    case FindingKind::QuarantinedRows:
        break;
    }
    return QStringLiteral("activity");
}

FindingAction FindingAction::toKey()
{
    return {Kind::Show, {keyPlace, {}}, {}};
}

FindingAction FindingAction::of(const Finding &finding, const QStringList &panes, bool hasKey)
{
    if (const std::optional<SyncTopics> topics = topicsOf(finding))
        return hasKey || !panes.contains(keyPlace) ? FindingAction{Kind::Sync, {}, *topics} : toKey();
    const QString home = homeOf(finding);
    const bool nothingToShow = home == cardsPane && finding.filter.isEmpty();
    if (panes.contains(home) && !nothingToShow)
        return {Kind::Show, {home, home == cardsPane ? finding.filter : placeOf(finding)}, {}};
    if (!finding.filter.isEmpty() && panes.contains(cardsPane))
        return {Kind::Show, {cardsPane, finding.filter}, {}};
    return {};
}

QString FindingAction::label() const
{
    switch (kind) {
    case Kind::Sync:
        return Text::tr("Synchronise now");
    case Kind::Show:
        if (target.pane == keyPlace)
            return Text::tr("AccessKey…");
        return target.pane == cardsPane ? Text::tr("Show the cards") : Text::tr("Go there");
    case Kind::Explain:
        break;
    }
    return Text::tr("Explain");
}
