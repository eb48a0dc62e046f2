// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>
#include <QMap>
#include <QString>
#include <QXmlStreamReader>
#include <QtEndian>

#include <zlib.h>

/// A workbook as a strict reader sees it: its parts by name, checked against their checksums, and the cells
/// of a sheet. Shares nothing with the writer.
class Workbook
{
public:
    struct Cell {
        QString type; ///< "inlineStr", or empty for a number
        QString style;
        QString value;
    };

    explicit Workbook(const QByteArray &zip) { readParts(zip); }
    static Workbook of(const QString &path)
    {
        QFile file(path);
        return Workbook(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
    }

    [[nodiscard]] bool whole() const { return m_whole; }
    [[nodiscard]] const QMap<QString, QByteArray> &parts() const { return m_parts; }
    [[nodiscard]] QByteArray sheet(int number = 1) const
    {
        return m_parts.value(QStringLiteral("xl/worksheets/sheet%1.xml").arg(number));
    }
    [[nodiscard]] static bool wellFormed(const QByteArray &xml)
    {
        QXmlStreamReader reader(xml);
        while (!reader.atEnd())
            reader.readNext();
        return !reader.hasError();
    }
    /// By place, "A1".
    [[nodiscard]] QMap<QString, Cell> cells(int number = 1) const
    {
        QMap<QString, Cell> cells;
        QXmlStreamReader reader(sheet(number));
        QString place;
        while (!reader.atEnd()) {
            if (reader.readNext() != QXmlStreamReader::StartElement)
                continue;
            if (reader.name() == u"c") {
                place = reader.attributes().value(QStringLiteral("r")).toString();
                cells[place] = {reader.attributes().value(QStringLiteral("t")).toString(),
                                reader.attributes().value(QStringLiteral("s")).toString(),
                                {}};
            } else if (reader.name() == u"v" || reader.name() == u"t") {
                cells[place].value = reader.readElementText();
            }
        }
        return cells;
    }

private:
    template<class Number> static Number number(const QByteArray &bytes, qsizetype at)
    {
        return at + qsizetype(sizeof(Number)) <= bytes.size() ? qFromLittleEndian<Number>(bytes.data() + at)
                                                              : 0;
    }
    static QByteArray inflated(QByteArray packed, qsizetype size)
    {
        QByteArray out(size, Qt::Uninitialized);
        z_stream stream{};
        stream.next_in = reinterpret_cast<Bytef *>(packed.data());
        stream.avail_in = uInt(packed.size());
        stream.next_out = reinterpret_cast<Bytef *>(out.data());
        stream.avail_out = uInt(out.size());
        inflateInit2(&stream, -15);
        const bool whole = inflate(&stream, Z_FINISH) == Z_STREAM_END && stream.avail_out == 0;
        inflateEnd(&stream);
        return whole ? out : QByteArray();
    }
    void readParts(const QByteArray &zip)
    {
        const qsizetype end = zip.lastIndexOf("PK\x05\x06");
        if (end < 0)
            return;
        m_whole = true;
        qsizetype at = number<quint32>(zip, end + 16);
        for (int count = number<quint16>(zip, end + 10); count > 0; --count) {
            const qsizetype nameSize = number<quint16>(zip, at + 28);
            const QByteArray name = zip.mid(at + 46, nameSize);
            const qsizetype header = number<quint32>(zip, at + 42);
            const quint32 checksum = number<quint32>(zip, at + 16);
            const qsizetype packed = number<quint32>(zip, at + 20), size = number<quint32>(zip, at + 24);
            // what stands before the part says the same as the directory
            m_whole = m_whole && zip.mid(at, 4) == "PK\x01\x02" && zip.mid(header, 4) == "PK\x03\x04" &&
                      zip.mid(header + 14, 12) == zip.mid(at + 16, 12) &&
                      zip.mid(header + 30, nameSize) == name;
            const QByteArray part = inflated(zip.mid(header + 30 + nameSize, packed), size);
            m_whole = m_whole && part.size() == size &&
                      crc32(0, reinterpret_cast<const Bytef *>(part.data()), uInt(part.size())) == checksum;
            m_parts.insert(QString::fromUtf8(name), part);
            at += 46 + nameSize;
        }
    }

    bool m_whole = false;
    QMap<QString, QByteArray> m_parts;
};

/// CSV by RFC 4180: rows of fields. Nothing where it is none.
inline QList<QStringList> readCsv(const QByteArray &bytes)
{
    QList<QStringList> rows;
    const QString text = QString::fromUtf8(bytes);
    QStringList row;
    qsizetype at = 0;
    while (at < text.size()) {
        QString field;
        if (text[at] == u'"') {
            for (++at; at < text.size(); ++at) {
                if (text[at] != u'"')
                    field += text[at];
                else if (at + 1 < text.size() && text[at + 1] == u'"')
                    field += text[++at];
                else
                    break;
            }
            ++at;
        } else {
            while (at < text.size() && text[at] != u',' && text[at] != u'\r' && text[at] != u'"')
                field += text[at++];
        }
        row.append(field);
        if (at < text.size() && text[at] == u',') {
            ++at;
            if (at == text.size() || text[at] == u'\r')
                row.append(QString());
        }
        if (at < text.size() && text[at] == u'\r') {
            if (text.mid(at, 2) != u"\r\n")
                return {};
            at += 2;
            rows.append(std::exchange(row, {}));
        } else if (at >= text.size() || !(text[at - 1] == u',')) {
            return {};
        }
    }
    return rows;
}
