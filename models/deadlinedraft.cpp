// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/deadlinedraft.h"

#include "core/rules/deadlines.h"
#include "core/rules/isodate.h"
#include "models/deadlinetext.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <array>

namespace
{
struct Text {
    Q_DECLARE_TR_FUNCTIONS(DeadlineDraft)
};

/// As people write days, made what files have: "2026/2/13", "20260213", "2026年2月13日".
std::optional<QDate> dayOf(const QString &typed)
{
    static const QRegularExpression apart(
        QStringLiteral("^(\\d{4})\\s?[-/.年]\\s?(\\d{1,2})\\s?[-/.月]\\s?(\\d{1,2})\\s?日?$"));
    static const QRegularExpression together(QStringLiteral("^(\\d{4})(\\d{2})(\\d{2})$"));
    for (const QRegularExpression &form : {apart, together}) {
        const QRegularExpressionMatch match = form.match(typed.trimmed());
        if (match.hasMatch())
            return IsoDate::day(QStringLiteral("%1-%2-%3")
                                    .arg(match.captured(1), match.captured(2).rightJustified(2, u'0'),
                                         match.captured(3).rightJustified(2, u'0')));
    }
    return std::nullopt;
}

std::optional<QDate> monthOf(const QString &typed)
{
    static const QRegularExpression form(QStringLiteral("^(\\d{4})\\s?[-/.年]\\s?(\\d{1,2})\\s?月?$"));
    const QRegularExpressionMatch match = form.match(typed.trimmed());
    if (match.hasMatch())
        return IsoDate::month(match.captured(1) + u'-' + match.captured(2).rightJustified(2, u'0'));
    const std::optional<QDate> day = dayOf(typed);
    return day ? std::optional(QDate(day->year(), day->month(), 1)) : std::nullopt;
}

std::optional<QDate> startOf(const DeadlineDraft &draft, const DeadlineRule &rule)
{
    return rule.startsWithMonth() ? monthOf(draft.day) : dayOf(draft.day);
}

std::optional<QTime> timeOf(const QString &typed)
{
    QString text = typed.trimmed();
    text.replace(u'：', u':');
    const QTime time = QTime::fromString(text, QStringLiteral("H:mm"));
    return time.isValid() ? std::optional(time) : std::nullopt;
}

struct Proposal {
    const char16_t *word;
    const char *rule;
};
/// The first word that is in the subject decides.
constexpr std::array proposals{
    Proposal{u"解绑", "unbinding-evidence"},
    Proposal{u"机卡分离", "unbinding-evidence"},
    Proposal{u"unbind", "unbinding-evidence"},
    Proposal{u"终止", "service-termination"},
    Proposal{u"terminat", "service-termination"},
    Proposal{u"采购订单", "purchase-confirmation"},
    Proposal{u"purchase order", "purchase-confirmation"},
    Proposal{u"资费", "tariff-change"},
    Proposal{u"价格", "tariff-change"},
    Proposal{u"调价", "tariff-change"},
    Proposal{u"price", "tariff-change"},
    Proposal{u"tariff", "tariff-change"},
    Proposal{u"协议", "agreement-change"},
    Proposal{u"agreement", "agreement-change"},
};

struct Group {
    const char *title;
    std::array<const char *, 6> rules;
};
constexpr std::array groups{
    Group{QT_TRANSLATE_NOOP("DeadlineDraft", "Notices from the provider"),
          {"unbinding-evidence", "tariff-change", "agreement-change", "service-termination", "maintenance",
           "function-change"}},
    Group{QT_TRANSLATE_NOOP("DeadlineDraft", "Service and holders"),
          {"holder-change", "identity-integration", "iccid-handover"}},
    Group{QT_TRANSLATE_NOOP("DeadlineDraft", "Purchases"),
          {"purchase-plan", "purchase-confirmation", "supply-plug-in", "supply-smd"}},
    Group{QT_TRANSLATE_NOOP("DeadlineDraft", "Rebates and the end of the agreement"),
          {"rebate-invoice", "rebate-credit", "confidentiality"}},
};

QString headlineOf(const RunningDeadline &clock, const DeadlineFacts &facts)
{
    const QDate due = clock.deadline.due;
    const int worked = facts.calendar.workdaysBetween(facts.today, due);
    const QString day = DeadlineText::day(due);
    if (due == facts.today)
        return Text::tr("Due today, %1.").arg(day);
    if (due < facts.today)
        return Text::tr("Was due on %1, %n day(s) ago.", nullptr, int(due.daysTo(facts.today))).arg(day);
    return Text::tr("Due on %1, %n working day(s) from today.", nullptr, worked).arg(day);
}
} // namespace

