// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

namespace
{

/// One <message> of a .ts file.
struct Message {
    QString context;
    QString source;
    QString comment;
    QStringList forms; ///< one, or one a plural form
    bool numerus = false;
    bool finished = true;

    [[nodiscard]] QString key() const { return context + u'|' + source + u'|' + comment; }
};

Message readMessage(QXmlStreamReader &xml, const QString &context)
{
    Message message;
    message.context = context;
    message.numerus = xml.attributes().value(QStringLiteral("numerus")) == u"yes";
    while (xml.readNextStartElement()) {
        if (xml.name() == u"source") {
            message.source = xml.readElementText();
        } else if (xml.name() == u"comment") {
            message.comment = xml.readElementText();
        } else if (xml.name() == u"translation") {
            message.finished = !xml.attributes().hasAttribute(QStringLiteral("type"));
            if (!message.numerus)
                message.forms.append(xml.readElementText());
            else
                while (xml.readNextStartElement())
                    message.forms.append(xml.readElementText());
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

QList<Message> readMessages(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<Message> messages;
    QString context;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"name")
            context = xml.readElementText();
        else if (xml.name() == u"message")
            messages.append(readMessage(xml, context));
    }
    return xml.hasError() ? QList<Message>{} : messages;
}

QStringList keys(const QList<Message> &messages)
{
    QStringList keys;
    for (const Message &message : messages)
        keys.append(message.key());
    keys.sort();
    return keys;
}

QStringList placeholders(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("%L?[0-9n]+"));
    QStringList found;
    for (auto match = pattern.globalMatch(text); match.hasNext();)
        found.append(match.next().captured());
    found.sort();
    return found;
}

/// What must stand in the Chinese when the English holds the word.
struct Word {
    const char *english; ///< a regular expression, matched without case as a whole word
    const char16_t *chinese;
};
constexpr Word glossary[] = {
    {"same-tier pools?", u"同档位池"},
    {"unified-payment pools?", u"统付池"},
    {"directional", u"定向"},
    {"vouchers?", u"代金券"},
    {"balance", u"余额"},
    {"real-name", u"实名"},
    {"operators?", u"运营商"},
    {"ledger", u"收支明细"},
    {"rebates?", u"返佣"},
    {"auto(matic)?-renew(al)?", u"自动续费"},
    {"working days?", u"工作日"},
    {"as of", u"数据截至"},
    {"plan credentials?", u"套餐凭证"},
    {"stopped by us", u"主动停用"},
    {"stopped at the limit", u"达量停用"},
    {"stopped by credit control", u"信控停用"},
    {"shut down", u"已停机"},
    {"deactivated", u"已停用"},
    {"unused", u"未使用"},
    {"responsible persons?", u"责任人"},
    {"stop rules?", u"达量停机"},
    {"overage", u"超套"},
    {"runway", u"可用天数"},
    {"intercom", u"对讲"},
    {"bills?", u"账单"},
    {"make-up workdays?", u"调休上班日"},
    {"recovery codes?", u"恢复码"},
};
/// The states, where the whole text is the word.
struct State {
    const char16_t *english;
    const char16_t *chinese;
};
constexpr State states[] = {
    {u"in use", u"使用中"},
    {u"unused", u"未使用"},
    {u"deactivated", u"已停用"},
    {u"shut down", u"已停机"},
    {u"closed", u"已销户"},
    {u"stopped by us", u"主动停用"},
    {u"stopped at the limit", u"达量停用"},
    {u"stopped by credit control", u"信控停用"},
    {u"stopped: device changed", u"换绑停用"},
    {u"stopped: real-name", u"实名停用"},
    {u"stopped: abnormal", u"异常停用"},
    {u"China Mobile", u"中国移动"},
    {u"China Unicom", u"中国联通"},
    {u"China Telecom", u"中国电信"},
};

} // namespace

