// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/privateview.h"
#include "core/base/safetext.h"
#include "tests/core/base/hostiletexts.h"

#include <QTest>

namespace
{
// ---- formulas: a reader that judges what a spreadsheet would see ----

/// One field by RFC 4180.
QString readField(const QString &csv)
{
    if (!csv.startsWith(u'"'))
        return csv;
    return csv.mid(1, csv.size() - 2).replace(QStringLiteral("\"\""), QStringLiteral("\""));
}

/// Regular expressions refuse text with half a surrogate pair; for judging any other character will do.
QString judgeable(QString text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i].isSurrogate())
            text[i] = u'x';
    }
    return text;
}

bool wellFormedField(const QString &csv)
{
    static const QRegularExpression plain(QStringLiteral("\\A[^,;\"\\r\\n\\t]*\\z"));
    static const QRegularExpression quoted(QStringLiteral("\\A\"(?:[^\"]|\"\")*\"\\z"));
    return plain.match(judgeable(csv)).hasMatch() || quoted.match(judgeable(csv)).hasMatch();
}

bool isSubsequence(const QString &part, const QString &whole)
{
    qsizetype at = 0;
    for (const QChar c : whole)
        at += at < part.size() && part[at] == c ? 1 : 0;
    return at == part.size();
}

bool hasHidden(const QString &text)
{
    static const QRegularExpression hidden(
        QStringLiteral("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\x{34f}\\x{115f}\\x{1160}\\x{3164}\\x{ffa0}]"),
        QRegularExpression::UseUnicodePropertiesOption);
    return hidden.match(text).hasMatch();
}

bool containsAnyCase(const QString &text, const QString &part)
{
    return text.contains(part, Qt::CaseInsensitive);
}
} // namespace

class TestSafeText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noHostileTextRunsInASpreadsheet();
    void randomTextNeverRunsAndLosesNothing();
    void innocentTextIsNotTouched();
    void fieldsAreQuotedWhereTheyMustBe();
    void whatLooksPlainIsLeftAlone();
    void everyCharacterIsJudgedAtEachPlace();
    void xmlKeepsWhatPeopleSee();
    void htmlHasNoMarkupLeft();
    void hiddenCharactersBecomeMarks_data();
    void hiddenCharactersBecomeMarks();
    void nothingHiddenSurvivesOfAllOfUnicode();
    void strippedTextKeepsItsWordsApart();
    void fileNamesStayInTheirFolder_data();
    void fileNamesStayInTheirFolder();
    void everyFileNameIsUsableEverywhere();
    void everyKindOfHostileTextIsHarmlessEverywhere();
    void whatPeopleWroteIsMasked_data();
    void whatPeopleWroteIsMasked();
    void privateViewHidesNumbersAndAmounts();
    void personalDataIsMasked_data();
    void personalDataIsMasked();
    void secretsDoNotReachTheLog_data();
    void secretsDoNotReachTheLog();
    void usefulTextReachesTheLog_data();
    void usefulTextReachesTheLog();
    void numbersOfPeopleAndCardsDoNotReachTheLogFromAnyPlace();
    void aLogLineIsOneShortLine();
    void aCutNeverLetsTheBeginningOfASecretThrough();
};

void TestSafeText::noHostileTextRunsInASpreadsheet()
{
    const QStringList all = hostileTexts();
    QVERIFY2(all.size() >= 300, qPrintable(QString::number(all.size())));
    for (const QString &text : all) {
        QVERIFY2(spreadsheetWouldRun(text), qPrintable(text)); // the judge recognises each of them
        const QString csv = SafeText::csvField(text);
        QVERIFY2(wellFormedField(csv), qPrintable(csv));
        QVERIFY2(!spreadsheetWouldRun(readField(csv)), qPrintable(csv));
        QCOMPARE(readField(csv).remove(u'\''), QString(text).remove(u'\'')); // nothing but apostrophes added
    }
}

void TestSafeText::randomTextNeverRunsAndLosesNothing()
{
    QRandomGenerator random(20260302);
    for (int round = 0; round < 20000; ++round) {
        const QString text = randomText(random, 30);
        const QString csv = SafeText::csvField(text);
        QVERIFY2(wellFormedField(csv), qPrintable(csv));
        QVERIFY2(!spreadsheetWouldRun(readField(csv)), csv.toUtf8().toHex().constData());
        QVERIFY(isSubsequence(text, readField(csv)));
        QCOMPARE(readField(csv).remove(u'\''), QString(text).remove(u'\''));
    }
}

