// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/storetest.h"

/// Whether the small stores give back what they were given and keep what was there before.
class TestStores : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRunIsWrittenAndReadBack();
    void runsLeftRunningBecomeInterrupted();
    void aPositionLivesUntilThePartIsComplete();
    void anEqualBalanceOnlyMovesInTime();
    void vouchersKeepTheirOldVersions();
    void theSameOddRowIsCountedNotRepeated();
    void theAccountIsReplacedWithItsSecret();
    void aKeyIsAsOldAsItsSecret();
    void aTemporaryKeyIsKeptWithItsEnd();
    void theProxyStaysWhenTheKeyGoes();
    void rightsAreRememberedWithTheirTime();
    void theAuditLogOnlyGrows();
};

using namespace StoreTest;

void TestStores::aRunIsWrittenAndReadBack()
{
    Fixture fixture;
    SyncRun run;
    fixture.commit([&run](CacheWriter &open) -> Result<void> {
        const Result<qint64> id = open.journal.beginRun(QStringLiteral("sync"), at(0));
        if (!id)
            return id.error();
        run = {*id, QStringLiteral("sync"), at(0), at(9), SyncRun::State::InPart, 1, 2, 3, 4, 5, 6,
               7,   QStringLiteral("E-N02")};
        return open.journal.finishRun(run);
    });
    const Result<std::optional<SyncRun>> read = fixture.writer->journal.run(run.id);
    QVERIFY(read);
    QVERIFY(*read);
    QVERIFY((*read)->state == SyncRun::State::InPart);
    QCOMPARE((*read)->finished, at(9));
    QCOMPARE((*read)->cards + 10 * (*read)->changed + 100 * (*read)->added + 1000 * (*read)->notListed, 4321);
    QCOMPARE((*read)->quarantined + 10 * (*read)->calls + 100 * (*read)->retries, 765);
    QCOMPARE((*read)->errorCode, u"E-N02");
    QCOMPARE(fixture.writer->journal.newestRuns(10)->size(), 1);
    QVERIFY(!*fixture.writer->journal.run(99));
}

void TestStores::runsLeftRunningBecomeInterrupted()
{
    Fixture fixture;
    fixture.commit([](CacheWriter &open) -> Result<void> {
        const Result<qint64> id = open.journal.beginRun(QStringLiteral("sync"), at(0));
        return id ? open.journal.closeInterrupted(at(50)) : id.error();
    });
    const SyncRun run = fixture.writer->journal.newestRuns(1)->first();
    QVERIFY(run.state == SyncRun::State::Interrupted);
    QCOMPARE(run.finished, at(50));
}

void TestStores::aPositionLivesUntilThePartIsComplete()
{
    Fixture fixture;
    SyncJournal &journal = fixture.writer->journal;
    QVERIFY(!journal.part(SyncParts::list)->position);
    SyncPosition position{3, 17, 5000, std::nullopt, at(1), at(2), QStringLiteral("40")};
    fixture.commit([&](CacheWriter &open) { return open.journal.savePosition(SyncParts::list, position); });
    QVERIFY(journal.part(SyncParts::list)->position == position);
    QVERIFY(!journal.part(SyncParts::list)->completedAt);
    fixture.commit(
        [](CacheWriter &open) { return open.journal.completePart(SyncParts::list, 3, at(9), 4990); });
    QVERIFY(!journal.part(SyncParts::list)->position);
    QCOMPARE(journal.part(SyncParts::list)->completedAt, at(9));
    position.passId = 4;
    fixture.commit([&](CacheWriter &open) { return open.journal.savePosition(SyncParts::list, position); });
    QCOMPARE(journal.part(SyncParts::list)->completedRun, 3);
    QCOMPARE(journal.part(SyncParts::list)->completedTotal, 4990);
    QCOMPARE(journal.part(SyncParts::list)->position->passId, 4);
    fixture.commit([](CacheWriter &open) { return open.journal.forgetPosition(SyncParts::list); });
    QVERIFY(!journal.part(SyncParts::list)->position);
    QCOMPARE(journal.parts()->size(), 1);
}

void TestStores::anEqualBalanceOnlyMovesInTime()
{
    Fixture fixture;
    BalanceReading balance{Money{5'000'000},      Money{-1}, std::nullopt, Money{0}, std::nullopt,
                           QStringLiteral("CNY"), {}};
    const auto save = [&fixture, &balance](qint64 seconds) {
        fixture.commit([&](CacheWriter &open) { return open.money.saveBalance(balance, 1, at(seconds)); });
    };
    QVERIFY(!*fixture.writer->money.newestBalance());
    save(1);
    save(2);
    QCOMPARE(fixture.writer->money.balancesSince(at(0))->size(), 1);
    BalanceReading expected = balance;
    expected.asOf = at(2);
    QVERIFY(**fixture.writer->money.newestBalance() == expected);
    balance.available = std::nullopt;
    save(3);
    QCOMPARE(fixture.writer->money.balancesSince(at(0))->size(), 2);
    QVERIFY(!(*fixture.writer->money.newestBalance())->available);
}

