// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cloud/carddecoder.h"
#include "tests/core/cloud/bodies.h"
#include "tests/core/cloud/describedanswers.h"

#include <QTest>

/// What all decoders of details, usage, pools, orders, ledger, bills and so on promise, tried on every field
/// of every stored answer: read whole, unknown when it is not there, never made up.
class TestAnswerFields : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theStoredBodyReadsWhole_data() { bodyRows(); }
    void theStoredBodyReadsWhole();
    void theFullBodiesHaveEveryFieldThatIsKept();
    void aFieldTakenAwayIsUnknownAndNothingElseChanges_data() { bodyRows(); }
    void aFieldTakenAwayIsUnknownAndNothingElseChanges();
    void aFieldOfAnotherTypeIsExactOrNoted_data() { bodyRows(); }
    void aFieldOfAnotherTypeIsExactOrNoted();
    void aNewFieldIsCountedAndNothingElseChanges_data() { bodyRows(); }
    void aNewFieldIsCountedAndNothingElseChanges();
    void aRowThatIsNoObjectIsNoted_data() { bodyRows(); }
    void aRowThatIsNoObjectIsNoted();
    void everyOtherStoredBodyGivesNothing_data() { answerRows(); }
    void everyOtherStoredBodyGivesNothing();
    void whatTheCloudRefusesIsItsOwnError_data() { answerRows(); }
    void whatTheCloudRefusesIsItsOwnError();
    void wrongShapesAreErrors_data() { answerRows(); }
    void wrongShapesAreErrors();
    void damagedBodiesNeverCrashNorInvent_data() { bodyRows(); }
    void damagedBodiesNeverCrashNorInvent();

private:
    void bodyRows() const;
    void answerRows() const;
};

namespace
{
using Steps = QStringList;

/// A member of an object somewhere below Data.
struct Member {
    Steps steps;     ///< how to come to it: names, and places in arrays
    QString name;    ///< its own
    QString path;    ///< as facts call it
    QString pattern; ///< the path without rows
    QString row;     ///< path of the row whose member it is; empty elsewhere
    QString place;   ///< path of the object it stands in
    QJsonValue value;
};

QString rowName(const DescribedAnswer &answer, const QJsonValue &row, qsizetype place)
{
    for (const QString &identity : answer.identities) {
        const QJsonValue name = row.toObject().value(identity);
        if (!name.isUndefined())
            return name.isString() ? name.toString() : QString::number(name.toInteger());
    }
    return QString::number(place);
}

/// Calls `each` for every object at or below `node`, with where it is.
template<class Each>
void walk(const DescribedAnswer &answer, const QJsonValue &node, const Member &at, Each each)
{
    if (node.isArray()) {
        const QJsonArray rows = node.toArray();
        for (qsizetype i = 0; i < rows.size(); ++i) {
            Member row = at;
            row.steps.append(QString::number(i));
            row.path += u'/' + rowName(answer, rows[i], i);
            row.row = row.path;
            walk(answer, rows[i], row, each);
        }
    }
    if (!node.isObject())
        return;
    each(node.toObject(), at);
    const QJsonObject object = node.toObject();
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        Member member{at.steps + Steps{entry.key()},
                      entry.key(),
                      at.path + u'/' + entry.key(),
                      at.pattern + u'/' + entry.key(),
                      {},
                      at.path,
                      entry.value()};
        walk(answer, entry.value(), member, each);
    }
}

const Member root{{QStringLiteral("Data")}, {}, QStringLiteral("Data"), QStringLiteral("Data"), {}, {}, {}};

QList<Member> membersOf(const DescribedAnswer &answer, const QJsonObject &body)
{
    QList<Member> members;
    walk(answer, body[u"Data"], root, [&members](const QJsonObject &object, const Member &at) {
        for (auto entry = object.begin(); entry != object.end(); ++entry)
            members.append({at.steps + Steps{entry.key()}, entry.key(), at.path + u'/' + entry.key(),
                            at.pattern + u'/' + entry.key(), at.row, at.path, entry.value()});
    });
    return members;
}

