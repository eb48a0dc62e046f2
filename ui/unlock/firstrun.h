// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/unlock/firstrunpage.h"
#include "ui/unlock/privacypage.h"
#include "ui/unlock/unlockdesk.h"

#include <QList>

class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;

/// The way from nothing to an account: language, demo or real, AccessKey, passphrase and recovery code,
/// privacy. Enter goes on, Esc stops what is under way or goes back. Ends with demoWanted() or with
/// UnlockDesk::unlocked(). Where there was an account whose cache is broken, it asks for the AccessKey and
/// for consent alone. What was typed is in the draft, so that it can be made anew, at its step(), in another
/// language. Desk and draft must outlive it; GUI thread.
class FirstRun final : public QWidget
{
    Q_OBJECT
public:
    enum class Asks { Everything, KeyAndConsent };
    FirstRun(UnlockDesk &desk, FirstRunDraft &draft, PrivacyPage::Print print, int step = 0,
             Asks asks = Asks::Everything, QWidget *parent = nullptr);

    [[nodiscard]] int step() const;

Q_SIGNALS:
    void languageChosen(const QString &language);
    void demoWanted();
    void leaveWanted(); ///< back from the first page

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void makePages(const PrivacyPage::Print &print);
    [[nodiscard]] QWidget *makeSteps();
    [[nodiscard]] QWidget *makeButtons();
    [[nodiscard]] FirstRunPage *page() const { return m_pages[step()]; }
    void goTo(int step);
    void next();
    void back();
    void finish();
    void follow();

    UnlockDesk &m_desk;
    FirstRunDraft &m_draft;
    const Asks m_asks;
    QList<FirstRunPage *> m_pages;
    FirstRunPage *m_keyPage = nullptr;
    FirstRunPage *m_kindPage = nullptr; ///< null: it does not ask
    QList<QLabel *> m_names;
    QStackedWidget *m_stack;
    QLabel *m_heading = nullptr;
    QLabel *m_problem = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_next = nullptr;
};
