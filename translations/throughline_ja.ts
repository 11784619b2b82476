<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="en">
<context>
    <name>Action</name>
    <message>
        <source>Next conversation</source>
        <translation>次の会話</translation>
    </message>
    <message>
        <source>Previous conversation</source>
        <translation>前の会話</translation>
    </message>
    <message>
        <source>Open conversation</source>
        <translation>会話を開く</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>返信</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>メモを書く</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>担当する</translation>
    </message>
    <message>
        <source>Assign…</source>
        <translation>担当者を設定…</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>タグ…</translation>
    </message>
    <message>
        <source>Set priority…</source>
        <translation>優先度を設定…</translation>
    </message>
    <message>
        <source>Set pending</source>
        <translation>顧客返信待ちにする</translation>
    </message>
    <message>
        <source>Snooze…</source>
        <translation>スヌーズ…</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>解決済みにする</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>未読にする</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Show source of the message</source>
        <translation>メッセージのソースを表示</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>すべてを検索</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>コマンドパレット</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>太字</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>斜体</translation>
    </message>
    <message>
        <source>List</source>
        <translation>箇条書き</translation>
    </message>
    <message>
        <source>Attach a file…</source>
        <translation>ファイルを添付…</translation>
    </message>
    <message>
        <source>Show or hide the views</source>
        <translation>ビューの表示/非表示</translation>
    </message>
    <message>
        <source>Show or hide the customer</source>
        <translation>顧客情報の表示/非表示</translation>
    </message>
    <message>
        <source>Connect a mailbox…</source>
        <translation>メールボックスを接続…</translation>
    </message>
    <message>
        <source>Import messages…</source>
        <translation>メッセージをインポート…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Jump to a date…</source>
        <translation>日付へ移動…</translation>
    </message>
    <message>
        <source>Merge customers…</source>
        <translation>顧客を統合…</translation>
    </message>
    <message>
        <source>Merge conversation into…</source>
        <translation>会話をほかの会話に統合…</translation>
    </message>
    <message>
        <source>Split the conversation from here</source>
        <translation>ここから会話を分割</translation>
    </message>
</context>
<context>
    <name>Ctl</name>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>「%1」を読み込めません：%2</translation>
    </message>
    <message>
        <source>There is no kind of channel “%1”. “channel kinds” names them all.</source>
        <translation>「%1」という種類のチャネルはありません。「channel kinds」で一覧を確認できます。</translation>
    </message>
    <message>
        <source>“%1” is a secret, and everyone on this machine can read a command line. Give it with “--secret %1”, on standard input, or with “--secret %1=FILE”.</source>
        <translation>「%1」は秘密情報です。コマンドラインに書くと、このコンピューターを使う全員に読まれるおそれがあります。「--secret %1」で標準入力から渡すか、「--secret %1=FILE」を使ってください。</translation>
    </message>
    <message>
        <source>The channel “%1” is connected.</source>
        <translation>チャネル「%1」を接続しました。</translation>
    </message>
    <message>
        <source>No keychain runs here: its secrets are in %1, which only you can read.</source>
        <translation>この環境ではキーチェーンを使えないため、秘密情報は%1に保存しました。読み取れるのは現在のユーザーだけです。</translation>
    </message>
    <message>
        <source>The channel “%1” is off.</source>
        <translation>チャネル「%1」を停止しました。</translation>
    </message>
    <message>
        <source>The channel “%1” is live.</source>
        <translation>チャネル「%1」を開始しました。</translation>
    </message>
    <message>
        <source>The channel “%1” was removed. Its conversations stay.</source>
        <translation>チャネル「%1」を削除しました。会話は残ります。</translation>
    </message>
    <message>
        <source>Makes a workspace, or opens the one that is there.</source>
        <translation>ワークスペースを作成します。すでにあれば、それを開きます。</translation>
    </message>
    <message>
        <source>Checks the database, every content, and the journal against what is shown.</source>
        <translation>データベースとすべてのコンテンツを検査し、ジャーナルと表示内容を照合します。</translation>
    </message>
    <message>
        <source>Makes everything that is shown again from the journal.</source>
        <translation>表示内容をすべてジャーナルから作り直します。</translation>
    </message>
    <message>
        <source>Writes the whole workspace into one file, while it is in use.</source>
        <translation>ワークスペース全体を、使用中のまま1つのファイルに書き出します。</translation>
    </message>
    <message>
        <source>Makes the workspace from a backup. Its folder must be empty or missing.</source>
        <translation>バックアップからワークスペースを復元します。復元先のフォルダーは、空か未作成でなければなりません。</translation>
    </message>
    <message>
        <source>Writes every event as JSON lines, and every content; also of a damaged workspace.</source>
        <translation>すべてのイベントをJSON Lines形式で、すべてのコンテンツとともに書き出します。破損したワークスペースにも使えます。</translation>
    </message>
    <message>
        <source>the folder to write into</source>
        <translation>書き出し先のフォルダー</translation>
    </message>
    <message>
        <source>Brings in mbox files, Maildirs, .eml files, or folders of them.</source>
        <translation>mboxファイル、Maildir、.emlファイル、またはそれらを含むフォルダーを取り込みます。</translation>
    </message>
    <message>
        <source>Lists what can be connected, with its settings.</source>
        <translation>接続できるチャネルの種類と、その設定項目を一覧表示します。</translation>
    </message>
    <message>
        <source>Connects a channel and enables it.</source>
        <translation>チャネルを接続して開始します。</translation>
    </message>
    <message>
        <source>one of its settings; can be given again</source>
        <translation>設定項目（複数回指定可）</translation>
    </message>
    <message>
        <source>a secret setting, read from FILE or else from a line of standard input</source>
        <translation>秘密の設定項目。FILEから、省略時は標準入力の1行から読み取る</translation>
    </message>
    <message>
        <source>Lists the channels.</source>
        <translation>チャネルを一覧表示します。</translation>
    </message>
    <message>
        <source>Tries a channel&apos;s settings, step by step.</source>
        <translation>チャネルの設定を順を追ってテストします。</translation>
    </message>
    <message>
        <source>Lets a channel run.</source>
        <translation>チャネルを開始します。</translation>
    </message>
    <message>
        <source>Stops a channel.</source>
        <translation>チャネルを停止します。</translation>
    </message>
    <message>
        <source>Removes a channel and its secrets. Its conversations stay.</source>
        <translation>チャネルとその秘密情報を削除します。会話は残ります。</translation>
    </message>
    <message>
        <source>Runs the enabled channels until Ctrl+C.</source>
        <translation>開始済みのチャネルを、Ctrl+Cが押されるまで動かします。</translation>
    </message>
    <message>
        <source>ends when everything is received and the outbox is empty; fails if a channel cannot</source>
        <translation>すべて受信し、送信トレイが空になったら終了する。動かせないチャネルがあれば失敗とする</translation>
    </message>
    <message>
        <source>Lists conversations, the latest first.</source>
        <translation>会話を新しい順に一覧表示します。</translation>
    </message>
    <message>
        <source>mine, unassigned, open, pending, snoozed, resolved, or a channel; open without it</source>
        <translation>mine、unassigned、open、pending、snoozed、resolved、またはチャネル（省略時はopen）</translation>
    </message>
    <message>
        <source>how many at most; 50 without it, 0: all</source>
        <translation>最大件数（省略時は50、0はすべて）</translation>
    </message>
    <message>
        <source>Prints a conversation, the oldest first.</source>
        <translation>会話を古い順に表示します。</translation>
    </message>
    <message>
        <source>how many at most; 20 without it</source>
        <translation>最大件数（省略時は20）</translation>
    </message>
    <message>
        <source>Queues a reply. The desktop or `sync` sends it.</source>
        <translation>返信を送信待ちにします。送信はデスクトップ版または`sync`が行います。</translation>
    </message>
    <message>
        <source>what to write, in Markdown; `-`: from standard input</source>
        <translation>Markdown形式の本文。`-`なら標準入力から読み取る</translation>
    </message>
    <message>
        <source>a file to send with it; can be given again</source>
        <translation>一緒に送るファイル（複数回指定可）</translation>
    </message>
    <message>
        <source>where to send it; else where the customer wrote last</source>
        <translation>送信に使うチャネル（省略時は、顧客が最後に使ったチャネル）</translation>
    </message>
    <message>
        <source>runs the channels and waits until it is sent; fails if it cannot be</source>
        <translation>チャネルを動かし、送信が終わるまで待つ。送信できなければ失敗とする</translation>
    </message>
    <message>
        <source>Adds an internal note.</source>
        <translation>社内メモを追加します。</translation>
    </message>
    <message>
        <source>a file to keep with it; can be given again</source>
        <translation>メモに添付するファイル（複数回指定可）</translation>
    </message>
    <message>
        <source>Assigns a conversation, to this desk&apos;s agent when none is named.</source>
        <translation>会話の担当者を設定します。指定しなければ、このデスクの担当者になります。</translation>
    </message>
    <message>
        <source>takes it from whoever has it</source>
        <translation>現在の担当者を外す</translation>
    </message>
    <message>
        <source>Adds tags.</source>
        <translation>タグを追加します。</translation>
    </message>
    <message>
        <source>takes the tags away instead</source>
        <translation>追加せずに、タグを外す</translation>
    </message>
    <message>
        <source>Sets low, normal, high or urgent.</source>
        <translation>優先度をlow、normal、high、urgentのいずれかに設定します。</translation>
    </message>
    <message>
        <source>Puts a conversation aside until a time.</source>
        <translation>会話を指定の日時までスヌーズします。</translation>
    </message>
    <message>
        <source>such as 2027-03-01T09:00, local time unless it names its zone</source>
        <translation>例：2027-03-01T09:00（タイムゾーンの指定がなければ現地時刻）</translation>
    </message>
    <message>
        <source>Marks a conversation as waiting for the customer.</source>
        <translation>会話を顧客返信待ちにします。</translation>
    </message>
    <message>
        <source>Marks a conversation as done.</source>
        <translation>会話を解決済みにします。</translation>
    </message>
    <message>
        <source>Opens a conversation again.</source>
        <translation>会話の対応を再開します。</translation>
    </message>
    <message>
        <source>Either name an agent or say “--nobody”.</source>
        <translation>担当者の名前か「--nobody」のどちらか一方を指定してください。</translation>
    </message>
    <message>
        <source>“%1” is none of low, normal, high and urgent.</source>
        <translation>「%1」は無効です。low、normal、high、urgentのいずれかを指定してください。</translation>
    </message>
    <message>
        <source>Until when? Name a time such as 2027-03-01T09:00 with “--until”.</source>
        <translation>いつまでスヌーズしますか？2027-03-01T09:00のような日時を「--until」で指定してください。</translation>
    </message>
    <message>
        <source>“%1” is neither the number nor the id of a conversation.</source>
        <translation>「%1」は会話の番号でもIDでもありません。</translation>
    </message>
    <message>
        <source>There is no channel “%1”. “channel list” names them all.</source>
        <translation>チャネル「%1」はありません。「channel list」で一覧を確認できます。</translation>
    </message>
    <message>
        <source>There is no agent “%1” in this workspace.</source>
        <translation>このワークスペースに「%1」という担当者はいません。</translation>
    </message>
    <message>
        <source>JSON:</source>
        <translation>JSON:</translation>
    </message>
    <message>
        <source>throughlinectl [--workspace DIR] [--json] COMMAND</source>
        <translation>throughlinectl [--workspace DIR] [--json] COMMAND</translation>
    </message>
    <message>
        <source>  --workspace DIR  the workspace&apos;s folder; without it, the desktop&apos;s own
  --json           one JSON object a line, with the fields named above; times are UTC (ISO 8601)
  --help           this text, or that of one command
  --version        the version

