// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/filterexpectation.h"
#include "core/inventory/cardtally.h"
#include "models/modelroom.h"

#include <QAbstractListModel>
#include <QHash>

/// What may be written next in a filter: fields with what they tell, the words of a code, tags and
/// credentials that occur, examples of days and sizes. A model for the list below the filter line. Values
/// that occur are counted in the room's quick reader; until then the list goes without them. GUI thread.
class FilterCompleter final : public QAbstractListModel
{
    Q_OBJECT
public:
    /// One line.
    struct Suggestion {
        QString text;             ///< what is put in
        QString meaning;          ///< for people: "Operator", "in use · 12,345 cards"
        bool opensValues = false; ///< a field: its values come next
    };
    enum Role { MeaningRole = Qt::UserRole + 1 };

    explicit FilterCompleter(const ModelRoom &room, QObject *parent = nullptr);

    /// Shows what may stand at the cursor. Changes may come later too, as resets.
    void look(const QString &text, int cursor);
    [[nodiscard]] const FilterExpectation &expectation() const { return m_expected; }
    [[nodiscard]] const QList<Suggestion> &suggestions() const { return m_suggestions; }

    struct Completed {
        QString text;
        int cursor = 0;
    };
    /// The text with this suggestion in it, and where the cursor is then.
    [[nodiscard]] Completed completed(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    struct Counted {
        quint64 generation = 0;
        QList<CardTally::Count> counts;
        bool asked = false;
    };
    void present();
    [[nodiscard]] QList<Suggestion> fields() const;
    [[nodiscard]] QList<Suggestion> values(CardField field);
    void addCodes(CardField field, QList<Suggestion> &suggestions);
    void addOccurring(CardField field, QList<Suggestion> &suggestions);
    const QList<CardTally::Count> &counted(CardField field);

    const ModelRoom &m_room;
    QString m_text;
    FilterExpectation m_expected;
    QList<Suggestion> m_suggestions;
    QHash<CardField, Counted> m_counted;
};
