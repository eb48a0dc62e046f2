// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cards/cardspane.h"

#include "core/base/privateview.h"
#include "core/base/safetext.h"
#include "core/domain/cardfiltersigns.h"
#include "core/domain/cardfiltervalues.h"
#include "core/domain/fieldtext.h"
#include "core/settings/consolesettings.h"
#include "models/cardlook.h"
#include "models/cardsmodels.h"
#include "ui/cards/carddetailpanel.h"
#include "ui/cards/cardtableview.h"
#include "ui/cards/filterline.h"
#include "ui/cards/viewsbutton.h"
#include "ui/common/agelabel.h"
#include "ui/common/clipboard.h"
#include "ui/common/columnchooser.h"
#include "ui/common/emptystate.h"
#include "ui/common/tablekeys.h"
#include "ui/common/theme.h"
#include "ui/reports/exportdialog.h"
#include "ui/reports/reportpreview.h"

#include <QAction>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace
{
constexpr QLatin1StringView columnsKey("columns"), detailKey("detail"), belowKey("detailBelow"),
    sizesKey("splitter"), sessionKey("session"), tabKey("tab");
const QString cardPrefix = QStringLiteral("card:");

QString counted(qint64 number)
{
    return QLocale().toString(number);
}

/// Where a filter cannot be read, from 0: the error's detail is "position N", from 1.
int positionOf(const Error &error)
{
    return error.detail.section(u' ', -1).toInt() - 1;
}

bool isFilterable(CardField field)
{
    const CardFilterSigns::Shape shape = CardFilterSigns::shapeOf(field);
    return shape == CardFilterSigns::Shape::Code || shape == CardFilterSigns::Shape::Text ||
           shape == CardFilterSigns::Shape::Id || shape == CardFilterSigns::Shape::Truth;
}

/// "status:inuse": cards whose field is that of this one.
QString termOf(CardField field, const CardRecord &record)
{
    const QString name = CardFilterSigns::nameOf(field);
    std::optional<QString> value = FieldText::machine(field, record);
    if (!value || value->isEmpty())
        return name + QStringLiteral(":none");
    if (CardFilterSigns::shapeOf(field) == CardFilterSigns::Shape::Truth)
        return name + (*value == u"true" ? QStringLiteral(":yes") : QStringLiteral(":no"));
    const bool list = field == CardField::Tags || field == CardField::Msisdn || field == CardField::Imsi;
    const QString first = list ? value->section(u';', 0, 0) : *value;
    return name + u':' + CardFilterValues::toString(field, FilterValue{FilterValue::Kind::Text, 0, first});
}
} // namespace

CardsPane::CardsPane(CardsModels &models, ConsoleSettings &settings, QWidget *parent)
    : Pane(parent), m_models(models), m_settings(settings)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::space(4), Theme::space(3), Theme::space(4), 0);
    column->setSpacing(Theme::space(2));
    makeHeading(column);
    makeTools(column);
    makeBody(column);
    connectModels();
    m_filter->setFilter(m_models.listing.filterText());
    showSort();
    showDetail(false);
    refresh();
}

CardsPane::~CardsPane() = default;

void CardsPane::makeHeading(QBoxLayout *layout)
{
    auto *heading = new QLabel(title(), this);
    heading->setFont(Theme::heading(font(), 2));
    m_count = new QLabel(this);
    m_count->setObjectName(QStringLiteral("count"));
    m_age = new AgeLabel(m_models.room.clock, this);
    m_export = new QPushButton(Icons::icon(Icons::Glyph::Export), tr("Export…"), this);
    m_export->setObjectName(QStringLiteral("export"));
    m_export->setToolTip(tr("Exactly what is shown, all rows of it (Ctrl+E)"));
    connect(m_export, &QPushButton::clicked, this, &CardsPane::exportShown);
    m_print = new QToolButton(this);
    m_print->setObjectName(QStringLiteral("print"));
    m_print->setText(tr("Print…"));
    m_print->setIcon(Icons::icon(Icons::Glyph::Print));
    m_print->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_print->setToolTip(tr("The list as it is shown, or the sheet of one card (Ctrl+P)"));
    m_print->setFocusPolicy(Qt::TabFocus);
    m_print->setPopupMode(QToolButton::MenuButtonPopup);
    auto *menu = new QMenu(m_print);
    menu->addAction(tr("Print the &list…"), this, &CardsPane::printList);
    menu->addAction(tr("Print the &sheet of the selected card…"), this, &CardsPane::printSheet);
    m_print->setMenu(menu);
    connect(m_print, &QToolButton::clicked, this, &CardsPane::printShown);
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::space(3));
    row->addWidget(heading);
    row->addWidget(m_count);
    row->addStretch(1);
    row->addWidget(m_age);
    row->addWidget(m_export);
    row->addWidget(m_print);
    layout->addLayout(row);
}

