// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cloudchoice.h"

#include "app/cli/options.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace
{
struct Text {
    Q_DECLARE_TR_FUNCTIONS(CloudChoice)
};
} // namespace

QList<QCommandLineOption> CloudChoice::options()
{
    return {
        QCommandLineOption(QStringLiteral("share"),
                           Text::tr("Which share of the account's allowance to use (default 80)."),
                           Text::tr("PERCENT")),
        QCommandLineOption(QStringLiteral("allowance"),
                           Text::tr("Calls a second and action, or \"unlimited\"."), Text::tr("N")),
    };
}

Result<CloudApi::Options> CloudChoice::read(const QCommandLineParser &parser)
{
    CloudApi::Options options;
    const auto share = Options::number(parser, QStringLiteral("share"), 1);
    if (!share)
        return share.error();
    if (share->value_or(1) > 100)
        return Options::usageError(Text::tr("--share wants a percentage from 1 to 100."));
    if (*share)
        options.share = double(**share) / 100.0;
    if (parser.value(QStringLiteral("allowance")) == u"unlimited") {
        options.unlimited = true;
        return options;
    }
    const auto allowance = Options::number(parser, QStringLiteral("allowance"), 1);
    if (!allowance)
        return allowance.error();
    if (*allowance)
        options.callsPerSecond = int(**allowance);
    return options;
}
