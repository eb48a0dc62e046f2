// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/consoleapplication.h"

#include "app/console/accountconsole.h"
#include "core/base/language.h"
#include "core/base/platform.h"
#include "core/settings/consolesettings.h"
#include "ui/common/emptystate.h"
#include "ui/reports/reportpreview.h"
#include "ui/shell/helpdialogs.h"
#include "ui/unlock/consentgate.h"
#include "ui/unlock/firstrun.h"
#include "ui/unlock/privacytext.h"
#include "ui/unlock/unlockpage.h"

#include <QDialog>

#include <algorithm>
#include <utility>

ConsoleApplication::ConsoleApplication(ConsoleOptions options, ConsoleSettings &settings, const Clock &clock,
                                       RandomSource &random)
    : m_options(std::move(options)), m_settings(settings), m_clock(clock), m_random(random),
      m_opener(clock, random), m_window(settings)
{
    connectWindow();
}

ConsoleApplication::~ConsoleApplication() = default;

void ConsoleApplication::connectWindow()
{
    // from the event loop, since both throw the page away that may have asked for it
    connect(&m_window, &MainWindow::closed, this, &ConsoleApplication::quit, Qt::QueuedConnection);
    connect(&m_window, &MainWindow::lockWanted, this, &ConsoleApplication::lock, Qt::QueuedConnection);
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
    connect(&m_window, &MainWindow::summaryWanted, this, [this] {
        if (m_account)
            m_account->showSummary();
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
    connect(&m_themeWatch, &ThemeWatch::changed, this, &ConsoleApplication::rebuild);
}

void ConsoleApplication::start(SecretBytes passphrase)
{
    m_passphrase = std::move(passphrase);
    if (m_options.demo)
        openDemo();
    else
        openGate();
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
    m_gateDesk = std::make_unique<GateDesk>(m_options.dataDirectory, m_clock, m_random);
    connect(m_gateDesk.get(), &UnlockDesk::placeChanged, this, &ConsoleApplication::followGate);
    connect(m_gateDesk.get(), &GateDesk::opened, this, [this](const OpenedCache &cache) {
        m_settings.setLastDataDirectory(m_options.dataDirectory);
        m_crashedBefore = cache.crashedBefore;
        m_isNew = !m_firstRun.isNull();
        askConsent(cache);
    });
    m_gate = [this] { showUnlock(); };
    m_gate();
    m_gateDesk->look();
}

void ConsoleApplication::followGate()
{
    const UnlockDesk::Place place = m_gateDesk->place();
    if (place == UnlockDesk::Place::NothingHere && !m_firstRun) {
        m_gate = [this] { showFirstRun(); };
        m_gate();
    }
    if (place == UnlockDesk::Place::Locked && !m_passphrase.isEmpty())
        m_gateDesk->unlock(std::exchange(m_passphrase, SecretBytes()), false);
}

void ConsoleApplication::showUnlock()
{
    auto *page = new UnlockPage(*m_gateDesk);
    connect(page, &UnlockPage::languageChosen, this, &ConsoleApplication::chooseLanguage,
            Qt::QueuedConnection);
    m_window.showGate(page);
}

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
            new ConsentGate({m_options.dataDirectory, m_clock.today(), m_gateDesk->user()},
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
void ConsoleApplication::lock()
{
    if (!m_account || m_demo || m_ending)
        return;
    m_account->remember();
    m_gate = [this] { showWait(tr("Locking…")); };
    m_gate();
    closeAccount([this] {
        m_gateDesk->gatekeeper().lock();
        m_gate = [this] { showUnlock(); };
        m_gate();
    });
}

/// Beside the window; then what was wanted, unless the program ends.
void ConsoleApplication::closeAccount(const std::function<void()> &then)
{
    m_account->close(this, [this, then](const Result<void> &closed) {
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
    HelpDialogs::privacy(
        new PrivacyPage({directory, m_clock.today(), Platform::userName()}, PrivacyPage::Asks::Nothing,
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
    const QList<OpeningFinding> findings = opened.connections.cache->findings();
    m_account = std::make_unique<AccountConsole>(std::move(opened.connections), setting, m_settings, m_window,
                                                 m_clock, m_random);
    m_account->show();
    m_gate = nullptr;
    if (m_options.pane)
        m_account->openPane(*m_options.pane);
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
    for (const OpeningFinding &finding : findings)
        tell(finding);
    if (m_demo || std::exchange(m_isNew, false))
        m_account->sync().syncNow(); // the first one
    Q_EMIT this->opened();
}

void ConsoleApplication::tell(const OpeningFinding &finding)
{
    Message message = Message::of(finding.error());
    message.severity = Message::Severity::Warning;
    if (finding.wantsSync()) {
        message.actionLabel = tr("Synchronise now");
        message.action = [this] {
            if (m_account)
                m_account->sync().syncNow();
        };
    }
    m_account->models().messages.add(message);
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
    if (m_account && !m_gate)
        m_account->retranslate();
    rebuild();
}

void ConsoleApplication::chooseTheme(const QString &theme)
{
    m_settings.setTheme(theme);
    Theme::apply(Theme::modeNamed(theme)); // the watch hears of it
    m_window.markTheme(theme);
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

void ConsoleApplication::quit()
{
    if (m_ending)
        return;
    m_ending = true;
    m_window.hide();
    if (!m_account)
        return Q_EMIT finished();
    if (m_gate)
        return; // it is being locked, and ends then
    m_account->remember();
    m_window.showGate(new QWidget); // nothing shows the models any more
    closeAccount({});
}
