// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/cacheerasure.h"
#include "core/store/cacherestore.h"
#include "core/store/directoryerasure.h"
#include "core/store/personmatch.h"
#include "core/store/setasidefiles.h"
#include "core/store/stepwatch.h"
#include "tests/core/store/plainpages.h"
#include "tests/core/store/storetest.h"
#include "tests/fakes/fakeclock.h"

#include <QDirIterator>
#include <QJsonDocument>
#include <QJsonObject>

using namespace StoreTest;

/// Whether an erased person is nowhere in the bytes on the disk any more, own records survive the provider's
/// data, and a directory is erased whole, whatever moment it crashes at.
class TestCacheErasure : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void aPersonIsRecognisedInEverySpelling_data();
    void aPersonIsRecognisedInEverySpelling();
    void thePlantedPersonIsFoundBeforeTheErasure();
    void thePreviewCountsWithoutChanging();
    void anErasedPersonIsInNoPageOfNoFile();
    void whatIsNotThePersonStays();
    void aSynchronisationThatBringsThePersonBackIsNoticed();
    void thePersonBehindACardLosesRemarkNotesAndReadings();
    void theProvidersDataGoAndOwnRecordsStay();
    void aCrashWhileErasingIsFinishedAtTheNextOpening();
    void whatOpeningFoundNamesNoFileThatIsGone_data();
    void whatOpeningFoundNamesNoFileThatIsGone();
    void nothingIsLeftToSynchroniseOfErasedProviderData();
    void everythingIsErasedWithTheKeyFirst();
    void aCrashWhileErasingEverythingIsFinished();
};

