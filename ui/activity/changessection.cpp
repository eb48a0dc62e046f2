// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity/changessection.h"

#include "core/domain/changetext.h"
#include "core/report/pagedreport.h"
#include "models/activitymodel.h"
#include "models/activityreport.h"
#include "models/modelroom.h"
#include "ui/activity/momentedit.h"
#include "ui/activity/spanchoice.h"
#include "ui/common/figurelist.h"
#include "ui/common/theme.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QSignalBlocker>

namespace
{
using Span = ActivitySpan::Kind;
const QList<Span> spans{Span::LastRuns,  Span::LastRun, Span::Yesterday,
                        Span::ThisMonth, Span::Week,    Span::Month};
constexpr QLatin1StringView spanKey("span"), figuresKey("figures"), visitKey("visit"), totalsKey("totals");
} // namespace

ChangesSection::ChangesSection(ActivityModel &model, const PaneOutputs &outputs, QWidget *parent)
    : ListSection({QStringLiteral("changes"), tr("What changed"), {}, {}, {}, QStringLiteral("changes")},
                  model.changes(), model.changesQuestion(), outputs, parent),
      m_model(model)
{
    putAbove(makeMoments(), 0);
    makeTotals();
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
    list().addTool(m_fields);
    list().addTool(m_figures);
    connect(&m_model, &ActivityModel::changed, this, [this] { refresh(); });
    ChangesSection::refresh();
}

QWidget *ChangesSection::makeMoments()
{
    auto *line = new QWidget(this);
    m_span = new SpanChoice(spans, m_model.changesSpan(), line);
    connect(m_span, &SpanChoice::spanChanged, this,
            [this](const ActivitySpan &span) { m_model.setChangesSpan(span); });
    m_from = new MomentEdit(QStringLiteral("from"), tr("From this moment on"), line);
    m_until = new MomentEdit(QStringLiteral("until"), tr("Up to this moment"), line);
    for (MomentEdit *edit : {m_from, m_until}) {
        edit->setMoment(room().now()); // until there is an answer
        connect(edit, &MomentEdit::momentChosen, this, [this] { chooseMoments(); });
    }
    auto *from = new QLabel(tr("F&rom"), line);
    from->setBuddy(m_from);
    auto *until = new QLabel(tr("&to"), line);
    until->setBuddy(m_until);
    m_causes = new QLabel(line);
    m_causes->setObjectName(QStringLiteral("causes"));
    m_causes->setTextFormat(Qt::PlainText);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::space(2));
    for (QWidget *part : std::initializer_list<QWidget *>{m_span, from, m_from, until, m_until})
        row->addWidget(part);
    row->addSpacing(Theme::space(3));
    row->addWidget(m_causes, 1);
    return line;
}

void ChangesSection::makeTotals()
{
    m_totals = new FigureList(m_model.totals(), tr("Totals by field"), this);
    m_totals->setObjectName(QStringLiteral("totals"));
    m_totals->setEmpty(Icons::Glyph::Check, tr("How many cards changed in each field stands here."));
    connect(m_totals, &FigureList::activated, this,
            [this](const QString &field) { m_model.setField(field); });
    putAbove(m_totals, 1);
}

void ChangesSection::refresh()
{
    const QSignalBlocker quietSpan(m_span);
    if (m_model.lastVisit())
        m_span->offer({Span::LastVisit, 0, *m_model.lastVisit()});
    m_span->setSpan(m_model.changesSpan());
    showMoments();
    m_causes->setText(m_model.causesText());
    m_totals->setVisible(m_model.totals().rows().size() > 0);
    fillFields();
    showSentence();
    sayNothing();
    ListSection::refresh();
}

/// Without two runs to compare nobody knows what changed.
void ChangesSection::sayNothing()
{
    const ActivityChanges *facts = m_model.changesFacts();
    if (facts && !facts->period)
        setNothing(Icons::Glyph::Info, tr("There was no such synchronisation."),
                   tr("Only those that came to their end are compared, none that was stopped. Choose a time "
                      "instead."));
    else
        setNothing(Icons::Glyph::Check, tr("Nothing changed in this time."),
                   tr("Changes are what a synchronisation finds to be another than before."));
}

void ChangesSection::showSentence()
{
    const qint64 more = m_model.changesLeftOut();
    if (m_from->moment() > m_until->moment())
        say(tr("The first moment is after the second: nothing can have changed between them."));
    else if (more > 0)
        say(tr("The newest %1 changes are listed; %2 older ones are counted, but not listed.")
                .arg(QLocale().toString(m_model.changes().rows().size()), QLocale().toString(more)));
    else
        say({});
}

/// What the answer is about, unless somebody is typing another one.
void ChangesSection::showMoments()
{
    const ActivityChanges *facts = m_model.changesFacts();
    const ActivitySpan &span = m_model.changesSpan();
    std::optional<ActivityBriefing::Period> period = facts ? facts->period : std::nullopt;
    if (span.kind == Span::Between)
        period = ActivityBriefing::Period{span.from, span.until};
    if (!period || m_from->hasFocus() || m_until->hasFocus())
        return;
    m_from->setMoment(period->from);
    m_until->setMoment(Instant{period->until.seconds - 1});
}

/// Whole seconds at either end.
void ChangesSection::chooseMoments()
{
    m_model.setChangesSpan({Span::Between, 0, m_from->moment(), Instant{m_until->moment().seconds + 1}});
}

/// All fields with how often each changed.
void ChangesSection::fillFields()
{
    const QSignalBlocker quiet(m_fields);
    m_fields->clear();
    m_fields->addItem(tr("All fields"), QString());
    const ActivityChanges *facts = m_model.changesFacts();
    for (const FigureRow &total : facts ? facts->totals : QList<FigureRow>())
        m_fields->addItem(tr("%1 (%2)").arg(total.cells[0].text, total.cells[1].text), total.key);
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
    if (watched)
        m_visit = Instant::of(room().clock.now());
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
    const Span kind = m_span->span().kind;
    if (kind != Span::Run && kind != Span::Between && kind != Span::LastVisit)
        state.insert(spanKey, m_span->span().name());
    state.insert(figuresKey, m_figures->isChecked());
    QJsonObject totals = m_totals->saveState();
    totals.remove(QStringLiteral("session"));
    state.insert(totalsKey, totals);
    if (const std::optional<Instant> visit = m_visit ? m_visit : m_model.lastVisit())
        state.insert(visitKey, visit->seconds);
    return state;
}

void ChangesSection::restoreState(const QJsonObject &state)
{
    ListSection::restoreState(state);
    if (const qint64 visit = state.value(visitKey).toInteger(); visit > 0)
        m_model.setLastVisit(Instant{visit});
    m_totals->restoreState(state.value(totalsKey).toObject());
    if (state.contains(spanKey))
        m_model.setChangesSpan(ActivitySpan::named(state.value(spanKey).toString()));
    m_figures->setChecked(state.value(figuresKey).toBool());
    refresh();
}
