// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/platform.h"
#include "core/store/directorylock.h"
#include "simulator/simcloud.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

// The command line as people and scripts use it: the real program, a provider on loopback, then none.
namespace
{
const QByteArray secret = "demo-key-secret";
const QByteArray passphrase = "correct horse battery staple";
const QString businessDay = QStringLiteral("2026-03-02"); // of the provider, and so of the program

struct Answer {
    int code = -1;
    QByteArray output;
    QByteArray errors;
    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(output).object(); }
};

void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}
} // namespace

class TestCli : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void theCacheAnswersWithTheProviderGone();
    void everyCardListedIsTheProviderSCard();
    void csvIsHeaderAndRowsWithBareDigits();
    void nothingReadableLiesOnTheDisk();
    void aWrongPassphraseExitsWithFour();
    void theRecoveryCodeOpensTheCache();
    void passphraseAndRecoveryCodeAreReplaced();
    void whereThereIsNoKeyringThatIsSaid();
    void aTemporaryKeyIsHandedOverByADescriptor();
    void theProxySPasswordStaysInTheCache();
    void aDamagedKeyFileIsCalledDamaged();
    void aDamagedCacheIsCalledDamaged();
    void aSecondProcessIsToldWhoHoldsTheDirectory();
    void batchAnswersEachLineAfterOneUnlock();
    void wrongWordsExitWithTwoAndSayWhy_data();
    void wrongWordsExitWithTwoAndSayWhy();
    void withoutAnAccountTheWayToOneIsNamed();
    void aWrongSecretCreatesNothing();
    void helpAndVersionNeedNothing();
    void errorsAndHelpSpeakChinese();
    void aSecondSynchronisationFindsWhatChanged();
    void theDemoAccountNeedsNothingAndLeavesNothing();
    void anUnreachableProviderExitsWithFiveAndKeepsTheCache();
    void aBackupIsMadeLookedIntoAndPutBack();
    void aDamagedCacheGoesOnFromItsBackup();
    void anOlderCopyIsNamedByVerify();

private:
    Answer run(const QStringList &words, const QByteArray &input = {},
               const QStringList &environment = {}) const;
    Answer inRoom(const QStringList &words, const QByteArray &input = {}) const;
    QString path(const QString &name) const { return m_room.filePath(name); }
    QString dataFile(const QString &name) const { return path(QStringLiteral("data/") + name); }

    QTemporaryDir m_room;
    std::unique_ptr<SimCloud> m_cloud;
    QByteArray m_recoveryCode;
};

Answer TestCli::run(const QStringList &words, const QByteArray &input, const QStringList &environment) const
{
    QProcess process;
    QStringList settings =
        environment.isEmpty() ? QStringList{QStringLiteral("LC_ALL=C.UTF-8")} : environment;
    const QString sanitizer = qEnvironmentVariable("LSAN_OPTIONS");
    process.setEnvironment(settings << QStringLiteral("LSAN_OPTIONS=") + sanitizer);
    process.start(QStringLiteral(SIMLEDGER_BINARY_DIR "/simledger-cli"), words);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(120'000))
        return {};
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2,
            process.readAllStandardOutput(), process.readAllStandardError()};
}

Answer TestCli::inRoom(const QStringList &words, const QByteArray &input) const
{
    return run(QStringList{QStringLiteral("--data-dir"), path(QStringLiteral("data")),
                           QStringLiteral("--passphrase-file"), path(QStringLiteral("passphrase")),
                           QStringLiteral("--today"), businessDay, QStringLiteral("--lang"),
                           QStringLiteral("en")} +
                   words,
               input);
}

void TestCli::initTestCase()
{
    writeFile(path(QStringLiteral("secret")), secret + '\n');
    writeFile(path(QStringLiteral("passphrase")), passphrase + "\n");
    SimOptions options;
    options.cards = 2000;
    options.limiter = std::nullopt;
    options.today = QDate::fromString(businessDay, Qt::ISODate);
    m_cloud = std::make_unique<SimCloud>(options);
    QVERIFY(m_cloud->start());
    const QString url = m_cloud->url().toString();
    const Answer added = inRoom({QStringLiteral("account"), QStringLiteral("add"),
                                 QStringLiteral("--endpoint"), url, QStringLiteral("--billing-endpoint"), url,
                                 QStringLiteral("--key-id"), QStringLiteral("demo-key-id"),
                                 QStringLiteral("--secret-file"), path(QStringLiteral("secret"))});
    QVERIFY2(added.code == 0, added.errors);
    const QList<QByteArray> lines = added.errors.trimmed().split('\n');
    m_recoveryCode = lines.last().trimmed();
    QCOMPARE(m_recoveryCode.size(), 34);
    const Answer synced =
        inRoom({QStringLiteral("sync"), QStringLiteral("--allowance"), QStringLiteral("unlimited"),
                QStringLiteral("--format"), QStringLiteral("json")});
    QVERIFY2(synced.code == 0, synced.errors);
    QCOMPARE(synced.json()[u"complete"].toBool(), true);
    QCOMPARE(synced.json()[u"cards"].toInt(), 2000);
    QVERIFY(synced.json()[u"calls"][u"ListCardInfo"].toInt() >= 50);
    m_cloud->stop();
}

