// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/traffic/missingbar.h"

#include "models/trafficmodel.h"
#include "models/trafficwords.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>

namespace
{
constexpr int whole = 1000;
} // namespace

MissingBar::MissingBar(TrafficModel &model, QWidget *parent)
    : QWidget(parent), m_model(model), m_glyph(new QLabel(this)), m_text(new QLabel(this)),
      m_progress(new QProgressBar(this)), m_read(new QPushButton(this)), m_stop(new QPushButton(this))
{
    setObjectName(QStringLiteral("missing"));
    const int edge = fontMetrics().height();
    m_glyph->setPixmap(Icons::icon(Icons::Glyph::Info, Theme::Ink::Warning).pixmap(edge, edge));
    m_text->setObjectName(QStringLiteral("missingText"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_progress->setTextVisible(false);
    m_progress->setMaximumWidth(fontMetrics().averageCharWidth() * 24);
    m_progress->setAccessibleName(tr("How far the synchronisation is"));
    m_read->setObjectName(QStringLiteral("readMissing"));
    m_read->setText(tr("&Read what is missing"));
    m_read->setToolTip(
        tr("Asks the provider for the traffic of these cards first, then of others that were never "
           "read. It can be stopped at any time; what has arrived is kept."));
    connect(m_read, &QPushButton::clicked, this,
            [this] { Q_EMIT syncWanted(TrafficModel::readingOf(m_coverage)); });
    m_stop->setObjectName(QStringLiteral("stopReading"));
    m_stop->setText(tr("S&top reading"));
    connect(m_stop, &QPushButton::clicked, this, [this] { m_model.cancelReading(); });
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::space(2));
    row->addWidget(m_glyph, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    row->addWidget(m_progress);
    row->addWidget(m_read, 0, Qt::AlignTop);
    row->addWidget(m_stop, 0, Qt::AlignTop);
    connect(&m_model, &TrafficModel::readingChanged, this, &MissingBar::refresh);
    refresh();
}

void MissingBar::show(const QStringList &sentences, const UsageBriefing::Coverage &coverage, QDate today)
{
    m_sentences = sentences;
    m_coverage = coverage;
    m_reach = TrafficWords::reachText(today);
    refresh();
}

void MissingBar::refresh()
{
    const bool reading = m_model.isReading();
    const bool missing = !m_coverage.toRead.isEmpty();
    QStringList sentences = m_sentences;
    if (reading)
        sentences.append(m_model.readingText());
    setVisible(!m_sentences.isEmpty());
    m_text->setText(sentences.join(u' '));
    m_text->setToolTip(m_reach);
    m_read->setVisible(missing && !reading);
    m_stop->setVisible(reading);
    m_progress->setVisible(reading);
    const std::optional<double> share = m_model.readingShare();
    m_progress->setRange(0, share ? whole : 0);
    m_progress->setValue(share ? int(*share * whole) : 0);
}
