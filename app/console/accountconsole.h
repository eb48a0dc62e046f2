// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console/consolemodels.h"
#include "app/console/openaccount.h"

#include "models/accesskeymodel.h"
#include "models/backupsmodel.h"
#include "models/erasuremodel.h"
#include "models/keyreminder.h"

#include "ui/common/drafts.h"

#include <QElapsedTimer>
#include <QJsonObject>
#include <QPointer>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

class CacheWriter;
class ConsolePage;
class ConsoleSettings;
class GateDesk;
class MainWindow;
class SyncIndicator;

/// An open account in the window: its models, which live as long as it is open, and the page made from them,
/// which is made anew whenever language or look change. GUI thread; settings, window, clock and random source
/// must outlive it.
class AccountConsole : public QObject
{
    Q_OBJECT
public:
    AccountConsole(Connections connections, const OpenAccount::Setting &setting, ConsoleSettings &settings,
                   MainWindow &window, const Clock &clock, RandomSource &random);
    ~AccountConsole() override;

    /// Makes the page and shows it, at the pane, filter and selection of the one before.
    void show();
    /// The language changed: call it before show().
    void retranslate();
    /// What people arranged is kept for the next start.
    void remember();
    void openPane(const QString &name);

    [[nodiscard]] const ModelRoom &room() const { return m_account.room(); }
    [[nodiscard]] SyncModel &sync() const { return m_account.sync(); }
    [[nodiscard]] ConsoleModels &models() { return *m_models; }
    [[nodiscard]] BackupsModel &backups() { return *m_backups; }
    [[nodiscard]] std::shared_ptr<const Backups> backupFiles() const { return m_account.backups().backups(); }

    /// Before the account is locked, while its dialogs are still open: what people are typing in them goes
    /// into the encrypted cache, in time before it is closed.
    void keepDrafts();
    /// After it was opened again: the dialogs come back with what was typed, and nothing of it stays in the
    /// cache. `desk` as in showKey().
    void reopenDrafts(GateDesk *desk);

    /// Closes the account beside the window (`why`: for the audit trail), then calls `closed`; show a gate
    /// before. Not from a signal of the page, which is deleted. The object is of no use afterwards: destroy
    /// it.
    void close(QObject *context, const QString &why, std::function<void(const Result<void> &)> closed);

    QDialog *askCompany(); ///< the name for title and paper

public Q_SLOTS:
    void undo();
    void showSyncSettings();
    void showMessages();
    void showSummary(); ///< the page for the management
    void showBackups();
    void showKey(GateDesk *desk); ///< null: the demo
    void showErasure();

Q_SIGNALS:
    void keyWanted(); ///< from within the page
    /// Somebody has seen what it changes and said yes.
    void putBackWanted(const Backup &backup);
    void eraseWanted(const ErasureModel::Request &request, const ErasureReport &preview); ///< likewise

private:
    void connectModels();
    void connectKey();
    void readCompany();
    void showTitle();
    template<class Made, class Model> void addPane(ConsolePage &page, Model &model);
    void addPanes(ConsolePage &page);
    void addTopBar(ConsolePage &page);
    void withAccount(std::function<void(const AccountSettings *account)> then);
    void replaceKey(GateDesk &desk);
    void openReplaceKey(GateDesk &desk, const AccountSettings *now);
    void changeProxy();
    void openProxy(const ProxySettings &now);
    void tryDrafts();
    [[nodiscard]] QDialog *reopen(const Draft &draft);
    void showLeak();
    void forgetKey();
    void changeKey(std::function<Result<void>(CacheWriter &)> job, const QString &told,
                   std::function<void(const Result<void> &)> done);
    void renewCounts();
    void renewFreshness();
    [[nodiscard]] QJsonObject keptLayout(const ConsolePage &page) const;

    ConsoleSettings &m_settings;
    MainWindow &m_window;
    OpenAccount m_account;
    std::unique_ptr<ConsoleModels> m_models;
    std::unique_ptr<BackupsModel> m_backups;
    std::unique_ptr<AccessKeyModel> m_key;
    std::unique_ptr<KeyReminder> m_keyReminder;
    std::unique_ptr<ErasureModel> m_erasure; ///< since somebody asked for its dialog
    QPointer<ConsolePage> m_page;
    QPointer<SyncIndicator> m_indicator;
    struct Reopening {
        QList<Draft> drafts; ///< that wait for what they are about
        GateDesk *desk = nullptr;
        QElapsedTimer since;
        QTimer next;
    };
    Reopening m_reopening;
    std::optional<quint32> m_cardInSight; ///< the row that was asked for last
};
