// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/importmeter.h"

#include <QFutureWatcher>
#include <QTimer>
#include <QWidget>

#include <optional>

class QListWidget;
class QProgressBar;
class QPushButton;

namespace throughline {

class Paragraph;

/// Brings in files of messages: chooses them, shows how far it is, and reports what came in and what was refused.
/// Closed while it works it goes on, and tells the desk.
class ImportWindow : public QWidget
{
    Q_OBJECT
public:
    ImportWindow(Archive &archive, QWidget *parent);
    ~ImportWindow() override; ///< stops an import that is under way; a repeated one goes on from there

    void addPaths(const QStringList &paths);

Q_SIGNALS:
    void progressed(const QString &line); ///< a few words; empty when it is over
    void finishedUnseen(const QString &sentence); ///< while the window was closed

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void retranslateUi();
    void choose(bool folder);
    void start();
    void showProgress();
    void nameStart();
    void finish();
    void report(const Archive::ImportReport &report);

    Archive &m_archive;
    std::optional<ImportMeter> m_meter; ///< of the one under way
    QTimer m_look;
    bool m_stopped = false; ///< the last one, before its end
    QStringList m_paths;
    QFutureWatcher<Result<Archive::ImportReport>> m_watcher;
    Paragraph *m_words;
    QListWidget *m_list;
    QProgressBar *m_bar;
    Paragraph *m_result;
    QPushButton *m_files;
    QPushButton *m_folder;
    QPushButton *m_start;
    QPushButton *m_cancel;
};

} // namespace throughline
