<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="en">
<context>
    <name>Action</name>
    <message>
        <source>Next conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set priority…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set pending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snooze…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show source of the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Italic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect a mailbox…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import messages…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Ctl</name>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no kind of channel “%1”. “channel kinds” names them all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not KEY=VALUE with a setting of %2. “channel kinds” names them all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a secret, and everyone on this machine can read a command line. Give it with “--secret %1”, on standard input, or with “--secret %1=FILE”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value of “%1” is not of its type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The channel “%1” is connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keychain runs here: its secrets are in %1, which only you can read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The channel “%1” is off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The channel “%1” is live.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The channel “%1” was removed. Its conversations stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes a workspace, or opens the one that is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whose desk it is; else the system user&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks the database, every content, and the journal against what is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes everything that is shown again from the journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes the whole workspace into one file, while it is in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes the workspace from a backup. Its folder must be empty or missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes every event as JSON lines, and every content; also of a damaged workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder to write into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brings in mbox files, Maildirs, .eml files, or folders of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists what can be connected, with its settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connects a channel and enables it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of its settings; can be given again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a secret setting, read from FILE or else from a line of standard input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists the channels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tries a channel&apos;s settings, step by step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets a channel run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stops a channel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removes a channel and its secrets. Its conversations stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs the enabled channels until Ctrl+C.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ends when everything is received and the outbox is empty; fails if a channel cannot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reports on this channel, and waits for it, alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists conversations, the latest first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mine, unassigned, open, pending, snoozed, resolved, or a channel; open without it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how many at most; 50 without it, 0: all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prints a conversation, the oldest first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds conversations by words of their messages, subjects and customers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how many at most; 20 without it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queues a reply. The desktop or `sync` sends it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what to write, in Markdown; `-`: from standard input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file to send with it; can be given again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where to send it; else where the customer wrote last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>runs the channels and waits until it is sent; fails if it cannot be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds an internal note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file to keep with it; can be given again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assigns a conversation, to this desk&apos;s agent when none is named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes it from whoever has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds tags.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes the tags away instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets low, normal, high or urgent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts a conversation aside until a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>such as 2027-03-01T09:00, local time unless it names its zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marks a conversation as waiting for the customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marks a conversation as done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens a conversation again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Either name an agent or say “--nobody”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is none of low, normal, high and urgent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until when? Name a time such as 2027-03-01T09:00 with “--until”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is neither the number nor the id of a conversation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no channel “%1”. “channel list” names them all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no agent “%1” in this workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>throughlinectl [--workspace DIR] [--json] COMMAND</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  --workspace DIR  the workspace&apos;s folder; without it, the desktop&apos;s own
  --json           one JSON object a line, with the fields named above; times are UTC (ISO 8601)
  --help           this text, or that of one command
  --version        the version

