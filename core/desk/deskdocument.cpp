// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/deskdocument.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace
{
struct Text {
    Q_DECLARE_TR_FUNCTIONS(DeskDocument)
};

const QString enteredAt = QStringLiteral("entered_at");
const QString enteredBy = QStringLiteral("entered_by");

template<class T> QJsonObject shown(const DeskRecord<T> &record)
{
    QJsonObject object = DeskKind<T>::write(record.value);
    object.insert(enteredAt, record.at.beijingIso());
    object.insert(enteredBy, record.who);
    return object;
}

template<class T> Result<QJsonArray> shownAll(DeskReader &desk)
{
    const Result<QList<DeskRecord<T>>> records = desk.all<T>();
    if (!records)
        return records.error();
    QJsonArray all;
    for (const DeskRecord<T> &record : *records)
        all.append(shown(record));
    return all;
}

Error twice(const DeskFields &fields)
{
    return DeskFields::error(
        Text::tr("Nothing was changed: \"%1\" is an entry that stands in its list twice. Remove one and try "
                 "again.")
            .arg(fields.place().chopped(1)));
}

/// The entries of one kind, behind those of the kinds before.
template<class T> Result<void> readAll(DeskFields &document, QList<DeskDraft> &drafts)
{
    if (!document.has(DeskKind<T>::plural()))
        return {};
    QSet<QString> keys;
    for (const DeskFields &fields : document.objects(DeskKind<T>::plural())) {
        const Result<T> value = DeskKind<T>::read(fields.without({enteredAt, enteredBy}));
        if (!value)
            return value.error();
        const Result<DeskDraft> draft = DeskDraft::of(*value);
        if (!draft)
            return draft.error();
        if (keys.contains(draft->key))
            return twice(fields);
        keys.insert(draft->key);
        drafts.append(*draft);
    }
    return {};
}
} // namespace

Result<QByteArray> DeskDocument::exported(DeskReader &desk)
{
    QJsonObject document;
    std::optional<Error> error;
    DeskKinds::each([&]<class T>() {
        const Result<QJsonArray> all = shownAll<T>(desk);
        if (all)
            document.insert(DeskKind<T>::plural(), *all);
        else if (!error)
            error = all.error();
    });
    if (error)
        return *error;
    return QJsonDocument(document).toJson();
}

Result<QList<DeskDraft>> DeskDocument::parse(const QByteArray &json)
{
    Result<DeskFields> document = DeskFields::parse(json);
    if (!document)
        return document.error();
    QList<DeskDraft> drafts;
    Result<void> good;
    DeskKinds::each([&]<class T>() {
        if (good)
            good = readAll<T>(*document, drafts);
    });
    if (!good)
        return good.error();
    return document->result(drafts);
}

Result<DeskDocument::Imported> DeskDocument::import(Desk &desk, const QByteArray &json)
{
    const Result<QList<DeskDraft>> drafts = parse(json);
    if (!drafts)
        return drafts.error();
    Imported imported;
    for (const DeskDraft &draft : *drafts) {
        const Result<bool> changed = desk.save(draft);
        if (!changed)
            return changed.error();
        ++imported.entries;
        imported.changed += *changed ? 1 : 0;
    }
    return imported;
}
