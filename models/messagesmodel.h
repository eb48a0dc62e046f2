// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/domain/instant.h"

#include <QAbstractListModel>
#include <QList>

#include <functional>
#include <optional>

class DeskService;
class SyncModel;
class TodayModel;

/// Something that happened, for people.
struct Message {
    enum class Severity { Info, Good, Warning, Bad };
    Severity severity = Severity::Info;
    QString text;        ///< one sentence
    QString code;        ///< "E-…"; may be empty
    QString requestId;   ///< the provider's; may be empty
    QString actionLabel; ///< empty: there is nothing to do about it
    std::function<void()> action;
    QString key; ///< what it is about ("sync"): the newest of a key says how things stand
    bool quiet =
        false; ///< nobody waits for it: it stands in the list alone, and clears what was said under its key
    QString secondLabel = {}; ///< another thing to do; empty: none
    std::function<void()> second = {};
    bool standing = false; ///< stays in sight until settle(key); wants a key

    [[nodiscard]] static Message of(const Error &error);
    [[nodiscard]] QString severityText() const;
};

/// The one place for messages: results of the synchronisation, exports, prints, refused edits. Newest first,
/// the oldest ones fall out. The same thing said again is counted, not repeated. GUI thread.
class MessagesModel : public QAbstractListModel
{
    Q_OBJECT
public:
    static constexpr int most = 200;
    enum Role {
        TimeRole = Qt::UserRole + 1, ///< "09:41", with the day where it is another one
        SeverityRole,                ///< int of Message::Severity
        SeverityTextRole,
        CodeRole,
        RequestIdRole,
        ActionLabelRole,
        TimesRole, ///< how often it was said
    };

    explicit MessagesModel(const Clock &clock, QObject *parent = nullptr);

    /// `askKey` leads to where an AccessKey is entered, for a run that there is none for.
    void follow(const SyncModel &sync, std::function<void()> askKey = {});
    void follow(const DeskService &desk);
    void follow(const TodayModel &today); ///< the balance crossed a threshold

    void add(const Message &message);
    void add(const Error &error) { add(Message::of(error)); }
    /// What was said under this key is settled, also what stands.
    void settle(const QString &key);
    /// What is to be seen until it is settled, oldest first.
    [[nodiscard]] const QList<Message> &standing() const { return m_standing; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] const Message &at(int row) const { return m_entries.at(row).message; }
    void run(int row) const; ///< its action, if it has one
    /// Time, severity, sentence, code and request id, for the clipboard and for support.
    [[nodiscard]] QString plainText(int row) const;

public Q_SLOTS:
    void clear();

Q_SIGNALS:
    /// Worth a line above everything else.
    void important(const Message &message);
    /// What was said under this key is no longer so.
    void settled(const QString &key);

private:
    struct Entry {
        Message message;
        Instant at;
        int times = 1;
    };
    [[nodiscard]] QString timeText(Instant at) const;

    bool replaceStanding(const Message &message);

    const Clock &m_clock;
    QList<Entry> m_entries;
    QList<Message> m_standing;
};
