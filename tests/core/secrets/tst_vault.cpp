// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/keyfile.h"
#include "core/secrets/vault.h"

#include "core/base/safefile.h"
#include "tests/fakes/fakeclock.h"
#include "tests/fakes/fakerandom.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

/// Whether the vault opens for who may, tells others why not, and never makes a key beside an old cache.
class TestVault : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatWasCreatedOpensByPassphraseAndByCode();
    void theFileIsPrivateAndHoldsNoSecret();
    void aWrongPassphraseIsCalledWrong();
    void aWrongCodeIsToldFromAMistypedOne();
    void nothingIsCreatedBesideACacheWithoutKey();
    void anExistingKeyFileIsNotReplaced();
    void aMissingKeyFileIsNamed();
    void aShortPassphraseIsRefusedBeforeAnythingIsWritten();
    void changingThePassphraseKeepsTheKey();
    void theCodeSetsANewPassphrase();
    void aNewCodeTakesThePlaceOfTheOldOne();
    void thePreviousFileGoesWithTheNextGoodUnlock();
    void aDamagedFileIsNamedAndThePreviousOneHelps();
    void aFileOfANewerVersionStaysUntouched();
    void aKeyringSlotOpensUntilItIsTakenAway();

private:
    [[nodiscard]] QString path(const char *name) const
    {
        return m_directory->filePath(QString::fromLatin1(name));
    }
    Vault vault() { return Vault(path("cache.key"), path("cache.db"), m_random, m_clock); }
    Vault::Created create();
    void write(const QString &path, const QByteArray &bytes);

    std::unique_ptr<QTemporaryDir> m_directory;
    FakeRandom m_random;
    FakeClock m_clock;
};

namespace
{
const QByteArray passphrase = "blue kettle on the roof";
constexpr ScryptCost cheap{15, 8, 1};

QByteArray contents(const QString &path)
{
    return *SafeFile::read(path, KeyFile::readLimit);
}
} // namespace

void TestVault::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    QVERIFY(m_directory->isValid());
}

Vault::Created TestVault::create()
{
    Result<Vault::Created> created = vault().create(passphrase, cheap);
    if (!created)
        qFatal("%s", qPrintable(created.error().message));
    return *std::move(created);
}

void TestVault::write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(bytes), bytes.size());
}

void TestVault::whatWasCreatedOpensByPassphraseAndByCode()
{
    const Vault::Created created = create();
    QVERIFY(created.key.isValid());
    const Result<CacheKey> first = vault().unlock(passphrase);
    QVERIFY(first);
    QCOMPARE(first->key.view(), created.key.key.view());
    QCOMPARE(first->salt.view(), created.key.salt.view());
    const Result<CacheKey> second = vault().unlockWithRecoveryCode(created.recoveryCode.view());
    QVERIFY(second);
    QCOMPARE(second->key.view(), created.key.key.view());
    QCOMPARE(second->salt.view(), created.key.salt.view());
}

void TestVault::theFileIsPrivateAndHoldsNoSecret()
{
    const Vault::Created created = create();
    const QFile::Permissions others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFileInfo(path("cache.key")).permissions() & others));
    const QByteArray bytes = contents(path("cache.key"));
    QVERIFY(!bytes.contains(created.key.key.view()));
    QVERIFY(!bytes.contains(created.key.salt.view()));
    QVERIFY(!bytes.contains(passphrase));
    QCOMPARE(QDir(m_directory->path()).entryList(QDir::Files), QStringList{QStringLiteral("cache.key")});
}

void TestVault::aWrongPassphraseIsCalledWrong()
{
    create();
    const QByteArray before = contents(path("cache.key"));
    const Result<CacheKey> key = vault().unlock("blue kettle on the rooF");
    QVERIFY(!key);
    QCOMPARE(key.error().code, u"E-U01");
    QVERIFY(key.error().kind == Error::Kind::Locked);
    QCOMPARE(contents(path("cache.key")), before);
}

