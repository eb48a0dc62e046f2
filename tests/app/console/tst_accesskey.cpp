// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/language.h"
#include "core/sync/policytext.h"
#include "models/syncmodel.h"
#include "tests/app/console/recoveryroom.h"
#include "tests/ui/sharedletters.h"
#include "tests/ui/unnamedcontrols.h"
#include "ui/common/questions.h"
#include "ui/key/accesskeydialog.h"
#include "ui/key/leakdialog.h"
#include "ui/key/proxydialog.h"
#include "ui/key/replacekeydialog.h"
#include "ui/unlock/keypage.h"
#include "ui/unlock/policydialog.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTableWidget>

using namespace Recovery;

/// The AccessKey of an open account: looked at, replaced and taken out, by keyboard, against a provider that
/// knows which keys are good.
class TestAccessKey : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theKeyIsShownWithoutItsSecret();
    void anotherKeyIsTestedAndThenUsed();
    void aKeyThatMayDoTooMuchIsWarnedOf();
    void aTemporaryKeyIsEnteredAndTheNextAskedForInTime();
    void theProxyIsEnteredAndItsPasswordNotShown();
    void aKeyThatMayHaveLeakedIsTakenOut();

private:
    [[nodiscard]] static ReplaceKeyDialog *openReplace(const Room &room);
    [[nodiscard]] static AccessKeyDialog *openDialog(const Room &room);
    [[nodiscard]] static QString textsOf(const QWidget &in);
};

void TestAccessKey::init()
{
    QVERIFY(Language::install(QStringLiteral("en")));
    Theme::apply(Theme::Mode::Light);
}

AccessKeyDialog *TestAccessKey::openDialog(const Room &room)
{
    room.window().actions().accessKey->trigger();
    auto *dialog = room.window().findChild<AccessKeyDialog *>();
    if (!dialog ||
        !QTest::qWaitFor([dialog] { return textsOf(*dialog).contains(QStringLiteral("In use since")); }))
        qFatal("no dialog");
    return dialog;
}

QString TestAccessKey::textsOf(const QWidget &in)
{
    QString texts;
    for (const QLabel *label : in.findChildren<QLabel *>())
        texts += label->text() + u'\n';
    for (const QLineEdit *field : in.findChildren<QLineEdit *>())
        texts += field->text() + u'\n';
    for (const QPlainTextEdit *field : in.findChildren<QPlainTextEdit *>())
        texts += field->toPlainText() + u'\n';
    return texts;
}

void TestAccessKey::theKeyIsShownWithoutItsSecret()
{
    Room room;
    QVERIFY(room.open());
    AccessKeyDialog *dialog = openDialog(room);
    const QString texts = textsOf(*dialog);
    QVERIFY2(texts.contains(QStringLiteral("***********")), qPrintable(texts)); // too short to show a part
    QVERIFY(!texts.contains(QStringLiteral("demo-key-id")) &&
            !texts.contains(QStringLiteral("demo-key-secret")));
    QCOMPARE(unnamedControls(dialog).join(u'\n'), QString());
    QCOMPARE(brokenLetters(dialog).join(u'\n'), QString());
    QTest::keyClick(find<QPushButton>(*dialog, "policyText"), Qt::Key_Space);
    auto *policy = dialog->findChild<PolicyDialog *>();
    QTest::keyClick(policy, Qt::Key_Return); // copies
    QCOMPARE(QGuiApplication::clipboard()->text(), QString::fromLatin1(PolicyText::json()));
    QCOMPARE(brokenLetters(policy).join(u'\n'), QString());
    QTest::keyClick(policy, Qt::Key_Escape);
}

