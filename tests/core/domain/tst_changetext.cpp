// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/changetext.h"

#include <QTest>

namespace
{
using Sides = ChangeText::Sides;

const QString one = QStringLiteral("89860123456789012345");
const QString other = QStringLiteral("89860123456789012346");

/// As the history has it.
QString array(const QStringList &cards)
{
    return u'[' + cards.join(u',') + u']';
}

QString card(const QString &iccid, const char *rest)
{
    return QStringLiteral("{\"iccid\":\"%1\"%2}").arg(iccid, QString::fromLatin1(rest));
}

Sides subCards(const std::optional<QString> &before, const std::optional<QString> &after)
{
    return ChangeText::sides(QStringLiteral("sub_cards"), before, after);
}
} // namespace

class TestChangeText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void subCardsSayWhatDiffers();
    void subCardsThatComeAndGoAreNamed();
    void whatIsNoListOfSubCardsIsToldAsItIs();
};

void TestChangeText::subCardsSayWhatDiffers()
{
    const QString same = card(other, R"(,"vendor":"CUCC","used_bytes":5)");
    const Sides sides = subCards(
        array({card(one, R"(,"vendor":"CMCC","os_status":"100","used_bytes":1048576,"ip":["10.0.0.1"])"),
               same}),
        array({card(one, R"(,"vendor":"CMCC","os_status":"100","used_bytes":2097152)"), same}));
    QCOMPARE(sides.before, QStringLiteral("8986 0123 4567 8901 2345: IP address 10.0.0.1, Used 1.00 MB"));
    QCOMPARE(sides.after, QStringLiteral("8986 0123 4567 8901 2345: IP address –, Used 2.00 MB"));
}

void TestChangeText::subCardsThatComeAndGoAreNamed()
{
    const Sides sides = subCards(array({card(one, "")}), array({card(other, "")}));
    QCOMPARE(sides.before, QStringLiteral("8986 0123 4567 8901 2345"));
    QCOMPARE(sides.after, QStringLiteral("8986 0123 4567 8901 2346"));
    QCOMPARE(subCards(array({card(one, "")}), array({card(one, ""), card(other, "")})).before,
             QStringLiteral("–"));
}

void TestChangeText::whatIsNoListOfSubCardsIsToldAsItIs()
{
    const Sides first = subCards(std::nullopt, array({card(one, ""), card(other, "")}));
    QCOMPARE(first.before, QStringLiteral("–"));
    QCOMPARE(first.after, QStringLiteral("2 sub-card(s)"));
    const Sides imei = ChangeText::sides(QStringLiteral("auto_renew"), QStringLiteral("true"), std::nullopt);
    QCOMPARE(imei.before, QStringLiteral("yes"));
    QCOMPARE(imei.after, QStringLiteral("–"));
}

QTEST_APPLESS_MAIN(TestChangeText)
#include "tst_changetext.moc"
