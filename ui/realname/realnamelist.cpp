// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/realname/realnamelist.h"

#include "core/report/pagedreport.h"
#include "models/realnamemodel.h"
#include "ui/common/emptystate.h"
#include "ui/common/figurelist.h"
#include "ui/common/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace
{
constexpr QLatin1StringView listKey("list"), sessionKey("session");
} // namespace

RealNameList::RealNameList(Kind kind, FigureTable &table, RealNameModel &model, const PaneOutputs &outputs,
                           QWidget *parent)
    : PaneSection(parent), m_kind(std::move(kind)), m_model(model), m_outputs(outputs)
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
    m_column->addWidget(m_list, 3);
    setFocusProxy(m_list);
    connect(&m_model, &RealNameModel::changed, this, &RealNameList::refresh);
    connect(m_list, &FigureList::shownChanged, this, &PaneSection::changed);
    connect(m_list, &FigureList::activated, this, [this, &table](const QString &key) {
        const PaneTarget target = table.row(table.shownRow(key)).target;
        Q_EMIT wanted(target.pane, target.what);
    });
    showWhyEmpty();
}

void RealNameList::say(const QString &sentence)
{
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
}

void RealNameList::putAbove(QWidget *widget, int stretch)
{
    m_column->insertWidget(m_column->indexOf(m_list), widget, stretch);
}

void RealNameList::refresh()
{
    showWhyEmpty();
    Q_EMIT changed();
}

void RealNameList::showWhyEmpty()
{
    const PaneQuestion &question = m_model.question();
    if (question.isEmptyAccount()) {
        m_list->setEmpty(Icons::Glyph::Cloud, tr("Nothing was read from the provider yet."),
                         tr("Synchronise once; from then on everything here works without a connection."));
        m_list->empty()
            .offer(tr("Synchronise now"), [this] { Q_EMIT readingWanted(); })
            ->setObjectName(QStringLiteral("syncNow"));
    } else if (question.state() == PaneQuestion::State::Failed) {
        m_list->setEmpty(Icons::Glyph::Error, question.error().message, question.error().code);
    } else if (question.state() == PaneQuestion::State::Waiting) {
        m_list->setEmpty(Icons::Glyph::Clock, tr("Looking at all cards…"));
    } else {
        m_list->setEmpty(Icons::Glyph::Check, m_kind.empty, m_kind.emptyHint);
    }
}

std::optional<Instant> RealNameList::asOf() const
{
    return m_model.facts() ? m_model.facts()->summary.oldest : std::nullopt;
}

bool RealNameList::isUpdating() const
{
    return m_model.question().isUpdating();
}

QString RealNameList::statusText() const
{
    return m_model.stateText();
}

void RealNameList::activate()
{
    m_list->takeFocus();
}

void RealNameList::setWatched(bool watched)
{
    m_model.setWatched(watched);
}

void RealNameList::find()
{
    m_list->find();
}

bool RealNameList::open(const QString &what)
{
    for (const FigureRow &row : m_list->figures().rows()) {
        if (row.target.what == QStringLiteral("card:") + what)
            return m_list->setCurrentKey(row.key);
    }
    return false;
}

bool RealNameList::canExport() const
{
    return m_list->figures().rowCount() > 0;
}

bool RealNameList::canPrint() const
{
    return m_model.facts() != nullptr && !m_model.question().isEmptyAccount();
}

void RealNameList::exportShown()
{
    if (canExport())
        m_outputs.exportList(this, *m_list, tr("Real-name: %1").arg(m_kind.title), asOf());
}

void RealNameList::printShown()
{
    if (canPrint())
        m_outputs.print(this, m_kind.report(m_model, m_outputs.room), QStringLiteral("realname"));
}

QJsonObject RealNameList::saveState() const
{
    QJsonObject list = m_list->saveState();
    const QJsonValue session = list.take(sessionKey);
    return {{listKey, list}, {sessionKey, session}};
}

void RealNameList::restoreState(const QJsonObject &state)
{
    QJsonObject list = state.value(listKey).toObject();
    list.insert(sessionKey, state.value(sessionKey));
    m_list->restoreState(list);
}
