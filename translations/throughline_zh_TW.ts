<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>Action</name>
    <message>
        <source>Next conversation</source>
        <translation>下一則對話</translation>
    </message>
    <message>
        <source>Previous conversation</source>
        <translation>上一則對話</translation>
    </message>
    <message>
        <source>Open conversation</source>
        <translation>開啟對話</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>回覆</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>撰寫備註</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>認領</translation>
    </message>
    <message>
        <source>Assign…</source>
        <translation>指派…</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>標籤…</translation>
    </message>
    <message>
        <source>Set priority…</source>
        <translation>設定優先順序…</translation>
    </message>
    <message>
        <source>Set pending</source>
        <translation>設為等待客戶</translation>
    </message>
    <message>
        <source>Snooze…</source>
        <translation>延後…</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>解決</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>重新開啟</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>標示為未讀</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Show source of the message</source>
        <translation>檢視訊息的原始內容</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>搜尋所有內容</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>指令面板</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>傳送</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>粗體</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>斜體</translation>
    </message>
    <message>
        <source>List</source>
        <translation>清單</translation>
    </message>
    <message>
        <source>Attach a file…</source>
        <translation>附加檔案…</translation>
    </message>
    <message>
        <source>Show or hide the views</source>
        <translation>顯示或隱藏檢視</translation>
    </message>
    <message>
        <source>Show or hide the customer</source>
        <translation>顯示或隱藏客戶資料</translation>
    </message>
    <message>
        <source>Connect a mailbox…</source>
        <translation>連接信箱…</translation>
    </message>
    <message>
        <source>Import messages…</source>
        <translation>匯入郵件…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>鍵盤快速鍵</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>結束</translation>
    </message>
    <message>
        <source>Jump to a date…</source>
        <translation>跳至日期…</translation>
    </message>
    <message>
        <source>Merge customers…</source>
        <translation>合併客戶…</translation>
    </message>
    <message>
        <source>Merge conversation into…</source>
        <translation>將對話併入…</translation>
    </message>
    <message>
        <source>Split the conversation from here</source>
        <translation>從此處拆分對話</translation>
    </message>
</context>
<context>
    <name>Ctl</name>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>無法讀取「%1」：%2</translation>
    </message>
    <message>
        <source>There is no kind of channel “%1”. “channel kinds” names them all.</source>
        <translation>沒有「%1」這種管道。可用「channel kinds」列出所有類型。</translation>
    </message>
    <message>
        <source>“%1” is a secret, and everyone on this machine can read a command line. Give it with “--secret %1”, on standard input, or with “--secret %1=FILE”.</source>
        <translation>「%1」是機密設定，而這台電腦上的每個人都看得到命令列內容。請用「--secret %1」從標準輸入提供，或用「--secret %1=FILE」從檔案提供。</translation>
    </message>
    <message>
        <source>The channel “%1” is connected.</source>
        <translation>管道「%1」已連接。</translation>
    </message>
    <message>
        <source>No keychain runs here: its secrets are in %1, which only you can read.</source>
        <translation>系統沒有執行鑰匙圈：機密內容存放在 %1，只有您能讀取。</translation>
    </message>
    <message>
        <source>The channel “%1” is off.</source>
        <translation>管道「%1」已停用。</translation>
    </message>
    <message>
        <source>The channel “%1” is live.</source>
        <translation>管道「%1」已上線。</translation>
    </message>
    <message>
        <source>The channel “%1” was removed. Its conversations stay.</source>
        <translation>管道「%1」已移除，對話仍會保留。</translation>
    </message>
    <message>
        <source>Makes a workspace, or opens the one that is there.</source>
        <translation>建立工作區；已有工作區時直接開啟。</translation>
    </message>
    <message>
        <source>Checks the database, every content, and the journal against what is shown.</source>
        <translation>檢查資料庫與所有內容，並核對顯示內容與事件日誌是否一致。</translation>
    </message>
    <message>
        <source>Makes everything that is shown again from the journal.</source>
        <translation>依事件日誌重建所有顯示內容。</translation>
    </message>
    <message>
        <source>Writes the whole workspace into one file, while it is in use.</source>
        <translation>將整個工作區備份成一個檔案，使用中也可進行。</translation>
    </message>
    <message>
        <source>Makes the workspace from a backup. Its folder must be empty or missing.</source>
        <translation>從備份還原工作區。目標資料夾必須是空的或不存在。</translation>
    </message>
    <message>
        <source>Writes every event as JSON lines, and every content; also of a damaged workspace.</source>
        <translation>以 JSON Lines 格式匯出所有事件，並匯出所有內容；工作區損毀時也可使用。</translation>
    </message>
    <message>
        <source>the folder to write into</source>
        <translation>要寫入的資料夾</translation>
    </message>
    <message>
        <source>Brings in mbox files, Maildirs, .eml files, or folders of them.</source>
        <translation>匯入 mbox 檔案、Maildir、.eml 檔案，或包含這些檔案的資料夾。</translation>
    </message>
    <message>
        <source>Lists what can be connected, with its settings.</source>
        <translation>列出可連接的管道類型及其設定。</translation>
    </message>
    <message>
        <source>Connects a channel and enables it.</source>
        <translation>連接管道並啟用。</translation>
    </message>
    <message>
        <source>one of its settings; can be given again</source>
        <translation>一項設定；可重複使用</translation>
    </message>
    <message>
        <source>a secret setting, read from FILE or else from a line of standard input</source>
        <translation>一項機密設定，從 FILE 讀取，或從標準輸入讀取一行</translation>
    </message>
    <message>
        <source>Lists the channels.</source>
        <translation>列出管道。</translation>
    </message>
    <message>
        <source>Tries a channel&apos;s settings, step by step.</source>
        <translation>逐步測試管道的設定。</translation>
    </message>
    <message>
        <source>Lets a channel run.</source>
        <translation>啟用管道。</translation>
    </message>
    <message>
        <source>Stops a channel.</source>
        <translation>停用管道。</translation>
    </message>
    <message>
        <source>Removes a channel and its secrets. Its conversations stay.</source>
        <translation>移除管道及其機密內容，對話仍會保留。</translation>
    </message>
    <message>
        <source>Runs the enabled channels until Ctrl+C.</source>
        <translation>執行已啟用的管道，直到按下 Ctrl+C。</translation>
    </message>
    <message>
        <source>ends when everything is received and the outbox is empty; fails if a channel cannot</source>
        <translation>全部接收完畢且寄件匣清空後結束；有管道做不到則失敗</translation>
    </message>
    <message>
        <source>Lists conversations, the latest first.</source>
        <translation>列出對話，最近的在前。</translation>
    </message>
    <message>
        <source>mine, unassigned, open, pending, snoozed, resolved, or a channel; open without it</source>
        <translation>mine、unassigned、open、pending、snoozed、resolved 或某個管道；預設為 open</translation>
    </message>
    <message>
        <source>how many at most; 50 without it, 0: all</source>
        <translation>最多列出幾則；預設 50，0 表示全部</translation>
    </message>
    <message>
        <source>Prints a conversation, the oldest first.</source>
        <translation>顯示一則對話，最早的訊息在前。</translation>
    </message>
    <message>
        <source>how many at most; 20 without it</source>
        <translation>最多列出幾則；預設 20</translation>
    </message>
    <message>
        <source>Queues a reply. The desktop or `sync` sends it.</source>
        <translation>將回覆放入寄件匣，由桌面程式或 `sync` 傳送。</translation>
    </message>
    <message>
        <source>what to write, in Markdown; `-`: from standard input</source>
        <translation>內文，使用 Markdown；`-` 表示從標準輸入讀取</translation>
    </message>
    <message>
        <source>a file to send with it; can be given again</source>
        <translation>隨回覆傳送的檔案；可重複使用</translation>
    </message>
    <message>
        <source>where to send it; else where the customer wrote last</source>
        <translation>透過哪個管道傳送；預設為客戶最近使用的管道</translation>
    </message>
    <message>
        <source>runs the channels and waits until it is sent; fails if it cannot be</source>
        <translation>執行管道並等到傳送完成；無法傳送則失敗</translation>
    </message>
    <message>
        <source>Adds an internal note.</source>
        <translation>新增內部備註。</translation>
    </message>
    <message>
        <source>a file to keep with it; can be given again</source>
        <translation>隨備註保存的檔案；可重複使用</translation>
    </message>
    <message>
        <source>Assigns a conversation, to this desk&apos;s agent when none is named.</source>
        <translation>指派對話；未指定客服人員時，指派給此工作台的客服人員。</translation>
    </message>
    <message>
        <source>takes it from whoever has it</source>
        <translation>即使已有負責人也轉過來</translation>
    </message>
    <message>
        <source>Adds tags.</source>
        <translation>新增標籤。</translation>
    </message>
    <message>
        <source>takes the tags away instead</source>
        <translation>改為移除標籤</translation>
    </message>
    <message>
        <source>Sets low, normal, high or urgent.</source>
        <translation>設定優先順序：low、normal、high 或 urgent。</translation>
    </message>
    <message>
        <source>Puts a conversation aside until a time.</source>
        <translation>將對話延後到指定時間。</translation>
    </message>
    <message>
        <source>such as 2027-03-01T09:00, local time unless it names its zone</source>
        <translation>例如 2027-03-01T09:00；未註明時區時以本地時間為準</translation>
    </message>
    <message>
        <source>Marks a conversation as waiting for the customer.</source>
        <translation>將對話設為等待客戶。</translation>
    </message>
    <message>
        <source>Marks a conversation as done.</source>
        <translation>將對話標示為已解決。</translation>
    </message>
    <message>
        <source>Opens a conversation again.</source>
        <translation>重新開啟對話。</translation>
    </message>
    <message>
        <source>Either name an agent or say “--nobody”.</source>
        <translation>請指定一位客服人員，或使用「--nobody」。</translation>
    </message>
    <message>
        <source>“%1” is none of low, normal, high and urgent.</source>
        <translation>「%1」不是 low、normal、high、urgent 其中之一。</translation>
    </message>
    <message>
        <source>Until when? Name a time such as 2027-03-01T09:00 with “--until”.</source>
        <translation>要延後到什麼時候？請用「--until」指定時間，例如 2027-03-01T09:00。</translation>
    </message>
    <message>
        <source>“%1” is neither the number nor the id of a conversation.</source>
        <translation>「%1」既不是對話編號，也不是對話 ID。</translation>
    </message>
    <message>
        <source>There is no channel “%1”. “channel list” names them all.</source>
        <translation>沒有管道「%1」。可用「channel list」列出所有管道。</translation>
    </message>
    <message>
        <source>There is no agent “%1” in this workspace.</source>
        <translation>此工作區中沒有客服人員「%1」。</translation>
    </message>
    <message>
        <source>JSON:</source>
        <translation>JSON：</translation>
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
        <translation>  --workspace DIR  工作區資料夾；預設為桌面程式所用的資料夾
  --json           每行一個 JSON 物件，欄位如上所列；時間為 UTC（ISO 8601）
  --help           顯示此說明，或某個指令的說明
  --version        顯示版本