CONVERSATION is its number or its id. What goes wrong is said on standard error.
Exit status: 0 done, 1 failed, 2 wrong use.</source>
        <translation>  --workspace DIR  ワークスペースのフォルダー（省略時はデスクトップ版と同じ）
  --json           1行に1つのJSONオブジェクト。項目は上記のとおり、日時はUTC（ISO 8601）
  --help           このヘルプ、またはコマンドごとのヘルプ
  --version        バージョン

CONVERSATIONには会話の番号かIDを指定します。エラーは標準エラー出力に表示されます。
終了ステータス：0 成功、1 失敗、2 使い方の誤り。</translation>
    </message>
    <message>
        <source>Imported: %1. Already there: %2. Refused: %3.</source>
        <translation>取り込み：%1件、取り込み済み：%2件、拒否：%3件。</translation>
    </message>
    <message>
        <source>“%1” is not there, or cannot be read. Nothing was imported.</source>
        <translation>「%1」が見つからないか、読み込めません。何も取り込んでいません。</translation>
    </message>
    <message>
        <source>The workspace is in %1. This is the desk of %2.</source>
        <translation>ワークスペースは%1にあります。%2さんのデスクです。</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>「%1」というコマンドはありません。</translation>
    </message>
    <message>
        <source>There is no option “--%1” with a value here.</source>
        <translation>ここでは、値を取るオプション「--%1」は使えません。</translation>
    </message>
    <message>
        <source>There is no option “--%1” here.</source>
        <translation>ここでは、オプション「--%1」は使えません。</translation>
    </message>
    <message>
        <source>The option “--%1” needs a value.</source>
        <translation>オプション「--%1」には値が必要です。</translation>
    </message>
    <message>
        <source>Which command? The help lists them.</source>
        <translation>コマンドを指定してください。一覧はヘルプにあります。</translation>
    </message>
    <message>
        <source>“%1” is one word too many.</source>
        <translation>引数「%1」は余分です。</translation>
    </message>
    <message>
        <source>“throughlinectl --help” lists the commands.</source>
        <translation>コマンドの一覧は「throughlinectl --help」で確認できます。</translation>
    </message>
    <message>
        <source>“%1” is not a number of rows.</source>
        <translation>「%1」は件数として正しくありません。</translation>
    </message>
    <message>
        <source>There is nothing to read for the secret “%1”.</source>
        <translation>秘密情報「%1」の値が入力されていません。</translation>
    </message>
    <message>
        <source>%1 (it is not shown):</source>
        <comment>asks for a password at the terminal</comment>
        <translation>%1（入力は表示されません）：</translation>
    </message>
    <message>
        <source>note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>connecting</source>
        <comment>a channel</comment>
        <translation>接続中</translation>
    </message>
    <message>
        <source>waiting for the next attempt</source>
        <comment>a channel</comment>
        <translation>再試行待ち</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>a channel</comment>
        <translation>失敗</translation>
    </message>
    <message>
        <source>online, %1 of %2 messages are in</source>
        <comment>a channel</comment>
        <translation>オンライン、%2件中%1件を取得済み</translation>
    </message>
    <message>
        <source>online, everything is in</source>
        <comment>a channel</comment>
        <translation>オンライン、すべて取得済み</translation>
    </message>
    <message>
        <source>online</source>
        <comment>a channel</comment>
        <translation>オンライン</translation>
    </message>
    <message>
        <source>(secret)</source>
        <translation>（秘密）</translation>
    </message>
    <message>
        <source>(required)</source>
        <translation>（必須）</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Everything was made again from the journal.</source>
        <translation>すべてをジャーナルから作り直しました。</translation>
    </message>
    <message>
        <source>The backup is in %1.</source>
        <translation>バックアップを%1に保存しました。</translation>
    </message>
    <message>
        <source>The folder %1 is not empty, and was left as it is. Name one that is empty or missing with “--workspace”.</source>
        <translation>フォルダー%1は空ではないため、何も変更していません。「--workspace」で、空のフォルダーか、まだないフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>The workspace is in %1.</source>
        <translation>ワークスペースは%1にあります。</translation>
    </message>
    <message>
        <source>Where to? Name a folder with “--out”.</source>
        <translation>書き出し先がありません。「--out」でフォルダーを指定してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n rows of the workspace could not be read; the rest was exported.</source>
        <translation>
            <numerusform>ワークスペースの%n行を読み取れませんでした。それ以外は書き出しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to write. Give it with “--text”.</source>
        <translation>本文がありません。「--text」で指定してください。</translation>
    </message>
    <message>
        <source>There was nothing to change in conversation %1.</source>
        <translation>会話%1に変更はありませんでした。</translation>
    </message>
    <message>
        <source>Conversation %1 was changed.</source>
        <translation>会話%1を変更しました。</translation>
    </message>
    <message>
        <source>There is no conversation %1 in this workspace.</source>
        <translation>このワークスペースに会話%1はありません。</translation>
    </message>
    <message>
        <source>not running</source>
        <comment>a channel</comment>
        <translation>停止中</translation>
    </message>
    <message>
        <source>(in another process)</source>
        <translation>（別のプロセスで実行中）</translation>
    </message>
    <message>
        <source>The note was added to conversation %1.</source>
        <translation>会話%1にメモを追加しました。</translation>
    </message>
    <message>
        <source>That is no message and no mailbox that can be read.</source>
        <translation>読み込めるメッセージやメールボックスではありません。</translation>
    </message>
    <message>
        <source>Checked. Events: %1. Messages: %2.</source>
        <translation>検査しました。イベント：%1件、メッセージ：%2件。</translation>
    </message>
    <message>
        <source>Exported into %3. Events: %1. Contents: %2.</source>
        <translation>%3に書き出しました。イベント：%1件、コンテンツ：%2件。</translation>
    </message>
    <message>
        <source>The kind of channel “%1” has no setting “%2”. “channel kinds” names them all.</source>
        <extracomment>%1: a kind of channel, such as &quot;email&quot;; %2: the name that was given</extracomment>
        <translation>チャネルの種類「%1」に「%2」という設定項目はありません。「channel kinds」で一覧を確認できます。</translation>
    </message>
    <message>
        <source>The setting “%1” needs a value: KEY=VALUE.</source>
        <translation>設定項目「%1」には値が必要です。KEY=VALUEの形で指定してください。</translation>
    </message>
    <message>
        <source>The setting “%1” does not take this value.</source>
        <translation>設定項目「%1」にこの値は使えません。</translation>
    </message>
    <message>
        <source>There is a channel called “%1” already.</source>
        <translation>「%1」という名前のチャネルはすでにあります。</translation>
    </message>
    <message>
        <source>the agent&apos;s name; without it, the system user&apos;s</source>
        <translation>担当者の名前（省略時はシステムのユーザー名）</translation>
    </message>
    <message>
        <source>reports on this channel only, and waits for no other</source>
        <translation>このチャネルの状態だけを表示し、ほかのチャネルは待たない</translation>
    </message>
    <message>
        <source>Something is missing. The command is written “%1 %2”.</source>
        <extracomment>%1: a command, %2: the arguments that it takes</extracomment>
        <translation>引数が足りません。コマンドの書式は「%1 %2」です。</translation>
    </message>
    <message numerus="yes">
        <source>%n differences were found. “rebuild” makes what is shown again from the journal.</source>
        <translation>
            <numerusform>整合しない箇所が%n件見つかりました。「rebuild」を実行すると、表示内容をジャーナルから作り直します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Finds messages, subjects, customers, tags and attachments. Beside words: &quot;phrase&quot;, -word, and from: channel: tag: is: has: before: after: assignee:.</source>
        <translation>メッセージ、件名、顧客、タグ、添付ファイルを検索します。単語のほかに &quot;フレーズ&quot;、-単語、from: channel: tag: is: has: before: after: assignee: が使えます。</translation>
    </message>
    <message>
        <source>%1 % of the messages can be found so far.</source>
        <translation>現在、メッセージの%1 %が検索できます。</translation>
    </message>
    <message>
        <source>Shows the messages of the other conversation in the first. “undo” takes it apart.</source>
        <translation>2つ目の会話のメッセージを1つ目の会話に表示します。「undo」で元どおりに分かれます。</translation>
    </message>
    <message>
        <source>Puts messages, named by their ids, into a conversation of their own.</source>
        <translation>IDで指定したメッセージを新しい会話に移します。</translation>
    </message>
    <message>
        <source>Takes a change back, named by the event that it printed.</source>
        <translation>変更時に表示されたイベントIDを指定して、その変更を取り消します。</translation>
    </message>
    <message>
        <source>Lists customers, the newest first, or those with these words in a name or handle.</source>
        <translation>顧客を新しい順に一覧表示します。語を指定すると、名前や連絡先に含む顧客だけを表示します。</translation>
    </message>
    <message>
        <source>Prints what is known of a customer.</source>
        <translation>顧客について分かっていることを表示します。</translation>
    </message>
    <message>
        <source>Lists others who may be the same person, with how likely that is and why.</source>
        <translation>同一人物の可能性がある顧客を、確率と理由とともに一覧表示します。</translation>
    </message>
    <message>
        <source>Shows everything of the other customer with the first.</source>
        <translation>2人目の顧客のすべてを1人目とまとめて表示します。</translation>
    </message>
    <message>
        <source>Takes a customer that was merged out again, with what came since.</source>
        <translation>統合した顧客を、その後に届いたものも含めて元に戻します。</translation>
    </message>
    <message>
        <source>Sets what is known of a customer; without a value, takes it away.</source>
        <translation>顧客の情報を設定します。値を省くと削除します。</translation>
    </message>
    <message>
        <source>There was nothing to change.</source>
        <translation>変更はありませんでした。</translation>
    </message>
    <message>
        <source>The customer was changed.</source>
        <translation>顧客を変更しました。</translation>
    </message>
    <message>
        <source>“%1” is not the id of a customer. “contact show” names those that were merged.</source>
        <translation>「%1」は顧客のIDではありません。統合した顧客は「contact show」で確認できます。</translation>
    </message>
    <message>
        <source>“%1” is not the id of a message. “show” names them with --json.</source>
        <translation>「%1」はメッセージのIDではありません。IDは「show」に--jsonを付けると確認できます。</translation>
    </message>
    <message>
        <source>Conversation %1 stands for both now.</source>
        <translation>2つの会話を会話%1にまとめました。</translation>
    </message>
    <message>
        <source>The messages are in conversation %1 now.</source>
        <translation>メッセージを会話%1に移しました。</translation>
    </message>
    <message>
        <source>“%1” is not the id of an event.</source>
        <translation>「%1」はイベントのIDではありません。</translation>
    </message>
    <message>
        <source>It was taken back.</source>
        <translation>取り消しました。</translation>
    </message>
    <message>
        <source>There is no customer “%1” in this workspace.</source>
        <translation>このワークスペースに「%1」という顧客はいません。</translation>
    </message>
    <message>
        <source>Several customers are found by “%1”. “contact list %1” shows their ids.</source>
        <translation>「%1」に当てはまる顧客が複数います。IDは「contact list %1」で確認できます。</translation>
    </message>
    <message>
        <source>merged: %1 %2</source>
        <comment>%1: an id, %2: a customer&apos;s name</comment>
        <translation>統合済み: %1 %2</translation>
    </message>
