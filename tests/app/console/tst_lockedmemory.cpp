// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accountdirectory.h"
#include "app/console/accountconsole.h"
#include "app/console/consoleapplication.h"
#include "core/base/language.h"
#include "core/base/notguithread.h"
#include "core/base/platform.h"
#include "core/base/random.h"
#include "core/base/sanitizer.h"
#include "core/settings/consolesettings.h"
#include "core/store/cache.h"
#include "tests/app/console/processmemory.h"
#include "ui/cards/cardspane.h"
#include "ui/shell/consolepage.h"
#include "ui/unlock/consentgate.h"
#include "ui/unlock/unlockpage.h"

#include <QApplication>
#include <QCheckBox>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>
#include <cstdlib>
#include <functional>
#include <memory>
#include <set>

/// What an account leaves in the memory of the program after it was locked. This program is started once more
/// as the console over a cache of planted cards, and its memory is searched from here: the searching process
/// never meets what it searches for in its own.
class TestLockedMemory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingOfTheAccountIsLeftInALockedProcess();
};

namespace
{
constexpr int cards = 20'000;
constexpr int patience = 120'000;
const QByteArray passphrase = QByteArrayLiteral("words that only this test knows");
const QByteArray iccids = QByteArrayLiteral("8986047719");     ///< then nine digits
const QByteArray remarks = QByteArrayLiteral("belongs to Qq"); ///< then six digits

Card planted(int number)
{
    Card card{.key = {*Iccid::parse(iccids + QByteArray::number(number).rightJustified(9, '0')), number + 1}};
    card.status = QStringLiteral("30");
    card.osStatus = QStringLiteral("using");
    card.remark = QString::fromLatin1(remarks + QByteArray::number(number).rightJustified(6, '0'));
    return card;
}

Result<void> plant(CacheWriter &writer)
{
    const Instant now = Instant::of(SystemClock().now());
    return writer.transact([now](CacheWriter &writing) -> Result<void> {
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
    });
}

/// An account of planted cards in this directory, and its key.
CacheKey accountIn(const QString &directory)
{
    SystemRandom random;
    const SystemClock clock;
    Vault vault = AccountDirectory::vault(directory, random, clock);
    Result<Vault::Created> made = vault.create(passphrase, ScryptCost{.log2N = 15, .r = 8, .p = 1});
    if (!made)
        qFatal("no account");
    CacheKey key = made->key.clone();
    const Result<std::unique_ptr<Cache>> cache = Cache::create(directory, std::move(made->key));
    const auto writer = (*cache)->openWriter();
    if (!writer || !plant(**writer) || !(*writer)->settle())
        qFatal("no cards");
    return key;
}

/// Numbers of the cards of which something stands in this memory, as UTF-8 or as UTF-16.
std::set<int> cardsIn(const ProcessMemory &memory)
{
    std::set<int> found;
    const auto search = [&](QByteArrayView piece, const QByteArray &prefix, int digits, int width) {
        QByteArray wide;
        for (const char letter : prefix)
            wide.append(letter).append(QByteArray(width - 1, '\0'));
        for (qsizetype at = piece.indexOf(wide); at >= 0; at = piece.indexOf(wide, at + 1)) {
            QByteArray number;
            for (int i = 0; i < digits && at + wide.size() + i * width < piece.size(); ++i)
                number.append(piece[at + wide.size() + i * width]);
            bool ok = false;
            const int card = number.toInt(&ok);
            if (ok && number.size() == digits)
                found.insert(card);
        }
    };
    memory.walk(64, [&](QByteArrayView piece) {
        for (const int width : {1, 2}) {
            search(piece, iccids, 9, width);
            search(piece, remarks, 6, width);
        }
    });
    return found;
}

/// The other process, as far as it says what it has done.
class Console
{
public:
    explicit Console(const QString &directory)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        // what the allocator of glibc does for the program, the one of the sanitizer does where it is asked
        // to
        environment.insert(QStringLiteral("ASAN_OPTIONS"), QStringLiteral("max_free_fill_size=2000000000"));
        m_process.setProcessEnvironment(environment);
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--console"), directory});
    }
    [[nodiscard]] bool says(const QByteArray &word)
    {
        while (!m_process.canReadLine()) {
            if (!m_process.waitForReadyRead(patience))
                return false;
        }
        return m_process.readLine().trimmed() == word;
    }
    void goOn()
    {
        m_process.write("\n");
        m_process.waitForBytesWritten();
    }
    [[nodiscard]] bool ends() { return m_process.waitForFinished(patience) && m_process.exitCode() == 0; }
    [[nodiscard]] ProcessMemory memory() const { return ProcessMemory(m_process.processId()); }

private:
    QProcess m_process;
};

