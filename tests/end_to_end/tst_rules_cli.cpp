// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

// The two commands that need no cache, as scripts call them: the real program in an empty environment.
namespace
{
struct Answer {
    int code = -1;
    QByteArray output;
    QByteArray errors;
    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(output).object(); }
};

const QByteArray perCard = R"({ "effective_from": "2026-01", "reading": "undecided", "reward": "per_card",
  "steps": [ { "from": 1000, "value": "1.00" }, { "from": 5000, "value": "1.50" } ],
  "source": "letter of 2026-01-05" })";
const QByteArray percent = R"({ "effective_from": "2026-01", "reading": "all_units",
  "reward": "percent_of_fees", "steps": [ { "from": 100, "value": "2.5" } ], "source": "letter" })";
} // namespace

class TestRulesCli : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void theRebateOfTheAgreementIsComputed();
    void aPercentageHasNoMarginalReading();
    void feesNobodyAskedForAreSaid();
    void aWrongTierFileIsRefusedWithThePlace();
    void aClockIsComputed();
    void aRebateClockStartsWithAMonth();
    void theProvidersDutyHasNoTarget();
    void aBareClockHasNoClause();
    void aYearWithoutACalendarIsSaid();
    void aYearFileIsCountedWithoutACache();
    void peopleReadTheirLanguage();
    void jsonIsTheSameInEveryLanguage();
    void wrongWordsExitWithTwoAndSayWhy_data();
    void wrongWordsExitWithTwoAndSayWhy();
    void nothingIsWrittenAnywhere();

private:
    Answer run(const QString &words) const;
    QString writeTiers(const QByteArray &bytes) const { return write(u"tiers.json"_qs, bytes); }
    QString write(const QString &name, const QByteArray &bytes) const;

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<QTemporaryDir> m_files;
};

void TestRulesCli::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    m_files = std::make_unique<QTemporaryDir>();
}