/// `node` with what stands at `steps` replaced, or taken away; a number at the end of an array is appended.
QJsonValue edited(const QJsonValue &node, const Steps &steps, const std::optional<QJsonValue> &replacement)
{
    if (steps.isEmpty())
        return *replacement;
    if (node.isArray()) {
        QJsonArray rows = node.toArray();
        const int place = steps[0].toInt();
        if (place == rows.size())
            rows.append(*replacement);
        else
            rows[place] = edited(rows[place], steps.sliced(1), replacement);
        return rows;
    }
    QJsonObject object = node.toObject();
    if (steps.size() == 1 && !replacement)
        object.remove(steps[0]);
    else
        object[steps[0]] = edited(object[steps[0]], steps.sliced(1), replacement);
    return object;
}

QByteArray editedBody(const QJsonObject &body, const Steps &steps,
                      const std::optional<QJsonValue> &replacement)
{
    return Bodies::bytes(edited(body, steps, replacement).toObject());
}

bool isBelow(const QString &path, const QString &top)
{
    return path == top || path.startsWith(top + u'/');
}

bool isIdentity(const DescribedAnswer &answer, const Member &member)
{
    return !member.row.isEmpty() && answer.identities.contains(member.name);
}

/// The paths that go when this member cannot be read.
QStringList lostWith(const DescribedAnswer &answer, const Member &member)
{
    QStringList lost{isIdentity(answer, member) ? member.row : member.path};
    for (const QString &carried : answer.carries.value(member.name))
        lost.append(member.place + u'/' + carried);
    return lost;
}

Facts without(const Facts &facts, const QStringList &lost)
{
    Facts kept;
    for (auto fact = facts.begin(); fact != facts.end(); ++fact) {
        const auto holds = [&fact](const QString &top) { return isBelow(fact.key(), top); };
        if (std::none_of(lost.begin(), lost.end(), holds))
            kept.insert(fact.key(), fact.value());
    }
    return kept;
}

Facts below(const Facts &facts, const QString &top)
{
    Facts found;
    for (auto fact = facts.begin(); fact != facts.end(); ++fact) {
        if (isBelow(fact.key(), top))
            found.insert(fact.key(), fact.value());
    }
    return found;
}

QString difference(const Facts &expected, const Facts &found)
{
    QStringList lines;
    for (auto fact = expected.begin(); fact != expected.end(); ++fact) {
        if (found.value(fact.key()) != fact.value())
            lines.append(
                QStringLiteral("expected %1 = %2, found %3")
                    .arg(fact.key(), fact.value(), found.value(fact.key(), QStringLiteral("nothing"))));
    }
    for (auto fact = found.begin(); fact != found.end(); ++fact) {
        if (!expected.contains(fact.key()))
            lines.append(QStringLiteral("made up %1 = %2").arg(fact.key(), fact.value()));
    }
    return lines.join(u'\n');
}

const DescribedAnswer &answerOf(const QString &name)
{
    const auto found = std::find_if(describedAnswers().begin(), describedAnswers().end(),
                                    [&name](const DescribedAnswer &answer) { return answer.name == name; });
    Q_ASSERT(found != describedAnswers().end());
    return *found;
}

QByteArray file(const QString &path)
{
    return Bodies::stored(QStringLiteral("../") + path);
}

QJsonObject json(const QString &path)
{
    return QJsonDocument::fromJson(file(path)).object();
}

/// What the body says, worked out by a program that shares nothing with ours.
Facts expectedFacts(const QString &path)
{
    Facts facts;
    const QString stem = QStringLiteral("facts/") + path.chopped(5) + QStringLiteral(".txt");
    for (const QString &line : QString::fromUtf8(file(stem)).split(u'\n', Qt::SkipEmptyParts))
        facts.insert(line.section(QStringLiteral(" = "), 0, 0), line.section(QStringLiteral(" = "), 1));
    return facts;
}

QStringList fullBodies()
{
    return QDir(QStringLiteral(SIMLEDGER_SOURCE_DIR "/tests/data/cloud/full")).entryList(QDir::Files);
}

