// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connector/manifest.h"
#include "ui/action/actionregistry.h"
#include "ui/panels/paragraph.h"
#include "ui/settings/channelform.h"
#include "ui/settings/channelsetup.h"
#include "ui/settings/teststeps.h"
#include "ui/windowdriver.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFile>
#include <QJsonDocument>
#include <QLineEdit>
#include <QListView>
#include <QTest>

#include <algorithm>

using namespace throughline;
using namespace throughline::test;
using namespace Qt::StringLiterals;

namespace {

Manifest emailManifest()
{
    QFile file(QStringLiteral(EMAIL_MANIFEST));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return manifestFromJson(QJsonDocument::fromJson(file.readAll()).object()).value_or(Manifest{});
}

} // namespace

class WindowChannelsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// An empty desk says what to do, and does it.
    void anEmptyDeskOffersSamples()
    {
        WindowDriver driver;
        QVERIFY(driver.open());
        QTRY_VERIFY(WindowDriver::find(u"Connect a mailbox"_s));
        QVERIFY(WindowDriver::click(u"Try with sample conversations"_s));
        QTRY_VERIFY(WindowDriver::list()->model()->rowCount() > 5);
    }

    /// Asked for again the form comes to the front, with what was typed in it: two would connect a mailbox twice.
    void thereIsOneFormToConnect()
    {
        WindowDriver driver;
        QVERIFY(driver.open());
        const auto forms = [&driver] { return driver.window().findChildren<ChannelSetup *>(); };
        QAction *connect = driver.window().actions().action(ActionId::ConnectChannel);
        connect->trigger();
        QVERIFY(WindowDriver::type(u"Name of the channel"_s, u"Support"_s));
        driver.window().activateWindow();
        connect->trigger();
        QCOMPARE(forms().size(), 1);
        QTRY_COMPARE(QApplication::activeWindow(), forms().constFirst());
        QCOMPARE(WindowDriver::textOf(u"Name of the channel"_s), u"Support"_s);
        forms().constFirst()->close();
        QTRY_VERIFY(forms().isEmpty());
        connect->trigger();
        QCOMPARE(WindowDriver::textOf(u"Name of the channel"_s), QString());
    }

    /// A channel is connected with its form: tested first, and then live.
    void aChannelIsConnectedByItsForm()
    {
        WindowDriver driver;
        QVERIFY(driver.open());
        driver.window().actions().action(ActionId::ConnectChannel)->trigger();
        auto *kind = WindowDriver::find<QComboBox>(u"Kind"_s);
        QVERIFY(kind);
        kind->setCurrentIndex(kind->findData(u"loopback"_s));
        QVERIFY(WindowDriver::type(u"Name of the channel"_s, u"Practice"_s));
        QTRY_VERIFY(WindowDriver::find<QCheckBox>(u"Sample conversations"_s));
        WindowDriver::find<QCheckBox>(u"Sample conversations"_s)->setChecked(true);
        QVERIFY(WindowDriver::click(u"Test connection"_s));
        QTRY_VERIFY(WindowDriver::find(u"Test of the connection"_s));
        QVERIFY(WindowDriver::click(u"Connect"_s));
        QTRY_COMPARE(driver.desk().channels().list().size(), 1);
        QCOMPARE(driver.desk().channels().list().constFirst().channel.name, u"Practice"_s);
        QTRY_VERIFY(!WindowDriver::find(u"Name of the channel"_s)); // the form has gone
        QTRY_VERIFY(WindowDriver::list()->model()->rowCount() > 5);
    }

    /// The form asks for what is missing, and gives exactly what was filled in; a password is not among the settings.
    void theFormIsMadeFromTheManifest()
    {
        const Manifest manifest = emailManifest();
        QVERIFY(!manifest.settings.isEmpty());
        ChannelForm form(manifest, QString(), false);
        form.show();
        QCOMPARE(form.missing().size(), 4);
        QCOMPARE(WindowDriver::find<QComboBox>(u"Incoming: Security"_s)->currentText(), u"TLS"_s); // not "tls"
        const QJsonObject settings{{u"address"_s, u"support@example.org"_s}, {u"imap_host"_s, u"imap.example.org"_s},
            {u"smtp_host"_s, u"smtp.example.org"_s}, {u"imap_security"_s, u"starttls"_s}, {u"imap_port"_s, 143}};
        form.setValues(settings);
        auto *password = WindowDriver::find<QLineEdit>(u"Mailbox: Password"_s);
        QVERIFY(password);
        QCOMPARE(password->echoMode(), QLineEdit::Password);
        password->setText(u" secret "_s);
        QCOMPARE(form.missing(), QStringList());
        for (auto it = settings.begin(); it != settings.end(); ++it)
            QCOMPARE(form.settings().value(it.key()), it.value());
        QCOMPARE(form.secrets(), (QMap<QString, QString>{{u"password"_s, u" secret "_s}}));
        QVERIFY(!form.settings().contains(u"password"_s));
        QVERIFY2(checkedSettings(manifest, form.settings()), "what the form gives is accepted");
        QVERIFY(!WindowDriver::find(u"Folders: Folders"_s)); // advanced: folded away
        QVERIFY(WindowDriver::click(u"Advanced"_s));
        QVERIFY(WindowDriver::find(u"Folders: Folders"_s));
    }

    /// A channel that fails is named where one looks, with the reason in the settings.
    void aFailingChannelIsShown()
    {
        WindowDriver driver;
        QVERIFY(driver.open());
        const QJsonObject nowhere{{u"address"_s, u"support@example.org"_s}, {u"imap_host"_s, u"127.0.0.1"_s},
            {u"imap_port"_s, 1}, {u"smtp_host"_s, u"127.0.0.1"_s}, {u"smtp_port"_s, 1}};
        QVERIFY(WindowDriver::wait(driver.desk().channels().add(
            {.kind = u"email"_s, .name = u"support@"_s, .settings = nowhere, .secrets = {{u"password"_s, u"x"_s}}})));
        QTRY_VERIFY(WindowDriver::find(u"Status: Offline: trying again"_s)
            || WindowDriver::find(u"Status: support@ needs you"_s));
        QWidget *status = WindowDriver::find(u"Status: Offline: trying again"_s);
        QVERIFY(WindowDriver::click(status ? u"Status: Offline: trying again"_s : u"Status: support@ needs you"_s));
        QTRY_VERIFY(WindowDriver::find(u"Switch the channel off"_s));
        QVERIFY(WindowDriver::click(u"Switch the channel off"_s));
        QTRY_VERIFY(WindowDriver::find(u"Switch the channel on"_s));
    }

    /// Other settings are tried with the password that the channel has: it is not asked for again.
    void aChangedChannelIsTestedWithItsPassword()
    {
        WindowDriver driver;
        QVERIFY(driver.open());
        const QJsonObject nowhere{{u"address"_s, u"support@example.org"_s}, {u"imap_host"_s, u"127.0.0.1"_s},
            {u"imap_port"_s, 1}, {u"smtp_host"_s, u"127.0.0.1"_s}, {u"smtp_port"_s, 1}};
        QVERIFY(WindowDriver::wait(driver.desk().channels().add(
            {.kind = u"email"_s, .name = u"support@"_s, .settings = nowhere, .secrets = {{u"password"_s, u"x"_s}}})));
        QTRY_COMPARE(driver.desk().channels().list().size(), 1);
        const ChannelSummary channel = driver.desk().channels().list().constFirst().channel;
        auto *setup = new ChannelSetup(driver.desk(), channel, &driver.window());
        setup->show();
        QVERIFY(WindowDriver::find<QDoubleSpinBox>(u"Incoming: Port"_s));
        WindowDriver::find<QDoubleSpinBox>(u"Incoming: Port"_s)->setValue(2);
        QVERIFY(WindowDriver::click(u"Test connection"_s));
        const auto says = [setup](const QString &words) {
            return std::ranges::any_of(setup->findChildren<Paragraph *>(),
                [&words](const Paragraph *each) { return each->text().startsWith(words); });
        };
        QTRY_VERIFY(says(u"✗ The server does not answer."_s));
    }

    void aShortcutConflictIsSaid()
    {
        WindowDriver driver;
        QVERIFY(driver.open());
        driver.window().actions().action(ActionId::Shortcuts)->trigger();
        QWidget *keys = WindowDriver::find(u"Shortcut: Claim"_s);
        QVERIFY(keys);
        keys->setFocus();
        QTest::keyClick(keys, Qt::Key_E); // that is Resolve
        QTRY_COMPARE_WITH_TIMEOUT(driver.window().actions().key(ActionId::Claim), u"C"_s, 3000);
        QTest::keyClick(keys, Qt::Key_G);
        QTRY_COMPARE_WITH_TIMEOUT(driver.window().actions().key(ActionId::Claim), u"G"_s, 3000);
        QVERIFY(WindowDriver::click(u"Reset the shortcut: Claim"_s));
        QCOMPARE(driver.window().actions().key(ActionId::Claim), u"C"_s);
    }

    void verdictsAreInPlainWords_data()
    {
        QTest::addColumn<TestStep>("step");
        QTest::addColumn<QString>("beginning");
        QTest::newRow("reached") << TestStep{u"reach"_s, {}, u"imap.example.org"_s}
                                 << u"The server answers: imap.example.org"_s;
        QTest::newRow("login") << TestStep{u"login"_s, Error{ErrorCode::LoginRefused, {}, false}, {}}
                               << u"The login is refused."_s;
        QTest::newRow("sending") << TestStep{u"submission_tls"_s, Error{ErrorCode::TlsRefused, {}, false}, {}}
                                 << u"The line for sending is not safe."_s;
        QTest::newRow("unknown") << TestStep{u"handshake"_s, {}, {}} << u"handshake"_s;
    }

    void verdictsAreInPlainWords()
    {
        QFETCH(const TestStep, step);
        QFETCH(const QString, beginning);
        QVERIFY2(stepText(step).startsWith(beginning), qPrintable(stepText(step)));
    }
};

QTEST_MAIN(WindowChannelsTest)
#include "windowchannelstest.moc"
