// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/appearance.h"
#include "ui/style/avatar.h"
#include "ui/style/icons.h"
#include "ui/style/looks.h"
#include "ui/style/metrics.h"
#include "ui/style/textlabel.h"
#include "ui/style/textline.h"
#include "ui/style/timetext.h"
#include "ui/style/tokens.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QImage>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
#include <QSpinBox>
#include <QTabWidget>
#include <QTest>
#include <QTextEdit>

using namespace Qt::StringLiterals;
using namespace throughline;

class StyleTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// In a window that is read from the right a key is still "Ctrl+⏎", and a Latin subject is cut at its end.
    void wordsKeepTheirOrderInAMirroredWindow_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("key") << u"Ctrl+⏎"_s;
        QTest::newRow("too long") << u"Refund for the order that was never delivered"_s;
        QTest::newRow("Arabic") << u"مرحباً (14)، شكراً!"_s;
    }

    void wordsKeepTheirOrderInAMirroredWindow()
    {
        QFETCH(const QString, text);
        const auto drawn = [&text](Qt::LayoutDirection window, Qt::Alignment alignment) {
            QImage image(160, 40, QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            painter.setLayoutDirection(window);
            drawLine(painter, image.rect(), text, window, alignment | Qt::AlignVCenter);
            return image;
        };
        QCOMPARE(drawn(Qt::RightToLeft, Qt::AlignRight), drawn(Qt::LeftToRight, Qt::AlignLeft));
        QVERIFY(drawn(Qt::RightToLeft, Qt::AlignLeft) != drawn(Qt::RightToLeft, Qt::AlignRight)
            || QFontMetrics(QFont()).horizontalAdvance(text) > 150);
    }

    void everyTextCanBeRead_data();
    void everyTextCanBeRead();
    void initialsCanBeReadOnEveryAvatar();
    void initials_data();
    void initials();
    void darkAndLightCanBeChosen();
    void controlsAreDrawnInTheirColors_data();
    void controlsAreDrawnInTheirColors();
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
            {"sent", t->sent}, {"found", t->found}};
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

void StyleTest::controlsAreDrawnInTheirColors_data()
{
    QTest::addColumn<Appearance::Scheme>("scheme");
    QTest::newRow("light") << Appearance::Scheme::Light;
    QTest::newRow("dark") << Appearance::Scheme::Dark;
}

/// The one thing to do next must stand out from the others, and what has the keyboard must show it.
void StyleTest::controlsAreDrawnInTheirColors()
{
    QFETCH(Appearance::Scheme, scheme);
    Appearance appearance(*qApp);
    appearance.setScheme(scheme);
    QWidget window;
    setGround(&window, Ground::Surface);
    auto *column = new QVBoxLayout(&window);
    auto *row = new QHBoxLayout;
    column->addLayout(row);
    QPushButton plain(u"Snooze"_s);
    setHint(&plain, u"S"_s);
    QPushButton primary(u"Resolve"_s);
    setLook(&primary, ButtonLook::Primary);
    QPushButton quiet(u"Note"_s);
    setLook(&quiet, ButtonLook::Quiet);
    QPushButton chosen(u"E-mail"_s);
    setLook(&chosen, ButtonLook::Chosen);
    chosen.setCheckable(true);
    chosen.setChecked(true);
    QPushButton disabled(u"Claim"_s);
    disabled.setEnabled(false);
    for (QPushButton *button : {&plain, &primary, &quiet, &chosen, &disabled})
        row->addWidget(button);
    QLineEdit edit;
    edit.setPlaceholderText(u"Search everything"_s);
    QComboBox box;
    box.addItems({u"Every day"_s, u"Never"_s});
    QCheckBox check(u"Sound on a new message"_s);
    check.setChecked(true);
    QRadioButton radio(u"Follow the system"_s);
    radio.setChecked(true);
    QSpinBox spin;
    QProgressBar progress;
    progress.setValue(40);
    QTextEdit text(u"Several lines"_s);
    text.setFixedHeight(60);
    QTabWidget tabs;
    tabs.addTab(new QWidget, u"Customer"_s);
    tabs.addTab(new QWidget, u"Knowledge"_s);
    tabs.setFixedHeight(60);
    QScrollBar bar(Qt::Horizontal);
    bar.setRange(0, 100);
    for (QWidget *widget :
        std::initializer_list<QWidget *>{&edit, &box, &check, &radio, &spin, &progress, &text, &tabs, &bar})
        column->addWidget(widget);
    window.resize(460, 420);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    edit.setFocus();
    const QImage image = window.grab().toImage();
    const Tokens &t = tokensOf(&window);
    const auto colorAt = [&](const QWidget &widget, QPoint inside) {
        return image.pixelColor(widget.mapTo(&window, inside));
    };
    QCOMPARE(colorAt(primary, {primary.width() / 2, 4}), t.accent);
    QCOMPARE(colorAt(plain, {plain.width() / 2, 4}), t.raised);
    QCOMPARE(colorAt(chosen, {chosen.width() / 2, 4}), t.accentSoft);
    QCOMPARE(colorAt(quiet, {quiet.width() / 2, 4}), t.surface);
    QCOMPARE(colorAt(edit, {edit.width() / 2, 0}), t.accent);
    const QString folder = qEnvironmentVariable("THROUGHLINE_PICTURES");
    if (!folder.isEmpty())
        image.save(folder + u"/controls-"_s + QString::fromLatin1(QTest::currentDataTag()) + u".png"_s);
    QMenu menu;
    menu.addAction(icon(u"edit-copy"_s), u"Copy"_s)->setShortcut(QKeySequence::Copy);
    menu.addSeparator();
    QAction *mark = menu.addAction(u"Mark as unread"_s);
    mark->setCheckable(true);
    mark->setChecked(true);
    menu.addMenu(u"Snooze"_s)->addAction(u"Tomorrow"_s);
    menu.addAction(u"Discard"_s)->setEnabled(false);
    menu.popup({0, 0});
    menu.setActiveAction(mark);
    if (!folder.isEmpty())
        menu.grab().save(folder + u"/menu-"_s + QString::fromLatin1(QTest::currentDataTag()) + u".png"_s);
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
