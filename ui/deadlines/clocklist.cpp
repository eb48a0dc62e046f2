// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deadlines/clocklist.h"

#include "core/domain/month.h"
#include "models/deadlinereport.h"
#include "models/deadlinesmodel.h"
#include "models/deadlinetext.h"
#include "ui/common/densetable.h"
#include "ui/common/drafts.h"
#include "ui/common/emptystate.h"
#include "ui/common/factgrid.h"
#include "ui/common/figurelist.h"
#include "ui/common/questions.h"
#include "ui/common/theme.h"

#include <QCheckBox>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

namespace
{
const QString reasonKind = QStringLiteral("reason");

const QString splitterKey = QStringLiteral("splitter"), listKey = QStringLiteral("list"),
              sessionKey = QStringLiteral("session");
} // namespace

ClockList::ClockList(DeadlinesModel &model, const PaneOutputs &outputs, QWidget *parent)
    : PaneSection(parent), m_model(model), m_outputs(outputs),
      m_list(new FigureList(model.list(), tr("Deadlines"), this)), m_detail(new FactGrid(this)),
      m_splitter(new QSplitter(Qt::Vertical, this))
{
    auto *scroll = new QScrollArea(m_splitter);
    scroll->setObjectName(QStringLiteral("detail"));
    scroll->setAccessibleName(tr("The clock that is chosen"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(m_detail);
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(scroll);
    const int line = fontMetrics().height();
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setSizes({line * 16, line * 16});
    m_splitter->setChildrenCollapsible(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_splitter);
    makeTools();
    connect(m_list, &FigureList::currentChanged, this, &ClockList::present);
    connect(m_list, &FigureList::shownChanged, this, &PaneSection::changed);
    connect(m_list, &FigureList::menuOpening, this, &ClockList::addToMenu);
    connect(m_list, &FigureList::activated, this, [this] { act(ReasonDialog::Deed::Done); });
    connect(&model, &DeadlinesModel::changed, this, &ClockList::refresh);
    refresh();
}

void ClockList::makeTools()
{
    m_showDone = new QCheckBox(tr("&Show done ones"), this);
    m_showDone->setObjectName(QStringLiteral("showDone"));
    m_showDone->setChecked(m_model.showsDone());
    connect(m_showDone, &QCheckBox::toggled, &m_model, &DeadlinesModel::setShowsDone);
    const auto button = [this](const QString &text, const QString &name, Icons::Glyph glyph) {
        auto *made = new QPushButton(text, this);
        made->setObjectName(name);
        made->setIcon(Icons::icon(glyph));
        made->setAutoDefault(false);
        m_list->addTool(made);
        return made;
    };
    m_list->addTool(m_showDone);
    m_done = button(tr("&Done…"), QStringLiteral("done"), Icons::Glyph::Check);
    m_putOff = button(tr("Put &off…"), QStringLiteral("putOff"), Icons::Glyph::Clock);
    m_reopen = button(tr("Open &again"), QStringLiteral("reopen"), Icons::Glyph::Undo);
    connect(m_done, &QPushButton::clicked, this, [this] { act(ReasonDialog::Deed::Done); });
    connect(m_putOff, &QPushButton::clicked, this, [this] { act(ReasonDialog::Deed::PutOff); });
    connect(m_reopen, &QPushButton::clicked, this, &ClockList::reopenCase);
}

// ---- what it shows ----

QString ClockList::name() const
{
    return QStringLiteral("list");
}

QString ClockList::title() const
{
    return tr("List");
}

/// Clocks are those of now; what ages are the readings behind those of the rebates.
std::optional<Instant> ClockList::asOf() const
{
    return m_outputs.room.fleet.listAsOf();
}

bool ClockList::isUpdating() const
{
    return m_model.question().isUpdating();
}

QString ClockList::statusText() const
{
    return m_model.summary();
}

void ClockList::activate()
{
    m_list->takeFocus();
}

void ClockList::setWatched(bool watched)
{
    m_model.setWatched(watched);
}

void ClockList::find()
{
    m_list->find();
}

void ClockList::refresh()
{
    say();
    chooseAwaited();
    present();
    Q_EMIT changed();
}

void ClockList::say()
{
    const PaneQuestion &question = m_model.question();
    switch (question.state()) {
    case PaneQuestion::State::Waiting:
        return m_list->setEmpty(Icons::Glyph::Clock, tr("The clocks are being computed…"));
    case PaneQuestion::State::Failed:
        if (!m_model.facts())
            m_list->setEmpty(Icons::Glyph::Error, question.error().message, question.error().code);
        return;
    case PaneQuestion::State::Ready:
        break;
    }
    m_list->setEmpty(Icons::Glyph::Deadlines, tr("No clock runs."),
                     tr("Drop a notice of the provider here, or start a case by hand: the day by which "
                        "something has to be done is then computed and watched."));
    m_list->empty().offer(tr("New case…"), [this] { Q_EMIT caseWanted(); });
}

/// What is chosen, told below; and what can be done with it.
void ClockList::present()
{
    const QString key = m_list->currentKey();
    const RunningDeadline *clock = m_model.clock(key);
    m_detail->show(m_model.detail(key));
    const bool own = clock && !DeadlineText::isRebate(*clock);
    const bool open = own && !clock->entry.done;
    m_done->setEnabled(clock && (!own || open));
    m_done->setText(clock && !own ? tr("In &Rebates…") : tr("&Done…"));
    m_putOff->setEnabled(open);
    m_reopen->setEnabled(own && (clock->entry.done || clock->entry.snoozedUntil));
}

// ---- which clock ----

bool ClockList::open(const QString &what)
{
    if (Month::parse(what.toLatin1()))
        return false; // a page of the calendar
    m_model.list().setSearch({});
    awaitKey(what);
    return true;
}

void ClockList::awaitKey(const QString &key)
{
    m_awaited = key;
    chooseAwaited();
    present();
}

/// What was asked for before it was there: a new case, or anything before the first answer.
void ClockList::chooseAwaited()
{
    const QString key = m_model.keyOf(m_awaited);
    if (key.isEmpty())
        return;
    if (m_model.clock(key)->entry.done)
        m_showDone->setChecked(true);
    if (m_list->setCurrentKey(key))
        m_awaited.clear();
}

// ---- what people do ----

void ClockList::act(ReasonDialog::Deed deed)
{
    const QString key = m_list->currentKey();
    const RunningDeadline *clock = m_model.clock(key);
    if (!clock)
        return;
    if (DeadlineText::isRebate(*clock))
        return leave();
    if (!clock->entry.done)
        ask(key, deed);
}

QDialog *ClockList::ask(const QString &key, ReasonDialog::Deed deed)
{
    auto *dialog = new ReasonDialog(m_model, key, deed, this);
    Drafts::mark(dialog, reasonKind, {{QStringLiteral("key"), key}, {QStringLiteral("deed"), int(deed)}});
    connect(dialog, &ReasonDialog::kept, this, [this, deed, notice = editNotice()] {
        Q_EMIT noticed(notice.kept(deed == ReasonDialog::Deed::Done ? tr("The case is done.")
                                                                    : tr("The case was put off.")));
    });
    dialog->open();
    return dialog;
}

/// Once the clocks are there.
QDialog *ClockList::reopen(const Draft &draft)
{
    const QString key = draft.about.value(QStringLiteral("key")).toString();
    const RunningDeadline *clock = draft.kind == reasonKind ? m_model.clock(key) : nullptr;
    if (!clock || clock->entry.done)
        return nullptr;
    return ask(key, ReasonDialog::Deed(draft.about.value(QStringLiteral("deed")).toInt()));
}

void ClockList::leave()
{
    if (const RunningDeadline *clock = m_model.clock(m_list->currentKey()))
        Q_EMIT wanted(QStringLiteral("rebates"), clock->entry.subject);
}

void ClockList::reopenCase()
{
    m_model.reopen(m_list->currentKey(), this, [this, notice = editNotice()](const Result<void> &saved) {
        Q_EMIT noticed(saved ? notice.kept(tr("The case is open again."))
                             : Notice::of(saved.error(), QStringLiteral("case")));
    });
}

void ClockList::remove()
{
    const QString key = m_list->currentKey();
    const RunningDeadline *clock = m_model.clock(key);
    if (!clock || DeadlineText::isRebate(*clock))
        return;
    Questions::Question question;
    question.title = tr("Remove the case");
    question.text = tr("The clock \"%1\" will no longer run.").arg(DeadlineText::title(*clock));
    question.detail = tr("Remove what was registered by mistake; what was done is better marked as done. "
                         "Edit > Undo brings it back.");
    question.accept = tr("Remove");
    Questions::ask(this, question, [this, key](bool accepted) {
        if (!accepted)
            return;
        m_model.remove(key, this, [this, notice = editNotice()](const Result<void> &removed) {
            Q_EMIT noticed(removed ? notice.kept(tr("The case was removed."))
                                   : Notice::of(removed.error(), QStringLiteral("case")));
        });
    });
}

EditNotice ClockList::editNotice()
{
    return {m_outputs.room.desk, this, QStringLiteral("case"),
            [this](const Notice &notice) { Q_EMIT noticed(notice); }};
}

void ClockList::addToMenu(QMenu *menu, const QString &key)
{
    menu->addAction(Icons::icon(Icons::Glyph::Add), tr("New case…"), this, &ClockList::caseWanted);
    if (m_model.clock(key)) {
        for (QPushButton *button : {m_done, m_putOff, m_reopen}) {
            QAction *action = menu->addAction(button->icon(), button->text(), button, &QPushButton::click);
            action->setEnabled(button->isEnabled());
        }
        QAction *removal =
            menu->addAction(Icons::icon(Icons::Glyph::Remove), tr("Remove…"), this, &ClockList::remove);
        removal->setEnabled(!DeadlineText::isRebate(*m_model.clock(key)));
    }
    menu->addAction(Icons::icon(Icons::Glyph::Finance), tr("Vouchers that end"), this,
                    [this] { Q_EMIT wanted(QStringLiteral("finance"), QStringLiteral("vouchers")); });
    menu->addSeparator();
}

// ---- out ----

bool ClockList::canExport() const
{
    return m_model.list().rowCount() > 0;
}

bool ClockList::canPrint() const
{
    return m_model.facts() != nullptr;
}

void ClockList::exportShown()
{
    m_outputs.exportList(this, *m_list, tr("Deadlines"), asOf());
}

void ClockList::printShown()
{
    if (m_model.facts())
        m_outputs.print(this, DeadlineReport::of(m_model, m_outputs.room), QStringLiteral("deadlines"));
}

// ---- what is kept ----

QJsonObject ClockList::saveState() const
{
    QJsonObject list = m_list->saveState();
    const QJsonValue session = list.take(sessionKey);
    return {{listKey, list},
            {splitterKey, QString::fromLatin1(m_splitter->saveState().toBase64())},
            {sessionKey, QJsonObject{{listKey, session}}}};
}

void ClockList::restoreState(const QJsonObject &state)
{
    QJsonObject list = state.value(listKey).toObject();
    list.insert(sessionKey, state.value(sessionKey).toObject().value(listKey));
    m_list->restoreState(list);
    if (const QString splitter = state.value(splitterKey).toString(); !splitter.isEmpty())
        m_splitter->restoreState(QByteArray::fromBase64(splitter.toLatin1()));
}
