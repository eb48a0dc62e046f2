// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rebatesmodel.h"

#include "core/base/safefile.h"
#include "core/rules/rebatecredits.h"
#include "core/rules/rebatefreeze.h"
#include "models/rebatepapers.h"
#include "models/syncmodel.h"

#include <QLocale>

#include <algorithm>

namespace
{
constexpr qint64 largestList = 64 << 20; ///< a million ICCIDs with what stands around them
constexpr qint64 largestTierFile = 1 << 20;

PaneAnswer<RebateFacts>::Work timelineWork(int back)
{
    return [back](const BriefingContext &context) { return RebateFacts::read(context, back); };
}

PaneAnswer<RebateMonthCards>::Work cardsWork(Month month, const QByteArray &list)
{
    return [month, list](const BriefingContext &context) {
        return RebateMonthCards::read(context, month, list);
    };
}
} // namespace

RebatesModel::RebatesModel(const ModelRoom &room)
    : m_room(room), m_timeline(room, timelineWork(usualBack)),
      m_monthCards(room, cardsWork(Month::of(room.today()).previous(), {})),
      m_month(Month::of(room.today()).previous())
{
    setColumns();
    connect(&m_timeline, &PaneQuestion::changed, this, &RebatesModel::take);
    connect(&m_monthCards, &PaneQuestion::changed, this, &RebatesModel::takeCards);
}

RebatesModel::~RebatesModel() = default;

void RebatesModel::follow(const SyncModel &sync)
{
    m_timeline.follow(sync);
    m_monthCards.follow(sync);
}

void RebatesModel::setColumns()
{
    m_months.setColumns(RebateRows::monthColumns());
    m_cards.setColumns(RebateRows::cardColumns());
    m_comparison.setColumns(RebateRows::comparisonColumns());
    m_plans.setColumns(RebateRows::planColumns());
    m_tiers.setColumns(RebateRows::tierColumns());
    m_credits.setColumns(RebateRows::creditColumns());
}

void RebatesModel::retranslate()
{
    setColumns();
    take();
    presentCards();
    m_monthCards.refresh(); // its rows were written in the other language
}

// ---- answers ----

void RebatesModel::take()
{
    if (m_timeline.facts())
        present();
    Q_EMIT changed();
}

void RebatesModel::present()
{
    const RebateFacts &facts = *m_timeline.facts();
    m_isPresenting = true;
    m_months.setRows(RebateRows::months(facts));
    m_plans.setRows(RebateRows::plans(facts));
    m_tiers.setRows(RebateRows::tiers(facts));
    const RebateStatement *shown = statement();
    m_view = shown ? std::optional(RebateMonthView::of(facts, *shown)) : std::nullopt;
    m_credits.setRows(shown ? RebateRows::credits(*shown) : QList<FigureRow>());
    m_isPresenting = false;
}

void RebatesModel::takeCards()
{
    if (m_monthCards.facts() != m_presented)
        presentCards();
    Q_EMIT cardsChanged();
}

void RebatesModel::presentCards()
{
    m_presented = m_monthCards.facts();
    const std::shared_ptr<const RebateMonthCards> &facts = m_monthCards.facts();
    const bool isOfMonth = facts && facts->statement.month == m_month;
    QList<FigureRow> rows = isOfMonth ? facts->rows : QList<FigureRow>();
    if (m_shown != RebateRows::Counts::All) {
        const int column = m_cards.column(QStringLiteral("counts"));
        rows.removeIf([column, rank = qint64(m_shown)](const FigureRow &row) {
            const auto *order = std::get_if<qint64>(&row.cells[column].order);
            return !order || *order != rank;
        });
    }
    m_cards.setRows(rows);
    m_comparison.setRows(isOfMonth && isComparing() ? facts->comparisonRows : QList<FigureRow>());
}

std::optional<Instant> RebatesModel::asOf() const
{
    return m_timeline.facts() ? m_timeline.facts()->asOf : std::nullopt;
}

const RebateStatement *RebatesModel::statement() const
{
    return m_timeline.facts() ? m_timeline.facts()->statement(m_month) : nullptr;
}

// ---- which months ----

void RebatesModel::setBack(int months)
{
    if (m_back == months)
        return;
    m_back = months;
    m_timeline.setWork(timelineWork(months));
}

