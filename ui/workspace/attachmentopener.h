// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/message.h"
#include "core/result.h"

#include <QObject>
#include <QTemporaryDir>

class QWidget;

namespace throughline {

class Desk;

/// Takes attachments out of the desk: into a file that the agent names, or into the program that shows its kind. Files
/// made for other programs go away with this.
class AttachmentOpener : public QObject
{
    Q_OBJECT
public:
    AttachmentOpener(Desk &desk, QWidget *window);

    void open(const Attachment &attachment);
    void save(const Attachment &attachment);

Q_SIGNALS:
    void failed(const throughline::Error &error);

private:
    void write(const Attachment &attachment, const QString &path, bool show);

    Desk &m_desk;
    QWidget *m_window;
    QTemporaryDir m_folder;
    int m_opened = 0;
};

} // namespace throughline
