// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

/// Whether every row of the catalogue of storage faults has a test: a row that is dropped, and a test that is
/// renamed or taken away, shows here.
class TestStorageCatalogue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRowHasItsTest_data();
    void everyRowHasItsTest();
    void noRowIsForgotten();
};

namespace
{
struct Row {
    const char *id;
    const char *fault;
    const char *file; ///< below tests/
    const char *test; ///< a test function, or a row of data of tst_diskfaults
};

const Row rows[]{
    {"S01", "disk full", "core/store/tst_storagefaults.cpp", "aFullDiskIsCalledFull"},
    {"S01", "disk full: reading goes on", "core/store/tst_storagefaults.cpp",
     "aFullDiskKeepsNobodyFromReading"},
    {"S01", "little room", "core/store/tst_openfaults.cpp", "theSynchronisationPausesWhereThereIsLittleRoom"},
    {"S01", "a run pauses", "end_to_end/tst_crashsync.cpp",
     "aDiskThatFillsUpPausesTheRunAndTheNextOneGoesOn"},
    {"S01", "every fill level", "faults/tst_diskfaults.cpp", "disk full"},
    {"S02", "write and sync errors", "core/store/tst_storagefaults.cpp", "nothingAcknowledgedIsLost"},
    {"S02", "every call", "faults/tst_diskfaults.cpp", "disk errors"},
    {"S02", "power cut", "faults/tst_diskfaults.cpp", "power cut"},
    {"S03", "commit not confirmed", "core/store/tst_storagefaults.cpp",
     "anUnconfirmedCommitSaysSoAndTheCursorCanBeRead"},
    {"S04", "hidden error code", "core/store/tst_openfaults.cpp", "everyCodeOfTheLibraryHasItsName"},
    {"S05", "file size limit", "core/store/tst_openfaults.cpp", "aSizeLimitIsNamedAndReadingGoesOn"},
    {"S05", "file size limit, other files", "core/base/tst_safefile.cpp", "aSizeLimitKeepsTheOldFile"},
    {"S06", "limit below the index of the log", "core/store/tst_openfaults.cpp",
     "aSizeLimitIsNamedAndReadingGoesOn"},
    {"S07", "full ext4", "faults/tst_diskfaults.cpp", "disk full"},
    {"S08", "read-only directory", "core/store/tst_openfaults.cpp", "aReadOnlyDirectoryIsNamed"},
    {"S09", "read-only file", "core/store/tst_openfaults.cpp", "aReadOnlyFileIsOpenedForReading"},
    {"S10", "no permission", "core/store/tst_openfaults.cpp", "aFileWithoutPermissionIsNamedWithItsMode"},
    {"S11", "second instance", "core/store/tst_cache.cpp",
     "theSecondOfTwoProcessesIsToldWhoHoldsTheDirectory"},
    {"S11", "second instance, the window", "app/console/tst_gatekeeper.cpp", "whoHoldsTheDirectoryIsSaid"},
    {"S12", "key file missing", "core/secrets/tst_vault.cpp", "nothingIsCreatedBesideACacheWithoutKey"},
    {"S12", "key file missing, the window", "app/console/tst_gatekeeper.cpp",
     "aCacheWithoutKeyFileIsNotReplaced"},
    {"S13", "key file damaged", "core/secrets/tst_vault.cpp", "aDamagedFileIsNamedAndThePreviousOneHelps"},
    {"S13", "each bit of it", "core/secrets/tst_keyfile.cpp", "everySingleBitFlipIsCalledDamage"},
    {"S14", "wrong data key", "core/store/tst_cache.cpp", "aWrongKeyIsRefused"},
    {"S15", "bytes flipped", "core/store/tst_backups.cpp", "aDamagedCacheIsSetAsideAndTheBackupOpened"},
    {"S15", "bits flipped", "faults/tst_diskfaults.cpp", "bits flipped"},
    {"S15", "found by a reader", "core/store/tst_openfaults.cpp",
     "aDamageThatAReaderFindsStopsTheWritingAndIsRecoveredFrom"},
    {"S15", "found by the writer", "core/store/tst_openfaults.cpp",
     "aDamageThatTheWriterFindsStopsTheWriting"},
    {"S15", "no backup", "core/store/tst_openfaults.cpp", "withoutABackupWhatIsWholeIsRead"},
    {"S16", "first 16 bytes zeroed", "core/store/tst_cache.cpp",
     "aWrongSaltAloneIsNoticedOnlyWhenTheHeadIsLost"},
    {"S17", "cut short", "core/store/tst_cache.cpp", "truncatedFilesAreFound"},
    {"S18", "empty file", "core/store/tst_cache.cpp", "anEmptiedFileIsNamed"},
    {"S18", "empty database", "core/store/tst_cacheseal.cpp", "anEmptiedCacheIsSaidToBeEmptied"},
    {"S19", "log deleted", "core/store/tst_cacheseal.cpp", "aLogDeletedAfterASealIsNoticed"},
    {"S19", "log flipped", "core/store/tst_cacheseal.cpp", "aFlippedLogIsNoticed"},
    {"S20", "deleted while open", "core/store/tst_openfaults.cpp", "aFileDeletedWhileOpenBecomesABackup"},
    {"S20", "replaced while open", "core/store/tst_openfaults.cpp", "aFileReplacedWhileOpenIsNoticed"},
    {"S21", "newer schema", "core/store/tst_cache.cpp", "aNewerSchemaIsRefusedUntouched"},
    {"S22", "migration killed", "faults/tst_diskfaults.cpp", "migration killed"},
    {"S22", "backup before it", "core/store/tst_backups.cpp", "anUpgradeIsPrecededByABackup"},
    {"S23", "clock moved back", "core/store/tst_openfaults.cpp", "aClockThatGoesBackChangesNoOrder"},
    {"S24", "slow disk", "core/store/tst_openfaults.cpp", "aSlowDiskHoldsUpNobodyWhoAsks"},
    {"S25", "backup target full", "core/store/tst_backups.cpp", "aBackupThatCannotBeWrittenLeavesTheOldOnes"},
    {"S26", "export on a full disk", "core/report/tst_tableexport.cpp", "aFullDiskKeepsTheOldFile"},
    {"S26", "PDF on a full disk", "core/report/tst_reportpdf.cpp", "aFullDiskIsSaidAndNothingStays"},
    {"S27", "export target open", "core/report/tst_tableexport.cpp", "aFileThatIsOpenElsewhereIsNotReplaced"},
    {"S28", "no memory", "faults/tst_diskfaults.cpp", "memory short"},
    {"S28", "no memory, its name", "core/store/tst_openfaults.cpp", "everyCodeOfTheLibraryHasItsName"},
    {"S29", "settings are rubbish", "core/settings/tst_consolesettings.cpp",
     "rubbishIsKeptAsBadAndTheDefaultsHold"},
};
constexpr int rowsOfTheCatalogue = 29;
} // namespace