void TestVault::aWrongCodeIsToldFromAMistypedOne()
{
    const Vault::Created created = create();
    const QByteArray ofAnotherCache = "000G-40R4-0M30-E209-185G-R38E-1WZZ";
    const Result<CacheKey> mistyped = vault().unlockWithRecoveryCode(ofAnotherCache);
    QVERIFY(!mistyped);
    QCOMPARE(mistyped.error().code, u"E-U04");

    QTemporaryDir elsewhere;
    Vault other(elsewhere.filePath(QStringLiteral("k")), elsewhere.filePath(QStringLiteral("c")), m_random,
                m_clock);
    const Result<Vault::Created> stranger = other.create(passphrase, cheap);
    QVERIFY(stranger);
    const Result<CacheKey> foreign = vault().unlockWithRecoveryCode(stranger->recoveryCode.view());
    QVERIFY(!foreign);
    QCOMPARE(foreign.error().code, u"E-U01");
}

void TestVault::nothingIsCreatedBesideACacheWithoutKey()
{
    write(path("cache.db"), "an old cache");
    const Result<Vault::Created> created = vault().create(passphrase, cheap);
    QVERIFY(!created);
    QCOMPARE(created.error().code, u"E-S12");
    QVERIFY(!vault().exists());
}

void TestVault::anExistingKeyFileIsNotReplaced()
{
    create();
    const QByteArray before = contents(path("cache.key"));
    const Result<Vault::Created> again = vault().create(passphrase, cheap);
    QVERIFY(!again);
    QCOMPARE(again.error().code, u"E-S30");
    QCOMPARE(contents(path("cache.key")), before);
}

void TestVault::aMissingKeyFileIsNamed()
{
    QCOMPARE(vault().unlock(passphrase).error().code, u"E-S31");
    write(path("cache.db"), "an old cache");
    QCOMPARE(vault().unlock(passphrase).error().code, u"E-S12");
}

void TestVault::aShortPassphraseIsRefusedBeforeAnythingIsWritten()
{
    const Result<Vault::Created> created = vault().create("short", cheap);
    QVERIFY(!created);
    QCOMPARE(created.error().code, u"E-U05");
    QVERIFY(!vault().exists());
}

void TestVault::changingThePassphraseKeepsTheKey()
{
    const Vault::Created created = create();
    QCOMPARE(vault().changePassphrase("not this one", "a green kettle", cheap).error().code, u"E-U01");
    QVERIFY(vault().changePassphrase(passphrase, "a green kettle", cheap));
    const Result<CacheKey> key = vault().unlock("a green kettle");
    QVERIFY(key);
    QCOMPARE(key->key.view(), created.key.key.view());
    QCOMPARE(key->salt.view(), created.key.salt.view());
    QCOMPARE(vault().unlock(passphrase).error().code, u"E-U01");
    QVERIFY(vault().unlockWithRecoveryCode(created.recoveryCode.view()));
}

void TestVault::theCodeSetsANewPassphrase()
{
    const Vault::Created created = create();
    QVERIFY(vault().resetPassphrase(created.recoveryCode.view(), "a green kettle", cheap));
    const Result<CacheKey> key = vault().unlock("a green kettle");
    QVERIFY(key);
    QCOMPARE(key->key.view(), created.key.key.view());
}

void TestVault::aNewCodeTakesThePlaceOfTheOldOne()
{
    const Result<Vault::Created> created = vault().create(passphrase, cheap);
    QVERIFY(created);
    QCOMPARE(vault().renewRecoveryCode("not this one").error().code, u"E-U01");
    QVERIFY(vault().unlockWithRecoveryCode(created->recoveryCode.view()));
    const Result<SecretBytes> renewed = vault().renewRecoveryCode(passphrase);
    QVERIFY(renewed);
    QVERIFY(renewed->view() != created->recoveryCode.view());
    QCOMPARE(vault().unlockWithRecoveryCode(created->recoveryCode.view()).error().code, u"E-U01");
    const Result<CacheKey> byCode = vault().unlockWithRecoveryCode(renewed->view());
    const Result<CacheKey> byWords = vault().unlock(passphrase);
    QVERIFY(byCode && byWords);
    QVERIFY(byCode->key.view() == created->key.key.view() && byWords->key.view() == created->key.key.view());
}

