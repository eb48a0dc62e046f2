// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/shellwords.h"

#include <QCoreApplication>

namespace
{
struct Text {
    Q_DECLARE_TR_FUNCTIONS(ShellWords)
};

class Splitter
{
public:
    explicit Splitter(QStringView line) : m_line(line) {}

    bool run()
    {
        while (m_at < m_line.size() && !m_comment) {
            if (!step(m_line[m_at++]))
                return false;
        }
        endWord();
        return true;
    }
    QStringList words;

private:
    bool step(QChar c)
    {
        if (c.isSpace()) {
            endWord();
            return true;
        }
        if (c == u'#' && !m_inWord) {
            m_comment = true;
            return true;
        }
        m_inWord = true;
        if (c == u'\'' || c == u'"')
            return quoted(c);
        if (c == u'\\') {
            if (m_at == m_line.size())
                return false;
            c = m_line[m_at++];
        }
        m_word += c;
        return true;
    }

    bool quoted(QChar quote)
    {
        while (m_at < m_line.size()) {
            QChar c = m_line[m_at++];
            if (c == quote)
                return true;
            const bool escape = c == u'\\' && quote == u'"' && m_at < m_line.size() &&
                                (m_line[m_at] == u'"' || m_line[m_at] == u'\\');
            m_word += escape ? m_line[m_at++] : c;
        }
        return false;
    }

    void endWord()
    {
        if (m_inWord)
            words.append(m_word);
        m_word.clear();
        m_inWord = false;
    }

    QStringView m_line;
    qsizetype m_at = 0;
    QString m_word;
    bool m_inWord = false;
    bool m_comment = false;
};
} // namespace

Result<QStringList> ShellWords::split(QStringView line)
{
    Splitter splitter(line);
    if (splitter.run())
        return splitter.words;
    return Error{
        Error::Kind::Usage,
        QStringLiteral("E-USAGE"),
        Text::tr(
            "The line ends inside a quotation. Nothing was done; close the quotation and send it again."),
        {},
        {}};
}
