// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/simcloud.h"
#include "simulator/simrebates.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

// Every question of the command line about a whole company: the real program, one synchronisation from a
// provider on loopback, then none. Truth comes from the provider's own values, not through JSON.
namespace
{
const QDate today(2026, 3, 20);

struct Answer {
    int code = -1;
    QByteArray output;
    QByteArray errors;
    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(output).object(); }
};

QJsonObject rowWith(const QJsonArray &rows, const QString &key, const QString &value)
{
    for (const QJsonValue &row : rows) {
        if (row[key].toString() == value)
            return row.toObject();
    }
    return {};
}

QString money(const std::optional<Money> &amount)
{
    return amount ? amount->decimal() : QString();
}

/// The documented shape of every list.
bool isList(const QJsonObject &document, const QString &plural)
{
    return document.contains(u"as_of") && document[u"count"].toInt(-1) == document[plural].toArray().size() &&
           document[plural].isArray();
}
} // namespace

class TestEngineCli : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void anEmptyCacheSaysWhatWasNeverRead_data();
    void anEmptyCacheSaysWhatWasNeverRead();
    void everyQuestionIsAnsweredInBothForms_data();
    void everyQuestionIsAnsweredInBothForms();
    void ordersAreTheProvidersOrders();
    void theLedgerIsTheProvidersLedger();
    void billsTellTheMonth();
    void prepaidCardsAreListed();
    void poolsAreTheProvidersPools();
    void aCardsTrafficIsTheProviders();
    void aCardIsShownWhole();
    void theListHoldsWhatIsReadCardByCard();
    void cardsAreFoundByWhatIsReadCardByCard();
    void realNameStatesAddUpToTheFleet();
    void theThreeCreditsAreFound_data();
    void theThreeCreditsAreFound();
    void aStatementIsPrintedTheSameTwice();
    void theCardListIsPrinted();
    void theCardListIsWrittenToFiles();
    void theSheetOfACardIsPrinted();
    void everyReportThatScriptsNameIsWritten_data();
    void everyReportThatScriptsNameIsWritten();
    void theManagementSummaryIsOnePage();
    void theDeskTakesBackWhatItShows();
    void anImportIsTakenBack();
    void tierTablesAreKeptAndShown();
    void casesBecomeDeadlines();
    void anImportedYearOfWorkingDaysCountsForTheDeadlines();
    void changesAreListedSinceARun();
    void findingsAreNamed();
    void wrongWordsExitWithTwoAndSayWhy_data();
    void wrongWordsExitWithTwoAndSayWhy();
    void whatIsNotThereIsSaid_data();
    void whatIsNotThereIsSaid();
    void nothingIsPaintedInABatch();
    void theDemoHasAtLeastEightFindings();

    void cleanupTestCase() { leaveBatch(); }

private:
    void launch(QProcess &process, const QStringList &words) const;
    Answer start(const QStringList &words, const QByteArray &input = {}) const;
    /// Words parted by blanks, in one long batch: the cache is unlocked once.
    Answer run(const QString &words);
    /// The same in a process of its own.
    Answer runAlone(const QString &words, const QByteArray &input = {});
    QJsonObject ask(const QString &words);
    [[nodiscard]] QStringList globalWords() const;
    void enterBatch();
    void leaveBatch();
    QString path(const QString &name) const { return m_room.filePath(name); }
    QString write(const QString &name, const QByteArray &bytes) const;
    QByteArray deskDocument() const;
    void fillDesk();

    QTemporaryDir m_room;
    QProcess m_batch;
    std::unique_ptr<SimCloud> m_cloud;
    QHash<QString, Answer> m_empty; ///< the answers before the first synchronisation
};

void TestEngineCli::launch(QProcess &process, const QStringList &words) const
{
    process.setEnvironment({QStringLiteral("LC_ALL=C.UTF-8"), QStringLiteral("HOME=") + m_room.path(),
                            QStringLiteral("TMPDIR=") + m_room.path(),
                            QStringLiteral("LSAN_OPTIONS=") + qEnvironmentVariable("LSAN_OPTIONS")});
    process.start(QStringLiteral(SIMLEDGER_BINARY_DIR "/simledger-cli"), words);
}

Answer TestEngineCli::start(const QStringList &words, const QByteArray &input) const
{
    QProcess process;
    launch(process, words);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(120'000))
        return {};
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2,
            process.readAllStandardOutput(), process.readAllStandardError()};
}

QStringList TestEngineCli::globalWords() const
{
    return {u"--data-dir"_qs, path(u"data"_qs), u"--passphrase-file"_qs,
            path(u"pass"_qs), u"--today"_qs,    today.toString(Qt::ISODate),
            u"--lang"_qs,     u"en"_qs};
}

void TestEngineCli::enterBatch()
{
    if (m_batch.state() == QProcess::NotRunning)
        launch(m_batch, globalWords() << u"batch"_qs);
}

