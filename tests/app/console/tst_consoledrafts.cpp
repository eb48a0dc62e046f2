// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/language.h"
#include "tests/app/console/recoveryroom.h"
#include "ui/deadlines/casedialog.h"
#include "ui/deadlines/deadlinespane.h"
#include "ui/key/accesskeydialog.h"
#include "ui/key/replacekeydialog.h"
#include "ui/rebates/rebatespane.h"
#include "ui/rebates/tierdialog.h"
#include "ui/rebates/tierssection.h"
#include "ui/shell/consolepage.h"
#include "ui/unlock/secretfield.h"
#include "ui/unlock/unlockpage.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Recovery;

/// Whether what people were typing when the account was locked comes back when it is unlocked, and is nowhere
/// to be read in between.
class TestConsoleDrafts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatWasTypedIsSealedAndComesBack();
    void secretsAreAskedForAgain();

private:
    static void lock(const Room &room);
    static void unlock(const Room &room);
    static QString kept(const Room &room);
};

namespace
{
const QString planted = QStringLiteral("planted words 张三");

/// Where somebody could read them.
QStringList shownTexts()
{
    QStringList texts;
    for (const QWidget *widget : QApplication::allWidgets()) {
        if (const auto *line = qobject_cast<const QLineEdit *>(widget))
            texts.append(line->text());
        else if (const auto *text = qobject_cast<const QPlainTextEdit *>(widget))
            texts.append(text->toPlainText());
    }
    return texts;
}

template<class Dialog> Dialog *only(const Room &room)
{
    const QList<Dialog *> all = room.window().findChildren<Dialog *>();
    return all.size() == 1 ? all.first() : nullptr;
}
} // namespace

void TestConsoleDrafts::init()
{
    QVERIFY(Language::install(QStringLiteral("en")));
    Theme::apply(Theme::Mode::Light);
}

void TestConsoleDrafts::lock(const Room &room)
{
    room.window().actions().lock->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(!room.console->account(), patience);
    QTRY_VERIFY(room.window().findChild<UnlockPage *>());
    QTRY_VERIFY(room.window().findChildren<QDialog *>().isEmpty());
}

void TestConsoleDrafts::unlock(const Room &room)
{
    auto *page = room.window().findChild<UnlockPage *>();
    QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>(*page, "unlock"), patience);
    find<SecretField>(*page, "passphrase")->setText(QString::fromLatin1(words));
    QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>(*page, "unlock")->isEnabled(), patience);
    find<QPushButton>(*page, "unlock")->click();
    QTRY_VERIFY_WITH_TIMEOUT(room.console->account(), patience);
}

/// In the cache.
QString TestConsoleDrafts::kept(const Room &room)
{
    std::optional<QString> text;
    room.console->account()->room().quick.ask(
        room.console.get(),
        [](CacheReader &cache, const ReaderTicket &) { return cache.meta.value(QStringLiteral("drafts")); },
        [&text](const Result<std::optional<QString>> &found) {
            text = found ? found->value_or(QString()) : QStringLiteral("error");
        });
    if (!QTest::qWaitFor([&text] { return text.has_value(); }, patience))
        qFatal("no answer");
    return *text;
}

void TestConsoleDrafts::whatWasTypedIsSealedAndComesBack()
{
    Room room;
    QVERIFY(room.open());
    ConsolePage *page = room.window().console();
    page->showPane(QStringLiteral("deadlines"));
    CaseDialog *entered = page->findChild<DeadlinesPane *>()->newCase();
    auto *rule = find<QComboBox>(*entered, "rule");
    rule->setCurrentIndex(rule->findData(QStringLiteral("maintenance")));
    QVERIFY(rule->currentIndex() > 0);
    find<QLineEdit>(*entered, "day")->setText(QStringLiteral("2026-02-13"));
    find<QLineEdit>(*entered, "subject")->setText(planted);

    auto *rebates = page->findChild<RebatesPane *>();
    page->showPane(QStringLiteral("rebates"));
    rebates->showSection(QStringLiteral("tiers"));
    QDialog *tiers = rebates->findChild<RebateTiersSection *>()->add();
    for (int line = 0; line < 3; ++line)
        find<QPushButton>(*tiers, "addLine")->click();
    find<QLineEdit>(*tiers, "from8")->setText(QStringLiteral("80000"));
    find<QLineEdit>(*tiers, "source")->setText(planted);

    lock(room);
    QVERIFY(shownTexts().filter(QStringLiteral("planted")).isEmpty());
    for (const QString &name : room.files()) {
        QFile file(QDir(room.paths.directory).filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY2(!bytes.contains("planted words") &&
                     !bytes.contains(QByteArray(reinterpret_cast<const char *>(planted.utf16()), 26)),
                 qPrintable(name));
    }

    unlock(room);
    QTRY_VERIFY_WITH_TIMEOUT(only<CaseDialog>(room) && only<RebateTierDialog>(room), patience);
    const auto *back = only<CaseDialog>(room);
    QTRY_COMPARE(back->draft().subject, planted);
    QCOMPARE(back->draft().rule, u"maintenance");
    QCOMPARE(back->draft().day, u"2026-02-13");
    QTRY_COMPARE(find<QLineEdit>(*only<RebateTierDialog>(room), "source")->text(), planted);
    QCOMPARE(find<QLineEdit>(*only<RebateTierDialog>(room), "from8")->text(), u"80000");
    QTRY_COMPARE(kept(room), QString()); // nothing of it stays in the cache

    lock(room); // and once more, as they are
    unlock(room);
    QTRY_VERIFY_WITH_TIMEOUT(only<CaseDialog>(room) && only<RebateTierDialog>(room), patience);
    QTRY_COMPARE(only<CaseDialog>(room)->draft().subject, planted);
    for (QDialog *dialog : room.window().findChildren<QDialog *>())
        dialog->reject();
    QTRY_VERIFY(room.window().findChildren<QDialog *>().isEmpty());
    lock(room);
    unlock(room);
    QTRY_COMPARE(kept(room), QString());
    QVERIFY(!only<CaseDialog>(room)); // what was closed stays closed
}

void TestConsoleDrafts::secretsAreAskedForAgain()
{
    Room room;
    QVERIFY(room.open());
    room.window().actions().accessKey->trigger();
    QTRY_VERIFY(room.window().findChild<AccessKeyDialog *>());
    QTest::keyClick(find<QPushButton>(*room.window().findChild<AccessKeyDialog *>(), "replace"),
                    Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(only<ReplaceKeyDialog>(room), patience);
    find<QLineEdit>(*only<ReplaceKeyDialog>(room), "keyId")->setText(QStringLiteral("LTAIhalftyped"));
    find<SecretField>(*only<ReplaceKeyDialog>(room), "secret")->setText(QStringLiteral("planted secret"));
    lock(room);
    QVERIFY(shownTexts().filter(QStringLiteral("planted")).isEmpty());
    unlock(room);
    QTRY_VERIFY_WITH_TIMEOUT(only<ReplaceKeyDialog>(room), patience);
    QTRY_COMPARE(find<QLineEdit>(*only<ReplaceKeyDialog>(room), "keyId")->text(), u"LTAIhalftyped");
    QCOMPARE(find<SecretField>(*only<ReplaceKeyDialog>(room), "secret")->text(), QString());
    QVERIFY(only<AccessKeyDialog>(room));
}

QTEST_MAIN(TestConsoleDrafts)
#include "tst_consoledrafts.moc"
