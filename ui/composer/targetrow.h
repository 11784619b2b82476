// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/writing.h"
#include "ui/style/channelmark.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QPushButton;

namespace throughline {

class ChannelChip;
class RecipientsRow;
class TextLabel;

/// Says what a reply will do: on which channel it goes out and to whom; or that a note stays in the team. For channels
/// with copies the lines of recipients are folded out from here.
class TargetRow : public QWidget
{
    Q_OBJECT
public:
    explicit TargetRow(QWidget *parent = nullptr);

    void setMarks(const ChannelMarks &marks) { m_marks = marks; }
    void setNote(bool note);
    void setTarget(const Result<Writing::Target> &target, bool copies);
    void clear(); ///< until it is known; what is read stays until one would notice that it takes long

    void setRecipients(const Recipients &recipients); ///< of a draft; empty: the usual ones
    Recipients recipients() const; ///< empty while they are the usual ones
    bool isReachable() const { return m_target && m_target->has_value(); }

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();
    Recipients shownRecipients() const;
    QString sentenceForReply() const;
    static QString whyNot(const Error &error);

    ChannelMarks m_marks;
    std::optional<Result<Writing::Target>> m_target;
    Recipients m_chosen; ///< by hand; empty: none were
    QTimer m_unknown; ///< runs while the target is being read, and nobody notices yet
    bool m_note = false;
    bool m_copies = false;
    ChannelChip *m_chip;
    TextLabel *m_words;
    QPushButton *m_fold;
    RecipientsRow *m_lines;
};

} // namespace throughline
