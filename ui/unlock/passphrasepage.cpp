// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/unlock/passphrasepage.h"

#include "core/base/safetext.h"
#include "core/report/flowreport.h"
#include "core/report/reporttext.h"
#include "ui/common/icons.h"
#include "ui/unlock/gatewidgets.h"
#include "ui/unlock/secretfield.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace
{
constexpr int fullBits = 90; ///< of the strength bar

QVBoxLayout *columnIn(QWidget *page)
{
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::space(1));
    return column;
}
} // namespace

PassphrasePage::PassphrasePage(UnlockDesk &desk, FirstRunDraft &draft, PrivacyPage::Print print,
                               QWidget *parent)
    : FirstRunPage(parent), m_desk(desk), m_draft(draft), m_print(std::move(print)),
      m_stack(new QStackedWidget(this))
{
    m_choosing = makePassphrase();
    m_keeping = makeCode();
    columnIn(this)->addWidget(m_stack);
    m_stack->addWidget(m_choosing);
    m_stack->addWidget(m_keeping);
    connect(&m_desk, &UnlockDesk::created, this, [this](const std::shared_ptr<SecretBytes> &code) {
        m_draft.recoveryCode = code;
        showCode();
        m_kept->setFocus();
    });
    connect(&m_desk, &UnlockDesk::failed, this, [this](const Error &error) {
        if (m_stack->currentWidget() == m_choosing)
            GateWidgets::say(m_verdict, error);
    });
    connect(&m_desk, &UnlockDesk::busyChanged, this, &PassphrasePage::follow);
    judge();
    showCode();
}

QWidget *PassphrasePage::makePassphrase()
{
    auto *page = new QWidget;
    QVBoxLayout *column = columnIn(page);
    column->addWidget(GateWidgets::plain(
        tr("The passphrase encrypts everything the program keeps. Nobody can tell it to you or set it anew: "
           "keep it, and the recovery code that comes next.")));
    column->addSpacing(Theme::space(2));
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
    m_verdict = GateWidgets::messagePlace(QStringLiteral("verdict"), 3);
    m_progress = new QProgressBar;
    m_progress->setObjectName(QStringLiteral("making"));
    m_progress->setAccessibleName(tr("Making the encrypted cache…"));
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setMaximumHeight(Theme::space(1));
    GateWidgets::keepRoom(m_progress);
    m_progress->hide();
    column->addWidget(m_verdict);
    column->addWidget(m_progress);
    column->addStretch(1);
    for (SecretField *field : {m_first, m_again}) {
        connect(field, &QLineEdit::textChanged, this, &PassphrasePage::judge);
        connect(field, &SecretField::capsLockChanged, m_caps, &QLabel::setVisible);
    }
    connect(suggest, &QPushButton::clicked, this, &PassphrasePage::suggest);
    return page;
}

QWidget *PassphrasePage::makeCode()
{
    auto *page = new QWidget;
    QVBoxLayout *column = columnIn(page);
    column->addWidget(GateWidgets::plain(tr(
        "This recovery code opens the cache when the passphrase is forgotten. It is shown this once. Write "
        "it down or print it, and keep it where the passphrase is not.")));
    column->addSpacing(Theme::space(4));
    m_code = new QLabel;
    m_code->setObjectName(QStringLiteral("recoveryCode"));
    m_code->setTextFormat(Qt::PlainText);
    m_code->setFont(Theme::digits(Theme::heading(font(), 2)));
    m_code->setAlignment(Qt::AlignCenter);
    m_code->setWordWrap(true);
    m_code->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    column->addWidget(m_code);
    column->addSpacing(Theme::space(4));
    auto *copy = new QPushButton(Icons::icon(Icons::Glyph::Copy), tr("&Copy the code"));
    copy->setObjectName(QStringLiteral("copyCode"));
    copy->setAutoDefault(false);
    connect(copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_code->text()); });
    auto *another = new QPushButton(tr("Choose &another passphrase"));
    another->setObjectName(QStringLiteral("chooseAnother"));
    another->setAutoDefault(false);
    connect(another, &QPushButton::clicked, this, &PassphrasePage::chooseAnother);
    auto *row = new QHBoxLayout;
    row->addWidget(copy);
    if (m_print) {
        auto *print = new QPushButton(Icons::icon(Icons::Glyph::Print), tr("P&rint…"));
        print->setObjectName(QStringLiteral("printCode"));
        print->setAutoDefault(false);
        connect(print, &QPushButton::clicked, this, &PassphrasePage::printCode);
        row->addWidget(print);
    }
    row->addWidget(another);
    row->addStretch(1);
    column->addLayout(row);
    column->addSpacing(Theme::space(2));
    m_kept = new QCheckBox(tr("I have &kept the recovery code"));
    m_kept->setObjectName(QStringLiteral("codeKept"));
    m_kept->setChecked(m_draft.codeKept);
    connect(m_kept, &QCheckBox::toggled, this, [this](bool kept) {
        m_draft.codeKept = kept;
        Q_EMIT completeChanged();
    });
    column->addWidget(m_kept);
    column->addStretch(1);
    return page;
}

