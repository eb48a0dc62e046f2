// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console/accountconsole.h"
#include "app/console/consoleapplication.h"
#include "core/base/notguithread.h"
#include "core/settings/consolesettings.h"
#include "ui/shell/consolepage.h"

#include <QEventLoop>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

/// The whole program on a demo account of a few cards, as "simledger --demo" opens it; the thread it is in
/// may wait for nothing while it lives.
class DemoRoom
{
public:
    explicit DemoRoom(int cards, const std::optional<QString> &pane = std::nullopt,
                      std::optional<QDate> today = std::nullopt)
        : m_settings(m_directory.filePath(QStringLiteral("settings.ini"))),
          m_rehearsal(today.value_or(QDate(2026, 3, 2)))
    {
        ConsoleOptions options;
        options.demo = true;
        options.cards = cards;
        options.pane = pane;
        NotGuiThread::mark();
        const Clock &clock = today ? static_cast<const Clock &>(m_rehearsal) : m_system;
        m_console = std::make_unique<ConsoleApplication>(options, m_settings, clock, m_random);
        m_console->window().resize(1440, 900);
        m_console->start();
    }
    ~DemoRoom()
    {
        (void)close();
        m_console.reset();
        NotGuiThread::unmark();
    }

    /// Until it is opened and its first synchronisation has ended well.
    [[nodiscard]] bool waitForData(int patience = 120'000)
    {
        if (!account() && !QSignalSpy(m_console.get(), &ConsoleApplication::opened).wait(patience))
            return false;
        SyncModel &sync = account()->sync();
        return QTest::qWaitFor([&sync] { return sync.state() == SyncModel::State::Idle; }, patience) &&
               QTest::qWaitFor(
                   [this] {
                       const TodayModel &today = account()->models().today;
                       return today.state() == TodayModel::State::Ready && !today.isUpdating();
                   },
                   patience);
    }
    /// As when its user closes the window; false where it did not end in time.
    [[nodiscard]] bool close(int patience = 10'000)
    {
        if (m_closed)
            return true;
        QSignalSpy finished(m_console.get(), &ConsoleApplication::finished);
        m_console->window().close();
        m_closed = !finished.isEmpty() || finished.wait(patience);
        return m_closed;
    }

    [[nodiscard]] ConsoleApplication &console() { return *m_console; }
    [[nodiscard]] MainWindow &window() { return m_console->window(); }
    [[nodiscard]] AccountConsole *account() { return m_console->account(); }
    [[nodiscard]] ConsolePage *page() { return window().console(); }
    [[nodiscard]] ConsoleSettings &settings() { return m_settings; }
    [[nodiscard]] QString path(const QString &name) const { return m_directory.filePath(name); }
    template<class Widget> Widget *find(const char *name)
    {
        return window().findChild<Widget *>(QString::fromLatin1(name));
    }

private:
    QTemporaryDir m_directory;
    ConsoleSettings m_settings;
    SystemClock m_system;
    RehearsalClock m_rehearsal;
    SystemRandom m_random;
    std::unique_ptr<ConsoleApplication> m_console;
    bool m_closed = false;
};
