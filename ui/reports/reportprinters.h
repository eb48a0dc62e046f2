// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QPageLayout>
#include <QStringList>

#include <memory>

class QPagedPaintDevice;

/// Pages on their way to a printer: gone to it when the painter has ended.
class ReportPrintJob
{
public:
    virtual ~ReportPrintJob() = default;
    [[nodiscard]] virtual QPagedPaintDevice &device() = 0;
    /// The printer takes no more.
    [[nodiscard]] virtual bool broken() const = 0;
    /// What was painted is not printed.
    virtual void abort() = 0;
};

/// The printers of this computer; a test gives others. May be slow (it asks the print server) and is asked
/// from other threads than the window's.
class ReportPrinters
{
public:
    virtual ~ReportPrinters() = default;
    /// The usual one first; empty: there is none.
    [[nodiscard]] virtual QStringList names() = 0;
    /// Missing (E-PRINTER) where it is not there any longer.
    [[nodiscard]] virtual Result<std::unique_ptr<ReportPrintJob>>
    begin(const QString &printer, const QString &title, const QPageLayout &page) = 0;

    [[nodiscard]] static std::shared_ptr<ReportPrinters> system();

    [[nodiscard]] static Error gone(const QString &printer);   ///< E-PRINTER, for begin()
    [[nodiscard]] static Error failed(const QString &printer); ///< E-PRINTER, for pages it did not take
};