bool PassphrasePage::isComplete() const
{
    return m_draft.recoveryCode && m_kept->isChecked();
}

void PassphrasePage::enter()
{
    showCode();
    if (m_draft.recoveryCode)
        m_kept->setFocus();
    else
        m_first->setFocus();
}

void PassphrasePage::leave()
{
    m_first->wipe();
    m_again->wipe();
    m_suggestion->clear();
    m_code->clear();
}

/// The passphrase is judged, and the account made; a weak one has to be confirmed by a second Enter.
bool PassphrasePage::act()
{
    if (m_draft.recoveryCode)
        return !isComplete();
    if (m_desk.isBusy())
        return true;
    const SecretBytes words = m_first->words();
    const UnlockDesk::Strength strength = m_desk.strength(words);
    if (strength.problem) {
        GateWidgets::say(m_verdict, *strength.problem);
        m_first->setFocus();
    } else if (m_again->words().view() != words.view()) {
        GateWidgets::say(m_verdict, tr("The two passphrases differ."), Theme::Ink::Warning);
        m_again->setFocus();
    } else if (strength.weak && !m_accepted) {
        m_accepted = true;
        GateWidgets::say(
            m_verdict,
            tr("This passphrase is easy to guess. Use a longer one, or go on once more to take it "
               "all the same."),
            Theme::Ink::Warning);
    } else {
        m_verdict->clear();
        m_desk.create(m_first->words());
    }
    return true;
}

bool PassphrasePage::stop()
{
    if (!m_desk.isBusy() || m_draft.recoveryCode)
        return false;
    m_desk.cancel();
    return true;
}

void PassphrasePage::suggest()
{
    const SecretBytes words = m_desk.suggestion();
    if (words.isEmpty())
        return GateWidgets::say(m_verdict, tr("No passphrase could be made up. Enter one of your own."),
                                Theme::Ink::Warning);
    m_suggestion->setText(QString::fromUtf8(words.view()));
    m_first->fill(words);
    m_again->fill(words);
}

void PassphrasePage::judge()
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
    follow();
}

void PassphrasePage::follow()
{
    const bool busy = m_desk.isBusy() && !m_draft.recoveryCode;
    m_progress->setVisible(busy);
    for (SecretField *field : {m_first, m_again})
        field->setEnabled(!busy);
    Q_EMIT completeChanged();
}

void PassphrasePage::showCode()
{
    const bool made = m_draft.recoveryCode != nullptr;
    m_code->setText(made ? QString::fromUtf8(m_draft.recoveryCode->view()) : QString());
    m_code->setAccessibleName(tr("Recovery code"));
    m_stack->setCurrentWidget(made ? m_keeping : m_choosing);
    if (made) {
        m_first->wipe();
        m_again->wipe();
        m_suggestion->clear();
    }
    follow();
}

void PassphrasePage::printCode()
{
    if (!m_draft.recoveryCode)
        return;
    ReportFrame frame;
    frame.title = tr("Recovery code");
    frame.scope = {tr("Data directory: %1").arg(SafeText::visible(m_desk.directory()))};
    frame.printed = m_desk.today();
    frame.printedBy = m_desk.user();
    auto report = std::make_unique<FlowReport>(std::move(frame));
    const QList<ReportText::Item> items{
        {{}, QString::fromUtf8(m_draft.recoveryCode->view())},
        {{},
         tr("Whoever has this paper and the data directory can open the cache. Keep it where the passphrase "
            "is not.")}};
    report->add(std::make_unique<ReportText>(tr("Recovery code"), items));
    m_print(std::move(report));
}

void PassphrasePage::chooseAnother()
{
    m_draft.recoveryCode.reset();
    m_draft.codeKept = false;
    m_kept->setChecked(false);
    m_desk.discard();
    showCode();
    m_first->setFocus();
}
