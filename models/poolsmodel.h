// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/briefing/poolcards.h"
#include "core/sync/syncreport.h"
#include "models/figuretable.h"
#include "models/paneanswer.h"
#include "models/poolsfacts.h"
#include "models/poolwords.h"

#include <QTimer>

/// The pools of a month, the guards of every plan, and the cards of the pool somebody has selected. Asked of
/// the rules in the slow reader while somebody looks. GUI thread.
class PoolsModel : public QObject
{
    Q_OBJECT
public:
    explicit PoolsModel(const ModelRoom &room, QObject *parent = nullptr);

    void follow(const SyncModel &sync);
    void setWatched(bool watched);

    [[nodiscard]] FigureTable &pools() { return m_pools; }
    [[nodiscard]] FigureTable &guards() { return m_guards; }
    [[nodiscard]] FigureTable &users() { return m_users; } ///< of the selected pool, largest first

    [[nodiscard]] const PaneQuestion &question() const { return m_answer; }
    [[nodiscard]] const PoolsFacts *facts() const { return m_facts.get(); } ///< null: nothing was answered
    [[nodiscard]] const PoolCards *cards() const; ///< of the selected one; null: they are on their way
    [[nodiscard]] QString cardsError() const;     ///< empty: none

    [[nodiscard]] Month month() const { return m_month; }
    void setMonth(Month month); ///< another one than the current: what was used, what it cost
    [[nodiscard]] QList<Month> months() const;

    [[nodiscard]] const QString &selected() const { return m_selected; }
    void select(const QString &credential);
    [[nodiscard]] const PoolsFacts::Row *row() const; ///< the selected pool; null: none, or none here
    [[nodiscard]] const PlanGuards *plan() const;     ///< the selected one's guards, likewise

    [[nodiscard]] QString totals() const; ///< one line
    /// The price that counts for the selected pool, or one without a price to enter.
    [[nodiscard]] TariffLine priceToEnter() const;
    /// What to read so that these cards' stop rules are known; of this pool.
    [[nodiscard]] SyncOptions unreadDetails() const;
    [[nodiscard]] static SyncOptions poolReading(const QString &credential);
    /// A filter of the Cards pane.
    [[nodiscard]] static QString cardsOf(const QString &credential);
    [[nodiscard]] static QString withoutRule(const QString &credential); ///< also those never read

public Q_SLOTS:
    void refresh();
    void retranslate();

Q_SIGNALS:
    void changed();
    void cardsChanged();

private:
    void take();
    void takeCards();
    void askForCards();

    const ModelRoom &m_room;
    Month m_month;
    bool m_currentMonth = true; ///< goes on with the calendar
    PaneAnswer<PoolsFacts> m_answer;
    PaneAnswer<PoolCards> m_cards;
    std::shared_ptr<const PoolsFacts> m_facts;
    FigureTable m_pools;
    FigureTable m_guards;
    FigureTable m_users;
    QString m_selected;
    QString m_askedFor; ///< credential, month and day of what m_cards asks
    QTimer m_pause;     ///< somebody walks over the list
    bool m_watched = false;
};
