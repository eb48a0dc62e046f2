// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/secretline.h"

#include "core/base/safefile.h"

#include <QCoreApplication>

namespace
{
struct Text {
    Q_DECLARE_TR_FUNCTIONS(SecretLine)
};
} // namespace

SecretBytes SecretLine::first(QByteArray &bytes)
{
    qsizetype end = bytes.indexOf('\n');
    if (end < 0)
        end = bytes.size();
    if (end > 0 && bytes[end - 1] == '\r')
        --end;
    SecretBytes line = SecretBytes::copyOf(QByteArrayView(bytes).first(end));
    wipeContainer(bytes);
    return line;
}

Result<SecretBytes> SecretLine::read(const QString &path)
{
    Result<QByteArray> bytes = SafeFile::read(path, longest);
    if (!bytes)
        return bytes.error();
    SecretBytes line = first(*bytes);
    if (line.isEmpty())
        return Error{Error::Kind::Usage,
                     QStringLiteral("E-USAGE"),
                     Text::tr("The first line of %1 is empty.").arg(path),
                     {},
                     {}};
    return line;
}
