// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity/runssection.h"

#include "core/report/pagedreport.h"
#include "models/activitymodel.h"
#include "models/activityreport.h"
#include "models/modelroom.h"
#include "ui/common/figurelist.h"

namespace
{
constexpr QLatin1StringView partsKey("parts");
} // namespace

RunsSection::RunsSection(ActivityModel &model, const PaneOutputs &outputs, QWidget *parent)
    : ListSection({QStringLiteral("runs"),
                   tr("Synchronisations"),
                   tr("There was no synchronisation yet."),
                   tr("F5 starts one."),
                   {},
                   QStringLiteral("synchronisations")},
                  model.runs(), model.runsQuestion(), outputs, parent),
      m_model(model)
{
    m_parts = new FigureList(m_model.parts(), tr("How fresh the data are"), this);
    m_parts->setObjectName(QStringLiteral("parts"));
    m_parts->setEmpty(Icons::Glyph::Clock, tr("How fresh each part of the data is stands here."));
    putBelow(m_parts, 2);
    connect(&m_model, &ActivityModel::changed, this, [this] { refresh(); });
    ListSection::refresh();
}

std::optional<Instant> RunsSection::asOf() const
{
    return room().fleet.listAsOf();
}

QString RunsSection::statusText() const
{
    return tr("%n synchronisation(s)", nullptr, int(m_model.runs().rows().size()));
}

void RunsSection::setWatched(bool watched)
{
    m_model.setWatched(ActivityModel::Section::Runs, watched);
}

bool RunsSection::open(const QString &what)
{
    return m_parts->setCurrentKey(what) || ListSection::open(what);
}

std::unique_ptr<PagedReport> RunsSection::report() const
{
    return ActivityReport::runs(m_model, room());
}

QJsonObject RunsSection::saveState() const
{
    QJsonObject state = ListSection::saveState();
    QJsonObject parts = m_parts->saveState();
    parts.remove(QStringLiteral("session"));
    state.insert(partsKey, parts);
    return state;
}

void RunsSection::restoreState(const QJsonObject &state)
{
    ListSection::restoreState(state);
    m_parts->restoreState(state.value(partsKey).toObject());
}
