// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/unlock/firstrun.h"

#include "ui/common/gatewidgets.h"
#include "ui/unlock/choicepages.h"
#include "ui/unlock/keypage.h"
#include "ui/unlock/passphrasepage.h"
#include "ui/unlock/privacytext.h"

#include <QKeyEvent>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

FirstRun::FirstRun(UnlockDesk &desk, FirstRunDraft &draft, PrivacyPage::Print print, int step, Asks asks,
                   QWidget *parent)
    : QWidget(parent), m_desk(desk), m_draft(draft), m_asks(asks), m_stack(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("firstRun"));
    makePages(print);
    m_heading = GateWidgets::heading({}, 2);
    m_heading->setObjectName(QStringLiteral("heading"));
    m_problem = GateWidgets::messagePlace(QStringLiteral("problem"), 2);
    auto *main = new QVBoxLayout;
    main->setSpacing(Theme::space(3));
    main->addWidget(m_heading);
    main->addWidget(m_stack, 1);
    main->addWidget(m_problem);
    main->addWidget(makeButtons());
    auto *body = new QWidget;
    body->setLayout(main);
    body->setFixedWidth(GateWidgets::characters(*this, 96));
    main->setContentsMargins(0, 0, 0, 0);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Theme::space(6), Theme::space(8), Theme::space(6), Theme::space(6));
    row->setSpacing(Theme::space(8));
    row->addStretch(1);
    row->addWidget(makeSteps());
    row->addWidget(body);
    row->addStretch(2);
    connect(&m_desk, &UnlockDesk::busyChanged, this, &FirstRun::follow);
    connect(&m_desk, &UnlockDesk::failed, this, [this](const Error &error) {
        if (page() == m_pages.last())
            GateWidgets::say(m_problem, error);
    });
    m_stack->setCurrentIndex(std::clamp(step, 0, int(m_pages.size()) - 1));
    goTo(this->step());
}

void FirstRun::makePages(const PrivacyPage::Print &print)
{
    m_keyPage = new KeyPage(m_desk, m_draft);
    auto *consent = new ConsentPage({m_desk.directory(), m_desk.today(), m_desk.user()}, print);
    if (m_asks == Asks::KeyAndConsent) {
        m_pages = {m_keyPage, consent};
    } else {
        auto *language = new LanguagePage;
        connect(language, &LanguagePage::languageChosen, this, &FirstRun::languageChosen);
        m_kindPage = new AccountKindPage(m_draft);
        m_pages = {language, m_kindPage, m_keyPage, new PassphrasePage(m_desk, m_draft, print), consent};
    }
    for (FirstRunPage *page : std::as_const(m_pages)) {
        m_stack->addWidget(page);
        connect(page, &FirstRunPage::completeChanged, this, &FirstRun::follow);
    }
}

QWidget *FirstRun::makeSteps()
{
    auto *steps = new QWidget;
    auto *column = new QVBoxLayout(steps);
    column->setContentsMargins(0, Theme::space(1), 0, 0);
    column->setSpacing(Theme::space(3));
    for (const FirstRunPage *page : std::as_const(m_pages)) {
        QLabel *name = GateWidgets::plain(tr("%1. %2").arg(m_names.size() + 1).arg(page->title()));
        name->setWordWrap(false);
        m_names.append(name);
        column->addWidget(name);
    }
    column->addStretch(1);
    return steps;
}

QWidget *FirstRun::makeButtons()
{
    auto *buttons = new QWidget;
    m_progress = new QProgressBar;
    m_progress->setObjectName(QStringLiteral("finishing"));
    m_progress->setAccessibleName(tr("Saving the account…"));
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setMaximumHeight(Theme::space(1));
    GateWidgets::keepRoom(m_progress);
    m_progress->hide();
    m_back = new QPushButton(tr("&Back"));
    m_back->setObjectName(QStringLiteral("back"));
    m_back->setAutoDefault(false);
    m_next = new QPushButton;
    m_next->setObjectName(QStringLiteral("next"));
    m_next->setDefault(true);
    connect(m_back, &QPushButton::clicked, this, &FirstRun::back);
    connect(m_next, &QPushButton::clicked, this, &FirstRun::next);
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_progress, 1, Qt::AlignVCenter);
    row->addWidget(m_back);
    row->addWidget(m_next);
    return buttons;
}

int FirstRun::step() const
{
    return m_stack->currentIndex();
}

void FirstRun::goTo(int step)
{
    m_problem->clear();
    m_stack->setCurrentIndex(step);
    for (int at = 0; at < m_names.size(); ++at) {
        QFont font = this->font();
        font.setBold(at == step);
        m_names[at]->setFont(font);
        GateWidgets::setInk(m_names[at], at == step ? Theme::Ink::Accent : Theme::Ink::Muted);
    }
    m_heading->setText(page()->title());
    page()->enter();
    follow();
}

void FirstRun::follow()
{
    const bool busy = m_desk.isBusy();
    const bool last = page() == m_pages.last();
    m_next->setText(page()->nextText());
    m_back->setVisible(step() > 0 || m_asks == Asks::KeyAndConsent);
    m_back->setEnabled(!busy);
    // an unfinished page acts on Next, and says what it still wants
    m_next->setEnabled(!busy && (page()->isComplete() || !last));
    m_progress->setVisible(busy && last);
}

void FirstRun::next()
{
    if (m_desk.isBusy() || (!page()->isComplete() && page()->act()) || !page()->isComplete())
        return;
    if (page() == m_pages.last())
        return finish();
    if (page() == m_kindPage && m_draft.demo) {
        if (std::exchange(m_draft.recoveryCode, nullptr))
            m_desk.discard(); // an account was made before somebody came back here
        return Q_EMIT demoWanted();
    }
    page()->leave();
    goTo(step() + 1);
}

void FirstRun::back()
{
    if (page()->stop() || m_desk.isBusy() || (step() == 0 && m_asks == Asks::Everything))
        return;
    page()->leave();
    if (step() == 0)
        return Q_EMIT leaveWanted();
    goTo(step() - 1);
}

void FirstRun::finish()
{
    const std::optional<AccountSettings> account = KeyPage::accountOf(m_desk, m_draft);
    if (!account)
        return goTo(int(m_pages.indexOf(m_keyPage))); // its address is not allowed: the page says so
    m_problem->clear();
    m_desk.finish(*account, {PrivacyText::keyword(), PrivacyText::version(), m_desk.today(), m_desk.user()});
}

void FirstRun::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        return back();
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return next();
    default:
        QWidget::keyPressEvent(event);
    }
}