void CardsPane::makeTools(QBoxLayout *layout)
{
    m_filter = new FilterLine(m_models.completer, m_models.recentFilters, this);
    m_views = new ViewsButton(
        m_models.views, m_models.room, [this] { return shownView(); }, this);
    auto *columns = new QToolButton(this);
    columns->setObjectName(QStringLiteral("chooseColumns"));
    columns->setText(tr("Columns"));
    columns->setIcon(Icons::icon(Icons::Glyph::Columns));
    columns->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    columns->setFocusPolicy(Qt::TabFocus);
    connect(columns, &QToolButton::clicked, this, [this] { m_table->headerMenu()->chooseColumns(); });
    m_detailButton = new QToolButton(this);
    m_detailButton->setObjectName(QStringLiteral("showDetail"));
    m_detailButton->setText(tr("Detail"));
    m_detailButton->setIcon(Icons::icon(Icons::Glyph::Card));
    m_detailButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_detailButton->setCheckable(true);
    m_detailButton->setFocusPolicy(Qt::TabFocus);
    m_detailButton->setPopupMode(QToolButton::MenuButtonPopup);
    auto *menu = new QMenu(m_detailButton);
    menu->addAction(tr("&Beside or below the table"), this, &CardsPane::turnDetail);
    m_detailButton->setMenu(menu);
    connect(m_detailButton, &QToolButton::toggled, this, &CardsPane::showDetail);
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::space(2));
    row->addWidget(m_filter, 1);
    row->addWidget(m_views);
    row->addWidget(columns);
    row->addWidget(m_detailButton);
    layout->addLayout(row);
    // always there, so that nothing jumps when a filter cannot be read
    m_problem = new QLabel(this);
    m_problem->setObjectName(QStringLiteral("problem"));
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setMinimumHeight(m_problem->fontMetrics().height());
    layout->addWidget(m_problem);
}

void CardsPane::makeBody(QBoxLayout *layout)
{
    m_splitter = new QSplitter(this);
    m_splitter->setObjectName(QStringLiteral("splitter"));
    m_splitter->setChildrenCollapsible(false);
    m_stack = new QStackedWidget(m_splitter);
    m_table = new CardTableView(tr("Cards"), m_stack);
    m_table->setObjectName(QStringLiteral("cards"));
    m_table->setModel(&m_models.listing.table());
    QItemSelectionModel *own = m_table->selectionModel();
    m_table->setSelectionModel(&m_models.selection.model());
    delete own;
    m_empty = new EmptyState(m_stack);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_detail = new CardDetailPanel(m_models.detail, m_models.room, m_splitter);
    m_splitter->addWidget(m_stack);
    m_splitter->addWidget(m_detail);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    layout->addWidget(m_splitter, 1);
}

