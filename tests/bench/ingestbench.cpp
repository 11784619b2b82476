// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/ingestbench.h"

#include "bench/application.h"
#include "bench/baresqlite.h"
#include "bench/mails.h"
#include "bench/sqlite.h"
#include "service/archive.h"
#include "service/desk.h"

#include <QElapsedTimer>
#include <QTemporaryDir>

#include <cmath>

using namespace Qt::StringLiterals;

namespace throughline::bench {

namespace {

/// Seconds from the file to everything found by a search.
Result<double> importInto(const QString &folder, const QString &mbox, int mails)
{
    const auto desk = Desk::open({.folder = folder, .create = true, .runChannels = false, .agentName = u"Nina K."_s});
    if (!desk)
        return failure(desk.error());
    // The plugin is loaded before, with nothing.
    Application::answer((*desk)->archive().import({}));
    QElapsedTimer clock;
    clock.start();
    const auto report = Application::answer((*desk)->archive().import({mbox}));
    if (!report)
        return failure(report.error());
    if (report->imported != mails)
        return failure(ErrorCode::InvalidInput, u"imported %1 of %2"_s.arg(report->imported).arg(mails));
    return double(clock.nsecsElapsed()) / 1e9;
}

QString databaseOf(const QString &folder)
{
    return folder + u"/workspace.sqlite"_s;
}

} // namespace

Result<QJsonObject> measureIngest(const Writer &writer, int mails)
{
    const QTemporaryDir place;
    const QString mbox = place.filePath(u"mails.mbox"_s);
    if (!writeMbox(makeMails(writer, mails), mbox))
        return failure(ErrorCode::DiskFull, mbox);
    const auto ours = importInto(place.filePath(u"ours"_s), mbox, mails);
    if (!ours)
        return failure(ours.error());
    const auto indexes = virtualTables(openSqlite(databaseOf(place.filePath(u"ours"_s))).get());
    const Recording recording(indexes);
    if (const auto again = importInto(place.filePath(u"again"_s), mbox, mails); !again)
        return failure(again.error());
    const auto bare =
        fillBare(databaseOf(place.filePath(u"again"_s)), recording.heard(), place.filePath(u"bare.sqlite"_s));
    if (!bare)
        return failure(ErrorCode::InvalidInput, u"the rows do not fit into a bare file"_s);
    return QJsonObject{{u"mails"_s, mails}, {u"commits"_s, recording.heard().commits},
        {u"throughline_per_second"_s, std::round(mails / *ours)}, {u"bare_per_second"_s, std::round(mails / *bare)},
        {u"ratio"_s, std::round(*bare / *ours * 100) / 100}};
}

} // namespace throughline::bench
