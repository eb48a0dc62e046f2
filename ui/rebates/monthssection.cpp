// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rebates/monthssection.h"

#include "core/settings/consolesettings.h"
#include "models/rebatesmodel.h"
#include "ui/common/densetable.h"
#include "ui/common/drafts.h"
#include "ui/common/emptystate.h"
#include "ui/common/figurelist.h"
#include "ui/rebates/invoicepanel.h"
#include "ui/rebates/rebateedits.h"
#include "ui/rebates/statementview.h"
#include "ui/reports/paneoutputs.h"

#include <QComboBox>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

#include <QJsonArray>

namespace
{
constexpr QLatin1StringView listKey("list"), paperKey("paper"), sizesKey("splitter"), sessionKey("session"),
    monthKey("month");
} // namespace

RebateMonthsSection::RebateMonthsSection(RebatesModel &model, const ModelRoom &room,
                                         ConsoleSettings &settings, QWidget *parent)
    : PaneSection(parent), m_model(model), m_room(room), m_settings(settings),
      m_edits(new RebateEdits{model, this, [this](const Notice &notice) { Q_EMIT noticed(notice); }}),
      m_list(new FigureList(model.months(), tr("Months"), this))
{
    m_list->setObjectName(QStringLiteral("monthList"));
    m_list->table()->setSelectionMode(QAbstractItemView::SingleSelection);
    addTools();
    m_scroll = new QScrollArea(this);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setAccessibleName(tr("Statement of the chosen month"));
    m_statement = new RebateStatementView(*m_edits, m_scroll);
    m_scroll->setWidget(m_statement);
    m_splitter = new QSplitter(Qt::Vertical, this);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(m_scroll);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 3); // NOLINT: the statement is what one reads
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_splitter);

    connect(m_list, &FigureList::currentChanged, this, [this](const QString &key) {
        const std::optional<Month> month = Month::parse(key.toUtf8());
        if (month && !m_isFilling)
            m_model.choose(*month);
    });
    connect(m_list, &FigureList::activated, this, [this] { m_scroll->setFocus(); });
    connect(m_list, &FigureList::shownChanged, this, &PaneSection::changed);
    connect(m_statement, &RebateStatementView::sectionWanted, this, &RebateMonthsSection::sectionWanted);
    connect(m_statement, &RebateStatementView::ledgerWanted, this, [this](const QString &transaction) {
        Q_EMIT wanted(QStringLiteral("finance"), QStringLiteral("ledger:") + transaction);
    });
    connect(&model, &RebatesModel::changed, this, &RebateMonthsSection::refresh);
    connect(&model, &RebatesModel::cardsChanged, this, &RebateMonthsSection::takeStatement);
    refresh();
}

RebateMonthsSection::~RebateMonthsSection() = default;

void RebateMonthsSection::addTools()
{
    m_span = new QComboBox(this);
    m_span->setObjectName(QStringLiteral("span"));
    m_span->setAccessibleName(tr("How far back"));
    for (const int months : {6, RebatesModel::usualBack, 2 * RebatesModel::usualBack, RebatesModel::mostBack})
        m_span->addItem(tr("%n month(s) back", nullptr, months), months);
    m_span->setCurrentIndex(m_span->findData(m_model.back()));
    connect(m_span, &QComboBox::activated, this, [this] { m_model.setBack(m_span->currentData().toInt()); });
    m_paper = new QComboBox(this);
    m_paper->setObjectName(QStringLiteral("paper"));
    m_paper->setAccessibleName(tr("Cards on the printed statement"));
    m_paper->addItem(tr("Print without cards"), int(RebateReport::Cards::None));
    m_paper->addItem(tr("Print the cards that count"), int(RebateReport::Cards::Counted));
    m_paper->addItem(tr("Print all cards"), int(RebateReport::Cards::All));
    m_fitting = new QPushButton(this);
    m_fitting->setObjectName(QStringLiteral("confirmFitting"));
    m_fitting->setToolTip(
        tr("Entries of the ledger that are the only ones proposed for their month, with the "
           "right amount and in the right words"));
    connect(m_fitting, &QPushButton::clicked, this, [this] {
        const int count = m_model.fittingCredits();
        m_model.confirmFittingCredits(this,
                                      m_edits->done(tr("%n credit(s) were confirmed.", nullptr, count)));
    });
    m_list->addTool(m_fitting);
    m_list->addTool(m_span);
    m_list->addTool(m_paper);
}