void TestSafeText::innocentTextIsNotTouched()
{
    for (const QString &text :
         {QString(), QStringLiteral("abc"), QStringLiteral("a=b"), QStringLiteral("1-2"),
          QStringLiteral("3.5"), QStringLiteral("备注"), QStringLiteral("退役@仓库"),
          QStringLiteral("'quoted'"), QStringLiteral("89860123456789012345"),
          QStringLiteral("2026-03-02T00:00:00+08:00"), QStringLiteral("x＝y"), QStringLiteral("a b")})
        QCOMPARE(SafeText::csvField(text), text);
}

void TestSafeText::fieldsAreQuotedWhereTheyMustBe()
{
    QCOMPARE(SafeText::csvField(u"a,b"), QStringLiteral("\"a,b\""));
    QCOMPARE(SafeText::csvField(u"a\"b"), QStringLiteral("\"a\"\"b\""));
    QCOMPARE(SafeText::csvField(u"a\nb"), QStringLiteral("\"a\nb\""));
    QCOMPARE(SafeText::csvField(u"a;b"), QStringLiteral("\"a;b\""));
    QCOMPARE(SafeText::csvField(u" a"), QStringLiteral("\" a\""));
    QCOMPARE(SafeText::csvField(u"=1,2"), QStringLiteral("\"'=1,2\""));
    QCOMPARE(SafeText::csvField(u"a\n=b"), QStringLiteral("\"a\n'=b\""));
    QCOMPARE(SafeText::csvField(u"a\n\nb"), QStringLiteral("\"a\n\nb\""));
}

namespace
{
/// The quick looks may refuse what is plain, never the other way round.
bool quickLooksAreRight(const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    const QString valid = QString::fromUtf8(utf8);
    return (!SafeText::isPlainCsvField(utf8) || SafeText::csvField(valid) == valid) &&
           (!SafeText::isPlainXmlText(utf8) || SafeText::xmlText(valid) == valid);
}
} // namespace

void TestSafeText::whatLooksPlainIsLeftAlone()
{
    for (const QString &text : {QStringLiteral("89860012345678901234"), QStringLiteral("CM-SF-M-2-100M"),
                                QStringLiteral("冷链一组"), QStringLiteral("first_data_record"), QString(),
                                QStringLiteral("spare A12")}) {
        QVERIFY(SafeText::isPlainCsvField(text.toUtf8()));
        QVERIFY(SafeText::isPlainXmlText(text.toUtf8()));
    }
    for (const QString &text : hostileTexts())
        QVERIFY(!SafeText::isPlainCsvField(text.toUtf8()));
    QRandomGenerator random(20260303);
    for (int round = 0; round < 20000; ++round) {
        const QString text = randomText(random, 12);
        QVERIFY2(quickLooksAreRight(text), text.toUtf8().toHex().constData());
    }
}

void TestSafeText::everyCharacterIsJudgedAtEachPlace()
{
    for (char32_t c = 0; c < 0xE0200; ++c) {
        if (c >= 0x20000 && c < 0xE0000)
            continue; // Chinese characters, and nothing
        const QString one = QString::fromUcs4(&c, 1);
        for (const QString &text : {one, one + u'a', u'a' + one, u'a' + one + u'a', one + u'中', u'中' + one})
            QVERIFY2(quickLooksAreRight(text), text.toUtf8().toHex().constData());
    }
}

void TestSafeText::xmlKeepsWhatPeopleSee()
{
    QCOMPARE(SafeText::xmlText(u"a<b> & \"c\" 中"), QStringLiteral("a&lt;b&gt; &amp; \"c\" 中"));
    QCOMPARE(SafeText::xmlText(u"two\nlines\tand\x01 \u202Emore"), QStringLiteral("two lines and more"));
    QCOMPARE(SafeText::xmlText(u"_x0041_ _x00zz_ _x41_"), QStringLiteral("_x005F_x0041_ _x00zz_ _x41_"));
}

