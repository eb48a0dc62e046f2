// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/keyringaccess.h"
#include "tests/fakes/fakekeyring.h"
#include "tests/fakes/fakerandom.h"

#include <QTest>

#include <memory>
#include <optional>

namespace
{
using State = FakeKeyring::State;
using namespace std::chrono_literals;

const QString entry = QStringLiteral("cache-1");
const QByteArray kept(32, 'k');

struct Room {
    FakeKeyring keyring;
    FakeRandom random;
    KeyringAccess access{&keyring, random, 100ms};

    /// The code of an answer; empty: all went well.
    template<class Ask> QString answer(Ask ask)
    {
        std::optional<QString> code;
        ask([&code](const auto &answered) { code = answered ? QString() : answered.error().code; });
        return QTest::qWaitFor([&code] { return code.has_value(); }) ? *code : QStringLiteral("none");
    }
    QString fetch()
    {
        return answer([this](auto done) { access.fetch(entry, done); });
    }
    QString store()
    {
        return answer([this](auto done) { access.store(entry, SecretBytes::copyOf(kept), done); });
    }
    QString erase()
    {
        return answer([this](auto done) { access.erase(entry, done); });
    }
    QString look()
    {
        return answer([this](auto done) { access.look(done); });
    }
};
} // namespace

/// What is believed of a keyring, whatever state it is in.
class TestKeyringAccess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStateHasItsOwnAnswer_data();
    void everyStateHasItsOwnAnswer();
    void aKeyringThatForgetsIsNotBelieved();
    void whoeverGivesUpIsNotAnswered();
    void withoutKeyringThereIsAnAnswerToo();
    void aChangeOfTheKeeperIsSaid();
};

void TestKeyringAccess::everyStateHasItsOwnAnswer_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<bool>("has");
    QTest::addColumn<QString>("fetch");
    QTest::addColumn<QString>("store");
    QTest::addColumn<QString>("look");
    QTest::addColumn<QString>("erase");
    const auto row = [](const char *name, State state, bool has, const char *fetch, const char *store,
                        const char *look, const char *erase) {
        QTest::newRow(name) << int(state) << has << QString::fromLatin1(fetch) << QString::fromLatin1(store)
                            << QString::fromLatin1(look) << QString::fromLatin1(erase);
    };
    row("open", State::Open, true, "", "", "", "");
    row("empty", State::Open, false, "E-U09", "", "", "");
    row("locked", State::Locked, true, "E-U08", "E-U12", "E-U08", "E-U13");
    row("absent", State::Absent, true, "E-U07", "E-U12", "E-U07", "E-U13");
    row("silent", State::Silent, true, "E-U11", "E-U11", "E-U11", "E-U13");
}

void TestKeyringAccess::everyStateHasItsOwnAnswer()
{
    QFETCH(int, state);
    QFETCH(bool, has);
    QFETCH(QString, fetch);
    QFETCH(QString, store);
    QFETCH(QString, look);
    QFETCH(QString, erase);
    Room room;
    if (has)
        room.keyring.entries.insert(entry, kept);
    room.keyring.state = State(state);
    QCOMPARE(room.fetch(), fetch);
    QCOMPARE(room.look(), look);
    QCOMPARE(room.store(), store);
    QCOMPARE(room.keyring.entries.contains(entry), has || store.isEmpty());
    QCOMPARE(room.erase(), erase);
    QCOMPARE(room.keyring.entries.contains(entry), has && !erase.isEmpty());
    QVERIFY(!room.keyring.entries.contains(QStringLiteral("probe"))); // what was tried is taken away
    QVERIFY(!room.access.isAsking());
}

void TestKeyringAccess::aKeyringThatForgetsIsNotBelieved()
{
    struct Forgetful final : Keyring {
        void read(const QString &, Read done) override
        {
            QTimer::singleShot(0, [done] { done(Error{Error::Kind::Missing, {}, {}, {}, {}}); });
        }
        void write(const QString &, const SecretBytes &, Done done) override
        {
            QTimer::singleShot(0, [done] { done({}); });
        }
        void remove(const QString &, Done done) override
        {
            QTimer::singleShot(0, [done] { done({}); });
        }
        void askName(Named done) override
        {
            QTimer::singleShot(0, [done] { done({}); });
        }
    } forgetful;
    Room room;
    KeyringAccess access(&forgetful, room.random, 1s);
    QCOMPARE(room.answer([&](auto done) { access.store(entry, SecretBytes::copyOf(kept), done); }),
             QStringLiteral("E-U12"));
    QCOMPARE(room.answer([&](auto done) { access.fetch(entry, done); }), QStringLiteral("E-U08"));
    QCOMPARE(room.answer([&](auto done) { access.erase(entry, done); }), QStringLiteral("E-U13"));
}

void TestKeyringAccess::whoeverGivesUpIsNotAnswered()
{
    Room room;
    room.keyring.entries.insert(entry, kept);
    bool answered = false;
    room.access.fetch(entry, [&answered](const Result<SecretBytes> &) { answered = true; });
    room.access.giveUp();
    QCOMPARE(room.fetch(), QString()); // the next one comes after it
    QVERIFY(!answered);
}

void TestKeyringAccess::withoutKeyringThereIsAnAnswerToo()
{
    Room room;
    KeyringAccess none(nullptr, room.random);
    QCOMPARE(room.answer([&](auto done) { none.fetch(entry, done); }), QStringLiteral("E-U07"));
    QCOMPARE(room.answer([&](auto done) { none.erase(entry, done); }), QStringLiteral("E-U13"));
}

void TestKeyringAccess::aChangeOfTheKeeperIsSaid()
{
    const Error found{Error::Kind::Locked, QStringLiteral("E-U09"), QStringLiteral("Gone."), {}, {}};
    const QString before = QStringLiteral("gnome-keyring-daemon");
    QCOMPARE(KeyringErrors::afterChange(found, before, before).message, found.message);
    QCOMPARE(KeyringErrors::afterChange(found, {}, before).message, found.message);
    const Error said = KeyringErrors::afterChange(found, before, QStringLiteral("ksecretd"));
    QVERIFY(said.message.contains(before) && said.message.contains(QStringLiteral("ksecretd")));
    QCOMPARE(said.code, found.code);
}

QTEST_GUILESS_MAIN(TestKeyringAccess)
#include "tst_keyringaccess.moc"
