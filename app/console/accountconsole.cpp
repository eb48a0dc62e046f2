// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/accountconsole.h"

#include "app/console/cardsource.h"
#include "core/domain/agetext.h"
#include "core/settings/consolesettings.h"
#include "core/store/syncjournal.h"
#include "models/managementreport.h"
#include "ui/activity/activitypane.h"
#include "ui/cards/cardspane.h"
#include "ui/common/fonts.h"
#include "ui/deadlines/deadlinespane.h"
#include "ui/finance/financepane.h"
#include "ui/pools/poolspane.h"
#include "ui/realname/realnamepane.h"
#include "ui/rebates/rebatespane.h"
#include "ui/reports/reportpreview.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/searchpalette.h"
#include "ui/shell/systemnotice.h"
#include "ui/sync/messagelist.h"
#include "ui/sync/messagenotice.h"
#include "ui/sync/popover.h"
#include "ui/sync/syncindicator.h"
#include "ui/today/todaypane.h"
#include "ui/traffic/trafficpane.h"

#include <QAction>
#include <QInputDialog>
#include <QToolButton>

namespace
{
const QString sessionKey = QStringLiteral("session");

QString layoutName(const Pane &pane)
{
    return QStringLiteral("pane.") + pane.name();
}
} // namespace

AccountConsole::AccountConsole(Connections connections, const OpenAccount::Setting &setting,
                               ConsoleSettings &settings, MainWindow &window, const Clock &clock,
                               RandomSource &random)
    : m_settings(settings), m_window(window), m_account(std::move(connections), setting, clock, random),
      m_models(std::make_unique<ConsoleModels>(m_account.room(), m_account.sync()))
{
    connectModels();
    readCompany();
}

AccountConsole::~AccountConsole() = default;

void AccountConsole::connectModels()
{
    connect(&m_models->today, &TodayModel::countsChanged, this, &AccountConsole::renewCounts);
    connect(&m_models->today, &TodayModel::balanceWarning, this, [this] {
        m_window.systemNotice().say(
            tr("Balance warning"),
            tr("The balance crossed a threshold you have set. Simledger shows which one."));
    });
    connect(&m_window.systemNotice(), &SystemNotice::chosen, this, [this] {
        m_window.present();
        if (m_page)
            m_page->open(QStringLiteral("finance"), {});
    });
    connect(&m_account.room().desk, &DeskService::changed, this, [this](const QString &kind) {
        if (kind.isEmpty() || kind == DeskKind<CompanyName>::name())
            readCompany();
    });
    connect(&m_account.sync(), &SyncModel::changed, this, &AccountConsole::renewFreshness);
    connect(&m_models->history, &SyncHistory::changed, this, &AccountConsole::renewFreshness);
}

/// At the beginning and whenever somebody changed it.
void AccountConsole::readCompany()
{
    m_account.room().quick.ask(
        &m_models->messages, // there is no answer once the account is being closed
        [](CacheReader &cache, const ReaderTicket &) {
            return DeskReader(cache).find<CompanyName>(DeskKind<CompanyName>::key({}));
        },
        [this](const Result<std::optional<DeskRecord<CompanyName>>> &company) {
            if (!company)
                return m_models->messages.add(company.error());
            m_account.setCompany(*company ? (*company)->value.name : QString());
            showTitle();
        });
}

void AccountConsole::showTitle()
{
    m_window.setTitle(m_account.room().company, m_account.room().demo);
}

// ---- the page ----

void AccountConsole::show()
{
    auto *page = new ConsolePage;
    MessageNotice::connectBar(m_models->messages, page->notices());
    connect(page, &ConsolePage::noticed, this,
            [this](const Notice &notice) { m_models->messages.add(MessageNotice::messageOf(notice)); });
    auto *cards = new CardSource(m_account.room(), page);
    connect(cards, &CardSource::chosen, page,
            [page](const QString &what) { page->open(QStringLiteral("cards"), what); });
    page->palette().add(cards);
    addPanes(*page);
    addTopBar(*page);
    page->restoreState(m_page ? m_page->saveState() : keptLayout(*page));
    m_page = page;
    const ModelRoom &room = m_account.room();
    m_window.showConsole(page, room.company, room.demo);
    m_window.actions().lock->setEnabled(!room.demo);
    renewCounts();
    renewFreshness();
    if (m_models->messages.rowCount() == 0 && Fonts::chineseMissing()) // said once, where it is seen
        m_models->messages.add({Message::Severity::Warning, Fonts::chineseMissingText(), {}, {}, {}, {}});
}

/// A pane over its model; what it wants read is read.
template<class Made, class Model> void AccountConsole::addPane(ConsolePage &page, Model &model)
{
    Made *pane = nullptr;
    if constexpr (std::is_constructible_v<Made, Model &, ConsoleSettings &>)
        pane = new Made(model, m_settings);
    else
        pane = new Made(model, m_account.room(), m_settings);
    if constexpr (requires { &Made::syncWanted; })
        connect(pane, &Made::syncWanted, &m_account.sync(), &SyncModel::sync);
    page.addPane(pane);
}

