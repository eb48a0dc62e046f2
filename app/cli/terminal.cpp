// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/terminal.h"

#include "core/base/platform.h"
#include "core/base/safetext.h"

#include <QCoreApplication>

#include <algorithm>
#include <cerrno>
#include <cstdio>

namespace
{
constexpr qsizetype bufferSize = 1 << 20;
constexpr int standardOutput = 1, standardError = 2;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Terminal)
};

struct WideRange {
    char32_t first, last;
};
// East Asian wide and full-width blocks; enough for what names, tags and our own Chinese texts hold.
constexpr WideRange wideRanges[] = {
    {0x1100, 0x115F}, {0x2E80, 0x303E},   {0x3041, 0x33FF},   {0x3400, 0x4DBF},   {0x4E00, 0x9FFF},
    {0xA000, 0xA4CF}, {0xAC00, 0xD7A3},   {0xF900, 0xFAFF},   {0xFE30, 0xFE4F},   {0xFF00, 0xFF60},
    {0xFFE0, 0xFFE6}, {0x1F300, 0x1F64F}, {0x1F900, 0x1F9FF}, {0x20000, 0x3FFFD},
};

int widthOf(char32_t c)
{
    if (c < 0x300)
        return 1;
    const QChar::Category category = QChar::category(c);
    if (category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing ||
        category == QChar::Other_Format)
        return 0;
    const auto wide = [c](const WideRange &range) { return c >= range.first && c <= range.last; };
    return std::any_of(std::begin(wideRanges), std::end(wideRanges), wide) ? 2 : 1;
}
} // namespace

void Terminal::MachineOutput::write(QByteArrayView utf8)
{
    if (m_failed)
        return;
    m_buffer.append(utf8);
    if (m_buffer.size() >= bufferSize)
        (void)flush();
}

void Terminal::MachineOutput::line(QStringView text)
{
    write(text.toUtf8());
    write("\n");
}

Result<void> Terminal::MachineOutput::flush()
{
    if (!m_failed && !m_buffer.isEmpty()) {
        if (Platform::isTerminal(standardOutput))
            m_buffer = forTerminal(m_buffer);
        const size_t size = size_t(m_buffer.size());
        m_failed = std::fwrite(m_buffer.constData(), 1, size, stdout) != size || std::fflush(stdout) != 0;
        m_readerLeft = m_failed && errno == EPIPE;
    }
    m_buffer.clear();
    if (!m_failed || m_readerLeft)
        return {};
    return Error{
        Error::Kind::Storage,
        QStringLiteral("E-S01"),
        Text::tr(
            "The output could not be written completely. Check the free space and run the command again."),
        {},
        {}};
}

QByteArray Terminal::forTerminal(QByteArrayView utf8)
{
    QStringList lines = QString::fromUtf8(utf8).split(u'\n');
    for (QString &line : lines)
        line = SafeText::marked(line.endsWith(u'\r') ? line.chopped(1) : line);
    return lines.join(u'\n').toUtf8();
}

void Terminal::say(const QString &text)
{
    const QByteArray line = SafeText::visible(text).toUtf8() + '\n';
    std::fwrite(line.constData(), 1, size_t(line.size()), stderr);
    std::fflush(stderr);
}

void Terminal::sayError(const Error &error)
{
    QString reference = error.code;
    if (!error.requestId.isEmpty())
        reference += Text::tr(", request %1").arg(error.requestId);
    const QString text =
        reference.isEmpty() ? error.message : QStringLiteral("%1 (%2)").arg(error.message, reference);
    say(Text::tr("error: %1").arg(text));
}

void Terminal::sayWarning(const Error &warning)
{
    say(Text::tr("warning: %1").arg(QStringLiteral("%1 (%2)").arg(warning.message, warning.code)));
}

int Terminal::displayWidth(QStringView text)
{
    int width = 0;
    for (const char32_t c : text.toUcs4())
        width += widthOf(c);
    return width;
}

QString Terminal::fitted(QStringView text, int width, bool alignRight)
{
    QString kept;
    int used = 0;
    const bool tooWide = displayWidth(text) > width;
    const int room = tooWide ? width - 1 : width;
    for (const char32_t c : text.toUcs4()) {
        if (used + widthOf(c) > room)
            break;
        kept += QString::fromUcs4(&c, 1);
        used += widthOf(c);
    }
    if (tooWide && width > 0) {
        kept += u'…';
        ++used;
    }
    const QString blanks(std::max(0, width - used), u' ');
    return alignRight ? blanks + kept : kept + blanks;
}

Terminal::ProgressLine::ProgressLine() : m_live(Platform::isTerminal(standardError)) {}

void Terminal::ProgressLine::show(const QString &text, std::chrono::nanoseconds now)
{
    using namespace std::chrono_literals;
    m_latest = text;
    if (m_last.count() >= 0 && now - m_last < (m_live ? 100ms : 3000ms))
        return;
    m_last = now;
    m_shown = m_latest;
    if (!m_live)
        return say(text);
    const QByteArray line =
        '\r' + fitted(SafeText::visible(text), std::max(20, Platform::terminalWidth() - 1), false).toUtf8();
    std::fwrite(line.constData(), 1, size_t(line.size()), stderr);
    std::fflush(stderr);
}

void Terminal::ProgressLine::finish()
{
    if (m_last.count() < 0)
        return;
    if (m_live) {
        m_last = std::chrono::nanoseconds(-1);
        show(m_latest, std::chrono::nanoseconds(0));
        std::fputs("\n", stderr);
    } else if (m_shown != m_latest) {
        say(m_latest);
    }
    m_last = std::chrono::nanoseconds(-1);
    m_latest.clear();
}