void RebatesModel::choose(Month month)
{
    if (m_month == month || m_isPresenting)
        return;
    m_month = month;
    m_platformList.clear();
    m_listError.reset();
    m_monthCards.setWork(cardsWork(m_month, {}));
    presentCards();
    Q_EMIT cardsChanged();
    const int away = Month::of(m_room.today()).index - month.index;
    for (const int back : {usualBack, 2 * usualBack, mostBack}) {
        if (away > m_back && away <= back)
            setBack(back);
    }
    if (m_timeline.facts())
        present();
    Q_EMIT changed();
}

QString RebatesModel::whatIf(qint64 count) const
{
    const RebateStatement *shown = statement();
    if (!shown || shown->parts.isEmpty())
        return {};
    if (shown->parts.size() > 1)
        return tr("Several tables apply: how many cards each of them has must be known.");
    return RebatePapers::whatIfText(*shown, count);
}

int RebatesModel::undecidedPlans() const
{
    if (!m_timeline.facts())
        return 0;
    const auto &plans = m_timeline.facts()->plans;
    return int(std::count_if(plans.begin(), plans.end(), [](const auto &plan) { return !plan.decided; }));
}

// ---- cards ----

std::optional<qint64> RebatesModel::cardsLeftOut() const
{
    const std::shared_ptr<const RebateMonthCards> &facts = m_monthCards.facts();
    if (!facts || facts->statement.cards.size() <= RebateMonthCards::mostShown)
        return std::nullopt;
    return facts->statement.cards.size();
}

void RebatesModel::showCards(RebateRows::Counts counts)
{
    m_shown = counts;
    presentCards();
    Q_EMIT cardsChanged();
}

void RebatesModel::compareText(const QByteArray &text)
{
    m_listError.reset();
    m_platformList = text;
    m_monthCards.setWork(cardsWork(m_month, text));
}

void RebatesModel::compareFile(const QString &path)
{
    m_ticket = m_room.slow.ask(
        this, [path](CacheReader &, const ReaderTicket &) { return SafeFile::read(path, largestList); },
        [this, month = m_month](const Result<QByteArray> &text) {
            if (month != m_month)
                return;
            if (text)
                return compareText(*text);
            m_listError = text.error();
            Q_EMIT cardsChanged();
        });
}

void RebatesModel::forgetComparison()
{
    compareText({});
    presentCards();
    Q_EMIT cardsChanged();
}

QString RebatesModel::comparisonText() const
{
    if (m_listError)
        return m_listError->message;
    const std::shared_ptr<const RebateMonthCards> &facts = m_monthCards.facts();
    if (!isComparing() || !facts || facts->statement.month != m_month)
        return {};
    if (facts->listError)
        return facts->listError->message;
    if (!facts->comparison)
        return {};
    const QLocale locale;
    QString text =
        tr("Both count %1 cards, only we %2, only the platform %3.")
            .arg(locale.toString(facts->comparison->both), locale.toString(facts->comparison->onlyOurs),
                 locale.toString(facts->comparison->onlyTheirs));
    if (facts->list->repeated > 0)
        text = tr("%1 %n card(s) stand there more than once.", nullptr, int(facts->list->repeated)).arg(text);
    if (!facts->list->unread.isEmpty())
        text =
            tr("%1 %n line(s) have no ICCID, the first is line %2.", nullptr, int(facts->list->unread.size()))
                .arg(text, QString::number(facts->list->unread.first()));
    return text;
}

// ---- what people enter ----

/// One after the other, each an edit of its own; the first that fails is told, the others are not tried.
void RebatesModel::saveAll(QList<DeskDraft> drafts, QObject *context, const Done &done)
{
    if (drafts.isEmpty())
        return done({});
    const DeskDraft first = drafts.takeFirst();
    m_room.desk.save(first, context, [this, drafts, context, done](const Result<void> &saved) {
        if (saved && !drafts.isEmpty())
            saveAll(drafts, context, done);
        else
            done(saved);
    });
}

void RebatesModel::savePlatformCount(qint64 count, const QString &source, QObject *context, Done done)
{
    m_room.desk.save(PlatformCount{m_month, count, source}, context, std::move(done));
}

void RebatesModel::removePlatformCount(QObject *context, Done done)
{
    m_room.desk.remove(PlatformCount{m_month, 0, {}}, context, std::move(done));
}

