// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/realname/gapsection.h"

#include "models/realnamemodel.h"
#include "models/realnamereport.h"
#include "ui/common/figurelist.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>

namespace
{
using Grouping = RealNameModel::Grouping;
constexpr QLatin1StringView groupingKey("grouping");
constexpr std::array groupings{Grouping::Tag, Grouping::Remark, Grouping::Operator, Grouping::None};
} // namespace

GapSection::GapSection(RealNameModel &model, const PaneOutputs &outputs, QWidget *parent)
    : RealNameList({QStringLiteral("gaps"), tr("Gaps"),
                    tr("No active card of a known state lacks real-name verification."),
                    tr("Cards whose state is unknown are counted apart.")},
                   &RealNameReport::gaps, model.gaps(), model, outputs, parent)
{
    m_cards = new QPushButton(tr("Show in Cards"), this);
    m_cards->setObjectName(QStringLiteral("showCards"));
    m_cards->setToolTip(tr("All of them, in the list of cards"));
    connect(m_cards, &QPushButton::clicked, this,
            [this] { Q_EMIT wanted(QStringLiteral("cards"), RealNameModel::gapsFilter()); });
    m_grouping = new QComboBox(this);
    m_grouping->setObjectName(QStringLiteral("grouping"));
    m_grouping->setAccessibleName(tr("Printed gap lists"));
    m_grouping->setToolTip(tr("Each printed list begins on a page of its own and has lines to sign."));
    for (const Grouping grouping : groupings)
        m_grouping->addItem(RealNameModel::groupingText(grouping), RealNameModel::groupingName(grouping));
    m_grouping->setCurrentIndex(m_grouping->findData(RealNameModel::groupingName(model.grouping())));
    connect(m_grouping, &QComboBox::currentIndexChanged, this,
            [&model](int index) { model.setGrouping(groupings[size_t(std::max(index, 0))]); });
    auto *label = new QLabel(tr("Printed &lists:"), this);
    label->setBuddy(m_grouping);
    list().addTool(label);
    list().addTool(m_grouping);
    list().addTool(m_cards);
    refresh();
}

void GapSection::refresh()
{
    m_cards->setEnabled(model().facts() && !model().facts()->gaps.isEmpty());
    const qint64 more = model().gapsLeftOut();
    say(more > 0 ? tr("The %1 longest active ones are listed; %2 more are in the list of cards.")
                       .arg(QLocale().toString(model().facts()->gaps.size()), QLocale().toString(more))
                 : QString());
    ListSection::refresh();
}

QString GapSection::statusText() const
{
    return model().gapsText();
}

bool GapSection::open(const QString &what)
{
    const QString word = RealNameModel::wordOfFinding(what);
    if (word.isEmpty())
        return ListSection::open(what);
    list().findChild<QLineEdit *>(QStringLiteral("search"))->setText(word);
    return true;
}

QJsonObject GapSection::saveState() const
{
    QJsonObject state = ListSection::saveState();
    state.insert(groupingKey, m_grouping->currentData().toString());
    return state;
}

void GapSection::restoreState(const QJsonObject &state)
{
    ListSection::restoreState(state);
    if (const int index = m_grouping->findData(state.value(groupingKey).toString()); index >= 0)
        m_grouping->setCurrentIndex(index);
}
