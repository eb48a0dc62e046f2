// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/erasurecertificate.h"
#include "core/report/flowreport.h"
#include "core/report/reportfacts.h"
#include "core/report/reporttable.h"
#include "core/report/reporttext.h"

#include <QCoreApplication>
#include <QLocale>

namespace
{
struct Text {
    Q_DECLARE_TR_FUNCTIONS(ErasureCertificate)
};

std::unique_ptr<ReportBlock> table(const QString &title, const QList<ErasureItem> &items,
                                   const QString &whenEmpty)
{
    const QLocale locale;
    QList<QStringList> rows;
    for (const ErasureItem &item : items)
        rows.append({ErasureText::kind(item.kind), locale.toString(item.count),
                     item.bytes > 0 ? ErasureText::size(item.bytes) : QStringLiteral("–")});
    const QList<ReportColumn> columns{
        {Text::tr("Kind"), false, false}, {Text::tr("Count"), true, false}, {Text::tr("Size"), true, false}};
    return std::make_unique<ReportTable>(title, columns, std::make_unique<ReportRowList>(rows), whenEmpty);
}

std::unique_ptr<ReportBlock> facts(const ErasureReport &report)
{
    QList<ReportFacts::Fact> facts{{Text::tr("What"), ErasureText::scope(report.scope), false, false}};
    facts.append({Text::tr("When"),
                  report.done ? report.done->beijingText() : Text::tr("not yet: this is a preview"),
                  !report.done, false});
    facts.append({Text::tr("Number of the cache"),
                  report.account.isEmpty() ? QStringLiteral("–") : report.account, false, true});
    if (report.done)
        facts.append({Text::tr("Time taken"),
                      Text::tr("%1 s").arg(QLocale().toString(report.seconds, 'f', 1)), false, false});
    return std::make_unique<ReportFacts>(QString(), facts);
}

std::unique_ptr<ReportBlock> paragraphs(const QString &title, const QStringList &texts)
{
    QList<ReportText::Item> items;
    for (const QString &text : texts)
        items.append({{}, text});
    return std::make_unique<ReportText>(title, items);
}
} // namespace

std::unique_ptr<PagedReport> ErasureCertificate::of(const ErasureReport &report, ReportFrame frame)
{
    frame.title = report.done ? Text::tr("Certificate of erasure") : Text::tr("Preview of an erasure");
    frame.scope = {ErasureText::scope(report.scope)};
    frame.printedBy.clear();
    frame.personal = false;
    frame.dataAsOf = report.done;
    auto paper = std::make_unique<FlowReport>(frame);
    paper->add(facts(report));
    const bool everything = report.scope == ErasureScope::Everything;
    if (!everything)
        paper->add(table(report.done ? Text::tr("Removed from the cache")
                                     : Text::tr("Would be removed from the cache"),
                         report.removed, Text::tr("Nothing was found.")));
    paper->add(table(report.done ? Text::tr("Removed files") : Text::tr("Files that would be removed"),
                     report.files, Text::tr("There were none.")));
    if (!report.kept.isEmpty())
        paper->add(table(Text::tr("Kept, because it is the company's own"), report.kept, {}));
    paper->add(paragraphs(Text::tr("How"), ErasureText::consequences(report)));
    QStringList beyond = ErasureText::unreachable(report);
    paper->add(paragraphs(Text::tr("What this erasure does not reach"), beyond));
    QStringList outputs;
    for (const ErasureOutput &output : report.outputs)
        outputs.append(ErasureText::output(output));
    if (report.moreOutputs > 0)
        outputs.append(Text::tr("%n older one(s) that are not listed", nullptr, int(report.moreOutputs)));
    if (outputs.isEmpty())
        outputs.append(Text::tr("The audit log knows of none."));
    paper->add(paragraphs(Text::tr("Exports and prints the audit log knows of"), outputs));
    paper->add(
        std::make_unique<ReportSignatures>(QStringList{Text::tr("Erased by"), Text::tr("Witnessed by")}));
    return paper;
}
