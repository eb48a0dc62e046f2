// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QMetaObject>
#include <QMutex>
#include <QThread>

#include <dlfcn.h>
#include <sanitizer/tsan_interface.h>

#include <cstdlib>

// ThreadSanitizer sees what its own compiler built, and the system's Qt is not among it: what one thread
// hands another through Qt looks to it as if nobody had waited for anybody. Here stand the three doors of Qt
// through which threads of the core meet, in front of Qt's own; each says who waits for whom and then lets Qt
// do the work. Everything else that meets in the core meets through the C++ library, which is seen. Part of
// every test of the preset "tsan", of nothing else.

namespace
{
/// Qt's own function behind this one of the same name.
template<class Function> Function *behind(const char *name)
{
    void *found = dlsym(RTLD_NEXT, name);
    if (!found)
        std::abort(); // another Qt than the one this was written for
    return reinterpret_cast<Function *>(found);
}

/// A call on its way to another thread: it sees all that was done before it was sent, and whoever waits for
/// it sees all that it did.
class SeenCall : public QtPrivate::QSlotObjectBase
{
public:
    explicit SeenCall(QtPrivate::QSlotObjectBase *call) : QSlotObjectBase(&impl), m_call(call) {}

private:
    static void impl(int which, QSlotObjectBase *self, QObject *receiver, void **arguments, bool *result)
    {
        auto *seen = static_cast<SeenCall *>(self);
        if (which == Call) {
            __tsan_acquire(seen);
            seen->m_call->call(receiver, arguments);
            __tsan_release(seen);
            __tsan_release(QThread::currentThread());
        } else if (which == Destroy) {
            __tsan_acquire(seen);
            seen->m_call->destroyIfLastRef();
            delete seen;
        } else if (result) {
            *result = false;
        }
    }

    QtPrivate::QSlotObjectBase *m_call;
};
} // namespace

bool QMetaObject::invokeMethodImpl(QObject *object, QtPrivate::QSlotObjectBase *slot, Qt::ConnectionType type,
                                   void *result)
{
    static const auto call = behind<bool(QObject *, QtPrivate::QSlotObjectBase *, Qt::ConnectionType,
                                         void *)>(
        "_ZN11QMetaObject16invokeMethodImplEP7QObjectPN9QtPrivate15QSlotObjectBaseEN2Qt14ConnectionTypeEPv");
    auto *seen = new SeenCall(slot);
    seen->ref(); // so that it is there after the call
    __tsan_release(seen);
    const bool called = call(object, seen, type, result);
    if (type == Qt::BlockingQueuedConnection)
        __tsan_acquire(seen);
    seen->destroyIfLastRef();
    return called;
}

bool QThread::wait(QDeadlineTimer deadline)
{
    static const auto wait = behind<bool(QThread *, QDeadlineTimer)>("_ZN7QThread4waitE14QDeadlineTimer");
    const bool ended = wait(this, deadline);
    if (ended)
        __tsan_acquire(this);
    return ended;
}

void QBasicMutex::lockInternal() noexcept
{
    static const auto lock = behind<void(QBasicMutex *)>("_ZN11QBasicMutex12lockInternalEv");
    lock(this);
    __tsan_acquire(this);
}

void QBasicMutex::unlockInternal() noexcept
{
    static const auto unlock = behind<void(QBasicMutex *)>("_ZN11QBasicMutex14unlockInternalEv");
    __tsan_release(this);
    unlock(this);
}
