// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/flowreport.h"
#include "core/report/reportpdf.h"
#include "core/report/reporttable.h"
#include "core/report/reporttext.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

/// What the tests of reports share. Set SIMLEDGER_REPORTS to a folder to keep the PDFs and look at them.
namespace ReportTest
{

inline const Instant dataDay{1'772'412'060}; // 2026-03-02 08:41:00 in Beijing

inline ReportFrame frame(const QString &title)
{
    ReportFrame frame;
    frame.company = QStringLiteral("蓝海对讲有限公司");
    frame.title = title;
    frame.scope = {QStringLiteral("status:stopped vendor:CMCC")};
    frame.dataAsOf = dataDay;
    frame.printed = QDate(2026, 3, 2);
    frame.printedBy = QStringLiteral("demo");
    frame.demo = true;
    return frame;
}

/// Where PDFs go.
class Place
{
public:
    [[nodiscard]] QString file(const QString &name) const
    {
        const QString kept = qEnvironmentVariable("SIMLEDGER_REPORTS");
        return QDir(kept.isEmpty() ? m_directory.path() : kept).filePath(name);
    }
    [[nodiscard]] QString empty() const { return m_directory.filePath(QStringLiteral("none.pdf")); }
    [[nodiscard]] QStringList all() const
    {
        return QDir(m_directory.path()).entryList(QDir::Files | QDir::Hidden);
    }

private:
    QTemporaryDir m_directory;
};

inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The text of a PDF as poppler reads it; all pages, or one (from 1).
inline QString textOf(const QString &pdf, int page = 0)
{
    QStringList arguments{QStringLiteral("-layout"), QStringLiteral("-enc"), QStringLiteral("UTF-8")};
    if (page > 0)
        arguments +=
            {QStringLiteral("-f"), QString::number(page), QStringLiteral("-l"), QString::number(page)};
    QProcess poppler;
    poppler.start(QStringLiteral("pdftotext"), arguments + QStringList{pdf, QStringLiteral("-")});
    return poppler.waitForFinished() ? QString::fromUtf8(poppler.readAllStandardOutput()) : QString();
}

inline bool canRead()
{
    return !QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty();
}

/// Pages by the file's own account.
inline qsizetype pagesIn(const QByteArray &pdf)
{
    return pdf.count("/Type /Page\n");
}

/// Rows whose cells name them, and that count how often they were asked for.
class CountedRows final : public ReportRows
{
public:
    explicit CountedRows(qint64 rows) : asked(rows, 0) {}
    [[nodiscard]] qint64 count() const override { return asked.size(); }
    [[nodiscard]] QStringList row(qint64 index) const override
    {
        ++asked[index];
        return {name(index), QStringLiteral("89860%1").arg(index, 15, 10, QLatin1Char('0')),
                QString::number(index)};
    }
    [[nodiscard]] QStringList totals() const override
    {
        return {QStringLiteral("Sum"), {}, QString::number(count() * (count() - 1) / 2)};
    }
    static QString name(qint64 index) { return QStringLiteral("row-%1.").arg(index); }

    mutable QList<int> asked;
};

inline QList<ReportColumn> columns()
{
    return {{QStringLiteral("Name")}, {QStringLiteral("ICCID")}, {QStringLiteral("Amount"), true}};
}

/// A report that is one table of so many rows.
struct TableReport {
    explicit TableReport(qint64 count, ReportFrame frame = ReportTest::frame(QStringLiteral("卡片清单")))
        : report(std::move(frame))
    {
        auto counted = std::make_unique<CountedRows>(count);
        rows = counted.get();
        report.add(std::make_unique<ReportTable>(QString(), columns(), std::move(counted),
                                                 QStringLiteral("nothing here")));
    }
    FlowReport report;
    CountedRows *rows = nullptr; ///< of the report
};

} // namespace ReportTest