void CardsPane::connectModels()
{
    connect(m_filter, &FilterLine::typed, this, [this](const QString &text) { apply(text, false); });
    connect(m_filter, &FilterLine::accepted, this, [this](const QString &text) { apply(text, true); });
    connect(m_filter, &FilterLine::left, this, &CardsPane::activate);
    connect(m_views, &ViewsButton::chosen, this, &CardsPane::applyView);
    connect(m_views, &ViewsButton::noticed, this, &Pane::noticed);
    connect(m_detail, &CardDetailPanel::noticed, this, &Pane::noticed);
    connect(m_detail, &CardDetailPanel::printWanted, this, &CardsPane::printSheet);
    connect(m_detail, &CardDetailPanel::readWanted, this, &CardsPane::readCard);
    connect(m_detail, &CardDetailPanel::closeWanted, this, [this] {
        showDetail(false);
        activate();
    });
    connect(m_table->keys(), &TableKeys::noticed, this, &Pane::noticed);
    connect(m_table->keys(), &TableKeys::menuOpening, this, &CardsPane::fillMenu);
    connect(m_table, &QAbstractItemView::activated, this, &CardsPane::openChosen);
    connect(m_table->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, &CardsPane::applySort);

    CardListing &listing = m_models.listing;
    connect(&listing, &CardListing::changed, this, &CardsPane::refresh);
    connect(&listing, &CardListing::sortChanged, this, &CardsPane::showSort);
    connect(&listing, &CardListing::answered, this, &CardsPane::afterAnswer);
    connect(&listing.table(), &CardTableModel::aboutToRearrange, this, &CardsPane::beforeRearranging);
    ChosenCards &selection = m_models.selection;
    connect(&selection, &ChosenCards::changed, this, &Pane::statusChanged);
    connect(&selection, &ChosenCards::currentChanged, this, [this] {
        m_detail->saveNote();
        if (isDetailShown())
            m_models.detail.look(m_models.selection.currentCard());
    });
    connect(&selection, &ChosenCards::dropped, this, [this](qint64 cards) {
        Q_EMIT noticed({Notice::Severity::Info,
                        tr("%n selected card(s) are too scattered in this order: nothing is selected now.",
                           nullptr, int(cards)),
                        {},
                        {},
                        {},
                        QStringLiteral("selection")});
    });
}

// ---- filter, sort, views ----

void CardsPane::apply(const QString &text, bool entered)
{
    const Result<void> read = m_models.listing.setFilter(text);
    if (!read)
        return showProblem(read.error(), entered);
    m_filter->clearProblem();
    m_problem->clear();
    if (!entered)
        return;
    m_filter->remember(text);
    if (m_models.listing.shown() > 0 || m_models.listing.isBusy())
        activate();
}

void CardsPane::showProblem(const Error &error, bool entered)
{
    const int position = positionOf(error);
    const bool writing = !entered && m_filter->isStillWriting(position);
    QPalette palette = m_problem->palette();
    palette.setColor(QPalette::WindowText, Theme::ink(writing ? Theme::Ink::Muted : Theme::Ink::Bad));
    m_problem->setPalette(palette);
    m_problem->setText(error.message);
    if (!writing)
        m_filter->markProblem(position);
}

void CardsPane::applyView(const CardView &view)
{
    m_filter->setFilter(view.filter);
    m_problem->clear();
    if (const Result<void> read = m_models.listing.setFilter(view.filter); !read)
        showProblem(read.error(), true);
    if (view.sort)
        m_models.listing.setSort(*view.sort);
    if (!view.fields.isEmpty()) {
        QList<ColumnChoice> choices = ColumnLayout::choices(m_table);
        QList<ColumnChoice> ordered;
        for (const CardField field : view.fields) {
            for (ColumnChoice &choice : choices) {
                if (choice.name == CardFields::name(field)) {
                    choice.shown = true;
                    ordered.append(choice);
                }
            }
        }
        for (ColumnChoice choice : choices) {
            if (std::none_of(ordered.begin(), ordered.end(),
                             [&choice](const ColumnChoice &one) { return one.name == choice.name; })) {
                choice.shown = false;
                ordered.append(choice);
            }
        }
        ColumnLayout::choose(m_table, ordered);
    }
    activate();
}

void CardsPane::applySort(int section, Qt::SortOrder order)
{
    if (section >= 0 && section < m_models.listing.table().columnCount())
        m_models.listing.setSort({CardTableModel::field(section), order == Qt::DescendingOrder});
}

