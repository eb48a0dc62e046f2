// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/erasure.h"

#include <QWidget>

class QLabel;
class QTreeWidget;

/// What an erasure would remove or has removed: counts and sizes by kind, and what people must know.
class ErasureView final : public QWidget
{
    Q_OBJECT
public:
    explicit ErasureView(QWidget *parent = nullptr);
    void show(const ErasureReport &report);

private:
    void add(const QString &title, const QList<ErasureItem> &items);

    QTreeWidget *m_items;
    QLabel *m_words;
};
