// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QLineEdit;

/// While private view is on, a field that holds a kept value shows dots for it, to eyes, assistive technology
/// and clipboard alike; who types begins anew and sees what he types. Off, it does so for a value with
/// personal data in it. Installed on the application, so that
/// no form has to think of it. Fields one searches or names a file with stay as they are. GUI thread.
class PrivateFields final : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Holds nothing but what somebody types now: it is never hidden.
    static void exempt(QLineEdit *field);

    bool eventFilter(QObject *watched, QEvent *event) override;
};