void CardsPane::showSort()
{
    const CardSort sort = m_models.listing.sort();
    m_table->horizontalHeader()->setSortIndicator(CardTableModel::column(sort.field),
                                                  sort.descending ? Qt::DescendingOrder : Qt::AscendingOrder);
}

CardView CardsPane::shownView() const
{
    return {{}, m_models.listing.filterText(), m_models.listing.sort(), shownFields(), false};
}

QList<CardField> CardsPane::shownFields() const
{
    QList<CardField> fields;
    const QHeaderView *header = m_table->horizontalHeader();
    for (int place = 0; place < header->count(); ++place) {
        const int section = header->logicalIndex(place);
        if (!header->isSectionHidden(section))
            fields.append(CardTableModel::field(section));
    }
    return fields;
}

ShownCards CardsPane::shown() const
{
    const CardTableModel &table = m_models.listing.table();
    return {table.columns(), table.order(), shownFields(), m_models.listing.filterText(),
            m_models.listing.asOf()};
}

// ---- what comes from the models ----

/// The current card stays at its height where it is in sight, else the card at the top.
void CardsPane::beforeRearranging()
{
    m_table->setAutoScroll(false);
    m_anchor.reset();
    const int top = m_table->topRow();
    if (top < 0)
        return;
    const QModelIndex current = m_table->currentIndex();
    const bool seen =
        current.isValid() && m_table->viewport()->rect().intersects(m_table->visualRect(current));
    const int row = seen ? current.row() : top;
    m_anchor = m_models.listing.table().cardRow(row);
    m_anchorOffset = row - top;
}

void CardsPane::afterAnswer(bool chosen)
{
    const CardTableModel &table = m_models.listing.table();
    if (!m_table->hasAutoScroll()) { // the rows are others
        const std::optional<quint32> card = chosen ? m_models.selection.currentCard() : m_anchor;
        const std::optional<int> row = card ? table.rowOf(*card) : std::nullopt;
        m_table->setTopRow(row ? std::max(0, *row - m_anchorOffset) : 0);
        m_table->setAutoScroll(true);
    }
    if (!m_wantedIccid.isEmpty()) {
        m_wantedIccid.clear();
        if (table.rowCount() > 0) {
            m_models.selection.choose(table.cardRow(0));
            openChosen();
        }
    } else if (chosen && m_table->hasFocus() && !m_table->currentIndex().isValid() && table.rowCount() > 0) {
        m_table->setCurrentIndex(table.index(0, 0));
    }
}

void CardsPane::refresh()
{
    const CardListing &listing = m_models.listing;
    const bool whole = listing.shown() == listing.total();
    QString count = whole ? tr("%1 cards").arg(counted(listing.total()))
                          : tr("%1 of %2").arg(counted(listing.shown()), counted(listing.total()));
    if (listing.isLoading())
        count = tr("%1, reading more…").arg(count);
    m_count->setText(count);
    m_age->setAsOf(listing.asOf());
    m_export->setEnabled(canExport());
    m_print->setEnabled(canPrint());
    const bool shownCards = listing.state() == CardListing::State::Shown;
    if (!shownCards)
        showEmptyState();
    m_stack->setCurrentWidget(shownCards ? static_cast<QWidget *>(m_table) : m_empty);
    Q_EMIT statusChanged();
    Q_EMIT abilitiesChanged();
}

void CardsPane::showEmptyState()
{
    const CardListing &listing = m_models.listing;
    switch (listing.state()) {
    case CardListing::State::Loading:
        return m_empty->say(Icons::Glyph::Clock, tr("Reading the cards…"));
    case CardListing::State::Failed:
        return m_empty->say(Icons::Glyph::Error, listing.error().message, listing.error().code);
    case CardListing::State::NoCards:
        m_empty->say(Icons::Glyph::Cloud, tr("There are no cards yet."),
                     tr("Synchronise once; from then on everything here works without a connection."));
        m_empty->offer(tr("Synchronise now"), [this] { Q_EMIT syncWanted({}); })
            ->setObjectName(QStringLiteral("syncNow"));
        return;
    default:
        break;
    }
    m_empty->say(Icons::Glyph::Filter, tr("No card matches this filter."),
                 SafeText::visible(listing.filterText()));
    m_empty
        ->offer(tr("Clear the filter"),
                [this] {
                    m_filter->setFilter({});
                    apply({}, true);
                })
        ->setObjectName(QStringLiteral("clearFilter"));
}

