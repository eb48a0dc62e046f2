// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/mailhead.h"

#include "core/base/safetext.h"

#include <QRegularExpression>
#include <QStringDecoder>
#include <QTimeZone>

#include <algorithm>
#include <array>

namespace
{
constexpr int firstYear = 1990, lastYear = 2099;
constexpr int mostLines = 400;          ///< of a head
constexpr qsizetype longestLine = 4000; ///< unfolded; more of it is cut off
const QTime noon(12, 0);

bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

// ---- character sets ----

/// What is called GB2312 or GBK is written by programs that mean the larger set.
QByteArray charsetName(QByteArrayView sent)
{
    QByteArray name = sent.toByteArray().toLower();
    if (const qsizetype language = name.indexOf('*'); language >= 0)
        name.truncate(language);
    return name == "gb2312" || name == "gbk" || name == "gb_2312-80" ? QByteArray("gb18030") : name;
}

std::optional<QString> decoded(QByteArrayView bytes, const QByteArray &charset)
{
    QStringDecoder decoder(charset.constData());
    if (!decoder.isValid())
        return std::nullopt;
    return QString(decoder.decode(bytes));
}

/// Bytes that do not say what they are: UTF-8 where they can be, else what Chinese programs write.
QString decodedRaw(QByteArrayView bytes)
{
    QStringDecoder utf8(QStringDecoder::Utf8);
    const QString text = utf8.decode(bytes);
    if (!utf8.hasError())
        return text;
    return decoded(bytes, "gb18030").value_or(text);
}

// ---- encoded words ----

struct EncodedWord {
    QByteArray charset;
    QByteArray bytes;
    qsizetype end = 0; ///< behind it
};

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    const char lower = char(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

QByteArray fromQuoted(QByteArrayView text)
{
    QByteArray bytes;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool escape =
            text[i] == '=' && i + 2 < text.size() && hexDigit(text[i + 1]) >= 0 && hexDigit(text[i + 2]) >= 0;
        if (escape) {
            bytes.append(char(hexDigit(text[i + 1]) * 16 + hexDigit(text[i + 2])));
            i += 2;
        } else {
            bytes.append(text[i] == '_' ? ' ' : text[i]);
        }
    }
    return bytes;
}

/// The encoded word that begins at `from`, where "=?" stands.
std::optional<EncodedWord> encodedWord(QByteArrayView text, qsizetype from)
{
    const qsizetype charsetEnd = text.indexOf('?', from + 2);
    if (charsetEnd < 0 || charsetEnd + 2 >= text.size() || text[charsetEnd + 2] != '?')
        return std::nullopt;
    const qsizetype end = text.indexOf("?=", charsetEnd + 3);
    if (end < 0)
        return std::nullopt;
    const QByteArrayView content = text.sliced(charsetEnd + 3, end - charsetEnd - 3);
    if (std::any_of(content.begin(), content.end(), isBlank))
        return std::nullopt;
    EncodedWord word{charsetName(text.sliced(from + 2, charsetEnd - from - 2)), {}, end + 2};
    const char encoding = char(text[charsetEnd + 1] | 0x20);
    if (encoding == 'b')
        word.bytes = QByteArray::fromBase64(content.toByteArray());
    else if (encoding == 'q')
        word.bytes = fromQuoted(content);
    else
        return std::nullopt;
    return word;
}

bool allBlank(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(), isBlank);
}

// ---- dates ----

/// Without comments in brackets, at most so deep that nobody builds a tower of them.
QByteArray withoutComments(QByteArrayView text)
{
    QByteArray plain;
    int depth = 0;
    for (const char c : text) {
        if (c == '(')
            ++depth;
        else if (c == ')')
            depth = std::max(0, depth - 1);
        else if (depth == 0)
            plain.append(c == '\t' || c == ',' ? ' ' : c);
    }
    return plain.simplified();
}

std::optional<int> number(QByteArrayView digits, qsizetype most)
{
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    if (digits.isEmpty() || digits.size() > most || !std::all_of(digits.begin(), digits.end(), isDigit))
        return std::nullopt;
    return digits.toInt();
}

std::optional<int> monthNamed(QByteArrayView name)
{
    static constexpr std::array names{"jan", "feb", "mar", "apr", "may", "jun",
                                      "jul", "aug", "sep", "oct", "nov", "dec"};
    const QByteArray begin = name.toByteArray().toLower().left(3);
    const auto *found =
        std::find_if(names.begin(), names.end(), [&](const char *one) { return begin == one; });
    return found == names.end() ? std::nullopt : std::optional(int(found - names.begin()) + 1);
}

/// Two figures are of this century up to 49; three were counted from 1900.
std::optional<int> yearOf(QByteArrayView text)
{
    const std::optional<int> sent = number(text, 4);
    if (!sent || text.size() < 2)
        return std::nullopt;
    int year = *sent;
    if (text.size() == 2)
        year += year < 50 ? 2000 : 1900;
    else if (text.size() == 3)
        year += 1900;
    return year >= firstYear && year <= lastYear ? std::optional(year) : std::nullopt;
}

