// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/accountdirectory.h"
#include "app/console/accountconsole.h"
#include "app/console/consoleapplication.h"
#include "core/base/notguithread.h"
#include "core/base/platform.h"
#include "core/base/random.h"
#include "core/desk/desk.h"
#include "core/settings/consolesettings.h"
#include "simulator/simcloud.h"
#include "ui/backups/backupsdialog.h"
#include "ui/backups/putbackdialog.h"
#include "ui/common/densetable.h"
#include "ui/unlock/privacytext.h"

#include <QAction>
#include <QDir>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <optional>

/// What tests of backups and of broken caches share.
namespace Recovery
{
constexpr int patience = 30'000;
constexpr auto *words = "a passphrase for tests";
using Work = BackupsModel::Work;

inline Note noteOf(const QString &text)
{
    return {QStringLiteral("month:2026-04"), text};
}

template<class Widget> Widget *find(const QWidget &in, const char *name)
{
    return in.findChild<Widget *>(QString::fromLatin1(name));
}

/// An account on a real encrypted cache: a note "first" is in the backup, "second" only in the cache. The
/// thread of the test may wait for nothing while the window is open.
class Room
{
public:
    Room() : Room(SimOptions{.cards = 60}) {}
    explicit Room(SimOptions options)
    {
        options.limiter = std::nullopt;
        cloud = std::make_unique<SimCloud>(options);
        if (!cloud->start())
            qFatal("no provider");
        Vault vault = AccountDirectory::vault(paths.directory, random, clock);
        Result<Vault::Created> made = vault.create(words, ScryptCost{.log2N = 15, .r = 8, .p = 1});
        if (!made)
            qFatal("no vault");
        const std::unique_ptr<Cache> cache = *Cache::create(paths.directory, std::move(made->key));
        enter(*cache, QStringLiteral("first"), true);
        if (!cache->backUp())
            qFatal("no backup");
        enter(*cache, QStringLiteral("second"), false);
    }
    ~Room() { close(); }

    void start()
    {
        NotGuiThread::mark();
        settings = std::make_unique<ConsoleSettings>(directory.filePath(QStringLiteral("settings.ini")));
        ConsoleOptions options;
        options.dataDirectory = paths.directory;
        console = std::make_unique<ConsoleApplication>(options, *settings, clock, random, keyring);
        console->window().resize(1280, 860);
        console->start(givesWords ? SecretBytes::copyOf(words) : SecretBytes());
    }
    [[nodiscard]] bool open()
    {
        start();
        return QTest::qWaitFor([this] { return console->account() != nullptr; }, patience);
    }
    void close()
    {
        if (!console)
            return;
        QSignalSpy finished(console.get(), &ConsoleApplication::finished);
        window().close();
        if (finished.isEmpty() && !finished.wait(patience))
            qFatal("the window does not end");
        console.reset();
        NotGuiThread::unmark();
    }
    [[nodiscard]] MainWindow &window() const { return console->window(); }
    [[nodiscard]] BackupsDialog *openDialog() const
    {
        window().actions().backups->trigger();
        auto *dialog = window().findChild<BackupsDialog *>();
        if (!dialog || !rest(console->account()->backups()))
            qFatal("no dialog");
        return dialog;
    }
    [[nodiscard]] static bool rest(const BackupsModel &model)
    {
        return QTest::qWaitFor([&model] { return model.work() == Work::None; }, patience);
    }
    /// The preview of the backup the table stands at, when it is ready.
    [[nodiscard]] static PutBackDialog *preview(QWidget &on)
    {
        QTest::keyClick(find<DenseTable>(on, "backups"), Qt::Key_Return);
        PutBackDialog *dialog = nullptr;
        const auto isThere = [&] { return (dialog = on.findChild<PutBackDialog *>()) != nullptr; };
        if (!QTest::qWaitFor(isThere) ||
            !QTest::qWaitFor([&] { return find<QPushButton>(*dialog, "accept")->isEnabled(); }, patience))
            qFatal("no preview");
        return dialog;
    }
    /// What the note says now; the account must be open.
    [[nodiscard]] QString note() const
    {
        std::optional<QString> text;
        const ModelRoom &room = console->account()->room();
        room.quick.ask(
            console.get(),
            [](CacheReader &cache, const ReaderTicket &) {
                return DeskReader(cache).find<Note>(DeskKind<Note>::key(noteOf({})));
            },
            [&text](const Result<std::optional<DeskRecord<Note>>> &found) {
                text = found && *found ? (*found)->value.text : QString();
            });
        if (!QTest::qWaitFor([&text] { return text.has_value(); }, patience))
            qFatal("no answer");
        return *text;
    }
    [[nodiscard]] QStringList files() const
    {
        return QDir(paths.directory).entryList({QStringLiteral("cache.*")}, QDir::Files, QDir::Name);
    }
    [[nodiscard]] QStringList aside() const
    {
        return files().filter(QRegularExpression(QStringLiteral("^cache\\.db\\.(replaced|damaged)-.*Z$")));
    }

    QTemporaryDir directory;
    CachePaths paths{directory.filePath(QStringLiteral("data"))};
    SystemClock clock;
    SystemRandom random;
    std::unique_ptr<SimCloud> cloud;
    std::unique_ptr<ConsoleSettings> settings;
    Keyring *keyring = nullptr;
    bool givesWords = true; ///< as from a file
    std::unique_ptr<ConsoleApplication> console;

private:
    void enter(Cache &cache, const QString &text, bool withAccount)
    {
        const std::unique_ptr<CacheWriter> writer = *cache.openWriter();
        const Result<void> entered = writer->transact([&](CacheWriter &open) -> Result<void> {
            Desk desk(open, clock, Platform::userName());
            if (const Result<bool> noted = desk.save(noteOf(text)); !noted)
                return noted.error();
            if (!withAccount)
                return {};
            const Consent consent{PrivacyText::keyword(), PrivacyText::version(), clock.today(),
                                  Platform::userName()};
            if (const Result<bool> agreed = desk.save(consent); !agreed)
                return agreed.error();
            return open.account.save({QStringLiteral("demo-key-id"), SecretBytes::copyOf("demo-key-secret"),
                                      cloud->url(), cloud->url()},
                                     Instant::of(clock.now()));
        });
        if (!entered || !writer->settle())
            qFatal("cannot enter");
    }
};

inline void damage(const QString &path)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QByteArray bytes = file.readAll();
    for (qsizetype at = 20; at < bytes.size(); at += 500)
        bytes[at] = char(~bytes[at]);
    QVERIFY(file.seek(0) && file.write(bytes) == bytes.size());
}

inline void damageEverything(const CachePaths &paths)
{
    damage(paths.database());
    for (const Backup &backup : Backups::in(paths))
        damage(backup.path);
}
} // namespace Recovery
