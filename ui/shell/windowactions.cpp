// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/windowactions.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>
#include <QMenuBar>

WindowActions::WindowActions(QWidget *window)
    : QObject(window), m_window(window), m_languages(new QActionGroup(this)),
      m_themes(new QActionGroup(this)), m_lockAfter(new QActionGroup(this))
{
    const auto ctrl = [](Qt::Key key) { return QKeySequence(Qt::CTRL | key); };
    search = make(tr("&Search everything…"), {ctrl(Qt::Key_K)}, "search");
    find = make(tr("&Filter this list"), {ctrl(Qt::Key_F), Qt::Key_F3}, "find");
    sync = make(tr("&Synchronise now"), {Qt::Key_F5, ctrl(Qt::Key_R)}, "sync");
    exportShown = make(tr("&Export what is shown…"), {ctrl(Qt::Key_E)}, "export");
    print = make(tr("&Print…"), {ctrl(Qt::Key_P)}, "print");
    summary = make(tr("&Management summary…"), {}, "summary");
    undo = make(tr("&Undo the last entry"), {ctrl(Qt::Key_Z)}, "undo");
    company = make(tr("&Company name…"), {}, "company");
    syncSettings = make(tr("Sy&nchronisation settings…"), {}, "syncSettings");
    accessKey = make(tr("&AccessKey…"), {}, "accessKey");
    passphrase = make(tr("C&hange the passphrase…"), {}, "passphrase");
    recoveryCode = make(tr("New &recovery code…"), {}, "recoveryCode");
    dataKey = make(tr("Replace the &data key…"), {}, "dataKey");
    keyring = make(tr("&Open without passphrase…"), {}, "keyring");
    backups = make(tr("&Backups…"), {}, "backups");
    erase = make(tr("Erase da&ta…"), {}, "erase");
    lock = make(tr("&Lock"), {ctrl(Qt::Key_L)}, "lock");
    quit = make(tr("&Quit"), {ctrl(Qt::Key_Q)}, "quit");
    messages = make(tr("&Messages"), {ctrl(Qt::Key_M)}, "messages");
    privateView = make(tr("&Private view"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_H)}, "privateView");
    privateView->setCheckable(true);
    shortcuts = make(tr("&Keyboard shortcuts"), {ctrl(Qt::Key_Slash), Qt::Key_F1}, "shortcuts");
    privacy = make(tr("&Privacy"), {}, "privacy");
    about = make(tr("&About Simledger"), {}, "about");
    languageChinese = make(QStringLiteral("中文"), {}, "chinese");
    languageEnglish = make(QStringLiteral("English"), {}, "english");
    themeSystem = make(tr("As the &system"), {}, "themeSystem");
    themeLight = make(tr("&Light"), {}, "themeLight");
    themeDark = make(tr("&Dark"), {}, "themeDark");
    for (QAction *action : {languageChinese, languageEnglish})
        m_languages->addAction(action)->setCheckable(true);
    for (QAction *action : {themeSystem, themeLight, themeDark})
        m_themes->addAction(action)->setCheckable(true);
    for (const int minutes : {1, 2, 5, 10, 15, 30, 60}) {
        auto *action = new QAction(tr("%n minute(s)", nullptr, minutes), m_lockAfter);
        action->setCheckable(true);
        action->setData(minutes);
    }
    quit->setMenuRole(QAction::QuitRole);
    about->setMenuRole(QAction::AboutRole);
}

QAction *WindowActions::make(const QString &text, const QList<QKeySequence> &keys, const char *name)
{
    auto *action = new QAction(text, this);
    action->setObjectName(QString::fromLatin1(name));
    action->setShortcuts(keys);
    m_window->addAction(action);
    return action;
}

void WindowActions::fill(QMenuBar &bar)
{
    QMenu *file = bar.addMenu(tr("&File"));
    file->addActions({sync, exportShown, print, summary});
    file->addSeparator();
    file->addActions({company, backups, syncSettings, accessKey});
    file->addSeparator();
    file->addActions({passphrase, recoveryCode, keyring, dataKey});
    file->addSeparator();
    file->addAction(erase);
    file->addSeparator();
    file->addAction(lock);
    m_lockMenu = file->addMenu(tr("Lock when &idle for"));
    m_lockMenu->addActions(m_lockAfter->actions());
    file->addAction(quit);
    QMenu *edit = bar.addMenu(tr("&Edit"));
    edit->addActions({undo, find, search});
    m_go = bar.addMenu(tr("&Go to"));
    QMenu *view = bar.addMenu(tr("&View"));
    view->addActions({messages, privateView});
    view->addSeparator();
    QMenu *language = view->addMenu(QStringLiteral("语言 / &Language"));
    language->addActions(m_languages->actions());
    QMenu *theme = view->addMenu(tr("&Appearance"));
    theme->addActions(m_themes->actions());
    QMenu *help = bar.addMenu(tr("&Help"));
    help->addActions({shortcuts, privacy, about});
    setConsoleOpen(m_open);
}

QList<QAction *> WindowActions::lockAfter() const
{
    return m_lockAfter->actions();
}

void WindowActions::markLockAfter(std::optional<int> minutes, bool fixed)
{
    for (QAction *action : m_lockAfter->actions()) {
        action->setChecked(action->data().toInt() == minutes);
        action->setEnabled(!fixed);
    }
    if (!fixed || !m_lockMenu)
        return;
    const QString said = minutes ? tr("%n minute(s), set by the administrator", nullptr, *minutes)
                                 : tr("Never, set by the administrator");
    m_lockMenu->insertAction(m_lockAfter->actions().constFirst(), new QAction(said, m_lockMenu));
    m_lockMenu->actions().constFirst()->setEnabled(false);
}

QAction *WindowActions::addPane(const QString &title)
{
    const auto key = Qt::Key(int(Qt::Key_1) + int(m_panes.size()));
    QAction *action = make(title, {QKeySequence(Qt::CTRL | key)}, "pane");
    m_panes.append(action);
    m_go->addAction(action);
    return action;
}

void WindowActions::clearPanes()
{
    qDeleteAll(m_panes);
    m_panes.clear();
}

void WindowActions::setConsoleOpen(bool open)
{
    m_open = open;
    for (QAction *action :
         {search, find, sync, exportShown, print, summary, undo, company, backups, erase, syncSettings,
          accessKey, passphrase, recoveryCode, keyring, dataKey, lock, messages})
        action->setEnabled(open);
}

QList<QAction *> WindowActions::all() const
{
    return m_panes +
           QList<QAction *>{
               sync,        search,     find,      exportShown,  print,     summary,         undo,
               company,     backups,    erase,     syncSettings, accessKey, passphrase,      recoveryCode,
               keyring,     dataKey,    messages,  privateView,  lock,      languageChinese, languageEnglish,
               themeSystem, themeLight, themeDark, shortcuts,    privacy,   about,           quit};
}