namespace
{
const QString name = QStringLiteral("欧阳建国");
const QString identity = QStringLiteral("110101199003078888");
const QString phone = QStringLiteral("13911112222");
const QStringList planted{name,
                          identity,
                          phone,
                          QStringLiteral("139-1111-2222"),
                          QStringLiteral("幸福路7号"),
                          QStringLiteral("ouyang@example.test")};

QByteArray json(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Order order(const QString &id, const QString &receiver, const QString &number, const QString &address)
{
    Order made;
    made.id = id;
    made.cards = 5;
    made.created = at(1);
    made.delivery.receiver = receiver;
    made.delivery.phone = number;
    made.delivery.address = address;
    made.delivery.mail =
        receiver == name ? QStringLiteral("ouyang@example.test") : QStringLiteral("b@x.test");
    return made;
}

template<class T> void need(const Result<T> &result)
{
    if (!result)
        qFatal("%s (%s)", qPrintable(result.error().message), qPrintable(result.error().detail));
}

Result<void> enter(CacheWriter &open, const QString &kind, const QString &key, const QJsonObject &value)
{
    const Result<qint64> put = open.desk.put(kind, key, json(value), QStringLiteral("me"), at(5));
    return put ? Result<void>() : put.error();
}

Result<void> plant(CacheWriter &open)
{
    need(open.journal.beginRun(QStringLiteral("all"), at(1)));
    need(open.orders.save({order(QStringLiteral("O1"), name, phone, QStringLiteral("幸福路7号"))}, 1, at(1)));
    need(open.orders.save(
        {order(QStringLiteral("O1"), QStringLiteral("新收件人"), phone, QStringLiteral("和平路1号"))}, 1,
        at(2)));
    need(open.orders.save(
        {order(QStringLiteral("O2"), name, QStringLiteral("02188880000"), QStringLiteral("幸福路7号"))}, 1,
        at(2)));
    need(open.orders.save({order(QStringLiteral("O3"), QStringLiteral("别人"), QStringLiteral("13800000000"),
                                 QStringLiteral("别处"))},
                          1, at(2)));
    LedgerEntry paid;
    paid.number = QStringLiteral("T1");
    paid.time = at(1);
    paid.remarks = QStringLiteral("垫付 %1").arg(name);
    need(open.ledger.save({paid}, 1, at(1)));
    Voucher voucher;
    voucher.number = QStringLiteral("V1");
    voucher.description = QStringLiteral("给%1的券").arg(name);
    need(open.money.saveVouchers({voucher}, 1, at(1)));
    voucher.description = QStringLiteral("券");
    need(open.money.saveVouchers({voucher}, 1, at(2)));
    DecodeNotes notes;
    const QByteArray escaped = R"({"BuyerMessage":"\u6b27\u9633\u5efa\u56fd 139-1111-2222"})";
    notes.quarantined.append({QStringLiteral("ListOrder"), escaped, QStringLiteral("identity")});
    notes.quarantined.append({QStringLiteral("ListOrder"), R"({"a":"b"})", QStringLiteral("identity")});
    notes.oddities.append({QStringLiteral("ListOrder"), QStringLiteral("O1"), QStringLiteral("Phone"), phone,
                           QStringLiteral("type")});
    need(open.quarantine.add(QStringLiteral("ListOrder"), notes, at(1)));
    const QString note = QStringLiteral("note");
    const QString subject = QStringLiteral("subject");
    const QString text = QStringLiteral("text");
    need(enter(open, note, QStringLiteral("card:1"),
               {{subject, QStringLiteral("card:1")},
                {text, QStringLiteral("司机%1，电话 139-1111-2222，证件 %2").arg(name, identity)}}));
    need(enter(open, note, QStringLiteral("card:1"),
               {{subject, QStringLiteral("card:1")}, {text, QStringLiteral("换了司机")}}));
    need(enter(open, note, QStringLiteral("person:") + name,
               {{subject, QStringLiteral("person:") + name}, {text, QStringLiteral("已离职")}}));
    need(enter(open, note, QStringLiteral("pool:A"),
               {{subject, QStringLiteral("pool:A")}, {text, QStringLiteral("月底检查")}}));
    need(open.desk.remove(note, QStringLiteral("person:") + name, QStringLiteral("me"), at(6)));
    return open.audit.append(at(6), QStringLiteral("me"), QStringLiteral("desk-saved"),
                             QStringLiteral("note, person:") + name);
}

/// A cache full of the person, a backup and a cache that was set aside likewise.
void fill(Fixture &fixture)
{
    fixture.commit([](CacheWriter &open) { return plant(open); });
    Card first = fullCard(1);
    first.remark = QStringLiteral("车主 %1").arg(name);
    first.tags = {{7, QStringLiteral("客户:%1").arg(name)}};
    fixture.apply({first, card(2, QStringLiteral("别的备注"))}, {.passId = 1, .runId = 1, .at = at(2)});
    first.remark = QStringLiteral("车主 %1").arg(phone);
    fixture.apply({first, card(2, QStringLiteral("别的备注"))}, {.passId = 1, .runId = 1, .at = at(3)});
    need(fixture.writer->settle());
    need(fixture.cache->backups()->make(fixture.writer->database(), at(7)));
    const QString aside = SetAsideFiles::nameFor(fixture.cache->paths(), SetAsideFile::Why::Replaced, at(8));
    QVERIFY2(QFile::copy(fixture.file(), QDir(fixture.path()).filePath(aside)), "set aside");
}

PersonSought person()
{
    return {name, identity, phone, {}};
}

QByteArray allPages(const QString &directory)
{
    QByteArray plain;
    QDirIterator files(directory, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString file = files.next();
        if (file.contains(QStringLiteral(".db")) && !file.endsWith(QStringLiteral("-shm")))
            plain += PlainPages::of(file, key());
        else
            plain += bytesOf(file);
    }
    return plain;
}

Result<ErasureReport> erase(Fixture &fixture, const PersonSought &sought)
{
    fixture.writer.reset();
    FakeClock clock;
    return CacheErasure(*fixture.cache, clock, QStringLiteral("me")).person(sought);
}

qint64 countOf(const QList<ErasureItem> &items, const QString &kind)
{
    for (const ErasureItem &item : items) {
        if (item.kind == kind)
            return item.count;
    }
    return 0;
}

QList<QByteArray> rows(CacheReader &reader, const QByteArray &sql, int columns)
{
    QList<QByteArray> all;
    need(reader.database().each(sql, {}, [&](const Statement &row) {
        QByteArray line;
        for (int i = 0; i < columns; ++i)
            line += (row.isNull(i) ? QByteArray("NULL") : row.blob(i).toByteArray()) + '|';
        all.append(line);
        return true;
    }));
    return all;
}

void reopen(Fixture &fixture)
{
    fixture.writer.reset();
    fixture.cache.reset();
    Result<std::unique_ptr<Cache>> opened = Cache::open(fixture.path(), key());
    need(opened);
    fixture.cache = *std::move(opened);
}

void putBack(Fixture &fixture, OpeningFinding::Kind kind)
{
    const CachePaths paths = fixture.cache->paths();
    fixture.writer.reset();
    fixture.cache.reset();
    need(CacheRestore(paths).begin(Backups::in(paths).constFirst(), kind, at(300)));
    reopen(fixture);
}

void verify(Cache &cache)
{
    const Result<CacheVerification> verified = cache.verify();
    need(verified);
    QCOMPARE(verified->integrity, QStringList());
    QCOMPARE(verified->wrongFingerprints, 0);
    QCOMPARE(verified->wrongFacts, 0);
    QCOMPARE(verified->unreadableRows, 0);
}
} // namespace

void TestCacheErasure::cleanup()
{
    StepWatch::set({});
}

void TestCacheErasure::aPersonIsRecognisedInEverySpelling_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("named");
    QTest::newRow("plain") << QStringLiteral("联系欧阳建国") << true;
    QTest::newRow("spaced") << QStringLiteral("欧阳 建国") << true;
    QTest::newRow("phone with dashes") << QStringLiteral("139-1111-2222") << true;
    QTest::newRow("phone with country code") << QStringLiteral("+86 139 1111 2222") << true;
    QTest::newRow("full-width digits") << QStringLiteral("１３９１１１１２２２２") << true;
    QTest::newRow("inside an ICCID") << QStringLiteral("89861391111222233334") << false;
    QTest::newRow("identity number") << QStringLiteral("身份证110101 19900307 8888") << true;
    QTest::newRow("another name") << QStringLiteral("欧阳建华") << false;
    QTest::newRow("empty") << QString() << false;
}

