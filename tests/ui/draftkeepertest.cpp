// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/composer/draftkeeper.h"
#include "service/drafts.h"
#include "service/testworkspace.h"
#include "store/rawfile.h"

#include <QPromise>
#include <QRegularExpression>
#include <QSemaphore>
#include <QSignalSpy>

using namespace throughline;
using namespace Qt::StringLiterals;

namespace {

/// Lets nobody read from the workspace, so that what is loaded stays pending.
class HeldReading
{
public:
    explicit HeldReading(Store &store)
    {
        store.read([held = m_held](Reader &) -> Result<void> {
            held->acquire();
            return {};
        });
    }
    ~HeldReading() { m_held->release(); }
    Q_DISABLE_COPY_MOVE(HeldReading)

private:
    std::shared_ptr<QSemaphore> m_held = std::make_shared<QSemaphore>();
};

} // namespace

/// Words that were written must be there again, whatever comes between them and the disk.
class DraftKeeperTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void whatIsTypedFirstComesBehindWhatIsStored();
    void nothingIsSavedOverWhatWasNotSeen_data();
    void nothingIsSavedOverWhatWasNotSeen();
    void leftWhileLoading_data();
    void leftWhileLoading();
    void toAndFroMixesNothing();
    void anAttachmentThatCameLateIsKept();
    void whatChangesItIsWaitedFor();
    void whatIsTypedWhileItChangesIsKept();
    void whatCannotBeReadIsReadAgain();
    void whatTheDiskDoesNotTakeIsThereAgain();
    void whatTheDiskDoesNotTakeIsSavedOnceItDoes_data();
    void whatTheDiskDoesNotTakeIsSavedOnceItDoes();
    void anAttachmentThatCannotBeSavedIsKept();
    void whatChangedMeanwhileIsNotOverwritten();
    void whatWasSentIsNoDraftAgain();
    void whatIsLostIsSaid();

private:
    /// A disk that is full for drafts, while this lives.
    class FullDisk
    {
    public:
        explicit FullDisk(const DraftKeeperTest &test)
            : m_file(test.m_workspace->folder() + u"/workspace.sqlite"_s)
        {
            runSql(m_file,
                {u"CREATE TRIGGER full_insert BEFORE INSERT ON draft BEGIN SELECT RAISE(ABORT, 'full'); END"_s,
                    u"CREATE TRIGGER full_update BEFORE UPDATE ON draft BEGIN SELECT RAISE(ABORT, 'full'); END"_s});
        }
        ~FullDisk() { runSql(m_file, {u"DROP TRIGGER full_insert"_s, u"DROP TRIGGER full_update"_s}); }
        Q_DISABLE_COPY_MOVE(FullDisk)

    private:
        QString m_file;
    };
    /// Opens the draft and waits until it is there.
    static QString opened(DraftKeeper &keeper, ConversationId id)
    {
        QSignalSpy loaded(&keeper, &DraftKeeper::loaded);
        keeper.open(id, false);
        return loaded.isEmpty() && !loaded.wait() ? QString() : loaded.last().first().value<Draft>().text;
    }
    Draft draft(ConversationId id, const QString &text) const { return {.conversation = id, .text = text}; }
    /// As the disk has it, also while nobody may read.
    Draft onDisk(ConversationId id) const
    {
        const auto answer = m_workspace->store->write([id](Transaction &transaction) -> Result<Draft> {
            const auto stored = transaction.draft(id, false);
            return stored ? *stored : Draft{};
        });
        return must(answer);
    }

    std::unique_ptr<TestWorkspace> m_workspace;
    std::unique_ptr<Drafts> m_drafts;
    ConversationId m_one;
    ConversationId m_other;
};

void DraftKeeperTest::init()
{
    m_workspace = std::make_unique<TestWorkspace>();
    m_drafts = std::make_unique<Drafts>(*m_workspace->store);
    m_one = m_workspace->receive(mail(u"1"_s, u"a@example.org"_s));
    m_other = m_workspace->receive(mail(u"2"_s, u"b@example.org"_s));
    must(m_drafts->save(draft(m_one, u"stored"_s)));
}

