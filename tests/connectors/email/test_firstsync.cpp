// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/email/emailchannel.h"
#include "support/mailpeers.h"

#include <QElapsedTimer>
#include <QTest>

using namespace throughline;
using namespace throughline::test;
using namespace Qt::StringLiterals;

/// How long the first look at a full mailbox takes; the budget is in the tests of the bench. THROUGHLINE_MAILS says how
/// many.
class TestFirstSync : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everythingIsFetchedOnce();
};

void TestFirstSync::everythingIsFetchedOnce()
{
    if (!MailPeers::areInstalled())
        QSKIP("Dovecot or Exim is missing");
    const int count = qEnvironmentVariableIntValue("THROUGHLINE_MAILS") > 0
        ? qEnvironmentVariableIntValue("THROUGHLINE_MAILS")
        : 2'000;
    MailPeers peers;
    QVERIFY(peers.dovecot.start());
    QList<QByteArray> mails;
    for (int i = 0; i < count; ++i)
        mails.append(mailTo(u"agent@example.test"_s, u"%1@example.test"_s.arg(i), {},
            QByteArray("A line of an ordinary message.\r\n").repeated(40)));
    peers.dovecot.place(mails, u"agent@example.test"_s);
    QVERIFY(peers.dovecot.imap(u"agent@example.test"_s, {"SELECT INBOX"}).contains("C OK")); // its index

    QElapsedTimer timer;
    timer.start();
    EmailChannel channel(peers.settings(), DovecotServer::password());
    QTRY_VERIFY_WITH_TIMEOUT(!channel.batches.isEmpty(), 60'000);
    const qint64 first = timer.elapsed();
    QTRY_VERIFY_WITH_TIMEOUT(channel.isIdle(), 300'000);
    const qint64 all = timer.elapsed();
    QCOMPARE(channel.ids().size(), count);
    qInfo("%d mails: the first batch after %lld ms, all after %lld ms (%lld a second)", count, first, all,
        count * 1000LL / std::max<qint64>(all, 1));
}

QTEST_GUILESS_MAIN(TestFirstSync)
#include "test_firstsync.moc"