</context>
<context>
    <name>Email</name>
    <message>
        <source>[This message is %1 MB large, more than the channel fetches. Its attachments are on the server only.]</source>
        <translation>[このメッセージは%1 MBで、このチャネルで取得できるサイズを超えています。添付ファイルはサーバー上にのみあります。]</translation>
    </message>
</context>
<context>
    <name>Manifest</name>
    <message>
        <source>Loopback</source>
        <translation>ループバック</translation>
    </message>
    <message>
        <source>Our address</source>
        <translation>自社のアドレス</translation>
    </message>
    <message>
        <source>What the sample messages are addressed to.</source>
        <translation>サンプルメッセージの宛先になります。</translation>
    </message>
    <message>
        <source>Seconds until an answer</source>
        <translation>応答までの秒数</translation>
    </message>
    <message>
        <source>Every reply is answered after this time, as if by the customer.</source>
        <translation>返信してこの時間がたつと、顧客からの返事が自動で届きます。</translation>
    </message>
    <message>
        <source>Sample conversations</source>
        <translation>サンプルの会話</translation>
    </message>
    <message>
        <source>Begins with a few conversations to try things on.</source>
        <translation>試しに使える会話をいくつか用意します。</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>The address that customers write to.</source>
        <translation>顧客からのメールを受け取るアドレスです。</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>メールボックス</translation>
    </message>
    <message>
        <source>Additional certificate authority</source>
        <translation>追加の認証局</translation>
    </message>
    <message>
        <source>A PEM file with the authority of your own organisation, trusted beside the system&apos;s.</source>
        <translation>自社の認証局のPEMファイル。システムの認証局に加えて信頼します。</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>ログイン</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Where customers&apos; messages arrive, separated by commas.</source>
        <translation>顧客のメッセージが届くフォルダー。複数ある場合はコンマで区切ります。</translation>
    </message>
    <message>
        <source>Days of history</source>
        <translation>履歴の日数</translation>
    </message>
    <message>
        <source>How far back to fetch; 0 fetches everything.</source>
        <translation>何日前までさかのぼって取得するか。0ならすべて取得します。</translation>
    </message>
    <message>
        <source>IMAP server</source>
        <translation>IMAPサーバー</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>受信</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>0 stands for the usual one.</source>
        <translation>0なら標準のポートを使います。</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>暗号化</translation>
    </message>
    <message>
        <source>Without TLS only to a server on this machine.</source>
        <translation>TLSなしで接続できるのは、このコンピューター上のサーバーだけです。</translation>
    </message>
    <message>
        <source>Login method</source>
        <translation>認証方式</translation>
    </message>
    <message>
        <source>Largest message (MB)</source>
        <translation>最大サイズ（MB）</translation>
    </message>
    <message>
        <source>A larger one comes without its attachments.</source>
        <translation>これより大きいメッセージは、添付ファイルなしで取得します。</translation>
    </message>
    <message>
        <source>What customers see beside the address.</source>
        <translation>アドレスとともに顧客に表示される名前です。</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Folder for sent messages</source>
        <translation>送信済みフォルダー</translation>
    </message>
    <message>
        <source>Left empty, it is the one that the server names.</source>
        <translation>空欄なら、サーバーが示すフォルダーを使います。</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>Stands below every reply.</source>
        <translation>すべての返信の末尾に付きます。</translation>
    </message>
    <message>
        <source>SMTP server</source>
        <translation>SMTPサーバー</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>Left empty, it is the e-mail address.</source>
        <translation>空欄なら、メールアドレスを使います。</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>PLAIN</source>
        <translation>PLAIN</translation>
    </message>
    <message>
        <source>LOGIN</source>
        <translation>LOGIN</translation>
    </message>
    <message>
        <source>XOAUTH2</source>
        <translation>XOAUTH2</translation>
    </message>
    <message>
        <source>Sender&apos;s name</source>
        <translation>差出人名</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>クライアント ID</translation>
    </message>
    <message>
        <source>As the sign-in server knows this program.</source>
        <translation>サインインサーバーがこのプログラムを識別する ID。</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>クライアントシークレット</translation>
    </message>
    <message>
        <source>Only where the sign-in server gave one.</source>
        <translation>サインインサーバーから渡された場合のみ。</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>リフレッシュトークン</translation>
    </message>
    <message>
        <source>What signing in gave. A new one that the server sends takes its place.</source>
        <translation>サインイン時に渡されたもの。サーバーから新しいものが届くと置き換わります。</translation>
    </message>
    <message>
        <source>Sign-in server</source>
        <translation>サインインサーバー</translation>
    </message>
    <message>
        <source>Its token endpoint (OAuth 2.0), such as https://login.example.org/token: access tokens are fetched from there, and no password is needed.</source>
        <translation>トークンエンドポイント（OAuth 2.0）。例：https://login.example.org/token。アクセストークンをここから取得するため、パスワードは不要です。</translation>
    </message>
    <message>
        <source>For XOAUTH2 the access token, unless it is fetched from a sign-in server.</source>
        <translation>XOAUTH2 の場合はアクセストークン。サインインサーバーから取得する場合は不要です。</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>What do you want to do?</source>
        <translation>何をしますか？</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>The desk of a support agent.</source>
        <translation>サポート担当者のためのデスクです。</translation>
    </message>
    <message>
        <source>The folder with everything that the desk knows.</source>
        <translation>デスクのすべてのデータを収めたフォルダー。</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Begin an empty workspace with sample conversations.</source>
        <translation>サンプルの会話が入った新しいワークスペースで始めます。</translation>
    </message>
    <message>
        <source>Do the main job by itself, and leave pictures of it in a folder.</source>
        <translation>主な作業を自動で実行し、画面の画像をフォルダーに保存します。</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message numerus="yes">
        <source>about %n seconds left</source>
        <extracomment>How long a work still takes; a part of a line, after a dot</extracomment>
        <translation>
            <numerusform>残り約%n秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minutes left</source>
        <extracomment>How long a work still takes; a part of a line, after a dot</extracomment>
        <translation>
            <numerusform>残り約%n分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hours left</source>
        <extracomment>How long a work still takes; a part of a line, after a dot</extracomment>
        <translation>
            <numerusform>残り約%n時間</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 a second</source>
        <extracomment>How fast a work is: %1 messages a second; a part of a line, after a dot</extracomment>
        <translation>毎秒%1件</translation>
    </message>
    <message>
        <source>%1 of %2 messages</source>
        <extracomment>How far a work is; %1 of %2 messages</extracomment>
        <translation>メッセージ%2件中%1件</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages</source>
        <extracomment>How far a work is, of which nobody knows how long it is</extracomment>
        <translation>
            <numerusform>メッセージ%Ln件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sentence</name>
    <message>
        <source>This workspace was written by a newer Throughline (workspace version %1). It was not touched. Update Throughline to open it.</source>
        <extracomment>%1: a version number</extracomment>
        <translation>このワークスペースは、より新しいバージョンのThroughlineで作成されています（ワークスペースのバージョン：%1）。何も変更していません。開くにはThroughlineを更新してください。</translation>
    </message>
    <message>
        <source>The workspace is damaged and was left as it is. Export what is whole, or restore a backup.</source>
        <translation>ワークスペースが破損しています。何も変更していません。無事なデータを書き出すか、バックアップから復元してください。</translation>
    </message>
    <message>
        <source>Another program kept the workspace locked for too long. Nothing was changed; try again.</source>
        <translation>ほかのプログラムがワークスペースを長時間ロックしていました。何も変更していません。もう一度お試しください。</translation>
    </message>
    <message>
        <source>There is no workspace in %1.</source>
        <extracomment>%1: a folder</extracomment>
        <translation>%1にワークスペースはありません。</translation>
    </message>
    <message>
        <source>The disk is full. What was saved before is safe; make room and try again.</source>
        <translation>ディスクの空き容量がありません。保存済みの内容は無事です。空きを作ってから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The disk or the database reported a failure. What was saved before is safe.</source>
        <translation>ディスクまたはデータベースでエラーが発生しました。保存済みの内容は無事です。</translation>
    </message>
    <message>
        <source>The server cannot be reached. Throughline goes on trying.</source>
        <translation>サーバーに接続できません。自動的に再試行します。</translation>
    </message>
    <message>
        <source>There is no server called %1. Check the spelling, or the network.</source>
        <extracomment>%1: a host name</extracomment>
        <translation>サーバー%1が見つかりません。サーバー名のつづりか、ネットワークを確認してください。</translation>
    </message>
    <message>
        <source>The server did not answer in time. Throughline goes on trying.</source>
        <translation>サーバーから時間内に応答がありませんでした。自動的に再試行します。</translation>
    </message>
    <message>
        <source>The connection was lost. Throughline goes on trying.</source>
        <translation>接続が切れました。自動的に再試行します。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate cannot be trusted, so nothing was sent to it.</source>
        <translation>サーバーの証明書を信頼できないため、何も送信していません。</translation>
    </message>
    <message>
        <source>The server offers no encryption, so nothing was sent to it. Check the port and the kind of encryption.</source>
        <translation>サーバーが暗号化に対応していないため、何も送信していません。ポートと暗号化の種類を確認してください。</translation>
    </message>
    <message>
        <source>The server refused the user name or the password.</source>
        <translation>ユーザー名またはパスワードがサーバーに拒否されました。</translation>
    </message>
    <message>
        <source>The server has no folder called %1.</source>
        <extracomment>%1: the name of a mail folder</extracomment>
        <translation>サーバーに「%1」というフォルダーはありません。</translation>
    </message>
    <message>
        <source>The server is busy. Throughline tries again later.</source>
        <translation>サーバーが混み合っています。あとで自動的に再試行します。</translation>
    </message>
    <message>
        <source>The server refused the recipient. The reply is kept.</source>
        <translation>宛先がサーバーに拒否されました。返信は保存されています。</translation>
    </message>
    <message>
        <source>The server refused the message. It is kept.</source>
        <translation>メッセージがサーバーに拒否されました。メッセージは保存されています。</translation>
    </message>
    <message>
        <source>That is larger than the channel takes. Nothing was sent.</source>
        <translation>このチャネルで扱えるサイズを超えています。何も送信していません。</translation>
    </message>
    <message>
        <source>Throughline ended while this was being sent, and the channel cannot tell whether it arrived. Send it again, or discard it.</source>
        <translation>送信中にThroughlineが終了しました。届いたかどうか、このチャネルでは確認できません。再送信するか、破棄してください。</translation>
    </message>
    <message>
        <source>The message came back: it could not be delivered.</source>
        <translation>メッセージを配信できず、差し戻されました。</translation>
    </message>
    <message>
        <source>The channel is not set up completely.</source>
        <translation>チャネルの設定が完了していません。</translation>
    </message>
    <message>
        <source>The channel&apos;s password is not on this machine. Type it in the channel&apos;s settings.</source>
        <translation>チャネルのパスワードがこのコンピューターにありません。チャネルの設定で入力してください。</translation>
    </message>
    <message>
        <source>The system&apos;s keychain did not give or take the password.</source>
        <translation>システムのキーチェーンで、パスワードの読み書きができませんでした。</translation>
    </message>
    <message>
        <source>The connector for “%1” is not installed.</source>
        <extracomment>%1: a kind of channel, such as &quot;email&quot;</extracomment>
        <translation>「%1」のコネクターがインストールされていません。</translation>
    </message>
    <message>
        <source>The connector was built for another version of Throughline and was not loaded.</source>
        <translation>コネクターが別のバージョンのThroughline用のため、読み込みませんでした。</translation>
    </message>
    <message>
        <source>The connector is broken and was not loaded. Nothing else is affected.</source>
        <translation>コネクターが壊れているため、読み込みませんでした。ほかには影響ありません。</translation>
    </message>
    <message>
        <source>That is not there any more.</source>
        <extracomment>A conversation, a channel, a file</extracomment>
        <translation>対象はもう存在しません。</translation>
    </message>
    <message>
        <source>Someone else was faster. Their change stands.</source>
        <translation>ほかの人が先に変更しました。その変更を残しています。</translation>
    </message>
    <message>
        <source>You are not allowed to do that.</source>
        <translation>この操作を行う権限がありません。</translation>
    </message>
    <message>
        <source>That cannot be done here.</source>
        <translation>ここではその操作はできません。</translation>
    </message>
    <message>
        <source>Cancelled. What was done before is kept.</source>
        <translation>中止しました。それまでに行った分は残っています。</translation>
    </message>
    <message>
        <source>That cannot be understood. Nothing was changed.</source>
        <translation>内容を認識できません。何も変更していません。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1: a whole sentence; %2: a detail that is not translated, such as a server&apos;s own words</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 gave this back to the team</source>
        <extracomment>%1: an agent&apos;s name</extracomment>
        <translation>%1さんがチームに戻しました</translation>
    </message>
    <message>
        <source>%1 took this over</source>
        <extracomment>%1: an agent&apos;s name</extracomment>
        <translation>%1さんが担当になりました</translation>
    </message>
    <message>
        <source>%1 assigned this to %2</source>
        <extracomment>%1 and %2: agents&apos; names</extracomment>
        <translation>%1さんが%2さんを担当者に設定しました</translation>
    </message>
    <message>
        <source>Opened again</source>
        <comment>conversation, without anyone doing it</comment>
        <translation>再開されました</translation>
    </message>
    <message>
        <source>Resolved</source>
        <comment>conversation, without anyone doing it</comment>
        <translation>解決済みになりました</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>conversation, without anyone doing it</comment>
        <translation>終了しました</translation>
    </message>
    <message>
        <source>%1 opened this again</source>
        <translation>%1さんが再開しました</translation>
    </message>
    <message>
        <source>%1 set this to pending: waiting for the customer</source>
        <translation>%1さんが顧客返信待ちにしました</translation>
    </message>
    <message>
        <source>%1 put this on hold: waiting for someone else</source>
        <translation>%1さんが保留にしました（関係先の回答待ち）</translation>
    </message>
    <message>
        <source>%1 snoozed this until %2</source>
        <extracomment>%1: an agent&apos;s name, %2: date and time</extracomment>
        <translation>%1さんが%2までスヌーズしました</translation>
    </message>
    <message>
        <source>%1 resolved this</source>
        <translation>%1さんが解決済みにしました</translation>
    </message>
    <message>
        <source>%1 closed this</source>
        <translation>%1さんが終了しました</translation>
    </message>
    <message>
        <source>%1 set the priority to %2</source>
        <extracomment>%1: an agent&apos;s name, %2: low, normal, high or urgent</extracomment>
        <translation>%1さんが優先度を「%2」に変更しました</translation>
    </message>
    <message>
        <source>%1 added the tag %2</source>
        <extracomment>%1: an agent&apos;s name, %2: a tag</extracomment>
        <translation>%1さんがタグ「%2」を追加しました</translation>
    </message>
    <message>
        <source>%1 removed the tag %2</source>
        <extracomment>%1: an agent&apos;s name, %2: a tag</extracomment>
        <translation>%1さんがタグ「%2」を外しました</translation>
    </message>
    <message>
        <source>%1 changed the subject to “%2”</source>
        <extracomment>%1: an agent&apos;s name, %2: the new subject</extracomment>
        <translation>%1さんが件名を「%2」に変更しました</translation>
    </message>
    <message>
        <source>%1 took a reply back before it was sent</source>
        <extracomment>%1: an agent&apos;s name</extracomment>
        <translation>%1さんが返信の送信を取り消しました</translation>
    </message>
    <message>
        <source>New</source>
        <comment>status of a conversation</comment>
        <translation>新規</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>status of a conversation</comment>
        <translation>対応中</translation>
    </message>
    <message>
        <source>Pending</source>
        <comment>status of a conversation: waiting for the customer</comment>
        <translation>顧客返信待ち</translation>
    </message>
    <message>
        <source>On hold</source>
        <comment>status of a conversation: waiting for a third party</comment>
        <translation>保留中</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <comment>status of a conversation</comment>
        <translation>スヌーズ中</translation>
    </message>
    <message>
        <source>Resolved</source>
        <comment>status of a conversation</comment>
        <translation>解決済み</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>status of a conversation</comment>
        <translation>終了</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>priority</comment>
        <translation>低</translation>
    </message>
    <message>
        <source>Normal</source>
        <comment>priority</comment>
        <translation>通常</translation>
    </message>
    <message>
        <source>High</source>
        <comment>priority</comment>
        <translation>高</translation>
    </message>
    <message>
        <source>Urgent</source>
        <comment>priority</comment>
        <translation>緊急</translation>
    </message>
    <message>
        <source>Queued</source>
        <comment>delivery of a reply</comment>
        <translation>送信待ち</translation>
    </message>
    <message>
        <source>Sending</source>
        <comment>delivery of a reply</comment>
        <translation>送信中</translation>
    </message>
    <message>
        <source>Sent</source>
        <comment>delivery of a reply</comment>
        <translation>送信済み</translation>
    </message>
    <message>
        <source>Delivered</source>
        <comment>delivery of a reply</comment>
        <translation>配信済み</translation>
    </message>
    <message>
        <source>Read</source>
        <comment>delivery of a reply: the customer has read it</comment>
        <translation>既読</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>delivery of a reply</comment>
        <translation>送信失敗</translation>
    </message>
    <message>
        <source>Held</source>
        <comment>delivery of a reply: waits for the agent&apos;s decision</comment>
        <translation>要確認</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>state of a channel</comment>
        <translation>停止中</translation>
    </message>
    <message>
        <source>Pilot</source>
        <comment>state of a channel: used by a few agents</comment>
        <translation>試験運用中</translation>
    </message>
    <message>
        <source>Live</source>
        <comment>state of a channel</comment>
        <extracomment>In use for every customer; whether its server answers just now is another matter (&quot;Online&quot;)</extracomment>
        <translation>運用中</translation>
    </message>
    <message>
        <source>Mine</source>
        <comment>view: conversations assigned to me</comment>
        <translation>自分の担当</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <comment>view: conversations</comment>
        <translation>担当者なし</translation>
    </message>
    <message>
        <source>All open</source>
        <comment>view: conversations</comment>
        <translation>対応中すべて</translation>
    </message>
    <message>
        <source>Pending</source>
        <comment>view: conversations</comment>
        <translation>顧客返信待ち</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <comment>view: conversations</comment>
        <translation>スヌーズ中</translation>
    </message>
    <message>
        <source>Resolved</source>
        <comment>view: conversations</comment>
        <translation>解決済み</translation>
    </message>
    <message>
        <source>The server&apos;s answer cannot be understood.</source>
        <translation>サーバーの応答を解釈できません。</translation>
    </message>
    <message>
        <source>The server refused the request.</source>
        <translation>要求がサーバーに拒否されました。</translation>
    </message>
    <message>
        <source>from</source>
        <comment>search operator, as in from:nina; no space</comment>
        <translation>差出人</translation>
    </message>
    <message>
        <source>channel</source>
        <comment>search operator, as in channel:support; no space</comment>
        <translation>チャネル</translation>
    </message>
    <message>
        <source>tag</source>
        <comment>search operator, as in tag:vip; no space</comment>
        <translation>タグ</translation>
    </message>
    <message>
        <source>is</source>
        <comment>search operator, as in is:open; no space</comment>
        <translation>状態</translation>
    </message>
    <message>
        <source>has</source>
        <comment>search operator, as in has:attachment; no space</comment>
        <translation>含む</translation>
    </message>
    <message>
        <source>before</source>
        <comment>search operator, as in before:2026-11; no space</comment>
        <translation>より前</translation>
    </message>
    <message>
        <source>after</source>
        <comment>search operator, as in after:yesterday; no space</comment>
        <translation>以降</translation>
    </message>
    <message>
        <source>assignee</source>
        <comment>search operator, as in assignee:me; no space</comment>
        <translation>担当者</translation>
    </message>
    <message>
        <source>open</source>
        <comment>search value, as in is:open; no space</comment>
        <translation>対応中</translation>
    </message>
    <message>
        <source>pending</source>
        <comment>search value, as in is:pending; no space</comment>
        <translation>顧客返信待ち</translation>
    </message>
    <message>
        <source>snoozed</source>
        <comment>search value, as in is:snoozed; no space</comment>
        <translation>スヌーズ中</translation>
    </message>
    <message>
        <source>resolved</source>
        <comment>search value, as in is:resolved; no space</comment>
        <translation>解決済み</translation>
    </message>
    <message>
        <source>unread</source>
        <comment>search value, as in is:unread; no space</comment>
        <translation>未読</translation>
    </message>
    <message>
        <source>attachment</source>
        <comment>search value, as in has:attachment; no space</comment>
        <translation>添付ファイル</translation>
    </message>
    <message>
        <source>today</source>
        <comment>search value, as in after:today; no space</comment>
        <translation>今日</translation>
    </message>
    <message>
        <source>yesterday</source>
        <comment>search value, as in before:yesterday; no space</comment>
        <translation>昨日</translation>
    </message>
    <message>
        <source>me</source>
        <comment>search value, as in assignee:me; no space</comment>
        <translation>自分</translation>
    </message>
    <message>
        <source>nobody</source>
        <comment>search value, as in assignee:nobody; no space</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>A search cannot be narrowed by “%1:”. To search for these words, put them in quotes.</source>
        <extracomment>%1: what stands before a colon in the search field</extracomment>
        <translation>「%1:」という検索条件はありません。この文字をそのまま探すときは、引用符で囲んでください。</translation>
    </message>
    <message>
        <source>Nothing is known about “%1” here; what a message can have is: %2.</source>
        <extracomment>%1: what was typed after &quot;has:&quot; in the search field; %2: the one word that is understood there</extracomment>
        <translation>ここで「%1」は使えません。指定できるのは「%2」です。</translation>
    </message>
    <message>
        <source>A conversation is never “%1”. It can be %2, %3, %4, %5 or %6.</source>
        <extracomment>%1: what was typed after &quot;is:&quot; in the search field; then the words that are understood there</extracomment>
        <translation>「%1」という状態はありません。指定できるのは、%2、%3、%4、%5、%6です。</translation>
    </message>
    <message>
        <source>“%1” is no date. Dates are written 2026-11-21, 2026-11, 2026, %2, %3 or 7d.</source>
        <extracomment>%1: what was typed; %2 and %3: the search field&apos;s words for today and yesterday</extracomment>
        <translation>「%1」は日付として読み取れません。2026-11-21、2026-11、2026、%2、%3、7dのように書いてください。</translation>
    </message>
    <message>
        <source>Something must follow “%1:”.</source>
        <extracomment>%1: an operator of the search field, such as from</extracomment>
        <translation>「%1:」の後に値を入力してください。</translation>
    </message>
    <message>
        <source>A quotation mark is opened and not closed.</source>
        <translation>引用符が閉じられていません。</translation>
    </message>
    <message>
        <source>No customer has a name or address like “%1”.</source>
        <extracomment>%1: what was searched for</extracomment>
        <translation>「%1」に当てはまる名前やアドレスの顧客はいません。</translation>
    </message>
    <message>
        <source>No channel is called “%1”.</source>
        <extracomment>%1: what was searched for</extracomment>
        <translation>「%1」というチャネルはありません。</translation>
    </message>
    <message>
        <source>Nothing is tagged “%1”.</source>
        <extracomment>%1: what was searched for</extracomment>
        <translation>「%1」というタグの付いた会話はありません。</translation>
    </message>
    <message>
        <source>No agent is called “%1”.</source>
        <extracomment>%1: what was searched for</extracomment>
        <translation>「%1」という担当者はいません。</translation>
    </message>
    <message>
        <source>%1 took a note back</source>
        <extracomment>%1: an agent&apos;s name</extracomment>
        <translation>%1さんがメモを取り消しました</translation>
    </message>
    <message>
        <source>The permission to use this mailbox has ended. Sign in again, and put the new refresh token into the channel&apos;s settings.</source>
        <extracomment>A refresh token is what a program gets when somebody signs in (OAuth 2.0)</extracomment>
        <translation>このメールボックスを使う許可が切れました。もう一度サインインし、新しいリフレッシュトークンをチャネルの設定に入力してください。</translation>
    </message>
    <message>
        <source>The sign-in server gave no access. Check its address, the client&apos;s id and the client&apos;s secret in the channel&apos;s settings.</source>
        <translation>サインインサーバーがアクセスを許可しませんでした。チャネルの設定で、サーバーのアドレス、クライアント ID、クライアントシークレットを確認してください。</translation>
    </message>
    <message>
        <source>The mail server cannot send to an address such as %1, with letters other than A to Z. Nothing was sent, and the reply is kept; write to another address.</source>
        <extracomment>%1: an e-mail address with letters such as ü or 客</extracomment>
        <translation>メールサーバーは、%1 のように A から Z 以外の文字を含むアドレスには送信できません。何も送信されておらず、返信は保存されています。別のアドレスに送ってください。</translation>
    </message>
    <message>
        <source>They have the same number or address.</source>
        <translation>番号またはアドレスが同じです。</translation>
    </message>
    <message>
        <source>They have the same name and organization.</source>
        <translation>名前と所属が同じです。</translation>
    </message>
    <message>
        <source>A number or address of one stands in a signature of the other.</source>
        <translation>一方の番号またはアドレスが、もう一方の署名に書かれています。</translation>
    </message>
    <message>
        <source>Another conversation was merged into this one</source>
        <translation>別の会話がこの会話に統合されました</translation>
    </message>
    <message>
        <source>%1 merged another conversation into this one</source>
        <extracomment>%1: an agent&apos;s name</extracomment>
        <translation>%1さんが別の会話をこの会話に統合しました</translation>
    </message>
    <message>
        <source>A merged conversation stands by itself again</source>
        <translation>統合した会話が再び独立しました</translation>
    </message>
    <message>
        <source>%1 took a merged conversation out of this one again</source>
        <extracomment>%1: an agent&apos;s name</extracomment>
        <translation>%1さんが統合した会話をこの会話から再び分けました</translation>
    </message>
    <message numerus="yes">
        <source>%n messages went into a conversation of their own</source>
        <translation>
            <numerusform>%n件のメッセージが別の会話に移りました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 put %n messages into a conversation of their own</source>
        <extracomment>%1: an agent&apos;s name</extracomment>
        <translation>
            <numerusform>%1さんが%n件のメッセージを別の会話に移しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Written by an agent</source>
        <comment>how something about a customer became known</comment>
        <translation>担当者が入力</translation>
    </message>
    <message>
        <source>Imported</source>
        <comment>how something about a customer became known</comment>
        <translation>インポート</translation>
    </message>
    <message>
        <source>Filled in by the customer</source>
        <translation>顧客が入力</translation>
    </message>
    <message>
        <source>Read in the signature of a message</source>
        <translation>メッセージの署名から取得</translation>
    </message>
    <message>
        <source>Observed</source>
        <comment>how something about a customer became known</comment>
        <translation>行動から推定</translation>
    </message>
    <message>
        <source>Proved by a link that only this customer was given</source>
        <translation>この顧客だけに送ったリンクで確認済み</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>所属</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>タイムゾーン</translation>
    </message>
    <message>
        <source>Preferred channel</source>
        <translation>希望するチャネル</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>what is known about a customer</comment>
        <translation>メモ</translation>
    </message>