void TestSafeText::htmlHasNoMarkupLeft()
{
    QCOMPARE(SafeText::html(u"<img src='file:///x'>&\"\n"),
             QStringLiteral("&lt;img src=&#39;file:///x&#39;&gt;&amp;&quot;␊"));
    static const QRegularExpression entity(QStringLiteral("&(?:amp|lt|gt|quot|#39);"));
    QRandomGenerator random(4);
    for (int round = 0; round < 5000; ++round) {
        QString shown = SafeText::html(randomText(random, 40)).remove(entity);
        QVERIFY2(!hasHidden(shown), shown.toUtf8().toHex().constData());
        for (const QChar c : {u'<', u'>', u'&', u'"', u'\''})
            QVERIFY(!shown.contains(c));
    }
}

void TestSafeText::hiddenCharactersBecomeMarks_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    QTest::newRow("NUL") << QStringLiteral("a") + QChar(0) + u'b' << QStringLiteral("a␀b");
    QTest::newRow("escape") << QStringLiteral("\x1b[31mred") << QStringLiteral("␛[31mred");
    QTest::newRow("line ends") << QStringLiteral("a\r\nb\tc") << QStringLiteral("a␍␊b␉c");
    QTest::newRow("delete") << QStringLiteral("a\x7f") << QStringLiteral("a␡");
    QTest::newRow("C1") << QStringLiteral("a\u009b") << QStringLiteral("a‹U+009B›");
    QTest::newRow("override") << QStringLiteral("card\u202e4321") << QStringLiteral("card‹U+202E›4321");
    QTest::newRow("isolate") << QStringLiteral("\u2066x\u2069") << QStringLiteral("‹U+2066›x‹U+2069›");
    QTest::newRow("zero width") << QStringLiteral("1\u200b2\u200d3\ufeff")
                                << QStringLiteral("1‹U+200B›2‹U+200D›3‹U+FEFF›");
    QTest::newRow("Arabic mark") << QStringLiteral("\u061c") << QStringLiteral("‹U+061C›");
    QTest::newRow("soft hyphen") << QStringLiteral("a\u00adb") << QStringLiteral("a‹U+00AD›b");
    QTest::newRow("line separator") << QStringLiteral("a\u2028b") << QStringLiteral("a‹U+2028›b");
    QTest::newRow("tag") << QStringLiteral("a\U000E0041b") << QStringLiteral("a‹U+E0041›b");
    QTest::newRow("filler") << QStringLiteral("a\u3164b") << QStringLiteral("a‹U+3164›b");
    QTest::newRow("half a pair") << QStringLiteral("a") + QChar(0xD83D) + u'b'
                                 << QStringLiteral("a‹U+D83D›b");
    QTest::newRow("ordinary") << QStringLiteral("中文 é 🙂 ❤\ufe0f \u00a0")
                              << QStringLiteral("中文 é 🙂 ❤\ufe0f \u00a0");
}

void TestSafeText::hiddenCharactersBecomeMarks()
{
    QFETCH(QString, text);
    QFETCH(QString, shown);
    QCOMPARE(SafeText::visible(text), shown);
    QCOMPARE(SafeText::visible(shown), shown);
}

void TestSafeText::nothingHiddenSurvivesOfAllOfUnicode()
{
    for (char32_t c = 0; c <= 0x10FFFF; c += 256) {
        QString block;
        for (char32_t i = c; i < c + 256; ++i) {
            if (i > 0xFFFF)
                block += QChar::fromUcs4(i);
            else
                block += QChar(char16_t(i));
            block += u'x'; // so that half surrogates stay halves
        }
        QVERIFY2(!hasHidden(SafeText::visible(block)), qPrintable(QString::number(uint(c), 16)));
        QVERIFY2(!hasHidden(SafeText::stripped(block)), qPrintable(QString::number(uint(c), 16)));
    }
}

void TestSafeText::strippedTextKeepsItsWordsApart()
{
    QCOMPARE(SafeText::stripped(u"a\u202eb\u200b\tc\nd\x1b"), QStringLiteral("ab c d"));
    QCOMPARE(SafeText::stripped(u"中文 ok"), QStringLiteral("中文 ok"));
}

