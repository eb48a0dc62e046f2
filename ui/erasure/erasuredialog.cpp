// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/erasure/erasuredialog.h"

#include "ui/common/gatewidgets.h"
#include "ui/common/theme.h"
#include "ui/erasure/erasureview.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QStackedWidget>
#include <QVBoxLayout>

ErasureDialog::ErasureDialog(ErasureModel &model, QWidget *parent)
    : QDialog(parent), m_model(model), m_steps(new QStackedWidget)
{
    setWindowTitle(tr("Erase data"));
    auto *column = new QVBoxLayout(this);
    column->setSpacing(Theme::space(3));
    m_steps->setMinimumWidth(GateWidgets::characters(*this, 84));
    m_steps->addWidget(makeWhat());
    m_steps->addWidget(makePreview());
    m_steps->addWidget(makeConfirm());
    column->addWidget(m_steps, 1);
    m_problem = GateWidgets::messagePlace(QStringLiteral("problem"), 2);
    column->addWidget(m_problem);
    m_progress = new QProgressBar;
    m_progress->setObjectName(QStringLiteral("progress"));
    m_progress->setAccessibleName(tr("Looking for what would be erased"));
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setMaximumHeight(Theme::space(1));
    GateWidgets::keepRoom(m_progress);
    column->addWidget(m_progress);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_back = buttons->addButton(tr("&Back"), QDialogButtonBox::ActionRole);
    m_back->setObjectName(QStringLiteral("back"));
    m_next = buttons->addButton(tr("&Next"), QDialogButtonBox::ActionRole);
    m_next->setObjectName(QStringLiteral("next"));
    column->addWidget(buttons);
    m_back->setAutoDefault(false);
    m_next->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &ErasureDialog::reject);
    connect(m_back, &QPushButton::clicked, this, [this] { goTo(m_steps->currentIndex() - 1); });
    connect(m_next, &QPushButton::clicked, this, &ErasureDialog::next);
    connect(&m_model, &ErasureModel::previewed, this, [this](const ErasureReport &report) {
        m_report = report;
        m_view->show(report);
        goTo(Preview);
    });
    connect(&m_model, &ErasureModel::failed, this, [this](const Error &error) {
        GateWidgets::say(m_problem, error);
        follow();
    });
    connect(this, &QDialog::finished, &m_model, &ErasureModel::stop);
    goTo(What);
}

QWidget *ErasureDialog::makeWhat()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(GateWidgets::plain(
        tr("Nothing is erased before you have seen what it would be, and typed a name to confirm it.")));
    m_person = new QRadioButton(tr("&One person: everything the cache, its history and its backups say"));
    m_person->setObjectName(QStringLiteral("person"));
    m_provider =
        new QRadioButton(tr("&All data of the provider, at the end of the contract; own records stay"));
    m_provider->setObjectName(QStringLiteral("provider"));
    m_everything = new QRadioButton(tr("&Everything: this account, its key and its backups"));
    m_everything->setObjectName(QStringLiteral("everything"));
    m_fields = new QWidget;
    auto *form = new QFormLayout(m_fields);
    form->setContentsMargins(Theme::space(6), 0, 0, Theme::space(2));
    const auto field = [form](const QString &label, const char *name) {
        auto *line = new QLineEdit;
        line->setObjectName(QString::fromLatin1(name));
        form->addRow(label, line);
        return line;
    };
    m_name = field(tr("Na&me"), "name");
    m_identity = field(tr("&Identity number"), "identity");
    m_phone = field(tr("&Phone"), "phone");
    m_card = field(tr("Person behind the &card (ICCID)"), "card");
    column->addWidget(m_person);
    column->addWidget(m_fields);
    column->addWidget(m_provider);
    column->addWidget(m_everything);
    column->addStretch(1);
    m_person->setChecked(true);
    for (QRadioButton *choice : {m_person, m_provider, m_everything})
        connect(choice, &QRadioButton::toggled, this, &ErasureDialog::follow);
    for (QLineEdit *line : {m_name, m_identity, m_phone, m_card})
        connect(line, &QLineEdit::textChanged, this, &ErasureDialog::follow);
    return page;
}

QWidget *ErasureDialog::makePreview()
{
    m_view = new ErasureView;
    return m_view;
}

QWidget *ErasureDialog::makeConfirm()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    m_ask = GateWidgets::plain(QString());
    column->addWidget(m_ask);
    m_typed = new QLineEdit;
    m_typed->setObjectName(QStringLiteral("typed"));
    GateWidgets::addField(column, tr("&Type to confirm"), m_typed);
    column->addStretch(1);
    connect(m_typed, &QLineEdit::textChanged, this, &ErasureDialog::follow);
    return page;
}

ErasureModel::Request ErasureDialog::request() const
{
    if (m_provider->isChecked())
        return {ErasureScope::Provider, {}};
    if (m_everything->isChecked())
        return {ErasureScope::Everything, {}};
    return {ErasureScope::Person,
            {m_name->text().trimmed(), m_identity->text().trimmed(), m_phone->text().trimmed(),
             m_card->text().trimmed()}};
}

void ErasureDialog::goTo(int step)
{
    m_problem->clear();
    m_steps->setCurrentIndex(step);
    if (step == Confirm) {
        m_ask->setText(tr("This cannot be undone. To erase \"%1\", type: %2")
                           .arg(ErasureText::scope(m_report.scope), m_model.word()));
        m_typed->clear();
        m_typed->setFocus();
        m_typed->setEnabled(!m_model.isDemo());
        if (m_model.isDemo())
            GateWidgets::say(m_problem,
                             tr("In the demo nothing is erased: it is wiped by itself at the end."),
                             Theme::Ink::Muted);
    } else if (step == What) {
        (m_person->isChecked() ? static_cast<QWidget *>(m_name) : m_next)->setFocus();
    } else {
        m_next->setFocus();
    }
    follow();
}

void ErasureDialog::next()
{
    switch (m_steps->currentIndex()) {
    case What:
        m_problem->clear();
        m_model.preview(request());
        break;
    case Preview:
        return goTo(Confirm);
    default:
        Q_EMIT confirmed(request(), m_report);
        return accept();
    }
    follow();
}

void ErasureDialog::follow()
{
    const int step = m_steps->currentIndex();
    const bool busy = m_model.isBusy();
    m_fields->setEnabled(m_person->isChecked());
    m_progress->setVisible(busy);
    m_back->setEnabled(step != What && !busy);
    m_next->setText(step == Confirm ? tr("&Erase") : step == What ? tr("&Show what would go") : tr("&Next"));
    const ErasureModel::Request asked = request();
    bool ready = !busy;
    if (step == What)
        ready &= asked.scope != ErasureScope::Person || !asked.person.isEmpty();
    if (step == Preview)
        ready &= !m_report.isNothing();
    if (step == Confirm)
        ready &= m_typed->text().trimmed() == m_model.word();
    m_next->setEnabled(ready);
}
