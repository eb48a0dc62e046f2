// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/mailhead.h"

#include <QRandomGenerator>
#include <QStringDecoder>
#include <QTest>

namespace
{
QString beijing(const std::optional<Instant> &instant)
{
    return instant ? instant->beijingText() : QStringLiteral("nothing");
}
} // namespace

class TestMailHead : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void datesAreReadInTheirZone_data();
    void datesAreReadInTheirZone();
    void encodedWordsAreReadInTheirCharacterSet_data();
    void encodedWordsAreReadInTheirCharacterSet();
    void aCharacterMayBeTornOverTwoWords();
    void onlyTheHeadIsLookedAt();
    void foldedLinesAreJoined();
    void aCopiedTextTellsItInWords_data();
    void aCopiedTextTellsItInWords();
    void whatHidesIsMadeVisible();
    void nothingHostileGetsThrough();
    void anyBytesAreBorne();
};

void TestMailHead::datesAreReadInTheirZone_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("read");
    const auto row = [](const char *text, const char *read) {
        QTest::addRow("%s", text) << QByteArray(text) << QString::fromLatin1(read);
    };
    row("Fri, 13 Feb 2026 23:50:00 +0800", "2026-02-13 23:50:00");
    row("Fri, 13 Feb 2026 15:50:00 +0000", "2026-02-13 23:50:00");
    row("Fri, 13 Feb 2026 16:00:00 GMT", "2026-02-14 00:00:00"); // another day in Beijing
    row("13 Feb 2026 23:50 +0800", "2026-02-13 23:50:00");
    row("Fri, 13 Feb 2026 10:50:00 -0500 (EST)", "2026-02-13 23:50:00");
    row("Fri, 13 Feb 2026 10:50:00 EST", "2026-02-13 23:50:00");
    row("Fri,13 Feb 26 23:50:00 +0800", "2026-02-13 23:50:00");
    row("Fri, 13 (no (joke)) Feb 2026 23:50:00 +0800", "2026-02-13 23:50:00");
    row("Fri, 13 Feb 2026 23:50:00 -0000", "2026-02-14 07:50:00");
    row("fri, 13 february 2026 23:50:00 +0800", "2026-02-13 23:50:00");
    row("Sat, 31 Dec 2016 23:59:60 +0000", "2017-01-01 07:59:59"); // a leap second
    row("Thu, 13 Feb 97 23:50:00 +0800", "1997-02-13 23:50:00");
    row("29 Feb 2024 00:00 Z", "2024-02-29 08:00:00");
    for (const char *wrong :
         {"", " ", "Fri", "30 Feb 2026 10:00 +0800", "29 Feb 2026 10:00 +0800", "13 Foo 2026 10:00 +0800",
          "13 Feb 2026", "13 Feb 1899 10:00 +0800", "13 Feb 2100 10:00 +0800", "13 Feb 2026 24:00 +0800",
          "13 Feb 2026 10:60 +0800", "13 Feb 2026 10:00 +9900", "13 Feb 2026 10:00 NOWHERE",
          "13 Feb 2026 10 +0800", "-1 Feb 2026 10:00 +0800", "99999999999999 Feb 2026 10:00 +0800",
          "13 Feb 2026 1:2:3:4 +0800", "((((((((((13 Feb 2026 10:00 +0800", "2026-02-13T23:50:00"})
        row(wrong, "nothing");
}

void TestMailHead::datesAreReadInTheirZone()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, read);
    QCOMPARE(beijing(MailHead::parseDate(text)), read);
}

