// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/deadlineparts.h"
#include "app/cli/deskwriting.h"
#include "app/cli/listrows.h"
#include "app/cli/session.h"
#include "core/desk/workdays.h"

#include "core/base/safefile.h"
#include "core/desk/desk.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonArray>

#include <array>

namespace
{
struct Text {
    Q_DECLARE_TR_FUNCTIONS(DeadlineCommand)
};

using Known = Workdays::Known;
using Field = ListField<Known>;

constexpr qint64 largestYearFile = 1024 * 1024;

ListCell days(const QList<QDate> &days)
{
    QStringList texts;
    for (const QDate day : days)
        texts.append(day.toString(Qt::ISODate));
    return {.display = QString::number(days.size()),
            .machine = texts.join(u';'),
            .json = QJsonArray::fromStringList(texts)};
}

ListCell origin(const Known &known)
{
    return known.imported ? ListCell::named(QStringLiteral("imported"), Text::tr("imported"))
                          : ListCell::named(QStringLiteral("shipped"), Text::tr("in the program"));
}

constexpr std::array fields{
    Field{"year", QT_TRANSLATE_NOOP("Column", "Year"),
          [](const Known &k) { return ListCell::number(k.year.year); }},
    Field{"origin", QT_TRANSLATE_NOOP("Column", "Origin"), &origin},
    Field{"counts", QT_TRANSLATE_NOOP("Column", "Counts"),
          [](const Known &k) { return ListCell::truth(k.counts); }},
    Field{"published", QT_TRANSLATE_NOOP("Column", "Published"),
          [](const Known &k) { return ListCell::date(k.year.published); }},
    Field{"weekdays_off", QT_TRANSLATE_NOOP("Column", "Weekdays off"),
          [](const Known &k) { return days(k.year.weekdaysOff); }, InTable::Right},
    Field{"make_up_workdays", QT_TRANSLATE_NOOP("Column", "Make-up workdays"),
          [](const Known &k) { return days(k.year.makeUpWorkdays); }, InTable::Right},
    Field{"source", QT_TRANSLATE_NOOP("Column", "Source"),
          [](const Known &k) { return ListCell::text(k.year.source); }},
    Field{"confirmed", QT_TRANSLATE_NOOP("Column", "Confirmed"),
          [](const Known &k) { return ListCell::truth(k.year.confirmed); }, InTable::Nowhere},
    Field{"entered_at", QT_TRANSLATE_NOOP("Column", "Entered"),
          [](const Known &k) {
              return ListCell::instant(k.imported ? std::optional(k.imported->at) : std::nullopt);
          },
          InTable::Nowhere},
    Field{"entered_by", QT_TRANSLATE_NOOP("Column", "By"),
          [](const Known &k) {
              return ListCell::text(k.imported ? std::optional(k.imported->who) : std::nullopt);
          },
          InTable::Nowhere},
};

/// Kept beside the shipped year it would change nothing, and nobody would know.
Result<void> refuseWhatWouldNotCount(const WorkdayYear &year)
{
    const Result<WorkdayYear::Standing> standing = Workdays::standing(year);
    if (!standing)
        return standing.error();
    Error error{Error::Kind::Failed, QStringLiteral("E-WORKDAYS"), {}, {}, {}};
    switch (*standing) {
    case WorkdayYear::Standing::Counts:
        return {};
    case WorkdayYear::Standing::Older:
        error.message = Text::tr("Nothing was changed: the program has the working days of %1 from a newer "
                                 "notice than this file.")
                            .arg(year.year);
        return error;
    case WorkdayYear::Standing::Unconfirmed:
        break;
    }
    error.message = Text::tr("Nothing was changed: the program has the working days of %1 already, and this "
                             "file is not from a newer notice. If it corrects them, import it with "
                             "--confirm.")
                        .arg(year.year);
    return error;
}

Result<ExitCode> import(Invocation &invocation, const QString &path)
{
    Result<WorkdayYear> year = DeadlineParts::yearFile(path);
    if (!year)
        return year.error();
    year->confirmed = year->confirmed || invocation.parser.isSet(QStringLiteral("confirm"));
    if (const Result<void> counts = refuseWhatWouldNotCount(*year); !counts)
        return counts.error();
    bool changed = false;
    const Result<void> written = DeskWriting::transact(invocation, [&](Desk &desk) -> Result<void> {
        const Result<bool> saved = desk.save(*year);
        changed = saved && *saved;
        return saved ? Result<void>() : saved.error();
    });
    if (!written)
        return written.error();
    Terminal::say(changed ? Text::tr("The working days of %1 are kept and count from now on.").arg(year->year)
                          : Text::tr("This year was there already; nothing was changed."));
    return ExitCode::Done;
}

Result<ExitCode> show(Invocation &invocation, Format format)
{
    const Result<CacheReader *> reader = invocation.session.reader();
    if (!reader)
        return reader.error();
    const Result<QList<Known>> years = Workdays::known(**reader);
    if (!years)
        return years.error();
    // What people entered is as fresh as can be.
    return invocation.print(
        ListRows<Known>(QStringLiteral("calendar"), fields, *years, invocation.now(), format), format);
}
} // namespace

Result<WorkdayYear> DeadlineParts::yearFile(const QString &path)
{
    const Result<QByteArray> bytes = SafeFile::read(path, largestYearFile);
    return bytes ? WorkdayYear::parse(*bytes) : Result<WorkdayYear>(bytes.error());
}

Result<ExitCode> DeadlineParts::calendar(Invocation &invocation)
{
    const Result<Format> format = invocation.format();
    if (!format)
        return format.error();
    const QString what = invocation.arguments.value(1);
    if (what == u"import" && invocation.arguments.size() == 3)
        return import(invocation, invocation.arguments[2]);
    if (what == u"show" && invocation.arguments.size() == 2)
        return show(invocation, *format);
    return Options::usageError(Text::tr("\"deadline calendar\" wants import FILE, or show."));
}
