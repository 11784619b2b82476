// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "otherprocess.h"

#include "story.h"

#include "store/store.h"

#include <QCoreApplication>

#include <csignal>
#include <cstdio>
#include <sys/resource.h>

using namespace Qt::StringLiterals;

namespace throughline {

namespace {

void print(const QString &line)
{
    std::fprintf(stdout, "%s\n", qPrintable(line));
    std::fflush(stdout);
}

void limitFiles(rlim_t bytes)
{
    // Without the signal a write beyond the limit fails as it does on a full disk.
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit limit{};
    getrlimit(RLIMIT_FSIZE, &limit);
    limit.rlim_cur = bytes;
    setrlimit(RLIMIT_FSIZE, &limit);
}

/// A conversation with its messages: writerEvents events. Each third has a large content.
Result<void> writeOne(Transaction &transaction, qint64 number, qint64 large)
{
    const Cast cast;
    const auto conversation = ConversationId::make();
    auto bytes = QByteArray(number % 3 == 0 ? large : 2'000, char('a' + number % 26)) + QByteArray::number(number);
    const auto hash = transaction.keepContent(bytes);
    if (!hash)
        return failure(hash.error());
    auto message = receivedAt(cast, conversation, second(number), QString::number(number) + u" parcel"_s);
    std::get<MessageReceived>(message.body).content.attachments = {
        {.name = u"picture"_s, .size = bytes.size(), .hash = *hash}};
    const QList<Event> events = cast.events().mid(2)
        << startedAt(cast, conversation, second(number)) << message
        << receivedAt(cast, conversation, second(number), u"and again"_s)
        << makeEvent(Tagged{.conversation = conversation, .tag = u"late"_s});
    return transaction.append(events).and_then(
        [&] { return transaction.saveSetting(u"n"_s, QString::number(number)); });
}

int writeMany(Store &store, qint64 count, qint64 large)
{
    const auto start = store.read([](Reader &reader) { return reader.setting(u"n"_s); }).takeResult();
    const qint64 first = start.value_or(QString()).toLongLong() + 1;
    for (qint64 number = first; count == 0 || number < first + count; ++number) {
        const auto done =
            store.write([&](Transaction &transaction) { return writeOne(transaction, number, large); }).takeResult();
        print(done ? QString::number(number) : errorName(done.error().code));
        if (!done)
            return 1;
    }
    return 0;
}

} // namespace

std::unique_ptr<QProcess> startOther(const QStringList &arguments)
{
    auto process = std::make_unique<QProcess>();
    process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process->start(QCoreApplication::applicationFilePath(), QStringList{u"--write"_s} + arguments);
    return process;
}

std::optional<int> playOther(const QStringList &arguments)
{
    if (arguments.value(1) != "--write"_L1)
        return std::nullopt;
    if (!arguments.value(4).isEmpty())
        limitFiles(arguments[4].toULongLong());
    const auto store = Store::open(arguments.value(2), Store::Mode::CreateIfMissing);
    if (!store) {
        print(errorName(store.error().code));
        return 1;
    }
    return writeMany(**store, arguments.value(3).toLongLong(), arguments.value(5, u"100000"_s).toLongLong());
}

QString lastLine(const QByteArray &output)
{
    const auto lines = output.first(output.lastIndexOf('\n') + 1).trimmed().split('\n');
    return QString::fromUtf8(lines.constLast());
}

} // namespace throughline
