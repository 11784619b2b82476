// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/store.h"

#include <QTemporaryDir>
#include <QTest>

namespace throughline {

/// A workspace in a temporary folder, and its answers waited for.
class Worksite
{
public:
    Worksite();

    QString folder() const { return m_folder.filePath(QStringLiteral("workspace")); }
    QString file() const { return folder() + QStringLiteral("/workspace.sqlite"); }
    QString beside(const QString &name) const { return m_folder.filePath(name); }
    Store &store() { return *m_store; }

    void close() { m_store.reset(); }
    Result<void> open(Store::Mode mode = Store::Mode::Existing);

    Result<void> append(const QList<Event> &events);

    template <class Job> auto write(Job job) { return m_store->write(std::move(job)).takeResult(); }
    template <class Job> auto read(Job job) { return m_store->read(std::move(job)).takeResult(); }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Store> m_store;
};

/// The sentence that a failed QVERIFY2 shows.
template <class T> QByteArray why(const Result<T> &result)
{
    return result ? QByteArray("it worked") : (errorName(result.error().code) + u' ' + result.error().detail).toUtf8();
}

} // namespace throughline

/// Verifies that a Result has a value, and says why not.
#define MUST(result)                                                                                                   \
    do {                                                                                                               \
        const auto &must = (result);                                                                                   \
        QVERIFY2(must.has_value(), throughline::why(must).constData());                                                \
    } while (false)
