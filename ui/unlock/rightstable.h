// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/account.h"

#include <QTableWidget>

/// What a key may read, an action a line.
class RightsTable final : public QTableWidget
{
    Q_OBJECT
public:
    explicit RightsTable(QWidget *parent = nullptr);
    void fill(const QList<KeyRight> &rights);
};
