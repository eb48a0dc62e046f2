// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accountdirectory.h"
#include "app/cli/commands/commands.h"
#include "app/cli/reportprinter.h"
#include "app/cli/session.h"

#include "core/base/platform.h"
#include "core/base/safefile.h"
#include "core/report/erasurecertificate.h"
#include "core/report/pagedreport.h"
#include "core/store/cacheerasure.h"
#include "core/store/directoryerasure.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

namespace
{
struct Text {
    Q_DECLARE_TR_FUNCTIONS(EraseCommand)
};

constexpr qint64 personFileLimit = 16'384;

QString word()
{
    return QStringLiteral("ERASE");
}

/// Lines "name: …", "identity: …", "phone: …". Not arguments: lists of processes and histories of shells
/// would keep the person.
Result<PersonSought> personOf(const Invocation &invocation)
{
    PersonSought sought;
    sought.iccid = invocation.parser.value(QStringLiteral("card"));
    const QString file = invocation.parser.value(QStringLiteral("person-file"));
    if (file.isEmpty())
        return sought;
    const Result<QByteArray> bytes = SafeFile::read(file, personFileLimit);
    if (!bytes)
        return bytes.error();
    for (const QString &line : QString::fromUtf8(*bytes).split(u'\n')) {
        const QString key = line.section(u':', 0, 0).trimmed();
        const QString value = line.section(u':', 1).trimmed();
        if (key == u"name")
            sought.name = value;
        else if (key == u"identity")
            sought.identityNumber = value;
        else if (key == u"phone")
            sought.phone = value;
        else if (!line.trimmed().isEmpty())
            return Options::usageError(
                Text::tr("%1 wants lines that begin with name:, identity: or phone:.").arg(file));
    }
    return sought;
}

QJsonArray jsonOf(const QList<ErasureItem> &items)
{
    QJsonArray array;
    for (const ErasureItem &item : items)
        array.append(QJsonObject{{QStringLiteral("kind"), item.kind},
                                 {QStringLiteral("count"), item.count},
                                 {QStringLiteral("bytes"), item.bytes}});
    return array;
}

QJsonObject jsonOf(const ErasureReport &report)
{
    QJsonArray outputs;
    for (const ErasureOutput &output : report.outputs)
        outputs.append(QJsonObject{{QStringLiteral("at"), output.at.beijingIso()},
                                   {QStringLiteral("printed"), output.printed},
                                   {QStringLiteral("name"), output.name}});
    return {{QStringLiteral("scope"), ErasureText::scopeName(report.scope)},
            {QStringLiteral("account"), report.account},
            {QStringLiteral("erased_at"), ListDocument::json(report.done)},
            {QStringLiteral("removed"), jsonOf(report.removed)},
            {QStringLiteral("files"), jsonOf(report.files)},
            {QStringLiteral("kept"), jsonOf(report.kept)},
            {QStringLiteral("outputs"), outputs},
            {QStringLiteral("more_outputs"), report.moreOutputs},
            {QStringLiteral("unreachable"), QJsonArray::fromStringList(ErasureText::unreachable(report))},
            {QStringLiteral("keyring"), ErasureText::keyringName(report.keyring)},
            {QStringLiteral("new_backup"), report.newBackup},
            {QStringLiteral("seconds"), report.seconds}};
}

void printItems(const QString &title, const QList<ErasureItem> &items, Terminal::MachineOutput &output)
{
    if (items.isEmpty())
        return;
    output.line(title);
    for (const ErasureItem &item : items)
        output.line(item.bytes > 0 ? Text::tr("  %1: %2 (%3)")
                                         .arg(ErasureText::kind(item.kind))
                                         .arg(item.count)
                                         .arg(ErasureText::size(item.bytes))
                                   : Text::tr("  %1: %2").arg(ErasureText::kind(item.kind)).arg(item.count));
}

void print(const ErasureReport &report, Format format, Terminal::MachineOutput &output)
{
    if (format == Format::Json)
        return ListDocument::printJson(jsonOf(report), output);
    printItems(report.done ? Text::tr("Removed:") : Text::tr("Would be removed:"), report.removed, output);
    printItems(report.done ? Text::tr("Removed files:") : Text::tr("Files that would be removed:"),
               report.files, output);
    printItems(Text::tr("Kept:"), report.kept, output);
    if (report.isNothing())
        output.line(Text::tr("Nothing was found."));
    for (const QString &line : ErasureText::consequences(report))
        output.line(line);
    output.line(Text::tr("Out of reach:"));
    for (const QString &line : ErasureText::unreachable(report))
        output.line(QStringLiteral("  ") + line);
    for (const ErasureOutput &item : report.outputs)
        output.line(QStringLiteral("  ") + ErasureText::output(item));
}

Result<ErasureReport> previewOf(Invocation &invocation, ErasureScope scope, const PersonSought &sought)
{
    const Result<CacheReader *> reader = invocation.session.reader();
    if (!reader)
        return reader.error();
    const CachePaths paths{invocation.session.options().dataDirectory};
    Result<ErasureReport> report =
        CacheErasure::preview(**reader, paths, scope, sought, [] { return Platform::interrupted(); });
    if (report)
        report->account = AccountDirectory::cacheNumber(paths.directory);
    return report;
}

/// A word is typed, or --yes was given.
Result<void> confirmed(const Invocation &invocation)
{
    if (invocation.parser.isSet(QStringLiteral("yes")))
        return {};
    const Result<QByteArray> typed =
        Platform::askSecret(Text::tr("Type %1 to erase this, anything else to leave it: ").arg(word()));
    if (typed && typed->trimmed() == word().toLatin1())
        return {};
    return Options::usageError(Text::tr("Nothing was erased. Type the word %1, or give --yes.").arg(word()));
}

/// Known before anything is erased: a certificate that cannot be written afterwards is lost.
Result<void> checkCertificate(const Invocation &invocation, ErasureScope scope)
{
    const QString path = invocation.parser.value(QStringLiteral("certificate"));
    if (path.isEmpty())
        return scope == ErasureScope::Everything
                   ? Options::usageError(
                         Text::tr("Name a file for the certificate with --certificate: nothing "
                                  "else will tell what was erased."))
                   : Result<void>();
    if (const Result<void> ready = ReportPrinter::ready(); !ready)
        return ready;
    const QFileInfo file(path);
    const QString home = QDir(invocation.session.options().dataDirectory).absolutePath();
    if (file.absolutePath() == home || file.absolutePath().startsWith(home + u'/'))
        return Options::usageError(Text::tr("The certificate must not lie in the data directory."));
    if (!QFileInfo(file.absolutePath()).isWritable())
        return Options::usageError(
            Text::tr("There is no writable folder for the certificate %1. Nothing was erased.").arg(path));
    return {};
}

Result<ErasureReport> erase(Invocation &invocation, const ErasureReport &preview, const PersonSought &sought)
{
    invocation.session.forgetReader();
    const bool demo = invocation.session.options().demo;
    if (preview.scope != ErasureScope::Everything) {
        const Result<Cache *> cache = invocation.session.cache();
        if (!cache)
            return cache.error();
        CacheErasure erasure(**cache, invocation.clock, demo ? QStringLiteral("demo") : Platform::userName());
        return preview.scope == ErasureScope::Person ? erasure.person(sought) : erasure.provider();
    }
    const QString directory = invocation.session.options().dataDirectory;
    invocation.session.closeCache();
    const Result<std::optional<Result<void>>> gone = invocation.session.eraseKeyring();
    if (!gone)
        return gone.error();
    ErasureReport known = preview;
    if (*gone)
        known.keyring = **gone ? ErasureReport::Keyring::Removed : ErasureReport::Keyring::NotProven;
    Result<ErasureReport> report = DirectoryErasure(CachePaths{directory}).run(known, invocation.clock);
    if (report)
        AccountDirectory::forgetInSettings(directory);
    return report;
}

Result<ExitCode> returned(Invocation &invocation, Format format)
{
    const Result<CacheReader *> reader = invocation.session.reader();
    if (!reader)
        return reader.error();
    const Result<qint64> back = CacheErasure::returned(**reader);
    if (!back)
        return back.error();
    if (format == Format::Json)
        ListDocument::printJson({{QStringLiteral("returned"), *back}}, invocation.output);
    else
        invocation.output.line(Text::tr("Erased places that have a value again: %1").arg(*back));
    return ExitCode::Done;
}

Result<ExitCode> carryOut(Invocation &invocation, ErasureScope scope, Format format)
{
    if (invocation.session.options().demo && scope == ErasureScope::Everything)
        return Options::usageError(Text::tr("The demo is wiped by itself at the end."));
    const Result<PersonSought> sought = personOf(invocation);
    if (!sought)
        return sought.error();
    const bool only = invocation.parser.isSet(QStringLiteral("preview"));
    if (const Result<void> good = only ? Result<void>() : checkCertificate(invocation, scope); !good)
        return good.error();
    const Result<ErasureReport> preview = previewOf(invocation, scope, *sought);
    if (!preview)
        return preview.error();
    const bool asks = !only && !invocation.parser.isSet(QStringLiteral("yes"));
    if (only || asks) {
        print(*preview, format, invocation.output);
        (void)invocation.output.flush();
    }
    if (only)
        return ExitCode::Done;
    if (const Result<void> said = confirmed(invocation); !said)
        return said.error();
    const ReportFrame frame = ReportPrinter::frame(invocation, std::nullopt);
    Result<ErasureReport> report = erase(invocation, *preview, *sought);
    if (!report)
        return report.error();
    report->account = preview->account;
    print(*report, format, invocation.output);
    const QString path = invocation.parser.value(QStringLiteral("certificate"));
    if (path.isEmpty())
        return ExitCode::Done;
    const std::unique_ptr<PagedReport> paper = ErasureCertificate::of(*report, frame);
    const Result<void> written = ReportPrinter::write(invocation, *paper, path);
    if (written)
        return ExitCode::Done;
    Terminal::sayError(written.error());
    Terminal::say(Text::tr("The erasure itself is done; what stands above is its only record."));
    return ExitCode::Partly;
}
} // namespace

