// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/safetext.h"

#include <QRegularExpression>

#include <array>

namespace
{
constexpr qsizetype longestLooked = 65536; ///< longer text is cut before it is searched
constexpr qsizetype longestLine = 2048;    ///< bytes of UTF-8

struct Rule {
    QRegularExpression pattern;
    QString replacement;
};

Rule rule(const char16_t *pattern, const char16_t *replacement)
{
    QRegularExpression expression(QString::fromUtf16(pattern), QRegularExpression::CaseInsensitiveOption |
                                                                   QRegularExpression::DontCaptureOption);
    expression.optimize();
    return {expression, QString::fromUtf16(replacement)};
}

/// Rules with a captured beginning that stays.
Rule keeping(const char16_t *pattern, const char16_t *replacement)
{
    QRegularExpression expression(QString::fromUtf16(pattern), QRegularExpression::CaseInsensitiveOption);
    expression.optimize();
    return {expression, QString::fromUtf16(replacement)};
}

Rule exactCase(const char16_t *pattern, const char16_t *replacement)
{
    return {QRegularExpression(QString::fromUtf16(pattern)), QString::fromUtf16(replacement)};
}

/// Repetitions that may begin at many places are bounded, so that no text takes long. In this order: what a
/// name or a URL gives away first, then what only its shape does.
const std::array<Rule, 10> &rules()
{
    static const std::array<Rule, 10> all{
        // words that are followed by something long or spaced: to the end of the line
        keeping(
            uR"(((?:authorization|passphrase|password|passwd|recovery[ _-]?code)["']?(?:\s*[=:]|%3D))\s*\S.*)",
            uR"(\1‹hidden›)"),
        // user and password in front of a host, then the query and the fragment behind the path
        keeping(uR"((\b[a-z][a-z0-9+.-]*://)[^\s/?#@"'<>]*@)", uR"(\1)"),
        keeping(uR"((\b[a-z][a-z0-9+.-]{0,20}://[^\s?#"'<>]{0,2048})[?#][^\s"'<>]*)", uR"(\1?‹hidden›)"),
        rule(uR"(\?[a-z_][\w.%-]*=[^\s"'<>]*)", uR"(?‹hidden›)"),
        // name=value and "name": "value"
        keeping(
            uR"(((?:signature(?:nonce)?|access[ _-]?key[ _-]?(?:id|secret)?|security[ _-]?token|secret|token|credential|x-acs-[a-z-]+|cookie)["']?(?:\s*[=:]|%3D))\s*(?:"[^"]*"?|'[^']*'?|[^\s&,;"']+))",
            uR"(\1‹hidden›)"),
        // by shape: key ids, temporary key ids, e-mail addresses, recovery codes
        rule(uR"(LTAI[A-Za-z0-9]{4,}|STS\.[A-Za-z0-9]{4,}|AKIA[A-Z0-9]{12,})", uR"(‹key›)"),
        rule(uR"([\w.+-]{1,64}@[\w-]{1,63}\.[\w.-]+)", uR"(‹mail›)"),
        exactCase(uR"((?<![A-Za-z0-9])(?:[0-9A-Z]{2,6}-){5,12}[0-9A-Z]{1,6}(?![A-Za-z0-9]))", uR"(‹hidden›)"),
        // long mixed alphanumerics (secrets), base64 digests, hexadecimal keys and digests
        exactCase(
            uR"((?<![A-Za-z0-9+/])(?=[A-Za-z0-9+/]*[0-9])(?=[A-Za-z0-9+/]*[a-z])(?=[A-Za-z0-9+/]*[A-Z])[A-Za-z0-9+/]{24,}={0,2})",
            uR"(‹hidden›)"),
        rule(uR"((?<![0-9A-Za-z])(?=[0-9a-f]*[a-f])[0-9a-f]{28,}(?![0-9A-Za-z]))", uR"(‹hidden›)"),
    };
    return all;
}

/// What to write for a run of digits (perhaps with the letters an ICCID or identity number may hold).
QString shownNumber(QStringView number)
{
    constexpr qsizetype phone = 11, shortestCard = 19, longestCard = 20, tail = 6;
    if (number.size() == phone)
        return QStringLiteral("‹phone›");
    if (number.size() == shortestCard || number.size() == longestCard)
        return u'…' + number.last(tail).toString();
    return QStringLiteral("‹number›");
}

/// Replaces every run of eleven digits and more, also with blanks or hyphens as phones are written, but not
/// in request ids.
QString withoutNumbers(const QString &text)
{
    static const QRegularExpression number(QStringLiteral(
        R"((?<uuid>(?<![0-9A-Za-z])[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}(?![0-9A-Za-z])))"
        R"(|(?<card>(?<![0-9A-Za-z])89[0-9A-Fa-f]{17,18}(?![0-9A-Za-z])))"
        R"(|(?<digits>\p{Nd}{11,}[Xx]?))"
        R"(|(?<spaced>(?<!\p{Nd})1[3-9]\p{Nd}[ -]\p{Nd}{4}[ -]\p{Nd}{4}(?!\p{Nd})))"));
    QString safe;
    qsizetype done = 0;
    for (QRegularExpressionMatchIterator i = number.globalMatch(text); i.hasNext();) {
        const QRegularExpressionMatch match = i.next();
        safe += QStringView(text).sliced(done, match.capturedStart() - done);
        if (match.hasCaptured(u"uuid"))
            safe += match.capturedView();
        else if (match.hasCaptured(u"spaced"))
            safe += QStringLiteral("‹phone›");
        else
            safe += shownNumber(match.capturedView());
        done = match.capturedEnd();
    }
    return safe + text.mid(done);
}

/// Zero-width characters would split what the patterns look for: they go; the rest becomes one line.
QString oneLine(QStringView text)
{
    QString joined;
    joined.reserve(text.size());
    for (const QChar c : text) {
        if (c.category() != QChar::Other_Format)
            joined += c;
    }
    return SafeText::marked(joined);
}

/// A cut must not leave the beginning of a secret that only its full length betrays: the last word goes too.
QStringView withinLooked(QStringView text)
{
    if (text.size() <= longestLooked)
        return text;
    text.truncate(longestLooked);
    qsizetype end = text.size();
    while (end > 0 && !text[end - 1].isSpace())
        --end;
    return text.first(end);
}

QString cutToBytes(const QString &line, bool alreadyCut)
{
    constexpr QChar ellipsis = u'…';
    if (QByteArray bytes = line.toUtf8(); bytes.size() > longestLine - (alreadyCut ? 3 : 0)) {
        qsizetype end = longestLine - 3;
        while (end > 0 && (uchar(bytes[end]) & 0xC0) == 0x80) // not inside a character
            --end;
        return QString::fromUtf8(bytes.first(end)) + ellipsis;
    }
    return alreadyCut ? line + ellipsis : line;
}
} // namespace

QString SafeText::logLine(QStringView text)
{
    const QStringView looked = withinLooked(text);
    QString line = oneLine(looked);
    for (const Rule &rule : rules())
        line.replace(rule.pattern, rule.replacement);
    return cutToBytes(withoutNumbers(line), looked.size() < text.size());
}