void TestSafeText::fileNamesStayInTheirFolder_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("name");
    QTest::newRow("plain") << QStringLiteral("Cards 2026-03.v2") << QStringLiteral("Cards 2026-03.v2");
    QTest::newRow("Chinese") << QStringLiteral("卡片清单_3月") << QStringLiteral("卡片清单_3月");
    QTest::newRow("Unix path") << QStringLiteral("../../etc/passwd") << QStringLiteral("_.._etc_passwd");
    QTest::newRow("Windows path") << QStringLiteral("C:\\Windows\\x") << QStringLiteral("C_Windows_x");
    QTest::newRow("hidden") << QStringLiteral(".bashrc") << QStringLiteral("bashrc");
    QTest::newRow("dots") << QStringLiteral("...") << QStringLiteral("_");
    QTest::newRow("empty") << QString() << QStringLiteral("_");
    QTest::newRow("device") << QStringLiteral("con") << QStringLiteral("_con");
    QTest::newRow("device with extension") << QStringLiteral("LPT1.txt") << QStringLiteral("_LPT1.txt");
    QTest::newRow("no device") << QStringLiteral("console") << QStringLiteral("console");
    QTest::newRow("trailing") << QStringLiteral("name. . ") << QStringLiteral("name");
    QTest::newRow("override") << QStringLiteral("card\u202efdp.exe") << QStringLiteral("card_fdp.exe");
    QTest::newRow("stream") << QStringLiteral("a:b|c*d?e") << QStringLiteral("a_b_c_d_e");
    QTest::newRow("line end") << QStringLiteral("a\n\nb") << QStringLiteral("a_b");
    QTest::newRow("full-width slash") << QStringLiteral("a／b") << QStringLiteral("a_b");
    QTest::newRow("composed") << QStringLiteral("e\u0301") << QStringLiteral("é");
    QTest::newRow("dash first stays") << QStringLiteral("-rf") << QStringLiteral("-rf");
}

void TestSafeText::fileNamesStayInTheirFolder()
{
    QFETCH(QString, text);
    QFETCH(QString, name);
    QCOMPARE(SafeText::fileName(text), name);
    QCOMPARE(SafeText::fileName(name), name);
}

void TestSafeText::everyFileNameIsUsableEverywhere()
{
    static const QRegularExpression good(QStringLiteral("\\A(?!\\.)[\\p{L}\\p{N} ._-]{1,80}(?<![. ])\\z"),
                                         QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression device(QStringLiteral("\\A(?:con|prn|aux|nul|com\\d|lpt\\d)(?:\\.|\\z)"),
                                           QRegularExpression::CaseInsensitiveOption);
    QRandomGenerator random(8);
    for (int round = 0; round < 10000; ++round) {
        const QString name = SafeText::fileName(randomText(random, 200));
        QVERIFY2(good.match(name).hasMatch(), qPrintable(name));
        QVERIFY2(!device.match(name).hasMatch(), qPrintable(name));
        QVERIFY(name.toUtf8().size() <= 200);
    }
    QCOMPARE(SafeText::fileName(QString(500, u'卡')), QString(66, u'卡')); // 200 bytes
    QCOMPARE(SafeText::fileName(QString(500, u'a')).size(), 80);
}

using Mask = QString (*)(QStringView);
Q_DECLARE_METATYPE(Mask)

/// One list of everything, through every door: nothing runs, nothing is markup, nothing leaves its folder.
void TestSafeText::everyKindOfHostileTextIsHarmlessEverywhere()
{
    const QStringList all = allHostileTexts();
    QVERIFY2(all.size() >= 300, qPrintable(QString::number(all.size())));
    for (const QString &text : all) {
        const QByteArray shown = text.toUtf8().left(80).toHex();
        QVERIFY2(!spreadsheetWouldRun(readField(SafeText::csvField(text))), shown);
        QVERIFY2(wellFormedField(SafeText::csvField(text)), shown);
        QVERIFY2(!spreadsheetWouldRun(SafeText::spreadsheetCell(text)), shown);
        QVERIFY2(!hasHidden(SafeText::visible(text)), shown);
        QVERIFY2(!hasHidden(SafeText::stripped(text)), shown);
        QVERIFY2(!SafeText::html(text).contains(u'<') && !hasHidden(SafeText::html(text)), shown);
        QVERIFY2(!SafeText::xmlText(text).contains(u'<'), shown);
        const QString log = SafeText::logLine(text);
        QVERIFY2(!hasHidden(log) && log.toUtf8().size() <= 2048, shown);
        const QString name = SafeText::fileName(text);
        static const QRegularExpression usable(QStringLiteral(
            "\\A[^\\x{0}-\\x{1f}/\\\\:*?\"<>|.\\s][^\\x{0}-\\x{1f}/\\\\:*?\"<>|]*(?<![. ])\\z"));
        QVERIFY2(usable.match(name).hasMatch() && name.size() <= 80 && name.toUtf8().size() <= 200, shown);
        static const QRegularExpression device(
            QStringLiteral("\\A(?:CON|PRN|AUX|NUL|CONIN\\$|CONOUT\\$|COM\\d|LPT\\d) *(?:\\.|\\z)"),
            QRegularExpression::CaseInsensitiveOption);
        QVERIFY2(!device.match(name).hasMatch(), shown);
        (void)SafeText::personalMasked(text);
    }
}

void TestSafeText::whatPeopleWroteIsMasked_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("masked");
    const auto row = [](const char *text, const char *masked) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(masked);
    };
    row("110101199003070732", "1****************2");
    row("证件 11010119900307073X。", "证件 1****************X。");
    row("110101 19900307 0732", "1***** ******** ***2");
    row("13812345678", "138******78");
    row("打 138-1234-5678 找他", "打 138-****-**78 找他");
    row("+86 138 1234 5678", "+86 138 **** **78");
    row("联系人：张小三，周五前", "联系人：张**，周五前");
    row("机主: 李四 13987654321", "机主: 李* 139******21");
    row("Contact: Ann Smith, until Friday", "Contact: A********, until Friday");
    // what is none of it stays
    row("89860400112233445566", "89860400112233445566");
    row("1064712345678", "1064712345678");
    row("2026-03-07 2026030709", "2026-03-07 2026030709");
    row("200000000000000", "200000000000000");
    row("订单 202603071234567890", "订单 202603071234567890");
    row("联系人请周五前回复", "联系人请周五前回复");
    row("", "");
}

