// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rebates/planssection.h"

#include "core/settings/consolesettings.h"
#include "models/rebatesmodel.h"
#include "ui/common/densetable.h"
#include "ui/common/figurelist.h"
#include "ui/rebates/rebateedits.h"
#include "ui/rebates/rebatepanel.h"
#include "ui/reports/paneoutputs.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

RebatePlansSection::RebatePlansSection(RebatesModel &model, const ModelRoom &room, ConsoleSettings &settings,
                                       QWidget *parent)
    : PaneSection(parent), m_model(model), m_room(room), m_settings(settings),
      m_edits(new RebateEdits{model, this, [this](const Notice &notice) { Q_EMIT noticed(notice); }}),
      m_list(new FigureList(model.plans(), tr("Plans with directional traffic"), this))
{
    QLabel *why = RebatePanel::label(Theme::Ink::Muted, this);
    why->setText(tr("Only cards with intercom plans earn a rebate, and the provider does not say which plans "
                    "are some. The names of the packages propose it; you decide."));
    m_list->setObjectName(QStringLiteral("planList"));
    m_proposals = addButton({}, QStringLiteral("takeProposals"));
    m_intercom = addButton(tr("&Intercom"), QStringLiteral("isIntercom"));
    m_other = addButton(tr("&No intercom"), QStringLiteral("isOther"));
    m_undecided = addButton(tr("&Undecided"), QStringLiteral("isUndecided"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::space(2));
    column->addWidget(why);
    column->addWidget(m_list, 1);
    connect(m_proposals, &QPushButton::clicked, this, [this] {
        const int count = m_model.proposedPlans();
        m_model.takeProposals(this,
                              m_edits->done(tr("%n plan(s) were decided as proposed.", nullptr, count)));
    });
    connect(m_intercom, &QPushButton::clicked, this, [this] { decide(true); });
    connect(m_other, &QPushButton::clicked, this, [this] { decide(false); });
    connect(m_undecided, &QPushButton::clicked, this, [this] { decide({}); });
    connect(m_list, &FigureList::selectionChanged, this, &RebatePlansSection::refresh);
    connect(m_list, &FigureList::currentChanged, this, &RebatePlansSection::refresh);
    connect(m_list, &FigureList::shownChanged, this, &PaneSection::changed);
    connect(m_list, &FigureList::activated, this, [this](const QString &key) {
        Q_EMIT wanted(QStringLiteral("cards"), QStringLiteral("credential:") + key);
    });
    connect(&model, &RebatesModel::changed, this, &RebatePlansSection::refresh);
    refresh();
}

RebatePlansSection::~RebatePlansSection() = default;

QPushButton *RebatePlansSection::addButton(const QString &text, const QString &name)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(name);
    m_list->addTool(button);
    return button;
}

QStringList RebatePlansSection::chosen() const
{
    const QStringList selected = m_list->selectedKeys();
    if (!selected.isEmpty() || m_list->currentKey().isEmpty())
        return selected;
    return {m_list->currentKey()};
}

void RebatePlansSection::decide(std::optional<bool> intercom)
{
    const QStringList plans = chosen();
    const int count = int(plans.size());
    const QString sentence = !intercom   ? tr("The decision about %n plan(s) was taken back.", nullptr, count)
                             : *intercom ? tr("%n plan(s) were confirmed as intercom plans.", nullptr, count)
                                         : tr("%n plan(s) were refused as intercom plans.", nullptr, count);
    m_model.decidePlans(plans, intercom, this, m_edits->done(sentence));
}

void RebatePlansSection::refresh()
{
    if (m_model.isEmptyAccount())
        m_list->setEmpty(Icons::Glyph::Sync, tr("Nothing was read from the provider yet."),
                         tr("Synchronise first: F5."));
    else if (m_model.state() == PaneQuestion::State::Ready)
        m_list->setEmpty(Icons::Glyph::Tag, tr("No card has a plan with directional traffic."),
                         tr("Only such plans can be intercom plans, so no rebate is earned."));
    else
        m_list->setEmpty(Icons::Glyph::Clock, tr("The plans are being looked at…"));
    const int proposed = m_model.proposedPlans();
    m_proposals->setVisible(proposed > 0);
    m_proposals->setText(tr("&Decide %n plan(s) as proposed", nullptr, proposed));
    const bool any = !chosen().isEmpty();
    for (QPushButton *button : {m_intercom, m_other, m_undecided})
        button->setEnabled(any);
    Q_EMIT changed();
}

std::optional<Instant> RebatePlansSection::asOf() const
{
    return m_model.asOf();
}

bool RebatePlansSection::isUpdating() const
{
    return m_model.isUpdating();
}

QString RebatePlansSection::statusText() const
{
    const int undecided = m_model.undecidedPlans();
    if (m_model.plans().rows().isEmpty())
        return {};
    return undecided == 0 ? tr("every plan is decided")
                          : tr("%n plan(s) wait for a decision", nullptr, undecided);
}

void RebatePlansSection::activate()
{
    m_list->takeFocus();
}

void RebatePlansSection::setWatched(bool watched)
{
    m_model.setWatched(watched);
}

void RebatePlansSection::find()
{
    m_list->find();
}

bool RebatePlansSection::open(const QString &what)
{
    return m_list->setCurrentKey(what);
}

bool RebatePlansSection::canExport() const
{
    return m_list->figures().rowCount() > 0;
}

void RebatePlansSection::exportShown()
{
    PaneOutputs{m_room, m_settings}.exportList(this, *m_list, tr("Plans with directional traffic"),
                                               m_model.asOf());
}

void RebatePlansSection::printShown()
{
    PaneOutputs{m_room, m_settings}.print(
        this, m_model.listReport(m_model.plans(), tr("Plans with directional traffic")),
        QStringLiteral("rebate-plans"));
}

QJsonObject RebatePlansSection::saveState() const
{
    return m_list->saveState();
}

void RebatePlansSection::restoreState(const QJsonObject &state)
{
    m_list->restoreState(state);
}
