// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QFile>

#include <memory>

/// A file that is written piece by piece and appears only when it is whole: SafeFile::replace() for what is
/// too large to be held. Until keep() there is a sibling, readable by its owner alone; without keep() it is
/// overwritten and goes away, and the old file stays. Errors are those of SafeFile.
class NewFile
{
public:
    [[nodiscard]] static Result<std::unique_ptr<NewFile>> begin(const QString &path);
    ~NewFile();
    NewFile(const NewFile &) = delete;
    NewFile &operator=(const NewFile &) = delete;

    [[nodiscard]] QIODevice &device() { return m_file; }
    /// Puts the bytes safely on the disk and the file in its place.
    Result<void> keep();
    /// Why the device did not take a piece.
    [[nodiscard]] Error writeError() const;

private:
    NewFile(QString path, const QString &sibling) : m_path(std::move(path)), m_file(sibling) {}

    QString m_path;
    QFile m_file;
    bool m_kept = false;
};
