// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/unlock/wholevaluesdialog.h"

#include "ui/common/gatewidgets.h"
#include "ui/common/privatefields.h"
#include "ui/unlock/secretfield.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

using namespace std::chrono_literals;

WholeValuesDialog::WholeValuesDialog(UnlockDesk *desk, const WholeValues::Wish &wish, QWidget *parent)
    : QDialog(parent), m_desk(desk), m_reason(new QLineEdit(wish.reason)),
      m_problem(GateWidgets::messagePlace(QStringLiteral("problem"), 2)), m_progress(new QProgressBar)
{
    setWindowTitle(tr("Show personal data"));
    auto *column = new QVBoxLayout(this);
    column->setSpacing(Theme::space(1));
    QLabel *intro = GateWidgets::plain(
        tr("%1: personal data in it are masked. Say why you need them whole, and unlock again. Who, when and "
           "why is kept in the audit trail.")
            .arg(wish.what));
    intro->setMinimumWidth(GateWidgets::characters(*this, 60));
    column->addWidget(intro);
    column->addSpacing(Theme::space(2));
    m_reason->setObjectName(QStringLiteral("reason"));
    m_reason->setMaxLength(longestReason);
    PrivateFields::exempt(m_reason);
    GateWidgets::addField(column, tr("&Reason"), m_reason);
    if (m_desk) {
        m_now = new SecretField;
        m_now->setObjectName(QStringLiteral("now"));
        GateWidgets::addField(column, tr("&Passphrase, or the recovery code"), m_now);
        connect(m_now, &QLineEdit::textChanged, this, &WholeValuesDialog::follow);
        connect(m_desk, &UnlockDesk::busyChanged, this, &WholeValuesDialog::follow);
        connect(m_desk, &UnlockDesk::waitChanged, this, &WholeValuesDialog::follow);
        connect(m_desk, &UnlockDesk::failed, this, &WholeValuesDialog::refuse);
        connect(m_desk, &UnlockDesk::confirmed, this, [this] {
            if (!std::exchange(m_underWay, false))
                return;
            Q_EMIT granted(reason());
            accept();
        });
    }
    column->addWidget(m_problem);
    m_progress->setObjectName(QStringLiteral("progress"));
    m_progress->setAccessibleName(windowTitle());
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setMaximumHeight(Theme::space(1));
    GateWidgets::keepRoom(m_progress);
    column->addWidget(m_progress);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_accept = buttons->addButton(tr("&Show"), QDialogButtonBox::AcceptRole);
    m_accept->setObjectName(QStringLiteral("accept"));
    column->addWidget(buttons);
    m_accept->setDefault(true); // only now that it belongs to the dialog
    connect(buttons, &QDialogButtonBox::accepted, this, &WholeValuesDialog::act);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_reason, &QLineEdit::textChanged, this, &WholeValuesDialog::follow);
    follow();
    (wish.reason.isEmpty() || !m_now ? static_cast<QWidget *>(m_reason) : m_now)->setFocus();
}

QString WholeValuesDialog::reason() const
{
    return m_reason->text().simplified();
}

void WholeValuesDialog::act()
{
    if (!m_desk) {
        Q_EMIT granted(reason());
        return accept();
    }
    if (m_desk->isBusy() || m_desk->wait() > 0ms)
        return;
    m_problem->clear();
    m_underWay = true;
    m_desk->confirm(m_now->words());
}

void WholeValuesDialog::refuse(const Error &error)
{
    if (!std::exchange(m_underWay, false))
        return;
    GateWidgets::say(m_problem, error);
    m_now->selectAll();
    m_now->setFocus();
    follow();
}

void WholeValuesDialog::follow()
{
    const bool busy = m_underWay && m_desk->isBusy();
    const auto wait = std::chrono::ceil<std::chrono::seconds>(m_desk ? m_desk->wait() : 0ms);
    m_progress->setVisible(busy);
    m_reason->setEnabled(!busy);
    if (m_now)
        m_now->setEnabled(!busy);
    if (wait > 0s)
        GateWidgets::say(m_problem,
                         tr("Too many wrong tries. Wait %n second(s).", nullptr, int(wait.count())),
                         Theme::Ink::Warning);
    m_accept->setEnabled(!busy && wait == 0s && !reason().isEmpty() && (!m_now || !m_now->text().isEmpty()));
}
