// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/messagesmodel.h"

#include "core/desk/deskservice.h"
#include "core/domain/agetext.h"
#include "core/sync/syncwords.h"
#include "models/syncmodel.h"
#include "models/todaymodel.h"

#include <QCoreApplication>

namespace
{
struct Text {
    Q_DECLARE_TR_FUNCTIONS(MessagesModel)
};

const QString syncKey = QStringLiteral("sync");

bool same(const Message &a, const Message &b)
{
    return a.severity == b.severity && a.text == b.text && a.code == b.code && a.actionLabel == b.actionLabel;
}

/// What went wrong first carries code and request id; the list says how the run as a whole ended.
Message messageOf(const SyncReport &report)
{
    using State = SyncReport::State;
    Message message;
    message.key = syncKey;
    message.quiet = report.state == State::Succeeded || report.state == State::Cancelled;
    if (report.state == State::Succeeded) {
        message.severity = Message::Severity::Good;
        message.text = Text::tr("Synchronised: %1.").arg(SyncWords::outcome(report));
        return message;
    }
    if (report.state == State::Cancelled) {
        message.text = Text::tr("The synchronisation was stopped. What was read until then is kept.");
        return message;
    }
    const QList<Error> troubles = SyncWords::troubles(report);
    const bool part = report.state == State::InPart;
    message.severity = part ? Message::Severity::Warning : Message::Severity::Bad;
    message.code = troubles.value(0).code;
    message.requestId = troubles.value(0).requestId;
    const QString why = troubles.isEmpty() ? SyncWords::remarks(report).join(u' ') : troubles.first().message;
    message.text = part ? Text::tr("Synchronised in part. %1").arg(why)
                        : Text::tr("Nothing was synchronised. %1").arg(why);
    if (troubles.size() > 1)
        message.text =
            Text::tr("%1 (and %n more problem(s))", nullptr, int(troubles.size()) - 1).arg(message.text);
    return message;
}
} // namespace

Message Message::of(const Error &error)
{
    const bool stopped = error.kind == Error::Kind::Cancelled;
    Message message{
        stopped ? Severity::Info : Severity::Bad, error.message, error.code, error.requestId, {}, {}};
    message.quiet = stopped;
    return message;
}

QString Message::severityText() const
{
    switch (severity) {
    case Severity::Good:
        return Text::tr("done");
    case Severity::Warning:
        return Text::tr("warning");
    case Severity::Bad:
        return Text::tr("error");
    case Severity::Info:
        break;
    }
    return Text::tr("notice");
}

MessagesModel::MessagesModel(const Clock &clock, QObject *parent) : QAbstractListModel(parent), m_clock(clock)
{
}

void MessagesModel::follow(const SyncModel &sync, std::function<void()> askKey)
{
    connect(&sync, &SyncModel::finished, this, [this](const SyncReport &report) { add(messageOf(report)); });
    connect(&sync, &SyncModel::refused, this, [this, askKey = std::move(askKey)](const Error &error) {
        Message message = Message::of(error);
        message.key = syncKey;
        if (askKey && error.code == u"E-S31") {
            message.actionLabel = Text::tr("AccessKey…");
            message.action = askKey;
        }
        add(message);
    });
}

void MessagesModel::follow(const DeskService &desk)
{
    connect(&desk, &DeskService::failed, this, [this](const Error &error) { add(error); });
}

void MessagesModel::follow(const TodayModel &today)
{
    connect(&today, &TodayModel::balanceWarning, this, [this](const QString &sentence) {
        Message message{Message::Severity::Warning, sentence, {}, {}, {}, {}};
        message.key = QStringLiteral("balance");
        add(message);
    });
}

void MessagesModel::add(const Message &message)
{
    const Instant now = Instant::of(m_clock.now());
    if (replaceStanding(message)) {
    } else if (!m_entries.isEmpty() && same(m_entries.first().message, message)) {
        Entry &entry = m_entries.first();
        entry = {message, now, entry.times + 1};
        Q_EMIT dataChanged(index(0), index(0));
    } else {
        beginInsertRows({}, 0, 0);
        m_entries.prepend({message, now});
        endInsertRows();
    }
    if (m_entries.size() > most) {
        beginRemoveRows({}, most, int(m_entries.size()) - 1);
        m_entries.resize(most);
        endRemoveRows();
    }
    if (!message.quiet)
        Q_EMIT important(message);
    else if (!message.key.isEmpty())
        Q_EMIT settled(message.key);
}

/// What stands is said again in another language in the same line of the list.
bool MessagesModel::replaceStanding(const Message &message)
{
    if (!message.standing)
        return false;
    const auto sameKey = [&message](const Message &old) { return old.key == message.key; };
    const bool stood = m_standing.removeIf(sameKey) > 0;
    m_standing.append(message);
    for (int row = 0; stood && row < m_entries.size(); ++row) {
        if (!m_entries[row].message.standing || !sameKey(m_entries[row].message))
            continue;
        m_entries[row].message = message;
        Q_EMIT dataChanged(index(row), index(row));
        return true;
    }
    return false;
}

void MessagesModel::settle(const QString &key)
{
    m_standing.removeIf([&key](const Message &message) { return message.key == key; });
    Q_EMIT settled(key);
}

void MessagesModel::clear()
{
    beginResetModel();
    m_entries.clear();
    endResetModel();
}

void MessagesModel::run(int row) const
{
    const std::function<void()> action = at(row).action;
    if (action)
        action();
}

int MessagesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

QString MessagesModel::timeText(Instant at) const
{
    return AgeText::clockTime(at, Instant::of(m_clock.now()));
}

QVariant MessagesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Entry &entry = m_entries[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return entry.message.text;
    case Qt::AccessibleTextRole:
        return plainText(index.row());
    case TimeRole:
        return timeText(entry.at);
    case SeverityRole:
        return int(entry.message.severity);
    case SeverityTextRole:
        return entry.message.severityText();
    case CodeRole:
        return entry.message.code;
    case RequestIdRole:
        return entry.message.requestId;
    case ActionLabelRole:
        return entry.message.actionLabel;
    case TimesRole:
        return entry.times;
    default:
        return {};
    }
}

QString MessagesModel::plainText(int row) const
{
    const Entry &entry = m_entries.at(row);
    QStringList parts{timeText(entry.at), entry.message.severityText(), entry.message.text,
                      entry.message.code};
    if (!entry.message.requestId.isEmpty())
        parts.append(Text::tr("request %1").arg(entry.message.requestId));
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}
