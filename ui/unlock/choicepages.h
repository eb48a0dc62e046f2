// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/unlock/firstrunpage.h"
#include "ui/unlock/privacypage.h"

class QBoxLayout;
class QRadioButton;

/// First of all: the language, which switches at once.
class LanguagePage final : public FirstRunPage
{
    Q_OBJECT
public:
    explicit LanguagePage(QWidget *parent = nullptr);
    [[nodiscard]] QString title() const override { return tr("Language"); }

Q_SIGNALS:
    void languageChosen(const QString &language);
};

/// A demo, or an account of one's own.
class AccountKindPage final : public FirstRunPage
{
    Q_OBJECT
public:
    explicit AccountKindPage(FirstRunDraft &draft, QWidget *parent = nullptr);
    [[nodiscard]] QString title() const override { return tr("Demo or real account"); }
    [[nodiscard]] QString nextText() const override;
    void enter() override;

private:
    QRadioButton *addChoice(QBoxLayout *column, const QString &name, const QString &text,
                            const QString &explanation);
    FirstRunDraft &m_draft;
    QRadioButton *m_demo;
    QRadioButton *m_real;
};

/// The privacy text, to be agreed to.
class ConsentPage final : public FirstRunPage
{
    Q_OBJECT
public:
    ConsentPage(const PrivacyPage::Facts &facts, const PrivacyPage::Print &print, QWidget *parent = nullptr);
    [[nodiscard]] QString title() const override { return tr("Privacy"); }
    [[nodiscard]] bool isComplete() const override { return m_text->isAgreed(); }
    [[nodiscard]] QString nextText() const override { return tr("&Save the account"); }
    void enter() override { m_text->setFocus(); }

private:
    PrivacyPage *m_text;
};
