// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console/accountopener.h"
#include "app/console/consoleoptions.h"
#include "app/console/gatedesk.h"
#include "ui/common/theme.h"
#include "ui/shell/mainwindow.h"
#include "ui/unlock/firstrunpage.h"

#include <memory>

class AccountConsole;
class ConsoleSettings;
class FirstRun;
class PagedReport;
class QDialog;

/// The program behind the window: what is shown when (a gate, an account), language and look while it runs,
/// and the orderly end. GUI thread; settings, clock and random source must outlive it.
class ConsoleApplication : public QObject
{
    Q_OBJECT
public:
    ConsoleApplication(ConsoleOptions options, ConsoleSettings &settings, const Clock &clock,
                       RandomSource &random);
    ~ConsoleApplication() override;

    /// Shows the window and begins to open what the options ask for; with a passphrase, without asking for
    /// it.
    void start(SecretBytes passphrase = {});
    void present(const QString &pane); ///< to the front, at this pane; empty: where it is
    [[nodiscard]] MainWindow &window() { return m_window; }
    [[nodiscard]] AccountConsole *account() const { return m_account.get(); } ///< null: none is open

public Q_SLOTS:
    /// Keeps and closes everything, then says finished().
    void quit();

Q_SIGNALS:
    void opened();
    void finished();

private:
    void connectWindow();
    void openDemo();
    void openGate();
    void followGate();
    void showGate();
    void showFirstRun();
    void showUnlock();
    void askConsent(const OpenedCache &cache);
    void open(const OpenedCache &cache, std::optional<Consent> consent);
    void take(Result<OpenedAccount> opened);
    void begin(OpenedAccount opened);
    void tell(const OpeningFinding &finding);
    void lock();
    void closeAccount(const std::function<void()> &then);
    void showPrivacy();
    void print(std::unique_ptr<PagedReport> report);
    void chooseLanguage(const QString &language);
    void chooseTheme(const QString &theme);
    void rebuild();
    void showWait(const QString &sentence, const QString &hint = {});
    void showProblem(const Error &error);

    ConsoleOptions m_options;
    ConsoleSettings &m_settings;
    const Clock &m_clock;
    RandomSource &m_random;
    AccountOpener m_opener;
    MainWindow m_window;
    ThemeWatch m_themeWatch;
    std::unique_ptr<GateDesk> m_gateDesk; ///< null in the demo
    FirstRunDraft m_draft;
    SecretBytes m_passphrase; ///< from a file, for the first try
    QPointer<FirstRun> m_firstRun;
    std::optional<Consent> m_consent; ///< just given, to be kept in the account that is being opened
    bool m_crashedBefore = false;
    bool m_isNew = false;                ///< the account was made just now
    std::unique_ptr<DemoAccount> m_demo; ///< goes after the account that is made of it
    std::unique_ptr<AccountConsole> m_account;
    std::function<void()> m_gate; ///< makes the gate that is shown anew, in another language or look
    bool m_ending = false;
};