void TestCacheErasure::aPersonIsRecognisedInEverySpelling()
{
    QFETCH(QString, text);
    QFETCH(bool, named);
    const Result<PersonMatch> match = PersonMatch::of(person());
    need(match);
    QCOMPARE(match->names(text), named);
    QVERIFY(!PersonMatch::of({}));
    QVERIFY(!PersonMatch::of({QStringLiteral("王"), {}, {}, {}}));
    QVERIFY(!PersonMatch::of({{}, {}, QStringLiteral("139"), {}}));
}

/// Else the test below would prove nothing.
void TestCacheErasure::thePlantedPersonIsFoundBeforeTheErasure()
{
    Fixture fixture;
    fill(fixture);
    fixture.writer.reset();
    QCOMPARE(PlainPages::found(allPages(fixture.path()), planted).size(), planted.size());
}

void TestCacheErasure::thePreviewCountsWithoutChanging()
{
    Fixture fixture;
    fill(fixture);
    const Result<std::unique_ptr<CacheReader>> reader = fixture.cache->openReader();
    need(reader);
    const Result<ErasureReport> preview =
        CacheErasure::previewPerson(**reader, fixture.cache->paths(), person());
    need(preview);
    QCOMPARE(countOf(preview->removed, QStringLiteral("cards")), 1);
    QCOMPARE(countOf(preview->removed, QStringLiteral("account")), 3); // two orders, a transaction
    QCOMPARE(countOf(preview->removed, QStringLiteral("odd")), 2);
    QCOMPARE(countOf(preview->removed, QStringLiteral("desk")), 3);
    QCOMPARE(countOf(preview->removed, QStringLiteral("audit")), 1);
    QCOMPARE(countOf(preview->files, QStringLiteral("backups")), 1);
    QCOMPARE(countOf(preview->files, QStringLiteral("aside")), 1);
    const Result<ErasureReport> again =
        CacheErasure::previewPerson(**reader, fixture.cache->paths(), person());
    need(again);
    QCOMPARE(again->removed, preview->removed);
    const Result<ErasureReport> stopped =
        CacheErasure::previewPerson(**reader, fixture.cache->paths(), {QStringLiteral("无人"), {}, {}, {}});
    need(stopped);
    QVERIFY(stopped->removed.isEmpty());
}

