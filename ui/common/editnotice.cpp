// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/editnotice.h"

#include "core/desk/deskservice.h"

#include <QCoreApplication>
#include <QPointer>

#include <utility>

namespace
{
struct Text {
    Q_DECLARE_TR_FUNCTIONS(EditNotice)
};

Notice takenBack(const Result<QStringList> &taken, const QString &key)
{
    if (!taken)
        return Notice::of(taken.error(), key);
    if (taken->isEmpty())
        return {.severity = Notice::Severity::Info,
                .sentence = Text::tr("Nothing was taken back: it was taken back or changed again since."),
                .key = key};
    return {.severity = Notice::Severity::Good,
            .sentence = taken->size() == 1
                            ? Text::tr("Taken back: %1").arg(taken->constFirst())
                            : Text::tr("%n entries were taken back.", nullptr, int(taken->size())),
            .key = key};
}
} // namespace

EditNotice::EditNotice(DeskService &desk, QObject *context, QString key, Say say)
    : m_desk(desk), m_context(context), m_key(std::move(key)), m_say(std::move(say)),
      m_before(desk.answeredEdits())
{
}

Notice EditNotice::kept(const QString &sentence) const
{
    Notice notice{.severity = Notice::Severity::Good, .sentence = sentence, .key = m_key};
    const QList<qint64> revisions = m_desk.revisionsSince(m_before);
    if (revisions.isEmpty())
        return notice;
    notice.action = Text::tr("Undo");
    notice.act = [&desk = m_desk, context = QPointer<QObject>(m_context), key = m_key, say = m_say,
                  revisions] {
        if (context)
            desk.takeBack(revisions, context,
                          [say, key](const Result<QStringList> &taken) { say(takenBack(taken, key)); });
    };
    return notice;
}
