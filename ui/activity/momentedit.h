// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/instant.h"

#include <QDateTimeEdit>

/// A moment in Beijing, to the second: typed, or chosen from a calendar.
class MomentEdit final : public QDateTimeEdit
{
    Q_OBJECT
public:
    MomentEdit(const QString &name, const QString &accessible, QWidget *parent);

    void setMoment(Instant moment); ///< without momentChosen()
    [[nodiscard]] Instant moment() const;

Q_SIGNALS:
    void momentChosen(Instant moment); ///< by a person
};
