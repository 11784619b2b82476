// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTextEdit>

namespace throughline {

/// Where a reply or a note is written: plain text that is Markdown. As high as its text, between three and twelve
/// lines. Lists go on at a line break. Files and pictures that are pasted or dropped are handed out, never put into the
/// text.
class GrowingTextEdit : public QTextEdit
{
    Q_OBJECT
public:
    explicit GrowingTextEdit(QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void filesOffered(const QStringList &paths);
    void pictureOffered(const QImage &picture);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void grow();
    bool continueList();
};

/// The files on this machine that `source` names; what else it names is left out.
QStringList localFilesIn(const QMimeData *source);

} // namespace throughline
