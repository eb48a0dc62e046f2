// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/secretbytes.h"

#include <QByteArray>
#include <QTest>

#include <openssl/crypto.h>

#include <algorithm>
#include <array>
#include <type_traits>

static_assert(!std::is_copy_constructible_v<SecretBytes> && !std::is_copy_assignable_v<SecretBytes>);
static_assert(std::is_nothrow_move_constructible_v<SecretBytes> &&
              std::is_nothrow_move_assignable_v<SecretBytes>);

namespace
{
const QByteArray secretText = QByteArrayLiteral("correct horse battery staple, forty bytes");

/// A container that keeps its memory after clear(), so that one can look at what was left.
struct Keeper {
    std::array<char, 16> memory{'s', 'e', 'c', 'r', 'e', 't'};
    bool cleared = false;
    [[nodiscard]] bool isEmpty() const { return false; }
    [[nodiscard]] qsizetype size() const { return qsizetype(memory.size()); }
    char *data() { return memory.data(); }
    void clear() { cleared = true; }
};
} // namespace

class TestSecretBytes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { SecretBytes::reserve(); }
    void beginsAsZeros();
    void keepsWhatItWasGiven();
    void movingLeavesNothingBehind();
    void aCloneLivesOnItsOwn();
    void nothingIsLeftInTheLockedHeap();
    void livesInTheLockedHeapAndElsewhereWhenThatIsFull();
    void wipingAContainerOverwritesItsMemory();
};

void TestSecretBytes::beginsAsZeros()
{
    const SecretBytes bytes(48);
    QCOMPARE(bytes.view().toByteArray(), QByteArray(48, '\0'));
    QVERIFY(SecretBytes().isEmpty());
    QVERIFY(SecretBytes(0).isEmpty());
    QVERIFY(SecretBytes(-1).isEmpty());
}

void TestSecretBytes::keepsWhatItWasGiven()
{
    SecretBytes bytes = SecretBytes::copyOf(secretText);
    QCOMPARE(bytes.view().toByteArray(), secretText);
    QCOMPARE(bytes.size(), secretText.size());
    QCOMPARE(qsizetype(bytes.span().size()), secretText.size());
    bytes.span()[0] = 'C';
    QCOMPARE(char(*bytes.data()), 'C');
    QVERIFY(SecretBytes::copyOf({}).isEmpty());
}

void TestSecretBytes::movingLeavesNothingBehind()
{
    SecretBytes first = SecretBytes::copyOf(secretText);
    SecretBytes second(std::move(first));
    QVERIFY(first.isEmpty() && !first.data()); // NOLINT: looking at what was moved from is the point
    SecretBytes third = SecretBytes::copyOf("other");
    third = std::move(second);
    QVERIFY(second.isEmpty()); // NOLINT
    QCOMPARE(third.view().toByteArray(), secretText);
    SecretBytes &itself = third;
    third = std::move(itself);
    QCOMPARE(third.view().toByteArray(), secretText);
}

void TestSecretBytes::aCloneLivesOnItsOwn()
{
    SecretBytes original = SecretBytes::copyOf(secretText);
    const SecretBytes clone = original.clone();
    original.wipe();
    QVERIFY(original.isEmpty());
    QCOMPARE(clone.view().toByteArray(), secretText);
}

void TestSecretBytes::nothingIsLeftInTheLockedHeap()
{
    if (!CRYPTO_secure_malloc_initialized())
        QSKIP("this system gives no locked memory");
    const unsigned char *where = nullptr;
    {
        const SecretBytes bytes = SecretBytes::copyOf(secretText);
        where = bytes.data();
        QVERIFY(std::equal(secretText.begin(), secretText.end(), reinterpret_cast<const char *>(where)));
    }
    // The heap stays mapped; its own free list takes the first two pointers of a free block.
    const size_t free = 2 * sizeof(void *);
    QVERIFY(std::all_of(where + free, where + secretText.size(), [](unsigned char c) { return c == 0; }));
}

void TestSecretBytes::livesInTheLockedHeapAndElsewhereWhenThatIsFull()
{
    if (!CRYPTO_secure_malloc_initialized())
        QSKIP("this system gives no locked memory");
    const SecretBytes small(32);
    QCOMPARE(CRYPTO_secure_allocated(small.data()), 1);
    bool refused = false;
    try {
        const SecretBytes tooMuch(1 << 20);
        refused = CRYPTO_secure_allocated(tooMuch.data()) == 0; // larger than the locked heap
    } catch (const std::bad_alloc &) {
        refused = true;
    }
    QVERIFY(refused);
}

void TestSecretBytes::wipingAContainerOverwritesItsMemory()
{
    Keeper keeper;
    wipeContainer(keeper);
    QVERIFY(keeper.cleared);
    QVERIFY(std::all_of(keeper.memory.begin(), keeper.memory.end(), [](char c) { return c == 0; }));
    QByteArray bytes = secretText + "!";
    wipeContainer(bytes);
    QVERIFY(bytes.isEmpty());
    QString text = QString::fromLatin1(secretText);
    wipeContainer(text);
    QVERIFY(text.isEmpty());
    std::array<unsigned char, 8> memory{1, 2, 3, 4, 5, 6, 7, 8};
    wipeMemory(memory.data(), memory.size());
    QVERIFY(std::all_of(memory.begin(), memory.end(), [](unsigned char c) { return c == 0; }));
}

QTEST_APPLESS_MAIN(TestSecretBytes)
#include "tst_secretbytes.moc"