void TestCli::theCacheAnswersWithTheProviderGone()
{
    QCOMPARE(inRoom({QStringLiteral("cards"), QStringLiteral("--count")}).output, "2000\n");
    const QJsonObject balance =
        inRoom({QStringLiteral("balance"), QStringLiteral("--format"), QStringLiteral("json")}).json();
    QCOMPARE(balance[u"available"].toString(), m_cloud->trueBalance().available->decimal());
    QVERIFY(balance[u"as_of"].toString().endsWith(QStringLiteral("+08:00")));
    const QJsonObject vouchers =
        inRoom({QStringLiteral("vouchers"), QStringLiteral("--format"), QStringLiteral("json")}).json();
    QCOMPARE(vouchers[u"count"].toInt(), m_cloud->trueVouchers().size());
    QCOMPARE(vouchers[u"vouchers"].toArray().size(), m_cloud->trueVouchers().size());

    const Card truth = m_cloud->truth(1234);
    const QJsonObject card = inRoom({QStringLiteral("card"), truth.key.iccid.toString(),
                                     QStringLiteral("--format"), QStringLiteral("json")})
                                 .json();
    QCOMPARE(card[u"iccid"].toString(), truth.key.iccid.toString());
    QCOMPARE(card[u"listed"].toBool(), true);
    QVERIFY(card.contains(u"history"));
    const CardDetail detail = m_cloud->trueDetail(1234);
    QCOMPARE(card[u"imei"].toString(), detail.imei.value_or(QString()));
    QCOMPARE(card[u"imei"].isNull(), !detail.imei);
}

void TestCli::everyCardListedIsTheProviderSCard()
{
    const QJsonObject document =
        inRoom({QStringLiteral("cards"), QStringLiteral("--format"), QStringLiteral("json")}).json();
    QCOMPARE(document[u"count"].toInt(), 2000);
    QHash<QString, QJsonObject> cards;
    for (const QJsonValue &value : document[u"cards"].toArray())
        cards.insert(value[u"iccid"].toString() + u'/' + value[u"instance_id"].toString(), value.toObject());
    QCOMPARE(cards.size(), 2000);
    for (int row = 0; row < m_cloud->cardCount(); ++row) {
        const Card truth = m_cloud->truth(row);
        const QJsonObject card =
            cards.value(truth.key.iccid.toString() + u'/' + QString::number(*truth.key.instanceId));
        QCOMPARE(card[u"status"].toString(), truth.status.value_or(QString()));
        QCOMPARE(card[u"used_bytes"].isNull(), !truth.used);
        if (truth.used)
            QCOMPARE(card[u"used_bytes"].toInteger(), truth.used->bytes);
        if (truth.expires)
            QCOMPARE(card[u"expires"].toString(), truth.expires->beijingIso());
        QCOMPARE(card[u"tags"].toArray().size(), truth.tags.size());
        QCOMPARE(card[u"remark"].toString(), truth.remark.value_or(QString()));
    }
}

void TestCli::csvIsHeaderAndRowsWithBareDigits()
{
    const Answer answer =
        inRoom({QStringLiteral("cards"), QStringLiteral("--filter"), QStringLiteral("status:30"),
                QStringLiteral("--sort"), QStringLiteral("iccid:desc"), QStringLiteral("--limit"),
                QStringLiteral("3"), QStringLiteral("--fields"), QStringLiteral("iccid,status,used_bytes"),
                QStringLiteral("--format"), QStringLiteral("csv")});
    const QList<QByteArray> lines = answer.output.split('\n');
    QCOMPARE(lines.size(), 5); // header, three rows, the end
    QCOMPARE(lines[0].trimmed(), "iccid,status,used_bytes");
    QByteArray before = "9";
    for (int i = 1; i <= 3; ++i) {
        const QList<QByteArray> cells = lines[i].trimmed().split(',');
        QCOMPARE(cells.size(), 3);
        QVERIFY(cells[0] < before);
        QVERIFY(cells[0].startsWith("89"));
        QCOMPARE(cells[1], "30");
        before = cells[0];
    }
}

