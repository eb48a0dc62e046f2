// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "simulator/simcloud.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QProcess>
#include <QSet>
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
} // namespace

/// The program itself over a provider that changes and breaks rows: "changes" against what the provider
/// knows, "quarantine" against what it broke.
class TestChangesCli : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void changesAreTheProvidersWithTotalsAndCauses();
    void theTableTellsTotalsAndTheStepsAreThere();
    void whatWasOddIsListedMaskedAndSettled();

private:
    static constexpr int cards = 400;
    [[nodiscard]] QString path(const QString &name) const { return m_room.filePath(name); }
    Answer run(const QStringList &words) const;
    QJsonObject ask(const QStringList &words) const;
    bool write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    }

    QTemporaryDir m_room;
    std::unique_ptr<SimCloud> m_cloud;
    QMap<QString, std::optional<QString>> m_before; ///< fine states as the first run saw them
    QSet<QString> m_twice;                          ///< a closed card and its successor
};

Answer TestChangesCli::run(const QStringList &words) const
{
    QProcess process;
    process.setEnvironment({QStringLiteral("LC_ALL=C.UTF-8"), QStringLiteral("HOME=") + m_room.path(),
                            QStringLiteral("TMPDIR=") + m_room.path(),
                            QStringLiteral("LSAN_OPTIONS=") + qEnvironmentVariable("LSAN_OPTIONS")});
    const QStringList global{
        QStringLiteral("--data-dir"), path(QStringLiteral("data")), QStringLiteral("--passphrase-file"),
        path(QStringLiteral("pass")), QStringLiteral("--lang"),     QStringLiteral("en")};
    process.start(QStringLiteral(SIMLEDGER_BINARY_DIR "/simledger-cli"), global + words);
    if (!process.waitForFinished(120'000))
        return {};
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2,
            process.readAllStandardOutput(), process.readAllStandardError()};
}

QJsonObject TestChangesCli::ask(const QStringList &words) const
{
    const Answer answer = run(words + QStringList{QStringLiteral("--format"), QStringLiteral("json")});
    if (answer.code != 0)
        qWarning("%s", answer.errors.constData());
    return answer.json();
}

void TestChangesCli::initTestCase()
{
    QVERIFY(write(QStringLiteral("secret"), "demo-key-secret\n"));
    QVERIFY(write(QStringLiteral("pass"), "correct horse battery staple\n"));
    SimOptions options;
    options.cards = cards;
    options.limiter = std::nullopt;
    options.variants.add(Variant::BrokenRows);
    m_cloud = std::make_unique<SimCloud>(options);
    QVERIFY(m_cloud->start());
    const QString url = m_cloud->url().toString();
    const Answer added = run({QStringLiteral("account"), QStringLiteral("add"), QStringLiteral("--key-id"),
                              QStringLiteral("demo-key-id"), QStringLiteral("--endpoint"), url,
                              QStringLiteral("--billing-endpoint"), url, QStringLiteral("--secret-file"),
                              path(QStringLiteral("secret"))});
    QVERIFY2(added.code == 0, added.errors);
    const QStringList sync{QStringLiteral("sync"), QStringLiteral("--only"), QStringLiteral("list"),
                           QStringLiteral("--allowance"), QStringLiteral("unlimited")};
    QCOMPARE(run(sync).code, 0);
    for (int row = 0; row < cards; ++row) {
        const Card card = m_cloud->truth(row);
        const QString iccid = card.key.iccid.toString();
        if (m_before.contains(iccid))
            m_twice.insert(iccid);
        m_before.insert(iccid, card.osStatus);
    }
    m_cloud->setVariants({});
    const Result<int> changed = m_cloud->advance(0, 0.2);
    QVERIFY(changed && *changed > 20);
    const SystemClock clock;
    const qint64 second = clock.now().toSecsSinceEpoch();
    QTRY_VERIFY(clock.now().toSecsSinceEpoch() > second); // than the one in which the first run ended
    QCOMPARE(run(sync).code, 0);
}

void TestChangesCli::changesAreTheProvidersWithTotalsAndCauses()
{
    const QJsonObject document =
        ask({QStringLiteral("changes"), QStringLiteral("--since"), QStringLiteral("2")});
    QMap<QString, QJsonObject> states; // by ICCID, of the fine state
    QMap<QString, int> fields, causes;
    for (const QJsonValue &value : document[u"changes"].toArray()) {
        const QJsonObject change = value.toObject();
        ++fields[change[u"field"].toString()];
        ++causes[change[u"cause"].toString() + u' ' + change[u"cause_reason"].toString()];
        QVERIFY(change[u"before"] != change[u"after"]);
        QVERIFY(!change[u"cause_text"].toString().isEmpty() && change[u"cause_certain"].isBool());
        QCOMPARE(change[u"run"].toInt(), 2);
        if (change[u"field"] == QStringLiteral("os_status"))
            states.insert(change[u"iccid"].toString(), change);
    }
    int moved = 0, unreadable = 0;
    for (int row = 0; row < cards; ++row) {
        const Card now = m_cloud->truth(row);
        const QString iccid = now.key.iccid.toString();
        const bool wasRead = row % 17 != 7; // broken in the first run: new in the second
        unreadable += wasRead ? 0 : 1;
        if (m_twice.contains(iccid))
            states.remove(iccid);
        if (!wasRead || m_twice.contains(iccid) || m_before[iccid] == now.osStatus)
            continue;
        ++moved;
        QCOMPARE(states.value(iccid)[u"before"].toString(), *m_before[iccid]);
        QCOMPARE(states.value(iccid)[u"after"].toString(), *now.osStatus);
    }
    QVERIFY(moved > 0);
    QCOMPARE(states.size(), moved);
    QCOMPARE(document[u"new_cards"].toInt(), unreadable);
    for (const QJsonValue &value : document[u"fields"].toArray()) {
        const QJsonObject total = value.toObject();
        QCOMPARE(total[u"changes"].toInt(), fields.take(total[u"field"].toString()));
        QCOMPARE(total[u"by_us"].toInt() + total[u"by_rule"].toInt() + total[u"by_provider"].toInt(),
                 total[u"changes"].toInt());
    }
    QVERIFY(fields.isEmpty());
    for (const QJsonValue &value : document[u"causes"].toArray()) {
        const QString name = value[u"cause"].toString() + u' ' + value[u"cause_reason"].toString();
        causes[name] -= value[u"changes"].toInt();
    }
    for (const int left : std::as_const(causes))
        QCOMPARE(left, 0);
    QVERIFY(causes.contains(QStringLiteral("provider counted")));
    QVERIFY(causes.contains(QStringLiteral("us stopped_by_us")));
}

void TestChangesCli::theTableTellsTotalsAndTheStepsAreThere()
{
    const Answer table = run({QStringLiteral("changes"), QStringLiteral("--since"), QStringLiteral("2")});
    QCOMPARE(table.code, 0);
    QVERIFY2(table.output.contains("cards are new"), table.output);
    QVERIFY2(table.output.contains("By us, stopped by us: "), table.output);
    const QJsonObject steps = ask({QStringLiteral("changes"), QStringLiteral("--since"), QStringLiteral("2"),
                                   QStringLiteral("--steps")});
    const QJsonObject net = ask({QStringLiteral("changes"), QStringLiteral("--since"), QStringLiteral("2")});
    QCOMPARE(steps[u"count"].toInt(), net[u"count"].toInt()); // one run: each step is a difference
    const QJsonObject none = ask({QStringLiteral("changes"), QStringLiteral("--since"), QStringLiteral("1"),
                                  QStringLiteral("--until"), QStringLiteral("1")});
    QCOMPARE(none[u"count"].toInt(), 0);
    QCOMPARE(none[u"new_cards"].toInt(), cards - (cards + 9) / 17);
}

void TestChangesCli::whatWasOddIsListedMaskedAndSettled()
{
    const QJsonObject document = ask({QStringLiteral("quarantine")});
    const QJsonArray all = document[u"quarantine"].toArray();
    QCOMPARE(document[u"rows"].toInt(), (cards + 9) / 17);
    QCOMPARE(document[u"count"].toInt(), all.size());
    int rows = 0;
    for (const QJsonValue &value : all) {
        const QJsonObject entry = value.toObject();
        if (entry[u"kind"] != QStringLiteral("row"))
            continue;
        ++rows;
        QCOMPARE(entry[u"action"].toString(), QStringLiteral("ListCardInfo"));
        QCOMPARE(entry[u"missing_from"].toString(), QStringLiteral("cards"));
        QCOMPARE(entry[u"times"].toInt(), 1);
        QCOMPARE(entry[u"state"].toString(), QStringLiteral("readable")); // the second run could
        QVERIFY(entry[u"settled"].toString() > entry[u"last_seen"].toString());
        const QJsonObject sent = QJsonDocument::fromJson(entry[u"excerpt"].toString().toUtf8()).object();
        const QString number = sent[u"Msisdn"][0].toString();
        QVERIFY2(number.contains(u'*'), qPrintable(number));
    }
    QCOMPARE(rows, document[u"rows"].toInt());
    QCOMPARE(ask({QStringLiteral("quarantine"), QStringLiteral("--open")})[u"count"].toInt(),
             int(all.size()) - rows);
    const Answer whole = run({QStringLiteral("quarantine"), QStringLiteral("--whole"),
                              QStringLiteral("--format"), QStringLiteral("csv")});
    QCOMPARE(whole.code, 0);
    QVERIFY(whole.output.startsWith("key,kind,action,"));
    const Answer table = run({QStringLiteral("quarantine")});
    QVERIFY2(table.output.contains("This card is missing everywhere"), table.output);
}

QTEST_GUILESS_MAIN(TestChangesCli)
#include "tst_changes_cli.moc"