CONVERSATION 為對話編號或 ID。錯誤訊息寫到標準錯誤輸出。
結束狀態：0 完成，1 失敗，2 用法錯誤。</translation>
    </message>
    <message>
        <source>Imported: %1. Already there: %2. Refused: %3.</source>
        <translation>已匯入：%1。已存在：%2。無法匯入：%3。</translation>
    </message>
    <message>
        <source>“%1” is not there, or cannot be read. Nothing was imported.</source>
        <translation>「%1」不存在或無法讀取。未匯入任何內容。</translation>
    </message>
    <message>
        <source>The workspace is in %1. This is the desk of %2.</source>
        <translation>工作區位於 %1。這是 %2 的工作台。</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>沒有指令「%1」。</translation>
    </message>
    <message>
        <source>There is no option “--%1” with a value here.</source>
        <translation>這裡沒有可帶值的選項「--%1」。</translation>
    </message>
    <message>
        <source>There is no option “--%1” here.</source>
        <translation>這裡沒有選項「--%1」。</translation>
    </message>
    <message>
        <source>The option “--%1” needs a value.</source>
        <translation>選項「--%1」需要一個值。</translation>
    </message>
    <message>
        <source>Which command? The help lists them.</source>
        <translation>要執行哪個指令？說明中列有所有指令。</translation>
    </message>
    <message>
        <source>“%1” is one word too many.</source>
        <translation>「%1」是多餘的引數。</translation>
    </message>
    <message>
        <source>“throughlinectl --help” lists the commands.</source>
        <translation>用「throughlinectl --help」可列出所有指令。</translation>
    </message>
    <message>
        <source>“%1” is not a number of rows.</source>
        <translation>「%1」不是有效的列數。</translation>
    </message>
    <message>
        <source>There is nothing to read for the secret “%1”.</source>
        <translation>沒有讀到機密設定「%1」的內容。</translation>
    </message>
    <message>
        <source>%1 (it is not shown):</source>
        <comment>asks for a password at the terminal</comment>
        <translation>%1（輸入時不顯示）：</translation>
    </message>
    <message>
        <source>note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>connecting</source>
        <comment>a channel</comment>
        <translation>連線中</translation>
    </message>
    <message>
        <source>waiting for the next attempt</source>
        <comment>a channel</comment>
        <translation>等待下次嘗試</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>a channel</comment>
        <translation>失敗</translation>
    </message>
    <message>
        <source>online, %1 of %2 messages are in</source>
        <comment>a channel</comment>
        <translation>已連線，已接收 %1 / %2 則訊息</translation>
    </message>
    <message>
        <source>online, everything is in</source>
        <comment>a channel</comment>
        <translation>已連線，已全部接收</translation>
    </message>
    <message>
        <source>online</source>
        <comment>a channel</comment>
        <translation>已連線</translation>
    </message>
    <message>
        <source>(secret)</source>
        <translation>（機密）</translation>
    </message>
    <message>
        <source>(required)</source>
        <translation>（必填）</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Everything was made again from the journal.</source>
        <translation>已依事件日誌全部重建。</translation>
    </message>
    <message>
        <source>The backup is in %1.</source>
        <translation>備份位於 %1。</translation>
    </message>
    <message>
        <source>The folder %1 is not empty, and was left as it is. Name one that is empty or missing with “--workspace”.</source>
        <translation>資料夾 %1 不是空的，未做任何變更。請用「--workspace」指定空的或不存在的資料夾。</translation>
    </message>
    <message>
        <source>The workspace is in %1.</source>
        <translation>工作區位於 %1。</translation>
    </message>
    <message>
        <source>Where to? Name a folder with “--out”.</source>
        <translation>要匯出到哪裡？請用「--out」指定資料夾。</translation>
    </message>
    <message numerus="yes">
        <source>%n rows of the workspace could not be read; the rest was exported.</source>
        <translation>
            <numerusform>工作區中有 %n 列資料無法讀取，其餘已匯出。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to write. Give it with “--text”.</source>
        <translation>沒有內文。請用「--text」提供。</translation>
    </message>
    <message>
        <source>There was nothing to change in conversation %1.</source>
        <translation>對話 %1 不需變更。</translation>
    </message>
    <message>
        <source>Conversation %1 was changed.</source>
        <translation>對話 %1 已變更。</translation>
    </message>
    <message>
        <source>There is no conversation %1 in this workspace.</source>
        <translation>此工作區中沒有對話 %1。</translation>
    </message>
    <message>
        <source>not running</source>
        <comment>a channel</comment>
        <translation>未執行</translation>
    </message>
    <message>
        <source>(in another process)</source>
        <translation>（由另一個處理程序執行）</translation>
    </message>
    <message>
        <source>The note was added to conversation %1.</source>
        <translation>備註已加入對話 %1。</translation>
    </message>
    <message>
        <source>That is no message and no mailbox that can be read.</source>
        <translation>這不是可讀取的郵件或信箱檔案。</translation>
    </message>
    <message>
        <source>Checked. Events: %1. Messages: %2.</source>
        <translation>檢查完畢。事件：%1。訊息：%2。</translation>
    </message>
    <message>
        <source>Exported into %3. Events: %1. Contents: %2.</source>
        <translation>已匯出到 %3。事件：%1。內容：%2。</translation>
    </message>
    <message>
        <source>The kind of channel “%1” has no setting “%2”. “channel kinds” names them all.</source>
        <extracomment>%1: a kind of channel, such as &quot;email&quot;; %2: the name that was given</extracomment>
        <translation>管道類型「%1」沒有「%2」這項設定。可用「channel kinds」列出所有設定。</translation>
    </message>
    <message>
        <source>The setting “%1” needs a value: KEY=VALUE.</source>
        <translation>設定「%1」需要一個值，請寫成 KEY=VALUE。</translation>
    </message>
    <message>
        <source>The setting “%1” does not take this value.</source>
        <translation>設定「%1」不接受這個值。</translation>
    </message>
    <message>
        <source>There is a channel called “%1” already.</source>
        <translation>已有名為「%1」的管道。</translation>
    </message>
    <message>
        <source>the agent&apos;s name; without it, the system user&apos;s</source>
        <translation>客服人員的姓名；預設為系統使用者名稱</translation>
    </message>
    <message>
        <source>reports on this channel only, and waits for no other</source>
        <translation>只回報此管道，不等待其他管道</translation>
    </message>
    <message>
        <source>Something is missing. The command is written “%1 %2”.</source>
        <extracomment>%1: a command, %2: the arguments that it takes</extracomment>
        <translation>缺少引數。指令的寫法是「%1 %2」。</translation>
    </message>
    <message numerus="yes">
        <source>%n differences were found. “rebuild” makes what is shown again from the journal.</source>
        <translation>
            <numerusform>發現 %n 處不一致。用「rebuild」可依事件日誌重建顯示內容。</numerusform>
        </translation>
    </message>
    <message>
        <source>Finds messages, subjects, customers, tags and attachments. Beside words: &quot;phrase&quot;, -word, and from: channel: tag: is: has: before: after: assignee:.</source>
        <translation>搜尋訊息、主旨、客戶、標籤和附件。除了詞語，還可以使用 &quot;片語&quot;、-詞語，以及 from: channel: tag: is: has: before: after: assignee:。</translation>
    </message>
    <message>
        <source>%1 % of the messages can be found so far.</source>
        <translation>目前可以搜尋到 %1 % 的訊息。</translation>
    </message>
    <message>
        <source>Shows the messages of the other conversation in the first. “undo” takes it apart.</source>
        <translation>將第二個對話的訊息顯示在第一個對話中。用「undo」可重新分開。</translation>
    </message>
    <message>
        <source>Puts messages, named by their ids, into a conversation of their own.</source>
        <translation>將以 ID 指定的訊息移到一個新對話中。</translation>
    </message>
    <message>
        <source>Takes a change back, named by the event that it printed.</source>
        <translation>復原一項變更，以其輸出的事件 ID 指定。</translation>
    </message>
    <message>
        <source>Lists customers, the newest first, or those with these words in a name or handle.</source>
        <translation>列出客戶，最新的在前；或列出名稱或聯絡方式中含有這些字詞的客戶。</translation>
    </message>
    <message>
        <source>Prints what is known of a customer.</source>
        <translation>顯示已知的客戶資訊。</translation>
    </message>
    <message>
        <source>Lists others who may be the same person, with how likely that is and why.</source>
        <translation>列出可能是同一人的其他客戶，並附可能性和理由。</translation>
    </message>
    <message>
        <source>Shows everything of the other customer with the first.</source>
        <translation>將第二位客戶的所有內容與第一位一併顯示。</translation>
    </message>
    <message>
        <source>Takes a customer that was merged out again, with what came since.</source>
        <translation>將已合併的客戶重新分出，包括此後收到的內容。</translation>
    </message>
    <message>
        <source>Sets what is known of a customer; without a value, takes it away.</source>
        <translation>設定客戶的一項資訊；未提供值則移除。</translation>
    </message>
    <message>
        <source>There was nothing to change.</source>
        <translation>不需變更。</translation>
    </message>
    <message>
        <source>The customer was changed.</source>
        <translation>客戶已變更。</translation>
    </message>
    <message>
        <source>“%1” is not the id of a customer. “contact show” names those that were merged.</source>
        <translation>「%1」不是客戶 ID。可用「contact show」查看已合併的客戶。</translation>
    </message>
    <message>
        <source>“%1” is not the id of a message. “show” names them with --json.</source>
        <translation>「%1」不是訊息 ID。可用「show」加 --json 查看。</translation>
    </message>
    <message>
        <source>Conversation %1 stands for both now.</source>
        <translation>兩個對話現已合為對話 %1。</translation>
    </message>
    <message>
        <source>The messages are in conversation %1 now.</source>
        <translation>訊息現在位於對話 %1 中。</translation>
    </message>
    <message>
        <source>“%1” is not the id of an event.</source>
        <translation>「%1」不是事件 ID。</translation>
    </message>
    <message>
        <source>It was taken back.</source>
        <translation>已復原。</translation>
    </message>
    <message>
        <source>There is no customer “%1” in this workspace.</source>
        <translation>此工作區中沒有客戶「%1」。</translation>
    </message>
    <message>
        <source>Several customers are found by “%1”. “contact list %1” shows their ids.</source>
        <translation>「%1」對應多位客戶。可用「contact list %1」查看其 ID。</translation>
    </message>
    <message>
        <source>merged: %1 %2</source>
        <comment>%1: an id, %2: a customer&apos;s name</comment>
        <translation>已合併：%1 %2</translation>
    </message>
