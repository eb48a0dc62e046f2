// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/keptentrytext.h"
#include "core/desk/deskkinds.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace
{
struct Text {
    Q_DECLARE_TR_FUNCTIONS(KeptEntryText)
};
using Change = DeskDifference::Change;

constexpr qsizetype longestNote = 80;

QString beginning(const QString &text)
{
    const QString line = text.simplified();
    return line.size() > longestNote ? line.first(longestNote) + QChar(0x2026) : line;
}

QString textOf(const QJsonObject &value, const char *field)
{
    return value.value(QLatin1StringView(field)).toString();
}

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}
} // namespace

QString KeptEntryText::kind(const KeptEntry &entry)
{
    return DeskKinds::title(entry.kind);
}

QString KeptEntryText::title(const KeptEntry &entry)
{
    const QJsonObject value = QJsonDocument::fromJson(entry.value).object();
    const QString key = DeskKinds::keyText(entry.kind, entry.key);
    if (entry.kind == DeskKind<Note>::name())
        return joined({key, beginning(textOf(value, "text"))});
    if (entry.kind == DeskKind<CompanyName>::name())
        return textOf(value, "name");
    if (entry.kind == DeskKind<DeadlineCase>::name()) { // its key is a number nobody has seen
        const QString about =
            joined({textOf(value, "subject"), textOf(value, "start"), beginning(textOf(value, "note"))});
        return about.isEmpty() ? key : about;
    }
    return key;
}

QString KeptEntryText::change(Change change)
{
    switch (change) {
    case Change::Older:
        return Text::tr("would go back to an older value");
    case Change::Returned:
        return Text::tr("was removed and would return");
    case Change::Lost:
        break;
    }
    return Text::tr("would be lost");
}

QString KeptEntryText::changeName(Change change)
{
    switch (change) {
    case Change::Older:
        return QStringLiteral("older");
    case Change::Returned:
        return QStringLiteral("returned");
    case Change::Lost:
        break;
    }
    return QStringLiteral("lost");
}
