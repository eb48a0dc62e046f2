// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/consoleapplication.h"

#include "app/console/accountconsole.h"
#include "app/console/sessionwatch.h"
#include "core/base/language.h"
#include "core/base/platform.h"
#include "core/base/privateview.h"
#include "core/report/erasurecertificate.h"
#include "core/report/pagedreport.h"
#include "core/settings/consolesettings.h"
#include "core/store/cacheerasure.h"
#include "core/store/syncjournal.h"
#include "ui/backups/recoverypage.h"
#include "ui/common/clipboard.h"
#include "ui/common/emptystate.h"
#include "ui/common/questions.h"
#include "ui/erasure/erasedpage.h"
#include "ui/reports/reportpreview.h"
#include "ui/shell/helpdialogs.h"
#include "ui/unlock/consentgate.h"
#include "ui/unlock/datakeypage.h"
#include "ui/unlock/firstrun.h"
#include "ui/unlock/privacytext.h"
#include "ui/unlock/unlockpage.h"
#include "ui/unlock/wholevaluesdialog.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QPushButton>

#include <algorithm>
#include <atomic>
#include <thread>
#include <utility>

namespace
{
std::optional<std::chrono::minutes> minutesOf(std::optional<int> minutes)
{
    return minutes ? std::optional(std::chrono::minutes(*minutes)) : std::nullopt;
}

/// Nothing where its user asked for it.
QString sentenceOf(LockReason reason)
{
    switch (reason) {
    case LockReason::Asked:
        return {};
    case LockReason::Idle:
        return ConsoleApplication::tr(
            "Locked: nobody used the window for a while. Nothing that was saved is lost.");
    case LockReason::Sleep:
        return ConsoleApplication::tr("Locked: the computer went to sleep. Nothing that was saved is lost.");
    case LockReason::SessionLocked:
        return ConsoleApplication::tr("Locked together with the desktop. Nothing that was saved is lost.");
    case LockReason::UserSwitched:
        return ConsoleApplication::tr("Locked: another user had the screen. Nothing that was saved is lost.");
    }
    return {};
}
} // namespace

ConsoleApplication::ConsoleApplication(ConsoleOptions options, ConsoleSettings &settings, const Clock &clock,
                                       RandomSource &random, Keyring *keyring)
    : m_options(std::move(options)), m_settings(settings), m_clock(clock), m_random(random),
      m_keyring(keyring), m_opener(clock, random), m_window(settings),
      m_autoLock(clock, minutesOf(settings.lockMinutes()))
{
    PrivateView::set(settings.privateView());
    m_window.markPrivateView();
    qGuiApp->installEventFilter(&m_privateFields);
    Clipboard::watch(this);
    WholeValues::setAsker(
        [this](QWidget *parent, const WholeValues::Wish &wish, const WholeValues::Granted &granted) {
            askForWhole(parent, wish, granted);
        });
    connectWindow();
    m_window.askBeforeClosing([this] { return mayClose(); });
    connect(qGuiApp, &QGuiApplication::commitDataRequest, this, &ConsoleApplication::sessionEnds,
            Qt::DirectConnection);
    m_autoLock.setKeys(m_window.actions().lock->shortcut());
    connect(&m_autoLock, &AutoLock::wanted, this, &ConsoleApplication::lock, Qt::QueuedConnection);
}

ConsoleApplication::~ConsoleApplication()
{
    WholeValues::setAsker({});
    PrivateView::set(false);
}

