// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/month.h"
#include "models/deadlinefacts.h"
#include "models/tableroles.h"

#include <QAbstractTableModel>

#include <memory>

/// A month as six weeks from Monday to Sunday: which days are worked, and what ends on them. GUI thread.
class DeadlineMonth final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum class DayKind {
        Workday,
        Rest,         ///< a weekend
        Holiday,      ///< a weekday that is a rest day
        MakeUpWorkday ///< a weekend day that is worked
    };
    /// What stands in a day: one line of it.
    struct Line {
        QString key; ///< of the clock
        QString text;
        TableRoles::Tone tone = TableRoles::Tone::Plain;
        bool target = false; ///< its internal target; else its last day
        friend bool operator==(const Line &, const Line &) = default;
    };
    struct Day {
        QDate date;
        DayKind kind = DayKind::Workday;
        QList<Line> lines; ///< last days first
        bool inMonth = false;
        bool today = false;
        friend bool operator==(const Day &, const Day &) = default;
    };
    static constexpr int weeks = 6;

    using QAbstractTableModel::QAbstractTableModel;

    void setFacts(std::shared_ptr<const DeadlineFacts> facts); ///< null: nothing known yet
    void setMonth(Month month);
    [[nodiscard]] Month month() const { return m_month; }
    [[nodiscard]] const Day &day(const QModelIndex &index) const
    {
        return m_days[index.row() * 7 + index.column()];
    }
    [[nodiscard]] QDate today() const { return m_facts ? m_facts->today : m_month.firstDay(); }
    [[nodiscard]] QModelIndex indexOf(QDate date) const; ///< invalid: not on this page
    /// Whether the days of this month are counted by a published calendar.
    [[nodiscard]] bool calendarPublished() const;
    [[nodiscard]] static QString kindText(DayKind kind); ///< "make-up workday"; empty for usual days

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void monthChanged();

private:
    void fill();
    [[nodiscard]] Day made(QDate date) const;

    std::shared_ptr<const DeadlineFacts> m_facts;
    Month m_month;
    QList<Day> m_days;
};
