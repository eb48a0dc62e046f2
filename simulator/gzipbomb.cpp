// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/gzipbomb.h"

namespace
{
/// Packs bits the way deflate does: from the lowest of each byte; Huffman codes come highest bit first.
class BitWriter
{
public:
    explicit BitWriter(QByteArray &out) : m_out(out) {}
    void bits(unsigned value, int count)
    {
        for (int i = 0; i < count; ++i)
            bit(value >> i & 1);
    }
    void code(unsigned value, int count)
    {
        for (int i = count - 1; i >= 0; --i)
            bit(value >> i & 1);
    }
    void finish()
    {
        while (m_used != 0)
            bit(0);
    }

private:
    void bit(unsigned value)
    {
        m_byte |= value << m_used;
        if (++m_used < 8)
            return;
        m_out += char(m_byte);
        m_byte = 0;
        m_used = 0;
    }
    QByteArray &m_out;
    unsigned m_byte = 0;
    int m_used = 0;
};
} // namespace

QByteArray gzipBomb(qint64 unpackedBytes)
{
    constexpr int longestMatch = 258;
    QByteArray out("\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\x03", 10);
    BitWriter deflate(out);
    deflate.bits(1, 1);    // the last block
    deflate.bits(1, 2);    // fixed Huffman codes
    deflate.code(0x50, 8); // one blank (0x20 + 0x30) …
    for (qint64 done = 1; done < unpackedBytes; done += longestMatch) {
        deflate.code(0xC5, 8); // … and again 258 times
        deflate.code(0, 5);    // from one byte back
    }
    deflate.code(0, 7); // end of block
    deflate.finish();
    // Check sum and length are never reached by anybody who looks after himself.
    return out + QByteArray(8, '\0');
}