void TestEngineCli::leaveBatch()
{
    m_batch.closeWriteChannel();
    if (m_batch.state() != QProcess::NotRunning)
        m_batch.waitForFinished(120'000);
}

Answer TestEngineCli::run(const QString &words)
{
    enterBatch();
    m_batch.write(words.toUtf8() + '\n');
    QByteArray output;
    const auto end = [&] { return output.lastIndexOf("{\"exit\":"); };
    while (end() < 0 || !output.endsWith("}\n")) {
        if (!m_batch.waitForReadyRead(120'000))
            return {};
        output += m_batch.readAllStandardOutput();
    }
    const int code = QJsonDocument::fromJson(output.sliced(end())).object()[u"exit"].toInt(-1);
    m_batch.waitForReadyRead(0); // what was said before the end of the answer has arrived with it
    return {code, output.first(end()), m_batch.readAllStandardError()};
}

Answer TestEngineCli::runAlone(const QString &words, const QByteArray &input)
{
    leaveBatch();
    return start(globalWords() + words.split(u' ', Qt::SkipEmptyParts), input);
}

QJsonObject TestEngineCli::ask(const QString &words)
{
    const Answer answer = run(words + u" --format json"_qs);
    if (answer.code != 0)
        qWarning("%s: %s", qPrintable(words), answer.errors.constData());
    return answer.json();
}

QString TestEngineCli::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(path(name));
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? path(name) : QString();
}

namespace
{
const QStringList questions{u"changes --since 2026-01-01"_qs,
                            u"usage --fleet"_qs,
                            u"usage --fleet --by month"_qs,
                            u"pools"_qs,
                            u"guards"_qs,
                            u"orders"_qs,
                            u"prepaid"_qs,
                            u"bills"_qs,
                            u"ledger"_qs,
                            u"today"_qs,
                            u"realname"_qs,
                            u"realname --gaps"_qs,
                            u"deadlines"_qs,
                            u"rebate tiers show"_qs};

/// "usage --fleet" → "usage"
QString pluralOf(const QString &question)
{
    return question.startsWith(u"rebate") ? u"tiers"_qs : question.section(u' ', 0, 0);
}
} // namespace

void TestEngineCli::initTestCase()
{
    QVERIFY(!write(u"secret"_qs, "demo-key-secret\n").isEmpty());
    QVERIFY(!write(u"pass"_qs, "correct horse battery staple\n").isEmpty());
    SimOptions options;
    options.cards = 600;
    options.limiter = std::nullopt;
    options.today = today;
    m_cloud = std::make_unique<SimCloud>(options);
    QVERIFY(m_cloud->start());
    const QString url = m_cloud->url().toString();
    const Answer added =
        runAlone(u"account add --key-id demo-key-id --endpoint "_qs + url + u" --billing-endpoint "_qs + url +
                 u" --secret-file "_qs + path(u"secret"_qs));
    QVERIFY2(added.code == 0, added.errors);

    for (const QString &question : questions) {
        const Answer empty = run(question + u" --format json"_qs);
        QCOMPARE(empty.code, 0);
        m_empty.insert(question, empty);
    }

    const Answer synced = run(u"sync --allowance unlimited --format json"_qs);
    QVERIFY2(synced.code == 0, synced.errors);
    QCOMPARE(synced.json()[u"complete"].toBool(), true);
    m_cloud->stop();
    fillDesk();
}

/// What the people of this company entered, as one document.
QByteArray TestEngineCli::deskDocument() const
{
    QJsonArray credentials, counts, steps;
    for (const QString &credential : m_cloud->credentials()) {
        const QString kind = credential.section(u'-', 1, 1);
        if (kind == u"DSC" || kind == u"DSF")
            credentials.append(QJsonObject{{u"credential"_qs, credential},
                                           {u"intercom"_qs, Company::isIntercom(credential)},
                                           {u"evidence"_qs, u"test"_qs}});
    }
    for (const SimRebate &rebate : m_cloud->trueRebates())
        counts.append(QJsonObject{{u"month"_qs, rebate.month.iso()}, {u"count"_qs, rebate.cards}});
    for (const SimRebates::Step &step : SimRebates::rate())
        steps.append(QJsonObject{{u"from"_qs, step.from},
                                 {u"value"_qs, Money{step.fen * (Money::unit / 100)}.decimal()}});
    const QJsonObject table{{u"effective_from"_qs, u"2024-01"_qs},
                            {u"reading"_qs, u"all_units"_qs},
                            {u"reward"_qs, u"per_card"_qs},
                            {u"steps"_qs, steps},
                            {u"source"_qs, u"test"_qs}};
    const QJsonObject unbinding{{u"id"_qs, u"c1"_qs},
                                {u"rule"_qs, u"unbinding-evidence"_qs},
                                {u"start"_qs, u"2026-02-13"_qs},
                                {u"subject"_qs, m_cloud->truth(0).key.iccid.toString()}};
    return QJsonDocument(QJsonObject{{u"tiers"_qs, QJsonArray{table}},
                                     {u"intercom_credentials"_qs, credentials},
                                     {u"platform_counts"_qs, counts},
                                     {u"cases"_qs, QJsonArray{unbinding}}})
        .toJson();
}

void TestEngineCli::fillDesk()
{
    const Answer imported = run(u"desk import "_qs + write(u"desk.json"_qs, deskDocument()));
    QVERIFY2(imported.code == 0, imported.errors);
}

void TestEngineCli::anEmptyCacheSaysWhatWasNeverRead_data()
{
    QTest::addColumn<QString>("question");
    for (const QString &question : questions)
        QTest::newRow(qPrintable(question)) << question;
}

void TestEngineCli::anEmptyCacheSaysWhatWasNeverRead()
{
    QFETCH(QString, question);
    const QJsonObject document = m_empty.value(question).json();
    QVERIFY(isList(document, pluralOf(question)));
    if (question == u"deadlines" || question == u"today") // the clocks are those of now; Today says it itself
        return;
    QVERIFY(document[u"as_of"].isNull());
    QVERIFY2(m_empty.value(question).errors.contains("simledger-cli sync") ||
                 m_empty.value(question).errors.contains("rebate tiers import"),
             m_empty.value(question).errors);
}

void TestEngineCli::everyQuestionIsAnsweredInBothForms_data()
{
    anEmptyCacheSaysWhatWasNeverRead_data();
}

void TestEngineCli::everyQuestionIsAnsweredInBothForms()
{
    QFETCH(QString, question);
    const QJsonObject document = ask(question);
    QVERIFY(isList(document, pluralOf(question)));
    if (!question.startsWith(u"changes")) // nothing changed before the first synchronisation
        QVERIFY(document[u"count"].toInt() > 0);
    QVERIFY(document[u"as_of"].toString().endsWith(u"+08:00"));
    const Answer table = run(question);
    QCOMPARE(table.code, 0);
    QVERIFY2(table.output.contains("data of"), table.output);
    const Answer csv = run(question + u" --format csv"_qs);
    QCOMPARE(csv.code, 0);
    QVERIFY(csv.output.count("\r\n") >= document[u"count"].toInt() + 1);
}

void TestEngineCli::ordersAreTheProvidersOrders()
{
    const QJsonArray orders = ask(u"orders"_qs)[u"orders"].toArray();
    const QList<Order> truth = m_cloud->trueOrders();
    QCOMPARE(orders.size(), truth.size());
    for (const Order &order : truth) {
        const QJsonObject row = rowWith(orders, u"order_id"_qs, order.id);
        QCOMPARE(row[u"kind"].toString(), order.kind.value_or(QString()));
        QCOMPARE(row[u"status"].toString(), order.status.value_or(QString()));
        QCOMPARE(row[u"credential"].toString(), order.credential.value_or(QString()));
        QCOMPARE(row[u"cards"].toInteger(-1), order.cards.value_or(-1));
    }
    const QJsonArray some = ask(u"orders --from 2026-02-01 --to 2026-02-28"_qs)[u"orders"].toArray();
    const auto inFebruary = [](const Order &order) {
        return order.created && Month::of(*order.created) == Month::of(QDate(2026, 2, 1));
    };
    QCOMPARE(some.size(), std::count_if(truth.begin(), truth.end(), inFebruary));
}

void TestEngineCli::theLedgerIsTheProvidersLedger()
{
    const QJsonArray ledger = ask(u"ledger --from 2025-06-01"_qs)[u"ledger"].toArray();
    int compared = 0;
    for (const LedgerEntry &entry : m_cloud->trueLedger()) {
        if (!entry.time || entry.time->beijingDate() < QDate(2025, 6, 1))
            continue;
        const QJsonObject row = rowWith(ledger, u"number"_qs, entry.number);
        QCOMPARE(row[u"amount"].toString(), money(entry.amount));
        QCOMPARE(row[u"balance"].toString(), money(entry.balance));
        QCOMPARE(row[u"flow"].toString(), entry.isIncome() ? u"income"_qs : u"expense"_qs);
        QCOMPARE(row[u"bill_month"].isNull(), !entry.billMonth);
        ++compared;
    }
    QCOMPARE(ledger.size(), compared);
}

void TestEngineCli::billsTellTheMonth()
{
    const Month month = Month::of(QDate(2026, 1, 1));
    const QJsonArray bills = ask(u"bills --month 2026-01"_qs)[u"bills"].toArray();
    const QList<BillLine> truth = m_cloud->trueBills(month, BillSource::Overview);
    QCOMPARE(bills.size(), truth.size());
    QStringList payable, expected;
    for (const QJsonValue &line : bills) {
        QCOMPARE(line[u"month"].toString(), u"2026-01"_qs);
        QCOMPARE(line[u"final"].toBool(), true);
        payable.append(line[u"payable"].toString());
    }
    for (const BillLine &line : truth)
        expected.append(money(line.payable));
    payable.sort();
    expected.sort();
    QCOMPARE(payable, expected);
}

void TestEngineCli::prepaidCardsAreListed()
{
    const QJsonArray cards = ask(u"prepaid"_qs)[u"prepaid"].toArray();
    QCOMPARE(cards.size(), m_cloud->truePrepaid().size());
    for (const PrepaidCard &card : m_cloud->truePrepaid())
        QCOMPARE(rowWith(cards, u"no"_qs, card.number)[u"balance"].toString(), money(card.balance));
}

void TestEngineCli::poolsAreTheProvidersPools()
{
    const QJsonArray pools = ask(u"pools --month 2026-03"_qs)[u"pools"].toArray();
    QVERIFY(pools.size() >= 3);
    for (const QJsonValue &pool : pools) {
        const auto truth = m_cloud->truePool(pool[u"credential"].toString(), Month::of(today));
        QVERIFY(truth);
        QVERIFY(pool[u"used_bytes"].toInteger() == truth->used->bytes);
        QCOMPARE(pool[u"used_text"].toString(), truth->used->text());
        QCOMPARE(pool[u"active_cards"].toInteger(-1), truth->activeCards.value_or(-1));
        QVERIFY(pool[u"state"].isString() && pool[u"method"].isString());
    }
    const QJsonArray both = ask(u"pools"_qs)[u"pools"].toArray();
    QVERIFY(!rowWith(both, u"month"_qs, u"2026-02"_qs).isEmpty());
}

void TestEngineCli::aCardsTrafficIsTheProviders()
{
    for (int row = 0, compared = 0; compared < 3; ++row) {
        QVERIFY(row < m_cloud->cardCount());
        const std::optional<CardUsage> truth = m_cloud->trueUsage(row);
        const QString iccid = m_cloud->truth(row).key.iccid.toString();
        if (!truth || truth->months.size() < 2 || m_cloud->truth(row).status != u"30")
            continue;
        const QJsonArray months =
            ask(u"usage --by month --from 2026-02-01 --card "_qs + iccid)[u"usage"].toArray();
        for (const MonthUsage &month : truth->months)
            QVERIFY(rowWith(months, u"month"_qs, month.month.iso())[u"used_bytes"].toInteger(-1) ==
                    month.total.value_or(DataVolume{-1}).bytes);
        ++compared;
    }
}

void TestEngineCli::aCardIsShownWhole()
{
    for (int row = 0; row < 25; ++row) {
        const CardDetail truth = m_cloud->trueDetail(row);
        if (m_cloud->truth(row).status == u"50")
            continue;
        const QString iccid = truth.key.iccid.toString();
        const QJsonObject card = ask(u"card "_qs + iccid);
        QCOMPARE(card[u"imei"].toString(), truth.imei.value_or(QString()));
        QCOMPARE(card[u"stop_threshold_bytes"].toInteger(-1),
                 truth.stopThreshold.value_or(DataVolume{-1}).bytes);
        QCOMPARE(card[u"auto_resume"].isNull(), !truth.autoResume);
        QVERIFY(card[u"as_of"][u"detail"].isString());
        QVERIFY(!card[u"state"][u"why"].toString().isEmpty());
        QVERIFY(!card[u"state"][u"action"].toString().isEmpty());
        QVERIFY(card[u"usage"].isArray() && card[u"plans"].isArray() && card[u"cases"].isArray());
        const Answer table = run(u"card "_qs + iccid);
        QVERIFY(table.code == 0 && table.output.contains("What to do"));
    }
}

void TestEngineCli::theListHoldsWhatIsReadCardByCard()
{
    const QJsonArray cards = ask(u"cards"_qs)[u"cards"].toArray();
    const QJsonArray few = ask(u"cards --fields iccid,imei,real_name"_qs)[u"cards"].toArray();
    QCOMPARE(cards.size(), few.size());
    int imeis = 0;
    for (qsizetype i = 0; i < cards.size(); ++i) {
        QCOMPARE(few[i][u"imei"], cards[i][u"imei"]);
        QCOMPARE(few[i][u"real_name"], cards[i][u"real_name"]);
        imeis += cards[i][u"imei"].isString() ? 1 : 0;
    }
    QVERIFY(imeis > 50);
    const Answer csv = run(u"cards --format csv --fields iccid,imei,real_name"_qs);
    const QList<QByteArray> lines = csv.output.split('\n');
    QCOMPARE(lines[0], "iccid,imei,real_name\r");
    for (qsizetype i = 0; i < cards.size(); ++i)
        QCOMPARE(QString::fromUtf8(lines[i + 1]),
                 u"%1,%2,%3\r"_qs.arg(few[i][u"iccid"].toString(), few[i][u"imei"].toString(),
                                      few[i][u"real_name"].toString()));
}

void TestEngineCli::cardsAreFoundByWhatIsReadCardByCard()
{
    const QJsonArray cards = ask(u"cards"_qs)[u"cards"].toArray();
    const auto expect = [&](const QString &filter, const std::function<bool(const QJsonObject &)> &holds) {
        const auto count = std::count_if(cards.begin(), cards.end(),
                                         [&holds](const QJsonValue &card) { return holds(card.toObject()); });
        const Answer answer = run(u"cards --count --filter '%1'"_qs.arg(filter));
        QCOMPARE(answer.output.trimmed(), QByteArray::number(qint64(count)));
        QVERIFY2(count > 0, qPrintable(filter));
    };
    QString imei;
    for (const QJsonValue &card : cards)
        imei = card[u"imei"].toString(imei);
    const QString fragment = imei.mid(8, 5);
    expect(u"imei~"_qs + fragment,
           [&](const QJsonObject &card) { return card[u"imei"].toString().contains(fragment); });
    expect(u"imei:none"_qs, [](const QJsonObject &card) { return card[u"imei"].isNull(); });
    expect(u"real_name:not_verified"_qs,
           [](const QJsonObject &card) { return card[u"real_name"] == u"not_verified"_qs; });
    expect(u"real_name:已实名"_qs,
           [](const QJsonObject &card) { return card[u"real_name"] == u"verified"_qs; });
    expect(u"stop_threshold:none"_qs,
           [](const QJsonObject &card) { return card[u"stop_threshold_bytes"].isNull(); });
    expect(u"stop_threshold>1KB"_qs,
           [](const QJsonObject &card) { return card[u"stop_threshold_bytes"].toInteger() > 1024; });
    expect(u"auto_resume:yes"_qs, [](const QJsonObject &card) { return card[u"auto_resume"].toBool(); });
    QVERIFY(run(u"cards --count --filter "_qs + imei).output.trimmed() != "0"); // a bare fragment
    const QJsonArray sorted =
        ask(u"cards --filter -imei:none --sort imei --fields imei"_qs)[u"cards"].toArray();
    QVERIFY(std::is_sorted(sorted.begin(), sorted.end(), [](const QJsonValue &a, const QJsonValue &b) {
        return a[u"imei"].toString() < b[u"imei"].toString();
    }));
}

void TestEngineCli::realNameStatesAddUpToTheFleet()
{
    const QJsonObject fleet = ask(u"realname"_qs);
    int sum = 0, grouped = 0;
    for (const char *state : {"verified", "not_verified", "approving", "unknown"})
        sum += fleet[QLatin1StringView(state)].toInt();
    for (const QJsonValue &group : fleet[u"realname"].toArray())
        grouped += group[u"cards"].toInt();
    QCOMPARE(sum, fleet[u"cards"].toInt());
    QCOMPARE(grouped, fleet[u"cards"].toInt());
    const QJsonObject gaps = ask(u"realname --gaps"_qs);
    QCOMPARE(gaps[u"count"].toInt(), fleet[u"gaps"][u"cards"].toInt());
    for (const QJsonValue &gap : gaps[u"realname"].toArray())
        QVERIFY(gap[u"real_name"].toString() != u"verified");
}

void TestEngineCli::theThreeCreditsAreFound_data()
{
    QTest::addColumn<int>("outcome");
    QTest::addColumn<QString>("state");
    QTest::newRow("on time") << int(SimRebate::Outcome::OnTime) << u"credited"_qs;
    QTest::newRow("late") << int(SimRebate::Outcome::Late) << u"late"_qs;
    QTest::newRow("short") << int(SimRebate::Outcome::Short) << u"short"_qs;
}

void TestEngineCli::theThreeCreditsAreFound()
{
    QFETCH(int, outcome);
    QFETCH(QString, state);
    int found = 0;
    for (const SimRebate &rebate : m_cloud->trueRebates()) {
        if (int(rebate.outcome) != outcome || rebate.due.micros == 0)
            continue;
        const QJsonObject statement = ask(u"rebate statement --month "_qs + rebate.month.iso());
        QCOMPARE(statement[u"our_count"].toInteger(), rebate.cards);
        QCOMPARE(statement[u"all_units"][u"gross"].toString(), rebate.due.decimal());
        QCOMPARE(statement[u"credit"][u"state"].toString(), state);
        QCOMPARE(statement[u"credit"][u"amount"].toString(), money(rebate.credited));
        int counted = 0;
        for (const QJsonValue &card : statement[u"cards"].toArray())
            counted += card[u"verdict"].toString() == u"counted" ? 1 : 0;
        QCOMPARE(counted, rebate.cards);
        const Answer table = run(u"rebate statement --month "_qs + rebate.month.iso());
        QVERIFY(table.output.contains(rebate.month.iso().toUtf8()));
        ++found;
    }
    QVERIFY(found > 0);
}

void TestEngineCli::aStatementIsPrintedTheSameTwice()
{
    const QString words = u"rebate statement --month 2026-01 --platform-count 7 --format json --output "_qs;
    QByteArray files[2];
    for (int i = 0; i < 2; ++i) {
        const QString name = path(u"statement%1.pdf"_qs.arg(i));
        const Answer answer = runAlone(words + name);
        QVERIFY2(answer.code == 0, answer.errors);
        QCOMPARE(answer.json()[u"platform_count"].toInt(), 7);
        QFile file(name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        files[i] = file.readAll();
    }
    QVERIFY(files[0].startsWith("%PDF"));
    QVERIFY(files[0] == files[1]);
}

void TestEngineCli::theCardListIsPrinted()
{
    const Answer answer =
        runAlone(u"report cards --filter vendor:CMCC --sort iccid --output "_qs + path(u"cards.pdf"_qs));
    QVERIFY2(answer.code == 0, answer.errors);
    QVERIFY(answer.errors.contains("page"));
    QVERIFY(QFile(path(u"cards.pdf"_qs)).size() > 2000);
}

void TestEngineCli::theCardListIsWrittenToFiles()
{
    const QString question = u"cards --filter vendor:CMCC --sort used_bytes:desc --format "_qs;
    const Answer printed = run(question + u"csv"_qs);
    const Answer written = run(question + u"csv --output "_qs + path(u"cards.csv"_qs));
    QVERIFY2(written.code == 0 && written.output.isEmpty(), written.errors);
    QFile csv(path(u"cards.csv"_qs));
    QVERIFY(csv.open(QIODevice::ReadOnly));
    QCOMPARE(csv.readAll(), printed.output);
    const Answer book =
        run(question + u"xlsx --fields iccid,status,imei,real_name,stop_threshold_bytes --output "_qs +
            path(u"cards.xlsx"_qs));
    QVERIFY2(book.code == 0 && book.output.isEmpty(), book.errors);
    QFile xlsx(path(u"cards.xlsx"_qs));
    QVERIFY(xlsx.open(QIODevice::ReadOnly));
    QVERIFY(xlsx.readAll().startsWith("PK\x03\x04"));
    const Answer nowhere = run(question + u"xlsx --output "_qs + path(u"none/cards.xlsx"_qs));
    QVERIFY2(nowhere.code == 1 && nowhere.errors.contains("E-S02"), nowhere.errors);
}

void TestEngineCli::theSheetOfACardIsPrinted()
{
    const QString iccid = run(u"cards --limit 1 --format json"_qs).json()[u"cards"][0][u"iccid"].toString();
    const Answer answer = runAlone(u"report card %1 --output "_qs.arg(iccid) + path(u"card.pdf"_qs));
    QVERIFY2(answer.code == 0, answer.errors);
    QVERIFY(answer.errors.contains("page"));
    QVERIFY(QFile(path(u"card.pdf"_qs)).size() > 2000);
}

void TestEngineCli::everyReportThatScriptsNameIsWritten_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"traffic", "balance", "realname-gaps"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestEngineCli::everyReportThatScriptsNameIsWritten()
{
    QFETCH(const QString, name);
    QList<QByteArray> written;
    for (const QString &suffix : {u"-1.pdf"_qs, u"-2.pdf"_qs}) {
        const Answer answer = runAlone(u"report %1 --output %2"_qs.arg(name, path(name + suffix)));
        QVERIFY2(answer.code == 0, answer.errors);
        QFile file(path(name + suffix));
        QVERIFY(file.open(QIODevice::ReadOnly));
        written.append(file.readAll());
    }
    QVERIFY(written.first().startsWith("%PDF-") && written.first().size() > 2000);
    QCOMPARE(written.first(), written.last()); // the same data give the same bytes
}

void TestEngineCli::theManagementSummaryIsOnePage()
{
    const QString file = path(u"summary.pdf"_qs);
    const Answer answer = runAlone(u"report summary --month 2026-03 --output "_qs + file);
    QVERIFY2(answer.code == 0, answer.errors);
    QVERIFY2(answer.errors.contains("1 page."), answer.errors);
    QVERIFY(QFile(file).size() > 2000);
}

void TestEngineCli::theDeskTakesBackWhatItShows()
{
    const Answer shown = run(u"desk show"_qs);
    QCOMPARE(shown.code, 0);
    QCOMPARE(shown.json()[u"tiers"].toArray().size(), 1);
    QVERIFY(shown.json()[u"tiers"][0][u"entered_by"].isString());
    const Answer again = run(u"desk import "_qs + write(u"again.json"_qs, shown.output));
    QVERIFY2(again.code == 0 && again.errors.contains(" 0 of them"), again.errors);
    const Answer wrong = run(u"desk import "_qs + write(u"wrong.json"_qs, "{\"tariffs\":[{\"vendor\":1}]}"));
    QCOMPARE(wrong.code, 1);
    QVERIFY2(wrong.errors.contains("tariffs[0]") && wrong.errors.contains("E-DESK"), wrong.errors);
}

void TestEngineCli::anImportIsTakenBack()
{
    const QByteArray note = R"({"notes":[{"subject":"month:2026-01","text":"asked by letter"}]})";
    QCOMPARE(run(u"desk import "_qs + write(u"note.json"_qs, note)).code, 0);
    QCOMPARE(run(u"desk show"_qs).json()[u"notes"].toArray().size(), 1);
    QCOMPARE(run(u"desk undo"_qs).code, 0);
    QCOMPARE(run(u"desk show"_qs).json()[u"notes"].toArray().size(), 0);
}

void TestEngineCli::tierTablesAreKeptAndShown()
{
    const QByteArray table = R"({ "effective_from": "2020-01", "reading": "undecided", "reward": "per_card",
        "steps": [ { "from": 10, "value": "1.00" } ], "source": "old letter", "vendors": [ "CMCC" ] })";
    QCOMPARE(run(u"rebate tiers import "_qs + write(u"tiers.json"_qs, table)).code, 0);
    const QJsonArray tiers = ask(u"rebate tiers show"_qs)[u"tiers"].toArray();
    QCOMPARE(tiers.size(), 2);
    const QJsonObject row = rowWith(tiers, u"effective_from"_qs, u"2020-01"_qs);
    QCOMPARE(row[u"source"].toString(), u"old letter"_qs);
    QCOMPARE(row[u"steps"][0][u"value"].toString(), u"1.00"_qs);
    QCOMPARE(run(u"desk undo"_qs).code, 0);
    QCOMPARE(ask(u"rebate tiers show"_qs)[u"count"].toInt(), 1);
}

void TestEngineCli::casesBecomeDeadlines()
{
    const QJsonObject row = rowWith(ask(u"deadlines"_qs)[u"deadlines"].toArray(), u"id"_qs, u"c1"_qs);
    QCOMPARE(row[u"due"].toString(), u"2026-02-25"_qs);
    QCOMPARE(row[u"days_left"].toInt(), -23);
    QCOMPARE(row[u"clause"].toString(), u"M 5.13"_qs);
    QVERIFY(rowWith(ask(u"deadlines --until 2026-02-24"_qs)[u"deadlines"].toArray(), u"id"_qs, u"c1"_qs)
                .isEmpty());
    const QJsonObject card = ask(u"card "_qs + m_cloud->truth(0).key.iccid.toString());
    QCOMPARE(card[u"cases"][0][u"id"].toString(), u"c1"_qs);
}

void TestEngineCli::anImportedYearOfWorkingDaysCountsForTheDeadlines()
{
    const auto clock = [this] {
        return rowWith(ask(u"deadlines"_qs)[u"deadlines"].toArray(), u"id"_qs, u"c27"_qs);
    };
    const QByteArray entered = R"({"cases": [{"id": "c27", "rule": "workdays:+1", "start": "2026-12-31"}]})";
    QCOMPARE(run(u"desk import "_qs + write(u"case.json"_qs, entered)).code, 0);
    QCOMPARE(clock()[u"calendar"].toString(), u"weekends_only"_qs);
    QCOMPARE(clock()[u"due"].toString(), u"2027-01-01"_qs);

    const QByteArray year = R"({"year": 2027, "source": "a notice", "weekdays_off": ["2027-01-01"],
                                "make_up_workdays": []})";
    QCOMPARE(run(u"deadline calendar import "_qs + write(u"2027.json"_qs, year)).code, 0);
    QCOMPARE(clock()[u"calendar"].toString(), u"published"_qs);
    QCOMPARE(clock()[u"due"].toString(), u"2027-01-04"_qs);
    const QJsonObject shown = ask(u"deadline calendar show"_qs);
    QVERIFY(isList(shown, u"calendar"_qs));
    const QJsonObject kept = rowWith(shown[u"calendar"].toArray(), u"origin"_qs, u"imported"_qs);
    QCOMPARE(kept[u"year"].toInt(), 2027);
    QVERIFY(kept[u"counts"].toBool() && kept[u"entered_at"].isString());

    const QString corrected = write(u"2026.json"_qs, QByteArray(year).replace("2027", "2026"));
    const Answer refused = run(u"deadline calendar import "_qs + corrected);
    QCOMPARE(refused.code, 1);
    QVERIFY2(refused.errors.contains("--confirm"), refused.errors);
    QCOMPARE(run(u"deadline calendar import --confirm "_qs + corrected).code, 0);
    for (int i = 0; i < 3; ++i)
        QCOMPARE(run(u"desk undo"_qs).code, 0);
    QCOMPARE(ask(u"deadline calendar show"_qs)[u"count"].toInt(), 3);
    QVERIFY(clock().isEmpty());
}