void ConsoleApplication::connectWindow()
{
    // from the event loop, since both throw the page away that may have asked for it
    connect(&m_window, &MainWindow::closed, this, &ConsoleApplication::quit, Qt::QueuedConnection);
    connect(
        &m_window, &MainWindow::lockWanted, this, [this] { lock(LockReason::Asked); }, Qt::QueuedConnection);
    connect(&m_window, &MainWindow::passphraseWanted, this,
            [this] { changeAccess(AccessDialog::Purpose::ChangePassphrase); });
    connect(&m_window, &MainWindow::recoveryCodeWanted, this,
            [this] { changeAccess(AccessDialog::Purpose::RenewCode); });
    connect(&m_window, &MainWindow::keyringWanted, this, [this] {
        changeAccess(m_gateDesk && m_gateDesk->hasKeyring() ? AccessDialog::Purpose::RemoveKeyring
                                                            : AccessDialog::Purpose::AddKeyring);
    });
    connect(&m_window, &MainWindow::dataKeyWanted, this,
            [this] { changeAccess(AccessDialog::Purpose::ReplaceDataKey); });
    connect(&m_window, &MainWindow::lockAfterChosen, this, &ConsoleApplication::chooseLockAfter);
    connect(&m_window, &MainWindow::aboutWanted, this,
            [this] { HelpDialogs::about(ConsoleOptions::versionText(), &m_window)->open(); });
    connect(&m_window, &MainWindow::syncWanted, this, [this] {
        if (m_account)
            m_account->sync().syncNow();
    });
    connect(&m_window, &MainWindow::undoWanted, this, [this] {
        if (m_account)
            m_account->undo();
    });
    connect(&m_window, &MainWindow::companyWanted, this, [this] {
        if (m_account)
            m_account->askCompany();
    });
    connect(&m_window, &MainWindow::syncSettingsWanted, this, [this] {
        if (m_account)
            m_account->showSyncSettings();
    });
    connect(&m_window, &MainWindow::summaryWanted, this, [this] {
        if (m_account)
            m_account->showSummary();
    });
    connect(&m_window, &MainWindow::backupsWanted, this, [this] {
        if (m_account)
            m_account->showBackups();
    });
    connect(&m_window, &MainWindow::accessKeyWanted, this, &ConsoleApplication::showKey);
    connect(&m_window, &MainWindow::eraseWanted, this, [this] {
        if (m_account)
            m_account->showErasure();
    });
    connect(&m_window, &MainWindow::messagesWanted, this, [this] {
        if (m_account)
            m_account->showMessages();
    });
    connect(&m_window, &MainWindow::privacyWanted, this, &ConsoleApplication::showPrivacy);
    // the menu these come from is made anew
    connect(&m_window, &MainWindow::languageChosen, this, &ConsoleApplication::chooseLanguage,
            Qt::QueuedConnection);
    connect(&m_window, &MainWindow::themeChosen, this, &ConsoleApplication::chooseTheme,
            Qt::QueuedConnection);
    connect(&m_window, &MainWindow::privateViewChosen, this, &ConsoleApplication::choosePrivateView,
            Qt::QueuedConnection);
    connect(&m_themeWatch, &ThemeWatch::changed, this, &ConsoleApplication::rebuild);
}

void ConsoleApplication::start(SecretBytes passphrase)
{
    m_passphrase = std::move(passphrase);
    if (m_options.demo)
        openDemo();
    else
        openGate();
    m_autoLock.session().listen();
    m_window.present();
}

void ConsoleApplication::present(const QString &pane)
{
    m_window.present();
    if (m_account && !pane.isEmpty())
        m_account->openPane(pane);
}

// ---- the gate ----

void ConsoleApplication::openGate()
{
    Gatekeeper::Options setting;
    setting.keyring = m_keyring;
    m_gateDesk = std::make_unique<GateDesk>(m_options.dataDirectory, m_clock, m_random, setting);
    connect(m_gateDesk.get(), &UnlockDesk::placeChanged, this, &ConsoleApplication::followGate);
    connect(m_gateDesk.get(), &GateDesk::opened, this, [this](const OpenedCache &cache) {
        m_settings.setLastDataDirectory(m_options.dataDirectory);
        m_crashedBefore = cache.crashedBefore;
        m_isNew = !m_firstRun.isNull();
        forgetBroken();
        askConsent(cache);
    });
    followKeys();
    m_gate = [this] { showUnlock(); };
    m_gate();
    m_gateDesk->look();
}

/// What becomes of a new data key, and of the keyring that has to follow it.
void ConsoleApplication::followKeys()
{
    using Severity = Message::Severity;
    connect(
        &m_gateDesk->gatekeeper(), &Gatekeeper::dataKeyReplaced, this,
        [this](const std::optional<Error> &problem, const std::optional<Error> &withoutBackup) {
            if (!problem)
                keepSaid(Severity::Good, tr("Everything is encrypted with a new data key. The recovery code "
                                            "that was shown counts from now on, and the passphrase as "
                                            "before."));
            else if (problem->kind == Error::Kind::Cancelled)
                keepSaid(Severity::Info,
                         tr("The data key was not replaced. The old recovery code counts; the "
                            "one that was shown is void."));
            else
                keepSaid(Severity::Bad,
                         tr("The data key was not replaced, and the recovery code that was shown is void. %1")
                             .arg(problem->message),
                         problem->code);
            if (withoutBackup)
                keepSaid(Severity::Warning, withoutBackup->message, withoutBackup->code);
        });
    connect(m_gateDesk.get(), &UnlockDesk::keyringAdded, this, [this] { m_keyringRenewed = false; });
    connect(m_gateDesk.get(), &UnlockDesk::failed, this, [this](const Error &error) {
        if (std::exchange(m_keyringRenewed, false))
            note(QStringLiteral("keyring-removed"), Severity::Warning, error.message, error.code);
    });
}

