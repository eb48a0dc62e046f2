// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cardchangetable.h"
#include "models/cardsections.h"
#include "models/modelroom.h"

#include <QTimer>

/// Everything about the card somebody looks at. Follows the selection without haste, so that nothing is read
/// while it moves, and forgets answers about a card nobody looks at any more. GUI thread.
class CardDetailModel final : public QObject
{
    Q_OBJECT
public:
    enum class State { None, Loading, Ready, Failed };

    /// Days of usage, one after the other without a gap; of those nobody told the amount is nothing.
    struct Days {
        QList<QDate> days;
        QList<std::optional<qint64>> bytes;
        friend bool operator==(const Days &, const Days &) = default;
    };
    struct MonthLine {
        QString month; ///< "2026-02"
        QString used;
        QString readAt;
        friend bool operator==(const MonthLine &, const MonthLine &) = default;
    };

    explicit CardDetailModel(const ModelRoom &room, QObject *parent = nullptr);

    /// The card's row in the snapshot (its id − 1); nothing: no card.
    void look(std::optional<quint32> cardRow);
    [[nodiscard]] std::optional<quint32> wanted() const { return m_wanted; }

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const Error &error() const { return m_error; } ///< of Failed
    /// The card that is shown; the one before it while another is being read; nothing in the beginning.
    [[nodiscard]] const std::optional<WholeCard> &card() const { return m_card; }
    [[nodiscard]] const QList<CardSection> &sections() const { return m_sections; }
    [[nodiscard]] const Days &days() const { return m_days; } ///< the last three months that are told by days
    [[nodiscard]] const QList<MonthLine> &months() const { return m_months; } ///< newest first
    [[nodiscard]] CardChangeTable &changes() { return m_changes; }

    [[nodiscard]] QString note() const;
    /// Keeps the note of the shown card; an empty one is removed.
    void saveNote(const QString &text, QObject *context, DeskService::Done done);

    void retranslate();

Q_SIGNALS:
    void changed();

private:
    void ask();
    void take(const Result<WholeCard> &card);
    void present();

    const ModelRoom &m_room;
    std::optional<quint32> m_wanted;
    State m_state = State::None;
    Error m_error;
    std::optional<WholeCard> m_card;
    QList<CardSection> m_sections;
    Days m_days;
    QList<MonthLine> m_months;
    CardChangeTable m_changes;
    std::shared_ptr<const CardColumns> m_asked; ///< the snapshot of the newest question
    ReaderTicket m_ticket;
    QTimer m_settle; ///< the selection may still move
};