</context>
<context>
    <name>Email</name>
    <message>
        <source>[This message is %1 MB large, more than the channel fetches. Its attachments are on the server only.]</source>
        <translation>[這封郵件大小為 %1 MB，超過管道的接收上限，附件只保留在伺服器上。]</translation>
    </message>
</context>
<context>
    <name>Manifest</name>
    <message>
        <source>Loopback</source>
        <translation>本機迴路</translation>
    </message>
    <message>
        <source>Our address</source>
        <translation>我方地址</translation>
    </message>
    <message>
        <source>What the sample messages are addressed to.</source>
        <translation>範例訊息的收件地址。</translation>
    </message>
    <message>
        <source>Seconds until an answer</source>
        <translation>回應延遲（秒）</translation>
    </message>
    <message>
        <source>Every reply is answered after this time, as if by the customer.</source>
        <translation>每則回覆都會在這段時間後得到回應，如同客戶回信。</translation>
    </message>
    <message>
        <source>Sample conversations</source>
        <translation>範例對話</translation>
    </message>
    <message>
        <source>Begins with a few conversations to try things on.</source>
        <translation>一開始就有幾則對話可供試用。</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>電子郵件</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>電子郵件地址</translation>
    </message>
    <message>
        <source>The address that customers write to.</source>
        <translation>客戶來信所用的地址。</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>信箱</translation>
    </message>
    <message>
        <source>Additional certificate authority</source>
        <translation>額外的憑證授權單位</translation>
    </message>
    <message>
        <source>A PEM file with the authority of your own organisation, trusted beside the system&apos;s.</source>
        <translation>含有貴組織憑證授權單位的 PEM 檔案，與系統內建的一併信任。</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>登入</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>資料夾</translation>
    </message>
    <message>
        <source>Where customers&apos; messages arrive, separated by commas.</source>
        <translation>接收客戶郵件的資料夾，以逗號分隔。</translation>
    </message>
    <message>
        <source>Days of history</source>
        <translation>歷史郵件天數</translation>
    </message>
    <message>
        <source>How far back to fetch; 0 fetches everything.</source>
        <translation>收取幾天以內的郵件；0 表示全部收取。</translation>
    </message>
    <message>
        <source>IMAP server</source>
        <translation>IMAP 伺服器</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>收信</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>連接埠</translation>
    </message>
    <message>
        <source>0 stands for the usual one.</source>
        <translation>0 表示使用預設連接埠。</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>安全性</translation>
    </message>
    <message>
        <source>Without TLS only to a server on this machine.</source>
        <translation>只有伺服器在這台電腦上時，才能不用 TLS。</translation>
    </message>
    <message>
        <source>Login method</source>
        <translation>登入方式</translation>
    </message>
    <message>
        <source>Largest message (MB)</source>
        <translation>郵件大小上限（MB）</translation>
    </message>
    <message>
        <source>A larger one comes without its attachments.</source>
        <translation>超過上限的郵件不收取附件。</translation>
    </message>
    <message>
        <source>What customers see beside the address.</source>
        <translation>客戶在地址旁看到的名稱。</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密碼</translation>
    </message>
    <message>
        <source>Folder for sent messages</source>
        <translation>寄件備份資料夾</translation>
    </message>
    <message>
        <source>Left empty, it is the one that the server names.</source>
        <translation>留空則使用伺服器指定的資料夾。</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>簽名檔</translation>
    </message>
    <message>
        <source>Stands below every reply.</source>
        <translation>附在每封回覆的末尾。</translation>
    </message>
    <message>
        <source>SMTP server</source>
        <translation>SMTP 伺服器</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation>寄信</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>使用者名稱</translation>
    </message>
    <message>
        <source>Left empty, it is the e-mail address.</source>
        <translation>留空則使用電子郵件地址。</translation>
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
        <translation>無</translation>
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
        <translation>寄件者名稱</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>用戶端 ID</translation>
    </message>
    <message>
        <source>As the sign-in server knows this program.</source>
        <translation>登入伺服器用來識別本程式的 ID。</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>用戶端密鑰</translation>
    </message>
    <message>
        <source>Only where the sign-in server gave one.</source>
        <translation>僅在登入伺服器提供時填寫。</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>更新權杖</translation>
    </message>
    <message>
        <source>What signing in gave. A new one that the server sends takes its place.</source>
        <translation>登入時取得。伺服器傳來新權杖時會自動取代。</translation>
    </message>
    <message>
        <source>Sign-in server</source>
        <translation>登入伺服器</translation>
    </message>
    <message>
        <source>Its token endpoint (OAuth 2.0), such as https://login.example.org/token: access tokens are fetched from there, and no password is needed.</source>
        <translation>其權杖端點（OAuth 2.0），例如 https://login.example.org/token：存取權杖從那裡取得，不需密碼。</translation>
    </message>
    <message>
        <source>For XOAUTH2 the access token, unless it is fetched from a sign-in server.</source>
        <translation>使用 XOAUTH2 時填寫存取權杖；若從登入伺服器取得則不必填寫。</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>What do you want to do?</source>
        <translation>您想做什麼？</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>The desk of a support agent.</source>
        <translation>客服人員的工作台。</translation>
    </message>
    <message>
        <source>The folder with everything that the desk knows.</source>
        <translation>存放工作台所有資料的資料夾。</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>資料夾</translation>
    </message>
    <message>
        <source>Begin an empty workspace with sample conversations.</source>
        <translation>工作區沒有資料時，以範例對話開始。</translation>
    </message>
    <message>
        <source>Do the main job by itself, and leave pictures of it in a folder.</source>
        <translation>自動示範主要操作，並將擷圖存到資料夾。</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message numerus="yes">
        <source>about %n seconds left</source>
        <extracomment>How long a work still takes; a part of a line, after a dot</extracomment>
        <translation>
            <numerusform>大約還需 %n 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minutes left</source>
        <extracomment>How long a work still takes; a part of a line, after a dot</extracomment>
        <translation>
            <numerusform>大約還需 %n 分鐘</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hours left</source>
        <extracomment>How long a work still takes; a part of a line, after a dot</extracomment>
        <translation>
            <numerusform>大約還需 %n 小時</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 a second</source>
        <extracomment>How fast a work is: %1 messages a second; a part of a line, after a dot</extracomment>
        <translation>每秒 %1 則</translation>
    </message>
    <message>
        <source>%1 of %2 messages</source>
        <extracomment>How far a work is; %1 of %2 messages</extracomment>
        <translation>%1/%2 則訊息</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages</source>
        <extracomment>How far a work is, of which nobody knows how long it is</extracomment>
        <translation>
            <numerusform>%Ln 則訊息</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sentence</name>
    <message>
        <source>This workspace was written by a newer Throughline (workspace version %1). It was not touched. Update Throughline to open it.</source>
        <extracomment>%1: a version number</extracomment>
        <translation>此工作區由較新版本的 Throughline 寫入（工作區版本 %1），未做任何變更。請更新 Throughline 後再開啟。</translation>
    </message>
    <message>
        <source>The workspace is damaged and was left as it is. Export what is whole, or restore a backup.</source>
        <translation>工作區已損毀，未做任何變更。請匯出完好的內容，或從備份還原。</translation>
    </message>
    <message>
        <source>Another program kept the workspace locked for too long. Nothing was changed; try again.</source>
        <translation>另一個程式鎖定工作區的時間過久。未做任何變更，請再試一次。</translation>
    </message>
    <message>
        <source>There is no workspace in %1.</source>
        <extracomment>%1: a folder</extracomment>
        <translation>%1 中沒有工作區。</translation>
    </message>
    <message>
        <source>The disk is full. What was saved before is safe; make room and try again.</source>
        <translation>磁碟已滿。先前儲存的內容不受影響；請騰出空間後再試一次。</translation>
    </message>
    <message>
        <source>The disk or the database reported a failure. What was saved before is safe.</source>
        <translation>磁碟或資料庫回報故障。先前儲存的內容不受影響。</translation>
    </message>
    <message>
        <source>The server cannot be reached. Throughline goes on trying.</source>
        <translation>無法連線到伺服器。Throughline 會繼續嘗試。</translation>
    </message>
    <message>
        <source>There is no server called %1. Check the spelling, or the network.</source>
        <extracomment>%1: a host name</extracomment>
        <translation>找不到伺服器 %1。請檢查拼字或網路。</translation>
    </message>
    <message>
        <source>The server did not answer in time. Throughline goes on trying.</source>
        <translation>伺服器回應逾時。Throughline 會繼續嘗試。</translation>
    </message>
    <message>
        <source>The connection was lost. Throughline goes on trying.</source>
        <translation>連線已中斷。Throughline 會繼續嘗試。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate cannot be trusted, so nothing was sent to it.</source>
        <translation>伺服器的憑證不受信任，因此未傳送任何內容。</translation>
    </message>
    <message>
        <source>The server offers no encryption, so nothing was sent to it. Check the port and the kind of encryption.</source>
        <translation>伺服器不提供加密，因此未傳送任何內容。請檢查連接埠和加密方式。</translation>
    </message>
    <message>
        <source>The server refused the user name or the password.</source>
        <translation>伺服器不接受此使用者名稱或密碼。</translation>
    </message>
    <message>
        <source>The server has no folder called %1.</source>
        <extracomment>%1: the name of a mail folder</extracomment>
        <translation>伺服器上沒有名為「%1」的資料夾。</translation>
    </message>
    <message>
        <source>The server is busy. Throughline tries again later.</source>
        <translation>伺服器忙碌中。Throughline 稍後會再試。</translation>
    </message>
    <message>
        <source>The server refused the recipient. The reply is kept.</source>
        <translation>伺服器拒絕了收件者。回覆已保留。</translation>
    </message>
    <message>
        <source>The server refused the message. It is kept.</source>
        <translation>伺服器拒絕了此訊息。訊息已保留。</translation>
    </message>
    <message>
        <source>That is larger than the channel takes. Nothing was sent.</source>
        <translation>大小超過管道上限。未傳送任何內容。</translation>
    </message>
    <message>
        <source>Throughline ended while this was being sent, and the channel cannot tell whether it arrived. Send it again, or discard it.</source>
        <translation>傳送途中 Throughline 結束了，此管道無法確認是否送達。請重新傳送，或捨棄這則回覆。</translation>
    </message>
    <message>
        <source>The message came back: it could not be delivered.</source>
        <translation>訊息遭退回：無法送達。</translation>
    </message>
    <message>
        <source>The channel is not set up completely.</source>
        <translation>管道尚未設定完成。</translation>
    </message>
    <message>
        <source>The channel&apos;s password is not on this machine. Type it in the channel&apos;s settings.</source>
        <translation>這台電腦沒有此管道的密碼。請在管道設定中輸入。</translation>
    </message>
    <message>
        <source>The system&apos;s keychain did not give or take the password.</source>
        <translation>系統鑰匙圈無法讀取或儲存密碼。</translation>
    </message>
    <message>
        <source>The connector for “%1” is not installed.</source>
        <extracomment>%1: a kind of channel, such as &quot;email&quot;</extracomment>
        <translation>未安裝「%1」的連接器。</translation>
    </message>
    <message>
        <source>The connector was built for another version of Throughline and was not loaded.</source>
        <translation>連接器適用於其他版本的 Throughline，未載入。</translation>
    </message>
    <message>
        <source>The connector is broken and was not loaded. Nothing else is affected.</source>
        <translation>連接器已損毀，未載入。其他功能不受影響。</translation>
    </message>
    <message>
        <source>That is not there any more.</source>
        <extracomment>A conversation, a channel, a file</extracomment>
        <translation>該項目已不存在。</translation>
    </message>
    <message>
        <source>Someone else was faster. Their change stands.</source>
        <translation>其他人先做了變更，以對方的變更為準。</translation>
    </message>
    <message>
        <source>You are not allowed to do that.</source>
        <translation>您沒有權限執行此操作。</translation>
    </message>
    <message>
        <source>That cannot be done here.</source>
        <translation>這裡無法執行該操作。</translation>
    </message>
    <message>
        <source>Cancelled. What was done before is kept.</source>
        <translation>已取消。先前完成的部分會保留。</translation>
    </message>
    <message>
        <source>That cannot be understood. Nothing was changed.</source>
        <translation>無法辨識。未做任何變更。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1: a whole sentence; %2: a detail that is not translated, such as a server&apos;s own words</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 gave this back to the team</source>
        <extracomment>%1: an agent&apos;s name</extracomment>
        <translation>%1 將對話交還團隊</translation>
    </message>
    <message>
        <source>%1 took this over</source>
        <extracomment>%1: an agent&apos;s name</extracomment>
        <translation>%1 接手了對話</translation>
    </message>
    <message>
        <source>%1 assigned this to %2</source>
        <extracomment>%1 and %2: agents&apos; names</extracomment>
        <translation>%1 將對話指派給 %2</translation>
    </message>
    <message>
        <source>Opened again</source>
        <comment>conversation, without anyone doing it</comment>
        <translation>對話已重新開啟</translation>
    </message>
    <message>
        <source>Resolved</source>
        <comment>conversation, without anyone doing it</comment>
        <translation>已解決</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>conversation, without anyone doing it</comment>
        <translation>已關閉</translation>
    </message>
    <message>
        <source>%1 opened this again</source>
        <translation>%1 重新開啟了對話</translation>
    </message>
    <message>
        <source>%1 set this to pending: waiting for the customer</source>
        <translation>%1 將對話設為等待客戶</translation>
    </message>
    <message>
        <source>%1 put this on hold: waiting for someone else</source>
        <translation>%1 將對話設為等待第三方</translation>
    </message>
    <message>
        <source>%1 snoozed this until %2</source>
        <extracomment>%1: an agent&apos;s name, %2: date and time</extracomment>
        <translation>%1 將對話延後至 %2</translation>
    </message>
    <message>
        <source>%1 resolved this</source>
        <translation>%1 解決了對話</translation>
    </message>
    <message>
        <source>%1 closed this</source>
        <translation>%1 關閉了對話</translation>
    </message>
    <message>
        <source>%1 set the priority to %2</source>
        <extracomment>%1: an agent&apos;s name, %2: low, normal, high or urgent</extracomment>
        <translation>%1 將優先順序設為「%2」</translation>
    </message>
    <message>
        <source>%1 added the tag %2</source>
        <extracomment>%1: an agent&apos;s name, %2: a tag</extracomment>
        <translation>%1 新增了標籤「%2」</translation>
    </message>
    <message>
        <source>%1 removed the tag %2</source>
        <extracomment>%1: an agent&apos;s name, %2: a tag</extracomment>
        <translation>%1 移除了標籤「%2」</translation>
    </message>
    <message>
        <source>%1 changed the subject to “%2”</source>
        <extracomment>%1: an agent&apos;s name, %2: the new subject</extracomment>
        <translation>%1 將主旨改為「%2」</translation>
    </message>
    <message>
        <source>%1 took a reply back before it was sent</source>
        <extracomment>%1: an agent&apos;s name</extracomment>
        <translation>%1 在傳送前收回了一則回覆</translation>
    </message>
    <message>
        <source>New</source>
        <comment>status of a conversation</comment>
        <translation>新對話</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>status of a conversation</comment>
        <translation>待處理</translation>
    </message>
    <message>
        <source>Pending</source>
        <comment>status of a conversation: waiting for the customer</comment>
        <translation>等待客戶</translation>
    </message>
    <message>
        <source>On hold</source>
        <comment>status of a conversation: waiting for a third party</comment>
        <translation>等待第三方</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <comment>status of a conversation</comment>
        <translation>已延後</translation>
    </message>
    <message>
        <source>Resolved</source>
        <comment>status of a conversation</comment>
        <translation>已解決</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>status of a conversation</comment>
        <translation>已關閉</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>priority</comment>
        <translation>低</translation>
    </message>
    <message>
        <source>Normal</source>
        <comment>priority</comment>
        <translation>一般</translation>
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
        <translation>待傳送</translation>
    </message>
    <message>
        <source>Sending</source>
        <comment>delivery of a reply</comment>
        <translation>傳送中</translation>
    </message>
    <message>
        <source>Sent</source>
        <comment>delivery of a reply</comment>
        <translation>已傳送</translation>
    </message>
    <message>
        <source>Delivered</source>
        <comment>delivery of a reply</comment>
        <translation>已送達</translation>
    </message>
    <message>
        <source>Read</source>
        <comment>delivery of a reply: the customer has read it</comment>
        <translation>已讀</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>delivery of a reply</comment>
        <translation>傳送失敗</translation>
    </message>
    <message>
        <source>Held</source>
        <comment>delivery of a reply: waits for the agent&apos;s decision</comment>
        <translation>待確認</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>state of a channel</comment>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Pilot</source>
        <comment>state of a channel: used by a few agents</comment>
        <translation>試行</translation>
    </message>
    <message>
        <source>Live</source>
        <comment>state of a channel</comment>
        <extracomment>In use for every customer; whether its server answers just now is another matter (&quot;Online&quot;)</extracomment>
        <translation>已上線</translation>
    </message>
    <message>
        <source>Mine</source>
        <comment>view: conversations assigned to me</comment>
        <translation>我的</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <comment>view: conversations</comment>
        <translation>未指派</translation>
    </message>
    <message>
        <source>All open</source>
        <comment>view: conversations</comment>
        <translation>所有待處理</translation>
    </message>
    <message>
        <source>Pending</source>
        <comment>view: conversations</comment>
        <translation>等待客戶</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <comment>view: conversations</comment>
        <translation>已延後</translation>
    </message>
    <message>
        <source>Resolved</source>
        <comment>view: conversations</comment>
        <translation>已解決</translation>
    </message>
    <message>
        <source>The server&apos;s answer cannot be understood.</source>
        <translation>無法辨識伺服器的回應。</translation>
    </message>
    <message>
        <source>The server refused the request.</source>
        <translation>伺服器拒絕了要求。</translation>
    </message>
    <message>
        <source>from</source>
        <comment>search operator, as in from:nina; no space</comment>
        <translation>來自</translation>
    </message>
    <message>
        <source>channel</source>
        <comment>search operator, as in channel:support; no space</comment>
        <translation>管道</translation>
    </message>
    <message>
        <source>tag</source>
        <comment>search operator, as in tag:vip; no space</comment>
        <translation>標籤</translation>
    </message>
    <message>
        <source>is</source>
        <comment>search operator, as in is:open; no space</comment>
        <translation>狀態</translation>
    </message>
    <message>
        <source>has</source>
        <comment>search operator, as in has:attachment; no space</comment>
        <translation>包含</translation>
    </message>
    <message>
        <source>before</source>
        <comment>search operator, as in before:2026-11; no space</comment>
        <translation>早於</translation>
    </message>
    <message>
        <source>after</source>
        <comment>search operator, as in after:yesterday; no space</comment>
        <translation>自</translation>
    </message>
    <message>
        <source>assignee</source>
        <comment>search operator, as in assignee:me; no space</comment>
        <translation>負責人</translation>
    </message>
    <message>
        <source>open</source>
        <comment>search value, as in is:open; no space</comment>
        <translation>待處理</translation>
    </message>
    <message>
        <source>pending</source>
        <comment>search value, as in is:pending; no space</comment>
        <translation>等待客戶</translation>
    </message>
    <message>
        <source>snoozed</source>
        <comment>search value, as in is:snoozed; no space</comment>
        <translation>已延後</translation>
    </message>
    <message>
        <source>resolved</source>
        <comment>search value, as in is:resolved; no space</comment>
        <translation>已解決</translation>
    </message>
    <message>
        <source>unread</source>
        <comment>search value, as in is:unread; no space</comment>
        <translation>未讀</translation>
    </message>
    <message>
        <source>attachment</source>
        <comment>search value, as in has:attachment; no space</comment>
        <translation>附件</translation>
    </message>
    <message>
        <source>today</source>
        <comment>search value, as in after:today; no space</comment>
        <translation>今天</translation>
    </message>
    <message>
        <source>yesterday</source>
        <comment>search value, as in before:yesterday; no space</comment>
        <translation>昨天</translation>
    </message>
    <message>
        <source>me</source>
        <comment>search value, as in assignee:me; no space</comment>
        <translation>我</translation>
    </message>
    <message>
        <source>nobody</source>
        <comment>search value, as in assignee:nobody; no space</comment>
        <translation>無人</translation>
    </message>
    <message>
        <source>A search cannot be narrowed by “%1:”. To search for these words, put them in quotes.</source>
        <extracomment>%1: what stands before a colon in the search field</extracomment>
        <translation>沒有「%1:」這個搜尋條件。如果要搜尋這段文字，請加上引號。</translation>
    </message>
    <message>
        <source>Nothing is known about “%1” here; what a message can have is: %2.</source>
        <extracomment>%1: what was typed after &quot;has:&quot; in the search field; %2: the one word that is understood there</extracomment>
        <translation>這裡不能使用「%1」。訊息可以包含的是：%2。</translation>
    </message>
    <message>
        <source>A conversation is never “%1”. It can be %2, %3, %4, %5 or %6.</source>
        <extracomment>%1: what was typed after &quot;is:&quot; in the search field; then the words that are understood there</extracomment>
        <translation>對話沒有「%1」這個狀態。可以是%2、%3、%4、%5或%6。</translation>
    </message>
    <message>
        <source>“%1” is no date. Dates are written 2026-11-21, 2026-11, 2026, %2, %3 or 7d.</source>
        <extracomment>%1: what was typed; %2 and %3: the search field&apos;s words for today and yesterday</extracomment>
        <translation>「%1」不是日期。日期可以寫成 2026-11-21、2026-11、2026、%2、%3 或 7d。</translation>
    </message>
    <message>
        <source>Something must follow “%1:”.</source>
        <extracomment>%1: an operator of the search field, such as from</extracomment>
        <translation>「%1:」後面需要填寫內容。</translation>
    </message>
    <message>
        <source>A quotation mark is opened and not closed.</source>
        <translation>引號沒有成對，缺少結尾的引號。</translation>
    </message>
    <message>
        <source>No customer has a name or address like “%1”.</source>
        <extracomment>%1: what was searched for</extracomment>
        <translation>沒有名稱或地址類似「%1」的客戶。</translation>
    </message>
    <message>
        <source>No channel is called “%1”.</source>
        <extracomment>%1: what was searched for</extracomment>
        <translation>沒有名為「%1」的管道。</translation>
    </message>
    <message>
        <source>Nothing is tagged “%1”.</source>
        <extracomment>%1: what was searched for</extracomment>
        <translation>沒有帶「%1」標籤的對話。</translation>
    </message>
    <message>
        <source>No agent is called “%1”.</source>
        <extracomment>%1: what was searched for</extracomment>
        <translation>沒有名為「%1」的客服人員。</translation>
    </message>
    <message>
        <source>%1 took a note back</source>
        <extracomment>%1: an agent&apos;s name</extracomment>
        <translation>%1 收回了一則備註</translation>
    </message>
    <message>
        <source>The permission to use this mailbox has ended. Sign in again, and put the new refresh token into the channel&apos;s settings.</source>
        <extracomment>A refresh token is what a program gets when somebody signs in (OAuth 2.0)</extracomment>
        <translation>使用此信箱的授權已失效。請重新登入，並將新的更新權杖填入管道設定。</translation>
    </message>
    <message>
        <source>The sign-in server gave no access. Check its address, the client&apos;s id and the client&apos;s secret in the channel&apos;s settings.</source>
        <translation>登入伺服器未授予存取權。請在管道設定中檢查其位址、用戶端 ID 和用戶端密鑰。</translation>
    </message>
    <message>
        <source>The mail server cannot send to an address such as %1, with letters other than A to Z. Nothing was sent, and the reply is kept; write to another address.</source>
        <extracomment>%1: an e-mail address with letters such as ü or 客</extracomment>
        <translation>郵件伺服器無法寄送到 %1 這樣含有 A 至 Z 以外字元的地址。沒有寄出任何內容，回覆已保留；請改用其他地址。</translation>
    </message>
    <message>
        <source>They have the same number or address.</source>
        <translation>號碼或地址相同。</translation>
    </message>
    <message>
        <source>They have the same name and organization.</source>
        <translation>姓名和單位相同。</translation>
    </message>
    <message>
        <source>A number or address of one stands in a signature of the other.</source>
        <translation>一方的號碼或地址出現在另一方的簽名中。</translation>
    </message>
    <message>
        <source>Another conversation was merged into this one</source>
        <translation>另一個對話已併入此對話</translation>
    </message>
    <message>
        <source>%1 merged another conversation into this one</source>
        <extracomment>%1: an agent&apos;s name</extracomment>
        <translation>%1 將另一個對話併入了此對話</translation>
    </message>
    <message>
        <source>A merged conversation stands by itself again</source>
        <translation>已合併的對話重新分開</translation>
    </message>
    <message>
        <source>%1 took a merged conversation out of this one again</source>
        <extracomment>%1: an agent&apos;s name</extracomment>
        <translation>%1 將已合併的對話從此對話中重新分出</translation>
    </message>
    <message numerus="yes">
        <source>%n messages went into a conversation of their own</source>
        <translation>
            <numerusform>%n 則訊息移到了單獨的對話</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 put %n messages into a conversation of their own</source>
        <extracomment>%1: an agent&apos;s name</extracomment>
        <translation>
            <numerusform>%1 將 %n 則訊息移到了單獨的對話</numerusform>
        </translation>
    </message>
    <message>
        <source>Written by an agent</source>
        <comment>how something about a customer became known</comment>
        <translation>由客服人員填寫</translation>
    </message>
    <message>
        <source>Imported</source>
        <comment>how something about a customer became known</comment>
        <translation>匯入</translation>
    </message>
    <message>
        <source>Filled in by the customer</source>
        <translation>由客戶填寫</translation>
    </message>
    <message>
        <source>Read in the signature of a message</source>
        <translation>從訊息簽名中讀取</translation>
    </message>
    <message>
        <source>Observed</source>
        <comment>how something about a customer became known</comment>
        <translation>根據行為得知</translation>
    </message>
    <message>
        <source>Proved by a link that only this customer was given</source>
        <translation>由僅提供給此客戶的連結證實</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>單位</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>時區</translation>
    </message>
    <message>
        <source>Preferred channel</source>
        <translation>偏好管道</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>what is known about a customer</comment>
        <translation>備註</translation>
    </message>
