// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/keyfile.h"

#include "tests/fakes/fakerandom.h"

#include <QCryptographicHash>
#include <QTest>

/// Whether a key file is read and written byte for byte as described, and every other file is refused by its
/// right name.
class TestKeyFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFileMadeByAnotherProgramOpens();
    void aFileIsWrittenAsItWasRead();
    void everySingleBitFlipIsCalledDamage();
    void everyTruncationIsCalledDamage();
    void everyAdditionIsCalledDamage();
    void flipsUnderARepairedChecksumNeverOpen();
    void hostileCostsAreRefusedBeforeAnyDerivation_data();
    void hostileCostsAreRefusedBeforeAnyDerivation();
    void aFutureVersionIsNamed_data();
    void aFutureVersionIsNamed();
    void aKeyringSlotIsRecognised();
    void aWrongSecretIsCalledWrong();
    void oneSlotIsReplacedWhileTheOthersStay();
};

namespace
{
/// Made by an independent implementation in another language: a passphrase slot ("correct horse é", NFC,
/// 2^15) and a recovery slot (bytes 0…15) around the payload 0x40…0x6f.
const QByteArray foreignFile = QByteArray::fromHex(
    "53494d4b45590d0a01000100101112131415161718191a1b1c1d1e1f00b9556900000000000000000200000007000000"
    "010f080100000000a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a10101010101010101"
    "0101010118e66932669955ca3fa4757aecee002d081f673182ba57509f6802024401da78da0287851a3477ff27bab7a5"
    "104e29ac70f0c6eea1c336eed693caa65fa0809a0300000000000000b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2"
    "b2b2b2b2b2b2b2b2b2b2b2b2020202020202020202020202ddfde45abda5f62d9880f837b5cde3d6433125e60bef9190"
    "bb8a6c17637c74d1ecc3b6729f95f7f0fc28b18b58d257eb9b946d9fa89d8cf17fc01495165603f418a83271916775ee"
    "16ec56c7d19b54f7d107374495761e3e1a0a33cd19d8dc7a");

QByteArray payloadBytes()
{
    QByteArray bytes;
    for (char c = 0x40; c < 0x70; ++c)
        bytes.append(c);
    return bytes;
}

QByteArray recoveryBytes()
{
    QByteArray bytes;
    for (char c = 0; c < 16; ++c)
        bytes.append(c);
    return bytes;
}

QByteArray withChecksum(QByteArray body)
{
    return body + QCryptographicHash::hash(body, QCryptographicHash::Sha256);
}

QByteArray flipped(QByteArray bytes, qsizetype bit)
{
    bytes[bit / 8] = char(uchar(bytes[bit / 8]) ^ (1U << (bit % 8)));
    return bytes;
}

QString codeOf(const QByteArray &bytes)
{
    const Result<KeyFile> file = KeyFile::parse(bytes);
    return file ? QStringLiteral("accepted") : file.error().code;
}

/// The foreign file with these bytes at this place and a checksum that fits again.
QByteArray patched(qsizetype offset, const QByteArray &bytes)
{
    return withChecksum(foreignFile.chopped(32).replace(offset, bytes.size(), bytes));
}
} // namespace

void TestKeyFile::aFileMadeByAnotherProgramOpens()
{
    const Result<KeyFile> file = KeyFile::parse(foreignFile);
    QVERIFY(file);
    QCOMPARE(file->created, 1767225600);
    QCOMPARE(file->rewrites, 7U);
    QCOMPARE(file->entries.size(), 2);
    const Result<SecretBytes> byPassphrase = file->unwrap(file->entries[0], "correct horse \xc3\xa9");
    QVERIFY(byPassphrase);
    QCOMPARE(byPassphrase->view(), payloadBytes());
    const Result<SecretBytes> byCode = file->unwrap(file->entries[1], recoveryBytes());
    QVERIFY(byCode);
    QCOMPARE(byCode->view(), payloadBytes());
}

void TestKeyFile::aFileIsWrittenAsItWasRead()
{
    const Result<KeyFile> file = KeyFile::parse(foreignFile);
    QVERIFY(file);
    QCOMPARE(file->encode(), foreignFile);
}

void TestKeyFile::everySingleBitFlipIsCalledDamage()
{
    for (qsizetype bit = 0; bit < foreignFile.size() * 8; ++bit)
        QCOMPARE(codeOf(flipped(foreignFile, bit)), u"E-S13");
}

void TestKeyFile::everyTruncationIsCalledDamage()
{
    for (qsizetype size = 0; size < foreignFile.size(); ++size)
        QCOMPARE(codeOf(foreignFile.first(size)), u"E-S13");
}

void TestKeyFile::everyAdditionIsCalledDamage()
{
    QCOMPARE(codeOf(foreignFile + '\0'), u"E-S13");
    QCOMPARE(codeOf(foreignFile + foreignFile), u"E-S13");
    QCOMPARE(codeOf(withChecksum(foreignFile.chopped(32) + QByteArray(116, '\0'))), u"E-S13");
    QCOMPARE(codeOf(QByteArray(foreignFile).replace("\r\n", "\n")), u"E-S13");
}

