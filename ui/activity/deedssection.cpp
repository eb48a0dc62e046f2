// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity/deedssection.h"

#include "core/report/pagedreport.h"
#include "models/activitymodel.h"
#include "models/activityreport.h"
#include "models/modelroom.h"
#include "ui/activity/spanchoice.h"
#include "ui/common/figurelist.h"

#include <QSignalBlocker>

namespace
{
using Deed = ActivityDeeds::Kind;
using Span = ActivitySpan::Kind;
const QList<Span> spans{Span::LastRun, Span::Yesterday, Span::Week, Span::Month, Span::Quarter};
constexpr std::array kinds{Deed::Synchronisation, Deed::Edit,   Deed::Export,  Deed::Print,
                           Deed::Unlock,          Deed::Access, Deed::Erasure, Deed::Other};
constexpr QLatin1StringView spanKey("span");
} // namespace

DeedsSection::DeedsSection(ActivityModel &model, const PaneOutputs &outputs, QWidget *parent)
    : ListSection({QStringLiteral("everything"), tr("Everything"), tr("Nothing of this kind happened."),
                   tr("Choose a longer time or another kind."), tr("Activity"), QStringLiteral("activity")},
                  model.deeds(), model.deedsQuestion(), outputs, parent),
      m_model(model)
{
    m_span = new SpanChoice(spans, m_model.deedsSpan(), this);
    connect(m_span, &SpanChoice::spanChanged, this,
            [this](const ActivitySpan &span) { m_model.setDeedsSpan(span); });
    m_kinds = new QComboBox(this);
    m_kinds->setObjectName(QStringLiteral("kinds"));
    m_kinds->setAccessibleName(tr("Kind of activity"));
    m_kinds->addItem(tr("All kinds"), -1);
    for (const Deed kind : kinds)
        m_kinds->addItem(ActivityDeeds::kindText(kind), int(kind));
    connect(m_kinds, &QComboBox::currentIndexChanged, this, [this] {
        const int kind = m_kinds->currentData().toInt();
        m_model.setKind(kind < 0 ? std::nullopt : std::optional(Deed(kind)));
    });
    list().addTool(m_span);
    list().addTool(m_kinds);
    connect(&m_model, &ActivityModel::changed, this, [this] { refresh(); });
    DeedsSection::refresh();
}

void DeedsSection::refresh()
{
    const QSignalBlocker quietSpan(m_span);
    const QSignalBlocker quietKinds(m_kinds);
    m_span->setSpan(m_model.deedsSpan());
    m_kinds->setCurrentIndex(m_kinds->findData(m_model.kind() ? int(*m_model.kind()) : -1));
    ListSection::refresh();
}

std::optional<Instant> DeedsSection::asOf() const
{
    return room().fleet.listAsOf();
}

QString DeedsSection::statusText() const
{
    return m_model.deedsSpan().text();
}

void DeedsSection::setWatched(bool watched)
{
    m_model.setWatched(ActivityModel::Section::Everything, watched);
}

bool DeedsSection::open(const QString &what)
{
    for (const Deed kind : kinds) {
        if (ActivityDeeds::kindName(kind) == what) {
            m_model.setKind(kind);
            return true;
        }
    }
    return false;
}

std::unique_ptr<PagedReport> DeedsSection::report() const
{
    return ActivityReport::everything(m_model, room());
}

QJsonObject DeedsSection::saveState() const
{
    QJsonObject state = ListSection::saveState();
    state.insert(spanKey, m_span->span().name());
    return state;
}

void DeedsSection::restoreState(const QJsonObject &state)
{
    ListSection::restoreState(state);
    if (state.contains(spanKey))
        m_model.setDeedsSpan(ActivitySpan::named(state.value(spanKey).toString()));
}
