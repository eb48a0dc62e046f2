// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activityfacts.h"

#include <QComboBox>

/// Which span of time a list is about.
class SpanChoice final : public QComboBox
{
    Q_OBJECT
public:
    SpanChoice(const QList<ActivitySpan::Kind> &spans, const ActivitySpan &current, QWidget *parent);

    [[nodiscard]] ActivitySpan span() const;
    void offer(const ActivitySpan &span);   ///< besides the others, once
    void setSpan(const ActivitySpan &span); ///< one that is not there yet is added

Q_SIGNALS:
    void spanChanged(const ActivitySpan &span);
};
