// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDialog>

#include <functional>
#include <memory>

class BackupPreviewTables;
class BackupsModel;
class FigureTable;
class QLabel;
class QProgressBar;
class QPushButton;
class QVBoxLayout;
struct BackupPreview;

/// Shows what putting a backup back would change, before anything happens: compares it with the cache in a
/// worker, then asks. accepted() is the yes; everything else leaves all as it was. The model must outlive it.
class PutBackDialog final : public QDialog
{
    Q_OBJECT
public:
    using Export = std::function<void(QWidget *parent, const FigureTable &entries)>;

    /// Without `exportEntries` the list of entries cannot be exported.
    PutBackDialog(BackupsModel &model, const QString &name, Export exportEntries, QWidget *parent);
    ~PutBackDialog() override;

private:
    void take(const Result<BackupPreview> &preview);
    void showPreview();
    void addEntries(QVBoxLayout *column);

    BackupsModel &m_model;
    const Export m_export;
    std::unique_ptr<BackupPreviewTables> m_tables;
    QWidget *m_body;
    QLabel *m_state;
    QProgressBar *m_progress;
    QPushButton *m_putBack = nullptr;
    QPushButton *m_cancel = nullptr;
};