void TestSafeText::whatPeopleWroteIsMasked()
{
    QFETCH(QString, text);
    QFETCH(QString, masked);
    QCOMPARE(SafeText::personalMasked(text), masked);
    QCOMPARE(SafeText::hasPersonal(text), text != masked);
    QCOMPARE(SafeText::personalMasked(masked), masked);
}

void TestSafeText::privateViewHidesNumbersAndAmounts()
{
    const QString text =
        QStringLiteral("卡 8986 0400 1122 3344 5566 与 89860400112233445567，1064712345678，余额 "
                       "¥-1,234.50，2026-03-07 12:00:00，"
                       "12.53 MB，1,234 cards");
    QCOMPARE(SafeText::visible(text), text);
    PrivateView::set(true);
    const QString shown = SafeText::visible(text), marked = SafeText::marked(text);
    const QString once = PrivateView::figures(shown);
    const QString name = PrivateView::name(QStringLiteral("张小三")), words = PrivateView::words(text),
                  none = PrivateView::words({});
    PrivateView::set(false);
    QCOMPARE(shown, QStringLiteral("卡 8986 04** **** **** 5566 与 898604**********5567，106********78，余额 "
                                   "¥***，2026-03-07 12:00:00，"
                                   "12.53 MB，1,234 cards"));
    QCOMPARE(marked, text);
    QCOMPARE(once, shown);
    QCOMPARE(name, QStringLiteral("张**"));
    QCOMPARE(words, QStringLiteral("***"));
    QVERIFY(none.isEmpty());
}

void TestSafeText::personalDataIsMasked_data()
{
    QTest::addColumn<Mask>("mask");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("masked");
    const auto row = [](const char *title, Mask mask, const char *text, const char *masked) {
        QTest::newRow(title) << mask << QString::fromUtf8(text) << QString::fromUtf8(masked);
    };
    row("key", SafeText::maskKeyId, "LTAI5tAbCdEfGhIjKlMnOpQr", "LTAI****OpQr");
    row("short key", SafeText::maskKeyId, "LTAI5tAbCdE", "***********");
    row("name of three", SafeText::maskName, "欧阳修", "欧**");
    row("name of two", SafeText::maskName, "李白", "李*");
    row("name of one", SafeText::maskName, "李", "*");
    row("no name", SafeText::maskName, "", "");
    row("name beyond 16 bits", SafeText::maskName, "𠮷野家", "𠮷**");
    row("name with a hidden mark", SafeText::maskName, "\u202e李", "*");
    row("phone", SafeText::maskPhone, "13800138000", "138******00");
    row("short phone", SafeText::maskPhone, "1380013", "*******");
    row("identity", SafeText::maskIdentityNumber, "11010519491231002X", "1****************X");
    row("short identity", SafeText::maskIdentityNumber, "12345", "*****");
}

