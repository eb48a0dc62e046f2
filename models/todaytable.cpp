// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/todaytable.h"

#include "core/base/privateview.h"
#include "core/rules/clauses.h"
#include "models/todaymodel.h"

#include <QCoreApplication>

namespace
{
struct Text {
    Q_DECLARE_TR_FUNCTIONS(TodayTable)
};

void put(TableSink &sink, const QString &text)
{
    if (text.isEmpty())
        sink.unknown();
    else
        sink.text(PrivateView::figures(text).toUtf8());
}

/// A figure is a sum of money, a volume or a count: numbers in columns of their own, so that a workbook can
/// add them up.
class FindingsTable final : public TableSource
{
public:
    explicit FindingsTable(QList<Finding> findings) : m_findings(std::move(findings)) {}

    [[nodiscard]] QList<TableColumn> columns() const override
    {
        return {{QStringLiteral("severity"), Text::tr("Severity")},
                {QStringLiteral("date"), Text::tr("Date"), TableKind::Date},
                {QStringLiteral("text"), Text::tr("Finding")},
                {QStringLiteral("count"), Text::tr("Count or days"), TableKind::Integer},
                {QStringLiteral("amount"), Text::tr("Amount"), TableKind::Money},
                {QStringLiteral("bytes"), Text::tr("Traffic"), TableKind::Bytes},
                {QStringLiteral("clause"), Text::tr("Clause")},
                {QStringLiteral("action"), Text::tr("What to do")},
                {QStringLiteral("filter"), Text::tr("Cards")}};
    }
    [[nodiscard]] qint64 rows() const override { return m_findings.size(); }

    void row(qint64 index, TableSink &sink) const override
    {
        const Finding &finding = m_findings.at(index);
        const bool people = sink.form() == TableForm::People;
        put(sink, people ? finding.severityText() : finding.severityName());
        if (finding.date)
            sink.date(*finding.date);
        else
            sink.unknown();
        put(sink, finding.text);
        putFigure(finding.figure, sink);
        put(sink, sink.form() == TableForm::Programs ? finding.clause : Clauses::text(finding.clause));
        put(sink, finding.action);
        put(sink, finding.filter);
    }

private:
    static void putFigure(const FindingFigure &figure, TableSink &sink)
    {
        using Kind = FindingFigure::Kind;
        const bool counts = figure.kind == Kind::Count || figure.kind == Kind::Days;
        counts ? sink.number(figure.count) : sink.unknown();
        if (figure.kind != Kind::Amount)
            sink.unknown();
        else if (PrivateView::isOn())
            put(sink, figure.text());
        else
            sink.money(figure.amount);
        figure.kind == Kind::Volume ? sink.number(figure.volume.bytes) : sink.unknown();
    }

    QList<Finding> m_findings;
};
} // namespace

std::unique_ptr<TableSource> TodayTable::of(const TodayModel &model)
{
    return std::make_unique<FindingsTable>(model.findings());
}
