// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/modelroom.h"
#include "models/tableroles.h"

#include <QObject>

/// One card that was found, in words.
struct CardHit {
    quint32 cardRow = 0; ///< in the snapshot, for good
    QString iccid;
    QString state; ///< "stopped at the limit"
    TableRoles::StateMark mark = TableRoles::StateMark::None;
    QString tags;
    QString why; ///< "IMEI 8612…": the field the text stands in; empty: the ICCID, or a filter found it
};

struct CardHits {
    QString text; ///< what was looked for
    QList<CardHit> hits;
    qint64 total = 0; ///< how many cards match altogether
};

/// Finds cards by what somebody remembers of them: for the search that reaches everything. Text that reads as
/// a filter is one; else it is a fragment of any number, tag or remark. Cards whose numbers end with it come
/// first: that is what people know by heart. GUI thread.
class CardFinder final : public QObject
{
    Q_OBJECT
public:
    explicit CardFinder(const ModelRoom &room, QObject *parent = nullptr);

    /// Answers with found(), unless another text is looked for before.
    void find(const QString &text, int limit);

Q_SIGNALS:
    void found(const CardHits &hits);

private:
    const ModelRoom &m_room;
    ReaderTicket m_ticket;
};
