// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/appearance.h"
#include "ui/style/avatar.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/textlabel.h"
#include "ui/style/timetext.h"
#include "ui/style/tokens.h"

#include <QApplication>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace throughline;

class StyleTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyTextCanBeRead_data();
    void everyTextCanBeRead();
    void initialsCanBeReadOnEveryAvatar();
    void initials_data();
    void initials();
    void darkAndLightCanBeChosen();
    void iconsFollowThePalette();
    void sizesFollowTheSystemsFont();
    void timesAreAsShortAsTheyAreClear();
};

/// Text below a contrast of 4.5 is lost to many eyes, and to everybody on a bad screen.
void StyleTest::everyTextCanBeRead_data()
{
    QTest::addColumn<QColor>("ink");
    QTest::addColumn<QColor>("ground");
    for (const Tokens *t : {&lightTokens(), &darkTokens()}) {
        const QList<std::pair<const char *, QColor>> inks{{"text", t->text}, {"muted", t->muted}};
        const QList<std::pair<const char *, QColor>> grounds{{"background", t->background}, {"rail", t->rail},
            {"surface", t->surface}, {"raised", t->raised}, {"accentSoft", t->accentSoft}, {"note", t->note},
            {"sent", t->sent}};
        const char *scheme = t->dark ? "dark" : "light";
        for (const auto &[ink, color] : inks) {
            for (const auto &[ground, behind] : grounds)
                QTest::addRow("%s: %s on %s", scheme, ink, ground) << color << behind;
        }
        for (const auto &[ground, behind] :
            {grounds.at(0), grounds.at(2), grounds.at(3), grounds.at(5), grounds.at(6)}) {
            QTest::addRow("%s: accent on %s", scheme, ground) << t->accent << behind;
            QTest::addRow("%s: bad on %s", scheme, ground) << t->bad << behind;
            QTest::addRow("%s: warning on %s", scheme, ground) << t->warning << behind;
        }
        QTest::addRow("%s: bad on rail", scheme) << t->bad << t->rail;
        QTest::addRow("%s: on accent", scheme) << t->onAccent << t->accent;
        QTest::addRow("%s: good pill", scheme) << t->good << t->goodSoft;
        QTest::addRow("%s: warning pill", scheme) << t->warning << t->warningSoft;
        QTest::addRow("%s: bad pill", scheme) << t->bad << t->badSoft;
    }
}

void StyleTest::everyTextCanBeRead()
{
    QFETCH(QColor, ink);
    QFETCH(QColor, ground);
    QVERIFY2(contrast(ink, ground) >= 4.5, qPrintable(QString::number(contrast(ink, ground))));
}

/// The same for the letters on a customer's mark.
void StyleTest::initialsCanBeReadOnEveryAvatar()
{
    for (const QColor &color : avatarColors())
        QVERIFY2(contrast(lightTokens().onMark, color) >= 4.5, qPrintable(color.name()));
}

/// A wrong cut makes a stranger of a customer: half a Thai vowel, one surrogate, a family name without its first sign.
void StyleTest::initials_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("expected");
    QTest::newRow("two words") << u"Malee Srisai"_s << u"MS"_s;
    QTest::newRow("three words") << u"Juan de Silva"_s << u"JS"_s;
    QTest::newRow("one word") << u"nina"_s << u"N"_s;
    QTest::newRow("Turkish") << u"Elif Başak"_s << u"EB"_s;
    QTest::newRow("Japanese") << u"田中 由美"_s << u"田中"_s;
    QTest::newRow("Chinese") << u"王丽"_s << u"王"_s;
    QTest::newRow("Thai with marks") << u"กิ่งแก้ว"_s << u"กิ่"_s;
    QTest::newRow("address") << u"malee.s@example.org"_s << u"M"_s;
    QTest::newRow("quotes") << u"\"O'Neil\" (work)"_s << u"OW"_s;
    QTest::newRow("outside of the first plane") << u"𠮷田"_s << u"𠮷"_s;
    QTest::newRow("nothing") << QString() << u"?"_s;
    QTest::newRow("signs only") << u"***"_s << u"?"_s;
}

void StyleTest::initials()
{
    QFETCH(QString, name);
    QTEST(initialsOf(name), "expected");
}

/// A night shift on a white window, or a choice that does nothing.
void StyleTest::darkAndLightCanBeChosen()
{
    Appearance appearance(*qApp);
    appearance.setScheme(Appearance::Scheme::Dark);
    QVERIFY(tokensOf(QApplication::palette()).dark);
    QCOMPARE(QApplication::palette().color(QPalette::Base), darkTokens().surface);
    appearance.setScheme(Appearance::Scheme::Light);
    QCOMPARE(QApplication::palette().color(QPalette::Window), lightTokens().background);
}

/// A dark sign on dark ground is no sign.
void StyleTest::iconsFollowThePalette()
{
    const auto inkOf = [](const QPixmap &pixmap) {
        const QImage image = pixmap.toImage();
        QColor darkest = Qt::transparent;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixelColor(x, y).alpha() == 255)
                    darkest = image.pixelColor(x, y);
            }
        }
        return darkest;
    };
    Appearance appearance(*qApp);
    for (const auto scheme : {Appearance::Scheme::Light, Appearance::Scheme::Dark}) {
        appearance.setScheme(scheme);
        const QColor ink = inkOf(icon(u"edit-copy"_s).pixmap(32, 32));
        QVERIFY2(contrast(ink, QApplication::palette().color(QPalette::Base)) > 3, qPrintable(ink.name()));
    }
    QVERIFY(icon(u"no-such-icon"_s).isNull());
}

/// A person who set a large font needs all of the window to follow.
void StyleTest::sizesFollowTheSystemsFont()
{
    const QFont before = QApplication::font();
    QFont large = before;
    large.setPixelSize(26);
    QApplication::setFont(large);
    QCOMPARE(scaled(12), 24);
    QCOMPARE(fontFor(TextRole::Mark).pixelSize(), 22);
    QApplication::setFont(before);
}

/// "14:31" on a message of last week would be taken for today.
void StyleTest::timesAreAsShortAsTheyAreClear()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    const auto at = [](const QString &text) { return fromDateTime(QDateTime::fromString(text, Qt::ISODate)); };
    const Instant today = at(u"2026-03-12T15:00:00"_s);
    QCOMPARE(shortTime(at(u"2026-03-12T14:31:00"_s), today), u"14:31"_s);
    QCOMPARE(shortTime(at(u"2026-03-10T14:31:00"_s), today), u"Tue"_s);
    QCOMPARE(shortTime(at(u"2026-03-05T14:31:00"_s), today), u"5 Mar"_s);
    QCOMPARE(shortTime(at(u"2025-12-30T14:31:00"_s), today), u"30/12/2025"_s);
    QCOMPARE(dayName(at(u"2026-03-12T01:00:00"_s), today), u"Today"_s);
    QCOMPARE(dayName(at(u"2026-03-11T23:00:00"_s), today), u"Yesterday"_s);
    QCOMPARE(dayName(at(u"2026-03-02T23:00:00"_s), today), u"Monday, 2 March"_s);
    QCOMPARE(spanText(Milliseconds(4 * 60'000)), u"4 min"_s);
    QCOMPARE(spanText(Milliseconds(5 * 3'600'000)), u"5 h"_s);
    QCOMPARE(spanText(Milliseconds(72 * 3'600'000)), u"3 d"_s);
}

QTEST_MAIN(StyleTest)
#include "styletest.moc"
