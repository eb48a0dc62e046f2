// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

/// Chinese or English, each in its own words. Says what was chosen; whoever hears it makes the page anew.
class LanguageSwitch final : public QWidget
{
    Q_OBJECT
public:
    explicit LanguageSwitch(Qt::Orientation orientation, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const QString &language); ///< "zh_CN", "en"; another one than is in force
};