/// Is what stands there now the variant itself, to the digit?
bool isExact(const QString &fact, const QJsonValue &variant)
{
    if (variant.isBool())
        return fact == u"true";
    const QString text = variant.isString() ? variant.toString() : QString::fromUtf8(Bodies::textOf(variant));
    return fact.startsWith(text) || (text == u"0.5" && fact == u"500000 micros");
}

void checkVariant(const DescribedAnswer &answer, const Facts &before, const Member &member,
                  const QJsonValue &variant, const Outcome &after)
{
    const QByteArray what = member.path.toUtf8() + " := " + Bodies::textOf(variant);
    if (after.error) {
        QVERIFY2(answer.required.contains(member.pattern), what + after.error->code.toUtf8());
        QCOMPARE(after.error->code, QStringLiteral("E-N10"));
        return;
    }
    QStringList lost = lostWith(answer, member);
    Facts there = below(after.facts, member.path);
    if (isIdentity(answer, member)) { // the row has another name now, or none
        const QString renamed =
            member.row.section(u'/', 0, -2) + u'/' + rowName(answer, QJsonObject{{member.name, variant}}, 0);
        there = below(after.facts, renamed + u'/' + member.name);
        lost.append(renamed);
    }
    const QString wrong = difference(without(before, lost), without(after.facts, lost));
    QVERIFY2(wrong.isEmpty(), what + '\n' + wrong.toUtf8());
    for (const QString &fact : there)
        QVERIFY2(isExact(fact, variant), what + " reads " + fact.toUtf8());
    if (!below(before, lost[0]).isEmpty())
        QVERIFY2(after.isNoted() || !there.isEmpty(), what + " is lost without a word");
}
} // namespace

void TestAnswerFields::bodyRows() const
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("path");
    for (const DescribedAnswer &answer : describedAnswers()) {
        for (const QJsonValue &entry : Bodies::index()) {
            const QString path = QStringLiteral("examples/") + entry[u"file"].toString();
            if (entry[u"action"].toString() == answer.action && entry[u"http_status"].toInt() == 200)
                QTest::newRow(qPrintable(path)) << answer.name << path;
        }
        if (fullBodies().contains(answer.action + QStringLiteral(".json")))
            QTest::newRow(qPrintable(QStringLiteral("full ") + answer.action))
                << answer.name << QStringLiteral("full/") + answer.action + QStringLiteral(".json");
    }
}

void TestAnswerFields::answerRows() const
{
    QTest::addColumn<QString>("name");
    for (const DescribedAnswer &answer : describedAnswers())
        QTest::newRow(qPrintable(answer.name)) << answer.name;
}

void TestAnswerFields::theStoredBodyReadsWhole()
{
    QFETCH(QString, name);
    QFETCH(QString, path);
    const Outcome outcome = answerOf(name).decode(file(path));
    QVERIFY(!outcome.error);
    const QString wrong = difference(expectedFacts(path), outcome.facts);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    QVERIFY(!outcome.isNoted());
}

void TestAnswerFields::theFullBodiesHaveEveryFieldThatIsKept()
{
    for (const QString &name : fullBodies()) { // else taking fields away proves nothing
        const Facts facts = expectedFacts(QStringLiteral("full/") + name);
        QVERIFY2(facts.size() > 5, qPrintable(name));
    }
    QCOMPARE(expectedFacts(QStringLiteral("full/GetCardDetail.json")).size(), 15 + 2 * 13);
    QCOMPARE(expectedFacts(QStringLiteral("full/GetCredentialPoolStatistics.json")).size(), 16);
    QCOMPARE(below(expectedFacts(QStringLiteral("full/ListOrder.json")),
                   QStringLiteral("Data/List/211500000000001"))
                 .size(),
             23 + 5);
    QCOMPARE(expectedFacts(QStringLiteral("full/QueryPrepaidCards.json")).size(), 2 * 10);
}