</context>
<context>
    <name>Spoken</name>
    <message>
        <source>Unread. %1. %2. %3. %4, %5</source>
        <extracomment>A row of the conversation list: customer, subject, last line, state, time</extracomment>
        <translation>未読。%1。%2。%3。%4、%5</translation>
    </message>
    <message>
        <source>%1. %2. %3. %4, %5</source>
        <extracomment>A row of the conversation list: customer, subject, last line, state, time
----------
What a search found: customer, subject, line, channel, time</extracomment>
        <translation>%1。%2。%3。%4、%5</translation>
    </message>
    <message>
        <source>%1 wrote by %2, %3: %4</source>
        <extracomment>A message in the timeline: customer, channel, time, text</extracomment>
        <translation>%1さんから%2で受信、%3：%4</translation>
    </message>
    <message>
        <source>%1 replied by %2, %3, %4: %5</source>
        <extracomment>A reply in the timeline: agent, channel, time, delivery state, text</extracomment>
        <translation>%1さんが%2で返信、%3、%4：%5</translation>
    </message>
    <message>
        <source>Note by %1, %2: %3</source>
        <extracomment>An internal note in the timeline: agent, time, text</extracomment>
        <translation>%1さんのメモ、%2：%3</translation>
    </message>
    <message>
        <source>%1. %2. %3. Found: %4. %5, %6</source>
        <extracomment>What a search found: customer, subject, line, the words that were found in it, channel, time</extracomment>
        <translation>%1。%2。%3。見つかった語：%4。%5、%6</translation>
    </message>