void DraftKeeperTest::whatIsTypedFirstComesBehindWhatIsStored()
{
    DraftKeeper keeper(*m_drafts);
    QSignalSpy loaded(&keeper, &DraftKeeper::loaded);
    {
        const HeldReading held(*m_workspace->store);
        keeper.open(m_one, false);
        keeper.keep(draft(m_one, u"typed"_s));
    }
    QTRY_COMPARE(loaded.size(), 1);
    QCOMPARE(loaded.first().first().value<Draft>().text, u"stored\n\ntyped"_s);
    QTRY_COMPARE(onDisk(m_one).text, u"stored\n\ntyped"_s);
}

void DraftKeeperTest::nothingIsSavedOverWhatWasNotSeen_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("a word") << u"typed"_s;
    QTest::newRow("nothing") << QString(); // the recipients changed
}

/// A kill while the stored draft is being loaded costs what was typed in that moment, and nothing that was stored.
void DraftKeeperTest::nothingIsSavedOverWhatWasNotSeen()
{
    QFETCH(const QString, typed);
    DraftKeeper keeper(*m_drafts);
    QSignalSpy loaded(&keeper, &DraftKeeper::loaded);
    {
        const HeldReading held(*m_workspace->store);
        keeper.open(m_one, false);
        keeper.keep(draft(m_one, typed));
        keeper.flush();
        QCOMPARE(onDisk(m_one).text, u"stored"_s);
    }
    QTRY_COMPARE(loaded.size(), 1);
    QVERIFY(onDisk(m_one).text.startsWith(u"stored"_s));
}

void DraftKeeperTest::leftWhileLoading_data()
{
    QTest::addColumn<bool>("destroyed");
    QTest::newRow("another conversation") << false;
    QTest::newRow("the window is closed") << true;
}

void DraftKeeperTest::leftWhileLoading()
{
    QFETCH(const bool, destroyed);
    auto keeper = std::make_unique<DraftKeeper>(*m_drafts);
    const HeldReading held(*m_workspace->store);
    keeper->open(m_one, false);
    keeper->keep(draft(m_one, u"typed"_s));
    if (destroyed)
        keeper.reset();
    else
        keeper->open(m_other, false);
    QCOMPARE(onDisk(m_one).text, u"stored\n\ntyped"_s);
    QCOMPARE(onDisk(m_other).text, QString());
}

void DraftKeeperTest::toAndFroMixesNothing()
{
    DraftKeeper keeper(*m_drafts);
    QSignalSpy loaded(&keeper, &DraftKeeper::loaded);
    {
        const HeldReading held(*m_workspace->store);
        keeper.open(m_one, false);
        keeper.keep(draft(m_one, u"first"_s));
        keeper.open(m_other, false);
        keeper.keep(draft(m_other, u"other"_s));
        keeper.open(m_one, false);
        keeper.keep(draft(m_one, u"second"_s));
    }
    QTRY_COMPARE(loaded.size(), 1);
    QCOMPARE(loaded.first().first().value<Draft>().text, u"stored\n\nfirst\n\nsecond"_s);
    keeper.close();
    QCOMPARE(onDisk(m_one).text, u"stored\n\nfirst\n\nsecond"_s);
    QCOMPARE(onDisk(m_other).text, u"other"_s);
}

/// A file that was read while one looked elsewhere, and back again at once.
void DraftKeeperTest::anAttachmentThatCameLateIsKept()
{
    const Attachment file{.name = u"a.txt"_s, .mimeType = u"text/plain"_s, .size = 1, .hash = {}};
    DraftKeeper keeper(*m_drafts);
    QSignalSpy loaded(&keeper, &DraftKeeper::loaded);
    keeper.open(m_other, false);
    QTRY_COMPARE(loaded.size(), 1);
    keeper.add({.conversation = m_one, .attachments = {file}});
    keeper.open(m_one, false);
    QTRY_COMPARE(loaded.size(), 2);
    const auto read = loaded.last().first().value<Draft>();
    QCOMPARE(read.text, u"stored"_s);
    QCOMPARE(read.attachments.size(), 1);
}