void TestVault::thePreviousFileGoesWithTheNextGoodUnlock()
{
    create();
    const QByteArray before = contents(path("cache.key"));
    QVERIFY(vault().changePassphrase(passphrase, "a green kettle", cheap));
    QCOMPARE(contents(path("cache.key.prev")), before);
    QVERIFY(!vault().unlock("wrong kettle, wrong roof"));
    QVERIFY(QFileInfo::exists(path("cache.key.prev")));
    QVERIFY(vault().unlock("a green kettle"));
    QVERIFY(!QFileInfo::exists(path("cache.key.prev")));
}

void TestVault::aDamagedFileIsNamedAndThePreviousOneHelps()
{
    create();
    QVERIFY(vault().changePassphrase(passphrase, "a green kettle", cheap));
    QByteArray damaged = contents(path("cache.key"));
    damaged[100] = char(damaged[100] ^ 1);
    write(path("cache.key"), damaged);
    QCOMPARE(vault().unlock("a green kettle").error().code, u"E-S13");
    QVERIFY(vault().hasPrevious());
    QVERIFY(vault().restorePrevious());
    QVERIFY(vault().unlock(passphrase));
    QCOMPARE(contents(path("cache.key.bad")), damaged);
}

void TestVault::aFileOfANewerVersionStaysUntouched()
{
    create();
    QByteArray body = contents(path("cache.key")).chopped(32);
    body[8] = 2;
    const QByteArray newer = body + QCryptographicHash::hash(body, QCryptographicHash::Sha256);
    write(path("cache.key"), newer);
    QCOMPARE(vault().unlock(passphrase).error().code, u"E-S21");
    QCOMPARE(vault().changePassphrase(passphrase, "a green kettle", cheap).error().code, u"E-S21");
    QCOMPARE(vault().create(passphrase, cheap).error().code, u"E-S30");
    QCOMPARE(contents(path("cache.key")), newer);
}

void TestVault::aKeyringSlotOpensUntilItIsTakenAway()
{
    const Vault::Created made = create();
    Vault keys = vault();
    QCOMPARE(keys.keyringEntry(), QString());
    QCOMPARE(keys.unlockWithKeyring(SecretBytes(32)).error().code, u"E-U06"); // there is no such slot
    QCOMPARE(keys.prepareKeyring("no such words").error().code, u"E-U01");
    const Result<Vault::KeyringSlot> slot = keys.prepareKeyring(passphrase);
    QVERIFY(slot);
    QCOMPARE(keys.keyringEntry(), QString()); // nothing is written yet
    QVERIFY(keys.addKeyring(*slot));
    QCOMPARE(keys.keyringEntry(), slot->entry);
    QVERIFY(!contents(path("cache.key")).contains(slot->secret.view().toByteArray()));
    const Result<CacheKey> key = keys.unlockWithKeyring(slot->secret);
    QVERIFY(key && key->key.view() == made.key.key.view());
    QVERIFY(keys.unlock(passphrase));
    QVERIFY(keys.unlockWithRecoveryCode(made.recoveryCode.view()));
    QCOMPARE(keys.unlockWithKeyring(SecretBytes(32)).error().code, u"E-U10"); // another keyring's

    QVERIFY(keys.changePassphrase(passphrase, "another green kettle", cheap)); // and the slot stays
    QVERIFY(keys.unlockWithKeyring(slot->secret));
    QCOMPARE(keys.removeKeyring(passphrase).error().code, u"E-U01");
    QVERIFY(keys.removeKeyring(made.recoveryCode.view()));
    QCOMPARE(keys.keyringEntry(), QString());
    QCOMPARE(keys.unlockWithKeyring(slot->secret).error().code, u"E-U06");
    QVERIFY(keys.unlock("another green kettle"));
}

QTEST_GUILESS_MAIN(TestVault)
#include "tst_vault.moc"
