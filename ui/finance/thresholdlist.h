// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/deskvalues.h"
#include "models/financefacts.h"

#include <QWidget>

#include <array>

class QLabel;

/// The three thresholds, a row each: what it watches, what it is set to, and its state as sign, word and
/// sentence.
class ThresholdList final : public QWidget
{
    Q_OBJECT
public:
    explicit ThresholdList(QWidget *parent = nullptr);

    void show(const QList<ThresholdCheck> &checks, const BalanceThresholds &thresholds,
              const QString &currency);
    using QWidget::show;

    [[nodiscard]] static QString stateText(ThresholdCheck::State state);

private:
    struct Row {
        QLabel *sign = nullptr;
        QLabel *value = nullptr;
        QLabel *state = nullptr;
        QLabel *sentence = nullptr;
    };
    std::array<Row, 3> m_rows{};
};