void ConsoleApplication::followGate()
{
    const UnlockDesk::Place place = m_gateDesk->place();
    if (place == UnlockDesk::Place::NothingHere && !m_firstRun) {
        m_gate = [this] { showFirstRun(); };
        m_gate();
    }
    if (place == UnlockDesk::Place::Broken)
        openBroken();
    if (place != UnlockDesk::Place::Locked)
        return;
    if (m_puttingBack && !m_account) { // what was encrypted anew does not open: the page says why
        m_puttingBack = false;
        m_lockNext.reset();
        m_autoLock.end();
        m_gate = [this] { showUnlock(); };
        m_gate();
    }
    const bool first = !std::exchange(m_keyringTried, true);
    if (!m_passphrase.isEmpty())
        m_gateDesk->unlock(std::exchange(m_passphrase, SecretBytes()), false);
    else if (first)
        m_gateDesk->unlockWithKeyring();
}

void ConsoleApplication::showUnlock()
{
    auto *page = new UnlockPage(*m_gateDesk);
    connect(page, &UnlockPage::languageChosen, this, &ConsoleApplication::chooseLanguage,
            Qt::QueuedConnection);
    page->explain(sentenceOf(m_lockReason));
    m_window.showGate(page);
}

// ---- a cache that cannot be opened ----

void ConsoleApplication::openBroken()
{
    if (!m_brokenWorker) {
        m_brokenWorker = std::make_shared<BackupWorker>(m_gateDesk->gatekeeper().backups());
        m_brokenBackups = std::make_unique<BackupsModel>(*m_brokenWorker, m_clock, BackupsModel::Setting());
        m_autoLock.begin(); // the key is in memory
    }
    m_gate = [this] { showRecovery(); };
    m_gate();
    m_brokenBackups->look();
}

void ConsoleApplication::showRecovery()
{
    Gatekeeper &keeper = m_gateDesk->gatekeeper();
    const Error problem = keeper.problem().value_or(Error());
    m_recovery = new RecoveryPage(*m_brokenBackups,
                                  {problem, m_options.dataDirectory, problem.kind == Error::Kind::Missing});
    connect(m_recovery, &RecoveryPage::putBackWanted, this, [this, &keeper](const QString &name) {
        if (const BackupsModel::Row *row = m_brokenBackups->row(name))
            keeper.putBack(row->backup);
    });
    connect(m_recovery, &RecoveryPage::stopWanted, &keeper, &Gatekeeper::cancel);
    connect(m_recovery, &RecoveryPage::againWanted, &keeper, &Gatekeeper::openAgain);
    // from the event loop, since these throw the page away
    connect(m_recovery, &RecoveryPage::leaveWanted, this, &ConsoleApplication::leaveBroken,
            Qt::QueuedConnection);
    connect(
        m_recovery, &RecoveryPage::anewWanted, this,
        [this] {
            m_gate = [this] { showAnew(); };
            m_gate();
        },
        Qt::QueuedConnection);
    connect(m_recovery, &RecoveryPage::languageChosen, this, &ConsoleApplication::chooseLanguage,
            Qt::QueuedConnection);
    connect(&keeper, &Gatekeeper::busyChanged, m_recovery,
            [page = m_recovery.data(), &keeper] { page->setBusy(keeper.isBusy()); });
    connect(&keeper, &Gatekeeper::failed, m_recovery, &RecoveryPage::refuse);
    m_window.showGate(m_recovery);
}

/// What the page and its dialogs look at goes after them; a check that is under way is not waited for.
void ConsoleApplication::forgetBroken()
{
    delete m_recovery;
    m_brokenBackups.reset();
    if (m_brokenWorker)
        std::thread([worker = std::move(m_brokenWorker)]() mutable { worker.reset(); }).detach();
}

void ConsoleApplication::leaveBroken()
{
    if (m_gateDesk->isBusy())
        return;
    forgetBroken();
    m_autoLock.end();
    m_draft = {};
    m_gateDesk->gatekeeper().lock();
    m_gate = [this] { showUnlock(); };
    m_gate();
}

/// An empty cache in the place of the broken one: the AccessKey that was in it is asked for.
void ConsoleApplication::showAnew()
{
    const int step = m_firstRun ? m_firstRun->step() : 0;
    m_firstRun = new FirstRun(
        *m_gateDesk, m_draft, [this](std::unique_ptr<PagedReport> report) { print(std::move(report)); }, step,
        FirstRun::Asks::KeyAndConsent);
    connect(
        m_firstRun, &FirstRun::leaveWanted, this,
        [this] {
            m_draft = {};
            openBroken();
        },
        Qt::QueuedConnection);
    m_window.showGate(m_firstRun);
}

// ---- a first run ----