void RebateMonthsSection::refresh()
{
    m_isFilling = true;
    sayWhyEmpty();
    m_list->setCurrentKey(m_model.month().iso());
    m_isFilling = false;
    const bool hasFailed = m_model.state() == PaneQuestion::State::Failed;
    if (hasFailed && !m_hasFailed)
        Q_EMIT noticed(Notice::of(m_model.error(), name()));
    m_hasFailed = hasFailed;
    const RebateMonthView *view = m_model.view();
    m_scroll->setVisible(view != nullptr);
    if (view)
        m_statement->fill(*view);
    m_span->setCurrentIndex(m_span->findData(m_model.back()));
    const int fitting = m_model.fittingCredits();
    m_fitting->setVisible(fitting > 0);
    m_fitting->setText(tr("Confirm %n c&redit(s) that fit", nullptr, fitting));
    Q_EMIT changed();
}

void RebateMonthsSection::sayWhyEmpty()
{
    if (m_model.state() == PaneQuestion::State::Failed) {
        m_list->setEmpty(Icons::Glyph::Error, tr("The rebates could not be found out."),
                         m_model.error().message);
    } else if (m_model.isEmptyAccount()) {
        m_list->setEmpty(
            Icons::Glyph::Sync, tr("Nothing was read from the provider yet."),
            tr("The cards that were picked up are counted from its orders and its list of cards."));
        m_list->empty()
            .offer(tr("Synchronise now"), [this] { Q_EMIT syncNeeded(); })
            ->setObjectName(QStringLiteral("syncNow"));
    } else {
        m_list->setEmpty(Icons::Glyph::Clock, tr("The months are being counted…"));
    }
}

std::optional<Instant> RebateMonthsSection::asOf() const
{
    return m_model.asOf();
}

bool RebateMonthsSection::isUpdating() const
{
    return m_model.isUpdating() || m_model.areCardsUpdating();
}

QString RebateMonthsSection::statusText() const
{
    const RebateMonthView *view = m_model.view();
    return view ? tr("%1: %2, %3").arg(view->month.iso(), view->headline, view->amount) : QString();
}

void RebateMonthsSection::activate()
{
    m_list->takeFocus();
}

void RebateMonthsSection::takeStatement()
{
    if (!m_model.hasStatement() || m_model.cardsState() == PaneQuestion::State::Failed)
        m_printsLater = false; // it is another month's, or what came before
    if (m_printsLater && !m_model.areCardsUpdating())
        printShown();
    Q_EMIT changed();
}

void RebateMonthsSection::setWatched(bool watched)
{
    m_printsLater = m_printsLater && watched;
    m_model.setWatched(watched);
    m_model.setCardsWatched(watched); // the statement on paper lists them
}

void RebateMonthsSection::find()
{
    m_list->find();
}

bool RebateMonthsSection::open(const QString &what)
{
    const std::optional<Month> month = Month::parse(what.toUtf8());
    if (!month)
        return false;
    m_model.choose(*month);
    refresh();
    return true;
}

/// Once the month it was of is shown.
QDialog *RebateMonthsSection::reopen(const Draft &draft)
{
    open(draft.about.value(QStringLiteral("month")).toString());
    auto *panel = m_statement->findChild<RebateInvoicePanel *>();
    return panel ? panel->reopen(draft) : nullptr;
}

bool RebateMonthsSection::canExport() const
{
    return m_list->figures().rowCount() > 0;
}

bool RebateMonthsSection::canPrint() const
{
    return m_model.hasStatement();
}

void RebateMonthsSection::exportShown()
{
    PaneOutputs{m_room, m_settings}.exportList(this, *m_list, tr("Rebates by month"), m_model.asOf());
}

/// What was just confirmed changes the statement: the new one is printed, as soon as it is there.
void RebateMonthsSection::printShown()
{
    m_printsLater = m_model.areCardsUpdating();
    if (m_printsLater)
        return;
    const auto cards = RebateReport::Cards(m_paper->currentData().toInt());
    PaneOutputs{m_room, m_settings}.print(this, m_model.statementReport(cards), QStringLiteral("rebate"),
                                          m_model.statementFile());
}

QJsonObject RebateMonthsSection::saveState() const
{
    QJsonObject list = m_list->saveState();
    list.remove(sessionKey); // the month is the model's
    QJsonArray sizes;
    for (const int size : m_splitter->sizes())
        sizes.append(size);
    return {{listKey, list},
            {paperKey, m_paper->currentIndex()},
            {sizesKey, sizes},
            {sessionKey, QJsonObject{{monthKey, m_model.month().iso()}}}};
}

void RebateMonthsSection::restoreState(const QJsonObject &state)
{
    m_list->restoreState(state.value(listKey).toObject());
    if (const int paper = state.value(paperKey).toInt(); paper >= 0 && paper < m_paper->count())
        m_paper->setCurrentIndex(paper);
    QList<int> sizes;
    for (const QJsonValue &size : state.value(sizesKey).toArray())
        sizes.append(size.toInt());
    if (sizes.size() == m_splitter->count())
        m_splitter->setSizes(sizes);
    if (state.contains(sessionKey))
        open(state.value(sessionKey).toObject().value(monthKey).toString());
    else
        refresh();
}