QList<QCommandLineOption> EraseCommand::options()
{
    return {QCommandLineOption(QStringLiteral("person-file"),
                               Text::tr("Whom to erase: lines that begin with name:, identity: or phone:."),
                               QStringLiteral("FILE")),
            QCommandLineOption(QStringLiteral("card"), Text::tr("The person behind this card."),
                               QStringLiteral("ICCID")),
            QCommandLineOption(QStringLiteral("preview"), Text::tr("Only say what would be erased.")),
            QCommandLineOption(QStringLiteral("yes"), Text::tr("Erase without asking for the word.")),
            QCommandLineOption(QStringLiteral("certificate"),
                               Text::tr("Write the certificate to this PDF file."), QStringLiteral("FILE")),
            Commands::formatOption()};
}

Result<ExitCode> EraseCommand::run(Invocation &invocation)
{
    const Result<Format> format = invocation.format();
    if (!format)
        return format.error();
    if (*format == Format::Csv)
        return Options::usageError(Text::tr("This prints as table or json, not as csv."));
    const QStringList &words = invocation.arguments;
    if (words == QStringList{QStringLiteral("person")})
        return carryOut(invocation, ErasureScope::Person, *format);
    if (words == QStringList{QStringLiteral("provider")})
        return carryOut(invocation, ErasureScope::Provider, *format);
    if (words == QStringList{QStringLiteral("everything")})
        return carryOut(invocation, ErasureScope::Everything, *format);
    if (words == QStringList{QStringLiteral("returned")})
        return returned(invocation, *format);
    return Options::usageError(Text::tr("\"erase\" wants person, provider, everything or returned."));
}