void TestAccessKey::anotherKeyIsTestedAndThenUsed()
{
    Room room;
    QVERIFY(room.open());
    SimOptions changed;
    changed.cards = 60;
    changed.limiter = std::nullopt;
    changed.keyId = "LTAIanotherkey";
    changed.keySecret = "another-secret";
    SimCloud renewed(changed); // where the old key is none
    QVERIFY(renewed.start());
    ReplaceKeyDialog *dialog = openReplace(room);
    QCOMPARE(unnamedControls(dialog).join(u'\n'), QString());
    QCOMPARE(brokenLetters(dialog).join(u'\n'), QString());
    find<QLineEdit>(*dialog, "cardEndpoint")->setText(renewed.url().toString());
    find<QLineEdit>(*dialog, "billingEndpoint")->setText(renewed.url().toString());
    auto *use = find<QPushButton>(*dialog, "use");
    const auto enterAndTest = [&](const char *id, const char *secret) {
        find<QLineEdit>(*dialog, "keyId")->clear();
        QTest::keyClicks(find<QLineEdit>(*dialog, "keyId"), QString::fromLatin1(id));
        QTest::keyClicks(find<QLineEdit>(*dialog, "secret"), QString::fromLatin1(secret));
        QTest::keyClick(dialog, Qt::Key_Return);
    };
    enterAndTest("demo-key-id", "demo-key-secret");
    QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>(*dialog, "keyState")->text().contains(QStringLiteral("E-")),
                             patience);
    QTest::keyClick(use, Qt::Key_Space); // a key that is refused is tested again, not taken
    QVERIFY(dialog->isVisible());
    enterAndTest("LTAIanotherkey", "another-secret");
    const auto *page = dialog->findChild<KeyPage *>();
    QTRY_VERIFY_WITH_TIMEOUT(page->isComplete(), patience);
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_VERIFY(!room.window().findChild<ReplaceKeyDialog *>());
    QTRY_VERIFY(
        textsOf(*room.window().findChild<AccessKeyDialog *>()).contains(QStringLiteral("LTAI****rkey")));

    SyncModel &sync = room.console->account()->sync();
    QSignalSpy finished(&sync, &SyncModel::finished);
    sync.syncNow();
    QVERIFY(finished.wait(patience));
    QVERIFY(sync.report()->state == SyncReport::State::Succeeded);
    QVERIFY(!renewed.journal().isEmpty());
}

ReplaceKeyDialog *TestAccessKey::openReplace(const Room &room)
{
    QTest::keyClick(find<QPushButton>(*openDialog(room), "replace"), Qt::Key_Space);
    const auto dialog = [&room] { return room.window().findChild<ReplaceKeyDialog *>(); };
    if (!QTest::qWaitFor([&dialog] { return dialog() != nullptr; }, patience))
        qFatal("no dialog to replace the key");
    return dialog();
}

void TestAccessKey::aKeyThatMayDoTooMuchIsWarnedOf()
{
    Room room;
    QVERIFY(room.open());
    ReplaceKeyDialog *dialog = openReplace(room);
    QCOMPARE(find<QLineEdit>(*dialog, "cardEndpoint")->text(), room.cloud->url().toString()); // proposed
    find<QLineEdit>(*dialog, "keyId")->setText(QStringLiteral("demo-key-id"));
    find<QLineEdit>(*dialog, "secret")->setText(QStringLiteral("demo-key-secret"));
    QTest::keyClick(dialog, Qt::Key_Return);
    const auto *warning = find<QLabel>(*dialog, "keyWarning");
    QTRY_VERIFY_WITH_TIMEOUT(warning->text().contains(QStringLiteral("GetCardLatestFlow")), patience);
    QVERIFY(warning->isVisible());
    find<QComboBox>(*dialog, "keyKind")->setCurrentIndex(1); // of the account itself
    QVERIFY(warning->text().contains(QStringLiteral("may do everything")));
    QCOMPARE(unnamedControls(dialog).join(u'\n'), QString());
    QCOMPARE(brokenLetters(dialog).join(u'\n'), QString());
    const auto *page = dialog->findChild<KeyPage *>();
    QTest::keyClick(dialog, Qt::Key_Return); // tests
    QTRY_VERIFY_WITH_TIMEOUT(page->isComplete(), patience);
    QTest::keyClick(dialog, Qt::Key_Return); // and is not refused for it
    QTRY_VERIFY(!room.window().findChild<ReplaceKeyDialog *>());
    const auto *key = room.window().findChild<AccessKeyDialog *>();
    QTRY_VERIFY(textsOf(*key).contains(QStringLiteral("Of the account itself")));
    QVERIFY(textsOf(*key).contains(QStringLiteral("whoever gets hold of it may do everything")));
}

