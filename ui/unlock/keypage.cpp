// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/unlock/keypage.h"

#include "core/base/safetext.h"
#include "ui/common/gatewidgets.h"
#include "ui/common/icons.h"
#include "ui/unlock/policydialog.h"
#include "ui/unlock/proxyfields.h"
#include "ui/unlock/rightstable.h"
#include "ui/unlock/rightwords.h"
#include "ui/unlock/secretfield.h"

#include <QComboBox>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace
{
using State = KeyRight::State;

QStringList subjects(const QList<KeyRight> &rights, State state)
{
    QStringList list;
    for (const KeyRight &right : rights) {
        if (right.state == state)
            list.append(RightWords::subject(right.action));
    }
    return list;
}

enum Kind : int { OfUser, OfRoot, Temporary };

constexpr int longestToken = 8 * 1024;

/// As the provider writes it ("2026-03-02T12:00:00Z"), or Beijing time without its seconds.
std::optional<Instant> momentOf(const QString &typed)
{
    const QByteArray text = typed.trimmed().toLatin1();
    if (const std::optional<Instant> utc = Instant::parseUtc(text))
        return utc;
    if (const std::optional<Instant> beijing = Instant::parseBeijing(text))
        return beijing;
    return Instant::parseBeijing(text + ":00");
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
    auto *policy = new QPushButton(Icons::icon(Icons::Glyph::Shield), tr("&Policy text…"));
    policy->setObjectName(QStringLiteral("policyText"));
    policy->setAutoDefault(false);
    connect(policy, &QPushButton::clicked, this, [this] { (new PolicyDialog(this))->open(); });
    auto *row = new QHBoxLayout;
    row->addWidget(unfold);
    row->addStretch(1);
    row->addWidget(policy);
    column->addLayout(row);
    column->addWidget(advice);
    makeAddresses(column);
    makeProxy(column);
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
    m_kind = new QComboBox;
    m_kind->setObjectName(QStringLiteral("keyKind"));
    m_kind->setAccessibleName(tr("Kind of key"));
    m_kind->addItem(tr("Key of a user made for this program"));
    m_kind->addItem(tr("Key of the account itself (advised against)"));
    m_kind->addItem(tr("Temporary key with a security token (STS)"));
    m_kind->setCurrentIndex(m_draft.temporary                  ? Temporary
                            : m_draft.keyKind == KeyKind::Root ? OfRoot
                                                               : OfUser);
    column->addWidget(m_kind);
    GateWidgets::addField(column, tr("AccessKey &id"), m_keyId);
    GateWidgets::addField(column, tr("AccessKey &secret"), m_secret);
    makeTemporary(column);
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        followKind();
        changed();
    });
    connect(m_keyId, &QLineEdit::textEdited, this, &KeyPage::changed);
    connect(m_secret, &QLineEdit::textEdited, this, &KeyPage::changed);
}

void KeyPage::makeTemporary(QBoxLayout *column)
{
    m_temporary = new QWidget;
    auto *inside = new QVBoxLayout(m_temporary);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(Theme::space(1));
    m_token = new SecretField;
    m_token->setObjectName(QStringLiteral("token"));
    m_token->setMaxLength(longestToken);
    m_ends = new QLineEdit(m_draft.keyEnds);
    m_ends->setObjectName(QStringLiteral("keyEnds"));
    m_ends->setPlaceholderText(QStringLiteral("2026-03-02T12:00:00Z"));
    GateWidgets::addField(inside, tr("Security to&ken"), m_token);
    GateWidgets::addField(inside, tr("&End of the key, as the provider writes it, or in Beijing time"),
                          m_ends);
    column->addWidget(m_temporary);
    connect(m_token, &QLineEdit::textEdited, this, &KeyPage::changed);
    connect(m_ends, &QLineEdit::textEdited, this, &KeyPage::changed);
}

void KeyPage::makeProxy(QBoxLayout *column)
{
    m_proxy = new ProxyFields;
    m_proxy->fill(m_draft.proxy);
    auto *unfold = makeUnfolding(tr("Proxy"), m_proxy);
    unfold->setObjectName(QStringLiteral("unfoldProxy"));
    column->addWidget(unfold);
    column->addWidget(m_proxy);
    unfold->setChecked(m_draft.proxy.mode != ProxySettings::Mode::System);
    connect(m_proxy, &ProxyFields::edited, this, &KeyPage::changed);
}

