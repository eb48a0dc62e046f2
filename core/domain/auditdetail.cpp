// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/auditwords.h"
#include "core/domain/erasure.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <QStringList>

#include <array>
#include <optional>

namespace
{
struct Text {
    Q_DECLARE_TR_FUNCTIONS(AuditWords)
};
using Said = std::optional<QString>; // nothing: of a form that is not known here

/// The details that are keywords themselves. What stands behind one, such as the name of a command, is said
/// as it is.
struct DetailWord {
    const char *what;
    const char *detail;
    const char *text;
};
constexpr std::array detailWords{
    DetailWord{"unlocked", "passphrase", QT_TRANSLATE_NOOP("AuditWords", "by passphrase")},
    DetailWord{"unlocked", "recovery-code", QT_TRANSLATE_NOOP("AuditWords", "by recovery code")},
    DetailWord{"unlocked", "keyring", QT_TRANSLATE_NOOP("AuditWords", "by the system's keyring")},
    DetailWord{"locked", "asked", QT_TRANSLATE_NOOP("AuditWords", "by its user")},
    DetailWord{"locked", "idle", QT_TRANSLATE_NOOP("AuditWords", "by itself: nobody touched the window")},
    DetailWord{"locked", "sleep", QT_TRANSLATE_NOOP("AuditWords", "by itself: the computer went to sleep")},
    DetailWord{"locked", "session-locked",
               QT_TRANSLATE_NOOP("AuditWords", "by itself: the desktop was locked")},
    DetailWord{"locked", "user-switched",
               QT_TRANSLATE_NOOP("AuditWords", "by itself: another user took the screen")},
    DetailWord{"locked", "put-back", QT_TRANSLATE_NOOP("AuditWords", "to put a backup back")},
    DetailWord{"locked", "data-key", QT_TRANSLATE_NOOP("AuditWords", "to replace the data key")},
    DetailWord{"locked", "erasing", QT_TRANSLATE_NOOP("AuditWords", "to erase data")},
    DetailWord{"locked", "ended", QT_TRANSLATE_NOOP("AuditWords", "the program ended")},
};

struct NamedText {
    const char *name;
    const char *text;
};
/// What people enter, by its stable name; earlier versions wrote the English title.
constexpr std::array entryKinds{
    NamedText{"tiers", QT_TRANSLATE_NOOP("DeskKinds", "tier table")},
    NamedText{"thresholds", QT_TRANSLATE_NOOP("DeskKinds", "balance thresholds")},
    NamedText{"tariff", QT_TRANSLATE_NOOP("DeskKinds", "tariff line")},
    NamedText{"intercom", QT_TRANSLATE_NOOP("DeskKinds", "intercom credential")},
    NamedText{"platform_count", QT_TRANSLATE_NOOP("DeskKinds", "platform count")},
    NamedText{"rebate_invoice", QT_TRANSLATE_NOOP("DeskKinds", "rebate invoice")},
    NamedText{"rebate_credit", QT_TRANSLATE_NOOP("DeskKinds", "decision about a rebate credit")},
    NamedText{"final_rebate", QT_TRANSLATE_NOOP("DeskKinds", "frozen rebate statement")},
    NamedText{"guard", QT_TRANSLATE_NOOP("DeskKinds", "guard attestation")},
    NamedText{"case", QT_TRANSLATE_NOOP("DeskKinds", "deadline case")},
    NamedText{"note", QT_TRANSLATE_NOOP("DeskKinds", "note")},
    NamedText{"view", QT_TRANSLATE_NOOP("DeskKinds", "saved view")},
    NamedText{"workdays", QT_TRANSLATE_NOOP("DeskKinds", "working days of a year")},
    NamedText{"company", QT_TRANSLATE_NOOP("DeskKinds", "company name")},
    NamedText{"sync_plan", QT_TRANSLATE_NOOP("DeskKinds", "synchronisation settings")},
    NamedText{"consent", QT_TRANSLATE_NOOP("DeskKinds", "consent")},
};
/// What was printed or exported.
constexpr std::array papers{
    NamedText{"cards", QT_TRANSLATE_NOOP("AuditWords", "cards")},
    NamedText{"sheet of a card", QT_TRANSLATE_NOOP("AuditWords", "sheet of a card")},
    NamedText{"today", QT_TRANSLATE_NOOP("AuditWords", "what needs somebody today")},
    NamedText{"management summary", QT_TRANSLATE_NOOP("AuditWords", "management summary")},
    NamedText{"traffic", QT_TRANSLATE_NOOP("AuditWords", "traffic")},
    NamedText{"pools", QT_TRANSLATE_NOOP("AuditWords", "pools")},
    NamedText{"guards", QT_TRANSLATE_NOOP("AuditWords", "guards of the plans")},
    NamedText{"finance", QT_TRANSLATE_NOOP("AuditWords", "finance")},
    NamedText{"rebate", QT_TRANSLATE_NOOP("AuditWords", "rebate statement")},
    NamedText{"rebate-query", QT_TRANSLATE_NOOP("AuditWords", "query about a rebate")},
    NamedText{"rebate-tiers", QT_TRANSLATE_NOOP("AuditWords", "tier tables")},
    NamedText{"rebate-plans", QT_TRANSLATE_NOOP("AuditWords", "plans that count for the rebate")},
    NamedText{"realname", QT_TRANSLATE_NOOP("AuditWords", "list about real-name verification")},
    NamedText{"deadlines", QT_TRANSLATE_NOOP("AuditWords", "deadlines")},
    NamedText{"audit-trail", QT_TRANSLATE_NOOP("AuditWords", "audit trail")},
};
constexpr std::array subjects{
    NamedText{"card:", QT_TRANSLATE_NOOP("AuditWords", "card %1")},
    NamedText{"pool:", QT_TRANSLATE_NOOP("AuditWords", "pool %1")},
    NamedText{"person:", QT_TRANSLATE_NOOP("AuditWords", "person %1")},
};
/// The guard that an attestation is about stands first in its key.
constexpr std::array guards{
    NamedText{"balance_reminder", QT_TRANSLATE_NOOP("GuardAudit", "balance reminder")},
    NamedText{"pool_reminder", QT_TRANSLATE_NOOP("GuardAudit", "pool reminder")},
};
constexpr std::array proxies{
    NamedText{"system", QT_TRANSLATE_NOOP("AuditWords", "the system's proxy")},
    NamedText{"none", QT_TRANSLATE_NOOP("AuditWords", "no proxy")},
    NamedText{"manual", QT_TRANSLATE_NOOP("AuditWords", "a proxy of one's own")},
};
constexpr std::array cacheStates{
    NamedText{"backup of ", QT_TRANSLATE_NOOP("AuditWords", "backup of %1")},
    NamedText{"as of ", QT_TRANSLATE_NOOP("AuditWords", "as of %1")},
    NamedText{"before: ", QT_TRANSLATE_NOOP("AuditWords", "the file of before: %1")},
};

template<std::size_t Size> Said textOf(const std::array<NamedText, Size> &texts, const QString &name)
{
    for (const NamedText &text : texts) {
        if (name == QLatin1StringView(text.name))
            return Text::tr(text.text);
    }
    return {};
}

/// A word in front that is known, with what follows in its place.
template<std::size_t Size> Said textBefore(const std::array<NamedText, Size> &texts, const QString &words)
{
    for (const NamedText &text : texts) {
        const QLatin1StringView name(text.name);
        if (words.startsWith(name))
            return Text::tr(text.text).arg(words.sliced(name.size()));
    }
    return {};
}

QString joined(const QStringList &parts)
{
    return parts.join(QStringLiteral(" · "));
}

QString figure(const QString &digits)
{
    return QLocale().toString(digits.toLongLong());
}

Said entryKind(const QString &word)
{
    for (const NamedText &kind : entryKinds) {
        if (word == QLatin1StringView(kind.name) || word == QLatin1StringView(kind.text))
            return QCoreApplication::translate("DeskKinds", kind.text);
    }
    return {};
}

/// "card:8986…", "pool_reminder, CM-0001"
QString entryKey(const QString &key)
{
    const QString first = key.section(u',', 0, 0);
    for (const NamedText &guard : guards) {
        if (first == QLatin1StringView(guard.name))
            return QCoreApplication::translate("GuardAudit", guard.text) + key.sliced(first.size());
    }
    return textBefore(subjects, key).value_or(key);
}

/// "note: card:8986…"; there is one of some kinds alone, and their key says nothing.
Said entry(const QString &detail)
{
    const qsizetype colon = detail.indexOf(QStringLiteral(": "));
    const Said kind = entryKind(colon < 0 ? detail : detail.first(colon));
    const QString key = colon < 0 ? QString() : detail.sliced(colon + 2);
    if (!kind || key.isEmpty() || key == u"account")
        return kind;
    return Text::tr("%1: %2").arg(*kind, entryKey(key));
}

/// "cards 1882, sync 5354"
Said erased(const QString &detail)
{
    static const QRegularExpression pattern(QStringLiteral("^([a-z]+) (\\d+)$"));
    QStringList parts;
    for (const QString &part : detail.split(QStringLiteral(", "))) {
        const QRegularExpressionMatch match = pattern.match(part);
        if (!match.hasMatch())
            return {};
        parts.append(Text::tr("%1: %2").arg(ErasureText::kind(match.captured(1)), figure(match.captured(2))));
    }
    return joined(parts);
}

/// "cards, 1882 rows": as a list of parts.
QStringList paper(const QString &what)
{
    static const QRegularExpression pattern(QStringLiteral("^(.+), (\\d+) rows$"));
    const QRegularExpressionMatch match = pattern.match(what);
    if (!match.hasMatch())
        return {textOf(papers, what).value_or(what)};
    return {textOf(papers, match.captured(1)).value_or(match.captured(1)),
            Text::tr("rows: %1").arg(figure(match.captured(2)))};
}

/// "cards, 1882 rows, xlsx, masked numbers", and why they are whole
Said exported(const QString &detail)
{
    static const QRegularExpression pattern(
        QStringLiteral("^(cards, \\d+ rows), (\\w+), (whole|masked) numbers ?(.*)$"));
    const QRegularExpressionMatch match = pattern.match(detail);
    if (!match.hasMatch())
        return {};
    QStringList parts = paper(match.captured(1));
    parts.append(match.captured(2));
    parts.append(match.captured(3) == u"masked" ? Text::tr("numbers masked") : Text::tr("numbers whole"));
    if (!match.captured(4).isEmpty())
        parts.append(match.captured(4));
    return joined(parts);
}

/// "finance, 3 pages, inputs 5f01"
Said printed(const QString &detail)
{
    static const QRegularExpression pattern(QStringLiteral("^(.+), (\\d+) pages(?:, inputs (\\w+))?$"));
    const QRegularExpressionMatch match = pattern.match(detail);
    if (!match.hasMatch())
        return {};
    QStringList parts = paper(match.captured(1));
    parts.append(Text::tr("pages: %1").arg(figure(match.captured(2))));
    if (!match.captured(3).isEmpty())
        parts.append(Text::tr("inputs %1").arg(match.captured(3)));
    return joined(parts);
}

/// "backup of 2026-03-02 09:41:00; before: cache.db.replaced-…"
Said replacedCache(const QString &detail)
{
    QStringList parts;
    for (const QString &part : detail.split(QStringLiteral("; ")))
        parts.append(textBefore(cacheStates, part).value_or(part));
    return joined(parts);
}

/// A keyword in front; what stands behind one, such as the name of a command, is said as it is.
Said keyword(const QString &what, const QString &detail)
{
    const QString first = detail.section(u' ', 0, 0), rest = detail.section(u' ', 1);
    for (const DetailWord &word : detailWords) {
        if (what == QLatin1StringView(word.what) && first == QLatin1StringView(word.detail))
            return rest.isEmpty() ? Text::tr(word.text) : joined({Text::tr(word.text), rest});
    }
    return {};
}

Said counted(const QString &what, const QString &detail)
{
    bool isNumber = false;
    const int number = detail.toInt(&isNumber);
    if (what == u"unlock-refused")
        return Text::tr("%Ln time(s) since it was last open", nullptr, number);
    if (what == u"data-key-replaced" && isNumber)
        return Text::tr("faults in the audit trail before: %1").arg(QLocale().toString(number));
    return {};
}

Said said(const QString &what, const QString &detail)
{
    if (what.startsWith(u"desk-"))
        return entry(detail);
    if (what.endsWith(u"-erased"))
        return erased(detail);
    if (what == u"exported")
        return exported(detail);
    if (what == u"printed" || what == u"saved as PDF")
        return printed(detail);
    if (what == u"proxy-saved")
        return textOf(proxies, detail);
    if (what.startsWith(u"cache-") || what == u"backup-put-back")
        return replacedCache(detail);
    const Said number = counted(what, detail);
    return number ? number : keyword(what, detail);
}
} // namespace

QString AuditWords::detail(const QString &what, const QString &detail)
{
    return said(what, detail).value_or(detail);
}
