// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cardfinder.h"

#include <QLineEdit>

class QCompleter;
class QStandardItemModel;

/// Finds one card by any fragment of its numbers or tags: what is found stands below the line, Enter takes
/// the first of it, or the one chosen with the arrows.
class CardSearchField final : public QLineEdit
{
    Q_OBJECT
public:
    explicit CardSearchField(const ModelRoom &room, QWidget *parent = nullptr);

    void showCard(const QString &iccid); ///< empty: none
    [[nodiscard]] const QString &iccid() const { return m_iccid; }

Q_SIGNALS:
    void chosen(qint64 cardId, const QString &iccid);
    void nothingFound(const QString &text);

private:
    void search(const QString &text);
    void show(const CardHits &hits);
    void take(int row);
    void enter();

    CardFinder m_finder;
    QCompleter *m_completer;
    QStandardItemModel *m_found;
    QString m_iccid;
    QString m_asked;      ///< the text whose answer is shown
    bool m_enter = false; ///< Enter waits for the answer
};
