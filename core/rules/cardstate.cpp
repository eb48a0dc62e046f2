// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/cardstate.h"
#include "core/domain/cardcodes.h"
#include "core/domain/month.h"
#include "core/rules/digesttext.h"

#include <QCoreApplication>

#include <array>

namespace
{
struct Text {
    Q_DECLARE_TR_FUNCTIONS(CardState)
};

/// What one code means for people.
struct Meaning {
    const char16_t *code;
    bool works;
    bool stopped;
    Actor actor;
    const char *why;
    const char *action;
    const char *clause; ///< agreement and clause, or the documentation the meaning is from
};

constexpr const char *nothingToDo = QT_TRANSLATE_NOOP("CardState", "Nothing to do.");

constexpr std::array osStatusMeanings{
    Meaning{u"10", true, false, Actor::Nobody,
            QT_TRANSLATE_NOOP("CardState",
                              "The card is in its test period: it has a small test allowance and "
                              "is not activated yet."),
            QT_TRANSLATE_NOOP("CardState", "Finish testing; when the test allowance is used up the card is "
                                           "activated by itself."),
            ""},
    Meaning{
        u"20", false, false, Actor::Nobody,
        QT_TRANSLATE_NOOP("CardState", "The card was delivered and is not activated yet; at the end of the "
                                       "silent period it is activated by itself and its plan begins."),
        QT_TRANSLATE_NOOP("CardState", "Put it into its device before the silent period ends."), "M 5.12"},
    Meaning{u"100", true, false, Actor::Nobody, QT_TRANSLATE_NOOP("CardState", "The card works."),
            nothingToDo, ""},
    Meaning{u"130", false, true, Actor::Us,
            QT_TRANSLATE_NOOP("CardState", "The card was moved to another device in its test period and was "
                                           "stopped."),
            QT_TRANSLATE_NOOP("CardState", "Put it back into its first device, or have the change of device "
                                           "released at the provider."),
            "M 5.13"},
    Meaning{
        u"150", true, false, Actor::Us,
        QT_TRANSLATE_NOOP("CardState", "Some of the operators' cards inside this multi-network card work "
                                       "and some do not."),
        QT_TRANSLATE_NOOP("CardState", "Look at its sub-cards: each has a state and a reason of its own."),
        ""},
    Meaning{u"200", false, true, Actor::Us, QT_TRANSLATE_NOOP("CardState", "The card was stopped by us."),
            QT_TRANSLATE_NOOP("CardState", "Resume it at the provider when it is needed again."), ""},
    Meaning{
        u"300", false, true, Actor::Us,
        QT_TRANSLATE_NOOP("CardState", "The card was stopped at its usage limit, by its stop rule or by the "
                                       "end of its allowance."),
        QT_TRANSLATE_NOOP("CardState", "Raise the limit or buy more traffic and resume it, or wait for the "
                                       "next month."),
        "S 3.3.1 c (3)"},
    Meaning{u"400", false, true, Actor::Us,
            QT_TRANSLATE_NOOP("CardState",
                              "The card was stopped by credit control: the account's balance did "
                              "not cover it."),
            QT_TRANSLATE_NOOP("CardState", "Top up the account; then check that the card was resumed."),
            "S 3.3.1 a"},
    Meaning{u"500", false, true, Actor::Us,
            QT_TRANSLATE_NOOP("CardState",
                              "The card is in another device than the one it is bound to and was "
                              "stopped."),
            QT_TRANSLATE_NOOP("CardState", "Check the IMEI against the list: put the card back, or send the "
                                           "evidence and have the new device accepted."),
            "M 5.13"},
    Meaning{u"600", false, true, Actor::Holder,
            QT_TRANSLATE_NOOP("CardState", "The card was stopped because its real-name verification is "
                                           "missing."),
            QT_TRANSLATE_NOOP("CardState", "Its user, or the responsible person of the unit, completes the "
                                           "real-name verification."),
            "M 5.4"},
    Meaning{u"700", false, true, Actor::Provider,
            QT_TRANSLATE_NOOP("CardState", "The provider or the operator stopped the card as abnormal."),
            QT_TRANSLATE_NOOP("CardState", "Ask the provider for the reason, and look at its traffic and its "
                                           "device before."),
            "S 4.2.5"},
    Meaning{u"40", false, true, Actor::Us,
            QT_TRANSLATE_NOOP("CardState", "The card is shut down, as a rule because its plan has ended."),
            QT_TRANSLATE_NOOP("CardState", "Renew the plan in time, or the account of the card is closed for "
                                           "good."),
            ""},
    Meaning{u"50", false, false, Actor::Nobody,
            QT_TRANSLATE_NOOP("CardState", "The account of the card is closed; this cannot be undone."),
            QT_TRANSLATE_NOOP("CardState", "Replace the card if its device is still in use."), ""},
};

/// Where only the coarse state is known.
constexpr std::array statusMeanings{
    Meaning{u"10", true, false, Actor::Nobody,
            QT_TRANSLATE_NOOP("CardState", "The card can be tested and is not activated yet."),
            QT_TRANSLATE_NOOP("CardState", "Finish testing; when the test allowance is used up the card is "
                                           "activated by itself."),
            ""},
    Meaning{u"20", false, false, Actor::Nobody, QT_TRANSLATE_NOOP("CardState", "The card was not used yet."),
            QT_TRANSLATE_NOOP("CardState", "Put it into its device before the silent period ends."),
            "M 5.12"},
    Meaning{u"30", true, false, Actor::Nobody, QT_TRANSLATE_NOOP("CardState", "The card is in use."),
            nothingToDo, ""},
    Meaning{u"35", false, true, Actor::Us,
            QT_TRANSLATE_NOOP("CardState", "The card is deactivated; the list does not tell by whom."),
            QT_TRANSLATE_NOOP("CardState", "Synchronise its detail to learn the reason."), ""},
    Meaning{u"40", false, true, Actor::Us,
            QT_TRANSLATE_NOOP("CardState", "The card is shut down, as a rule because its plan has ended."),
            QT_TRANSLATE_NOOP("CardState", "Renew the plan in time, or the account of the card is closed for "
                                           "good."),
            ""},
    Meaning{u"50", false, false, Actor::Nobody,
            QT_TRANSLATE_NOOP("CardState", "The account of the card is closed; this cannot be undone."),
            QT_TRANSLATE_NOOP("CardState", "Replace the card if its device is still in use."), ""},
};

template<class Table> const Meaning *find(const Table &table, const std::optional<QString> &code)
{
    for (const Meaning &meaning : table) {
        if (code == QStringView(meaning.code))
            return &meaning;
    }
    return nullptr;
}

void take(CardStateExplanation &explanation, const Meaning &meaning)
{
    explanation.why = Text::tr(meaning.why);
    explanation.action = Text::tr(meaning.action);
    explanation.actor = meaning.actor;
    explanation.clause = QString::fromLatin1(meaning.clause);
    explanation.works = meaning.works;
    explanation.stopped = meaning.stopped;
}

void takeUnknown(CardStateExplanation &explanation, bool code)
{
    explanation.unknownCode = code;
    explanation.actor = Actor::Us;
    explanation.why = code ? Text::tr("The provider sent a state that nobody has described yet.")
                           : Text::tr("The provider did not say the state of the card.");
    explanation.action = Text::tr("Synchronise the card again; if it stays like this, ask the provider.");
}

/// The states that are explained: the newer of list and detail, each field for itself.
struct States {
    std::optional<QString> status;
    std::optional<QString> osStatus;
};
States newest(const CardStateFacts &facts)
{
    const bool detailIsNewer =
        facts.detailRead && facts.detailAsOf && (!facts.listAsOf || *facts.detailAsOf >= *facts.listAsOf);
    const auto choose = [detailIsNewer](const auto &list, const auto &detail) {
        return detailIsNewer ? (detail ? detail : list) : (list ? list : detail);
    };
    return {choose(facts.status, facts.detailStatus), choose(facts.osStatus, facts.detailOsStatus)};
}

/// Which fine states stand under which coarse one: inferred from the labels (cloud-api, CardStatus), so it
/// only leads to a note and never to another meaning.
bool belongTogether(const QString &status, const QString &osStatus)
{
    if (status == u"30")
        return osStatus == u"100" || osStatus == u"150";
    if (status == u"35")
        return CardCodes::isOsStopped(osStatus);
    return status == osStatus;
}

QString stateText(const States &states)
{
    const QString coarse = states.status ? CardCodes::status(*states.status) : QString();
    const QString fine = states.osStatus ? CardCodes::osStatus(*states.osStatus) : QString();
    if (coarse.isEmpty() && fine.isEmpty())
        return QStringLiteral("–");
    if (coarse.isEmpty() || coarse == fine)
        return fine;
    return fine.isEmpty() ? coarse : QStringLiteral("%1 · %2").arg(coarse, fine);
}

void explainState(CardStateExplanation &explanation, const States &states)
{
    explanation.state = stateText(states);
    const Meaning *fine = find(osStatusMeanings, states.osStatus);
    const Meaning *coarse = find(statusMeanings, states.status);
    if (fine)
        take(explanation, *fine);
    else if (coarse && !states.osStatus)
        take(explanation, *coarse);
    else
        takeUnknown(explanation, states.osStatus || states.status);
    if (coarse && !fine)
        explanation.stopped = coarse->stopped; // as much as the coarse state tells
    explanation.unknownCode = (states.osStatus && !fine) || (states.status && !coarse);
    if (fine && coarse && !belongTogether(*states.status, *states.osStatus))
        explanation.notes.append(Text::tr("Coarse and fine state do not fit together; the fine one is "
                                          "explained."));
    // The fine state is the reason; whether it works is what both agree on.
    if (fine && coarse && coarse->stopped != fine->stopped) {
        explanation.works = false;
        explanation.stopped = true;
    }
}

void noteDisagreement(CardStateExplanation &explanation, const CardStateFacts &facts)
{
    const auto differ = [](const auto &a, const auto &b) { return a && b && *a != *b; };
    explanation.disagreement = facts.detailRead && (differ(facts.status, facts.detailStatus) ||
                                                    differ(facts.osStatus, facts.detailOsStatus));
    if (!explanation.disagreement)
        return;
    const QString list = stateText({facts.status, facts.osStatus});
    const QString detail = stateText({facts.detailStatus, facts.detailOsStatus});
    explanation.notes.append(
        Text::tr("The list says \"%1\", the detail \"%2\"; the newer one is explained.").arg(list, detail));
}

bool isClosed(const States &states)
{
    return states.osStatus == u"50" || (!states.osStatus && states.status == u"50");
}

void noteRealName(CardStateExplanation &explanation, const CardStateFacts &facts)
{
    if (facts.realName == RealName::NotVerified)
        explanation.notes.append(Text::tr("Its real-name verification is missing: it may be stopped for that "
                                          "at any time (M 5.4)."));
    else if (facts.realName == RealName::Approving)
        explanation.notes.append(Text::tr("Its real-name verification is under review."));
    else if (!facts.realName && (facts.identityRead || facts.detailRead))
        explanation.notes.append(
            Text::tr("Its real-name state was read, but the provider did not tell it, or "
                     "in a code nobody has described."));
    else if (!facts.realName)
        explanation.notes.append(Text::tr("Its real-name state was never read."));
}

QString renewalNote(const CardStateFacts &facts, const QString &day)
{
    if (!facts.autoRenew)
        return Text::tr("Its plan ends on %1; whether it renews automatically is unknown.").arg(day);
    if (*facts.autoRenew)
        return Text::tr("Its plan ends on %1 and renews automatically while the balance covers it.").arg(day);
    return Text::tr("Its plan ends on %1 and does not renew automatically.").arg(day);
}

void noteExpiry(CardStateExplanation &explanation, const CardStateFacts &facts)
{
    if (!facts.expires)
        return;
    // one that ends at midnight is over on the day before
    const QDate day = Instant{facts.expires->seconds - 1}.beijingDate();
    const QString text = day.toString(Qt::ISODate);
    if (day < facts.today)
        explanation.notes.append(Text::tr("Its plan ended on %1.").arg(text));
    else
        explanation.notes.append(renewalNote(facts, text));
}

void noteResume(CardStateExplanation &explanation, const CardStateFacts &facts, const States &states)
{
    if (states.osStatus == u"300") {
        const QDate next = Month::of(facts.today).next().firstDay();
        if (!facts.autoResume)
            explanation.notes.append(Text::tr("Whether it resumes by itself next month is unknown."));
        else if (*facts.autoResume)
            explanation.notes.append(Text::tr("It resumes by itself on %1.").arg(next.toString(Qt::ISODate)));
        else
            explanation.notes.append(Text::tr("It does not resume by itself."));
    }
    if (states.osStatus == u"500" && facts.autoRebindReuse == true)
        explanation.notes.append(Text::tr("It resumes by itself once it is back in its device."));
}

void noteThreshold(CardStateExplanation &explanation, const CardStateFacts &facts)
{
    if (!facts.stopThreshold)
        return;
    const QString limit = facts.stopThreshold->text();
    if (facts.used)
        explanation.notes.append(
            Text::tr("Its stop rule is %1; it has used %2.").arg(limit, facts.used->text()));
    else
        explanation.notes.append(Text::tr("Its stop rule is %1.").arg(limit));
}
} // namespace