CONVERSATION is its number or its id. What goes wrong is said on standard error.
Exit status: 0 done, 1 failed, 2 wrong use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported: %1. Already there: %2. Refused: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not there, or cannot be read. Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n messages read</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The workspace is in %1. This is the desk of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no option “--%1” with a value here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no option “--%1” here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The option “--%1” needs a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which command? The help lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” needs: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is one word too many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“throughlinectl --help” lists the commands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a number of rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to read for the secret “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (it is not shown):</source>
        <comment>asks for a password at the terminal</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connecting</source>
        <comment>a channel</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting for the next attempt</source>
        <comment>a channel</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <comment>a channel</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>online, %1 of %2 messages are in</source>
        <comment>a channel</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>online, everything is in</source>
        <comment>a channel</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>online</source>
        <comment>a channel</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(secret)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(required)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n things do not fit. “rebuild” makes what is shown again from the journal.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Everything was made again from the journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup is in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 is not empty, and was left as it is. Name one that is empty or missing with “--workspace”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace is in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to? Name a folder with “--out”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n rows of the workspace could not be read; the rest was exported.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to write. Give it with “--text”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was nothing to change in conversation %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversation %1 was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no conversation %1 in this workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not running</source>
        <comment>a channel</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(in another process)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note was added to conversation %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is no message and no mailbox that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked. Events: %1. Messages: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported into %3. Events: %1. Contents: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Email</name>
    <message>
        <source>[This message is %1 MB large, more than the channel fetches. Its attachments are on the server only.]</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Manifest</name>
    <message>
        <source>Loopback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the sample messages are addressed to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds until an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every reply is answered after this time, as if by the customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins with a few conversations to try things on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address that customers write to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Additional certificate authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PEM file with the authority of your own organisation, trusted beside the system&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where customers&apos; messages arrive, separated by commas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days of history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far back to fetch; 0 fetches everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IMAP server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 stands for the usual one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without TLS only to a server on this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Login method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest message (MB)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A larger one comes without its attachments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What customers see beside the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For XOAUTH2 the access token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for sent messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left empty, it is the one that the server names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands below every reply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMTP server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left empty, it is the e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>What do you want to do?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>The desk of a support agent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder with everything that the desk knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin an empty workspace with sample conversations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do the main job by itself, and leave pictures of it in a folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sentence</name>
    <message>
        <source>This workspace was written by a newer Throughline (workspace version %1). It was not touched. Update Throughline to open it.</source>
        <extracomment>%1: a version number</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace is damaged and was left as it is. Export what is whole, or restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program kept the workspace locked for too long. Nothing was changed; try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no workspace in %1.</source>
        <extracomment>%1: a folder</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. What was saved before is safe; make room and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk or the database reported a failure. What was saved before is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server cannot be reached. Throughline goes on trying.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no server called %1. Check the spelling, or the network.</source>
        <extracomment>%1: a host name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not answer in time. Throughline goes on trying.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection was lost. Throughline goes on trying.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s certificate cannot be trusted, so nothing was sent to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server offers no encryption, so nothing was sent to it. Check the port and the kind of encryption.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refused the user name or the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has no folder called %1.</source>
        <extracomment>%1: the name of a mail folder</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is busy. Throughline tries again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server answered something that cannot be understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refused the recipient. The reply is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refused the message. It is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is larger than the channel takes. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throughline ended while this was being sent, and the channel cannot tell whether it arrived. Send it again, or discard it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message came back: it could not be delivered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The channel is not set up completely.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The channel&apos;s password is not on this machine. Type it in the channel&apos;s settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s keychain did not give or take the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connector for “%1” is not installed.</source>
        <extracomment>%1: a kind of channel, such as &quot;email&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connector was built for another version of Throughline and was not loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connector is broken and was not loaded. Nothing else is affected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone else was faster. Their change stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are not allowed to do that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That cannot be done here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled. What was done before is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That cannot be understood. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1: a whole sentence; %2: a detail that is not translated, such as a server&apos;s own words</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 gave this back to the team</source>
        <extracomment>%1: an agent&apos;s name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 took this over</source>
        <extracomment>%1: an agent&apos;s name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 assigned this to %2</source>
        <extracomment>%1 and %2: agents&apos; names</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened again</source>
        <comment>conversation, without anyone doing it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolved</source>
        <comment>conversation, without anyone doing it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>conversation, without anyone doing it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 opened this again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 set this to pending: waiting for the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 put this on hold: waiting for someone else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 snoozed this until %2</source>
        <extracomment>%1: an agent&apos;s name, %2: date and time</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 resolved this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 closed this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 set the priority to %2</source>
        <extracomment>%1: an agent&apos;s name, %2: low, normal, high or urgent</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 added the tag %2</source>
        <extracomment>%1: an agent&apos;s name, %2: a tag</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 removed the tag %2</source>
        <extracomment>%1: an agent&apos;s name, %2: a tag</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 changed the subject to “%2”</source>
        <extracomment>%1: an agent&apos;s name, %2: the new subject</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 took a reply back before it was sent</source>
        <extracomment>%1: an agent&apos;s name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <comment>status of a conversation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <comment>status of a conversation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pending</source>
        <comment>status of a conversation: waiting for the customer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On hold</source>
        <comment>status of a conversation: waiting for a third party</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snoozed</source>
        <comment>status of a conversation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolved</source>
        <comment>status of a conversation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>status of a conversation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low</source>
        <comment>priority</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal</source>
        <comment>priority</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High</source>
        <comment>priority</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urgent</source>
        <comment>priority</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queued</source>
        <comment>delivery of a reply</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending</source>
        <comment>delivery of a reply</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <comment>delivery of a reply</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered</source>
        <comment>delivery of a reply</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <comment>delivery of a reply: the customer has read it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>delivery of a reply</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held</source>
        <comment>delivery of a reply: waits for the agent&apos;s decision</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <comment>state of a channel</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilot</source>
        <comment>state of a channel: used by a few agents</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live</source>
        <comment>state of a channel</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine</source>
        <comment>view: conversations assigned to me</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unassigned</source>
        <comment>view: conversations</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All open</source>
        <comment>view: conversations</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pending</source>
        <comment>view: conversations</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snoozed</source>
        <comment>view: conversations</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolved</source>
        <comment>view: conversations</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Spoken</name>
    <message>
        <source>Unread. %1. %2. %3. %4, %5</source>
        <extracomment>A row of the conversation list: customer, subject, last line, state, time</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2. %3. %4, %5</source>
        <extracomment>A row of the conversation list: customer, subject, last line, state, time</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 wrote by %2, %3: %4</source>
        <extracomment>A message in the timeline: customer, channel, time, text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 replied by %2, %3, %4: %5</source>
        <extracomment>A reply in the timeline: agent, channel, time, delivery state, text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note by %1, %2: %3</source>
        <extracomment>An internal note in the timeline: agent, time, text</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TestSteps</name>
    <message>
        <source>The server answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line is encrypted, and the certificate is good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The login is accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages can be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings are complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line is not safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The login is refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages cannot be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings are not complete.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>d MMM</source>
        <comment>short date</comment>
        <extracomment>Day and month in a list, as a Qt date format: &quot;12 Mar&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <comment>long date</comment>
        <extracomment>A day of this year as a Qt date format: &quot;Monday, 3 March&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A day and a time: &quot;Monday, 3 March 2026, 14:31&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <extracomment>Minutes, short, as on a small mark</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <extracomment>Hours, short</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <extracomment>Days, short</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>continued by %1</source>
        <extracomment>A thin line in the timeline, where the conversation goes on on another channel</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Sends in %n s</source>
        <extracomment>Under a reply that can still be taken back</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <comment>take back a reply that is not sent yet</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry</source>
        <comment>send a failed reply again</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <comment>give up a failed reply</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <comment>kind of message, under its bubble</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blind copy: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>throughline::AttachmentBar</name>
    <message>
        <source>%1  %2</source>
        <extracomment>An attachment&apos;s chip: %1 is the file&apos;s name, %2 its size</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>throughline::AttachmentOpener</name>
    <message>
        <source>Save the attachment</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>throughline::ChannelDelegate</name>
    <message>
        <source>Run by another program on this workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting to try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online, history: %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>throughline::ChannelForm</name>
    <message>
        <source>Advanced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 *</source>
        <comment>a field that must be filled in</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in the system&apos;s keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keychain runs here: kept in %1, which only you can read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What a screen reader says for a field: %1 is the group that it stands in, %2 its title</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>throughline::ChannelListModel</name>
    <message>
        <source>%1. %2</source>
        <extracomment>A channel and what is wrong with it</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>throughline::ChannelSetup</name>
    <message>
        <source>Set up %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect a channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>A kind of channel: e-mail, web chat …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As your team calls it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please fill in: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>throughline::ChannelsPage</name>
    <message>
        <source>Channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect a channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test the channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be used. %2</source>
        <extracomment>%1 is the file of a plugin, %2 a sentence with the reason why it cannot be used</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch the channel on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch the channel off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1? Its conversations stay; nothing comes in or goes out on it any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>throughline::ChoicePopup</name>
    <message>
        <source>Choices</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>throughline::Composer</name>
    <message>
        <source>picture</source>
        <comment>name of a pasted picture&apos;s file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a note to your team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>throughline::ComposerBar</name>
    <message>
        <source>Reply</source>
        <extracomment>Switch of the composer: what is written goes to the customer</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Switch of the composer: what is written stays in the team</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Undo %n s</source>
        <extracomment>How long a reply can be taken back after Send; s is the symbol of the second</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long a reply can be taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A tool tip: %1 is what the button does, %2 its key</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Send at once</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>throughline::ConversationActions</name>
    <message>
        <source>Later today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked as unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Sends in %n s</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Note added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent: it is your draft again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assigned to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assigned to nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag removed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tagged: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add or remove a tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New tag: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date and time…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snooze until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snoozed until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>throughline::ConversationDelegate</name>
    <message>
        <source>Not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a snoozed conversation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You: %1</source>
        <extracomment>A line of the conversation list: the last message was written by the team</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>throughline::ConversationHeader</name>
    <message>
        <source>No subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assigned to: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snooze</source>
        <extracomment>A button: hides the conversation until a time</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopen</source>
        <extracomment>A button: the matter is closed</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snoozed until %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>throughline::ConversationList</name>
    <message>
        <source>Search everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search everything (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversations: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list cannot be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No message, subject or customer has these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your desk is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect a mailbox, and its conversations appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect a mailbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try with sample conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim a conversation from “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No conversation here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>throughline::ConversationPane</name>
    <message>
        <source>The conversation cannot be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No conversation is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>throughline::CustomerPanel</name>
    <message>
        <source>Loading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <extracomment>Title of what is known about a customer</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer cannot be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a conversation to see its customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n conversations</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Customer since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>throughline::GeneralPage</name>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <extracomment>Light or dark</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reply can be taken back for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>After a number: seconds</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notify me when a customer writes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep names and texts out of notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing the window keeps Throughline in the tray</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>throughline::ImportWindow</name>
    <message>
        <source>Import messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brings in mailboxes (mbox), mail folders (Maildir) and single mails (.eml). What is there already is not brought in twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files to import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add files</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n messages read</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. What came in stays; importing again goes on from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n messages came in.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were refused:</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A file that was refused: %1 is where it is, %2 a sentence with the reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>throughline::LinkPopover</name>
    <message>
        <source>Where this link leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>throughline::MainWindow</name>
    <message>
        <source>Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Throughline (%n)</source>
        <extracomment>The window&apos;s title: %n conversations wait for this agent</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Throughline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This message has no source of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>throughline::Notifier</name>
    <message>
        <source>Throughline</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n new messages from customers</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>throughline::PersonButton</name>
    <message>
        <source>%1, menu</source>
        <extracomment>The button at the top of the views; %1 is the agent&apos;s name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>throughline::Program</name>
    <message>
        <source>Samples</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>throughline::Rail</name>
    <message>
        <source>Views</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>throughline::RecentButton</name>
    <message>
        <source>No subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>#%1 · %2 · %3</source>
        <extracomment>A customer&apos;s conversation: %1 is its number, %2 its state, %3 when something last happened in it</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>throughline::RecipientsRow</name>
    <message>
        <source>To</source>
        <extracomment>Recipients of a mail</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cc</source>
        <extracomment>Recipients of a mail: who gets a copy</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bcc</source>
        <extracomment>Recipients of a mail: who gets a copy that the others do not see</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>throughline::SettingsWindow</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>General</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channels</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>throughline::ShortcutsPage</name>
    <message>
        <source>Shortcut: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset the shortcut: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the shortcut of “%2”. Change that one first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>throughline::SnoozeEditor</name>
    <message>
        <source>Snooze until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snooze</source>
        <extracomment>A button: hides the conversation until the chosen time</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snooze until this time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>throughline::SourceView</name>
    <message>
        <source>Source: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source of the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not be saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>throughline::StatusLine</name>
    <message>
        <source>%1 needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n replies not sent</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Offline: %n to send</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Offline: trying again</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Sending %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>History: %1 of %2</source>
        <extracomment>Progress of the history: %1 of %2 messages</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No channel connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ All sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>throughline::TargetRow</name>
    <message>
        <source>Recipients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only your team sees a note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to %1</source>
        <extracomment>Above the composer: who gets the reply</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>to %1 and %n in copy</source>
        <extracomment>Above the composer: %1 are those to whom it is written, %n more get a copy</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>throughline::TestSteps</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A step of the connection test that went well: %1 is the verdict, %2 what was found</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A step of the connection test that failed: %1 is the verdict, %2 a sentence with the reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test of the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>throughline::TimelineArea</name>
    <message numerus="yes">
        <source>%n picture(s) from outside not loaded</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This message is very long: only its beginning is shown here, its source has all of it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>throughline::TimelineStates</name>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>throughline::TimelineView</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the quoted text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The messages and notes of this conversation, and what happened in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>messages further down, on a button</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>throughline::Toast</name>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>throughline::Tray</name>
    <message>
        <source>Show Throughline</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Throughline: %n open</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Throughline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>throughline::TroubleWindow</name>
    <message>
        <source>Throughline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desk cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export what is whole…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open another workspace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export into this folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n events were exported.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Open another workspace</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>throughline::ViewListModel</name>
    <message>
        <source>Channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %n conversation(s)</source>
        <extracomment>A view and how many conversations are in it</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>throughline::Walkthrough</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sample conversation came in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The conversation did not open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The conversation was not claimed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The conversation was not resolved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note was not added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reply was not queued.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reply was not sent, or the customer did not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture %1 cannot be saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
