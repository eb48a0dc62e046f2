// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/financefacts.h"

#include <QTimer>
#include <QWidget>

#include <array>

class QLabel;
class QPushButton;
class QSpinBox;

/// The parameters of the runway, changed in place. What was typed counts a moment after the last key.
class AssumptionEditor final : public QWidget
{
    Q_OBJECT
public:
    explicit AssumptionEditor(QWidget *parent = nullptr);

    void setAssumptions(const RunwayAssumptions &assumptions);
    [[nodiscard]] RunwayAssumptions assumptions() const;

Q_SIGNALS:
    void changed(const RunwayAssumptions &assumptions);

private:
    static constexpr size_t count = 7;
    void refresh();

    std::array<QSpinBox *, count> m_boxes{};
    QLabel *m_state;
    QPushButton *m_standard;
    QTimer m_typing;
    bool m_setting = false;
};