</context>
<context>
    <name>TestSteps</name>
    <message>
        <source>The server answers</source>
        <translation>サーバーが応答しました</translation>
    </message>
    <message>
        <source>The line is encrypted, and the certificate is good</source>
        <translation>通信は暗号化され、証明書も有効です</translation>
    </message>
    <message>
        <source>The login is accepted</source>
        <translation>ログインできました</translation>
    </message>
    <message>
        <source>The folder is there</source>
        <translation>フォルダーが見つかりました</translation>
    </message>
    <message>
        <source>Messages can be sent</source>
        <translation>メッセージを送信できます</translation>
    </message>
    <message>
        <source>The settings are complete</source>
        <translation>設定はそろっています</translation>
    </message>
    <message>
        <source>The server does not answer.</source>
        <translation>サーバーが応答しません。</translation>
    </message>
    <message>
        <source>The line is not safe.</source>
        <translation>通信が安全ではありません。</translation>
    </message>
    <message>
        <source>The login is refused.</source>
        <translation>ログインできません。</translation>
    </message>
    <message>
        <source>The folder is not there.</source>
        <translation>フォルダーがありません。</translation>
    </message>
    <message>
        <source>Messages cannot be sent.</source>
        <translation>メッセージを送信できません。</translation>
    </message>
    <message>
        <source>The settings are not complete.</source>
        <translation>設定が足りません。</translation>
    </message>
    <message>
        <source>The server for sending answers</source>
        <translation>送信サーバーが応答しました</translation>
    </message>
    <message>
        <source>The line for sending is encrypted, and the certificate is good</source>
        <translation>送信用の通信は暗号化され、証明書も有効です</translation>
    </message>
    <message>
        <source>The server for sending does not answer.</source>
        <translation>送信サーバーが応答しません。</translation>
    </message>
    <message>
        <source>The line for sending is not safe.</source>
        <translation>送信用の通信が安全ではありません。</translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>d MMM</source>
        <comment>short date</comment>
        <extracomment>Day and month in a list, as a Qt date format: &quot;12 Mar&quot;</extracomment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨日</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <comment>long date</comment>
        <extracomment>A day of this year as a Qt date format: &quot;Monday, 3 March&quot;</extracomment>
        <translation>M月d日(ddd)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A day and a time: &quot;Monday, 3 March 2026, 14:31&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <extracomment>Minutes, short, as on a small mark</extracomment>
        <translation>
            <numerusform>%n分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <extracomment>Hours, short</extracomment>
        <translation>
            <numerusform>%n時間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <extracomment>Days, short</extracomment>
        <translation>
            <numerusform>%n日</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message numerus="yes">
        <source>Sends in %n s</source>
        <extracomment>Under a reply that can still be taken back</extracomment>
        <translation>
            <numerusform>%n秒後に送信</numerusform>
        </translation>
    </message>
    <message>
        <source>Retry</source>
        <comment>send a failed reply again</comment>
        <translation>再送信</translation>
    </message>
    <message>
        <source>Discard</source>
        <comment>give up a failed reply</comment>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Load pictures</source>
        <translation>画像を表示</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>kind of message, under its bubble</comment>
        <translation>メモ</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>差出人：%1</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>宛先：%1</translation>
    </message>
    <message>
        <source>continued on %1</source>
        <extracomment>A thin line in the timeline, where the conversation goes on elsewhere; %1: a kind of channel (&quot;E-mail&quot;), or a channel&apos;s name</extracomment>
        <translation>ここから%1</translation>
    </message>
    <message>
        <source>Undo send</source>
        <comment>take back a reply that is not sent yet</comment>
        <translation>送信を取り消す</translation>
    </message>
    <message>
        <source>Cc: %1</source>
        <translation>Cc：%1</translation>
    </message>
    <message>
        <source>Bcc: %1</source>
        <translation>Bcc：%1</translation>
    </message>
</context>
<context>
    <name>throughline::AttachmentBar</name>
    <message>
        <source>%1  %2</source>
        <extracomment>An attachment&apos;s chip: %1 is the file&apos;s name, %2 its size</extracomment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1を削除</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>添付ファイル</translation>
    </message>
</context>
<context>
    <name>throughline::AttachmentOpener</name>
    <message>
        <source>Save the attachment</source>
        <translation>添付ファイルを保存</translation>
    </message>
</context>
<context>
    <name>throughline::ChannelDelegate</name>
    <message>
        <source>Run by another program on this workspace</source>
        <translation>別のプログラムがこのワークスペースで実行中</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止中</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>接続中…</translation>
    </message>
    <message>
        <source>Waiting to try again</source>
        <translation>再試行待ち</translation>
    </message>
    <message>
        <source>Does not work</source>
        <translation>動作していません</translation>
    </message>
    <message>
        <source>Online, history: %1 of %2</source>
        <translation>オンライン、履歴を取得中：%1/%2</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>オンライン</translation>
    </message>
