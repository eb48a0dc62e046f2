// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/unlock/unlockpage.h"

#include "core/base/language.h"
#include "core/base/safetext.h"
#include "ui/common/gatewidgets.h"
#include "ui/common/icons.h"
#include "ui/common/languageswitch.h"
#include "ui/unlock/secretfield.h"

#include <QKeyEvent>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

using Place = UnlockDesk::Place;

namespace
{
using namespace std::chrono_literals;

/// From then on it is said what is waited for: the keyring may be waiting for its own passphrase.
constexpr auto keyringPatience = 3s;
} // namespace

UnlockPage::UnlockPage(UnlockDesk &desk, QWidget *parent) : QWidget(parent), m_desk(desk)
{
    setObjectName(QStringLiteral("unlockPage"));
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(makeCard());
    row->addStretch(1);
    auto *languages = new LanguageSwitch(Qt::Horizontal, this);
    connect(languages, &LanguageSwitch::chosen, this, &UnlockPage::languageChosen);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::space(6), Theme::space(6), Theme::space(6), Theme::space(4));
    column->addStretch(2);
    column->addLayout(row);
    column->addStretch(3);
    column->addWidget(languages);

    connect(&m_desk, &UnlockDesk::placeChanged, this, &UnlockPage::followPlace);
    connect(&m_desk, &UnlockDesk::busyChanged, this, &UnlockPage::follow);
    connect(&m_desk, &UnlockDesk::waitChanged, this, &UnlockPage::followWait);
    connect(&m_desk, &UnlockDesk::failed, this, &UnlockPage::refuse);
    m_keyringWatch.setSingleShot(true);
    m_keyringWatch.setInterval(keyringPatience);
    m_keyringWatch.setTimerType(Qt::PreciseTimer); // a coarse one may speak up to a twentieth too soon
    m_keyringWatch.setObjectName(QStringLiteral("keyringWatch"));
    connect(&m_keyringWatch, &QTimer::timeout, this, [this] {
        GateWidgets::say(m_problem,
                         tr("Waiting for the system's keyring… It may be asking for its own passphrase, "
                            "perhaps behind this window."),
                         Theme::Ink::Muted);
    });
    setCodeAlone(false);
    followPlace();
}

QWidget *UnlockPage::makeCard()
{
    auto *card = new QWidget(this);
    card->setFixedWidth(GateWidgets::characters(*this, 64));
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::space(2));
    m_title = GateWidgets::heading({}, 2);
    m_title->setObjectName(QStringLiteral("title"));
    column->addWidget(m_title);
    QLabel *directory = GateWidgets::plain(
        tr("Data directory: %1").arg(SafeText::visible(m_desk.directory())), Theme::Ink::Muted);
    directory->setObjectName(QStringLiteral("directory"));
    directory->setTextInteractionFlags(Qt::TextSelectableByMouse);
    directory->setFocusPolicy(Qt::NoFocus);
    column->addWidget(directory);
    m_reason = GateWidgets::plain({}, Theme::Ink::Text);
    m_reason->setObjectName(QStringLiteral("reason"));
    m_reason->hide();
    column->addWidget(m_reason);
    column->addSpacing(Theme::space(3));

    m_words = new SecretField(card);
    m_words->setObjectName(QStringLiteral("passphrase"));
    m_fieldLabel = new QLabel(card);
    m_fieldLabel->setBuddy(m_words);
    m_caps = GateWidgets::plain(tr("Caps Lock is on."), Theme::Ink::Warning);
    m_caps->setObjectName(QStringLiteral("capsLock"));
    GateWidgets::keepRoom(m_caps);
    m_caps->hide();
    connect(m_words, &SecretField::capsLockChanged, m_caps, &QLabel::setVisible);
    connect(m_words, &QLineEdit::returnPressed, this, &UnlockPage::tryUnlock);
    connect(m_words, &QLineEdit::textChanged, this, &UnlockPage::follow);
    for (QWidget *widget : {static_cast<QWidget *>(m_fieldLabel), static_cast<QWidget *>(m_words),
                            static_cast<QWidget *>(m_caps)})
        column->addWidget(widget);
    makeButtons(column);
    m_problem = GateWidgets::messagePlace(QStringLiteral("problem"), 4);
    m_wait = GateWidgets::messagePlace(QStringLiteral("wait"), 1);
    column->addWidget(m_problem);
    column->addWidget(m_wait);
    return card;
}

void UnlockPage::makeButtons(QBoxLayout *column)
{
    m_unlock = new QPushButton(Icons::icon(Icons::Glyph::Unlock), tr("&Unlock"));
    m_unlock->setObjectName(QStringLiteral("unlock"));
    m_unlock->setDefault(true);
    m_keyring = new QPushButton(Icons::icon(Icons::Glyph::Key), tr("Unlock with the system's &keyring"));
    m_keyring->setObjectName(QStringLiteral("keyring"));
    m_cancel = new QPushButton(tr("Cancel"));
    m_cancel->setObjectName(QStringLiteral("cancel"));
    m_again = new QPushButton(Icons::icon(Icons::Glyph::Sync), tr("&Look again"));
    m_again->setObjectName(QStringLiteral("again"));
    m_previous = new QPushButton(Icons::icon(Icons::Glyph::Undo), tr("&Put the earlier key file back"));
    m_previous->setObjectName(QStringLiteral("previous"));
    m_code = new QToolButton;
    m_code->setObjectName(QStringLiteral("useCode"));
    m_code->setAutoRaise(true);
    m_progress = new QProgressBar;
    m_progress->setObjectName(QStringLiteral("progress"));
    m_progress->setAccessibleName(tr("Unlocking…"));
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setMaximumHeight(Theme::space(1));
    GateWidgets::keepRoom(m_progress);
    GateWidgets::keepRoom(m_cancel);
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::space(2));
    row->addWidget(m_unlock);
    row->addWidget(m_again);
    row->addWidget(m_previous);
    row->addWidget(m_cancel);
    row->addStretch(1);
    row->addWidget(m_code);
    column->addWidget(m_progress);
    column->addLayout(row);
    column->addWidget(m_keyring, 0, Qt::AlignLeft); // below: its text is long in every language
    connect(m_unlock, &QPushButton::clicked, this, &UnlockPage::tryUnlock);
    connect(m_keyring, &QPushButton::clicked, this, [this] {
        m_problem->clear();
        m_desk.unlockWithKeyring();
    });
    connect(m_cancel, &QPushButton::clicked, this, [this] { m_desk.cancel(); });
    connect(m_again, &QPushButton::clicked, this, [this] { m_desk.look(); });
    connect(m_previous, &QPushButton::clicked, this, [this] { m_desk.restorePrevious(); });
    connect(m_code, &QToolButton::clicked, this, [this] { setCodeAlone(!m_codeAlone); });
}

