// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/deskkinds.h"
#include "core/desk/deskwriting.h"
#include "core/domain/cardfield.h"
#include "core/domain/cardfilter.h"
#include "core/rules/deadlines.h"

#include <QCoreApplication>

using namespace DeskWriting;

namespace
{
struct Text {
    Q_DECLARE_TR_FUNCTIONS(DeskKinds)
};

// ---- keys of the JSON objects ----
const QString credential = QStringLiteral("credential");
const QString intercom = QStringLiteral("intercom");
const QString evidence = QStringLiteral("evidence");
const QString guard = QStringLiteral("guard");
const QString value = QStringLiteral("value");
const QString day = QStringLiteral("day");
const QString who = QStringLiteral("who");
const QString id = QStringLiteral("id");
const QString rule = QStringLiteral("rule");
const QString start = QStringLiteral("start");
const QString sentAt = QStringLiteral("sent_at");
const QString subject = QStringLiteral("subject");
const QString note = QStringLiteral("note");
const QString done = QStringLiteral("done");
const QString snoozedUntil = QStringLiteral("snoozed_until");
const QString reason = QStringLiteral("reason");
const QString text = QStringLiteral("text");
const QString viewName = QStringLiteral("name");
const QString filter = QStringLiteral("filter");
const QString sort = QStringLiteral("sort");
const QString fieldsKey = QStringLiteral("fields");

/// In the order of GuardAttestation::Guard.
const QStringList guardNames{QStringLiteral("balance_reminder"), QStringLiteral("pool_reminder")};

void refusePlace(DeskFields &fields, const QString &key, const QString &sentence)
{
    fields.refuse(sentence.arg(fields.place() + key));
}

void checkRule(DeskFields &fields, const QString &name)
{
    if (!DeadlineRule::byName(name))
        refusePlace(
            fields, rule,
            Text::tr("Nothing was changed: \"%1\" is not the name of a clock. Correct it and try again."));
}

/// "expires" or "expires:desc"; empty: as the cards come.
void checkSort(DeskFields &fields, const QString &words)
{
    const QString way = words.section(u':', 1);
    const bool known = CardFields::byName(words.section(u':', 0, 0)) &&
                       (!words.contains(u':') || way == u"desc" || way == u"asc");
    if (!words.isEmpty() && !known)
        refusePlace(
            fields, sort,
            Text::tr("Nothing was changed: \"%1\" is not a field of a card, with \":desc\" behind it or "
                     "not. Correct it and try again."));
}

void checkFields(DeskFields &fields, const QStringList &names)
{
    for (const QString &name : names) {
        if (!CardFields::byName(name))
            refusePlace(
                fields, fieldsKey,
                Text::tr("Nothing was changed: \"%1\" holds a name that is no field of a card. Correct "
                         "it and try again."));
    }
}

void checkFilter(DeskFields &fields, const QString &words)
{
    if (const Result<CardFilter> read = CardFilter::parse(words); !read)
        fields.refuse(fields.place() + filter + QStringLiteral(": ") + read.error().message);
}
} // namespace

// ---- intercom credentials ----

QString DeskKind<IntercomCredential>::name()
{
    return QStringLiteral("intercom");
}
QString DeskKind<IntercomCredential>::plural()
{
    return QStringLiteral("intercom_credentials");
}
QString DeskKind<IntercomCredential>::title()
{
    return Text::tr("intercom credential");
}

QString DeskKind<IntercomCredential>::key(const IntercomCredential &decided)
{
    return decided.credential;
}

QJsonObject DeskKind<IntercomCredential>::write(const IntercomCredential &decided)
{
    QJsonObject object{{credential, decided.credential}, {intercom, decided.intercom}};
    putText(object, evidence, decided.evidence);
    return object;
}

Result<IntercomCredential> DeskKind<IntercomCredential>::read(DeskFields fields)
{
    IntercomCredential decided;
    decided.credential = fields.text(credential);
    decided.intercom = fields.truth(intercom);
    decided.evidence = fields.freeText(evidence);
    return fields.result(decided);
}

// ---- guard attestations ----

QString DeskKind<GuardAttestation>::name()
{
    return QStringLiteral("guard");
}
QString DeskKind<GuardAttestation>::plural()
{
    return QStringLiteral("guard_attestations");
}
QString DeskKind<GuardAttestation>::title()
{
    return Text::tr("guard attestation");
}

