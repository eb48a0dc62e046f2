// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/zipwriter.h"

#include <zlib.h>

#include <algorithm>
#include <limits>
#include <vector>

namespace
{
constexpr size_t pieceSize = 256 * 1024;
constexpr quint64 greatest = std::numeric_limits<quint32>::max();

constexpr quint32 headerMark = 0x04034b50;
constexpr quint32 entryMark = 0x02014b50;
constexpr quint32 endMark = 0x06054b50;
constexpr quint16 version = 20; ///< that can read what is deflated
constexpr quint16 deflated = 8;
constexpr quint16 firstDay = 33; ///< 1980-01-01, the earliest there is

/// Numbers as ZIP has them, the low byte first.
QByteArray &operator<<(QByteArray &bytes, quint16 value)
{
    bytes += char(value & 0xFF);
    bytes += char(value >> 8);
    return bytes;
}

QByteArray &operator<<(QByteArray &bytes, quint32 value)
{
    return bytes << quint16(value & 0xFFFF) << quint16(value >> 16);
}
} // namespace

struct ZipWriter::Deflater {
    z_stream stream{};
    std::vector<Bytef> out = std::vector<Bytef>(pieceSize);
    bool open = false;

    /// Ready for another part.
    bool begin()
    {
        constexpr int level = 1, rawWindow = -15, memory = 9;
        if (open)
            return deflateReset(&stream) == Z_OK;
        open = deflateInit2(&stream, level, Z_DEFLATED, rawWindow, memory, Z_DEFAULT_STRATEGY) == Z_OK;
        return open;
    }
    ~Deflater()
    {
        if (open)
            deflateEnd(&stream);
    }
};

ZipWriter::ZipWriter(QIODevice &device) : m_device(device), m_deflater(std::make_unique<Deflater>()) {}

ZipWriter::~ZipWriter() = default;

QByteArray ZipWriter::header(const Part &part)
{
    QByteArray bytes;
    bytes << headerMark << version << quint16(0) << deflated << quint16(0) << firstDay << part.checksum
          << quint32(part.packed) << quint32(part.size) << quint16(part.name.size()) << quint16(0);
    return bytes + part.name;
}

QByteArray ZipWriter::directoryEntry(const Part &part)
{
    QByteArray bytes;
    bytes << entryMark << version << version << quint16(0) << deflated << quint16(0) << firstDay
          << part.checksum << quint32(part.packed) << quint32(part.size) << quint16(part.name.size())
          << quint16(0) << quint16(0) << quint16(0) << quint16(0) << quint32(0) << quint32(part.at);
    return bytes + part.name;
}

bool ZipWriter::fail(Fault fault)
{
    m_fault = m_fault == Fault::None ? fault : m_fault;
    return false;
}

bool ZipWriter::put(QByteArrayView bytes)
{
    if (m_fault != Fault::None)
        return false;
    if (m_written + quint64(bytes.size()) > greatest)
        return fail(Fault::TooLarge);
    if (m_device.write(bytes.data(), bytes.size()) != bytes.size())
        return fail(Fault::Device);
    m_written += quint64(bytes.size());
    return true;
}

bool ZipWriter::begin(const QByteArray &name)
{
    if (!m_deflater->begin())
        return fail(Fault::Memory);
    m_parts.append({name, m_written});
    return put(header(m_parts.constLast()));
}

bool ZipWriter::write(QByteArrayView bytes)
{
    Part &part = m_parts.last();
    if (part.size + quint64(bytes.size()) > greatest)
        return fail(Fault::TooLarge);
    part.size += quint64(bytes.size());
    for (qsizetype at = 0; at < bytes.size() && m_fault == Fault::None; at += qsizetype(pieceSize)) {
        const QByteArrayView piece = bytes.sliced(at, std::min(qsizetype(pieceSize), bytes.size() - at));
        part.checksum =
            quint32(crc32(part.checksum, reinterpret_cast<const Bytef *>(piece.data()), uInt(piece.size())));
        deflate(piece, false);
    }
    return m_fault == Fault::None;
}

bool ZipWriter::deflate(QByteArrayView bytes, bool last)
{
    z_stream &stream = m_deflater->stream;
    std::vector<Bytef> &out = m_deflater->out;
    stream.next_in = reinterpret_cast<z_const Bytef *>(const_cast<char *>(bytes.data()));
    stream.avail_in = uInt(bytes.size());
    do {
        stream.next_out = out.data();
        stream.avail_out = uInt(out.size());
        if (::deflate(&stream, last ? Z_FINISH : Z_NO_FLUSH) == Z_STREAM_ERROR)
            return fail(Fault::Memory);
        const size_t made = out.size() - stream.avail_out;
        m_parts.last().packed += made;
        if (made > 0 && !put(QByteArrayView(out.data(), qsizetype(made))))
            return false;
    } while (stream.avail_out == 0);
    return true;
}

/// Sizes and checksum are known now: the header is written once more.
bool ZipWriter::end()
{
    if (m_fault != Fault::None || !deflate({}, true))
        return false;
    const Part &part = m_parts.constLast();
    const QByteArray whole = header(part);
    const qint64 behind = m_device.pos();
    const bool patched = m_device.seek(behind - qint64(m_written - part.at)) &&
                         m_device.write(whole) == whole.size() && m_device.seek(behind);
    return patched || fail(Fault::Device);
}

bool ZipWriter::finish()
{
    const quint64 start = m_written;
    for (const Part &part : std::as_const(m_parts)) {
        if (!put(directoryEntry(part)))
            return false;
    }
    QByteArray bytes;
    bytes << endMark << quint16(0) << quint16(0) << quint16(m_parts.size()) << quint16(m_parts.size())
          << quint32(m_written - start) << quint32(start) << quint16(0);
    return put(bytes);
}