/// Where a leap second was sent the second before it is as good.
std::optional<QTime> timeOf(QByteArrayView text)
{
    const QList<QByteArray> parts = text.toByteArray().split(':');
    if (parts.size() < 2 || parts.size() > 3)
        return std::nullopt;
    const std::optional<int> hour = number(parts[0], 2);
    const std::optional<int> minute = number(parts[1], 2);
    const std::optional<int> second = parts.size() == 3 ? number(parts[2], 2) : std::optional(0);
    if (!hour || !minute || !second)
        return std::nullopt;
    const QTime time(*hour, *minute, *second == 60 ? 59 : *second);
    return time.isValid() ? std::optional(time) : std::nullopt;
}

/// Seconds east of Greenwich.
std::optional<int> zoneOf(QByteArrayView text)
{
    struct Named {
        const char *name;
        int hours;
    };
    static constexpr std::array named{Named{"UT", 0},   Named{"GMT", 0},  Named{"UTC", 0},  Named{"Z", 0},
                                      Named{"EST", -5}, Named{"EDT", -4}, Named{"CST", -6}, Named{"CDT", -5},
                                      Named{"MST", -7}, Named{"MDT", -6}, Named{"PST", -8}, Named{"PDT", -7}};
    for (const Named &zone : named) {
        if (text.compare(QByteArrayView(zone.name), Qt::CaseInsensitive) == 0)
            return zone.hours * 3600;
    }
    if (text.size() != 5 || (text[0] != '+' && text[0] != '-'))
        return std::nullopt;
    const std::optional<int> hours = number(text.sliced(1, 2), 2);
    const std::optional<int> minutes = number(text.sliced(3, 2), 2);
    if (!hours || !minutes || *hours > 14 || *minutes > 59)
        return std::nullopt;
    return (text[0] == '-' ? -1 : 1) * (*hours * 3600 + *minutes * 60);
}

/// "2026年2月13日(星期五) 晚上11:50", "2026-02-13 23:50", "2026/2/13 11:50 PM": as people of Beijing write
/// it.
std::optional<Instant> writtenDate(const QString &text)
{
    static const QRegularExpression day(
        QStringLiteral("(\\d{4}) ?[-/.年] ?(\\d{1,2}) ?[-/.月] ?(\\d{1,2})(?!\\d)"));
    static const QRegularExpression clock(
        QStringLiteral("(上午|下午|晚上|凌晨|中午|AM|PM)? ?(\\d{1,2})[:：](\\d{2})(?::(\\d{2}))? ?(AM|PM)?"),
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch date = day.match(text);
    const QDate sent(date.captured(1).toInt(), date.captured(2).toInt(), date.captured(3).toInt());
    if (!date.hasMatch() || !sent.isValid() || sent.year() < firstYear || sent.year() > lastYear)
        return std::nullopt;
    const QRegularExpressionMatch time = clock.match(text, date.capturedEnd());
    if (!time.hasMatch())
        return std::nullopt;
    const QString half = time.captured(1) + time.captured(5).toUpper();
    int hour = time.captured(2).toInt();
    const bool afternoon = half.contains(u"PM", Qt::CaseInsensitive) || half == u"下午" || half == u"晚上";
    if (afternoon && hour < noon.hour())
        hour += noon.hour();
    else if (half.contains(u"AM", Qt::CaseInsensitive) && hour == noon.hour())
        hour = 0;
    const QTime moment(hour, time.captured(3).toInt(), time.captured(4).toInt());
    if (!moment.isValid())
        return std::nullopt;
    return Instant{Instant::startOfBeijingDay(sent).seconds + moment.msecsSinceStartOfDay() / 1000};
}

// ---- heads ----

QString shown(const QString &subject)
{
    return SafeText::marked(subject.simplified().left(MailHead::longestSubject));
}

/// The lines above the first empty one, those that were folded joined again.
QList<QByteArray> headLines(QByteArrayView bytes)
{
    QList<QByteArray> lines;
    QByteArray text = bytes.toByteArray();
    if (text.startsWith("\xEF\xBB\xBF"))
        text.remove(0, 3);
    text.replace("\r\n", "\n").replace('\r', '\n');
    qsizetype from = 0;
    while (from < text.size() && lines.size() < mostLines) {
        qsizetype end = text.indexOf('\n', from);
        end = end < 0 ? text.size() : end;
        const QByteArray line = text.sliced(from, end - from);
        from = end + 1;
        if (line.isEmpty() && !lines.isEmpty())
            break;
        if (!lines.isEmpty() && !line.isEmpty() && isBlank(line.front()))
            lines.last() = (lines.last() + line).left(longestLine);
        else if (!line.isEmpty())
            lines.append(line.left(longestLine));
    }
    return lines;
}

/// What stands behind "Date:" in this line.
std::optional<QByteArray> fieldOf(const QByteArray &line, QByteArrayView name)
{
    const qsizetype colon = line.indexOf(':');
    const bool named =
        colon > 0 && QByteArrayView(line).first(colon).trimmed().compare(name, Qt::CaseInsensitive) == 0;
    return named ? std::optional(line.sliced(colon + 1).trimmed()) : std::nullopt;
}

/// What stands behind one of these words and a colon, of either width.
std::optional<QString> labelled(const QString &line, const QStringList &labels)
{
    qsizetype colon = line.indexOf(u':');
    if (const qsizetype wide = line.indexOf(u'：'); wide >= 0 && (colon < 0 || wide < colon))
        colon = wide;
    if (colon < 0)
        return std::nullopt;
    QString label = line.first(colon);
    label.remove(u' ').remove(u'*').remove(u'\u3000');
    return labels.contains(label, Qt::CaseInsensitive) ? std::optional(line.sliced(colon + 1).trimmed())
                                                       : std::nullopt;
}
} // namespace

