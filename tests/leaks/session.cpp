// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/leaks/session.h"

#include "app/accountdirectory.h"
#include "app/console/accountconsole.h"
#include "app/console/consoleapplication.h"
#include "core/base/language.h"
#include "core/base/log.h"
#include "core/base/notguithread.h"
#include "core/base/platform.h"
#include "core/desk/desk.h"
#include "core/settings/consolesettings.h"
#include "core/store/cache.h"
#include "simulator/simcloud.h"
#include "tests/leaks/planted.h"
#include "ui/erasure/erasedpage.h"
#include "ui/erasure/erasuredialog.h"
#include "ui/reports/exportdialog.h"
#include "ui/reports/reportpreviewdialog.h"
#include "ui/shell/consolepage.h"
#include "ui/unlock/consentgate.h"
#include "ui/unlock/unlockpage.h"

#include <QCheckBox>
#include <QDir>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include <cstdlib>
#include <functional>

namespace
{
constexpr int patience = 120'000;
constexpr int cards = 100'000; ///< so that an export lasts long enough to be stopped

void mustBe(bool holds, const char *what)
{
    if (holds)
        return;
    std::fprintf(stderr, "the session stopped: %s\n", what);
    std::_Exit(1);
}

void waitFor(const std::function<bool()> &holds, const char *what)
{
    mustBe(QTest::qWaitFor(holds, patience), what);
}

template<class Widget> Widget *find(const QWidget &in, const char *name)
{
    auto *found = in.findChild<Widget *>(QLatin1StringView(name));
    mustBe(found != nullptr, name);
    return found;
}

Card planted(int number)
{
    const QByteArray iccid = "898604" + QByteArray::number(number).rightJustified(14, '0');
    Card card{.key = {*Iccid::parse(iccid), number + 1}};
    card.status = QStringLiteral("30");
    card.osStatus = QStringLiteral("using");
    card.remark = Planted::text(Planted::Remarks + number % (Planted::Tags - Planted::Remarks));
    card.tags = {{number % 4 + 1, Planted::text(Planted::Tags + number % (Planted::Notes - Planted::Tags))}};
    return card;
}

Result<void> plantCards(CacheWriter &writing, Instant now)
{
    const Result<qint64> run = writing.journal.beginRun(QStringLiteral("sync"), now);
    if (!run)
        return run.error();
    QList<Card> all;
    for (int number = 0; number < cards; ++number)
        all.append(planted(number));
    if (const auto applied = writing.cards.apply(all, {*run, *run, now}); !applied)
        return applied.error();
    if (const auto passed = writing.cards.completePass({*run, *run, now}); !passed)
        return passed.error();
    return writing.journal.completePart(SyncParts::list, *run, now, cards);
}

Result<void> plantDesk(CacheWriter &writing, const Clock &clock)
{
    Desk desk(writing, clock, Platform::userName());
    for (int use = Planted::Notes; use < Planted::Contacts; ++use) {
        const QString text =
            QStringLiteral("%1, ask %2, %3")
                .arg(Planted::text(use), Planted::text(Planted::Person), Planted::text(Planted::PersonPhone));
        if (const auto saved = desk.save(
                Note{QStringLiteral("month:2026-%1").arg(use - Planted::Notes + 1, 2, 10, QLatin1Char('0')),
                     text});
            !saved)
            return saved.error();
    }
    for (int use = Planted::Contacts; use < Planted::Count; ++use) {
        const SavedView view{
            Planted::text(use), QStringLiteral("remark:%1").arg(Planted::text(Planted::Remarks)), {}, {}};
        if (const auto saved = desk.save(view); !saved)
            return saved.error();
    }
    return {};
}

SimOptions provider()
{
    SimOptions options;
    options.cards = 200;
    options.limiter = std::nullopt;
    options.keyId = Planted::text(Planted::KeyId).toLatin1();
    options.keySecret = Planted::text(Planted::KeySecret).toLatin1();
    return options;
}

void makeAccount(const QString &directory, const SimCloud &cloud, const Clock &clock, RandomSource &random)
{
    Vault vault = AccountDirectory::vault(directory, random, clock);
    Result<Vault::Created> made =
        vault.create(Planted::text(Planted::Passphrase).toUtf8(), ScryptCost{.log2N = 15, .r = 8, .p = 1});
    mustBe(bool(made), "no vault");
    const Result<std::unique_ptr<Cache>> cache = Cache::create(directory, std::move(made->key));
    mustBe(bool(cache), "no cache");
    const auto writer = (*cache)->openWriter();
    mustBe(bool(writer), "no writer");
    const Instant now = Instant::of(clock.now());
    const Result<void> all = (*writer)->transact([&](CacheWriter &writing) -> Result<void> {
        if (const auto done = plantCards(writing, now); !done)
            return done;
        if (const auto done = plantDesk(writing, clock); !done)
            return done;
        return writing.account.save({Planted::text(Planted::KeyId),
                                     SecretBytes::copyOf(Planted::text(Planted::KeySecret).toLatin1()),
                                     cloud.url(), cloud.url()},
                                    now);
    });
    mustBe(bool(all), "nothing planted");
    mustBe(bool((*writer)->settle()) && bool((*cache)->backUp()), "no backup");
}

/// The whole program beside a provider, everything of it below one directory, with the most talkative log.
class Room
{
public:
    explicit Room(const QString &directory, bool isNew)
        : m_directory(directory), m_cloud(provider()), m_settings(directory + QStringLiteral("/settings.ini"))
    {
        Platform::prepareProcess();
        mustBe(bool(Language::install(QStringLiteral("zh_CN"))), "no language");
        Log::start(Log::Level::Debug);
        mustBe(bool(m_cloud.start()), "no provider");
        const QString account = directory + QStringLiteral("/account");
        if (isNew)
            makeAccount(account, m_cloud, m_clock, m_random);
        m_settings.setFolder(QStringLiteral("export"), folder());
        ConsoleOptions options;
        options.dataDirectory = account;
        NotGuiThread::mark();
        console = std::make_unique<ConsoleApplication>(options, m_settings, m_clock, m_random);
        window().resize(1280, 860);
        console->start();
    }

