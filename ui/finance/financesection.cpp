// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/finance/financesection.h"

#include "core/report/pagedreport.h"
#include "models/financereport.h"
#include "models/panepaper.h"
#include "ui/common/emptystate.h"
#include "ui/common/figurelist.h"

#include <QPushButton>

namespace
{
const QString noticeKey = QStringLiteral("finance");
} // namespace

bool FinanceSection::canPrint() const
{
    return !question().isEmptyAccount();
}

void FinanceSection::printShown()
{
    if (!canPrint())
        return;
    const FinanceModel::Days days = m_model.ledgerDays();
    Briefings::ask(
        m_model.room(), m_model.room().slow, this,
        [days, assumptions = m_model.assumptions()](const BriefingContext &context) {
            return FinanceReport::Facts::read(context, assumptions, days.from, days.until);
        },
        [this](const Result<FinanceReport::Facts> &facts) {
            if (facts)
                m_outputs.print(
                    this, FinanceReport::of(*facts, PanePaper::frame(m_model.room()), m_model.room().now()),
                    QStringLiteral("finance"));
            else
                Q_EMIT noticed(Notice::of(facts.error(), noticeKey));
        });
}

void FinanceSection::readMoney()
{
    SyncOptions options;
    options.topics = SyncTopic::Money;
    Q_EMIT syncWanted(options);
}

void FinanceSection::sayEmpty(FigureList &list, bool everRead, const QString &nothing, const QString &hint)
{
    const PaneQuestion &asked = question();
    if (asked.state() == PaneQuestion::State::Failed)
        return list.setEmpty(Icons::Glyph::Error, asked.error().message, asked.error().code);
    if (asked.state() == PaneQuestion::State::Waiting)
        return list.setEmpty(Icons::Glyph::Clock, tr("Reading the cache…"));
    if (everRead)
        return list.setEmpty(Icons::Glyph::Check, nothing, hint);
    list.setEmpty(Icons::Glyph::Cloud, tr("The money was never read."),
                  tr("Synchronise it; the key needs the billing right."));
    list.empty()
        .offer(tr("Synchronise the money"), [this] { readMoney(); })
        ->setObjectName(QStringLiteral("syncNow"));
}

EditNotice FinanceSection::editNotice()
{
    return {m_model.room().desk, this, noticeKey, [this](const Notice &notice) { Q_EMIT noticed(notice); }};
}

void FinanceSection::tellSaved(const Result<void> &saved, const EditNotice &notice, const QString &sentence)
{
    Q_EMIT noticed(saved ? notice.kept(sentence) : Notice::of(saved.error(), noticeKey));
}
