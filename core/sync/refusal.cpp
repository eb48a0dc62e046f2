// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/refusal.h"

#include <QStringList>

bool Refusal::isAboutOneObject(const Error &error)
{
    return error.kind == Error::Kind::BadReply ||
           (error.kind == Error::Kind::Refused && (error.code == u"E-A12" || error.code == u"E-A13"));
}

bool Refusal::isAboutEveryCall(const Error &error)
{
    const bool blocked = error.code == u"E-A08"; // the account, whatever is asked
    return error.kind == Error::Kind::Network || error.kind == Error::Kind::Storage || blocked ||
           isAboutTheKey(error);
}

bool Refusal::isAboutTheKey(const Error &error)
{
    static const QStringList codes{QStringLiteral("E-A02"), QStringLiteral("E-A05"), QStringLiteral("E-A06"),
                                   QStringLiteral("E-A09"), QStringLiteral("E-A10")};
    return codes.contains(error.code);
}
