// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/consolepage.h"
#include "ui/shell/windowactions.h"

#include <QMainWindow>
#include <QPointer>

#include <functional>
#include <memory>

class ActionSource;
class ConsoleSettings;
class Pane;
class QLabel;
class QStackedWidget;
class SystemNotice;

/// The one window: a gate (unlock, first run) or the console of an open account. It knows no account and does
/// no work; what people choose in its menus goes out as signals.
///
/// After the language or the look changed, call rebuild() and show a new page.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    explicit MainWindow(ConsoleSettings &settings, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Shows this page alone; takes it, and throws away what was shown before.
    void showGate(QWidget *page);
    /// Likewise, with menus and shortcuts for an open account.
    void showConsole(ConsolePage *page, const QString &company, bool demo);
    [[nodiscard]] ConsolePage *console() const { return m_console; }

    /// Menus and status bar in the language of now.
    void rebuild();
    [[nodiscard]] WindowActions &actions() const { return *m_actions; }
    /// The palette's source of everything in the menus; new after rebuild().
    [[nodiscard]] ActionSource &actionSource() const { return *m_actionSource; }

    void setTitle(const QString &company, bool demo); ///< empty: not known
    void setFreshness(const QString &text, bool old); ///< in the status bar: how old the data are
    void markLanguage(const QString &language);
    void markTheme(const QString &theme);
    void markPrivateView(); ///< whether it is on: in the menu, the status bar and the title

    /// For what nobody sees while the window is not in front.
    [[nodiscard]] SystemNotice &systemNotice() const { return *m_systemNotice; }

    /// In front, also when it was minimised.
    void present();
    /// Asked when somebody closes the window; where it says false, the window stays as it is.
    void askBeforeClosing(std::function<bool()> mayClose) { m_mayClose = std::move(mayClose); }

Q_SIGNALS:
    void syncWanted();
    void lockWanted();
    void undoWanted();
    void passphraseWanted();   ///< another one is to open the account
    void recoveryCodeWanted(); ///< likewise
    void dataKeyWanted();      ///< everything is to be encrypted anew
    void keyringWanted();      ///< the system's keyring is to open it, or no more
    void companyWanted();      ///< its name is to be entered
    void syncSettingsWanted(); ///< share and schedule
    void summaryWanted();      ///< the page for the management
    void backupsWanted();
    void accessKeyWanted();
    void eraseWanted();
    void messagesWanted();
    void privacyWanted();
    void aboutWanted();
    void closed(); ///< by its user; it is hidden already
    void languageChosen(const QString &language);
    void themeChosen(const QString &theme);
    void privateViewChosen(bool on);
    void lockAfterChosen(int minutes);

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void connectActions();
    void connectPane(Pane *pane);
    void follow(Pane *pane);
    void setPage(QWidget *page);

    ConsoleSettings &m_settings;
    QStackedWidget *m_pages;
    SystemNotice *m_systemNotice;
    std::unique_ptr<WindowActions> m_actions;
    std::unique_ptr<ActionSource> m_actionSource;
    QPointer<ConsolePage> m_console;
    QLabel *m_status = nullptr;
    QLabel *m_freshness = nullptr;
    QLabel *m_demoMark = nullptr;
    QLabel *m_privateMark = nullptr;
    QString m_company;
    bool m_demo = false;
    std::function<bool()> m_mayClose; ///< empty: always
};
