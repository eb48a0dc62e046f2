// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/cardsource.h"

#include "models/cardlook.h"
#include "ui/common/statemarks.h"

#include <QLocale>

CardSource::CardSource(const ModelRoom &room, QObject *parent) : PaletteSource(parent), m_finder(room)
{
    connect(&m_finder, &CardFinder::found, this, &CardSource::tell);
}

void CardSource::find(const QString &text, int limit)
{
    if (text.isEmpty())
        Q_EMIT found(text, {}); // all cards are no answer to nothing
    else
        m_finder.find(text, limit);
}

void CardSource::tell(const CardHits &hits)
{
    QList<PaletteItem> items;
    for (const CardHit &hit : hits.hits)
        items.append(itemOf(hit));
    if (hits.total > hits.hits.size())
        items.append({tr("Show all %1 cards with \"%2\"").arg(QLocale().toString(hits.total), hits.text),
                      {},
                      Icons::Glyph::Filter,
                      [this, text = hits.text] { Q_EMIT chosen(text); }});
    Q_EMIT found(hits.text, items);
}

PaletteItem CardSource::itemOf(const CardHit &hit)
{
    const Icons::Glyph glyph =
        hit.mark == TableRoles::StateMark::None ? Icons::Glyph::Card : StateMarks::glyph(hit.mark);
    QStringList details{hit.state};
    for (const QString &more : {hit.why, hit.tags}) {
        if (!more.isEmpty())
            details.append(more);
    }
    return {CardLook::grouped(hit.iccid), details.join(QStringLiteral(" · ")), glyph,
            [this, what = QStringLiteral("card:") + hit.iccid] { Q_EMIT chosen(what); }};
}