</context>
<context>
    <name>Spoken</name>
    <message>
        <source>Unread. %1. %2. %3. %4, %5</source>
        <extracomment>A row of the conversation list: customer, subject, last line, state, time</extracomment>
        <translation>未讀。%1。%2。%3。%4，%5</translation>
    </message>
    <message>
        <source>%1. %2. %3. %4, %5</source>
        <extracomment>A row of the conversation list: customer, subject, last line, state, time
----------
What a search found: customer, subject, line, channel, time</extracomment>
        <translation>%1。%2。%3。%4，%5</translation>
    </message>
    <message>
        <source>%1 wrote by %2, %3: %4</source>
        <extracomment>A message in the timeline: customer, channel, time, text</extracomment>
        <translation>%1 透過 %2 來訊，%3：%4</translation>
    </message>
    <message>
        <source>%1 replied by %2, %3, %4: %5</source>
        <extracomment>A reply in the timeline: agent, channel, time, delivery state, text</extracomment>
        <translation>%1 透過 %2 回覆，%3，%4：%5</translation>
    </message>
    <message>
        <source>Note by %1, %2: %3</source>
        <extracomment>An internal note in the timeline: agent, time, text</extracomment>
        <translation>%1 的備註，%2：%3</translation>
    </message>
    <message>
        <source>%1. %2. %3. Found: %4. %5, %6</source>
        <extracomment>What a search found: customer, subject, line, the words that were found in it, channel, time</extracomment>
        <translation>%1。%2。%3。找到：%4。%5，%6</translation>
    </message>
