// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/deskvalues.h"

#include <QDate>
#include <QWidget>

#include <functional>
#include <memory>

class PagedReport;
class QCheckBox;
class QScrollArea;

/// The privacy text and who agreed to it, to be read and printed; and, where it is asked for, agreed to. In
/// the first run, after the text changed, and from the menu Help. GUI thread.
class PrivacyPage final : public QWidget
{
    Q_OBJECT
public:
    struct Facts {
        QString directory; ///< where the data lie
        QDate today;       ///< for paper
        QString user;
        QList<Consent> consents = {}; ///< everybody's, oldest first
    };
    enum class Asks { Nothing, Consent };
    /// Opens a report for preview, paper and PDF.
    using Print = std::function<void(std::unique_ptr<PagedReport> report)>;

    /// Without `print` there is no button for it.
    PrivacyPage(Facts facts, Asks asks, Print print, QWidget *parent = nullptr);

    [[nodiscard]] bool isAgreed() const;

Q_SIGNALS:
    void agreedChanged(bool agreed);

private:
    [[nodiscard]] QScrollArea *makeText();

    Facts m_facts;
    Print m_print;
    QCheckBox *m_agree = nullptr;
};
