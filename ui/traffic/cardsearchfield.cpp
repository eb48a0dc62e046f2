// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/traffic/cardsearchfield.h"

#include "core/base/safetext.h"
#include "core/domain/fieldtext.h"
#include "ui/common/searchfields.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QStandardItemModel>

namespace
{
constexpr int mostHits = 12;
enum Role { IdRole = Qt::UserRole + 1, IccidRole };

QString hitText(const CardHit &hit)
{
    QStringList words{FieldText::grouped(hit.iccid), hit.state, hit.tags, hit.why};
    words.removeAll(QString());
    return SafeText::visible(words.join(QStringLiteral(" · ")));
}
} // namespace

CardSearchField::CardSearchField(const ModelRoom &room, QWidget *parent)
    : QLineEdit(parent), m_finder(room), m_completer(new QCompleter(this)),
      m_found(new QStandardItemModel(this))
{
    setObjectName(QStringLiteral("card"));
    setPlaceholderText(tr("Any fragment of a card's numbers or tags"));
    setAccessibleName(tr("Card"));
    SearchFields::furnish(this, Icons::Glyph::Search);
    m_completer->setModel(m_found);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(mostHits);
    m_completer->setWidget(this);
    connect(this, &QLineEdit::textEdited, this, &CardSearchField::search);
    connect(this, &QLineEdit::returnPressed, this, &CardSearchField::enter);
    connect(&m_finder, &CardFinder::found, this, &CardSearchField::show);
    connect(m_completer, QOverload<const QModelIndex &>::of(&QCompleter::activated), this,
            [this](const QModelIndex &index) { take(index.row()); });
}

void CardSearchField::showCard(const QString &iccid)
{
    m_iccid = iccid;
    setText(FieldText::grouped(iccid));
    m_found->clear();
}

void CardSearchField::search(const QString &text)
{
    m_enter = false;
    m_finder.find(text, mostHits);
}

void CardSearchField::show(const CardHits &hits)
{
    m_found->clear();
    m_asked = hits.text;
    for (const CardHit &hit : hits.hits) {
        auto *item = new QStandardItem(hitText(hit));
        item->setData(qint64(hit.cardRow) + 1, IdRole);
        item->setData(hit.iccid, IccidRole);
        m_found->appendRow(item);
    }
    if (m_enter)
        return enter();
    if (m_found->rowCount() > 0 && hasFocus())
        m_completer->complete();
    else
        m_completer->popup()->hide();
}

/// The first card found; what is still being looked for is waited for.
void CardSearchField::enter()
{
    if (m_completer->popup()->isVisible() && m_completer->popup()->currentIndex().isValid())
        return;
    if (m_asked != text() && !text().isEmpty()) {
        m_finder.find(text(), mostHits);
        m_enter = true;
        return;
    }
    m_enter = false;
    if (m_found->rowCount() > 0)
        take(0);
    else if (!text().isEmpty())
        Q_EMIT nothingFound(text());
}

void CardSearchField::take(int row)
{
    const QStandardItem *item = m_found->item(row);
    if (!item)
        return;
    const qint64 id = item->data(IdRole).toLongLong();
    const QString iccid = item->data(IccidRole).toString();
    m_completer->popup()->hide();
    showCard(iccid);
    Q_EMIT chosen(id, iccid);
}
