// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/teststeps.h"

#include "core/sentence.h"
#include "ui/panels/paragraph.h"

#include <QCoreApplication>
#include <QEvent>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace throughline {

namespace {

/// The words for the steps that connectors report, by their stable names.
constexpr std::array stepWords{
    std::pair{"reach", QT_TRANSLATE_NOOP("TestSteps", "The server answers")},
    std::pair{"tls", QT_TRANSLATE_NOOP("TestSteps", "The line is encrypted, and the certificate is good")},
    std::pair{"login", QT_TRANSLATE_NOOP("TestSteps", "The login is accepted")},
    std::pair{"folder", QT_TRANSLATE_NOOP("TestSteps", "The folder is there")},
    std::pair{"submission_reach", QT_TRANSLATE_NOOP("TestSteps", "The server for sending answers")},
    std::pair{"submission_tls",
        QT_TRANSLATE_NOOP("TestSteps", "The line for sending is encrypted, and the certificate is good")},
    std::pair{"submission", QT_TRANSLATE_NOOP("TestSteps", "Messages can be sent")},
    std::pair{"settings", QT_TRANSLATE_NOOP("TestSteps", "The settings are complete")},
};

constexpr std::array failedWords{
    std::pair{"reach", QT_TRANSLATE_NOOP("TestSteps", "The server does not answer.")},
    std::pair{"tls", QT_TRANSLATE_NOOP("TestSteps", "The line is not safe.")},
    std::pair{"login", QT_TRANSLATE_NOOP("TestSteps", "The login is refused.")},
    std::pair{"folder", QT_TRANSLATE_NOOP("TestSteps", "The folder is not there.")},
    std::pair{"submission_reach", QT_TRANSLATE_NOOP("TestSteps", "The server for sending does not answer.")},
    std::pair{"submission_tls", QT_TRANSLATE_NOOP("TestSteps", "The line for sending is not safe.")},
    std::pair{"submission", QT_TRANSLATE_NOOP("TestSteps", "Messages cannot be sent.")},
    std::pair{"settings", QT_TRANSLATE_NOOP("TestSteps", "The settings are not complete.")},
};

QString wordsFor(const QString &name, std::span<const std::pair<const char *, const char *>> table)
{
    for (const auto &[each, words] : table) {
        if (name == QLatin1StringView(each))
            return QCoreApplication::translate("TestSteps", words);
    }
    return name; // a connector of somebody else: its own word is better than none
}

bool isFailed(const TestStep &step)
{
    return step.error.has_value();
}

} // namespace

QString stepText(const TestStep &step)
{
    if (!step.error) {
        const QString words = wordsFor(step.name, stepWords);
        //: A step of the connection test that went well: %1 is the verdict, %2 what was found
        return step.detail.isEmpty() ? words : TestSteps::tr("%1: %2").arg(words, step.detail);
    }
    //: A step of the connection test that failed: %1 is the verdict, %2 a sentence with the reason
    return TestSteps::tr("%1 %2").arg(wordsFor(step.name, failedWords), sentence(*step.error));
}

TestSteps::TestSteps(QWidget *parent)
    : QWidget(parent)
    , m_lines(new QVBoxLayout(this))
{
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(scaled(space::xs));
    connect(&m_watcher, &QFutureWatcherBase::resultReadyAt, this, [this](int index) {
        m_steps.append(m_watcher.resultAt(index));
        retranslateUi();
    });
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        if (!std::exchange(m_running, false))
            return;
        retranslateUi();
        Q_EMIT finished(!m_steps.isEmpty() && std::ranges::none_of(m_steps, isFailed));
    });
}

TestSteps::~TestSteps()
{
    m_watcher.cancel();
}

void TestSteps::follow(const QFuture<TestStep> &test)
{
    clear();
    m_running = true;
    m_watcher.setFuture(test);
    retranslateUi();
}

void TestSteps::clear()
{
    m_running = false;
    m_watcher.cancel();
    m_watcher.setFuture({});
    m_steps.clear();
    retranslateUi();
}

void TestSteps::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QWidget::changeEvent(event);
}

void TestSteps::retranslateUi()
{
    setAccessibleName(tr("Test of the connection"));
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const TestStep &step : std::as_const(m_steps))
        addLine((step.error ? QStringLiteral("✗ ") : QStringLiteral("✓ ")) + stepText(step), !step.error);
    if (m_running)
        addLine(tr("Testing…"), true);
    setVisible(m_lines->count() > 0);
}

void TestSteps::addLine(const QString &text, bool good)
{
    auto *line = new Paragraph(TextRole::Body, good ? Ink::Text : Ink::Bad);
    line->setText(text);
    line->setAccessibleName(text);
    m_lines->addWidget(line);
}

} // namespace throughline
