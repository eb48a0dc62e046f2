// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/unlock/choicepages.h"

#include "ui/common/gatewidgets.h"
#include "ui/common/languageswitch.h"

#include <QLabel>
#include <QRadioButton>
#include <QVBoxLayout>

namespace
{
QVBoxLayout *columnIn(QWidget *page)
{
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::space(2));
    return column;
}
} // namespace

LanguagePage::LanguagePage(QWidget *parent) : FirstRunPage(parent)
{
    QVBoxLayout *column = columnIn(this);
    column->addWidget(GateWidgets::plain(
        tr("The console for fleets of IoT cards: what needs you today, every card, every cost. What it shows "
           "comes from an encrypted cache on this computer.")));
    column->addSpacing(Theme::space(2));
    auto *languages = new LanguageSwitch(Qt::Vertical);
    connect(languages, &LanguageSwitch::chosen, this, &LanguagePage::languageChosen);
    column->addWidget(languages);
    column->addStretch(1);
    setFocusProxy(languages);
}

AccountKindPage::AccountKindPage(FirstRunDraft &draft, QWidget *parent) : FirstRunPage(parent), m_draft(draft)
{
    QVBoxLayout *column = columnIn(this);
    m_real = addChoice(column, QStringLiteral("real"), tr("&An account of the provider"),
                       tr("Needs an AccessKey that can read. Cards, usage and money are read into an "
                          "encrypted cache on this computer; nothing is changed at the provider."));
    column->addSpacing(Theme::space(3));
    m_demo = addChoice(column, QStringLiteral("demo"), tr("A &demo account"),
                       tr("Invented cards of an invented company, to look around without a key and without "
                          "a network. Made anew each time, and wiped when the window closes."));
    column->addStretch(1);
    (draft.demo ? m_demo : m_real)->setChecked(true);
    connect(m_demo, &QRadioButton::toggled, this, [this](bool demo) {
        m_draft.demo = demo;
        Q_EMIT completeChanged();
    });
}

QRadioButton *AccountKindPage::addChoice(QBoxLayout *column, const QString &name, const QString &text,
                                         const QString &explanation)
{
    auto *button = new QRadioButton(text, this);
    button->setObjectName(name);
    button->setFont(Theme::heading(button->font()));
    button->setAccessibleDescription(explanation);
    QLabel *below = GateWidgets::plain(explanation, Theme::Ink::Muted);
    below->setIndent(Theme::space(6));
    column->addWidget(button);
    column->addWidget(below);
    return button;
}

QString AccountKindPage::nextText() const
{
    return m_draft.demo ? tr("&Open the demo") : tr("&Next");
}

void AccountKindPage::enter()
{
    (m_draft.demo ? m_demo : m_real)->setFocus();
}

ConsentPage::ConsentPage(const PrivacyPage::Facts &facts, const PrivacyPage::Print &print, QWidget *parent)
    : FirstRunPage(parent), m_text(new PrivacyPage(facts, PrivacyPage::Asks::Consent, print))
{
    columnIn(this)->addWidget(m_text);
    connect(m_text, &PrivacyPage::agreedChanged, this, &FirstRunPage::completeChanged);
}