std::optional<Instant> MailHead::parseDate(QByteArrayView text)
{
    QList<QByteArray> words = withoutComments(text.first(std::min(text.size(), longestLine))).split(' ');
    if (!words.isEmpty() && !words.first().isEmpty() && !number(words.first(), 2))
        words.removeFirst(); // the weekday; the date knows better
    if (words.size() < 4)
        return std::nullopt;
    const std::optional<int> day = number(words[0], 2);
    const std::optional<int> month = monthNamed(words[1]);
    const std::optional<int> year = yearOf(words[2]);
    const std::optional<QTime> time = timeOf(words[3]);
    const std::optional<int> zone = words.size() > 4 ? zoneOf(words[4]) : std::optional(0);
    if (!day || !month || !year || !time || !zone)
        return std::nullopt;
    const QDate date(*year, *month, *day);
    if (!date.isValid())
        return std::nullopt;
    const qint64 local = QDateTime(date, *time, Qt::UTC).toSecsSinceEpoch();
    return Instant{local - *zone};
}

QString MailHead::decodeWords(QByteArrayView text)
{
    QString plain;
    EncodedWord pending; // words that follow each other may share a character
    QByteArrayView raw;  // as they were sent
    const auto flush = [&] {
        if (!raw.isEmpty())
            plain += decoded(pending.bytes, pending.charset).value_or(QString::fromLatin1(raw));
        pending = {};
        raw = {};
    };
    qsizetype from = 0;
    while (from < text.size()) {
        const qsizetype begin = text.indexOf("=?", from);
        const std::optional<EncodedWord> word = begin < 0 ? std::nullopt : encodedWord(text, begin);
        if (!word) {
            flush();
            const qsizetype end = begin < 0 ? text.size() : begin + 2;
            plain += decodedRaw(text.sliced(from, end - from));
            from = end;
            continue;
        }
        const QByteArrayView between = text.sliced(from, begin - from);
        const bool joins = !raw.isEmpty() && allBlank(between);
        if (!joins || word->charset != pending.charset) {
            flush();
            if (!joins)
                plain += decodedRaw(between);
            pending.charset = word->charset;
            raw = text.sliced(begin, word->end - begin);
        } else {
            raw = text.sliced(raw.data() - text.data(), word->end - (raw.data() - text.data()));
        }
        pending.bytes += word->bytes;
        from = word->end;
    }
    flush();
    return plain;
}

MailHead MailHead::read(QByteArrayView bytes)
{
    const QByteArrayView looked = bytes.first(std::min(bytes.size(), mostBytes));
    MailHead head;
    bool dated = false, named = false;
    for (const QByteArray &line : headLines(looked)) {
        if (const auto date = fieldOf(line, "Date"); date && !dated) {
            head.sent = parseDate(*date);
            dated = true;
        } else if (const auto about = fieldOf(line, "Subject"); about && !named) {
            head.subject = shown(decodeWords(*about));
            named = true;
        }
    }
    if (head.sent || (dated && named))
        return head;
    MailHead text = readText(decodedRaw(looked)); // no mail as programs keep it
    if (named)
        text.subject = head.subject;
    return text;
}

MailHead MailHead::readText(const QString &text)
{
    static const QStringList dates{
        QStringLiteral("Date"),     QStringLiteral("Sent"),     QStringLiteral("日期"),
        QStringLiteral("时间"),     QStringLiteral("发件时间"), QStringLiteral("发送时间"),
        QStringLiteral("发送日期"), QStringLiteral("发信时间"), QStringLiteral("发件日期")};
    static const QStringList subjects{QStringLiteral("Subject"), QStringLiteral("主题"),
                                      QStringLiteral("标题")};
    MailHead head;
    QString first;
    const QStringList lines = text.left(mostBytes).split(QRegularExpression(QStringLiteral("[\\r\\n]+")));
    for (qsizetype i = 0; i < std::min<qsizetype>(lines.size(), mostLines); ++i) {
        const QString line = lines[i].left(longestLine).trimmed();
        if (const auto date = labelled(line, dates); date && !head.sent) {
            const std::optional<Instant> written = writtenDate(*date);
            head.sent = written ? written : parseDate(date->toLatin1());
        } else if (const auto about = labelled(line, subjects); about && head.subject.isEmpty()) {
            head.subject = shown(*about);
        } else if (first.isEmpty()) {
            first = line;
        }
    }
    if (head.subject.isEmpty() && !head.sent)
        head.subject = shown(first);
    return head;
}
