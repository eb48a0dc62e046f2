// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/language.h"
#include "core/base/platform.h"
#include "simulator/simarguments.h"
#include "simulator/simserver.h"

#include <QCoreApplication>

#include <cstdio>

namespace
{
constexpr int exitFailed = 1;
constexpr int exitUsage = 2;

void print(std::FILE *stream, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream);
    std::fflush(stream);
}

int complain(const Error &error)
{
    print(stderr, QStringLiteral("simledger-simcloud: %1\n").arg(error.message));
    return error.kind == Error::Kind::Usage ? exitUsage : exitFailed;
}

/// Called from a thread of its own when the process is asked to end.
void wake()
{
    QMetaObject::invokeMethod(QCoreApplication::instance(), &QCoreApplication::quit, Qt::QueuedConnection);
}

int serve(SimOptions options)
{
    SimServer server(std::move(options));
    if (const Result<void> started = server.start(); !started)
        return complain(started.error());
    Platform::onInterrupt(wake);
    print(stdout, QStringLiteral("listening on %1\n").arg(server.url().toString()));
    const int code = QCoreApplication::exec();
    server.stop();
    return code;
}
} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("simledger-simcloud"));
    QCoreApplication::setApplicationVersion(QStringLiteral(SIMLEDGER_VERSION));
    Language::install(std::nullopt);
    auto parsed = SimArguments::parse(QCoreApplication::arguments().mid(1));
    if (!parsed)
        return complain(parsed.error());
    if (const auto *answer = std::get_if<SimArguments::Answer>(&*parsed)) {
        print(stdout, answer->text);
        return 0;
    }
    return serve(std::move(*std::get_if<SimOptions>(&*parsed)));
}
