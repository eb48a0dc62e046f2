// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/carddetail.h"
#include "core/domain/readfacts.h"

#include <QByteArray>
#include <QHash>
#include <QList>

#include <vector>

class CacheReader;

/// What the briefings ask of the newest details, of every card that has one: one walk for all of them,
/// 13 bytes a card. Rows are card ids − 1.
class DetailDigest
{
public:
    /// Of the first `rows` rows.
    static Result<DetailDigest> read(CacheReader &cache, quint32 rows);

    [[nodiscard]] bool wasRead(quint32 row) const { return m_flags[row] & Read; }
    [[nodiscard]] bool hasStopRule(quint32 row) const { return m_flags[row] & StopRule; }
    [[nodiscard]] std::optional<bool> autoRenew(quint32 row) const;
    [[nodiscard]] std::optional<RealNameReading> realName(quint32 row) const;
    [[nodiscard]] std::optional<QString> certifyType(quint32 row) const;
    /// What the detail said of the real name, where nobody has described that code.
    [[nodiscard]] std::optional<QString> oddCertifyStatus(quint32 row) const;

private:
    enum Flag : quint8 {
        Read = 1,
        StopRule = 2,
        RenewKnown = 4,
        Renews = 8,
        Certified = 16,    ///< CertifyStatus was told
        CertifyKnown = 32, ///< and is described
        Verified = 64,
    };
    explicit DetailDigest(quint32 rows) : m_flags(rows), m_asOf(rows), m_certifyTypes(rows) {}
    void take(const CardDetailGlance &detail);
    void takeCertifyType(quint32 row, QByteArrayView type);

    std::vector<quint8> m_flags;
    std::vector<qint64> m_asOf;          ///< seconds
    std::vector<quint32> m_certifyTypes; ///< place in m_typeNames, from 1
    QList<QByteArray> m_typeNames;       ///< UTF-8
    QHash<quint32, QString> m_oddStates; ///< by row; there are few
};