void TestCacheErasure::anErasedPersonIsInNoPageOfNoFile()
{
    Fixture fixture;
    fill(fixture);
    const Result<ErasureReport> erased = erase(fixture, person());
    need(erased);
    QVERIFY(erased->done);
    QVERIFY(erased->newBackup);
    QCOMPARE(PlainPages::found(allPages(fixture.path()), planted), QStringList());
    QCOMPARE(Backups::in(fixture.cache->paths()).size(), 1);
    verify(*fixture.cache);
    // nothing is left to be found
    const Result<std::unique_ptr<CacheReader>> reader = fixture.cache->openReader();
    need(reader);
    const Result<ErasureReport> again =
        CacheErasure::previewPerson(**reader, fixture.cache->paths(), person());
    need(again);
    QVERIFY(again->removed.isEmpty());
    const Result<QList<AuditEntry>> audit = (*reader)->audit.newest(5);
    need(audit);
    QCOMPARE(audit->constFirst().what, QStringLiteral("person-erased"));
}

void TestCacheErasure::whatIsNotThePersonStays()
{
    Fixture fixture;
    fill(fixture);
    need(erase(fixture, person()));
    const Result<std::unique_ptr<CacheReader>> reader = fixture.cache->openReader();
    need(reader);
    const Result<std::optional<OrderRecord>> other = (*reader)->orders.byId(QStringLiteral("O3"));
    need(other);
    QCOMPARE((*other)->order, order(QStringLiteral("O3"), QStringLiteral("别人"),
                                    QStringLiteral("13800000000"), QStringLiteral("别处")));
    const Result<std::optional<OrderRecord>> blanked = (*reader)->orders.byId(QStringLiteral("O2"));
    need(blanked);
    QCOMPARE((*blanked)->order.cards, 5);
    QCOMPARE((*blanked)->order.delivery.phone, QStringLiteral("[erased]"));
    need((*reader)->orders.history(QStringLiteral("O1")));
    const Result<std::optional<DeskEntry>> note =
        (*reader)->desk.get(QStringLiteral("note"), QStringLiteral("pool:A"));
    need(note);
    QVERIFY((*note)->value.contains(QStringLiteral("月底检查").toUtf8()));
    const Result<qint64> odd = (*reader)->quarantine.quarantinedCount();
    need(odd);
    QCOMPARE(*odd, 1);
    QCOMPARE(rows(**reader, "SELECT remark FROM card WHERE id = 2", 1).constFirst(),
             QStringLiteral("别的备注|").toUtf8());
}

void TestCacheErasure::aSynchronisationThatBringsThePersonBackIsNoticed()
{
    Fixture fixture;
    fill(fixture);
    need(erase(fixture, person()));
    {
        const Result<std::unique_ptr<CacheReader>> reader = fixture.cache->openReader();
        need(reader);
        const Result<qint64> none = CacheErasure::returned(**reader);
        need(none);
        QCOMPARE(*none, 0);
    }
    fixture.openWriter();
    fixture.commit([](CacheWriter &open) -> Result<void> {
        need(open.orders.save(
            {order(QStringLiteral("O2"), name, QStringLiteral("02188880000"), QStringLiteral("幸福路7号"))},
            1, at(9)));
        return {};
    });
    const Result<std::unique_ptr<CacheReader>> reader = fixture.cache->openReader();
    need(reader);
    const Result<qint64> back = CacheErasure::returned(**reader);
    need(back);
    QVERIFY(*back >= 3); // receiver, address, mail …
}

