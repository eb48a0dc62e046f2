// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/mailhead.h"
#include "models/cardsections.h"
#include "models/deadlinefacts.h"

/// A case as somebody types it.
struct DeadlineDraft {
    QString rule; ///< a name of DeadlineRule; empty: not chosen yet
    QString day;  ///< "2026-02-13", also "2026/2/13" and "20260213"; "2026-04" where a month starts the clock
    QString time; ///< "23:50"; empty: not known
    QString subject;
    QString note;

    static constexpr int longestText = 500;

    enum class Field { None, Rule, Day, Time };
    /// What is wrong with it, in a sentence.
    struct Problem {
        Field field = Field::None;
        QString sentence; ///< empty: nothing
    };
    [[nodiscard]] Problem problem() const;

    /// Without an id; nothing while there is a problem.
    [[nodiscard]] std::optional<DeadlineCase> value() const;

    /// The draft a notice makes: when it was sent, in Beijing, and what it is about. The rule is proposed
    /// from the words of its subject, where they tell.
    [[nodiscard]] static DeadlineDraft of(const MailHead &mail);
    [[nodiscard]] static QString proposedRule(const QString &subject);
};

/// The rules that can be chosen, as they belong together.
struct DeadlineRuleGroup {
    struct Rule {
        QString name;
        QString title;
    };
    QString title;
    QList<Rule> rules;

    [[nodiscard]] static QList<DeadlineRuleGroup> all();
};

/// What the clock of a draft says while it is typed.
struct DeadlinePreview {
    DeadlineDraft::Problem problem;
    QString headline; ///< "Due on 2026-02-25 (Wednesday), 8 working days from today"; empty with a problem
    QList<CardFact> facts;
    TableRoles::Tone tone = TableRoles::Tone::Plain;
    bool calendarPublished = true;
    bool startsWithNotice = false; ///< the hour it was sent at counts
    bool startsWithMonth = false;

    [[nodiscard]] static DeadlinePreview of(const DeadlineDraft &draft, const DeadlineFacts &facts);
};