</context>
<context>
    <name>TestSteps</name>
    <message>
        <source>The server answers</source>
        <translation>伺服器有回應</translation>
    </message>
    <message>
        <source>The line is encrypted, and the certificate is good</source>
        <translation>連線已加密，憑證有效</translation>
    </message>
    <message>
        <source>The login is accepted</source>
        <translation>登入成功</translation>
    </message>
    <message>
        <source>The folder is there</source>
        <translation>資料夾存在</translation>
    </message>
    <message>
        <source>Messages can be sent</source>
        <translation>可以傳送訊息</translation>
    </message>
    <message>
        <source>The settings are complete</source>
        <translation>設定完整</translation>
    </message>
    <message>
        <source>The server does not answer.</source>
        <translation>伺服器沒有回應。</translation>
    </message>
    <message>
        <source>The line is not safe.</source>
        <translation>連線不安全。</translation>
    </message>
    <message>
        <source>The login is refused.</source>
        <translation>登入遭拒絕。</translation>
    </message>
    <message>
        <source>The folder is not there.</source>
        <translation>資料夾不存在。</translation>
    </message>
    <message>
        <source>Messages cannot be sent.</source>
        <translation>無法傳送訊息。</translation>
    </message>
    <message>
        <source>The settings are not complete.</source>
        <translation>設定不完整。</translation>
    </message>
    <message>
        <source>The server for sending answers</source>
        <translation>寄件伺服器有回應</translation>
    </message>
    <message>
        <source>The line for sending is encrypted, and the certificate is good</source>
        <translation>寄件連線已加密，憑證有效</translation>
    </message>
    <message>
        <source>The server for sending does not answer.</source>
        <translation>寄件伺服器沒有回應。</translation>
    </message>
    <message>
        <source>The line for sending is not safe.</source>
        <translation>寄件連線不安全。</translation>
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
        <translation>今天</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <comment>long date</comment>
        <extracomment>A day of this year as a Qt date format: &quot;Monday, 3 March&quot;</extracomment>
        <translation>M月d日 dddd</translation>
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
            <numerusform>%n 分鐘</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <extracomment>Hours, short</extracomment>
        <translation>
            <numerusform>%n 小時</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <extracomment>Days, short</extracomment>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message numerus="yes">
        <source>Sends in %n s</source>
        <extracomment>Under a reply that can still be taken back</extracomment>
        <translation>
            <numerusform>%n 秒後傳送</numerusform>
        </translation>
    </message>
    <message>
        <source>Retry</source>
        <comment>send a failed reply again</comment>
        <translation>重試</translation>
    </message>
    <message>
        <source>Discard</source>
        <comment>give up a failed reply</comment>
        <translation>捨棄</translation>
    </message>
    <message>
        <source>Load pictures</source>
        <translation>載入圖片</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>kind of message, under its bubble</comment>
        <translation>備註</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>寄件者：%1</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>收件者：%1</translation>
    </message>
    <message>
        <source>continued on %1</source>
        <extracomment>A thin line in the timeline, where the conversation goes on elsewhere; %1: a kind of channel (&quot;E-mail&quot;), or a channel&apos;s name</extracomment>
        <translation>對話轉至 %1</translation>
    </message>
    <message>
        <source>Undo send</source>
        <comment>take back a reply that is not sent yet</comment>
        <translation>收回</translation>
    </message>
    <message>
        <source>Cc: %1</source>
        <translation>副本：%1</translation>
    </message>
    <message>
        <source>Bcc: %1</source>
        <translation>密件副本：%1</translation>
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
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>附件</translation>
    </message>
</context>
<context>
    <name>throughline::AttachmentOpener</name>
    <message>
        <source>Save the attachment</source>
        <translation>儲存附件</translation>
    </message>
</context>
<context>
    <name>throughline::ChannelDelegate</name>
    <message>
        <source>Run by another program on this workspace</source>
        <translation>由此工作區的另一個程式執行</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>連線中…</translation>
    </message>
    <message>
        <source>Waiting to try again</source>
        <translation>等待重試</translation>
    </message>
    <message>
        <source>Does not work</source>
        <translation>無法運作</translation>
    </message>
    <message>
        <source>Online, history: %1 of %2</source>
        <translation>已連線，歷史訊息：%1 / %2</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>已連線</translation>
    </message>
