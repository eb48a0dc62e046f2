// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/clipboard.h"

#include "core/base/safetext.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QTimer>
#include <QUuid>

namespace
{
const QString markFormat = QStringLiteral("application/x-simledger-origin");
const QString historyHint = QStringLiteral("x-kde-passwordManagerHint"); ///< several tools know it

/// Told by this, since not every platform says who owns the clipboard.
const QByteArray &origin()
{
    static const QByteArray id = QUuid::createUuid().toByteArray();
    return id;
}

/// Each text has its own number: the timer of one may not take another away.
QByteArray newMark()
{
    static int number = 0;
    return origin() + QByteArray::number(++number);
}

QByteArray markOnClipboard()
{
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    return data ? data->data(markFormat) : QByteArray();
}

void putMarked(std::unique_ptr<QMimeData> data, const QByteArray &mark)
{
    data->setData(markFormat, mark);
    QGuiApplication::clipboard()->setMimeData(data.release()); // which owns it from here
}
} // namespace

void Clipboard::put(std::unique_ptr<QMimeData> data)
{
    putMarked(std::move(data), newMark());
}

void Clipboard::put(const QString &text)
{
    constexpr qsizetype longest = 64 * 1024; // more is a table, whose cells are masked
    if (text.size() <= longest && SafeText::hasPersonal(text))
        return putSecret(text);
    auto data = std::make_unique<QMimeData>();
    data->setText(text);
    put(std::move(data));
}

void Clipboard::putSecret(const QString &text, std::chrono::milliseconds stays)
{
    auto data = std::make_unique<QMimeData>();
    data->setText(text);
    data->setData(historyHint, QByteArrayLiteral("secret"));
    const QByteArray mark = newMark();
    putMarked(std::move(data), mark);
    QTimer::singleShot(stays, QCoreApplication::instance(), [mark] {
        if (markOnClipboard() == mark)
            QGuiApplication::clipboard()->clear();
    });
}

void Clipboard::watch(QObject *application)
{
    QObject::connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, application, [] {
        if (QGuiApplication::clipboard()->ownsClipboard())
            adopt();
    });
}

void Clipboard::adopt()
{
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    if (data && data->hasText() && !data->hasFormat(markFormat))
        put(data->text());
}

void Clipboard::clearOurs()
{
    if (markOnClipboard().startsWith(origin()))
        QGuiApplication::clipboard()->clear();
}