void TestAccessKey::aTemporaryKeyIsEnteredAndTheNextAskedForInTime()
{
    Room room;
    QVERIFY(room.open());
    SimOptions changed;
    changed.cards = 60;
    changed.limiter = std::nullopt;
    changed.keyId = "STS.temporary";
    changed.keySecret = "temporary-secret";
    changed.securityToken = "planted-token/+==";
    SimCloud cloud(changed);
    QVERIFY(cloud.start());
    ReplaceKeyDialog *dialog = openReplace(room);
    find<QLineEdit>(*dialog, "cardEndpoint")->setText(cloud.url().toString());
    find<QLineEdit>(*dialog, "billingEndpoint")->setText(cloud.url().toString());
    find<QComboBox>(*dialog, "keyKind")->setCurrentIndex(2);
    QTest::keyClicks(find<QLineEdit>(*dialog, "keyId"), QStringLiteral("STS.temporary"));
    QTest::keyClicks(find<QLineEdit>(*dialog, "secret"), QStringLiteral("temporary-secret"));
    QTest::keyClick(dialog, Qt::Key_Return);
    QVERIFY(find<QLabel>(*dialog, "keyState")->text().contains(QStringLiteral("security token")));
    QTest::keyClicks(find<QLineEdit>(*dialog, "token"), QStringLiteral("planted-token/+=="));
    QTest::keyClick(dialog, Qt::Key_Return);
    QVERIFY(
        find<QLabel>(*dialog, "keyState")->text().contains(QStringLiteral("when the temporary key ends")));
    const Instant end{room.clock.now().toSecsSinceEpoch() + 240};
    QTest::keyClicks(find<QLineEdit>(*dialog, "keyEnds"), end.utc().toString(Qt::ISODate));
    QCOMPARE(brokenLetters(dialog).join(u'\n'), QString());
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(dialog->findChild<KeyPage *>()->isComplete(), patience);
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_VERIFY(!room.window().findChild<ReplaceKeyDialog *>());
    const auto *key = room.window().findChild<AccessKeyDialog *>();
    QTRY_VERIFY(textsOf(*key).contains(QStringLiteral("Temporary")));
    QVERIFY(textsOf(*key).contains(end.beijingText()));
    QVERIFY(!textsOf(*key).contains(QStringLiteral("planted-token")));

    const MessagesModel &messages = room.console->account()->models().messages;
    const auto said = [&messages] {
        for (int row = 0; row < messages.rowCount(); ++row) {
            if (messages.index(row, 0).data().toString().startsWith(u"The temporary AccessKey ends at"))
                return true;
        }
        return false;
    };
    QTRY_VERIFY(said()); // it ends in less than five minutes
    SyncModel &sync = room.console->account()->sync();
    QSignalSpy finished(&sync, &SyncModel::finished);
    sync.syncNow();
    QVERIFY(finished.wait(patience));
    QVERIFY(sync.report()->state == SyncReport::State::Succeeded);
}

