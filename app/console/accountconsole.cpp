// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/accountconsole.h"

#include "app/accountdirectory.h"
#include "app/console/cardsource.h"
#include "app/console/gatedesk.h"
#include "app/providerkey.h"
#include "core/domain/agetext.h"
#include "core/settings/consolesettings.h"
#include "core/store/cachewriter.h"
#include "core/store/syncjournal.h"
#include "models/managementreport.h"
#include "ui/activity/activitypane.h"
#include "ui/backups/backupsdialog.h"
#include "ui/cards/cardspane.h"
#include "ui/common/fonts.h"
#include "ui/deadlines/deadlinespane.h"
#include "ui/erasure/erasuredialog.h"
#include "ui/finance/financepane.h"
#include "ui/key/accesskeydialog.h"
#include "ui/key/leakdialog.h"
#include "ui/key/proxydialog.h"
#include "ui/key/replacekeydialog.h"
#include "ui/pools/poolspane.h"
#include "ui/realname/realnamepane.h"
#include "ui/rebates/rebatespane.h"
#include "ui/reports/paneoutputs.h"
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
#include <QJsonArray>
#include <QJsonDocument>
#include <QLineEdit>
#include <QToolButton>

#include <numeric>
#include <utility>

namespace
{
const QString sessionKey = QStringLiteral("session");
const QString draftsName = QStringLiteral("drafts"); ///< in the cache, while it is locked
const QString companyKind = QStringLiteral("company"), planKind = QStringLiteral("syncPlan");
const QString keyKind = QStringLiteral("replaceKey"), proxyKind = QStringLiteral("proxy");
constexpr auto betweenTries = std::chrono::milliseconds(100);
constexpr qint64 longestWait = 15'000; ///< milliseconds, for what a dialog is about

QString textOf(const QList<Draft> &drafts)
{
    QJsonArray all;
    for (const Draft &draft : drafts)
        all.append(draft.toJson());
    return QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact));
}

QList<Draft> draftsOf(const QString &text)
{
    QList<Draft> drafts;
    for (const QJsonValue &one : QJsonDocument::fromJson(text.toUtf8()).array())
        drafts.append(Draft::of(one.toObject()));
    return drafts;
}

QString layoutName(const Pane &pane)
{
    return QStringLiteral("pane.") + pane.name();
}
} // namespace

AccountConsole::AccountConsole(Connections connections, const OpenAccount::Setting &setting,
                               ConsoleSettings &settings, MainWindow &window, const Clock &clock,
                               RandomSource &random)
    : m_settings(settings), m_window(window), m_account(std::move(connections), setting, clock, random),
      m_models(std::make_unique<ConsoleModels>(m_account.room(), m_account.sync(),
                                               [this] { Q_EMIT keyWanted(); })),
      m_backups(std::make_unique<BackupsModel>(
          m_account.backups(), clock, BackupsModel::Setting{&m_account.writer(), &m_account.room().desk})),
      m_key(std::make_unique<AccessKeyModel>(m_account.room())),
      m_keyReminder(std::make_unique<KeyReminder>(m_account.room()))
{
    m_reopening.next.setSingleShot(true);
    m_reopening.next.setInterval(betweenTries);
    connect(&m_reopening.next, &QTimer::timeout, this, &AccountConsole::tryDrafts);
    connectModels();
    connectKey();
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
    connect(&m_models->cards.detail, &CardDetailModel::changed, this, [this] {
        const std::optional<quint32> row = m_models->cards.detail.wanted();
        if (std::exchange(m_cardInSight, row) != row && row)
            m_account.sync().prefer(qint64(*row) + 1);
    });
    connect(&m_account.sync(), &SyncModel::changed, this, &AccountConsole::renewFreshness);
    connect(&m_models->history, &SyncHistory::changed, this, &AccountConsole::renewFreshness);
}