void TestStores::vouchersKeepTheirOldVersions()
{
    Fixture fixture;
    Voucher voucher{QStringLiteral("V1"),
                    7,
                    QStringLiteral("Available"),
                    at(1),
                    at(2),
                    at(3),
                    Money{10},
                    Money{9},
                    QStringLiteral("全部"),
                    std::nullopt,
                    QStringLiteral("")};
    const Voucher other{QStringLiteral("V2"), {}, {}, {}, {}, {}, {}, {}, {}, {}, {}};
    const auto save = [&fixture](const QList<Voucher> &vouchers, qint64 seconds) {
        VoucherCounts counts;
        fixture.commit([&](CacheWriter &open) -> Result<void> {
            const Result<VoucherCounts> saved = open.money.saveVouchers(vouchers, 1, at(seconds));
            if (!saved)
                return saved.error();
            counts = *saved;
            return {};
        });
        return counts;
    };
    QCOMPARE(save({voucher, other}, 1).added, 2);
    QCOMPARE(save({voucher}, 2).unchanged, 1);
    voucher.balance = Money{4};
    QCOMPARE(save({voucher}, 3).changed, 1);
    const Result<QList<VoucherRecord>> all = fixture.writer->money.vouchers();
    QVERIFY(all);
    QCOMPARE(all->size(), 2);
    QVERIFY(all->first().voucher == voucher);
    QCOMPARE(all->first().firstSeen, at(1));
    QCOMPARE(all->first().lastSeen, at(3));
    QVERIFY(all->last().voucher == other);
    QCOMPARE(all->last().lastSeen, at(1));
    QCOMPARE(**fixture.writer->database().pragma("SELECT balance FROM voucher_history"), u"9");
}

void TestStores::theSameOddRowIsCountedNotRepeated()
{
    Fixture fixture;
    DecodeNotes notes;
    notes.quarantined = {
        {QStringLiteral("ListCardInfo"), QByteArray("{\"a\":\0}", 7), QStringLiteral("no iccid")}};
    notes.oddities = {{QStringLiteral("ListCardInfo"), QStringLiteral("8986"), QStringLiteral("Flow"),
                       QStringLiteral("1,024MB"), QStringLiteral("unit")}};
    notes.unknownFields = {{QStringLiteral("NewField"), 3}};
    const auto add = [&](qint64 seconds) {
        fixture.commit([&](CacheWriter &open) {
            return open.quarantine.add(QStringLiteral("ListCardInfo"), notes, at(seconds));
        });
    };
    add(1);
    add(2);
    notes.quarantined[0].reason = QStringLiteral("another reason");
    notes.oddities[0].text = QStringLiteral("2,048MB");
    add(3);
    QuarantineStore &store = fixture.writer->quarantine;
    QCOMPARE(*store.quarantinedCount(), 2);
    QCOMPARE(*store.oddityCount(), 2);
    const StandingRow row = store.quarantined(10)->last();
    QCOMPARE(row.times, 2);
    QCOMPARE(row.row.row, notes.quarantined[0].row);
    QCOMPARE(row.firstSeen, at(1));
    QCOMPARE(row.lastSeen, at(2));
    QCOMPARE(store.oddities(10)->last().oddity.text, u"1,024MB");
    QCOMPARE(store.oddities(10)->last().times, 2);
    QCOMPARE(store.unknownFields()->size(), 1);
    QCOMPARE(store.unknownFields()->first().times, 9);
    QCOMPARE(store.quarantined(1)->size(), 1);
}

void TestStores::theAccountIsReplacedWithItsSecret()
{
    Fixture fixture;
    QVERIFY(!*fixture.writer->account.load());
    const auto save = [&fixture](const char *keyId, const char *secret) {
        const AccountSettings account{QString::fromLatin1(keyId), SecretBytes::copyOf(secret),
                                      QUrl(QStringLiteral("https://one.example")),
                                      QUrl(QStringLiteral("https://two.example"))};
        fixture.commit([&account](CacheWriter &open) { return open.account.save(account, at(0)); });
    };
    save("LTAIfirst", "planted-secret-one");
    save("LTAIsecond", "planted-secret-two");
    const Result<std::optional<AccountSettings>> account = fixture.writer->account.load();
    QVERIFY(account);
    QCOMPARE((*account)->keyId, u"LTAIsecond");
    QCOMPARE((*account)->secret.view(), QByteArrayView("planted-secret-two"));
    QCOMPARE((*account)->endpoint, QUrl(QStringLiteral("https://one.example")));
    QCOMPARE((*account)->billingEndpoint, QUrl(QStringLiteral("https://two.example")));
    QVERIFY(fixture.writer->settle());
    QVERIFY(!bytesOf(fixture.file()).contains("planted-secret"));
}

