// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/simcloud.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace
{
struct Answer {
    int code = -1;
    QByteArray output;
    QByteArray errors;
    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(output).object(); }
};

constexpr int usage = 2;
constexpr int cards = 60;

/// The number beside a kind in a list of what was removed, kept or found.
int countOf(const QJsonObject &report, const QString &list, const QString &kind)
{
    for (const QJsonValue &item : report[list].toArray()) {
        if (item[u"kind"] == kind)
            return item[u"count"].toInt();
    }
    return 0;
}
} // namespace

/// "erase" as scripts use it: the program itself over a synchronised account in which people wrote notes.
class TestEraseCli : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void nothingGoesWithoutAWord();
    void aPersonGoesAndTheRestStays();
    void theProvidersDataGoAndOwnEntriesStay();
    void everythingWantsACertificateElsewhere();
    void everythingGoesWithItsCertificate();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_room.filePath(name); }
    Answer run(const QStringList &words) const;
    QJsonObject ask(const QStringList &words) const
    {
        const Answer answer = run(words + QStringList{QStringLiteral("--format"), QStringLiteral("json")});
        if (answer.code != 0)
            qWarning("%s", answer.errors.constData());
        return answer.json();
    }
    QByteArray notes() const { return run({QStringLiteral("desk"), QStringLiteral("show")}).output; }
    bool write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    }

    QTemporaryDir m_room;
    std::unique_ptr<SimCloud> m_cloud;
};

