// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pools/poolactions.h"

#include "models/poolsmodel.h"
#include "ui/common/clipboard.h"
#include "ui/common/drafts.h"
#include "ui/pools/guarddialog.h"
#include "ui/pools/tariffdialog.h"

namespace
{
const QString guardKind = QStringLiteral("guard");
const QString guardName = QStringLiteral("guard");
const QString priceKind = QStringLiteral("price");
const QString poolName = QStringLiteral("pool");
} // namespace

PoolActions::PoolActions(PoolsModel &model, const ModelRoom &room, QWidget *pane)
    : QObject(pane), m_model(model), m_room(room), m_pane(pane)
{
}

// ---- what people enter ----

EditNotice PoolActions::editNotice()
{
    return {m_room.desk, this, QStringLiteral("pools"),
            [this](const Notice &notice) { Q_EMIT noticed(notice); }};
}

QDialog *PoolActions::attest(GuardAttestation::Guard guard)
{
    const PlanGuards *plan = m_model.plan();
    const bool ofTheAccount = guard == GuardAttestation::Guard::BalanceReminder;
    if (!plan && !ofTheAccount)
        return nullptr;
    GuardAttestation attestation;
    attestation.guard = guard;
    if (!ofTheAccount)
        attestation.credential = plan->credential;
    if (m_model.facts())
        attestation.value =
            ofTheAccount ? m_model.facts()->audit.balanceReminder.value : plan->poolReminder.value;
    attestation.day = m_room.today();
    attestation.who = m_room.desk.who();
    auto *dialog = new GuardDialog(attestation, m_room.today(), m_pane);
    Drafts::mark(dialog, guardKind, {{guardName, int(guard)}, {poolName, attestation.credential}});
    connect(dialog, &GuardDialog::entered, this, [this, dialog](const GuardAttestation &entered) {
        const EditNotice notice = editNotice();
        m_room.desk.save(entered, dialog, [this, dialog, notice](const Result<void> &saved) {
            if (saved)
                Q_EMIT noticed(notice.kept(tr("The reminder was recorded.")));
            dialog->conclude(saved);
        });
    });
    dialog->open();
    return dialog;
}

QDialog *PoolActions::reopen(const Draft &draft)
{
    const QString pool = draft.about.value(poolName).toString();
    if (!m_model.facts() || (draft.kind != guardKind && draft.kind != priceKind))
        return nullptr;
    if (!pool.isEmpty() && m_model.selected() != pool)
        m_model.select(pool);
    if (!pool.isEmpty() && (!m_model.plan() || m_model.plan()->credential != pool))
        return nullptr;
    return draft.kind == priceKind ? enterPrice()
                                   : attest(GuardAttestation::Guard(draft.about.value(guardName).toInt()));
}

QDialog *PoolActions::enterPrice()
{
    if (!m_model.facts())
        return nullptr;
    const TariffLine line = m_model.priceToEnter();
    const auto purpose =
        line.source.isEmpty() ? TariffDialog::Purpose::Enter : TariffDialog::Purpose::Correct;
    auto *dialog = new TariffDialog(purpose, line, m_model.facts()->tariffs, m_room.today(), m_pane);
    Drafts::mark(dialog, priceKind, {{poolName, m_model.selected()}});
    connect(dialog, &TariffDialog::entered, this, [this, dialog](const TariffLine &entered) {
        const EditNotice notice = editNotice();
        m_room.desk.save(entered, dialog, [this, dialog, notice](const Result<void> &saved) {
            if (saved)
                Q_EMIT noticed(notice.kept(tr("The price of overage was kept.")));
            dialog->conclude(saved);
        });
    });
    dialog->open();
    return dialog;
}

// ---- what leaves the pane ----

void PoolActions::copy(const QStringList &iccids, const QString &done)
{
    if (iccids.isEmpty())
        return;
    Clipboard::put(iccids.join(u'\n'));
    Q_EMIT noticed({Notice::Severity::Good, done, {}, {}, {}, QStringLiteral("copy")});
}

void PoolActions::copyWithoutRule()
{
    if (const PoolCards *cards = m_model.cards())
        copy(cards->withoutRule,
             tr("%n ICCID(s) copied, one a line.", nullptr, int(cards->withoutRule.size())));
}

void PoolActions::copyUsers(int count)
{
    const PoolCards *cards = m_model.cards();
    if (!cards)
        return;
    QStringList iccids;
    for (const PoolUser &user : cards->users.first(std::min<qsizetype>(count, cards->users.size())))
        iccids.append(user.card.card.key.iccid.toString());
    copy(iccids, tr("%n ICCID(s) copied, one a line.", nullptr, int(iccids.size())));
}

void PoolActions::readRules()
{
    Q_EMIT syncWanted(m_model.unreadDetails());
}

void PoolActions::readPool()
{
    Q_EMIT syncWanted(PoolsModel::poolReading(m_model.selected()));
}

void PoolActions::showCards()
{
    Q_EMIT wanted(QStringLiteral("cards"), PoolsModel::cardsOf(m_model.selected()));
}

void PoolActions::showWithoutRule()
{
    Q_EMIT wanted(QStringLiteral("cards"), PoolsModel::withoutRule(m_model.selected()));
}
