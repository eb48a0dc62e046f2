// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/traffic/scopechooser.h"

#include "models/trafficwords.h"
#include "ui/common/theme.h"
#include "ui/traffic/cardsearchfield.h"

#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QSignalBlocker>

namespace
{
constexpr int cardKind = -1; ///< data of the kind that is one card
} // namespace

ScopeChooser::ScopeChooser(TrafficModel &model, const ModelRoom &room, QWidget *parent)
    : QWidget(parent), m_model(model), m_kind(new QComboBox(this)), m_keyLabel(new QLabel(this)),
      m_key(new QComboBox(this)), m_cardLabel(new QLabel(tr("Car&d"), this)),
      m_card(new CardSearchField(room, this))
{
    m_kind->setObjectName(QStringLiteral("scopeKind"));
    for (const UsageGrouping by : {UsageGrouping::Fleet, UsageGrouping::Operator, UsageGrouping::Plan,
                                   UsageGrouping::Pool, UsageGrouping::Tag})
        m_kind->addItem(TrafficWords::groupingTitle(by), int(by));
    m_kind->addItem(tr("One card"), cardKind);
    m_kind->setAccessibleName(tr("Whose traffic"));
    auto *kindLabel = new QLabel(tr("Traffic &of"), this);
    kindLabel->setBuddy(m_kind);
    m_key->setObjectName(QStringLiteral("scopeKey"));
    m_key->setEditable(true);
    m_key->setInsertPolicy(QComboBox::NoInsert);
    m_key->setMinimumContentsLength(22);
    m_key->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_key->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_key->completer()->setFilterMode(Qt::MatchContains);
    m_key->completer()->setCaseSensitivity(Qt::CaseInsensitive);
    m_keyLabel->setBuddy(m_key);
    m_cardLabel->setBuddy(m_card);
    m_card->setMinimumWidth(fontMetrics().averageCharWidth() * 34);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::space(2));
    for (QWidget *widget :
         std::initializer_list<QWidget *>{kindLabel, m_kind, m_keyLabel, m_key, m_cardLabel, m_card})
        row->addWidget(widget);

    connect(m_kind, &QComboBox::activated, this, &ScopeChooser::kindChosen);
    connect(m_key, &QComboBox::activated, this, &ScopeChooser::keyChosen);
    connect(m_key->lineEdit(), &QLineEdit::returnPressed, this, &ScopeChooser::keyChosen);
    connect(m_card, &CardSearchField::chosen, this, [this](qint64 id, const QString &iccid) {
        apply(UsageScope::card(id), iccid);
        Q_EMIT problem({});
    });
    connect(m_card, &CardSearchField::nothingFound, this, [this](const QString &text) {
        Q_EMIT problem(tr("No card has \"%1\" in its numbers or tags.").arg(text));
    });
    connect(&m_model, &TrafficModel::chosen, this, &ScopeChooser::refresh);
    connect(&m_model.scopes(), &PaneQuestion::changed, this, [this] {
        if (m_model.scopes().facts() && *m_model.scopes().facts() != m_scopes) {
            m_scopes = *m_model.scopes().facts();
            fillKeys();
        }
    });
    if (m_model.scopes().facts())
        m_scopes = *m_model.scopes().facts();
    refresh();
}

void ScopeChooser::takeFocus()
{
    m_kind->setFocus();
}

void ScopeChooser::refresh()
{
    const TrafficChoice &choice = m_model.choice();
    const int kind = choice.scope.cardId ? cardKind : int(choice.scope.by);
    {
        const QSignalBlocker quiet(m_kind);
        m_kind->setCurrentIndex(m_kind->findData(kind));
    }
    const bool keyed = kind != cardKind && kind != int(UsageGrouping::Fleet);
    m_keyLabel->setVisible(keyed);
    m_key->setVisible(keyed);
    m_cardLabel->setVisible(kind == cardKind);
    m_card->setVisible(kind == cardKind);
    if (kind == cardKind && choice.iccid != m_card->iccid())
        m_card->showCard(choice.iccid);
    if (keyed)
        fillKeys();
}

/// The keys of the kind in front, each with how many cards have it.
void ScopeChooser::fillKeys()
{
    const int kind = m_kind->currentData().toInt();
    if (kind == cardKind || kind == int(UsageGrouping::Fleet))
        return;
    const auto by = UsageGrouping(kind);
    m_keyLabel->setText(tr("&Which"));
    m_key->setAccessibleName(TrafficWords::groupingTitle(by));
    const QString typed = m_filled == by ? m_key->currentText() : QString();
    const QSignalBlocker quiet(m_key);
    m_key->clear();
    for (const UsageBriefing::ScopeCards &scope : std::as_const(m_scopes)) {
        if (scope.by == by)
            m_key->addItem(TrafficWords::keyText(by, scope.key), scope.key);
    }
    m_filled = by;
    const TrafficChoice &choice = m_model.choice();
    const bool chosen = !choice.scope.cardId && choice.scope.by == by;
    const int place = chosen ? m_key->findData(choice.scope.key) : -1;
    m_key->setCurrentIndex(place);
    if (place < 0)
        m_key->setEditText(chosen ? TrafficWords::keyText(by, choice.scope.key) : typed);
}

/// The whole fleet at once; of another kind its first key, until somebody chooses.
void ScopeChooser::kindChosen()
{
    const int kind = m_kind->currentData().toInt();
    Q_EMIT problem({});
    if (kind == int(UsageGrouping::Fleet))
        return apply(UsageScope::fleet());
    m_keyLabel->setVisible(kind != cardKind);
    m_key->setVisible(kind != cardKind);
    m_cardLabel->setVisible(kind == cardKind);
    m_card->setVisible(kind == cardKind);
    if (kind == cardKind)
        return m_card->setFocus();
    fillKeys();
    if (m_key->count() == 0) {
        Q_EMIT problem(
            tr("No card has one of these: %1.").arg(TrafficWords::groupingTitle(UsageGrouping(kind))));
        return;
    }
    m_key->setCurrentIndex(0);
    keyChosen();
}

void ScopeChooser::keyChosen()
{
    const auto by = UsageGrouping(m_kind->currentData().toInt());
    const int place = m_key->findText(m_key->currentText(), Qt::MatchFixedString);
    if (place < 0) {
        Q_EMIT problem(tr("There is no \"%1\" here. Choose one of the list.").arg(m_key->currentText()));
        return;
    }
    Q_EMIT problem({});
    m_key->setCurrentIndex(place);
    apply(UsageScope::of(by, m_key->itemData(place).toString()));
}

void ScopeChooser::apply(const UsageScope &scope, const QString &iccid)
{
    TrafficChoice choice = m_model.choice();
    choice.scope = scope;
    choice.iccid = iccid;
    m_model.choose(choice);
}
