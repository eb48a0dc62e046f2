// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/auditwords.h"

#include <QTest>

/// The trail keeps keywords and figures; people read words, and nothing that was kept is lost.
class TestAuditWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void detailsAreSaidInWords_data();
    void detailsAreSaidInWords();
    void whatNobodyKnowsIsSaidAsItIs_data();
    void whatNobodyKnowsIsSaidAsItIs();
};

void TestAuditWords::detailsAreSaidInWords_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("detail");
    QTest::addColumn<QString>("said");
    const auto row = [](const char *what, const char *detail, const char *said) {
        QTest::addRow("%s: %s", what, detail)
            << QString::fromUtf8(what) << QString::fromUtf8(detail) << QString::fromUtf8(said);
    };
    row("desk-saved", "sync_plan: account", "synchronisation settings");
    row("desk-saved", "synchronisation settings: account", "synchronisation settings"); // as once written
    row("desk-removed", "note: card:89860000000000000001", "note: card 89860000000000000001");
    row("desk-undone", "tariff: CMCC, sameflowcard", "tariff line: CMCC, sameflowcard");
    row("desk-saved", "guard: pool_reminder, CM-0001", "guard attestation: pool reminder, CM-0001");
    row("desk-saved", "guard: balance_reminder", "guard attestation: balance reminder");
    row("desk-saved", "consent", "consent");
    row("provider-erased", "cards 1882, sync 5354, key 20",
        "Cards: 1,882 · Where the synchronisation stands: 5,354 · AccessKey with its addresses and rights: "
        "20");
    row("exported", "cards, 1882 rows, xlsx, masked numbers", "cards · rows: 1,882 · xlsx · numbers masked");
    row("exported", "cards, 2 rows, csv, whole numbers asked by the police",
        "cards · rows: 2 · csv · numbers whole · asked by the police");
    row("printed", "cards, 12 rows, 3 pages", "cards · rows: 12 · pages: 3");
    row("saved as PDF", "finance, 3 pages, inputs 5f01", "finance · pages: 3 · inputs 5f01");
    row("proxy-saved", "none", "no proxy");
    row("data-key-replaced", "2", "faults in the audit trail before: 2");
    row("backup-put-back", "backup of 2026-03-02 09:41:00; before: cache.db.replaced-20260302T014100Z",
        "backup of 2026-03-02 09:41:00 · the file of before: cache.db.replaced-20260302T014100Z");
    row("unlocked", "passphrase sync", "by passphrase · sync");
    row("locked", "idle", "by itself: nobody touched the window");
}

void TestAuditWords::detailsAreSaidInWords()
{
    QFETCH(QString, what);
    QFETCH(QString, detail);
    QFETCH(QString, said);
    QLocale::setDefault(QLocale(QLocale::English));
    QCOMPARE(AuditWords::detail(what, detail), said);
}

void TestAuditWords::whatNobodyKnowsIsSaidAsItIs_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("detail");
    const auto row = [](const char *what, const char *detail) {
        QTest::addRow("%s: %s", what, detail) << QString::fromUtf8(what) << QString::fromUtf8(detail);
    };
    row("desk-saved", "another kind: 5");
    row("desk-saved", "同步设置：account");
    row("person-erased", "cards 1 and more");
    row("exported", "Pools: 3 rows as xlsx");
    row("saved as PDF", "report.pdf, 3 pages, by the command line");
    row("proxy-saved", "socks");
    row("data-key-replaced", "");
    row("backup-made", "backup-20260302T014100Z.db");
    row("personal-shown", "Note about a card: asked");
    row("what-comes-later", "passphrase 5");
    row("locked", "");
}

void TestAuditWords::whatNobodyKnowsIsSaidAsItIs()
{
    QFETCH(QString, what);
    QFETCH(QString, detail);
    QCOMPARE(AuditWords::detail(what, detail), detail);
}

QTEST_GUILESS_MAIN(TestAuditWords)
#include "tst_auditwords.moc"
