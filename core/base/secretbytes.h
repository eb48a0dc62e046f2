// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <cstddef>
#include <span>

/// Key material. Lives in OpenSSL's locked heap where the system gives one (SecretBytes::reserve()), is
/// wiped when it dies, and can be moved but not copied.
class SecretBytes
{
public:
    SecretBytes() = default;
    explicit SecretBytes(qsizetype size);            ///< zeros
    static SecretBytes copyOf(QByteArrayView bytes); ///< the caller wipes its own copy
    SecretBytes(SecretBytes &&other) noexcept;
    SecretBytes &operator=(SecretBytes &&other) noexcept;
    SecretBytes(const SecretBytes &) = delete;
    SecretBytes &operator=(const SecretBytes &) = delete;
    ~SecretBytes();

    /// The only deliberate way to a second copy.
    [[nodiscard]] SecretBytes clone() const { return copyOf(view()); }

    [[nodiscard]] unsigned char *data() { return m_data; }
    [[nodiscard]] const unsigned char *data() const { return m_data; }
    [[nodiscard]] qsizetype size() const { return m_size; }
    [[nodiscard]] bool isEmpty() const { return m_size == 0; }
    [[nodiscard]] std::span<unsigned char> span() { return {m_data, size_t(m_size)}; }
    [[nodiscard]] QByteArrayView view() const { return {m_data, m_size}; }
    void wipe();

    /// Sets aside the locked heap; once, first thing in main. Without it secrets live on the ordinary heap.
    static void reserve();

private:
    unsigned char *m_data = nullptr;
    qsizetype m_size = 0;
};

/// Overwrites memory in a way the compiler keeps.
void wipeMemory(void *bytes, size_t size);

/// Overwrites the bytes a Qt container owns (QByteArray, QString) and empties it. Shared copies stay: take
/// care to hold the only one.
template<class Container> void wipeContainer(Container &container)
{
    if (!container.isEmpty())
        wipeMemory(container.data(), size_t(container.size()) * sizeof(*container.data()));
    container.clear();
}
