// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/passphrase.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <cmath>

namespace
{
/// A text that is wiped when it goes out of scope.
struct WipedText {
    QString text;
    ~WipedText() { wipeContainer(text); }
};

bool decode(QByteArrayView utf8, QString &text)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    text = decoder(utf8);
    return !decoder.hasError();
}

void normalise(QString &text)
{
    QString normal = text.normalized(QString::NormalizationForm_C);
    wipeContainer(text);
    text = std::move(normal);
}

SecretBytes encoded(const QString &text)
{
    QByteArray utf8 = text.toUtf8();
    SecretBytes secret = SecretBytes::copyOf(utf8);
    wipeContainer(utf8);
    return secret;
}

Error unfit(const QString &why)
{
    return Error{
        Error::Kind::Usage,
        QStringLiteral("E-U05"),
        QCoreApplication::translate(
            "Passphrase", "This cannot be a passphrase: %1. Nothing was changed; choose another one.")
            .arg(why),
        {},
        {}};
}

bool isControl(char32_t character)
{
    const QChar::Category category = QChar::category(character);
    return category == QChar::Other_Control || character == QChar::LineSeparator ||
           character == QChar::ParagraphSeparator;
}

/// From how many characters a guesser draws, as a power of two.
double bitsOfAlphabet(const QList<uint> &characters)
{
    int pool = 0;
    const auto any = [&characters](auto fits) {
        return std::any_of(characters.begin(), characters.end(), fits);
    };
    pool += any([](uint c) { return c >= 'a' && c <= 'z'; }) ? 26 : 0;
    pool += any([](uint c) { return c >= 'A' && c <= 'Z'; }) ? 26 : 0;
    pool += any([](uint c) { return c >= '0' && c <= '9'; }) ? 10 : 0;
    pool += any([](uint c) { return c < 128 && !QChar::isLetterOrNumber(c); }) ? 20 : 0;
    pool += any([](uint c) { return c >= 128; }) ? 1500 : 0; // about the characters people really use
    return pool > 1 ? std::log2(pool) : 1;
}

/// Keyboard rows and words that every list of guesses begins with, as neighbours one after the other.
constexpr std::array<QStringView, 22> common{
    u"qwertyuiop", u"asdfghjkl", u"zxcvbnm",  u"1qaz2wsx", u"password", u"passphrase", u"passwort", u"admin",
    u"welcome",    u"letmein",   u"secret",   u"iloveyou", u"dragon",   u"monkey",     u"master",   u"login",
    u"simledger",  u"sunshine",  u"princess", u"football", u"woaini",   u"changeme"};

/// Lets each character weigh what it adds: one that repeats or continues a row adds one bit.
double bitsByNeighbours(const QList<uint> &characters, double full)
{
    double bits = 0;
    for (qsizetype i = 0; i < characters.size(); ++i) {
        const qint64 step = i > 0 ? qint64(characters[i]) - qint64(characters[i - 1]) : 99;
        bits += step >= -1 && step <= 1 ? std::min(1.0, full) : full;
    }
    return bits;
}

/// What pieces of well-known words weigh less than their characters.
double savedByCommonWords(QString text, double full)
{
    double saved = 0;
    for (const QStringView word : common) {
        for (qsizetype length = word.size(); length >= 5; --length) {
            const qsizetype at = text.indexOf(word.first(length), 0, Qt::CaseInsensitive);
            if (at < 0)
                continue;
            saved += std::max(0.0, double(length) * full - 8);
            text.replace(at, length, QString(length, QChar(0xFFFD)));
        }
    }
    wipeContainer(text);
    return saved;
}

/// The shortest piece that, said again and again, gives the whole.
qsizetype periodOf(const QList<uint> &characters)
{
    for (qsizetype period = 1; period <= characters.size() / 2; ++period) {
        if (std::equal(characters.begin() + period, characters.end(), characters.begin()))
            return period;
    }
    return characters.size();
}
/// Ten letters, as they come.
Result<SecretBytes> drawn(RandomSource &random)
{
    static constexpr QByteArrayView letters = "abcdefghijklmnopqrstuvwxyz0123456789";
    constexpr unsigned fair = 252; // the largest multiple of 36 that a byte holds: no letter is likelier
    SecretBytes phrase(Passphrase::minimumLength);
    SecretBytes byte(1);
    for (qsizetype i = 0; i < phrase.size();) {
        if (const Result<void> filled = random.fillSecret(byte.span()); !filled)
            return filled.error();
        if (*byte.data() < fair)
            phrase.data()[i++] = uchar(letters[*byte.data() % letters.size()]);
    }
    return phrase;
}
} // namespace

SecretBytes Passphrase::normalised(QByteArrayView utf8)
{
    WipedText wiped;
    decode(utf8, wiped.text);
    normalise(wiped.text);
    return encoded(wiped.text);
}

Result<SecretBytes> Passphrase::checked(QByteArrayView utf8)
{
    WipedText wiped;
    if (!decode(utf8, wiped.text))
        return unfit(QCoreApplication::translate("Passphrase", "it is not UTF-8 text"));
    normalise(wiped.text);
    QList<uint> characters = wiped.text.toUcs4();
    const qsizetype length = characters.size();
    const bool control = std::any_of(characters.begin(), characters.end(), isControl);
    wipeContainer(characters);
    if (length < minimumLength || length > maximumLength)
        return unfit(QCoreApplication::translate("Passphrase", "it must have %1 to %2 characters")
                         .arg(minimumLength)
                         .arg(maximumLength));
    if (control)
        return unfit(QCoreApplication::translate("Passphrase", "it has a control character"));
    return encoded(wiped.text);
}

double Passphrase::estimatedBits(QByteArrayView utf8)
{
    WipedText wiped;
    decode(utf8, wiped.text);
    normalise(wiped.text);
    QList<uint> characters = wiped.text.toUcs4();
    if (characters.isEmpty())
        return 0;
    const double full = bitsOfAlphabet(characters);
    const qsizetype period = periodOf(characters);
    const double ceiling = double(period) * full + 4;
    const double bits = bitsByNeighbours(characters, full) - savedByCommonWords(wiped.text, full);
    wipeContainer(characters);
    return std::clamp(bits, 1.0, ceiling);
}

Result<SecretBytes> Passphrase::generated(RandomSource &random)
{
    for (;;) {
        Result<SecretBytes> phrase = drawn(random);
        if (!phrase || !isWeak(phrase->view()))
            return phrase;
    }
}