// ---- in the other process ----

void waitForALine(const char *word)
{
    std::puts(word);
    std::fflush(stdout);
    (void)std::getchar();
}

/// Ends this process where something does not come.
void waitFor(const char *what, const std::function<bool()> &holds)
{
    if (QTest::qWaitFor(holds, patience / 2))
        return;
    std::fprintf(stderr, "in vain: %s\n", what);
    std::fflush(stderr);
    std::_Exit(1);
}

void open(ConsoleApplication &console)
{
    const MainWindow &window = console.window();
    waitFor("the question for consent", [&] { return window.findChild<ConsentGate *>() != nullptr; });
    window.findChild<QCheckBox *>(QStringLiteral("agree"))->setChecked(true);
    window.findChild<QPushButton *>(QStringLiteral("open"))->click();
    waitFor("the panes", [&] { return window.console() != nullptr; });
}

/// What people do in a day: every pane, a search, all cards chosen and copied, some of them looked at.
void work(MainWindow &window)
{
    window.resize(1280, 860);
    for (const char pane : {'1', '3', '4', '5', '6', '7', '8', '9', '2'}) {
        QTest::keyClick(&window, Qt::Key(pane), Qt::ControlModifier);
        QTest::qWait(50); // a frame
    }
    auto *table = window.findChild<QTableView *>(QStringLiteral("cards"));
    const auto show = [&](const QByteArray &words, int rows) {
        auto *filter = window.findChild<QLineEdit *>(QStringLiteral("filter"));
        filter->setFocus();
        filter->selectAll();
        QTest::keyClick(filter, Qt::Key_Delete);
        QTest::keyClicks(filter, QString::fromLatin1(words));
        QTest::keyClick(filter, Qt::Key_Return);
        waitFor(words.isEmpty() ? "all cards" : "the search",
                [=] { return table->model()->rowCount() == rows; });
    };
    show({}, cards);
    show(iccids + "00001234", 10);
    show({}, cards);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
    for (int step = 0; step < 20; ++step) {
        QTest::keyClick(table, Qt::Key_PageDown);
        QTest::qWait(5); // a frame
    }
    QTest::keyClick(table, Qt::Key_Return);
    waitFor("a card", [&] { return window.findChild<CardsPane *>()->isDetailShown(); });
}

int runConsole(QApplication &application, const QString &directory)
{
    Platform::prepareProcess();
    QApplication::setQuitOnLastWindowClosed(false);
    if (!Language::install(QStringLiteral("en")))
        return 2;
    QTemporaryDir room;
    ConsoleSettings settings(room.filePath(QStringLiteral("settings.ini")));
    ConsoleOptions options;
    options.dataDirectory = directory;
    SystemRandom random;
    const SystemClock clock;
    NotGuiThread::mark();
    ConsoleApplication console(options, settings, clock, random);
    console.start(SecretBytes::copyOf(passphrase));
    open(console);
    work(console.window());
    waitForALine("open");
    console.window().actions().lock->trigger();
    waitFor("the lock", [&] { return !console.account() && console.window().findChild<UnlockPage *>(); });
    QTest::qWait(200);
    waitForALine("locked");
    QObject::connect(&console, &ConsoleApplication::finished, &application, &QCoreApplication::quit);
    console.window().close();
    return QApplication::exec();
}
} // namespace

void TestLockedMemory::nothingOfTheAccountIsLeftInALockedProcess()
{
    QTemporaryDir directory;
    const CacheKey key = accountIn(directory.path());
    const QByteArray raw = key.key.view().toByteArray();
    const QList<QByteArray> secrets{raw, raw.toHex(), raw.toHex().toUpper(),
                                    key.salt.view().toByteArray().toHex()};

    Console console(directory.path());
    QVERIFY(console.says("open"));
    const ProcessMemory memory = console.memory();
    if (!memory.isReadable())
        QSKIP("this system lets nobody look into the memory of a process");
    QVERIFY(cardsIn(memory).size() > cards * 9 / 10); // so it would be found
    QVERIFY(memory.count(raw) + memory.count(raw.toHex()) > 0);

    console.goOn();
    QVERIFY(console.says("locked"));
    const std::set<int> left = cardsIn(memory);
    qInfo("%d of %d planted cards are left", int(left.size()), cards);
    for (const QByteArray &secret : secrets)
        QCOMPARE(memory.count(secret), 0);
    QCOMPARE(memory.count(passphrase), 0);
    QVERIFY(left.size() <= 2);
    console.goOn();
    QVERIFY(console.ends());
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.value(1) == u"--console")
        return runConsole(application, words.value(2));
    TestLockedMemory test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_lockedmemory.moc"
