// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/unlock/keypage.h"

#include "core/base/safetext.h"
#include "ui/common/icons.h"
#include "ui/unlock/gatewidgets.h"
#include "ui/unlock/rightwords.h"
#include "ui/unlock/secretfield.h"

#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTableWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace
{
using State = KeyRight::State;

struct Look {
    Icons::Glyph glyph;
    Theme::Ink ink;
};

Look lookOf(State state)
{
    switch (state) {
    case State::Granted:
        return {Icons::Glyph::Check, Theme::Ink::Good};
    case State::Denied:
        return {Icons::Glyph::Error, Theme::Ink::Bad};
    case State::Unclear:
        break;
    }
    return {Icons::Glyph::Help, Theme::Ink::Muted};
}

QStringList subjects(const QList<KeyRight> &rights, State state)
{
    QStringList list;
    for (const KeyRight &right : rights) {
        if (right.state == state)
            list.append(RightWords::subject(right.action));
    }
    return list;
}
} // namespace

KeyPage::KeyPage(UnlockDesk &desk, FirstRunDraft &draft, QWidget *parent)
    : FirstRunPage(parent), m_desk(desk), m_draft(draft)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::space(1));
    makeFields(column);
    QLabel *advice = GateWidgets::plain(RightWords::advice(), Theme::Ink::Muted);
    advice->setObjectName(QStringLiteral("advice"));
    auto *unfold = makeUnfolding(tr("Which key? How to make one that can only read"), advice);
    unfold->setObjectName(QStringLiteral("unfoldAdvice"));
    column->addWidget(unfold);
    column->addWidget(advice);
    makeAddresses(column);
    makeTest(column);
    makeRights(column);
    connect(&m_desk, &UnlockDesk::keyTestProgressed, this, [this](int settled, int of) {
        m_progress->setRange(0, of);
        m_progress->setValue(settled);
    });
    connect(&m_desk, &UnlockDesk::keyTested, this, &KeyPage::show);
    follow();
}

void KeyPage::makeFields(QBoxLayout *column)
{
    m_keyId = new QLineEdit(m_draft.keyId);
    m_keyId->setObjectName(QStringLiteral("keyId"));
    m_keyId->setMaxLength(128);
    m_secret = new SecretField;
    m_secret->setObjectName(QStringLiteral("secret"));
    GateWidgets::addField(column, tr("AccessKey &id"), m_keyId);
    GateWidgets::addField(column, tr("AccessKey &secret"), m_secret);
    connect(m_keyId, &QLineEdit::textEdited, this, &KeyPage::changed);
    connect(m_secret, &QLineEdit::textEdited, this, &KeyPage::changed);
}

void KeyPage::makeAddresses(QBoxLayout *column)
{
    auto *below = new QWidget;
    auto *inside = new QVBoxLayout(below);
    inside->setContentsMargins(Theme::space(6), 0, 0, 0);
    inside->setSpacing(Theme::space(1));
    m_cards = new QLineEdit(m_draft.cardEndpoint);
    m_cards->setObjectName(QStringLiteral("cardEndpoint"));
    m_cards->setPlaceholderText(m_desk.cardEndpoint().toString());
    m_billing = new QLineEdit(m_draft.billingEndpoint);
    m_billing->setObjectName(QStringLiteral("billingEndpoint"));
    m_billing->setPlaceholderText(m_desk.billingEndpoint().toString());
    GateWidgets::addField(inside, tr("Address of the &card service"), m_cards);
    GateWidgets::addField(inside, tr("Address of the &billing service"), m_billing);
    connect(m_cards, &QLineEdit::textEdited, this, &KeyPage::changed);
    connect(m_billing, &QLineEdit::textEdited, this, &KeyPage::changed);
    auto *unfold = makeUnfolding(tr("Other addresses of the cloud"), below);
    unfold->setObjectName(QStringLiteral("unfoldAddresses"));
    unfold->setChecked(!m_draft.cardEndpoint.isEmpty() || !m_draft.billingEndpoint.isEmpty());
    column->addWidget(unfold);
    column->addWidget(below);
}

QToolButton *KeyPage::makeUnfolding(const QString &text, QWidget *below)
{
    auto *button = new QToolButton;
    button->setText(text);
    button->setCheckable(true);
    button->setAutoRaise(true);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setIcon(Icons::icon(Icons::Glyph::ArrowRight));
    below->hide();
    connect(button, &QToolButton::toggled, below, [button, below](bool open) {
        below->setVisible(open);
        button->setIcon(Icons::icon(open ? Icons::Glyph::ArrowDown : Icons::Glyph::ArrowRight));
    });
    return button;
}

void KeyPage::makeTest(QBoxLayout *column)
{
    m_test = new QPushButton(Icons::icon(Icons::Glyph::Key), tr("&Test the key"));
    m_test->setObjectName(QStringLiteral("test"));
    m_test->setAutoDefault(false);
    m_progress = new QProgressBar;
    m_progress->setObjectName(QStringLiteral("testProgress"));
    m_progress->setAccessibleName(tr("Progress of the test"));
    m_progress->setTextVisible(false);
    m_progress->setMaximumHeight(Theme::space(1));
    GateWidgets::keepRoom(m_progress);
    auto *row = new QHBoxLayout;
    row->addWidget(m_test);
    row->addWidget(m_progress, 1, Qt::AlignVCenter);
    m_state = GateWidgets::messagePlace(QStringLiteral("keyState"), 2);
    column->addSpacing(Theme::space(2));
    column->addLayout(row);
    column->addWidget(m_state);
    connect(m_test, &QPushButton::clicked, this, [this] {
        if (m_testing)
            stop();
        else
            test();
    });
}

