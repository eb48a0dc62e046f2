// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity/changessection.h"

#include "core/domain/changetext.h"
#include "core/report/pagedreport.h"
#include "models/activitymodel.h"
#include "models/activityreport.h"
#include "models/modelroom.h"
#include "ui/activity/spanchoice.h"
#include "ui/common/figurelist.h"

#include <QCheckBox>
#include <QLocale>
#include <QSignalBlocker>

namespace
{
using Span = ActivitySpan::Kind;
const QList<Span> spans{Span::LastRun, Span::Yesterday, Span::Week, Span::Month};
constexpr QLatin1StringView spanKey("span"), figuresKey("figures");
} // namespace

ChangesSection::ChangesSection(ActivityModel &model, const PaneOutputs &outputs, QWidget *parent)
    : ListSection({QStringLiteral("changes"),
                   tr("Changes of cards"),
                   tr("Nothing changed in this time."),
                   tr("Changes are what a synchronisation finds to be another than before."),
                   {},
                   QStringLiteral("changes")},
                  model.changes(), model.changesQuestion(), outputs, parent),
      m_model(model)
{
    m_span = new SpanChoice(spans, m_model.changesSpan(), this);
    connect(m_span, &SpanChoice::spanChanged, this,
            [this](const ActivitySpan &span) { m_model.setChangesSpan(span); });
    m_fields = new QComboBox(this);
    m_fields->setObjectName(QStringLiteral("fields"));
    m_fields->setAccessibleName(tr("Changed field"));
    m_fields->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(m_fields, &QComboBox::currentIndexChanged, this,
            [this] { m_model.setField(m_fields->currentData().toString()); });
    m_figures = new QCheckBox(tr("&Usage figures"), this);
    m_figures->setObjectName(QStringLiteral("figures"));
    m_figures->setToolTip(tr("Used and remaining traffic and messages change with every synchronisation."));
    m_figures->setChecked(m_model.choice().figures);
    connect(m_figures, &QCheckBox::toggled, this, [this](bool shown) { m_model.setFigures(shown); });
    for (QWidget *tool : std::initializer_list<QWidget *>{m_span, m_fields, m_figures})
        list().addTool(tool);
    connect(&m_model, &ActivityModel::changed, this, [this] { refresh(); });
    ChangesSection::refresh();
}

void ChangesSection::refresh()
{
    const QSignalBlocker quietSpan(m_span);
    m_span->setSpan(m_model.changesSpan());
    fillFields();
    const qint64 more = m_model.changesLeftOut();
    say(more > 0 ? tr("The newest %1 changes are listed; %2 older ones are counted, but not listed.")
                       .arg(QLocale().toString(m_model.changes().rows().size()), QLocale().toString(more))
                 : QString());
    ListSection::refresh();
}

/// All fields with how often each changed.
void ChangesSection::fillFields()
{
    const QSignalBlocker quiet(m_fields);
    m_fields->clear();
    m_fields->addItem(tr("All fields"), QString());
    const ActivityChanges *facts = m_model.changesFacts();
    for (const ActivityBriefing::FieldTotal &total :
         facts ? facts->changes.fields : QList<ActivityBriefing::FieldTotal>())
        m_fields->addItem(
            tr("%1 (%2)").arg(ChangeText::field(total.field), QLocale().toString(total.changes)),
            total.field);
    m_fields->setCurrentIndex(std::max(m_fields->findData(m_model.choice().field), 0));
}

std::optional<Instant> ChangesSection::asOf() const
{
    return room().fleet.listAsOf();
}

QString ChangesSection::statusText() const
{
    return m_model.changesText();
}

void ChangesSection::setWatched(bool watched)
{
    m_model.setWatched(ActivityModel::Section::Changes, watched);
}

bool ChangesSection::open(const QString &what)
{
    const ActivitySpan span = ActivitySpan::named(what);
    if (span.name() != what)
        return ListSection::open(what);
    m_model.setChangesSpan(span);
    return true;
}

std::unique_ptr<PagedReport> ChangesSection::report() const
{
    return ActivityReport::changes(m_model, room());
}

QJsonObject ChangesSection::saveState() const
{
    QJsonObject state = ListSection::saveState();
    if (m_span->span().kind != Span::Run)
        state.insert(spanKey, m_span->span().name());
    state.insert(figuresKey, m_figures->isChecked());
    return state;
}

void ChangesSection::restoreState(const QJsonObject &state)
{
    ListSection::restoreState(state);
    if (state.contains(spanKey))
        m_model.setChangesSpan(ActivitySpan::named(state.value(spanKey).toString()));
    m_figures->setChecked(state.value(figuresKey).toBool());
}
