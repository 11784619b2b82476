// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/run.h"

#include "bench/benchdesk.h"
#include "bench/history.h"
#include "bench/ingestbench.h"
#include "bench/keybench.h"
#include "bench/process.h"
#include "bench/searchbench.h"
#include "bench/sqlite.h"
#include "bench/startbench.h"
#include "service/reading.h"

#include <QFile>

#include <cmath>
#include <cstdlib>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace throughline::bench {

namespace {

struct Size
{
    qint64 conversations = 0;
    qint64 messages = 0;
};

/// Asked of the file itself: nobody else counts all rows.
Size sizeOf(const QString &folder)
{
    const Connection workspace = openSqlite(folder + u"/workspace.sqlite"_s);
    const auto counted = rows(workspace.get(), "SELECT (SELECT max(number) FROM conversation), count(*) FROM message");
    if (counted.empty())
        return {};
    const Row &row = counted.front();
    return {.conversations = sqlite3_value_int64(row[0].get()), .messages = sqlite3_value_int64(row[1].get())};
}

void tell(const char *what)
{
    std::fprintf(stderr, "· %s\n", what);
}

QJsonObject circumstances()
{
    double load[1] = {};
    getloadavg(load, 1);
    return {{u"processors"_s, qint64(sysconf(_SC_NPROCESSORS_ONLN))}, {u"load"_s, std::round(load[0] * 10) / 10},
        {u"display"_s, QGuiApplication::platformName()}};
}

QJsonObject measureWindow(Application &app, BenchDesk &desk, const RunOptions &options, qint64 conversations)
{
    tell("keys");
    QJsonObject result{
        {u"keys"_s, measureKeys(app, desk, options.quick ? 5 : 200, History::longOne(conversations) + 1)}};
    tell("search");
    const auto questions = searchQuestions(Writer(), options.quick ? 3 : 30);
    result[u"search"_s] = measureSearch(desk.desk().reading(), questions, options.quick ? 1 : 3);
    result[u"memory_after_use"_s] = memoryOf(usageOf(getpid()));
    return result;
}

} // namespace

Result<QJsonObject> run(Application &app, const RunOptions &options)
{
    const Size size = sizeOf(options.workspace);
    if (size.messages == 0)
        return failure(ErrorCode::WorkspaceMissing, options.workspace);
    QJsonObject result{{u"conversations"_s, size.conversations}, {u"messages"_s, size.messages},
        {u"circumstances"_s, circumstances()},
        {u"bytes_per_message"_s, double(bytesOnDisk(options.workspace)) / double(size.messages)}};
    tell("start");
    result[u"process"_s] = measureStart({.program = QCoreApplication::applicationDirPath() + u"/throughline"_s,
        .workspace = options.workspace,
        .rounds = options.quick ? 1 : 9,
        .idleSeconds = options.quick ? 1 : 10});
    const auto desk = BenchDesk::open(options.workspace);
    if (!desk)
        return failure(desk.error());
    const QJsonObject window = measureWindow(app, **desk, options, size.conversations);
    for (auto each = window.begin(); each != window.end(); ++each)
        result[each.key()] = each.value();
    tell("ingest");
    return measureIngest(Writer(), options.quick ? 300 : 20'000).transform([&](const QJsonObject &ingest) {
        result[u"ingest"_s] = ingest;
        return result;
    });
}

} // namespace throughline::bench
