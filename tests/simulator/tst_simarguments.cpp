// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/simarguments.h"

#include <QTemporaryDir>
#include <QTest>

namespace
{
Result<std::variant<SimOptions, SimArguments::Answer>> parse(const char *line)
{
    return SimArguments::parse(QString::fromLatin1(line).split(u' ', Qt::SkipEmptyParts));
}
} // namespace

class TestSimArguments : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingGivenMeansTheDocumentedDefaults()
    {
        const auto parsed = parse("");
        QVERIFY(parsed);
        const SimOptions &options = std::get<SimOptions>(*parsed);
        QCOMPARE(options.cards, 5000);
        QCOMPARE(options.seed, quint64(1));
        QCOMPARE(options.keyId, QByteArray("demo-key-id"));
        QCOMPARE(options.keySecret, QByteArray("demo-key-secret"));
        QCOMPARE(options.limiter, LimiterKind::Token);
        QVERIFY(options.address.isLoopback() && options.port == 0 && !options.today);
    }

    void everyOptionIsTaken()
    {
        const auto parsed =
            parse("--listen [::1]:81 --cards=1000000 --seed 9 --today 2026-03-02 --key a:b:c --limiter log "
                  "--latency 5 --jitter 6 --variant odd-types --variant wrong-total --state s --journal j "
                  "--tls c k");
        QVERIFY(parsed);
        const SimOptions &options = std::get<SimOptions>(*parsed);
        QCOMPARE(options.address, QHostAddress(QHostAddress::LocalHostIPv6));
        QCOMPARE(options.port, quint16(81));
        QCOMPARE(options.cards, 1'000'000);
        QCOMPARE(options.keyId, QByteArray("a"));
        QCOMPARE(options.keySecret, QByteArray("b:c"));
        QCOMPARE(options.limiter, LimiterKind::Log);
        QCOMPARE(options.latencyMs + options.jitterMs, 11);
        QVERIFY(options.variants.has(Variant::OddTypes) && options.variants.has(Variant::WrongTotal));
        QVERIFY(!options.variants.has(Variant::PagingDrift));
        QCOMPARE(options.privateKeyFile, QStringLiteral("k"));
        QVERIFY(!std::get<SimOptions>(*parse("--no-limits")).limiter);
    }

    void badArgumentsAreUsageErrors_data()
    {
        QTest::addColumn<QString>("line");
        for (const char *line : {"--cards", "--cards x", "--cards -1", "--cards 1000001",
                                 "--listen 0.0.0.0:0", "--listen 192.168.1.1:80", "--listen 127.0.0.1",
                                 "--listen 127.0.0.1:99999", "--today yesterday", "--key id", "--key :s",
                                 "--limiter leaky", "--variant strange", "--faults /does/not/exist",
                                 "--policy /does/not/exist", "--nonsense", "stray", "--tls only-one"})
            QTest::newRow(line) << QString::fromLatin1(line);
    }
    void badArgumentsAreUsageErrors()
    {
        QFETCH(QString, line);
        const auto parsed = parse(line.toLatin1());
        QVERIFY(!parsed);
        QCOMPARE(parsed.error().kind, Error::Kind::Usage);
        QVERIFY(!parsed.error().message.isEmpty());
    }

    void helpNamesEveryVariantAndFault()
    {
        const QString text = std::get<SimArguments::Answer>(*parse("--help")).text;
        for (const Variants::Description &variant : Variants::all())
            QVERIFY(text.contains(QLatin1StringView(variant.name)));
        for (const char *word : {"drip-headers", "gzip-bomb", "wrong-date", "--policy", "/_sim/advance"})
            QVERIFY(text.contains(QLatin1StringView(word)));
        QVERIFY(std::get<SimArguments::Answer>(*parse("--variant help")).text.contains(u"paging-drift"));
    }

    void aPolicyIsAListOfTexts()
    {
        QTemporaryDir dir;
        QFile file(dir.filePath(QStringLiteral("policy.json")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[\"linkcard:List*\"]");
        file.close();
        const auto parsed = SimArguments::parse({QStringLiteral("--policy"), file.fileName()});
        QVERIFY(parsed);
        QCOMPARE(*std::get<SimOptions>(*parsed).policy, QStringList{QStringLiteral("linkcard:List*")});
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[7]");
        file.close();
        QVERIFY(!SimArguments::parse({QStringLiteral("--policy"), file.fileName()}));
    }
};

QTEST_GUILESS_MAIN(TestSimArguments)
#include "tst_simarguments.moc"