void KeyPage::followKind()
{
    m_temporary->setVisible(m_kind->currentIndex() == Temporary);
    if (m_kind->currentIndex() == OfRoot)
        GateWidgets::say(
            m_warning,
            tr("The key of the account itself may do everything, also pay and delete, and so may "
               "whoever gets hold of it. Make a user that can only read instead, as described "
               "above."),
            Theme::Ink::Warning);
    else
        m_warning->clear();
    m_warning->setVisible(!m_warning->text().isEmpty());
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
    column->addWidget(unfold);
    column->addWidget(below);
    unfold->setChecked(!m_draft.cardEndpoint.isEmpty() || !m_draft.billingEndpoint.isEmpty());
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
    m_warning = GateWidgets::messagePlace(QStringLiteral("keyWarning"), 2);
    column->addWidget(m_warning);
    followKind();
    connect(m_test, &QPushButton::clicked, this, [this] {
        if (m_testing)
            stop();
        else
            test();
    });
}

void KeyPage::makeRights(QBoxLayout *column)
{
    m_rights = new RightsTable;
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
    const std::optional<Instant> ends = draft.temporary ? momentOf(draft.keyEnds) : std::nullopt;
    if (!cards || !billing || (draft.temporary && !ends))
        return std::nullopt;
    AccountSettings account{draft.keyId, draft.secret.clone(), *cards, *billing};
    account.kind = draft.keyKind;
    account.expires = ends;
    if (draft.temporary)
        account.token = draft.token.clone();
    account.proxy = draft.proxy.clone();
    return account;
}

void KeyPage::keep()
{
    m_draft.keyId = m_keyId->text().trimmed();
    m_draft.cardEndpoint = m_cards->text().trimmed();
    m_draft.billingEndpoint = m_billing->text().trimmed();
    if (!m_secret->text().isEmpty())
        m_draft.secret = m_secret->take();
    m_draft.temporary = m_kind->currentIndex() == Temporary;
    m_draft.keyKind = m_kind->currentIndex() == OfRoot ? KeyKind::Root : KeyKind::User;
    m_draft.keyEnds = m_ends->text().trimmed();
    if (!m_token->text().isEmpty())
        m_draft.token = m_token->take();
    m_token->setPlaceholderText(m_draft.token.isEmpty() ? QString() : tr("Kept; type here to replace it"));
    m_draft.proxy = m_proxy->take();
    m_secret->setPlaceholderText(m_draft.secret.isEmpty() ? QString() : tr("Kept; type here to replace it"));
}

void KeyPage::changed()
{
    stop();
    m_passed = false;
    m_state->clear();
    followKind();
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

QString KeyPage::problem() const
{
    if (m_draft.temporary && m_draft.token.isEmpty())
        return tr("Enter the security token of the temporary key.");
    if (m_draft.temporary && !momentOf(m_draft.keyEnds))
        return tr(
            "Enter when the temporary key ends, such as 2026-03-02T12:00:00Z or 2026-03-02 20:00 (Beijing "
            "time).");
    return m_proxy->problem();
}

void KeyPage::test()
{
    keep();
    if (m_draft.keyId.isEmpty() || m_draft.secret.isEmpty())
        return GateWidgets::say(m_state, tr("Enter the id and the secret of the key first."),
                                Theme::Ink::Warning);
    if (const QString wrong = problem(); !wrong.isEmpty())
        return GateWidgets::say(m_state, wrong, Theme::Ink::Warning);
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
    if (!result.keyProblem && !result.unneeded.isEmpty() && m_kind->currentIndex() != OfRoot) {
        GateWidgets::say(
            m_warning,
            tr("This key may do more than the policy text allows; it was seen to read: %1. Give its "
               "user the policy text alone, and test again.")
                .arg(result.unneeded.join(tr(", ", "between the items of a list"))),
            Theme::Ink::Warning);
        m_warning->show();
    }
    m_rights->fill(result.keyProblem ? QList<KeyRight>() : result.rights);
    m_rights->setVisible(m_rights->rowCount() > 0);
    follow();
}