void KeyPage::makeRights(QBoxLayout *column)
{
    m_rights = new QTableWidget(0, 3);
    m_rights->setObjectName(QStringLiteral("rights"));
    m_rights->setAccessibleName(tr("What the key may read"));
    m_rights->setHorizontalHeaderLabels({tr("What is read"), tr("Right"), tr("Action")});
    m_rights->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_rights->horizontalHeader()->setStretchLastSection(true);
    m_rights->verticalHeader()->hide();
    m_rights->setShowGrid(false);
    m_rights->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_rights->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_rights->setTabKeyNavigation(false);
    GateWidgets::keepRoom(m_rights);
    m_rights->hide(); // as long as there is nothing to say
    column->addWidget(m_rights, 1);
}

// ---- what was typed ----

std::optional<AccountSettings> KeyPage::accountOf(const UnlockDesk &desk, const FirstRunDraft &draft)
{
    const auto address = [&desk](const QString &typed, const QUrl &usual) {
        return typed.isEmpty() ? std::optional(usual) : desk.endpoint(typed);
    };
    const std::optional<QUrl> cards = address(draft.cardEndpoint, desk.cardEndpoint());
    const std::optional<QUrl> billing = address(draft.billingEndpoint, desk.billingEndpoint());
    if (!cards || !billing)
        return std::nullopt;
    return AccountSettings{draft.keyId, draft.secret.clone(), *cards, *billing};
}

void KeyPage::keep()
{
    m_draft.keyId = m_keyId->text().trimmed();
    m_draft.cardEndpoint = m_cards->text().trimmed();
    m_draft.billingEndpoint = m_billing->text().trimmed();
    if (!m_secret->text().isEmpty())
        m_draft.secret = m_secret->take();
    m_secret->setPlaceholderText(m_draft.secret.isEmpty() ? QString() : tr("Kept; type here to replace it"));
}

void KeyPage::changed()
{
    stop();
    m_passed = false;
    m_state->clear();
    m_rights->setRowCount(0);
    m_rights->hide();
    follow();
}

void KeyPage::enter()
{
    keep();
    m_keyId->setFocus();
}

void KeyPage::leave()
{
    stop();
    keep();
}

// ---- the test ----

bool KeyPage::act()
{
    if (isComplete())
        return false;
    if (!m_testing)
        test();
    return true;
}

bool KeyPage::stop()
{
    if (!m_testing)
        return false;
    m_testing = false;
    m_desk.cancelKeyTest();
    m_state->clear();
    follow();
    return true;
}

void KeyPage::test()
{
    keep();
    if (m_draft.keyId.isEmpty() || m_draft.secret.isEmpty())
        return GateWidgets::say(m_state, tr("Enter the id and the secret of the key first."),
                                Theme::Ink::Warning);
    const std::optional<AccountSettings> account = accountOf(m_desk, m_draft);
    if (!account)
        return GateWidgets::say(m_state,
                                tr("An address must be like https://HOST; plain http is allowed to this "
                                   "computer alone."),
                                Theme::Ink::Warning);
    m_testing = true;
    m_passed = false;
    m_rights->setRowCount(0);
    m_rights->hide();
    m_progress->setRange(0, 0);
    GateWidgets::say(m_state, tr("Asking the cloud what this key may read…"), Theme::Ink::Muted);
    follow();
    m_desk.testKey(*account);
}

void KeyPage::follow()
{
    m_progress->setVisible(m_testing);
    m_test->setText(m_testing ? tr("S&top") : tr("&Test the key"));
    Q_EMIT completeChanged();
}

void KeyPage::show(const KeyTestResult &result)
{
    if (!m_testing)
        return;
    m_testing = false;
    m_passed = !result.keyProblem;
    const QStringList denied = subjects(result.rights, State::Denied);
    if (result.keyProblem)
        GateWidgets::say(m_state, *result.keyProblem);
    else if (result.unreachable)
        GateWidgets::say(m_state,
                         tr("%1 You can go on and test the key later.")
                             .arg(SafeText::visible(result.unreachable->message)),
                         Theme::Ink::Warning);
    else if (!denied.isEmpty())
        GateWidgets::say(m_state,
                         tr("The key works. Will not be synchronised, for the right is missing: %1.")
                             .arg(denied.join(tr(", ", "between the items of a list"))),
                         Theme::Ink::Warning);
    else
        GateWidgets::say(m_state, tr("The key works and may read everything that is needed."),
                         Theme::Ink::Good);
    fill(result.keyProblem ? QList<KeyRight>() : result.rights);
    follow();
}

void KeyPage::fill(const QList<KeyRight> &rights)
{
    const auto words = [](State state) {
        return state == State::Granted  ? tr("granted")
               : state == State::Denied ? tr("denied")
                                        : tr("unclear");
    };
    m_rights->setRowCount(int(rights.size()));
    for (int row = 0; row < rights.size(); ++row) {
        const KeyRight &right = rights[row];
        const Look look = lookOf(right.state);
        auto *state = new QTableWidgetItem(Icons::icon(look.glyph, look.ink), words(right.state));
        state->setForeground(Theme::ink(look.ink));
        m_rights->setItem(row, 0, new QTableWidgetItem(RightWords::subject(right.action)));
        m_rights->setItem(row, 1, state);
        m_rights->setItem(row, 2, new QTableWidgetItem(SafeText::visible(right.action)));
        m_rights->setRowHeight(row, Theme::rowHeight(m_rights->font()));
    }
    m_rights->resizeColumnsToContents();
    m_rights->setVisible(!rights.isEmpty());
}