void TestAccessKey::theProxyIsEnteredAndItsPasswordNotShown()
{
    Room room;
    QVERIFY(room.open());
    AccessKeyDialog *key = openDialog(room);
    const auto open = [&room, key] {
        QTest::keyClick(find<QPushButton>(*key, "proxy"), Qt::Key_Space);
        const auto dialog = [&room] { return room.window().findChild<ProxyDialog *>(); };
        if (!QTest::qWaitFor([&dialog] { return dialog() != nullptr; }, patience))
            qFatal("no dialog for the proxy");
        return dialog();
    };
    ProxyDialog *dialog = open();
    find<QComboBox>(*dialog, "proxyMode")->setCurrentIndex(2);
    QCOMPARE(unnamedControls(dialog).join(u'\n'), QString());
    QCOMPARE(brokenLetters(dialog).join(u'\n'), QString());
    QTest::keyClick(dialog, Qt::Key_Return);
    QVERIFY(find<QLabel>(*dialog, "complaint")->text().contains(QStringLiteral("name of the proxy")));
    QTest::keyClicks(find<QLineEdit>(*dialog, "proxyHost"), QStringLiteral("proxy.example"));
    QTest::keyClicks(find<QLineEdit>(*dialog, "proxyPort"), QStringLiteral("8080"));
    QTest::keyClicks(find<QLineEdit>(*dialog, "proxyUser"), QStringLiteral("li"));
    QTest::keyClicks(find<QLineEdit>(*dialog, "proxyPassword"), QStringLiteral("planted word"));
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_VERIFY(!room.window().findChild<ProxyDialog *>());
    QTRY_VERIFY(textsOf(*key).contains(QStringLiteral("proxy.example:8080")));
    dialog = open();
    QCOMPARE(find<QLineEdit>(*dialog, "proxyUser")->text(), u"li");
    QCOMPARE(find<QLineEdit>(*dialog, "proxyPassword")->text(), QString());
    QTest::keyClick(dialog, Qt::Key_Return); // saved as it is: the password stays
    QTRY_VERIFY(!room.window().findChild<ProxyDialog *>());
    std::optional<QByteArray> kept;
    room.console->account()->room().quick.ask(
        room.console.get(),
        [](CacheReader &cache, const ReaderTicket &) -> Result<QByteArray> {
            const Result<ProxySettings> proxy = cache.account.proxy();
            return proxy ? Result<QByteArray>(proxy->password.view().toByteArray()) : proxy.error();
        },
        [&kept](const Result<QByteArray> &found) { kept = found ? *found : QByteArray("error"); });
    QTRY_COMPARE(kept, QByteArray("planted word"));
}

void TestAccessKey::aKeyThatMayHaveLeakedIsTakenOut()
{
    Room room;
    QVERIFY(room.open());
    AccessKeyDialog *key = openDialog(room);
    QTest::keyClick(find<QPushButton>(*key, "leak"), Qt::Key_Space);
    auto *dialog = room.window().findChild<LeakDialog *>();
    QVERIFY(dialog);
    QCOMPARE(unnamedControls(dialog).join(u'\n'), QString());
    QCOMPARE(brokenLetters(dialog).join(u'\n'), QString());
    QTest::keyClick(dialog, Qt::Key_Return); // the notice
    QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("***********")));
    {
        const Questions::Rehearsal no(false);
        QTest::keyClick(find<QPushButton>(*dialog, "forget"), Qt::Key_Space);
        QCOMPARE(no.asked.size(), 1);
    }
    QCoreApplication::processEvents();
    QVERIFY(room.window().findChild<LeakDialog *>());
    const Questions::Rehearsal yes(true);
    QTest::keyClick(find<QPushButton>(*dialog, "forget"), Qt::Key_Space);
    QTRY_VERIFY(!room.window().findChild<LeakDialog *>());
    QTRY_VERIFY(find<QLabel>(*key, "keyState")->text().contains(QStringLiteral("no AccessKey")));
    QCOMPARE(room.note(), u"second"); // everything else is there
    room.console->account()->sync().syncNow();
    const MessagesModel &messages = room.console->account()->models().messages;
    QTRY_VERIFY(messages.at(0).text.contains(QStringLiteral("has no AccessKey. Nothing was read")));
    QVERIFY(room.cloud->journal().isEmpty());
}

QTEST_MAIN(TestAccessKey)
#include "tst_accesskey.moc"