void TestCacheErasure::thePersonBehindACardLosesRemarkNotesAndReadings()
{
    Fixture fixture;
    const QString iccid = QString::fromLatin1(iccidText(1));
    fixture.commit([&](CacheWriter &open) -> Result<void> {
        need(open.journal.beginRun(QStringLiteral("all"), at(1)));
        need(enter(open, QStringLiteral("note"), QStringLiteral("card:") + iccid,
                   {{QStringLiteral("subject"), QStringLiteral("card:") + iccid},
                    {QStringLiteral("text"), QStringLiteral("老人手环")}}));
        return {};
    });
    fixture.apply({card(1, QStringLiteral("奶奶的手环")), card(2, QStringLiteral("手环"))},
                  {.passId = 1, .runId = 1, .at = at(2)});
    fixture.commit([](CacheWriter &open) -> Result<void> {
        need(open.identity.save(1, {QStringLiteral("CERTIFIED"), {}}, 1, at(3)));
        return {};
    });
    const Result<ErasureReport> erased = erase(fixture, {{}, {}, {}, iccid});
    need(erased);
    QCOMPARE(countOf(erased->removed, QStringLiteral("cards")), 1);
    QCOMPARE(countOf(erased->removed, QStringLiteral("readings")), 1);
    QCOMPARE(countOf(erased->removed, QStringLiteral("desk")), 1);
    verify(*fixture.cache);
    QCOMPARE(PlainPages::found(allPages(fixture.path()),
                               {QStringLiteral("奶奶的手环"), QStringLiteral("老人手环")}),
             QStringList());
    const Result<std::unique_ptr<CacheReader>> reader = fixture.cache->openReader();
    need(reader);
    QCOMPARE(rows(**reader, "SELECT remark FROM card ORDER BY id", 1),
             (QList<QByteArray>{"NULL|", QStringLiteral("手环|").toUtf8()}));
}

