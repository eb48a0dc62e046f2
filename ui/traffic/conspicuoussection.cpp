// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/traffic/conspicuoussection.h"

#include "models/trafficreport.h"
#include "models/trafficwords.h"
#include "ui/common/figurelist.h"
#include "ui/common/theme.h"
#include "ui/reports/paneoutputs.h"
#include "ui/traffic/cardlists.h"
#include "ui/traffic/missingbar.h"

#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

ConspicuousSection::ConspicuousSection(Kind kind, TrafficModel &model, const ModelRoom &room,
                                       ConsoleSettings &settings, QWidget *parent)
    : PaneSection(parent), m_kind(kind), m_model(model), m_room(room), m_settings(settings),
      m_rule(new QLabel(this)), m_missing(new MissingBar(model, this)),
      m_list(
          new FigureList(table(), kind == Kind::Silent ? tr("Silent cards") : tr("Jumps of traffic"), this))
{
    m_rule->setObjectName(QStringLiteral("rule"));
    m_rule->setTextFormat(Qt::PlainText);
    m_rule->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, Theme::space(1), 0, 0);
    column->setSpacing(Theme::space(2));
    column->addWidget(m_rule);
    column->addWidget(m_missing);
    column->addWidget(m_list, 1);
    connect(m_missing, &MissingBar::syncWanted, this, &ConspicuousSection::syncWanted);
    CardLists::lead(*m_list, *this, [this](const QString &iccid) { Q_EMIT overTimeWanted(iccid); });
    connect(&m_model.noticed(), &PaneQuestion::changed, this, &ConspicuousSection::refresh);
    refresh();
}

QString ConspicuousSection::name() const
{
    return m_kind == Kind::Silent ? QStringLiteral("silent") : QStringLiteral("jumps");
}

QString ConspicuousSection::title() const
{
    return m_kind == Kind::Silent ? tr("Silent") : tr("Jumps");
}

FigureTable &ConspicuousSection::table() const
{
    return m_kind == Kind::Silent ? m_model.silentTable() : m_model.jumpTable();
}

QString ConspicuousSection::ruleText() const
{
    const auto &facts = m_model.noticed().facts();
    const UsageBriefing::ConspicuousRule rule = facts ? facts->rule : UsageBriefing::ConspicuousRule();
    if (m_kind == Kind::Silent)
        return tr(
            "Cards in use or stopped that had traffic before and have had none for %n day(s) or more, up "
            "to their last known day. A day that is not known is not silence.",
            nullptr, rule.silentDays);
    return tr("Cards of which one of the last %1 days had at least %2 and %3 times the median of the %4 days "
              "before it, of which %5 or more are known.")
        .arg(rule.jumpDays)
        .arg(rule.jump.atLeast.text())
        .arg(rule.jump.times)
        .arg(rule.jump.daysBefore)
        .arg(rule.jump.leastDaysBefore);
}

void ConspicuousSection::refresh()
{
    m_rule->setText(ruleText());
    PaneAnswer<TrafficNoticed> &answer = m_model.noticed();
    const auto &facts = answer.facts();
    if (facts)
        m_missing->show(TrafficWords::coverageText(facts->coverage), facts->coverage, m_room.today());
    if (!facts)
        m_list->setEmpty(Icons::Glyph::Clock, answer.state() == PaneQuestion::State::Failed
                                                  ? answer.error().message
                                                  : tr("Looking through the traffic of the cards…"));
    else if (!facts->found)
        m_list->setEmpty(Icons::Glyph::Traffic, tr("No traffic of this month or the one before was read."),
                         tr("Read what is missing; then cards that stand out are found."));
    else
        m_list->setEmpty(Icons::Glyph::Check, m_kind == Kind::Silent
                                                  ? tr("No card that had traffic has gone silent.")
                                                  : tr("No card's traffic has jumped."));
    Q_EMIT changed();
}

std::optional<Instant> ConspicuousSection::asOf() const
{
    const auto &facts = m_model.noticed().facts();
    return facts ? facts->coverage.oldest : std::nullopt;
}

QString ConspicuousSection::statusText() const
{
    const auto &facts = m_model.noticed().facts();
    if (!facts || !facts->found)
        return {};
    const qsizetype all = m_kind == Kind::Silent ? facts->silent : facts->jumping;
    const qsizetype shown = table().rows().size();
    if (all > shown)
        return tr("%1 cards, of which the first %2 are shown")
            .arg(QLocale().toString(all), QLocale().toString(shown));
    return tr("%Ln card(s)", nullptr, int(all));
}

void ConspicuousSection::activate()
{
    m_list->takeFocus();
}

void ConspicuousSection::find()
{
    m_list->find();
}

bool ConspicuousSection::canExport() const
{
    return table().rowCount() > 0;
}

bool ConspicuousSection::canPrint() const
{
    return canExport();
}

void ConspicuousSection::exportShown()
{
    PaneOutputs{m_room, m_settings}.exportList(
        this, *m_list, m_kind == Kind::Silent ? tr("Silent cards") : tr("Jumps of traffic"), asOf());
}

void ConspicuousSection::printShown()
{
    const auto &facts = m_model.noticed().facts();
    if (!facts)
        return;
    PaneOutputs{m_room, m_settings}.print(
        this,
        TrafficReport::cards(m_kind == Kind::Silent ? tr("Silent cards") : tr("Jumps of traffic"),
                             {ruleText(), m_list->countText()}, table(), facts->coverage, m_room),
        QStringLiteral("traffic"));
}

QJsonObject ConspicuousSection::saveState() const
{
    return CardLists::saved(*m_list);
}

void ConspicuousSection::restoreState(const QJsonObject &state)
{
    CardLists::restore(*m_list, state);
}