</context>
<context>
    <name>throughline::ChannelForm</name>
    <message>
        <source>Advanced</source>
        <translation>進階</translation>
    </message>
    <message>
        <source>%1 *</source>
        <comment>a field that must be filled in</comment>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>Kept in the system&apos;s keychain.</source>
        <translation>存放在系統鑰匙圈中。</translation>
    </message>
    <message>
        <source>No keychain runs here: kept in %1, which only you can read.</source>
        <translation>系統沒有執行鑰匙圈：存放在 %1，只有您能讀取。</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>維持不變</translation>
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
        <translation>設定「%1」</translation>
    </message>
    <message>
        <source>Connect a channel</source>
        <translation>連接管道</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>A kind of channel: e-mail, web chat …</extracomment>
        <translation>類型</translation>
    </message>
    <message>
        <source>Name of the channel</source>
        <translation>管道名稱</translation>
    </message>
    <message>
        <source>As your team calls it</source>
        <translation>團隊慣用的名稱</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>測試連線</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>連接</translation>
    </message>
    <message>
        <source>Please fill in: %1.</source>
        <translation>請填寫：%1。</translation>
    </message>
    <message>
        <source>There is a channel called “%1” already.</source>
        <translation>已有名為「%1」的管道。</translation>
    </message>
</context>
<context>
    <name>throughline::ChannelsPage</name>
    <message>
        <source>Channels</source>
        <translation>管道</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>連接…</translation>
    </message>
    <message>
        <source>Connect a channel</source>
        <translation>連接管道</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>編輯…</translation>
    </message>
    <message>
        <source>Edit the channel</source>
        <translation>編輯管道</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>測試</translation>
    </message>
    <message>
        <source>Test the channel</source>
        <translation>測試管道</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>移除…</translation>
    </message>
    <message>
        <source>Remove the channel</source>
        <translation>移除管道</translation>
    </message>
    <message>
        <source>%1 cannot be used. %2</source>
        <extracomment>%1 is the file of a plugin, %2 a sentence with the reason why it cannot be used</extracomment>
        <translation>%1 無法使用。%2</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>啟用</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Switch the channel on</source>
        <translation>啟用管道</translation>
    </message>
    <message>
        <source>Switch the channel off</source>
        <translation>停用管道</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>要移除「%1」嗎？</translation>
    </message>
    <message>
        <source>Remove %1? Its conversations stay; nothing comes in or goes out on it any more.</source>
        <translation>要移除「%1」嗎？現有對話會保留，但不再透過它收發訊息。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>throughline::ChoicePopup</name>
    <message>
        <source>Choices</source>
        <translation>選項</translation>
    </message>
</context>
<context>
    <name>throughline::Composer</name>
    <message>
        <source>picture</source>
        <comment>name of a pasted picture&apos;s file</comment>
        <translation>圖片</translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation>備註內容</translation>
    </message>
    <message>
        <source>Text of the reply</source>
        <translation>回覆內容</translation>
    </message>
    <message>
        <source>Write a note to your team</source>
        <translation>寫備註給團隊</translation>
    </message>
    <message>
        <source>Write a reply</source>
        <translation>撰寫回覆</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>附加檔案</translation>
    </message>
</context>
<context>
    <name>throughline::ComposerBar</name>
    <message>
        <source>Reply</source>
        <extracomment>Switch of the composer: what is written goes to the customer</extracomment>
        <translation>回覆</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Switch of the composer: what is written stays in the team</extracomment>
        <translation>備註</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>新增備註</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>傳送</translation>
    </message>
    <message numerus="yes">
        <source>Undo %n s</source>
        <extracomment>How long a reply can be taken back after Send; s is the symbol of the second</extracomment>
        <translation>
            <numerusform>可收回 %n 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>No undo</source>
        <translation>不可收回</translation>
    </message>
    <message>
        <source>How long a reply can be taken back</source>
        <translation>回覆送出後可收回的時間</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A tool tip: %1 is what the button does, %2 its key</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>Send at once</source>
        <translation>立即傳送</translation>
    </message>
</context>
<context>
    <name>throughline::ConversationActions</name>
    <message>
        <source>Later today</source>
        <extracomment>Where a conversation is snoozed until; the very time stands beside it</extracomment>
        <translation>今天稍晚</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>明天</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>下週</translation>
    </message>
    <message>
        <source>Pending</source>
        <extracomment>Said after it was done: the conversation is pending, it waits for the customer</extracomment>
        <translation>已設為等待客戶</translation>
    </message>
    <message>
        <source>Resolved</source>
        <extracomment>Said after it was done: the conversation is resolved</extracomment>
        <translation>已解決</translation>
    </message>
    <message>
        <source>Reopened</source>
        <extracomment>Said after it was done: the conversation is open again</extracomment>
        <translation>已重新開啟</translation>
    </message>
    <message>
        <source>Marked as unread</source>
        <translation>已標示為未讀</translation>
    </message>
    <message numerus="yes">
        <source>Sends in %n s</source>
        <extracomment>A reply that can still be taken back; s is the symbol of the second</extracomment>
        <translation>
            <numerusform>%n 秒後傳送</numerusform>
        </translation>
    </message>
    <message>
        <source>Note added</source>
        <translation>已新增備註</translation>
    </message>
    <message>
        <source>Not sent: it is your draft again</source>
        <extracomment>Said after a reply was taken back</extracomment>
        <translation>未傳送，已恢復為草稿</translation>
    </message>
    <message>
        <source>Claimed</source>
        <extracomment>Said after it was done: the conversation is now this agent&apos;s own</extracomment>
        <translation>已認領</translation>
    </message>
    <message>
        <source>Assigned to %1</source>
        <translation>已指派給 %1</translation>
    </message>
    <message>
        <source>Nobody</source>
        <extracomment>A choice under “Assign to”</extracomment>
        <translation>不指派</translation>
    </message>
    <message>
        <source>Assigned to nobody</source>
        <translation>已取消指派</translation>
    </message>
    <message>
        <source>Assign to</source>
        <translation>指派給</translation>
    </message>
    <message>
        <source>Tag removed: %1</source>
        <translation>已移除標籤：%1</translation>
    </message>
    <message>
        <source>Tagged: %1</source>
        <translation>已新增標籤：%1</translation>
    </message>
    <message>
        <source>Add or remove a tag</source>
        <translation>新增或移除標籤</translation>
    </message>
    <message>
        <source>New tag: %1</source>
        <translation>新標籤：%1</translation>
    </message>
    <message>
        <source>Priority: %1</source>
        <translation>優先順序：%1</translation>
    </message>
    <message>
        <source>Set priority</source>
        <translation>設定優先順序</translation>
    </message>
    <message>
        <source>Date and time…</source>
        <translation>日期和時間…</translation>
    </message>
    <message>
        <source>Snooze until</source>
        <translation>延後至</translation>
    </message>
    <message>
        <source>Snoozed until %1</source>
        <translation>已延後至 %1</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>已復原</translation>
    </message>
    <message>
        <source>The note is your draft again</source>
        <extracomment>Said after a note was taken back</extracomment>
        <translation>備註已收回，恢復為草稿</translation>
    </message>
</context>
<context>
    <name>throughline::ConversationDelegate</name>
    <message>
        <source>until %1</source>
        <comment>a snoozed conversation</comment>
        <translation>延至 %1</translation>
    </message>
    <message>
        <source>Unknown customer</source>
        <translation>不明客戶</translation>
    </message>
    <message>
        <source>No subject</source>
        <translation>無主旨</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>A small mark: the team&apos;s last reply could not be sent</extracomment>
        <translation>傳送失敗</translation>
    </message>
    <message>
        <source>Team: %1</source>
        <extracomment>A line of the conversation list: the last message was written by someone in the team</extracomment>
        <translation>客服：%1</translation>
    </message>
</context>
<context>
    <name>throughline::ConversationHeader</name>
    <message>
        <source>No subject</source>
        <translation>無主旨</translation>
    </message>
    <message>
        <source>Unknown customer</source>
        <translation>不明客戶</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>未指派</translation>
    </message>
    <message>
        <source>Assigned to: %1</source>
        <translation>負責人：%1</translation>
    </message>
    <message>
        <source>Snooze</source>
        <extracomment>A button: hides the conversation until a time</extracomment>
        <translation>延後</translation>
    </message>
    <message>
        <source>Reopen</source>
        <extracomment>A button: the matter is closed</extracomment>
        <translation>重新開啟</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>解決</translation>
    </message>
    <message>
        <source>Snoozed until %1</source>
        <translation>已延後至 %1</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>更多動作</translation>
    </message>
</context>
<context>
    <name>throughline::ConversationList</name>
    <message>
        <source>Search everything</source>
        <translation>搜尋所有內容</translation>
    </message>
    <message>
        <source>Search everything (%1)</source>
        <translation>搜尋所有內容（%1）</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>對話</translation>
    </message>
    <message>
        <source>Conversations: %1</source>
        <translation>對話：%1</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>載入中…</translation>
    </message>
    <message>
        <source>The list cannot be shown</source>
        <translation>無法顯示清單</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試一次</translation>
    </message>
    <message>
        <source>Your desk is empty</source>
        <translation>工作台還沒有對話</translation>
    </message>
    <message>
        <source>Connect a mailbox, and its conversations appear here.</source>
        <translation>連接信箱後，信箱中的對話會顯示在這裡。</translation>
    </message>
    <message>
        <source>Connect a mailbox</source>
        <translation>連接信箱</translation>
    </message>
    <message>
        <source>Try with sample conversations</source>
        <translation>用範例對話試用</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>沒有需要您處理的對話</translation>
    </message>
    <message>
        <source>Claim a conversation from “%1”.</source>
        <translation>可到「%1」認領對話。</translation>
    </message>
    <message>
        <source>No conversation here</source>
        <translation>這裡沒有對話</translation>
    </message>
    <message>
        <source>The desk is offline. New conversations appear when the line is back.</source>
        <translation>工作台目前離線。恢復連線後會顯示新對話。</translation>
    </message>
</context>
<context>
    <name>throughline::ConversationPane</name>
    <message>
        <source>The conversation cannot be shown</source>
        <translation>無法顯示對話</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試一次</translation>
    </message>
    <message>
        <source>No conversation is open</source>
        <translation>尚未開啟對話</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>請從清單中選擇一則。</translation>
    </message>
</context>
<context>
    <name>throughline::CustomerActions</name>
    <message>
        <source>Kept apart</source>
        <extracomment>Said after it was done: these two customers are different people</extracomment>
        <translation>已標為不同客戶</translation>
    </message>
    <message>
        <source>Saved</source>
        <extracomment>Said after something about a customer was written down</extracomment>
        <translation>已儲存</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>How likely two customers are the same</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Merge this customer with</source>
        <translation>將此客戶與以下客戶合併</translation>
    </message>
    <message>
        <source>Search for “%1”</source>
        <translation>搜尋「%1」</translation>
    </message>
    <message>
        <source>No other customer is called “%1”.</source>
        <translation>沒有其他名為「%1」的客戶。</translation>
    </message>
    <message>
        <source>Merged with %1</source>
        <extracomment>Said after it was done. %1: a customer&apos;s name</extracomment>
        <translation>已與 %1 合併</translation>
    </message>
    <message>
        <source>#%1 %2</source>
        <extracomment>A conversation in a list: %1 is its number, %2 its subject</extracomment>
        <translation>#%1 %2</translation>
    </message>
    <message>
        <source>Merged into #%1</source>
        <extracomment>Said after it was done. %1: a conversation&apos;s number</extracomment>
        <translation>已併入 #%1</translation>
    </message>
    <message>
        <source>This customer has no other conversation.</source>
        <translation>此客戶沒有其他對話。</translation>
    </message>
    <message>
        <source>Merge this conversation into</source>
        <translation>將此對話併入</translation>
    </message>
    <message>
        <source>Split</source>
        <extracomment>Said after messages were put into a conversation of their own</extracomment>
        <translation>已拆分</translation>
    </message>
