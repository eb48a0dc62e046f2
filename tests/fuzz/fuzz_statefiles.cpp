// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/unlockattempts.h"
#include "core/settings/consolesettings.h"
#include "tests/fakes/fakeclock.h"
#include "tests/fuzz/fuzztarget.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace
{
using Fuzz::holds;

/// In memory where the system has such a place: these files are read and written thousands of times a second.
const QTemporaryDir &room()
{
    static const QTemporaryDir made(
        (QFile::exists(QStringLiteral("/dev/shm")) ? QStringLiteral("/dev/shm") : QDir::tempPath()) +
        QStringLiteral("/simledger-fuzz"));
    return made;
}

void put(const QString &path, QByteArrayView bytes)
{
    QFile file(path);
    holds(file.open(QIODevice::WriteOnly) && file.write(bytes.data(), bytes.size()) == bytes.size(),
          "a file for this test is written");
}

/// The wait is never longer than it can have been, and counting goes on.
void attempts(QByteArrayView bytes)
{
    const FakeClock clock;
    const QString path = room().filePath(QStringLiteral("unlock.json"));
    put(path, bytes);
    UnlockAttempts read = UnlockAttempts::load(room().path(), clock);
    holds(read.refused >= read.wrong && read.refused <= 1'000'000, "a wrong one was refused");
    holds(read.wrong >= 0 && read.wrong <= 1'000'000, "a count is a count");
    holds(read.remaining(clock) <= UnlockAttempts::waitAfter(read.wrong), "no wait is longer than it was");
    holds(read.remaining(clock) <= std::chrono::seconds(60), "no wait is longer than a minute");
    const bool aside = QFile::remove(path + QStringLiteral(".bad"));
    holds(!aside || read.wrong == 0, "what cannot be read counts as none");
    QFile::remove(path);
}

void settings(QByteArrayView bytes)
{
    const QString path = room().filePath(QStringLiteral("console.ini"));
    put(path, bytes);
    ConsoleSettings read(path);
    const std::optional<QString> language = read.language();
    holds(!language || *language == u"zh_CN" || *language == u"en", "a language is one of two");
    const QString theme = read.theme();
    holds(theme == u"system" || theme == u"light" || theme == u"dark", "a theme is one of three");
    (void)read.lastDataDirectory();
    (void)read.geometry(QStringLiteral("main"));
    (void)read.layout(QStringLiteral("cards"));
    (void)read.folder(QStringLiteral("export"));
    read.setTheme(QStringLiteral("dark"));
    read.setLayout(QStringLiteral("cards"), QJsonObject{{QStringLiteral("a"), 1}});
    holds(read.theme() == u"dark" && read.layout(QStringLiteral("cards")).size() == 1, "what is set is kept");
}

void run(QByteArrayView bytes)
{
    if (Fuzz::choice(bytes, 2) == 0)
        attempts(bytes);
    else
        settings(bytes);
}

QList<QByteArray> seeds()
{
    QList<QByteArray> all = Fuzz::listOf(
        {"\1[General]\nlanguage=zh_CN\ntheme=dark\ndata-directory=/home/x\n[geometry]\nmain=AAAA\n[layout]\n"
         "cards=\"{\\\"a\\\":1}\"\n",
         "\1language=@Invalid()\ntheme=@Variant(\\0\\0\\0\\x11)\n[layout]\ncards=@ByteArray({})\n",
         "\1[%General]\n\\x41=\"\\x4e2d\", b\n[folder]\nexport=@String(x)\n", "\1\xFF\xFE[["});
    for (const char *text :
         {R"({"wrong":7,"until":"2026-03-02T01:00:04.000Z"})", R"({"wrong":-1,"until":"x"})", "{}",
          R"({"wrong":1000000,"until":"9999-12-31T23:59:59.999Z"})", "rubbish"})
        all.append(QByteArray(1, '\0') + text);
    return all;
}
} // namespace

const FuzzTarget FuzzTargets::stateFiles{"statefiles", &run, &seeds};