void TestCacheErasure::theProvidersDataGoAndOwnRecordsStay()
{
    Fixture fixture;
    fill(fixture);
    const QString noted = MetaStore::ofProvider(QLatin1StringView("account")); // whose the cache was
    fixture.commit([&noted](CacheWriter &open) {
        const Result<void> own = open.meta.set(QStringLiteral("ours"), QStringLiteral("stays"));
        return own ? open.meta.set(noted, QStringLiteral("1000000000000001")) : own;
    });
    fixture.commit([](CacheWriter &open) {
        return open.account.save({QStringLiteral("LTAIplantedkeyid"),
                                  SecretBytes::copyOf(QByteArray("planted-secret-of-the-key")),
                                  QUrl(QStringLiteral("https://linkcard.example.test")),
                                  QUrl(QStringLiteral("https://billing.example.test"))},
                                 at(4));
    });
    const QByteArray deskSql = "SELECT id, kind, key, value, who, at, undoes FROM desk_revision ORDER BY id";
    const QByteArray auditSql = "SELECT id, at, who, what, detail FROM audit WHERE id <= 1 ORDER BY id";
    QList<QByteArray> desk;
    QList<QByteArray> audit;
    {
        const Result<std::unique_ptr<CacheReader>> reader = fixture.cache->openReader();
        need(reader);
        desk = rows(**reader, deskSql, 7);
        audit = rows(**reader, auditSql, 5);
    }
    fixture.writer.reset();
    FakeClock clock;
    const Result<ErasureReport> erased = CacheErasure(*fixture.cache, clock, QStringLiteral("me")).provider();
    need(erased);
    QCOMPARE(countOf(erased->removed, QStringLiteral("cards")), 2);
    QCOMPARE(countOf(erased->removed, QStringLiteral("key")), 1);
    QVERIFY(countOf(erased->kept, QStringLiteral("desk")) > 0);
    QCOMPARE(
        PlainPages::found(allPages(fixture.path()),
                          {QStringLiteral("幸福路7号"), QStringLiteral("车主"), QStringLiteral("垫付"),
                           QStringLiteral("LTAIplantedkeyid"), QStringLiteral("planted-secret-of-the-key"),
                           QString::fromLatin1(iccidText(1)), QString::fromLatin1(iccidText(2))}),
        QStringList());
    fixture.cache.reset();
    Result<std::unique_ptr<Cache>> opened = Cache::open(fixture.path(), key());
    need(opened);
    fixture.cache = *std::move(opened);
    verify(*fixture.cache);
    const Result<std::unique_ptr<CacheReader>> reader = fixture.cache->openReader();
    need(reader);
    QCOMPARE(rows(**reader, deskSql, 7), desk);
    QCOMPARE(rows(**reader, auditSql, 5), audit);
    QCOMPARE(*(*reader)->meta.value(noted), std::nullopt); // else another account would be refused
    QCOMPARE((*reader)->meta.value(QStringLiteral("ours"))->value_or(QString()), u"stays");
    const Result<std::optional<Instant>> since = CacheErasure::providerErasedAt(**reader);
    need(since);
    QVERIFY(*since);
}

void TestCacheErasure::aCrashWhileErasingIsFinishedAtTheNextOpening()
{
    for (const QByteArray &at : {QByteArray("rewrite"), QByteArray("copies"), QByteArray("settle")}) {
        Fixture fixture;
        fill(fixture);
        StepWatch::set([&at](const char *step) { return at != step; });
        QVERIFY(!erase(fixture, person()));
        StepWatch::set({});
        fixture.cache.reset();
        Result<std::unique_ptr<Cache>> opened = Cache::open(fixture.path(), key());
        need(opened);
        fixture.cache = *std::move(opened);
        QCOMPARE(PlainPages::found(allPages(fixture.path()), planted), QStringList());
        verify(*fixture.cache);
    }
}

void TestCacheErasure::whatOpeningFoundNamesNoFileThatIsGone_data()
{
    QTest::addColumn<OpeningFinding::Kind>("kind");
    QTest::addColumn<QByteArray>("crash");
    QTest::addColumn<bool>("byHand");
    QTest::newRow("put back") << OpeningFinding::Kind::PutBack << QByteArray() << false;
    QTest::newRow("recovered") << OpeningFinding::Kind::Recovered << QByteArray() << false;
    QTest::newRow("crash") << OpeningFinding::Kind::PutBack << QByteArray("copies") << false;
    QTest::newRow("deleted by somebody") << OpeningFinding::Kind::PutBack << QByteArray() << true;
}

void TestCacheErasure::whatOpeningFoundNamesNoFileThatIsGone()
{
    QFETCH(OpeningFinding::Kind, kind);
    QFETCH(QByteArray, crash);
    QFETCH(bool, byHand);
    Fixture fixture;
    fill(fixture);
    putBack(fixture, kind);
    const OpeningFinding before = fixture.cache->findings().constFirst();
    QVERIFY(before.error().message.contains(before.file));
    QVERIFY(QFile::exists(before.file));
    if (byHand) {
        need(SetAsideFiles::remove(fixture.cache->paths(), QFileInfo(before.file).fileName()));
    } else {
        StepWatch::set([&crash](const char *step) { return crash != step; });
        QCOMPARE(bool(erase(fixture, person())), crash.isEmpty());
        StepWatch::set({});
    }
    reopen(fixture);
    QVERIFY(!QFile::exists(before.file));
    QCOMPARE(fixture.cache->findings().size(), 1);
    const OpeningFinding after = fixture.cache->findings().constFirst();
    QVERIFY(after.wantsSync()); // what is missing still is
    const QString said = after.error().message;
    QVERIFY2(!said.contains(QFileInfo(before.file).fileName()), qPrintable(said));
    QVERIFY2(!said.contains(QStringLiteral("only there")), qPrintable(said));
    QVERIFY2(said.contains(QStringLiteral("removed since")), qPrintable(said));
    QCOMPARE(after.error().code, before.error().code);
}

