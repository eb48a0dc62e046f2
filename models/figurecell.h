// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/privateview.h"
#include "core/domain/datavolume.h"
#include "core/report/tablelist.h"
#include "models/panetarget.h"
#include "models/tableroles.h"

#include <QList>
#include <QString>

#include <optional>
#include <variant>

/// One cell of a FigureTable: how people read it, what a file holds, and by what it is sorted. Text from
/// outside may come as it is: it is made visible here, and what private view hides is hidden here. Unknown is
/// "–", sorts last in both directions and stays empty in files.
struct FigureCell {
    QString text = QStringLiteral("–");
    TableValue value;
    std::variant<std::monostate, qint64, QString> order; ///< nothing: unknown
    QString copied;                                      ///< where that is not the text
    TableRoles::Tone tone = TableRoles::Tone::Plain;
    std::optional<double> share;       ///< the bar behind the figure; in Share columns
    bool masked = PrivateView::isOn(); ///< written for private view

    [[nodiscard]] static FigureCell words(const std::optional<QString> &text);
    /// What people wrote: in private view three stars, on screen and in files.
    [[nodiscard]] static FigureCell entered(const std::optional<QString> &text);
    /// Of a person, a company, a tag: in private view its first character and stars.
    [[nodiscard]] static FigureCell name(const std::optional<QString> &name);
    [[nodiscard]] static FigureCell id(const std::optional<QString> &id);
    /// In groups of four; copied and exported without gaps.
    [[nodiscard]] static FigureCell iccid(const std::optional<QString> &iccid);
    /// A code that programs get, and what it means.
    [[nodiscard]] static FigureCell code(const std::optional<QString> &code, const QString &words);
    [[nodiscard]] static FigureCell number(std::optional<qint64> number);
    [[nodiscard]] static FigureCell bytes(std::optional<DataVolume> volume);
    [[nodiscard]] static FigureCell money(std::optional<Money> amount,
                                          const QString &currency = QStringLiteral("CNY"));
    [[nodiscard]] static FigureCell date(std::optional<QDate> day);
    [[nodiscard]] static FigureCell instant(std::optional<Instant> instant);
    /// 1 is the whole: "58.3 %", with a bar.
    [[nodiscard]] static FigureCell portion(std::optional<double> share);
    [[nodiscard]] static FigureCell truth(std::optional<bool> truth);

    [[nodiscard]] FigureCell toned(TableRoles::Tone wanted) const;
    /// As it may be shown now: one that was written before private view was on is stars.
    [[nodiscard]] FigureCell ofNow() const;
    /// Another order than that of the text: a state by its urgency.
    [[nodiscard]] FigureCell ordered(qint64 rank) const;
    [[nodiscard]] bool isUnknown() const { return std::holds_alternative<std::monostate>(order); }
};

/// One row: its key names it for good, so that selection and place survive new figures.
struct FigureRow {
    QString key;
    QList<FigureCell> cells;
    PaneTarget target = {}; ///< where Enter leads; empty: nowhere, or wherever the list's owner says
};

struct FigureColumn {
    QString name; ///< stable: "at_risk"
    QString title;
    TableKind kind = TableKind::Text;
    QString typical = {}; ///< a long but usual text; empty: as the kind has it
    bool hidden = false;  ///< until somebody chooses it
    bool essential = false;
};
