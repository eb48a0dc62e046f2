// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/keyringaccess.h"

#include <QCoreApplication>

#include <utility>

namespace
{
struct Text {
    Q_DECLARE_TR_FUNCTIONS(Keyring)
};

const QString trial = QStringLiteral("probe");
constexpr qsizetype trialSize = 16;

Error locked(const char *code, const QString &message, const QString &detail = {})
{
    return Error{Error::Kind::Locked, QString::fromLatin1(code), message, detail, {}};
}

Error absent(const QString &detail)
{
    return locked("E-U07",
                  Text::tr("There is no keyring here that answers. Use the passphrase or the recovery code. "
                           "Nothing was changed."),
                  detail);
}

Error isLocked(const QString &detail)
{
    return locked("E-U08",
                  Text::tr("The system's keyring is locked, or was never set up. Unlock it, or use the "
                           "passphrase or the recovery code. Nothing was changed."),
                  detail);
}

Error gone()
{
    return locked("E-U09",
                  Text::tr("The system's keyring is open, but the entry of this account is gone from it. Use "
                           "the passphrase or the recovery code; afterwards the entry can be made anew. "
                           "Nothing was changed."));
}

Error late()
{
    return locked("E-U11", Text::tr("The system's keyring did not answer in time; a question of its own may "
                                    "stand behind this window. Use the passphrase or the recovery code. "
                                    "Nothing was changed."));
}

Error notKept(const QString &detail)
{
    return locked("E-U12",
                  Text::tr("The system's keyring did not keep the secret. Nothing was changed: the account "
                           "asks for the passphrase as before."),
                  detail);
}

Error notProven(const Error &found)
{
    return Error{Error::Kind::Failed,
                 QStringLiteral("E-U13"),
                 Text::tr("Whether the entry of this account is gone from the system's keyring could not be "
                          "proven. It opens nothing without the key file."),
                 found.code + u' ' + found.detail,
                 {}};
}
} // namespace

/// Whoever answers late finds it gone.
struct KeyringAccess::Question {
    std::function<void(const Error &)> refuse;
};

KeyringAccess::KeyringAccess(Keyring *keyring, RandomSource &random, std::chrono::milliseconds limit,
                             QObject *parent)
    : QObject(parent), m_keyring(keyring), m_random(random), m_limit(limit)
{
    m_late.setSingleShot(true);
    connect(&m_late, &QTimer::timeout, this, [this] { refuse(late()); });
}

KeyringAccess::~KeyringAccess() = default;

void KeyringAccess::giveUp()
{
    end();
}

void KeyringAccess::end()
{
    m_late.stop();
    m_question.reset();
}

void KeyringAccess::refuse(const Error &error)
{
    if (!m_question)
        return;
    const auto say = std::move(m_question->refuse);
    end();
    say(error);
}

/// Null where there is nobody to ask: that is said from the loop, like every answer.
std::shared_ptr<KeyringAccess::Question> KeyringAccess::begin(std::function<void(const Error &)> refused)
{
    end();
    m_question = std::make_shared<Question>();
    m_question->refuse = std::move(refused);
    if (m_keyring) {
        m_late.start(m_limit);
        m_keyring->askName([this, asked = std::weak_ptr(m_question)](const QString &name) {
            if (!asked.expired())
                m_keeper = name;
        });
        return m_question;
    }
    QTimer::singleShot(0, this, [this, asked = std::weak_ptr(m_question)] {
        if (!asked.expired())
            refuse(absent(QStringLiteral("no keyring in this program")));
    });
    return nullptr;
}

/// Writes an entry for trying, reads it and takes it away again: only an open keyring can. One that is not
/// there fails at reading already, where a locked one says that there is no such entry.
void KeyringAccess::prove(const std::shared_ptr<Question> &question, std::function<void()> proven)
{
    m_keyring->read(trial,
                    [this, asked = std::weak_ptr(question), proven](const Result<SecretBytes> &before) {
                        if (asked.expired())
                            return;
                        if (!before && before.error().kind != Error::Kind::Missing)
                            return refuse(absent(before.error().detail));
                        tryWriting(asked, proven);
                    });
}

