// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/erasure.h"

#include <QWidget>

#include <functional>
#include <optional>

class QPushButton;

/// After an erasure: what was removed, its certificate, and the way on. After everything was erased the way
/// on is closed until the certificate was printed or saved: nothing else tells what was done.
class ErasedPage final : public QWidget
{
    Q_OBJECT
public:
    /// `print` shows the certificate and calls back when it was printed or saved.
    using Print = std::function<void(const std::function<void()> &kept)>;

    /// `problem`: what went wrong, and the report is what had been done or would be.
    ErasedPage(const ErasureReport &report, const std::optional<Error> &problem, const Print &print,
               bool kept = false, QWidget *parent = nullptr);

Q_SIGNALS:
    void continueWanted();
    void certificateKept();

private:
    QPushButton *m_go;
};