void TestCacheErasure::nothingIsLeftToSynchroniseOfErasedProviderData()
{
    Fixture fixture;
    fill(fixture);
    putBack(fixture, OpeningFinding::Kind::PutBack);
    QCOMPARE(fixture.cache->findings().size(), 1);
    FakeClock clock;
    need(CacheErasure(*fixture.cache, clock, QStringLiteral("me")).provider());
    reopen(fixture);
    QCOMPARE(fixture.cache->findings(), QList<OpeningFinding>());
}

void TestCacheErasure::everythingIsErasedWithTheKeyFirst()
{
    Fixture fixture;
    fill(fixture);
    fixture.writer.reset();
    fixture.cache.reset();
    const CachePaths paths{fixture.path()};
    const QByteArray keyFile(512, 'K');
    writeBytes(paths.keyFile(), keyFile);
    writeBytes(paths.keyFile() + QStringLiteral(".prev"), keyFile);
    writeBytes(paths.suspect(), "{}");
    writeBytes(QDir(fixture.path()).filePath(QStringLiteral("unlock.json")), "{}");
    writeBytes(QDir(fixture.path()).filePath(QStringLiteral(".simledger-1.new")), keyFile);
    writeBytes(QDir(fixture.path()).filePath(QStringLiteral("report.pdf")), "not ours");
    bool keysWereOverwritten = false;
    StepWatch::set([&](const char *step) {
        if (qstrcmp(step, "overwritten") == 0)
            keysWereOverwritten = bytesOf(paths.keyFile()) != keyFile &&
                                  bytesOf(paths.keyFile()).size() == keyFile.size() &&
                                  bytesOf(paths.keyFile() + QStringLiteral(".prev")) != keyFile &&
                                  QFile::exists(paths.database());
        if (qstrcmp(step, "files") == 0)
            keysWereOverwritten &= !QFile::exists(paths.keyFile()) && QFile::exists(paths.database());
        return true;
    });
    const DirectoryErasure erasure(paths);
    QCOMPARE(countOf(erasure.preview(), QStringLiteral("keyfile")), 2);
    QCOMPARE(countOf(erasure.preview(), QStringLiteral("backups")), 1);
    need(erasure.run());
    QVERIFY(keysWereOverwritten);
    QCOMPARE(QDir(fixture.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList{QStringLiteral("report.pdf")});
}

void TestCacheErasure::aCrashWhileErasingEverythingIsFinished()
{
    for (const QByteArray &at : {QByteArray("keys"), QByteArray("overwritten"), QByteArray("files"),
                                 QByteArray("file"), QByteArray("done")}) {
        Fixture fixture;
        fill(fixture);
        fixture.writer.reset();
        fixture.cache.reset();
        const CachePaths paths{fixture.path()};
        writeBytes(paths.keyFile(), QByteArray(512, 'K'));
        StepWatch::set([&at](const char *step) { return at != step; });
        const DirectoryErasure erasure(paths);
        QVERIFY(!erasure.run());
        StepWatch::set({});
        QVERIFY(erasure.isUnderWay());
        const Result<bool> finished = erasure.finishInterrupted();
        need(finished);
        QVERIFY(*finished);
        QVERIFY(QDir(fixture.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
    }
}

QTEST_GUILESS_MAIN(TestCacheErasure)
#include "tst_cacheerasure.moc"
