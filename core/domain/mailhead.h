// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/instant.h"

#include <QByteArrayView>
#include <QString>

#include <optional>

/// What a notice that came by mail says of itself: what it is about, and when it was sent. Nothing of its
/// text is looked at or kept. Pure; takes whatever it is given, and what cannot be read is simply not there.
struct MailHead {
    static constexpr qsizetype mostBytes = 64 * 1024; ///< more of a mail is not looked at
    static constexpr qsizetype longestSubject = 200;

    QString subject; ///< one line, characters that do not show made visible; empty: none
    std::optional<Instant> sent;

    /// A mail as programs keep it (RFC 5322: "Date", "Subject", encoded words), or the text of one: the head
    /// that mail programs put above a copied mail, in English or Chinese ("发件时间：2026年2月13日 23:50", in
    /// Beijing time). Where there is no head the first line is the subject.
    [[nodiscard]] static MailHead read(QByteArrayView bytes);
    [[nodiscard]] static MailHead readText(const QString &text);

    /// "Fri, 13 Feb 2026 23:50:00 +0800", old forms too; years 1990 to 2099.
    [[nodiscard]] static std::optional<Instant> parseDate(QByteArrayView text);
    /// "=?utf-8?B?…?= =?gb18030?Q?…?=": in any character set that this computer's Qt knows; what it does not
    /// know stays as it was sent.
    [[nodiscard]] static QString decodeWords(QByteArrayView text);

    friend bool operator==(const MailHead &, const MailHead &) = default;
};