Answer TestEraseCli::run(const QStringList &words) const
{
    QProcess process;
    process.setEnvironment({QStringLiteral("LC_ALL=C.UTF-8"), QStringLiteral("HOME=") + m_room.path(),
                            QStringLiteral("TMPDIR=") + m_room.path(),
                            QStringLiteral("LSAN_OPTIONS=") + qEnvironmentVariable("LSAN_OPTIONS")});
    const QStringList global{
        QStringLiteral("--data-dir"), path(QStringLiteral("data")), QStringLiteral("--passphrase-file"),
        path(QStringLiteral("pass")), QStringLiteral("--lang"),     QStringLiteral("en")};
    process.start(QStringLiteral(SIMLEDGER_BINARY_DIR "/simledger-cli"), global + words);
    process.closeWriteChannel(); // nobody types
    if (!process.waitForFinished(120'000))
        return {};
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2,
            process.readAllStandardOutput(), process.readAllStandardError()};
}

void TestEraseCli::initTestCase()
{
    QVERIFY(write(QStringLiteral("secret"), "demo-key-secret\n"));
    QVERIFY(write(QStringLiteral("pass"), "correct horse battery staple\n"));
    QVERIFY(write(QStringLiteral("person"), "name: Zhang Weiguo\nphone: 13912345678\n"));
    QVERIFY(write(QStringLiteral("desk.json"),
                  R"({"notes":[{"subject":"month:2026-04","text":"ask Zhang Weiguo, 13912345678"},)"
                  R"({"subject":"month:2026-05","text":"nobody to ask"}]})"));
    SimOptions options;
    options.cards = cards;
    options.limiter = std::nullopt;
    m_cloud = std::make_unique<SimCloud>(options);
    QVERIFY(m_cloud->start());
    const QString url = m_cloud->url().toString();
    const Answer added = run({QStringLiteral("account"), QStringLiteral("add"), QStringLiteral("--key-id"),
                              QStringLiteral("demo-key-id"), QStringLiteral("--endpoint"), url,
                              QStringLiteral("--billing-endpoint"), url, QStringLiteral("--secret-file"),
                              path(QStringLiteral("secret"))});
    QVERIFY2(added.code == 0, added.errors);
    QCOMPARE(run({QStringLiteral("sync"), QStringLiteral("--only"), QStringLiteral("list"),
                  QStringLiteral("--allowance"), QStringLiteral("unlimited")})
                 .code,
             0);
    QCOMPARE(run({QStringLiteral("desk"), QStringLiteral("import"), path(QStringLiteral("desk.json"))}).code,
             0);
}

void TestEraseCli::nothingGoesWithoutAWord()
{
    const QStringList person{QStringLiteral("erase"), QStringLiteral("person"),
                             QStringLiteral("--person-file"), path(QStringLiteral("person"))};
    const QJsonObject preview = ask(person + QStringList{QStringLiteral("--preview")});
    QCOMPARE(preview[u"scope"].toString(), QStringLiteral("person"));
    QVERIFY(preview[u"erased_at"].isNull());
    QVERIFY(!preview[u"removed"].toArray().isEmpty());
    const Answer silent = run(person);
    QCOMPARE(silent.code, usage);
    QVERIFY2(silent.errors.contains("Nothing was erased"), silent.errors);
    QVERIFY(notes().contains("13912345678"));
    const Answer nobody = run({QStringLiteral("erase"), QStringLiteral("person"), QStringLiteral("--yes")});
    QVERIFY(nobody.code != 0);
}

void TestEraseCli::aPersonGoesAndTheRestStays()
{
    const QString certificate = path(QStringLiteral("person.pdf"));
    const QJsonObject report = ask({QStringLiteral("erase"), QStringLiteral("person"),
                                    QStringLiteral("--person-file"), path(QStringLiteral("person")),
                                    QStringLiteral("--yes"), QStringLiteral("--certificate"), certificate});
    QVERIFY(!report[u"erased_at"].toString().isEmpty());
    QVERIFY(!report[u"unreachable"].toArray().isEmpty());
    QVERIFY(QFile::exists(certificate));
    const QByteArray left = notes();
    QVERIFY2(!left.contains("13912345678") && !left.contains("Zhang"), left);
    QVERIFY(left.contains("nobody to ask"));
    QCOMPARE(ask({QStringLiteral("erase"), QStringLiteral("returned")})[u"returned"].toInt(-1), 0);
    QCOMPARE(ask({QStringLiteral("cards")})[u"count"].toInt(), cards);
}

void TestEraseCli::theProvidersDataGoAndOwnEntriesStay()
{
    const QJsonObject report =
        ask({QStringLiteral("erase"), QStringLiteral("provider"), QStringLiteral("--yes")});
    QCOMPARE(countOf(report, QStringLiteral("removed"), QStringLiteral("cards")), cards);
    QCOMPARE(ask({QStringLiteral("cards")})[u"count"].toInt(-1), 0);
    QVERIFY(notes().contains("nobody to ask"));
    const QJsonObject trail = ask({QStringLiteral("audit"), QStringLiteral("--verify")});
    QVERIFY(!trail.isEmpty());
}

void TestEraseCli::everythingWantsACertificateElsewhere()
{
    const QStringList all{QStringLiteral("erase"), QStringLiteral("everything"), QStringLiteral("--yes")};
    QCOMPARE(run(all).code, usage);
    QCOMPARE(
        run(all + QStringList{QStringLiteral("--certificate"), path(QStringLiteral("data/all.pdf"))}).code,
        usage);
    QCOMPARE(
        run(all + QStringList{QStringLiteral("--certificate"), path(QStringLiteral("none/all.pdf"))}).code,
        usage);
    QVERIFY(notes().contains("nobody to ask"));
}

void TestEraseCli::everythingGoesWithItsCertificate()
{
    const QString certificate = path(QStringLiteral("all.pdf"));
    const QJsonObject report = ask({QStringLiteral("erase"), QStringLiteral("everything"),
                                    QStringLiteral("--yes"), QStringLiteral("--certificate"), certificate});
    QVERIFY(countOf(report, QStringLiteral("files"), QStringLiteral("keyfile")) > 0);
    QVERIFY(QFile::exists(certificate));
    QCOMPARE(QDir(path(QStringLiteral("data"))).entryList(QDir::Files | QDir::Hidden | QDir::System),
             QStringList());
    QVERIFY(run({QStringLiteral("cards")}).code != 0);
}

QTEST_GUILESS_MAIN(TestEraseCli)
#include "tst_erase_cli.moc"
