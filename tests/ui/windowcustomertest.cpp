// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/contacts.h"
#include "service/reading.h"
#include "ui/windowdriver.h"

#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTest>

using namespace throughline;
using namespace throughline::test;
using namespace Qt::StringLiterals;

/// Who the customer is, put right beside the conversation, in the real window.
class WindowCustomerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_driver = std::make_unique<WindowDriver>();
        QVERIFY(m_driver->open());
        QVERIFY(m_driver->connectSamples());
        QVERIFY(m_driver->openConversationOf(u"Maya Fernandes"_s));
    }

    void cleanup() { m_driver.reset(); }

    /// What an agent hears once is written down where it is seen next time.
    void aFieldIsEditedInPlace()
    {
        QTRY_VERIFY(WindowDriver::find<QPushButton>(u"Organization"_s)); // not its label
        QTest::mouseClick(WindowDriver::find<QPushButton>(u"Organization"_s), Qt::LeftButton);
        QTRY_VERIFY(WindowDriver::find<QLineEdit>(u"Organization"_s));
        WindowDriver::typeHere(u"Fernandes Lda"_s);
        WindowDriver::key(Qt::Key_Return);
        QTRY_COMPARE(fields(), QStringList{u"Fernandes Lda"_s});
        QTRY_COMPARE(WindowDriver::said(), u"Saved"_s);
        WindowDriver::list()->setFocus();
        m_driver->press(ActionId::Undo);
        QTRY_COMPARE(fields(), QStringList());
    }

    /// Two who look like one are one with two keys, and two again with one.
    void whoLooksTheSameIsMergedAndTakenApart()
    {
        const auto maya = m_driver->conversation().contact;
        const auto lines = WindowDriver::wait(m_driver->desk().contacts().list({}, 10)).value_or(QList<ContactLine>());
        QVERIFY(lines.size() > 1);
        const ContactLine other = lines.first().id == maya ? lines.at(1) : lines.first();
        for (const ContactId each : {maya, other.id})
            QVERIFY(WindowDriver::wait(m_driver->desk().contacts().addIdentity(
                each, each == maya ? u"sms"_s : u"phone"_s, u"+351 912 345 678"_s)));
        QTRY_VERIFY(WindowDriver::find(u"Not the same"_s));
        savePicture(u"suggested"_s);

        WindowDriver::list()->setFocus();
        m_driver->press(ActionId::MergeCustomer);
        QTRY_VERIFY(WindowDriver::find(u"Choices"_s));
        WindowDriver::key(Qt::Key_Return);
        QTRY_COMPARE(contact().merged.size(), 1);
        QCOMPARE(contact().merged.first().id, other.id);
        QTRY_VERIFY(!WindowDriver::find(u"Not the same"_s));
        savePicture(u"merged"_s);
        WindowDriver::list()->setFocus();
        m_driver->press(ActionId::Undo);
        QTRY_COMPARE(contact().merged.size(), 0);

        QTRY_VERIFY(WindowDriver::find(u"Not the same"_s));
        QVERIFY(WindowDriver::click(u"Not the same"_s));
        QTRY_VERIFY(!WindowDriver::find(u"Not the same"_s));
    }

private:
    ContactSummary contact()
    {
        return WindowDriver::wait(m_driver->desk().reading().contact(m_driver->conversation().contact))
            .value_or(ContactSummary{});
    }

    QStringList fields()
    {
        QStringList values;
        for (const ContactField &each : contact().fields)
            values.append(each.value);
        return values;
    }

    /// For whoever looks: where THROUGHLINE_PICTURES names a folder.
    void savePicture(const QString &name)
    {
        const QString folder = qEnvironmentVariable("THROUGHLINE_PICTURES");
        if (!folder.isEmpty())
            m_driver->window().grab().save(folder + u"/customer-%1.png"_s.arg(name));
    }

    std::unique_ptr<WindowDriver> m_driver;
};

QTEST_MAIN(WindowCustomerTest)

#include "windowcustomertest.moc"
