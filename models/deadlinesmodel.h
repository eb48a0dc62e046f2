// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/workdayyear.h"
#include "models/deadlinedraft.h"
#include "models/deadlinefacts.h"
#include "models/deadlinemonth.h"
#include "models/figuretable.h"
#include "models/paneanswer.h"

/// All clocks: which run, what is due next, what happens if it is missed; and what people do with them. Lives
/// as long as the account is open. GUI thread.
class DeadlinesModel final : public QObject
{
    Q_OBJECT
public:
    explicit DeadlinesModel(const ModelRoom &room);

    void follow(const SyncModel &sync);
    void retranslate();
    void setWatched(bool watched);

    [[nodiscard]] PaneQuestion &question() { return m_answer; }
    /// Null: nothing was answered yet.
    [[nodiscard]] const std::shared_ptr<const DeadlineFacts> &facts() const { return m_answer.facts(); }
    [[nodiscard]] FigureTable &list() { return m_list; }
    [[nodiscard]] const FigureTable &list() const { return m_list; }
    [[nodiscard]] DeadlineMonth &month() { return m_month; }
    [[nodiscard]] bool showsDone() const { return m_showsDone; }
    void setShowsDone(bool shows);

    [[nodiscard]] qint64 running() const;
    [[nodiscard]] qint64 overdue() const;              ///< put off ones are not counted
    [[nodiscard]] QString summary() const;             ///< "4 clocks run, 1 overdue; the next ends on …"
    [[nodiscard]] QList<int> unpublishedYears() const; ///< that some running clock counted in

    [[nodiscard]] const RunningDeadline *clock(const QString &key) const;
    [[nodiscard]] QList<CardSection> detail(const QString &key) const;
    /// "case-1" for what a finding names: an id, or what a case is about. Empty: there is none.
    [[nodiscard]] QString keyOf(const QString &what) const;

    // ---- what people do; each is one edit that Undo takes back ----

    using Done = DeskService::Done;
    /// What is wrong with these words and days, in a sentence; empty: nothing.
    [[nodiscard]] QString problemOfDone(const QString &day, const QString &reason) const;
    [[nodiscard]] QString problemOfSnooze(const QString &until, const QString &reason) const;
    /// The day a dialog begins with: today, or the next working day.
    [[nodiscard]] QDate proposedDay(bool done) const;
    void markDone(const QString &key, const QString &day, const QString &reason, QObject *context, Done done);
    void snooze(const QString &key, const QString &until, const QString &reason, QObject *context, Done done);
    void reopen(const QString &key, QObject *context, Done done); ///< done or put off before
    void remove(const QString &key, QObject *context, Done done);
    /// `added` gets the new case's key.
    using Added = std::function<void(const Result<QString> &key)>;
    void add(const DeadlineDraft &draft, QObject *context, Added added);

    [[nodiscard]] DeadlinePreview preview(const DeadlineDraft &draft) const;
    /// Reads a mail or text file in a reader; of any other file only its name is taken. No more of it is kept
    /// than when it was sent and what it is about.
    using Read = std::function<void(const Result<MailHead> &head)>;
    void readMail(const QString &path, QObject *context, Read read);

    /// A year file of working days, kept when it counts (WorkdayYear::beside).
    struct YearImport {
        WorkdayYear year;
        WorkdayYear::Standing standing = WorkdayYear::Standing::Counts;
    };
    using YearRead = std::function<void(const Result<YearImport> &year)>;
    void readYear(const QString &path, QObject *context, YearRead read);
    void keepYear(const WorkdayYear &year, QObject *context, Done done);

Q_SIGNALS:
    void changed();

private:
    void refill();
    void fillColumns();
    [[nodiscard]] FigureRow rowOf(const RunningDeadline &clock) const;
    [[nodiscard]] QString freeId(const DeadlineCase &entry) const;
    void save(const DeadlineCase &entry, QObject *context, Done done);

    const ModelRoom &m_room;
    PaneAnswer<DeadlineFacts> m_answer;
    FigureTable m_list;
    DeadlineMonth m_month;
    QStringList m_given; ///< ids that are not in an answer yet
    bool m_showsDone = false;
};
