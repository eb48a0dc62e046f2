// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secrets/keyring.h"

#include <QByteArray>
#include <QMap>
#include <QObject>
#include <QTimer>

#include <utility>

/// A keyring that behaves as QtKeychain on Debian 12 was seen to: one that is locked calls every entry
/// missing and every removal done (reliability 3.5; tests/keyring/run sees the real one).
class FakeKeyring final : public Keyring
{
public:
    enum class State {
        Open,
        Locked,
        Absent, ///< no bus
        Silent, ///< waits for its user
    };
    State state = State::Open;
    QString name = QStringLiteral("fake-keyring");
    QMap<QString, QByteArray> entries;
    int asked = 0; ///< calls

    void read(const QString &entry, Read done) override
    {
        answer([this, entry, done = std::move(done)] {
            if (state == State::Absent)
                return done(refused(Error::Kind::Failed));
            if (state == State::Locked || !entries.contains(entry))
                return done(refused(Error::Kind::Missing));
            done(SecretBytes::copyOf(entries.value(entry)));
        });
    }
    void write(const QString &entry, const SecretBytes &secret, Done done) override
    {
        answer([this, entry, bytes = secret.view().toByteArray(), done = std::move(done)] {
            if (state != State::Open)
                return done(refused(Error::Kind::Failed));
            entries.insert(entry, bytes);
            done({});
        });
    }
    void remove(const QString &entry, Done done) override
    {
        answer([this, entry, done = std::move(done)] {
            if (state == State::Absent)
                return done(refused(Error::Kind::Failed));
            if (state == State::Open)
                entries.remove(entry);
            done({});
        });
    }
    void askName(Named done) override
    {
        answer([this, done = std::move(done)] { done(state == State::Absent ? QString() : name); });
    }

private:
    template<class Deliver> void answer(Deliver deliver)
    {
        ++asked;
        if (state != State::Silent)
            QTimer::singleShot(0, &m_context, std::move(deliver));
    }
    [[nodiscard]] static Error refused(Error::Kind kind)
    {
        return {kind, QStringLiteral("E-U07"), QStringLiteral("refused"), QStringLiteral("fake"), {}};
    }

    QObject m_context;
};
