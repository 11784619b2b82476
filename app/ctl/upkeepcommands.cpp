// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/handlers.h"
#include "app/ctl/session.h"
#include "app/ctl/text.h"
#include "store/upkeep.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace throughline {

namespace {

/// Shows how far a job is, a few times a second, and stops it when the session is interrupted. Called on the job's
/// thread.
Progress progressOf(Session &session)
{
    auto sinceShown = std::make_shared<QElapsedTimer>();
    sinceShown->start();
    return [&session, sinceShown](qint64 done, qint64 total) {
        if (sinceShown->elapsed() > 200) {
            sinceShown->start();
            QMetaObject::invokeMethod(&session, [&session, done, total] {
                session.output().progress(total > 0 ? Ctl::tr("%1 of %2").arg(done).arg(total) : QString::number(done));
            });
        }
        return !session.isInterrupted();
    };
}

QString pathArgument(const Session &session)
{
    return QFileInfo(session.argument(0)).absoluteFilePath();
}

} // namespace

void verify(Session &session)
{
    session.thenBeside(
        [folder = session.folder(), progress = progressOf(session)] { return verifyWorkspace(folder, progress); },
        [&session](const Verdict &verdict) {
            session.output().clear();
            session.output().row({{u"events"_s, verdict.events}, {u"messages"_s, verdict.messages},
                                     {u"findings"_s, QJsonArray::fromStringList(verdict.findings)}},
                (QStringList{Ctl::tr("Checked. Events: %1. Messages: %2.").arg(verdict.events).arg(verdict.messages)}
                    + verdict.findings)
                    .join(u'\n'));
            if (verdict.findings.isEmpty())
                session.finish();
            else
                session.fail(Ctl::tr("%n differences were found. “rebuild” makes what is shown again from the journal.",
                    nullptr, int(verdict.findings.size())));
        });
}

void rebuild(Session &session)
{
    session.thenBeside(
        [folder = session.folder(), progress = progressOf(session)] { return rebuildWorkspace(folder, progress); },
        [&session] {
            session.output().clear();
            session.output().row({{u"rebuilt"_s, true}}, Ctl::tr("Everything was made again from the journal."));
            session.finish();
        });
}

void backUp(Session &session)
{
    const QString file = pathArgument(session);
    session.thenBeside([folder = session.folder(), file,
                           progress = progressOf(session)] { return backupWorkspace(folder, file, progress); },
        [&session, file] {
            const qint64 bytes = QFileInfo(file).size();
            session.output().clear();
            session.output().row({{u"file"_s, file}, {u"bytes"_s, bytes}}, Ctl::tr("The backup is in %1.").arg(file));
            session.finish();
        });
}

void restore(Session &session)
{
    const QString folder = session.folder();
    const QDir there(folder);
    if (there.exists() && !there.isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)) {
        session.fail(
            Ctl::tr("The folder %1 is not empty, and was left as it is. Name one that is empty or missing with "
                    "“--workspace”.")
                .arg(folder));
        return;
    }
    session.thenBeside([folder, file = pathArgument(session),
                           progress = progressOf(session)] { return restoreWorkspace(file, folder, progress); },
        [&session, folder] {
            session.output().clear();
            session.output().row({{u"workspace"_s, folder}}, Ctl::tr("The workspace is in %1.").arg(folder));
            session.finish();
        });
}

void exportAll(Session &session)
{
    if (session.asked().value(u"out"_s).isEmpty()) {
        session.misuse(Ctl::tr("Where to? Name a folder with “--out”."));
        return;
    }
    const QString into = QFileInfo(session.asked().value(u"out"_s)).absoluteFilePath();
    session.thenBeside([folder = session.folder(), into,
                           progress = progressOf(session)] { return exportWorkspace(folder, into, progress); },
        [&session, into](const ExportCounts &counts) {
            session.output().clear();
            session.output().row({{u"folder"_s, into}, {u"events"_s, counts.events}, {u"contents"_s, counts.contents},
                                     {u"damaged"_s, counts.damaged}},
                Ctl::tr("Exported into %3. Events: %1. Contents: %2.")
                    .arg(counts.events)
                    .arg(counts.contents)
                    .arg(into));
            if (counts.damaged == 0)
                session.finish();
            else
                session.fail(Ctl::tr("%n rows of the workspace could not be read; the rest was exported.", nullptr,
                    int(counts.damaged)));
        });
}

} // namespace throughline
