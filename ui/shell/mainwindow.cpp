// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "core/base/privateview.h"
#include "core/base/safetext.h"
#include "core/settings/consolesettings.h"
#include "ui/common/pane.h"
#include "ui/common/theme.h"
#include "ui/shell/actionsource.h"
#include "ui/shell/helpdialogs.h"
#include "ui/shell/searchpalette.h"
#include "ui/shell/systemnotice.h"

#include <QAction>
#include <QCloseEvent>
#include <QDialog>
#include <QLabel>
#include <QMenuBar>
#include <QScreen>
#include <QStackedWidget>
#include <QStatusBar>

namespace
{
const QString windowName = QStringLiteral("main");

Icons::Glyph glyphOf(const WindowActions &actions, const QAction *action)
{
    using enum Icons::Glyph;
    const std::pair<const QAction *, Icons::Glyph> glyphs[] = {{actions.sync, Sync},
                                                               {actions.search, Search},
                                                               {actions.find, Filter},
                                                               {actions.exportShown, Export},
                                                               {actions.print, Print},
                                                               {actions.summary, File},
                                                               {actions.undo, Undo},
                                                               {actions.company, Edit},
                                                               {actions.backups, Shield},
                                                               {actions.erase, Remove},
                                                               {actions.messages, Info},
                                                               {actions.privateView, View},
                                                               {actions.passphrase, Key},
                                                               {actions.recoveryCode, Key},
                                                               {actions.keyring, Key},
                                                               {actions.dataKey, Key},
                                                               {actions.accessKey, Key},
                                                               {actions.lock, Lock},
                                                               {actions.languageChinese, Language},
                                                               {actions.languageEnglish, Language},
                                                               {actions.themeLight, Sun},
                                                               {actions.themeDark, Moon},
                                                               {actions.themeSystem, Sun},
                                                               {actions.shortcuts, Help},
                                                               {actions.privacy, Shield},
                                                               {actions.about, Info},
                                                               {actions.quit, Close}};
    for (const auto &[known, glyph] : glyphs) {
        if (known == action)
            return glyph;
    }
    return ArrowRight;
}
} // namespace

MainWindow::MainWindow(ConsoleSettings &settings, QWidget *parent)
    : QMainWindow(parent), m_settings(settings), m_pages(new QStackedWidget(this)),
      m_systemNotice(new SystemNotice(this))
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(QStringLiteral("Simledger"));
    setCentralWidget(m_pages);
    rebuild();
    if (!restoreGeometry(m_settings.geometry(windowName))) {
        const QFontMetrics metrics(font());
        resize(QSize(metrics.averageCharWidth() * 190, metrics.height() * 50)
                   .boundedTo(screen()->availableSize() * 9 / 10));
    }
}

MainWindow::~MainWindow() = default;

void MainWindow::rebuild()
{
    menuBar()->clear();
    m_actionSource.reset();
    m_actions = std::make_unique<WindowActions>(this);
    m_actions->fill(*menuBar());
    m_actionSource = std::make_unique<ActionSource>();
    for (QAction *action : m_actions->all())
        m_actionSource->add(action, glyphOf(*m_actions, action));
    connectActions();

    setStatusBar(new QStatusBar(this));
    m_status = new QLabel(statusBar());
    m_status->setObjectName(QStringLiteral("statusText"));
    m_freshness = new QLabel(statusBar());
    m_freshness->setObjectName(QStringLiteral("freshness"));
    m_demoMark = new QLabel(tr("DEMO"), statusBar());
    m_demoMark->setObjectName(QStringLiteral("demoMark"));
    m_demoMark->setToolTip(tr("Invented cards; nothing of this is real."));
    QPalette marked = m_demoMark->palette();
    marked.setColor(QPalette::WindowText, Theme::ink(Theme::Ink::Warning));
    m_demoMark->setPalette(marked);
    m_privateMark = new QLabel(tr("PRIVATE VIEW"), statusBar());
    m_privateMark->setObjectName(QStringLiteral("privateMark"));
    m_privateMark->setToolTip(
        tr("Names, numbers of cards, own texts and amounts of money are masked (%1)")
            .arg(m_actions->privateView->shortcut().toString(QKeySequence::NativeText)));
    m_privateMark->setPalette(marked);
    for (QLabel *label : {m_status, m_freshness, m_demoMark, m_privateMark})
        label->setTextFormat(Qt::PlainText);
    statusBar()->setContentsMargins(Theme::space(2), 0, Theme::space(2), 0);
    statusBar()->addWidget(m_status, 1);
    statusBar()->addPermanentWidget(m_freshness);
    statusBar()->addPermanentWidget(m_privateMark);
    statusBar()->addPermanentWidget(m_demoMark);
    m_demoMark->hide();
    markLanguage(m_settings.language().value_or(QString()));
    markTheme(m_settings.theme());
    markPrivateView();
    m_actions->markLockAfter(m_settings.lockMinutes(), m_settings.isLockFixed());
}

