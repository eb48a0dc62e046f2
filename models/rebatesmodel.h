// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/pagedreport.h"
#include "core/report/rebatereport.h"
#include "core/rules/rebatetierentry.h"
#include "models/figuretable.h"
#include "models/paneanswer.h"
#include "models/rebatefacts.h"
#include "models/rebatemonthview.h"
#include "models/rebaterows.h"

class SyncModel;

/// What the Rebates pane shows and does: the months as a timeline, one of them in full, its cards, the plans
/// and the tier tables. Remembers which month somebody looks at. GUI thread; lives as long as the account is
/// open.
class RebatesModel : public QObject
{
    Q_OBJECT
public:
    static constexpr int usualBack = 12; ///< months before the running one
    static constexpr int mostBack = 36;
    using Done = DeskService::Done;

    explicit RebatesModel(const ModelRoom &room);
    ~RebatesModel() override;

    void follow(const SyncModel &sync);
    void retranslate(); ///< the language changed: all texts anew
    /// Months, plans and tables are asked for only while somebody looks at them; cards on top of that.
    void setWatched(bool watched) { m_timeline.setWatched(watched); }
    void setCardsWatched(bool watched) { m_monthCards.setWatched(watched); }

    [[nodiscard]] PaneQuestion::State state() const { return m_timeline.state(); }
    [[nodiscard]] bool isUpdating() const { return m_timeline.isUpdating(); }
    [[nodiscard]] const Error &error() const { return m_timeline.error(); } ///< of Failed
    [[nodiscard]] bool isEmptyAccount() const { return m_timeline.isEmptyAccount(); }
    [[nodiscard]] std::optional<Instant> asOf() const;
    [[nodiscard]] const ModelRoom &room() const { return m_room; }

    [[nodiscard]] FigureTable &months() { return m_months; }
    [[nodiscard]] FigureTable &cards() { return m_cards; } ///< of month()
    [[nodiscard]] FigureTable &comparison() { return m_comparison; }
    [[nodiscard]] FigureTable &plans() { return m_plans; }
    [[nodiscard]] FigureTable &tiers() { return m_tiers; }
    [[nodiscard]] FigureTable &credits() { return m_credits; } ///< of month()

    [[nodiscard]] int back() const { return m_back; }
    void setBack(int months);

    // ---- the month somebody looks at ----
    [[nodiscard]] Month month() const { return m_month; }
    void choose(Month month); ///< also an older one that is not shown yet
    [[nodiscard]] const RebateMonthView *view() const { return m_view ? &*m_view : nullptr; }
    /// What that many cards would be worth, a sentence; empty: no table applies.
    [[nodiscard]] QString whatIf(qint64 count) const;
    /// Plans that nobody has decided on.
    [[nodiscard]] int undecidedPlans() const;

    // ---- its cards ----
    [[nodiscard]] PaneQuestion::State cardsState() const { return m_monthCards.state(); }
    [[nodiscard]] bool areCardsUpdating() const { return m_monthCards.isUpdating(); }
    /// Of how many cards only the first are listed; nothing: all are.
    [[nodiscard]] std::optional<qint64> cardsLeftOut() const;
    /// Only these.
    void showCards(RebateRows::Counts counts);
    [[nodiscard]] RebateRows::Counts shownCards() const { return m_shown; }

    /// The platform's own list of this month's cards beside ours. It is not kept: another month, or another
    /// start of the program, wants it again.
    void compareText(const QByteArray &text);
    void compareFile(const QString &path);
    void forgetComparison();
    [[nodiscard]] bool isComparing() const { return !m_platformList.isEmpty(); }
    [[nodiscard]] QString comparisonText() const; ///< what came out, a sentence or what was wrong

    // ---- what people enter ----
    void savePlatformCount(qint64 count, const QString &source, QObject *context, Done done);
    void removePlatformCount(QObject *context, Done done);
    void saveInvoice(const RebateInvoice &invoice, QObject *context, Done done);
    void chooseReading(RebateReading reading, QObject *context, Done done);
    void freeze(QObject *context, Done done);
    void thaw(QObject *context, Done done);
    /// `accepted` nothing: takes the decision back.
    void decideCredits(const QStringList &transactions, std::optional<bool> accepted, QObject *context,
                       Done done);
    /// Of how many months the credit needs no second look, and confirms them all.
    [[nodiscard]] int fittingCredits() const;
    void confirmFittingCredits(QObject *context, Done done);
    /// Plans that are undecided and have a proposal, and takes all proposals.
    [[nodiscard]] int proposedPlans() const;
    void takeProposals(QObject *context, Done done);
    void decidePlans(const QStringList &credentials, std::optional<bool> intercom, QObject *context,
                     Done done);

    // ---- tier tables, by the key of their row ----
    [[nodiscard]] std::optional<RebateTierEntry> tierEntry(const QString &key) const;
    /// What is wrong with what somebody typed; `replaced` is the key of the table it takes the place of.
    [[nodiscard]] RebateTierEntry::Problem checkTiers(const RebateTierEntry &entry,
                                                      const QString &replaced) const;
    /// Worth knowing about a table that is fine; empty: nothing.
    [[nodiscard]] QString tiersHint(const RebateTierEntry &entry, const QString &replaced) const;
    /// Where the table gets another key, the one it replaces goes.
    void saveTiers(const RebateTierEntry &entry, const QString &replaced, QObject *context, Done done);
    void removeTiers(const QString &key, QObject *context, Done done);
    void importTiers(const QString &path, QObject *context, Done done);

    // ---- paper ----
    /// The month's statement; null while it is not read. Needs the cards to be watched.
    [[nodiscard]] std::unique_ptr<PagedReport> statementReport(RebateReport::Cards cards) const;
    [[nodiscard]] QString statementFile() const; ///< suggested name of its file
    [[nodiscard]] bool hasStatement() const;
    /// A list as it is shown, on paper.
    [[nodiscard]] std::unique_ptr<PagedReport> listReport(const FigureTable &table,
                                                          const QString &title) const;
    /// A letter that asks about the cards in which the counts differ; null while nothing is compared.
    [[nodiscard]] std::unique_ptr<PagedReport> queryLetter() const;

Q_SIGNALS:
    void changed();
    void cardsChanged();

private:
    void setColumns();
    void ask();
    void askCards();
    void take();
    void takeCards();
    void presentCards();
    void present();
    [[nodiscard]] const RebateStatement *statement() const;
    [[nodiscard]] QList<RebateTiers> otherTables(const QString &key) const;
    void saveAll(QList<DeskDraft> drafts, QObject *context, const Done &done);

    const ModelRoom &m_room;
    PaneAnswer<RebateFacts> m_timeline;
    PaneAnswer<RebateMonthCards> m_monthCards;
    FigureTable m_months, m_cards, m_comparison, m_plans, m_tiers, m_credits;
    int m_back = usualBack;
    Month m_month;
    bool m_isPresenting = false; ///< lists move their current row meanwhile; nobody chose it
    std::optional<RebateMonthView> m_view;
    QByteArray m_platformList;
    std::optional<Error> m_listError; ///< of the file
    RebateRows::Counts m_shown = RebateRows::Counts::All;
    std::shared_ptr<const RebateMonthCards> m_presented; ///< the answer its lists show
    ReaderTicket m_ticket;
};
