// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/safetext.h"
#include "tests/core/base/hostiletexts.h"
#include "tests/fuzz/fuzztarget.h"

#include <QRegularExpression>

#include <algorithm>

namespace
{
using Fuzz::holds;

bool hasNoControls(const QString &text)
{
    return std::none_of(text.begin(), text.end(), [](QChar c) {
        const char16_t code = c.unicode();
        return code < 0x20 || (code >= 0x7F && code < 0xA0) || (code >= 0x202A && code <= 0x202E) ||
               (code >= 0x2066 && code <= 0x2069) || code == 0x200B || code == 0xFEFF;
    });
}

void escapes(const QString &text, const QByteArray &utf8)
{
    const QString visible = SafeText::visible(text), stripped = SafeText::stripped(text);
    holds(hasNoControls(visible) && SafeText::visible(visible) == visible, "what is visible has no controls");
    holds(hasNoControls(stripped) && SafeText::stripped(stripped) == stripped,
          "what is stripped has no controls");
    holds(!SafeText::html(text).contains(QRegularExpression(QStringLiteral("[<>\"']"))), "HTML is text");
    holds(!SafeText::xmlText(text).contains(u'<'), "XML is text");
    holds(hasNoControls(SafeText::spreadsheetCell(text)), "a cell is one line");
    const QString cell = SafeText::spreadsheetCell(text).trimmed();
    holds(cell.isEmpty() || !QStringLiteral("=+-@").contains(cell.front()), "a cell is no formula");
    holds(!SafeText::isPlainCsvField(utf8) || SafeText::csvField(text) == text,
          "a plain field is left as it is");
    holds(!SafeText::isPlainXmlText(utf8) || SafeText::xmlText(text) == text,
          "a plain text is left as it is");
    const QString name = SafeText::fileName(text);
    holds(!name.isEmpty() && name.size() <= 80 && name.toUtf8().size() <= 200, "a file name is short");
    holds(!name.contains(QRegularExpression(QStringLiteral("[/\\\\:*?\"<>|]"))) && !name.startsWith(u'.'),
          "a file name is one");
}

void masks(const QString &text)
{
    const qsizetype length = SafeText::stripped(text).toUcs4().size();
    holds(SafeText::maskPhone(text).toUcs4().size() == length, "a masked number has its length");
    holds(SafeText::maskIdentityNumber(text).toUcs4().size() == length, "a masked identity has its length");
    const QString secret = QStringLiteral("LTAI5tQ7xExampleKeyId");
    holds(!SafeText::maskKeyId(secret).contains(secret.mid(4, 12)), "a key id is masked");
    (void)SafeText::maskName(text);
    (void)SafeText::maskKeyId(text);
}

/// No line of the log holds a long run of digits, whatever stands around it.
void logs(const QString &text)
{
    static const QRegularExpression longNumber(QStringLiteral("(?<![0-9A-Za-z-])[0-9]{11,}(?![0-9A-Za-z-])"));
    const QString line = SafeText::logLine(text);
    holds(line.toUtf8().size() <= 2048 && hasNoControls(line), "a line of the log is one short line");
    holds(!line.contains(longNumber), "no long number is logged");
    const QString before =
        SafeText::logLine(text + QStringLiteral(" 13912345678 "))
            .last(std::min<qsizetype>(SafeText::logLine(text + QStringLiteral(" 13912345678 ")).size(), 40));
    holds(!before.contains(u"13912345678"), "no phone number is logged");
}

void run(QByteArrayView bytes)
{
    const QString text = QString::fromUtf8(bytes);
    escapes(text, text.toUtf8());
    masks(text);
    logs(text);
}

QList<QByteArray> seeds()
{
    return Fuzz::listOf({"=1+1", "\xC2\xA0=cmd|x", "a\nb\t\"c\"",
                         "\xEF\xBC\x9D"
                         "A1",
                         "\xE2\x80\xAE"
                         "evil\x1b[31m",
                         "<b>&amp;'\"</b>", "_x0041_", "CON", "../../etc/passwd",
                         "AccessKeyId=LTAI5tQ7x&Signature=abc%3D",
                         "card 89860000000000000001 of 13912345678, a@b.cn, 11010519491231002X",
                         "0a1b2c3d-0000-4000-8000-00000000abcd", "https://x.cn/?a=1&b=2"});
}
} // namespace

const FuzzTarget FuzzTargets::safeText{"safetext", &run, &seeds};