void MainWindow::connectActions()
{
    const WindowActions &a = *m_actions;
    const auto whenOpen = [this](QAction *action, auto deed) {
        connect(action, &QAction::triggered, this, [this, deed] {
            if (m_console && m_console->currentPane())
                deed(*m_console);
        });
    };
    whenOpen(a.search, [](ConsolePage &page) { page.palette().begin(); });
    whenOpen(a.find, [](ConsolePage &page) { page.currentPane()->find(); });
    whenOpen(a.exportShown, [](ConsolePage &page) { page.currentPane()->exportShown(); });
    whenOpen(a.print, [](ConsolePage &page) { page.currentPane()->printShown(); });
    connect(a.sync, &QAction::triggered, this, &MainWindow::syncWanted);
    connect(a.passphrase, &QAction::triggered, this, &MainWindow::passphraseWanted);
    connect(a.recoveryCode, &QAction::triggered, this, &MainWindow::recoveryCodeWanted);
    connect(a.keyring, &QAction::triggered, this, &MainWindow::keyringWanted);
    connect(a.dataKey, &QAction::triggered, this, &MainWindow::dataKeyWanted);
    connect(a.lock, &QAction::triggered, this, &MainWindow::lockWanted);
    connect(a.undo, &QAction::triggered, this, &MainWindow::undoWanted);
    connect(a.summary, &QAction::triggered, this, &MainWindow::summaryWanted);
    connect(a.company, &QAction::triggered, this, &MainWindow::companyWanted);
    connect(a.syncSettings, &QAction::triggered, this, &MainWindow::syncSettingsWanted);
    connect(a.backups, &QAction::triggered, this, &MainWindow::backupsWanted);
    connect(a.accessKey, &QAction::triggered, this, &MainWindow::accessKeyWanted);
    connect(a.erase, &QAction::triggered, this, &MainWindow::eraseWanted);
    connect(a.messages, &QAction::triggered, this, &MainWindow::messagesWanted);
    connect(a.privacy, &QAction::triggered, this, &MainWindow::privacyWanted);
    connect(a.about, &QAction::triggered, this, &MainWindow::aboutWanted);
    connect(a.quit, &QAction::triggered, this, &QWidget::close);
    connect(a.shortcuts, &QAction::triggered, this,
            [this] { HelpDialogs::shortcuts(m_actions->all(), this)->open(); });
    connect(a.languageChinese, &QAction::triggered, this,
            [this] { Q_EMIT languageChosen(QStringLiteral("zh_CN")); });
    connect(a.languageEnglish, &QAction::triggered, this,
            [this] { Q_EMIT languageChosen(QStringLiteral("en")); });
    for (QAction *action : a.lockAfter())
        connect(action, &QAction::triggered, this,
                [this, action] { Q_EMIT lockAfterChosen(action->data().toInt()); });
    connect(a.privateView, &QAction::triggered, this, &MainWindow::privateViewChosen);
    connect(a.themeSystem, &QAction::triggered, this,
            [this] { Q_EMIT themeChosen(QStringLiteral("system")); });
    connect(a.themeLight, &QAction::triggered, this, [this] { Q_EMIT themeChosen(QStringLiteral("light")); });
    connect(a.themeDark, &QAction::triggered, this, [this] { Q_EMIT themeChosen(QStringLiteral("dark")); });
}

