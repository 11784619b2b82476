// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "story.h"
#include "worksite.h"

#include "store/upkeep.h"

#include <QFile>
#include <QFileInfo>
#include <QMutex>
#include <QRegularExpression>

#include <dlfcn.h>

using namespace Qt::StringLiterals;
using namespace throughline;

namespace {

/// What was forced to the disk, by the names that it had at that moment.
class Synced
{
public:
    void add(int descriptor)
    {
        const QString path = QFile::symLinkTarget(u"/proc/self/fd/%1"_s.arg(descriptor));
        const QMutexLocker lock(&m_mutex);
        m_paths.append(path);
    }
    QStringList take()
    {
        const QMutexLocker lock(&m_mutex);
        return std::exchange(m_paths, {});
    }

private:
    QMutex m_mutex;
    QStringList m_paths;
};

Synced synced;

int passOn(const char *name, int descriptor)
{
    synced.add(descriptor);
    return reinterpret_cast<int (*)(int)>(dlsym(RTLD_NEXT, name))(descriptor);
}

} // namespace

// Instead of the system's, for us and for SQLite.
extern "C" int fsync(int descriptor)
{
    return passOn("fsync", descriptor);
}

extern "C" int fdatasync(int descriptor)
{
    return passOn("fdatasync", descriptor);
}

/// A killed process leaves what it wrote to the system; a power cut takes all that was not forced to the disk.
class PowerCutTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsAnsweredIsOnTheDisk();
    void aContentIsOnTheDiskBeforeItHasItsName();
    void aBackupIsOnTheDiskBeforeItHasItsName();
};

/// A message that was acknowledged to the server would be gone for ever.
void PowerCutTest::whatIsAnsweredIsOnTheDisk()
{
    Worksite site;
    synced.take();
    for (int i = 0; i < 3; ++i) {
        MUST(site.append({makeEvent(AgentAdded{AgentId::make(), u"Nina"_s})}));
        QVERIFY(synced.take().contains(site.file() + u"-wal"_s));
    }
}

/// The row would speak of a file that is empty.
void PowerCutTest::aContentIsOnTheDiskBeforeItHasItsName()
{
    Worksite site;
    synced.take();
    const auto hash =
        site.write([](Transaction &transaction) { return transaction.keepContent(QByteArray(100'000, 'x')); });
    MUST(hash);
    const QString name = QString::fromLatin1(hash->toHex());
    const QString folder = site.folder() + u"/contents/"_s + name.first(2);
    const QStringList paths = synced.take();
    const auto file =
        paths.indexOf(QRegularExpression(QRegularExpression::escape(folder + u'/' + name.sliced(2)) + u"\\.new-.*"_s));
    const auto named = paths.indexOf(folder, std::max<qsizetype>(file, 0));
    const auto row = paths.lastIndexOf(site.file() + u"-wal"_s);
    QVERIFY2(file >= 0 && named > file && row > named, qPrintable(paths.join(u'\n')));
}

/// Yesterday's backup would have been replaced by nothing.
void PowerCutTest::aBackupIsOnTheDiskBeforeItHasItsName()
{
    Worksite site;
    synced.take();
    const QString backup = site.beside(u"b.backup"_s);
    MUST(backupWorkspace(site.folder(), backup, {}));
    const QStringList paths = synced.take();
    const auto file = paths.lastIndexOf(QRegularExpression(QRegularExpression::escape(backup) + u"\\.new-[0-9a-f]*"_s));
    QVERIFY2(file >= 0 && paths.indexOf(QFileInfo(backup).absolutePath(), file) > file, qPrintable(paths.join(u'\n')));
}

QTEST_GUILESS_MAIN(PowerCutTest)

#include "powercuttest.moc"