void TestEngineCli::changesAreListedSinceARun()
{
    const QJsonObject changes = ask(u"changes --since 1 --until 1"_qs);
    QVERIFY(isList(changes, u"changes"_qs));
    QVERIFY(changes[u"since"].isString() && changes[u"until"].isString());
    const Answer missing = run(u"changes --since 4711"_qs);
    QCOMPARE(missing.code, 1);
    QVERIFY(missing.errors.contains("E-RUN"));
}

void TestEngineCli::findingsAreNamed()
{
    const QJsonObject document = ask(u"today"_qs);
    const QJsonArray findings = document[u"today"].toArray();
    QVERIFY(!rowWith(findings, u"kind"_qs, u"deadline_overdue"_qs).isEmpty());
    for (const QJsonValue &finding : findings) {
        QVERIFY(!finding[u"text"].toString().isEmpty());
        QVERIFY(!finding[u"action"].toString().isEmpty());
    }
    QCOMPARE(document[u"ages"].toArray().size(), 9);
}

void TestEngineCli::wrongWordsExitWithTwoAndSayWhy_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QByteArray>("named");
    const auto row = [](const char *words, const char *named) {
        QTest::newRow(words) << QString::fromLatin1(words) << QByteArray(named);
    };
    row("usage", "--card");
    row("usage --fleet --pool P", "--card");
    row("usage --card 123", "ICCID");
    row("usage --fleet --by week", "--by");
    row("usage --fleet --from 2026-13-01", "--from");
    row("usage --fleet --from 2026-03-02 --to 2026-03-01", "--to");
    row("pools --month 2026", "--month");
    row("pools now", "now");
    row("guards all", "all");
    row("orders --from yesterday", "--from");
    row("orders --format pdf", "--format");
    row("bills --month January", "--month");
    row("bills --source mine", "--source");
    row("ledger --to 2026", "--to");
    row("runway --format csv", "csv");
    row("realname gaps", "gaps");
    row("changes", "--since");
    row("changes --since never", "--since");
    row("deadlines --until soon", "--until");
    row("rebate", "statement");
    row("rebate tiers", "import");
    row("rebate tiers import", "import");
    row("rebate statement", "--month");
    row("rebate statement --month 2026-01 --platform-count many", "--platform-count");
    row("rebate statement --month 2026-01 --format csv", "json");
    row("report", "cards");
    row("report cards", "--output");
    row("report dreams --output x.pdf", "dreams");
    row("report card --output x.pdf", "ICCID");
    row("report card 123 --output x.pdf", "ICCID");
    row("report rebate --output x.pdf", "--month");
    row("report summary --month dreams --output x.pdf", "--month");
    row("report cards --fields dreams --output x.pdf", "dreams");
    row("report cards --filter nonsense:1 --output x.pdf", "filter");
    row("desk", "import");
    row("desk import", "import");
    row("cards --fields iccid,nothing", "nothing");
    row("cards --format xlsx", "--output");
    row("cards --format json --output x.json", "--format");
    row("cards stray --format csv --output x.csv", "stray");
    row("pools --format xlsx", "csv");
}