void TestAnswerFields::aFieldTakenAwayIsUnknownAndNothingElseChanges()
{
    QFETCH(QString, name);
    QFETCH(QString, path);
    const DescribedAnswer &answer = answerOf(name);
    const QJsonObject body = json(path);
    const Facts before = answer.decode(Bodies::bytes(body)).facts;
    const std::array<std::optional<QJsonValue>, 3> nothings{std::nullopt, QJsonValue(QJsonValue::Null),
                                                            QJsonValue(QString())};
    for (const Member &member : membersOf(answer, body)) {
        for (const std::optional<QJsonValue> &nothing : nothings) {
            const Outcome after = answer.decode(editedBody(body, member.steps, nothing));
            if (answer.required.contains(member.pattern)) {
                QVERIFY2(after.error && after.error->kind == Error::Kind::BadReply, qPrintable(member.path));
                continue;
            }
            QVERIFY2(!after.error, qPrintable(member.path));
            const QStringList lost = lostWith(answer, member);
            const QString wrong = difference(without(before, lost), after.facts);
            QVERIFY2(wrong.isEmpty(), qPrintable(member.path + u'\n' + wrong));
            bool orphans = isIdentity(answer, member);
            for (const QString &carried : lost.sliced(1))
                orphans = orphans || !below(before, carried).isEmpty();
            QVERIFY2(after.isNoted() == orphans, qPrintable(member.path));
        }
    }
}

void TestAnswerFields::aFieldOfAnotherTypeIsExactOrNoted()
{
    QFETCH(QString, name);
    QFETCH(QString, path);
    const DescribedAnswer &answer = answerOf(name);
    const QJsonObject body = json(path);
    const Facts before = answer.decode(Bodies::bytes(body)).facts;
    const QList<QJsonValue> variants{true,
                                     7,
                                     -7,
                                     0.5,
                                     QStringLiteral("7"),
                                     QStringLiteral("x y"),
                                     QJsonArray{QJsonArray{1}},
                                     QJsonObject{{QStringLiteral("a"), 1}}};
    for (const Member &member : membersOf(answer, body)) {
        for (const QJsonValue &variant : variants) {
            checkVariant(answer, before, member, variant,
                         answer.decode(editedBody(body, member.steps, variant)));
            if (QTest::currentTestFailed())
                return;
        }
    }
}

void TestAnswerFields::aNewFieldIsCountedAndNothingElseChanges()
{
    QFETCH(QString, name);
    QFETCH(QString, path);
    const DescribedAnswer &answer = answerOf(name);
    const QJsonObject body = json(path);
    const Facts before = answer.decode(Bodies::bytes(body)).facts;
    QList<Member> places;
    walk(answer, body[u"Data"], root,
         [&places](const QJsonObject &, const Member &at) { places.append(at); });
    for (const Member &place : places) {
        const Outcome after =
            answer.decode(editedBody(body, place.steps + Steps{QStringLiteral("Surprise")}, 1));
        QVERIFY(!after.error);
        QCOMPARE(after.facts, before);
        QVERIFY(after.notes.oddities.isEmpty());
        if (below(before, place.path).isEmpty())
            continue; // nothing in it is read
        QCOMPARE(after.notes.unknownFields.size(), 1);
        QVERIFY(after.notes.unknownFields.begin().key().endsWith(u"Surprise"));
    }
}

void TestAnswerFields::aRowThatIsNoObjectIsNoted()
{
    QFETCH(QString, name);
    QFETCH(QString, path);
    const DescribedAnswer &answer = answerOf(name);
    const QJsonObject body = json(path);
    const Facts before = answer.decode(Bodies::bytes(body)).facts;
    QList<Member> lists = membersOf(answer, body);
    lists.append({root.steps, {}, root.path, root.pattern, {}, {}, body[u"Data"]});
    for (const Member &list : lists) {
        const QJsonArray rows = list.value.toArray();
        if (!rows.first().isObject() || below(before, list.path).isEmpty())
            continue;
        const Outcome after =
            answer.decode(editedBody(body, list.steps + Steps{QString::number(rows.size())}, 7));
        QVERIFY(!after.error);
        QCOMPARE(after.facts, before);
        QVERIFY2(after.notes.quarantined.size() + after.notes.oddities.size() == 1, qPrintable(list.path));
    }
}

