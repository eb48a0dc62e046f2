// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/instant.h"

#include <QByteArray>
#include <QIODevice>

/// Between Qt's PDF writer and the place a PDF goes to: passes the bytes on in large pieces, puts the date of
/// the data where the writer puts the time of the day (it has no other way), and remembers what failed, which
/// the writer does not look at. Give it a device that is open; close() passes on what is left.
class PdfSink final : public QIODevice
{
public:
    PdfSink(QIODevice &target, Instant stamp);
    ~PdfSink() override;

    [[nodiscard]] bool isSequential() const override { return true; }
    void close() override;
    /// The target did not take all bytes.
    [[nodiscard]] bool failed() const { return m_failed; }
    /// The date was found and replaced.
    [[nodiscard]] bool dated() const { return m_dated; }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *data, qint64 size) override;

private:
    void passOn();
    void setDate();

    QIODevice &m_target;
    Instant m_stamp;
    QByteArray m_waiting;
    bool m_dated = false;
    bool m_failed = false;
};