void MainWindow::setPage(QWidget *page)
{
    while (QWidget *old = m_pages->currentWidget()) {
        m_pages->removeWidget(old);
        old->deleteLater();
    }
    m_pages->addWidget(page);
    m_pages->setCurrentWidget(page);
}

void MainWindow::showGate(QWidget *page)
{
    m_console = nullptr;
    m_actions->clearPanes();
    m_actions->setConsoleOpen(false);
    m_status->clear();
    m_freshness->clear();
    m_demoMark->hide();
    setTitle({}, false);
    setPage(page);
}

void MainWindow::showConsole(ConsolePage *page, const QString &company, bool demo)
{
    m_console = page;
    m_actions->clearPanes();
    m_actions->setConsoleOpen(true);
    for (QAction *action : {m_actions->passphrase, m_actions->recoveryCode, m_actions->keyring,
                            m_actions->dataKey, m_actions->lock})
        action->setEnabled(!demo); // which has no passphrase
    setTitle(company, demo);
    m_demoMark->setVisible(demo);
    for (Pane *pane : page->panes())
        connectPane(pane);
    connect(page, &ConsolePage::paneShown, this, &MainWindow::follow);
    page->palette().add(m_actionSource.get());
    setPage(page);
    follow(page->currentPane());
}

void MainWindow::setTitle(const QString &company, bool demo)
{
    m_company = company;
    m_demo = demo;
    QString title = QStringLiteral("Simledger");
    if (!company.isEmpty())
        title += QStringLiteral(" — ") + SafeText::visible(PrivateView::name(company));
    if (PrivateView::isOn())
        title = tr("%1 (private view)").arg(title);
    setWindowTitle(demo ? tr("%1 (demo)").arg(title) : title);
}

void MainWindow::markPrivateView()
{
    m_actions->privateView->setChecked(PrivateView::isOn());
    m_privateMark->setVisible(PrivateView::isOn());
    setTitle(m_company, m_demo);
}

void MainWindow::connectPane(Pane *pane)
{
    QAction *action = m_actions->addPane(pane->title());
    m_actionSource->add(action, pane->glyph());
    connect(action, &QAction::triggered, this, [this, name = pane->name()] {
        if (m_console)
            m_console->showPane(name);
    });
    const auto renew = [this, pane] {
        if (m_console && m_console->currentPane() == pane)
            follow(pane);
    };
    connect(pane, &Pane::statusChanged, this, renew);
    connect(pane, &Pane::abilitiesChanged, this, renew);
}

void MainWindow::follow(Pane *pane)
{
    if (!pane)
        return;
    m_status->setText(pane->statusText());
    m_actions->exportShown->setEnabled(pane->canExport());
    m_actions->print->setEnabled(pane->canPrint());
}

void MainWindow::setFreshness(const QString &text, bool old)
{
    QPalette palette = m_freshness->palette();
    palette.setColor(QPalette::WindowText, Theme::ink(old ? Theme::Ink::Warning : Theme::Ink::Muted));
    m_freshness->setPalette(palette);
    m_freshness->setText(text);
}

void MainWindow::markLanguage(const QString &language)
{
    m_actions->languageChinese->setChecked(language == u"zh_CN");
    m_actions->languageEnglish->setChecked(language == u"en");
}

void MainWindow::markTheme(const QString &theme)
{
    m_actions->themeSystem->setChecked(theme == u"system");
    m_actions->themeLight->setChecked(theme == u"light");
    m_actions->themeDark->setChecked(theme == u"dark");
}

void MainWindow::present()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_mayClose && !m_mayClose())
        return event->ignore();
    m_settings.setGeometry(windowName, saveGeometry());
    QMainWindow::closeEvent(event);
    Q_EMIT closed();
}
