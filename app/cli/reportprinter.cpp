// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/reportprinter.h"

#include "app/cli/session.h"

#include "core/base/platform.h"
#include "core/base/safetext.h"
#include "core/desk/desk.h"
#include "core/report/reportpdf.h"

#include <QFileInfo>
#include <QGuiApplication>

#include <algorithm>

namespace
{
struct Text {
    Q_DECLARE_TR_FUNCTIONS(ReportPrinter)
};
} // namespace

bool ReportPrinter::wanted(const QStringList &words)
{
    const qsizetype command = Options::commandPosition(words);
    if (command >= 0 && words[command] == u"cards")
        return false;
    return std::any_of(words.begin(), words.end(), [](const QString &word) {
        return word == u"--output" || word.startsWith(u"--output=") || word.startsWith(u"--certificate");
    });
}

Result<void> ReportPrinter::ready()
{
    if (qobject_cast<QGuiApplication *>(QCoreApplication::instance()))
        return {};
    return Options::usageError(
        Text::tr("Pages cannot be painted in a batch. Call the program once for each report."));
}

ReportFrame ReportPrinter::frame(const Invocation &invocation, std::optional<Instant> asOf)
{
    const bool demo = invocation.session.options().demo;
    ReportFrame frame;
    frame.dataAsOf = asOf;
    frame.printed = invocation.clock.today();
    frame.printedBy = demo ? QStringLiteral("demo") : Platform::userName();
    frame.demo = demo;
    if (const Result<CacheReader *> reader = invocation.session.reader()) {
        const auto company = DeskReader(**reader).find<CompanyName>(DeskKind<CompanyName>::key({}));
        if (company && *company)
            frame.company = (*company)->value.name;
    }
    return frame;
}

Result<void> ReportPrinter::write(Invocation &invocation, PagedReport &report, const QString &path)
{
    Terminal::ProgressLine line;
    const Result<int> pages = ReportPdf::write(report, path, {}, [&](const ReportProgress &progress) {
        line.show(progress.stage == ReportProgress::Stage::Measuring
                      ? Text::tr("Laying out row %1 of %2").arg(progress.done).arg(progress.of)
                      : Text::tr("Writing page %1 of %2").arg(progress.done).arg(progress.of),
                  invocation.clock.monotonic());
        return !Platform::interrupted();
    });
    line.finish();
    if (!pages)
        return pages.error();
    Terminal::say(Text::tr("%1: %n page(s).", nullptr, *pages).arg(path));
    if (const Result<void> noted = invocation.session.note(
            QStringLiteral("saved as PDF"), Text::tr("%1, %n page(s), by the command line", nullptr, *pages)
                                                .arg(SafeText::visible(QFileInfo(path).fileName())));
        !noted)
        Terminal::sayWarning(noted.error());
    return {};
}