void AccountConsole::addPanes(ConsolePage &page)
{
    addPane<TodayPane>(page, m_models->today);
    addPane<CardsPane>(page, m_models->cards);
    addPane<TrafficPane>(page, m_models->traffic);
    addPane<PoolsPane>(page, m_models->pools);
    addPane<FinancePane>(page, m_models->finance);
    addPane<RebatesPane>(page, m_models->rebates);
    addPane<RealNamePane>(page, m_models->realName);
    addPane<DeadlinesPane>(page, m_models->deadlines);
    addPane<ActivityPane>(page, m_models->activity);
    QStringList names;
    for (const Pane *pane : page.panes())
        names.append(pane->name());
    m_models->today.setPanes(names);
}

void AccountConsole::addTopBar(ConsolePage &page)
{
    m_indicator = new SyncIndicator(m_account.sync(), m_models->history);
    page.addToTopBar(m_indicator);
    if (m_account.room().demo)
        return; // it has no passphrase
    auto *lock = new QToolButton;
    lock->setObjectName(QStringLiteral("lock"));
    lock->setIcon(Icons::icon(Icons::Glyph::Lock));
    lock->setAutoRaise(true);
    lock->setFocusPolicy(Qt::StrongFocus);
    lock->setAccessibleName(tr("Lock"));
    lock->setToolTip(
        tr("Lock (%1)").arg(m_window.actions().lock->shortcut().toString(QKeySequence::NativeText)));
    connect(lock, &QToolButton::clicked, &m_window, &MainWindow::lockWanted);
    page.addToTopBar(lock);
}

void AccountConsole::retranslate()
{
    m_models->retranslate();
}

void AccountConsole::openPane(const QString &name)
{
    if (m_page)
        m_page->showPane(name);
}

// ---- what is remembered ----

QJsonObject AccountConsole::keptLayout(const ConsolePage &page) const
{
    QJsonObject states;
    for (const Pane *pane : page.panes())
        states.insert(pane->name(), m_settings.layout(layoutName(*pane)));
    return ConsolePage::stateOf(page.panes().first()->name(), states);
}

void AccountConsole::remember()
{
    if (!m_page)
        return;
    for (const Pane *pane : m_page->panes()) {
        QJsonObject state = pane->saveState();
        state.remove(sessionKey);
        m_settings.setLayout(layoutName(*pane), state);
    }
}

// ---- what is said ----

void AccountConsole::renewCounts()
{
    if (!m_page)
        return;
    const QHash<QString, int> counts = m_models->today.counts();
    for (const Pane *pane : m_page->panes())
        m_page->setCount(pane->name(), counts.value(pane->name()));
}

void AccountConsole::renewFreshness()
{
    const SyncModel &sync = m_account.sync();
    const ModelRoom &room = m_account.room();
    const std::optional<Instant> asOf = sync.asOf();
    QString text = asOf ? tr("Data of %1").arg(AgeText::clockTime(*asOf, room.now()))
                        : tr("Nothing was read from the provider yet.");
    for (const SyncHistory::Part &part : m_models->history.parts()) {
        if (asOf && part.name == SyncParts::details && !part.amount.isEmpty())
            text = tr("%1 · details of %2 cards").arg(text, part.amount);
    }
    m_window.setFreshness(text, sync.isOld());
}

void AccountConsole::showMessages()
{
    if (m_indicator)
        Popover::show(new MessageList(m_models->messages), m_indicator);
}

void AccountConsole::undo()
{
    m_account.room().desk.undo(&m_models->messages, [this](const Result<std::optional<QString>> &undone) {
        if (!undone)
            m_models->messages.add(undone.error());
        else if (*undone)
            m_models->messages.add(
                {Message::Severity::Good, tr("Taken back: %1").arg(**undone), {}, {}, {}, {}});
        else
            m_models->messages.add(
                {Message::Severity::Info, tr("There is nothing left to take back."), {}, {}, {}, {}});
    });
}

void AccountConsole::askCompany()
{
    auto *dialog = new QInputDialog(m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Company name"));
    dialog->setLabelText(tr("Whose cards they are: for the window's title and the head of every report."));
    dialog->setTextValue(m_account.room().company);
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString &text) {
        const CompanyName company{text.simplified()};
        DeskService &desk = m_account.room().desk;
        if (company.name.isEmpty())
            desk.remove(company, this, {});
        else
            desk.save(company, this, {}); // what goes wrong stands among the messages
    });
    dialog->open();
}

/// The last whole month on one page.
void AccountConsole::showSummary()
{
    if (!m_page)
        return;
    const ModelRoom &room = m_account.room();
    ReportPreview::Subject subject;
    subject.title = tr("Management summary");
    subject.file = subject.title + u' ' + ManagementReport::usualMonth(room).iso();
    subject.ask = ManagementReport::ask(room, ManagementReport::usualMonth(room));
    ReportPreview::open(m_page, std::move(subject), m_settings,
                        ReportPreview::noteIn(room.desk, QStringLiteral("management summary")));
}

// ---- the end ----

void AccountConsole::close(QObject *context, std::function<void(const Result<void> &)> closed)
{
    m_account.sync().cancel();
    delete m_page; // at once: its widgets and dialogs look at the models
    m_models.reset();
    m_account.close(context, std::move(closed));
}
