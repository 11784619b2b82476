// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/workspace/attachmentopener.h"

#include "core/handle.h"
#include "service/desk.h"
#include "service/reading.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QSaveFile>
#include <QUrl>
#include <QtConcurrentRun>

namespace throughline {

using namespace Qt::StringLiterals;

namespace {

Result<void> writeFile(const QString &path, const QByteArray &bytes, bool readOnly)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return failure(ErrorCode::StorageFailed, path);
    if (readOnly) // changes to it would be lost, and the other program should say so
        file.setPermissions(QFileDevice::ReadOwner);
    if (!file.commit())
        return failure(ErrorCode::StorageFailed, path);
    return {};
}

/// What would run rather than be looked at when the desktop opens it.
bool isProgram(const Attachment &attachment)
{
    static const QStringList suffixes{u"desktop"_s, u"sh"_s, u"exe"_s, u"run"_s, u"appimage"_s, u"jar"_s, u"bat"_s,
        u"cmd"_s, u"msi"_s, u"py"_s, u"pl"_s};
    return suffixes.contains(QFileInfo(attachment.name).suffix().toLower());
}

} // namespace

AttachmentOpener::AttachmentOpener(Desk &desk, QWidget *window)
    : QObject(window)
    , m_desk(desk)
    , m_window(window)
{ }

void AttachmentOpener::open(const Attachment &attachment)
{
    if (isProgram(attachment)) {
        save(attachment);
        return;
    }
    const QDir folder(m_folder.filePath(QString::number(++m_opened))); // equal names do not meet
    if (!m_folder.isValid() || !folder.mkpath(u"."_s))
        Q_EMIT failed({ErrorCode::StorageFailed, m_folder.path(), false});
    else
        write(attachment, folder.filePath(safeFileName(attachment.name)), true);
}

void AttachmentOpener::save(const Attachment &attachment)
{
    auto *dialog = new QFileDialog(m_window, tr("Save the attachment"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(safeFileName(attachment.name));
    connect(dialog, &QFileDialog::fileSelected, this,
        [this, attachment](const QString &path) { write(attachment, path, false); });
    dialog->show();
}

void AttachmentOpener::write(const Attachment &attachment, const QString &path, bool show)
{
    m_desk.reading()
        .content(attachment.hash)
        .then(QtFuture::Launch::Async,
            [path, show](const Result<QByteArray> &bytes) {
                return bytes.and_then([&](const QByteArray &read) { return writeFile(path, read, show); });
            })
        .then(this, [this, path, show](const Result<void> &written) {
            if (!written)
                Q_EMIT failed(written.error());
            else if (show && !QDesktopServices::openUrl(QUrl::fromLocalFile(path)))
                Q_EMIT failed({ErrorCode::Unsupported, QFileInfo(path).fileName(), false});
        });
}

} // namespace throughline