/// A reply that is being sent must not come back as a draft, nor one that is taken back be overlooked.
void DraftKeeperTest::whatChangesItIsWaitedFor()
{
    DraftKeeper keeper(*m_drafts);
    QSignalSpy loaded(&keeper, &DraftKeeper::loaded);
    QPromise<void> change;
    change.start();
    keeper.waitFor(change.future());
    keeper.open(m_one, false);
    must(m_drafts->load(m_one, false)); // reading takes no longer than this
    QCoreApplication::processEvents();
    QCOMPARE(loaded.size(), 0);
    must(m_drafts->save(draft(m_one, u"changed"_s)));
    change.finish();
    QTRY_COMPARE(loaded.size(), 1);
    QCOMPARE(loaded.first().first().value<Draft>().text, u"changed"_s);
}

void DraftKeeperTest::whatIsTypedWhileItChangesIsKept()
{
    QPromise<void> change;
    change.start();
    {
        DraftKeeper keeper(*m_drafts);
        keeper.open(m_one, false);
        keeper.waitFor(change.future());
        keeper.open(m_one, false);
        keeper.keep(draft(m_one, u"typed"_s));
        keeper.flush();
        must(m_drafts->save(draft(m_one, u"changed"_s)));
    }
    QCOMPARE(onDisk(m_one).text, u"changed\n\ntyped"_s);
}

/// A disk that fails once must neither cost the stored text nor keep what is typed from it for good.
void DraftKeeperTest::whatCannotBeReadIsReadAgain()
{
    DraftKeeper keeper(*m_drafts);
    QSignalSpy loaded(&keeper, &DraftKeeper::loaded);
    QSignalSpy failed(&keeper, &DraftKeeper::failed);
    runSql(m_workspace->folder() + u"/workspace.sqlite"_s, {u"ALTER TABLE draft RENAME TO hidden"_s});
    keeper.open(m_one, false);
    QTRY_COMPARE(failed.size(), 1);
    runSql(m_workspace->folder() + u"/workspace.sqlite"_s, {u"ALTER TABLE hidden RENAME TO draft"_s});
    keeper.keep(draft(m_one, u"typed"_s)); // soon saved
    QTRY_COMPARE(loaded.size(), 1);
    QTRY_COMPARE(onDisk(m_one).text, u"stored\n\ntyped"_s);
}

/// Looking at another conversation must not cost the words that could not be saved.
void DraftKeeperTest::whatTheDiskDoesNotTakeIsThereAgain()
{
    DraftKeeper keeper(*m_drafts);
    QSignalSpy failed(&keeper, &DraftKeeper::failed);
    QCOMPARE(opened(keeper, m_one), u"stored"_s);
    const FullDisk full(*this);
    keeper.keep(draft(m_one, u"stored and more"_s));
    QCOMPARE(opened(keeper, m_other), QString());
    QVERIFY(failed.size() > 0);
    QCOMPARE(keeper.unsaved(), 1);
    QCOMPARE(opened(keeper, m_one), u"stored and more"_s);
    keeper.keep(draft(m_one, u"stored and still more"_s));
    QCOMPARE(opened(keeper, m_other), QString());
    QCOMPARE(opened(keeper, m_one), u"stored and still more"_s);
    QCOMPARE(onDisk(m_one).text, u"stored"_s);
}

void DraftKeeperTest::whatTheDiskDoesNotTakeIsSavedOnceItDoes_data()
{
    QTest::addColumn<bool>("left");
    QTest::newRow("open") << false;
    QTest::newRow("left") << true;
}