QString DeskKind<GuardAttestation>::key(const GuardAttestation &attested)
{
    return joined({guardNames.at(qsizetype(attested.guard)), attested.credential});
}

QJsonObject DeskKind<GuardAttestation>::write(const GuardAttestation &attested)
{
    QJsonObject object{{guard, guardNames.at(qsizetype(attested.guard))},
                       {value, attested.value},
                       {day, written(attested.day)},
                       {who, attested.who}};
    putText(object, credential, attested.credential);
    return object;
}

Result<GuardAttestation> DeskKind<GuardAttestation>::read(DeskFields fields)
{
    GuardAttestation attested;
    attested.guard = GuardAttestation::Guard(fields.word(guard, guardNames));
    attested.credential = fields.freeText(credential);
    attested.value = fields.text(value);
    attested.day = fields.day(day);
    attested.who = fields.text(who);
    return fields.result(attested);
}

// ---- deadline cases ----

QString DeskKind<DeadlineCase>::name()
{
    return QStringLiteral("case");
}
QString DeskKind<DeadlineCase>::plural()
{
    return QStringLiteral("cases");
}
QString DeskKind<DeadlineCase>::title()
{
    return Text::tr("deadline case");
}

QString DeskKind<DeadlineCase>::key(const DeadlineCase &one)
{
    return one.id;
}

QJsonObject DeskKind<DeadlineCase>::write(const DeadlineCase &one)
{
    QJsonObject object{{id, one.id}, {rule, one.rule}, {start, written(one.start)}};
    put(object, sentAt, one.sentAt);
    putText(object, subject, one.subject);
    putText(object, note, one.note);
    put(object, done, one.done);
    put(object, snoozedUntil, one.snoozedUntil);
    putText(object, reason, one.reason);
    return object;
}

Result<DeadlineCase> DeskKind<DeadlineCase>::read(DeskFields fields)
{
    DeadlineCase one;
    one.id = fields.text(id);
    one.rule = fields.text(rule);
    one.start = fields.day(start);
    one.sentAt = fields.optional(&DeskFields::time, sentAt);
    one.subject = fields.freeText(subject);
    one.note = fields.freeText(note);
    one.done = fields.optional(&DeskFields::day, done);
    one.snoozedUntil = fields.optional(&DeskFields::day, snoozedUntil);
    one.reason = fields.freeText(reason);
    checkRule(fields, one.rule);
    return fields.result(one);
}

// ---- notes ----

QString DeskKind<Note>::name()
{
    return QStringLiteral("note");
}
QString DeskKind<Note>::plural()
{
    return QStringLiteral("notes");
}
QString DeskKind<Note>::title()
{
    return Text::tr("note");
}

QString DeskKind<Note>::key(const Note &one)
{
    return one.subject;
}

QJsonObject DeskKind<Note>::write(const Note &one)
{
    return {{subject, one.subject}, {text, one.text}};
}

Result<Note> DeskKind<Note>::read(DeskFields fields)
{
    Note one;
    one.subject = fields.text(subject);
    one.text = fields.text(text);
    return fields.result(one);
}

// ---- saved views ----

QString DeskKind<SavedView>::name()
{
    return QStringLiteral("view");
}
QString DeskKind<SavedView>::plural()
{
    return QStringLiteral("views");
}
QString DeskKind<SavedView>::title()
{
    return Text::tr("saved view");
}

QString DeskKind<SavedView>::key(const SavedView &view)
{
    return view.name;
}

QJsonObject DeskKind<SavedView>::write(const SavedView &view)
{
    QJsonObject object{{viewName, view.name}, {fieldsKey, QJsonArray::fromStringList(view.fields)}};
    putText(object, filter, view.filter);
    putText(object, sort, view.sort);
    return object;
}

Result<SavedView> DeskKind<SavedView>::read(DeskFields fields)
{
    SavedView view;
    view.name = fields.text(viewName);
    view.filter = fields.freeText(filter);
    view.sort = fields.freeText(sort);
    view.fields = fields.optional(&DeskFields::texts, fieldsKey).value_or(QStringList());
    checkFilter(fields, view.filter);
    checkSort(fields, view.sort);
    checkFields(fields, view.fields);
    return fields.result(view);
}
