// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/reportblock.h"

#include <QColor>
#include <QList>
#include <QStringList>

/// Labels and what belongs to them, below a title: "Month  2026-04". Long texts go on in the next line,
/// nothing is cut. Without labels it is a list of paragraphs.
class ReportText final : public ReportBlock
{
public:
    struct Item {
        QString label; ///< empty in all items of a list of paragraphs
        QString text;
        bool urgent = false; ///< in the colour of a warning; never said by colour alone
    };
    ReportText(QString title, QList<Item> items);

    Result<void> prepare(ReportFont &font, const std::function<bool(qint64 rows)> &keepGoing) override;
    [[nodiscard]] Result<std::unique_ptr<ReportLines>> layOut(ReportFont &font, qreal width) const override;

private:
    QString m_title;
    QList<Item> m_items;
    qreal m_labelEms = 0;
};

/// Lines to sign at the end of a report, side by side, each with its role, a place for the name and one for
/// the date. Never torn from each other.
class ReportSignatures final : public ReportBlock
{
public:
    explicit ReportSignatures(QStringList roles);

    Result<void> prepare(ReportFont &font, const std::function<bool(qint64 rows)> &keepGoing) override;
    [[nodiscard]] Result<std::unique_ptr<ReportLines>> layOut(ReportFont &font, qreal width) const override;

private:
    QStringList m_roles;
};