</context>
<context>
    <name>throughline::CustomerPanel</name>
    <message>
        <source>Loading…</source>
        <translation>載入中…</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>About</source>
        <extracomment>Title of what is known about a customer</extracomment>
        <translation>客戶資料</translation>
    </message>
    <message>
        <source>Other conversations</source>
        <translation>其他對話</translation>
    </message>
    <message>
        <source>The customer cannot be shown</source>
        <translation>無法顯示客戶資料</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試一次</translation>
    </message>
    <message>
        <source>Choose a conversation to see its customer.</source>
        <translation>選擇對話後即可檢視客戶資料。</translation>
    </message>
    <message>
        <source>Unknown customer</source>
        <translation>不明客戶</translation>
    </message>
    <message numerus="yes">
        <source>%n conversations</source>
        <translation>
            <numerusform>%n 則對話</numerusform>
        </translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>尚無</translation>
    </message>
    <message>
        <source>First contact</source>
        <extracomment>The day of the customer&apos;s first message</extracomment>
        <translation>首次聯絡</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1: how something about a customer became known, %2: when</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Add…</source>
        <extracomment>Stands where something about a customer is not known yet; a click there lets one write it</extracomment>
        <translation>新增…</translation>
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
        <translation>跳至日期</translation>
    </message>
    <message>
        <source>Yesterday, 3 May, 2024-05…</source>
        <extracomment>In an empty field: three ways to write a day, as people who read your language write them</extracomment>
        <translation>昨天、5月3日、2024-05…</translation>
    </message>
    <message>
        <source>Date to jump to</source>
        <translation>要跳至的日期</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>日曆</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>上個月</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>下個月</translation>
    </message>
    <message>
        <source>Beginning</source>
        <extracomment>A button: to the first message of the conversation</extracomment>
        <translation>開頭</translation>
    </message>
    <message>
        <source>To the beginning of the conversation</source>
        <translation>移至對話開頭</translation>
    </message>
    <message>
        <source>Newest</source>
        <extracomment>A button: to the newest message of the conversation</extracomment>
        <translation>最新</translation>
    </message>
    <message>
        <source>To the newest message</source>
        <translation>移至最新訊息</translation>
    </message>
    <message>
        <source>Type a day, or choose one below.</source>
        <translation>請輸入日期，或在下方選擇。</translation>
    </message>
    <message>
        <source>That is no day yet.</source>
        <translation>這還不是日期。</translation>
    </message>
</context>
<context>
    <name>throughline::DayLine</name>
    <message>
        <source>Jump to a date: %1 is shown</source>
        <extracomment>A button over the timeline; %1: the day of what is seen there</extracomment>
        <translation>跳至日期：目前顯示 %1</translation>
    </message>
    <message>
        <source>Jump to a date</source>
        <translation>跳至日期</translation>
    </message>
</context>
<context>
    <name>throughline::DraftKeeper</name>
    <message>
        <source>A draft is lost. It could not be saved: %1</source>
        <extracomment>%1: a whole sentence with the reason</extracomment>
        <translation>一份草稿已遺失，因為無法儲存：%1</translation>
    </message>
</context>
<context>
    <name>throughline::DuplicateLine</name>
    <message>
        <source>Maybe the same: %1 · %2 %</source>
        <extracomment>%1: a customer&apos;s name and address or number, %2: how likely it is that they are the same, in per cent</extracomment>
        <translation>可能是同一人：%1 · %2%</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合併</translation>
    </message>
    <message>
        <source>Merge with %1</source>
        <translation>與 %1 合併</translation>
    </message>
    <message>
        <source>Not the same</source>
        <extracomment>A button: the two customers are different people</extracomment>
        <translation>不是同一人</translation>
    </message>
</context>
<context>
    <name>throughline::GeneralPage</name>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>Appearance</source>
        <extracomment>Light or dark</extracomment>
        <translation>外觀</translation>
    </message>
    <message>
        <source>A reply can be taken back for</source>
        <translation>回覆可收回時間</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟隨系統</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>淺色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>After a number: seconds</extracomment>
        <translation> 秒</translation>
    </message>
    <message>
        <source>No undo</source>
        <translation>不可收回</translation>
    </message>
    <message>
        <source>Notify me when a customer writes</source>
        <translation>客戶傳來訊息時通知我</translation>
    </message>
    <message>
        <source>Keep names and texts out of notifications</source>
        <translation>通知中不顯示姓名和內容</translation>
    </message>
    <message>
        <source>Closing the window keeps Throughline in the tray</source>
        <translation>關閉視窗後 Throughline 保留在系統匣</translation>
    </message>
</context>
<context>
    <name>throughline::HitDelegate</name>
    <message>
        <source>Attachment: %1</source>
        <extracomment>A line that a search found: the name of an attachment</extracomment>
        <translation>附件：%1</translation>
    </message>
    <message>
        <source>Tag: %1</source>
        <extracomment>A line that a search found: a tag of the conversation</extracomment>
        <translation>標籤：%1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <extracomment>A line that a search found in an internal note</extracomment>
        <translation>備註：%1</translation>
    </message>
    <message>
        <source>Team: %1</source>
        <extracomment>A line that a search found in a reply of the team</extracomment>
        <translation>客服：%1</translation>
    </message>
</context>
<context>
    <name>throughline::HitList</name>
    <message>
        <source>What was found</source>
        <translation>搜尋結果</translation>
    </message>
    <message>
        <source>The search is being prepared: %1 % of the messages can be found so far.</source>
        <translation>正在準備搜尋：目前可以搜尋到 %1 % 的訊息。</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>找到 %n 項</numerusform>
        </translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>搜尋中…</translation>
    </message>
    <message>
        <source>The search failed</source>
        <translation>搜尋失敗</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試一次</translation>
    </message>
    <message>
        <source>Search for what?</source>
        <translation>要搜尋什麼？</translation>
    </message>
    <message>
        <source>The search is not understood</source>
        <translation>無法理解這個搜尋</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>找不到結果</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>返回清單</translation>
    </message>
    <message>
        <source>Search without “%1”</source>
        <translation>去掉「%1」再搜尋</translation>
    </message>
    <message>
        <source>Nothing has all of this at once.</source>
        <translation>沒有同時符合所有條件的內容。</translation>
    </message>
    <message>
        <source>No message, subject or customer has all of these words.</source>
        <translation>沒有訊息、主旨或客戶包含所有這些詞語。</translation>
    </message>
    <message>
        <source>No conversation is like this.</source>
        <translation>沒有符合此條件的對話。</translation>
    </message>
    <message>
        <source>These words do not stand side by side anywhere. Try them without quotation marks.</source>
        <translation>沒有內容連續出現這些詞語。請去掉引號再試。</translation>
    </message>
    <message>
        <source>No message, subject or customer has this word. Try its beginning, or another word.</source>
        <translation>沒有訊息、主旨或客戶包含這個詞語。請只輸入開頭部分，或換一個詞。</translation>
    </message>
</context>
<context>
    <name>throughline::ImportWindow</name>
    <message>
        <source>Import messages</source>
        <translation>匯入郵件</translation>
    </message>
    <message>
        <source>Brings in mailboxes (mbox), mail folders (Maildir) and single mails (.eml). What is there already is not brought in twice.</source>
        <translation>匯入信箱檔案（mbox）、郵件資料夾（Maildir）和單封郵件（.eml）。已有的郵件不會重複匯入。</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>加入檔案…</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>加入資料夾…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>匯入</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Files to import</source>
        <translation>要匯入的檔案</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進度</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>加入資料夾</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>加入檔案</translation>
    </message>
    <message>
        <source>Stopped. What came in stays; importing again goes on from there.</source>
        <translation>已停止。已匯入的郵件會保留；再次匯入時會從這裡繼續。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A file that was refused: %1 is where it is, %2 a sentence with the reason</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>A button: goes on with an import that was stopped</extracomment>
        <translation>繼續</translation>
    </message>
    <message>
        <source>Import: %1 % · %2 left</source>
        <extracomment>In the line at the foot of the views; %1 per cent are read, %2 (&quot;2 min&quot;) is the time left</extracomment>
        <translation>匯入：%1 % · 還需 %2</translation>
    </message>
    <message>
        <source>Import: %1 %</source>
        <translation>匯入：%1 %</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages came in.</source>
        <translation>
            <numerusform>已匯入 %Ln 封郵件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were there already.</source>
        <translation>
            <numerusform>%Ln 封已存在。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were refused:</source>
        <translation>
            <numerusform>%Ln 封無法匯入：</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>throughline::Leaving</name>
    <message>
        <source>Some text is not saved</source>
        <translation>有內容尚未儲存</translation>
    </message>
    <message numerus="yes">
        <source>%n drafts could not be saved. If Throughline ends now, they are lost.</source>
        <translation>
            <numerusform>有 %n 份草稿無法儲存。如果現在結束 Throughline，這些內容將會遺失。</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重試</translation>
    </message>
    <message>
        <source>Quit and lose them</source>
        <translation>結束並捨棄</translation>
    </message>
</context>
<context>
    <name>throughline::LinkPopover</name>
    <message>
        <source>Where this link leads</source>
        <translation>此連結指向的網址</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>A button: shows the link in the browser</extracomment>
        <translation>開啟</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>複製連結</translation>
    </message>
</context>
<context>
    <name>throughline::MainWindow</name>
    <message>
        <source>Desk</source>
        <translation>工作台</translation>
    </message>
    <message>
        <source>Throughline</source>
        <translation>Throughline</translation>
    </message>
    <message>
        <source>This message has no source of its own.</source>
        <translation>此訊息沒有另外的原始內容。</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>範例</translation>
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
            <numerusform>客戶傳來 %n 則新訊息</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>A button of the notification: shows the conversation</extracomment>
        <translation>開啟</translation>
    </message>
</context>
<context>
    <name>throughline::PersonButton</name>
    <message>
        <source>%1, menu</source>
        <extracomment>The button at the top of the views; %1 is the agent&apos;s name</extracomment>
        <translation>%1，選單</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>選單</translation>
    </message>