void TestCli::nothingReadableLiesOnTheDisk()
{
    QList<QByteArray> planted{secret, passphrase, "SQLite format 3", m_recoveryCode};
    for (int row = 0; row < 50; ++row)
        planted.append(m_cloud->truth(row).key.iccid.bytes().toByteArray());
    int files = 0;
    QDirIterator walk(path(QStringLiteral("data")), QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                      QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        const QFileInfo info(walk.next());
        if (info.isDir()) {
            QCOMPARE(info.permissions() & 0x77, 0);
            continue;
        }
        ++files;
        QVERIFY2((info.permissions() & 0x77) == 0, qPrintable(info.fileName()));
        QFile file(info.filePath());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        for (const QByteArray &marker : planted)
            QVERIFY2(!bytes.contains(marker), qPrintable(info.fileName()));
    }
    QVERIFY(files >= 2);
}

void TestCli::aWrongPassphraseExitsWithFour()
{
    writeFile(path(QStringLiteral("wrong")), "not the passphrase\n");
    const Answer answer =
        run({QStringLiteral("--data-dir"), path(QStringLiteral("data")), QStringLiteral("--passphrase-file"),
             path(QStringLiteral("wrong")), QStringLiteral("cards"), QStringLiteral("--count")});
    QCOMPARE(answer.code, 4);
    QVERIFY(answer.output.isEmpty());
    QVERIFY(answer.errors.contains("E-U01"));
}

void TestCli::theRecoveryCodeOpensTheCache()
{
    writeFile(path(QStringLiteral("code")), m_recoveryCode.toLower() + "\n");
    for (const char *option : {"--recovery-code-file", "--passphrase-file"}) {
        const Answer answer =
            run({QStringLiteral("--data-dir"), path(QStringLiteral("data")), QString::fromLatin1(option),
                 path(QStringLiteral("code")), QStringLiteral("cards"), QStringLiteral("--count")});
        QVERIFY2(answer.code == 0, answer.errors);
        QCOMPARE(answer.output, "2000\n");
    }
}

void TestCli::passphraseAndRecoveryCodeAreReplaced()
{
    SimOptions options;
    options.cards = 10;
    SimCloud cloud(options);
    QVERIFY(cloud.start());
    const QString url = cloud.url().toString();
    const QByteArray next = "a green kettle whistles";
    writeFile(path(QStringLiteral("next")), next + '\n');
    const auto at = [this](const QString &opener, const QString &file, const QStringList &words,
                           const QByteArray &input = {}) {
        return run(QStringList{QStringLiteral("--data-dir"), path(QStringLiteral("replaced")), opener, file} +
                       words,
                   input);
    };
    const QString passphraseFile = QStringLiteral("--passphrase-file");
    const QStringList show{QStringLiteral("account"), QStringLiteral("show")};
    const Answer added =
        at(passphraseFile, path(QStringLiteral("passphrase")),
           {QStringLiteral("account"), QStringLiteral("add"), QStringLiteral("--endpoint"), url,
            QStringLiteral("--billing-endpoint"), url, QStringLiteral("--key-id"),
            QStringLiteral("demo-key-id"), QStringLiteral("--secret-file"), path(QStringLiteral("secret"))});
    QVERIFY2(added.code == 0, added.errors);
    const QByteArray firstCode = added.errors.trimmed().split('\n').last().trimmed();

    const QStringList change{QStringLiteral("account"), QStringLiteral("passphrase"),
                             QStringLiteral("--new-passphrase-file"), path(QStringLiteral("next"))};
    QCOMPARE(at(passphraseFile, path(QStringLiteral("next")), change).code, 4); // not the one of now
    const Answer changed =
        at(QStringLiteral("--passphrase-fd"), QStringLiteral("0"), change, passphrase + "\n");
    QVERIFY2(changed.code == 0, changed.errors);
    QCOMPARE(at(passphraseFile, path(QStringLiteral("passphrase")), show).code, 4);
    QCOMPARE(at(passphraseFile, path(QStringLiteral("next")), show).code, 0);

    const Answer renewed = at(passphraseFile, path(QStringLiteral("next")),
                              {QStringLiteral("account"), QStringLiteral("recovery-code")});
    QVERIFY2(renewed.code == 0, renewed.errors);
    QVERIFY(renewed.output.isEmpty());
    writeFile(path(QStringLiteral("first-code")), firstCode + '\n');
    writeFile(path(QStringLiteral("second-code")),
              renewed.errors.trimmed().split('\n').last().trimmed() + '\n');
    const QString codeFile = QStringLiteral("--recovery-code-file");
    QCOMPARE(at(codeFile, path(QStringLiteral("first-code")), show).code, 4);
    QCOMPARE(at(codeFile, path(QStringLiteral("second-code")), show).code, 0);
    // the passphrase was forgotten: the code sets a new one
    writeFile(path(QStringLiteral("third")), "a blue kettle is silent\n");
    QCOMPARE(at(codeFile, path(QStringLiteral("second-code")),
                {QStringLiteral("account"), QStringLiteral("passphrase"),
                 QStringLiteral("--new-passphrase-file"), path(QStringLiteral("third"))})
                 .code,
             0);
    QCOMPARE(at(passphraseFile, path(QStringLiteral("third")), show).code, 0);

    const Answer anew = at(passphraseFile, path(QStringLiteral("third")),
                           {QStringLiteral("account"), QStringLiteral("data-key")});
    QVERIFY2(anew.code == 0, anew.errors);
    static const QRegularExpression code(QStringLiteral("(?:[0-9A-Z]{4}-){6}[0-9A-Z]{4}"));
    writeFile(path(QStringLiteral("third-code")),
              code.match(QString::fromUtf8(anew.errors)).captured().toLatin1() + '\n');
    QCOMPARE(at(codeFile, path(QStringLiteral("second-code")), show).code, 4);
    QCOMPARE(at(codeFile, path(QStringLiteral("third-code")), show).code, 0);
    QCOMPARE(at(passphraseFile, path(QStringLiteral("third")), show).code, 0);
    const Answer trail = at(passphraseFile, path(QStringLiteral("third")),
                            {QStringLiteral("audit"), QStringLiteral("--verify")});
    QVERIFY2(trail.code == 0, trail.output + trail.errors);
}