/// The words are parted by blanks.
Answer TestRulesCli::run(const QString &words) const
{
    QProcess process;
    process.setEnvironment({QStringLiteral("LC_ALL=C.UTF-8"), QStringLiteral("HOME=") + m_home->path(),
                            QStringLiteral("LSAN_OPTIONS=") + qEnvironmentVariable("LSAN_OPTIONS")});
    process.setWorkingDirectory(m_home->path());
    process.start(QStringLiteral(SIMLEDGER_BINARY_DIR "/simledger-cli"),
                  words.split(u' ', Qt::SkipEmptyParts));
    process.closeWriteChannel();
    if (!process.waitForFinished(120'000))
        return {};
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2,
            process.readAllStandardOutput(), process.readAllStandardError()};
}

QString TestRulesCli::write(const QString &name, const QByteArray &bytes) const
{
    const QString path = m_files->filePath(name);
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? path : QString();
}

void TestRulesCli::theRebateOfTheAgreementIsComputed()
{
    const QString tiers = writeTiers(perCard);
    const Answer answer = run(u"rebate compute --count 5000 --format json --tiers "_qs + tiers);
    QVERIFY2(answer.code == 0, answer.errors);
    QVERIFY(answer.errors.isEmpty());
    const QJsonObject allUnits{
        {u"gross"_qs, u"7500.00"_qs}, {u"net"_qs, u"7075.47"_qs}, {u"tax"_qs, u"424.53"_qs}};
    const QJsonObject marginal{
        {u"gross"_qs, u"4001.50"_qs}, {u"net"_qs, u"3775.00"_qs}, {u"tax"_qs, u"226.50"_qs}};
    QCOMPARE(answer.json(), (QJsonObject{{u"count"_qs, 5000},
                                         {u"reading"_qs, u"undecided"_qs},
                                         {u"all_units"_qs, allUnits},
                                         {u"marginal"_qs, marginal},
                                         {u"tax_rate"_qs, u"0.06"_qs}}));
    const Answer table = run(u"rebate compute --count 5000 --lang en --tiers "_qs + tiers);
    QVERIFY(table.output.contains("7,500.00") && table.output.contains("3,775.00"));
    QVERIFY(table.output.contains("undecided"));
}

void TestRulesCli::aPercentageHasNoMarginalReading()
{
    const QString tiers = writeTiers(percent);
    const QString words = u"rebate compute --count 100 --format json --tiers "_qs + tiers;
    const Answer answer = run(words + QStringLiteral(" --fees 1234.56"));
    QVERIFY2(answer.code == 0, answer.errors);
    QCOMPARE(answer.json()[u"all_units"][u"gross"].toString(), u"30.86"_qs);
    QCOMPARE(answer.json()[u"reading"].toString(), u"all_units"_qs);
    QVERIFY(answer.json()[u"marginal"].isNull());
    const Answer without = run(words);
    QCOMPARE(without.code, 2);
    QVERIFY(without.errors.contains("--fees"));
}

void TestRulesCli::feesNobodyAskedForAreSaid()
{
    const Answer answer =
        run(u"rebate compute --count 0 --fees 5 --format json --lang en --tiers "_qs + writeTiers(perCard));
    QCOMPARE(answer.code, 0);
    QCOMPARE(answer.json()[u"marginal"][u"gross"].toString(), u"0.00"_qs);
    QVERIFY(answer.errors.contains("--fees was not used"));
}

void TestRulesCli::aWrongTierFileIsRefusedWithThePlace()
{
    QByteArray wrong = perCard;
    const QString tiers = writeTiers(wrong.replace("\"1.50\"", "1.50"));
    const Answer answer = run(u"rebate compute --count 5000 --lang en --tiers "_qs + tiers);
    QCOMPARE(answer.code, 1);
    QVERIFY(answer.output.isEmpty());
    QVERIFY2(answer.errors.contains("\"steps[1].value\"") && answer.errors.contains("E-TIERS"),
             answer.errors);
    const Answer missing = run(u"rebate compute --count 5000 --tiers "_qs + m_files->filePath(u"none"_qs));
    QCOMPARE(missing.code, 1);
    QVERIFY(missing.errors.contains("none"));
}

void TestRulesCli::aClockIsComputed()
{
    const Answer answer =
        run(u"deadline compute --rule unbinding-evidence --start 2026-02-13T23:50 --format json"_qs);
    QVERIFY2(answer.code == 0, answer.errors);
    const QJsonObject json = answer.json();
    QCOMPARE(json[u"rule"].toString(), u"unbinding-evidence"_qs);
    QCOMPARE(json[u"start"].toString(), u"2026-02-13"_qs);
    QCOMPARE(json[u"due"].toString(), u"2026-02-25"_qs);
    QCOMPARE(json[u"counting"].toString(), u"workdays"_qs);
    QCOMPARE(json[u"internal_target"].toString(), u"2026-02-24"_qs);
    QCOMPARE(json[u"meaning"].toString(), u"evidence must have been sent"_qs);
    QCOMPARE(json[u"skipped"].toArray().size(), 9);
    QCOMPARE(json[u"skipped"][0].toString(), u"2026-02-15"_qs);
    QCOMPARE(json[u"calendar"].toString(), u"published"_qs);
    QCOMPARE(json[u"clause"].toString(), u"M 5.13"_qs);
    QCOMPARE(json[u"short_clock"].toBool(), true);
    QVERIFY(json[u"expected_by"].isNull());
}

void TestRulesCli::aRebateClockStartsWithAMonth()
{
    const QJsonObject invoice =
        run(u"deadline compute --rule rebate-invoice --start 2026-04 --format json"_qs).json();
    QCOMPARE(invoice[u"start"].toString(), u"2026-04"_qs);
    QCOMPARE(invoice[u"due"].toString(), u"2026-05-09"_qs);
    QCOMPARE(invoice[u"internal_target"].toString(), u"2026-05-06"_qs);
    const QJsonObject credit =
        run(u"deadline compute --rule rebate-credit --start 2026-04 --format json"_qs).json();
    QCOMPARE(credit[u"due"].toString(), u"2026-05-30"_qs);
    QCOMPARE(credit[u"expected_by"].toString(), u"2026-05-29"_qs);
}

void TestRulesCli::theProvidersDutyHasNoTarget()
{
    const QJsonObject json =
        run(u"deadline compute --rule purchase-confirmation --start 2026-09-29 --format json"_qs).json();
    QCOMPARE(json[u"due"].toString(), u"2026-10-12"_qs);
    QVERIFY(json[u"internal_target"].isNull());
}

void TestRulesCli::aBareClockHasNoClause()
{
    const QJsonObject json =
        run(u"deadline compute --rule workdays:-5 --start 2026-10-12 --format json"_qs).json();
    QCOMPARE(json[u"due"].toString(), u"2026-09-29"_qs);
    QVERIFY(json[u"clause"].isNull() && json[u"internal_target"].isNull() && json[u"reading"].isNull());
}

void TestRulesCli::aYearWithoutACalendarIsSaid()
{
    const QString words = u"deadline compute --rule workdays:+1 --start 2026-12-31 --lang en"_qs;
    QCOMPARE(run(words + QStringLiteral(" --format json")).json()[u"calendar"].toString(),
             u"weekends_only"_qs);
    const Answer table = run(words);
    QVERIFY2(table.output.contains("2027-01-01") && table.output.contains("not published for 2027"),
             table.output);
    const Answer gap = run(u"deadline compute --rule months:+48 --start 2023-06-01 --lang en"_qs);
    QVERIFY2(gap.output.contains("for 2023, 2027:"), gap.output);
    const Answer years = run(u"deadline compute --rule confidentiality --start 2026-06-01 --lang en"_qs);
    QVERIFY2(years.output.contains("for 2027\u20132031:"), years.output);
}

void TestRulesCli::aYearFileIsCountedWithoutACache()
{
    const QString words =
        u"deadline compute --rule workdays:+1 --start 2026-12-31 --format json --calendar "_qs;
    QByteArray year = R"({"year": 2027, "source": "a notice",
"weekdays_off": ["2027-01-01"], "make_up_workdays": []})";
    const Answer answer = run(words + write(u"2027.json"_qs, year));
    QVERIFY2(answer.code == 0, answer.errors);
    QCOMPARE(answer.json()[u"due"].toString(), u"2027-01-04"_qs);
    QCOMPARE(answer.json()[u"calendar"].toString(), u"published"_qs);
    const Answer wrong = run(words + write(u"2027.json"_qs, year.replace("2027-01-01", "2027-01-02")));
    QCOMPARE(wrong.code, 1);
    QVERIFY2(wrong.errors.contains("\"weekdays_off[0]\"") && wrong.errors.contains("E-WORKDAYS"),
             wrong.errors);
    QCOMPARE(run(words + write(u"2027.json"_qs, "{\n\"year\" 2027}")).code, 1);
}