</context>
<context>
    <name>throughline::ChannelForm</name>
    <message>
        <source>Advanced</source>
        <translation>詳細設定</translation>
    </message>
    <message>
        <source>%1 *</source>
        <comment>a field that must be filled in</comment>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>Kept in the system&apos;s keychain.</source>
        <translation>システムのキーチェーンに保存されます。</translation>
    </message>
    <message>
        <source>No keychain runs here: kept in %1, which only you can read.</source>
        <translation>この環境ではキーチェーンを使えないため、%1に保存されます。読み取れるのは現在のユーザーだけです。</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What a screen reader says for a field: %1 is the group that it stands in, %2 its title</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>throughline::ChannelListModel</name>
    <message>
        <source>%1. %2</source>
        <extracomment>A channel and what is wrong with it</extracomment>
        <translation>%1。%2</translation>
    </message>
</context>
<context>
    <name>throughline::ChannelSetup</name>
    <message>
        <source>Set up %1</source>
        <translation>%1の設定</translation>
    </message>
    <message>
        <source>Connect a channel</source>
        <translation>チャネルを接続</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>A kind of channel: e-mail, web chat …</extracomment>
        <translation>種類</translation>
    </message>
    <message>
        <source>Name of the channel</source>
        <translation>チャネル名</translation>
    </message>
    <message>
        <source>As your team calls it</source>
        <translation>チームでの呼び名</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>接続テスト</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Please fill in: %1.</source>
        <translation>次の項目を入力してください：%1。</translation>
    </message>
    <message>
        <source>There is a channel called “%1” already.</source>
        <translation>「%1」という名前のチャネルはすでにあります。</translation>
    </message>
</context>
<context>
    <name>throughline::ChannelsPage</name>
    <message>
        <source>Channels</source>
        <translation>チャネル</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>接続…</translation>
    </message>
    <message>
        <source>Connect a channel</source>
        <translation>チャネルを接続</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>編集…</translation>
    </message>
    <message>
        <source>Edit the channel</source>
        <translation>チャネルを編集</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>Test the channel</source>
        <translation>チャネルをテスト</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Remove the channel</source>
        <translation>チャネルを削除</translation>
    </message>
    <message>
        <source>%1 cannot be used. %2</source>
        <extracomment>%1 is the file of a plugin, %2 a sentence with the reason why it cannot be used</extracomment>
        <translation>%1は使えません。%2</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Switch the channel on</source>
        <translation>チャネルを開始</translation>
    </message>
    <message>
        <source>Switch the channel off</source>
        <translation>チャネルを停止</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>%1を削除しますか？</translation>
    </message>
    <message>
        <source>Remove %1? Its conversations stay; nothing comes in or goes out on it any more.</source>
        <translation>%1を削除しますか？会話は残りますが、このチャネルでの送受信はできなくなります。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>throughline::ChoicePopup</name>
    <message>
        <source>Choices</source>
        <translation>選択肢</translation>
    </message>
</context>
<context>
    <name>throughline::Composer</name>
    <message>
        <source>picture</source>
        <comment>name of a pasted picture&apos;s file</comment>
        <translation>画像</translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation>メモの本文</translation>
    </message>
    <message>
        <source>Text of the reply</source>
        <translation>返信の本文</translation>
    </message>
    <message>
        <source>Write a note to your team</source>
        <translation>チームへのメモを入力</translation>
    </message>
    <message>
        <source>Write a reply</source>
        <translation>返信を入力</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>ファイルを添付</translation>
    </message>
</context>
<context>
    <name>throughline::ComposerBar</name>
    <message>
        <source>Reply</source>
        <extracomment>Switch of the composer: what is written goes to the customer</extracomment>
        <translation>返信</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Switch of the composer: what is written stays in the team</extracomment>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>メモを追加</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>送信</translation>
    </message>
    <message numerus="yes">
        <source>Undo %n s</source>
        <extracomment>How long a reply can be taken back after Send; s is the symbol of the second</extracomment>
        <translation>
            <numerusform>取り消し %n秒</numerusform>
        </translation>
    </message>
    <message>
        <source>No undo</source>
        <translation>取り消しなし</translation>
    </message>
    <message>
        <source>How long a reply can be taken back</source>
        <translation>送信を取り消せる時間</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A tool tip: %1 is what the button does, %2 its key</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n秒</numerusform>
        </translation>
    </message>
    <message>
        <source>Send at once</source>
        <translation>すぐに送信</translation>
    </message>
</context>
<context>
    <name>throughline::ConversationActions</name>
    <message>
        <source>Later today</source>
        <extracomment>Where a conversation is snoozed until; the very time stands beside it</extracomment>
        <translation>今日このあと</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>明日</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>来週</translation>
    </message>
    <message>
        <source>Pending</source>
        <extracomment>Said after it was done: the conversation is pending, it waits for the customer</extracomment>
        <translation>顧客返信待ちにしました</translation>
    </message>
    <message>
        <source>Resolved</source>
        <extracomment>Said after it was done: the conversation is resolved</extracomment>
        <translation>解決済みにしました</translation>
    </message>
    <message>
        <source>Reopened</source>
        <extracomment>Said after it was done: the conversation is open again</extracomment>
        <translation>再開しました</translation>
    </message>
    <message>
        <source>Marked as unread</source>
        <translation>未読にしました</translation>
    </message>
    <message numerus="yes">
        <source>Sends in %n s</source>
        <extracomment>A reply that can still be taken back; s is the symbol of the second</extracomment>
        <translation>
            <numerusform>%n秒後に送信します</numerusform>
        </translation>
    </message>
    <message>
        <source>Note added</source>
        <translation>メモを追加しました</translation>
    </message>
    <message>
        <source>Not sent: it is your draft again</source>
        <extracomment>Said after a reply was taken back</extracomment>
        <translation>送信を取り消し、下書きに戻しました</translation>
    </message>
    <message>
        <source>Claimed</source>
        <extracomment>Said after it was done: the conversation is now this agent&apos;s own</extracomment>
        <translation>自分が担当になりました</translation>
    </message>
    <message>
        <source>Assigned to %1</source>
        <translation>%1さんを担当者に設定しました</translation>
    </message>
    <message>
        <source>Nobody</source>
        <extracomment>A choice under “Assign to”</extracomment>
        <translation>担当者なし</translation>
    </message>
    <message>
        <source>Assigned to nobody</source>
        <translation>担当者を外しました</translation>
    </message>
    <message>
        <source>Assign to</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>Tag removed: %1</source>
        <translation>タグを外しました：%1</translation>
    </message>
    <message>
        <source>Tagged: %1</source>
        <translation>タグを付けました：%1</translation>
    </message>
    <message>
        <source>Add or remove a tag</source>
        <translation>タグを追加または削除</translation>
    </message>
    <message>
        <source>New tag: %1</source>
        <translation>新しいタグ：%1</translation>
    </message>
    <message>
        <source>Priority: %1</source>
        <translation>優先度：%1</translation>
    </message>
    <message>
        <source>Set priority</source>
        <translation>優先度を設定</translation>
    </message>
    <message>
        <source>Date and time…</source>
        <translation>日時を指定…</translation>
    </message>
    <message>
        <source>Snooze until</source>
        <translation>スヌーズの期限</translation>
    </message>
    <message>
        <source>Snoozed until %1</source>
        <translation>%1までスヌーズします</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>元に戻しました</translation>
    </message>
    <message>
        <source>The note is your draft again</source>
        <extracomment>Said after a note was taken back</extracomment>
        <translation>メモを取り消し、下書きに戻しました</translation>
    </message>
</context>
<context>
    <name>throughline::ConversationDelegate</name>
    <message>
        <source>until %1</source>
        <comment>a snoozed conversation</comment>
        <translation>%1まで</translation>
    </message>
    <message>
        <source>Unknown customer</source>
        <translation>名前未登録</translation>
    </message>
    <message>
        <source>No subject</source>
        <translation>件名なし</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>A small mark: the team&apos;s last reply could not be sent</extracomment>
        <translation>送信失敗</translation>
    </message>
    <message>
        <source>Team: %1</source>
        <extracomment>A line of the conversation list: the last message was written by someone in the team</extracomment>
        <translation>チーム：%1</translation>
    </message>
</context>
<context>
    <name>throughline::ConversationHeader</name>
    <message>
        <source>No subject</source>
        <translation>件名なし</translation>
    </message>
    <message>
        <source>Unknown customer</source>
        <translation>名前未登録</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>担当者なし</translation>
    </message>
    <message>
        <source>Assigned to: %1</source>
        <translation>担当者：%1</translation>
    </message>
    <message>
        <source>Snooze</source>
        <extracomment>A button: hides the conversation until a time</extracomment>
        <translation>スヌーズ</translation>
    </message>
    <message>
        <source>Reopen</source>
        <extracomment>A button: the matter is closed</extracomment>
        <translation>再開</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>解決</translation>
    </message>
    <message>
        <source>Snoozed until %1</source>
        <translation>%1までスヌーズ</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>その他の操作</translation>
    </message>
</context>
<context>
    <name>throughline::ConversationList</name>
    <message>
        <source>Search everything</source>
        <translation>すべてを検索</translation>
    </message>
    <message>
        <source>Search everything (%1)</source>
        <translation>すべてを検索 (%1)</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>会話</translation>
    </message>
    <message>
        <source>Conversations: %1</source>
        <translation>会話：%1</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>The list cannot be shown</source>
        <translation>一覧を表示できません</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Your desk is empty</source>
        <translation>まだ会話がありません</translation>
    </message>
    <message>
        <source>Connect a mailbox, and its conversations appear here.</source>
        <translation>メールボックスを接続すると、ここに会話が表示されます。</translation>
    </message>
    <message>
        <source>Connect a mailbox</source>
        <translation>メールボックスを接続</translation>
    </message>
    <message>
        <source>Try with sample conversations</source>
        <translation>サンプルの会話で試す</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>対応待ちの会話はありません</translation>
    </message>
    <message>
        <source>Claim a conversation from “%1”.</source>
        <translation>「%1」から会話を選んで担当してください。</translation>
    </message>
    <message>
        <source>No conversation here</source>
        <translation>会話はありません</translation>
    </message>
    <message>
        <source>The desk is offline. New conversations appear when the line is back.</source>
        <translation>オフラインです。再接続すると、新しい会話が表示されます。</translation>
    </message>
</context>
<context>
    <name>throughline::ConversationPane</name>
    <message>
        <source>The conversation cannot be shown</source>
        <translation>会話を表示できません</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>No conversation is open</source>
        <translation>会話が開かれていません</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>一覧から選んでください。</translation>
    </message>
</context>
<context>
    <name>throughline::CustomerActions</name>
    <message>
        <source>Kept apart</source>
        <extracomment>Said after it was done: these two customers are different people</extracomment>
        <translation>別の顧客として記録しました</translation>
    </message>
    <message>
        <source>Saved</source>
        <extracomment>Said after something about a customer was written down</extracomment>
        <translation>保存しました</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>How likely two customers are the same</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Merge this customer with</source>
        <translation>この顧客と統合する相手</translation>
    </message>
    <message>
        <source>Search for “%1”</source>
        <translation>「%1」を検索</translation>
    </message>
    <message>
        <source>No other customer is called “%1”.</source>
        <translation>「%1」という顧客はほかにいません。</translation>
    </message>
    <message>
        <source>Merged with %1</source>
        <extracomment>Said after it was done. %1: a customer&apos;s name</extracomment>
        <translation>%1と統合しました</translation>
    </message>
    <message>
        <source>#%1 %2</source>
        <extracomment>A conversation in a list: %1 is its number, %2 its subject</extracomment>
        <translation>#%1 %2</translation>
    </message>
    <message>
        <source>Merged into #%1</source>
        <extracomment>Said after it was done. %1: a conversation&apos;s number</extracomment>
        <translation>#%1に統合しました</translation>
    </message>
    <message>
        <source>This customer has no other conversation.</source>
        <translation>この顧客にはほかの会話がありません。</translation>
    </message>
    <message>
        <source>Merge this conversation into</source>
        <translation>この会話の統合先</translation>
    </message>
    <message>
        <source>Split</source>
        <extracomment>Said after messages were put into a conversation of their own</extracomment>
        <translation>分割しました</translation>
    </message>