CardStateFacts CardStateFacts::of(QDate today, const CardRecord &record,
                                  const std::optional<CardDetailRecord> &detail,
                                  std::optional<RealName> realName, bool identityRead)
{
    const Card &card = record.card;
    CardStateFacts facts;
    facts.today = today;
    facts.status = card.status;
    facts.osStatus = card.osStatus;
    facts.listAsOf = record.listAsOf;
    facts.listed = record.listed;
    facts.realName = realName;
    facts.identityRead = identityRead;
    facts.expires = card.expires;
    facts.autoRenew = card.autoRenew;
    facts.used = card.used;
    if (!detail)
        return facts;
    facts.detailRead = true;
    facts.detailStatus = detail->detail.status;
    facts.detailOsStatus = detail->detail.osStatus;
    facts.detailAsOf = detail->asOf;
    facts.autoResume = detail->detail.autoResume;
    facts.autoRebindReuse = detail->detail.autoRebindReuse;
    facts.stopThreshold = detail->detail.stopThreshold;
    if (!facts.autoRenew)
        facts.autoRenew = detail->detail.autoRenew;
    return facts;
}

QString CardStateFacts::digest() const
{
    const auto bytes = [](const std::optional<DataVolume> &volume) {
        return volume ? std::optional(volume->bytes) : std::nullopt;
    };
    DigestText text;
    text.add(DigestRecord("cardstate")
                 .add(std::optional(today))
                 .add(status)
                 .add(osStatus)
                 .add(listAsOf)
                 .addTruth(listed)
                 .addTruth(detailRead)
                 .add(detailStatus)
                 .add(detailOsStatus)
                 .add(detailAsOf)
                 .add(realName ? std::optional(qint64(*realName)) : std::nullopt)
                 .addTruth(identityRead)
                 .add(expires)
                 .addTruth(autoRenew)
                 .addTruth(autoResume)
                 .addTruth(autoRebindReuse)
                 .add(bytes(stopThreshold))
                 .add(bytes(used)));
    return text.digest();
}

