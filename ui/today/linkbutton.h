// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/icons.h"

#include <QAbstractButton>

#include <optional>

/// A line that leads somewhere: an icon, a text, a figure to the right. The text gives way before the figure
/// does.
class LinkButton final : public QAbstractButton
{
    Q_OBJECT
public:
    LinkButton(const QString &text, const QString &figure, QWidget *parent = nullptr);
    void setGlyph(Icons::Glyph glyph, Theme::Ink ink = Theme::Ink::Text);
    void setFigureInk(Theme::Ink ink) { m_figureInk = ink; }
    void setDetail(const QString &detail); ///< a second line, which may end in "…"; whole in the tool tip
    void setHeading(bool heading);         ///< in bold letters, with an arrow behind them

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int iconSpace() const;

    QString m_figure;
    QString m_detail;
    Theme::Ink m_figureInk = Theme::Ink::Text;
    std::optional<Icons::Glyph> m_glyph;
    Theme::Ink m_glyphInk = Theme::Ink::Text;
    bool m_heading = false;
};
