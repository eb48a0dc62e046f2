// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <functional>

class BackupsModel;
class BackupsView;
class DenseTable;
class FigureTable;
class QPushButton;

/// The backups of an open account: makes one, checks them, puts one back after a preview; and the files that
/// were set aside, which are deleted only here and only when somebody says so. The model must outlive it.
class BackupsDialog final : public QDialog
{
    Q_OBJECT
public:
    struct Setting {
        bool demo = false; ///< there is nothing to put back
        /// Writes a list of entries to a file, asking where to.
        std::function<void(QWidget *parent, const FigureTable &entries)> exportEntries;
    };
    BackupsDialog(BackupsModel &model, Setting setting, QWidget *parent);
    ~BackupsDialog() override;

public Q_SLOTS:
    void reject() override; ///< stops a backup that is being made; else closes

Q_SIGNALS:
    /// Somebody has seen what it would change and said yes.
    void putBackWanted(const QString &name);

private:
    [[nodiscard]] QWidget *makeAside();
    void followAside();
    void preview(const QString &name);
    void askToDelete();

    BackupsModel &m_model;
    const Setting m_setting;
    BackupsView *m_view;
    DenseTable *m_aside = nullptr;
    QWidget *m_asidePart = nullptr;
    QPushButton *m_delete = nullptr;
};
