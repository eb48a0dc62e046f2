// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/icons.h"

#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;

/// What stands where a table or chart would be: why there is nothing, and what to do.
class EmptyState final : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyState(QWidget *parent = nullptr);
    EmptyState(Icons::Glyph glyph, const QString &sentence, const QString &hint, QWidget *parent = nullptr);

    /// Plain text. Takes an offered button away.
    void say(Icons::Glyph glyph, const QString &sentence, const QString &hint = {});
    /// One button below the sentence; returned for a name or a shortcut.
    QPushButton *offer(const QString &text, std::function<void()> act);

    [[nodiscard]] QString sentence() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void drawGlyph();

    Icons::Glyph m_shown = Icons::Glyph::Info;
    QLabel *m_glyph;
    QLabel *m_sentence;
    QLabel *m_hint;
    QPushButton *m_button;
    std::function<void()> m_act;
};
