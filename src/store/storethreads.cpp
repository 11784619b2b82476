// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/storethreads.h"

#include "store/neighbours.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace throughline {

Store::Threads::Lane::Lane()
{
    m_place.moveToThread(&m_thread);
    m_thread.start();
}

Store::Threads::Lane::~Lane()
{
    // As a job behind all others, so that none of them is left.
    QMetaObject::invokeMethod(&m_place, [this] { m_thread.quit(); }, Qt::QueuedConnection);
    m_thread.wait();
}

Result<void> Store::Threads::open(const Writer::Announce &announce)
{
    Result<void> opened;
    QMetaObject::invokeMethod(m_writing.place(), [&] { opened = openWriter(announce); }, Qt::BlockingQueuedConnection);
    if (!opened)
        return opened;
    QMetaObject::invokeMethod(
        m_reading.place(),
        [&] {
            auto database = m_file.openForReading();
            if (database)
                m_database = std::move(*database);
            else
                opened = failure(database.error());
        },
        Qt::BlockingQueuedConnection);
    return opened;
}

Result<void> Store::Threads::openWriter(const Writer::Announce &announce)
{
    auto writer = Writer::open(m_file, announce);
    if (!writer)
        return failure(writer.error());
    m_writer = std::move(*writer);
    auto *neighbours = new Neighbours(m_file, m_writing.place());
    QObject::connect(neighbours, &Neighbours::mayHaveWritten, neighbours, [this] { m_writer->lookForOthers(); });
    m_idle = new QTimer(m_writing.place());
    m_idle->setSingleShot(true);
    m_idle->setInterval(5s);
    QObject::connect(m_idle, &QTimer::timeout, m_idle, [this] { m_writer->maintain(); });
    return {};
}

Store::Threads::~Threads()
{
    QMetaObject::invokeMethod(m_reading.place(), [this] { m_database.reset(); }, Qt::BlockingQueuedConnection);
    QMetaObject::invokeMethod(
        m_writing.place(),
        [this] {
            qDeleteAll(m_writing.place()->children());
            m_writer.reset();
        },
        Qt::BlockingQueuedConnection);
}

void Store::Threads::write(std::function<Result<void>(Transaction &)> job, std::function<void(Result<void>)> done)
{
    QMetaObject::invokeMethod(
        m_writing.place(),
        [this, job = std::move(job), done = std::move(done)] {
            m_writer->write(job, done);
            m_idle->start();
        },
        Qt::QueuedConnection);
}

void Store::Threads::read(std::function<void(Result<Reader *>)> job)
{
    QMetaObject::invokeMethod(m_reading.place(), [this, job = std::move(job)] { answer(job); }, Qt::QueuedConnection);
}

void Store::Threads::answer(const std::function<void(Result<Reader *>)> &job)
{
    const auto unit = Unit::begin(*m_database, u"BEGIN"_s);
    if (!unit) {
        job(failure(unit.error()));
        return;
    }
    const ContentFolder contents(m_file.contents);
    Reader reader(*m_database, contents);
    job(&reader);
}

} // namespace throughline
