// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/deskdocument.h"
#include "tests/core/desk/desktest.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace DeskExamples;

namespace
{
QByteArray exportOf(DeskRoom &room)
{
    DeskReader reader = room.reader();
    const Result<QByteArray> json = DeskDocument::exported(reader);
    return json ? *json : json.error().message.toUtf8();
}

Result<DeskDocument::Imported> importInto(DeskRoom &room, const QByteArray &json)
{
    std::optional<DeskDocument::Imported> imported;
    const Result<void> done = room.edit(
        [&](Desk &desk) -> Result<void> {
            const Result<DeskDocument::Imported> result = DeskDocument::import(desk, json);
            if (!result)
                return result.error();
            imported = *result;
            return {};
        },
        QStringLiteral("wang"));
    return done ? Result<DeskDocument::Imported>(*imported) : Result<DeskDocument::Imported>(done.error());
}

/// A document with one list of one kind.
template<class T> QByteArray documentOf(const QList<QJsonObject> &objects)
{
    QJsonArray list;
    for (const QJsonObject &object : objects)
        list.append(object);
    return QJsonDocument(QJsonObject{{DeskKind<T>::plural(), list}}).toJson();
}

constexpr int everything = 2 * 16 - 3; ///< of thresholds, company and sync plan there is one

void fill(DeskRoom &room)
{
    DeskKinds::each([&room]<class T>() {
        QVERIFY(room.save(full<T>()));
        QVERIFY(room.save(bare<T>()));
    });
}
} // namespace

class TestDeskDocument : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingGoesOutAndComesBackTheSame();
    void whoAndWhenAreShownAndNotTakenOver();
    void importingTwiceChangesNothing();
    void entriesThatAreNotNamedStay();
    void oneWrongEntryKeepsAllOut();
    void anEntryThatStandsThereTwiceIsNamed();
    void listsNobodyKnowsAreRefused();
    void whatIsNoJsonIsSaidWithItsPlace();
};

void TestDeskDocument::everythingGoesOutAndComesBackTheSame()
{
    DeskRoom room;
    fill(room);
    DeskRoom other;
    const Result<DeskDocument::Imported> imported = importInto(other, exportOf(room));
    QVERIFY2(imported, imported ? "" : qPrintable(imported.error().message));
    QCOMPARE(imported->entries, everything);
    QCOMPARE(imported->changed, everything);
    DeskKinds::each([&]<class T>() {
        const QList<DeskRecord<T>> mine = room.all<T>(), theirs = other.all<T>();
        QCOMPARE(theirs.size(), mine.size());
        for (qsizetype i = 0; i < mine.size(); ++i)
            QVERIFY(same(theirs[i].value, mine[i].value));
    });
}

void TestDeskDocument::whoAndWhenAreShownAndNotTakenOver()
{
    DeskRoom room;
    QVERIFY(room.save(full<Note>()));
    const QByteArray json = exportOf(room);
    QVERIFY(json.contains("\"entered_by\": \"li\""));
    QVERIFY(json.contains("\"entered_at\": \"2026-03-02T09:00:00+08:00\""));
    DeskRoom other;
    QVERIFY(importInto(other, json));
    QCOMPARE(other.all<Note>()[0].who, QStringLiteral("wang"));
}

void TestDeskDocument::importingTwiceChangesNothing()
{
    DeskRoom room;
    fill(room);
    const QStringList before = room.audit();
    const Result<DeskDocument::Imported> imported = importInto(room, exportOf(room));
    QVERIFY(imported);
    QCOMPARE(imported->entries, everything);
    QCOMPARE(imported->changed, 0);
    QCOMPARE(room.audit(), before);
}

void TestDeskDocument::entriesThatAreNotNamedStay()
{
    DeskRoom room;
    QVERIFY(room.save(full<Note>()));
    QVERIFY(importInto(room, documentOf<Note>({DeskKind<Note>::write(bare<Note>())})));
    QCOMPARE(room.all<Note>().size(), 2);
    QVERIFY(importInto(room, "{}"));
    QCOMPARE(room.all<Note>().size(), 2);
}

void TestDeskDocument::oneWrongEntryKeepsAllOut()
{
    DeskRoom room;
    QJsonObject wrong = DeskKind<TariffLine>::write(bare<TariffLine>());
    wrong.insert(QStringLiteral("per_gigabyte"), QStringLiteral("cheap"));
    const Result<DeskDocument::Imported> imported =
        importInto(room, documentOf<TariffLine>({DeskKind<TariffLine>::write(full<TariffLine>()), wrong}));
    QVERIFY(!imported);
    QCOMPARE(imported.error().code, QStringLiteral("E-DESK"));
    QVERIFY2(imported.error().message.contains(QStringLiteral("\"tariffs[1].per_gigabyte\"")),
             qPrintable(imported.error().message));
    QCOMPARE(room.all<TariffLine>().size(), 0);
    QCOMPARE(room.audit(), QStringList());
}

void TestDeskDocument::anEntryThatStandsThereTwiceIsNamed()
{
    DeskRoom room;
    PlatformCount other = full<PlatformCount>();
    other.count = 1;
    const Result<DeskDocument::Imported> imported =
        importInto(room, documentOf<PlatformCount>({DeskKind<PlatformCount>::write(full<PlatformCount>()),
                                                    DeskKind<PlatformCount>::write(other)}));
    QVERIFY(!imported);
    QVERIFY(imported.error().message.contains(QStringLiteral("platform_counts[1]")));
    QCOMPARE(room.all<PlatformCount>().size(), 0);
}

void TestDeskDocument::listsNobodyKnowsAreRefused()
{
    DeskRoom room;
    for (const QByteArray &json : {QByteArray("{\"tarifs\":[]}"), QByteArray("{\"notes\":{}}"),
                                   QByteArray("{\"notes\":[1]}"), QByteArray("[]")}) {
        const Result<DeskDocument::Imported> imported = importInto(room, json);
        QVERIFY(!imported);
        QCOMPARE(imported.error().code, QStringLiteral("E-DESK"));
    }
}

void TestDeskDocument::whatIsNoJsonIsSaidWithItsPlace()
{
    DeskRoom room;
    const Result<DeskDocument::Imported> imported = importInto(room, "{\n  \"notes\": [ oops ]\n}");
    QVERIFY(!imported);
    QVERIFY2(imported.error().message.contains(QStringLiteral("line 2")),
             qPrintable(imported.error().message));
}

QTEST_GUILESS_MAIN(TestDeskDocument)
#include "tst_deskdocument.moc"
