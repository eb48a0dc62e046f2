// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/realname/unreadsection.h"

#include "models/realnamemodel.h"
#include "models/realnamereport.h"
#include "ui/common/figurelist.h"

#include <QLocale>
#include <QPushButton>

namespace
{
using RealNameBriefing::WhyUnknown;
constexpr std::array reasons{WhyUnknown::NeverRead, WhyUnknown::Refused, WhyUnknown::NotTold,
                             WhyUnknown::Undescribed, WhyUnknown::MultiNetwork};
} // namespace

UnreadSection::UnreadSection(RealNameModel &model, const PaneOutputs &outputs, QWidget *parent)
    : RealNameList({QStringLiteral("unread"), tr("Unknown"),
                    tr("The real-name state of every card is known."),
                    tr("Each card that is not closed was read, and its state is one of the described ones.")},
                   &RealNameReport::unknown, model.unknown(), model, outputs, parent)
{
    m_read = new QPushButton(tr("Read them"), this);
    m_read->setObjectName(QStringLiteral("read"));
    connect(m_read, &QPushButton::clicked, this, [this] { Q_EMIT syncWanted(this->model().reading()); });
    m_cards = new QPushButton(tr("Show in Cards"), this);
    m_cards->setObjectName(QStringLiteral("showCards"));
    m_cards->setToolTip(tr("All of them, in the list of cards"));
    connect(m_cards, &QPushButton::clicked, this,
            [this] { Q_EMIT wanted(QStringLiteral("cards"), RealNameModel::unknownFilter()); });
    list().addTool(m_read);
    list().addTool(m_cards);
    refresh();
}

void UnreadSection::refresh()
{
    const RealNameFacts *facts = model().facts();
    const qint64 unknown = facts ? facts->summary.counts.unknown : 0;
    m_read->setEnabled(facts && !facts->readable.isEmpty());
    m_cards->setEnabled(unknown > 0);
    if (facts && facts->readableCards > facts->readable.size())
        m_read->setToolTip(tr("Details and identities, %1 cards first; press again for the next ones.")
                               .arg(QLocale().toString(facts->readable.size())));
    else
        m_read->setToolTip(tr("Details and identities of these cards first"));
    QString sentence;
    if (unknown > 0)
        sentence = tr("The provider tells the state of a card and never who holds it: two cards of one "
                      "person, or two persons of one card, cannot be seen from here.");
    if (facts && unknown > facts->unknown.size())
        sentence = tr("%1 The first %2 are listed; %3 more are in the list of cards.")
                       .arg(sentence, QLocale().toString(facts->unknown.size()),
                            QLocale().toString(unknown - facts->unknown.size()));
    say(sentence);
    ListSection::refresh();
}

QString UnreadSection::statusText() const
{
    QStringList parts;
    for (const WhyUnknown why : reasons) {
        const qint64 cards = model().facts() ? model().facts()->reasons.value(why) : 0;
        if (cards > 0)
            parts.append(tr("%1: %2").arg(RealNameFacts::reasonText(why), QLocale().toString(cards)));
    }
    return parts.join(QStringLiteral(" · "));
}