void DraftKeeperTest::whatTheDiskDoesNotTakeIsSavedOnceItDoes()
{
    QFETCH(const bool, left);
    DraftKeeper keeper(*m_drafts);
    QSignalSpy failed(&keeper, &DraftKeeper::failed);
    QSignalSpy recovered(&keeper, &DraftKeeper::recovered);
    QCOMPARE(opened(keeper, m_one), u"stored"_s);
    {
        const FullDisk full(*this);
        keeper.keep(draft(m_one, u"changed"_s));
        keeper.flush();
        QTRY_COMPARE(failed.size(), 1);
        if (left)
            QCOMPARE(opened(keeper, m_other), QString());
        QCOMPARE(keeper.unsaved(), 1);
    }
    QTRY_COMPARE_WITH_TIMEOUT(recovered.size(), 1, 20'000); // nobody touches a key
    QCOMPARE(onDisk(m_one).text, u"changed"_s);
    QCOMPARE(keeper.unsaved(), 0);
}

void DraftKeeperTest::anAttachmentThatCannotBeSavedIsKept()
{
    const Attachment file{.name = u"a.txt"_s, .mimeType = u"text/plain"_s, .size = 1, .hash = {}};
    DraftKeeper keeper(*m_drafts);
    QSignalSpy loaded(&keeper, &DraftKeeper::loaded);
    QSignalSpy failed(&keeper, &DraftKeeper::failed);
    const FullDisk full(*this);
    keeper.open(m_other, false);
    keeper.add({.conversation = m_one, .attachments = {file}});
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(opened(keeper, m_one), u"stored"_s);
    QCOMPARE(loaded.last().first().value<Draft>().attachments, QList{file});
}

/// A reply that was taken back meanwhile is in the draft; saving late must not wipe it out.
void DraftKeeperTest::whatChangedMeanwhileIsNotOverwritten()
{
    DraftKeeper keeper(*m_drafts);
    QSignalSpy recovered(&keeper, &DraftKeeper::recovered);
    QCOMPARE(opened(keeper, m_one), u"stored"_s);
    {
        const FullDisk full(*this);
        keeper.keep(draft(m_one, u"typed"_s));
        QCOMPARE(opened(keeper, m_other), QString());
        QCOMPARE(keeper.unsaved(), 1);
    }
    must(m_drafts->save(draft(m_one, u"taken back"_s)));
    QTRY_COMPARE_WITH_TIMEOUT(recovered.size(), 1, 20'000);
    QCOMPARE(onDisk(m_one).text, u"taken back\n\ntyped"_s);
}

/// It would be sent twice.
void DraftKeeperTest::whatWasSentIsNoDraftAgain()
{
    DraftKeeper keeper(*m_drafts);
    QCOMPARE(opened(keeper, m_one), u"stored"_s);
    const FullDisk full(*this);
    keeper.keep(draft(m_one, u"sent"_s));
    QCOMPARE(opened(keeper, m_other), QString());
    keeper.dropSent(draft(m_other, u"sent"_s));
    QCOMPARE(keeper.unsaved(), 1);
    keeper.dropSent(draft(m_one, u"sent"_s));
    QCOMPARE(keeper.unsaved(), 0);
}

void DraftKeeperTest::whatIsLostIsSaid()
{
    const FullDisk full(*this);
    const QRegularExpression said(u"^A draft is lost. It could not be saved: "_s);
    QTest::ignoreMessage(QtCriticalMsg, said);
    QTest::ignoreMessage(QtCriticalMsg, said);
    {
        DraftKeeper keeper(*m_drafts);
        QCOMPARE(opened(keeper, m_one), u"stored"_s);
        keeper.keep(draft(m_one, u"typed"_s));
        QCOMPARE(opened(keeper, m_other), QString());
        keeper.keep(draft(m_other, u"typed as well"_s));
    }
    QCOMPARE(onDisk(m_one).text, u"stored"_s); // after everything before it
}

QTEST_MAIN(DraftKeeperTest)
#include "draftkeepertest.moc"
