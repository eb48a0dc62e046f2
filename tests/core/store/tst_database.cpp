// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/transaction.h"
#include "tests/core/store/storetest.h"

#include <QDir>

/// Whether a connection has the settings it promises, tells faults apart, and knows all its statements.
class TestDatabase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStatementOfTheProgramPrepares();
    void theSettingsAreInForce_data();
    void theSettingsAreInForce();
    void aFailedTransactionLeavesNothing();
    void reopeningKeepsWhatWasCommitted();
    void textsAndNumbersComeBackAsTheyWere();
    void aSecondWriterIsToldThatTheCacheIsBusy();
    void aDirectoryThatCannotBeWrittenIsNamed();
    void anUnknownVfsIsAnErrorAndNothingIsRead();
    void provenanceIsOneOfThree();
};

using namespace StoreTest;

void TestDatabase::everyStatementOfTheProgramPrepares()
{
    Fixture fixture;
    for (int i = 0; i < int(Sql::Count); ++i) {
        QVERIFY2(!sqlText(Sql(i)).isEmpty(), qPrintable(QString::number(i)));
        const Result<Statement> statement = fixture.writer->database().statement(Sql(i));
        QVERIFY2(statement, statement ? "" : qPrintable(statement.error().detail));
    }
}

void TestDatabase::theSettingsAreInForce_data()
{
    QTest::addColumn<QByteArray>("setting");
    QTest::addColumn<QString>("writer");
    QTest::addColumn<QString>("reader");
    const auto row = [](const char *setting, const char *writer, const char *reader) {
        QTest::newRow(setting) << QByteArray(setting) << QString::fromLatin1(writer)
                               << QString::fromLatin1(reader);
    };
    row("journal_mode", "wal", "wal");
    row("synchronous", "2", "2");
    row("foreign_keys", "1", "1");
    row("secure_delete", "1", "1");
    row("cell_size_check", "1", "1");
    row("temp_store", "2", "2");
    row("page_size", "4096", "4096");
    row("query_only", "0", "1");
    row("wal_autocheckpoint", "1000", "0");
    row("busy_timeout", "5000", "5000");
}

void TestDatabase::theSettingsAreInForce()
{
    QFETCH(QByteArray, setting);
    Fixture fixture;
    const Result<std::unique_ptr<CacheReader>> reader = fixture.cache->openReader();
    QVERIFY(reader);
    QTEST(**fixture.writer->database().pragma("PRAGMA " + setting), "writer");
    QTEST(**(*reader)->database().pragma("PRAGMA " + setting), "reader");
}

void TestDatabase::aFailedTransactionLeavesNothing()
{
    Fixture fixture;
    const Error why{Error::Kind::Failed, QStringLiteral("E-TEST"), {}, {}, {}};
    const Result<void> done = fixture.writer->transact([&why](CacheWriter &open) -> Result<void> {
        if (const Result<void> set = open.meta.set(QStringLiteral("a"), QStringLiteral("b")); !set)
            return set;
        return why;
    });
    QCOMPARE(done.error().code, u"E-TEST");
    QVERIFY(!fixture.writer->database().inTransaction());
    QVERIFY(!*fixture.writer->meta.value(QStringLiteral("a")));
}

void TestDatabase::reopeningKeepsWhatWasCommitted()
{
    Fixture fixture;
    fixture.commit([](CacheWriter &open) { return open.meta.set(QStringLiteral("a"), QStringLiteral("b")); });
    QVERIFY(fixture.writer->database().reopen());
    QCOMPARE(**fixture.writer->meta.value(QStringLiteral("a")), u"b");
}

void TestDatabase::textsAndNumbersComeBackAsTheyWere()
{
    Fixture fixture;
    const QStringList texts{QStringLiteral(""), QStringLiteral("备注 ✓"), QStringLiteral("a\u0000b"),
                            QString(100'000, u'x')};
    for (const QString &text : texts) {
        fixture.commit([&text](CacheWriter &open) { return open.meta.set(QStringLiteral("t"), text); });
        QCOMPARE(**fixture.writer->meta.value(QStringLiteral("t")), text);
    }
}

void TestDatabase::aSecondWriterIsToldThatTheCacheIsBusy()
{
    Fixture fixture;
    Database::Options options;
    options.path = fixture.file();
    options.role = Database::Role::Writer;
    options.busyTimeout = std::chrono::milliseconds(0);
    const Result<std::unique_ptr<Database>> second = Database::open(options, key());
    QVERIFY(second);
    fixture.commit([&second](CacheWriter &) -> Result<void> {
        const Result<void> begun = (*second)->begin();
        if (begun || begun.error().code != u"E-S11" || begun.error().kind != Error::Kind::Busy)
            qFatal("two writers at a time");
        return {};
    });
}

void TestDatabase::aDirectoryThatCannotBeWrittenIsNamed()
{
    const QTemporaryDir directory;
    Database::Options options;
    options.path = directory.filePath(QStringLiteral("no/such/directory/cache.db"));
    options.role = Database::Role::Writer;
    options.create = true;
    const Result<std::unique_ptr<Database>> opened = Database::open(options, key());
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, u"E-S10");
    QVERIFY(opened.error().message.contains(options.path));
}

void TestDatabase::anUnknownVfsIsAnErrorAndNothingIsRead()
{
    Fixture fixture;
    Database::Options options;
    options.path = fixture.file();
    options.vfs = "no such vfs";
    const Result<std::unique_ptr<Database>> opened = Database::open(options, key());
    QVERIFY(!opened);
    QVERIFY(opened.error().kind == Error::Kind::Storage);
}

void TestDatabase::provenanceIsOneOfThree()
{
    Fixture fixture;
    Database &database = fixture.writer->database();
    // in each row, or once for the whole table
    const Result<std::optional<QString>> without = database.pragma(
        "SELECT group_concat(name) FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' "
        "AND sql NOT LIKE '%provenance TEXT NOT NULL DEFAULT%CHECK (provenance = %' "
        "AND name NOT IN (SELECT name FROM table_provenance)");
    QCOMPARE(**without, QString());
    const Result<std::optional<QString>> unknown = database.pragma(
        "SELECT group_concat(name) FROM table_provenance WHERE name NOT IN (SELECT name FROM sqlite_master)");
    QCOMPARE(**unknown, QString());
    QVERIFY(!database.execute("INSERT INTO meta (name, value, provenance) VALUES ('a', 'b', 'else')"));
    QVERIFY(!database.execute("INSERT INTO table_provenance (name, provenance) VALUES ('a', 'else')"));
}

QTEST_GUILESS_MAIN(TestDatabase)
#include "tst_database.moc"