/// There is no bus in the environment of these runs.
void TestCli::whereThereIsNoKeyringThatIsSaid()
{
    const Answer status =
        inRoom({QStringLiteral("account"), QStringLiteral("keyring"), QStringLiteral("status"),
                QStringLiteral("--format"), QStringLiteral("json")});
    QVERIFY2(status.code == 0, status.errors);
    QCOMPARE(status.json().value(QStringLiteral("slot")), QJsonValue(false));
    QCOMPARE(status.json().value(QStringLiteral("keyring_open")), QJsonValue(false));
    QCOMPARE(status.json().value(QStringLiteral("keyring_code")), QStringLiteral("E-U07"));
    QCOMPARE(status.json().value(QStringLiteral("code")), QStringLiteral("E-U14"));
    const Answer added =
        inRoom({QStringLiteral("account"), QStringLiteral("keyring"), QStringLiteral("add")});
    QCOMPARE(added.code, 4);
    QVERIFY2(added.errors.contains("E-U12"), added.errors);
    const Answer opened =
        run({QStringLiteral("--data-dir"), path(QStringLiteral("data")), QStringLiteral("--keyring"),
             QStringLiteral("cards"), QStringLiteral("--count")});
    QCOMPARE(opened.code, 4);
    QVERIFY2(opened.errors.contains("E-U14"), opened.errors);
    QCOMPARE(inRoom({QStringLiteral("cards"), QStringLiteral("--count")}).code, 0);
}

