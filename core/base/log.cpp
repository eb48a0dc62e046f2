// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/log.h"
#include "core/base/clock.h"
#include "core/base/platform.h"
#include "core/base/safetext.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QMutex>

#include <array>
#include <cstdio>

namespace
{
constexpr qint64 fileLimit = 2 * 1024 * 1024;
constexpr int fileCount = 5;
constexpr qint64 crashLimit = 65536;

constexpr std::array<QStringView, 4> levelNames{u"debug", u"info", u"warning", u"critical"};

QString ringFile(const QString &directory, int number)
{
    const QString name =
        number == 0 ? QStringLiteral("simledger.log") : QStringLiteral("simledger.%1.log").arg(number);
    return QDir(directory).filePath(name);
}

QString crashFile(const QString &directory)
{
    return QDir(directory).filePath(QStringLiteral("simledger.crash"));
}

Log::Level levelOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return Log::Level::Debug;
    case QtInfoMsg:
        return Log::Level::Info;
    case QtWarningMsg:
        return Log::Level::Warning;
    case QtCriticalMsg:
    case QtFatalMsg:
        break;
    }
    return Log::Level::Critical;
}

/// The files of the ring; the newest is open. Not safe by itself: the sink's lock is held.
class Ring
{
public:
    bool open(const QString &directory)
    {
        m_directory = directory;
        m_file.close();
        m_file.setFileName(ringFile(directory, 0));
        constexpr QFileDevice::Permissions ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
        return m_file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered, ownerOnly);
    }
    void write(const QByteArray &line)
    {
        if (m_directory.isEmpty())
            return;
        if (m_file.isOpen() && m_file.size() + line.size() > fileLimit)
            turn();
        if (m_file.isOpen() || open(m_directory))
            m_file.write(line);
    }
    void close()
    {
        m_file.close();
        m_directory.clear();
    }
    void remove(const QString &directory)
    {
        const bool wasOpen = m_file.isOpen() && m_directory == directory;
        if (wasOpen)
            m_file.close();
        for (int i = 0; i < fileCount; ++i)
            QFile::remove(ringFile(directory, i));
        if (wasOpen)
            open(directory);
    }

private:
    void turn()
    {
        m_file.close();
        QFile::remove(ringFile(m_directory, fileCount - 1));
        for (int i = fileCount - 1; i > 0; --i)
            QFile::rename(ringFile(m_directory, i - 1), ringFile(m_directory, i));
        open(m_directory);
    }

    QString m_directory;
    QFile m_file;
};

struct Sink {
    QMutex lock;
    Log::Level level = Log::Level::Warning;
    Ring ring;
    quint64 lines = 0;
    QtMessageHandler before = nullptr;
    bool started = false;
};

/// Never destroyed: threads may log until the very end of the process.
Sink &sink()
{
    static Sink &one = *new Sink;
    return one;
}

QByteArray lineFor(Log::Level level, const char *category, const QString &message, quint64 number)
{
    const QString time = SystemClock().now().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss.zzzZ"));
    const QString head =
        QStringLiteral("%1 %2 %3 %4: ")
            .arg(time, QString::number(number).rightJustified(6, u'0'), levelNames[size_t(level)],
                 QString::fromUtf8(category ? category : "default"));
    return (head + SafeText::logLine(message) + u'\n').toUtf8();
}

/// Qt's own code may warn while a line is being written: such a line would wait for itself.
thread_local bool insideHandler = false;

void handle(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (insideHandler)
        return;
    insideHandler = true;
    Sink &out = sink();
    const Log::Level level = levelOf(type);
    {
        const QMutexLocker locker(&out.lock);
        if (level >= out.level) {
            const QByteArray line = lineFor(level, context.category, message, ++out.lines);
            std::fwrite(line.constData(), 1, size_t(line.size()), stderr);
            out.ring.write(line);
        }
    }
    insideHandler = false;
}
} // namespace

std::optional<Log::Level> Log::levelByName(QStringView name)
{
    for (size_t i = 0; i < levelNames.size(); ++i) {
        if (name == levelNames[i])
            return Level(i);
    }
    return std::nullopt;
}

void Log::start(Level level)
{
    const QMutexLocker locker(&sink().lock);
    sink().level = level;
    if (!sink().started)
        sink().before = qInstallMessageHandler(handle);
    sink().started = true;
}

Result<void> Log::keepIn(const QString &directory)
{
    const QMutexLocker locker(&sink().lock);
    if (sink().ring.open(directory)) {
        Platform::markCrashesIn(crashFile(directory));
        return {};
    }
    sink().ring.close();
    return Error{Error::Kind::Storage,
                 QStringLiteral("E-S10"),
                 QCoreApplication::translate(
                     "Log", "The log in %1 could not be opened. The program goes on without it.")
                     .arg(directory),
                 QStringLiteral("log file not opened"),
                 {}};
}

void Log::stop()
{
    const QMutexLocker locker(&sink().lock);
    if (sink().started)
        qInstallMessageHandler(sink().before);
    sink().started = false;
    sink().ring.close();
}

void Log::removeFrom(const QString &directory)
{
    const QMutexLocker locker(&sink().lock);
    sink().ring.remove(directory);
    QFile::remove(crashFile(directory));
}

QString Log::crashNote(const QString &directory)
{
    QFile file(crashFile(directory));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.read(crashLimit)) : QString();
}

void Log::forgetCrash(const QString &directory)
{
    QFile::remove(crashFile(directory));
}
