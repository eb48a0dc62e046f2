// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/deskdocument.h"
#include "tests/core/desk/deskexamples.h"
#include "tests/fuzz/fuzztarget.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace
{
using Fuzz::holds;

/// The document of these entries, as an export writes it.
QByteArray documentOf(const QList<DeskDraft> &drafts)
{
    QJsonObject document;
    DeskKinds::each([&]<class T>() {
        QJsonArray all;
        for (const DeskDraft &draft : drafts) {
            if (draft.kind == DeskKind<T>::name())
                all.append(QJsonDocument::fromJson(draft.json).object());
        }
        document.insert(DeskKind<T>::plural(), all);
    });
    return QJsonDocument(document).toJson();
}

void run(QByteArrayView bytes)
{
    const Result<QList<DeskDraft>> drafts = DeskDocument::parse(bytes.toByteArray());
    if (!drafts)
        return Fuzz::isProperError(drafts.error());
    const Result<QList<DeskDraft>> again = DeskDocument::parse(documentOf(*drafts));
    holds(bool(again), "what an import takes an export gives back");
    holds(again->size() == drafts->size(), "no entry is lost");
    for (qsizetype i = 0; i < drafts->size(); ++i) {
        const DeskDraft &one = drafts->at(i), &other = again->at(i);
        holds(one.kind == other.kind && one.key == other.key && one.json == other.json,
              "an entry that is written reads the same");
    }
}

QList<QByteArray> seeds()
{
    QList<QByteArray> all;
    QJsonObject everything;
    DeskKinds::each([&]<class T>() {
        const QJsonArray both{DeskKind<T>::write(DeskExamples::full<T>()),
                              DeskKind<T>::write(DeskExamples::bare<T>())};
        all.append(QJsonDocument(QJsonObject{{DeskKind<T>::plural(), both}}).toJson(QJsonDocument::Compact));
        everything.insert(DeskKind<T>::plural(), QJsonArray{both[0]});
    });
    all.append(QJsonDocument(everything).toJson());
    return all;
}
} // namespace

const FuzzTarget FuzzTargets::desk{"desk", &run, &seeds};