void ConsoleApplication::showFirstRun()
{
    const int step = m_firstRun ? m_firstRun->step() : 0;
    m_firstRun = new FirstRun(
        *m_gateDesk, m_draft, [this](std::unique_ptr<PagedReport> report) { print(std::move(report)); },
        step);
    connect(m_firstRun, &FirstRun::languageChosen, this, &ConsoleApplication::chooseLanguage,
            Qt::QueuedConnection);
    connect(m_firstRun, &FirstRun::demoWanted, this, &ConsoleApplication::openDemo, Qt::QueuedConnection);
    m_window.showGate(m_firstRun);
}

/// Who opens the account has agreed to the text of now, or is asked (S 4.2.13).
void ConsoleApplication::askConsent(const OpenedCache &cache)
{
    m_draft = {};
    const Consent wanted{PrivacyText::keyword(), PrivacyText::version(), m_clock.today(), m_gateDesk->user()};
    const bool agreed =
        std::any_of(cache.consents.begin(), cache.consents.end(), [&wanted](const Consent &given) {
            return given.what == wanted.what && given.version == wanted.version && given.who == wanted.who;
        });
    if (agreed)
        return open(cache, std::nullopt);
    m_gate = [this, cache, wanted] {
        auto *page =
            new ConsentGate({m_options.dataDirectory, m_clock.today(), m_gateDesk->user(), cache.consents},
                            [this](std::unique_ptr<PagedReport> report) { print(std::move(report)); });
        connect(page, &ConsentGate::agreed, this, [this, cache, wanted] { open(cache, wanted); });
        connect(page, &ConsentGate::refused, this, [this] {
            m_gate = [this] { showUnlock(); };
            m_gate();
            m_gateDesk->gatekeeper().lock();
        });
        m_window.showGate(page);
    };
    m_gate();
}

void ConsoleApplication::open(const OpenedCache &cache, std::optional<Consent> consent)
{
    m_consent = std::move(consent);
    m_gate = [this] { showWait(tr("Opening the account…")); };
    m_gate();
    m_opener.open(cache.cache, [this](Result<OpenedAccount> opened) { take(std::move(opened)); });
}

/// Closes the account; from then on its passphrase is wanted again.
void ConsoleApplication::lock(LockReason reason)
{
    if (m_brokenWorker && !m_ending && !m_gateDesk->isBusy()) {
        m_lockReason = reason;
        closeDialogs();
        return leaveBroken();
    }
    if (m_puttingBack)
        m_lockNext = reason;
    if (!m_account || m_demo || m_ending || m_gate)
        return;
    m_lockReason = reason;
    m_account->remember();
    m_account->keepDrafts();
    closeDialogs();
    m_gate = [this] { showWait(tr("Locking…")); };
    m_gate();
    closeAccount(lockReasonName(reason), [this] {
        m_autoLock.end();
        m_gateDesk->gatekeeper().lock();
        m_gate = [this] { showUnlock(); };
        m_gate();
    });
}

/// They stand above a gate and show what it hides.
void ConsoleApplication::closeDialogs()
{
    for (QWidget *popup = QApplication::activePopupWidget(); popup;) {
        popup->hide();
        QWidget *below = QApplication::activePopupWidget();
        popup = below == popup ? nullptr : below;
    }
    for (QDialog *dialog : m_window.findChildren<QDialog *>()) {
        if (const auto *access = qobject_cast<AccessDialog *>(dialog))
            m_codeLost = m_codeLost || access->holdsUnkeptCode();
        dialog->hide();
        dialog->deleteLater();
    }
    Clipboard::clearOurs();
}

