// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/reportblock.h"

#include <QList>
#include <QString>

/// Many short facts below a title, a label and a text each, side by side in columns where the paper is wide
/// enough and below each other where it is not. They are read row by row. Long texts go on in the next line,
/// nothing is cut.
class ReportFacts final : public ReportBlock
{
public:
    struct Fact {
        QString label;
        QString text;
        bool urgent = false; ///< in the colour of a warning; never said by colour alone
        bool wide = false;   ///< a text that may be long: alone in its row
    };
    explicit ReportFacts(QString title, QList<Fact> facts, int columns = 2);

    Result<void> prepare(ReportFont &font, const std::function<bool(qint64 rows)> &keepGoing) override;
    [[nodiscard]] Result<std::unique_ptr<ReportLines>> layOut(ReportFont &font, qreal width) const override;

private:
    QString m_title;
    QList<Fact> m_facts;
    int m_columns;
    qreal m_labelEms = 0;
};
