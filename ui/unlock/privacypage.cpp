// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/unlock/privacypage.h"

#include "ui/common/gatewidgets.h"
#include "ui/common/icons.h"
#include "ui/unlock/privacytext.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <utility>

PrivacyPage::PrivacyPage(Facts facts, Asks asks, Print print, QWidget *parent)
    : QWidget(parent), m_facts(std::move(facts)), m_print(std::move(print))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::space(2));
    QScrollArea *text = makeText();
    column->addWidget(text, 1);
    setFocusProxy(text);
    auto *row = new QHBoxLayout;
    if (asks == Asks::Consent) {
        m_agree = new QCheckBox(tr("I have &read this text and agree to it"));
        m_agree->setObjectName(QStringLiteral("agree"));
        connect(m_agree, &QCheckBox::toggled, this, &PrivacyPage::agreedChanged);
        row->addWidget(m_agree);
    }
    row->addStretch(1);
    if (m_print) {
        auto *button = new QPushButton(Icons::icon(Icons::Glyph::Print), tr("&Print…"));
        button->setObjectName(QStringLiteral("printPrivacy"));
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this] {
            m_print(PrivacyText::report(m_facts.directory, m_facts.today, m_facts.user, m_facts.consents));
        });
        row->addWidget(button);
    }
    column->addLayout(row);
}

QScrollArea *PrivacyPage::makeText()
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setSpacing(Theme::space(2));
    column->addWidget(GateWidgets::plain(tr("Version %1").arg(PrivacyText::version()), Theme::Ink::Muted));
    QList<PrivacyText::Section> sections = PrivacyText::sections(m_facts.directory);
    if (const QList<PrivacyText::Item> agreed = PrivacyText::given(m_facts.consents); !agreed.isEmpty())
        sections.append({tr("Who agreed"), agreed});
    for (const PrivacyText::Section &section : std::as_const(sections)) {
        column->addSpacing(Theme::space(1));
        column->addWidget(GateWidgets::heading(section.title));
        for (const PrivacyText::Item &item : section.items) {
            auto *pair = new QVBoxLayout; // a label stands close to what it is about
            pair->setSpacing(0);
            pair->addWidget(GateWidgets::plain(item.label, Theme::Ink::Muted));
            pair->addWidget(GateWidgets::plain(item.text));
            column->addLayout(pair);
        }
    }
    column->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setObjectName(QStringLiteral("privacyText"));
    scroll->setAccessibleName(PrivacyText::title());
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::StrongFocus);
    scroll->setWidget(content);
    return scroll;
}

bool PrivacyPage::isAgreed() const
{
    return m_agree && m_agree->isChecked();
}