void TestRulesCli::peopleReadTheirLanguage()
{
    const QString words = u"deadline compute --rule holder-change --start 2026-06-17"_qs;
    QVERIFY(run(words + QStringLiteral(" --lang en")).output.contains("working days"));
    const Answer chinese = run(words + QStringLiteral(" --lang zh_CN"));
    QVERIFY(chinese.output.contains("2026-06-23") && chinese.output.contains("工作日"));
}

void TestRulesCli::jsonIsTheSameInEveryLanguage()
{
    const QString words = u"deadline compute --rule tariff-change --start 2026-06-17 --format json"_qs;
    QCOMPARE(run(words + QStringLiteral(" --lang zh_CN")).output,
             run(words + QStringLiteral(" --lang en")).output);
    QVERIFY(!run(words).output.isEmpty());
}

void TestRulesCli::wrongWordsExitWithTwoAndSayWhy_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QByteArray>("named");
    const auto row = [](const char *words, const char *named) {
        QTest::newRow(words) << QString::fromLatin1(words) << QByteArray(named);
    };
    row("deadline", "compute");
    row("deadline calendar", "import FILE");
    row("deadline compute --rule maintenance", "--start");
    row("deadline compute --start 2026-01-01", "--rule");
    row("deadline next --rule maintenance --start 2026-01-01", "compute");
    row("deadline compute --rule soon --start 2026-01-01", "unbinding-evidence");
    row("deadline compute --rule workdays:5 --start 2026-01-01", "workdays:+N");
    row("deadline compute --rule maintenance --start 2026-02-29", "--start");
    row("deadline compute --rule maintenance --start 2026-02-28T10:00", "--start");
    row("deadline compute --rule tariff-change --start 2026-02-28T25:00", "--start");
    row("deadline compute --rule rebate-credit --start 2026-04-01", "month");
    row("deadline compute --rule maintenance --start 2026-01-05 --format csv", "json");
    row("rebate", "compute");
    row("rebate compute --count 5", "--tiers");
    row("rebate compute --tiers none", "--count");
    row("rebate compute --tiers none --count -1", "--count");
    row("rebate compute --tiers none --count 1.5", "--count");
    row("rebate compute --tiers none --count 1 --fees lots", "--fees");
    row("rebate compute --tiers none --count 1 --fees -1", "--fees");
    row("rebate compute --tiers none --count 1 --format csv", "json");
}

void TestRulesCli::wrongWordsExitWithTwoAndSayWhy()
{
    QFETCH(QString, words);
    QFETCH(QByteArray, named);
    const Answer answer = run(words + QStringLiteral(" --lang en"));
    QCOMPARE(answer.code, 2);
    QVERIFY(answer.output.isEmpty());
    QVERIFY2(answer.errors.contains(named), answer.errors);
}

void TestRulesCli::nothingIsWrittenAnywhere()
{
    QCOMPARE(run(u"deadline compute --rule maintenance --start 2026-01-05"_qs).code, 0);
    QCOMPARE(run(u"rebate compute --count 1 --tiers "_qs + writeTiers(perCard)).code, 0);
    const auto everything = QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot;
    QCOMPARE(QDir(m_home->path()).entryList(everything), QStringList());
}

QTEST_GUILESS_MAIN(TestRulesCli)
#include "tst_rules_cli.moc"