void TestStores::aKeyIsAsOldAsItsSecret()
{
    Fixture fixture;
    const auto save = [&fixture](const char *id, const char *secret, qint64 seconds) {
        const QUrl url(QStringLiteral("https://one.example"));
        fixture.commit([&](CacheWriter &open) {
            return open.account.save({QString::fromLatin1(id), SecretBytes::copyOf(secret), url, url},
                                     at(seconds));
        });
        const Result<std::optional<KeyFacts>> since = fixture.writer->account.facts();
        return since && *since ? (*since)->since : Instant();
    };
    QCOMPARE(save("one", "secret", 1), at(1));
    QCOMPARE(save("one", "secret", 2), at(1)); // tested again
    QCOMPARE(save("one", "another", 3), at(3));
    QCOMPARE(save("two", "another", 4), at(4));
    fixture.commit([](CacheWriter &open) { return open.account.forget(); });
    QVERIFY(!*fixture.writer->account.load());
    QVERIFY(!*fixture.writer->account.facts());
    QVERIFY(fixture.writer->account.rights()->isEmpty());
}

void TestStores::aTemporaryKeyIsKeptWithItsEnd()
{
    Fixture fixture;
    const QUrl url(QStringLiteral("https://one.example"));
    AccountSettings account{QStringLiteral("STS.one"), SecretBytes::copyOf("secret"), url, url};
    account.kind = KeyKind::Root;
    account.token = SecretBytes::copyOf(QByteArrayView("to\0ken", 6));
    account.expires = at(100);
    fixture.commit([&account](CacheWriter &open) { return open.account.save(account, at(1)); });
    const std::optional<AccountSettings> kept = *fixture.writer->account.load();
    QVERIFY(kept && kept->isTemporary() && kept->kind == KeyKind::Root);
    QCOMPARE(kept->token.view(), QByteArrayView("to\0ken", 6));
    QCOMPARE(kept->expires, at(100));
    KeyFacts facts = **fixture.writer->account.facts();
    QVERIFY(facts.temporary && facts.kind == KeyKind::Root);
    QCOMPARE(facts.expires, at(100));

    account.token = {};
    account.expires.reset();
    account.kind = KeyKind::User;
    fixture.commit([&account](CacheWriter &open) { return open.account.save(account, at(2)); });
    facts = **fixture.writer->account.facts();
    QVERIFY(!facts.temporary && !facts.expires && facts.kind == KeyKind::User);
    QVERIFY(!(*fixture.writer->account.load())->isTemporary());
}

void TestStores::theProxyStaysWhenTheKeyGoes()
{
    Fixture fixture;
    QVERIFY(fixture.writer->account.proxy()->mode == ProxySettings::Mode::System);
    const ProxySettings proxy{ProxySettings::Mode::Manual, QStringLiteral("proxy.example"), 8080,
                              QStringLiteral("li"), SecretBytes::copyOf("planted word")};
    const QUrl url(QStringLiteral("https://one.example"));
    const AccountSettings account{QStringLiteral("id"), SecretBytes::copyOf("secret"), url, url};
    fixture.commit([&](CacheWriter &open) -> Result<void> {
        const Result<void> saved = open.account.saveProxy(proxy);
        return saved ? open.account.save(account, at(1)) : saved;
    });
    QCOMPARE((*fixture.writer->account.load())->proxy.password.view(), QByteArrayView("planted word"));
    fixture.commit([](CacheWriter &open) { return open.account.forget(); });
    const ProxySettings kept = *fixture.writer->account.proxy();
    QVERIFY(kept.mode == ProxySettings::Mode::Manual);
    QCOMPARE(kept.host + QString::number(kept.port) + kept.user, u"proxy.example8080li");
    QCOMPARE(kept.password.view(), QByteArrayView("planted word"));
}

void TestStores::rightsAreRememberedWithTheirTime()
{
    Fixture fixture;
    using State = ProbedRight::State;
    const auto save = [&fixture](const char *action, State state, qint64 seconds) {
        const ProbedRight right{QString::fromLatin1(action), state, QStringLiteral("NoPermission"),
                                at(seconds)};
        fixture.commit([&right](CacheWriter &open) { return open.account.saveRight(right); });
    };
    save("ListCardInfo", State::Denied, 1);
    save("GetCardDetail", State::Unclear, 2);
    save("ListCardInfo", State::Granted, 3);
    const Result<QList<ProbedRight>> rights = fixture.writer->account.rights();
    QVERIFY(rights);
    QCOMPARE(rights->size(), 2);
    QCOMPARE(rights->first().action, u"GetCardDetail");
    QVERIFY(rights->last().state == State::Granted);
    QCOMPARE(rights->last().at, at(3));
}

void TestStores::theAuditLogOnlyGrows()
{
    Fixture fixture;
    for (int i = 0; i < 3; ++i) {
        fixture.commit([i](CacheWriter &open) {
            return open.audit.append(at(i), QStringLiteral("me"), QStringLiteral("did"), QString::number(i));
        });
    }
    const Result<QList<AuditEntry>> newest = fixture.writer->audit.newest(2);
    QVERIFY(newest);
    QCOMPARE(newest->size(), 2);
    QCOMPARE(newest->first().detail, u"2");
    QCOMPARE(newest->first().at, at(2));
    QCOMPARE(newest->last().detail, u"1");
}

QTEST_GUILESS_MAIN(TestStores)
#include "tst_stores.moc"
