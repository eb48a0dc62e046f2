// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QWidget>

class BackupsModel;
class BackupsView;
class QBoxLayout;
class QLabel;
class QProgressBar;
class QPushButton;

/// In the place of an account whose passphrase was right and whose cache cannot be opened: what happened,
/// what was kept, and the ways on. Nothing happens before somebody chooses one. The model must outlive it.
class RecoveryPage final : public QWidget
{
    Q_OBJECT
public:
    struct Case {
        Error problem; ///< why the cache was not opened
        QString directory;
        bool missing = false; ///< there is no cache file; else it is damaged or emptied
    };
    RecoveryPage(BackupsModel &model, const Case &what, QWidget *parent = nullptr);

    /// A backup is being put in the place of the cache.
    void setBusy(bool busy);
    void refuse(const Error &error); ///< it was not put back

Q_SIGNALS:
    void putBackWanted(const QString &name);
    void stopWanted();  ///< of what setBusy() told
    void anewWanted();  ///< an empty cache, read from the provider again
    void againWanted(); ///< try to open the cache once more
    void leaveWanted(); ///< back to the passphrase
    void languageChosen(const QString &language);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] QWidget *makeCard(const Case &what);
    void addText(QBoxLayout *column, const Case &what);
    void addButtons(QBoxLayout *column);
    void preview(const QString &name);
    void askForAnew();

    BackupsModel &m_model;
    const bool m_missing;
    BackupsView *m_view = nullptr;
    QLabel *m_problem = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_anew = nullptr;
    QPushButton *m_again = nullptr;
    QPushButton *m_leave = nullptr;
    QPushButton *m_stop = nullptr;
};
