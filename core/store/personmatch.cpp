// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/personmatch.h"
#include "core/domain/iccid.h"

#include <QCoreApplication>

namespace
{
struct Text {
    Q_DECLARE_TR_FUNCTIONS(PersonMatch)
};

constexpr qsizetype leastDigits = 6;

Error refused(const QString &sentence)
{
    return Error{Error::Kind::Usage, QStringLiteral("E-ERASE"), sentence, {}, {}};
}

QString plain(const QString &text)
{
    return text.normalized(QString::NormalizationForm_KC).simplified();
}

/// The characters with anything of `between` allowed between them.
QString spaced(const QString &characters, const QString &between)
{
    QStringList parts;
    for (const QChar c : characters)
        parts.append(QRegularExpression::escape(QString(c)));
    return parts.join(between);
}

bool isLatin(QChar c)
{
    return c.script() == QChar::Script_Latin;
}

QString namePattern(const QString &name)
{
    QString pattern;
    if (isLatin(name.front()))
        pattern += QStringLiteral("(?<![\\p{L}])");
    const bool latin = isLatin(name.front()) || isLatin(name.back());
    if (latin) {
        QStringList words;
        for (const QString &word : name.split(u' '))
            words.append(QRegularExpression::escape(word));
        pattern += words.join(QStringLiteral("[\\s.]+"));
    } else {
        pattern += spaced(QString(name).remove(u' '), QStringLiteral("\\s*"));
    }
    if (isLatin(name.back()))
        pattern += QStringLiteral("(?![\\p{L}])");
    return pattern;
}

QString significant(const QString &number)
{
    QString digits;
    for (const QChar c : number) {
        if (c.isDigit() || c.isLetter())
            digits += c;
    }
    return digits;
}

QString numberPattern(const QString &digits, const QString &prefix)
{
    return QStringLiteral("(?<![0-9])") + prefix + spaced(digits, QStringLiteral("[\\s.()-]*")) +
           QStringLiteral("(?![0-9])");
}
} // namespace

Result<PersonMatch> PersonMatch::of(const PersonSought &sought)
{
    if (sought.isEmpty())
        return refused(Text::tr("Say whom to look for: a name, an identity number, a phone or a card."));
    QStringList patterns;
    if (const QString name = plain(sought.name); !name.isEmpty()) {
        if (name.size() < 2)
            return refused(Text::tr("A name of one character is found in too many places. Give the whole "
                                    "name."));
        patterns.append(namePattern(name));
    }
    if (const QString id = significant(plain(sought.identityNumber)); !id.isEmpty()) {
        if (id.size() < leastDigits)
            return refused(Text::tr("The identity number is too short. Give the whole number."));
        patterns.append(numberPattern(id, {}));
    }
    if (QString phone = significant(plain(sought.phone)); !phone.isEmpty()) {
        for (const QString &code : {QStringLiteral("0086"), QStringLiteral("86")}) {
            if (phone.size() > 11 && phone.startsWith(code))
                phone.remove(0, code.size());
        }
        if (phone.size() < leastDigits)
            return refused(Text::tr("The phone number is too short. Give the whole number."));
        patterns.append(numberPattern(phone, QStringLiteral("(?:(?:\\+|00)?86[\\s.()-]*)?")));
    }
    PersonMatch match;
    if (!sought.iccid.isEmpty()) {
        const std::optional<Iccid> iccid = Iccid::parse(QStringView(sought.iccid));
        if (!iccid)
            return refused(Text::tr("\"%1\" is no ICCID.").arg(sought.iccid));
        match.m_iccid = QString::fromLatin1(iccid->bytes().toByteArray());
    }
    match.m_hasWords = !patterns.isEmpty();
    match.m_pattern =
        QRegularExpression(patterns.join(u'|'), QRegularExpression::CaseInsensitiveOption |
                                                    QRegularExpression::UseUnicodePropertiesOption);
    match.m_pattern.optimize();
    return match;
}

bool PersonMatch::names(const QString &text) const
{
    if (!m_hasWords || text.isEmpty())
        return false;
    const bool ascii = std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
    return m_pattern.match(ascii ? text : text.normalized(QString::NormalizationForm_KC)).hasMatch();
}