/// A temporary key is asked for while the one of now can still be used.
void AccountConsole::connectKey()
{
    static const QString about = QStringLiteral("key");
    m_keyReminder->follow(m_account.sync());
    connect(m_keyReminder.get(), &KeyReminder::due, this, [this](const QString &sentence, bool ended) {
        Message message{ended ? Message::Severity::Bad : Message::Severity::Warning,
                        sentence,
                        ended ? QStringLiteral("E-A10") : QString(),
                        {},
                        tr("AccessKey…"),
                        [this] { Q_EMIT keyWanted(); },
                        about};
        message.standing = true;
        m_models->messages.add(message);
    });
    connect(m_keyReminder.get(), &KeyReminder::settled, this, [this] { m_models->messages.settle(about); });
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
    connect(pane, &Pane::wanted, this, [this](const QString &name) {
        if (name == u"key")
            Q_EMIT keyWanted();
    });
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
    names.append(QStringLiteral("key")); // a dialog; see addPane()
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
    m_backups->retranslate();
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

void AccountConsole::showSyncSettings()
{
    if (m_indicator)
        m_indicator->openSettings();
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

QDialog *AccountConsole::askCompany()
{
    auto *dialog = new QInputDialog(m_page);
    Drafts::mark(dialog, companyKind);
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
    for (QLineEdit *field : dialog->findChildren<QLineEdit *>())
        field->setObjectName(companyKind);
    return dialog;
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

void AccountConsole::showBackups()
{
    if (!m_page || m_page->findChild<BackupsDialog *>())
        return;
    const ModelRoom &room = m_account.room();
    BackupsDialog::Setting setting;
    setting.demo = room.demo;
    setting.exportEntries = [this, &room](QWidget *parent, const FigureTable &entries) {
        QList<int> columns(entries.columns().size());
        std::iota(columns.begin(), columns.end(), 0); // with the content, which the list does not show
        PaneOutputs{room, m_settings}.exportTable(parent, entries, columns,
                                                  tr("%n entry(ies)", nullptr, entries.rowCount()),
                                                  tr("Entries that would change"), room.now());
    };
    auto *dialog = new BackupsDialog(*m_backups, setting, m_page);
    connect(dialog, &BackupsDialog::putBackWanted, this, [this](const QString &name) {
        if (const BackupsModel::Row *row = m_backups->row(name))
            Q_EMIT putBackWanted(row->backup);
    });
    dialog->open();
}

// ---- the AccessKey ----

void AccountConsole::showKey(GateDesk *desk)
{
    if (!m_page || m_page->findChild<AccessKeyDialog *>())
        return;
    auto *dialog = new AccessKeyDialog(*m_key, desk != nullptr, m_page);
    connect(dialog, &AccessKeyDialog::replaceWanted, this, [this, desk] { replaceKey(*desk); });
    connect(dialog, &AccessKeyDialog::leakWanted, this, &AccountConsole::showLeak);
    connect(dialog, &AccessKeyDialog::proxyWanted, this, &AccountConsole::changeProxy);
    dialog->open();
}

/// With the account as it is, whose secret goes again when `then` has returned; null: there is none.
void AccountConsole::withAccount(std::function<void(const AccountSettings *account)> then)
{
    using Found = std::shared_ptr<std::optional<AccountSettings>>;
    m_account.room().quick.ask(
        &m_models->messages,
        [](CacheReader &cache, const ReaderTicket &) -> Result<Found> {
            Result<std::optional<AccountSettings>> account = cache.account.load();
            if (!account)
                return account.error();
            return std::make_shared<std::optional<AccountSettings>>(*std::move(account));
        },
        [this, then = std::move(then)](const Result<Found> &found) {
            if (!found)
                return m_models->messages.add(found.error());
            then(**found ? &***found : nullptr);
        });
}

void AccountConsole::replaceKey(GateDesk &desk)
{
    withAccount([this, &desk](const AccountSettings *now) { openReplaceKey(desk, now); });
}

void AccountConsole::changeProxy()
{
    withAccount(
        [this](const AccountSettings *now) { openProxy(now ? now->proxy.clone() : ProxySettings()); });
}

void AccountConsole::openProxy(const ProxySettings &now)
{
    auto *parent = m_page ? m_page->findChild<AccessKeyDialog *>() : nullptr;
    if (!parent || parent->findChild<ProxyDialog *>())
        return;
    auto *dialog = new ProxyDialog(now, parent);
    Drafts::mark(dialog, proxyKind);
    connect(
        dialog, &ProxyDialog::given, this,
        [this, dialog = QPointer(dialog)](const std::shared_ptr<ProxySettings> &proxy) {
            changeKey(
                [proxy, at = m_account.room().now(), who = m_account.room().desk.who()](CacheWriter &cache) {
                    const Result<void> kept = cache.account.saveProxy(*proxy);
                    return kept ? cache.audit.append(at, who, QStringLiteral("proxy-saved"),
                                                     QString(proxyModeName(proxy->mode)))
                                : kept;
                },
                tr("The next synchronisation goes this way."),
                [dialog](const Result<void> &kept) {
                    if (dialog)
                        dialog->conclude(kept);
                });
        });
    dialog->open();
}

void AccountConsole::openReplaceKey(GateDesk &desk, const AccountSettings *now)
{
    auto *parent = m_page ? m_page->findChild<AccessKeyDialog *>() : nullptr;
    if (!parent || parent->findChild<ReplaceKeyDialog *>())
        return;
    auto *dialog = new ReplaceKeyDialog(desk, now, parent);
    Drafts::mark(dialog, keyKind);
    connect(dialog, &ReplaceKeyDialog::given, this,
            [this, &desk, dialog = QPointer(dialog)](const std::shared_ptr<AccountSettings> &account) {
                changeKey(
                    [account, rights = desk.testedRights(), now = m_account.room().now(),
                     who = m_account.room().desk.who()](CacheWriter &cache) {
                        return ProviderKey::keep(cache, *account, rights, now, who);
                    },
                    account->isTemporary() ? tr("The synchronisation uses the new key until it ends.")
                                           : tr("The next synchronisation uses the new key. Disable the old "
                                                "one at the provider when "
                                                "it has succeeded."),
                    [this, dialog, account](const Result<void> &kept) {
                        if (kept && account->isTemporary())
                            m_account.sync().renewKey(*account);
                        if (dialog)
                            dialog->conclude(kept);
                    });
            });
    dialog->open();
}

void AccountConsole::showLeak()
{
    auto *dialog = new LeakDialog(*m_key, m_page->findChild<AccessKeyDialog *>());
    connect(dialog, &LeakDialog::forgetWanted, this, &AccountConsole::forgetKey);
    connect(dialog, &LeakDialog::noticeCopied, this,
            [this] { m_account.room().desk.note(QStringLiteral("leak-notice-copied"), {}); });
    dialog->open();
}

void AccountConsole::forgetKey()
{
    m_account.sync().cancel();
    changeKey(
        [now = m_account.room().now(), who = m_account.room().desk.who(),
         id = m_key->facts() ? m_key->facts()->id : QString()](CacheWriter &cache) {
            const Result<void> forgotten = cache.account.forget();
            return forgotten ? cache.audit.append(now, who, QStringLiteral("account-key-removed"), id)
                             : forgotten;
        },
        tr("The AccessKey was taken out of this account. Nothing is synchronised until another one is "
           "entered."),
        [this](const Result<void> &) {
            for (LeakDialog *dialog : m_page->findChildren<LeakDialog *>())
                dialog->accept();
        });
}

/// Before the pages of a run that may be under way.
void AccountConsole::changeKey(std::function<Result<void>(CacheWriter &)> job, const QString &told,
                               std::function<void(const Result<void> &)> done)
{
    m_account.writer().enqueue(
        Writer::Priority::Edit, std::move(job), &m_models->messages,
        [this, told, done = std::move(done)](const Result<void> &kept) {
            if (kept)
                m_models->messages.add({Message::Severity::Good, told, {}, {}, {}, {}});
            else
                m_models->messages.add(kept.error());
            m_key->load();
            m_keyReminder->load();
            m_models->today.refresh(); // what it leads to depends on whether there is a key
            done(kept);
        });
}

void AccountConsole::showErasure()
{
    if (!m_page || m_page->findChild<ErasureDialog *>())
        return;
    const CachePaths &paths = m_account.backups().backups()->paths();
    const bool demo = m_account.room().demo;
    m_erasure = std::make_unique<ErasureModel>(m_account.room(), paths, [demo, directory = paths.directory] {
        return demo ? QString() : AccountDirectory::cacheNumber(directory);
    });
    auto *dialog = new ErasureDialog(*m_erasure, m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ErasureDialog::confirmed, this, &AccountConsole::eraseWanted);
    dialog->open();
}

// ---- what was being typed when it was locked ----

void AccountConsole::keepDrafts()
{
    m_reopening.next.stop();
    QList<Draft> drafts = Drafts::gather(m_window);
    drafts += std::exchange(m_reopening.drafts, {}); // locked again before they had come back
    if (drafts.isEmpty())
        return;
    m_account.writer().enqueue(
        Writer::Priority::Edit,
        [text = textOf(drafts)](CacheWriter &cache) { return cache.meta.set(draftsName, text); }, this,
        [](const Result<void> &kept) {
            if (!kept)
                qWarning("drafts: %s", qPrintable(kept.error().code));
        });
}

void AccountConsole::reopenDrafts(GateDesk *desk)
{
    m_reopening.desk = desk;
    m_account.room().quick.ask(
        &m_models->messages,
        [](CacheReader &cache, const ReaderTicket &) { return cache.meta.value(draftsName); },
        [this](const Result<std::optional<QString>> &kept) {
            if (!kept || !*kept || (*kept)->isEmpty())
                return;
            m_reopening.drafts = draftsOf(**kept);
            m_account.writer().enqueue(
                Writer::Priority::Edit,
                [](CacheWriter &cache) { return cache.meta.set(draftsName, QString()); }, &m_models->messages,
                [](const Result<void> &) {});
            m_reopening.since.start();
            tryDrafts();
        });
}

/// A dialog comes back as soon as what it is about was read; one after the other, as they were opened.
void AccountConsole::tryDrafts()
{
    while (m_page && !m_reopening.drafts.isEmpty()) {
        const Draft draft = m_reopening.drafts.first();
        if (QDialog *dialog = reopen(draft)) {
            Drafts::retype(*dialog, draft.typed);
            m_reopening.drafts.removeFirst();
            continue;
        }
        if (m_reopening.since.elapsed() < longestWait)
            return m_reopening.next.start();
        m_reopening.drafts.removeFirst();
        m_models->messages.add(
            {Message::Severity::Warning,
             tr("A dialog that was open when the account was locked cannot be opened again: "
                "what it was about is not there any more."),
             {},
             {},
             {},
             {}});
    }
}

QDialog *AccountConsole::reopen(const Draft &draft)
{
    if (draft.kind == companyKind)
        return askCompany();
    if (draft.kind == planKind)
        return m_indicator ? m_indicator->openSettings() : nullptr;
    if (draft.kind == keyKind || draft.kind == proxyKind) {
        QDialog *open = draft.kind == keyKind
                            ? static_cast<QDialog *>(m_page->findChild<ReplaceKeyDialog *>())
                            : m_page->findChild<ProxyDialog *>();
        if (open || !m_reopening.desk)
            return open;
        const bool asked = m_page->findChild<AccessKeyDialog *>() != nullptr;
        showKey(m_reopening.desk);
        if (!asked)
            draft.kind == keyKind ? replaceKey(*m_reopening.desk) : changeProxy();
        return nullptr; // it comes when the account was read
    }
    if (draft.pane.isEmpty())
        return nullptr;
    m_page->showPane(draft.pane);
    Pane *pane = m_page->pane(draft.pane);
    return pane ? pane->reopen(draft) : nullptr;
}

// ---- the end ----

void AccountConsole::close(QObject *context, const QString &why,
                           std::function<void(const Result<void> &)> closed)
{
    m_account.sync().leave();
    m_reopening.next.stop();
    delete m_page; // at once: its widgets and dialogs look at the models
    m_erasure.reset();
    m_backups.reset();
    m_key.reset();
    m_keyReminder.reset();
    m_models.reset();
    m_account.close(context, why, std::move(closed));
}
