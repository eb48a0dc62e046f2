// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console/accountopener.h"
#include "app/console/autolock.h"
#include "app/console/consoleoptions.h"
#include "app/console/gatedesk.h"
#include "core/store/backupworker.h"
#include "models/backupsmodel.h"
#include "models/messagesmodel.h"
#include "ui/common/privatefields.h"
#include "ui/common/theme.h"
#include "ui/common/wholevalues.h"
#include "ui/shell/mainwindow.h"
#include "ui/unlock/accessdialog.h"
#include "ui/unlock/firstrunpage.h"

#include <memory>

class AccountConsole;
class ConsoleSettings;
class FirstRun;
class PagedReport;
class QDialog;
class RecoveryPage;

/// The program behind the window: what is shown when (a gate, an account), language and look while it runs,
/// and the orderly end. GUI thread; settings, clock, random source and keyring must outlive it. No keyring:
/// the passphrase opens, or the recovery code.
class ConsoleApplication : public QObject
{
    Q_OBJECT
public:
    ConsoleApplication(ConsoleOptions options, ConsoleSettings &settings, const Clock &clock,
                       RandomSource &random, Keyring *keyring = nullptr);
    ~ConsoleApplication() override;

    /// Shows the window and begins to open what the options ask for; with a passphrase, without asking for
    /// it.
    void start(SecretBytes passphrase = {});
    void present(const QString &pane); ///< to the front, at this pane; empty: where it is
    [[nodiscard]] MainWindow &window() { return m_window; }
    [[nodiscard]] AccountConsole *account() const { return m_account.get(); } ///< null: none is open
    [[nodiscard]] AutoLock &autoLock() { return m_autoLock; }

public Q_SLOTS:
    /// The desktop is being left: from now on nobody is asked before the window closes.
    void sessionEnds() { m_sessionEnds = true; }
    /// Keeps and closes everything, then says finished().
    void quit();

Q_SIGNALS:
    void opened();
    void finished();

private:
    void connectWindow();
    [[nodiscard]] bool mayClose();
    void askToClose(const QString &title, const QString &text);
    void openDemo();
    void openGate();
    void followGate();
    void followKeys();
    void showGate();
    void showFirstRun();
    void showUnlock();
    void openBroken();
    void showRecovery();
    void leaveBroken();
    void forgetBroken();
    void showAnew();
    void putBack(const Backup &backup);
    void erase(const ErasureModel::Request &request, const ErasureReport &preview);
    void showErased(const AccountOpener::Erased &erased, const QString &company);
    void askConsent(const OpenedCache &cache);
    void open(const OpenedCache &cache, std::optional<Consent> consent);
    void take(Result<OpenedAccount> opened);
    void begin(OpenedAccount opened);
    void lock(LockReason reason);
    void closeDialogs();
    void changeAccess(AccessDialog::Purpose purpose);
    void followAccess(AccessDialog *dialog);
    void replaceDataKey();
    void keepSaid(Message::Severity severity, const QString &sentence, const QString &code = {});
    void note(const QString &what, Message::Severity severity, const QString &sentence,
              const QString &code = {});
    void eraseNow(const ErasureModel::Request &request, ErasureReport preview,
                  std::shared_ptr<const Backups> files, const QString &company);
    void showKey();
    void chooseLockAfter(int minutes);
    void tellLostCode();
    void tellFindings();
    void settleFindings(const SyncReport &report);
    [[nodiscard]] Message messageOf(const OpeningFinding &finding);
    /// `why`: for the audit trail.
    void closeAccount(const QString &why, const std::function<void()> &then);
    void showPrivacy();
    void openPrivacy(const PrivacyPage::Facts &facts);
    void print(std::unique_ptr<PagedReport> report);
    void chooseLanguage(const QString &language);
    void chooseTheme(const QString &theme);
    void choosePrivateView(bool on);
    void askForWhole(QWidget *parent, const WholeValues::Wish &wish, const WholeValues::Granted &granted);
    void rebuild();
    void showWait(const QString &sentence, const QString &hint = {});
    void showProblem(const Error &error);

    ConsoleOptions m_options;
    ConsoleSettings &m_settings;
    const Clock &m_clock;
    RandomSource &m_random;
    Keyring *m_keyring;
    AccountOpener m_opener;
    MainWindow m_window;
    ThemeWatch m_themeWatch;
    AutoLock m_autoLock;
    PrivateFields m_privateFields;
    LockReason m_lockReason = LockReason::Asked; ///< of the last time
    bool m_puttingBack = false;
    std::optional<LockReason> m_lockNext; ///< wanted while a backup is put back: as soon as it is
    bool m_codeLost = false;              ///< a new recovery code went with the window that showed it
    std::unique_ptr<GateDesk> m_gateDesk; ///< null in the demo
    FirstRunDraft m_draft;
    SecretBytes m_passphrase;      ///< from a file, for the first try
    bool m_keyringRenewed = false; ///< by itself, with another data key
    bool m_keyringTried = false;   ///< by itself only at the start: a lock was wanted by somebody
    QPointer<FirstRun> m_firstRun;
    std::shared_ptr<BackupWorker> m_brokenWorker; ///< while a broken cache is in front
    std::unique_ptr<BackupsModel> m_brokenBackups;
    QPointer<RecoveryPage> m_recovery;
    QList<OpeningFinding> m_findings; ///< of the account that is open, as long as they stand
    bool m_hadKey = true;             ///< that account had an AccessKey when it was opened
    std::optional<Consent> m_consent; ///< just given, to be kept in the account that is being opened
    bool m_crashedBefore = false;
    bool m_isNew = false;                ///< the account was made just now
    std::unique_ptr<DemoAccount> m_demo; ///< goes after the account that is made of it
    std::unique_ptr<AccountConsole> m_account;
    std::function<void()> m_gate;   ///< makes the gate that is shown anew, in another language or look
    QList<Message> m_said;          ///< to be shown as soon as the account is open again
    bool m_certificateKept = false; ///< of the erasure that is shown
    bool m_certificateDue = false;  ///< nothing else will tell of it
    bool m_askedToClose = false;    ///< the question is open
    bool m_sessionEnds = false;
    bool m_ending = false;
};