QString CardStateExplanation::ruleVersion()
{
    return QStringLiteral("1");
}

CardStateExplanation CardStateExplanation::of(const CardStateFacts &facts)
{
    CardStateExplanation explanation;
    const States states = newest(facts);
    explainState(explanation, states);
    noteDisagreement(explanation, facts);
    if (!facts.listed)
        explanation.notes.append(Text::tr("The provider does not list it any longer."));
    if (isClosed(states))
        return explanation; // nothing of a closed card ends, renews or resumes
    noteResume(explanation, facts, states);
    noteThreshold(explanation, facts);
    noteRealName(explanation, facts);
    noteExpiry(explanation, facts);
    return explanation;
}

QString CardStateExplanation::actorText() const
{
    switch (actor) {
    case Actor::Us:
        return Text::tr("we");
    case Actor::Holder:
        return Text::tr("the user or responsible person");
    case Actor::Provider:
        return Text::tr("the provider");
    case Actor::Nobody:
        break;
    }
    return Text::tr("nobody");
}

QString CardStateExplanation::actorName() const
{
    switch (actor) {
    case Actor::Us:
        return QStringLiteral("us");
    case Actor::Holder:
        return QStringLiteral("holder");
    case Actor::Provider:
        return QStringLiteral("provider");
    case Actor::Nobody:
        break;
    }
    return QStringLiteral("nobody");
}
