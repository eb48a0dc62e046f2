// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity/momentedit.h"

#include <QLineEdit>
#include <QSignalBlocker>

namespace
{
constexpr qint64 beijing = 8 * 3600; ///< what is shown are its clocks, whatever this computer's zone
} // namespace

MomentEdit::MomentEdit(const QString &name, const QString &accessible, QWidget *parent)
    : QDateTimeEdit(parent)
{
    setObjectName(name);
    setAccessibleName(accessible);
    findChild<QLineEdit *>()->setAccessibleName(accessible);
    setTimeSpec(Qt::UTC);
    setDisplayFormat(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
    setCalendarPopup(true);
    setKeyboardTracking(false);
    connect(this, &QDateTimeEdit::dateTimeChanged, this, [this] { Q_EMIT momentChosen(moment()); });
}

void MomentEdit::setMoment(Instant moment)
{
    const QSignalBlocker quiet(this);
    setDateTime(QDateTime::fromSecsSinceEpoch(moment.seconds + beijing, Qt::UTC));
}

Instant MomentEdit::moment() const
{
    return {dateTime().toSecsSinceEpoch() - beijing};
}