QString CardsPane::statusText() const
{
    return m_models.selection.text();
}

// ---- moving about ----

void CardsPane::activate()
{
    if (m_stack->currentWidget() != m_table)
        return m_filter->setFocus();
    m_table->setFocus();
    if (!m_table->currentIndex().isValid() && m_models.listing.shown() > 0 && !m_models.listing.isBusy())
        m_table->setCurrentIndex(m_models.listing.table().index(0, 0));
}

void CardsPane::find()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void CardsPane::open(const QString &what)
{
    const bool one = what.startsWith(cardPrefix);
    const QString filter =
        one ? QStringLiteral("iccid:") + CardFilterValues::quotedValue(what.sliced(cardPrefix.size())) : what;
    m_wantedIccid = one ? filter : QString();
    m_filter->setFilter(filter);
    const bool same = filter == m_models.listing.filterText() && !m_models.listing.isBusy();
    apply(filter, true);
    if (same)
        afterAnswer(true);
}

bool CardsPane::back()
{
    if (m_detail->isAncestorOf(focusWidget()) && isDetailShown()) {
        activate();
        return true;
    }
    if (isDetailShown()) {
        showDetail(false);
        activate();
        return true;
    }
    return false;
}

void CardsPane::openChosen()
{
    showDetail(true);
    m_detail->focusFirst();
}

void CardsPane::showDetail(bool shown)
{
    m_detail->setVisible(shown);
    m_detailButton->setChecked(shown);
    m_models.detail.look(shown ? m_models.selection.currentCard() : std::nullopt);
}

bool CardsPane::isDetailShown() const
{
    return !m_detail->isHidden();
}

void CardsPane::turnDetail()
{
    m_splitter->setOrientation(m_splitter->orientation() == Qt::Horizontal ? Qt::Vertical : Qt::Horizontal);
}

void CardsPane::fillMenu(QMenu *menu, const QModelIndex &index)
{
    if (!index.isValid())
        return;
    menu->addAction(Icons::icon(Icons::Glyph::Card), tr("&Show the detail"), this, &CardsPane::openChosen);
    const CardRecord record = m_models.listing.table().record(index.row());
    const CardField field = CardTableModel::field(index.column());
    if (isFilterable(field)) {
        const QString term = termOf(field, record);
        const auto add = [this](const QString &more) {
            const QString filter = QStringLiteral("%1 %2").arg(m_models.listing.filterText(), more).trimmed();
            m_filter->setFilter(filter);
            apply(filter, true);
        };
        const QString shown = SafeText::visible(PrivateView::words(term)).replace(u'&', QStringLiteral("&&"));
        menu->addAction(Icons::icon(Icons::Glyph::Filter), tr("&Only cards with %1").arg(shown), this,
                        [add, term] { add(term); });
        menu->addAction(tr("&Leave out cards with %1").arg(shown), this, [add, term] { add(u'-' + term); });
    }
    menu->addAction(Icons::icon(Icons::Glyph::Print), tr("&Print the sheet of this card…"), this,
                    &CardsPane::printSheet);
    menu->addAction(tr("Sort &ascending by this column"), this,
                    [this, index] { applySort(index.column(), Qt::AscendingOrder); });
    menu->addAction(tr("Sort &descending by this column"), this,
                    [this, index] { applySort(index.column(), Qt::DescendingOrder); });
    menu->addAction(tr("Copy the &ICCID"), this,
                    [record] { Clipboard::put(PrivateView::iccid(record.card.key.iccid.toString())); });
}

