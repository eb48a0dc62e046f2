// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/reporttext.h"
#include "core/report/reportpen.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace
{
struct Text {
    Q_DECLARE_TR_FUNCTIONS(ReportText)
};

constexpr qreal lineEms = 1.6;
constexpr qreal baselineEms = 1.1;
constexpr qreal titleHeight = 20;
constexpr qreal labelGap = 14;
constexpr qreal leastTextEms = 10;

struct TextLine {
    QString label;
    QString text;
    bool urgent = false;
};

class TextLines final : public ReportLines
{
public:
    TextLines(ReportFont &font, const QString &title, QList<TextLine> lines, qreal indent)
        : m_font(font), m_title(title), m_lines(std::move(lines)), m_indent(indent)
    {
    }
    [[nodiscard]] qint64 count() const override { return m_lines.size(); }
    [[nodiscard]] qreal lineHeight() const override { return lineEms * ReportLook::bodySize; }
    [[nodiscard]] qreal headHeight() const override { return m_title.isEmpty() ? 0 : titleHeight; }
    [[nodiscard]] qint64 together() const override { return ReportBlock::keptTogether(count()); }

    void paint(QPainter &painter, qint64 first, qint64 count) const override
    {
        ReportPen pen(painter, m_font);
        if (!m_title.isEmpty()) {
            pen.setText(ReportLook::headingSize, ReportLook::ink);
            pen.left({0, ReportLook::headingSize}, m_title);
        }
        qreal baseline = headHeight() + baselineEms * ReportLook::bodySize;
        for (qint64 i = first; i < first + count; ++i, baseline += lineHeight())
            paintLine(pen, m_lines[i], baseline);
    }

private:
    void paintLine(ReportPen &pen, const TextLine &line, qreal baseline) const
    {
        pen.setText(ReportLook::bodySize, ReportLook::pale);
        if (!line.label.isEmpty())
            pen.left({0, baseline}, line.label);
        pen.setText(ReportLook::bodySize, line.urgent ? ReportLook::warning : ReportLook::ink);
        pen.left({m_indent, baseline}, line.text);
    }

    ReportFont &m_font;
    QString m_title;
    QList<TextLine> m_lines;
    qreal m_indent;
};

class SignatureLines final : public ReportLines
{
public:
    SignatureLines(ReportFont &font, QStringList roles, qreal width)
        : m_font(font), m_roles(std::move(roles)), m_width(width)
    {
    }
    [[nodiscard]] qint64 count() const override { return 1; }
    [[nodiscard]] qreal lineHeight() const override { return 76; }

    void paint(QPainter &painter, qint64, qint64) const override
    {
        ReportPen pen(painter, m_font);
        const qreal place = (m_width + gap) / qreal(m_roles.size());
        for (qsizetype i = 0; i < m_roles.size(); ++i)
            paintPlace(pen, m_roles[i], place * qreal(i), place - gap);
    }

private:
    static constexpr qreal gap = 26;
    static constexpr qreal lineAt = 56;

    void paintPlace(ReportPen &pen, const QString &role, qreal left, qreal width) const
    {
        pen.setText(ReportLook::bodySize, ReportLook::ink);
        pen.left({left, 14}, role);
        const qreal dateAt = left + width * 0.66;
        pen.line({left, lineAt}, {dateAt - 8, lineAt}, ReportLook::hair, ReportLook::ink);
        pen.line({dateAt, lineAt}, {left + width, lineAt}, ReportLook::hair, ReportLook::ink);
        pen.setText(ReportLook::smallSize, ReportLook::pale);
        pen.left({left, lineAt + 11}, m_font.printable(Text::tr("Name, signature")));
        pen.left({dateAt, lineAt + 11}, m_font.printable(Text::tr("Date")));
    }

    ReportFont &m_font;
    QStringList m_roles;
    qreal m_width;
};
} // namespace

ReportText::ReportText(QString title, QList<Item> items)
    : m_title(std::move(title)), m_items(std::move(items))
{
}

Result<void> ReportText::prepare(ReportFont &font, const std::function<bool(qint64 rows)> &)
{
    m_title = font.printable(m_title);
    for (Item &item : m_items) {
        item.label = font.printable(item.label);
        item.text = font.printable(item.text);
        m_labelEms = std::max(m_labelEms, font.width(item.label, 1));
    }
    return {};
}

Result<std::unique_ptr<ReportLines>> ReportText::layOut(ReportFont &font, qreal width) const
{
    const qreal indent = m_labelEms > 0 ? m_labelEms * ReportLook::bodySize + labelGap : 0;
    if (width - indent < leastTextEms * ReportLook::bodySize)
        return ReportErrors::tooNarrow(Text::tr("the texts"));
    QList<TextLine> lines;
    for (const Item &item : m_items) {
        QString label = item.label;
        for (const QString &line : font.wrapped(item.text, ReportLook::bodySize, width - indent))
            lines.append({std::exchange(label, {}), line, item.urgent});
    }
    return std::unique_ptr<ReportLines>(std::make_unique<TextLines>(font, m_title, lines, indent));
}

ReportSignatures::ReportSignatures(QStringList roles) : m_roles(std::move(roles)) {}

Result<void> ReportSignatures::prepare(ReportFont &font, const std::function<bool(qint64 rows)> &)
{
    for (QString &role : m_roles)
        role = font.printable(role);
    return {};
}

Result<std::unique_ptr<ReportLines>> ReportSignatures::layOut(ReportFont &font, qreal width) const
{
    return std::unique_ptr<ReportLines>(std::make_unique<SignatureLines>(font, m_roles, width));
}