void RebatesModel::saveInvoice(const RebateInvoice &invoice, QObject *context, Done done)
{
    m_room.desk.save(invoice, context, std::move(done));
}

void RebatesModel::chooseReading(RebateReading reading, QObject *context, Done done)
{
    QList<DeskDraft> drafts;
    const RebateStatement *shown = statement();
    for (const RebatePart &part : shown ? shown->parts : QList<RebatePart>()) {
        RebateTiers table = part.table;
        if (table.reward != RebateReward::PerCard || table.reading == reading)
            continue;
        table.reading = reading;
        const Result<DeskDraft> draft = DeskDraft::of(table);
        if (!draft)
            return done(draft.error());
        drafts.append(*draft);
    }
    saveAll(drafts, context, done);
}

void RebatesModel::freeze(QObject *context, Done done)
{
    const RebateStatement *shown = statement();
    const std::optional<FinalRebate> frozen = shown ? RebateFreeze::of(*shown) : std::nullopt;
    if (frozen)
        m_room.desk.save(*frozen, context, std::move(done));
}

void RebatesModel::thaw(QObject *context, Done done)
{
    FinalRebate frozen;
    frozen.month = m_month;
    m_room.desk.remove(frozen, context, std::move(done));
}

void RebatesModel::decideCredits(const QStringList &transactions, std::optional<bool> accepted,
                                 QObject *context, Done done)
{
    QList<DeskDraft> drafts;
    for (const QString &number : transactions) {
        const RebateCreditDecision decision{m_month, number, accepted.value_or(false)};
        if (!accepted) {
            m_room.desk.remove(decision, context, done);
            continue;
        }
        if (const Result<DeskDraft> draft = DeskDraft::of(decision))
            drafts.append(*draft);
    }
    if (!drafts.isEmpty())
        saveAll(drafts, context, done);
}

void RebatesModel::decidePlans(const QStringList &credentials, std::optional<bool> intercom, QObject *context,
                               Done done)
{
    QList<DeskDraft> drafts;
    for (const RebateBriefing::CredentialProposal &plan :
         m_timeline.facts() ? m_timeline.facts()->plans : QList<RebateBriefing::CredentialProposal>()) {
        if (!credentials.contains(plan.credential))
            continue;
        const IntercomCredential decision{plan.credential, intercom.value_or(false),
                                          plan.packageNames.join(tr(", "))};
        if (!intercom && plan.decided)
            m_room.desk.remove(decision, context, done);
        else if (const Result<DeskDraft> draft = DeskDraft::of(decision); intercom && draft)
            drafts.append(*draft);
    }
    if (!drafts.isEmpty())
        saveAll(drafts, context, done);
}

int RebatesModel::fittingCredits() const
{
    const QList<RebateStatement> months =
        m_timeline.facts() ? m_timeline.facts()->months : QList<RebateStatement>();
    return int(std::count_if(months.begin(), months.end(), [](const RebateStatement &statement) {
        return RebateCredits::fitting(statement).has_value();
    }));
}

void RebatesModel::confirmFittingCredits(QObject *context, Done done)
{
    QList<DeskDraft> drafts;
    for (const RebateStatement &statement :
         m_timeline.facts() ? m_timeline.facts()->months : QList<RebateStatement>()) {
        const std::optional<QString> number = RebateCredits::fitting(statement);
        if (!number)
            continue;
        if (const Result<DeskDraft> draft =
                DeskDraft::of(RebateCreditDecision{statement.month, *number, true}))
            drafts.append(*draft);
    }
    saveAll(drafts, context, done);
}

int RebatesModel::proposedPlans() const
{
    if (!m_timeline.facts())
        return 0;
    const auto &plans = m_timeline.facts()->plans;
    return int(std::count_if(plans.begin(), plans.end(),
                             [](const auto &plan) { return !plan.decided && plan.proposed; }));
}

void RebatesModel::takeProposals(QObject *context, Done done)
{
    QList<DeskDraft> drafts;
    for (const RebateBriefing::CredentialProposal &plan :
         m_timeline.facts() ? m_timeline.facts()->plans : QList<RebateBriefing::CredentialProposal>()) {
        if (plan.decided || !plan.proposed)
            continue;
        const IntercomCredential decision{plan.credential, *plan.proposed, plan.packageNames.join(tr(", "))};
        if (const Result<DeskDraft> draft = DeskDraft::of(decision))
            drafts.append(*draft);
    }
    saveAll(drafts, context, done);
}