void TestCli::aTemporaryKeyIsHandedOverByADescriptor()
{
    SimOptions options;
    options.cards = 40;
    options.limiter = std::nullopt;
    options.today = QDate::fromString(businessDay, Qt::ISODate);
    options.keyId = "STS.first";
    options.keySecret = "first secret";
    options.securityToken = "planted token one/+=";
    options.moreKeys = {{"STS.second", "second secret", "planted token two"}};
    SimCloud cloud(options);
    QVERIFY(cloud.start());
    const QString url = cloud.url().toString();
    const auto at = [this](const QStringList &words, const QByteArray &input = {}) {
        return run(QStringList{QStringLiteral("--data-dir"), path(QStringLiteral("temporary")),
                               QStringLiteral("--passphrase-file"), path(QStringLiteral("passphrase")),
                               QStringLiteral("--lang"), QStringLiteral("en")} +
                       words,
                   input);
    };
    const auto document = [](const char *id, const char *words, const char *token, const char *end) {
        return QJsonDocument(
                   QJsonObject{{QStringLiteral("Credentials"),
                                QJsonObject{{QStringLiteral("AccessKeyId"), QLatin1StringView(id)},
                                            {QStringLiteral("AccessKeySecret"), QLatin1StringView(words)},
                                            {QStringLiteral("SecurityToken"), QLatin1StringView(token)},
                                            {QStringLiteral("Expiration"), QLatin1StringView(end)}}}})
            .toJson(); // over several lines, as programs print it
    };
    writeFile(path(QStringLiteral("first.json")),
              document("STS.first", "first secret", "planted token one/+=", "2090-01-01T00:00:00Z"));
    const QStringList addresses{QStringLiteral("--endpoint"), url, QStringLiteral("--billing-endpoint"), url};
    const Answer added =
        at(QStringList{QStringLiteral("account"), QStringLiteral("add")} + addresses +
           QStringList{QStringLiteral("--credentials-file"), path(QStringLiteral("first.json")),
                       QStringLiteral("--format"), QStringLiteral("json")});
    QVERIFY2(added.code == 0, added.errors);
    QCOMPARE(added.json()[u"temporary"].toBool(), true);
    QCOMPARE(added.json()[u"expires"].toString(), u"2090-01-01T08:00:00+08:00");
    QCOMPARE(added.json()[u"unneeded_rights"].toArray().size(), 3);
    QVERIFY(added.errors.contains("may do more than it has to"));
    const QStringList sync{QStringLiteral("sync"), QStringLiteral("--only"), QStringLiteral("list")};
    QCOMPARE(at(sync).code, 0);

    const QStringList hand{QStringLiteral("account"), QStringLiteral("key"),
                           QStringLiteral("--credentials-fd"), QStringLiteral("0")};
    const Answer late =
        at(hand, document("STS.second", "second secret", "planted token two", "2020-01-01T00:00:00Z"));
    QCOMPARE(late.code, 5);
    QVERIFY(late.errors.contains("E-A10"));
    QCOMPARE(at(hand, "{}").code, 2);
    QCOMPARE(at(sync).code, 0); // the key of before was kept
    const Answer handed =
        at(hand, document("STS.second", "second secret", "planted token two", "2090-01-01T00:00:00Z"));
    QVERIFY2(handed.code == 0, handed.errors);
    cloud.clearJournal();
    QCOMPARE(at(sync).code, 0);
    QVERIFY(!cloud.journal().isEmpty());
    for (const Answer &answer : {added, late, handed}) {
        for (const char *planted : {"planted token", "first secret", "second secret"})
            QVERIFY(!(answer.output + answer.errors).contains(planted));
    }
    QDirIterator files(path(QStringLiteral("temporary")), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains("planted token"), qPrintable(file.fileName()));
    }
}

void TestCli::theProxySPasswordStaysInTheCache()
{
    writeFile(path(QStringLiteral("word")), "planted proxy word\n");
    const QStringList proxy{QStringLiteral("account"), QStringLiteral("proxy")};
    const Answer set =
        inRoom(proxy + QStringList{QStringLiteral("--proxy"), QStringLiteral("127.0.0.1:9"),
                                   QStringLiteral("--proxy-user"), QStringLiteral("li"),
                                   QStringLiteral("--proxy-password-file"), path(QStringLiteral("word"))});
    QVERIFY2(set.code == 0, set.errors);
    const QStringList show{QStringLiteral("account"), QStringLiteral("show"), QStringLiteral("--format"),
                           QStringLiteral("json")};
    QCOMPARE(inRoom(show).json()[u"proxy"].toString(), u"127.0.0.1:9");
    const Answer sync = inRoom({QStringLiteral("sync"), QStringLiteral("--only"), QStringLiteral("list"),
                                QStringLiteral("--max-seconds"), QStringLiteral("20")});
    QVERIFY(sync.code != 0);
    QVERIFY2(sync.errors.contains("E-N02"), sync.errors); // nobody listens there
    for (const Answer &answer : {set, sync})
        QVERIFY(!(answer.output + answer.errors).contains("planted proxy word"));
    QCOMPARE(
        inRoom(proxy + QStringList{QStringLiteral("--proxy"), QStringLiteral("li:word@127.0.0.1:9")}).code,
        2);
    QCOMPARE(inRoom(proxy + QStringList{QStringLiteral("--proxy"), QStringLiteral("system")}).code, 0);
}

