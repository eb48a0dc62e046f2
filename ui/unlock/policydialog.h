// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

/// The policy to give to the user whose key this program gets, to be copied into the provider's console.
class PolicyDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit PolicyDialog(QWidget *parent = nullptr);
};