/// Its detail, usage and real-name state, and nobody else's.
void CardsPane::readCard()
{
    const std::optional<quint32> row = m_models.detail.wanted();
    if (!row)
        return;
    SyncOptions options;
    options.topics = SyncTopic::Detail | SyncTopic::Usage | SyncTopic::Identity;
    options.wishes.cards = {qint64(*row) + 1};
    options.onlyWishes = true;
    Q_EMIT syncWanted(options);
}

// ---- export ----

bool CardsPane::canExport() const
{
    return m_models.listing.shown() > 0;
}

void CardsPane::exportShown()
{
    if (!canExport())
        return;
    const ShownCards cards = shown();
    ExportDialog::Subject subject;
    subject.amount = tr("%Ln card(s)", nullptr, int(cards.count()));
    subject.rows = cards.count();
    subject.columns = cards.fields.size();
    subject.personal = CardPapers::isPersonal(cards.fields);
    subject.from = {
        title(), cards.filter, cards.asOf, m_models.room.now(), m_models.room.desk.who(), m_models.room.demo,
        {}};
    subject.table = CardPapers::table(cards);
    auto *dialog = new ExportDialog(std::move(subject), m_settings, m_models.room.clock, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ExportDialog::exported, this,
            [this](const QString &, qint64 rows, const QString &format, bool whole, const QString &reason) {
                m_models.room.desk.note(
                    QStringLiteral("exported"),
                    QStringLiteral("cards, %1 rows, %2, %3 numbers%4")
                        .arg(rows)
                        .arg(format, whole ? QStringLiteral("whole") : QStringLiteral("masked"))
                        .arg(reason.isEmpty() ? QString() : u' ' + reason));
            });
    dialog->open();
}

// ---- paper ----

void CardsPane::printShown()
{
    if (m_detail->isAncestorOf(focusWidget()))
        printSheet();
    else
        printList();
}

void CardsPane::printList()
{
    if (!canPrint())
        return;
    const ShownCards cards = shown();
    ReportPreview::Subject subject;
    subject.title = tr("Card list");
    subject.make = CardPapers::list(m_models.room, cards);
    ReportPreview::open(
        this, std::move(subject), m_settings,
        ReportPreview::noteIn(m_models.room.desk, QStringLiteral("cards, %1 rows").arg(cards.count())));
}

void CardsPane::printSheet()
{
    const std::optional<quint32> card = m_models.selection.currentCard();
    if (!card)
        return Q_EMIT noticed(
            {Notice::Severity::Info, tr("Select the card whose sheet you want."), {}, {}, {}, {}});
    const Iccid iccid = m_models.listing.table().columns()->key(*card).iccid;
    ReportPreview::Subject subject;
    subject.title = tr("Card sheet");
    subject.file = tr("Card %1").arg(PrivateView::iccid(iccid.toString()));
    subject.ask = CardPapers::sheet(m_models.room, iccid);
    ReportPreview::open(this, std::move(subject), m_settings,
                        ReportPreview::noteIn(m_models.room.desk, QStringLiteral("sheet of a card")));
}

// ---- state ----

QJsonObject CardsPane::saveState() const
{
    QJsonArray sizes;
    for (const int size : m_splitter->sizes())
        sizes.append(size);
    return {{columnsKey, m_table->columns()},
            {detailKey, isDetailShown()},
            {belowKey, m_splitter->orientation() == Qt::Vertical},
            {sizesKey, sizes},
            {sessionKey, QJsonObject{{tabKey, m_detail->tab()}}}};
}

void CardsPane::restoreState(const QJsonObject &state)
{
    if (state.contains(columnsKey))
        m_table->setColumns(state.value(columnsKey).toObject());
    m_splitter->setOrientation(state.value(belowKey).toBool() ? Qt::Vertical : Qt::Horizontal);
    QList<int> sizes;
    for (const QJsonValue &size : state.value(sizesKey).toArray())
        sizes.append(size.toInt());
    if (sizes.size() == m_splitter->count())
        m_splitter->setSizes(sizes);
    m_detail->setTab(state.value(sessionKey).toObject().value(tabKey).toInt());
    showDetail(state.value(detailKey).toBool());
}
