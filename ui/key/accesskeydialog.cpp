// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/key/accesskeydialog.h"

#include "models/accesskeymodel.h"
#include "ui/common/factgrid.h"
#include "ui/common/gatewidgets.h"
#include "ui/common/icons.h"
#include "ui/unlock/policydialog.h"
#include "ui/unlock/rightstable.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

AccessKeyDialog::AccessKeyDialog(AccessKeyModel &model, bool mayReplace, QWidget *parent)
    : QDialog(parent), m_model(model), m_facts(new FactGrid),
      m_state(GateWidgets::messagePlace(QStringLiteral("keyState"), 1)), m_rights(new RightsTable)
{
    setObjectName(QStringLiteral("accessKeyDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("AccessKey"));
    const auto make = [](Icons::Glyph glyph, const QString &text, const char *name) {
        auto *button = new QPushButton(Icons::icon(glyph), text);
        button->setObjectName(QString::fromLatin1(name));
        button->setAutoDefault(false);
        return button;
    };
    auto *replace = make(Icons::Glyph::Key, tr("&Replace…"), "replace");
    auto *policy = make(Icons::Glyph::Shield, tr("&Policy text…"), "policyText");
    auto *proxy = make(Icons::Glyph::Cloud, tr("Pro&xy…"), "proxy");
    proxy->setEnabled(mayReplace);
    m_leak = make(Icons::Glyph::Warning, tr("Suspected &leak…"), "leak");
    replace->setEnabled(mayReplace);
    if (!mayReplace)
        replace->setToolTip(tr("The key of the demo account goes with it."));
    auto *buttons = new QDialogButtonBox;
    for (QPushButton *button : {replace, policy, proxy, m_leak})
        buttons->addButton(button, QDialogButtonBox::ActionRole);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(Theme::space(3));
    column->addWidget(m_facts);
    column->addWidget(m_state);
    column->addWidget(m_rights, 1);
    column->addWidget(GateWidgets::plain(
        tr("The secret stands in the encrypted cache alone. It is never shown or copied; it can "
           "only be replaced."),
        Theme::Ink::Muted));
    column->addStretch(); // all the room is the table's while there is one
    column->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 88, fontMetrics().height() * 36);
    connect(replace, &QPushButton::clicked, this, &AccessKeyDialog::replaceWanted);
    connect(policy, &QPushButton::clicked, this, [this] { (new PolicyDialog(this))->open(); });
    connect(proxy, &QPushButton::clicked, this, &AccessKeyDialog::proxyWanted);
    connect(m_leak, &QPushButton::clicked, this, &AccessKeyDialog::leakWanted);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&m_model, &AccessKeyModel::changed, this, &AccessKeyDialog::follow);
    m_model.load();
    follow();
}

void AccessKeyDialog::follow()
{
    m_facts->show(m_model.sections());
    m_rights->fill(m_model.facts() ? m_model.facts()->rights : QList<KeyRight>());
    m_rights->setVisible(m_rights->rowCount() > 0);
    m_leak->setEnabled(m_model.facts().has_value());
    if (m_model.problem())
        GateWidgets::say(m_state, *m_model.problem());
    else if (m_model.isLoaded() && !m_model.facts())
        GateWidgets::say(m_state,
                         tr("This account has no AccessKey. Enter one under Replace to synchronise again."),
                         Theme::Ink::Warning);
    else
        GateWidgets::say(m_state, m_model.advice(), Theme::Ink::Warning);
}