void TestAnswerFields::everyOtherStoredBodyGivesNothing()
{
    QFETCH(QString, name);
    const DescribedAnswer &answer = answerOf(name);
    const bool bill = answer.action.endsWith(u"Bill") || answer.action.endsWith(u"BillOverview");
    for (const QJsonValue &entry : Bodies::index()) {
        const QString action = entry[u"action"].toString();
        if (action == answer.action || (bill && action.contains(u"Bill")))
            continue; // one kind of bill may read as another: whoever asks knows what was asked
        const Outcome outcome = answer.decode(Bodies::stored(entry[u"file"].toString()));
        if (outcome.error) {
            QVERIFY(outcome.error->code.startsWith(u"E-"));
            QVERIFY(!outcome.error->message.isEmpty());
            continue;
        }
        // A list of other things, or a plain Data: no row and no more than the page's own numbers.
        const Facts rows =
            without(outcome.facts, {QStringLiteral("Data/PageNo"), QStringLiteral("Data/Total"),
                                    QStringLiteral("Data/(truth)")});
        QVERIFY2(rows.isEmpty(), qPrintable(entry[u"file"].toString()));
    }
}

void TestAnswerFields::whatTheCloudRefusesIsItsOwnError()
{
    QFETCH(QString, name);
    const DescribedAnswer &answer = answerOf(name);
    int refusals = 0;
    for (const QJsonValue &entry : Bodies::index()) {
        const QString stored = entry[u"file"].toString();
        if (!stored.startsWith(u"error-"))
            continue;
        const Outcome outcome = answer.decode(Bodies::stored(stored));
        QVERIFY2(outcome.error, qPrintable(stored));
        QCOMPARE(outcome.error->code, CardDecoder::decode(Bodies::stored(stored)).error().code);
        QVERIFY(outcome.facts.isEmpty());
        ++refusals;
    }
    QVERIFY(refusals >= 13);
    const auto codeOf = [&answer](const char *stored) {
        return answer.decode(Bodies::stored(QString::fromLatin1(stored))).error->code;
    };
    QCOMPARE(codeOf("error-400-Throttling.User.json"), QStringLiteral("E-A01"));
    QCOMPARE(codeOf("error-403-RamActionPermissionDeny.json"), QStringLiteral("E-A07"));
    QVERIFY(codeOf("error-200-in-band.json").startsWith(u"E-A"));
}

void TestAnswerFields::wrongShapesAreErrors()
{
    QFETCH(QString, name);
    const DescribedAnswer &answer = answerOf(name);
    for (const char *body :
         {R"({})", R"([])", R"({"Success":true})", R"({"Data":{}})", R"({"Success":true,"Data":{}})",
          R"({"Success":true,"Data":{"a":1}})", R"({"Success":true,"Data":[{"a":[]},7)", "<html>", ""}) {
        const Outcome outcome = answer.decode(body);
        QVERIFY2(outcome.error, body);
        QCOMPARE(outcome.error->kind, Error::Kind::BadReply);
    }
}

void TestAnswerFields::damagedBodiesNeverCrashNorInvent()
{
    QFETCH(QString, name);
    QFETCH(QString, path);
    const DescribedAnswer &answer = answerOf(name);
    const QByteArray body = Bodies::bytes(json(path));
    std::mt19937 random(20260308);
    for (int round = 0; round < 120; ++round) {
        const QByteArray sent = Bodies::damaged(body, random);
        const Outcome outcome = answer.decode(sent);
        if (outcome.error || sent.contains('\\'))
            continue;
        const QByteArray lower = sent.toLower();
        for (auto fact = outcome.facts.begin(); fact != outcome.facts.end(); ++fact) {
            const QString last = fact.value().section(u' ', -1);
            if (last == u"B" || last == u"s" || last == u"micros" || fact.key().endsWith(u')') ||
                fact.key().endsWith(u"Month") || fact.key().endsWith(u"Cycle") ||
                fact.key().endsWith(u"PoolCapacity"))
                continue; // written differently on purpose
            QVERIFY2(lower.contains(fact.value().section(u';', 0, 0).toLower().toUtf8()),
                     qPrintable(fact.key() + u'=' + fact.value()));
        }
    }
}

QTEST_APPLESS_MAIN(TestAnswerFields)
#include "tst_answerfields.moc"