DeadlineDraft::Problem DeadlineDraft::problem() const
{
    const std::optional<DeadlineRule> known = DeadlineRule::byName(rule);
    if (!known)
        return {Field::Rule, Text::tr("Choose what it is about: that decides which clock runs.")};
    if (!startOf(*this, *known))
        return {Field::Day, known->startsWithMonth()
                                ? Text::tr("Type the month, such as 2026-04.")
                                : Text::tr("Type the day, such as 2026-02-13; from 1990 to 2099.")};
    if (known->startsWithNotice() && !time.trimmed().isEmpty() && !timeOf(time))
        return {Field::Time, Text::tr("Type the hour in Beijing, such as 23:50, or leave it empty.")};
    return {};
}

std::optional<DeadlineCase> DeadlineDraft::value() const
{
    if (problem().field != Field::None)
        return std::nullopt;
    const std::optional<DeadlineRule> known = DeadlineRule::byName(rule);
    DeadlineCase entry;
    entry.rule = rule;
    entry.start = *startOf(*this, *known);
    if (known->startsWithNotice())
        entry.sentAt = timeOf(time);
    entry.subject = subject.trimmed().left(longestText);
    entry.note = note.trimmed().left(longestText);
    return entry;
}

DeadlineDraft DeadlineDraft::of(const MailHead &mail)
{
    DeadlineDraft draft;
    draft.subject = mail.subject;
    draft.rule = proposedRule(mail.subject);
    if (mail.sent) {
        draft.day = mail.sent->beijingDate().toString(Qt::ISODate);
        draft.time = mail.sent->beijingText().mid(11, 5);
        draft.note = Text::tr("Mail of %1, Beijing time").arg(mail.sent->beijingText());
    }
    return draft;
}

QString DeadlineDraft::proposedRule(const QString &subject)
{
    for (const Proposal &proposal : proposals) {
        if (subject.contains(QStringView(proposal.word), Qt::CaseInsensitive))
            return QString::fromLatin1(proposal.rule);
    }
    return {};
}

QList<DeadlineRuleGroup> DeadlineRuleGroup::all()
{
    QList<DeadlineRuleGroup> all;
    for (const Group &group : groups) {
        DeadlineRuleGroup one{Text::tr(group.title), {}};
        for (const char *name : group.rules) {
            if (const auto rule = DeadlineRule::byName(QString::fromLatin1(name)); name && rule)
                one.rules.append({rule->name(), rule->title()});
        }
        all.append(one);
    }
    return all;
}

DeadlinePreview DeadlinePreview::of(const DeadlineDraft &draft, const DeadlineFacts &facts)
{
    DeadlinePreview preview;
    preview.problem = draft.problem();
    if (const std::optional<DeadlineRule> rule = DeadlineRule::byName(draft.rule)) {
        preview.startsWithNotice = rule->startsWithNotice();
        preview.startsWithMonth = rule->startsWithMonth();
    }
    const std::optional<DeadlineCase> entry = draft.value();
    const auto clock = entry ? RunningDeadline::of(*entry, facts.calendar) : std::nullopt;
    if (!clock)
        return preview;
    const std::optional<DeadlineRule> rule = DeadlineRule::byName(draft.rule);
    preview.headline = headlineOf(*clock, facts);
    preview.tone = DeadlineText::tone(*clock, facts.today);
    preview.calendarPublished = clock->deadline.calendarPublished();
    preview.facts.append({Text::tr("By that day"), rule->meaningText()});
    preview.facts.append({Text::tr("If missed"), rule->missedText().value_or(QStringLiteral("–"))});
    preview.facts.append({Text::tr("Internal target"),
                          clock->deadline.internalTarget ? DeadlineText::day(*clock->deadline.internalTarget)
                                                         : QStringLiteral("–")});
    if (clock->deadline.expectedBy)
        preview.facts.append({Text::tr("Expected by"), DeadlineText::day(*clock->deadline.expectedBy)});
    preview.facts += DeadlineText::computation(*clock).facts;
    return preview;
}
