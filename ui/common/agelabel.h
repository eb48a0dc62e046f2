// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/domain/instant.h"

#include <QLabel>
#include <QTimer>

#include <optional>

/// How old what is beside it is: "as of 09:41 · 12 minutes ago". Older than a day it has a glyph and the
/// colour of a warning. Counts on by itself while it is shown.
class AgeLabel final : public QLabel
{
    Q_OBJECT
public:
    /// The clock must outlive the label.
    explicit AgeLabel(const Clock &clock, QWidget *parent = nullptr);

    /// Nothing: never read.
    void setAsOf(std::optional<Instant> asOf);
    [[nodiscard]] std::optional<Instant> asOf() const { return m_asOf; }
    [[nodiscard]] bool isOld() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void present();

    const Clock &m_clock;
    std::optional<Instant> m_asOf;
    QTimer m_ageing;
};
