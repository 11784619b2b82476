<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>Ctl</name>
    <message numerus="yes">
        <source>%n rows of the workspace could not be read; the rest was exported.</source>
        <translation>
            <numerusform>%n row of the workspace could not be read; the rest was exported.</numerusform>
            <numerusform>%n rows of the workspace could not be read; the rest was exported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n differences were found. “rebuild” makes what is shown again from the journal.</source>
        <translation>
            <numerusform>%n difference was found. “rebuild” makes what is shown again from the journal.</numerusform>
            <numerusform>%n differences were found. “rebuild” makes what is shown again from the journal.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message numerus="yes">
        <source>about %n seconds left</source>
        <extracomment>How long a work still takes; a part of a line, after a dot</extracomment>
        <translation>
            <numerusform>about %n second left</numerusform>
            <numerusform>about %n seconds left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minutes left</source>
        <extracomment>How long a work still takes; a part of a line, after a dot</extracomment>
        <translation>
            <numerusform>about %n minute left</numerusform>
            <numerusform>about %n minutes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hours left</source>
        <extracomment>How long a work still takes; a part of a line, after a dot</extracomment>
        <translation>
            <numerusform>about %n hour left</numerusform>
            <numerusform>about %n hours left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages</source>
        <extracomment>How far a work is, of which nobody knows how long it is</extracomment>
        <translation>
            <numerusform>%Ln message</numerusform>
            <numerusform>%Ln messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sentence</name>
    <message numerus="yes">
        <source>%n messages went into a conversation of their own</source>
        <translation>
            <numerusform>%n message went into a conversation of its own</numerusform>
            <numerusform>%n messages went into a conversation of their own</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 put %n messages into a conversation of their own</source>
        <extracomment>%1: an agent&apos;s name</extracomment>
        <translation>
            <numerusform>%1 put %n message into a conversation of its own</numerusform>
            <numerusform>%1 put %n messages into a conversation of their own</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message numerus="yes">
        <source>%n min</source>
        <extracomment>Minutes, short, as on a small mark</extracomment>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <extracomment>Hours, short</extracomment>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <extracomment>Days, short</extracomment>
        <translation>
            <numerusform>%n d</numerusform>
            <numerusform>%n d</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message numerus="yes">
        <source>Sends in %n s</source>
        <extracomment>Under a reply that can still be taken back</extracomment>
        <translation>
            <numerusform>Sends in %n s</numerusform>
            <numerusform>Sends in %n s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>throughline::ComposerBar</name>
    <message numerus="yes">
        <source>Undo %n s</source>
        <extracomment>How long a reply can be taken back after Send; s is the symbol of the second</extracomment>
        <translation>
            <numerusform>Undo %n s</numerusform>
            <numerusform>Undo %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>throughline::ConversationActions</name>
    <message numerus="yes">
        <source>Sends in %n s</source>
        <extracomment>A reply that can still be taken back; s is the symbol of the second</extracomment>
        <translation>
            <numerusform>Sends in %n s</numerusform>
            <numerusform>Sends in %n s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>throughline::CustomerPanel</name>
    <message numerus="yes">
        <source>%n conversations</source>
        <translation>
            <numerusform>%n conversation</numerusform>
            <numerusform>%n conversations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>throughline::HitList</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>throughline::ImportWindow</name>
    <message numerus="yes">
        <source>%Ln messages came in.</source>
        <translation>
            <numerusform>%Ln message came in.</numerusform>
            <numerusform>%Ln messages came in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were there already.</source>
        <translation>
            <numerusform>%Ln was there already.</numerusform>
            <numerusform>%Ln were there already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were refused:</source>
        <translation>
            <numerusform>%Ln was refused:</numerusform>
            <numerusform>%Ln were refused:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>throughline::Leaving</name>
    <message numerus="yes">
        <source>%n drafts could not be saved. If Throughline ends now, they are lost.</source>
        <translation>
            <numerusform>%n draft could not be saved. If Throughline ends now, it is lost.</numerusform>
            <numerusform>%n drafts could not be saved. If Throughline ends now, they are lost.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>throughline::MainWindow</name>
    <message numerus="yes">
        <source>(%n) Throughline</source>
        <extracomment>The window&apos;s title: %n conversations wait for this agent</extracomment>
        <translation>
            <numerusform>(%n) Throughline</numerusform>
            <numerusform>(%n) Throughline</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>throughline::Notifier</name>
    <message numerus="yes">
        <source>%n new messages from customers</source>
        <translation>
            <numerusform>%n new message from a customer</numerusform>
            <numerusform>%n new messages from customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>throughline::StatusLine</name>
    <message numerus="yes">
        <source>%n replies not sent</source>
        <translation>
            <numerusform>%n reply not sent</numerusform>
            <numerusform>%n replies not sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Offline: %n to send</source>
        <translation>
            <numerusform>Offline: %n to send</numerusform>
            <numerusform>Offline: %n to send</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sending %n</source>
        <translation>
            <numerusform>Sending %n</numerusform>
            <numerusform>Sending %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>throughline::SuggestionList</name>
    <message numerus="yes">
        <source>%n suggestion(s). The down arrow chooses.</source>
        <translation>
            <numerusform>%n suggestion. The down arrow chooses.</numerusform>
            <numerusform>%n suggestions. The down arrow chooses.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>throughline::TargetRow</name>
    <message numerus="yes">
        <source>to %1 and %n in copy</source>
        <extracomment>Above the composer: %1 are those to whom it is written, %n more get a copy</extracomment>
        <translation>
            <numerusform>to %1 and %n in copy</numerusform>
            <numerusform>to %1 and %n in copy</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>throughline::TimelineArea</name>
    <message numerus="yes">
        <source>%n picture(s) from outside not loaded</source>
        <translation>
            <numerusform>%n picture from outside not loaded</numerusform>
            <numerusform>%n pictures from outside not loaded</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>throughline::TimelineView</name>
    <message numerus="yes">
        <source>%n new</source>
        <comment>messages further down, on a button</comment>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>throughline::Tray</name>
    <message numerus="yes">
        <source>Throughline: %n open</source>
        <translation>
            <numerusform>Throughline: %n open</numerusform>
            <numerusform>Throughline: %n open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Throughline: %n new messages from customers</source>
        <translation>
            <numerusform>Throughline: %n new message from customers</numerusform>
            <numerusform>Throughline: %n new messages from customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>throughline::TroubleWindow</name>
    <message numerus="yes">
        <source>%n events were exported.</source>
        <translation>
            <numerusform>%n event was exported.</numerusform>
            <numerusform>%n events were exported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>throughline::ViewListModel</name>
    <message numerus="yes">
        <source>%1, %n conversation(s)</source>
        <extracomment>A view and how many conversations are in it</extracomment>
        <translation>
            <numerusform>%1, %n conversation</numerusform>
            <numerusform>%1, %n conversations</numerusform>
        </translation>
    </message>
</context>
</TS>