</context>
<context>
    <name>throughline::Rail</name>
    <message>
        <source>Views</source>
        <translation>檢視</translation>
    </message>
</context>
<context>
    <name>throughline::RecentButton</name>
    <message>
        <source>No subject</source>
        <translation>無主旨</translation>
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
        <translation>收件者</translation>
    </message>
    <message>
        <source>Cc</source>
        <extracomment>Recipients of a mail: who gets a copy</extracomment>
        <translation>副本</translation>
    </message>
    <message>
        <source>Bcc</source>
        <extracomment>Recipients of a mail: who gets a copy that the others do not see</extracomment>
        <translation>密件副本</translation>
    </message>
</context>
<context>
    <name>throughline::SearchHelp</name>
    <message>
        <source>written by this customer</source>
        <comment>explains from:</comment>
        <translation>由該客戶傳送</translation>
    </message>
    <message>
        <source>on this channel</source>
        <comment>explains channel:</comment>
        <translation>在該管道</translation>
    </message>
    <message>
        <source>with this tag</source>
        <comment>explains tag:</comment>
        <translation>帶有該標籤</translation>
    </message>
    <message>
        <source>open, pending, unread …</source>
        <comment>explains is:</comment>
        <translation>待處理、等待客戶、未讀等</translation>
    </message>
    <message>
        <source>with attachments</source>
        <comment>explains has:</comment>
        <translation>帶有附件</translation>
    </message>
    <message>
        <source>earlier than this day</source>
        <comment>explains before:</comment>
        <translation>早於該日期</translation>
    </message>
    <message>
        <source>on this day or later</source>
        <comment>explains after:</comment>
        <translation>該日期當天或之後</translation>
    </message>
    <message>
        <source>assigned to this agent</source>
        <comment>explains assignee:</comment>
        <translation>指派給該客服人員</translation>
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
        <translation>客戶和主旨</translation>
    </message>
    <message>
        <source>Messages</source>
        <extracomment>A heading above what a search found in messages, notes and attachments</extracomment>
        <translation>訊息</translation>
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
        <translation>一般</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>快速鍵</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>管道</translation>
    </message>
</context>
<context>
    <name>throughline::ShortcutsPage</name>
    <message>
        <source>Shortcut: %1</source>
        <translation>快速鍵：%1</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重設</translation>
    </message>
    <message>
        <source>Reset the shortcut: %1</source>
        <translation>重設快速鍵：%1</translation>
    </message>
    <message>
        <source>%1 is the shortcut of “%2”. Change that one first.</source>
        <translation>%1 已是「%2」的快速鍵，請先變更那一個。</translation>
    </message>
</context>
<context>
    <name>throughline::SnoozeEditor</name>
    <message>
        <source>Snooze until</source>
        <translation>延後至</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>日期和時間</translation>
    </message>
    <message>
        <source>Snooze</source>
        <extracomment>A button: hides the conversation until the chosen time</extracomment>
        <translation>延後</translation>
    </message>
    <message>
        <source>Snooze until this time</source>
        <translation>延後到這個時間</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>throughline::SourceView</name>
    <message>
        <source>Source: %1</source>
        <translation>原始內容：%1</translation>
    </message>
    <message>
        <source>Source of the message</source>
        <translation>訊息的原始內容</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>尋找</translation>
    </message>
    <message>
        <source>Find in the source</source>
        <translation>在原始內容中尋找</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存新檔…</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>找不到</translation>
    </message>
    <message>
        <source>Save the source</source>
        <translation>儲存原始內容</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已儲存</translation>
    </message>
    <message>
        <source>Could not be saved: %1</source>
        <translation>無法儲存：%1</translation>
    </message>
</context>
<context>
    <name>throughline::StatusLine</name>
    <message>
        <source>%1 needs you</source>
        <extracomment>%1: names of channels that do not work until someone looks after them</extracomment>
        <translation>%1 需要您處理</translation>
    </message>
    <message numerus="yes">
        <source>%n replies not sent</source>
        <translation>
            <numerusform>%n 則回覆未傳送</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Offline: %n to send</source>
        <translation>
            <numerusform>離線：%n 則待傳送</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline: trying again</source>
        <translation>離線：重試中</translation>
    </message>
    <message numerus="yes">
        <source>Sending %n</source>
        <translation>
            <numerusform>正在傳送 %n 則</numerusform>
        </translation>
    </message>
    <message>
        <source>History: %1 of %2</source>
        <extracomment>Progress of the history: %1 of %2 messages</extracomment>
        <translation>歷史訊息：%1 / %2</translation>
    </message>
    <message>
        <source>No channel connected</source>
        <translation>尚未連接管道</translation>
    </message>
    <message>
        <source>✓ All sent</source>
        <translation>✓ 已全部傳送</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>狀態：%1</translation>
    </message>
    <message>
        <source>History: %1 % · %2 left</source>
        <extracomment>Progress of the history: %1 per cent are in, %2 (&quot;2 min&quot;) is the time left</extracomment>
        <translation>歷史訊息：%1 % · 還需 %2</translation>
    </message>
</context>
<context>
    <name>throughline::SuggestionList</name>
    <message>
        <source>Suggestions</source>
        <translation>建議</translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s). The down arrow chooses.</source>
        <translation>
            <numerusform>%n 項建議，按向下鍵選擇。</numerusform>
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
        <translation>收件者</translation>
    </message>
    <message>
        <source>Only your team sees a note.</source>
        <translation>備註只有團隊看得到。</translation>
    </message>
    <message>
        <source>to %1</source>
        <extracomment>Above the composer: who gets the reply</extracomment>
        <translation>傳送給 %1</translation>
    </message>
    <message numerus="yes">
        <source>to %1 and %n in copy</source>
        <extracomment>Above the composer: %1 are those to whom it is written, %n more get a copy</extracomment>
        <translation>
            <numerusform>傳送給 %1，副本給 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>No channel here can send a reply to this customer: connect one, or switch it on.</source>
        <translation>沒有可回覆此客戶的管道。請連接管道，或啟用現有管道。</translation>
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
        <translation>連線測試</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>測試中…</translation>
    </message>
</context>
<context>
    <name>throughline::TimelineArea</name>
    <message numerus="yes">
        <source>%n picture(s) from outside not loaded</source>
        <translation>
            <numerusform>有 %n 張外部圖片未載入</numerusform>
        </translation>
    </message>
    <message>
        <source>This message is very long: only its beginning is shown here, its source has all of it.</source>
        <translation>訊息很長，這裡只顯示開頭；全文請檢視原始內容。</translation>
    </message>
</context>
<context>
    <name>throughline::TimelineStates</name>
    <message>
        <source>Try again</source>
        <translation>再試一次</translation>
    </message>
    <message>
        <source>Choose a conversation</source>
        <translation>請選擇對話</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>讀取中…</translation>
    </message>
</context>
<context>
    <name>throughline::TimelineView</name>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Select everything</source>
        <translation>全選</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>回覆</translation>
    </message>
    <message>
        <source>Show or hide the quoted text</source>
        <translation>顯示或隱藏引用文字</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>連結</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>An entry of a menu: shows a link in the browser, or an attachment in its program</extracomment>
        <translation>開啟</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>複製連結</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存新檔…</translation>
    </message>
    <message>
        <source>Show source</source>
        <translation>檢視原始內容</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>時間軸</translation>
    </message>
    <message>
        <source>The messages and notes of this conversation, and what happened in it</source>
        <translation>此對話的訊息、備註與動態</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>messages further down, on a button</comment>
        <translation>
            <numerusform>%n 則新訊息</numerusform>
        </translation>
    </message>
    <message>
        <source>To the newest</source>
        <extracomment>A button over the timeline that leads to its end</extracomment>
        <translation>移至最新</translation>
    </message>
</context>
<context>
    <name>throughline::Toast</name>
    <message>
        <source>Notice</source>
        <extracomment>What the screen reader calls the line that says what was done, or what went wrong</extracomment>
        <translation>提示訊息</translation>
    </message>
    <message>
        <source>Undo send</source>
        <comment>take back a reply that is not sent yet</comment>
        <translation>收回</translation>
    </message>
    <message>
        <source>Undo</source>
        <comment>an action, such as resolving a conversation</comment>
        <translation>復原</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <extracomment>Makes the notice go away</extracomment>
        <translation>關閉</translation>
    </message>
</context>
<context>
    <name>throughline::Tray</name>
    <message>
        <source>Show Throughline</source>
        <translation>顯示 Throughline</translation>
    </message>
    <message numerus="yes">
        <source>Throughline: %n open</source>
        <translation>
            <numerusform>Throughline：%n 則待處理</numerusform>
        </translation>
    </message>
    <message>
        <source>Throughline</source>
        <translation>Throughline</translation>
    </message>
    <message numerus="yes">
        <source>Throughline: %n new messages from customers</source>
        <translation>
            <numerusform>Throughline：%n 則客戶新訊息</numerusform>
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
        <translation>無法開啟工作台</translation>
    </message>
    <message>
        <source>Export what is whole…</source>
        <translation>匯出完好的內容…</translation>
    </message>
    <message>
        <source>Open another workspace…</source>
        <translation>開啟其他工作區…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>結束</translation>
    </message>
    <message>
        <source>Export into this folder</source>
        <translation>匯出到此資料夾</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>匯出中…</translation>
    </message>
    <message numerus="yes">
        <source>%n events were exported.</source>
        <translation>
            <numerusform>已匯出 %n 個事件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Open another workspace</source>
        <translation>開啟其他工作區</translation>
    </message>
</context>
<context>
    <name>throughline::ViewListModel</name>
    <message>
        <source>Channels</source>
        <translation>管道</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n conversation(s)</source>
        <extracomment>A view and how many conversations are in it</extracomment>
        <translation>
            <numerusform>%1，%n 則對話</numerusform>
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
        <translation>無法建立資料夾 %1。</translation>
    </message>
    <message>
        <source>No sample conversation came in.</source>
        <translation>未能收到範例對話。</translation>
    </message>
    <message>
        <source>The conversation did not open.</source>
        <translation>未能開啟對話。</translation>
    </message>
    <message>
        <source>The conversation was not claimed.</source>
        <translation>未能認領對話。</translation>
    </message>
    <message>
        <source>The conversation was not resolved.</source>
        <translation>未能將對話設為已解決。</translation>
    </message>
    <message>
        <source>The note was not added.</source>
        <translation>未能新增備註。</translation>
    </message>
    <message>
        <source>The reply was not queued.</source>
        <translation>未能將回覆放入寄件匣。</translation>
    </message>
    <message>
        <source>The reply was not sent, or the customer did not answer.</source>
        <translation>回覆未能傳送，或客戶沒有回應。</translation>
    </message>
    <message>
        <source>The picture %1 cannot be saved.</source>
        <translation>無法儲存圖片 %1。</translation>
    </message>
</context>
</TS>
