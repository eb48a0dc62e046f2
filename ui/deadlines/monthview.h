// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

class DeadlineMonth;

/// A month on a page: six weeks, rest days and make-up workdays apart, in each day what ends on it. Arrows go
/// from day to day and over the month's ends, PageUp and PageDown from month to month, Home goes to today,
/// Enter to the day's first clock. The month must outlive it.
class MonthView final : public QTableView
{
    Q_OBJECT
public:
    explicit MonthView(DeadlineMonth &month, QWidget *parent = nullptr);

    [[nodiscard]] QDate currentDay() const;
    void setCurrentDay(QDate day); ///< turns the page where it has to

Q_SIGNALS:
    void keyWanted(const QString &key); ///< the clock that was asked for
    void dayWanted(QDate day);          ///< a day without a clock was

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void choose(const QModelIndex &index);

    DeadlineMonth &m_month;
};
