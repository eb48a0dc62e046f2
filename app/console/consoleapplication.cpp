// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/consoleapplication.h"

#include "app/console/accountconsole.h"
#include "core/base/language.h"
#include "core/settings/consolesettings.h"
#include "ui/common/emptystate.h"
#include "ui/shell/helpdialogs.h"

#include <QDialog>

namespace
{
Theme::Mode modeOf(const QString &theme)
{
    return theme == u"dark"    ? Theme::Mode::Dark
           : theme == u"light" ? Theme::Mode::Light
                               : Theme::Mode::System;
}
} // namespace

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
    connect(&m_window, &MainWindow::closed, this, &ConsoleApplication::quit);
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
    connect(&m_window, &MainWindow::messagesWanted, this, [this] {
        if (m_account)
            m_account->showMessages();
    });
    // the menu these come from is made anew
    connect(&m_window, &MainWindow::languageChosen, this, &ConsoleApplication::chooseLanguage,
            Qt::QueuedConnection);
    connect(&m_window, &MainWindow::themeChosen, this, &ConsoleApplication::chooseTheme,
            Qt::QueuedConnection);
    connect(&m_themeWatch, &ThemeWatch::changed, this, &ConsoleApplication::rebuild);
}

void ConsoleApplication::start()
{
    if (m_options.demo)
        openDemo();
    m_window.present();
}

void ConsoleApplication::present(const QString &pane)
{
    m_window.present();
    if (m_account && !pane.isEmpty())
        m_account->openPane(pane);
}

// ---- opening ----

void ConsoleApplication::openDemo()
{
    m_gate = [this] {
        showWait(tr("Inventing a company and its cards…"),
                 tr("The demo account is made anew at each start, and wiped at the end."));
    };
    m_gate();
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
    OpenAccount::Setting setting;
    m_demo = std::move(opened->demo);
    if (m_demo) {
        setting.demo = true;
        setting.company = tr("Lanhai Intercom");
        setting.cloud = DemoAccount::pace();
    }
    m_account = std::make_unique<AccountConsole>(std::move(opened->connections), setting, m_settings,
                                                 m_window, m_clock, m_random);
    m_account->show();
    m_gate = nullptr;
    if (m_options.pane)
        m_account->openPane(*m_options.pane);
    if (m_demo)
        m_account->sync().syncNow();
    Q_EMIT this->opened();
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
    if (m_account)
        m_account->retranslate();
    rebuild();
}

void ConsoleApplication::chooseTheme(const QString &theme)
{
    m_settings.setTheme(theme);
    Theme::apply(modeOf(theme)); // the watch hears of it
    m_window.markTheme(theme);
}

void ConsoleApplication::rebuild()
{
    if (m_ending)
        return;
    m_window.rebuild();
    if (m_account)
        m_account->show();
    else if (m_gate)
        m_gate();
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
    m_account->remember();
    m_window.showGate(new QWidget); // nothing shows the models any more
    m_account->close(this, [this](const Result<void> &closed) {
        if (!closed)
            qWarning("closing: %s", qPrintable(closed.error().message));
        m_account.reset();
        m_demo.reset();
        Q_EMIT finished();
    });
}