void TestCli::aDamagedKeyFileIsCalledDamaged()
{
    QFile file(dataFile(QStringLiteral("cache.key")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray whole = file.readAll();
    file.close();
    QByteArray damaged = whole;
    damaged[100] = char(damaged[100] ^ 1);
    writeFile(file.fileName(), damaged);
    const Answer answer = inRoom({QStringLiteral("cards"), QStringLiteral("--count")});
    writeFile(file.fileName(), whole);
    QCOMPARE(answer.code, 1);
    QVERIFY(answer.errors.contains("E-S13"));
    QVERIFY(answer.errors.contains("damaged"));
    QCOMPARE(inRoom({QStringLiteral("cards"), QStringLiteral("--count")}).output, "2000\n");
}

void TestCli::aDamagedCacheIsCalledDamaged()
{
    QHash<QString, QByteArray> whole; // the cache and what goes with it: opening it is written into it
    const QDir directory(dataFile(QString()));
    for (const QString &name : directory.entryList({QStringLiteral("cache.*")}, QDir::Files)) {
        QFile file(directory.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        whole.insert(file.fileName(), file.readAll());
    }
    QByteArray damaged = whole.value(dataFile(QStringLiteral("cache.db")));
    damaged[damaged.size() / 2] = char(damaged[damaged.size() / 2] ^ 1);
    writeFile(dataFile(QStringLiteral("cache.db")), damaged);
    const Answer answer = inRoom({QStringLiteral("verify")});
    for (const QString &name : directory.entryList({QStringLiteral("cache.*")}, QDir::Files)) {
        if (!whole.contains(directory.filePath(name)))
            QVERIFY(QFile::remove(directory.filePath(name)));
    }
    for (auto file = whole.cbegin(); file != whole.cend(); ++file)
        writeFile(file.key(), file.value());
    QCOMPARE(answer.code, 1);
    QVERIFY(answer.errors.contains("E-S15"));
    const Answer sound =
        inRoom({QStringLiteral("verify"), QStringLiteral("--format"), QStringLiteral("json")});
    QCOMPARE(sound.code, 0);
    QCOMPARE(sound.json()[u"sound"].toBool(), true);
    QCOMPARE(sound.json()[u"cards"].toInt(), 2000);
}

void TestCli::aSecondProcessIsToldWhoHoldsTheDirectory()
{
    const auto lock = DirectoryLock::take(path(QStringLiteral("data")), std::chrono::seconds(1));
    QVERIFY(lock);
    const Answer answer = inRoom(
        {QStringLiteral("--wait"), QStringLiteral("0"), QStringLiteral("cards"), QStringLiteral("--count")});
    QCOMPARE(answer.code, 7);
    QVERIFY(answer.errors.contains(QByteArray::number(QCoreApplication::applicationPid())));
}

void TestCli::batchAnswersEachLineAfterOneUnlock()
{
    const Answer answer = inRoom({QStringLiteral("batch")}, "cards --count\n"
                                                            "\n"
                                                            "cards --filter 'iccid~89' --count\n"
                                                            "cards --filter \"status:\" --count\n"
                                                            "no-such-command\n"
                                                            "cards --filter 'open quote\n"
                                                            "cards --data-dir /elsewhere --count\n"
                                                            "balance --format json\n");
    QCOMPARE(answer.code, 0);
    const QList<QByteArray> lines = answer.output.trimmed().split('\n');
    QCOMPARE(lines.size(), 10);
    QCOMPARE(lines[0], "2000");
    QCOMPARE(lines[1], "{\"exit\":0}");
    QCOMPARE(lines[2], "2000");
    QCOMPARE(lines[3], "{\"exit\":0}");
    for (int i = 4; i < 8; ++i)
        QCOMPARE(lines[i], "{\"exit\":2}");
    QVERIFY(lines[8].contains("available"));
    QCOMPARE(lines[9], "{\"exit\":0}");
}

void TestCli::wrongWordsExitWithTwoAndSayWhy_data()
{
    QTest::addColumn<QStringList>("words");
    const auto row = [](const char *name, const QString &words) {
        QTest::newRow(name) << words.split(u' ', Qt::SkipEmptyParts);
    };
    row("nothing", QString());
    row("unknown command", QStringLiteral("frobnicate"));
    row("unknown option", QStringLiteral("cards --frobnicate"));
    row("unknown field", QStringLiteral("cards --fields iccid,frobs"));
    row("unknown sort", QStringLiteral("cards --sort frobs"));
    row("bad format", QStringLiteral("cards --format xml"));
    row("bad filter", QStringLiteral("cards --filter used>lots"));
    row("words behind cards", QStringLiteral("cards all"));
    row("bad limit", QStringLiteral("cards --limit -3"));
    row("no ICCID", QStringLiteral("card"));
    row("bad ICCID", QStringLiteral("card 12345"));
    row("bad share", QStringLiteral("sync --share 120"));
    row("bad part", QStringLiteral("sync --only everything"));
    row("bad account word", QStringLiteral("account frob"));
    row("missing key id", QStringLiteral("account add"));
    row("plain http",
        QStringLiteral("account add --key-id x --secret-file /dev/null --endpoint http://example.org"));
    row("bad day", QStringLiteral("--today 2026-02-30 cards"));
    row("bad level", QStringLiteral("--log-level loud cards"));
    row("option without value", QStringLiteral("cards --filter"));
}

void TestCli::wrongWordsExitWithTwoAndSayWhy()
{
    QFETCH(QStringList, words);
    const Answer answer = inRoom(words);
    QCOMPARE(answer.code, 2);
    QVERIFY(answer.output.isEmpty());
    QVERIFY(answer.errors.startsWith("error: "));
    QCOMPARE(answer.errors.count('\n'), 1);
}

void TestCli::withoutAnAccountTheWayToOneIsNamed()
{
    const Answer answer =
        run({QStringLiteral("--data-dir"), path(QStringLiteral("nothing")), QStringLiteral("cards")});
    QCOMPARE(answer.code, 1);
    QVERIFY(answer.errors.contains("account add"));
    QVERIFY(!QFileInfo::exists(path(QStringLiteral("nothing"))));
}

void TestCli::aWrongSecretCreatesNothing()
{
    SimCloud cloud;
    QVERIFY(cloud.start());
    writeFile(path(QStringLiteral("bad-secret")), "guess\n");
    const QString url = cloud.url().toString();
    const Answer answer =
        run({QStringLiteral("--data-dir"), path(QStringLiteral("other")), QStringLiteral("--passphrase-file"),
             path(QStringLiteral("passphrase")), QStringLiteral("account"), QStringLiteral("add"),
             QStringLiteral("--endpoint"), url, QStringLiteral("--billing-endpoint"), url,
             QStringLiteral("--key-id"), QStringLiteral("demo-key-id"), QStringLiteral("--secret-file"),
             path(QStringLiteral("bad-secret"))});
    QCOMPARE(answer.code, 5);
    QVERIFY(answer.errors.contains("E-A05"));
    QVERIFY(!answer.errors.contains("guess"));
    QVERIFY(!QFileInfo::exists(path(QStringLiteral("other/cache.db"))));
    QVERIFY(!QFileInfo::exists(path(QStringLiteral("other/cache.key"))));
}

void TestCli::helpAndVersionNeedNothing()
{
    for (const QString &word : {QStringLiteral("--help"), QStringLiteral("--version")}) {
        const Answer answer = run({word}, {}, {QStringLiteral("NOTHING=here")});
        QCOMPARE(answer.code, 0);
        QVERIFY(answer.output.contains("simledger-cli"));
    }
    const Answer cards = run({QStringLiteral("cards"), QStringLiteral("--help")});
    QCOMPARE(cards.code, 0);
    QVERIFY(cards.output.contains("--filter"));
}

void TestCli::errorsAndHelpSpeakChinese()
{
    const Answer answer = run({QStringLiteral("--lang"), QStringLiteral("zh_CN"), QStringLiteral("--help")});
    QCOMPARE(answer.code, 0);
    QVERIFY(answer.output.contains("用法"));
    QCOMPARE(run({QStringLiteral("--lang"), QStringLiteral("fr"), QStringLiteral("--help")}).code, 2);
}

void TestCli::aSecondSynchronisationFindsWhatChanged()
{
    SimOptions options;
    options.cards = 300;
    options.limiter = std::nullopt;
    SimCloud cloud(options);
    QVERIFY(cloud.start());
    const QString url = cloud.url().toString();
    const QStringList where{QStringLiteral("--data-dir"), path(QStringLiteral("second")),
                            QStringLiteral("--passphrase-file"), path(QStringLiteral("passphrase"))};
    QCOMPARE(run(where + QStringList{QStringLiteral("account"), QStringLiteral("add"),
                                     QStringLiteral("--endpoint"), url, QStringLiteral("--billing-endpoint"),
                                     url, QStringLiteral("--key-id"), QStringLiteral("demo-key-id"),
                                     QStringLiteral("--secret-file"), path(QStringLiteral("secret"))})
                 .code,
             0);
    const QStringList sync =
        where + QStringList{QStringLiteral("sync"), QStringLiteral("--allowance"),
                            QStringLiteral("unlimited"), QStringLiteral("--format"), QStringLiteral("json")};
    QCOMPARE(run(sync).json()[u"added"].toInt(), 300);
    const Result<int> advanced = cloud.advance(0, 0.1);
    QVERIFY(advanced);
    QCOMPARE(run(sync).json()[u"changed"].toInt(), *advanced);
}

void TestCli::theDemoAccountNeedsNothingAndLeavesNothing()
{
    QTemporaryDir temporary;
    const Answer answer =
        run({QStringLiteral("--demo"), QStringLiteral("--cards"), QStringLiteral("300"),
             QStringLiteral("cards"), QStringLiteral("--count")},
            {}, {QStringLiteral("LC_ALL=C.UTF-8"), QStringLiteral("TMPDIR=") + temporary.path()});
    QVERIFY2(answer.code == 0, answer.errors);
    QCOMPARE(answer.output, "300\n");
    QVERIFY(answer.errors.contains("DEMO"));
    QVERIFY(QDir(temporary.path()).isEmpty());
}

void TestCli::anUnreachableProviderExitsWithFiveAndKeepsTheCache()
{
    const Answer answer =
        inRoom({QStringLiteral("sync"), QStringLiteral("--max-seconds"), QStringLiteral("20")});
    QCOMPARE(answer.code, 5); // and without a pause, which would outlast the limit
    QVERIFY(answer.errors.contains("E-N02"));
    QCOMPARE(inRoom({QStringLiteral("cards"), QStringLiteral("--count")}).output, "2000\n");
}

void TestCli::aBackupIsMadeLookedIntoAndPutBack()
{
    const auto backup = [this](const QStringList &words) {
        return inRoom(QStringList{QStringLiteral("backup")} + words);
    };
    const QStringList json{QStringLiteral("--format"), QStringLiteral("json")};
    const Answer made = backup({QStringLiteral("make")});
    QVERIFY2(made.code == 0, made.errors);
    const QString name = QString::fromUtf8(made.output.trimmed());
    const Answer listed = backup(QStringList{QStringLiteral("list")} + json);
    QCOMPARE(listed.code, 0);
    QCOMPARE(listed.json()[u"count"].toInt(), 1);
    QCOMPARE(listed.json()[u"backups"][0][u"name"].toString(), name);

    writeFile(path(QStringLiteral("entries.json")), R"({"company":[{"name":"Lanhai"}]})");
    QCOMPARE(
        inRoom({QStringLiteral("desk"), QStringLiteral("import"), path(QStringLiteral("entries.json"))}).code,
        0);
    const Answer preview =
        backup(QStringList{QStringLiteral("restore"), QStringLiteral("--preview"), name} + json);
    QVERIFY2(preview.code == 0, preview.errors);
    QCOMPARE(preview.json()[u"desk_lost"].toInt(), 1);
    QCOMPARE(preview.json()[u"desk_older"].toInt(), 0);
    QCOMPARE(preview.json()[u"entries"][0][u"title"].toString(), QStringLiteral("Lanhai"));
    QCOMPARE(preview.json()[u"entries"][0][u"change"].toString(), QStringLiteral("lost"));
    QCOMPARE(preview.json()[u"backup"][u"cards"].toInt(), 2000);
    QCOMPARE(preview.json()[u"cache"][u"cards"].toInt(), 2000);

    const Answer asked = backup({QStringLiteral("restore"), name});
    QCOMPARE(asked.code, 2);
    QVERIFY(asked.output.contains("would be lost: 1"));
    QVERIFY(asked.output.contains("company name: Lanhai (would be lost"));
    QVERIFY(asked.output.contains("cache.db.replaced-"));
    QVERIFY(asked.errors.contains("--yes"));
    QCOMPARE(backup({QStringLiteral("restore"), QStringLiteral("backup-x.db")}).code, 1);

    const Answer put = backup({QStringLiteral("restore"), QStringLiteral("--yes"), name});
    QVERIFY2(put.code == 0, put.errors);
    QVERIFY(put.errors.contains("E-S39"));
    QCOMPARE(QDir(path(QStringLiteral("data"))).entryList({QStringLiteral("cache.db.replaced-*")}).size(), 1);
    const Answer after = inRoom({QStringLiteral("desk"), QStringLiteral("show")});
    QVERIFY(!after.output.contains("Lanhai"));
    QVERIFY(after.errors.contains("E-S39")); // until everything was synchronised
}

void TestCli::aDamagedCacheGoesOnFromItsBackup()
{
    writeFile(dataFile(QStringLiteral("cache.db")), QByteArray(100'000, 'x'));
    const Answer answer = inRoom({QStringLiteral("cards"), QStringLiteral("--count")});
    QCOMPARE(answer.code, 0);
    QCOMPARE(answer.output, "2000\n");
    QVERIFY(answer.errors.contains("E-S15"));
    const QStringList aside =
        QDir(path(QStringLiteral("data"))).entryList({QStringLiteral("cache.db.damaged-*")});
    QCOMPARE(aside.size(), 1);
    QVERIFY(answer.errors.contains(aside.first().toUtf8()));
}

void TestCli::anOlderCopyIsNamedByVerify()
{
    QFile file(dataFile(QStringLiteral("cache.db")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray old = file.readAll();
    file.close();
    writeFile(path(QStringLiteral("entries.json")), R"({"company":[{"name":"Lanhai"}]})");
    QCOMPARE(
        inRoom({QStringLiteral("desk"), QStringLiteral("import"), path(QStringLiteral("entries.json"))}).code,
        0);
    writeFile(file.fileName(), old);
    const Answer answer =
        inRoom({QStringLiteral("verify"), QStringLiteral("--format"), QStringLiteral("json")});
    QCOMPARE(answer.code, 1);
    QCOMPARE(answer.json()[u"sound"].toBool(), true);
    QCOMPARE(answer.json()[u"seal"].toString(), u"ahead");
    QVERIFY(answer.errors.contains("E-S19"));
}

QTEST_GUILESS_MAIN(TestCli)
#include "tst_cli.moc"
