// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/traffic/topsection.h"

#include "models/trafficreport.h"
#include "models/trafficwords.h"
#include "ui/common/figurelist.h"
#include "ui/common/theme.h"
#include "ui/reports/paneoutputs.h"
#include "ui/traffic/cardlists.h"
#include "ui/traffic/missingbar.h"
#include "ui/traffic/monthfield.h"
#include "ui/traffic/scopechooser.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

TopSection::TopSection(TrafficModel &model, const ModelRoom &room, ConsoleSettings &settings, QWidget *parent)
    : PaneSection(parent), m_model(model), m_room(room), m_settings(settings),
      m_scope(new ScopeChooser(model, room, this)), m_month(new MonthField(model, room, this)),
      m_problem(new QLabel(this)), m_missing(new MissingBar(model, this)),
      m_list(new FigureList(model.topTable(), tr("Largest users"), this))
{
    m_problem->setObjectName(QStringLiteral("problem"));
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    QPalette bad = m_problem->palette();
    bad.setColor(QPalette::WindowText, Theme::ink(Theme::Ink::Bad));
    m_problem->setPalette(bad);
    m_problem->hide();
    auto *choices = new QHBoxLayout;
    choices->setSpacing(Theme::space(4));
    choices->addWidget(m_scope);
    choices->addWidget(m_month);
    choices->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, Theme::space(1), 0, 0);
    column->setSpacing(Theme::space(2));
    column->addLayout(choices);
    column->addWidget(m_problem);
    column->addWidget(m_missing);
    column->addWidget(m_list, 1);
    connect(m_scope, &ScopeChooser::problem, this, [this](const QString &sentence) {
        m_problem->setText(sentence);
        m_problem->setVisible(!sentence.isEmpty());
    });
    connect(m_missing, &MissingBar::syncWanted, this, &TopSection::syncWanted);
    CardLists::lead(*m_list, *this, [this](const QString &iccid) { Q_EMIT overTimeWanted(iccid); });
    connect(&m_model.top(), &PaneQuestion::changed, this, &TopSection::refresh);
    refresh();
}

void TopSection::refresh()
{
    PaneAnswer<TrafficTop> &answer = m_model.top();
    if (const auto &facts = answer.facts()) {
        m_missing->show(TrafficWords::coverageText(facts->coverage), facts->coverage, m_room.today());
        m_list->setEmpty(Icons::Glyph::Traffic,
                         tr("No card had traffic in this month, as far as it is known."),
                         facts->coverage.missing() > 0 ? tr("Read what is missing, or choose another month.")
                                                       : tr("Choose another month or other cards."));
    } else {
        m_list->setEmpty(Icons::Glyph::Clock, answer.state() == PaneQuestion::State::Failed
                                                  ? answer.error().message
                                                  : tr("Looking for the largest users…"));
    }
    Q_EMIT changed();
}

QString TopSection::listTitle() const
{
    const auto &facts = m_model.top().facts();
    return facts ? tr("Largest users of %1, %2")
                       .arg(facts->top.month.iso(), TrafficWords::scopeText(facts->choice))
                 : title();
}

std::optional<Instant> TopSection::asOf() const
{
    const auto &facts = m_model.top().facts();
    return facts ? facts->coverage.oldest : std::nullopt;
}

QString TopSection::statusText() const
{
    const auto &facts = m_model.top().facts();
    if (!facts || !facts->top.scope.used)
        return {};
    return tr("%1: %2 in all").arg(facts->top.month.iso(), facts->top.scope.used->text());
}

void TopSection::activate()
{
    m_list->takeFocus();
}

void TopSection::setWatched(bool watched)
{
    m_model.top().setWatched(watched);
    m_model.scopes().setWatched(watched);
}

void TopSection::find()
{
    m_list->find();
}

bool TopSection::canExport() const
{
    return m_model.topTable().rowCount() > 0;
}

bool TopSection::canPrint() const
{
    return canExport();
}

void TopSection::exportShown()
{
    PaneOutputs{m_room, m_settings}.exportList(this, *m_list, listTitle(), asOf());
}

void TopSection::printShown()
{
    const auto &facts = m_model.top().facts();
    if (!facts)
        return;
    const KnownSum &scope = facts->top.scope;
    PaneOutputs{m_room, m_settings}.print(
        this,
        TrafficReport::cards(
            listTitle(),
            {tr("All of them together: %1").arg(scope.used ? scope.used->text() : QString(u'–')),
             m_list->countText()},
            m_model.topTable(), facts->coverage, m_room),
        QStringLiteral("traffic"));
}

QJsonObject TopSection::saveState() const
{
    return CardLists::saved(*m_list);
}

void TopSection::restoreState(const QJsonObject &state)
{
    CardLists::restore(*m_list, state);
}
