// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rebates/cardssection.h"

#include "core/settings/consolesettings.h"
#include "models/rebatesmodel.h"
#include "ui/common/densetable.h"
#include "ui/common/figurelist.h"
#include "ui/common/theme.h"
#include "ui/rebates/rebatepanel.h"
#include "ui/reports/paneoutputs.h"

#include <QClipboard>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMimeData>
#include <QPushButton>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>

namespace
{
constexpr QLatin1StringView cardsKey("cards"), comparisonKey("comparison");
const QString folderPurpose = QStringLiteral("import");
} // namespace

RebateCardsSection::RebateCardsSection(RebatesModel &model, const ModelRoom &room, ConsoleSettings &settings,
                                       QWidget *parent)
    : PaneSection(parent), m_model(model), m_room(room), m_settings(settings), m_month(new QLabel(this)),
      m_result(RebatePanel::label(Theme::Ink::Text, this)), m_stack(new QStackedWidget(this)),
      m_cards(new FigureList(model.cards(), tr("Cards of the month"), this)),
      m_comparison(new FigureList(model.comparison(), tr("Cards of both counts"), this))
{
    setAcceptDrops(true);
    m_month->setObjectName(QStringLiteral("cardsMonth"));
    m_month->setFont(Theme::heading(font()));
    m_cards->setObjectName(QStringLiteral("cardList"));
    m_comparison->setObjectName(QStringLiteral("comparisonList"));
    m_result->setObjectName(QStringLiteral("comparisonResult"));
    m_stack->addWidget(m_cards);
    m_stack->addWidget(m_comparison);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::space(2));
    addTools();
    column->addWidget(m_result);
    column->addWidget(m_stack, 1);
    for (FigureList *list : {m_cards, m_comparison}) {
        connect(list, &FigureList::shownChanged, this, &PaneSection::changed);
        connect(list, &FigureList::activated, this, [this](const QString &key) {
            Q_EMIT wanted(QStringLiteral("cards"), QStringLiteral("card:") + key.section(u'#', 0, 0));
        });
    }
    connect(&model, &RebatesModel::changed, this, &RebateCardsSection::refresh);
    connect(&model, &RebatesModel::cardsChanged, this, &RebateCardsSection::refresh);
    refresh();
}

QPushButton *RebateCardsSection::addButton(const QString &text, const QString &name)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(name);
    return button;
}

void RebateCardsSection::addTools()
{
    QPushButton *file = addButton(tr("Compare with a file…"), QStringLiteral("compareFile"));
    file->setToolTip(
        tr("The platform's own list: one ICCID a line, in any column; it can be dropped here, too"));
    QPushButton *paste = addButton(tr("Compare with the clipboard"), QStringLiteral("comparePaste"));
    m_letter = addButton(tr("Query letter…"), QStringLiteral("queryLetter"));
    m_forget = addButton(tr("Only our cards"), QStringLiteral("forgetComparison"));
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::space(2));
    row->addWidget(m_month);
    row->addStretch(1);
    for (QPushButton *button : {m_letter, m_forget, file, paste})
        row->addWidget(button);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
    m_counts = new QComboBox(this);
    m_counts->setObjectName(QStringLiteral("counts"));
    m_counts->setAccessibleName(tr("Which cards"));
    m_counts->addItem(tr("All cards"), int(RebateRows::Counts::All));
    m_counts->addItem(tr("Cards that count"), int(RebateRows::Counts::Yes));
    m_counts->addItem(tr("Cards that do not count"), int(RebateRows::Counts::No));
    m_counts->addItem(tr("Open cards"), int(RebateRows::Counts::Open));
    m_counts->setCurrentIndex(m_counts->findData(int(m_model.shownCards())));
    m_cards->addTool(m_counts);
    connect(m_counts, &QComboBox::currentIndexChanged, this,
            [this] { m_model.showCards(RebateRows::Counts(m_counts->currentData().toInt())); });
    connect(file, &QPushButton::clicked, this, &RebateCardsSection::chooseFile);
    connect(paste, &QPushButton::clicked, this, &RebateCardsSection::paste);
    connect(m_forget, &QPushButton::clicked, this, [this] { m_model.forgetComparison(); });
    connect(m_letter, &QPushButton::clicked, this, [this] {
        if (std::unique_ptr<PagedReport> letter = m_model.queryLetter())
            PaneOutputs{m_room, m_settings}.print(this, std::move(letter), QStringLiteral("rebate-query"));
    });
}

// ---- the platform's list ----

void RebateCardsSection::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("The platform's list of cards"), m_settings.folder(folderPurpose),
                                   tr("Lists (*.csv *.txt);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        m_settings.setFolder(folderPurpose, QFileInfo(path).absolutePath());
        m_model.compareFile(path);
    });
    dialog->open();
}

void RebateCardsSection::paste()
{
    compare(QGuiApplication::clipboard()->text().toUtf8());
}

