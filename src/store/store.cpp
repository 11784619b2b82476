// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/store.h"

#include "store/storethreads.h"

namespace throughline {

Result<std::unique_ptr<Store>> Store::open(const QString &folder, Mode mode)
{
    const WorkspaceFile file(folder);
    auto found = file.inspect();
    if (!found && found.error().code == ErrorCode::WorkspaceMissing && mode == Mode::CreateIfMissing)
        found = file.create().and_then([&] { return file.inspect(); });
    if (!found)
        return failure(found.error());
    std::unique_ptr<Store> store(new Store(std::make_unique<Threads>(file)));
    const auto opened =
        store->m_threads->open([&store = *store](const ChangeSet &changes) { Q_EMIT store.changed(changes); });
    if (!opened)
        return failure(opened.error());
    return store;
}

Store::Store(std::unique_ptr<Threads> threads)
    : m_threads(std::move(threads))
{ }

Store::~Store() = default;

QString Store::folder() const
{
    return m_threads->file().folder;
}

void Store::enqueueWrite(std::function<Result<void>(Transaction &)> job, std::function<void(Result<void>)> done)
{
    m_threads->write(std::move(job), std::move(done));
}

void Store::enqueueRead(std::function<void(Result<Reader *>)> job)
{
    m_threads->read(std::move(job));
}

} // namespace throughline