</context>
<context>
    <name>throughline::CustomerPanel</name>
    <message>
        <source>Loading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>About</source>
        <extracomment>Title of what is known about a customer</extracomment>
        <translation>基本情報</translation>
    </message>
    <message>
        <source>Other conversations</source>
        <translation>ほかの会話</translation>
    </message>
    <message>
        <source>The customer cannot be shown</source>
        <translation>顧客を表示できません</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Choose a conversation to see its customer.</source>
        <translation>会話を選ぶと、顧客が表示されます。</translation>
    </message>
    <message>
        <source>Unknown customer</source>
        <translation>名前未登録</translation>
    </message>
    <message numerus="yes">
        <source>%n conversations</source>
        <translation>
            <numerusform>会話 %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>まだありません</translation>
    </message>
    <message>
        <source>First contact</source>
        <extracomment>The day of the customer&apos;s first message</extracomment>
        <translation>初回連絡日</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1: how something about a customer became known, %2: when</extracomment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Add…</source>
        <extracomment>Stands where something about a customer is not known yet; a click there lets one write it</extracomment>
        <translation>追加…</translation>
    </message>
</context>
<context>
    <name>throughline::DatePopup</name>
    <message>
        <source>MMMM yyyy</source>
        <comment>a month</comment>
        <extracomment>A month over its days, as a Qt date format: &quot;May 2026&quot;</extracomment>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>Jump to a date</source>
        <translation>日付へ移動</translation>
    </message>
    <message>
        <source>Yesterday, 3 May, 2024-05…</source>
        <extracomment>In an empty field: three ways to write a day, as people who read your language write them</extracomment>
        <translation>昨日、5月3日、2024-05…</translation>
    </message>
    <message>
        <source>Date to jump to</source>
        <translation>移動先の日付</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>カレンダー</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>前の月</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>次の月</translation>
    </message>
    <message>
        <source>Beginning</source>
        <extracomment>A button: to the first message of the conversation</extracomment>
        <translation>最初</translation>
    </message>
    <message>
        <source>To the beginning of the conversation</source>
        <translation>会話の最初へ移動</translation>
    </message>
    <message>
        <source>Newest</source>
        <extracomment>A button: to the newest message of the conversation</extracomment>
        <translation>最新</translation>
    </message>
    <message>
        <source>To the newest message</source>
        <translation>最新のメッセージへ移動</translation>
    </message>
    <message>
        <source>Type a day, or choose one below.</source>
        <translation>日付を入力するか、下から選んでください。</translation>
    </message>
    <message>
        <source>That is no day yet.</source>
        <translation>まだ日付になっていません。</translation>
    </message>
</context>
<context>
    <name>throughline::DayLine</name>
    <message>
        <source>Jump to a date: %1 is shown</source>
        <extracomment>A button over the timeline; %1: the day of what is seen there</extracomment>
        <translation>日付へ移動：%1 を表示中</translation>
    </message>
    <message>
        <source>Jump to a date</source>
        <translation>日付へ移動</translation>
    </message>
</context>
<context>
    <name>throughline::DraftKeeper</name>
    <message>
        <source>A draft is lost. It could not be saved: %1</source>
        <extracomment>%1: a whole sentence with the reason</extracomment>
        <translation>下書きが失われました。保存できませんでした：%1</translation>
    </message>
</context>
<context>
    <name>throughline::DuplicateLine</name>
    <message>
        <source>Maybe the same: %1 · %2 %</source>
        <extracomment>%1: a customer&apos;s name and address or number, %2: how likely it is that they are the same, in per cent</extracomment>
        <translation>同一人物かもしれません: %1 · %2%</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>統合</translation>
    </message>
    <message>
        <source>Merge with %1</source>
        <translation>%1と統合</translation>
    </message>
    <message>
        <source>Not the same</source>
        <extracomment>A button: the two customers are different people</extracomment>
        <translation>別人です</translation>
    </message>
</context>
<context>
    <name>throughline::GeneralPage</name>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Appearance</source>
        <extracomment>Light or dark</extracomment>
        <translation>外観</translation>
    </message>
    <message>
        <source>A reply can be taken back for</source>
        <translation>送信を取り消せる時間</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>After a number: seconds</extracomment>
        <translation>秒</translation>
    </message>
    <message>
        <source>No undo</source>
        <translation>取り消しなし</translation>
    </message>
    <message>
        <source>Notify me when a customer writes</source>
        <translation>顧客からメッセージが届いたら通知する</translation>
    </message>
    <message>
        <source>Keep names and texts out of notifications</source>
        <translation>通知に名前と本文を表示しない</translation>
    </message>
    <message>
        <source>Closing the window keeps Throughline in the tray</source>
        <translation>ウィンドウを閉じてもトレイに残す</translation>
    </message>
</context>
<context>
    <name>throughline::HitDelegate</name>
    <message>
        <source>Attachment: %1</source>
        <extracomment>A line that a search found: the name of an attachment</extracomment>
        <translation>添付：%1</translation>
    </message>
    <message>
        <source>Tag: %1</source>
        <extracomment>A line that a search found: a tag of the conversation</extracomment>
        <translation>タグ：%1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <extracomment>A line that a search found in an internal note</extracomment>
        <translation>メモ：%1</translation>
    </message>
    <message>
        <source>Team: %1</source>
        <extracomment>A line that a search found in a reply of the team</extracomment>
        <translation>チーム：%1</translation>
    </message>
</context>
<context>
    <name>throughline::HitList</name>
    <message>
        <source>What was found</source>
        <translation>検索結果</translation>
    </message>
    <message>
        <source>The search is being prepared: %1 % of the messages can be found so far.</source>
        <translation>検索の準備中です。現在、メッセージの%1 %が検索できます。</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n件見つかりました</numerusform>
        </translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>検索中…</translation>
    </message>
    <message>
        <source>The search failed</source>
        <translation>検索できませんでした</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Search for what?</source>
        <translation>何を検索しますか？</translation>
    </message>
    <message>
        <source>The search is not understood</source>
        <translation>検索条件を読み取れません</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>見つかりませんでした</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>一覧に戻る</translation>
    </message>
    <message>
        <source>Search without “%1”</source>
        <translation>「%1」を外して検索</translation>
    </message>
    <message>
        <source>Nothing has all of this at once.</source>
        <translation>すべての条件に当てはまるものはありません。</translation>
    </message>
    <message>
        <source>No message, subject or customer has all of these words.</source>
        <translation>これらの語をすべて含むメッセージ、件名、顧客はありません。</translation>
    </message>
    <message>
        <source>No conversation is like this.</source>
        <translation>この条件に当てはまる会話はありません。</translation>
    </message>
    <message>
        <source>These words do not stand side by side anywhere. Try them without quotation marks.</source>
        <translation>この語順で並んだ箇所はありません。引用符を外してお試しください。</translation>
    </message>
    <message>
        <source>No message, subject or customer has this word. Try its beginning, or another word.</source>
        <translation>この語を含むメッセージ、件名、顧客はありません。語の先頭だけ、または別の語でお試しください。</translation>
    </message>
</context>
<context>
    <name>throughline::ImportWindow</name>
    <message>
        <source>Import messages</source>
        <translation>メッセージのインポート</translation>
    </message>
    <message>
        <source>Brings in mailboxes (mbox), mail folders (Maildir) and single mails (.eml). What is there already is not brought in twice.</source>
        <translation>メールボックス（mbox）、メールフォルダー（Maildir）、個別のメール（.eml）を取り込みます。すでにあるものは重複して取り込まれません。</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>ファイルを追加…</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>フォルダーを追加…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>インポート</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Files to import</source>
        <translation>インポートするファイル</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>フォルダーを追加</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>ファイルを追加</translation>
    </message>
    <message>
        <source>Stopped. What came in stays; importing again goes on from there.</source>
        <translation>中止しました。取り込んだ分は残っています。もう一度インポートすると、続きから取り込みます。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A file that was refused: %1 is where it is, %2 a sentence with the reason</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>A button: goes on with an import that was stopped</extracomment>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Import: %1 % · %2 left</source>
        <extracomment>In the line at the foot of the views; %1 per cent are read, %2 (&quot;2 min&quot;) is the time left</extracomment>
        <translation>取り込み中：%1 %・残り%2</translation>
    </message>
    <message>
        <source>Import: %1 %</source>
        <translation>取り込み中：%1 %</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages came in.</source>
        <translation>
            <numerusform>メッセージ%Ln件を取り込みました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were there already.</source>
        <translation>
            <numerusform>%Ln件は取り込み済みでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were refused:</source>
        <translation>
            <numerusform>%Ln件は取り込めませんでした：</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>throughline::Leaving</name>
    <message>
        <source>Some text is not saved</source>
        <translation>保存されていない文章があります</translation>
    </message>
    <message numerus="yes">
        <source>%n drafts could not be saved. If Throughline ends now, they are lost.</source>
        <translation>
            <numerusform>%n 件の下書きを保存できませんでした。今 Throughline を終了すると失われます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Quit and lose them</source>
        <translation>破棄して終了</translation>
    </message>
</context>
<context>
    <name>throughline::LinkPopover</name>
    <message>
        <source>Where this link leads</source>
        <translation>リンク先</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>A button: shows the link in the browser</extracomment>
        <translation>開く</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>アドレスをコピー</translation>
    </message>
</context>
<context>
    <name>throughline::MainWindow</name>
    <message>
        <source>Desk</source>
        <translation>デスク</translation>
    </message>
    <message>
        <source>Throughline</source>
        <translation>Throughline</translation>
    </message>
    <message>
        <source>This message has no source of its own.</source>
        <translation>このメッセージにはソースがありません。</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>サンプル</translation>
    </message>
    <message numerus="yes">
        <source>(%n) Throughline</source>
        <extracomment>The window&apos;s title: %n conversations wait for this agent</extracomment>
        <translation>
            <numerusform>(%n) Throughline</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>throughline::Notifier</name>
    <message>
        <source>Throughline</source>
        <translation>Throughline</translation>
    </message>
    <message numerus="yes">
        <source>%n new messages from customers</source>
        <translation>
            <numerusform>顧客からの新着メッセージ%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>A button of the notification: shows the conversation</extracomment>
        <translation>開く</translation>
    </message>
</context>
<context>
    <name>throughline::PersonButton</name>
    <message>
        <source>%1, menu</source>
        <extracomment>The button at the top of the views; %1 is the agent&apos;s name</extracomment>
        <translation>%1、メニュー</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>メニュー</translation>
    </message>
</context>
<context>
    <name>throughline::Rail</name>
    <message>
        <source>Views</source>
        <translation>ビュー</translation>
    </message>
</context>
<context>
    <name>throughline::RecentButton</name>
    <message>
        <source>No subject</source>
        <translation>件名なし</translation>
    </message>
    <message>
        <source>#%1 · %2 · %3</source>
        <extracomment>A customer&apos;s conversation: %1 is its number, %2 its state, %3 when something last happened in it</extracomment>
        <translation>#%1 · %2 · %3</translation>
    </message>