void TestSafeText::personalDataIsMasked()
{
    QFETCH(Mask, mask);
    QFETCH(QString, text);
    QFETCH(QString, masked);
    QCOMPARE(mask(text), masked);
    if (mask == Mask(SafeText::maskPhone))
        QCOMPARE(SafeText::maskPhone(text.toUtf8()), masked.toUtf8());
}

void TestSafeText::secretsDoNotReachTheLog_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("secret");
    const auto row = [](const char *text, const char *secret) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(secret);
    };
    row("key LTAI5tAbCdEfGhIj was refused", "5tAbCdEf");
    row("keyLTAI5tAbCdEfGhIjx", "5tAbCdEf");
    row("token STS.NUgYrLnoC37mZZCNnAbez", "NUgYrLno");
    row("Signature=ktS%2FdPrhbG3ETOBg3JPNpCPIWKE%3D&x=1", "dPrhbG3E");
    row("Signature%3DktSxdPrhbG", "ktSxdPr");
    row("\"Signature\":\"abc def\"", "abc");
    row("SIGNATURE = shortsig", "shortsig");
    row("AccessKeySecret: tinysecret", "tinysecret");
    row("access_key_secret='a b c d'", "b c d");
    row("secret oneVeryLong30CharacterSecret09", "Character");
    row("SecurityToken=CAISxx", "CAISxx");
    row("x-acs-security-token: CAISyy", "CAISyy");
    row("x-acs-signature-nonce:3156853299", "3156853299");
    row("Authorization: ACS3-HMAC-SHA256 Credential=k,SignedHeaders=h,Signature=06563a9e", "06563a9e");
    row("passphrase: correct horse battery staple", "battery");
    row("password=hunter2 again", "hunter2");
    row("\"passphrase\": \"x y z\"", "y z");
    row("recovery code: ABCD-EFGH", "EFGH");
    row("code 0A1B-2C3D-4E5F-6G7H-8J9K-0M1N-2P3Q", "4E5F");
    row("GET https://linkcard.aliyuncs.com/?AccessKeyId=abc&Iccid=8986 failed", "Iccid");
    row("https://user:pw@host/path", "pw");
    row("https://host/path#fragment-secret", "fragment-secret");
    row("POST /?Action=ListCardInfo&Nonce=zzz", "zzz");
    row("digest ktS2dPrhbG3ETOBg3JPNpCPIWKE=", "dPrhbG3E");
    row("key x'000102030405060708090a0b0c0d0e0f'", "0405060708");
    row("mail to li.bai+x@example.com now", "li.bai");
    row("card 89860123456789012345", "89860123456789");
    row("card 8986012345678901234", "898601234567");
    row("card 898602b1234567890123", "898602b12345");
    row("imsi 460041234567890", "460041");
    row("msisdn 1441234567890", "1441234567");
    row("phone 13800138000", "13800138000");
    row("phone+8613800138000", "13800138000");
    row("phone 138 0013 8000", "8000");
    row("phone 138-0013-8000", "8000");
    row("tel13800138000x", "13800138000");
    row("phone 138\u200b00138000", "00138000");
    row("phone １３８００１３８０００", "００１３８");
    row("identity 11010519491231002X", "19491231");
    row("identity 110105194912310021", "19491231");
    row("two 13800138000,13900139000", "13900139000");
    row("in 'Iccid': 89860123456789012345,", "89860123456789");
}

void TestSafeText::secretsDoNotReachTheLog()
{
    QFETCH(QString, text);
    QFETCH(QString, secret);
    QVERIFY(text.contains(secret) || text.contains(QChar(0x200b)));
    for (const QString &around : {QStringLiteral("%1"), QStringLiteral("(%1)"), QStringLiteral("x %1 y"),
                                  QStringLiteral("{\"m\":\"%1\"}")}) {
        const QString line = SafeText::logLine(QString(around).replace(QStringLiteral("%1"), text));
        QVERIFY2(!containsAnyCase(line, secret), qPrintable(line));
    }
}

