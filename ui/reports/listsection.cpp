// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/listsection.h"

#include "core/report/pagedreport.h"
#include "models/figuretable.h"
#include "models/paneanswer.h"
#include "ui/common/emptystate.h"
#include "ui/common/figurelist.h"
#include "ui/common/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace
{
constexpr QLatin1StringView listKey("list"), sessionKey("session");
constexpr int listStretch = 3;
} // namespace

ListSection::ListSection(Kind kind, FigureTable &table, const PaneQuestion &question,
                         const PaneOutputs &outputs, QWidget *parent)
    : PaneSection(parent), m_kind(std::move(kind)), m_question(question), m_outputs(outputs)
{
    m_sentence = new QLabel(this);
    m_sentence->setObjectName(QStringLiteral("sentence"));
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    QPalette muted = m_sentence->palette();
    muted.setColor(QPalette::WindowText, Theme::ink(Theme::Ink::Muted));
    m_sentence->setPalette(muted);
    m_sentence->hide();
    m_list = new FigureList(table, m_kind.title, this);
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(Theme::space(2));
    m_column->addWidget(m_sentence);
    m_column->addWidget(m_list, listStretch);
    connect(m_list, &FigureList::shownChanged, this, &PaneSection::changed);
    connect(m_list, &FigureList::activated, this, [this](const QString &key) { activated(key); });
}

void ListSection::activated(const QString &key)
{
    const FigureTable &figures = m_list->figures();
    const PaneTarget target = figures.row(figures.shownRow(key)).target;
    if (!target.isEmpty())
        Q_EMIT wanted(target.pane, target.what);
}

void ListSection::say(const QString &sentence)
{
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
}

void ListSection::putAbove(QWidget *widget, int stretch)
{
    m_column->insertWidget(m_column->indexOf(m_list), widget, stretch);
}

void ListSection::putBelow(QWidget *widget, int stretch)
{
    m_column->addWidget(widget, stretch);
}

void ListSection::refresh()
{
    showWhyEmpty();
    Q_EMIT changed();
}

void ListSection::showWhyEmpty()
{
    const bool failed = m_question.state() == PaneQuestion::State::Failed;
    const QString why = m_question.isEmptyAccount() ? QStringLiteral("account")
                        : failed                    ? m_question.error().message
                        : m_question.state() == PaneQuestion::State::Waiting
                            ? QStringLiteral("waiting")
                            : QStringLiteral("none: ") + m_kind.empty;
    if (why == m_why)
        return;
    m_why = why;
    if (m_question.isEmptyAccount()) {
        m_list->setEmpty(Icons::Glyph::Cloud, tr("Nothing was read from the provider yet."),
                         tr("Synchronise once; from then on everything here works without a connection."));
        m_list->empty()
            .offer(tr("Synchronise now"), [this] { Q_EMIT readingWanted(); })
            ->setObjectName(QStringLiteral("syncNow"));
    } else if (failed) {
        m_list->setEmpty(Icons::Glyph::Error, m_question.error().message, m_question.error().code);
    } else if (m_question.state() == PaneQuestion::State::Waiting) {
        m_list->setEmpty(Icons::Glyph::Clock, tr("Looking…"));
    } else {
        m_list->setEmpty(m_nothing, m_kind.empty, m_kind.emptyHint);
    }
}

void ListSection::setNothing(Icons::Glyph glyph, const QString &sentence, const QString &hint)
{
    m_nothing = glyph;
    m_kind.empty = sentence;
    m_kind.emptyHint = hint;
}

bool ListSection::isUpdating() const
{
    return m_question.isUpdating();
}

void ListSection::activate()
{
    m_list->takeFocus();
}

void ListSection::find()
{
    m_list->find();
}

bool ListSection::open(const QString &what)
{
    if (m_list->setCurrentKey(what))
        return true;
    for (const FigureRow &row : m_list->figures().rows()) {
        if (row.target.what == QStringLiteral("card:") + what)
            return m_list->setCurrentKey(row.key);
    }
    return false;
}

bool ListSection::canExport() const
{
    return m_list->figures().rowCount() > 0;
}

bool ListSection::canPrint() const
{
    return m_question.state() == PaneQuestion::State::Ready &&
           (!m_question.isEmptyAccount() || canExport()); // own records outlive the provider's data
}

void ListSection::exportShown()
{
    if (canExport())
        m_outputs.exportList(this, *m_list, m_kind.file.isEmpty() ? m_kind.title : m_kind.file, asOf());
}

void ListSection::printShown()
{
    if (canPrint())
        m_outputs.print(this, report(), m_kind.audit);
}

QJsonObject ListSection::saveState() const
{
    QJsonObject list = m_list->saveState();
    const QJsonValue session = list.take(sessionKey);
    return {{listKey, list}, {sessionKey, session}};
}

void ListSection::restoreState(const QJsonObject &state)
{
    QJsonObject list = state.value(listKey).toObject();
    list.insert(sessionKey, state.value(sessionKey));
    m_list->restoreState(list);
}
