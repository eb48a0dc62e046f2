// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reportprinters.h"

#include <QCoreApplication>
#include <QPrinter>
#include <QPrinterInfo>

#include <mutex>

namespace
{
struct Text {
    Q_DECLARE_TR_FUNCTIONS(ReportPrinters)
};

Error printerError(Error::Kind kind, const QString &sentence, const char *detail)
{
    return {kind, QStringLiteral("E-PRINTER"), sentence, QString::fromLatin1(detail), {}};
}

class SystemPrintJob final : public ReportPrintJob
{
public:
    SystemPrintJob(const QPrinterInfo &printer, const QString &title, const QPageLayout &page)
        : m_printer(printer, QPrinter::HighResolution)
    {
        m_printer.setDocName(title);
        m_printer.setCreator(QStringLiteral("Simledger"));
        m_printer.setFullPage(true); // the margins are in the pages
        m_printer.setPageLayout(page);
    }
    [[nodiscard]] bool isValid() const { return m_printer.isValid(); }
    [[nodiscard]] QPagedPaintDevice &device() override { return m_printer; }
    [[nodiscard]] bool broken() const override
    {
        return m_printer.printerState() == QPrinter::Error || m_printer.printerState() == QPrinter::Aborted;
    }
    void abort() override { m_printer.abort(); }

private:
    QPrinter m_printer;
};

/// The print system is asked by one thread at a time, whoever it is.
std::mutex &printSystem()
{
    static std::mutex mutex;
    return mutex;
}

class SystemPrinters final : public ReportPrinters
{
public:
    [[nodiscard]] QStringList names() override
    {
        const std::lock_guard lock(printSystem());
        QStringList names = QPrinterInfo::availablePrinterNames();
        const QString usual = QPrinterInfo::defaultPrinterName();
        if (names.removeAll(usual) > 0)
            names.prepend(usual);
        return names;
    }
    [[nodiscard]] Result<std::unique_ptr<ReportPrintJob>> begin(const QString &printer, const QString &title,
                                                                const QPageLayout &page) override
    {
        const std::lock_guard lock(printSystem());
        const QPrinterInfo info = QPrinterInfo::printerInfo(printer);
        if (info.isNull())
            return gone(printer);
        auto job = std::make_unique<SystemPrintJob>(info, title, page);
        if (!job->isValid())
            return gone(printer);
        return std::unique_ptr<ReportPrintJob>(std::move(job));
    }
};
} // namespace

std::shared_ptr<ReportPrinters> ReportPrinters::system()
{
    return std::make_shared<SystemPrinters>();
}

Error ReportPrinters::gone(const QString &printer)
{
    return printerError(Error::Kind::Missing,
                        Text::tr("The printer %1 is no longer there, so nothing was printed. Choose another "
                                 "one, or save the report as PDF.")
                            .arg(printer),
                        "no such printer");
}

Error ReportPrinters::failed(const QString &printer)
{
    return printerError(Error::Kind::Failed,
                        Text::tr("The printer %1 did not take all pages. Look whether it is on and has "
                                 "paper, then print again, or save the report as PDF.")
                            .arg(printer),
                        "print job failed");
}
