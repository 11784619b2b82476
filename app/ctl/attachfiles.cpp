// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/attachfiles.h"

#include "app/ctl/text.h"
#include "service/desk.h"
#include "service/writing.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace throughline {

namespace {

void attachNext(Session &session, const Desk &desk, const QStringList &paths, const QList<Attachment> &done,
    std::function<void(QList<Attachment>)> next)
{
    if (paths.isEmpty()) {
        next(done);
        return;
    }
    QFile file(paths.first());
    if (!file.open(QIODevice::ReadOnly)) {
        session.fail(Ctl::tr("“%1” cannot be read: %2").arg(paths.first(), file.errorString()));
        return;
    }
    session.then(desk.writing().keepAttachment(QFileInfo(file).fileName(), file.readAll()),
        [&session, &desk, paths, done, next = std::move(next)](const Attachment &attachment) mutable {
            attachNext(session, desk, paths.mid(1), done + QList{attachment}, std::move(next));
        });
}

} // namespace

void attachFiles(Session &session, const Desk &desk, std::function<void(QList<Attachment>)> next)
{
    attachNext(session, desk, session.asked().options.value(u"attach"_s), {}, std::move(next));
}

} // namespace throughline
