// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/unlock/newpassphrase.h"

#include "ui/common/gatewidgets.h"
#include "ui/common/icons.h"
#include "ui/unlock/secretfield.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace
{
constexpr int fullBits = 90; ///< of the strength bar
} // namespace

NewPassphrase::NewPassphrase(UnlockDesk &desk, QWidget *parent) : QWidget(parent), m_desk(desk)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::space(1));
    addFields(column);
    addSuggestion(column);
    m_verdict = GateWidgets::messagePlace(QStringLiteral("verdict"), 3);
    column->addWidget(m_verdict);
    judge();
}

void NewPassphrase::addFields(QVBoxLayout *column)
{
    m_first = new SecretField;
    m_first->setObjectName(QStringLiteral("newPassphrase"));
    m_again = new SecretField;
    m_again->setObjectName(QStringLiteral("newPassphraseAgain"));
    GateWidgets::addField(column, tr("New &passphrase, at least 10 characters"), m_first);
    m_strength = new QProgressBar;
    m_strength->setObjectName(QStringLiteral("strength"));
    m_strength->setAccessibleName(tr("Strength of the passphrase"));
    m_strength->setRange(0, fullBits);
    m_strength->setTextVisible(false);
    m_strength->setMaximumHeight(Theme::space(1));
    column->addWidget(m_strength);
    GateWidgets::addField(column, tr("The &same again"), m_again);
    m_caps = GateWidgets::plain(tr("Caps Lock is on."), Theme::Ink::Warning);
    GateWidgets::keepRoom(m_caps);
    m_caps->hide();
    column->addWidget(m_caps);
    for (SecretField *field : {m_first, m_again}) {
        connect(field, &QLineEdit::textChanged, this, &NewPassphrase::judge);
        connect(field, &SecretField::capsLockChanged, m_caps, &QLabel::setVisible);
    }
}

void NewPassphrase::addSuggestion(QVBoxLayout *column)
{
    auto *suggest = new QPushButton(Icons::icon(Icons::Glyph::Key), tr("Suggest &one"));
    suggest->setObjectName(QStringLiteral("suggest"));
    suggest->setAutoDefault(false);
    m_suggestion = new QLineEdit;
    m_suggestion->setObjectName(QStringLiteral("suggestion"));
    m_suggestion->setAccessibleName(tr("Suggested passphrase"));
    m_suggestion->setReadOnly(true);
    m_suggestion->setFont(Theme::digits(m_suggestion->font()));
    m_suggestion->setPlaceholderText(tr("A suggestion is shown here, to be written down"));
    auto *row = new QHBoxLayout;
    row->addWidget(suggest);
    row->addWidget(m_suggestion, 1);
    column->addLayout(row);
    connect(suggest, &QPushButton::clicked, this, &NewPassphrase::suggest);
}

bool NewPassphrase::judgeForGood()
{
    const SecretBytes words = m_first->words();
    const UnlockDesk::Strength strength = m_desk.strength(words);
    if (strength.problem) {
        GateWidgets::say(m_verdict, *strength.problem);
        m_first->setFocus();
        return false;
    }
    if (m_again->words().view() != words.view()) {
        GateWidgets::say(m_verdict, tr("The two passphrases differ."), Theme::Ink::Warning);
        m_again->setFocus();
        return false;
    }
    if (strength.weak && !m_accepted) {
        m_accepted = true;
        GateWidgets::say(
            m_verdict,
            tr("This passphrase is easy to guess. Use a longer one, or go on once more to take it "
               "all the same."),
            Theme::Ink::Warning);
        return false;
    }
    m_verdict->clear();
    return true;
}

SecretBytes NewPassphrase::words() const
{
    return m_first->words();
}

void NewPassphrase::wipe()
{
    m_first->wipe();
    m_again->wipe();
    m_suggestion->clear();
}

void NewPassphrase::focus()
{
    m_first->setFocus();
}

void NewPassphrase::setFieldsEnabled(bool enabled)
{
    for (SecretField *field : {m_first, m_again})
        field->setEnabled(enabled);
}

void NewPassphrase::suggest()
{
    const SecretBytes words = m_desk.suggestion();
    if (words.isEmpty())
        return GateWidgets::say(m_verdict, tr("No passphrase could be made up. Enter one of your own."),
                                Theme::Ink::Warning);
    m_suggestion->setText(QString::fromUtf8(words.view()));
    m_first->fill(words);
    m_again->fill(words);
}

void NewPassphrase::judge()
{
    m_accepted = false;
    const bool nothing = m_first->text().isEmpty();
    const UnlockDesk::Strength strength =
        nothing ? UnlockDesk::Strength() : m_desk.strength(m_first->words());
    m_strength->setValue(std::min(strength.bits, fullBits));
    if (nothing || strength.problem)
        GateWidgets::say(m_verdict, {}, Theme::Ink::Muted);
    else if (strength.weak)
        GateWidgets::say(m_verdict, tr("Easy to guess."), Theme::Ink::Warning);
    else
        GateWidgets::say(m_verdict, tr("Hard to guess."), Theme::Ink::Good);
    Q_EMIT edited();
}