void TestEngineCli::wrongWordsExitWithTwoAndSayWhy()
{
    QFETCH(QString, words);
    QFETCH(QByteArray, named);
    const Answer answer = words.startsWith(u"report") ? runAlone(words) : run(words);
    QVERIFY2(answer.code == 2, answer.errors);
    QVERIFY(answer.output.isEmpty());
    QVERIFY2(answer.errors.contains(named), answer.errors);
}

void TestEngineCli::whatIsNotThereIsSaid_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QByteArray>("code");
    QTest::newRow("card") << u"usage --card 89860000000000000000"_qs << QByteArray("E-CARD");
    QTest::newRow("plan") << u"usage --pool NOWHERE"_qs << QByteArray("E-PLAN");
}

void TestEngineCli::whatIsNotThereIsSaid()
{
    QFETCH(QString, words);
    QFETCH(QByteArray, code);
    const Answer answer = run(words);
    QCOMPARE(answer.code, 1);
    QVERIFY2(answer.errors.contains(code), answer.errors);
}

void TestEngineCli::nothingIsPaintedInABatch()
{
    const Answer answer = run(u"rebate statement --month 2026-01 --output "_qs + path(u"batch.pdf"_qs));
    QCOMPARE(answer.code, 2);
    QVERIFY2(answer.errors.contains("batch"), answer.errors);
    QVERIFY(!QFile::exists(path(u"batch.pdf"_qs)));
}

void TestEngineCli::theDemoHasAtLeastEightFindings()
{
    const Answer answer = start({u"--demo"_qs, u"--cards"_qs, u"600"_qs, u"--lang"_qs, u"en"_qs, u"today"_qs,
                                 u"--format"_qs, u"json"_qs});
    QVERIFY2(answer.code == 0, answer.errors);
    QSet<QString> kinds;
    for (const QJsonValue &finding : answer.json()[u"today"].toArray()) {
        if (!finding[u"figure"].isNull() && finding[u"date"].isString() && finding[u"clause"].isString() &&
            finding[u"action"].isString())
            kinds.insert(finding[u"kind"].toString());
    }
    QVERIFY2(kinds.size() >= 8, qPrintable(QStringList(kinds.values()).join(u' ')));
}

QTEST_GUILESS_MAIN(TestEngineCli)
#include "tst_engine_cli.moc"