/// The languages are complete, fit the sources and use the words of the trade.
class TestTranslations final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyTextOfTheSourcesIsThere_data() { languages(); }
    void everyTextOfTheSourcesIsThere();
    void nothingIsUnfinished_data() { languages(); }
    void nothingIsUnfinished();
    void placeholdersAreKept_data() { languages(); }
    void placeholdersAreKept();
    void chineseUsesTheWordsOfTheTrade();
    void chineseNamesTheStates();

private:
    static void languages();
    static QString path(const QString &language);
};

void TestTranslations::languages()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("Chinese") << QStringLiteral("zh_CN");
    QTest::newRow("English") << QStringLiteral("en");
}

QString TestTranslations::path(const QString &language)
{
    return QStringLiteral(SIMLEDGER_SOURCE_DIR "/translations/simledger_%1.ts").arg(language);
}

void TestTranslations::everyTextOfTheSourcesIsThere()
{
    if (!QFile::exists(QStringLiteral(SIMLEDGER_LUPDATE)))
        QSKIP("lupdate is not installed");
    QFETCH(QString, language);
    const QTemporaryDir room;
    const QString fresh = room.filePath(QStringLiteral("fresh.ts"));
    QVERIFY(QFile::copy(path(language), fresh));
    QStringList arguments{QStringLiteral("-silent"), QStringLiteral("-no-obsolete"), QStringLiteral("-I"),
                          QStringLiteral(".")};
    if (language == u"en")
        arguments.append(QStringLiteral("-pluralonly"));
    arguments.append(QStringLiteral(SIMLEDGER_TR_FOLDERS).split(u','));
    arguments.append({QStringLiteral("-ts"), fresh});

    QProcess lupdate;
    lupdate.setWorkingDirectory(QStringLiteral(SIMLEDGER_SOURCE_DIR));
    lupdate.start(QStringLiteral(SIMLEDGER_LUPDATE), arguments);
    QVERIFY(lupdate.waitForFinished(120'000));
    QCOMPARE(lupdate.exitCode(), 0);
    // what it says of, it leaves out: a tr() whose context it cannot tell
    QCOMPARE(QString::fromUtf8(lupdate.readAllStandardError()), QString());

    const QStringList expected = keys(readMessages(fresh));
    QVERIFY(!expected.isEmpty());
    QCOMPARE(keys(readMessages(path(language))), expected);
}

void TestTranslations::nothingIsUnfinished()
{
    QFETCH(QString, language);
    const QList<Message> messages = readMessages(path(language));
    QVERIFY(!messages.isEmpty());
    for (const Message &message : messages) {
        QVERIFY2(message.finished, qPrintable(message.key()));
        QVERIFY2(!message.forms.isEmpty() && !message.forms.contains(QString()), qPrintable(message.key()));
    }
}

void TestTranslations::placeholdersAreKept()
{
    QFETCH(QString, language);
    for (const Message &message : readMessages(path(language))) {
        for (const QString &form : message.forms)
            QVERIFY2(placeholders(form) == placeholders(message.source), qPrintable(message.key()));
    }
}

void TestTranslations::chineseUsesTheWordsOfTheTrade()
{
    for (const Message &message : readMessages(path(QStringLiteral("zh_CN")))) {
        for (const Word &word : glossary) {
            const QRegularExpression pattern(u"\\b(%1)\\b"_qs.arg(QLatin1StringView(word.english)),
                                             QRegularExpression::CaseInsensitiveOption);
            if (pattern.match(message.source).hasMatch())
                QVERIFY2(message.forms.value(0).contains(QStringView(word.chinese)),
                         qPrintable(message.key()));
        }
    }
}

void TestTranslations::chineseNamesTheStates()
{
    qsizetype seen = 0;
    for (const Message &message : readMessages(path(QStringLiteral("zh_CN")))) {
        for (const State &state : states) {
            if (message.source != QStringView(state.english))
                continue;
            QCOMPARE(message.forms.value(0), QStringView(state.chinese).toString());
            ++seen;
        }
    }
    QVERIFY(seen >= qsizetype(std::size(states)));
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