</context>
<context>
    <name>throughline::RecipientsRow</name>
    <message>
        <source>To</source>
        <extracomment>Recipients of a mail</extracomment>
        <translation>宛先</translation>
    </message>
    <message>
        <source>Cc</source>
        <extracomment>Recipients of a mail: who gets a copy</extracomment>
        <translation>Cc</translation>
    </message>
    <message>
        <source>Bcc</source>
        <extracomment>Recipients of a mail: who gets a copy that the others do not see</extracomment>
        <translation>Bcc</translation>
    </message>
</context>
<context>
    <name>throughline::SearchHelp</name>
    <message>
        <source>written by this customer</source>
        <comment>explains from:</comment>
        <translation>この顧客が書いたもの</translation>
    </message>
    <message>
        <source>on this channel</source>
        <comment>explains channel:</comment>
        <translation>このチャネルのもの</translation>
    </message>
    <message>
        <source>with this tag</source>
        <comment>explains tag:</comment>
        <translation>このタグが付いたもの</translation>
    </message>
    <message>
        <source>open, pending, unread …</source>
        <comment>explains is:</comment>
        <translation>対応中、顧客返信待ち、未読など</translation>
    </message>
    <message>
        <source>with attachments</source>
        <comment>explains has:</comment>
        <translation>添付ファイルがあるもの</translation>
    </message>
    <message>
        <source>earlier than this day</source>
        <comment>explains before:</comment>
        <translation>この日より前のもの</translation>
    </message>
    <message>
        <source>on this day or later</source>
        <comment>explains after:</comment>
        <translation>この日以降のもの</translation>
    </message>
    <message>
        <source>assigned to this agent</source>
        <comment>explains assignee:</comment>
        <translation>この担当者のもの</translation>
    </message>
</context>
<context>
    <name>throughline::SearchModel</name>
    <message>
        <source>%1: %2</source>
        <extracomment>For a screen reader: a heading in the list, and the first row below it</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Customers and subjects</source>
        <extracomment>A heading above what a search found in names, addresses, subjects and tags</extracomment>
        <translation>顧客と件名</translation>
    </message>
    <message>
        <source>Messages</source>
        <extracomment>A heading above what a search found in messages, notes and attachments</extracomment>
        <translation>メッセージ</translation>
    </message>
</context>
<context>
    <name>throughline::SettingsWindow</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>General</source>
        <translation>全般</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>ショートカット</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>チャネル</translation>
    </message>
</context>
<context>
    <name>throughline::ShortcutsPage</name>
    <message>
        <source>Shortcut: %1</source>
        <translation>ショートカット：%1</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>リセット</translation>
    </message>
    <message>
        <source>Reset the shortcut: %1</source>
        <translation>ショートカットをリセット：%1</translation>
    </message>
    <message>
        <source>%1 is the shortcut of “%2”. Change that one first.</source>
        <translation>%1は「%2」のショートカットです。先にそちらを変更してください。</translation>
    </message>
</context>
<context>
    <name>throughline::SnoozeEditor</name>
    <message>
        <source>Snooze until</source>
        <translation>スヌーズの期限</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Snooze</source>
        <extracomment>A button: hides the conversation until the chosen time</extracomment>
        <translation>スヌーズ</translation>
    </message>
    <message>
        <source>Snooze until this time</source>
        <translation>この日時までスヌーズ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>throughline::SourceView</name>
    <message>
        <source>Source: %1</source>
        <translation>ソース：%1</translation>
    </message>
    <message>
        <source>Source of the message</source>
        <translation>メッセージのソース</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Find in the source</source>
        <translation>ソース内を検索</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>名前を付けて保存…</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>Save the source</source>
        <translation>ソースを保存</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>保存しました</translation>
    </message>
    <message>
        <source>Could not be saved: %1</source>
        <translation>保存できませんでした：%1</translation>
    </message>
</context>
<context>
    <name>throughline::StatusLine</name>
    <message>
        <source>%1 needs you</source>
        <extracomment>%1: names of channels that do not work until someone looks after them</extracomment>
        <translation>%1を確認してください</translation>
    </message>
    <message numerus="yes">
        <source>%n replies not sent</source>
        <translation>
            <numerusform>未送信の返信 %n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Offline: %n to send</source>
        <translation>
            <numerusform>オフライン：送信待ち%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline: trying again</source>
        <translation>オフライン：再接続中</translation>
    </message>
    <message numerus="yes">
        <source>Sending %n</source>
        <translation>
            <numerusform>%n件を送信中</numerusform>
        </translation>
    </message>
    <message>
        <source>History: %1 of %2</source>
        <extracomment>Progress of the history: %1 of %2 messages</extracomment>
        <translation>履歴を取得中：%1/%2</translation>
    </message>
    <message>
        <source>No channel connected</source>
        <translation>チャネル未接続</translation>
    </message>
    <message>
        <source>✓ All sent</source>
        <translation>✓ すべて送信済み</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>状態：%1</translation>
    </message>
    <message>
        <source>History: %1 % · %2 left</source>
        <extracomment>Progress of the history: %1 per cent are in, %2 (&quot;2 min&quot;) is the time left</extracomment>
        <translation>履歴を取得中：%1 %・残り%2</translation>
    </message>
</context>
<context>
    <name>throughline::SuggestionList</name>
    <message>
        <source>Suggestions</source>
        <translation>候補</translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s). The down arrow chooses.</source>
        <translation>
            <numerusform>候補が%n件あります。下矢印キーで選べます。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>suggestion</comment>
        <extracomment>For a screen reader: what can be completed, and what it means</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>throughline::TargetRow</name>
    <message>
        <source>Recipients</source>
        <translation>宛先</translation>
    </message>
    <message>
        <source>Only your team sees a note.</source>
        <translation>メモはチーム内にのみ表示されます。</translation>
    </message>
    <message>
        <source>to %1</source>
        <extracomment>Above the composer: who gets the reply</extracomment>
        <translation>宛先：%1</translation>
    </message>
    <message numerus="yes">
        <source>to %1 and %n in copy</source>
        <extracomment>Above the composer: %1 are those to whom it is written, %n more get a copy</extracomment>
        <translation>
            <numerusform>宛先：%1（Cc/Bcc %n件）</numerusform>
        </translation>
    </message>
    <message>
        <source>No channel here can send a reply to this customer: connect one, or switch it on.</source>
        <translation>この顧客に返信できるチャネルがありません。チャネルを接続するか、開始してください。</translation>
    </message>
</context>
<context>
    <name>throughline::TestSteps</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A step of the connection test that went well: %1 is the verdict, %2 what was found</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A step of the connection test that failed: %1 is the verdict, %2 a sentence with the reason</extracomment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Test of the connection</source>
        <translation>接続テスト</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>テスト中…</translation>
    </message>
</context>
<context>
    <name>throughline::TimelineArea</name>
    <message numerus="yes">
        <source>%n picture(s) from outside not loaded</source>
        <translation>
            <numerusform>外部の画像%n件を読み込んでいません</numerusform>
        </translation>
    </message>
    <message>
        <source>This message is very long: only its beginning is shown here, its source has all of it.</source>
        <translation>メッセージが長いため、冒頭だけを表示しています。全文はソースで確認できます。</translation>
    </message>
</context>
<context>
    <name>throughline::TimelineStates</name>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Choose a conversation</source>
        <translation>会話を選んでください</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み込み中…</translation>
    </message>
</context>
<context>
    <name>throughline::TimelineView</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Select everything</source>
        <translation>すべて選択</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>返信</translation>
    </message>
    <message>
        <source>Show or hide the quoted text</source>
        <translation>引用部分の表示/非表示</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>リンク</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>An entry of a menu: shows a link in the browser, or an attachment in its program</extracomment>
        <translation>開く</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>アドレスをコピー</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>名前を付けて保存…</translation>
    </message>
    <message>
        <source>Show source</source>
        <translation>ソースを表示</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>タイムライン</translation>
    </message>
    <message>
        <source>The messages and notes of this conversation, and what happened in it</source>
        <translation>この会話のメッセージ、メモ、対応の記録</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>messages further down, on a button</comment>
        <translation>
            <numerusform>新着%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>To the newest</source>
        <extracomment>A button over the timeline that leads to its end</extracomment>
        <translation>最新へ</translation>
    </message>
</context>
<context>
    <name>throughline::Toast</name>
    <message>
        <source>Notice</source>
        <extracomment>What the screen reader calls the line that says what was done, or what went wrong</extracomment>
        <translation>お知らせ</translation>
    </message>
    <message>
        <source>Undo send</source>
        <comment>take back a reply that is not sent yet</comment>
        <translation>送信を取り消す</translation>
    </message>
    <message>
        <source>Undo</source>
        <comment>an action, such as resolving a conversation</comment>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <extracomment>Makes the notice go away</extracomment>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>throughline::Tray</name>
    <message>
        <source>Show Throughline</source>
        <translation>Throughlineを表示</translation>
    </message>
    <message numerus="yes">
        <source>Throughline: %n open</source>
        <translation>
            <numerusform>Throughline：対応中%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Throughline</source>
        <translation>Throughline</translation>
    </message>
    <message numerus="yes">
        <source>Throughline: %n new messages from customers</source>
        <translation>
            <numerusform>Throughline：顧客からの新着メッセージ%n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>throughline::TroubleWindow</name>
    <message>
        <source>Throughline</source>
        <translation>Throughline</translation>
    </message>
    <message>
        <source>The desk cannot be opened</source>
        <translation>デスクを開けません</translation>
    </message>
    <message>
        <source>Export what is whole…</source>
        <translation>無事なデータを書き出す…</translation>
    </message>
    <message>
        <source>Open another workspace…</source>
        <translation>別のワークスペースを開く…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Export into this folder</source>
        <translation>書き出し先のフォルダー</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>書き出し中…</translation>
    </message>
    <message numerus="yes">
        <source>%n events were exported.</source>
        <translation>
            <numerusform>イベント%n件を書き出しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Open another workspace</source>
        <translation>別のワークスペースを開く</translation>
    </message>
</context>
<context>
    <name>throughline::ViewListModel</name>
    <message>
        <source>Channels</source>
        <translation>チャネル</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n conversation(s)</source>
        <extracomment>A view and how many conversations are in it</extracomment>
        <translation>
            <numerusform>%1、会話%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
</context>
<context>
    <name>throughline::Walkthrough</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>フォルダー%1を作成できません。</translation>
    </message>
    <message>
        <source>No sample conversation came in.</source>
        <translation>サンプルの会話が届きませんでした。</translation>
    </message>
    <message>
        <source>The conversation did not open.</source>
        <translation>会話を開けませんでした。</translation>
    </message>
    <message>
        <source>The conversation was not claimed.</source>
        <translation>会話の担当になれませんでした。</translation>
    </message>
    <message>
        <source>The conversation was not resolved.</source>
        <translation>会話を解決済みにできませんでした。</translation>
    </message>
    <message>
        <source>The note was not added.</source>
        <translation>メモを追加できませんでした。</translation>
    </message>
    <message>
        <source>The reply was not queued.</source>
        <translation>返信を送信待ちにできませんでした。</translation>
    </message>
    <message>
        <source>The reply was not sent, or the customer did not answer.</source>
        <translation>返信を送信できなかったか、顧客から返事がありませんでした。</translation>
    </message>
    <message>
        <source>The picture %1 cannot be saved.</source>
        <translation>画像%1を保存できません。</translation>
    </message>
</context>
</TS>
