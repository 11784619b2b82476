// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/handlers.h"
#include "app/ctl/session.h"
#include "app/ctl/text.h"
#include "core/pace.h"
#include "core/sentence.h"
#include "service/archive.h"
#include "service/desk.h"
#include "service/importmeter.h"

#include <QFileInfo>
#include <QFutureWatcher>

using namespace Qt::StringLiterals;

namespace throughline {

namespace {

QString reasonOf(const Error &error)
{
    if (error.code == ErrorCode::Unsupported)
        return Ctl::tr("That is no message and no mailbox that can be read.");
    return sentence(error);
}

void report(Session &session, const Archive::ImportReport &report)
{
    Output &output = session.output();
    output.clear();
    for (const Archive::Refusal &each : report.refused) {
        const QString reason = reasonOf(each.error);
        output.row({{u"file"_s, each.place}, {u"reason"_s, reason}, {u"code"_s, errorName(each.error.code)}},
            u"%1: %2"_s.arg(each.place, reason));
    }
    const qint64 refused = report.refused.size();
    output.row(
        {{u"imported"_s, report.imported}, {u"already_present"_s, report.alreadyPresent}, {u"refused"_s, refused}},
        Ctl::tr("Imported: %1. Already there: %2. Refused: %3.")
            .arg(report.imported)
            .arg(report.alreadyPresent)
            .arg(refused));
    session.finish();
}

} // namespace

void importFiles(Session &session)
{
    using Answer = Result<Archive::ImportReport>;
    QStringList paths;
    for (const QString &each : session.asked().arguments) {
        const QFileInfo file(each);
        if (!file.isReadable()) {
            session.fail(Ctl::tr("“%1” is not there, or cannot be read. Nothing was imported.").arg(each));
            return;
        }
        paths << file.absoluteFilePath();
    }
    const Desk *desk = session.openDesk(Session::Channels::Leave, Session::Missing::Create);
    if (!desk)
        return;
    auto *const watcher = new QFutureWatcher<Answer>(&session);
    const auto progress = std::make_shared<Archive::Progress>();
    QObject::connect(watcher, &QFutureWatcherBase::progressValueChanged, &session,
        [&session, meter = ImportMeter(progress)]() mutable { session.output().progress(progressText(meter.now())); });
    QObject::connect(watcher, &QFutureWatcherBase::finished, &session, [&session, watcher] {
        if (watcher->future().resultCount() == 0)
            session.finish(failure(ErrorCode::Cancelled));
        else if (const Answer answer = watcher->result(); !answer)
            session.finish(failure(answer.error()));
        else
            report(session, *answer);
    });
    session.onInterrupt([watcher] { watcher->cancel(); });
    watcher->setFuture(desk->archive().import(paths, progress));
}

} // namespace throughline
