// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console/consolemodels.h"
#include "app/console/openaccount.h"

#include <QJsonObject>
#include <QPointer>

#include <memory>

class ConsolePage;
class ConsoleSettings;
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

    /// Closes the account beside the window, then calls `closed`; show a gate before. Not from a signal of
    /// the page, which is deleted. The object is of no use afterwards: destroy it.
    void close(QObject *context, std::function<void(const Result<void> &)> closed);

public Q_SLOTS:
    void undo();
    void askCompany(); ///< the name for title and paper
    void showMessages();
    void showSummary(); ///< the page for the management

private:
    void connectModels();
    void readCompany();
    void showTitle();
    template<class Made, class Model> void addPane(ConsolePage &page, Model &model);
    void addPanes(ConsolePage &page);
    void addTopBar(ConsolePage &page);
    void renewCounts();
    void renewFreshness();
    [[nodiscard]] QJsonObject keptLayout(const ConsolePage &page) const;

    ConsoleSettings &m_settings;
    MainWindow &m_window;
    OpenAccount m_account;
    std::unique_ptr<ConsoleModels> m_models;
    QPointer<ConsolePage> m_page;
    QPointer<SyncIndicator> m_indicator;
};