/// Whoever can compute a checksum still cannot change a bit that the seal covers: neither the head nor the
/// recovery slot, which is the cheap one to try.
void TestKeyFile::flipsUnderARepairedChecksumNeverOpen()
{
    const QByteArray body = foreignFile.chopped(32);
    const qsizetype recoverySlot = KeyFile::headSize + KeySlot::size;
    int opened = 0;
    for (qsizetype bit = 0; bit < body.size() * 8; ++bit) {
        const qsizetype byte = bit / 8;
        if (byte >= 40 && byte < recoverySlot)
            continue; // counters stand outside the seal on purpose, the other slot is not asked
        const Result<KeyFile> file = KeyFile::parse(withChecksum(flipped(body, bit)));
        opened += file && file->entries.size() == 2 && file->unwrap(file->entries[1], recoveryBytes());
    }
    QCOMPARE(opened, 0);
}

void TestKeyFile::hostileCostsAreRefusedBeforeAnyDerivation_data()
{
    QTest::addColumn<QByteArray>("cost");
    QTest::newRow("N") << QByteArray("\x1f\x08\x01", 3);
    QTest::newRow("N beyond the word") << QByteArray("\xff\x08\x01", 3);
    QTest::newRow("cheap") << QByteArray("\x01\x08\x01", 3);
    QTest::newRow("r") << QByteArray("\x0f\xff\x01", 3);
    QTest::newRow("p") << QByteArray("\x0f\x08\xff", 3);
    QTest::newRow("memory") << QByteArray("\x14\x08\x04", 3);
    QTest::newRow("zero") << QByteArray("\x00\x00\x00", 3);
}

void TestKeyFile::hostileCostsAreRefusedBeforeAnyDerivation()
{
    QFETCH(QByteArray, cost);
    QCOMPARE(codeOf(patched(KeyFile::headSize + 1, cost)), u"E-S13");
}

void TestKeyFile::aFutureVersionIsNamed_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::newRow("version 2") << patched(8, QByteArray("\x02\x00", 2));
    QTest::newRow("version 300, another length")
        << withChecksum(patched(8, QByteArray("\x2c\x01", 2)) + "more");
    QTest::newRow("another cipher profile") << patched(10, QByteArray("\x02\x00", 2));
}

void TestKeyFile::aFutureVersionIsNamed()
{
    QFETCH(QByteArray, file);
    const Result<KeyFile> parsed = KeyFile::parse(file);
    QVERIFY(!parsed);
    QCOMPARE(parsed.error().code, u"E-S21");
    QVERIFY(parsed.error().kind == Error::Kind::Newer);
}

void TestKeyFile::aKeyringSlotIsRecognised()
{
    FakeRandom random;
    KeyFile file = *KeyFile::parse(foreignFile);
    const SecretBytes payload = SecretBytes::copyOf(payloadBytes());
    const QByteArray secret(32, 'k');
    const Result<KeySlot> slot = file.wrap(KeySlot::Type::Keyring, secret, {}, payload, random);
    QVERIFY(slot);
    file.entries.prepend(*slot);
    const Result<KeyFile> again = KeyFile::parse(file.encode());
    QVERIFY(again);
    QVERIFY(*again == file);
    QCOMPARE(again->unwrap(again->entries[0], secret)->view(), payloadBytes());
}

void TestKeyFile::aWrongSecretIsCalledWrong()
{
    const Result<KeyFile> file = KeyFile::parse(foreignFile);
    for (const KeySlot &slot : file->entries) {
        const Result<SecretBytes> opened = file->unwrap(slot, "correct horse e");
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, u"E-U01");
        QVERIFY(opened.error().kind == Error::Kind::Locked);
    }
}

void TestKeyFile::oneSlotIsReplacedWhileTheOthersStay()
{
    FakeRandom random;
    KeyFile file = *KeyFile::parse(foreignFile);
    const KeySlot kept = file.entries[1];
    const SecretBytes payload = SecretBytes::copyOf(payloadBytes());
    file.entries[0] = *file.wrap(KeySlot::Type::Passphrase, "another", {15, 8, 1}, payload, random);
    ++file.rewrites;
    const Result<KeyFile> again = KeyFile::parse(file.encode());
    QVERIFY(again);
    QVERIFY(again->entries[1] == kept);
    QVERIFY(again->entries[0].salt != KeyFile::parse(foreignFile)->entries[0].salt);
    QCOMPARE(again->unwrap(again->entries[0], "another")->view(), payloadBytes());
    QCOMPARE(again->unwrap(again->entries[1], recoveryBytes())->view(), payloadBytes());
}

QTEST_GUILESS_MAIN(TestKeyFile)
#include "tst_keyfile.moc"