void TestStorageCatalogue::everyRowHasItsTest_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("test");
    for (const Row &row : rows)
        QTest::addRow("%s %s", row.id, row.fault)
            << QString::fromLatin1(row.file) << QString::fromLatin1(row.test);
}

void TestStorageCatalogue::everyRowHasItsTest()
{
    QFETCH(QString, file);
    QFETCH(QString, test);
    QFile source(QStringLiteral(SIMLEDGER_SOURCE_DIR "/tests/") + file);
    QVERIFY2(source.open(QIODevice::ReadOnly), qPrintable(file));
    const QString text = QString::fromUtf8(source.readAll());
    const bool isFunction = !test.contains(u' ');
    const QString wanted = isFunction ? QStringLiteral("\nvoid Test\\w+::%1\\(\\)").arg(test)
                                      : QStringLiteral("newRow\\(\"%1\"\\)").arg(test);
    QVERIFY2(text.contains(QRegularExpression(wanted)), qPrintable(test));
}

void TestStorageCatalogue::noRowIsForgotten()
{
    QSet<QString> covered;
    for (const Row &row : rows)
        covered.insert(QString::fromLatin1(row.id));
    for (int number = 1; number <= rowsOfTheCatalogue; ++number) {
        const QString id = QStringLiteral("S%1").arg(number, 2, 10, QLatin1Char('0'));
        QVERIFY2(covered.remove(id), qPrintable(id));
    }
    QVERIFY(covered.isEmpty());
}

QTEST_GUILESS_MAIN(TestStorageCatalogue)
#include "tst_storagecatalogue.moc"
