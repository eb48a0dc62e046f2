// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/unlock/consentgate.h"

#include "ui/common/gatewidgets.h"
#include "ui/unlock/privacytext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

/// Whoever agreed to an earlier version is told so.
QString ConsentGate::why(const PrivacyPage::Facts &facts)
{
    const Consent *before = nullptr;
    for (const Consent &one : facts.consents) {
        if (one.what == PrivacyText::keyword() && one.who == facts.user)
            before = &one;
    }
    if (!before)
        return tr("The account is unlocked. Before it is shown, please read and agree to this text.");
    return tr("The account is unlocked. The text has changed since you agreed to version %1 on %2: please "
              "read "
              "it and agree to it before the account is shown.")
        .arg(before->version, before->day.toString(Qt::ISODate));
}

ConsentGate::ConsentGate(const PrivacyPage::Facts &facts, PrivacyPage::Print print, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("consentGate"));
    auto *text = new PrivacyPage(facts, PrivacyPage::Asks::Consent, std::move(print));
    auto *refuse = new QPushButton(tr("&Lock again"));
    refuse->setObjectName(QStringLiteral("refuse"));
    refuse->setAutoDefault(false);
    auto *agree = new QPushButton(tr("&Open the account"));
    agree->setObjectName(QStringLiteral("open"));
    agree->setDefault(true);
    agree->setEnabled(false);
    connect(text, &PrivacyPage::agreedChanged, agree, &QWidget::setEnabled);
    connect(agree, &QPushButton::clicked, this, &ConsentGate::agreed);
    connect(refuse, &QPushButton::clicked, this, &ConsentGate::refused);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(refuse);
    buttons->addWidget(agree);
    auto *body = new QWidget;
    body->setFixedWidth(GateWidgets::characters(*this, 96));
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::space(3));
    column->addWidget(GateWidgets::heading(tr("Privacy"), 2));
    column->addWidget(GateWidgets::plain(why(facts)));
    column->addWidget(GateWidgets::plain(PrivacyText::refusalText(), Theme::Ink::Muted));
    column->addWidget(text, 1);
    column->addLayout(buttons);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Theme::space(6), Theme::space(8), Theme::space(6), Theme::space(6));
    row->addStretch(1);
    row->addWidget(body);
    row->addStretch(1);
    setFocusProxy(text);
}
