// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/briefing/briefingerrors.h"

#include <QCoreApplication>

namespace
{
struct Text {
    Q_DECLARE_TR_FUNCTIONS(BriefingError)
};
} // namespace

Error BriefingError::noSuchCard()
{
    return {Error::Kind::Missing,
            QStringLiteral("E-CARD"),
            Text::tr("The cache holds no such card any more. Nothing was changed; look for it again."),
            {},
            {}};
}

Error BriefingError::unknownClock(const QString &caseId)
{
    return {Error::Kind::Damaged,
            QStringLiteral("E-DESK"),
            Text::tr("The case %1 has a clock that this version does not know. Nothing was changed; remove "
                     "the case or use the version that wrote it.")
                .arg(caseId),
            {},
            {}};
}
