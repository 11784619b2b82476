// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/defaultworkspace.h"
#include "app/desktop/program.h"
#include "app/interrupt.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QIcon>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace {

using namespace throughline;

/// What was installed or built beside the program is found there too, whatever the prefix: its notifications'
/// description.
void addOwnDataFolder()
{
    const QString program = QFileInfo(u"/proc/self/exe"_s).canonicalFilePath();
    const QString own = QDir::cleanPath(QFileInfo(program).path() + u"/../share"_s);
    QString folders = qEnvironmentVariable("XDG_DATA_DIRS");
    if (folders.isEmpty())
        folders = u"/usr/local/share:/usr/share"_s;
    if (!folders.split(u':').contains(own) && QFileInfo::exists(own))
        qputenv("XDG_DATA_DIRS", QString(own + u':' + folders).toLocal8Bit());
}

Program::Options optionsOf(const QApplication &app)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate("Program", "The desk of a support agent."));
    const QCommandLineOption workspace(u"workspace"_s,
        QCoreApplication::translate("Program", "The folder with everything that the desk knows."),
        QCoreApplication::translate("Program", "folder"), defaultWorkspace());
    const QCommandLineOption sample(
        u"sample"_s, QCoreApplication::translate("Program", "Begin an empty workspace with sample conversations."));
    const QCommandLineOption walkthrough(u"walkthrough"_s,
        QCoreApplication::translate("Program", "Do the main job by itself, and leave pictures of it in a folder."),
        QCoreApplication::translate("Program", "folder"));
    parser.addOptions({workspace, sample, walkthrough});
    parser.addHelpOption();
    parser.addVersionOption();
    parser.process(app);
    return {.workspace = QDir(parser.value(workspace)).absolutePath(),
        .walkthrough = parser.value(walkthrough),
        .sample = parser.isSet(sample)};
}

} // namespace

int main(int argc, char **argv)
{
    addOwnDataFolder();
    QApplication app(argc, argv);
    QCoreApplication::setQuitLockEnabled(false); // a KJob that ends in a connector would end the program
    QCoreApplication::setOrganizationName(u"throughline"_s);
    QCoreApplication::setApplicationName(u"throughline"_s);
    QCoreApplication::setApplicationVersion(u"" THROUGHLINE_VERSION ""_s);
    QApplication::setApplicationDisplayName(u"Throughline"_s);
    QApplication::setDesktopFileName(u"io.throughline.Throughline"_s);
    QApplication::setWindowIcon(QIcon(u":/icons/throughline.svg"_s));

    int status = 0;
    {
        Program program(app, optionsOf(app));
        QTimer::singleShot(0, &program, &Program::start); // what it decides at once must find the event loop running
        // Ctrl+C, and the end of a session: drafts are written, nothing temporary is left behind.
        onInterrupt(&program, [] {
            QApplication::closeAllWindows();
            QApplication::exit(0); // a window that hides in the tray has not ended the program
        });
        status = QApplication::exec();
    }
    // What still waited for an answer is asked to go when its desk goes, which no event loop hears any more.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    return status;
}
