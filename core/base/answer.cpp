// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/answer.h"

#include <memory>
#include <mutex>

namespace
{
/// The way to a context that may die at any moment: whoever holds the mutex keeps it from dying.
struct Way {
    std::mutex mutex;
    QObject *context = nullptr;   ///< null: it died
    QMetaObject::Connection ends; ///< tells when it dies; cut in its own thread only

    /// Runs a function in the thread of the context, unless it died.
    template<class Function> void send(Function function)
    {
        const std::lock_guard lock(mutex);
        if (context)
            QMetaObject::invokeMethod(context, std::move(function), Qt::QueuedConnection);
    }
};

/// An answer that was not given yet. One that never will be leaves nothing behind with its context.
class Pending
{
public:
    Pending(std::shared_ptr<Way> way, std::function<void()> deliver)
        : m_way(std::move(way)), m_deliver(std::move(deliver))
    {
    }
    ~Pending()
    {
        if (m_way)
            m_way->send([way = m_way] { QObject::disconnect(way->ends); });
    }
    Q_DISABLE_COPY_MOVE(Pending)

    void give()
    {
        const std::shared_ptr<Way> way = std::exchange(m_way, nullptr);
        if (way)
            way->send([way, deliver = std::move(m_deliver)] {
                QObject::disconnect(way->ends);
                deliver();
            });
    }

private:
    std::shared_ptr<Way> m_way;
    std::function<void()> m_deliver;
};
} // namespace

std::function<void()> Answer::in(QObject *context, std::function<void()> deliver)
{
    const auto way = std::make_shared<Way>();
    way->context = context;
    way->ends = QObject::connect(
        context, &QObject::destroyed, context,
        [way] {
            const std::lock_guard lock(way->mutex);
            way->context = nullptr;
        },
        Qt::DirectConnection);
    const auto pending = std::make_shared<Pending>(way, std::move(deliver));
    return [pending] { pending->give(); };
}