void KeyringAccess::tryWriting(const std::weak_ptr<Question> &asked, const std::function<void()> &proven)
{
    auto secret = std::make_shared<SecretBytes>(trialSize);
    if (const Result<void> filled = m_random.fill(secret->span()); !filled)
        return refuse(filled.error());
    m_keyring->write(trial, *secret, [this, asked, secret, proven](const Result<void> &written) {
        if (asked.expired())
            return;
        if (!written)
            return refuse(isLocked(written.error().detail));
        m_keyring->read(trial, [this, asked, secret, proven](const Result<SecretBytes> &read) {
            if (asked.expired())
                return;
            if (!read || read->view() != secret->view())
                return refuse(isLocked(QStringLiteral("the trial was not read back")));
            m_keyring->remove(trial, [asked, proven](const Result<void> &) {
                if (!asked.expired())
                    proven();
            });
        });
    });
}

void KeyringAccess::fetch(const QString &entry, Read done)
{
    const auto answer = std::make_shared<Read>(std::move(done));
    const auto question = begin([answer](const Error &error) { (*answer)(error); });
    if (!question)
        return;
    m_keyring->read(entry, [this, answer, asked = std::weak_ptr(question)](Result<SecretBytes> read) {
        const auto still = asked.lock();
        if (!still)
            return;
        if (read) {
            end();
            return (*answer)(std::move(read));
        }
        if (read.error().kind != Error::Kind::Missing)
            return refuse(absent(read.error().detail));
        prove(still, [this] { refuse(gone()); });
    });
}

void KeyringAccess::store(const QString &entry, const SecretBytes &secret, Kept done)
{
    const auto answer = std::make_shared<Kept>(std::move(done));
    const auto question = begin([answer](const Error &error) { (*answer)(error); });
    if (!question)
        return;
    const std::weak_ptr<Question> asked = question;
    const auto copy = std::make_shared<SecretBytes>(secret.clone());
    m_keyring->write(entry, secret, [this, entry, answer, asked, copy](const Result<void> &written) {
        if (asked.expired())
            return;
        if (!written)
            return refuse(notKept(written.error().detail));
        m_keyring->read(entry, [this, answer, asked, copy](const Result<SecretBytes> &read) {
            if (asked.expired())
                return;
            if (!read || read->view() != copy->view())
                return refuse(notKept(QStringLiteral("not read back")));
            m_keyring->askName([this, answer, asked](const QString &name) {
                if (asked.expired())
                    return;
                m_keeper = name;
                end();
                (*answer)(name);
            });
        });
    });
}

void KeyringAccess::erase(const QString &entry, Done done)
{
    const auto answer = std::make_shared<Done>(std::move(done));
    const auto question = begin([answer](const Error &error) { (*answer)(notProven(error)); });
    if (!question)
        return;
    const std::weak_ptr<Question> asked = question;
    m_keyring->remove(entry, [this, entry, answer, asked](const Result<void> &) { // which says nothing
        const auto still = asked.lock();
        if (!still)
            return;
        prove(still, [this, entry, answer, asked] {
            m_keyring->read(entry, [this, answer, asked](const Result<SecretBytes> &read) {
                if (asked.expired())
                    return;
                if (read)
                    return refuse(isLocked(QStringLiteral("it is still there")));
                if (read.error().kind != Error::Kind::Missing)
                    return refuse(read.error());
                end();
                (*answer)(Result<void>());
            });
        });
    });
}

void KeyringAccess::look(Kept done)
{
    const auto answer = std::make_shared<Kept>(std::move(done));
    const auto question = begin([answer](const Error &error) { (*answer)(error); });
    if (!question)
        return;
    prove(question, [this, answer, asked = std::weak_ptr(question)] {
        m_keyring->askName([this, answer, asked](const QString &name) {
            if (asked.expired())
                return;
            m_keeper = name;
            end();
            (*answer)(name);
        });
    });
}

Error KeyringErrors::afterChange(const Error &error, const QString &before, const QString &now)
{
    if (before.isEmpty() || now.isEmpty() || before == now)
        return error;
    Error said = error;
    said.message = Text::tr("%1 The secret was given to %2, and now %3 keeps the secrets.")
                       .arg(error.message, before, now);
    return said;
}