void RebateCardsSection::compare(const QByteArray &text)
{
    if (text.trimmed().isEmpty()) {
        m_result->setText(tr("There is no text to compare with: copy the platform's list first."));
        m_result->show();
        return;
    }
    m_model.compareText(text);
}

void RebateCardsSection::dragEnterEvent(QDragEnterEvent *event)
{
    const QMimeData *dragged = event->mimeData();
    if (dragged->urls().size() == 1 || dragged->hasText())
        event->acceptProposedAction();
}

void RebateCardsSection::dropEvent(QDropEvent *event)
{
    const QMimeData *dragged = event->mimeData();
    if (dragged->urls().size() == 1 && dragged->urls().first().isLocalFile())
        m_model.compareFile(dragged->urls().first().toLocalFile());
    else
        compare(dragged->text().toUtf8());
    event->acceptProposedAction();
}

// ---- what is shown ----

FigureList *RebateCardsSection::shown() const
{
    return m_model.isComparing() && !m_model.comparison().rows().isEmpty() ? m_comparison : m_cards;
}

void RebateCardsSection::refresh()
{
    sayWhyEmpty();
    m_month->setText(tr("Cards of %1").arg(m_model.month().iso()));
    QStringList lines{m_model.comparisonText()};
    if (const std::optional<qint64> all = m_model.cardsLeftOut())
        lines.append(tr("Only the first %1 of %2 cards are listed; the printed statement has all.")
                         .arg(QLocale().toString(RebateMonthCards::mostShown), QLocale().toString(*all)));
    lines.removeAll(QString());
    m_result->setText(lines.join(u'\n'));
    m_result->setVisible(!lines.isEmpty());
    m_stack->setCurrentWidget(shown());
    m_forget->setVisible(m_model.isComparing());
    m_letter->setVisible(shown() == m_comparison);
    Q_EMIT changed();
}

void RebateCardsSection::sayWhyEmpty()
{
    if (m_model.cardsState() != PaneQuestion::State::Ready || m_model.areCardsUpdating())
        m_cards->setEmpty(Icons::Glyph::Clock, tr("The cards are being looked at…"));
    else if (m_model.shownCards() != RebateRows::Counts::All)
        m_cards->setEmpty(Icons::Glyph::Filter, tr("No card of this month is of that kind."));
    else
        m_cards->setEmpty(Icons::Glyph::Cards, tr("No card was picked up in this month."),
                          tr("Cards come into a month with their order: synchronise the orders."));
}

std::optional<Instant> RebateCardsSection::asOf() const
{
    return m_model.asOf();
}

bool RebateCardsSection::isUpdating() const
{
    return m_model.areCardsUpdating();
}

QString RebateCardsSection::statusText() const
{
    return shown()->countText();
}

void RebateCardsSection::activate()
{
    shown()->takeFocus();
}

void RebateCardsSection::setWatched(bool watched)
{
    m_model.setWatched(watched);
    m_model.setCardsWatched(watched);
}

void RebateCardsSection::find()
{
    shown()->find();
}

bool RebateCardsSection::open(const QString &what)
{
    return shown()->setCurrentKey(what);
}

bool RebateCardsSection::back()
{
    if (!m_model.isComparing())
        return false;
    m_model.forgetComparison();
    return true;
}

bool RebateCardsSection::canExport() const
{
    return shown()->figures().rowCount() > 0;
}

bool RebateCardsSection::canPrint() const
{
    return m_model.hasStatement() && !m_model.areCardsUpdating();
}

void RebateCardsSection::exportShown()
{
    const QString month = m_model.month().iso();
    const QString title =
        shown() == m_comparison ? tr("Cards of both counts %1").arg(month) : tr("Rebate cards %1").arg(month);
    PaneOutputs{m_room, m_settings}.exportList(this, *shown(), title, m_model.asOf());
}

void RebateCardsSection::printShown()
{
    if (shown() == m_comparison)
        return m_letter->click();
    PaneOutputs{m_room, m_settings}.print(this, m_model.statementReport(RebateReport::Cards::All),
                                          QStringLiteral("rebate"), m_model.statementFile());
}

QJsonObject RebateCardsSection::saveState() const
{
    QJsonObject session;
    QJsonObject state;
    for (const auto &[key, list] : {std::pair{cardsKey, m_cards}, std::pair{comparisonKey, m_comparison}}) {
        QJsonObject own = list->saveState();
        session.insert(key, own.take(QLatin1StringView("session")));
        state.insert(key, own);
    }
    state.insert(QLatin1StringView("session"), session);
    return state;
}

void RebateCardsSection::restoreState(const QJsonObject &state)
{
    const QJsonObject session = state.value(QLatin1StringView("session")).toObject();
    for (const auto &[key, list] : {std::pair{cardsKey, m_cards}, std::pair{comparisonKey, m_comparison}}) {
        QJsonObject own = state.value(key).toObject();
        own.insert(QLatin1StringView("session"), session.value(key));
        list->restoreState(own);
    }
}