    [[nodiscard]] MainWindow &window() const { return console->window(); }
    [[nodiscard]] QString folder() const
    {
        const QString path = m_directory + QStringLiteral("/exports");
        QDir().mkpath(path);
        return path;
    }

    void unlock(int use)
    {
        QPushButton *button = nullptr;
        waitFor(
            [&] {
                const auto *page = window().findChild<UnlockPage *>();
                if (!page)
                    return false;
                auto *words = find<QLineEdit>(*page, "passphrase");
                if (words->text().isEmpty())
                    words->insert(Planted::text(use));
                button = find<QPushButton>(*page, "unlock");
                return button->isEnabled();
            },
            "no unlock page");
        button->click();
    }
    void agree()
    {
        waitFor([this] { return window().findChild<ConsentGate *>() || window().console(); },
                "no consent gate");
        if (window().console())
            return;
        find<QCheckBox>(window(), "agree")->setChecked(true);
        find<QPushButton>(window(), "open")->click();
    }
    void waitForCards()
    {
        waitFor([this] { return window().console() != nullptr; }, "it does not open");
        lookAtEverything();
        waitFor([this] { return table().model()->rowCount() >= cards; }, "no cards");
    }
    [[nodiscard]] QTableView &table() const { return *find<QTableView>(window(), "cards"); }

    void lookAtEverything() const
    {
        for (const char pane : {'1', '3', '4', '5', '6', '7', '8', '9', '2'}) {
            QTest::keyClick(&window(), Qt::Key(pane), Qt::ControlModifier);
            QTest::qWait(100);
        }
    }
    /// An export that somebody stops when a good part of it is written.
    void stopAnExport(const char *format)
    {
        window().actions().exportShown->trigger();
        const QList<ExportDialog *> dialogs = window().findChildren<ExportDialog *>();
        mustBe(!dialogs.isEmpty(), "no export dialog");
        ExportDialog *dialog = dialogs.last();
        find<QAbstractButton>(*dialog, format)->click();
        if (auto *whole = dialog->findChild<QCheckBox *>(QStringLiteral("whole"));
            whole && whole->isVisible()) {
            whole->setChecked(true);
            find<QLineEdit>(*dialog, "reason")->insert(Planted::text(Planted::Reason));
        }
        waitFor([&] { return find<QPushButton>(*dialog, "export")->isEnabled(); }, "cannot export");
        find<QPushButton>(*dialog, "export")->click();
        const QDir target(folder());
        for (bool begun = false; !begun;
             QCoreApplication::processEvents()) { // too short for looking now and then
            const QFileInfoList files = target.entryInfoList(QDir::Files | QDir::Hidden);
            for (const QFileInfo &file : files) {
                mustBe(file.fileName().startsWith(u".simledger-"),
                       "the export was quicker than who stops it");
                begun = file.size() > 20'000;
            }
        }
        dialog->reject();
        waitFor(
            [&] {
                return target.entryList(QDir::Files | QDir::Hidden).isEmpty() &&
                       find<QPushButton>(*dialog, "export")->isEnabled();
            },
            "the export does not stop");
        const QPointer<ExportDialog> closing(dialog);
        dialog->reject();
        waitFor([&] { return closing.isNull(); }, "the export dialog stays");
    }

