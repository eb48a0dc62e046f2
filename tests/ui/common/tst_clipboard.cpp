// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/clipboard.h"

#include "core/base/privateview.h"
#include "ui/common/privatefields.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMimeData>
#include <QTest>

/// Whether only what is ours is taken from the clipboard.
class TestClipboard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWePutThereIsTakenAway();
    void whatSomebodyElsePutThereStays();
    void aSecretGoesByItself();
    void historiesAreAskedToLeaveASecretOut();
    void personalDataIsTreatedLikeASecret();
    void whatAFieldCopiesIsOursToo();
    void aHiddenFieldGivesNothingAway();
};

namespace
{
QClipboard &clipboard()
{
    return *QGuiApplication::clipboard();
}
} // namespace

void TestClipboard::whatWePutThereIsTakenAway()
{
    Clipboard::put(QStringLiteral("ours"));
    QCOMPARE(clipboard().text(), QStringLiteral("ours"));
    Clipboard::clearOurs();
    QCOMPARE(clipboard().text(), QString());
    Clipboard::clearOurs(); // nothing there
}

void TestClipboard::whatSomebodyElsePutThereStays()
{
    Clipboard::put(QStringLiteral("ours"));
    clipboard().setText(QStringLiteral("theirs"));
    Clipboard::clearOurs();
    QCOMPARE(clipboard().text(), QStringLiteral("theirs"));
}

void TestClipboard::aSecretGoesByItself()
{
    Clipboard::putSecret(QStringLiteral("a code"), std::chrono::milliseconds(0));
    QTRY_COMPARE(clipboard().text(), QString());
    Clipboard::putSecret(QStringLiteral("a code"), std::chrono::milliseconds(0));
    Clipboard::put(QStringLiteral("copied after it"));
    QTest::qWait(1);
    QCOMPARE(clipboard().text(), QStringLiteral("copied after it"));
}

void TestClipboard::historiesAreAskedToLeaveASecretOut()
{
    Clipboard::put(QStringLiteral("a figure"));
    QVERIFY(!clipboard().mimeData()->hasFormat(QStringLiteral("x-kde-passwordManagerHint")));
    Clipboard::putSecret(QStringLiteral("a code"));
    QCOMPARE(clipboard().text(), QStringLiteral("a code"));
    QCOMPARE(clipboard().mimeData()->data(QStringLiteral("x-kde-passwordManagerHint")), QByteArray("secret"));
    Clipboard::clearOurs();
    QCOMPARE(clipboard().text(), QString());
}

void TestClipboard::personalDataIsTreatedLikeASecret()
{
    Clipboard::put(QStringLiteral("机主: 13912345678"));
    QCOMPARE(clipboard().mimeData()->data(QStringLiteral("x-kde-passwordManagerHint")), QByteArray("secret"));
    Clipboard::clearOurs();
    QCOMPARE(clipboard().text(), QString());
}

void TestClipboard::whatAFieldCopiesIsOursToo()
{
    QLineEdit field(QStringLiteral("110101199003070732"));
    field.selectAll();
    field.copy(); // by Qt, past us
    QCOMPARE(clipboard().text(), field.text());
    Clipboard::clearOurs();
    QCOMPARE(clipboard().text(), field.text());
    Clipboard::adopt(); // as when the window system says that it came from us
    QCOMPARE(clipboard().text(), field.text());
    QVERIFY(clipboard().mimeData()->hasFormat(QStringLiteral("x-kde-passwordManagerHint")));
    Clipboard::clearOurs();
    QCOMPARE(clipboard().text(), QString());
}

/// Dots for eyes, ears and clipboard; another value can be typed.
void TestClipboard::aHiddenFieldGivesNothingAway()
{
    PrivateFields fields;
    qApp->installEventFilter(&fields);
    for (const bool on : {false, true}) {
        PrivateView::set(on);
        QLineEdit person(QStringLiteral("110101199003070732")), amount(QStringLiteral("1234.50")),
            search(QStringLiteral("1234"));
        PrivateFields::exempt(&search);
        for (QLineEdit *field : {&person, &amount, &search}) {
            field->show();
            field->selectAll();
        }
        QCOMPARE(amount.displayText() == amount.text(), !on);
        QCOMPARE(search.displayText(), search.text());
        QVERIFY(!person.displayText().contains(u'1'));
        clipboard().clear();
        person.copy();
        QCOMPARE(clipboard().text(), QString());
        QCOMPARE(person.text(), QStringLiteral("110101199003070732"));
        QAccessibleInterface *heard = QAccessible::queryAccessibleInterface(&person);
        QVERIFY(!heard->text(QAccessible::Value).contains(u'1'));
        QTest::keyClicks(&person, QStringLiteral("new"));
        QCOMPARE(person.text(), QStringLiteral("new"));
    }
    PrivateView::set(false);
    qApp->removeEventFilter(&fields);
}

QTEST_MAIN(TestClipboard)
#include "tst_clipboard.moc"