void UnlockPage::setCodeAlone(bool codeAlone)
{
    m_codeAlone = codeAlone;
    const QString label = codeAlone ? tr("&Recovery code") : tr("&Passphrase");
    m_fieldLabel->setText(label);
    m_words->setAccessibleName(Language::withoutMnemonic(label));
    m_code->setText(codeAlone ? tr("Use the &passphrase") : tr("Use the &recovery code…"));
    m_words->wipe();
    m_words->setFocus();
}

void UnlockPage::explain(const QString &sentence)
{
    m_reason->setText(sentence);
    m_reason->setVisible(!sentence.isEmpty());
}

bool UnlockPage::canTry() const
{
    return m_desk.place() == Place::Locked && !m_desk.isBusy() && m_desk.wait() == 0ms;
}

void UnlockPage::tryUnlock()
{
    if (!canTry() || m_words->text().isEmpty())
        return;
    m_problem->clear();
    m_desk.unlock(m_words->take(), m_codeAlone);
}

void UnlockPage::refuse(const Error &error)
{
    GateWidgets::say(m_problem, error);
    m_problemOfPlace = false;
    follow();
    m_words->setFocus();
}

/// A new place says what is wrong with it, or takes back what was.
void UnlockPage::followPlace()
{
    const Place place = m_desk.place();
    const bool whole = place == Place::Looking || place == Place::Locked || place == Place::Open;
    m_title->setText(whole ? tr("Unlock") : tr("This data directory cannot be opened"));
    const std::optional<Error> problem = m_desk.problem();
    if (problem)
        GateWidgets::say(m_problem, *problem);
    else if (m_problemOfPlace || place != Place::Locked)
        m_problem->clear(); // what was wrong with a try stays until the next one
    m_problemOfPlace = problem.has_value();
    follow();
    if (place == Place::Locked)
        m_words->setFocus();
}

/// The passphrase is one press away as long as the keyring is asked.
void UnlockPage::followKeyring()
{
    const bool asking = m_desk.isAskingKeyring();
    m_cancel->setText(asking ? tr("Use the passphrase &instead") : tr("Cancel"));
    const bool before = std::exchange(m_askingKeyring, asking);
    if (asking && !before)
        m_keyringWatch.start();
    if (asking || !before)
        return;
    if (!m_keyringWatch.isActive())
        m_problem->clear(); // what is said next is why it failed
    m_keyringWatch.stop();
}

void UnlockPage::follow()
{
    followKeyring();
    const Place place = m_desk.place();
    const bool asks = place == Place::Looking || place == Place::Locked || place == Place::Open;
    const bool busy = m_desk.isBusy();
    for (QWidget *widget : {static_cast<QWidget *>(m_fieldLabel), static_cast<QWidget *>(m_words),
                            static_cast<QWidget *>(m_unlock), static_cast<QWidget *>(m_code)})
        widget->setVisible(asks);
    m_again->setVisible(!asks || m_desk.problem().has_value());
    m_previous->setVisible(m_desk.hasPrevious() && m_desk.problem().has_value());
    if (const bool ready = asks && !busy; ready != m_words->isEnabled()) {
        m_words->setEnabled(ready);
        if (ready)
            m_words->setFocus(); // what is disabled loses the keyboard
    }
    m_keyring->setVisible(asks && m_desk.hasKeyring() && !m_desk.problem());
    m_keyring->setEnabled(!busy);
    m_code->setEnabled(!busy);
    m_again->setEnabled(!busy);
    m_previous->setEnabled(!busy);
    m_cancel->setVisible(busy && place == Place::Locked);
    m_progress->setVisible(busy);
    m_unlock->setText(busy && place == Place::Locked ? tr("Unlocking…") : tr("&Unlock"));
    m_unlock->setEnabled(canTry() && !m_words->text().isEmpty());
    followWait();
}

void UnlockPage::followWait()
{
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(m_desk.wait());
    const QString text = seconds > 0s ? tr("Too many wrong tries. The next one is possible in %n second(s).",
                                           nullptr, int(seconds.count()))
                                      : QString();
    GateWidgets::say(m_wait, text, Theme::Ink::Warning);
    m_unlock->setEnabled(canTry() && !m_words->text().isEmpty());
}

void UnlockPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape)
        return QWidget::keyPressEvent(event);
    if (m_desk.isBusy())
        m_desk.cancel();
    else if (m_codeAlone)
        setCodeAlone(false);
    else
        m_words->wipe();
}

void UnlockPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_words->setFocus();
}
