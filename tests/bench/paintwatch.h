// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QWidget>

#include <chrono>
#include <functional>
#include <optional>

/// Waiting in the event loop, without sleeping between looks.
namespace Patience
{
using Condition = std::function<bool()>;
constexpr std::chrono::milliseconds usual{30'000};

/// Asked after each event and each millisecond; false: it did not come true in time.
bool until(const Condition &condition, std::chrono::milliseconds patience = usual);
void pause(std::chrono::milliseconds time); ///< the window goes on
} // namespace Patience

/// Says when a widget stands on screen as it should: it was painted while a condition held, most of it, and
/// the frame had been handed to the platform.
class PaintWatch final : public QObject
{
    Q_OBJECT
public:
    /// The clock runs from here, for the first paint of `widget` at which `right` holds.
    PaintWatch(QWidget *widget, Patience::Condition right);

    /// How long it took; nothing: it did not come to it.
    [[nodiscard]] std::optional<std::chrono::microseconds>
    wait(std::chrono::milliseconds patience = Patience::usual);
    [[nodiscard]] const std::optional<std::chrono::microseconds> &taken() const { return m_taken; }
    [[nodiscard]] std::chrono::microseconds now() const;

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QPointer<QWidget> m_widget;
    Patience::Condition m_right;
    QElapsedTimer m_timer;
    bool m_seen = false;
    std::optional<std::chrono::microseconds> m_taken;
};