    std::unique_ptr<ConsoleApplication> console;

private:
    QString m_directory;
    SystemClock m_clock;
    SystemRandom m_random;
    SimCloud m_cloud;
    ConsoleSettings m_settings;
};

void search(Room &room)
{
    auto *filter = find<QLineEdit>(room.window(), "filter");
    for (const int use : {int(Planted::Searched), int(Planted::Remarks)}) {
        filter->clear();
        filter->insert(Planted::text(use)); // as an input method does
        QTest::keyClick(filter, Qt::Key_Return);
        waitFor([&] { return room.table().model()->rowCount() < cards; }, "no search");
    }
    filter->clear();
    QTest::keyClick(filter, Qt::Key_Return);
    waitFor([&] { return room.table().model()->rowCount() >= cards; }, "the search does not end");
}

void printList(Room &room, const QString &paper)
{
    room.window().actions().print->trigger();
    auto *dialog = room.window().findChild<ReportPreviewDialog *>();
    mustBe(dialog != nullptr, "no preview");
    waitFor([&] { return find<QPushButton>(*dialog, "save")->isEnabled(); }, "no pages");
    dialog->save(paper);
    waitFor([&] { return QFileInfo(paper).size() > 0; }, "no paper");
    waitFor([&] { return find<QPushButton>(*dialog, "save")->isEnabled(); }, "the paper does not end");
    dialog->reject();
}

void erasePerson(Room &room)
{
    room.window().actions().erase->trigger();
    auto *dialog = room.window().findChild<ErasureDialog *>();
    mustBe(dialog != nullptr, "no erasure dialog");
    find<QLineEdit>(*dialog, "name")->insert(Planted::text(Planted::Person));
    find<QLineEdit>(*dialog, "phone")->insert(Planted::text(Planted::PersonPhone));
    auto *next = find<QPushButton>(*dialog, "next");
    auto *typed = find<QLineEdit>(*dialog, "typed");
    next->click();
    waitFor([&] { return next->isEnabled(); }, "no preview of the erasure");
    next->click();
    typed->setText(QCoreApplication::translate("ErasureModel", "erase")); // the account has no company name
    mustBe(next->isEnabled(), "the word to type is another");
    next->click();
    waitFor([&] { return room.window().findChild<ErasedPage *>() != nullptr; }, "nothing was erased");
}
} // namespace

void Session::workAndCrash(const QString &directory, const QString &paper)
{
    Room room(directory, true);
    room.unlock(Planted::WrongPassphrase);
    waitFor([&] { return find<QLineEdit>(room.window(), "passphrase")->text().isEmpty(); },
            "a wrong passphrase stays");
    room.unlock(Planted::Passphrase);
    room.agree();
    room.waitForCards();
    search(room);
    room.table().setFocus();
    QTest::keyClick(&room.table(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(&room.table(), Qt::Key_C, Qt::ControlModifier);
    room.stopAnExport("csv");
    room.stopAnExport("xlsx");
    printList(room, paper);
    std::puts("worked");
    std::fflush(stdout);
    std::abort();
}

void Session::comeBackAndErase(const QString &directory)
{
    Room room(directory, false);
    room.unlock(Planted::Passphrase);
    room.waitForCards();
    room.stopAnExport("csv-spreadsheets");
    room.window().actions().lock->trigger();
    waitFor([&] { return room.window().findChild<UnlockPage *>() != nullptr; }, "it does not lock");
    room.unlock(Planted::Passphrase);
    room.waitForCards();
    erasePerson(room);
    QSignalSpy finished(room.console.get(), &ConsoleApplication::finished);
    room.window().close();
    mustBe(!finished.isEmpty() || finished.wait(patience), "it does not end");
}
