// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/syncindicator.h"

#include "core/sync/syncwords.h"
#include "models/synchistory.h"
#include "models/syncmodel.h"
#include "ui/common/drafts.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"
#include "ui/sync/popover.h"
#include "ui/sync/syncpanel.h"
#include "ui/sync/syncplandialog.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace
{
constexpr int wholeRun = 1000; ///< of the progress bar

struct Look {
    Icons::Glyph glyph;
    Theme::Ink ink;
};

Look lookOf(const SyncModel &sync, bool old)
{
    switch (sync.state()) {
    case SyncModel::State::Never:
        return {Icons::Glyph::CloudOff, Theme::Ink::Warning};
    case SyncModel::State::Running:
        if (sync.isWaiting())
            return {Icons::Glyph::CloudOff, Theme::Ink::Warning};
        return {Icons::Glyph::Sync, Theme::Ink::Accent};
    case SyncModel::State::InPart:
        return {Icons::Glyph::Warning, Theme::Ink::Warning};
    case SyncModel::State::Failed:
        return {Icons::Glyph::Error, Theme::Ink::Bad};
    case SyncModel::State::Paused:
        return {Icons::Glyph::Pause, Theme::Ink::Warning};
    case SyncModel::State::Cancelled:
        return {Icons::Glyph::Stop, Theme::Ink::Warning};
    case SyncModel::State::Idle:
        break;
    }
    return old ? Look{Icons::Glyph::Clock, Theme::Ink::Warning} : Look{Icons::Glyph::Check, Theme::Ink::Good};
}
} // namespace

SyncIndicator::SyncIndicator(SyncModel &sync, SyncHistory &history, QWidget *parent)
    : QWidget(parent), m_sync(sync), m_history(history), m_headline(new QToolButton(this)),
      m_progress(new QProgressBar(this)), m_button(new QToolButton(this))
{
    setObjectName(QStringLiteral("syncIndicator"));
    m_headline->setObjectName(QStringLiteral("headline"));
    m_headline->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_headline->setAutoRaise(true);
    m_headline->setFocusPolicy(Qt::StrongFocus);
    m_button->setObjectName(QStringLiteral("startOrStop"));
    m_button->setAutoRaise(true);
    m_button->setFocusPolicy(Qt::StrongFocus);
    m_progress->setRange(0, wholeRun);
    m_progress->setTextVisible(false);
    m_progress->setMaximumHeight(Theme::space(1));
    m_progress->setAccessibleName(tr("Progress of the synchronisation"));
    QSizePolicy kept = m_progress->sizePolicy();
    kept.setRetainSizeWhenHidden(true); // nothing moves when a run begins
    m_progress->setSizePolicy(kept);

    auto *left = new QVBoxLayout;
    left->setSpacing(0);
    left->addWidget(m_headline);
    left->addWidget(m_progress);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::space(1));
    layout->addLayout(left);
    layout->addWidget(m_button);

    connect(m_headline, &QToolButton::clicked, this, &SyncIndicator::openPanel);
    connect(m_button, &QToolButton::clicked, this, [this] {
        if (m_sync.isRunning())
            m_sync.cancel();
        else
            m_sync.syncNow();
    });
    connect(&m_sync, &SyncModel::changed, this, &SyncIndicator::refresh);
    connect(&m_history, &SyncHistory::changed, this, &SyncIndicator::refresh);
    refresh();
}

void SyncIndicator::refresh()
{
    const bool running = m_sync.isRunning();
    const Look look = lookOf(m_sync, m_sync.isOld());
    m_headline->setIcon(Icons::icon(look.glyph, look.ink));
    m_headline->setText(m_sync.headline());
    m_headline->setAccessibleName(m_sync.headline());
    m_headline->setAccessibleDescription(tr("Opens what is fresh, what is old, and why."));
    m_headline->setToolTip(tr("What is fresh, what is old, and why"));
    if (m_sync.isWaiting())
        m_headline->setAccessibleDescription(m_sync.remark());
    m_headline->setMinimumWidth(std::max(m_headline->minimumWidth(), m_headline->sizeHint().width()));
    m_progress->setVisible(running);
    const std::optional<double> share = m_sync.share();
    m_progress->setRange(0, share || !running ? wholeRun : 0); // an unknown end moves to and fro
    m_progress->setValue(share ? int(*share * wholeRun) : 0);
    m_button->setIcon(Icons::icon(running ? Icons::Glyph::Stop : Icons::Glyph::Sync));
    const QString what = running             ? tr("Stop the synchronisation")
                         : m_sync.isPaused() ? tr("Resume the synchronisation")
                                             : tr("Synchronise now");
    m_button->setAccessibleName(what);
    const std::optional<SyncBudget> budget = running ? std::nullopt : m_history.budget();
    const QString cost = budget ? SyncWords::budgetSummary(*budget) : QString();
    m_button->setAccessibleDescription(cost);
    m_button->setToolTip(cost.isEmpty() ? what : what + u'\n' + cost);
}

void SyncIndicator::openPanel()
{
    m_history.load();
    auto *panel = new SyncPanel(m_sync, m_history);
    Popover *popover = Popover::show(panel, m_headline);
    connect(panel, &SyncPanel::settingsWanted, this, [this, popover] {
        popover->close();
        openSettings();
    });
}

QDialog *SyncIndicator::openSettings()
{
    SyncPlanner &planner = m_sync.planner();
    auto *dialog = new SyncPlanDialog(planner.plan(), this);
    Drafts::mark(dialog, QStringLiteral("syncPlan"));
    connect(dialog, &SyncPlanDialog::entered, dialog, [&planner, dialog](const SyncPlan &plan) {
        planner.save(plan, dialog, [dialog](const Result<void> &saved) { dialog->conclude(saved); });
    });
    dialog->open();
    return dialog;
}
