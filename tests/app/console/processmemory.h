// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>
#include <QList>

#include <algorithm>
#include <array>
#include <functional>

/// What stands in the memory of another process of ours, as far as it is there (Linux). The process should be
/// at rest: it is not stopped.
class ProcessMemory
{
public:
    using Look = std::function<void(QByteArrayView piece)>;

    explicit ProcessMemory(qint64 process) : m_process(process) {}

    /// False: the system lets nobody look, or not us.
    [[nodiscard]] bool isReadable() const
    {
        QFile memory(path("mem"));
        return memory.open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

    /// All that can be written to, in pieces that overlap by `overlap` bytes: nothing of that length is cut.
    void walk(qsizetype overlap, const Look &look) const
    {
        QFile maps(path("maps")), memory(path("mem")), pages(path("pagemap"));
        if (!maps.open(QIODevice::ReadOnly) || !memory.open(QIODevice::ReadOnly | QIODevice::Unbuffered) ||
            !pages.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
            return;
        const QList<QByteArray> lines = maps.readAll().split('\n');
        for (const QByteArray &line : lines) {
            const QList<QByteArray> words = line.split(' ');
            const QList<QByteArray> ends = words[0].split('-');
            if (words.size() < 2 || !words[1].startsWith("rw"))
                continue;
            quint64 at = ends[0].toULongLong(nullptr, 16);
            const quint64 end = ends[1].toULongLong(nullptr, 16);
            if (end - at > tooLarge)
                continue; // the sanitizer's notes about memory
            QByteArray carried;
            while (at < end) {
                const quint64 step = std::min(stride, end - at);
                const QByteArray piece = isThere(pages, at, step) ? read(memory, at, step) : QByteArray();
                if (!piece.isEmpty())
                    look(carried + piece);
                carried = piece.right(overlap);
                at += step;
            }
        }
    }

    /// How often these bytes stand there.
    [[nodiscard]] qsizetype count(const QByteArray &bytes) const
    {
        qsizetype found = 0;
        walk(bytes.size() - 1, [&](QByteArrayView piece) {
            for (qsizetype at = piece.indexOf(bytes); at >= 0; at = piece.indexOf(bytes, at + 1))
                ++found;
        });
        return found;
    }

private:
    static constexpr quint64 page = 4096;
    static constexpr quint64 stride = 256 * page;
    static constexpr quint64 tooLarge = quint64(1) << 40;

    [[nodiscard]] QString path(const char *name) const
    {
        return QStringLiteral("/proc/%1/%2").arg(m_process).arg(QLatin1StringView(name));
    }
    /// Whether any page of it is in memory: what was only reserved is not to be made by looking.
    [[nodiscard]] static bool isThere(QFile &pages, quint64 at, quint64 length)
    {
        std::array<quint64, stride / page> entries{};
        pages.seek(qint64(at / page * sizeof(quint64)));
        const qint64 got =
            pages.read(reinterpret_cast<char *>(entries.data()), qint64(length / page * sizeof(quint64)));
        constexpr quint64 presentOrSwapped = quint64(3) << 62;
        return std::any_of(entries.begin(),
                           entries.begin() + std::max<qint64>(0, got) / qint64(sizeof(quint64)),
                           [](quint64 entry) { return (entry & presentOrSwapped) != 0; });
    }
    [[nodiscard]] static QByteArray read(QFile &memory, quint64 at, quint64 length)
    {
        return memory.seek(qint64(at)) ? memory.read(qint64(length)) : QByteArray();
    }

    qint64 m_process;
};