// ---- tier tables ----

QList<RebateTiers> RebatesModel::otherTables(const QString &key) const
{
    QList<RebateTiers> others = m_timeline.facts() ? m_timeline.facts()->tiers() : QList<RebateTiers>();
    others.removeIf([&key](const RebateTiers &one) { return DeskKind<RebateTiers>::key(one) == key; });
    return others;
}

std::optional<RebateTierEntry> RebatesModel::tierEntry(const QString &key) const
{
    for (const RebateTiers &table : m_timeline.facts() ? m_timeline.facts()->tiers() : QList<RebateTiers>()) {
        if (DeskKind<RebateTiers>::key(table) == key)
            return RebateTierEntry::of(table);
    }
    return std::nullopt;
}

RebateTierEntry::Problem RebatesModel::checkTiers(const RebateTierEntry &entry, const QString &replaced) const
{
    const RebateTierEntry::Outcome outcome = entry.read();
    if (!outcome.tiers)
        return outcome.problem;
    const QString clash = RebateTables::clash(*outcome.tiers, otherTables(replaced));
    return {RebateTierEntry::Field::Month, -1, clash};
}

QString RebatesModel::tiersHint(const RebateTierEntry &entry, const QString &replaced) const
{
    const RebateTierEntry::Outcome outcome = entry.read();
    return outcome.tiers ? RebateTables::overlap(*outcome.tiers, otherTables(replaced)) : QString();
}

void RebatesModel::saveTiers(const RebateTierEntry &entry, const QString &replaced, QObject *context,
                             Done done)
{
    const RebateTierEntry::Outcome outcome = entry.read();
    if (!outcome.tiers)
        return;
    const bool moves = !replaced.isEmpty() && DeskKind<RebateTiers>::key(*outcome.tiers) != replaced;
    m_room.desk.save(*outcome.tiers, context,
                     [this, replaced, moves, context, done](const Result<void> &saved) {
                         if (saved && moves)
                             removeTiers(replaced, context, done);
                         else
                             done(saved);
                     });
}

void RebatesModel::removeTiers(const QString &key, QObject *context, Done done)
{
    m_room.desk.remove(DeskKind<RebateTiers>::name(), key, context, std::move(done));
}

void RebatesModel::importTiers(const QString &path, QObject *context, Done done)
{
    m_room.slow.ask(
        context,
        [path](CacheReader &, const ReaderTicket &) -> Result<DeskDraft> {
            const Result<QByteArray> bytes = SafeFile::read(path, largestTierFile);
            if (!bytes)
                return bytes.error();
            const Result<RebateTiers> tiers = RebateTiers::parse(*bytes);
            if (!tiers)
                return tiers.error();
            return DeskDraft::of(*tiers);
        },
        [this, context, done = std::move(done)](const Result<DeskDraft> &draft) {
            if (draft)
                m_room.desk.save(*draft, context, done);
            else
                done(draft.error());
        });
}

// ---- paper ----

bool RebatesModel::hasStatement() const
{
    return m_monthCards.facts() && m_monthCards.facts()->statement.month == m_month;
}

std::unique_ptr<PagedReport> RebatesModel::statementReport(RebateReport::Cards cards) const
{
    if (!hasStatement())
        return nullptr;
    return RebatePapers::statement(m_monthCards.facts()->statement, m_view ? m_view->frozen : QString(),
                                   asOf(), m_room, cards);
}

QString RebatesModel::statementFile() const
{
    return tr("Rebate statement %1").arg(m_month.iso());
}

std::unique_ptr<PagedReport> RebatesModel::listReport(const FigureTable &table, const QString &title) const
{
    return RebatePapers::list(table, title, asOf(), m_room);
}

std::unique_ptr<PagedReport> RebatesModel::queryLetter() const
{
    if (!hasStatement() || !m_monthCards.facts()->comparison)
        return nullptr;
    return RebatePapers::queryLetter(m_monthCards.facts()->statement, *m_monthCards.facts()->comparison,
                                     asOf(), m_room);
}
