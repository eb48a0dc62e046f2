// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/display.h"

#include <QCoreApplication>

#include <cstdio>
#include <cstdlib>

namespace
{
struct Text {
    Q_DECLARE_TR_FUNCTIONS(ConsoleDisplay)
};

constexpr int noDisplay = 3;
QtMessageHandler earlier = nullptr;

bool needsDisplay(const QByteArray &platform)
{
    return platform.isEmpty() || platform.startsWith("xcb") || platform.startsWith("wayland");
}

/// Qt's own words about plugins help nobody here; only that it does not go on matters.
void watch(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    if (type == QtFatalMsg) {
        std::fprintf(stderr, "%s\n", qPrintable(ConsoleDisplay::advice()));
        std::fflush(stderr);
        std::_Exit(noDisplay);
    }
    if (earlier && type != QtWarningMsg && type != QtInfoMsg)
        earlier(type, context, text);
}
} // namespace

bool ConsoleDisplay::isMissing()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    return needsDisplay(qgetenv("QT_QPA_PLATFORM")) && qEnvironmentVariableIsEmpty("DISPLAY") &&
           qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
#else
    return false;
#endif
}

QString ConsoleDisplay::advice()
{
    return Text::tr("There is no display to show a window on. Everything the console knows can also be asked "
                    "with simledger-cli; for a window that nobody sees set QT_QPA_PLATFORM=offscreen.");
}

ConsoleDisplay::StartWatch::StartWatch()
{
    earlier = qInstallMessageHandler(&watch);
}

ConsoleDisplay::StartWatch::~StartWatch()
{
    qInstallMessageHandler(earlier);
    earlier = nullptr;
}
