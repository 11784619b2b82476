// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/channels.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;
class QScrollArea;

namespace throughline {

class ChannelForm;
class Desk;
class Paragraph;
class TestSteps;
class TextLabel;

/// The window in which a channel is connected or set up anew: its kind, its name, the form of its manifest, *test
/// connection* and *save*. What is typed stays when saving fails.
class ChannelSetup : public QWidget
{
    Q_OBJECT
public:
    /// A new channel; `kind` is the one chosen at first, where it can be used.
    ChannelSetup(Desk &desk, const QString &kind, QWidget *parent);
    /// One that is there.
    ChannelSetup(Desk &desk, const ChannelSummary &channel, QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void retranslateUi();
    void chooseKind();
    void alignLabels();
    Channels::Setup setup() const;
    bool isComplete(); ///< says what is missing when it is not
    void test();
    void save();
    void finish(const std::optional<Error> &error);

    Desk &m_desk;
    std::optional<ChannelSummary> m_channel;
    QList<ChannelKind> m_kinds; ///< that can be used
    TextLabel *m_title;
    QComboBox *m_kind;
    QLineEdit *m_name;
    QScrollArea *m_scroll;
    ChannelForm *m_form = nullptr;
    TestSteps *m_steps;
    Paragraph *m_error;
    QPushButton *m_test;
    QPushButton *m_save;
};

} // namespace throughline
