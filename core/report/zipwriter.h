// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QIODevice>
#include <QList>

#include <memory>

/// Writes a ZIP file part by part into a device that can be sought: nothing is held but buffers of some
/// hundred kilobytes, and nothing stands in other files meanwhile. Parts are deflated quickly rather than
/// well (level 1). No times and no names of people or computers: the same parts give the same bytes.
///
/// One thread. After false nothing more is written; fault() says why.
class ZipWriter
{
public:
    enum class Fault {
        None,
        Device,   ///< did not take all bytes, or cannot be sought
        TooLarge, ///< a part, or all of them, beyond 4 GiB
        Memory,
    };
    explicit ZipWriter(QIODevice &device);
    ~ZipWriter();
    ZipWriter(const ZipWriter &) = delete;
    ZipWriter &operator=(const ZipWriter &) = delete;

    bool begin(const QByteArray &name); ///< "xl/workbook.xml"
    bool write(QByteArrayView bytes);
    bool end();
    bool add(const QByteArray &name, QByteArrayView bytes) { return begin(name) && write(bytes) && end(); }
    bool finish();
    [[nodiscard]] Fault fault() const { return m_fault; }

private:
    struct Deflater;
    struct Part {
        QByteArray name;
        quint64 at = 0; ///< of its header
        quint32 checksum = 0;
        quint64 size = 0;
        quint64 packed = 0;
    };
    [[nodiscard]] static QByteArray header(const Part &part);
    [[nodiscard]] static QByteArray directoryEntry(const Part &part);
    bool put(QByteArrayView bytes);
    bool deflate(QByteArrayView bytes, bool last);
    bool fail(Fault fault);

    QIODevice &m_device;
    std::unique_ptr<Deflater> m_deflater;
    QList<Part> m_parts;
    quint64 m_written = 0;
    Fault m_fault = Fault::None;
};