void TestMailHead::encodedWordsAreReadInTheirCharacterSet_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("read");
    const auto row = [](const char *text, const char *read) {
        QTest::addRow("%s", text) << QByteArray(text) << QString::fromUtf8(read);
    };
    row("plain words", "plain words");
    row("=?UTF-8?B?6Kej57uR6YCa55+l?=", "解绑通知");
    row("=?utf-8?q?=E8=A7=A3=E7=BB=91_A=3FB?=", "解绑 A?B");
    row("=?utf-8*zh?B?6Kej57uR?=", "解绑");
    row("Re: =?UTF-8?B?6Kej57uR?= (2)", "Re: 解绑 (2)");
    row("=?UTF-8?B?6Kej?= =?UTF-8?B?57uR?=", "解绑"); // the blank between words is not one
    row("=?UTF-8?B?6Kej?= and =?UTF-8?B?57uR?=", "解 and 绑");
    row("=?iso-8859-1?Q?Andr=E9?=", "André");
    row("解绑", "解绑"); // raw UTF-8, as some programs send it
    // what is no encoded word stays
    row("=?UTF-8?B?6Kej", "=?UTF-8?B?6Kej");
    row("=?UTF-8?X?abc?=", "=?UTF-8?X?abc?=");
    row("=?UTF-8?Q?a b?=", "=?UTF-8?Q?a b?=");
    row("=?nowhere-1?B?6Kej?=", "=?nowhere-1?B?6Kej?=");
    row("=?=?=?=?", "=?=?=?=?");
    row("=?", "=?");
    if (QStringDecoder("gb18030").isValid()) { // not in every build of Qt
        row("=?gb18030?B?veKw882o1qo=?=", "解绑通知");
        row("=?GB2312?Q?=BD=E2=B0=F3=CD=A8=D6=AA?=", "解绑通知");
        row("=?gbk?B?veKw8w==?= =?gbk?B?zajWqg==?=", "解绑通知");
        row("\xBD\xE2\xB0\xF3", "解绑"); // raw, without a word about it
    }
}

void TestMailHead::encodedWordsAreReadInTheirCharacterSet()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, read);
    QCOMPARE(MailHead::decodeWords(text), read);
}

void TestMailHead::aCharacterMayBeTornOverTwoWords()
{
    const QByteArray whole = QStringLiteral("解绑").toUtf8();
    const QByteArray torn =
        "=?UTF-8?B?" + whole.first(4).toBase64() + "?=\r\n =?UTF-8?B?" + whole.sliced(4).toBase64() + "?=";
    QCOMPARE(MailHead::read("Subject: " + torn + "\r\nDate: 13 Feb 2026 10:00 +0800\r\n\r\n").subject,
             QStringLiteral("解绑"));
}

void TestMailHead::onlyTheHeadIsLookedAt()
{
    const MailHead head =
        MailHead::read("From: a@b.example\r\nsubject:  Notice \r\nDATE: 13 Feb 2026 23:50 +0800\r\n"
                       "Subject: second\r\nX-Date: 1 Jan 2001 00:00 +0000\r\n\r\n"
                       "Subject: of the text\r\nDate: 1 Jan 2001 00:00 +0000\r\n");
    QCOMPARE(head.subject, QStringLiteral("Notice"));
    QCOMPARE(beijing(head.sent), QStringLiteral("2026-02-13 23:50:00"));
    const MailHead old = MailHead::read("\xEF\xBB\xBFSubject: bare\nDate: 13 Feb 2026 23:50 +0800\n\n");
    QCOMPARE(old.subject, QStringLiteral("bare"));
    QVERIFY(old.sent);
}

void TestMailHead::foldedLinesAreJoined()
{
    const MailHead head = MailHead::read(
        "Subject: one\r\n two\r\n\tthree\r\nDate: Fri,\r\n 13 Feb 2026\r\n 23:50 +0800\r\n\r\n");
    QCOMPARE(head.subject, QStringLiteral("one two three"));
    QCOMPARE(beijing(head.sent), QStringLiteral("2026-02-13 23:50:00"));
}

void TestMailHead::aCopiedTextTellsItInWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QString>("sent");
    const auto row = [](const char *name, const char *text, const char *subject, const char *sent) {
        QTest::addRow("%s", name) << QString::fromUtf8(text) << QString::fromUtf8(subject)
                                  << QString::fromUtf8(sent);
    };
    row("wide colons", "主题：解绑通知\n发件时间：2026年2月13日(星期五) 下午11:50\n\n正文", "解绑通知",
        "2026-02-13 23:50:00");
    row("narrow colons", "发送时间: 2026年2月13日 星期五 23:50\n主题: 解绑", "解绑", "2026-02-13 23:50:00");
    row("iso", "Sent: 2026-02-13 23:50\nSubject: Notice", "Notice", "2026-02-13 23:50:00");
    row("half days", "Sent: 2026/2/13 11:50 PM\nSubject: Notice", "Notice", "2026-02-13 23:50:00");
    row("midnight", "Sent: 2026/2/13 12:05 AM\nSubject: Notice", "Notice", "2026-02-13 00:05:00");
    row("as in the mail", "Date: Fri, 13 Feb 2026 15:50:00 +0000\nSubject: Notice", "Notice",
        "2026-02-13 23:50:00");
    row("wide blanks", "日　期：2026-02-13 23:50:00\n主　题：解绑", "解绑", "2026-02-13 23:50:00");
    row("no head", "\n\n 请于三日内提交材料 \n时间", "请于三日内提交材料", "nothing");
    row("no hour", "日期：2026-02-13\n主题：解绑", "解绑", "nothing");
    row("no such day", "日期：2026-02-30 10:00\n主题：解绑", "解绑", "nothing");
    row("nothing", "", "", "nothing");
}

void TestMailHead::aCopiedTextTellsItInWords()
{
    QFETCH(const QString, text);
    QFETCH(const QString, subject);
    QFETCH(const QString, sent);
    for (const MailHead &head : {MailHead::readText(text), MailHead::read(text.toUtf8())}) {
        QCOMPARE(head.subject, subject);
        QCOMPARE(beijing(head.sent), sent);
    }
}

void TestMailHead::whatHidesIsMadeVisible()
{
    const MailHead head = MailHead::read(QStringLiteral("Subject: a\u202Eb\u200Bc\x1B[31m\n\n").toUtf8());
    QVERIFY2(!head.subject.contains(QChar(0x202E)) && !head.subject.contains(QChar(0x200B)) &&
                 !head.subject.contains(QChar(0x1B)),
             qPrintable(head.subject));
    QVERIFY(head.subject.contains(u"U+202E"));
}

void TestMailHead::nothingHostileGetsThrough()
{
    const QByteArray many(4 * 1024 * 1024, 'x');
    QVERIFY(MailHead::read("Subject: " + many).subject.size() <= MailHead::longestSubject);
    QVERIFY(MailHead::read(many).subject.size() <= MailHead::longestSubject);
    QByteArray words;
    for (int i = 0; i < 100'000; ++i)
        words += "=?UTF-8?B?6Kej?= ";
    QVERIFY(MailHead::read("Subject: " + words).subject.size() <= MailHead::longestSubject);
    QByteArray folds = "Subject: a";
    for (int i = 0; i < 100'000; ++i)
        folds += "\n b";
    QVERIFY(MailHead::read(folds).subject.size() <= MailHead::longestSubject);
    QVERIFY(!MailHead::parseDate(QByteArray(1024 * 1024, '(')));
    QCOMPARE(MailHead::read(QByteArray("Subject: a\0b\n\n", 14)).subject.contains(QChar(0)), false);
    QCOMPARE(MailHead::read(QByteArray()), MailHead());
}

/// Pieces of heads in any order, and plain noise.
void TestMailHead::anyBytesAreBorne()
{
    QRandomGenerator random(20260213);
    const QList<QByteArray> pieces{"Subject:",   "Date:", "=?",  "?=",       "UTF-8?B?",
                                   "gb18030?Q?", "\r\n",  "\n ", "13 Feb",   " 2026",
                                   "23:50",      "+0800", "(",   "\xE8\xA7", "主题：",
                                   "=E8",        "\0",    "::",  "\xFF",     "发件时间："};
    for (int i = 0; i < 4000; ++i) {
        QByteArray text;
        const int count = int(random.bounded(30));
        for (int n = 0; n < count; ++n) {
            if (random.bounded(4) == 0)
                text.append(char(random.bounded(256)));
            else
                text.append(pieces[random.bounded(int(pieces.size()))]);
        }
        const MailHead head = MailHead::read(text);
        // visible() writes one hidden character as several
        QVERIFY(head.subject.size() <= MailHead::longestSubject * 10);
        QVERIFY(!head.sent ||
                (head.sent->beijingDate().year() >= 1989 && head.sent->beijingDate().year() <= 2100));
        QVERIFY(!head.subject.contains(u'\n'));
    }
}

QTEST_APPLESS_MAIN(TestMailHead)
#include "tst_mailhead.moc"