void TestSafeText::usefulTextReachesTheLog_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("line");
    const auto same = [](const char *text) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(text);
    };
    same("");
    same("page 12 of 250, 40 cards, 0.26 ms");
    same("request 1F4A9C1B-2F0E-5C3D-9B7A-123456789012 was throttled");
    same("E-N02: the cloud could not be reached");
    same("at 2026-03-02T01:00:00Z epoch 1772294400");
    same("wrong passphrase, waiting 4 s");
    same("signature versions V1 and V3");
    same("https://linkcard.aliyuncs.com/ answered 503");
    same("/home/li/.local/share/simledger/cache.db");
    same("core/sync/cardpuller.cpp:120 CardPuller::takePage");
    same("同步完成");
    QTest::newRow("card keeps its last six")
        << QStringLiteral("card 89860123456789012345 changed") << QStringLiteral("card …012345 changed");
    QTest::newRow("phone says what it was")
        << QStringLiteral("to 13800138000.") << QStringLiteral("to ‹phone›.");
    QTest::newRow("URL keeps host and path") << QStringLiteral("GET http://127.0.0.1:8080/a/b?x=1 ok")
                                             << QStringLiteral("GET http://127.0.0.1:8080/a/b?‹hidden› ok");
    QTest::newRow("names stay") << QStringLiteral("Signature=abc, Action=x")
                                << QStringLiteral("Signature=‹hidden›, Action=x");
    QTest::newRow("one line") << QStringLiteral("a\nb\x1b[0m") << QStringLiteral("a␊b␛[0m");
}

void TestSafeText::usefulTextReachesTheLog()
{
    QFETCH(QString, text);
    QFETCH(QString, line);
    QCOMPARE(SafeText::logLine(text), line);
}

void TestSafeText::numbersOfPeopleAndCardsDoNotReachTheLogFromAnyPlace()
{
    QRandomGenerator random(12);
    for (int round = 0; round < 3000; ++round) {
        QString number = QStringLiteral("1");
        const int length = QList<int>{11, 15, 18, 19, 20}[random.bounded(5)];
        while (number.size() < length)
            number += QChar(u'0' + int(random.bounded(10)));
        QString before = randomText(random, 12), after = randomText(random, 12);
        while (!before.isEmpty() && before.back().isDigit())
            before.chop(1);
        while (!after.isEmpty() && after.front().isDigit())
            after.remove(0, 1);
        const QString line = SafeText::logLine(before + number + after);
        QVERIFY2(!line.contains(number.left(8)), line.toUtf8().constData());
    }
}

void TestSafeText::aLogLineIsOneShortLine()
{
    QRandomGenerator random(6);
    for (int round = 0; round < 2000; ++round) {
        const QString line = SafeText::logLine(randomText(random, round % 100 ? 60 : 4000));
        QVERIFY(line.toUtf8().size() <= 2048);
        QVERIFY2(!hasHidden(line), line.toUtf8().toHex().constData());
        QCOMPARE(QString::fromUtf8(line.toUtf8()), line);
    }
    for (const char *piece :
         {"a.", "a://", "AB-", "x@", "1234567890 ", "?a=", "Signature=", "aB0", "\"", "http://a?#"}) {
        const QString line =
            SafeText::logLine(QString::fromLatin1(piece).repeated(100'000)); // must not take long
        QVERIFY(line.toUtf8().size() <= 2048);
    }
    QCOMPARE(SafeText::logLine(QString(5000, u'卡')).toUtf8().size(),
             2046); // whole characters and an ellipsis
}

void TestSafeText::aCutNeverLetsTheBeginningOfASecretThrough()
{
    // URLs whose long queries shrink away pull what stands at the cut into view.
    const QString filler = QStringLiteral("https://h/?q=") + QString(60000, u'q') + u' ';
    for (int shift = 0; shift < 40; shift += 3) {
        const QString number = QStringLiteral("89860123456789012345");
        const QString text = filler + QString(65536 - filler.size() - shift - 1, u'y') + u' ' + number +
                             u' ' + QString(9000, u'z');
        const QString shrunk = QString(text).replace(QString(100, u'y'), QStringLiteral(" "));
        QVERIFY(!SafeText::logLine(text).contains(QStringLiteral("8986012345")));
        QVERIFY(!SafeText::logLine(shrunk).contains(QStringLiteral("8986012345")));
        const QString atCut =
            QString(filler).insert(13, QString(65536 - filler.size() - shift, u'q')) + number + u' ';
        QVERIFY2(!SafeText::logLine(atCut).contains(QStringLiteral("8986012345")),
                 qPrintable(QString::number(shift)));
    }
    QVERIFY(SafeText::logLine(QString(1'000'000, u'7')).size() < 20);
}

QTEST_APPLESS_MAIN(TestSafeText)
#include "tst_safetext.moc"
