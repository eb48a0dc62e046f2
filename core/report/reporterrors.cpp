// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/reportblock.h"

#include <QCoreApplication>

namespace
{
struct Text {
    Q_DECLARE_TR_FUNCTIONS(Report)
};
} // namespace

Error ReportErrors::cancelled()
{
    return {Error::Kind::Cancelled,
            QStringLiteral("E-INT"),
            Text::tr("The report was stopped. No file was made or changed."),
            {},
            {}};
}

Error ReportErrors::tooNarrow(const QString &what)
{
    return {Error::Kind::Usage,
            QStringLiteral("E-PAPER"),
            Text::tr("The report was not made: %1 do not fit on this paper. Choose larger paper, lay it "
                     "across, or leave columns out.")
                .arg(what),
            {},
            {}};
}