void ConsoleApplication::changeAccess(AccessDialog::Purpose purpose)
{
    if (!m_account || !m_gateDesk)
        return; // the demo has no passphrase
    auto *dialog = new AccessDialog(
        *m_gateDesk, purpose, [this](std::unique_ptr<PagedReport> report) { print(std::move(report)); },
        &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    followAccess(dialog);
    dialog->open();
}

void ConsoleApplication::note(const QString &what, Message::Severity severity, const QString &sentence,
                              const QString &code)
{
    if (!m_account)
        return;
    m_account->room().desk.note(what, {});
    m_account->models().messages.add({severity, sentence, code, {}, {}, {}});
}

void ConsoleApplication::followAccess(AccessDialog *dialog)
{
    using Severity = Message::Severity;
    connect(dialog, &AccessDialog::passphraseChanged, this, [this] {
        note(QStringLiteral("passphrase-changed"), Severity::Good,
             tr("The passphrase was changed. The old one opens nothing any more."));
    });
    connect(dialog, &AccessDialog::codeRenewed, this, [this] {
        note(QStringLiteral("recovery-code-renewed"), Severity::Good,
             tr("There is a new recovery code. The old one opens nothing any more."));
    });
    connect(dialog, &AccessDialog::keyringAdded, this, [this](const QString &keeper) {
        note(QStringLiteral("keyring-added"), Severity::Good,
             keeper.isEmpty()
                 ? tr("The system's keyring opens this account from now on. The passphrase stays.")
                 : tr("The system's keyring (%1) opens this account from now on. The passphrase stays.")
                       .arg(keeper));
    });
    connect(dialog, &AccessDialog::keyringRemoved, this, [this](const std::optional<Error> &left) {
        note(QStringLiteral("keyring-removed"), left ? Severity::Warning : Severity::Good,
             left ? left->message
                  : tr("The system's keyring opens this account no more; its entry is gone from it."),
             left ? left->code : QString());
    });
    // from the event loop: it closes the dialog's account
    connect(dialog, &AccessDialog::dataKeyWanted, this, &ConsoleApplication::replaceDataKey,
            Qt::QueuedConnection);
    connect(m_gateDesk.get(), &UnlockDesk::failed, dialog, [this](const Error &error) {
        if (m_account && error.code == u"E-U01")
            m_account->room().desk.note(QStringLiteral("passphrase-refused"), {});
    });
}

void ConsoleApplication::keepSaid(Message::Severity severity, const QString &sentence, const QString &code)
{
    m_said.append({severity, sentence, code, {}, {}, {}});
}

/// Closes the account, encrypts it anew and opens it again.
void ConsoleApplication::replaceDataKey()
{
    if (!m_account || m_demo || m_ending || !m_gateDesk)
        return;
    m_puttingBack = true; // a lock waits for it
    m_account->remember();
    closeDialogs();
    m_gate = [this] {
        auto *page = new DataKeyPage;
        Gatekeeper &keeper = m_gateDesk->gatekeeper();
        connect(&keeper, &Gatekeeper::dataKeyProgressed, page, &DataKeyPage::show);
        connect(page, &DataKeyPage::cancelWanted, &keeper, &Gatekeeper::cancel);
        m_window.showGate(page);
        page->setFocus();
    };
    m_gate();
    closeAccount(QStringLiteral("data-key"), [this] { m_gateDesk->gatekeeper().replaceDataKey(); });
}

void ConsoleApplication::showKey()
{
    if (m_account)
        m_account->showKey(m_demo ? nullptr : m_gateDesk.get());
}

void ConsoleApplication::chooseLockAfter(int minutes)
{
    m_settings.setLockMinutes(minutes);
    m_autoLock.setLimit(minutesOf(m_settings.lockMinutes()));
    m_window.actions().markLockAfter(m_settings.lockMinutes(), m_settings.isLockFixed());
}

/// Closes the account, puts the backup in the place of its cache and opens that.
void ConsoleApplication::putBack(const Backup &backup)
{
    if (!m_account || m_demo || m_ending)
        return;
    m_puttingBack = true;
    m_account->remember();
    closeDialogs();
    const auto giveUp = std::make_shared<std::atomic<bool>>(false);
    m_gate = [this, giveUp] {
        auto *page = new EmptyState(
            Icons::Glyph::Clock, tr("Putting the backup back…"),
            tr("The account is closed, the backup checked and copied, and the present cache set aside."));
        QPushButton *cancel = page->offer(tr("Cancel"), [giveUp] { *giveUp = true; });
        cancel->setObjectName(QStringLiteral("cancelPutBack"));
        m_window.showGate(page);
    };
    m_gate();
    closeAccount(QStringLiteral("put-back"), [this, giveUp, backup, backups = m_account->backupFiles()] {
        m_opener.putBack(
            backups, backup, [giveUp] { return giveUp->load(); },
            [this](Result<OpenedAccount> opened) {
                if (opened || m_ending)
                    return take(std::move(opened));
                // whatever it is: unlocking says it, and what can be done
                m_puttingBack = false;
                m_lockNext.reset();
                m_autoLock.end();
                m_gateDesk->gatekeeper().lock();
                m_gate = [this] { showUnlock(); };
                m_gate();
            });
    });
}

/// Closes the account, erases what somebody has seen and confirmed, and shows its record.
void ConsoleApplication::erase(const ErasureModel::Request &request, const ErasureReport &preview)
{
    if (!m_account || m_demo || m_ending || !m_gateDesk)
        return;
    const QString company = m_account->room().company;
    const std::shared_ptr<const Backups> files = m_account->backupFiles();
    closeDialogs();
    m_autoLock.end();
    m_gate = [this] {
        showWait(tr("Erasing…"),
                 tr("The account is closed. Once begun this is finished, also after a crash, at "
                    "the next start."));
    };
    m_gate();
    closeAccount(QStringLiteral("erasing"), [this, request, preview, company, files] {
        if (request.scope != ErasureScope::Everything)
            return eraseNow(request, preview, files, company);
        m_gateDesk->gatekeeper().eraseKeyring([this, request, preview, company,
                                               files](const std::optional<Result<void>> &gone) {
            ErasureReport known = preview;
            if (gone)
                known.keyring = *gone ? ErasureReport::Keyring::Removed : ErasureReport::Keyring::NotProven;
            eraseNow(request, known, files, company);
        });
    });
}

void ConsoleApplication::eraseNow(const ErasureModel::Request &request, ErasureReport preview,
                                  std::shared_ptr<const Backups> files, const QString &company)
{
    m_opener.erase(std::move(files), request, preview,
                   [this, request, company](const AccountOpener::Erased &erased) {
                       if (request.scope == ErasureScope::Everything && !erased.problem)
                           m_settings.forgetAccount();
                       m_gate = [this, erased, company] { showErased(erased, company); };
                       m_gate();
                   });
}

void ConsoleApplication::showErased(const AccountOpener::Erased &erased, const QString &company)
{
    const auto print = [this, erased, company](const std::function<void()> &kept) {
        ReportFrame frame;
        frame.company = company;
        frame.printed = m_clock.today();
        ReportPreview::open(&m_window, ErasureCertificate::of(erased.report, frame), m_settings,
                            [kept](const ReportOutcome &) { kept(); });
    };
    auto *page = new ErasedPage(erased.report, erased.problem, print, m_certificateKept);
    connect(page, &ErasedPage::certificateKept, this, [this] { m_certificateKept = true; });
    m_certificateDue = erased.report.scope == ErasureScope::Everything && !erased.problem;
    // from the event loop: it throws the page away
    connect(
        page, &ErasedPage::continueWanted, this,
        [this] {
            m_certificateKept = false;
            if (std::exchange(m_certificateDue, false))
                return quit();
            m_gateDesk->gatekeeper().lock();
            m_gate = [this] { showUnlock(); };
            m_gate();
            m_gateDesk->look();
        },
        Qt::QueuedConnection);
    m_window.showGate(page);
    page->setFocus();
}

/// Beside the window; then what was wanted, unless the program ends.
void ConsoleApplication::closeAccount(const QString &why, const std::function<void()> &then)
{
    m_account->close(this, m_demo ? QString() : why, [this, then](const Result<void> &closed) {
        if (!closed)
            qWarning("closing: %s", qPrintable(closed.error().message));
        m_account.reset();
        m_demo.reset();
        if (m_ending)
            Q_EMIT finished();
        else
            then();
    });
}

void ConsoleApplication::showPrivacy()
{
    const QString directory = m_options.demo || m_demo ? tr("a temporary directory that is wiped at the end")
                                                       : m_options.dataDirectory;
    const PrivacyPage::Facts facts{directory, m_clock.today(), Platform::userName()};
    if (!m_account || m_gate)
        return openPrivacy(facts);
    m_account->room().quick.ask(
        &m_account->models().messages, // there is no answer once the account is being closed
        [](CacheReader &cache, const ReaderTicket &) { return DeskReader(cache).all<Consent>(); },
        [this, facts](const Result<QList<DeskRecord<Consent>>> &consents) {
            PrivacyPage::Facts all = facts;
            for (const DeskRecord<Consent> &one : consents ? *consents : QList<DeskRecord<Consent>>())
                all.consents.append(one.value);
            openPrivacy(all);
        });
}

void ConsoleApplication::openPrivacy(const PrivacyPage::Facts &facts)
{
    HelpDialogs::privacy(
        new PrivacyPage(facts, PrivacyPage::Asks::Nothing,
                        [this](std::unique_ptr<PagedReport> report) { print(std::move(report)); }),
        &m_window)
        ->open();
}

void ConsoleApplication::print(std::unique_ptr<PagedReport> report)
{
    ReportPreview::open(&m_window, std::move(report), m_settings);
}

// ---- opening ----

void ConsoleApplication::openDemo()
{
    m_gate = [this] {
        showWait(tr("Inventing a company and its cards…"),
                 tr("The demo account is made anew at each start, and wiped at the end."));
    };
    m_gate();
    m_draft = {}; // of an account that was begun instead
    m_opener.openDemo(m_options.cards, [this](Result<OpenedAccount> opened) { take(std::move(opened)); });
}

void ConsoleApplication::take(Result<OpenedAccount> opened)
{
    if (m_ending)
        return;
    if (!opened) {
        m_gate = [this, error = opened.error()] { showProblem(error); };
        m_gate();
        return;
    }
    begin(*std::move(opened));
}

void ConsoleApplication::begin(OpenedAccount opened)
{
    OpenAccount::Setting setting;
    m_demo = std::move(opened.demo);
    if (m_demo) {
        setting.demo = true;
        setting.cloud = DemoAccount::pace();
    }
    m_findings = opened.connections.cache->findings();
    m_hadKey = opened.hasKey;
    const std::optional<Error> notPutBack = opened.notPutBack;
    const std::optional<Instant> providerErased = opened.providerErased;
    const qint64 broughtBack = opened.broughtBack;
    m_account = std::make_unique<AccountConsole>(std::move(opened.connections), setting, m_settings, m_window,
                                                 m_clock, m_random);
    // from the event loop: it throws the page away that asks for it
    connect(m_account.get(), &AccountConsole::putBackWanted, this, &ConsoleApplication::putBack,
            Qt::QueuedConnection);
    connect(m_account.get(), &AccountConsole::keyWanted, this, &ConsoleApplication::showKey);
    connect(m_account.get(), &AccountConsole::eraseWanted, this, &ConsoleApplication::erase,
            Qt::QueuedConnection);
    connect(&m_account->sync(), &SyncModel::finished, this, &ConsoleApplication::settleFindings);
    m_account->show();
    m_gate = nullptr;
    m_puttingBack = false;
    m_lockReason = LockReason::Asked;
    if (!m_demo)
        m_autoLock.begin();
    if (m_options.pane)
        m_account->openPane(*m_options.pane);
    m_account->reopenDrafts(m_demo ? nullptr : m_gateDesk.get());
    if (m_consent)
        m_account->room().desk.save(*std::exchange(m_consent, std::nullopt), this, {});
    if (std::exchange(m_crashedBefore, false))
        m_account->models().messages.add(
            {Message::Severity::Warning,
             tr("An earlier run ended in a crash. Nothing that was saved is lost; "
                "the log says where it happened."),
             {},
             {},
             {},
             {}});
    for (const Message &message : std::exchange(m_said, {}))
        m_account->models().messages.add(message);
    if (m_gateDesk && !m_demo)
        m_keyringRenewed = m_gateDesk->gatekeeper().renewKeyring();
    tellLostCode();
    tellFindings();
    if (providerErased)
        m_account->models().messages.add({Message::Severity::Info,
                                          tr("The provider's data and key were erased on %1: that is why "
                                             "lists are empty. Own records can be "
                                             "read and printed.")
                                              .arg(providerErased->beijingText()),
                                          {},
                                          {},
                                          tr("AccessKey…"),
                                          [this] { showKey(); }});
    if (broughtBack > 0)
        m_account->models().messages.add(CacheErasure::broughtBack(broughtBack));
    if (notPutBack)
        m_account->models().messages.add(
            {notPutBack->kind == Error::Kind::Cancelled ? Message::Severity::Info : Message::Severity::Bad,
             notPutBack->kind == Error::Kind::Cancelled
                 ? tr("No backup was put back. The cache is as it was.")
                 : tr("No backup was put back. The cache is as it was. %1").arg(notPutBack->message),
             notPutBack->kind == Error::Kind::Cancelled ? QString() : notPutBack->code,
             {},
             {},
             {}});
    if (m_demo || std::exchange(m_isNew, false))
        m_account->sync().syncNow(); // the first one
    if (const auto reason = std::exchange(m_lockNext, std::nullopt))
        QMetaObject::invokeMethod(
            this, [this, reason] { lock(*reason); }, Qt::QueuedConnection);
    Q_EMIT this->opened();
}

/// What wants a synchronisation stays in sight until one has ended well.
Message ConsoleApplication::messageOf(const OpeningFinding &finding)
{
    Message message = Message::of(finding.error());
    message.severity = Message::Severity::Warning;
    message.key = QStringLiteral("opening-%1").arg(int(finding.kind));
    const auto sync = [this] {
        if (m_account)
            m_account->sync().syncNow();
    };
    const auto backups = [this] {
        if (m_account)
            m_account->showBackups();
    };
    message.standing = finding.wantsSync();
    if (message.standing) {
        message.actionLabel = m_hadKey ? tr("Synchronise now") : tr("AccessKey…");
        message.action = m_hadKey ? std::function<void()>(sync) : [this] { showKey(); };
        message.secondLabel = tr("Backups…");
        message.second = backups;
    } else {
        message.actionLabel = tr("Backups…");
        message.action = backups;
    }
    return message;
}

void ConsoleApplication::tellLostCode()
{
    if (!std::exchange(m_codeLost, false))
        return;
    Message message{
        Message::Severity::Warning,
        tr("The account was locked while a new recovery code was shown. Unless it was written down "
           "in time, make another one."),
        {},
        {},
        {},
        {}};
    message.actionLabel = tr("New recovery code…");
    message.action = [this] { changeAccess(AccessDialog::Purpose::RenewCode); };
    m_account->models().messages.add(message);
}

void ConsoleApplication::tellFindings()
{
    for (const OpeningFinding &finding : std::as_const(m_findings))
        m_account->models().messages.add(messageOf(finding));
}

/// A card list that was begun since and is complete settles what opening found; the next opening agrees.
void ConsoleApplication::settleFindings(const SyncReport &report)
{
    const bool list = std::any_of(report.parts.begin(), report.parts.end(), [](const SyncPartReport &part) {
        return part.name == SyncParts::list && part.state == SyncPartReport::State::Complete;
    });
    if (!list || !m_account)
        return;
    for (const OpeningFinding &finding : std::exchange(m_findings, {}))
        m_account->models().messages.settle(messageOf(finding).key);
}

void ConsoleApplication::showWait(const QString &sentence, const QString &hint)
{
    m_window.showGate(new EmptyState(Icons::Glyph::Clock, sentence, hint));
}

void ConsoleApplication::showProblem(const Error &error)
{
    auto *page = new EmptyState(Icons::Glyph::Error, error.message, error.code);
    page->offer(tr("Quit"), [this] { quit(); });
    m_window.showGate(page);
}

// ---- language and look ----

void ConsoleApplication::chooseLanguage(const QString &language)
{
    if (language == Language::current() || !Language::install(language))
        return;
    m_settings.setLanguage(language);
    if (m_account && !m_gate) {
        m_account->retranslate();
        tellFindings(); // what stands, in the new language
    }
    if (m_brokenBackups)
        m_brokenBackups->retranslate();
    rebuild();
}

void ConsoleApplication::chooseTheme(const QString &theme)
{
    m_settings.setTheme(theme);
    Theme::apply(Theme::modeNamed(theme)); // the watch hears of it
    m_window.markTheme(theme);
}

void ConsoleApplication::askForWhole(QWidget *parent, const WholeValues::Wish &wish,
                                     const WholeValues::Granted &granted)
{
    if (!m_account || (!m_demo && !m_gateDesk))
        return;
    auto *dialog = new WholeValuesDialog(m_demo ? nullptr : m_gateDesk.get(), wish, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(
        dialog, &WholeValuesDialog::granted, parent,
        [this, what = wish.what, granted](const QString &reason) {
            if (!m_account)
                return;
            m_account->room().desk.note(QStringLiteral("personal-shown"), tr("%1: %2").arg(what, reason));
            granted(reason);
        },
        Qt::QueuedConnection);
    if (!m_demo)
        connect(m_gateDesk.get(), &UnlockDesk::failed, dialog, [this](const Error &error) {
            if (m_account && error.code == u"E-U01")
                m_account->room().desk.note(QStringLiteral("passphrase-refused"), {});
        });
    dialog->open();
}

/// All texts are made anew, as in another language. Dialogs that show the old ones go with the page.
void ConsoleApplication::choosePrivateView(bool on)
{
    m_settings.setPrivateView(on);
    PrivateView::set(on);
    closeDialogs();
    Clipboard::clearOurs();
    if (m_account && !m_gate)
        m_account->retranslate();
    rebuild();
}

void ConsoleApplication::rebuild()
{
    if (m_ending)
        return;
    m_window.rebuild();
    if (m_gate)
        m_gate(); // also while the account behind it is being closed
    else if (m_account)
        m_account->show();
}

// ---- the end ----

/// What is being read goes on by itself when the account is opened again, but not before. Of the demo nothing
/// is left.
bool ConsoleApplication::mayClose()
{
    if (m_ending || m_sessionEnds)
        return true;
    if (m_certificateDue && !m_certificateKept) {
        askToClose(
            tr("Close without the certificate"),
            tr("The certificate was neither printed nor saved, and nothing else tells what was erased."));
        return false;
    }
    if (!m_account || m_demo || m_gate || !m_account->sync().isRunning())
        return true;
    askToClose(tr("Close during the synchronisation"),
               tr("A synchronisation is under way. What has arrived is kept; the rest is read when "
                  "the account is opened again."));
    return false;
}

/// Once, however often somebody tries meanwhile.
void ConsoleApplication::askToClose(const QString &title, const QString &text)
{
    if (std::exchange(m_askedToClose, true))
        return;
    Questions::ask(
        &m_window,
        {.title = title, .text = text, .detail = {}, .accept = tr("Close"), .reject = tr("Keep open")},
        [this](bool accepted) {
            m_askedToClose = false;
            if (accepted)
                quit();
        });
}

void ConsoleApplication::quit()
{
    if (m_ending)
        return;
    m_ending = true;
    m_window.hide();
    forgetBroken();
    if (!m_account)
        return Q_EMIT finished();
    if (m_gate)
        return; // it is being locked, and ends then
    m_account->remember();
    m_window.showGate(new QWidget); // nothing shows the models any more
    closeAccount(QStringLiteral("ended"), {});
}
