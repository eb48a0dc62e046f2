// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/realname/realnamelist.h"

#include "core/report/pagedreport.h"
#include "models/realnamemodel.h"

namespace
{
ListSection::Kind named(ListSection::Kind kind)
{
    kind.file = RealNameList::tr("Real-name: %1").arg(kind.title);
    kind.audit = QStringLiteral("realname");
    return kind;
}
} // namespace

RealNameList::RealNameList(const Kind &kind, Report paper, FigureTable &table, RealNameModel &model,
                           const PaneOutputs &outputs, QWidget *parent)
    : ListSection(named(kind), table, model.question(), outputs, parent), m_model(model), m_report(paper)
{
    connect(&m_model, &RealNameModel::changed, this, [this] { refresh(); });
    ListSection::refresh();
}

std::optional<Instant> RealNameList::asOf() const
{
    return m_model.facts() ? m_model.facts()->summary.oldest : std::nullopt;
}

QString RealNameList::statusText() const
{
    return m_model.stateText();
}

void RealNameList::setWatched(bool watched)
{
    m_model.setWatched(watched);
}

std::unique_ptr<PagedReport> RealNameList::report() const
{
    return m_report(m_model, room());
}
