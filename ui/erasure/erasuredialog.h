// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/erasuremodel.h"

#include <QDialog>

class ErasureView;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QRadioButton;
class QStackedWidget;

/// Three steps before anything is erased: what, what it would remove, a name to be typed. Then confirmed();
/// the erasing is the console's, which closes the account first. What was typed about a person is forgotten
/// with the dialog. The model must outlive it.
class ErasureDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit ErasureDialog(ErasureModel &model, QWidget *parent = nullptr);

Q_SIGNALS:
    void confirmed(const ErasureModel::Request &request, const ErasureReport &preview);

private:
    enum Step { What, Preview, Confirm };
    QWidget *makeWhat();
    QWidget *makePreview();
    QWidget *makeConfirm();
    void goTo(int step);
    void next();
    void follow();
    [[nodiscard]] ErasureModel::Request request() const;

    ErasureModel &m_model;
    QStackedWidget *m_steps;
    QRadioButton *m_person = nullptr;
    QRadioButton *m_provider = nullptr;
    QRadioButton *m_everything = nullptr;
    QWidget *m_fields = nullptr;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_identity = nullptr;
    QLineEdit *m_phone = nullptr;
    QLineEdit *m_card = nullptr;
    QLabel *m_problem = nullptr;
    QProgressBar *m_progress = nullptr;
    ErasureView *m_view = nullptr;
    QLabel *m_ask = nullptr;
    QLineEdit *m_typed = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_next = nullptr;
    ErasureReport m_report;
};
