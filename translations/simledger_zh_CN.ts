<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AccessDialog</name>
    <message>
        <source>New recovery code</source>
        <translation>新的恢复码</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>修改口令</translation>
    </message>
    <message>
        <source>&amp;Make a new code</source>
        <translation>生成新恢复码(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>修改(&amp;C)</translation>
    </message>
    <message>
        <source>The old recovery code opens nothing from then on; the passphrase stays. Whoever kept a copy of the key file as it is now can open that copy with the old code.</source>
        <translation>此后旧恢复码不再有效，口令不变。如果有人留有现在这份密钥文件的副本，仍可用旧恢复码打开该副本。</translation>
    </message>
    <message>
        <source>The data need not be encrypted anew, and the recovery code stays. Whoever kept a copy of the key file as it is now, and knows the old passphrase, can open that copy.</source>
        <translation>数据无需重新加密，恢复码不变。如果有人留有现在这份密钥文件的副本并知道旧口令，仍可打开该副本。</translation>
    </message>
    <message>
        <source>The passphrase of &amp;now</source>
        <translation>当前口令(&amp;N)</translation>
    </message>
    <message>
        <source>The passphrase of &amp;now, or the recovery code</source>
        <translation>当前口令或恢复码(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>完成(&amp;D)</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong tries. Wait %n second(s).</source>
        <translation>
            <numerusform>输错次数过多，请等待 %n 秒。</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for the system&apos;s keyring… It may be asking for its own passphrase, perhaps behind this window.</source>
        <translation>正在等待系统密钥环…它可能正在询问自己的口令，也许在本窗口后面。</translation>
    </message>
    <message>
        <source>Open without passphrase on this computer</source>
        <translation>在本机免口令打开</translation>
    </message>
    <message>
        <source>Replace the data key</source>
        <translation>更换数据密钥</translation>
    </message>
    <message>
        <source>Ask for the passphrase again</source>
        <translation>重新询问口令</translation>
    </message>
    <message>
        <source>The system&apos;s keyring keeps a secret that opens the account when the program starts. Whoever sits at your unlocked desktop can then open it, and so can every program that runs there as you. Passphrase and recovery code stay, and are asked for where the keyring is locked or gone.</source>
        <translation>系统密钥环保存一个密钥，程序启动时用它打开账户。此后任何坐在您未锁屏的桌面前的人，以及以您的身份运行的任何程序，都能打开账户。口令和恢复码不变，密钥环已锁定或不存在时仍会询问。</translation>
    </message>
    <message>
        <source>For when a copy of this account or of its key file may be in other hands. Everything is encrypted anew with a new random key: that takes as much free space as the cache, and up to some minutes. Whoever has an old copy and what opened it can go on reading that copy, and nothing newer. All backups and caches that were set aside are deleted, since the old key reads them; a new backup is made. The passphrase stays: change it afterwards if somebody may know it. There will be a new recovery code, which is shown first.</source>
        <translation>用于本账户或其密钥文件的副本可能落入他人之手时。全部内容用新的随机密钥重新加密：需要与缓存同样大的可用空间，最多几分钟。持有旧副本及其口令的人仍能读取该副本，但读不到更新的内容。所有备份和另存的缓存都会删除，因为旧密钥能读取它们；随后新建一份备份。口令不变：如果可能有人知道，请之后修改。会有新的恢复码，并先显示出来。</translation>
    </message>
    <message>
        <source>The system&apos;s keyring opens the account no more, and its entry is removed. The passphrase is asked for now, so that it is certain that you know it.</source>
        <translation>系统密钥环不再打开本账户，其中的条目会删除。现在询问口令，以确认您还记得它。</translation>
    </message>
    <message>
        <source>&amp;Give it to the keyring</source>
        <translation>交给密钥环(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Make a new key</source>
        <translation>生成新密钥(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Remove from the keyring</source>
        <translation>从密钥环移除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Encrypt everything anew</source>
        <translation>全部重新加密(&amp;E)</translation>
    </message>
    <message>
        <source>This code counts once everything has been encrypted anew. Until then, and after a cancel, the old recovery code opens the cache: keep both.</source>
        <translation>全部数据重新加密完成后，此恢复码才生效。在此之前以及取消之后，打开缓存仍用旧恢复码：请两个都保管好。</translation>
    </message>
</context>
<context>
    <name>AccessKeyDialog</name>
    <message>
        <source>AccessKey</source>
        <translation>AccessKey</translation>
    </message>
    <message>
        <source>&amp;Replace…</source>
        <translation>更换…(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Policy text…</source>
        <translation>权限策略…(&amp;P)</translation>
    </message>
    <message>
        <source>Suspected &amp;leak…</source>
        <translation>疑似泄露…(&amp;L)</translation>
    </message>
    <message>
        <source>The key of the demo account goes with it.</source>
        <translation>演示账户的 AccessKey 不能更换。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>The secret stands in the encrypted cache alone. It is never shown or copied; it can only be replaced.</source>
        <translation>Secret 只保存在加密缓存中，不会显示，也不能复制，只能更换。</translation>
    </message>
    <message>
        <source>This account has no AccessKey. Enter one under Replace to synchronise again.</source>
        <translation>本账户没有 AccessKey。请点“更换”录入后再同步。</translation>
    </message>
    <message>
        <source>Pro&amp;xy…</source>
        <translation>代理(&amp;X)…</translation>
    </message>
</context>
<context>
    <name>AccessKeyModel</name>
    <message>
        <source>The key of this account</source>
        <translation>本账户的 AccessKey</translation>
    </message>
    <message>
        <source>AccessKey id</source>
        <translation>AccessKey ID</translation>
    </message>
    <message>
        <source>In use since</source>
        <translation>启用日期</translation>
    </message>
    <message numerus="yes">
        <source>%1, for %n day(s): renew it</source>
        <translation>
            <numerusform>%1，已用 %n 天：请轮换</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, for %n day(s)</source>
        <translation>
            <numerusform>%1，已用 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Card service</source>
        <translation>物联网卡服务</translation>
    </message>
    <message>
        <source>Billing service</source>
        <translation>费用服务</translation>
    </message>
    <message>
        <source>Rights tested</source>
        <translation>权限检测时间</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>(name of your company)</source>
        <translation>（贵公司名称）</translation>
    </message>
    <message>
        <source>We have reason to believe that somebody else knows or uses an AccessKey of our account.
Company: %1
AccessKey id: %2
Noticed: %3 (Beijing time)
We disable the key at once. Please tell us of calls and orders made with it that are not ours, and what else is to be done.</source>
        <translation>我方有理由认为，我方账户的一个 AccessKey 已被他人知悉或使用。
公司：%1
AccessKey ID：%2
发现时间：%3（北京时间）
我方将立即禁用该 AccessKey。请告知使用该 AccessKey 发起的、非我方的调用和订单，以及其他需要采取的措施。</translation>
    </message>
    <message>
        <source>Temporary</source>
        <translation>临时</translation>
    </message>
    <message>
        <source>Of a user made for it</source>
        <translation>专用用户的 AccessKey</translation>
    </message>
    <message>
        <source>Of the account itself</source>
        <translation>主账户的 AccessKey</translation>
    </message>
    <message>
        <source>Kind of key</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>%1 (Beijing time): it has ended</source>
        <translation>%1（北京时间）：已到期</translation>
    </message>
    <message>
        <source>%1 (Beijing time)</source>
        <translation>%1（北京时间）</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>none</source>
        <translation>不用</translation>
    </message>
    <message>
        <source>as the system says</source>
        <translation>按系统设置</translation>
    </message>
    <message>
        <source>This temporary key has ended. Enter the next one under Replace to synchronise again.</source>
        <translation>这个临时 AccessKey 已到期。请在“更换”中录入下一个，才能继续同步。</translation>
    </message>
    <message>
        <source>This is the key of the account itself: whoever gets hold of it may do everything, also pay and delete. Make a user that can only read, and enter that user&apos;s key under Replace.</source>
        <translation>这是主账户的 AccessKey：谁拿到它就可以做任何事，包括付款和删除。请建一个只读用户，在“更换”中录入该用户的 AccessKey。</translation>
    </message>
    <message>
        <source>This key may do more than the policy text allows; it was seen to read: %1. Give its user the policy text alone, and test again.</source>
        <translation>这个 AccessKey 的权限超出策略文本，检测时读到了：%1。请只授予该用户策略文本所列的权限，再检测一次。</translation>
    </message>
    <message>
        <source>A key is to be renewed every 90 days: the longer it lives, the more places hold it.</source>
        <translation>AccessKey 应每 90 天轮换：用得越久，留存的地方越多。</translation>
    </message>
</context>
<context>
    <name>AccountBinding</name>
    <message>
        <source>The AccessKey belongs to another account of the provider than the cards kept here. Nothing was read and everything here is kept. Give back a key of this account, or make a new data directory for the other account.</source>
        <translation>此 AccessKey 属于服务商的另一个账户，与此处保存的卡不符。未读取任何内容，此处的数据全部保留。请换回本账户的密钥，或为另一个账户新建数据目录。</translation>
    </message>
    <message>
        <source>With the new AccessKey the provider shows none of the cards kept here: it seems to belong to another account. Nothing was read and everything here is kept. If it is the same account, allow the key QueryBillOverview, which names the account; for another account make a new data directory.</source>
        <translation>使用新的 AccessKey 时，服务商没有显示此处保存的任何一张卡：它似乎属于另一个账户。未读取任何内容，此处的数据全部保留。如果是同一账户，请授予该密钥 QueryBillOverview 权限（该接口会给出账户）；如果是另一个账户，请新建数据目录。</translation>
    </message>
</context>
<context>
    <name>AccountCommand</name>
    <message>
        <source>granted</source>
        <translation>已授权</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>未授权</translation>
    </message>
    <message>
        <source>unclear</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Key id            %1</source>
        <translation>密钥 ID           %1</translation>
    </message>
    <message>
        <source>Endpoint          %1</source>
        <translation>接口地址          %1</translation>
    </message>
    <message>
        <source>Billing endpoint  %1</source>
        <translation>费用接口地址      %1</translation>
    </message>
    <message>
        <source>The recovery code, shown this once. Write it down and keep it apart from the computer:</source>
        <translation>恢复码，只显示这一次。请抄下来，与电脑分开保管：</translation>
    </message>
    <message>
        <source>The account is kept, but what its key may do could not be asked. Run &quot;account probe&quot; later.</source>
        <translation>账户已保存，但未能查询其密钥的权限。请稍后运行 “account probe”。</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FILE</translation>
    </message>
    <message>
        <source>The demo has no passphrase.</source>
        <translation>演示账户没有口令。</translation>
    </message>
    <message>
        <source>The passphrase was changed; the recovery code stays. Whoever kept a copy of the key file and knows the old passphrase can still open that copy.</source>
        <translation>口令已修改，恢复码不变。如果有人留有旧密钥文件的副本并知道旧口令，仍可打开该副本。</translation>
    </message>
    <message>
        <source>The demo has no recovery code.</source>
        <translation>演示账户没有恢复码。</translation>
    </message>
    <message>
        <source>The new passphrase: the first line of this file.</source>
        <translation>新口令：此文件的第一行。</translation>
    </message>
    <message>
        <source>Proxy             %1</source>
        <translation>代理              %1</translation>
    </message>
    <message>
        <source>Temporary, until  %1</source>
        <translation>临时，有效至      %1</translation>
    </message>
    <message>
        <source>Warning: this is the key of the account itself: whoever gets hold of it may do everything, also pay and delete. Make a user with the policy of &quot;account policy&quot; alone, and use its key.</source>
        <translation>警告：这是主账户的 AccessKey，谁拿到它就可以做任何事，包括付款和删除。请建一个只授予“account policy”所列策略的用户，使用该用户的 AccessKey。</translation>
    </message>
    <message>
        <source>Warning: this key may do more than it has to; it was seen to read: %1. Give its user the policy of &quot;account policy&quot; alone.</source>
        <translation>警告：这个 AccessKey 的权限超出需要，检测时读到了：%1。请只授予该用户“account policy”所列的权限。</translation>
    </message>
    <message>
        <source>This temporary key ends at %1 (Beijing time), too soon to be used. The key of before was kept; get another one.</source>
        <translation>这个临时 AccessKey 在 %1（北京时间）到期，来不及使用。已保留原来的 AccessKey，请另取一个。</translation>
    </message>
    <message>
        <source>The temporary key %1 is used until %2 (Beijing time).</source>
        <translation>临时 AccessKey %1 使用至 %2（北京时间）。</translation>
    </message>
    <message>
        <source>The key %1 is used from now on.</source>
        <translation>从现在起使用 AccessKey %1。</translation>
    </message>
    <message>
        <source>Proxy: %1</source>
        <translation>代理：%1</translation>
    </message>
    <message>
        <source>The demo&apos;s key lives in memory alone.</source>
        <translation>演示账户的密钥只在内存中。</translation>
    </message>
    <message>
        <source>It counts when the new key does; until then the old one.</source>
        <translation>新密钥生效时它才生效，在此之前旧恢复码有效。</translation>
    </message>
    <message>
        <source>The data key was not replaced. The recovery code above is void.</source>
        <translation>数据密钥没有更换。上面的恢复码无效。</translation>
    </message>
    <message>
        <source>Everything is encrypted with a new data key; the passphrase stays. Backups and caches under the old key were deleted.</source>
        <translation>全部内容已用新的数据密钥加密，口令不变。旧密钥下的备份和另存的缓存已删除。</translation>
    </message>
    <message>
        <source>The system&apos;s keyring opens this account from now on: in the window by itself, here with --keyring. Passphrase and recovery code stay.</source>
        <translation>此后系统密钥环可打开本账户：窗口自行打开，命令行用 --keyring。口令和恢复码不变。</translation>
    </message>
    <message>
        <source>The system&apos;s keyring (%1) opens this account from now on: in the window by itself, here with --keyring. Passphrase and recovery code stay.</source>
        <translation>此后系统密钥环（%1）可打开本账户：窗口自行打开，命令行用 --keyring。口令和恢复码不变。</translation>
    </message>
    <message>
        <source>The system&apos;s keyring opens this account no more.</source>
        <translation>系统密钥环不再打开本账户。</translation>
    </message>
    <message>
        <source>The system&apos;s keyring is open.</source>
        <translation>系统密钥环已解锁。</translation>
    </message>
    <message>
        <source>It is kept by %1.</source>
        <translation>由 %1 保管。</translation>
    </message>
    <message>
        <source>What it keeps opens this account.</source>
        <translation>其中的密钥能打开本账户。</translation>
    </message>
    <message>
        <source>The demo is in no keyring.</source>
        <translation>演示账户不在任何密钥环中。</translation>
    </message>
    <message>
        <source>&quot;account&quot; wants add, show, probe, key, proxy, policy, passphrase, recovery-code, data-key, keyring add, keyring remove or keyring status, and --format table or json.</source>
        <translation>“account”后面需要 add、show、probe、key、proxy、policy、passphrase、recovery-code、data-key、keyring add、keyring remove 或 keyring status，--format 需要 table 或 json。</translation>
    </message>
</context>
<context>
    <name>AccountConsole</name>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Lock (%1)</source>
        <translation>锁定（%1）</translation>
    </message>
    <message>
        <source>Data of %1</source>
        <translation>数据截至 %1</translation>
    </message>
    <message>
        <source>Nothing was read from the provider yet.</source>
        <translation>尚未从服务商读取任何数据。</translation>
    </message>
    <message>
        <source>%1 · details of %2 cards</source>
        <translation>%1 · 详情覆盖 %2 张卡</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>已撤销：%1</translation>
    </message>
    <message>
        <source>There is nothing left to take back.</source>
        <translation>没有可撤销的内容了。</translation>
    </message>
    <message>
        <source>Company name</source>
        <translation>公司名称</translation>
    </message>
    <message>
        <source>Whose cards they are: for the window&apos;s title and the head of every report.</source>
        <translation>这些卡属于哪家公司：用于窗口标题和每份报表的抬头。</translation>
    </message>
    <message>
        <source>Balance warning</source>
        <translation>余额预警</translation>
    </message>
    <message>
        <source>The balance crossed a threshold you have set. Simledger shows which one.</source>
        <translation>余额已越过您设定的阈值。请在 Simledger 中查看是哪一项。</translation>
    </message>
    <message>
        <source>Management summary</source>
        <translation>管理层月报</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies)</source>
        <translation>
            <numerusform>%n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Entries that would change</source>
        <translation>将会变化的录入内容</translation>
    </message>
    <message>
        <source>The next synchronisation uses the new key. Disable the old one at the provider when it has succeeded.</source>
        <translation>下次同步使用新的 AccessKey。同步成功后，请到服务商处禁用旧的。</translation>
    </message>
    <message>
        <source>The AccessKey was taken out of this account. Nothing is synchronised until another one is entered.</source>
        <translation>已从本账户移除 AccessKey。录入新的之前不会同步。</translation>
    </message>
    <message>
        <source>AccessKey…</source>
        <translation>AccessKey…</translation>
    </message>
    <message>
        <source>The next synchronisation goes this way.</source>
        <translation>下次同步按此方式连接。</translation>
    </message>
    <message>
        <source>The synchronisation uses the new key until it ends.</source>
        <translation>同步使用新的 AccessKey，直到它到期。</translation>
    </message>
    <message>
        <source>A dialog that was open when the account was locked cannot be opened again: what it was about is not there any more.</source>
        <translation>锁定时打开的一个对话框无法再打开：它所针对的内容已不存在。</translation>
    </message>
</context>
<context>
    <name>AccountKindPage</name>
    <message>
        <source>&amp;An account of the provider</source>
        <translation>服务商账户(&amp;A)</translation>
    </message>
    <message>
        <source>Needs an AccessKey that can read. Cards, usage and money are read into an encrypted cache on this computer; nothing is changed at the provider.</source>
        <translation>需要一个有只读权限的 AccessKey。卡、用量和资金数据会读入本机的加密缓存；不会改动服务商一侧的任何内容。</translation>
    </message>
    <message>
        <source>A &amp;demo account</source>
        <translation>演示账户(&amp;D)</translation>
    </message>
    <message>
        <source>Invented cards of an invented company, to look around without a key and without a network. Made anew each time, and wiped when the window closes.</source>
        <translation>虚构公司的虚构卡，无需密钥和网络即可试用。每次重新生成，关闭窗口即清除。</translation>
    </message>
    <message>
        <source>&amp;Open the demo</source>
        <translation>打开演示(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一步(&amp;N)</translation>
    </message>
    <message>
        <source>Demo or real account</source>
        <translation>演示账户或真实账户</translation>
    </message>
</context>
<context>
    <name>ActionSource</name>
    <message>
        <source>Actions</source>
        <translation>操作</translation>
    </message>
</context>
<context>
    <name>ActivityFacts</name>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>新增 %Ln 张</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>变更 %Ln 张</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln no longer listed</source>
        <translation>
            <numerusform>%Ln 张不再列出</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <translation>
            <numerusform>调用 %Ln 次</numerusform>
        </translation>
    </message>
    <message>
        <source>since the last synchronisation</source>
        <translation>自上次同步以来</translation>
    </message>
    <message>
        <source>since yesterday</source>
        <translation>昨天以来</translation>
    </message>
    <message>
        <source>last 30 days</source>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <source>last 90 days</source>
        <translation>最近 90 天</translation>
    </message>
    <message>
        <source>synchronisation %1</source>
        <translation>第 %1 次同步</translation>
    </message>
    <message>
        <source>last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Synchronisation</source>
        <translation>同步</translation>
    </message>
    <message>
        <source>ICCID</source>
        <translation>ICCID</translation>
    </message>
    <message>
        <source>Read at</source>
        <translation>读取时间</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>变更前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>变更后</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>卡数</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>No longer listed</source>
        <translation>不再列出</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>调用次数</translation>
    </message>
    <message>
        <source>Repeated calls</source>
        <translation>重试次数</translation>
    </message>
    <message>
        <source>Unreadable rows</source>
        <translation>无法读取的行</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>%1 → %2: %3</source>
        <translation>%1 → %2：%3</translation>
    </message>
    <message>
        <source>others: %1</source>
        <translation>其他：%1</translation>
    </message>
    <message>
        <source>between the last two synchronisations</source>
        <translation>最近两次同步之间</translation>
    </message>
    <message>
        <source>since the last visit here</source>
        <translation>上次查看以来</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>between these moments</source>
        <translation>指定的两个时刻之间</translation>
    </message>
    <message>
        <source>By</source>
        <translation>由谁引起</translation>
    </message>
    <message>
        <source>the provider</source>
        <translation>服务商</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>变更次数</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>变更数</translation>
    </message>
    <message>
        <source>By us</source>
        <translation>由我方</translation>
    </message>
    <message>
        <source>By a rule</source>
        <translation>由规则</translation>
    </message>
    <message>
        <source>By the provider</source>
        <translation>由服务商</translation>
    </message>
    <message>
        <source>What became what</source>
        <translation>由什么变为什么</translation>
    </message>
    <message>
        <source>Unreadable field</source>
        <translation>无法读取的字段</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来自</translation>
    </message>
    <message>
        <source>About</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>What is odd</source>
        <translation>异常之处</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>首次出现</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>最近出现</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>Not counted in</source>
        <translation>未计入</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>接口</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>编号</translation>
    </message>
</context>
<context>
    <name>ActivityModel</name>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>never read</source>
        <translation>从未读取</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>已读数量</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>数据时间</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>请求 ID</translation>
    </message>
    <message>
        <source>There was no such synchronisation.</source>
        <translation>没有这次同步。</translation>
    </message>
    <message>
        <source>%1 changes of %2 cards</source>
        <translation>%2 张卡共 %1 处变更</translation>
    </message>
    <message>
        <source>%1, besides %2 of usage figures</source>
        <translation>%1，另有用量数字变更 %2 处</translation>
    </message>
    <message>
        <source>%1; %2 new cards</source>
        <translation>%1；新增 %2 张卡</translation>
    </message>
    <message>
        <source>By us: %1 · by a rule: %2 · by the provider: %3</source>
        <translation>由我方：%1 · 由规则：%2 · 由服务商：%3</translation>
    </message>
    <message>
        <source>%1 unreadable rows, %2 unreadable fields, %3 new fields</source>
        <translation>无法读取的行 %1，无法读取的字段 %2，新字段 %3</translation>
    </message>
    <message>
        <source>%1 more faults are not listed.</source>
        <translation>另有 %1 处异常未列出。</translation>
    </message>
    <message>
        <source>%1 older entries are not in this list; the command line has them all.</source>
        <translation>另有 %1 条较早的条目不在此列表中；命令行可列出全部。</translation>
    </message>
</context>
<context>
    <name>ActivityPane</name>
    <message>
        <source>Activity</source>
        <translation>动态</translation>
    </message>
</context>
<context>
    <name>ActivityReport</name>
    <message>
        <source>%1: %2 to %3</source>
        <translation>%1：%2 至 %3</translation>
    </message>
    <message>
        <source>Only rows with: %1</source>
        <translation>仅含以下文字的行：%1</translation>
    </message>
    <message>
        <source>By field</source>
        <translation>按字段</translation>
    </message>
    <message>
        <source>Nothing changed.</source>
        <translation>没有变更。</translation>
    </message>
    <message>
        <source>%1 older changes are not in this list.</source>
        <translation>另有 %1 处较早的变更未列入。</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>最新在前</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>动态</translation>
    </message>
    <message>
        <source>Nothing happened.</source>
        <translation>没有任何活动。</translation>
    </message>
    <message>
        <source>Synchronisations</source>
        <translation>同步记录</translation>
    </message>
    <message>
        <source>How fresh the data are</source>
        <translation>数据新旧程度</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>同步批次</translation>
    </message>
    <message>
        <source>There was no run yet.</source>
        <translation>尚未同步过。</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>Odd data</source>
        <translation>异常数据</translation>
    </message>
    <message>
        <source>Everything could be read.</source>
        <translation>所有数据均可读取。</translation>
    </message>
    <message>
        <source>Followed</source>
        <translation>核对时间</translation>
    </message>
    <message>
        <source>Digest of entry %1</source>
        <translation>第 %1 条的摘要</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>审计记录</translation>
    </message>
    <message>
        <source>There is no entry yet.</source>
        <translation>还没有条目。</translation>
    </message>
</context>
<context>
    <name>AgeLabel</name>
    <message>
        <source>never read</source>
        <translation>从未读取</translation>
    </message>
    <message>
        <source>as of %1 · %2</source>
        <translation>数据截至 %1 · %2</translation>
    </message>
    <message>
        <source>%1, Beijing time</source>
        <translation>%1（北京时间）</translation>
    </message>
</context>
<context>
    <name>AgeText</name>
    <message>
        <source>age unknown: the clock was moved back</source>
        <translation>时长未知：系统时钟曾被调回</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>刚刚</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n 分钟前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n 小时前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n 天前</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ApiFailure</name>
    <message>
        <source>The cloud refused the call without saying why. Nothing was changed.</source>
        <translation>云端拒绝了调用，未说明原因。未作任何更改。</translation>
    </message>
    <message>
        <source>The cloud refused the call with the code %1. Nothing was changed.</source>
        <translation>云端拒绝了调用，代码 %1。未作任何更改。</translation>
    </message>
    <message>
        <source>The cloud refused the call: %1 (%2). Nothing was changed.</source>
        <translation>云端拒绝了调用：%1（%2）。未作任何更改。</translation>
    </message>
    <message>
        <source>The account&apos;s allowance of calls is used up by us or by others; the pace was lowered. What was complete is kept.</source>
        <translation>账户的调用额度已被我们或他人用完，已降低速度。已完成的内容均已保留。</translation>
    </message>
    <message>
        <source>The computer clock differs from the cloud&apos;s by more than 15 minutes. Nothing was changed; set the clock.</source>
        <translation>电脑时钟与云端相差超过 15 分钟。未作任何更改；请校准时钟。</translation>
    </message>
    <message>
        <source>The cloud did not accept the form of the call %1 (%2). Nothing was changed; please report this.</source>
        <translation>云端不接受调用 %1 的形式（%2）。未作任何更改；请报告此问题。</translation>
    </message>
    <message>
        <source>The cloud believes it has seen this call before. Nothing was changed; try again.</source>
        <translation>云端认为此前已收到过这次调用。未作任何更改；请重试。</translation>
    </message>
    <message>
        <source>The secret does not fit this key id. The cache stays readable; enter key id and secret again.</source>
        <translation>密钥与此密钥 ID 不符。缓存仍可读取；请重新输入密钥 ID 和密钥。</translation>
    </message>
    <message>
        <source>The access key was deleted or disabled. The cache stays readable; enter another key.</source>
        <translation>AccessKey 已被删除或禁用。缓存仍可读取；请录入其他 AccessKey。</translation>
    </message>
    <message>
        <source>The access key lacks the right to call %1. Everything else goes on; ask for the right with the policy text.</source>
        <translation>AccessKey 没有调用 %1 的权限。其他部分照常进行；请凭策略文本申请该权限。</translation>
    </message>
    <message>
        <source>The provider has blocked the account (%1). The cache stays readable; ask the provider.</source>
        <translation>服务商已冻结账户（%1）。缓存仍可读取；请联系服务商。</translation>
    </message>
    <message>
        <source>This network is not on the key&apos;s list of allowed addresses. The cache stays readable; try from an allowed network or change the list.</source>
        <translation>当前网络不在密钥允许的地址列表中。缓存仍可读取；请从允许的网络重试，或修改列表。</translation>
    </message>
    <message>
        <source>The temporary access key has expired. The cache stays readable; enter another key.</source>
        <translation>临时 AccessKey 已过期。缓存仍可读取；请录入其他 AccessKey。</translation>
    </message>
    <message>
        <source>The cloud has a fault of its own at the moment. What was complete is kept; try again later.</source>
        <translation>云端目前自身有故障。已完成的内容均已保留；请稍后再试。</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分钟</translation>
    </message>
    <message>
        <source>Computer clock is %1 behind.</source>
        <translation>电脑时钟慢 %1。</translation>
    </message>
    <message>
        <source>Computer clock is %1 ahead.</source>
        <translation>电脑时钟快 %1。</translation>
    </message>
    <message>
        <source>The cloud refuses the calls; set the clock.</source>
        <translation>云端会拒绝调用；请校准时钟。</translation>
    </message>
    <message>
        <source>The security token does not belong to this temporary access key (%1). The cache stays readable; enter id, secret and token of one and the same key.</source>
        <translation>安全令牌与这个临时 AccessKey 不匹配（%1）。缓存仍可读取；请录入同一个 AccessKey 的 ID、Secret 和令牌。</translation>
    </message>
</context>
<context>
    <name>AssumptionEditor</name>
    <message>
        <source>&amp;Trend, days</source>
        <translation>趋势天数(&amp;T)</translation>
    </message>
    <message>
        <source>Least days of a trend</source>
        <translation>趋势至少需要的天数</translation>
    </message>
    <message>
        <source>Ledger too old after, days</source>
        <translation>收支明细过旧（天）</translation>
    </message>
    <message>
        <source>&amp;Look ahead, days</source>
        <translation>推算天数(&amp;L)</translation>
    </message>
    <message>
        <source>Top-&amp;up lasts, days</source>
        <translation>充值够用天数(&amp;U)</translation>
    </message>
    <message>
        <source>Balance old after, hours</source>
        <translation>余额过旧（小时）</translation>
    </message>
    <message>
        <source>Voucher warning, days</source>
        <translation>代金券提醒（天）</translation>
    </message>
    <message>
        <source>&amp;Standard</source>
        <translation>恢复标准(&amp;S)</translation>
    </message>
    <message>
        <source>All assumptions as they were at first</source>
        <translation>全部假设恢复为初始值</translation>
    </message>
    <message>
        <source>These are the standard assumptions.</source>
        <translation>当前为标准假设。</translation>
    </message>
    <message>
        <source>Changed: Today and the command line use the standard ones.</source>
        <translation>已更改：“今日”和命令行仍使用标准假设。</translation>
    </message>
</context>
<context>
    <name>AuditCommand</name>
    <message>
        <source>The digest of entry %1 is %2.</source>
        <translation>第 %1 条的摘要为 %2。</translation>
    </message>
    <message>
        <source>More faults are not listed: %1</source>
        <translation>另有未列出的异常：%1</translation>
    </message>
    <message>
        <source>&quot;audit --verify&quot; prints as table or json.</source>
        <translation>“audit --verify” 只能以 table 或 json 输出。</translation>
    </message>
    <message>
        <source>The audit trail is not as it was written. Nothing was changed. Keep a copy of the data directory and of its backups, and find out who had the account open.</source>
        <translation>审计记录与写入时不同。未做任何改动。请保存数据目录及其备份的副本，并查明当时谁打开过账户。</translation>
    </message>
    <message>
        <source>Follow the chain from entry to entry and say whether anything was removed or changed; exit code 1 where something was.</source>
        <translation>逐条核对审计记录的链，说明是否有条目被移除或改动；有则退出码为 1。</translation>
    </message>
    <message>
        <source>The newest N entries.</source>
        <translation>最新的 N 条。</translation>
    </message>
    <message>
        <source>--limit wants a number from 1 on.</source>
        <translation>--limit 须为不小于 1 的数。</translation>
    </message>
</context>
<context>
    <name>AuditTrail</name>
    <message>
        <source>Entry %1 is missing.</source>
        <translation>第 %1 条缺失。</translation>
    </message>
    <message>
        <source>Entries %1 to %2 are missing.</source>
        <translation>第 %1 至 %2 条缺失。</translation>
    </message>
    <message>
        <source>Entry %1 is not as it was written, or does not stand where it was written.</source>
        <translation>第 %1 条与写入时不同，或不在写入时的位置。</translation>
    </message>
    <message>
        <source>The last entry, %1, is missing.</source>
        <translation>最后一条（第 %1 条）缺失。</translation>
    </message>
    <message>
        <source>The last entries, %1 to %2, are missing.</source>
        <translation>最后若干条（第 %1 至 %2 条）缺失。</translation>
    </message>
    <message>
        <source>Up to entry %1 the trail is another one than the seal beside the cache speaks of.</source>
        <translation>第 %1 条及之前的审计记录与缓存旁封条所记的不是同一份。</translation>
    </message>
    <message>
        <source>Not whole. %1</source>
        <translation>不完整。%1</translation>
    </message>
    <message>
        <source>Not whole, %1 faults. The first: %2</source>
        <translation>不完整，共 %1 处异常。第一处：%2</translation>
    </message>
    <message>
        <source>Whole: there is no entry yet.</source>
        <translation>完整：还没有条目。</translation>
    </message>
    <message numerus="yes">
        <source>Whole: %Ln entry(s) since %1.</source>
        <translation>
            <numerusform>完整：自 %1 起共 %Ln 条。</numerusform>
        </translation>
    </message>
    <message>
        <source>Entries %1 to %2 went with the cache that was replaced on %3; if it was set aside, they are in that file.</source>
        <translation>第 %1 至 %2 条随 %3 被替换的缓存一同离开；如果旧缓存已留存，它们在那个文件中。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) are from before the trail was a chain. They were taken over as they were found; a change made before that does not show.</source>
        <translation>
            <numerusform>有 %Ln 条写于审计记录成链之前，已按当时的样子纳入；此前的改动无法看出。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Among those, %Ln number(s) were missing already.</source>
        <translation>
            <numerusform>其中 %Ln 个编号当时已经缺失。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The text of %Ln entry(s) was erased on request; that the entries were there still stands.</source>
        <translation>
            <numerusform>有 %Ln 条的文字已应要求删除；条目本身仍在。</numerusform>
        </translation>
    </message>
    <message>
        <source>The seal beside the cache is missing or says nothing of the trail: whether last entries were cut off, only the cache itself can say.</source>
        <translation>缓存旁的封条缺失，或没有记下审计记录：最后的条目是否被截去，只能由缓存自身判断。</translation>
    </message>
</context>
<context>
    <name>AuditWords</name>
    <message>
        <source>one person erased</source>
        <translation>删除某人的数据</translation>
    </message>
    <message>
        <source>the provider&apos;s data erased</source>
        <translation>删除服务商的数据</translation>
    </message>
    <message>
        <source>everything erased</source>
        <translation>删除全部数据</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>exported</source>
        <translation>已导出</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>已打印</translation>
    </message>
    <message>
        <source>saved as PDF</source>
        <translation>已存为 PDF</translation>
    </message>
    <message>
        <source>unlocked</source>
        <translation>已解锁</translation>
    </message>
    <message>
        <source>unlocking refused</source>
        <translation>解锁被拒绝</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>wrong passphrase</source>
        <translation>口令错误</translation>
    </message>
    <message>
        <source>access key entered</source>
        <translation>录入 AccessKey</translation>
    </message>
    <message>
        <source>access key taken out</source>
        <translation>已移除 AccessKey</translation>
    </message>
    <message>
        <source>notice of a leaked key copied</source>
        <translation>已复制 AccessKey 泄露通知</translation>
    </message>
    <message>
        <source>passphrase changed</source>
        <translation>修改口令</translation>
    </message>
    <message>
        <source>new recovery code</source>
        <translation>新的恢复码</translation>
    </message>
    <message>
        <source>backup made</source>
        <translation>制作备份</translation>
    </message>
    <message>
        <source>backup put back</source>
        <translation>恢复备份</translation>
    </message>
    <message>
        <source>damaged cache replaced by a backup</source>
        <translation>以备份替换损坏的缓存</translation>
    </message>
    <message>
        <source>empty cache begun</source>
        <translation>新建空缓存</translation>
    </message>
    <message>
        <source>older copy of the cache found</source>
        <translation>发现较旧的缓存副本</translation>
    </message>
    <message>
        <source>audit trail is not the sealed one</source>
        <translation>审计记录与封条不符</translation>
    </message>
    <message>
        <source>set-aside file deleted</source>
        <translation>删除留存的旧文件</translation>
    </message>
    <message>
        <source>by passphrase</source>
        <translation>用口令</translation>
    </message>
    <message>
        <source>by recovery code</source>
        <translation>用恢复码</translation>
    </message>
    <message>
        <source>by the system&apos;s keyring</source>
        <translation>用系统密钥环</translation>
    </message>
    <message>
        <source>by its user</source>
        <translation>由用户</translation>
    </message>
    <message>
        <source>by itself: nobody touched the window</source>
        <translation>自动：无人操作窗口</translation>
    </message>
    <message>
        <source>by itself: the computer went to sleep</source>
        <translation>自动：电脑进入睡眠</translation>
    </message>
    <message>
        <source>by itself: the desktop was locked</source>
        <translation>自动：桌面已锁定</translation>
    </message>
    <message>
        <source>by itself: another user took the screen</source>
        <translation>自动：切换到其他用户</translation>
    </message>
    <message>
        <source>to put a backup back</source>
        <translation>为恢复备份</translation>
    </message>
    <message>
        <source>the program ended</source>
        <translation>程序退出</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Unlocking</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Erasure</source>
        <translation>删除数据</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s) since it was last open</source>
        <translation>
            <numerusform>自上次打开以来 %Ln 次</numerusform>
        </translation>
    </message>
    <message>
        <source>erased on request</source>
        <translation>已应要求删除</translation>
    </message>
    <message>
        <source>to erase data</source>
        <translation>为删除数据</translation>
    </message>
    <message>
        <source>personal data shown</source>
        <translation>查看了个人信息</translation>
    </message>
    <message>
        <source>proxy entered</source>
        <translation>录入代理</translation>
    </message>
    <message>
        <source>data key replaced</source>
        <translation>更换数据密钥</translation>
    </message>
    <message>
        <source>given to the system&apos;s keyring</source>
        <translation>交给系统密钥环</translation>
    </message>
    <message>
        <source>taken from the system&apos;s keyring</source>
        <translation>从系统密钥环移除</translation>
    </message>
    <message>
        <source>to replace the data key</source>
        <translation>为更换数据密钥</translation>
    </message>
    <message>
        <source>cards</source>
        <translation>卡</translation>
    </message>
    <message>
        <source>sheet of a card</source>
        <translation>单卡资料</translation>
    </message>
    <message>
        <source>what needs somebody today</source>
        <translation>今日待办</translation>
    </message>
    <message>
        <source>management summary</source>
        <translation>管理摘要</translation>
    </message>
    <message>
        <source>traffic</source>
        <translation>流量</translation>
    </message>
    <message>
        <source>pools</source>
        <translation>流量池</translation>
    </message>
    <message>
        <source>guards of the plans</source>
        <translation>套餐防护</translation>
    </message>
    <message>
        <source>finance</source>
        <translation>财务</translation>
    </message>
    <message>
        <source>rebate statement</source>
        <translation>返佣结算单</translation>
    </message>
    <message>
        <source>query about a rebate</source>
        <translation>返佣查询函</translation>
    </message>
    <message>
        <source>tier tables</source>
        <translation>阶梯表</translation>
    </message>
    <message>
        <source>plans that count for the rebate</source>
        <translation>计入返佣的套餐</translation>
    </message>
    <message>
        <source>list about real-name verification</source>
        <translation>实名认证清单</translation>
    </message>
    <message>
        <source>deadlines</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>audit trail</source>
        <translation>审计记录</translation>
    </message>
    <message>
        <source>card %1</source>
        <translation>卡 %1</translation>
    </message>
    <message>
        <source>pool %1</source>
        <translation>流量池 %1</translation>
    </message>
    <message>
        <source>person %1</source>
        <translation>人员 %1</translation>
    </message>
    <message>
        <source>the system&apos;s proxy</source>
        <translation>系统代理</translation>
    </message>
    <message>
        <source>no proxy</source>
        <translation>不使用代理</translation>
    </message>
    <message>
        <source>a proxy of one&apos;s own</source>
        <translation>自行设置的代理</translation>
    </message>
    <message>
        <source>backup of %1</source>
        <translation>%1 的备份</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>数据截至 %1</translation>
    </message>
    <message>
        <source>the file of before: %1</source>
        <translation>原文件：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>rows: %1</source>
        <translation>%1 行</translation>
    </message>
    <message>
        <source>numbers masked</source>
        <translation>号码已脱敏</translation>
    </message>
    <message>
        <source>numbers whole</source>
        <translation>号码完整（未脱敏）</translation>
    </message>
    <message>
        <source>pages: %1</source>
        <translation>%1 页</translation>
    </message>
    <message>
        <source>inputs %1</source>
        <translation>输入摘要 %1</translation>
    </message>
    <message>
        <source>faults in the audit trail before: %1</source>
        <translation>此前审计记录中的问题：%1</translation>
    </message>
</context>
<context>
    <name>BackupCommand</name>
    <message>
        <source>%1: cards %2, newest reading %3, entries of your own %4</source>
        <translation>%1：卡 %2 张，最新读取 %3，人工录入 %4 条</translation>
    </message>
    <message>
        <source>Backup of %1</source>
        <translation>%1 的备份</translation>
    </message>
    <message>
        <source>The cache cannot be read, so it cannot be compared.</source>
        <translation>缓存无法读取，因此无法比较。</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>缓存</translation>
    </message>
    <message>
        <source>Entries of your own that only the cache has, and that would be lost: %1</source>
        <translation>只在缓存中、恢复后会丢失的人工录入：%1</translation>
    </message>
    <message>
        <source>Entries of your own that would go back to an older value: %1</source>
        <translation>会退回旧值的人工录入：%1</translation>
    </message>
    <message>
        <source>Entries of your own that were removed and would return: %1</source>
        <translation>已删除、恢复后会重新出现的人工录入：%1</translation>
    </message>
    <message>
        <source>Nothing was changed. Give --yes to put this backup in the place of the cache, which is then set aside.</source>
        <translation>未做任何更改。加 --yes 才会用这份备份替换缓存，原缓存会另行保留。</translation>
    </message>
    <message>
        <source>Only say what restoring would change.</source>
        <translation>只说明恢复会改变什么。</translation>
    </message>
    <message>
        <source>Really put the backup in the cache&apos;s place.</source>
        <translation>确实用备份替换缓存。</translation>
    </message>
    <message>
        <source>This prints as table or json, not as csv.</source>
        <translation>只能输出 table 或 json，不支持 csv。</translation>
    </message>
    <message>
        <source>&quot;backup&quot; wants list, make, or restore NAME.</source>
        <translation>“backup”需要 list、make 或 restore NAME。</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>  card list %1, ledger %2, last entry of your own %3</source>
        <translation>  卡列表 %1，收支明细 %2，最近一次录入 %3</translation>
    </message>
    <message>
        <source>  %1: %2 (%3, %4)</source>
        <translation>  %1：%2（%3，%4）</translation>
    </message>
    <message>
        <source>The present cache would be kept, as %1.</source>
        <translation>现有缓存会保留，改名为 %1。</translation>
    </message>
</context>
<context>
    <name>BackupPreviewTables</name>
    <message>
        <source>Cards</source>
        <translation>卡数</translation>
    </message>
    <message>
        <source>Newest reading of any kind</source>
        <translation>最近一次读取（任何内容）</translation>
    </message>
    <message>
        <source>Newest complete card list</source>
        <translation>最近一次完整的卡列表</translation>
    </message>
    <message>
        <source>Newest complete ledger</source>
        <translation>最近一次完整的收支明细</translation>
    </message>
    <message>
        <source>Entries of your own</source>
        <translation>自行录入的内容</translation>
    </message>
    <message>
        <source>Last entry of your own</source>
        <translation>最近一次录入</translation>
    </message>
    <message>
        <source>Synchronisations</source>
        <translation>同步次数</translation>
    </message>
    <message>
        <source>What</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>In the backup</source>
        <translation>备份中</translation>
    </message>
    <message>
        <source>In the cache now</source>
        <translation>现有缓存中</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>What would happen</source>
        <translation>恢复后</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>录入时间</translation>
    </message>
    <message>
        <source>By</source>
        <translation>录入人</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>原始内容</translation>
    </message>
    <message>
        <source>The present cache cannot be read, so nobody can say what of your own entries it has that the backup has not.</source>
        <translation>现有缓存无法读取，因此无法得知其中有哪些录入内容是备份没有的。</translation>
    </message>
    <message>
        <source>Everything you entered yourself is the same in both: nothing of it would be lost.</source>
        <translation>自行录入的内容在两者中完全一致，不会丢失任何一条。</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) of your own would be lost; they cannot be fetched again.</source>
        <translation>
            <numerusform>将丢失 %n 条自行录入的内容，且无法重新获取。</numerusform>
        </translation>
    </message>
    <message>
        <source>What was read from the provider since the backup was made is read again by the next synchronisation; the history of changes in between is not.</source>
        <translation>备份之后从服务商读取的数据，下次同步会重新读取；其间的变更历史则无法恢复。</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) of your own would go back to an older value.</source>
        <translation>
            <numerusform>%n 条自行录入的内容将变回较旧的值。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) of your own that were removed since would return.</source>
        <translation>
            <numerusform>%n 条此后已删除的录入内容将重新出现。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Each backup is an encrypted copy of the whole cache and opens with the same passphrase. Three are kept beside the cache: one a day when you entered something, one before an upgrade, and those you make here. They help against a damaged file; against a lost disk, copy the data directory elsewhere.</source>
        <translation>每个备份都是整个缓存的加密副本，用同一口令打开。缓存旁保留三个：有录入内容时每天一个，升级前一个，以及在此手动制作的。备份可应对文件损坏；若要防范磁盘丢失，请把数据目录另存一份到别处。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>The demo account is made anew at each start; nothing can be put back.</source>
        <translation>演示账户每次启动都会重新生成，无法恢复备份。</translation>
    </message>
    <message>
        <source>Files that were set aside</source>
        <translation>留存的旧文件</translation>
    </message>
    <message>
        <source>&amp;Delete this file…</source>
        <translation>删除此文件(&amp;D)…</translation>
    </message>
    <message>
        <source>Caches that made room for another one. They are encrypted, too, and may hold entries of yours that are nowhere else. The program never deletes one by itself.</source>
        <translation>被替换下来的缓存。它们同样是加密的，其中可能有别处没有的录入内容。程序绝不会自行删除。</translation>
    </message>
    <message>
        <source>Delete a file that was set aside</source>
        <translation>删除留存的旧文件</translation>
    </message>
    <message>
        <source>Delete %1 for good?</source>
        <translation>要永久删除 %1 吗？</translation>
    </message>
    <message>
        <source>It is deleted at once and cannot be brought back. What you had entered in that cache and nowhere else is lost with it.</source>
        <translation>文件会立即删除，无法找回。只录入在该缓存中的内容会一并丢失。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>BackupsModel</name>
    <message>
        <source>Made</source>
        <translation>制作时间</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>距今</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>卡数</translation>
    </message>
    <message>
        <source>Card list of</source>
        <translation>卡列表时间</translation>
    </message>
    <message>
        <source>Own entries</source>
        <translation>录入条数</translation>
    </message>
    <message>
        <source>Last own entry</source>
        <translation>最近一次录入</translation>
    </message>
    <message>
        <source>Generation</source>
        <translation>代次</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>留存时间</translation>
    </message>
    <message>
        <source>being checked…</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>完好</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>已损坏</translation>
    </message>
    <message>
        <source>cannot be checked</source>
        <translation>无法检查</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>未检查</translation>
    </message>
    <message>
        <source>a backup was put in its place</source>
        <translation>已由备份替换</translation>
    </message>
    <message>
        <source>it was damaged or could not be opened</source>
        <translation>已损坏或无法打开</translation>
    </message>
    <message>
        <source>Looking for backups…</source>
        <translation>正在查找备份…</translation>
    </message>
    <message>
        <source>Checking backup %1 of %2…</source>
        <translation>正在检查第 %1 个备份，共 %2 个…</translation>
    </message>
    <message>
        <source>Checking the new backup…</source>
        <translation>正在检查新备份…</translation>
    </message>
    <message>
        <source>Copying the cache…</source>
        <translation>正在复制缓存…</translation>
    </message>
    <message>
        <source>Checking the backup and comparing it with the cache…</source>
        <translation>正在检查备份并与缓存比较…</translation>
    </message>
    <message>
        <source>Deleting the file…</source>
        <translation>正在删除文件…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>A backup was made: %1.</source>
        <translation>备份已完成：%1。</translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <translation>%1 已删除。</translation>
    </message>
</context>
<context>
    <name>BackupsView</name>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>还没有备份。</translation>
    </message>
    <message>
        <source>&amp;Put back…</source>
        <translation>恢复(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Make one now</source>
        <translation>立即备份(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>已停止，未作任何改动。</translation>
    </message>
    <message>
        <source>Chec&amp;k again</source>
        <translation>重新检查(&amp;K)</translation>
    </message>
</context>
<context>
    <name>BalanceSection</name>
    <message>
        <source>after %1</source>
        <translation>%1 之后</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&gt; %n day(s)</source>
        <translation>
            <numerusform>超过 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Synchronise the &amp;money</source>
        <translation>同步资金数据(&amp;M)</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>余额</translation>
    </message>
    <message>
        <source>Runway</source>
        <translation>可用天数</translation>
    </message>
    <message>
        <source>Top up</source>
        <translation>充值</translation>
    </message>
    <message>
        <source>Vouchers</source>
        <translation>代金券</translation>
    </message>
    <message>
        <source>Days of the runway</source>
        <translation>可用天数逐日推算</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>以表格显示</translation>
    </message>
    <message>
        <source>The same numbers day by day, with what they are made of (Ctrl+T)</source>
        <translation>同样的数字逐日列出，并列出其构成 (Ctrl+T)</translation>
    </message>
    <message>
        <source>Balance day by day</source>
        <translation>逐日余额</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>预警阈值</translation>
    </message>
    <message>
        <source>Set th&amp;resholds…</source>
        <translation>设置阈值(&amp;R)…</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>假设</translation>
    </message>
    <message>
        <source>What is assumed</source>
        <translation>假设说明</translation>
    </message>
    <message>
        <source>How long the balance lasts is unknown.</source>
        <translation>余额可用多久未知。</translation>
    </message>
    <message>
        <source>expected until %1</source>
        <translation>预计用到 %1</translation>
    </message>
    <message>
        <source>at the busiest week&apos;s pace %1</source>
        <translation>按用量最高一周的速度：%1</translation>
    </message>
    <message>
        <source>at the quietest week&apos;s pace %1</source>
        <translation>按用量最低一周的速度：%1</translation>
    </message>
    <message>
        <source>cash only %1</source>
        <translation>仅计现金：%1</translation>
    </message>
    <message>
        <source>of this will lapse: %1</source>
        <translation>其中将作废：%1</translation>
    </message>
    <message>
        <source>how much will lapse is unknown</source>
        <translation>将作废多少未知</translation>
    </message>
    <message>
        <source>next known charge: %1 on %2</source>
        <translation>下一笔已知扣款：%2 扣 %1</translation>
    </message>
    <message>
        <source>no charge of a known day and price is ahead</source>
        <translation>没有日期和价格已知的待扣款项</translation>
    </message>
    <message>
        <source>Synchronise the money; the key needs the billing right.</source>
        <translation>请同步资金数据；密钥需要账单权限。</translation>
    </message>
    <message>
        <source>The balance was read %1: too long ago to rely on.</source>
        <translation>余额读取于%1，过旧，不宜作为依据。</translation>
    </message>
    <message>
        <source>When the balance was read is unknown.</source>
        <translation>余额的读取时间未知。</translation>
    </message>
    <message>
        <source>at least, by %1</source>
        <translation>至少，最迟 %1</translation>
    </message>
    <message>
        <source>lasts until %1</source>
        <translation>可用到 %1</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is missing for the next %n day(s).</source>
        <translation>
            <numerusform>未来 %n 天无需充值。</numerusform>
        </translation>
    </message>
    <message>
        <source>Whether something is missing is unknown.</source>
        <translation>是否需要充值未知。</translation>
    </message>
    <message>
        <source>Reading the cache…</source>
        <translation>正在读取缓存…</translation>
    </message>
    <message>
        <source>Everything this needs is known.</source>
        <translation>推算所需的数据均已知。</translation>
    </message>
    <message>
        <source>The balance is unknown.</source>
        <translation>余额未知。</translation>
    </message>
    <message>
        <source>Top up at least %1 by %2.</source>
        <translation>最迟 %2 前至少充值 %1。</translation>
    </message>
    <message>
        <source>The thresholds were saved.</source>
        <translation>阈值已保存。</translation>
    </message>
</context>
<context>
    <name>BatchCommand</name>
    <message>
        <source>&quot;%1&quot; is no command that can be sent here; global options stand before &quot;batch&quot;.</source>
        <translation>“%1” 不是可在此发送的命令；全局选项写在 “batch” 之前。</translation>
    </message>
    <message>
        <source>The line is longer than 64 KiB.</source>
        <translation>该行超过 64 KiB。</translation>
    </message>
</context>
<context>
    <name>BenchCommand</name>
    <message>
        <source>There is no benchmark &quot;%1&quot;.</source>
        <translation>没有名为 “%1” 的基准测试。</translation>
    </message>
    <message>
        <source>, %1 × %2 (goal %3)</source>
        <translation>，%1 × %2（目标 %3）</translation>
    </message>
    <message>
        <source> — the result was wrong</source>
        <translation> — 结果有误</translation>
    </message>
    <message>
        <source>The benchmarks were stopped.</source>
        <translation>基准测试已停止。</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>How often quick things are measured (default 7).</source>
        <translation>较快的项目测量多少次（默认 7）。</translation>
    </message>
</context>
<context>
    <name>Benchmarks</name>
    <message>
        <source>the fleet from the cache&apos;s rows into columns</source>
        <translation>把缓存中的全部卡从行装入列</translation>
    </message>
    <message>
        <source>six digits anywhere in the ICCIDs</source>
        <translation>在 ICCID 中任意位置查找六位数字</translation>
    </message>
    <message>
        <source>six digits anywhere in all searched columns</source>
        <translation>在所有可搜索的列中任意位置查找六位数字</translation>
    </message>
    <message>
        <source>all cards by ICCID, first time</source>
        <translation>全部卡按 ICCID 排序，首次</translation>
    </message>
    <message>
        <source>all cards by usage</source>
        <translation>全部卡按用量排序</translation>
    </message>
    <message>
        <source>a first synchronisation without limits: CPU of this program</source>
        <translation>不限速的首次同步：本程序的 CPU 时间</translation>
    </message>
    <message>
        <source>one per cent changed: CPU of the cache&apos;s work</source>
        <translation>百分之一有变化：缓存工作的 CPU 时间</translation>
    </message>
    <message>
        <source>The benchmark could not be run: %1.</source>
        <translation>无法运行基准测试：%1。</translation>
    </message>
    <message>
        <source>six months of day usage: CPU of writing them</source>
        <translation>六个月的日用量：写入的 CPU 时间</translation>
    </message>
    <message>
        <source>what needs somebody today, out of everything the cache holds</source>
        <translation>从缓存的全部数据得出今天需要处理的事项</translation>
    </message>
    <message>
        <source>invented cards of 25 columns from memory into a CSV file</source>
        <translation>把内存中 25 列的虚构卡写入 CSV 文件</translation>
    </message>
    <message>
        <source>invented cards of 12 columns from memory into a workbook</source>
        <translation>把内存中 12 列的虚构卡写入工作簿</translation>
    </message>
</context>
<context>
    <name>BillsCommand</name>
    <message>
        <source>--source wants overview, account, instance or settled.</source>
        <translation>--source 需要 overview、account、instance 或 settled。</translation>
    </message>
    <message>
        <source>Lines that are not final may still change until the 3rd of the next month.</source>
        <translation>非最终的账单行在次月 3 日之前还可能变化。</translation>
    </message>
    <message>
        <source>Only this month.</source>
        <translation>只列出这个月。</translation>
    </message>
    <message>
        <source>YYYY-MM</source>
        <translation>YYYY-MM</translation>
    </message>
    <message>
        <source>Which of the provider&apos;s bills: overview (default), account, instance or settled. They tell the same money again.</source>
        <translation>服务商的哪种账单：overview（默认）、account、instance 或 settled。它们是同一笔钱的不同统计，不可相加。</translation>
    </message>
    <message>
        <source>SOURCE</source>
        <translation>SOURCE</translation>
    </message>
</context>
<context>
    <name>BillsSection</name>
    <message>
        <source>bill overview</source>
        <translation>账单总览</translation>
    </message>
    <message>
        <source>account bill</source>
        <translation>账户账单</translation>
    </message>
    <message>
        <source>bill by instance</source>
        <translation>实例账单</translation>
    </message>
    <message>
        <source>settled bill</source>
        <translation>结算账单</translation>
    </message>
    <message>
        <source>Bills by month</source>
        <translation>各月账单</translation>
    </message>
    <message>
        <source>Bills by month and product</source>
        <translation>按月份和产品的账单</translation>
    </message>
    <message>
        <source>Lines of the month&apos;s bill</source>
        <translation>当月账单明细</translation>
    </message>
    <message>
        <source>There is no bill.</source>
        <translation>没有账单。</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: %n line(s), final.</source>
        <translation>
            <numerusform>%1，%2：%n 行，已出账。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: %n line(s), preliminary: they may change until the 3rd of the next month.</source>
        <translation>
            <numerusform>%1，%2：%n 行，暂估：次月 3 日前仍可能变动。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) preliminary</source>
        <translation>
            <numerusform>%n 个月为暂估</numerusform>
        </translation>
    </message>
    <message>
        <source>Bill of %1</source>
        <translation>%1 账单</translation>
    </message>
    <message>
        <source>Bills</source>
        <translation>账单</translation>
    </message>
</context>
<context>
    <name>BreakdownSection</name>
    <message>
        <source>Traffic of a month by groups</source>
        <translation>某月流量分组</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>By</source>
        <translation>分组方式</translation>
    </message>
    <message>
        <source>&amp;By</source>
        <translation>分组(&amp;B)</translation>
    </message>
    <message>
        <source>Adding up the traffic…</source>
        <translation>正在汇总流量…</translation>
    </message>
    <message>
        <source>%1: %2 in all</source>
        <translation>%1：共 %2</translation>
    </message>
    <message>
        <source>Traffic of %1 by %2</source>
        <translation>%1 流量（按%2）</translation>
    </message>
    <message>
        <source>By operator, plan, tag</source>
        <translation>按运营商、套餐、标签</translation>
    </message>
</context>
<context>
    <name>BriefingError</name>
    <message>
        <source>The cache holds no such card any more. Nothing was changed; look for it again.</source>
        <translation>缓存中已没有这张卡。未作任何更改；请重新查找。</translation>
    </message>
    <message>
        <source>The case %1 has a clock that this version does not know. Nothing was changed; remove the case or use the version that wrote it.</source>
        <translation>期限事项 %1 使用了本版本不认识的期限规则。未作任何更改；请删除该事项，或使用写入它的程序版本。</translation>
    </message>
</context>
<context>
    <name>CacheErasure</name>
    <message numerus="yes">
        <source>Data of a person who was erased came back from the provider, in %n place(s). Ask the provider in writing to delete them, then erase the person once more.</source>
        <translation>
            <numerusform>已删除的人的数据又从服务商处回来了，共 %n 处。请书面要求服务商删除，然后再次删除此人。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardChangeTable</name>
    <message>
        <source>Read at</source>
        <translation>读取时间</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>变化前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>变化后</translation>
    </message>
</context>
<context>
    <name>CardCodes</name>
    <message>
        <source>testable</source>
        <translation>可测试</translation>
    </message>
    <message>
        <source>unused</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>deactivated</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>shut down</source>
        <translation>已停机</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已销户</translation>
    </message>
    <message>
        <source>test period</source>
        <translation>测试期</translation>
    </message>
    <message>
        <source>silent period</source>
        <translation>沉默期</translation>
    </message>
    <message>
        <source>device changed in test period</source>
        <translation>测试期换绑</translation>
    </message>
    <message>
        <source>partly in use</source>
        <translation>部分使用中</translation>
    </message>
    <message>
        <source>stopped by us</source>
        <translation>主动停用</translation>
    </message>
    <message>
        <source>stopped at the limit</source>
        <translation>达量停用</translation>
    </message>
    <message>
        <source>stopped by credit control</source>
        <translation>信控停用</translation>
    </message>
    <message>
        <source>stopped: device changed</source>
        <translation>换绑停用</translation>
    </message>
    <message>
        <source>stopped: real-name</source>
        <translation>实名停用</translation>
    </message>
    <message>
        <source>stopped: abnormal</source>
        <translation>异常停用</translation>
    </message>
    <message>
        <source>China Mobile</source>
        <translation>中国移动</translation>
    </message>
    <message>
        <source>China Unicom</source>
        <translation>中国联通</translation>
    </message>
    <message>
        <source>China Telecom</source>
        <translation>中国电信</translation>
    </message>
    <message>
        <source>multi-network</source>
        <translation>多网</translation>
    </message>
    <message>
        <source>single card</source>
        <translation>单卡</translation>
    </message>
    <message>
        <source>single card, directional</source>
        <translation>单卡定向</translation>
    </message>
    <message>
        <source>same-tier pool</source>
        <translation>同档位池</translation>
    </message>
    <message>
        <source>same-tier pool, directional</source>
        <translation>同档位池（定向）</translation>
    </message>
    <message>
        <source>unified-payment pool</source>
        <translation>统付池</translation>
    </message>
    <message>
        <source>unified-payment pool, directional</source>
        <translation>统付池（定向）</translation>
    </message>
    <message>
        <source>month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>quarter</source>
        <translation>季</translation>
    </message>
    <message>
        <source>half year</source>
        <translation>半年</translation>
    </message>
    <message>
        <source>year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>plug-in nano, consumer</source>
        <translation>插拔 Nano 卡，消费级</translation>
    </message>
    <message>
        <source>plug-in micro, consumer</source>
        <translation>插拔 Micro 卡，消费级</translation>
    </message>
    <message>
        <source>plug-in full size, consumer</source>
        <translation>插拔标准卡，消费级</translation>
    </message>
    <message>
        <source>soldered 5×6 mm, consumer</source>
        <translation>贴片 5×6 mm，消费级</translation>
    </message>
    <message>
        <source>soldered 2×2 mm, consumer</source>
        <translation>贴片 2×2 mm，消费级</translation>
    </message>
    <message>
        <source>plug-in full size, industrial</source>
        <translation>插拔标准卡，工业级</translation>
    </message>
    <message>
        <source>plug-in micro, industrial</source>
        <translation>插拔 Micro 卡，工业级</translation>
    </message>
    <message>
        <source>plug-in nano, industrial</source>
        <translation>插拔 Nano 卡，工业级</translation>
    </message>
    <message>
        <source>soldered 5×6 mm, industrial</source>
        <translation>贴片 5×6 mm，工业级</translation>
    </message>
    <message>
        <source>soldered 2×2 mm, industrial</source>
        <translation>贴片 2×2 mm，工业级</translation>
    </message>
    <message>
        <source>first traffic</source>
        <translation>首次产生流量</translation>
    </message>
    <message>
        <source>operator&apos;s push</source>
        <translation>运营商状态推送</translation>
    </message>
    <message>
        <source>end of the silent period</source>
        <translation>沉默期结束</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>手动</translation>
    </message>
    <message>
        <source>test allowance used up</source>
        <translation>测试流量用尽</translation>
    </message>
    <message>
        <source>enterprise</source>
        <translation>企业</translation>
    </message>
    <message>
        <source>usable</source>
        <translation>可用</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已作废</translation>
    </message>
    <message>
        <source>unknown (%1)</source>
        <translation>未知（%1）</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>已实名</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>未实名</translation>
    </message>
    <message>
        <source>being checked</source>
        <translation>审核中</translation>
    </message>
</context>
<context>
    <name>CardCommand</name>
    <message>
        <source>Earlier instance</source>
        <translation>以前的实例</translation>
    </message>
    <message numerus="yes">
        <source>History: %n change(s)</source>
        <translation>
            <numerusform>历史：%n 处变化</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;card&quot; wants one ICCID, and --format table or json.</source>
        <translation>“card” 需要一个 ICCID，以及 --format table 或 json。</translation>
    </message>
    <message>
        <source>%1, due %2: %3</source>
        <translation>%1，%2 到期：%3</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>处理办法</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>由谁处理</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>套餐</translation>
    </message>
    <message>
        <source>Usage by month</source>
        <translation>各月用量</translation>
    </message>
    <message>
        <source>Open cases</source>
        <translation>未了结的期限事项</translation>
    </message>
</context>
<context>
    <name>CardDecoder</name>
    <message>
        <source>The cloud returned no cards although it says there are some. Nothing was changed; try again later.</source>
        <translation>云端称有卡，却没有返回任何卡。未作任何更改，请稍后重试。</translation>
    </message>
</context>
<context>
    <name>CardDetailPanel</name>
    <message>
        <source>Usage by day</source>
        <translation>每日用量</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>已用</translation>
    </message>
    <message>
        <source>No daily usage was read of this card yet. It comes with the next synchronisations, card by card.</source>
        <translation>尚未读取此卡的每日用量。后续同步会逐卡读取。</translation>
    </message>
    <message>
        <source>Detail of the selected card</source>
        <translation>所选卡的详情</translation>
    </message>
    <message>
        <source>Parts of the detail</source>
        <translation>详情的各部分</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>卡</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>用量</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Copy everything about this card</source>
        <translation>复制此卡的全部信息</translation>
    </message>
    <message>
        <source>Close the detail (Esc)</source>
        <translation>关闭详情（Esc）</translation>
    </message>
    <message>
        <source>What is known about the card</source>
        <translation>关于此卡的已知信息</translation>
    </message>
    <message>
        <source>&amp;Copy everything about this card</source>
        <translation>复制此卡的全部信息(&amp;C)</translation>
    </message>
    <message>
        <source>Usage by month</source>
        <translation>各月用量</translation>
    </message>
    <message>
        <source>What changed on this card</source>
        <translation>此卡的变更</translation>
    </message>
    <message>
        <source>Nothing has changed since this card was first read.</source>
        <translation>自首次读取以来，此卡没有变更。</translation>
    </message>
    <message>
        <source>Changes (%1)</source>
        <translation>变更（%1）</translation>
    </message>
    <message>
        <source>Note (1)</source>
        <translation>备注（1）</translation>
    </message>
    <message>
        <source>%1 (read at %2)</source>
        <translation>%1（读取于 %2）</translation>
    </message>
    <message>
        <source>The usage of this card was never read.</source>
        <translation>从未读取过此卡的用量。</translation>
    </message>
    <message>
        <source>Reading the card…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>No card is selected.</source>
        <translation>未选择卡。</translation>
    </message>
    <message>
        <source>Choose a card in the table to see everything about it.</source>
        <translation>在表格中选择一张卡，即可查看其全部信息。</translation>
    </message>
    <message>
        <source>Everything about the card was copied.</source>
        <translation>已复制此卡的全部信息。</translation>
    </message>
    <message>
        <source>About this card</source>
        <translation>此卡的信息</translation>
    </message>
    <message>
        <source>Print the sheet of this card (Ctrl+P)</source>
        <translation>打印此卡的资料页（Ctrl+P）</translation>
    </message>
    <message>
        <source>Read this card anew from the provider</source>
        <translation>从服务商重新读取此卡</translation>
    </message>
</context>
<context>
    <name>CardField</name>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Fine status</source>
        <translation>细分状态</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>运营商</translation>
    </message>
    <message>
        <source>Plan kind</source>
        <translation>套餐类型</translation>
    </message>
    <message>
        <source>Plan level</source>
        <translation>套餐档位</translation>
    </message>
    <message>
        <source>Plan credential</source>
        <translation>套餐凭证</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>周期</translation>
    </message>
    <message>
        <source>Tariff</source>
        <translation>资费</translation>
    </message>
    <message>
        <source>SIM type</source>
        <translation>卡类型</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>开户时间</translation>
    </message>
    <message>
        <source>Activated</source>
        <translation>激活时间</translation>
    </message>
    <message>
        <source>Activated by</source>
        <translation>激活方式</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>到期时间</translation>
    </message>
    <message>
        <source>Auto-renew</source>
        <translation>自动续费</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>已用</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>剩余</translation>
    </message>
    <message>
        <source>SMS used</source>
        <translation>已用短信</translation>
    </message>
    <message>
        <source>Usage as of</source>
        <translation>用量数据截至</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>流量池</translation>
    </message>
    <message>
        <source>Verification kind</source>
        <translation>认证类型</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>实例</translation>
    </message>
    <message>
        <source>Listed</source>
        <translation>在列表中</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>最后见到</translation>
    </message>
    <message>
        <source>Real name</source>
        <translation>实名状态</translation>
    </message>
    <message>
        <source>Stops at</source>
        <translation>达量停机阈值</translation>
    </message>
    <message>
        <source>Resumes by itself</source>
        <translation>自动复机</translation>
    </message>
</context>
<context>
    <name>CardFieldMeaning</name>
    <message>
        <source>The serial number printed on the card.</source>
        <translation>卡面上印制的序列号。</translation>
    </message>
    <message>
        <source>The card&apos;s own telephone number.</source>
        <translation>卡自身的电话号码。</translation>
    </message>
    <message>
        <source>The subscriber number in the operator&apos;s network.</source>
        <translation>运营商网络中的用户识别码。</translation>
    </message>
    <message>
        <source>The coarse state: unused, in use, deactivated, shut down, closed.</source>
        <translation>主状态：未使用、使用中、已停用、已停机、已销户。</translation>
    </message>
    <message>
        <source>The fine state: who stopped the card, and why.</source>
        <translation>细分状态：谁停用了卡，原因是什么。</translation>
    </message>
    <message>
        <source>The operator whose network the card uses.</source>
        <translation>卡所使用网络的运营商。</translation>
    </message>
    <message>
        <source>Whether the card has a plan of its own or shares a pool.</source>
        <translation>卡使用独立套餐还是共享流量池。</translation>
    </message>
    <message>
        <source>How much traffic the plan has in a cycle.</source>
        <translation>套餐每个周期包含的流量。</translation>
    </message>
    <message>
        <source>The plan credential the card belongs to.</source>
        <translation>卡所属的套餐凭证。</translation>
    </message>
    <message>
        <source>How long a cycle of the plan lasts.</source>
        <translation>套餐一个周期的时长。</translation>
    </message>
    <message>
        <source>The tariff as the provider names it.</source>
        <translation>服务商所称的资费版本。</translation>
    </message>
    <message>
        <source>The size of the card and for which use it is made.</source>
        <translation>卡的尺寸及用途。</translation>
    </message>
    <message>
        <source>The generation of the network, such as 4G.</source>
        <translation>网络制式，例如 4G。</translation>
    </message>
    <message>
        <source>The access point the device dials.</source>
        <translation>设备拨号使用的接入点。</translation>
    </message>
    <message>
        <source>The order the card was bought with.</source>
        <translation>购卡的订单。</translation>
    </message>
    <message>
        <source>When the card was opened.</source>
        <translation>卡的开户时间。</translation>
    </message>
    <message>
        <source>When the card was activated.</source>
        <translation>卡的激活时间。</translation>
    </message>
    <message>
        <source>What activated the card.</source>
        <translation>卡的激活方式。</translation>
    </message>
    <message>
        <source>When the plan ends.</source>
        <translation>套餐的到期时间。</translation>
    </message>
    <message>
        <source>Whether the plan is renewed by itself.</source>
        <translation>套餐是否自动续费。</translation>
    </message>
    <message>
        <source>Traffic used in the running cycle.</source>
        <translation>当前周期已用流量。</translation>
    </message>
    <message>
        <source>Traffic left in the running cycle.</source>
        <translation>当前周期剩余流量。</translation>
    </message>
    <message>
        <source>Text messages sent in the running cycle.</source>
        <translation>当前周期已发短信数。</translation>
    </message>
    <message>
        <source>How recent the provider&apos;s traffic figures are.</source>
        <translation>服务商流量数据的更新时间。</translation>
    </message>
    <message>
        <source>The card&apos;s tags at the provider.</source>
        <translation>卡在服务商处的标签。</translation>
    </message>
    <message>
        <source>The card&apos;s remark at the provider.</source>
        <translation>卡在服务商处的备注。</translation>
    </message>
    <message>
        <source>The plan credential, of cards that share a pool.</source>
        <translation>共享流量池的卡的套餐凭证。</translation>
    </message>
    <message>
        <source>Who is verified by real name: an enterprise or a person.</source>
        <translation>实名认证的主体：企业或个人。</translation>
    </message>
    <message>
        <source>Tells a closed card from its successor with the same ICCID.</source>
        <translation>用于区分已销户的卡与沿用同一 ICCID 的新卡。</translation>
    </message>
    <message>
        <source>Whether the provider still lists the card.</source>
        <translation>服务商是否仍列出该卡。</translation>
    </message>
    <message>
        <source>When the provider listed the card last.</source>
        <translation>服务商最近一次列出该卡的时间。</translation>
    </message>
    <message>
        <source>The serial number of the device the card is in.</source>
        <translation>卡所在设备的序列号。</translation>
    </message>
    <message>
        <source>Whether the holder is verified by real name.</source>
        <translation>使用人是否已完成实名认证。</translation>
    </message>
    <message>
        <source>At which traffic the stop rule stops the card.</source>
        <translation>达量停机在用量达到多少时停用该卡。</translation>
    </message>
    <message>
        <source>Whether a card stopped at the limit resumes next month by itself.</source>
        <translation>达量停用的卡次月是否自动复机。</translation>
    </message>
</context>
<context>
    <name>CardFilter</name>
    <message>
        <source>The filter cannot be read at character %1: a size such as 500MB or a share such as 80% was expected.</source>
        <translation>筛选条件在第 %1 个字符处无法读懂：此处应为 500MB 这样的大小或 80% 这样的比例。</translation>
    </message>
    <message>
        <source>The filter cannot be read at character %1: a whole number was expected.</source>
        <translation>筛选条件在第 %1 个字符处无法读懂：此处应为整数。</translation>
    </message>
    <message>
        <source>The filter cannot be read at character %1: a date such as 2026-02-28, a month, today, or a number of days such as 30d was expected.</source>
        <translation>筛选条件在第 %1 个字符处无法读懂：此处应为 2026-02-28 这样的日期、月份、today 或 30d 这样的天数。</translation>
    </message>
    <message>
        <source>The filter cannot be read at character %1: yes or no was expected.</source>
        <translation>筛选条件在第 %1 个字符处无法读懂：此处应为 yes 或 no。</translation>
    </message>
    <message>
        <source>The filter cannot be read at character %1: a state was expected, as its code or as a word such as stopped.</source>
        <translation>筛选条件在第 %1 个字符处无法读懂：此处应为状态，可写代码或 stopped 这样的单词。</translation>
    </message>
    <message>
        <source>The filter cannot be read at character %1: a text was expected.</source>
        <translation>筛选条件在第 %1 个字符处无法读懂：此处应为文本。</translation>
    </message>
    <message>
        <source>The filter cannot be read at character %1: an invisible character stands there.</source>
        <translation>筛选条件在第 %1 个字符处无法读懂：此处有不可见字符。</translation>
    </message>
    <message>
        <source>The filter cannot be read at character %1: this parenthesis was never opened.</source>
        <translation>筛选条件在第 %1 个字符处无法读懂：此右括号没有对应的左括号。</translation>
    </message>
    <message>
        <source>The filter cannot be read at character %1: it is nested too deeply.</source>
        <translation>筛选条件在第 %1 个字符处无法读懂：嵌套过深。</translation>
    </message>
    <message>
        <source>The filter cannot be read at character %1: a term such as status:stopped or a text was expected.</source>
        <translation>筛选条件在第 %1 个字符处无法读懂：此处应为 status:stopped 这样的条件或文本。</translation>
    </message>
    <message>
        <source>The filter cannot be read at character %1: the term to leave out was expected right behind the minus.</source>
        <translation>筛选条件在第 %1 个字符处无法读懂：减号后面应紧跟要排除的条件。</translation>
    </message>
    <message>
        <source>The filter cannot be read at character %1: a closing parenthesis was expected.</source>
        <translation>筛选条件在第 %1 个字符处无法读懂：此处应为右括号。</translation>
    </message>
    <message>
        <source>The filter cannot be read at character %1: a closing quote was expected.</source>
        <translation>筛选条件在第 %1 个字符处无法读懂：此处应为右引号。</translation>
    </message>
    <message>
        <source>The filter cannot be read at character %1: a text was expected between the quotes.</source>
        <translation>筛选条件在第 %1 个字符处无法读懂：引号之间应有文本。</translation>
    </message>
    <message>
        <source>The filter cannot be read at character %1: the name of a field was expected. A text with such signs in it needs quotes.</source>
        <translation>筛选条件在第 %1 个字符处无法读懂：此处应为字段名。含有此类符号的文本需要加引号。</translation>
    </message>
    <message>
        <source>The filter cannot be read at character %1: this field has no text to search in, a colon was expected.</source>
        <translation>筛选条件在第 %1 个字符处无法读懂：此字段没有可搜索的文本，应使用冒号。</translation>
    </message>
    <message>
        <source>The filter cannot be read at character %1: this field has no less or more, a colon was expected.</source>
        <translation>筛选条件在第 %1 个字符处无法读懂：此字段不能比较大小，应使用冒号。</translation>
    </message>
    <message>
        <source>The filter cannot be read at character %1: only one value can stand behind less or more.</source>
        <translation>筛选条件在第 %1 个字符处无法读懂：大于号或小于号后面只能有一个值。</translation>
    </message>
    <message>
        <source>The filter cannot be read at character %1: the end of the range lies before its beginning.</source>
        <translation>筛选条件在第 %1 个字符处无法读懂：范围的终点在起点之前。</translation>
    </message>
    <message>
        <source>The filter cannot be read at character %1: a size such as 500MB was expected.</source>
        <translation>筛选条件在第 %1 个字符处无法读懂：此处应为 500MB 这样的流量大小。</translation>
    </message>
    <message>
        <source>The filter cannot be read at character %1: verified, not_verified or approving was expected.</source>
        <translation>筛选条件在第 %1 个字符处无法读懂：此处应为 verified、not_verified 或 approving。</translation>
    </message>
</context>
<context>
    <name>CardFinder</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>CardLists</name>
    <message>
        <source>Show the &amp;card</source>
        <translation>查看此卡(&amp;C)</translation>
    </message>
    <message>
        <source>Show its traffic over &amp;time</source>
        <translation>查看此卡的流量走势(&amp;T)</translation>
    </message>
</context>
<context>
    <name>CardLook</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>The provider does not list this card any more; it was last seen on %1.</source>
        <translation>服务商已不再列出此卡；最后一次出现于 %1。</translation>
    </message>
    <message>
        <source>%1 of the plan&apos;s traffic is used.</source>
        <translation>已用套餐流量的 %1。</translation>
    </message>
</context>
<context>
    <name>CardLookup</name>
    <message>
        <source>An ICCID has 19 or 20 characters and begins with 89.</source>
        <translation>ICCID 有 19 或 20 个字符，以 89 开头。</translation>
    </message>
    <message>
        <source>The cache holds no card %1. Synchronise, or search with &quot;cards --filter&quot;.</source>
        <translation>缓存中没有卡 %1。请同步，或用 “cards --filter” 查找。</translation>
    </message>
    <message>
        <source>No card of the cache is under the plan credential %1; &quot;guards&quot; lists them.</source>
        <translation>缓存中没有属于套餐凭证 %1 的卡；用 “guards” 可列出全部套餐凭证。</translation>
    </message>
</context>
<context>
    <name>CardPapers</name>
    <message>
        <source>Filter: %1</source>
        <translation>筛选条件：%1</translation>
    </message>
</context>
<context>
    <name>CardPuller</name>
    <message>
        <source>The cloud sends the same page of the card list again and again. What was read is kept; try again later.</source>
        <translation>云端反复返回卡列表的同一页。已读取的内容已保留；请稍后再试。</translation>
    </message>
    <message>
        <source>The card list does not end where its total says. What was read is kept; try again later.</source>
        <translation>卡列表没有在其总数处结束。已读取的内容已保留；请稍后再试。</translation>
    </message>
</context>
<context>
    <name>CardReport</name>
    <message numerus="yes">
        <source>%1 (%n unknown)</source>
        <translation>
            <numerusform>%1（%n 张未知）</numerusform>
        </translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>卡数</translation>
    </message>
    <message>
        <source>Card list</source>
        <translation>卡清单</translation>
    </message>
    <message>
        <source>No card belongs to this list.</source>
        <translation>没有符合条件的卡。</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
</context>
<context>
    <name>CardSearchField</name>
    <message>
        <source>Any fragment of a card&apos;s numbers or tags</source>
        <translation>卡号或标签的任意片段</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>卡</translation>
    </message>
</context>
<context>
    <name>CardSections</name>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>处理办法</translation>
    </message>
    <message>
        <source>Who must act</source>
        <translation>处理方</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>另外</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n day(s) ago</source>
        <translation>
            <numerusform>%1，%n 天前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, in %n day(s)</source>
        <translation>
            <numerusform>%1，%n 天后</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan and expiry</source>
        <translation>套餐与到期</translation>
    </message>
    <message>
        <source>Plan on the card</source>
        <translation>卡上套餐</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <translation>%1，%2 至 %3</translation>
    </message>
    <message>
        <source>Thresholds and guards</source>
        <translation>阈值与防护</translation>
    </message>
    <message>
        <source>Stops at</source>
        <translation>达量停机阈值</translation>
    </message>
    <message>
        <source>never read</source>
        <translation>从未读取</translation>
    </message>
    <message>
        <source>no stop rule</source>
        <translation>未设达量停机</translation>
    </message>
    <message>
        <source>Resumes by itself next month</source>
        <translation>次月自动复机</translation>
    </message>
    <message>
        <source>Resumes when back in its device</source>
        <translation>放回原设备后自动复机</translation>
    </message>
    <message>
        <source>Notice rule</source>
        <translation>提醒规则</translation>
    </message>
    <message>
        <source>Device and SIM</source>
        <translation>设备与 SIM</translation>
    </message>
    <message>
        <source>Private network</source>
        <translation>专网</translation>
    </message>
    <message>
        <source>Directional group</source>
        <translation>定向组</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>IP 地址</translation>
    </message>
    <message>
        <source>SMS open</source>
        <translation>短信已开通</translation>
    </message>
    <message>
        <source>Tags and remark</source>
        <translation>标签与备注</translation>
    </message>
    <message>
        <source>Sub-cards</source>
        <translation>子卡</translation>
    </message>
    <message>
        <source>Used at %1</source>
        <translation>%1 已用</translation>
    </message>
    <message>
        <source>Open cases</source>
        <translation>未了结的期限事项</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>%1 到期</translation>
    </message>
    <message>
        <source>Other cards with this ICCID</source>
        <translation>使用此 ICCID 的其他卡</translation>
    </message>
    <message>
        <source>opened %1</source>
        <translation>开户于 %1</translation>
    </message>
    <message>
        <source>last seen %1</source>
        <translation>最后出现于 %1</translation>
    </message>
    <message>
        <source>Age of the readings</source>
        <translation>读取时间</translation>
    </message>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Real name</source>
        <translation>实名状态</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>用量</translation>
    </message>
    <message>
        <source>Card %1</source>
        <translation>卡 %1</translation>
    </message>
</context>
<context>
    <name>CardSheet</name>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>never read</source>
        <translation>从未读取</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>处理办法</translation>
    </message>
    <message>
        <source>Who must act</source>
        <translation>处理方</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>另外</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>卡号与归属</translation>
    </message>
    <message>
        <source>Directional group</source>
        <translation>定向组</translation>
    </message>
    <message>
        <source>Private network</source>
        <translation>专网</translation>
    </message>
    <message>
        <source>Plan and expiry</source>
        <translation>套餐与到期</translation>
    </message>
    <message>
        <source>no stop rule</source>
        <translation>未设达量停机</translation>
    </message>
    <message>
        <source>Thresholds and guards</source>
        <translation>阈值与防护</translation>
    </message>
    <message>
        <source>Notice rule</source>
        <translation>提醒规则</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>SMS open</source>
        <translation>短信已开通</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>IP 地址</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <translation>%1（%2，%3）</translation>
    </message>
    <message>
        <source>Tags and notes</source>
        <translation>标签与备注</translation>
    </message>
    <message>
        <source>Age of the readings</source>
        <translation>读取时间</translation>
    </message>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>用量</translation>
    </message>
    <message>
        <source>Sub-cards</source>
        <translation>子卡</translation>
    </message>
    <message>
        <source>Plans on the card</source>
        <translation>卡上的套餐</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>套餐</translation>
    </message>
    <message>
        <source>Effective from</source>
        <translation>生效时间</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>到期时间</translation>
    </message>
    <message>
        <source>The provider names no plan.</source>
        <translation>服务商未给出套餐。</translation>
    </message>
    <message>
        <source>Never read.</source>
        <translation>从未读取。</translation>
    </message>
    <message>
        <source>Usage by operator</source>
        <translation>各运营商用量</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Delay, ms</source>
        <translation>时延（毫秒）</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>信号</translation>
    </message>
    <message>
        <source>Other cards with this ICCID</source>
        <translation>使用此 ICCID 的其他卡</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Overdue: %1</source>
        <translation>已逾期：%1</translation>
    </message>
    <message>
        <source>No open case names this card.</source>
        <translation>没有涉及此卡的未了结事项。</translation>
    </message>
    <message>
        <source>Open cases</source>
        <translation>未了结的期限事项</translation>
    </message>
    <message>
        <source>Changes: the last %1 of %2</source>
        <translation>变更：最近 %1 条，共 %2 条</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>Read at</source>
        <translation>读取时间</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>变化前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>变化后</translation>
    </message>
    <message>
        <source>Nothing has changed since the card was first read.</source>
        <translation>自首次读取此卡以来没有变化。</translation>
    </message>
    <message>
        <source>No usage is known.</source>
        <translation>用量不明。</translation>
    </message>
    <message numerus="yes">
        <source>Usage by day, the last %n day(s)</source>
        <translation>
            <numerusform>最近 %n 天每日用量</numerusform>
        </translation>
    </message>
    <message>
        <source>Usage by month</source>
        <translation>各月用量</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Days told</source>
        <translation>有数据的天数</translation>
    </message>
    <message>
        <source>The usage of this card was never read.</source>
        <translation>从未读取过此卡的用量。</translation>
    </message>
    <message>
        <source>Usage: never read</source>
        <translation>用量：从未读取</translation>
    </message>
    <message>
        <source>Usage from %1 to %2</source>
        <translation>%1 至 %2 的用量</translation>
    </message>
    <message>
        <source>Card sheet</source>
        <translation>卡资料页</translation>
    </message>
    <message>
        <source>Card %1</source>
        <translation>卡 %1</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>制表</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>复核</translation>
    </message>
</context>
<context>
    <name>CardSource</name>
    <message>
        <source>Show all %1 cards with &quot;%2&quot;</source>
        <translation>显示含“%2”的全部 %1 张卡</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>卡</translation>
    </message>
</context>
<context>
    <name>CardState</name>
    <message>
        <source>Nothing to do.</source>
        <translation>无需处理。</translation>
    </message>
    <message>
        <source>The card is in its test period: it has a small test allowance and is not activated yet.</source>
        <translation>卡处于测试期：带有少量测试流量，尚未激活。</translation>
    </message>
    <message>
        <source>Finish testing; when the test allowance is used up the card is activated by itself.</source>
        <translation>请完成测试；测试流量用尽后卡会自动激活。</translation>
    </message>
    <message>
        <source>The card was delivered and is not activated yet; at the end of the silent period it is activated by itself and its plan begins.</source>
        <translation>卡已交付，尚未激活；沉默期结束时会自动激活，套餐随之开始计费。</translation>
    </message>
    <message>
        <source>Put it into its device before the silent period ends.</source>
        <translation>请在沉默期结束前装入设备。</translation>
    </message>
    <message>
        <source>The card works.</source>
        <translation>卡工作正常。</translation>
    </message>
    <message>
        <source>The card was moved to another device in its test period and was stopped.</source>
        <translation>卡在测试期内被换到其他设备，已停用。</translation>
    </message>
    <message>
        <source>Put it back into its first device, or have the change of device released at the provider.</source>
        <translation>请装回原设备，或请服务商解除换绑限制。</translation>
    </message>
    <message>
        <source>Some of the operators&apos; cards inside this multi-network card work and some do not.</source>
        <translation>这张多网卡内，部分运营商的子卡可用，部分不可用。</translation>
    </message>
    <message>
        <source>Look at its sub-cards: each has a state and a reason of its own.</source>
        <translation>请查看各子卡：每张子卡有各自的状态和原因。</translation>
    </message>
    <message>
        <source>The card was stopped by us.</source>
        <translation>卡由我方主动停用。</translation>
    </message>
    <message>
        <source>Resume it at the provider when it is needed again.</source>
        <translation>需要时请在服务商处复机。</translation>
    </message>
    <message>
        <source>The card was stopped at its usage limit, by its stop rule or by the end of its allowance.</source>
        <translation>卡达量停用：用量达到达量停机阈值，或套餐流量已用完。</translation>
    </message>
    <message>
        <source>Raise the limit or buy more traffic and resume it, or wait for the next month.</source>
        <translation>请提高阈值或加购流量后复机，或等到下月。</translation>
    </message>
    <message>
        <source>The card was stopped by credit control: the account&apos;s balance did not cover it.</source>
        <translation>卡被信控停用：账户余额不足以支付其费用。</translation>
    </message>
    <message>
        <source>Top up the account; then check that the card was resumed.</source>
        <translation>请给账户充值，然后确认卡已复机。</translation>
    </message>
    <message>
        <source>The card is in another device than the one it is bound to and was stopped.</source>
        <translation>卡所在的设备不是其绑定的设备，已换绑停用。</translation>
    </message>
    <message>
        <source>Check the IMEI against the list: put the card back, or send the evidence and have the new device accepted.</source>
        <translation>请对照 IMEI 清单核对：把卡装回原设备，或提交证明材料、申请认可新设备。</translation>
    </message>
    <message>
        <source>The card was stopped because its real-name verification is missing.</source>
        <translation>卡因未完成实名认证而停用。</translation>
    </message>
    <message>
        <source>Its user, or the responsible person of the unit, completes the real-name verification.</source>
        <translation>由使用人或责任单位的责任人完成实名认证。</translation>
    </message>
    <message>
        <source>The provider or the operator stopped the card as abnormal.</source>
        <translation>卡被服务商或运营商判为异常而停用。</translation>
    </message>
    <message>
        <source>Ask the provider for the reason, and look at its traffic and its device before.</source>
        <translation>请先查看其流量和设备，再向服务商询问原因。</translation>
    </message>
    <message>
        <source>The card is shut down, as a rule because its plan has ended.</source>
        <translation>卡已停机，通常是因为套餐已到期。</translation>
    </message>
    <message>
        <source>Renew the plan in time, or the account of the card is closed for good.</source>
        <translation>请及时续费，否则卡将被销户，无法恢复。</translation>
    </message>
    <message>
        <source>The account of the card is closed; this cannot be undone.</source>
        <translation>卡已销户，无法恢复。</translation>
    </message>
    <message>
        <source>Replace the card if its device is still in use.</source>
        <translation>如设备仍在使用，请更换新卡。</translation>
    </message>
    <message>
        <source>The card can be tested and is not activated yet.</source>
        <translation>卡可以测试，尚未激活。</translation>
    </message>
    <message>
        <source>The card was not used yet.</source>
        <translation>卡尚未使用。</translation>
    </message>
    <message>
        <source>The card is in use.</source>
        <translation>卡正在使用中。</translation>
    </message>
    <message>
        <source>The card is deactivated; the list does not tell by whom.</source>
        <translation>卡已停用；卡列表未说明由谁停用。</translation>
    </message>
    <message>
        <source>Synchronise its detail to learn the reason.</source>
        <translation>请同步该卡的详情以了解原因。</translation>
    </message>
    <message>
        <source>The provider sent a state that nobody has described yet.</source>
        <translation>服务商返回了一个尚无说明的状态。</translation>
    </message>
    <message>
        <source>The provider did not say the state of the card.</source>
        <translation>服务商没有返回卡的状态。</translation>
    </message>
    <message>
        <source>Synchronise the card again; if it stays like this, ask the provider.</source>
        <translation>请重新同步该卡；如仍如此，请联系服务商。</translation>
    </message>
    <message>
        <source>Coarse and fine state do not fit together; the fine one is explained.</source>
        <translation>状态与细分状态不一致；此处按细分状态说明。</translation>
    </message>
    <message>
        <source>The list says &quot;%1&quot;, the detail &quot;%2&quot;; the newer one is explained.</source>
        <translation>卡列表为“%1”，详情为“%2”；此处按较新的一个说明。</translation>
    </message>
    <message>
        <source>Its real-name verification is missing: it may be stopped for that at any time (M 5.4).</source>
        <translation>尚未完成实名认证：随时可能因此被停用（M 5.4）。</translation>
    </message>
    <message>
        <source>Its real-name verification is under review.</source>
        <translation>实名认证正在审核。</translation>
    </message>
    <message>
        <source>Its real-name state was never read.</source>
        <translation>从未读取过实名状态。</translation>
    </message>
    <message>
        <source>Its plan ends on %1; whether it renews automatically is unknown.</source>
        <translation>套餐于 %1 到期；是否自动续费未知。</translation>
    </message>
    <message>
        <source>Its plan ends on %1 and renews automatically while the balance covers it.</source>
        <translation>套餐于 %1 到期，余额充足时自动续费。</translation>
    </message>
    <message>
        <source>Its plan ends on %1 and does not renew automatically.</source>
        <translation>套餐于 %1 到期，未开启自动续费。</translation>
    </message>
    <message>
        <source>Its plan ended on %1.</source>
        <translation>套餐已于 %1 到期。</translation>
    </message>
    <message>
        <source>Whether it resumes by itself next month is unknown.</source>
        <translation>下月是否自动复机未知。</translation>
    </message>
    <message>
        <source>It resumes by itself on %1.</source>
        <translation>将于 %1 自动复机。</translation>
    </message>
    <message>
        <source>It does not resume by itself.</source>
        <translation>不会自动复机。</translation>
    </message>
    <message>
        <source>It resumes by itself once it is back in its device.</source>
        <translation>装回绑定的设备后会自动复机。</translation>
    </message>
    <message>
        <source>Its stop rule is %1; it has used %2.</source>
        <translation>达量停机阈值为 %1，已用 %2。</translation>
    </message>
    <message>
        <source>Its stop rule is %1.</source>
        <translation>达量停机阈值为 %1。</translation>
    </message>
    <message>
        <source>The provider does not list it any longer.</source>
        <translation>服务商的卡列表中已没有这张卡。</translation>
    </message>
    <message>
        <source>we</source>
        <translation>我方</translation>
    </message>
    <message>
        <source>the user or responsible person</source>
        <translation>使用人或责任人</translation>
    </message>
    <message>
        <source>the provider</source>
        <translation>服务商</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Its real-name state was read, but the provider did not tell it, or in a code nobody has described.</source>
        <translation>已读取实名状态，但服务商没有给出，或给出的代码含义不明。</translation>
    </message>
</context>
<context>
    <name>CardView</name>
    <message>
        <source>All cards</source>
        <translation>全部卡</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Near the limit</source>
        <translation>接近上限</translation>
    </message>
    <message>
        <source>Expiring in 30 days</source>
        <translation>30 天内到期</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已到期</translation>
    </message>
    <message>
        <source>Real name missing</source>
        <translation>缺实名</translation>
    </message>
    <message>
        <source>Without a stop rule</source>
        <translation>未设达量停机</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>静默</translation>
    </message>
    <message>
        <source>Not listed any more</source>
        <translation>不再列出</translation>
    </message>
</context>
<context>
    <name>CardsCommand</name>
    <message>
        <source>There is no field &quot;%1&quot;; the manual page lists them.</source>
        <translation>没有字段 “%1”；手册页列出了全部字段。</translation>
    </message>
    <message>
        <source>--sort wants a field, perhaps with &quot;:desc&quot; behind it; &quot;%1&quot; is none.</source>
        <translation>--sort 需要字段名，后面可加 “:desc”；“%1” 不是字段名。</translation>
    </message>
    <message>
        <source>EXPR</source>
        <translation>EXPR</translation>
    </message>
    <message>
        <source>Sort by this field; &quot;:desc&quot; behind it turns the order round.</source>
        <translation>按此字段排序；后面加 “:desc” 则倒序。</translation>
    </message>
    <message>
        <source>FIELD</source>
        <translation>FIELD</translation>
    </message>
    <message>
        <source>Which fields, by comma.</source>
        <translation>输出哪些字段，用逗号分隔。</translation>
    </message>
    <message>
        <source>A,B</source>
        <translation>A,B</translation>
    </message>
    <message>
        <source>At most so many cards.</source>
        <translation>最多输出多少张卡。</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>Print only how many cards match.</source>
        <translation>只打印符合条件的卡数。</translation>
    </message>
    <message>
        <source>Only cards that match, such as &apos;status:stopped expires&lt;30d&apos; or &apos;imei~1234 real_name:not_verified&apos;.</source>
        <translation>只列出符合条件的卡，例如 &apos;status:stopped expires&lt;30d&apos; 或 &apos;imei~1234 real_name:not_verified&apos;。</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>卡</translation>
    </message>
    <message>
        <source>Telephone, subscriber and device numbers are masked.</source>
        <translation>手机号、IMSI 与设备号已脱敏。</translation>
    </message>
</context>
<context>
    <name>CardsPane</name>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Exactly what is shown, all rows of it (Ctrl+E)</source>
        <translation>导出所显示的全部行（Ctrl+E）</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>&amp;Beside or below the table</source>
        <translation>显示在表格右侧或下方(&amp;B)</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>卡</translation>
    </message>
    <message numerus="yes">
        <source>%n selected card(s) are too scattered in this order: nothing is selected now.</source>
        <translation>
            <numerusform>所选的 %n 张卡在此排序下过于分散：现已取消选择。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cards</source>
        <translation>%1 张卡</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1／%2</translation>
    </message>
    <message>
        <source>%1, reading more…</source>
        <translation>%1，正在继续读取…</translation>
    </message>
    <message>
        <source>Reading the cards…</source>
        <translation>正在读取卡…</translation>
    </message>
    <message>
        <source>There are no cards yet.</source>
        <translation>还没有卡。</translation>
    </message>
    <message>
        <source>Synchronise once; from then on everything here works without a connection.</source>
        <translation>请先同步一次；此后这里的一切离线也可使用。</translation>
    </message>
    <message>
        <source>Synchronise now</source>
        <translation>立即同步</translation>
    </message>
    <message>
        <source>No card matches this filter.</source>
        <translation>没有符合此筛选的卡。</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>&amp;Show the detail</source>
        <translation>显示详情(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Only cards with %1</source>
        <translation>只看 %1 的卡(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Leave out cards with %1</source>
        <translation>排除 %1 的卡(&amp;L)</translation>
    </message>
    <message>
        <source>Sort &amp;ascending by this column</source>
        <translation>按此列升序(&amp;A)</translation>
    </message>
    <message>
        <source>Sort &amp;descending by this column</source>
        <translation>按此列降序(&amp;D)</translation>
    </message>
    <message>
        <source>Copy the &amp;ICCID</source>
        <translation>复制 ICCID(&amp;I)</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>The list as it is shown, or the sheet of one card (Ctrl+P)</source>
        <translation>打印当前列表，或一张卡的资料页（Ctrl+P）</translation>
    </message>
    <message>
        <source>Print the &amp;list…</source>
        <translation>打印列表(&amp;L)…</translation>
    </message>
    <message>
        <source>Print the &amp;sheet of the selected card…</source>
        <translation>打印所选卡的资料页(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Print the sheet of this card…</source>
        <translation>打印此卡的资料页(&amp;P)…</translation>
    </message>
    <message>
        <source>Card list</source>
        <translation>卡清单</translation>
    </message>
    <message>
        <source>Select the card whose sheet you want.</source>
        <translation>请先选中要打印资料页的卡。</translation>
    </message>
    <message>
        <source>Card sheet</source>
        <translation>卡资料页</translation>
    </message>
    <message>
        <source>Card %1</source>
        <translation>卡 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s)</source>
        <translation>
            <numerusform>%Ln 张卡</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaseDialog</name>
    <message>
        <source>&amp;Hour (Beijing)</source>
        <translation>时间（北京）(&amp;H)</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>新建事项</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>请选择…</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>事项类型(&amp;W)</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>关于(&amp;A)</translation>
    </message>
    <message>
        <source>a card, an order, a customer, or the subject of the notice</source>
        <translation>卡、订单、客户，或通知的主题</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>备注(&amp;N)</translation>
    </message>
    <message>
        <source>How the day is computed</source>
        <translation>日期如何计算</translation>
    </message>
    <message>
        <source>Start the clock</source>
        <translation>开始计时</translation>
    </message>
    <message>
        <source>The working days are still being read.</source>
        <translation>工作日历仍在读取中。</translation>
    </message>
    <message>
        <source>The clock</source>
        <translation>期限</translation>
    </message>
</context>
<context>
    <name>ChangeCause</name>
    <message>
        <source>reason not told</source>
        <translation>原因未告知</translation>
    </message>
    <message>
        <source>an order of ours</source>
        <translation>我方订单</translation>
    </message>
    <message>
        <source>entered here</source>
        <translation>在此录入</translation>
    </message>
    <message>
        <source>a case of ours</source>
        <translation>我方事项</translation>
    </message>
    <message>
        <source>a setting of the customer at the provider</source>
        <translation>客户在服务商处的设置</translation>
    </message>
    <message>
        <source>stopped by us</source>
        <translation>主动停用</translation>
    </message>
    <message>
        <source>a stop rule was reached</source>
        <translation>达到达量停机阈值</translation>
    </message>
    <message>
        <source>a usage limit was reached</source>
        <translation>达到用量上限</translation>
    </message>
    <message>
        <source>the plan ended</source>
        <translation>套餐到期</translation>
    </message>
    <message>
        <source>resumed with the new month</source>
        <translation>新的月份复机</translation>
    </message>
    <message>
        <source>renewed automatically</source>
        <translation>自动续费</translation>
    </message>
    <message>
        <source>credit control</source>
        <translation>信控停用</translation>
    </message>
    <message>
        <source>another device</source>
        <translation>更换设备</translation>
    </message>
    <message>
        <source>real-name verification missing</source>
        <translation>未实名</translation>
    </message>
    <message>
        <source>stopped as abnormal</source>
        <translation>异常停用</translation>
    </message>
    <message>
        <source>activation</source>
        <translation>激活</translation>
    </message>
    <message>
        <source>usage was counted</source>
        <translation>用量计量</translation>
    </message>
    <message>
        <source>left the list, or came back</source>
        <translation>不再列出或重新列出</translation>
    </message>
    <message>
        <source>The provider, reason not told.</source>
        <translation>服务商，原因未告知。</translation>
    </message>
    <message>
        <source>Probably by our order %1 of %2: it is for this plan, and an order names no cards.</source>
        <translation>可能由我方 %2 的订单 %1 引起：该订单针对此套餐，而订单不列出卡号。</translation>
    </message>
    <message>
        <source>By our order %1.</source>
        <translation>由我方订单 %1 引起。</translation>
    </message>
    <message>
        <source>Its stop rule of %1 was reached: %2 were used.</source>
        <translation>已达到达量停机阈值 %1：已用 %2。</translation>
    </message>
    <message>
        <source>It reached a usage limit, says the provider&apos;s state; which one is not told.</source>
        <translation>服务商的状态说明已达到用量上限；未告知是哪一个。</translation>
    </message>
    <message>
        <source>Probably because its plan ended on %1.</source>
        <translation>可能因为套餐已于 %1 到期。</translation>
    </message>
    <message>
        <source>Activated by hand, says the provider&apos;s code (%1).</source>
        <translation>服务商的代码说明为手动激活（%1）。</translation>
    </message>
    <message>
        <source>Activated: %1.</source>
        <translation>激活方式：%1。</translation>
    </message>
    <message>
        <source>It resumes by itself after a stop at the limit, and %1 began.</source>
        <translation>已设达量停用后自动复机，且已进入 %1。</translation>
    </message>
    <message>
        <source>Probably because %1 began: cards with a plan of their own resume then.</source>
        <translation>可能因为已进入 %1：单卡套餐的卡届时复机。</translation>
    </message>
    <message>
        <source>Probably by our case about this card: %1.</source>
        <translation>可能由我方关于此卡的事项引起：%1。</translation>
    </message>
    <message>
        <source>Stopped by the customer, says the provider&apos;s state.</source>
        <translation>服务商的状态说明由客户主动停用。</translation>
    </message>
    <message>
        <source>Stopped by credit control, says the provider&apos;s state.</source>
        <translation>服务商的状态说明为信控停用。</translation>
    </message>
    <message>
        <source>Stopped in another device, says the provider&apos;s state.</source>
        <translation>服务商的状态说明为换绑停用。</translation>
    </message>
    <message>
        <source>Stopped without real-name verification, says the provider&apos;s state.</source>
        <translation>服务商的状态说明为实名停用。</translation>
    </message>
    <message>
        <source>Stopped as abnormal by the provider or the operator, says the provider&apos;s state.</source>
        <translation>服务商的状态说明由服务商或运营商异常停用。</translation>
    </message>
    <message>
        <source>It renews automatically, and order %1 of %2 renewed its plan.</source>
        <translation>已设自动续费，%2 的订单 %1 续订了其套餐。</translation>
    </message>
    <message>
        <source>Probably renewed automatically: its plan ended on %1 and it renews by itself.</source>
        <translation>可能为自动续费：套餐于 %1 到期，且已设自动续费。</translation>
    </message>
    <message>
        <source>The provider counts it.</source>
        <translation>由服务商计量。</translation>
    </message>
    <message>
        <source>The provider lists it again.</source>
        <translation>服务商重新列出此卡。</translation>
    </message>
    <message>
        <source>Two complete readings of the list did not have it.</source>
        <translation>两次完整读取的列表中都没有此卡。</translation>
    </message>
    <message>
        <source>Probably by us at the provider: it is a setting of the customer.</source>
        <translation>可能由我方在服务商处更改：这是客户的设置。</translation>
    </message>
    <message>
        <source>Entered here by %1.</source>
        <translation>由 %1 在此录入。</translation>
    </message>
    <message>
        <source>us</source>
        <translation>我方</translation>
    </message>
    <message>
        <source>probably us</source>
        <translation>可能为我方</translation>
    </message>
    <message>
        <source>a rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>probably a rule</source>
        <translation>可能为规则</translation>
    </message>
    <message>
        <source>the provider</source>
        <translation>服务商</translation>
    </message>
</context>
<context>
    <name>ChangeText</name>
    <message numerus="yes">
        <source>%n sub-card(s)</source>
        <translation>
            <numerusform>%n 张子卡</numerusform>
        </translation>
    </message>
    <message>
        <source>Resumes when back in its device</source>
        <translation>放回原设备后自动复机</translation>
    </message>
    <message>
        <source>Real name in the detail</source>
        <translation>详情中的实名状态</translation>
    </message>
    <message>
        <source>Real-name remark</source>
        <translation>实名备注</translation>
    </message>
    <message>
        <source>SMS open</source>
        <translation>短信已开通</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>IP 地址</translation>
    </message>
    <message>
        <source>Sub-cards</source>
        <translation>子卡</translation>
    </message>
    <message>
        <source>Kind of credential</source>
        <translation>凭证类型</translation>
    </message>
    <message>
        <source>Credential instance</source>
        <translation>凭证实例</translation>
    </message>
    <message>
        <source>Directional group, number</source>
        <translation>定向组编号</translation>
    </message>
    <message>
        <source>Directional group</source>
        <translation>定向组</translation>
    </message>
    <message>
        <source>Private network</source>
        <translation>专网</translation>
    </message>
    <message>
        <source>Notice rule</source>
        <translation>提醒规则</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>本地备注</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a field and its value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a sub-card and what it is</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>ChangesCommand</name>
    <message>
        <source>--%1 wants a date such as 2026-03-02 or the number of a run.</source>
        <translation>--%1 需要 2026-03-02 这样的日期，或同步轮次的编号。</translation>
    </message>
    <message>
        <source>There was no run %1. Every synchronisation is a run; the first is 1.</source>
        <translation>没有第 %1 轮同步。每次同步为一轮，从 1 起编号。</translation>
    </message>
    <message>
        <source>From this day or run of the synchronisation on, itself included.</source>
        <translation>从这一天或这一轮同步起（含）。</translation>
    </message>
    <message>
        <source>DATE|RUN</source>
        <translation>DATE|RUN</translation>
    </message>
    <message>
        <source>Up to this day or run, itself included.</source>
        <translation>到这一天或这一轮同步为止（含）。</translation>
    </message>
    <message>
        <source>&quot;changes&quot; wants --since, with a date such as 2026-03-02 or the number of a run.</source>
        <translation>“changes” 需要 --since，其值为 2026-03-02 这样的日期或同步轮次的编号。</translation>
    </message>
    <message>
        <source>%1 → %2: %3</source>
        <translation>%1 → %2：%3</translation>
    </message>
    <message>
        <source>others: %1</source>
        <translation>其他：%1</translation>
    </message>
    <message>
        <source>%1 changes of %2 cards; %3 cards are new.</source>
        <translation>%2 张卡的 %1 处变更；新增 %3 张卡。</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln card(s)</source>
        <translation>
            <numerusform>%1：%Ln 张卡</numerusform>
        </translation>
    </message>
    <message>
        <source>By %1, %2: %3</source>
        <translation>由%1，%2：%3</translation>
    </message>
    <message>
        <source>Every single change, also where a field is again what it was; without causes and totals.</source>
        <translation>列出每一次变更，包括又恢复原值的字段；不含原因和合计。</translation>
    </message>
</context>
<context>
    <name>ChangesSection</name>
    <message>
        <source>Nothing changed in this time.</source>
        <translation>这段时间内没有变更。</translation>
    </message>
    <message>
        <source>Changes are what a synchronisation finds to be another than before.</source>
        <translation>变更是指同步时发现与之前不同的内容。</translation>
    </message>
    <message>
        <source>Changed field</source>
        <translation>变更的字段</translation>
    </message>
    <message>
        <source>&amp;Usage figures</source>
        <translation>用量数字(&amp;U)</translation>
    </message>
    <message>
        <source>Used and remaining traffic and messages change with every synchronisation.</source>
        <translation>已用、剩余流量和短信数每次同步都会变化。</translation>
    </message>
    <message>
        <source>The newest %1 changes are listed; %2 older ones are counted, but not listed.</source>
        <translation>列出最新的 %1 处变更；另有 %2 处较早的已计数但未列出。</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>全部字段</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>From this moment on</source>
        <translation>起始时刻</translation>
    </message>
    <message>
        <source>Up to this moment</source>
        <translation>截止时刻</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>从(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <translation>至(&amp;T)</translation>
    </message>
    <message>
        <source>Totals by field</source>
        <translation>按字段合计</translation>
    </message>
    <message>
        <source>How many cards changed in each field stands here.</source>
        <translation>此处显示每个字段有多少张卡发生变更。</translation>
    </message>
    <message>
        <source>The first moment is after the second: nothing can have changed between them.</source>
        <translation>起始时刻晚于截止时刻：两者之间不可能有变更。</translation>
    </message>
    <message>
        <source>There was no such synchronisation.</source>
        <translation>没有这样的同步。</translation>
    </message>
    <message>
        <source>Only those that came to their end are compared, none that was stopped. Choose a time instead.</source>
        <translation>只比较运行到底的同步，不含中途停止的。请改选一段时间。</translation>
    </message>
</context>
<context>
    <name>ChartData</name>
    <message>
        <source>%1 %2</source>
        <comment>figure and unit</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>date and figure</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a series and figure</comment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s), from %1 to %2.</source>
        <translation>
            <numerusform>%n 个数值，从 %1 到 %2。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>name of a series</comment>
        <translation>%1：</translation>
    </message>
    <message>
        <source>Highest %1 on %2, lowest %3 on %4.</source>
        <translation>最高 %1（%2），最低 %3（%4）。</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) are not known.</source>
        <translation>
            <numerusform>有 %n 个数值未知。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <comment>estimate and its band</comment>
        <translation>%1（%2 至 %3）</translation>
    </message>
    <message>
        <source>Together: %1</source>
        <translation>合计：%1</translation>
    </message>
</context>
<context>
    <name>ChartTable</name>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>%1, at least</source>
        <comment>name of an estimate</comment>
        <translation>%1（下限）</translation>
    </message>
    <message>
        <source>%1, at most</source>
        <comment>name of an estimate</comment>
        <translation>%1（上限）</translation>
    </message>
</context>
<context>
    <name>ChartWithTable</name>
    <message>
        <source>Show as table</source>
        <translation>以表格显示</translation>
    </message>
    <message>
        <source>The same numbers as a table (%1)</source>
        <translation>用表格显示同样的数字（%1）</translation>
    </message>
</context>
<context>
    <name>ChoicesView</name>
    <message>
        <source>Enter the &amp;price…</source>
        <translation>录入单价…(&amp;P)</translation>
    </message>
    <message>
        <source>Copy their &amp;ICCIDs</source>
        <translation>复制 ICCID(&amp;I)</translation>
    </message>
    <message>
        <source>Read this pool now</source>
        <translation>立即读取此池</translation>
    </message>
    <message>
        <source>Nothing is changed at the provider from here.</source>
        <translation>此处的操作不会改动供应商处的任何设置。</translation>
    </message>
    <message>
        <source>Correct the &amp;price…</source>
        <translation>更正单价…(&amp;P)</translation>
    </message>
</context>
<context>
    <name>ChosenCards</name>
    <message numerus="yes">
        <source>%n card(s) selected</source>
        <translation>
            <numerusform>已选 %n 张卡</numerusform>
        </translation>
    </message>
    <message>
        <source>adding up…</source>
        <translation>正在合计…</translation>
    </message>
    <message>
        <source>%1 used</source>
        <translation>已用 %1</translation>
    </message>
    <message>
        <source>%1 remaining</source>
        <translation>剩余 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>%n 张未知</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Clauses</name>
    <message>
        <source>R title</source>
        <translation>R 标题</translation>
    </message>
    <message>
        <source>R annex 1 item 2</source>
        <translation>R 附件一第 2 条</translation>
    </message>
    <message>
        <source>R annex 1 note 1</source>
        <translation>R 附件一备注 1</translation>
    </message>
    <message>
        <source>R annex 1 note 2</source>
        <translation>R 附件一备注 2</translation>
    </message>
    <message>
        <source>R annex 1 note 3</source>
        <translation>R 附件一备注 3</translation>
    </message>
    <message>
        <source>own rule</source>
        <translation>我方规则</translation>
    </message>
</context>
<context>
    <name>ClockList</name>
    <message>
        <source>Deadlines</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>The clock that is chosen</source>
        <translation>选中的期限</translation>
    </message>
    <message>
        <source>&amp;Show done ones</source>
        <translation>显示已办结(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Done…</source>
        <translation>办结(&amp;D)…</translation>
    </message>
    <message>
        <source>Put &amp;off…</source>
        <translation>推后提醒(&amp;O)…</translation>
    </message>
    <message>
        <source>Open &amp;again</source>
        <translation>重新打开(&amp;A)</translation>
    </message>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>The clocks are being computed…</source>
        <translation>正在计算期限…</translation>
    </message>
    <message>
        <source>No clock runs.</source>
        <translation>没有进行中的期限。</translation>
    </message>
    <message>
        <source>Drop a notice of the provider here, or start a case by hand: the day by which something has to be done is then computed and watched.</source>
        <translation>把服务商的通知拖到这里，或手动新建事项：随后会计算并跟踪必须完成的日期。</translation>
    </message>
    <message>
        <source>New case…</source>
        <translation>新建事项…</translation>
    </message>
    <message>
        <source>In &amp;Rebates…</source>
        <translation>到返佣中处理(&amp;R)…</translation>
    </message>
    <message>
        <source>The case is done.</source>
        <translation>事项已办结。</translation>
    </message>
    <message>
        <source>The case was put off.</source>
        <translation>事项的提醒已推后。</translation>
    </message>
    <message>
        <source>The case is open again.</source>
        <translation>事项已重新打开。</translation>
    </message>
    <message>
        <source>Remove the case</source>
        <translation>删除事项</translation>
    </message>
    <message>
        <source>The clock &quot;%1&quot; will no longer run.</source>
        <translation>期限“%1”将不再计算。</translation>
    </message>
    <message>
        <source>Remove what was registered by mistake; what was done is better marked as done. Edit &gt; Undo brings it back.</source>
        <translation>误登记的事项才应删除；已完成的请标记为办结。可用“编辑 &gt; 撤销”恢复。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>The case was removed.</source>
        <translation>事项已删除。</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>删除…</translation>
    </message>
    <message>
        <source>Vouchers that end</source>
        <translation>即将到期的代金券</translation>
    </message>
</context>
<context>
    <name>CloudApi</name>
    <message>
        <source>The call was cancelled. What was complete is kept.</source>
        <translation>调用已取消。已完成的内容均已保留。</translation>
    </message>
</context>
<context>
    <name>CloudChoice</name>
    <message>
        <source>Which share of the account&apos;s allowance to use (default 80).</source>
        <translation>使用账户调用额度的百分之几（默认 80）。</translation>
    </message>
    <message>
        <source>PERCENT</source>
        <translation>PERCENT</translation>
    </message>
    <message>
        <source>Calls a second and action, or &quot;unlimited&quot;.</source>
        <translation>每个接口每秒的调用次数，或 “unlimited”。</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>--share wants a percentage from 1 to 100.</source>
        <translation>--share 需要 1 到 100 的百分数。</translation>
    </message>
</context>
<context>
    <name>Column</name>
    <message>
        <source>Real name</source>
        <translation>实名状态</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>费用类型</translation>
    </message>
    <message>
        <source>Product code</source>
        <translation>产品代码</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Product detail</source>
        <translation>产品明细</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>付费方式</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>实例</translation>
    </message>
    <message>
        <source>Order or bill</source>
        <translation>订单或账单号</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>支付时间</translation>
    </message>
    <message>
        <source>List price</source>
        <translation>原价</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>优惠</translation>
    </message>
    <message>
        <source>Payable</source>
        <translation>应付金额</translation>
    </message>
    <message>
        <source>By coupons</source>
        <translation>优惠券抵扣</translation>
    </message>
    <message>
        <source>By vouchers</source>
        <translation>代金券抵扣</translation>
    </message>
    <message>
        <source>By prepaid cards</source>
        <translation>储值卡抵扣</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>现金支付</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>实付金额</translation>
    </message>
    <message>
        <source>Adjusted</source>
        <translation>调账金额</translation>
    </message>
    <message>
        <source>Outstanding</source>
        <translation>未结清金额</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>币种</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>最终账单</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>数据截至</translation>
    </message>
    <message>
        <source>ICCID</source>
        <translation>ICCID</translation>
    </message>
    <message>
        <source>Read at</source>
        <translation>读取时间</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>同步轮次</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>变化前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>变化后</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>套餐凭证</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>运营商</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Overage possible</source>
        <translation>可能超套</translation>
    </message>
    <message>
        <source>Kind unknown</source>
        <translation>类型未知</translation>
    </message>
    <message>
        <source>Balance reminder</source>
        <translation>余额预警</translation>
    </message>
    <message>
        <source>Pool reminder</source>
        <translation>流量池预警</translation>
    </message>
    <message>
        <source>Stop rule</source>
        <translation>达量停机</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>在网卡</translation>
    </message>
    <message>
        <source>With rule</source>
        <translation>已设停机</translation>
    </message>
    <message>
        <source>Without rule</source>
        <translation>未设停机</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>未读取</translation>
    </message>
    <message>
        <source>Over at month end</source>
        <translation>月末超套</translation>
    </message>
    <message>
        <source>Money at risk</source>
        <translation>风险金额</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>缺口数</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>处理办法</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>交易类型</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>收支</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>余额</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>交易渠道</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Bill month</source>
        <translation>账单月份</translation>
    </message>
    <message>
        <source>Kind of funds</source>
        <translation>资金形式</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>此后有变化</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>下单时间</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>卡数</translation>
    </message>
    <message>
        <source>Plan kind</source>
        <translation>套餐类型</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>套餐档位</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>周期</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>购买时长</translation>
    </message>
    <message>
        <source>Tariff</source>
        <translation>资费</translation>
    </message>
    <message>
        <source>Pool capacity</source>
        <translation>流量池容量</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>快递单号</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>最后见到</translation>
    </message>
    <message>
        <source>Allowance</source>
        <translation>总量</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>已用</translation>
    </message>
    <message>
        <source>Used in all</source>
        <translation>累计已用</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>剩余</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>已超套</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>预测方法</translation>
    </message>
    <message>
        <source>At month end</source>
        <translation>月末预计</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>最低</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>最高</translation>
    </message>
    <message>
        <source>Exhaustion</source>
        <translation>用完情况</translation>
    </message>
    <message>
        <source>Used up on</source>
        <translation>用完日期</translation>
    </message>
    <message>
        <source>Price a GB</source>
        <translation>每 GB 单价</translation>
    </message>
    <message>
        <source>Expand by, GB</source>
        <translation>需扩容 GB</translation>
    </message>
    <message>
        <source>Or pay</source>
        <translation>或付超套费</translation>
    </message>
    <message>
        <source>Or stop, cards</source>
        <translation>或停机卡数</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>已实名</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>未实名</translation>
    </message>
    <message>
        <source>Being checked</source>
        <translation>审核中</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Activated</source>
        <translation>激活时间</translation>
    </message>
    <message>
        <source>Days active</source>
        <translation>激活天数</translation>
    </message>
    <message>
        <source>Kind of verification</source>
        <translation>认证类型</translation>
    </message>
    <message>
        <source>From</source>
        <translation>生效月份</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>读法</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>返佣方式</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>档位</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>适用运营商</translation>
    </message>
    <message>
        <source>Plan kinds</source>
        <translation>适用套餐类型</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>录入时间</translation>
    </message>
    <message>
        <source>By</source>
        <translation>录入人</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>About</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Kind of figure</source>
        <translation>数值类型</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Effective</source>
        <translation>生效时间</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>失效时间</translation>
    </message>
    <message>
        <source>Face value</source>
        <translation>面值</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>适用产品</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>适用场景</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>起始</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>剩余天数</translation>
    </message>
    <message>
        <source>Internal target</source>
        <translation>内部目标日</translation>
    </message>
    <message>
        <source>Expected by</source>
        <translation>预计最晚</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Snoozed until</source>
        <translation>暂缓至</translation>
    </message>
    <message>
        <source>Short clock</source>
        <translation>时间偏短</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>发布日期</translation>
    </message>
    <message>
        <source>Weekdays off</source>
        <translation>放假的工作日</translation>
    </message>
    <message>
        <source>Make-up workdays</source>
        <translation>调休上班日</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>备份时间</translation>
    </message>
    <message>
        <source>Generation</source>
        <translation>代次</translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation>大小（字节）</translation>
    </message>
    <message>
        <source>Certain</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>接口</translation>
    </message>
    <message>
        <source>What is odd</source>
        <translation>异常之处</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>首次出现</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>解决时间</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>已阅人</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>已阅时间</translation>
    </message>
    <message>
        <source>Not counted in</source>
        <translation>未计入</translation>
    </message>
    <message>
        <source>As sent</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>Before the chain</source>
        <translation>成链之前</translation>
    </message>
</context>
<context>
    <name>ColumnChooser</name>
    <message>
        <source>Choose columns</source>
        <translation>选择列</translation>
    </message>
    <message>
        <source>Find a column</source>
        <translation>查找列</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Move the column forward</source>
        <translation>前移该列</translation>
    </message>
    <message>
        <source>Move the column back</source>
        <translation>后移该列</translation>
    </message>
    <message>
        <source>Show these columns</source>
        <translation>显示这些列</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>As at the beginning</source>
        <translation>恢复初始设置</translation>
    </message>
    <message>
        <source>%1 of %2 columns are shown</source>
        <translation>显示 %1 列，共 %2 列</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>--format wants table, csv or json.</source>
        <translation>--format 需要 table、csv 或 json。</translation>
    </message>
    <message>
        <source>How to print: table, csv or json.</source>
        <translation>输出形式：table、csv 或 json。</translation>
    </message>
    <message>
        <source>FORMAT</source>
        <translation>FORMAT</translation>
    </message>
    <message>
        <source>Usage: simledger-cli [options] COMMAND …

Works on IoT SIM cards from an encrypted cache, offline.

Commands:
</source>
        <translation>用法：simledger-cli [选项] 命令 …

从加密的缓存离线查询物联网卡。

命令：
</translation>
    </message>
    <message>
        <source>
Options of all commands:
</source>
        <translation>
所有命令的选项：
</translation>
    </message>
    <message>
        <source>
Exit codes: 0 done, 1 failed, 2 usage, 4 locked or wrong passphrase, 5 network or cloud refused,
6 done in part, 7 held by another process, 130 interrupted.
&quot;simledger-cli COMMAND --help&quot; tells more; the manual page tells everything.
</source>
        <translation>
退出码：0 完成，1 失败，2 用法有误，4 已锁定或口令错误，5 网络失败或云端拒绝，
6 部分完成，7 被其他进程占用，130 被中断。
详情见 “simledger-cli 命令 --help”；手册页有全部说明。
</translation>
    </message>
    <message>
        <source>Usage: simledger-cli [options] %1 %2

%3
</source>
        <translation>用法：simledger-cli [选项] %1 %2

%3
</translation>
    </message>
    <message>
        <source>
Options:
</source>
        <translation>
选项：
</translation>
    </message>
    <message>
        <source>Creates the cache and its account, shows it, asks what its key may do.</source>
        <translation>创建缓存及其账户，显示账户，查询其密钥的权限。</translation>
    </message>
    <message>
        <source>Brings the cache up to date with the cloud.</source>
        <translation>使缓存与云端一致。</translation>
    </message>
    <message>
        <source>Lists the cards, filtered and sorted.</source>
        <translation>按条件筛选、排序并列出卡。</translation>
    </message>
    <message>
        <source>Shows one card whole, with its history.</source>
        <translation>显示一张卡的全部信息和历史。</translation>
    </message>
    <message>
        <source>Shows the account&apos;s balance.</source>
        <translation>显示账户余额。</translation>
    </message>
    <message>
        <source>Lists the vouchers, those that expire first on top.</source>
        <translation>列出代金券，最先到期的在前。</translation>
    </message>
    <message>
        <source>Reads every page of the cache and says what it found.</source>
        <translation>读取缓存的每一页并说明结果。</translation>
    </message>
    <message>
        <source>Answers commands from standard input, one a line, after one unlock.</source>
        <translation>解锁一次，逐行回答标准输入中的命令。</translation>
    </message>
    <message>
        <source>Measures this machine and cache against named references.</source>
        <translation>以指定的参照测量本机和缓存。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands where only options may; --help lists them.</source>
        <translation>“%1” 所在的位置只能写选项；--help 列出了全部选项。</translation>
    </message>
    <message>
        <source>This prints as table or json, not as csv.</source>
        <translation>此命令只能以 table 或 json 打印，不支持 csv。</translation>
    </message>
    <message>
        <source>Lists traffic per day or month.</source>
        <translation>按日或按月列出流量。</translation>
    </message>
    <message>
        <source>Lists the pools: figures and forecast.</source>
        <translation>列出流量池：用量与预测。</translation>
    </message>
    <message>
        <source>Says which guards against overage are missing, and the money at risk.</source>
        <translation>检查哪些超套防护没有设置，以及风险金额。</translation>
    </message>
    <message>
        <source>Lists the orders.</source>
        <translation>列出订单。</translation>
    </message>
    <message>
        <source>Lists the prepaid cards, those that expire first on top.</source>
        <translation>列出储值卡，最先到期的在前。</translation>
    </message>
    <message>
        <source>Says how long the money lasts, and what will be lost.</source>
        <translation>计算资金的可用天数，以及将失效的金额。</translation>
    </message>
    <message>
        <source>Lists the bills by month.</source>
        <translation>按月列出账单。</translation>
    </message>
    <message>
        <source>Lists the account&apos;s transactions.</source>
        <translation>列出账户的收支明细。</translation>
    </message>
    <message>
        <source>Lists what needs somebody today, worst first.</source>
        <translation>列出今天需要处理的事项，最紧急的在前。</translation>
    </message>
    <message>
        <source>Shows the real-name state of the fleet, or what is missing.</source>
        <translation>显示全部卡的实名情况，或列出未实名的卡。</translation>
    </message>
    <message>
        <source>Computes rebates, keeps the tier tables, makes a month&apos;s statement.</source>
        <translation>计算返佣，保存阶梯表，编制月度返佣结算单。</translation>
    </message>
    <message>
        <source>Lists all running clocks.</source>
        <translation>列出所有进行中的期限。</translation>
    </message>
    <message>
        <source>Prints a report as PDF.</source>
        <translation>生成 PDF 报表。</translation>
    </message>
    <message>
        <source>Keeps what people enter: prices, thresholds, counts, cases.</source>
        <translation>保存人工登记的资料：价格、阈值、数量、期限事项。</translation>
    </message>
    <message>
        <source>Computes one clock of the agreements, keeps the years of working days.</source>
        <translation>计算协议中的一个期限，并管理各年的工作日历。</translation>
    </message>
    <message>
        <source>Lists the backups of the cache, makes one, puts one back.</source>
        <translation>列出缓存的备份、立即备份、恢复备份。</translation>
    </message>
    <message>
        <source>Lists what changed between two days or runs, per card and field, with causes and totals.</source>
        <translation>列出两个日期或两次同步之间的变更，逐卡逐字段，附原因和合计。</translation>
    </message>
    <message>
        <source>Lists what the provider sent and nobody could read, and what misses it.</source>
        <translation>列出服务商发来但无法读取的数据，以及哪些统计缺少它。</translation>
    </message>
    <message>
        <source>Lists who did what and when, and says whether anything was removed or changed in that list.</source>
        <translation>列出谁在何时做了什么，并说明该记录是否有条目被移除或改动。</translation>
    </message>
    <message>
        <source>Erases a person, the provider&apos;s data or the whole account, with a certificate.</source>
        <translation>删除一个人、服务商的数据或整个账户，并出具证明。</translation>
    </message>
</context>
<context>
    <name>ConsentGate</name>
    <message>
        <source>&amp;Lock again</source>
        <translation>重新锁定(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Open the account</source>
        <translation>打开账户(&amp;O)</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>隐私</translation>
    </message>
    <message>
        <source>The account is unlocked. Before it is shown, please read and agree to this text.</source>
        <translation>账户已解锁。打开之前，请阅读并同意以下内容。</translation>
    </message>
    <message>
        <source>The account is unlocked. The text has changed since you agreed to version %1 on %2: please read it and agree to it before the account is shown.</source>
        <translation>账户已解锁。自您于 %2 同意版本 %1 以来，文本已有变化：打开账户之前，请阅读并同意。</translation>
    </message>
</context>
<context>
    <name>ConsentPage</name>
    <message>
        <source>Privacy</source>
        <translation>隐私</translation>
    </message>
    <message>
        <source>&amp;Save the account</source>
        <translation>保存账户(&amp;S)</translation>
    </message>
</context>
<context>
    <name>ConsoleApplication</name>
    <message>
        <source>Opening the account…</source>
        <translation>正在打开账户…</translation>
    </message>
    <message>
        <source>Locking…</source>
        <translation>正在锁定…</translation>
    </message>
    <message>
        <source>a temporary directory that is wiped at the end</source>
        <translation>结束时清除的临时目录</translation>
    </message>
    <message>
        <source>Inventing a company and its cards…</source>
        <translation>正在生成虚构的公司和卡…</translation>
    </message>
    <message>
        <source>The demo account is made anew at each start, and wiped at the end.</source>
        <translation>演示账户每次启动时重新生成，结束时清除。</translation>
    </message>
    <message>
        <source>An earlier run ended in a crash. Nothing that was saved is lost; the log says where it happened.</source>
        <translation>上一次运行异常终止。已保存的内容没有丢失；日志中记有出错位置。</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Synchronise now</source>
        <translation>立即同步</translation>
    </message>
    <message>
        <source>Locked: nobody used the window for a while. Nothing that was saved is lost.</source>
        <translation>已锁定：一段时间无人操作。已保存的内容不会丢失。</translation>
    </message>
    <message>
        <source>Locked: the computer went to sleep. Nothing that was saved is lost.</source>
        <translation>已锁定：电脑进入睡眠。已保存的内容不会丢失。</translation>
    </message>
    <message>
        <source>Locked together with the desktop. Nothing that was saved is lost.</source>
        <translation>已随桌面一同锁定。已保存的内容不会丢失。</translation>
    </message>
    <message>
        <source>Locked: another user had the screen. Nothing that was saved is lost.</source>
        <translation>已锁定：已切换到其他用户。已保存的内容不会丢失。</translation>
    </message>
    <message>
        <source>The passphrase was changed. The old one opens nothing any more.</source>
        <translation>口令已修改，旧口令不再有效。</translation>
    </message>
    <message>
        <source>There is a new recovery code. The old one opens nothing any more.</source>
        <translation>已生成新的恢复码，旧恢复码不再有效。</translation>
    </message>
    <message>
        <source>Putting the backup back…</source>
        <translation>正在恢复备份…</translation>
    </message>
    <message>
        <source>The account is closed, the backup checked and copied, and the present cache set aside.</source>
        <translation>正在关闭账户、检查并复制备份，并把现有缓存改名留存。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>No backup was put back. The cache is as it was.</source>
        <translation>没有恢复备份，缓存保持原样。</translation>
    </message>
    <message>
        <source>No backup was put back. The cache is as it was. %1</source>
        <translation>没有恢复备份，缓存保持原样。%1</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>备份…</translation>
    </message>
    <message>
        <source>The account was locked while a new recovery code was shown. Unless it was written down in time, make another one.</source>
        <translation>显示新恢复码时账户被锁定。如果没有来得及记下，请重新生成一个。</translation>
    </message>
    <message>
        <source>New recovery code…</source>
        <translation>新的恢复码…</translation>
    </message>
    <message>
        <source>Erasing…</source>
        <translation>正在删除…</translation>
    </message>
    <message>
        <source>The account is closed. Once begun this is finished, also after a crash, at the next start.</source>
        <translation>账户已关闭。一旦开始就会完成；崩溃后在下次启动时继续完成。</translation>
    </message>
    <message>
        <source>The provider&apos;s data and key were erased on %1: that is why lists are empty. Own records can be read and printed.</source>
        <translation>服务商的数据和密钥已于 %1 删除，因此列表为空。自行录入的记录仍可查看和打印。</translation>
    </message>
    <message>
        <source>Close during the synchronisation</source>
        <translation>同步进行中关闭</translation>
    </message>
    <message>
        <source>A synchronisation is under way. What has arrived is kept; the rest is read when the account is opened again.</source>
        <translation>正在同步。已到达的内容会保留，其余内容在再次打开账户时读取。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>不关闭</translation>
    </message>
    <message>
        <source>Close without the certificate</source>
        <translation>未保存证明即关闭</translation>
    </message>
    <message>
        <source>The certificate was neither printed nor saved, and nothing else tells what was erased.</source>
        <translation>证明既未打印也未保存，而其他地方不会记录删除了什么。</translation>
    </message>
    <message>
        <source>Everything is encrypted with a new data key. The recovery code that was shown counts from now on, and the passphrase as before.</source>
        <translation>全部内容已用新的数据密钥加密。刚才显示的恢复码从现在起生效，口令不变。</translation>
    </message>
    <message>
        <source>The data key was not replaced. The old recovery code counts; the one that was shown is void.</source>
        <translation>数据密钥没有更换。旧恢复码有效，刚才显示的无效。</translation>
    </message>
    <message>
        <source>The data key was not replaced, and the recovery code that was shown is void. %1</source>
        <translation>数据密钥没有更换，刚才显示的恢复码无效。%1</translation>
    </message>
    <message>
        <source>The system&apos;s keyring opens this account from now on. The passphrase stays.</source>
        <translation>此后系统密钥环可打开本账户。口令不变。</translation>
    </message>
    <message>
        <source>The system&apos;s keyring (%1) opens this account from now on. The passphrase stays.</source>
        <translation>此后系统密钥环（%1）可打开本账户。口令不变。</translation>
    </message>
    <message>
        <source>The system&apos;s keyring opens this account no more; its entry is gone from it.</source>
        <translation>系统密钥环不再打开本账户，其中的条目已删除。</translation>
    </message>
    <message>
        <source>AccessKey…</source>
        <translation>AccessKey…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>ConsoleDisplay</name>
    <message>
        <source>There is no display to show a window on. Everything the console knows can also be asked with simledger-cli; for a window that nobody sees set QT_QPA_PLATFORM=offscreen.</source>
        <translation>没有可显示窗口的屏幕。控制台能查到的一切也可用 simledger-cli 查询；如需不可见的窗口，请设置 QT_QPA_PLATFORM=offscreen。</translation>
    </message>
</context>
<context>
    <name>ConsoleOptions</name>
    <message>
        <source>The data directory: one account, one cache.</source>
        <translation>数据目录：一个账户，一个缓存。</translation>
    </message>
    <message>
        <source>DIR</source>
        <translation>DIR</translation>
    </message>
    <message>
        <source>Take the passphrase from the first line of this file.</source>
        <translation>口令取自此文件的第一行。</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FILE</translation>
    </message>
    <message>
        <source>The language: zh_CN or en.</source>
        <translation>语言：zh_CN 或 en。</translation>
    </message>
    <message>
        <source>LANG</source>
        <translation>LANG</translation>
    </message>
    <message>
        <source>The pane to begin with: today, cards.</source>
        <translation>启动时显示的页面：today、cards。</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>The business date, for rehearsals and reproducible reports.</source>
        <translation>业务日期，用于演练和可重复的报表。</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>YYYY-MM-DD</translation>
    </message>
    <message>
        <source>What to log: debug, info, warning, critical.</source>
        <translation>记录哪些日志：debug、info、warning、critical。</translation>
    </message>
    <message>
        <source>LEVEL</source>
        <translation>LEVEL</translation>
    </message>
    <message>
        <source>Open a demo account with invented cards, made anew and wiped at the end.</source>
        <translation>打开由虚构卡组成的演示账户，每次重新生成，退出时清除。</translation>
    </message>
    <message>
        <source>How many cards the demo account has (default 5,000).</source>
        <translation>演示账户的卡数（默认 5,000）。</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>显示此帮助。</translation>
    </message>
    <message>
        <source>Show the versions.</source>
        <translation>显示版本。</translation>
    </message>
    <message>
        <source>--cards wants a whole number from 1 to 1,000,000.</source>
        <translation>--cards 需要 1 到 1,000,000 的整数。</translation>
    </message>
    <message>
        <source>--today wants a date such as 2026-03-02.</source>
        <translation>--today 需要 2026-03-02 这样的日期。</translation>
    </message>
    <message>
        <source>--log-level wants debug, info, warning or critical.</source>
        <translation>--log-level 需要 debug、info、warning 或 critical。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no option; &quot;simledger --help&quot; lists them. Questions at the command line are answered by simledger-cli.</source>
        <translation>“%1” 不是选项；“simledger --help” 会列出全部选项。命令行查询请使用 simledger-cli。</translation>
    </message>
    <message>
        <source>--data-dir wants a directory.</source>
        <translation>--data-dir 需要目录。</translation>
    </message>
    <message>
        <source>--lang wants zh_CN or en.</source>
        <translation>--lang 需要 zh_CN 或 en。</translation>
    </message>
    <message>
        <source>Simledger: the console for fleets of prepaid IoT SIM cards. Without options it opens the account used last. Everything it shows comes from the encrypted cache on this computer.</source>
        <translation>Simledger：预付费物联网卡的管理控制台。不带选项时打开上次使用的账户。所显示的一切都来自本机的加密缓存。</translation>
    </message>
</context>
<context>
    <name>ConspicuousSection</name>
    <message>
        <source>Silent cards</source>
        <translation>沉默卡</translation>
    </message>
    <message>
        <source>Jumps of traffic</source>
        <translation>流量突增</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>沉默</translation>
    </message>
    <message>
        <source>Jumps</source>
        <translation>突增</translation>
    </message>
    <message numerus="yes">
        <source>Cards in use or stopped that had traffic before and have had none for %n day(s) or more, up to their last known day. A day that is not known is not silence.</source>
        <translation>
            <numerusform>曾有流量、截至最近一个已知日期已连续 %n 天及以上没有流量的使用中或已停用的卡。未知的日期不算沉默。</numerusform>
        </translation>
    </message>
    <message>
        <source>Cards of which one of the last %1 days had at least %2 and %3 times the median of the %4 days before it, of which %5 or more are known.</source>
        <translation>最近 %1 天中某一天的流量不少于 %2，且达到其前 %4 天中位数 %3 倍的卡；前述各天中至少 %5 天已知。</translation>
    </message>
    <message>
        <source>Looking through the traffic of the cards…</source>
        <translation>正在检查各卡的流量…</translation>
    </message>
    <message>
        <source>No traffic of this month or the one before was read.</source>
        <translation>本月和上月的流量都还没有读取。</translation>
    </message>
    <message>
        <source>Read what is missing; then cards that stand out are found.</source>
        <translation>请先读取缺少的数据，然后才能找出异常的卡。</translation>
    </message>
    <message>
        <source>No card that had traffic has gone silent.</source>
        <translation>没有曾有流量而后沉默的卡。</translation>
    </message>
    <message>
        <source>No card&apos;s traffic has jumped.</source>
        <translation>没有流量突增的卡。</translation>
    </message>
    <message>
        <source>%1 cards, of which the first %2 are shown</source>
        <translation>共 %1 张卡，显示前 %2 张</translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s)</source>
        <translation>
            <numerusform>%Ln 张卡</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Credentials</name>
    <message>
        <source>The credentials want to be a JSON object with AccessKeyId and AccessKeySecret, and for a temporary key SecurityToken and Expiration.</source>
        <translation>凭证应是含 AccessKeyId 和 AccessKeySecret 的 JSON 对象，临时 AccessKey 还要有 SecurityToken 和 Expiration。</translation>
    </message>
    <message>
        <source>A temporary key wants its end under Expiration, such as 2026-03-02T12:00:00Z.</source>
        <translation>临时 AccessKey 要在 Expiration 中给出到期时间，如 2026-03-02T12:00:00Z。</translation>
    </message>
    <message>
        <source>Descriptor %1 cannot be read.</source>
        <translation>无法读取描述符 %1。</translation>
    </message>
    <message>
        <source>The credentials are longer than any key.</source>
        <translation>凭证过长，不可能是 AccessKey。</translation>
    </message>
</context>
<context>
    <name>DataKeyPage</name>
    <message>
        <source>The account is being closed.</source>
        <translation>正在关闭账户。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Replacing the data key…</source>
        <translation>正在更换数据密钥…</translation>
    </message>
    <message>
        <source>Everything is written anew under the new key, beside the present cache, which stays as it is until the new one was read through. After a cancel, or a crash, the old key and the old recovery code go on to count.</source>
        <translation>全部内容用新密钥重新写在现有缓存旁边；新缓存通读无误之前，现有缓存保持不变。取消或崩溃后，旧密钥和旧恢复码照旧有效。</translation>
    </message>
    <message>
        <source>Replacing the data key</source>
        <translation>更换数据密钥</translation>
    </message>
    <message>
        <source>What was written is being checked.</source>
        <translation>正在检查写入的内容。</translation>
    </message>
    <message>
        <source>%1 of %2 MB</source>
        <translation>%1 / %2 MB</translation>
    </message>
</context>
<context>
    <name>DayRowReference</name>
    <message>
        <source>The reference could not be run.</source>
        <translation>无法运行参照测试。</translation>
    </message>
</context>
<context>
    <name>DeadlineCommand</name>
    <message>
        <source>as published by the State Council</source>
        <translation>按国务院公布的放假安排</translation>
    </message>
    <message>
        <source>not published for %1: there only Saturdays and Sundays count as rest days</source>
        <translation>%1 年的放假安排尚未公布：只把周六和周日算作休息日</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>起始</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>Internal target</source>
        <translation>内部目标日</translation>
    </message>
    <message>
        <source>Expected by</source>
        <translation>预计最晚</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>计算方式</translation>
    </message>
    <message>
        <source>Passed over</source>
        <translation>跳过的休息日</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>Our reading</source>
        <translation>我方读法</translation>
    </message>
    <message>
        <source>Short clock</source>
        <translation>时间偏短</translation>
    </message>
    <message>
        <source>The notice came late on its day, which counts whole.</source>
        <translation>通知在当天较晚时发出，当天仍按一整天计算。</translation>
    </message>
    <message>
        <source>--rule wants one of %1, or workdays:+N, days:+N, months:+N with a sign.</source>
        <translation>--rule 需要以下之一：%1，或带正负号的 workdays:+N、days:+N、months:+N。</translation>
    </message>
    <message>
        <source>--start wants a month such as 2026-04 for this rule.</source>
        <translation>这条规则的 --start 需要月份，例如 2026-04。</translation>
    </message>
    <message>
        <source>--start wants the day the notice was sent, such as 2026-02-13 or 2026-02-13T23:50.</source>
        <translation>--start 需要通知发出的日期，例如 2026-02-13 或 2026-02-13T23:50。</translation>
    </message>
    <message>
        <source>--start wants a date such as 2026-02-13.</source>
        <translation>--start 需要日期，例如 2026-02-13。</translation>
    </message>
    <message>
        <source>The clock; the manual page lists them.</source>
        <translation>要计算的期限；手册页列出全部规则。</translation>
    </message>
    <message>
        <source>RULE</source>
        <translation>RULE</translation>
    </message>
    <message>
        <source>The day that starts the clock; a month for the rebate rules.</source>
        <translation>起算日；返佣规则为月份。</translation>
    </message>
    <message>
        <source>DATE</source>
        <translation>DATE</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>已导入</translation>
    </message>
    <message>
        <source>in the program</source>
        <translation>程序自带</translation>
    </message>
    <message>
        <source>Nothing was changed: the program has the working days of %1 from a newer notice than this file.</source>
        <translation>未作任何更改：程序中 %1 年的工作日历来自比此文件更新的通知。</translation>
    </message>
    <message>
        <source>Nothing was changed: the program has the working days of %1 already, and this file is not from a newer notice. If it corrects them, import it with --confirm.</source>
        <translation>未作任何更改：程序中已有 %1 年的工作日历，且此文件并非来自更新的通知。如果它用于更正，请加 --confirm 导入。</translation>
    </message>
    <message>
        <source>The working days of %1 are kept and count from now on.</source>
        <translation>%1 年的工作日历已保存，从现在起生效。</translation>
    </message>
    <message>
        <source>This year was there already; nothing was changed.</source>
        <translation>该年份已存在；未作任何更改。</translation>
    </message>
    <message>
        <source>&quot;deadline calendar&quot; wants import FILE, or show.</source>
        <translation>“deadline calendar” 需要 import FILE 或 show。</translation>
    </message>
    <message>
        <source>compute: also the working days of this year file; may be repeated.</source>
        <translation>compute：另外采用此年份文件中的工作日历；可重复给出。</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FILE</translation>
    </message>
    <message>
        <source>calendar import: the file corrects a year the program has.</source>
        <translation>calendar import：此文件用于更正程序已有的年份。</translation>
    </message>
    <message>
        <source>&quot;deadline compute&quot; wants --rule RULE, --start DATE, and --format table or json.</source>
        <translation>“deadline compute” 需要 --rule RULE、--start DATE，以及 --format table 或 json。</translation>
    </message>
    <message>
        <source>&quot;deadline&quot; wants compute, calendar import FILE, or calendar show.</source>
        <translation>“deadline” 需要 compute、calendar import FILE 或 calendar show。</translation>
    </message>
</context>
<context>
    <name>DeadlineDraft</name>
    <message>
        <source>Notices from the provider</source>
        <translation>服务商的通知</translation>
    </message>
    <message>
        <source>Service and holders</source>
        <translation>服务与使用人</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>采购</translation>
    </message>
    <message>
        <source>Rebates and the end of the agreement</source>
        <translation>返佣与协议终止</translation>
    </message>
    <message>
        <source>Due today, %1.</source>
        <translation>今天到期，%1。</translation>
    </message>
    <message numerus="yes">
        <source>Was due on %1, %n day(s) ago.</source>
        <translation>
            <numerusform>已于 %1 到期，已过 %n 天。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Due on %1, %n working day(s) from today.</source>
        <translation>
            <numerusform>%1 到期，距今天 %n 个工作日。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose what it is about: that decides which clock runs.</source>
        <translation>请选择事项类型：它决定按哪条规则计算期限。</translation>
    </message>
    <message>
        <source>Type the month, such as 2026-04.</source>
        <translation>请输入月份，例如 2026-04。</translation>
    </message>
    <message>
        <source>Type the day, such as 2026-02-13; from 1990 to 2099.</source>
        <translation>请输入日期，例如 2026-02-13；年份 1990 至 2099。</translation>
    </message>
    <message>
        <source>Type the hour in Beijing, such as 23:50, or leave it empty.</source>
        <translation>请输入北京时间，例如 23:50，或留空。</translation>
    </message>
    <message>
        <source>Mail of %1, Beijing time</source>
        <translation>%1 的邮件，北京时间</translation>
    </message>
    <message>
        <source>By that day</source>
        <translation>到那天</translation>
    </message>
    <message>
        <source>If missed</source>
        <translation>逾期后果</translation>
    </message>
    <message>
        <source>Internal target</source>
        <translation>内部目标日</translation>
    </message>
    <message>
        <source>Expected by</source>
        <translation>预计最晚</translation>
    </message>
</context>
<context>
    <name>DeadlineMonth</name>
    <message>
        <source>Target: %1</source>
        <translation>目标：%1</translation>
    </message>
    <message>
        <source>holiday</source>
        <translation>假日</translation>
    </message>
    <message>
        <source>make-up workday</source>
        <translation>调休上班日</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>rest day</source>
        <translation>休息日</translation>
    </message>
</context>
<context>
    <name>DeadlineReport</name>
    <message>
        <source>Due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>剩余天数</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>起始</translation>
    </message>
    <message>
        <source>Internal target</source>
        <translation>内部目标日</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>Clocks that run</source>
        <translation>进行中的期限</translation>
    </message>
    <message>
        <source>No clock runs.</source>
        <translation>没有进行中的期限。</translation>
    </message>
    <message>
        <source>By that day: %1. If missed: %2. Whose duty: %3.</source>
        <translation>到那天：%1。逾期后果：%2。义务方：%3。</translation>
    </message>
    <message>
        <source>What the days mean, and what follows if one is missed</source>
        <translation>各日期的含义与逾期后果</translation>
    </message>
    <message>
        <source>Days are whole days in Beijing; the day that starts a clock is day 0. Working days are those of the published calendar, make-up workdays included.</source>
        <translation>日期按北京时间的整天计算；起算日为第 0 天。工作日按已公布的放假安排，含调休上班日。</translation>
    </message>
    <message>
        <source>The calendar of %1 is not published here: Monday to Friday were taken for working days.</source>
        <translation>%1 年的放假安排此处尚无：按周一至周五为工作日计算。</translation>
    </message>
    <message>
        <source>How it was counted</source>
        <translation>如何计算</translation>
    </message>
    <message>
        <source>All clocks that run on %1</source>
        <translation>%1 进行中的全部期限</translation>
    </message>
    <message>
        <source>Deadline sheet</source>
        <translation>期限表</translation>
    </message>
    <message>
        <source>Compliance</source>
        <translation>合规</translation>
    </message>
    <message>
        <source>Management</source>
        <translation>管理层</translation>
    </message>
</context>
<context>
    <name>DeadlineText</name>
    <message>
        <source>Day of the maintenance</source>
        <translation>维护日期</translation>
    </message>
    <message>
        <source>Day of the change</source>
        <translation>变更日期</translation>
    </message>
    <message>
        <source>First day of service</source>
        <translation>开始服务日</translation>
    </message>
    <message>
        <source>Order sent on</source>
        <translation>订单发出日</translation>
    </message>
    <message>
        <source>Confirmed on</source>
        <translation>收到确认日</translation>
    </message>
    <message>
        <source>Cards needed on</source>
        <translation>需要卡的日期</translation>
    </message>
    <message>
        <source>Month of the rebate</source>
        <translation>返佣月份</translation>
    </message>
    <message>
        <source>End of the agreement</source>
        <translation>协议终止日</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 及另外 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>published for every year that was counted in</source>
        <translation>涉及的年份均已公布放假安排</translation>
    </message>
    <message>
        <source>not published for %1: Monday to Friday were taken for working days there</source>
        <translation>%1 年尚未公布：该年按周一至周五为工作日计算</translation>
    </message>
    <message>
        <source>today is the day</source>
        <translation>就在今天</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late, %1 of them working days</source>
        <translation>
            <numerusform>已逾期 %n 天，其中工作日 %1 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s), %1 of them working days</source>
        <translation>
            <numerusform>%n 天，其中工作日 %1 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>剩余</translation>
    </message>
    <message>
        <source>Internal target</source>
        <translation>内部目标日</translation>
    </message>
    <message>
        <source>Expected by</source>
        <translation>预计最晚</translation>
    </message>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>By that day</source>
        <translation>到那天</translation>
    </message>
    <message>
        <source>If missed</source>
        <translation>逾期后果</translation>
    </message>
    <message>
        <source>Whose duty</source>
        <translation>义务方</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>怎么办</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>registered by %1</source>
        <translation>由 %1 登记</translation>
    </message>
    <message>
        <source>changed by %1</source>
        <translation>由 %1 修改</translation>
    </message>
    <message>
        <source>done on %1, said %2: %3</source>
        <translation>于 %1 办结，%2 记录：%3</translation>
    </message>
    <message>
        <source>put off until %1 by %2: %3</source>
        <translation>提醒推后至 %1，%2 记录：%3</translation>
    </message>
    <message>
        <source>opened again by %1</source>
        <translation>由 %1 重新打开</translation>
    </message>
    <message>
        <source>removed by %1</source>
        <translation>由 %1 删除</translation>
    </message>
    <message>
        <source>the change before was taken back by %1</source>
        <translation>前一次更改已由 %1 撤销</translation>
    </message>
    <message>
        <source>History</source>
        <translation>经过</translation>
    </message>
    <message>
        <source>done on %1</source>
        <translation>%1 办结</translation>
    </message>
    <message>
        <source>put off until %1</source>
        <translation>提醒推后至 %1</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>今天到期</translation>
    </message>
    <message>
        <source>Notice sent on</source>
        <translation>通知发出日</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>起始</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Nothing: it is done. It can be opened again.</source>
        <translation>无需处理：已办结。可以重新打开。</translation>
    </message>
    <message>
        <source>The money seems to be there: confirm the credit in Rebates.</source>
        <translation>款项似已到账：请在返佣中确认到账。</translation>
    </message>
    <message>
        <source>Post the invoice and enter it in Rebates; then this clock ends by itself.</source>
        <translation>寄出发票并在返佣中录入；此期限随即自动结束。</translation>
    </message>
    <message>
        <source>Hold the provider to it in writing, and record what came of it.</source>
        <translation>书面要求服务商履行，并记录结果。</translation>
    </message>
    <message>
        <source>Wait for the provider until that day; remind them before.</source>
        <translation>等待服务商至该日；请提前提醒对方。</translation>
    </message>
    <message>
        <source>Do it at once and record why it is late.</source>
        <translation>请立即处理，并记录逾期原因。</translation>
    </message>
    <message>
        <source>Do it by the internal target, then mark it done with a word on how.</source>
        <translation>请在内部目标日前完成，再标记办结并写明办理方式。</translation>
    </message>
    <message>
        <source>How the day was computed</source>
        <translation>日期如何计算</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation>计算方式</translation>
    </message>
    <message>
        <source>Rest days passed over</source>
        <translation>跳过的休息日</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>Short clock</source>
        <translation>时间偏短</translation>
    </message>
    <message>
        <source>The notice came late on its day, which counts whole all the same.</source>
        <translation>通知在当天较晚时发出，当天仍按一整天计算。</translation>
    </message>
    <message>
        <source>Our reading</source>
        <translation>我方读法</translation>
    </message>
</context>
<context>
    <name>Deadlines</name>
    <message>
        <source>working days</source>
        <translation>工作日</translation>
    </message>
    <message>
        <source>calendar days</source>
        <translation>自然日</translation>
    </message>
    <message>
        <source>calendar weeks</source>
        <translation>自然周</translation>
    </message>
    <message>
        <source>calendar months</source>
        <translation>自然月</translation>
    </message>
    <message>
        <source>calendar years</source>
        <translation>自然年</translation>
    </message>
    <message>
        <source>a fixed day of the next month</source>
        <translation>次月的固定日期</translation>
    </message>
    <message>
        <source>first day of the new price; using the service on it accepts it</source>
        <translation>新价格生效的第一天；当天继续使用即视为接受</translation>
    </message>
    <message>
        <source>Calendar days. The new price may also apply from the day of publication on (M 4): this is the best case.</source>
        <translation>按自然日计算。新价格也可能自公布当日起适用（M 4）：此日期是最有利的情形。</translation>
    </message>
    <message>
        <source>last day to object; silence accepts the change</source>
        <translation>提出异议的最后一天；不表态即视为同意变更</translation>
    </message>
    <message>
        <source>Calendar days; the seventh day itself still counts.</source>
        <translation>按自然日计算；第七天当天仍然有效。</translation>
    </message>
    <message>
        <source>last day for the provider to announce the maintenance</source>
        <translation>服务商通知维护的最后一天</translation>
    </message>
    <message>
        <source>last day for the provider to announce the change</source>
        <translation>服务商通知功能变更的最后一天</translation>
    </message>
    <message>
        <source>One month is what to plan with; a shorter notice may be valid (S 5.5).</source>
        <translation>按一个月安排计划；更短的通知也可能有效（S 5.5）。</translation>
    </message>
    <message>
        <source>the identity integration must be finished</source>
        <translation>实名系统对接必须完成</translation>
    </message>
    <message>
        <source>Counted back from the first day of service, which is day 0.</source>
        <translation>从开始服务之日倒推，该日为第 0 天。</translation>
    </message>
    <message>
        <source>the ICCIDs must be handed over, on this very day</source>
        <translation>必须在这一天交付 ICCID</translation>
    </message>
    <message>
        <source>On this day both ways to read the clause are kept. The internal target is for the list to be ready.</source>
        <translation>在这一天交付，条款的两种读法都得到满足。内部目标日是清单备齐的日期。</translation>
    </message>
    <message>
        <source>the written notice of the change must have been sent</source>
        <translation>变更的书面通知必须已经发出</translation>
    </message>
    <message>
        <source>Counted from the day of the change, which is day 0.</source>
        <translation>从变更之日起算，该日为第 0 天。</translation>
    </message>
    <message>
        <source>last day for the provider to confirm; then the order lapses</source>
        <translation>服务商确认的最后一天；逾期未确认则订单失效</translation>
    </message>
    <message>
        <source>Counted from the day the order e-mail was sent; it counts as received then unless it bounced.</source>
        <translation>从订单邮件发出之日起算；未被退回即视为当日收到。</translation>
    </message>
    <message>
        <source>last day for the provider to deliver plug-in cards</source>
        <translation>服务商交付插拔卡的最后一天</translation>
    </message>
    <message>
        <source>Counted from the day the confirmation was received.</source>
        <translation>从收到确认之日起算。</translation>
    </message>
    <message>
        <source>last day for the provider to deliver SMD cards</source>
        <translation>服务商交付贴片卡的最后一天</translation>
    </message>
    <message>
        <source>the purchase plan must have been sent</source>
        <translation>采购计划必须已经发出</translation>
    </message>
    <message>
        <source>The same day of the month before, or else its last day.</source>
        <translation>上个月的同一日；没有该日则为当月最后一天。</translation>
    </message>
    <message>
        <source>evidence must have been sent</source>
        <translation>证明材料必须已经发出</translation>
    </message>
    <message>
        <source>Counted from the day the notice was sent, which is the cautious reading; from its receipt the day may be later.</source>
        <translation>从通知发出之日起算，这是谨慎的读法；从收到之日起算可能更晚。</translation>
    </message>
    <message>
        <source>the invoice must have arrived</source>
        <translation>发票必须已经送达</translation>
    </message>
    <message>
        <source>The 10th of the next month, moved back to a working day. The internal target is the last day to post it.</source>
        <translation>次月 10 日，遇休息日提前到工作日。内部目标日是寄出发票的最后一天。</translation>
    </message>
    <message>
        <source>last day for the provider to credit the rebate</source>
        <translation>服务商返还返佣的最后一天</translation>
    </message>
    <message>
        <source>The 30th of the next month, in February its last day. Rest days do not move it; it is overdue from the day after.</source>
        <translation>次月 30 日，二月为最后一天。遇休息日不变；次日起为逾期。</translation>
    </message>
    <message>
        <source>earliest day the provider may end the service</source>
        <translation>服务商可以终止服务的最早日期</translation>
    </message>
    <message>
        <source>Calendar days from the day the notice was sent.</source>
        <translation>从通知发出之日起按自然日计算。</translation>
    </message>
    <message>
        <source>last day of the duty of confidentiality</source>
        <translation>保密义务的最后一天</translation>
    </message>
    <message>
        <source>The same day five years on; for 29 February the 28th.</source>
        <translation>五年后的同一日；2 月 29 日则为 28 日。</translation>
    </message>
    <message>
        <source>the day counted to</source>
        <translation>计算得到的日期</translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) before</source>
        <translation>
            <numerusform>提前 %n 个工作日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) after</source>
        <translation>
            <numerusform>之后 %n 个工作日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) before</source>
        <translation>
            <numerusform>提前 %n 个月</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) after</source>
        <translation>
            <numerusform>之后 %n 个月</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calendar day(s) before</source>
        <translation>
            <numerusform>提前 %n 个自然日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calendar day(s) after</source>
        <translation>
            <numerusform>之后 %n 个自然日</numerusform>
        </translation>
    </message>
    <message>
        <source>price change</source>
        <translation>价格变更</translation>
    </message>
    <message>
        <source>change of the agreement</source>
        <translation>协议变更</translation>
    </message>
    <message>
        <source>maintenance</source>
        <translation>系统维护</translation>
    </message>
    <message>
        <source>change of a function</source>
        <translation>功能变更</translation>
    </message>
    <message>
        <source>identity integration</source>
        <translation>实名系统对接</translation>
    </message>
    <message>
        <source>handover of ICCIDs</source>
        <translation>ICCID 交付</translation>
    </message>
    <message>
        <source>change of the holder</source>
        <translation>使用人变更</translation>
    </message>
    <message>
        <source>confirmation of a purchase</source>
        <translation>采购确认</translation>
    </message>
    <message>
        <source>supply of plug-in cards</source>
        <translation>插拔卡供货</translation>
    </message>
    <message>
        <source>supply of SMD cards</source>
        <translation>贴片卡供货</translation>
    </message>
    <message>
        <source>purchase plan</source>
        <translation>采购计划</translation>
    </message>
    <message>
        <source>evidence about an unbinding</source>
        <translation>解绑举证</translation>
    </message>
    <message>
        <source>rebate invoice</source>
        <translation>返佣发票</translation>
    </message>
    <message>
        <source>rebate credit</source>
        <translation>返佣到账</translation>
    </message>
    <message>
        <source>end of the service</source>
        <translation>服务终止</translation>
    </message>
    <message>
        <source>confidentiality</source>
        <translation>保密期</translation>
    </message>
    <message>
        <source>ours</source>
        <translation>我方</translation>
    </message>
    <message>
        <source>the provider&apos;s</source>
        <translation>服务商</translation>
    </message>
    <message>
        <source>the new price counts as accepted</source>
        <translation>视为接受新价格</translation>
    </message>
    <message>
        <source>the change counts as accepted</source>
        <translation>视为同意变更</translation>
    </message>
    <message>
        <source>the notice is too short; put it on record</source>
        <translation>通知时间不足；请记录在案</translation>
    </message>
    <message>
        <source>the service does not start</source>
        <translation>服务无法开通</translation>
    </message>
    <message>
        <source>the service does not start as planned</source>
        <translation>服务无法按计划开通</translation>
    </message>
    <message>
        <source>the provider may end the agreement on its own</source>
        <translation>服务商可单方终止协议</translation>
    </message>
    <message>
        <source>the order has lapsed and must be placed anew</source>
        <translation>订单已失效，须重新下单</translation>
    </message>
    <message>
        <source>the provider is late; press for delivery</source>
        <translation>服务商逾期；请催交</translation>
    </message>
    <message>
        <source>the supply takes about ten working days longer</source>
        <translation>供货约延长十个工作日</translation>
    </message>
    <message>
        <source>the card is stopped</source>
        <translation>卡被停机</translation>
    </message>
    <message>
        <source>the rebate is at risk; the agreement does not say how</source>
        <translation>返佣有风险；协议未写明后果</translation>
    </message>
    <message>
        <source>the provider is late; claim the rebate</source>
        <translation>服务商逾期；请主张返佣</translation>
    </message>
    <message>
        <source>the service may end from this day on</source>
        <translation>服务自该日起可能终止</translation>
    </message>
    <message>
        <source>the duty ends after this day; to speak before it is a breach</source>
        <translation>此日之后义务终止；此前披露即为违约</translation>
    </message>
</context>
<context>
    <name>DeadlinesCommand</name>
    <message>
        <source>Only those due up to this day.</source>
        <translation>只列出在这一天及之前到期的。</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>YYYY-MM-DD</translation>
    </message>
</context>
<context>
    <name>DeadlinesModel</name>
    <message>
        <source>This is not a file that can be read.</source>
        <translation>这不是可以读取的文件。</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>文件无法读取。</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>剩余天数</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>剩余工作日</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>If missed</source>
        <translation>逾期后果</translation>
    </message>
    <message>
        <source>Whose duty</source>
        <translation>义务方</translation>
    </message>
    <message>
        <source>Internal target</source>
        <translation>内部目标日</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>起始</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>By that day</source>
        <translation>到那天</translation>
    </message>
    <message>
        <source>Expected by</source>
        <translation>预计最晚</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>Put off until</source>
        <translation>提醒推后至</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>published</source>
        <translation>已公布</translation>
    </message>
    <message>
        <source>not published</source>
        <translation>未公布</translation>
    </message>
    <message>
        <source>No clock runs.</source>
        <translation>没有进行中的期限。</translation>
    </message>
    <message numerus="yes">
        <source>%n clock(s) run</source>
        <translation>
            <numerusform>%n 个期限进行中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n 个逾期</numerusform>
        </translation>
    </message>
    <message>
        <source>the next ends on %1</source>
        <translation>最近一个于 %1 到期</translation>
    </message>
    <message>
        <source>Type the day on which it was done, such as 2026-02-13.</source>
        <translation>请输入办结日期，例如 2026-02-13。</translation>
    </message>
    <message>
        <source>That day has not come yet.</source>
        <translation>该日期尚未到来。</translation>
    </message>
    <message>
        <source>Say how it was done: this is what others read later.</source>
        <translation>请写明如何办结：供他人日后查阅。</translation>
    </message>
    <message>
        <source>Type the day until which it is put off, such as 2026-02-13.</source>
        <translation>请输入提醒推后至的日期，例如 2026-02-13。</translation>
    </message>
    <message>
        <source>That day is not in the future.</source>
        <translation>该日期不在今天之后。</translation>
    </message>
    <message>
        <source>Say why it is put off: this is what others read later.</source>
        <translation>请写明推后的原因：供他人日后查阅。</translation>
    </message>
</context>
<context>
    <name>DeadlinesPane</name>
    <message>
        <source>&amp;New case…</source>
        <translation>新建事项(&amp;N)…</translation>
    </message>
    <message>
        <source>A notice, an order, a change (Ctrl+N); or drop a mail here, or paste its text</source>
        <translation>通知、订单、变更（Ctrl+N）；也可把邮件拖到这里，或粘贴其文字</translation>
    </message>
    <message>
        <source>Working days…</source>
        <translation>工作日历…</translation>
    </message>
    <message>
        <source>Working days of %1 not published…</source>
        <translation>%1 年工作日历未公布…</translation>
    </message>
    <message>
        <source>Import the file of a year&apos;s working days; until then Monday to Friday are taken.</source>
        <translation>导入某一年的工作日历文件；在此之前按周一至周五计算。</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>The clock runs.</source>
        <translation>期限已开始计算。</translation>
    </message>
    <message>
        <source>Read from %1: check when it was sent. Its text is not kept.</source>
        <translation>读自 %1：请核对发出时间。正文不会保存。</translation>
    </message>
    <message>
        <source>%1 does not say when it was sent: type the day.</source>
        <translation>%1 中没有发出时间：请输入日期。</translation>
    </message>
    <message>
        <source>Read from the text: check when it was sent. The text is not kept.</source>
        <translation>读自粘贴的文字：请核对发出时间。文字不会保存。</translation>
    </message>
    <message>
        <source>The text does not say when it was sent: type the day.</source>
        <translation>文字中没有发出时间：请输入日期。</translation>
    </message>
    <message>
        <source>Working days of a year</source>
        <translation>年度工作日历</translation>
    </message>
    <message>
        <source>Year files (*.json)</source>
        <translation>年份文件 (*.json)</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>工作日历</translation>
    </message>
    <message>
        <source>Nothing was changed: the program has the working days of %1 from a newer notice than this file.</source>
        <translation>未作任何更改：程序中 %1 年的工作日历来自比此文件更新的通知。</translation>
    </message>
    <message>
        <source>The program has the working days of %1 already, and this file is not from a newer notice. Shall it count in their place?</source>
        <translation>程序中已有 %1 年的工作日历，且此文件并非来自更新的通知。要以此文件为准吗？</translation>
    </message>
    <message>
        <source>Source of the file: %1</source>
        <translation>文件来源：%1</translation>
    </message>
    <message>
        <source>Let it count</source>
        <translation>以此文件为准</translation>
    </message>
    <message>
        <source>The working days of %1 are kept and count from now on.</source>
        <translation>%1 年的工作日历已保存，从现在起生效。</translation>
    </message>
</context>
<context>
    <name>DeedsSection</name>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Nothing of this kind happened.</source>
        <translation>没有这类活动。</translation>
    </message>
    <message>
        <source>Choose a longer time or another kind.</source>
        <translation>请选择更长的时间或其他类别。</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>动态</translation>
    </message>
    <message>
        <source>Kind of activity</source>
        <translation>活动类别</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>全部类别</translation>
    </message>
</context>
<context>
    <name>DemoAccount</name>
    <message>
        <source>The demo account needs a temporary directory, and none could be made.</source>
        <translation>演示账户需要临时目录，但无法创建。</translation>
    </message>
</context>
<context>
    <name>DemoDesk</name>
    <message>
        <source>invented for the demo</source>
        <translation>演示用虚构数据</translation>
    </message>
    <message>
        <source>5,000 yuan</source>
        <translation>5,000 元</translation>
    </message>
    <message>
        <source>20% left</source>
        <translation>剩余 20%</translation>
    </message>
    <message>
        <source>The card was tried in a test device.</source>
        <translation>该卡曾在测试设备中试用。</translation>
    </message>
    <message>
        <source>order of 500 cards</source>
        <translation>500 张卡的采购订单</translation>
    </message>
    <message>
        <source>Sent from the designated address; no answer yet.</source>
        <translation>已用指定邮箱发出，尚未收到答复。</translation>
    </message>
    <message>
        <source>new overage prices</source>
        <translation>新的超套价格</translation>
    </message>
    <message>
        <source>Decide whether to accept.</source>
        <translation>请决定是否接受。</translation>
    </message>
    <message>
        <source>Spare card in the workshop.</source>
        <translation>车间备用卡。</translation>
    </message>
    <message>
        <source>Ends within 30 days</source>
        <translation>30 天内到期</translation>
    </message>
    <message>
        <source>Lanhai Intercom</source>
        <translation>蓝海对讲</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>An entry of the desk cannot be read (%1). It is kept as it is; enter it anew or remove it, or use the version of the program that wrote it.</source>
        <translation>有一条登记资料无法读懂（%1）。该资料保持原样；请重新录入或删除，或使用写入它的程序版本。</translation>
    </message>
    <message>
        <source>There is no such entry (%1). Nothing was changed.</source>
        <translation>没有这条登记资料（%1）。未作任何更改。</translation>
    </message>
</context>
<context>
    <name>DeskCommand</name>
    <message numerus="yes">
        <source>%n entry(s) read, %1 of them new or changed.</source>
        <translation>
            <numerusform>已读取 %n 条登记资料，其中 %1 条为新增或有变化。</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back: %1.</source>
        <translation>已撤销：%1。</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>没有可撤销的操作。</translation>
    </message>
    <message>
        <source>&quot;desk&quot; wants import FILE, show, or undo.</source>
        <translation>“desk” 需要 import FILE、show 或 undo。</translation>
    </message>
</context>
<context>
    <name>DeskDocument</name>
    <message>
        <source>Nothing was changed: &quot;%1&quot; is an entry that stands in its list twice. Remove one and try again.</source>
        <translation>未作任何更改：“%1”在列表中出现了两次。请删除其中一条后重试。</translation>
    </message>
</context>
<context>
    <name>DeskFields</name>
    <message>
        <source>Nothing was changed: this cannot be read as JSON from line %1, column %2 on. Correct it and try again.</source>
        <translation>未作任何更改：从第 %1 行第 %2 列起无法作为 JSON 读取。请改正后重试。</translation>
    </message>
    <message>
        <source>Nothing was changed: this must be one JSON object. Correct it and try again.</source>
        <translation>未作任何更改：内容必须是一个 JSON 对象。请改正后重试。</translation>
    </message>
    <message>
        <source>Nothing was changed: &quot;%1&quot; must be %2. Correct it and try again.</source>
        <translation>未作任何更改：“%1”必须是%2。请改正后重试。</translation>
    </message>
    <message>
        <source>Nothing was changed: &quot;%1&quot; is missing. Add it and try again.</source>
        <translation>未作任何更改：缺少“%1”。请补上后重试。</translation>
    </message>
    <message>
        <source>a text that is not empty</source>
        <translation>非空的文本</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation> true 或 false</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation> %1 到 %2 的整数</translation>
    </message>
    <message>
        <source>an amount in quotation marks, such as &quot;204.80&quot;, with at most six decimals</source>
        <translation>引号内的金额，例如 &quot;204.80&quot;，最多六位小数</translation>
    </message>
    <message>
        <source>a date such as &quot;2026-04-30&quot;</source>
        <translation>日期，例如 &quot;2026-04-30&quot;</translation>
    </message>
    <message>
        <source>a month such as &quot;2026-04&quot;</source>
        <translation>月份，例如 &quot;2026-04&quot;</translation>
    </message>
    <message>
        <source>a time such as &quot;18:05&quot;</source>
        <translation>时间，例如 &quot;18:05&quot;</translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation>以下之一：%1</translation>
    </message>
    <message>
        <source>a list of texts that are not empty, none twice</source>
        <translation>由非空文本组成、且不重复的列表</translation>
    </message>
    <message>
        <source>a list of objects in braces</source>
        <translation>由花括号内的对象组成的列表</translation>
    </message>
    <message>
        <source>Nothing was changed: &quot;%1&quot; is not known there. Correct or remove it and try again.</source>
        <translation>未作任何更改：不认识该处的“%1”。请改正或删除后重试。</translation>
    </message>
</context>
<context>
    <name>DeskKinds</name>
    <message>
        <source>Nothing was changed: &quot;%1&quot; is not the name of a clock. Correct it and try again.</source>
        <translation>未作任何更改：“%1”不是期限规则的名称。请改正后重试。</translation>
    </message>
    <message>
        <source>Nothing was changed: &quot;%1&quot; is not a field of a card, with &quot;:desc&quot; behind it or not. Correct it and try again.</source>
        <translation>未作任何更改：“%1”不是卡的字段（后面可加 “:desc”）。请改正后重试。</translation>
    </message>
    <message>
        <source>Nothing was changed: &quot;%1&quot; holds a name that is no field of a card. Correct it and try again.</source>
        <translation>未作任何更改：“%1”中有一个名称不是卡的字段。请改正后重试。</translation>
    </message>
    <message>
        <source>intercom credential</source>
        <translation>对讲套餐认定</translation>
    </message>
    <message>
        <source>guard attestation</source>
        <translation>防护登记</translation>
    </message>
    <message>
        <source>deadline case</source>
        <translation>期限事项</translation>
    </message>
    <message>
        <source>note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>saved view</source>
        <translation>已存视图</translation>
    </message>
    <message>
        <source>tier table</source>
        <translation>阶梯表</translation>
    </message>
    <message>
        <source>balance thresholds</source>
        <translation>余额阈值</translation>
    </message>
    <message>
        <source>tariff line</source>
        <translation>资费条目</translation>
    </message>
    <message>
        <source>platform count</source>
        <translation>平台卡数</translation>
    </message>
    <message>
        <source>rebate invoice</source>
        <translation>返佣发票</translation>
    </message>
    <message>
        <source>decision about a rebate credit</source>
        <translation>返佣到账的确认</translation>
    </message>
    <message>
        <source>working days of a year</source>
        <translation>年度工作日历</translation>
    </message>
    <message>
        <source>consent</source>
        <translation>同意记录</translation>
    </message>
    <message>
        <source>company name</source>
        <translation>公司名称</translation>
    </message>
    <message>
        <source>frozen rebate statement</source>
        <translation>已封存的返佣结算单</translation>
    </message>
    <message>
        <source>synchronisation settings</source>
        <translation>同步设置</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time of day such as &quot;18:05&quot;.</source>
        <translation>“%1”不是“18:05”这样的时刻。</translation>
    </message>
    <message>
        <source>Quiet hours have a beginning and an end.</source>
        <translation>免打扰时段要有开始和结束。</translation>
    </message>
    <message>
        <source>A schedule at times of the day names at least one.</source>
        <translation>按每天的固定时刻同步，至少要有一个时刻。</translation>
    </message>
</context>
<context>
    <name>DirectoryLock</name>
    <message>
        <source>an unknown time</source>
        <translation>未知时间</translation>
    </message>
    <message>
        <source>The data directory is in use by %1 (process %2 on %3) since %4. Nothing was changed; close that program or wait for it.</source>
        <translation>数据目录自 %4 起被 %1（%3 上的进程 %2）使用。未作任何更改；请关闭该程序或等待。</translation>
    </message>
    <message>
        <source>The lock file %1 cannot be written. Nothing was changed; check the directory&apos;s permissions.</source>
        <translation>无法写入锁文件 %1。未作任何更改；请检查目录权限。</translation>
    </message>
</context>
<context>
    <name>EditNotice</name>
    <message>
        <source>Nothing was taken back: it was taken back or changed again since.</source>
        <translation>没有撤销任何内容：该项录入此后已被撤销或再次更改。</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>已撤销：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n entries were taken back.</source>
        <translation>
            <numerusform>已撤销 %n 项录入。</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>EntryDialog</name>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Not saved: %1 (%2)</source>
        <translation>未保存：%1（%2）</translation>
    </message>
</context>
<context>
    <name>Envelope</name>
    <message>
        <source>The cloud&apos;s answer lacks what was asked for. It was dropped; nothing was changed.</source>
        <translation>云端的应答缺少所请求的内容，已丢弃；未作任何更改。</translation>
    </message>
</context>
<context>
    <name>EraseCommand</name>
    <message>
        <source>%1 wants lines that begin with name:, identity: or phone:.</source>
        <translation>%1 的每一行须以 name:、identity: 或 phone: 开头。</translation>
    </message>
    <message>
        <source>  %1: %2 (%3)</source>
        <translation>  %1：%2（%3）</translation>
    </message>
    <message>
        <source>  %1: %2</source>
        <translation>  %1：%2</translation>
    </message>
    <message>
        <source>Removed:</source>
        <translation>已删除：</translation>
    </message>
    <message>
        <source>Would be removed:</source>
        <translation>将删除：</translation>
    </message>
    <message>
        <source>Removed files:</source>
        <translation>已移除的文件：</translation>
    </message>
    <message>
        <source>Files that would be removed:</source>
        <translation>将移除的文件：</translation>
    </message>
    <message>
        <source>Kept:</source>
        <translation>保留：</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>未找到任何内容。</translation>
    </message>
    <message>
        <source>Out of reach:</source>
        <translation>无法触及：</translation>
    </message>
    <message>
        <source>Type %1 to erase this, anything else to leave it: </source>
        <translation>输入 %1 确认删除，输入其他内容则放弃：</translation>
    </message>
    <message>
        <source>Nothing was erased. Type the word %1, or give --yes.</source>
        <translation>未删除任何内容。请输入 %1，或加 --yes。</translation>
    </message>
    <message>
        <source>Name a file for the certificate with --certificate: nothing else will tell what was erased.</source>
        <translation>请用 --certificate 指定证明文件：除此之外没有任何东西能说明删除了什么。</translation>
    </message>
    <message>
        <source>The certificate must not lie in the data directory.</source>
        <translation>证明不能放在数据目录中。</translation>
    </message>
    <message>
        <source>There is no writable folder for the certificate %1. Nothing was erased.</source>
        <translation>证明 %1 没有可写的文件夹。未删除任何内容。</translation>
    </message>
    <message>
        <source>Erased places that have a value again: %1</source>
        <translation>又出现数据的已删除位置：%1</translation>
    </message>
    <message>
        <source>The demo is wiped by itself at the end.</source>
        <translation>演示账户结束时会自行清除。</translation>
    </message>
    <message>
        <source>The erasure itself is done; what stands above is its only record.</source>
        <translation>删除本身已完成；以上内容是唯一的记录。</translation>
    </message>
    <message>
        <source>Whom to erase: lines that begin with name:, identity: or phone:.</source>
        <translation>要删除的人：每行以 name:、identity: 或 phone: 开头。</translation>
    </message>
    <message>
        <source>The person behind this card.</source>
        <translation>此卡背后的人。</translation>
    </message>
    <message>
        <source>Only say what would be erased.</source>
        <translation>只说明将删除什么。</translation>
    </message>
    <message>
        <source>Erase without asking for the word.</source>
        <translation>删除时不要求输入确认词。</translation>
    </message>
    <message>
        <source>Write the certificate to this PDF file.</source>
        <translation>将证明写入此 PDF 文件。</translation>
    </message>
    <message>
        <source>&quot;erase&quot; wants person, provider, everything or returned.</source>
        <translation>“erase”需要 person、provider、everything 或 returned。</translation>
    </message>
    <message>
        <source>This prints as table or json, not as csv.</source>
        <translation>此命令只能以 table 或 json 输出，不支持 csv。</translation>
    </message>
</context>
<context>
    <name>ErasedPage</name>
    <message>
        <source>The erasure is not finished</source>
        <translation>删除尚未完成</translation>
    </message>
    <message>
        <source>The erasure is done</source>
        <translation>删除已完成</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Print or save the certificate now: nothing else will tell what was erased.</source>
        <translation>请立即打印或保存证明：除此之外没有任何东西能说明删除了什么。</translation>
    </message>
    <message>
        <source>The certificate can be printed and saved here. The audit log keeps the counts.</source>
        <translation>可在此打印和保存证明。审计日志保留数量。</translation>
    </message>
    <message>
        <source>&amp;Print or save the certificate…</source>
        <translation>打印或保存证明…(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Close the program</source>
        <translation>关闭程序(&amp;C)</translation>
    </message>
    <message>
        <source>Back to the &amp;account</source>
        <translation>返回账户(&amp;A)</translation>
    </message>
</context>
<context>
    <name>Erasure</name>
    <message>
        <source>Cards</source>
        <translation>卡</translation>
    </message>
    <message>
        <source>Details, plans and real-name readings of cards</source>
        <translation>卡的详情、套餐和实名读数</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>流量</translation>
    </message>
    <message>
        <source>Change history</source>
        <translation>变更历史</translation>
    </message>
    <message>
        <source>Orders, ledger, invoices and prepaid cards</source>
        <translation>订单、收支明细、发票和预付卡</translation>
    </message>
    <message>
        <source>Pools and figures of the fleet</source>
        <translation>流量池和卡群数据</translation>
    </message>
    <message>
        <source>Bills</source>
        <translation>账单</translation>
    </message>
    <message>
        <source>Balances and vouchers</source>
        <translation>余额和代金券</translation>
    </message>
    <message>
        <source>Data that could not be read</source>
        <translation>无法读取的数据</translation>
    </message>
    <message>
        <source>Own entries: notes, cases, prices and their earlier versions</source>
        <translation>自行录入的内容：备注、事项、单价及其旧版本</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>审计日志</translation>
    </message>
    <message>
        <source>Where the synchronisation stands</source>
        <translation>同步进度</translation>
    </message>
    <message>
        <source>Journal of the synchronisations: times and counts</source>
        <translation>同步记录：时间和次数</translation>
    </message>
    <message>
        <source>The encrypted cache and its log</source>
        <translation>加密缓存及其日志</translation>
    </message>
    <message>
        <source>Key file and its copies</source>
        <translation>密钥文件及其副本</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Caches that were set aside</source>
        <translation>搁置的缓存</translation>
    </message>
    <message>
        <source>Seal and marks beside the cache</source>
        <translation>缓存旁的封条和标记</translation>
    </message>
    <message>
        <source>Log files and crash notes</source>
        <translation>日志文件和崩溃记录</translation>
    </message>
    <message>
        <source>Temporary files</source>
        <translation>临时文件</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>一个人</translation>
    </message>
    <message>
        <source>All data of the provider</source>
        <translation>服务商的全部数据</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>The backups hold older copies. They are removed, and so are caches that were set aside; a new backup is made afterwards.</source>
        <translation>备份含有旧副本，会被移除，搁置的缓存也一样；之后重新制作一份备份。</translation>
    </message>
    <message>
        <source>What names the person is blanked, and the cache is written anew so that nothing stays in its free pages.</source>
        <translation>提到此人的内容会被抹去，缓存会重新写入，空闲页中不留任何痕迹。</translation>
    </message>
    <message>
        <source>The provider still holds its own copy: the next synchronisation may bring it back, and the program says so when it does. Ask the provider in writing to correct or delete it, then erase once more.</source>
        <translation>服务商仍有自己的副本：下次同步可能带回，届时程序会说明。请书面要求服务商更正或删除，然后再删除一次。</translation>
    </message>
    <message>
        <source>A shorter name is found inside longer ones. Names of users of this computer in the audit log stay: they say who did what.</source>
        <translation>较短的姓名会在较长的姓名中找到。审计日志中本机用户的名称保留：它们说明谁做了什么。</translation>
    </message>
    <message>
        <source>Notes, prices, statements, cases, decisions and the audit log stay, and can be opened and read without the provider.</source>
        <translation>备注、单价、结算单、事项、决定和审计日志保留，无需服务商即可打开查看。</translation>
    </message>
    <message>
        <source>The AccessKey is removed with the data. Delete it in the provider&apos;s console, too.</source>
        <translation>AccessKey 随数据一起移除。请在服务商的控制台中也删除它。</translation>
    </message>
    <message>
        <source>First the key is overwritten: from then on nobody can read the data. Then all files are removed. Once begun this is finished, also after a crash, at the next start.</source>
        <translation>先覆写密钥：此后谁也无法读取数据。然后移除所有文件。一旦开始就会完成；崩溃后在下次启动时继续完成。</translation>
    </message>
    <message>
        <source>Your own notes, statements and the audit log go as well. Export before what you must keep by law.</source>
        <translation>自行录入的备注、结算单和审计日志也会删除。依法必须保留的内容请先导出。</translation>
    </message>
    <message>
        <source>Delete the AccessKey in the provider&apos;s console, too.</source>
        <translation>请在服务商的控制台中也删除 AccessKey。</translation>
    </message>
    <message>
        <source>The provider&apos;s own copy: ask the provider in writing to delete it.</source>
        <translation>服务商自己的副本：请书面要求服务商删除。</translation>
    </message>
    <message>
        <source>Exported files and prints outside of the program, as far as they are known listed here.</source>
        <translation>程序之外的导出文件和打印件，已知的列在这里。</translation>
    </message>
    <message>
        <source>Backups and snapshots of the computer, and copies on other machines.</source>
        <translation>计算机的备份和快照，以及其他机器上的副本。</translation>
    </message>
    <message>
        <source>Blocks that a solid-state disk or a copying file system keeps by itself: they hold encrypted bytes.</source>
        <translation>固态硬盘或写时复制文件系统自行保留的块：其中是加密的字节。</translation>
    </message>
    <message>
        <source>A copy of the key file made before, together with its passphrase, still opens a copy of the cache made before.</source>
        <translation>此前复制的密钥文件连同其口令，仍能打开此前复制的缓存。</translation>
    </message>
    <message>
        <source>%1: printed, %2</source>
        <translation>%1：已打印，%2</translation>
    </message>
    <message>
        <source>%1: file, %2</source>
        <translation>%1：文件，%2</translation>
    </message>
    <message>
        <source>The entry in the system&apos;s keyring, where there is one, is removed as well, and a read has to prove it.</source>
        <translation>系统密钥环中如有条目也会删除，并须经读取证明。</translation>
    </message>
    <message>
        <source>The entry in the system&apos;s keyring was removed, and a read of the open keyring proved it.</source>
        <translation>系统密钥环中的条目已删除，读取已解锁的密钥环证明了这一点。</translation>
    </message>
    <message>
        <source>The entry in the system&apos;s keyring: it was locked or did not answer, so that nothing could be proven. It opens nothing without the key file.</source>
        <translation>系统密钥环中的条目：密钥环已锁定或没有应答，无法证明是否已删除。没有密钥文件，它什么也打不开。</translation>
    </message>
    <message>
        <source>AccessKey with its addresses and rights</source>
        <translation>AccessKey 及其接口地址和权限</translation>
    </message>
</context>
<context>
    <name>ErasureCertificate</name>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>What</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>not yet: this is a preview</source>
        <translation>尚未：这是预览</translation>
    </message>
    <message>
        <source>Number of the cache</source>
        <translation>缓存编号</translation>
    </message>
    <message>
        <source>Time taken</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>Certificate of erasure</source>
        <translation>删除证明</translation>
    </message>
    <message>
        <source>Preview of an erasure</source>
        <translation>删除预览</translation>
    </message>
    <message>
        <source>Removed from the cache</source>
        <translation>已从缓存中删除</translation>
    </message>
    <message>
        <source>Would be removed from the cache</source>
        <translation>将从缓存中删除</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>未找到任何内容。</translation>
    </message>
    <message>
        <source>Removed files</source>
        <translation>已移除的文件</translation>
    </message>
    <message>
        <source>Files that would be removed</source>
        <translation>将移除的文件</translation>
    </message>
    <message>
        <source>There were none.</source>
        <translation>没有。</translation>
    </message>
    <message>
        <source>Kept, because it is the company&apos;s own</source>
        <translation>保留：属于本公司自己的记录</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>What this erasure does not reach</source>
        <translation>此次删除无法触及的内容</translation>
    </message>
    <message numerus="yes">
        <source>%n older one(s) that are not listed</source>
        <translation>
            <numerusform>另有 %n 条更早的未列出</numerusform>
        </translation>
    </message>
    <message>
        <source>The audit log knows of none.</source>
        <translation>审计日志中没有。</translation>
    </message>
    <message>
        <source>Exports and prints the audit log knows of</source>
        <translation>审计日志中的导出和打印</translation>
    </message>
    <message>
        <source>Erased by</source>
        <translation>删除人</translation>
    </message>
    <message>
        <source>Witnessed by</source>
        <translation>见证人</translation>
    </message>
</context>
<context>
    <name>ErasureDialog</name>
    <message>
        <source>Erase data</source>
        <translation>删除数据</translation>
    </message>
    <message>
        <source>Looking for what would be erased</source>
        <translation>正在查找将删除的内容</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>上一步(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一步(&amp;N)</translation>
    </message>
    <message>
        <source>Nothing is erased before you have seen what it would be, and typed a name to confirm it.</source>
        <translation>在看过将删除的内容并输入名称确认之前，什么都不会删除。</translation>
    </message>
    <message>
        <source>&amp;One person: everything the cache, its history and its backups say</source>
        <translation>一个人：缓存、历史和备份中的全部内容(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;All data of the provider, at the end of the contract; own records stay</source>
        <translation>合同终止时服务商的全部数据；自己的记录保留(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Everything: this account, its key and its backups</source>
        <translation>全部：此账户及其密钥和备份(&amp;E)</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>姓名(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Identity number</source>
        <translation>证件号(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>电话(&amp;P)</translation>
    </message>
    <message>
        <source>Person behind the &amp;card (ICCID)</source>
        <translation>此卡背后的人（ICCID）(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Type to confirm</source>
        <translation>输入以确认(&amp;T)</translation>
    </message>
    <message>
        <source>This cannot be undone. To erase &quot;%1&quot;, type: %2</source>
        <translation>此操作无法撤销。要删除“%1”，请输入：%2</translation>
    </message>
    <message>
        <source>In the demo nothing is erased: it is wiped by itself at the end.</source>
        <translation>演示账户不会删除任何内容：结束时会自行清除。</translation>
    </message>
    <message>
        <source>&amp;Erase</source>
        <translation>删除(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Show what would go</source>
        <translation>查看将删除的内容(&amp;S)</translation>
    </message>
</context>
<context>
    <name>ErasureModel</name>
    <message>
        <source>erase</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>ErasureView</name>
    <message>
        <source>What is erased, by kind</source>
        <translation>按类别列出删除的内容</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>What to know about this erasure</source>
        <translation>关于此次删除须知</translation>
    </message>
    <message>
        <source>Removed from the cache</source>
        <translation>已从缓存中删除</translation>
    </message>
    <message>
        <source>Would be removed from the cache</source>
        <translation>将从缓存中删除</translation>
    </message>
    <message>
        <source>Removed files</source>
        <translation>已移除的文件</translation>
    </message>
    <message>
        <source>Files that would be removed</source>
        <translation>将移除的文件</translation>
    </message>
    <message>
        <source>Kept, because it is the company&apos;s own</source>
        <translation>保留：属于本公司自己的记录</translation>
    </message>
    <message>
        <source>Nothing names this person in the cache.</source>
        <translation>缓存中没有提到此人的内容。</translation>
    </message>
    <message>
        <source>Not reached:</source>
        <translation>无法触及：</translation>
    </message>
    <message numerus="yes">
        <source>and %n older one(s)</source>
        <translation>
            <numerusform>另有 %n 条更早的</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message numerus="yes">
        <source>not within %n day(s)</source>
        <translation>
            <numerusform>%n 天内不会</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, in %n day(s)</source>
        <translation>
            <numerusform>%1，%n 天后</numerusform>
        </translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>余额</translation>
    </message>
    <message>
        <source>Balance as of</source>
        <translation>余额数据截至</translation>
    </message>
    <message>
        <source>Vouchers that count</source>
        <translation>可用代金券</translation>
    </message>
    <message>
        <source>Usage a day</source>
        <translation>日均消费</translation>
    </message>
    <message>
        <source>… in the quietest week</source>
        <translation>……用量最低的一周</translation>
    </message>
    <message>
        <source>… in the busiest week</source>
        <translation>……用量最高的一周</translation>
    </message>
    <message>
        <source>Other products a day</source>
        <translation>其他产品日均消费</translation>
    </message>
    <message>
        <source>Cards that renew automatically</source>
        <translation>自动续费的卡</translation>
    </message>
    <message>
        <source>Money ends, as expected</source>
        <translation>预计资金用尽</translation>
    </message>
    <message>
        <source>… at the busiest week&apos;s pace</source>
        <translation>……按用量最高一周的速度</translation>
    </message>
    <message>
        <source>… at the quietest week&apos;s pace</source>
        <translation>……按用量最低一周的速度</translation>
    </message>
    <message>
        <source>… without any voucher</source>
        <translation>……不使用代金券</translation>
    </message>
    <message>
        <source>Top up</source>
        <translation>充值建议</translation>
    </message>
    <message>
        <source>at least %1 by %2; lasts until %3</source>
        <translation>最晚 %2 前至少充值 %1；可用至 %3</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>Voucher</source>
        <translation>代金券</translation>
    </message>
    <message>
        <source>Its balance</source>
        <translation>代金券余额</translation>
    </message>
    <message>
        <source>Will be used until then</source>
        <translation>到期前预计使用</translation>
    </message>
    <message>
        <source>Will be void</source>
        <translation>将作废</translation>
    </message>
    <message>
        <source>Last whole day</source>
        <translation>最后一个整天</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1（%2 至 %3）</translation>
    </message>
    <message>
        <source>Plan credential</source>
        <translation>套餐凭证</translation>
    </message>
    <message>
        <source>Read at</source>
        <translation>读取时间</translation>
    </message>
    <message>
        <source>Allowance</source>
        <translation>总量</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>已用</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>剩余</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>已超套</translation>
    </message>
    <message>
        <source>Over at the end of the month</source>
        <translation>月底预计超套</translation>
    </message>
    <message>
        <source>Allowance ends</source>
        <translation>总量用尽</translation>
    </message>
    <message>
        <source>is used up</source>
        <translation>已用尽</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Confirmed price for 1 GB</source>
        <translation>已确认的每 GB 单价</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Active cards</source>
        <translation>活跃卡</translation>
    </message>
    <message>
        <source>… with a stop rule</source>
        <translation>……已设达量停机</translation>
    </message>
    <message>
        <source>… without one</source>
        <translation>……未设达量停机</translation>
    </message>
    <message>
        <source>… not read yet</source>
        <translation>……尚未读取</translation>
    </message>
    <message>
        <source>Money at risk</source>
        <translation>风险金额</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Counts from</source>
        <translation>起算日</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最后一天</translation>
    </message>
    <message>
        <source>Our own target</source>
        <translation>内部目标日</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Counted in %1.</source>
        <translation>按%1计算。</translation>
    </message>
    <message>
        <source>Rest days passed over: %1.</source>
        <translation>跳过的休息日：%1。</translation>
    </message>
    <message>
        <source>A year it touches has no published calendar: counted Monday to Friday.</source>
        <translation>涉及的某个年份尚无已发布的日历：按周一至周五计算。</translation>
    </message>
    <message>
        <source>Cards we count</source>
        <translation>我方计数</translation>
    </message>
    <message>
        <source>The platform&apos;s count</source>
        <translation>平台计数</translation>
    </message>
    <message>
        <source>Invoice must arrive by</source>
        <translation>发票最晚送达</translation>
    </message>
    <message>
        <source>Post it by</source>
        <translation>最晚寄出</translation>
    </message>
    <message>
        <source>Credit by</source>
        <translation>最晚到账</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>到账</translation>
    </message>
    <message>
        <source>Credited</source>
        <translation>已到账</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>All units</source>
        <translation>全量计</translation>
    </message>
    <message>
        <source>Marginal</source>
        <translation>超额计</translation>
    </message>
    <message>
        <source>Active for up to 7 days</source>
        <translation>激活 7 天以内</translation>
    </message>
    <message>
        <source>8 to 30 days</source>
        <translation>8 至 30 天</translation>
    </message>
    <message>
        <source>More than 30 days</source>
        <translation>30 天以上</translation>
    </message>
    <message>
        <source>Since when is unknown</source>
        <translation>激活时间未知</translation>
    </message>
    <message>
        <source>Under approval</source>
        <translation>认证审核中</translation>
    </message>
    <message>
        <source>Never read, not counted</source>
        <translation>从未读取，未计入</translation>
    </message>
    <message>
        <source>Cards in use or stopped count from their activation on; what was never read is not counted as a gap.</source>
        <translation>使用中或已停用的卡自激活之日起计；从未读取的不计为缺口。</translation>
    </message>
    <message>
        <source>never read</source>
        <translation>从未读取</translation>
    </message>
    <message>
        <source>%1; of %2 cards never read</source>
        <translation>%1；另有 %2 张卡从未读取</translation>
    </message>
    <message>
        <source>What is read card by card is as old as its oldest reading.</source>
        <translation>逐卡读取的数据，以其中最早的一次读取为准。</translation>
    </message>
    <message numerus="yes">
        <source>A card is silent when it had traffic and has none on its last known days, %n or more of them; a day that is unknown is no silence.</source>
        <translation>
            <numerusform>曾有流量、而最近已知的至少 %n 天都没有流量的卡为静默卡；未知的日子不算静默。</numerusform>
        </translation>
    </message>
    <message>
        <source>A day is a jump when it is several times the median of the days before it.</source>
        <translation>某日用量是此前各日中位数的数倍时，记为突增。</translation>
    </message>
    <message>
        <source>Counted over the cards that are in the provider&apos;s list, by their fine state.</source>
        <translation>按服务商列表中的卡、以细分状态统计。</translation>
    </message>
    <message>
        <source>Ended already</source>
        <translation>已到期</translation>
    </message>
    <message>
        <source>Within 7 days</source>
        <translation>7 天内</translation>
    </message>
    <message>
        <source>Within 30 days</source>
        <translation>30 天内</translation>
    </message>
    <message>
        <source>Renewal unknown</source>
        <translation>续费设置未知</translation>
    </message>
    <message>
        <source>The first ends on</source>
        <translation>最早到期日</translation>
    </message>
    <message>
        <source>Cards in the provider&apos;s list that are not closed and do not renew automatically; a plan that ends at midnight ends on the day before.</source>
        <translation>服务商列表中未销户且不自动续费的卡；零点到期的套餐记为前一天到期。</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>The sum of the days that are known, of all cards; both months are compared over the same days, and only where nearly all cards are known.</source>
        <translation>所有卡已知各日之和；两个月按相同天数比较，且仅在几乎所有卡都已知时比较。</translation>
    </message>
    <message>
        <source>The cases somebody registered and has not done, and the clocks of the open rebates.</source>
        <translation>已登记而未办结的事项，以及未完结返佣的期限。</translation>
    </message>
    <message>
        <source>Counted over the cards that are in the provider&apos;s list, by coarse state.</source>
        <translation>按服务商列表中的卡、以主状态统计。</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Do it, or record why it is done or postponed.</source>
        <translation>请办理，或登记已办结、已推迟及其原因。</translation>
    </message>
</context>
<context>
    <name>ExplanationDialog</name>
    <message>
        <source>Explanation</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>处理办法</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>相关数据</translation>
    </message>
    <message>
        <source>How the figure comes about</source>
        <translation>数值如何得出</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) in the order shown, no filter.</source>
        <translation>
            <numerusform>按所示顺序导出 %n 列，无筛选。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) in the order shown, filter: %1</source>
        <translation>
            <numerusform>按所示顺序导出 %n 列，筛选：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>导出进度</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>&amp;Workbook (XLSX)</source>
        <translation>工作簿（XLSX）(&amp;W)</translation>
    </message>
    <message>
        <source>For Excel, LibreOffice and WPS: card numbers as text, real figures and dates.</source>
        <translation>用于 Excel、LibreOffice 和 WPS：卡号为文本，数值与日期为真实类型。</translation>
    </message>
    <message>
        <source>Has room for %1 rows, and this table has %2: filter it, or use CSV.</source>
        <translation>最多容纳 %1 行，而此表有 %2 行：请先筛选，或使用 CSV。</translation>
    </message>
    <message>
        <source>CSV for &amp;spreadsheets</source>
        <translation>供电子表格使用的 CSV(&amp;S)</translation>
    </message>
    <message>
        <source>Titles and words as on screen; card numbers in groups of four, so that no program rounds them.</source>
        <translation>标题和用语与屏幕一致；卡号每四位一组，避免被程序取整。</translation>
    </message>
    <message>
        <source>CSV for &amp;programs</source>
        <translation>供程序使用的 CSV(&amp;P)</translation>
    </message>
    <message>
        <source>Field names, codes and bare digits, as the command line writes them.</source>
        <translation>字段名、代码和纯数字，与命令行输出一致。</translation>
    </message>
    <message>
        <source>Numbers of people</source>
        <translation>个人号码</translation>
    </message>
    <message>
        <source>Write &amp;telephone and subscriber numbers whole instead of masked</source>
        <translation>手机号与 IMSI 完整写出，不脱敏(&amp;T)</translation>
    </message>
    <message>
        <source>Why whole numbers are needed</source>
        <translation>为何需要完整号码</translation>
    </message>
    <message>
        <source>&amp;Reason, kept in the activity log:</source>
        <translation>理由（记入操作日志）(&amp;R)：</translation>
    </message>
    <message>
        <source>Reason, kept in the activity log</source>
        <translation>理由（记入操作日志）</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>文件(&amp;F)：</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>选择(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>打开文件夹(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>导出(&amp;E)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Telephone and subscriber numbers are masked.</source>
        <translation>手机号与 IMSI 已脱敏。</translation>
    </message>
    <message>
        <source>Contains personal data: telephone and subscriber numbers are whole. Reason: %1</source>
        <translation>含个人数据：手机号与 IMSI 为完整号码。理由：%1</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>导出到</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 文件 (*.csv)</translation>
    </message>
    <message>
        <source>Say why whole numbers are needed; the reason is kept in the activity log.</source>
        <translation>请说明为何需要完整号码；理由会记入操作日志。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Writing row %1 of %2</source>
        <translation>正在写第 %1 行，共 %2 行</translation>
    </message>
    <message>
        <source>Replace the file</source>
        <translation>替换文件</translation>
    </message>
    <message>
        <source>%1 is there already. It will be replaced when the export is complete.</source>
        <translation>%1 已存在。导出完成后将被替换。</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message numerus="yes">
        <source>Written: %Ln row(s) in %1</source>
        <translation>
            <numerusform>已写入：%1，共 %Ln 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) were too long for a cell and end with &quot;…&quot;.</source>
        <translation>
            <numerusform>有 %Ln 处文本超出单元格长度，以“…”结尾。</numerusform>
        </translation>
    </message>
    <message>
        <source>Private view is on: names, numbers of cards, own texts and amounts of money are masked.</source>
        <translation>隐私视图已打开：姓名、卡号、自有文字和金额会脱敏。</translation>
    </message>
    <message>
        <source>Export with whole numbers</source>
        <translation>导出完整号码</translation>
    </message>
</context>
<context>
    <name>ExportJob</name>
    <message>
        <source>%1 is there already; nothing was written.</source>
        <translation>%1 已存在；未写入任何内容。</translation>
    </message>
</context>
<context>
    <name>FaultScript</name>
    <message>
        <source>The fault script cannot be used: %1</source>
        <translation>无法使用故障脚本：%1</translation>
    </message>
</context>
<context>
    <name>FieldText</name>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
</context>
<context>
    <name>FigureCell</name>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
</context>
<context>
    <name>FigureList</name>
    <message>
        <source>Search this list (Ctrl+F)</source>
        <translation>在此列表中搜索（Ctrl+F）</translation>
    </message>
    <message>
        <source>Search: %1</source>
        <translation>搜索：%1</translation>
    </message>
    <message>
        <source>No row has these words.</source>
        <translation>没有包含这些词的行。</translation>
    </message>
    <message>
        <source>Esc empties the search line and shows all rows again.</source>
        <translation>按 Esc 清空搜索栏，重新显示全部行。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln 行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterCompleter</name>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n 张卡</numerusform>
        </translation>
    </message>
    <message>
        <source>within the next 30 days</source>
        <translation>未来 30 天内</translation>
    </message>
    <message>
        <source>within the last 7 days</source>
        <translation>最近 7 天内</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>in a month</source>
        <translation>某个月</translation>
    </message>
    <message>
        <source>on a day</source>
        <translation>某一天</translation>
    </message>
    <message>
        <source>in less than 30 days, or already</source>
        <translation>30 天内或已经</translation>
    </message>
    <message>
        <source>in less than 7 days, or already</source>
        <translation>7 天内或已经</translation>
    </message>
    <message>
        <source>already</source>
        <translation>已经</translation>
    </message>
    <message>
        <source>before a day</source>
        <translation>某天之前</translation>
    </message>
    <message>
        <source>in more than 30 days</source>
        <translation>30 天之后</translation>
    </message>
    <message>
        <source>after today</source>
        <translation>今天之后</translation>
    </message>
    <message>
        <source>after a day</source>
        <translation>某天之后</translation>
    </message>
    <message>
        <source>within the last 30 days</source>
        <translation>最近 30 天内</translation>
    </message>
    <message>
        <source>more than 7 days ago</source>
        <translation>7 天以前</translation>
    </message>
    <message>
        <source>more than 30 days ago</source>
        <translation>30 天以前</translation>
    </message>
    <message>
        <source>of the plan&apos;s traffic</source>
        <translation>占套餐流量</translation>
    </message>
    <message>
        <source>a size</source>
        <translation>流量大小</translation>
    </message>
    <message>
        <source>no traffic at all</source>
        <translation>没有流量</translation>
    </message>
    <message>
        <source>from one size to another</source>
        <translation>流量区间</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>stopped by anybody, for whatever reason</source>
        <translation>任何一方、任何原因的停用</translation>
    </message>
    <message>
        <source>every kind of pool</source>
        <translation>各类流量池</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>FilterLine</name>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Filter: any number or tag, or status:stopped vendor:CMCC expires&lt;30d</source>
        <translation>筛选：任意号码或标签，或 status:stopped vendor:CMCC expires&lt;30d</translation>
    </message>
    <message>
        <source>Ctrl+Space completes, Alt+Up shows recent filters, Esc clears</source>
        <translation>Ctrl+空格补全，Alt+上箭头显示最近的筛选，Esc 清除</translation>
    </message>
    <message>
        <source>Recent filters</source>
        <translation>最近的筛选</translation>
    </message>
    <message>
        <source>Recent filters (Alt+Up)</source>
        <translation>最近的筛选（Alt+上箭头）</translation>
    </message>
    <message>
        <source>What may stand here</source>
        <translation>此处可填写的内容</translation>
    </message>
    <message>
        <source>No filter was used yet</source>
        <translation>尚未使用过筛选</translation>
    </message>
</context>
<context>
    <name>FinanceCharts</name>
    <message>
        <source>Balance day by day</source>
        <translation>逐日余额</translation>
    </message>
    <message>
        <source>How long the balance lasts is unknown.</source>
        <translation>余额可用多久未知。</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>预计</translation>
    </message>
    <message>
        <source>cash only</source>
        <translation>仅计现金</translation>
    </message>
    <message>
        <source>keep %1</source>
        <translation>至少保留 %1</translation>
    </message>
    <message>
        <source>Vouchers by month</source>
        <translation>各月代金券</translation>
    </message>
    <message>
        <source>How much of the vouchers will be used is unknown.</source>
        <translation>代金券将使用多少未知。</translation>
    </message>
    <message>
        <source>will be used</source>
        <translation>将使用</translation>
    </message>
    <message>
        <source>will lapse</source>
        <translation>将作废</translation>
    </message>
    <message>
        <source>Bills by month</source>
        <translation>各月账单</translation>
    </message>
    <message>
        <source>No bill was read: synchronise the money.</source>
        <translation>尚未读取账单：请同步资金数据。</translation>
    </message>
    <message>
        <source>paid, final</source>
        <translation>已付（已出账）</translation>
    </message>
    <message>
        <source>by vouchers</source>
        <translation>代金券抵扣</translation>
    </message>
    <message>
        <source>paid, preliminary</source>
        <translation>已付（暂估）</translation>
    </message>
</context>
<context>
    <name>FinancePane</name>
    <message>
        <source>Finance</source>
        <translation>财务</translation>
    </message>
</context>
<context>
    <name>FinanceReport</name>
    <message numerus="yes">
        <source>%1, in %n day(s)</source>
        <translation>
            <numerusform>%1，还有 %n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not within %n day(s)</source>
        <translation>
            <numerusform>%n 天内不会用完</numerusform>
        </translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>余额</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>读取时间</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从未读取</translation>
    </message>
    <message>
        <source>Expected to last until</source>
        <translation>预计用到</translation>
    </message>
    <message>
        <source>At the busiest week&apos;s pace</source>
        <translation>按用量最高一周的速度</translation>
    </message>
    <message>
        <source>At the quietest week&apos;s pace</source>
        <translation>按用量最低一周的速度</translation>
    </message>
    <message>
        <source>Cash only</source>
        <translation>仅计现金</translation>
    </message>
    <message>
        <source>Usage a day</source>
        <translation>每日消费</translation>
    </message>
    <message>
        <source>Other products a day</source>
        <translation>其他产品每日消费</translation>
    </message>
    <message>
        <source>Vouchers that are counted</source>
        <translation>计入的代金券</translation>
    </message>
    <message>
        <source>Of this will lapse</source>
        <translation>其中将作废</translation>
    </message>
    <message>
        <source>Next known charge</source>
        <translation>下一笔已知扣款</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%2 扣 %1</translation>
    </message>
    <message>
        <source>Top up</source>
        <translation>充值</translation>
    </message>
    <message>
        <source>at least %1 by %2; this lasts until %3</source>
        <translation>最迟 %2 前至少充值 %1，可用到 %3</translation>
    </message>
    <message>
        <source>Balance and runway</source>
        <translation>余额与可用天数</translation>
    </message>
    <message>
        <source>Balance day by day</source>
        <translation>逐日余额</translation>
    </message>
    <message>
        <source>How long the balance lasts is unknown.</source>
        <translation>余额可用多久未知。</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>预计</translation>
    </message>
    <message>
        <source>busiest week</source>
        <translation>用量最高的一周</translation>
    </message>
    <message>
        <source>quietest week</source>
        <translation>用量最低的一周</translation>
    </message>
    <message>
        <source>keep %1</source>
        <translation>至少保留 %1</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>未触及</translation>
    </message>
    <message>
        <source>crossed</source>
        <translation>已突破</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>未设置</translation>
    </message>
    <message>
        <source>No threshold is set.</source>
        <translation>未设置阈值。</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>预警阈值</translation>
    </message>
    <message>
        <source>The assumptions were changed: Today and the command line use others.</source>
        <translation>假设已更改：“今日”和命令行使用的是标准假设。</translation>
    </message>
    <message>
        <source>A trend needs %1 days of a ledger that ends at most %2 days ago; without a threshold, a top-up lasts %3 days; a balance is old after %4 hours.</source>
        <translation>趋势至少需要 %1 天的收支明细，且明细截止于 %2 天以内；未设阈值时按充值够用 %3 天计算；余额超过 %4 小时视为过旧。</translation>
    </message>
    <message>
        <source>Not known: %1</source>
        <translation>未知：%1</translation>
    </message>
    <message>
        <source>Assumptions, and what is not known</source>
        <translation>假设与未知事项</translation>
    </message>
    <message>
        <source>Vouchers in the order they will be used</source>
        <translation>代金券（按使用顺序）</translation>
    </message>
    <message>
        <source>The account has no vouchers.</source>
        <translation>账户没有代金券。</translation>
    </message>
    <message>
        <source>The vouchers were never read.</source>
        <translation>尚未读取代金券。</translation>
    </message>
    <message>
        <source>Bills of the last months</source>
        <translation>近几个月的账单</translation>
    </message>
    <message>
        <source>No bill was read.</source>
        <translation>尚未读取账单。</translation>
    </message>
    <message>
        <source>Ledger from %1 to %2: what does not add up</source>
        <translation>%1 至 %2 的收支明细：对不上的项目</translation>
    </message>
    <message>
        <source>The ledger was never read.</source>
        <translation>尚未读取收支明细。</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>已对上</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Not explained</source>
        <translation>未对上</translation>
    </message>
    <message>
        <source>To be confirmed</source>
        <translation>待确认</translation>
    </message>
    <message>
        <source>Cannot be said yet</source>
        <translation>暂不能判定</translation>
    </message>
    <message>
        <source>Bills without an entry</source>
        <translation>没有收支记录的账单</translation>
    </message>
    <message>
        <source>Balances that do not add up</source>
        <translation>对不上的余额</translation>
    </message>
    <message>
        <source>Every entry is explained, and every balance adds up.</source>
        <translation>全部记录均已对上，余额逐笔相符。</translation>
    </message>
    <message>
        <source>Balance and vouchers</source>
        <translation>余额与代金券</translation>
    </message>
</context>
<context>
    <name>FinanceSection</name>
    <message>
        <source>Reading the cache…</source>
        <translation>正在读取缓存…</translation>
    </message>
    <message>
        <source>The money was never read.</source>
        <translation>尚未读取资金数据。</translation>
    </message>
    <message>
        <source>Synchronise it; the key needs the billing right.</source>
        <translation>请先同步；密钥需要账单权限。</translation>
    </message>
    <message>
        <source>Synchronise the money</source>
        <translation>同步资金数据</translation>
    </message>
</context>
<context>
    <name>FinanceTables</name>
    <message>
        <source>bill without an entry</source>
        <translation>账单无收支记录</translation>
    </message>
    <message>
        <source>The bill of %1 was paid; the ledger has no entry of it.</source>
        <translation>%1 账单已支付，但收支明细中没有记录。</translation>
    </message>
    <message>
        <source>The preliminary bill of %1 was paid; the ledger has no entry of it.</source>
        <translation>%1 暂估账单已支付，但收支明细中没有记录。</translation>
    </message>
    <message>
        <source>balance does not add up</source>
        <translation>余额对不上</translation>
    </message>
    <message>
        <source>After entry %1 the balance should be %2, it is %3.</source>
        <translation>第 %1 笔之后余额应为 %2，实为 %3。</translation>
    </message>
    <message>
        <source>product unknown</source>
        <translation>产品未知</translation>
    </message>
    <message>
        <source>all products</source>
        <translation>全部产品</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Renewals</source>
        <translation>续费</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>消费</translation>
    </message>
    <message>
        <source>Other products</source>
        <translation>其他产品</translation>
    </message>
    <message>
        <source>From vouchers</source>
        <translation>代金券支付</translation>
    </message>
    <message>
        <source>From the balance</source>
        <translation>余额支付</translation>
    </message>
    <message>
        <source>Left, expected</source>
        <translation>剩余（预计）</translation>
    </message>
    <message>
        <source>Left, busiest week</source>
        <translation>剩余（用量最高一周）</translation>
    </message>
    <message>
        <source>Left, quietest week</source>
        <translation>剩余（用量最低一周）</translation>
    </message>
    <message>
        <source>Left, cash only</source>
        <translation>剩余（仅计现金）</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>顺序</translation>
    </message>
    <message>
        <source>Voucher</source>
        <translation>代金券</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>不计入</translation>
    </message>
    <message>
        <source>Face value</source>
        <translation>面额</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>余额</translation>
    </message>
    <message>
        <source>From</source>
        <translation>生效日</translation>
    </message>
    <message>
        <source>Last whole day</source>
        <translation>最后可用日</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>剩余天数</translation>
    </message>
    <message>
        <source>Will be used</source>
        <translation>将使用</translation>
    </message>
    <message>
        <source>Will lapse</source>
        <translation>将作废</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>It has expired and is void.</source>
        <translation>已过期作废。</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>适用产品</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>适用场景</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>State as sent</source>
        <translation>服务商状态</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>到期时间</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Payable</source>
        <translation>应付</translation>
    </message>
    <message>
        <source>Against the month before</source>
        <translation>较上月</translation>
    </message>
    <message>
        <source>By vouchers</source>
        <translation>代金券抵扣</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>已付</translation>
    </message>
    <message>
        <source>List price</source>
        <translation>原价</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>优惠</translation>
    </message>
    <message>
        <source>Outstanding</source>
        <translation>未结清</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>preliminary</source>
        <translation>暂估</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>数据截至</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>账单类型</translation>
    </message>
    <message>
        <source>prepaid order</source>
        <translation>预付费订单</translation>
    </message>
    <message>
        <source>Product detail</source>
        <translation>产品明细</translation>
    </message>
    <message>
        <source>By coupons</source>
        <translation>优惠券抵扣</translation>
    </message>
    <message>
        <source>By prepaid cards</source>
        <translation>储值卡抵扣</translation>
    </message>
    <message>
        <source>Adjusted</source>
        <translation>调账</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>计费方式</translation>
    </message>
    <message>
        <source>Order or bill</source>
        <translation>订单或账单号</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>支付时间</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>consumption</source>
        <translation>消费</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Explained by</source>
        <translation>对账依据</translation>
    </message>
    <message>
        <source>Speaks of the rebate of 2026-04: confirm it under Rebates.</source>
        <translation>备注提到 2026-04 的返佣：请在“返佣”中确认。</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Bill month</source>
        <translation>账单月份</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>流水号</translation>
    </message>
    <message>
        <source>Kind of funds</source>
        <translation>资金类型</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>后有变更</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>运营商</translation>
    </message>
    <message>
        <source>Kind of plan</source>
        <translation>套餐类型</translation>
    </message>
    <message>
        <source>Tariff</source>
        <translation>资费</translation>
    </message>
    <message>
        <source>any</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>Price a GB</source>
        <translation>每 GB 价格</translation>
    </message>
    <message>
        <source>Price a MB</source>
        <translation>每 MB 价格</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Prevails as</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>website</source>
        <translation>网站</translation>
    </message>
    <message>
        <source>Seen on</source>
        <translation>查看日期</translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation>录入人</translation>
    </message>
    <message>
        <source>Entered at</source>
        <translation>录入时间</translation>
    </message>
    <message>
        <source>¥%1</source>
        <translation>¥%1</translation>
    </message>
    <message>
        <source>about ¥%1</source>
        <translation>约 ¥%1</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>书面</translation>
    </message>
    <message>
        <source>not explained</source>
        <translation>未对上</translation>
    </message>
    <message>
        <source>to be confirmed</source>
        <translation>待确认</translation>
    </message>
    <message>
        <source>cannot be said yet</source>
        <translation>暂不能判定</translation>
    </message>
    <message>
        <source>explained</source>
        <translation>已对上</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>计入</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>已失效</translation>
    </message>
    <message>
        <source>final</source>
        <translation>已出账</translation>
    </message>
    <message>
        <source>final, as the preliminary bill</source>
        <translation>已出账，与暂估账单一致</translation>
    </message>
    <message>
        <source>final; the preliminary bill said %1</source>
        <translation>已出账；暂估账单为 %1</translation>
    </message>
    <message>
        <source>final, replaced the preliminary bill</source>
        <translation>已出账，已替换暂估账单</translation>
    </message>
</context>
<context>
    <name>FindingAction</name>
    <message>
        <source>Synchronise now</source>
        <translation>立即同步</translation>
    </message>
    <message>
        <source>Show the cards</source>
        <translation>查看相关卡</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>前往</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>查看说明</translation>
    </message>
    <message>
        <source>AccessKey…</source>
        <translation>AccessKey…</translation>
    </message>
</context>
<context>
    <name>FindingDelegate</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>FindingList</name>
    <message>
        <source>What needs somebody, worst first</source>
        <translation>需要处理的事项，最紧要的在前</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>查看说明</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>%1 more of this kind: %2</source>
        <translation>同类还有 %1 项，例如：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>urgent</source>
        <translation>紧急</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>notice</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Renew them, switch on auto-renew, or let them end on purpose.</source>
        <translation>请续费、开启自动续费，或确认任其到期。</translation>
    </message>
    <message>
        <source>The plans of %1 cards have ended and do not renew automatically.</source>
        <translation>%1 张卡的套餐已到期，且未开启自动续费。</translation>
    </message>
    <message>
        <source>Renew them before their accounts are closed, or strike them off.</source>
        <translation>请在销户之前续费，或确认不再使用并核销。</translation>
    </message>
    <message>
        <source>The plans of %1 cards end within 7 days and do not renew automatically.</source>
        <translation>%1 张卡的套餐将在 7 天内到期，且未开启自动续费。</translation>
    </message>
    <message>
        <source>The plans of %1 cards end in 8 to 30 days and do not renew automatically.</source>
        <translation>%1 张卡的套餐将在 8 至 30 天内到期，且未开启自动续费。</translation>
    </message>
    <message>
        <source>The plans of %1 cards end within 30 days; whether they renew automatically is unknown.</source>
        <translation>%1 张卡的套餐将在 30 天内到期；是否自动续费未知。</translation>
    </message>
    <message>
        <source>Synchronise the details of these cards.</source>
        <translation>请同步这些卡的详情。</translation>
    </message>
    <message>
        <source>%1 cards are stopped at the limit.</source>
        <translation>%1 张卡达量停用。</translation>
    </message>
    <message>
        <source>Raise the limit or buy more traffic and resume them, or wait for the next month.</source>
        <translation>请提高阈值或加购流量后复机，或等到下月。</translation>
    </message>
    <message>
        <source>%1 cards are stopped by credit control.</source>
        <translation>%1 张卡被信控停用。</translation>
    </message>
    <message>
        <source>Top up the account, then check that they were resumed.</source>
        <translation>请给账户充值，然后确认这些卡已复机。</translation>
    </message>
    <message>
        <source>%1 cards are stopped because their device changed.</source>
        <translation>%1 张卡因更换设备而换绑停用。</translation>
    </message>
    <message>
        <source>Compare the IMEI with the list; put them back or send the evidence within three working days of the notice.</source>
        <translation>请对照 IMEI 清单核对；把卡装回原设备，或在通知后三个工作日内提交证明材料。</translation>
    </message>
    <message>
        <source>%1 cards are stopped for missing real-name verification.</source>
        <translation>%1 张卡因未实名认证而停用。</translation>
    </message>
    <message>
        <source>Have their users or responsible persons complete it.</source>
        <translation>请让使用人或责任人完成实名认证。</translation>
    </message>
    <message>
        <source>%1 cards are stopped as abnormal.</source>
        <translation>%1 张卡异常停用。</translation>
    </message>
    <message>
        <source>Ask the provider for the reason; look at their traffic and devices before.</source>
        <translation>请先查看其流量和设备，再向服务商询问原因。</translation>
    </message>
    <message>
        <source>%1 cards have a state that nobody has described.</source>
        <translation>%1 张卡处于尚无说明的状态。</translation>
    </message>
    <message>
        <source>Look at one of them; ask the provider what its state means.</source>
        <translation>请抽查其中一张，并向服务商询问该状态的含义。</translation>
    </message>
    <message>
        <source>Have their users or responsible persons complete the real-name verification before they are stopped.</source>
        <translation>请在卡被停用之前，让使用人或责任人完成实名认证。</translation>
    </message>
    <message>
        <source>%1 cards are active for more than 30 days without real-name verification.</source>
        <translation>%1 张卡激活已超过 30 天，仍未实名认证。</translation>
    </message>
    <message>
        <source>%1 cards are active for 8 to 30 days without real-name verification.</source>
        <translation>%1 张卡激活已有 8 至 30 天，仍未实名认证。</translation>
    </message>
    <message>
        <source>%1 cards are active for up to 7 days without real-name verification.</source>
        <translation>%1 张卡激活不超过 7 天，尚未实名认证。</translation>
    </message>
    <message>
        <source>%1 cards are active, since when is unknown, without real-name verification.</source>
        <translation>%1 张卡已激活（激活时间未知），尚未实名认证。</translation>
    </message>
    <message>
        <source>%1 cards had traffic before and have none for %2 days or more.</source>
        <translation>%1 张卡曾有流量，但已有 %2 天或更久没有流量。</translation>
    </message>
    <message>
        <source>Check their devices, or stop the cards that are no longer needed.</source>
        <translation>请检查设备，或对不再需要的卡停机。</translation>
    </message>
    <message>
        <source>The traffic of %1 cards has jumped.</source>
        <translation>%1 张卡的流量突增。</translation>
    </message>
    <message>
        <source>Look at the largest of them: a wrong device, a fault or misuse.</source>
        <translation>请查看其中用量最大的卡：可能是设备不对、故障或滥用。</translation>
    </message>
    <message>
        <source>list of cards</source>
        <translation>卡列表</translation>
    </message>
    <message>
        <source>details</source>
        <translation>卡详情</translation>
    </message>
    <message>
        <source>usage</source>
        <translation>用量</translation>
    </message>
    <message>
        <source>real-name states</source>
        <translation>实名状态</translation>
    </message>
    <message>
        <source>pools</source>
        <translation>流量池</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>balance and vouchers</source>
        <translation>余额和代金券</translation>
    </message>
    <message>
        <source>ledger</source>
        <translation>收支明细</translation>
    </message>
    <message>
        <source>bills</source>
        <translation>账单</translation>
    </message>
    <message>
        <source>Of %1 cards this was never read: %2.</source>
        <translation>%1 张卡从未读取过%2。</translation>
    </message>
    <message>
        <source>This was never read: %1.</source>
        <translation>从未读取过：%1。</translation>
    </message>
    <message>
        <source>Synchronise it.</source>
        <translation>请同步。</translation>
    </message>
    <message>
        <source>Some of this is as old as %1: %2.</source>
        <translation>以下数据部分已陈旧，最早截至 %1：%2。</translation>
    </message>
    <message>
        <source>This is of %1 and old: %2.</source>
        <translation>以下数据截至 %1，已陈旧：%2。</translation>
    </message>
    <message>
        <source>%1 rows of the provider could not be read; they are kept as sent and counted nowhere.</source>
        <translation>服务商返回的 %1 行无法读懂；已原样保留，不计入任何统计。</translation>
    </message>
    <message numerus="yes">
        <source>Of %n directional plan(s) nobody has decided whether it is an intercom plan: %1.</source>
        <translation>
            <numerusform>有 %n 个定向套餐尚未认定是否为对讲套餐：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirm or refuse each of them; the name of the plan is a hint.</source>
        <translation>请逐个认定或否定；套餐名称可作参考。</translation>
    </message>
    <message>
        <source>The bills of %1 are provisional until %2, 12:00.</source>
        <translation>%1 的账单在 %2 12:00 之前尚未定账。</translation>
    </message>
    <message>
        <source>Synchronise the bills again after that.</source>
        <translation>请在此之后重新同步账单。</translation>
    </message>
    <message>
        <source>Overdue since %1: %2 (%3).</source>
        <translation>已逾期，到期日为 %1：%2（%3）。</translation>
    </message>
    <message>
        <source>Due on %1: %2 (%3).</source>
        <translation>将于 %1 到期：%2（%3）。</translation>
    </message>
    <message>
        <source>Counted without a published calendar.</source>
        <translation>计算时放假安排尚未公布。</translation>
    </message>
    <message>
        <source>Do it, or record why it is done or postponed.</source>
        <translation>请办理，或登记已办结、已推迟及其原因。</translation>
    </message>
    <message>
        <source>The rebate invoice of %1 should have arrived by %2; none was posted.</source>
        <translation>%1 的返佣发票最晚应于 %2 送达，但至今未寄出。</translation>
    </message>
    <message>
        <source>The rebate invoice of %1 must be posted by %2 to arrive by %3.</source>
        <translation>%1 的返佣发票最晚须于 %2 寄出，才赶得上 %3 的送达期限。</translation>
    </message>
    <message>
        <source>Issue the invoice from the statement, post it, and record its number and day.</source>
        <translation>请按结算单开具发票并寄出，登记发票号和寄出日期。</translation>
    </message>
    <message numerus="yes">
        <source>The rebate of %1 was credited %n day(s) late.</source>
        <translation>
            <numerusform>%1 的返佣晚到账 %n 天。</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirm the ledger entry and note the delay.</source>
        <translation>请确认该笔收支明细，并记录延迟。</translation>
    </message>
    <message>
        <source>Of the rebate of %1 only %2 was credited: %3 is missing.</source>
        <translation>%1 的返佣只到账 %2，尚缺 %3。</translation>
    </message>
    <message>
        <source>Confirm the ledger entry, then claim the difference from the provider.</source>
        <translation>请确认该笔收支明细，然后向服务商追讨差额。</translation>
    </message>
    <message>
        <source>The rebate of %1 should have been credited by %2; the ledger shows none.</source>
        <translation>%1 的返佣最晚应于 %2 到账，但收支明细中没有。</translation>
    </message>
    <message>
        <source>Claim it from the provider, with the invoice&apos;s day of posting.</source>
        <translation>请向服务商追讨，并附上发票的寄出日期。</translation>
    </message>
    <message>
        <source>The rebate of %1 was credited with %2, which has to be clarified: it is not what is due.</source>
        <translation>%1 的返佣到账 %2，与应返金额不符，有待澄清。</translation>
    </message>
    <message>
        <source>Choose the reading of the tier table or ask the provider what was credited.</source>
        <translation>请选定阶梯表的读法，或向服务商询问到账的是什么。</translation>
    </message>
    <message>
        <source>No tier table is in effect for the rebate of %1.</source>
        <translation>%1 的返佣没有生效的阶梯表。</translation>
    </message>
    <message>
        <source>Nobody has chosen how the tier table of %1 is read.</source>
        <translation>%1 的返佣阶梯表尚未选定读法。</translation>
    </message>
    <message>
        <source>All units: %1; marginal: %2.</source>
        <translation>全额：%1；分段：%2。</translation>
    </message>
    <message>
        <source>Import the provider&apos;s tier table.</source>
        <translation>请导入服务商的阶梯表。</translation>
    </message>
    <message>
        <source>Ask the provider in writing and set the reading.</source>
        <translation>请书面询问服务商，再选定读法。</translation>
    </message>
    <message>
        <source>The intercom platform&apos;s count of %1 is missing; we count %2 cards.</source>
        <translation>缺少对讲平台 %1 的提卡数量；我方统计为 %2 张。</translation>
    </message>
    <message>
        <source>The intercom platform&apos;s count of %1 is missing, and ours is unknown.</source>
        <translation>缺少对讲平台 %1 的提卡数量，我方数量也未知。</translation>
    </message>
    <message>
        <source>Get the count from the provider&apos;s intercom platform and enter it.</source>
        <translation>请从服务商的对讲平台取得数量并录入。</translation>
    </message>
    <message>
        <source>Top up the account.</source>
        <translation>请给账户充值。</translation>
    </message>
    <message>
        <source>Top up at least %1 by %2; this lasts until %3.</source>
        <translation>请最晚于 %2 充值至少 %1，可用到 %3。</translation>
    </message>
    <message>
        <source>The balance is unknown: it was never read.</source>
        <translation>余额未知：从未读取过。</translation>
    </message>
    <message>
        <source>Synchronise the money; if it is refused, grant the billing right to the key.</source>
        <translation>请同步费用数据；如被拒绝，请给密钥授予费用查询权限。</translation>
    </message>
    <message>
        <source>The balance is of %1 and too old to rely on.</source>
        <translation>余额数据截至 %1，过于陈旧，不可依赖。</translation>
    </message>
    <message>
        <source>When the balance was read is unknown.</source>
        <translation>余额的读取时间未知。</translation>
    </message>
    <message>
        <source>Synchronise the money.</source>
        <translation>请同步费用数据。</translation>
    </message>
    <message>
        <source>The money ends on %1, at the busiest week&apos;s pace on %2.</source>
        <translation>资金将在 %1 用完；按消费最高的一周推算，则在 %2 用完。</translation>
    </message>
    <message>
        <source>The money ends on %1.</source>
        <translation>资金将在 %1 用完。</translation>
    </message>
    <message>
        <source>Automatic renewals of %1 on %2 are not covered: %3 is missing.</source>
        <translation>%2 的自动续费共 %1，资金不足，尚缺 %3。</translation>
    </message>
    <message numerus="yes">
        <source>Of voucher %1, %2 will be void after %3 (within %n day(s)).</source>
        <translation>
            <numerusform>代金券 %1 有 %2 将在 %3 之后失效（%n 天内）。</numerusform>
        </translation>
    </message>
    <message>
        <source>Voucher %1 with a balance of %2 ends on %3; how much of it will be used is unknown.</source>
        <translation>代金券 %1 余额 %2，将于 %3 失效；届时能用掉多少未知。</translation>
    </message>
    <message>
        <source>Buy or renew what is needed anyway before it ends.</source>
        <translation>请在失效前用于本来就要购买或续费的项目。</translation>
    </message>
    <message>
        <source>It costs %1 by the end of the month.</source>
        <translation>到月末将产生费用 %1。</translation>
    </message>
    <message>
        <source>Expand the pool, stop its largest users, or accept the overage.</source>
        <translation>请扩容流量池、对用量最大的卡停机，或接受超套费用。</translation>
    </message>
    <message>
        <source>Pool %1 has used %2 % of its allowance; %3 is left.</source>
        <translation>流量池 %1 已用 %2 %，剩余 %3。</translation>
    </message>
    <message>
        <source>Keep an eye on it until the month ends.</source>
        <translation>请在月末之前留意。</translation>
    </message>
    <message>
        <source>The money at risk is unknown.</source>
        <translation>风险金额未知。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two whole sentences, one behind the other.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>The intercom platform&apos;s count of %1 is missing, and of %n card(s) nobody has decided whether they count.</source>
        <translation>
            <numerusform>缺少 %1 的对讲平台计数，且有 %n 张卡尚未决定是否计入。</numerusform>
        </translation>
    </message>
    <message>
        <source>to confirm</source>
        <translation>待确认</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>running</source>
        <translation>进行中</translation>
    </message>
    <message numerus="yes">
        <source>Expand the pool by %1 GB now, or pay an amount that is unknown without a confirmed price, or stop its %n largest user(s).</source>
        <translation>
            <numerusform>现在将流量池扩容 %1 GB，或支付超套费用（未确认单价，金额未知），或停用其中用量最大的 %n 张卡。</numerusform>
        </translation>
    </message>
    <message>
        <source>Expand the pool by %1 GB now, or pay an amount that is unknown without a confirmed price.</source>
        <translation>现在将流量池扩容 %1 GB，或支付超套费用（未确认单价，金额未知）。</translation>
    </message>
    <message numerus="yes">
        <source>Expand the pool by %1 GB now, or pay %2, or stop its %n largest user(s).</source>
        <translation>
            <numerusform>现在将流量池扩容 %1 GB，或支付 %2，或停用其中用量最大的 %n 张卡。</numerusform>
        </translation>
    </message>
    <message>
        <source>Expand the pool by %1 GB now, or pay %2.</source>
        <translation>现在将流量池扩容 %1 GB，或支付 %2。</translation>
    </message>
    <message>
        <source>Pool %1 is over its allowance by %2.</source>
        <translation>流量池 %1 已超套 %2。</translation>
    </message>
    <message>
        <source>Pool %1 is expected to go over its allowance by %2 until the end of the month.</source>
        <translation>预计流量池 %1 到月底将超套 %2。</translation>
    </message>
    <message>
        <source>The account has no balance reminder.</source>
        <translation>账户未设置余额提醒。</translation>
    </message>
    <message>
        <source>Whether the account has a balance reminder is unknown.</source>
        <translation>账户是否设置了余额提醒未知。</translation>
    </message>
    <message>
        <source>Plan %1 has cards without a stop rule.</source>
        <translation>套餐 %1 中有卡未设达量停机。</translation>
    </message>
    <message>
        <source>Whether all cards of plan %1 have a stop rule is unknown.</source>
        <translation>套餐 %1 的卡是否都设了达量停机未知。</translation>
    </message>
    <message>
        <source>Plan %1 has no pool reminder.</source>
        <translation>套餐 %1 未设置流量池提醒。</translation>
    </message>
    <message>
        <source>Whether plan %1 has a pool reminder is unknown.</source>
        <translation>套餐 %1 是否设置了流量池提醒未知。</translation>
    </message>
    <message>
        <source>Look at them under odd data; report them to the provider if they stay.</source>
        <translation>在“异常数据”中查看；若持续存在，请反馈给服务商。</translation>
    </message>
    <message>
        <source>The AccessKey is in use here for %1 days; it is to be renewed every %2.</source>
        <translation>此处的 AccessKey 已使用 %1 天；应每 %2 天轮换一次。</translation>
    </message>
    <message>
        <source>Make another key at the provider, enter it here, and delete the old one there.</source>
        <translation>在服务商处新建一个 AccessKey，在此录入，再到服务商处删除旧的。</translation>
    </message>
    <message>
        <source>The temporary AccessKey ended at %1 (Beijing time): nothing is synchronised until there is another.</source>
        <translation>临时 AccessKey 已在 %1（北京时间）到期：有新的之前不会同步。</translation>
    </message>
    <message>
        <source>The temporary AccessKey ends at %1 (Beijing time).</source>
        <translation>临时 AccessKey 在 %1（北京时间）到期。</translation>
    </message>
    <message>
        <source>Get the next temporary key, and enter it under AccessKey.</source>
        <translation>取得下一个临时 AccessKey，在“AccessKey”中录入。</translation>
    </message>
    <message>
        <source>The AccessKey is the one of the account itself: whoever gets hold of it may do everything, also pay and delete.</source>
        <translation>使用的是主账户的 AccessKey：谁拿到它就可以做任何事，包括付款和删除。</translation>
    </message>
    <message>
        <source>Make a user that can only read, as AccessKey describes it, and enter that user&apos;s key.</source>
        <translation>按“AccessKey”中的说明建一个只读用户，录入该用户的 AccessKey。</translation>
    </message>
    <message>
        <source>The AccessKey may do more than the policy text allows; it was seen to read: %1.</source>
        <translation>AccessKey 的权限超出策略文本，检测时读到了：%1。</translation>
    </message>
    <message>
        <source>Give its user the policy text of AccessKey alone, take every other policy away, and test again.</source>
        <translation>只给该用户授予“AccessKey”中的策略文本，撤销其他策略，再检测一次。</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Saving the account…</source>
        <translation>正在保存账户…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>上一步(&amp;B)</translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>&amp;Next</source>
        <translation>下一步(&amp;N)</translation>
    </message>
</context>
<context>
    <name>FleetFeed</name>
    <message>
        <source>The cache holds a row that is no card. Nothing was changed; &quot;simledger-cli verify&quot; says more.</source>
        <translation>缓存中有一行不是卡。未作任何更改；“simledger-cli verify” 有更多说明。</translation>
    </message>
</context>
<context>
    <name>FlowReport</name>
    <message>
        <source>the lines</source>
        <translation>这些行</translation>
    </message>
</context>
<context>
    <name>GapSection</name>
    <message>
        <source>Gaps</source>
        <translation>未实名</translation>
    </message>
    <message>
        <source>No active card of a known state lacks real-name verification.</source>
        <translation>状态已知的在用卡都已实名。</translation>
    </message>
    <message>
        <source>Cards whose state is unknown are counted apart.</source>
        <translation>状态未知的卡另行统计。</translation>
    </message>
    <message>
        <source>Show in Cards</source>
        <translation>在卡片中查看</translation>
    </message>
    <message>
        <source>All of them, in the list of cards</source>
        <translation>在卡片列表中查看全部</translation>
    </message>
    <message>
        <source>Printed gap lists</source>
        <translation>打印的未实名清单</translation>
    </message>
    <message>
        <source>Each printed list begins on a page of its own and has lines to sign.</source>
        <translation>每份打印清单单独起页，并附签字栏。</translation>
    </message>
    <message>
        <source>Printed &amp;lists:</source>
        <translation>打印清单(&amp;L)：</translation>
    </message>
    <message>
        <source>The %1 longest active ones are listed; %2 more are in the list of cards.</source>
        <translation>列出激活最久的 %1 张；另有 %2 张见卡片列表。</translation>
    </message>
</context>
<context>
    <name>GateWidgets</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>GuardAudit</name>
    <message>
        <source>balance reminder</source>
        <translation>余额预警</translation>
    </message>
    <message>
        <source>pool reminder</source>
        <translation>流量池预警</translation>
    </message>
    <message>
        <source>stop rule</source>
        <translation>达量停机</translation>
    </message>
    <message>
        <source>known</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>未设置</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>不需要</translation>
    </message>
    <message>
        <source>Set the balance reminder on the provider&apos;s account page, then record here what it is set to.</source>
        <translation>请在服务商的账户页面设置余额预警，再在此登记所设的值。</translation>
    </message>
    <message>
        <source>Set the pool reminder at the provider, then record here what it is set to.</source>
        <translation>请在服务商处设置流量池预警，再在此登记所设的值。</translation>
    </message>
    <message>
        <source>Nobody has recorded it, and no interface tells it.</source>
        <translation>无人登记过，也没有接口可以查询。</translation>
    </message>
    <message numerus="yes">
        <source>It was looked at %n day(s) ago and nothing was set.</source>
        <translation>
            <numerusform>%n 天前查看过，当时没有设置。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It was looked at %n day(s) ago, which is too long to rely on.</source>
        <translation>
            <numerusform>上次查看是 %n 天前，时间过久，不可依赖。</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at it again on the provider&apos;s page and record what it is set to.</source>
        <translation>请在服务商页面重新查看，并登记所设的值。</translation>
    </message>
    <message numerus="yes">
        <source>It was looked at %n day(s) ago.</source>
        <translation>
            <numerusform>%n 天前查看过。</numerusform>
        </translation>
    </message>
    <message>
        <source>Its cards share no pool.</source>
        <translation>该套餐的卡不共享流量池。</translation>
    </message>
    <message>
        <source>It has no active card.</source>
        <translation>该套餐没有在网卡。</translation>
    </message>
    <message>
        <source>%1 of %2 active cards have no stop rule; of %3 it was never read.</source>
        <translation>%2 张在网卡中有 %1 张未设置达量停机；另有 %3 张从未读取过。</translation>
    </message>
    <message>
        <source>Set the stop rule (stop at usage limit) of this plan at the provider.</source>
        <translation>请在服务商处为该套餐设置达量停机。</translation>
    </message>
    <message>
        <source>Of %1 of %2 active cards it was never read; all others have one.</source>
        <translation>%2 张在网卡中有 %1 张从未读取过；其余均已设置。</translation>
    </message>
    <message>
        <source>Synchronise the details of these cards.</source>
        <translation>请同步这些卡的详情。</translation>
    </message>
    <message>
        <source>All %1 active cards have a stop rule.</source>
        <translation>%1 张在网卡均已设置达量停机。</translation>
    </message>
    <message>
        <source>%1 of %2 active cards have no stop rule.</source>
        <translation>%2 张活跃卡中有 %1 张未设达量停机。</translation>
    </message>
    <message>
        <source>It was never read of any of its %1 active cards.</source>
        <translation>其 %1 张活跃卡均从未读取过。</translation>
    </message>
    <message>
        <source>It was looked at today and nothing was set.</source>
        <translation>今天查看过，当时没有设置。</translation>
    </message>
    <message>
        <source>It was looked at today.</source>
        <translation>今天查看过。</translation>
    </message>
</context>
<context>
    <name>GuardDialog</name>
    <message>
        <source>Record the balance reminder</source>
        <translation>记录余额提醒</translation>
    </message>
    <message>
        <source>Record the pool reminder of %1</source>
        <translation>记录 %1 的池提醒</translation>
    </message>
    <message>
        <source>The balance reminder is set on the provider&apos;s account page (S 3.3.1 c (1)). Look at it there and write down what it says; nothing is changed at the provider from here.</source>
        <translation>余额提醒在供应商的账户页面设置（S 3.3.1 c (1)）。请到该页面查看并在此写下；此处不会改动供应商处的设置。</translation>
    </message>
    <message>
        <source>The reminder about what is left of this pool is set at the provider (S 3.3.1 c (2)). Look at it there and write down what it says; nothing is changed at the provider from here.</source>
        <translation>此池的余量提醒在供应商处设置（S 3.3.1 c (2)）。请到那里查看并在此写下；此处不会改动供应商处的设置。</translation>
    </message>
    <message>
        <source>for example: below 5,000 yuan, by SMS</source>
        <translation>例如：低于 5,000 元，短信提醒</translation>
    </message>
    <message>
        <source>for example: 80 % used, to ops@ …</source>
        <translation>例如：用到 80 %，发给运维邮箱</translation>
    </message>
    <message>
        <source>It is set &amp;to:</source>
        <translation>设置值(&amp;T)：</translation>
    </message>
    <message>
        <source>What it is set to</source>
        <translation>设置值</translation>
    </message>
    <message>
        <source>Seen &amp;on:</source>
        <translation>查看日期(&amp;O)：</translation>
    </message>
    <message>
        <source>Seen on</source>
        <translation>查看日期</translation>
    </message>
    <message>
        <source>Seen &amp;by:</source>
        <translation>查看人(&amp;B)：</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>查看人</translation>
    </message>
    <message>
        <source>Write down what it is set to. Where nothing is set, set it at the provider first.</source>
        <translation>请写下设置值。若尚未设置，请先到供应商处设置。</translation>
    </message>
    <message>
        <source>Say who looked at it.</source>
        <translation>请填写查看人。</translation>
    </message>
</context>
<context>
    <name>GuardSection</name>
    <message>
        <source>Guards of all plans</source>
        <translation>所有套餐的防护</translation>
    </message>
    <message>
        <source>Guards</source>
        <translation>防护</translation>
    </message>
    <message>
        <source>Looking at the guards…</source>
        <translation>正在查看防护…</translation>
    </message>
    <message>
        <source>No card has a plan, so there is nothing to guard.</source>
        <translation>没有卡有套餐，无需防护。</translation>
    </message>
    <message>
        <source>Synchronise the list of cards.</source>
        <translation>请同步卡片列表。</translation>
    </message>
    <message>
        <source>Guards of the plans</source>
        <translation>套餐防护</translation>
    </message>
</context>
<context>
    <name>GuardsCommand</name>
    <message numerus="yes">
        <source>%n plan(s) with missing or unknown guards</source>
        <translation>
            <numerusform>%n 个套餐的防护未设置或情况未知</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Money at risk: %1; of %n more plan(s) it is unknown</source>
        <translation>
            <numerusform>风险金额：%1；另有 %n 个套餐金额未知</numerusform>
        </translation>
    </message>
    <message>
        <source>Balance reminder (%1): %2. %3</source>
        <extracomment>The balance reminder, its clause in the agreement, its state, why that is so.</extracomment>
        <translation>余额提醒（%1）：%2。%3</translation>
    </message>
</context>
<context>
    <name>GuardsView</name>
    <message>
        <source>Record the &amp;balance reminder…</source>
        <translation>记录余额提醒…(&amp;B)</translation>
    </message>
    <message>
        <source>Record the pool &amp;reminder…</source>
        <translation>记录池提醒…(&amp;R)</translation>
    </message>
    <message>
        <source>Show the cards &amp;without</source>
        <translation>显示未设置的卡(&amp;W)</translation>
    </message>
    <message>
        <source>Copy their &amp;ICCIDs</source>
        <translation>复制 ICCID(&amp;I)</translation>
    </message>
    <message>
        <source>Read the &amp;unknown ones</source>
        <translation>读取未知的卡(&amp;U)</translation>
    </message>
    <message>
        <source>Set to: %1. %2</source>
        <translation>设置为：%1。%2</translation>
    </message>
    <message>
        <source>Show the cards &amp;without or unknown</source>
        <translation>显示未设置或未知的卡(&amp;W)</translation>
    </message>
    <message>
        <source>Show the un&amp;known cards</source>
        <translation>显示未知的卡(&amp;K)</translation>
    </message>
</context>
<context>
    <name>HeaderMenu</name>
    <message>
        <source>Choose &amp;columns…</source>
        <translation>选择列(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Hide “%1”</source>
        <translation>隐藏“%1”(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Fit this column</source>
        <translation>自动调整此列宽度(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Widths as at the beginning</source>
        <translation>恢复初始列宽(&amp;W)</translation>
    </message>
</context>
<context>
    <name>HelpDialogs</name>
    <message>
        <source>Copy the selected rows</source>
        <translation>复制所选行</translation>
    </message>
    <message>
        <source>Copy the selected rows with headers</source>
        <translation>连同表头复制所选行</translation>
    </message>
    <message>
        <source>Select all that match</source>
        <translation>选中全部符合条件的行</translation>
    </message>
    <message>
        <source>Open what is selected</source>
        <translation>打开所选内容</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>The console for companies that run fleets of prepaid IoT SIM cards. What it shows comes from an encrypted cache on this computer; it speaks with the provider&apos;s cloud and with nobody else. The provider is named as the source of data alone; its marks belong to their owner.

Simledger is free software under the GNU General Public License, version 3 or later, and comes without any warranty.</source>
        <translation>面向运营预付费物联网卡的企业的管理控制台。所显示的内容来自本机的加密缓存；程序只与服务商的云端通信，不与任何其他方通信。服务商仅作为数据来源被提及；其商标归其所有者所有。

Simledger 是自由软件，采用 GNU 通用公共许可证第 3 版或更新版本，不提供任何担保。</translation>
    </message>
    <message>
        <source>Versions and licences</source>
        <translation>版本与许可证</translation>
    </message>
    <message>
        <source>About Simledger</source>
        <translation>关于 Simledger</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>隐私</translation>
    </message>
    <message>
        <source>Show a chart&apos;s numbers as a table</source>
        <translation>以表格显示图表的数字</translation>
    </message>
    <message>
        <source>Qt: GNU LGPL 3 · Qt Charts: GNU GPL 3 · SQLCipher: BSD · OpenSSL: Apache 2.0 · simdjson: Apache 2.0 · zlib: zlib licence</source>
        <translation>Qt：GNU LGPL 3 · Qt Charts：GNU GPL 3 · SQLCipher：BSD · OpenSSL：Apache 2.0 · simdjson：Apache 2.0 · zlib：zlib 许可证</translation>
    </message>
</context>
<context>
    <name>HttpListener</name>
    <message>
        <source>No TLS certificate and key can be read from %1 and %2.</source>
        <translation>无法从 %1 和 %2 读取 TLS 证书和私钥。</translation>
    </message>
    <message>
        <source>Only loopback addresses are served, and %1 is none.</source>
        <translation>只在环回地址上服务，而 %1 不是环回地址。</translation>
    </message>
    <message>
        <source>Port %1 cannot be opened on %2.</source>
        <translation>无法在 %2 上打开端口 %1。</translation>
    </message>
</context>
<context>
    <name>HttpTransport</name>
    <message>
        <source>This computer has no certificate store, so the cloud cannot be recognised. Install the package ca-certificates and try again; the cache stays usable.</source>
        <translation>本机没有证书库，无法确认云端身份。请安装软件包 ca-certificates 后重试；缓存仍可使用。</translation>
    </message>
    <message>
        <source>The cloud&apos;s certificate was issued by somebody this computer does not trust. If a company proxy inspects traffic, add its certificate to the system&apos;s store; the cache stays usable.</source>
        <translation>云端证书的签发者不受本机信任。如果公司代理会检查流量，请把其证书加入系统证书库；缓存仍可使用。</translation>
    </message>
    <message>
        <source>The certificate is for %1, not for %2: what answers is not the cloud. Nothing was sent; check the network or proxy.</source>
        <translation>证书属于 %1 而不是 %2：应答者不是云端。未发送任何内容；请检查网络或代理。</translation>
    </message>
    <message>
        <source>The cloud&apos;s certificate is valid only from %1. Nothing was sent; check the computer clock.</source>
        <translation>云端证书自 %1 起才有效。未发送任何内容；请检查电脑时钟。</translation>
    </message>
    <message>
        <source>The cloud&apos;s certificate expired on %1. Nothing was sent; check the computer clock.</source>
        <translation>云端证书已于 %1 过期。未发送任何内容；请检查电脑时钟。</translation>
    </message>
    <message>
        <source>What answers is not a TLS server. Nothing was sent; check the address and the proxy.</source>
        <translation>应答者不是 TLS 服务器。未发送任何内容；请检查地址和代理。</translation>
    </message>
    <message>
        <source>The server&apos;s encryption is too old to be safe. Nothing was sent; a proxy may stand between this computer and the cloud.</source>
        <translation>服务器的加密方式过旧，不安全。未发送任何内容；本机与云端之间可能有代理。</translation>
    </message>
    <message>
        <source>No secure connection to the cloud could be made. Nothing was sent; try again, and check the proxy if it stays so.</source>
        <translation>无法与云端建立安全连接。未发送任何内容；请重试，如仍如此，请检查代理。</translation>
    </message>
    <message>
        <source>The cloud cannot be reached: no network or name service. Everything in the cache stays usable; try again when the network is back.</source>
        <translation>无法连接云端：没有网络或域名解析。缓存中的内容均可使用；请在网络恢复后重试。</translation>
    </message>
    <message>
        <source>This address is not allowed: the cloud is asked over https only. Nothing was sent; correct the address in the settings.</source>
        <translation>不允许使用此地址：只通过 https 访问云端。未发送任何内容；请在设置中更正地址。</translation>
    </message>
    <message>
        <source>The cloud did not accept a connection in time. Everything in the cache stays usable; it will be tried again.</source>
        <translation>云端未及时接受连接。缓存中的内容均可使用；将会重试。</translation>
    </message>
    <message>
        <source>The cloud did not answer in time. What was complete is kept; it will be tried again.</source>
        <translation>云端未及时应答。已完成的内容均已保留；将会重试。</translation>
    </message>
    <message>
        <source>The cloud&apos;s answer took too long and was dropped. What was complete is kept; it will be tried again.</source>
        <translation>云端的应答耗时过长，已丢弃。已完成的内容均已保留；将会重试。</translation>
    </message>
    <message>
        <source>The answer is far larger than any answer of the cloud and was dropped. Nothing was changed.</source>
        <translation>应答远大于云端的任何应答，已丢弃。未作任何更改。</translation>
    </message>
    <message>
        <source>The server wanted to send the request elsewhere, which the cloud never does. It was not followed; check the network, a login page may be in the way.</source>
        <translation>服务器要求把请求转到别处，而云端从不这样做。未跟随；请检查网络，可能有登录页面拦截。</translation>
    </message>
    <message>
        <source>A login page or proxy answered instead of the cloud. Nothing was changed; open a web page, log in to the network and try again.</source>
        <translation>应答的是登录页面或代理，而不是云端。未作任何更改；请打开网页登录网络后重试。</translation>
    </message>
    <message>
        <source>The answer has an unexpected format (XML). Nothing was changed; please report this.</source>
        <translation>应答的格式出乎意料（XML）。未作任何更改；请报告此问题。</translation>
    </message>
    <message>
        <source>The connection to the cloud broke off. The answer was dropped, everything before it is kept; it will be tried again.</source>
        <translation>与云端的连接中断。该应答已丢弃，此前的内容均已保留；将会重试。</translation>
    </message>
    <message>
        <source>What answers made its certificate itself, and nobody vouches for it: it is not the cloud. Nothing was sent; check the network or proxy.</source>
        <translation>对方的证书是自己签发的，没有人为它担保：这不是云端。没有发送任何内容；请检查网络或代理。</translation>
    </message>
    <message>
        <source>The cloud&apos;s certificate was issued by %1, whom this computer does not trust. If that is the company&apos;s own proxy, add its certificate to the system&apos;s store; the cache stays usable.</source>
        <translation>云端的证书由 %1 签发，本机不信任它。如果它是公司自己的代理，请把它的证书加入系统证书库；缓存仍可使用。</translation>
    </message>
    <message>
        <source>The certificate was issued by somebody who may not issue any: what answers is not the cloud. Nothing was sent; check the network or proxy.</source>
        <translation>证书的签发者无权签发证书：对方不是云端。没有发送任何内容；请检查网络或代理。</translation>
    </message>
    <message>
        <source>The certificate is not meant for servers: what answers is not the cloud. Nothing was sent; check the network or proxy.</source>
        <translation>证书不是服务器证书：对方不是云端。没有发送任何内容；请检查网络或代理。</translation>
    </message>
    <message>
        <source>The certificate&apos;s key or signature is too weak to be believed. Nothing was sent; a proxy may stand between this computer and the cloud.</source>
        <translation>证书的密钥或签名太弱，不可信。没有发送任何内容；本机与云端之间可能有代理。</translation>
    </message>
    <message>
        <source>The server offers no encryption that is still safe. Nothing was sent; a proxy may stand between this computer and the cloud.</source>
        <translation>服务器没有提供仍然安全的加密方式。没有发送任何内容；本机与云端之间可能有代理。</translation>
    </message>
    <message>
        <source>The proxy does not accept the user name and password it was given. Nothing was sent; enter them again under AccessKey, Proxy.</source>
        <translation>代理不接受所给的用户名和密码。没有发送任何内容；请在“AccessKey › 代理”中重新录入。</translation>
    </message>
    <message>
        <source>The proxy wants a user name and password, which are not set. Nothing was sent; enter them under AccessKey, Proxy.</source>
        <translation>代理要求用户名和密码，但尚未设置。没有发送任何内容；请在“AccessKey › 代理”中录入。</translation>
    </message>
    <message>
        <source>The proxy cannot be reached. Nothing was sent; check it under AccessKey, Proxy.</source>
        <translation>无法连接代理。没有发送任何内容；请在“AccessKey › 代理”中检查。</translation>
    </message>
    <message>
        <source>The server wanted to go on without encryption. That was refused and nothing more was sent; check the network, somebody may stand in the way.</source>
        <translation>服务器想改为不加密继续，已拒绝，没有再发送任何内容；请检查网络，中间可能有人。</translation>
    </message>
    <message>
        <source>The server sends the request round in a circle. It was not followed; check the network, a login page may be in the way.</source>
        <translation>服务器让请求循环跳转，没有跟随；请检查网络，可能有登录页面。</translation>
    </message>
    <message>
        <source>The connection was cut while it was being secured. Nothing was sent; it will be tried again.</source>
        <translation>建立加密连接时被切断。没有发送任何内容；会再试。</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>The journal file cannot be written: %1</source>
        <translation>无法写入请求日志文件：%1</translation>
    </message>
</context>
<context>
    <name>JsonDocument</name>
    <message>
        <source>The cloud&apos;s answer is not valid text. It was dropped; nothing was changed.</source>
        <translation>云端的应答不是有效文本，已丢弃；未作任何更改。</translation>
    </message>
    <message>
        <source>The cloud&apos;s answer is empty. Nothing was changed.</source>
        <translation>云端的应答是空的。未作任何更改。</translation>
    </message>
    <message>
        <source>The cloud&apos;s answer is nested too deep to be an answer. Nothing was changed.</source>
        <translation>云端的应答嵌套过深，不可能是应答。未作任何更改。</translation>
    </message>
    <message>
        <source>The cloud&apos;s answer holds a number that is too large. It was dropped; nothing was changed.</source>
        <translation>云端的应答含有过大的数字，已丢弃；未作任何更改。</translation>
    </message>
    <message>
        <source>The cloud&apos;s answer is incomplete or malformed. It was dropped; nothing was changed.</source>
        <translation>云端的应答不完整或格式有误，已丢弃；未作任何更改。</translation>
    </message>
</context>
<context>
    <name>Kdf</name>
    <message>
        <source>The key could not be derived; there may be too little free memory. Nothing was changed.</source>
        <translation>无法派生密钥，可能是可用内存不足。未作任何更改。</translation>
    </message>
</context>
<context>
    <name>KeptEntryText</name>
    <message>
        <source>would go back to an older value</source>
        <translation>将变回较旧的值</translation>
    </message>
    <message>
        <source>was removed and would return</source>
        <translation>此后已删除，将重新出现</translation>
    </message>
    <message>
        <source>would be lost</source>
        <translation>将丢失</translation>
    </message>
</context>
<context>
    <name>KeyFile</name>
    <message>
        <source>The key file is damaged. The cache itself was not touched: put back a copy of the key file, or the previous one kept beside it.</source>
        <translation>密钥文件已损坏。缓存本身未受影响：请放回密钥文件的副本，或其旁边保留的上一份。</translation>
    </message>
    <message>
        <source>The key file was made by a newer version of the program (format %1, this program knows %2). It was not changed; use the newer program.</source>
        <translation>密钥文件由更新版本的程序创建（格式 %1，本程序支持 %2）。文件未更改；请使用更新版本的程序。</translation>
    </message>
    <message>
        <source>The passphrase is wrong. Nothing was changed; try again, or use the recovery code.</source>
        <translation>口令错误。未作任何更改；请重试，或使用恢复码。</translation>
    </message>
    <message>
        <source>This recovery code belongs to another cache. Nothing was changed.</source>
        <translation>此恢复码属于另一个缓存。未作任何更改。</translation>
    </message>
    <message>
        <source>The key could not be sealed. Nothing was changed.</source>
        <translation>无法封装密钥。未作任何更改。</translation>
    </message>
    <message>
        <source>The system&apos;s keyring has another secret for this account: it was replaced, or comes from another copy. Use the passphrase or the recovery code; afterwards the entry can be made anew. Nothing was changed.</source>
        <translation>系统密钥环中本账户的密钥不同：它被更换过，或来自另一份副本。请用口令或恢复码，之后可重新生成条目。没有改动任何内容。</translation>
    </message>
</context>
<context>
    <name>KeyOptions</name>
    <message>
        <source>--%1 wants an address such as https://HOST; plain http is allowed to this computer alone.</source>
        <translation>--%1 需要 https://HOST 这样的地址；明文 http 只允许用于本机。</translation>
    </message>
    <message>
        <source>The AccessKey id.</source>
        <translation>AccessKey ID。</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>The AccessKey secret: the first line of this file.</source>
        <translation>AccessKey 密钥：取此文件的第一行。</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FILE</translation>
    </message>
    <message>
        <source>The key as the provider&apos;s token service gives it, a JSON document: this file.</source>
        <translation>令牌服务返回的 AccessKey（JSON）：这个文件。</translation>
    </message>
    <message>
        <source>Likewise, from this open descriptor.</source>
        <translation>同上，从这个已打开的描述符读取。</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>What kind of key it is: user or root.</source>
        <translation>AccessKey 的种类：user 或 root。</translation>
    </message>
    <message>
        <source>KIND</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>How to get to the provider: system, none or HOST:PORT.</source>
        <translation>到服务商的路径：system、none 或 主机:端口。</translation>
    </message>
    <message>
        <source>PROXY</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>The user name that the proxy wants.</source>
        <translation>代理要求的用户名。</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>The password of the proxy: the first line of this file.</source>
        <translation>代理的密码：这个文件的第一行。</translation>
    </message>
    <message>
        <source>Take the password of the proxy from this open descriptor.</source>
        <translation>从这个已打开的描述符读取代理的密码。</translation>
    </message>
    <message>
        <source>Another address of the card service.</source>
        <translation>物联网卡服务的其他地址。</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Another address of the billing service.</source>
        <translation>费用服务的其他地址。</translation>
    </message>
    <message>
        <source>Give the key by --key-id ID and --secret-file FILE, or by one of --credentials-file FILE and --credentials-fd N.</source>
        <translation>请用 --key-id ID 和 --secret-file 文件 给出 AccessKey，或用 --credentials-file 文件、--credentials-fd N 之一。</translation>
    </message>
    <message>
        <source>A key wants --key-id ID and --secret-file FILE.</source>
        <translation>AccessKey 需要 --key-id ID 和 --secret-file 文件。</translation>
    </message>
    <message>
        <source>--key-kind is user or root.</source>
        <translation>--key-kind 应为 user 或 root。</translation>
    </message>
    <message>
        <source>--proxy is system, none or HOST:PORT; its user goes to --proxy-user, its password to --proxy-password-file.</source>
        <translation>--proxy 应为 system、none 或 主机:端口；用户名用 --proxy-user，密码用 --proxy-password-file。</translation>
    </message>
    <message>
        <source>A proxy user or password wants --proxy HOST:PORT.</source>
        <translation>代理的用户名或密码需要同时给出 --proxy 主机:端口。</translation>
    </message>
</context>
<context>
    <name>KeyPage</name>
    <message>
        <source>Which key? How to make one that can only read</source>
        <translation>用哪个密钥？如何创建只读密钥</translation>
    </message>
    <message>
        <source>AccessKey &amp;id</source>
        <translation>AccessKey ID(&amp;I)</translation>
    </message>
    <message>
        <source>AccessKey &amp;secret</source>
        <translation>AccessKey Secret(&amp;S)</translation>
    </message>
    <message>
        <source>Address of the &amp;card service</source>
        <translation>物联网卡服务地址(&amp;C)</translation>
    </message>
    <message>
        <source>Address of the &amp;billing service</source>
        <translation>费用服务地址(&amp;B)</translation>
    </message>
    <message>
        <source>Other addresses of the cloud</source>
        <translation>使用其他云服务地址</translation>
    </message>
    <message>
        <source>&amp;Test the key</source>
        <translation>测试密钥(&amp;T)</translation>
    </message>
    <message>
        <source>Progress of the test</source>
        <translation>测试进度</translation>
    </message>
    <message>
        <source>Kept; type here to replace it</source>
        <translation>已保留；在此输入可替换</translation>
    </message>
    <message>
        <source>Enter the id and the secret of the key first.</source>
        <translation>请先输入密钥的 ID 和 Secret。</translation>
    </message>
    <message>
        <source>An address must be like https://HOST; plain http is allowed to this computer alone.</source>
        <translation>地址的格式应为 https://主机名；仅本机地址可使用 http。</translation>
    </message>
    <message>
        <source>Asking the cloud what this key may read…</source>
        <translation>正在向云端查询此密钥的读取权限…</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>%1 You can go on and test the key later.</source>
        <translation>%1 可以继续，稍后再测试密钥。</translation>
    </message>
    <message>
        <source>The key works. Will not be synchronised, for the right is missing: %1.</source>
        <translation>密钥可用。因缺少权限而不会同步的内容：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>The key works and may read everything that is needed.</source>
        <translation>密钥可用，所需内容均可读取。</translation>
    </message>
    <message>
        <source>AccessKey</source>
        <translation>AccessKey</translation>
    </message>
    <message>
        <source>&amp;Policy text…</source>
        <translation>权限策略…(&amp;P)</translation>
    </message>
    <message>
        <source>Kind of key</source>
        <translation>AccessKey 的种类</translation>
    </message>
    <message>
        <source>Key of a user made for this program</source>
        <translation>为本程序单独建的用户的 AccessKey</translation>
    </message>
    <message>
        <source>Key of the account itself (advised against)</source>
        <translation>主账户的 AccessKey（不建议）</translation>
    </message>
    <message>
        <source>Temporary key with a security token (STS)</source>
        <translation>带安全令牌的临时 AccessKey（STS）</translation>
    </message>
    <message>
        <source>Security to&amp;ken</source>
        <translation>安全令牌(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;End of the key, as the provider writes it, or in Beijing time</source>
        <translation>到期时间(&amp;E)，按服务商的写法，或北京时间</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>The key of the account itself may do everything, also pay and delete, and so may whoever gets hold of it. Make a user that can only read instead, as described above.</source>
        <translation>主账户的 AccessKey 可以做任何事，包括付款和删除，谁拿到它也一样。请按上面的说明改建一个只读用户。</translation>
    </message>
    <message>
        <source>Enter the security token of the temporary key.</source>
        <translation>请录入临时 AccessKey 的安全令牌。</translation>
    </message>
    <message>
        <source>Enter when the temporary key ends, such as 2026-03-02T12:00:00Z or 2026-03-02 20:00 (Beijing time).</source>
        <translation>请录入临时 AccessKey 的到期时间，如 2026-03-02T12:00:00Z 或 2026-03-02 20:00（北京时间）。</translation>
    </message>
    <message>
        <source>This key may do more than the policy text allows; it was seen to read: %1. Give its user the policy text alone, and test again.</source>
        <translation>这个 AccessKey 的权限超出策略文本，检测时读到了：%1。请只授予该用户策略文本所列的权限，再检测一次。</translation>
    </message>
</context>
<context>
    <name>KeyReminder</name>
    <message>
        <source>The temporary AccessKey ended at %1 (Beijing time). Enter the next one to synchronise again; everything in the cache stays usable.</source>
        <translation>临时 AccessKey 已在 %1（北京时间）到期。录入下一个才能继续同步；缓存中的内容仍可使用。</translation>
    </message>
    <message>
        <source>The temporary AccessKey ends at %1 (Beijing time). Enter the next one now, and a synchronisation under way goes on with it.</source>
        <translation>临时 AccessKey 在 %1（北京时间）到期。现在录入下一个，正在进行的同步会用它继续。</translation>
    </message>
</context>
<context>
    <name>Keyring</name>
    <message>
        <source>There is no keyring here that answers. Use the passphrase or the recovery code. Nothing was changed.</source>
        <translation>这里没有可用的密钥环。请用口令或恢复码。没有改动任何内容。</translation>
    </message>
    <message>
        <source>The system&apos;s keyring is locked, or was never set up. Unlock it, or use the passphrase or the recovery code. Nothing was changed.</source>
        <translation>系统密钥环已锁定，或从未设置。请解锁它，或用口令或恢复码。没有改动任何内容。</translation>
    </message>
    <message>
        <source>The system&apos;s keyring is open, but the entry of this account is gone from it. Use the passphrase or the recovery code; afterwards the entry can be made anew. Nothing was changed.</source>
        <translation>系统密钥环已解锁，但其中本账户的条目不见了。请用口令或恢复码，之后可重新生成条目。没有改动任何内容。</translation>
    </message>
    <message>
        <source>The system&apos;s keyring did not answer in time; a question of its own may stand behind this window. Use the passphrase or the recovery code. Nothing was changed.</source>
        <translation>系统密钥环没有及时应答，它自己的询问窗口可能在本窗口后面。请用口令或恢复码。没有改动任何内容。</translation>
    </message>
    <message>
        <source>The system&apos;s keyring did not keep the secret. Nothing was changed: the account asks for the passphrase as before.</source>
        <translation>系统密钥环没有保存密钥。没有改动任何内容：账户照旧询问口令。</translation>
    </message>
    <message>
        <source>Whether the entry of this account is gone from the system&apos;s keyring could not be proven. It opens nothing without the key file.</source>
        <translation>无法证明本账户的条目已从系统密钥环删除。没有密钥文件，它什么也打不开。</translation>
    </message>
    <message>
        <source>%1 The secret was given to %2, and now %3 keeps the secrets.</source>
        <translation>%1当时密钥交给了 %2，现在由 %3 保管。</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>The console for fleets of IoT cards: what needs you today, every card, every cost. What it shows comes from an encrypted cache on this computer.</source>
        <translation>物联网卡管理控制台：今天要处理什么、每一张卡、每一笔费用。所显示的内容来自本机的加密缓存。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
</context>
<context>
    <name>LanguageSwitch</name>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
</context>
<context>
    <name>LeakDialog</name>
    <message>
        <source>Suspected leak of the AccessKey</source>
        <translation>疑似 AccessKey 泄露</translation>
    </message>
    <message>
        <source>1. Disable the key at the provider, now: access control (RAM), users, the user of this key. That alone stops whoever has it.
2. Tell the provider at once; the agreement asks for it (S 4.2.3). The words are below.
3. Take the key out of this program, so that it does not go on calling with it. Everything that was read stays.
4. Make another key and enter it under AccessKey, Replace.
5. Look through orders, ledger and card states since the day the key may have leaked, and write down what is not yours.
6. Delete the old key at the provider. Backups of this account still hold it, encrypted.
7. If a copy of this account may be in other hands, too: File, Replace the data key.</source>
        <translation>1. 立即在服务商处禁用该 AccessKey：访问控制（RAM）→ 用户 → 该 AccessKey 的用户。只有这一步能阻止已拿到它的人。
2. 立即通知服务商；这是协议要求（S 4.2.3）。通知全文见下方。
3. 把该 AccessKey 从本程序移除，避免继续用它调用。已读取的数据全部保留。
4. 新建 AccessKey，在“AccessKey → 更换”中录入。
5. 从可能泄露之日起，核对订单、收支明细和卡状态，记下不是贵方所为的部分。
6. 到服务商处删除旧 AccessKey。本账户的备份中仍以加密形式保存着它。
7. 如果本账户的副本也可能落入他人之手：“文件”菜单，“更换数据密钥…”。</translation>
    </message>
    <message>
        <source>Notice to the provider</source>
        <translation>给服务商的通知</translation>
    </message>
    <message>
        <source>&amp;Copy the notice</source>
        <translation>复制通知(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Take the key out…</source>
        <translation>移除 AccessKey…(&amp;T)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Take the key out</source>
        <translation>移除 AccessKey</translation>
    </message>
    <message>
        <source>Take the AccessKey out of this account?</source>
        <translation>要把 AccessKey 从本账户移除吗？</translation>
    </message>
    <message>
        <source>Nothing can be synchronised until another key is entered. What was read, your entries and the backups stay.</source>
        <translation>录入新的 AccessKey 之前无法同步。已读取的数据、录入内容和备份都保留。</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>LedgerMatch</name>
    <message>
        <source>Its amount or its direction is unknown.</source>
        <translation>金额或收支方向未知。</translation>
    </message>
    <message>
        <source>Withdrawn from the account.</source>
        <translation>账户提现。</translation>
    </message>
    <message>
        <source>Confirmed as the rebate of %1.</source>
        <translation>已确认为 %1 的返佣。</translation>
    </message>
    <message>
        <source>A top-up.</source>
        <translation>充值。</translation>
    </message>
    <message>
        <source>A top-up by %1.</source>
        <translation>通过 %1 充值。</translation>
    </message>
    <message>
        <source>Speaks of a rebate, but somebody has refused it as one.</source>
        <translation>备注提到返佣，但已被人工否定。</translation>
    </message>
    <message>
        <source>Speaks of the rebate of %1: confirm it under Rebates.</source>
        <translation>备注提到 %1 的返佣：请在“返佣”中确认。</translation>
    </message>
    <message>
        <source>Speaks of a rebate: confirm it under Rebates.</source>
        <translation>备注提到返佣：请在“返佣”中确认。</translation>
    </message>
    <message>
        <source>The bill of %1 has this number, but not its amount.</source>
        <translation>%1 账单有此号码，但没有金额。</translation>
    </message>
    <message numerus="yes">
        <source>Bill of %1: %2; %n entries together.</source>
        <translation>
            <numerusform>%1 账单：%2；共 %n 笔合计。</numerusform>
        </translation>
    </message>
    <message>
        <source>Bill of %1: %2.</source>
        <translation>%1 账单：%2。</translation>
    </message>
    <message>
        <source>The bill of %1 says %2, the ledger %3.</source>
        <translation>%1 账单为 %2，收支明细为 %3。</translation>
    </message>
    <message>
        <source>The preliminary bill of %1 says %2, the ledger %3.</source>
        <translation>%1 暂估账单为 %2，收支明细为 %3。</translation>
    </message>
    <message>
        <source>An order of ours, but the final bill of %1 does not have it.</source>
        <translation>是本公司的订单，但 %1 已出账的账单中没有。</translation>
    </message>
    <message>
        <source>Order of %1; no final bill has it yet, so its amount is not checked.</source>
        <translation>%1 的订单；尚未出现在已出账的账单中，金额未核对。</translation>
    </message>
    <message>
        <source>An order of ours; no final bill has it yet, so its amount is not checked.</source>
        <translation>本公司的订单；尚未出现在已出账的账单中，金额未核对。</translation>
    </message>
    <message>
        <source>The bill of %1 was not read.</source>
        <translation>%1 账单尚未读取。</translation>
    </message>
    <message>
        <source>The month of its bill is unknown.</source>
        <translation>所属账单的月份未知。</translation>
    </message>
    <message>
        <source>The preliminary bill of %1 does not have this number yet.</source>
        <translation>%1 暂估账单中尚无此号码。</translation>
    </message>
    <message>
        <source>Neither an order nor the final bill of %1 has this number.</source>
        <translation>订单和 %1 已出账的账单中都没有此号码。</translation>
    </message>
    <message>
        <source>It names no order and no bill, and nothing else tells what it is for.</source>
        <translation>未注明订单或账单，也没有其他信息说明用途。</translation>
    </message>
    <message>
        <source>It names no bill; one alone of %1 has this amount: %2.</source>
        <translation>未注明账单；%1 只有一张账单金额相同：%2。</translation>
    </message>
</context>
<context>
    <name>LedgerSection</name>
    <message>
        <source>Entries of the ledger</source>
        <translation>收支明细</translation>
    </message>
    <message>
        <source>&amp;Period</source>
        <translation>期间(&amp;P)</translation>
    </message>
    <message>
        <source>from</source>
        <translation>从</translation>
    </message>
    <message>
        <source>to</source>
        <translation>至</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>类型(&amp;T)</translation>
    </message>
    <message>
        <source>Period of the ledger</source>
        <translation>收支明细的期间</translation>
    </message>
    <message>
        <source>last three months</source>
        <translation>最近三个月</translation>
    </message>
    <message>
        <source>last twelve months</source>
        <translation>最近十二个月</translation>
    </message>
    <message>
        <source>days chosen</source>
        <translation>自选日期</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>起始日</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>截止日</translation>
    </message>
    <message>
        <source>Type of entry</source>
        <translation>收支类型</translation>
    </message>
    <message>
        <source>&amp;Only what is not explained</source>
        <translation>只看未对上的(&amp;O)</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Every entry of these days is explained.</source>
        <translation>这些天的记录均已对上。</translation>
    </message>
    <message>
        <source>The ledger has no entry in these days.</source>
        <translation>这些天没有收支明细。</translation>
    </message>
    <message>
        <source>The newest entry is of %1.</source>
        <translation>最新一笔在 %1。</translation>
    </message>
    <message>
        <source>Explained %1 of %2</source>
        <translation>已对上 %1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%n not explained</source>
        <translation>
            <numerusform>%n 笔未对上</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be confirmed</source>
        <translation>
            <numerusform>%n 笔待确认</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that cannot be said yet</source>
        <translation>
            <numerusform>%n 笔暂不能判定</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bill(s) without an entry</source>
        <translation>
            <numerusform>%n 张账单没有收支记录</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n balance(s) that do not add up</source>
        <translation>
            <numerusform>%n 处余额对不上</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older entries left out: choose fewer days</source>
        <translation>
            <numerusform>省略较早的 %n 笔：请缩短期间</numerusform>
        </translation>
    </message>
    <message>
        <source>everything adds up</source>
        <translation>全部对上</translation>
    </message>
    <message>
        <source>Ledger %1 to %2</source>
        <translation>收支明细 %1 至 %2</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>收支明细</translation>
    </message>
</context>
<context>
    <name>LinkButton</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>ListCell</name>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
</context>
<context>
    <name>ListDocument</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Interrupted: the output is not complete.</source>
        <translation>已中断：输出不完整。</translation>
    </message>
    <message>
        <source>nothing was read from the cloud yet</source>
        <translation>尚未从云端读取任何内容</translation>
    </message>
    <message>
        <source>data of %1 (%2)</source>
        <translation>数据截至 %1（%2）</translation>
    </message>
</context>
<context>
    <name>ListSection</name>
    <message>
        <source>Nothing was read from the provider yet.</source>
        <translation>尚未从服务商读取任何数据。</translation>
    </message>
    <message>
        <source>Synchronise once; from then on everything here works without a connection.</source>
        <translation>同步一次，之后无需联网即可使用。</translation>
    </message>
    <message>
        <source>Synchronise now</source>
        <translation>立即同步</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在查看…</translation>
    </message>
</context>
<context>
    <name>Log</name>
    <message>
        <source>The log in %1 could not be opened. The program goes on without it.</source>
        <translation>无法打开 %1 中的日志。程序将不写日志继续运行。</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Which command? &quot;simledger-cli --help&quot; lists them.</source>
        <translation>要执行哪个命令？“simledger-cli --help” 列出了全部命令。</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;; &quot;simledger-cli --help&quot; lists them.</source>
        <translation>没有命令 “%1”；“simledger-cli --help” 列出了全部命令。</translation>
    </message>
    <message>
        <source>--lang wants zh_CN or en.</source>
        <translation>--lang 需要 zh_CN 或 en。</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>DEMO</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>Invented cards; nothing of this is real.</source>
        <translation>虚构的卡；均非真实数据。</translation>
    </message>
    <message>
        <source>%1 (demo)</source>
        <translation>%1（演示）</translation>
    </message>
    <message>
        <source>PRIVATE VIEW</source>
        <translation>隐私视图</translation>
    </message>
    <message>
        <source>Names, numbers of cards, own texts and amounts of money are masked (%1)</source>
        <translation>姓名、卡号、自有文字和金额已脱敏（%1）</translation>
    </message>
    <message>
        <source>%1 (private view)</source>
        <translation>%1（隐私视图）</translation>
    </message>
</context>
<context>
    <name>ManagementSheet</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>state of cards, how many</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>state unknown</source>
        <translation>状态未知</translation>
    </message>
    <message>
        <source>others</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>卡数</translation>
    </message>
    <message>
        <source>Opened in month</source>
        <translation>当月开户</translation>
    </message>
    <message>
        <source>Activated in month</source>
        <translation>当月激活</translation>
    </message>
    <message>
        <source>Closed in month</source>
        <translation>当月销户</translation>
    </message>
    <message>
        <source>End in 30 days</source>
        <translation>30 天内到期</translation>
    </message>
    <message>
        <source>%1 (not renewing)</source>
        <translation>%1（不自动续费）</translation>
    </message>
    <message>
        <source>Ended, not closed</source>
        <translation>已到期未销户</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>按状态</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>卡</translation>
    </message>
    <message>
        <source>Used in month</source>
        <translation>当月用量</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>上月</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Known of</source>
        <translation>已知范围</translation>
    </message>
    <message>
        <source>%1 of %2 cards</source>
        <translation>%2 张卡中的 %1 张</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>流量</translation>
    </message>
    <message>
        <source>The traffic of these months was never read.</source>
        <translation>这些月份的流量从未读取。</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n without price</source>
        <translation>
            <numerusform>%1，%n 个流量池无价格</numerusform>
        </translation>
    </message>
    <message>
        <source>Pools</source>
        <translation>流量池</translation>
    </message>
    <message>
        <source>%1, %2 not known</source>
        <translation>%1，其中 %2 个未知</translation>
    </message>
    <message>
        <source>Over allowance</source>
        <translation>已超套</translation>
    </message>
    <message>
        <source>Near or going over</source>
        <translation>接近或将超套</translation>
    </message>
    <message>
        <source>Overage expected</source>
        <translation>预计超套费用</translation>
    </message>
    <message numerus="yes">
        <source>longer than %n day(s)</source>
        <translation>
            <numerusform>超过 %n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s), until %1</source>
        <translation>
            <numerusform>%n 天，至 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (preliminary)</source>
        <translation>%1（未定账）</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>余额</translation>
    </message>
    <message>
        <source>Lasts</source>
        <translation>可用天数</translation>
    </message>
    <message>
        <source>Billed for month</source>
        <translation>当月账单</translation>
    </message>
    <message>
        <source>Vouchers</source>
        <translation>代金券</translation>
    </message>
    <message>
        <source>Void unused</source>
        <translation>未使用即作废</translation>
    </message>
    <message>
        <source>To top up</source>
        <translation>需充值</translation>
    </message>
    <message>
        <source>at least %1 by %2</source>
        <translation>%2 前至少 %1</translation>
    </message>
    <message>
        <source>%1 (draft)</source>
        <translation>%1（草稿）</translation>
    </message>
    <message>
        <source>%1 or %2 (not chosen)</source>
        <translation>%1 或 %2（读法未选）</translation>
    </message>
    <message>
        <source>Rebate: cards</source>
        <translation>返佣卡数</translation>
    </message>
    <message>
        <source>Rebate due</source>
        <translation>应得返佣</translation>
    </message>
    <message>
        <source>Rebate credited</source>
        <translation>已到账返佣</translation>
    </message>
    <message>
        <source>Its state</source>
        <translation>到账状态</translation>
    </message>
    <message>
        <source>No real name</source>
        <translation>未实名</translation>
    </message>
    <message>
        <source>Real name unknown</source>
        <translation>实名未知</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>%1, %2 overdue</source>
        <translation>%1 个，其中 %2 个逾期</translation>
    </message>
    <message>
        <source>Next deadline</source>
        <translation>最近到期</translation>
    </message>
    <message>
        <source>Rebate and duties</source>
        <translation>返佣与义务</translation>
    </message>
    <message>
        <source>never read: %1</source>
        <translation>从未读取：%1</translation>
    </message>
    <message>
        <source>the bill of the month</source>
        <translation>当月账单</translation>
    </message>
    <message>
        <source>cards closed in the month: the account was not read yet when it began</source>
        <translation>当月销户数：月初时尚未开始读取账号</translation>
    </message>
    <message>
        <source>the intercom platform&apos;s count for the rebate</source>
        <translation>返佣所需的对讲平台数量</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>及另外 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing that this page needs</source>
        <translation>本页所需均已知</translation>
    </message>
    <message>
        <source>Nothing needs anybody on this day.</source>
        <translation>这一天没有需要处理的事。</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>What to look at first</source>
        <translation>最先要看的</translation>
    </message>
    <message>
        <source>Management summary</source>
        <translation>管理层月报</translation>
    </message>
    <message>
        <source>Month %1, and how things stand on %2</source>
        <translation>%1 月度情况，以及 %2 的现状</translation>
    </message>
    <message>
        <source>Pools of the month, and money</source>
        <translation>当月流量池与资金</translation>
    </message>
    <message numerus="yes">
        <source>– (%Ln undecided)</source>
        <translation>
            <numerusform>–（%Ln 张待决定）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessageDelegate</name>
    <message>
        <source>request %1</source>
        <translation>请求 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n 次</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessageList</name>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Messages, newest first</source>
        <translation>消息，最新的在前</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清空</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>目前没有消息。</translation>
    </message>
    <message>
        <source>Results of synchronisations, exports and prints appear here.</source>
        <translation>同步、导出和打印的结果会显示在这里。</translation>
    </message>
</context>
<context>
    <name>MessagesModel</name>
    <message>
        <source>Synchronised: %1.</source>
        <translation>已同步：%1。</translation>
    </message>
    <message>
        <source>The synchronisation was stopped. What was read until then is kept.</source>
        <translation>同步已停止。此前读取的内容均已保留。</translation>
    </message>
    <message>
        <source>Synchronised in part. %1</source>
        <translation>部分同步。%1</translation>
    </message>
    <message>
        <source>Nothing was synchronised. %1</source>
        <translation>未同步任何内容。%1</translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %n more problem(s))</source>
        <translation>
            <numerusform>%1（另有 %n 个问题）</numerusform>
        </translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>notice</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>request %1</source>
        <translation>请求 %1</translation>
    </message>
    <message>
        <source>AccessKey…</source>
        <translation>AccessKey…</translation>
    </message>
</context>
<context>
    <name>MissingBar</name>
    <message>
        <source>How far the synchronisation is</source>
        <translation>同步进度</translation>
    </message>
    <message>
        <source>&amp;Read what is missing</source>
        <translation>读取缺少的数据(&amp;R)</translation>
    </message>
    <message>
        <source>Asks the provider for the traffic of these cards first, then of others that were never read. It can be stopped at any time; what has arrived is kept.</source>
        <translation>先向服务商读取这些卡的流量，再读取其他从未读取过的卡。可随时停止，已到达的数据会保留。</translation>
    </message>
    <message>
        <source>S&amp;top reading</source>
        <translation>停止读取(&amp;T)</translation>
    </message>
</context>
<context>
    <name>MoneyCommands</name>
    <message>
        <source>Available</source>
        <translation>可用额度</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>现金</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>信用额度</translation>
    </message>
</context>
<context>
    <name>MoneyWords</name>
    <message>
        <source>new cards</source>
        <translation>新购卡</translation>
    </message>
    <message>
        <source>more cards</source>
        <translation>增购卡</translation>
    </message>
    <message>
        <source>pool expansion</source>
        <translation>流量池扩容</translation>
    </message>
    <message>
        <source>function fee</source>
        <translation>功能费</translation>
    </message>
    <message>
        <source>overlay pack</source>
        <translation>叠加包</translation>
    </message>
    <message>
        <source>renewal</source>
        <translation>续费</translation>
    </message>
    <message>
        <source>automatic renewal</source>
        <translation>自动续费</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>处理中</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>unpaid</source>
        <translation>未支付</translation>
    </message>
    <message>
        <source>refunded</source>
        <translation>已退款</translation>
    </message>
    <message>
        <source>top-up</source>
        <translation>充值</translation>
    </message>
    <message>
        <source>withdrawal</source>
        <translation>提现</translation>
    </message>
    <message>
        <source>refund</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>consumption</source>
        <translation>消费</translation>
    </message>
    <message>
        <source>transfer</source>
        <translation>转账</translation>
    </message>
    <message>
        <source>adjustment</source>
        <translation>调账</translation>
    </message>
    <message>
        <source>in</source>
        <translation>收入</translation>
    </message>
    <message>
        <source>out</source>
        <translation>支出</translation>
    </message>
    <message>
        <source>prepaid order</source>
        <translation>预付费订单</translation>
    </message>
    <message>
        <source>usage bill</source>
        <translation>后付费账单</translation>
    </message>
</context>
<context>
    <name>MonthField</name>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>&amp;Month</source>
        <translation>月份(&amp;M)</translation>
    </message>
</context>
<context>
    <name>MonthSection</name>
    <message>
        <source>Month before (PageUp)</source>
        <translation>上一月（PageUp）</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Today (Home)</source>
        <translation>今天（Home）</translation>
    </message>
    <message>
        <source>Next month (PageDown)</source>
        <translation>下一月（PageDown）</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>a date format, for a month</comment>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>Calendar of %1 not published: import…</source>
        <translation>%1 年放假安排未公布：导入…</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月历</translation>
    </message>
</context>
<context>
    <name>MonthView</name>
    <message>
        <source>Month of deadlines</source>
        <translation>期限月历</translation>
    </message>
</context>
<context>
    <name>NewFile</name>
    <message>
        <source>The disk is full: %1 was not written. Free some space and try again.</source>
        <translation>磁盘已满：%1 未写入。请腾出空间后重试。</translation>
    </message>
    <message>
        <source>A file size limit stopped writing %1. Raise the limit and try again.</source>
        <translation>文件大小限制使 %1 无法写入。请提高限制后重试。</translation>
    </message>
    <message>
        <source>%1 is on a disk that can only be read. Choose another folder.</source>
        <translation>%1 位于只读磁盘上。请换一个目录。</translation>
    </message>
    <message>
        <source>There is no permission to write %1. Check the folder&apos;s permissions.</source>
        <translation>没有写入 %1 的权限。请检查目录权限。</translation>
    </message>
    <message>
        <source>%1 is open in another program. Close it there and try again.</source>
        <translation>%1 已被其他程序打开。请在那里关闭后重试。</translation>
    </message>
    <message>
        <source>The folder of %1 does not exist. Choose another one.</source>
        <translation>%1 所在的目录不存在。请换一个目录。</translation>
    </message>
    <message>
        <source>%1 could not be written; what was there before stays. Check the disk and try again.</source>
        <translation>%1 无法写入，原有内容保留。请检查磁盘后重试。</translation>
    </message>
    <message>
        <source>%1 is a folder, a link or a device and is not replaced. Name another file.</source>
        <translation>%1 是文件夹、链接或设备，未被替换。请换一个文件名。</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>New &amp;passphrase, at least 10 characters</source>
        <translation>新口令(&amp;P)，至少 10 个字符</translation>
    </message>
    <message>
        <source>Strength of the passphrase</source>
        <translation>口令强度</translation>
    </message>
    <message>
        <source>The &amp;same again</source>
        <translation>再输入一次(&amp;S)</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>大写锁定已打开。</translation>
    </message>
    <message>
        <source>Suggest &amp;one</source>
        <translation>推荐一个(&amp;O)</translation>
    </message>
    <message>
        <source>Suggested passphrase</source>
        <translation>推荐的口令</translation>
    </message>
    <message>
        <source>A suggestion is shown here, to be written down</source>
        <translation>推荐的口令显示在此，请抄写保存</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>两次输入的口令不一致。</translation>
    </message>
    <message>
        <source>This passphrase is easy to guess. Use a longer one, or go on once more to take it all the same.</source>
        <translation>此口令容易被猜到。请换一个更长的口令；若仍要使用，请再确认一次。</translation>
    </message>
    <message>
        <source>No passphrase could be made up. Enter one of your own.</source>
        <translation>无法生成口令。请自行输入。</translation>
    </message>
    <message>
        <source>Easy to guess.</source>
        <translation>容易被猜到。</translation>
    </message>
    <message>
        <source>Hard to guess.</source>
        <translation>不易被猜到。</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>&amp;Save note</source>
        <translation>保存备注(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>放弃(&amp;D)</translation>
    </message>
    <message>
        <source>Note about this card</source>
        <translation>关于此卡的备注</translation>
    </message>
    <message>
        <source>A note about this card, for yourselves: the provider never sees it.</source>
        <translation>关于此卡的备注，仅供自己使用：服务商看不到。</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>The note was saved.</source>
        <translation>备注已保存。</translation>
    </message>
    <message>
        <source>Note about a card</source>
        <translation>单张卡的备注</translation>
    </message>
    <message>
        <source>Notes are hidden in private view.</source>
        <translation>隐私视图中不显示备注。</translation>
    </message>
    <message>
        <source>Show the &amp;whole note…</source>
        <translation>显示完整备注(&amp;W)…</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Next message</source>
        <translation>下一条消息</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>另有 %n 条</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OddData</name>
    <message>
        <source>list of cards</source>
        <translation>卡列表</translation>
    </message>
    <message>
        <source>This card is missing everywhere: in the count of cards, their states, traffic, pools and rebates.</source>
        <translation>此卡在各处均缺失：卡数、状态、流量、流量池和返佣。</translation>
    </message>
    <message>
        <source>detail of a card</source>
        <translation>卡详情</translation>
    </message>
    <message>
        <source>A sub-card is missing in the detail of its card; the card itself counts.</source>
        <translation>卡详情中缺少一张子卡；卡本身照常统计。</translation>
    </message>
    <message>
        <source>usage of a card</source>
        <translation>卡用量</translation>
    </message>
    <message>
        <source>A day or month is missing in the usage of a card and in all sums of traffic with it.</source>
        <translation>某张卡的用量以及包含它的流量合计中缺少一天或一个月。</translation>
    </message>
    <message>
        <source>real-name state of a card</source>
        <translation>实名状态</translation>
    </message>
    <message>
        <source>A real-name state is missing; the card counts as not read.</source>
        <translation>缺少一个实名状态；此卡按未读取统计。</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>This order is missing in the orders and explains no change or price.</source>
        <translation>订单列表中缺少此订单，它也无法用于说明变更或价格。</translation>
    </message>
    <message>
        <source>pools</source>
        <translation>流量池</translation>
    </message>
    <message>
        <source>Figures of a pool are missing; its forecast does without them.</source>
        <translation>缺少流量池的数字；其预测未包含这些数字。</translation>
    </message>
    <message>
        <source>the provider&apos;s own counts</source>
        <translation>服务商的统计数</translation>
    </message>
    <message>
        <source>A count of the provider is missing; our own counts do not need it.</source>
        <translation>缺少服务商的一个统计数；本机统计不需要它。</translation>
    </message>
    <message>
        <source>balance</source>
        <translation>余额</translation>
    </message>
    <message>
        <source>The balance, and how long it lasts, do without it.</source>
        <translation>余额和可用天数未包含它。</translation>
    </message>
    <message>
        <source>vouchers</source>
        <translation>代金券</translation>
    </message>
    <message>
        <source>This voucher is missing in the vouchers and in how long the money lasts.</source>
        <translation>代金券列表和可用天数中缺少此代金券。</translation>
    </message>
    <message>
        <source>prepaid cards</source>
        <translation>储值卡</translation>
    </message>
    <message>
        <source>This prepaid card is missing in the money.</source>
        <translation>资金中缺少此储值卡。</translation>
    </message>
    <message>
        <source>ledger</source>
        <translation>收支明细</translation>
    </message>
    <message>
        <source>This transaction is missing in the ledger, in the runway and where credits are matched.</source>
        <translation>收支明细、可用天数和入账核对中缺少此笔交易。</translation>
    </message>
    <message>
        <source>bills</source>
        <translation>账单</translation>
    </message>
    <message>
        <source>A line is missing in the bills and their sums.</source>
        <translation>账单及其合计中缺少一行。</translation>
    </message>
    <message>
        <source>invoiceable amounts</source>
        <translation>可开票金额</translation>
    </message>
    <message>
        <source>An amount is missing among those that can be invoiced.</source>
        <translation>可开票金额中缺少一项。</translation>
    </message>
    <message>
        <source>it does not say what it is about</source>
        <translation>没有说明对象</translation>
    </message>
    <message>
        <source>its ICCID is none</source>
        <translation>ICCID 无效</translation>
    </message>
    <message>
        <source>its number cannot be read</source>
        <translation>编号无法读取</translation>
    </message>
    <message>
        <source>it is of another type than documented</source>
        <translation>类型与文档不符</translation>
    </message>
    <message>
        <source>its unit is missing or unknown</source>
        <translation>单位缺失或未知</translation>
    </message>
    <message>
        <source>it is too large, too small or negative</source>
        <translation>过大、过小或为负数</translation>
    </message>
    <message>
        <source>it is not written as documented</source>
        <translation>格式与文档不符</translation>
    </message>
    <message>
        <source>there is no such date</source>
        <translation>没有这样的日期</translation>
    </message>
    <message>
        <source>there is no such month</source>
        <translation>没有这样的月份</translation>
    </message>
    <message>
        <source>it is no amount of money</source>
        <translation>不是金额</translation>
    </message>
    <message>
        <source>its currency is missing or unknown</source>
        <translation>币种缺失或未知</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>过长</translation>
    </message>
    <message>
        <source>it was longer than what is kept</source>
        <translation>超出保留长度</translation>
    </message>
    <message>
        <source>it was sent twice and differs</source>
        <translation>重复发送且内容不同</translation>
    </message>
    <message>
        <source>Unreadable row</source>
        <translation>无法读取的行</translation>
    </message>
    <message>
        <source>Unreadable field</source>
        <translation>无法读取的字段</translation>
    </message>
    <message>
        <source>New field</source>
        <translation>新字段</translation>
    </message>
    <message>
        <source>It is counted nowhere.</source>
        <translation>未计入任何统计。</translation>
    </message>
    <message>
        <source>This one value is unknown; the rest of the row counts.</source>
        <translation>仅此值未知；该行其余部分照常统计。</translation>
    </message>
    <message>
        <source>Nothing misses it: the provider sends something that nobody has described yet.</source>
        <translation>不影响任何统计：服务商发送了尚无说明的内容。</translation>
    </message>
    <message>
        <source>the list showed this card twice</source>
        <translation>列表中出现两次</translation>
    </message>
    <message>
        <source>Nothing misses it: the card counts once, as its newer row says. The list moved while it was read.</source>
        <translation>不影响任何统计：该卡只计一次，以较新的行为准。读取时列表发生了移动。</translation>
    </message>
</context>
<context>
    <name>OddDataBriefing</name>
    <message>
        <source>stands</source>
        <translation>未解决</translation>
    </message>
    <message>
        <source>stands; seen by %1</source>
        <translation>未解决；%1 已阅</translation>
    </message>
    <message>
        <source>readable since %1</source>
        <translation>%1 起已可读取</translation>
    </message>
    <message>
        <source>not sent any more in the reading of %1</source>
        <translation>%1 的读取中不再出现</translation>
    </message>
</context>
<context>
    <name>OddDataSection</name>
    <message>
        <source>Odd data</source>
        <translation>异常数据</translation>
    </message>
    <message>
        <source>Everything the provider sent could be read.</source>
        <translation>服务商发来的数据均可读取。</translation>
    </message>
    <message>
        <source>What cannot be read is kept as sent, shown here and counted nowhere.</source>
        <translation>无法读取的数据按原样保留，显示在这里，不计入任何统计。</translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation>发来的原文</translation>
    </message>
    <message>
        <source>Show &amp;personal data</source>
        <translation>显示个人信息(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Mark as seen</source>
        <translation>标为已阅(&amp;M)</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2. First seen %3, last seen %4, %n time(s); %5.</source>
        <translation>
            <numerusform>%1：%2。首次出现于 %3，最近出现于 %4，共 %n 次；%5。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Mark as not seen</source>
        <translation>标为未阅(&amp;M)</translation>
    </message>
    <message>
        <source>Mark as seen</source>
        <translation>标为已阅</translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>无法读取的数据</translation>
    </message>
</context>
<context>
    <name>OpeningFinding</name>
    <message>
        <source>The cache is older than it was when it was last kept (generation %1, expected %2): an older copy was put back, or its newest part was lost. What is shown is from %3. Synchronise again, and look whether what you entered since then is there.</source>
        <translation>缓存比上次保存时旧（第 %1 代，应为第 %2 代）：放回了较旧的副本，或最新部分已丢失。当前显示的是 %3 的数据。请重新同步，并检查此后录入的内容是否还在。</translation>
    </message>
    <message>
        <source>The cache was emptied: there is no card in it (generation %1, expected %2). Synchronise again, or put a backup back.</source>
        <translation>缓存已被清空：其中没有任何卡（第 %1 代，应为第 %2 代）。请重新同步，或恢复一份备份。</translation>
    </message>
    <message>
        <source>The seal beside the cache, %1, is missing, so it cannot be told whether this is the newest state of the cache. Nothing was changed; the next change writes a new seal.</source>
        <translation>缓存旁的封条 %1 缺失，无法判断这是否是缓存的最新状态。未做任何更改；下次有变化时会写入新的封条。</translation>
    </message>
    <message>
        <source>The seal beside the cache, %1, is damaged or belongs to another cache, so it cannot be told whether this is the newest state of the cache. Nothing was changed; the next change writes a new seal.</source>
        <translation>缓存旁的封条 %1 已损坏或属于另一缓存，无法判断这是否是缓存的最新状态。未做任何更改；下次有变化时会写入新的封条。</translation>
    </message>
    <message>
        <source>The cache was damaged. It was set aside as %1, nothing of it was deleted, and the backup of %2 was opened in its place. What was read or entered since then is missing: synchronise again, and enter again what you had entered.</source>
        <translation>缓存已损坏，现已原样保留为 %1，未删除任何内容，并改用 %2 的备份打开。此后读取或录入的内容缺失：请重新同步，并重新录入此后录入过的内容。</translation>
    </message>
    <message>
        <source>The backup of %1 was put in the place of the cache, which is kept as %2. What was read or entered since then is only there: synchronise again.</source>
        <translation>已用 %1 的备份替换缓存，原缓存保留为 %2。此后读取或录入的内容只在原缓存中：请重新同步。</translation>
    </message>
    <message>
        <source>Today&apos;s backup could not be made; the earlier ones are untouched. The reason: %1</source>
        <translation>今天的备份未能完成；以前的备份没有变化。原因：%1</translation>
    </message>
    <message>
        <source>There was no cache file, and the backup of %1 was put in its place. What was read or entered since then is missing: synchronise again, and enter again what you had entered.</source>
        <translation>缓存文件不存在，已放入 %1 的备份。此后读取或录入的内容已缺失：请重新同步，并重新录入。</translation>
    </message>
    <message>
        <source>There was no cache file, and an empty cache was begun. Synchronise to read cards and money again; what you had entered yourself cannot be fetched.</source>
        <translation>缓存文件不存在，已新建空缓存。请同步以重新读取卡和资金数据；自行录入的内容无法重新获取。</translation>
    </message>
    <message>
        <source>An empty cache was begun. The one that could not be opened is kept as %1. Synchronise to read cards and money again; what you had entered yourself cannot be fetched.</source>
        <translation>已新建空缓存。无法打开的缓存保留为 %1。请同步以重新读取卡和资金数据；自行录入的内容无法重新获取。</translation>
    </message>
    <message>
        <source>The cache was emptied: there is no card in it (generation %1, expected %2). The backups of then were removed since: synchronise again.</source>
        <translation>缓存已被清空：其中没有任何卡（第 %1 代，应为第 %2 代）。当时的备份此后已删除：请重新同步。</translation>
    </message>
    <message>
        <source>The cache was damaged, and the backup of %1 was opened in its place; the damaged file was removed since. What was read or entered after that backup is missing: synchronise again, and enter again what you had entered.</source>
        <translation>缓存曾损坏，已改用 %1 的备份打开；损坏的文件此后已删除。该备份之后读取或录入的内容缺失：请重新同步，并重新录入此后录入过的内容。</translation>
    </message>
    <message>
        <source>The backup of %1 was put in the place of the cache, which was removed since. What was read or entered after that backup is missing: synchronise again, and enter again what you had entered.</source>
        <translation>已用 %1 的备份替换缓存，原缓存此后已删除。该备份之后读取或录入的内容缺失：请重新同步，并重新录入此后录入过的内容。</translation>
    </message>
    <message>
        <source>An empty cache was begun; the one that could not be opened was removed since. Synchronise to read cards and money again; what you had entered yourself cannot be fetched.</source>
        <translation>已新建空缓存；无法打开的缓存此后已删除。请同步以重新读取卡和资金数据；自行录入的内容无法重新获取。</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>--today wants a date such as 2026-03-02.</source>
        <translation>--today 需要 2026-03-02 这样的日期。</translation>
    </message>
    <message>
        <source>--log-level wants debug, info, warning or critical.</source>
        <translation>--log-level 需要 debug、info、warning 或 critical。</translation>
    </message>
    <message>
        <source>The data directory: one account, one cache.</source>
        <translation>数据目录：一个账户，一个缓存。</translation>
    </message>
    <message>
        <source>DIR</source>
        <translation>DIR</translation>
    </message>
    <message>
        <source>Take the passphrase from the first line of this file.</source>
        <translation>口令取自此文件的第一行。</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FILE</translation>
    </message>
    <message>
        <source>Take the passphrase from this open descriptor.</source>
        <translation>口令取自此已打开的描述符。</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>Open with the recovery code in the first line of this file.</source>
        <translation>用此文件第一行的恢复码打开。</translation>
    </message>
    <message>
        <source>The business date, for rehearsals and reproducible reports.</source>
        <translation>业务日期，用于演练和可重复的报表。</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>YYYY-MM-DD</translation>
    </message>
    <message>
        <source>The language: zh_CN or en.</source>
        <translation>语言：zh_CN 或 en。</translation>
    </message>
    <message>
        <source>LANG</source>
        <translation>LANG</translation>
    </message>
    <message>
        <source>What to log: debug, info, warning, critical.</source>
        <translation>记录哪些日志：debug、info、warning、critical。</translation>
    </message>
    <message>
        <source>LEVEL</source>
        <translation>LEVEL</translation>
    </message>
    <message>
        <source>How long to wait for another process that holds the data directory (default 5).</source>
        <translation>数据目录被其他进程占用时等待多久（默认 5）。</translation>
    </message>
    <message>
        <source>SECONDS</source>
        <translation>SECONDS</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>显示此帮助。</translation>
    </message>
    <message>
        <source>Show the versions.</source>
        <translation>显示版本。</translation>
    </message>
    <message>
        <source>--data-dir wants a directory.</source>
        <translation>--data-dir 需要目录。</translation>
    </message>
    <message>
        <source>--%1 wants a whole number of at least %2.</source>
        <translation>--%1 需要不小于 %2 的整数。</translation>
    </message>
    <message>
        <source>Work on a demo account with invented cards, made anew and wiped at the end.</source>
        <translation>使用演示账户：虚构的卡，每次重新生成，结束时清除。</translation>
    </message>
    <message>
        <source>How many cards the demo account (default 5,000) or the writing benchmarks (1,000,000) have.</source>
        <translation>演示账户（默认 5,000）或写入类性能测试（1,000,000）的卡数。</translation>
    </message>
    <message>
        <source>--cards wants at most 1,000,000.</source>
        <translation>--cards 最多为 1,000,000。</translation>
    </message>
    <message>
        <source>--%1 wants a date such as 2026-03-02.</source>
        <translation>--%1 需要 2026-03-02 这样的日期。</translation>
    </message>
    <message>
        <source>--%1 wants a month such as 2026-04.</source>
        <translation>--%1 需要 2026-04 这样的月份。</translation>
    </message>
    <message>
        <source>The first day, in Beijing.</source>
        <translation>起始日（北京时间）。</translation>
    </message>
    <message>
        <source>The last day, in Beijing.</source>
        <translation>截止日（北京时间）。</translation>
    </message>
    <message>
        <source>--from must not be after --to.</source>
        <translation>--from 不能晚于 --to。</translation>
    </message>
    <message>
        <source>Give one of --passphrase-file, --passphrase-fd, --recovery-code-file and --keyring.</source>
        <translation>--passphrase-file、--passphrase-fd、--recovery-code-file 和 --keyring 只能给出一个。</translation>
    </message>
    <message>
        <source>Open with the secret in the system&apos;s keyring (&quot;account keyring add&quot;).</source>
        <translation>用系统密钥环中的密钥打开（“account keyring add”）。</translation>
    </message>
</context>
<context>
    <name>OverTimeSection</name>
    <message>
        <source>Traffic over time</source>
        <translation>流量走势</translation>
    </message>
    <message>
        <source>Shape of the chart</source>
        <translation>图表形式</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>柱形</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>折线</translation>
    </message>
    <message>
        <source>Adding up the traffic…</source>
        <translation>正在汇总流量…</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Traffic of %1</source>
        <translation>流量：%1</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>走势</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln 行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PagesView</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>Page %1 …</source>
        <translation>第 %1 页…</translation>
    </message>
</context>
<context>
    <name>PaneOutputs</name>
    <message numerus="yes">
        <source>%1: %n row(s) as %2</source>
        <translation>
            <numerusform>%1：%n 行，格式 %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PartAge</name>
    <message>
        <source>This was never read whole from the cloud. Read it with &quot;simledger-cli sync --only %1&quot;.</source>
        <translation>这部分从未从云端完整读取。请运行 “simledger-cli sync --only %1” 读取。</translation>
    </message>
</context>
<context>
    <name>Passphrase</name>
    <message>
        <source>This cannot be a passphrase: %1. Nothing was changed; choose another one.</source>
        <translation>不能用作口令：%1。未作任何更改；请另选一个。</translation>
    </message>
    <message>
        <source>it is not UTF-8 text</source>
        <translation>不是 UTF-8 文本</translation>
    </message>
    <message>
        <source>it must have %1 to %2 characters</source>
        <translation>长度须为 %1 到 %2 个字符</translation>
    </message>
    <message>
        <source>it has a control character</source>
        <translation>含有控制字符</translation>
    </message>
</context>
<context>
    <name>PassphrasePage</name>
    <message>
        <source>The passphrase encrypts everything the program keeps. Nobody can tell it to you or set it anew: keep it, and the recovery code that comes next.</source>
        <translation>口令用于加密本程序保存的全部内容。任何人都无法告诉您口令，也无法重设：请妥善保管口令和下一步给出的恢复码。</translation>
    </message>
    <message>
        <source>Making the encrypted cache…</source>
        <translation>正在创建加密缓存…</translation>
    </message>
    <message>
        <source>Choose &amp;another passphrase</source>
        <translation>换一个口令(&amp;A)</translation>
    </message>
    <message>
        <source>Passphrase and recovery code</source>
        <translation>口令与恢复码</translation>
    </message>
</context>
<context>
    <name>PeriodChooser</name>
    <message>
        <source>F&amp;rom</source>
        <translation>从(&amp;R)</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <translation>到(&amp;T)</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>fr&amp;om</source>
        <translation>起始于(&amp;O)</translation>
    </message>
    <message>
        <source>First day of the period to compare with</source>
        <translation>对比时段的开始日期</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>上月</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>最近 90 天</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>最近 12 个月</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>自定义时段</translation>
    </message>
    <message>
        <source>&amp;Period</source>
        <translation>时段(&amp;P)</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>不对比</translation>
    </message>
    <message>
        <source>the period before</source>
        <translation>上一时段</translation>
    </message>
    <message>
        <source>as long a period</source>
        <translation>等长时段</translation>
    </message>
    <message>
        <source>Co&amp;mpare with</source>
        <translation>对比(&amp;M)</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>结束日期早于开始日期。</translation>
    </message>
    <message numerus="yes">
        <source>A period of days is at most %n day(s) long. For more choose the last 12 months.</source>
        <translation>
            <numerusform>按日的时段最长 %n 天；更长请选择最近 12 个月。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonMatch</name>
    <message>
        <source>Say whom to look for: a name, an identity number, a phone or a card.</source>
        <translation>请说明要查找谁：姓名、证件号、电话或卡。</translation>
    </message>
    <message>
        <source>A name of one character is found in too many places. Give the whole name.</source>
        <translation>单字姓名会在太多地方找到。请给出完整姓名。</translation>
    </message>
    <message>
        <source>The identity number is too short. Give the whole number.</source>
        <translation>证件号太短。请给出完整号码。</translation>
    </message>
    <message>
        <source>The phone number is too short. Give the whole number.</source>
        <translation>电话号码太短。请给出完整号码。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no ICCID.</source>
        <translation>“%1”不是 ICCID。</translation>
    </message>
</context>
<context>
    <name>Platform</name>
    <message>
        <source>The folder %1 could not be written safely to the disk. Check the disk and try again.</source>
        <translation>目录 %1 未能安全写入磁盘。请检查磁盘后重试。</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>已取消。未作任何更改。</translation>
    </message>
    <message>
        <source>File descriptor %1 cannot be read.</source>
        <translation>无法读取文件描述符 %1。</translation>
    </message>
    <message>
        <source>The line is longer than %1 bytes.</source>
        <translation>该行超过 %1 字节。</translation>
    </message>
    <message>
        <source>There is no terminal to ask at. Use --passphrase-file or --passphrase-fd.</source>
        <translation>没有可供询问的终端。请使用 --passphrase-file 或 --passphrase-fd。</translation>
    </message>
</context>
<context>
    <name>PlatformList</name>
    <message>
        <source>There is no ICCID in it: the list wants one card a line, with all 19 or 20 digits of its ICCID (a spreadsheet may have shortened them).</source>
        <translation>其中没有 ICCID：清单应每行一张卡，写全 ICCID 的 19 或 20 位（电子表格可能把它缩短了）。</translation>
    </message>
    <message>
        <source>both count it</source>
        <translation>双方都计入</translation>
    </message>
    <message>
        <source>only we count it</source>
        <translation>只有我方计入</translation>
    </message>
    <message>
        <source>only the platform counts it</source>
        <translation>只有平台计入</translation>
    </message>
</context>
<context>
    <name>Policy</name>
    <message>
        <source>The policy file must hold a JSON list of action names: %1</source>
        <translation>权限文件须为由接口名组成的 JSON 列表：%1</translation>
    </message>
</context>
<context>
    <name>PolicyDialog</name>
    <message>
        <source>Policy text</source>
        <translation>权限策略</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>These are all the calls that Simledger makes, and each of them only reads. In the provider&apos;s console open the access control (RAM), make a custom policy, switch to the script, paste this text, and give the policy to the user whose key you enter here; nothing else.</source>
        <translation>这是 Simledger 会发起的全部调用，每一个都只读取。在云端控制台打开访问控制（RAM），新建自定义权限策略，切换到脚本编辑，粘贴此文本，并把该策略授予在此录入其 AccessKey 的用户；不要授予其他权限。</translation>
    </message>
</context>
<context>
    <name>PoolActions</name>
    <message>
        <source>The reminder was recorded.</source>
        <translation>提醒已记录。</translation>
    </message>
    <message>
        <source>The price of overage was kept.</source>
        <translation>超套单价已保存。</translation>
    </message>
    <message numerus="yes">
        <source>%n ICCID(s) copied, one a line.</source>
        <translation>
            <numerusform>已复制 %n 个 ICCID，每行一个。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PoolChart</name>
    <message>
        <source>%1, used in the month</source>
        <translation>%1 当月用量</translation>
    </message>
    <message>
        <source>Used so far</source>
        <translation>已用</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>预测</translation>
    </message>
</context>
<context>
    <name>PoolDetail</name>
    <message>
        <source>No pool is selected.</source>
        <translation>未选中流量池。</translation>
    </message>
    <message>
        <source>Choose a pool in the list to see its forecast and what to do.</source>
        <translation>在列表中选择一个池，查看预测和应对办法。</translation>
    </message>
    <message>
        <source>Show its &amp;cards</source>
        <translation>显示其卡片(&amp;C)</translation>
    </message>
    <message>
        <source>The pool&apos;s month</source>
        <translation>池的当月情况</translation>
    </message>
    <message>
        <source>About the selected pool</source>
        <translation>关于选中的池</translation>
    </message>
    <message>
        <source>Largest users</source>
        <translation>用量最大的卡</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>怎么办</translation>
    </message>
    <message>
        <source>Guards</source>
        <translation>防护</translation>
    </message>
    <message>
        <source>Who uses it</source>
        <translation>谁在用</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Looking at its cards…</source>
        <translation>正在查看其卡片…</translation>
    </message>
    <message>
        <source>Of no card of this pool a week of traffic is known.</source>
        <translation>此池没有一张卡有一周的已知流量。</translation>
    </message>
    <message>
        <source>Synchronise the usage of its cards.</source>
        <translation>请同步这些卡的用量。</translation>
    </message>
    <message numerus="yes">
        <source>On average of the last 28 whole days; shares of the %1 a day that %n card(s) in use are known to use together.</source>
        <translation>
            <numerusform>最近 28 个完整日的日均；占比以 %n 张使用中的卡合计每日 %1 为准。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PoolForecast</name>
    <message>
        <source>within the allowance</source>
        <translation>未超套</translation>
    </message>
    <message>
        <source>near the end of the allowance</source>
        <translation>即将用完</translation>
    </message>
    <message>
        <source>overage expected</source>
        <translation>预计超套</translation>
    </message>
    <message>
        <source>overage</source>
        <translation>已超套</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>The month is over; the figures are those of its last reading.</source>
        <translation>该月已结束；数值取自当月最后一次读取。</translation>
    </message>
    <message>
        <source>Each remaining day like the same weekday of the last %1 days; the band is from a day of the lower to one of the upper quartile.</source>
        <translation>剩余每天按最近 %1 天中同一星期几的用量推算；区间取下四分位日至上四分位日。</translation>
    </message>
    <message>
        <source>Each remaining day like the mean since the month began; the band is %1 % more and less of it.</source>
        <translation>剩余每天按月初以来的日均用量推算；区间为上下浮动 %1 %。</translation>
    </message>
    <message>
        <source>There is no forecast: the pool was not read this month, or not late enough in it.</source>
        <translation>无法预测：本月未读取该流量池，或读取得太早。</translation>
    </message>
    <message>
        <source>Cards of this plan stop at their allowance; there is no overage to pay.</source>
        <translation>该套餐的卡用完流量即停，不产生超套费用。</translation>
    </message>
    <message>
        <source>The overage cannot be forecast; read the pool again.</source>
        <translation>无法预测超套；请重新读取流量池。</translation>
    </message>
    <message>
        <source>No confirmed price of overage for this operator and plan; enter the tariff line.</source>
        <translation>没有该运营商和套餐已确认的超套单价；请录入资费条目。</translation>
    </message>
    <message>
        <source>The amount is larger than this program can hold.</source>
        <translation>金额超出本程序可以表示的范围。</translation>
    </message>
</context>
<context>
    <name>PoolReport</name>
    <message>
        <source>Month %1</source>
        <translation>月份 %1</translation>
    </message>
    <message>
        <source>Pools, worst first</source>
        <translation>流量池（最糟的在前）</translation>
    </message>
    <message>
        <source>No pool is shown.</source>
        <translation>没有显示任何池。</translation>
    </message>
    <message>
        <source>Guards (S 3.3.1 c)</source>
        <translation>防护（S 3.3.1 c）</translation>
    </message>
    <message>
        <source>No plan is shown.</source>
        <translation>没有显示任何套餐。</translation>
    </message>
    <message>
        <source>%1 in %2, day by day</source>
        <translation>%1 在 %2 逐日情况</translation>
    </message>
    <message>
        <source>Used so far</source>
        <translation>已用</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>下限</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>What to do before the month ends</source>
        <translation>月底前怎么办</translation>
    </message>
    <message>
        <source>Who uses it</source>
        <translation>谁在用</translation>
    </message>
    <message>
        <source>Pool report</source>
        <translation>流量池报告</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>编制</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>审批</translation>
    </message>
    <message>
        <source>Guards of the plans</source>
        <translation>套餐防护</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>核对</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more: the section Guards prints all of them</source>
        <translation>
            <numerusform>另有 %Ln 行：在“防护”一节打印全部</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PoolWords</name>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1（%2 至 %3）</translation>
    </message>
    <message>
        <source>%1 GB more, bought by %2, keep the month within the allowance in the expected case; to be safe against the whole band it takes %3.</source>
        <translation>在 %2 前加购 %1 GB，按预期当月不会超套；若要覆盖整个区间，需加购 %3。</translation>
    </message>
    <message>
        <source>%1 GB more, bought by %2, keep the month within the allowance.</source>
        <translation>在 %2 前加购 %1 GB，当月不会超套。</translation>
    </message>
    <message>
        <source>Buy more for the pool</source>
        <translation>为池加量</translation>
    </message>
    <message>
        <source>Its cost is unknown: no interface tells the price of a package. It stands on the provider&apos;s page, and the package is bought there.</source>
        <translation>费用未知：加量包的价格没有接口可查。价格在供应商页面上，也在那里购买。</translation>
    </message>
    <message>
        <source>Pay the overage</source>
        <translation>支付超套费</translation>
    </message>
    <message>
        <source>%1 will be over at the month&apos;s end.</source>
        <translation>月底预计超套 %1。</translation>
    </message>
    <message>
        <source>%1 × %2 = %3</source>
        <translation>%1 × %2 = %3</translation>
    </message>
    <message>
        <source>What is over now cannot be saved any more.</source>
        <translation>已经超套的部分无法挽回。</translation>
    </message>
    <message>
        <source>Of none of its cards a week of traffic is known; read their usage.</source>
        <translation>没有一张卡有一周的已知流量；请读取其用量。</translation>
    </message>
    <message>
        <source>Stopping cards alone does not save enough before the month ends.</source>
        <translation>仅靠停卡，月底前省不下足够的流量。</translation>
    </message>
    <message>
        <source>Stop the largest users</source>
        <translation>停用用量最大的卡</translation>
    </message>
    <message numerus="yes">
        <source>Stopped now, the %n largest user(s) save what would be over.</source>
        <translation>
            <numerusform>现在停用用量最大的 %n 张卡，即可省下将超套的部分。</numerusform>
        </translation>
    </message>
    <message>
        <source>No fee is known for it; these devices are without connection until they are resumed. They are stopped on the provider&apos;s page.</source>
        <translation>未见相关费用；这些设备在复机前没有网络。停机在供应商页面操作。</translation>
    </message>
    <message>
        <source>Nothing needs to be done</source>
        <translation>无需处理</translation>
    </message>
    <message>
        <source>The month is over and stayed within the allowance.</source>
        <translation>该月已结束，未超套。</translation>
    </message>
    <message>
        <source>At the expected pace the allowance lasts to the end of the month. At the upper end of the band %1 would be over: look again in a few days.</source>
        <translation>按预计速度，流量够用到月底。按区间上限会超套 %1：请过几天再看。</translation>
    </message>
    <message>
        <source>At the expected pace the allowance lasts to the end of the month.</source>
        <translation>按预计速度，流量够用到月底。</translation>
    </message>
    <message>
        <source>What the month cost</source>
        <translation>该月费用</translation>
    </message>
    <message>
        <source>%1 was over in this month.</source>
        <translation>该月超套 %1。</translation>
    </message>
    <message>
        <source>The month ended within the allowance.</source>
        <translation>该月未超套。</translation>
    </message>
    <message>
        <source>Expected to stay within the allowance until %1.</source>
        <translation>预计到 %1 不会超套。</translation>
    </message>
    <message>
        <source>%1 was used above the allowance; this plan pays no overage.</source>
        <translation>超出总量 %1；此套餐不产生超套费。</translation>
    </message>
    <message>
        <source>%1 above the allowance expected by %2; this plan pays no overage.</source>
        <translation>预计到 %2 超出总量 %1；此套餐不产生超套费。</translation>
    </message>
    <message>
        <source>%1 was over: %2.</source>
        <translation>超套 %1：%2。</translation>
    </message>
    <message>
        <source>%1 over expected by %2: %3 at risk.</source>
        <translation>预计到 %2 超套 %1：风险金额 %3。</translation>
    </message>
    <message>
        <source>%1 was over; what it cost is unknown.</source>
        <translation>超套 %1；费用未知。</translation>
    </message>
    <message>
        <source>%1 over expected by %2; what it costs is unknown.</source>
        <translation>预计到 %2 超套 %1；费用未知。</translation>
    </message>
    <message numerus="yes">
        <source>%n pool(s)</source>
        <translation>
            <numerusform>%n 个池</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n over or expected to be</source>
        <translation>
            <numerusform>%n 个已超套或预计超套</numerusform>
        </translation>
    </message>
    <message>
        <source>money at risk: %1</source>
        <translation>风险金额：%1</translation>
    </message>
    <message numerus="yes">
        <source>amount unknown of %n pool(s)</source>
        <translation>
            <numerusform>%n 个池金额未知</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>guards missing or unknown: %n plan(s)</source>
        <translation>
            <numerusform>%n 个套餐缺防护或防护未知</numerusform>
        </translation>
    </message>
    <message>
        <source>no overage</source>
        <translation>无超套费</translation>
    </message>
    <message>
        <source>none confirmed</source>
        <translation>未确认</translation>
    </message>
    <message>
        <source>The allowance is used up.</source>
        <translation>流量已用完。</translation>
    </message>
    <message>
        <source>The allowance is expected to end on %1.</source>
        <translation>预计 %1 用完。</translation>
    </message>
    <message>
        <source>The allowance was not used up.</source>
        <translation>流量未用完。</translation>
    </message>
    <message>
        <source>The allowance is not expected to end before it is renewed.</source>
        <translation>预计在更新前不会用完。</translation>
    </message>
    <message>
        <source>When the allowance ends cannot be said.</source>
        <translation>无法判断何时用完。</translation>
    </message>
    <message>
        <source>used up</source>
        <translation>已用完</translation>
    </message>
    <message>
        <source>lasts</source>
        <translation>够用</translation>
    </message>
    <message>
        <source>Read the pool again</source>
        <translation>重新读取此池</translation>
    </message>
    <message>
        <source>What is used and left is not known well enough to say what to do.</source>
        <translation>已用和剩余的了解不足，无法给出建议。</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>运营商</translation>
    </message>
    <message>
        <source>Kind of plan</source>
        <translation>套餐类型</translation>
    </message>
    <message>
        <source>Tariff</source>
        <translation>资费</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>已用</translation>
    </message>
    <message>
        <source>Allowance</source>
        <translation>总量</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>剩余</translation>
    </message>
    <message>
        <source>Over so far</source>
        <translation>已超套</translation>
    </message>
    <message>
        <source>At month end</source>
        <translation>月底</translation>
    </message>
    <message>
        <source>Over at month end</source>
        <translation>月底超套</translation>
    </message>
    <message>
        <source>End of the allowance</source>
        <translation>用完时间</translation>
    </message>
    <message>
        <source>Price of overage</source>
        <translation>超套单价</translation>
    </message>
    <message>
        <source>Money at risk</source>
        <translation>风险金额</translation>
    </message>
    <message>
        <source>Source of the price</source>
        <translation>单价出处</translation>
    </message>
    <message>
        <source>%1 (in writing)</source>
        <translation>%1（书面）</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>卡数</translation>
    </message>
    <message>
        <source>Active cards</source>
        <translation>活跃卡数</translation>
    </message>
    <message>
        <source>Read at</source>
        <translation>读取时间</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>Figures of %1</source>
        <translation>%1 的数字</translation>
    </message>
    <message>
        <source>How the forecast was made</source>
        <translation>预测方法</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Near its end</source>
        <translation>接近用完</translation>
    </message>
    <message>
        <source>from %1 % of the allowance on</source>
        <translation>达到总量的 %1 % 起</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>1 GB = 1024 MB; months and days of Beijing</source>
        <translation>1 GB = 1024 MB；按北京时间的月和日</translation>
    </message>
    <message>
        <source>allowance %1</source>
        <translation>总量 %1</translation>
    </message>
    <message>
        <source>left for the month %1</source>
        <translation>当月可用 %1</translation>
    </message>
    <message>
        <source>The pool was not read in this month; read it again.</source>
        <translation>当月未读取此池；请重新读取。</translation>
    </message>
    <message>
        <source>%1 of %2 cards without</source>
        <translation>%2 张中 %1 张未设置</translation>
    </message>
    <message>
        <source>unknown of %1 of %2 cards</source>
        <translation>%2 张中 %1 张未知</translation>
    </message>
    <message>
        <source>%1, seen %2</source>
        <translation>%1，%2 查看</translation>
    </message>
    <message>
        <source>Balance reminder (%1)</source>
        <translation>余额提醒（%1）</translation>
    </message>
    <message>
        <source>Pool reminder (%1)</source>
        <translation>池提醒（%1）</translation>
    </message>
    <message>
        <source>Stop rule (%1)</source>
        <translation>达量停机（%1）</translation>
    </message>
</context>
<context>
    <name>PoolsCommand</name>
    <message>
        <source>Only this month; else this one and the last.</source>
        <translation>只列出这个月；默认为本月和上月。</translation>
    </message>
    <message>
        <source>YYYY-MM</source>
        <translation>YYYY-MM</translation>
    </message>
</context>
<context>
    <name>PoolsPane</name>
    <message>
        <source>Pools</source>
        <translation>流量池</translation>
    </message>
</context>
<context>
    <name>PoolsSection</name>
    <message>
        <source>Pools</source>
        <translation>流量池</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Nothing was read from the provider yet.</source>
        <translation>尚未从供应商读取任何数据。</translation>
    </message>
    <message>
        <source>Synchronise once; from then on everything here works without a connection.</source>
        <translation>同步一次之后，这里的一切都可离线使用。</translation>
    </message>
    <message>
        <source>Synchronise now</source>
        <translation>立即同步</translation>
    </message>
    <message>
        <source>Looking at the pools…</source>
        <translation>正在查看流量池…</translation>
    </message>
    <message>
        <source>There is no pool in this month.</source>
        <translation>该月没有流量池。</translation>
    </message>
    <message>
        <source>Plans whose cards share an allowance appear here, and plans whose kind is unknown.</source>
        <translation>共享流量的套餐和类型不明的套餐会显示在这里。</translation>
    </message>
    <message>
        <source>Largest users of %1</source>
        <translation>%1 用量最大的卡</translation>
    </message>
    <message>
        <source>Pools %1</source>
        <translation>流量池 %1</translation>
    </message>
</context>
<context>
    <name>PoolsTables</name>
    <message>
        <source>known, seen 2026-04-03</source>
        <translation>已知，2026-04-03 查看</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>流量池</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Used, share</source>
        <translation>已用占比</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>已用</translation>
    </message>
    <message>
        <source>Allowance</source>
        <translation>总量</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>剩余</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>超套</translation>
    </message>
    <message>
        <source>At month end</source>
        <translation>月底</translation>
    </message>
    <message>
        <source>At month end, at least</source>
        <translation>月底下限</translation>
    </message>
    <message>
        <source>At month end, at most</source>
        <translation>月底上限</translation>
    </message>
    <message>
        <source>Over at month end</source>
        <translation>月底超套</translation>
    </message>
    <message>
        <source>Price of overage</source>
        <translation>超套单价</translation>
    </message>
    <message>
        <source>Money at risk</source>
        <translation>风险金额</translation>
    </message>
    <message>
        <source>Money at risk, at least</source>
        <translation>风险金额下限</translation>
    </message>
    <message>
        <source>Money at risk, at most</source>
        <translation>风险金额上限</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>用完日</translation>
    </message>
    <message>
        <source>Balance reminder</source>
        <translation>余额提醒</translation>
    </message>
    <message>
        <source>Pool reminder</source>
        <translation>池提醒</translation>
    </message>
    <message>
        <source>Stop rule</source>
        <translation>达量停机</translation>
    </message>
    <message>
        <source>100 of 1,000 cards without</source>
        <translation>1,000 张中 100 张未设置</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>运营商</translation>
    </message>
    <message>
        <source>Kind of plan</source>
        <translation>套餐类型</translation>
    </message>
    <message>
        <source>unified-payment pool</source>
        <translation>统付池</translation>
    </message>
    <message>
        <source>Tariff</source>
        <translation>资费</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>卡数</translation>
    </message>
    <message>
        <source>Active cards</source>
        <translation>活跃卡数</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>Read at</source>
        <translation>读取时间</translation>
    </message>
    <message>
        <source>Plan credential</source>
        <translation>套餐凭证</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>待补</translation>
    </message>
    <message>
        <source>With rule</source>
        <translation>已设置</translation>
    </message>
    <message>
        <source>Without rule</source>
        <translation>未设置</translation>
    </message>
    <message>
        <source>Never read</source>
        <translation>从未读取</translation>
    </message>
    <message>
        <source>Overage possible</source>
        <translation>可能超套</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>怎么办</translation>
    </message>
    <message>
        <source>Set the pool reminder at the provider.</source>
        <translation>请到供应商处设置池提醒。</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>Used a day</source>
        <translation>日均用量</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message>
        <source>I have &amp;read this text and agree to it</source>
        <translation>我已阅读并同意以上内容(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>Who agreed</source>
        <translation>谁已同意</translation>
    </message>
</context>
<context>
    <name>PrivacyText</name>
    <message>
        <source>Where it is stored</source>
        <translation>保存在哪里</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>保存多久</translation>
    </message>
    <message>
        <source>How to correct and delete</source>
        <translation>如何更正和删除</translation>
    </message>
    <message>
        <source>What comes from the provider is corrected there and read anew. What you entered is changed or removed where you entered it; what it was before stays as an earlier revision in the encrypted cache.</source>
        <translation>来自服务商的数据在服务商处更正后重新读取。您录入的内容在录入处更改或删除；此前的内容作为历史版本留在加密缓存中。</translation>
    </message>
    <message>
        <source>Who gets it</source>
        <translation>谁会得到数据</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>隐私</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>Read and agreed</source>
        <translation>已阅读并同意</translation>
    </message>
    <message>
        <source>What is stored, and what it is used for</source>
        <translation>保存什么，用于什么</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>卡</translation>
    </message>
    <message>
        <source>Of each card: ICCID, operator, plan, state, usage, device number (IMEI), tags and remarks, with what they were before. To show the fleet without asking the provider each time, and to find what needs attention.</source>
        <translation>每张卡：ICCID、运营商、套餐、状态、用量、设备号（IMEI）、标签和备注，以及它们以前的内容。用于不必每次询问服务商即可查看全部卡，并找出需要处理的事项。</translation>
    </message>
    <message>
        <source>Telephone numbers</source>
        <translation>号码</translation>
    </message>
    <message>
        <source>MSISDN and IMSI of the cards. To find a card by its number. In the log only the last digits stand.</source>
        <translation>卡的 MSISDN 和 IMSI。用于按号码查卡。日志中只有最后几位。</translation>
    </message>
    <message>
        <source>Real-name data</source>
        <translation>实名信息</translation>
    </message>
    <message>
        <source>Whether a card is verified, and since when that is known. Names and identity numbers of people are not asked for. To find cards that may be stopped for lack of verification.</source>
        <translation>卡是否已实名认证，以及何时得知。不索取个人姓名和证件号码。用于找出可能因未实名而停机的卡。</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>资金</translation>
    </message>
    <message>
        <source>Balance, vouchers, bills, orders and transactions, with the other party&apos;s account where a transaction names one. To see costs, rebates and what does not add up.</source>
        <translation>余额、代金券、账单、订单和收支明细；明细中列有对方账户的，也一并保存。用于查看费用、返佣和对不上的项目。</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>The AccessKey and its secret, to sign the questions to the provider; they are never shown whole again. Neither the passphrase nor the recovery code is stored.</source>
        <translation>AccessKey 及其 Secret，用于为发给服务商的请求签名；此后不再完整显示。口令和恢复码都不保存。</translation>
    </message>
    <message>
        <source>Local notes</source>
        <translation>本地录入</translation>
    </message>
    <message>
        <source>What you enter yourselves: notes, prices, counts, invoices, deadlines, who said so, saved views; with the user name of this computer and the time. To prove figures and decisions later.</source>
        <translation>您自行录入的内容：备注、价格、数量、发票、期限、信息来源、已存视图；并记录本机用户名和时间。用于日后证明数字和决定。</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>审计记录</translation>
    </message>
    <message>
        <source>Who exported, printed, changed, unlocked or erased what and when, and who agreed to this text. To show that nobody did so unseen.</source>
        <translation>谁在何时导出、打印、更改、解锁或删除了什么，以及谁同意了本文本。用于证明没有人暗中操作。</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>已加密</translation>
    </message>
    <message>
        <source>On this computer alone, in %1: the cache with all of the above, its backups, and files that were set aside because they were damaged or replaced. They open with the passphrase or the recovery code and with nothing else.</source>
        <translation>只在本机的 %1：含以上全部内容的缓存、它的备份，以及因损坏或被替换而留存的文件。只能用口令或恢复码打开。</translation>
    </message>
    <message>
        <source>Beside it</source>
        <translation>同一目录中的其他文件</translation>
    </message>
    <message>
        <source>The key file (the key, wrapped by passphrase and recovery code), the seal (how far the cache had come) and the count of wrong passphrases. No data of people or cards is in them.</source>
        <translation>密钥文件（由口令和恢复码加密的密钥）、封条（缓存写到了哪里）和口令错误次数。其中没有人员或卡的信息。</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>未加密</translation>
    </message>
    <message>
        <source>The log, which leaves out secrets, people and most digits of card numbers; and the settings of the window (language, look, sizes, last folders). Files that you export or print are not encrypted either, and are yours to protect.</source>
        <translation>日志（不含密钥、个人信息，卡号大部分数字已隐去）；窗口设置（语言、外观、尺寸、最近使用的文件夹）。您导出或打印的文件同样未加密，由您自行保护。</translation>
    </message>
    <message>
        <source>Cards, money, notes</source>
        <translation>卡、资金、录入</translation>
    </message>
    <message>
        <source>As long as you keep the account. Nothing is deleted by itself: cards that the provider no longer lists stay readable.</source>
        <translation>账户保留多久就保存多久。不会自动删除：服务商列表中已没有的卡仍可查看。</translation>
    </message>
    <message>
        <source>As long as the account. Its entries cannot be removed one by one.</source>
        <translation>与账户相同。其中的条目不能逐条移除。</translation>
    </message>
    <message>
        <source>Backups and log</source>
        <translation>备份和日志</translation>
    </message>
    <message>
        <source>The three newest backups; the newest 10 MB of the log.</source>
        <translation>最新的三份备份；最新的 10 MB 日志。</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>One person everywhere, everything of the provider when the contract ends, or the whole account: each is shown before it is erased, and a certificate says afterwards what was removed. The audit trail keeps that it was done, without the data.</source>
        <translation>某一个人的全部信息、合同终止时来自服务商的全部内容，或整个账户：删除前都会先列出，删除后由证明说明删除了什么。审计记录只保留删除这件事，不含数据。</translation>
    </message>
    <message>
        <source>Out of reach</source>
        <translation>触及不到的</translation>
    </message>
    <message>
        <source>Copies, exports, prints and backups that you made elsewhere have to be deleted there.</source>
        <translation>您在别处的副本、导出文件、打印件和备份须在该处自行删除。</translation>
    </message>
    <message>
        <source>The provider</source>
        <translation>服务商</translation>
    </message>
    <message>
        <source>Alone, at the addresses of your account, as signed questions over an encrypted connection. It may analyse the whole user data on its platform. Tags and remarks of cards are part of it: do not write names, telephone or identity numbers of people into them.</source>
        <translation>只有服务商：向您账户所用的地址，经加密连接发出带签名的查询。服务商可能分析其平台上的全部用户数据，卡的标签和备注也在其中：请勿在其中填写个人姓名、电话或证件号码。</translation>
    </message>
    <message>
        <source>Nobody else</source>
        <translation>没有其他任何人</translation>
    </message>
    <message>
        <source>The program reports to nobody: no statistics, no crash reports, no search for updates.</source>
        <translation>本程序不向任何人上报：没有统计，没有崩溃报告，不检查更新。</translation>
    </message>
    <message>
        <source>Your consent</source>
        <translation>您的同意</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Each person who opens the account on this computer agrees to this version of the text once. When the text changes, or another person opens the account, it is asked for again at the next unlocking.</source>
        <translation>在本机打开账户的每个人对本文本的这一版本同意一次。文本有变化或换人打开账户时，下次解锁会再次询问。</translation>
    </message>
    <message>
        <source>Refusing</source>
        <translation>不同意</translation>
    </message>
    <message>
        <source>Who does not agree does not see the account in this window: it is locked again. Nothing is deleted, changed or sent. To take a consent back, have the data erased.</source>
        <translation>不同意者无法在此窗口中查看账户：账户会重新锁定。不删除、不改动、也不发送任何内容。如要收回同意，请将数据删除。</translation>
    </message>
    <message>
        <source>Version %1, on %2</source>
        <translation>版本 %1，%2</translation>
    </message>
    <message>
        <source>Who agreed</source>
        <translation>谁已同意</translation>
    </message>
</context>
<context>
    <name>ProxyDialog</name>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>How this program gets to the provider. User name and password stand in the encrypted cache alone, and go to this proxy alone.</source>
        <translation>本程序如何连接服务商。用户名和密码只保存在加密缓存中，只发给这个代理。</translation>
    </message>
</context>
<context>
    <name>ProxyFields</name>
    <message>
        <source>Way to the provider</source>
        <translation>连接服务商的方式</translation>
    </message>
    <message>
        <source>Proxy as the system says</source>
        <translation>按系统的代理设置</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>不用代理</translation>
    </message>
    <message>
        <source>This proxy</source>
        <translation>使用这个代理</translation>
    </message>
    <message>
        <source>Name of the pro&amp;xy</source>
        <translation>代理主机(&amp;X)</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>端口(&amp;O)</translation>
    </message>
    <message>
        <source>User na&amp;me, where it wants one</source>
        <translation>用户名，代理要求时填写(&amp;M)</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>密码(&amp;W)</translation>
    </message>
    <message>
        <source>Kept; type here to replace it</source>
        <translation>已保留；在此输入可替换</translation>
    </message>
    <message>
        <source>Enter the name of the proxy alone, such as proxy.example.</source>
        <translation>只填代理的名称，如 proxy.example。</translation>
    </message>
    <message>
        <source>Enter the port of the proxy, a number from 1 to 65535.</source>
        <translation>请填代理的端口，1 到 65535 之间的数字。</translation>
    </message>
</context>
<context>
    <name>PutBackDialog</name>
    <message>
        <source>Checking the backup and comparing it with the cache…</source>
        <translation>正在检查备份并与缓存比较…</translation>
    </message>
    <message>
        <source>Put a backup back</source>
        <translation>恢复备份</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>&amp;Put this backup back</source>
        <translation>恢复此备份(&amp;P)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The backup of %1</source>
        <translation>%1 的备份</translation>
    </message>
    <message>
        <source>It was checked: every page of it can be read.</source>
        <translation>已检查：每一页都能读取。</translation>
    </message>
    <message>
        <source>Backup and cache compared</source>
        <translation>备份与缓存的比较</translation>
    </message>
    <message>
        <source>Whatever cache file is there now is not deleted: it is set aside under another name.</source>
        <translation>现有的缓存文件不会删除，会改名留存。</translation>
    </message>
    <message>
        <source>Entries of your own that would change</source>
        <translation>将会变化的录入内容</translation>
    </message>
    <message>
        <source>&amp;Export this list…</source>
        <translation>导出此列表(&amp;E)…</translation>
    </message>
    <message>
        <source>The present cache is not deleted: it is kept in the data directory as %1. The account is closed for a moment and opened again.</source>
        <translation>现有缓存不会删除，会在数据目录中改名保留为 %1。账户会短暂关闭后重新打开。</translation>
    </message>
</context>
<context>
    <name>QuarantineCommand</name>
    <message>
        <source>%1 unreadable rows, %2 unreadable fields, %3 new fields.</source>
        <translation>无法读取的行 %1，无法读取的字段 %2，新字段 %3。</translation>
    </message>
    <message>
        <source>Only what still stands and nobody marked as seen.</source>
        <translation>只列出尚未解决且无人标为已阅的。</translation>
    </message>
    <message>
        <source>As sent: personal data are not masked in the excerpts.</source>
        <translation>按原文：摘录中的个人信息不遮盖。</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Code: %1</source>
        <translation>代码：%1</translation>
    </message>
    <message>
        <source>Code: %1, request: %2</source>
        <translation>代码：%1，请求：%2</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>RandomSource</name>
    <message>
        <source>The system gives no random numbers. Nothing was changed.</source>
        <translation>系统无法提供随机数。未作任何更改。</translation>
    </message>
</context>
<context>
    <name>RealNameCommand</name>
    <message numerus="yes">
        <source>%1 of %n card(s) verified, %2 not, %3 being checked, %4 unknown</source>
        <translation>
            <numerusform>共 %n 张卡：已实名 %1，未实名 %2，审核中 %3，未知 %4</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n active card(s) without verification (M 5.4)</source>
        <translation>
            <numerusform>%n 张在网卡未实名（M 5.4）</numerusform>
        </translation>
    </message>
    <message>
        <source>Only what is missing: active cards that are not verified.</source>
        <translation>只列出缺口：未实名的在网卡。</translation>
    </message>
</context>
<context>
    <name>RealNameFacts</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>ICCID</source>
        <translation>ICCID</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>运营商</translation>
    </message>
    <message>
        <source>Plan kind</source>
        <translation>套餐类型</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>实名主体</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>卡数</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>已实名</translation>
    </message>
    <message>
        <source>Share verified</source>
        <translation>实名率</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>未实名</translation>
    </message>
    <message>
        <source>Of these active</source>
        <translation>其中在用</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>认证中</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Activated</source>
        <translation>激活日期</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>天数</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>紧急程度</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Mended by</source>
        <translation>由谁补办</translation>
    </message>
    <message>
        <source>Read at</source>
        <translation>读取时间</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Plan credential</source>
        <translation>套餐凭证</translation>
    </message>
    <message>
        <source>Days active</source>
        <translation>激活天数</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>How to get it</source>
        <translation>如何获知</translation>
    </message>
    <message>
        <source>never read</source>
        <translation>从未读取</translation>
    </message>
    <message>
        <source>refused by the provider</source>
        <translation>服务商拒绝提供</translation>
    </message>
    <message>
        <source>read, but not told</source>
        <translation>已读取但未返回</translation>
    </message>
    <message>
        <source>a code nobody has described</source>
        <translation>含义不明的代码</translation>
    </message>
    <message>
        <source>multi-network card, detail never read</source>
        <translation>多网卡，详情从未读取</translation>
    </message>
    <message>
        <source>Read it.</source>
        <translation>读取该卡。</translation>
    </message>
    <message>
        <source>Look at the code; read it again when its reason is gone.</source>
        <translation>查看代码，原因消除后重新读取。</translation>
    </message>
    <message>
        <source>Read it again; if it stays silent, ask the provider.</source>
        <translation>重新读取；若仍未返回，请询问服务商。</translation>
    </message>
    <message>
        <source>Ask the provider what the code means.</source>
        <translation>向服务商询问该代码的含义。</translation>
    </message>
    <message>
        <source>Read its detail; the provider tells the state of its sub-cards apart.</source>
        <translation>读取其详情；服务商只按子卡分别返回实名状态。</translation>
    </message>
</context>
<context>
    <name>RealNameGap</name>
    <message>
        <source>Ask the provider how its sub-cards are verified.</source>
        <translation>向服务商询问其子卡如何实名。</translation>
    </message>
    <message>
        <source>It is stopped for this. Register the responsible unit and person with the provider, then read it again to see whether it was resumed.</source>
        <translation>已因此停用。请向服务商登记责任单位和责任人，然后重新读取，确认是否已复机。</translation>
    </message>
    <message>
        <source>Register the responsible unit and person with the provider, then read it again.</source>
        <translation>向服务商登记责任单位和责任人，然后重新读取。</translation>
    </message>
    <message>
        <source>It is stopped for this. Have its user or its responsible person complete the verification, then read it again to see whether it was resumed.</source>
        <translation>已因此停用。请使用人或责任人完成实名认证，然后重新读取，确认是否已复机。</translation>
    </message>
    <message>
        <source>Have its user or its responsible person complete the verification, then read it again.</source>
        <translation>请使用人或责任人完成实名认证，然后重新读取。</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>日期不明</translation>
    </message>
    <message>
        <source>pressing</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>recent</source>
        <translation>新激活</translation>
    </message>
    <message>
        <source>responsible unit</source>
        <translation>责任单位</translation>
    </message>
    <message>
        <source>unit or user</source>
        <translation>单位或使用人</translation>
    </message>
    <message>
        <source>provider</source>
        <translation>服务商</translation>
    </message>
</context>
<context>
    <name>RealNameList</name>
    <message>
        <source>Real-name: %1</source>
        <translation>实名：%1</translation>
    </message>
</context>
<context>
    <name>RealNameModel</name>
    <message>
        <source>one for each tag</source>
        <translation>每个标签一份</translation>
    </message>
    <message>
        <source>one for each remark</source>
        <translation>每个备注一份</translation>
    </message>
    <message>
        <source>one for each operator</source>
        <translation>每个运营商一份</translation>
    </message>
    <message>
        <source>all in one</source>
        <translation>合为一份</translation>
    </message>
    <message>
        <source>%1 of %2 verified</source>
        <translation>%2 张中 %1 张已实名</translation>
    </message>
    <message>
        <source>%1 active without verification</source>
        <translation>在用未实名 %1 张</translation>
    </message>
    <message>
        <source>%1 under way</source>
        <translation>认证中 %1 张</translation>
    </message>
    <message>
        <source>%1 unknown</source>
        <translation>未知 %1 张</translation>
    </message>
    <message>
        <source>%1 overdue</source>
        <translation>逾期 %1 张</translation>
    </message>
    <message>
        <source>%1 undated</source>
        <translation>日期不明 %1 张</translation>
    </message>
    <message>
        <source>%1 pressing</source>
        <translation>待办 %1 张</translation>
    </message>
    <message>
        <source>%1 recent</source>
        <translation>新激活 %1 张</translation>
    </message>
</context>
<context>
    <name>RealNamePane</name>
    <message>
        <source>Under way</source>
        <translation>认证中</translation>
    </message>
    <message>
        <source>No verification is under way.</source>
        <translation>没有正在审核的实名认证。</translation>
    </message>
    <message>
        <source>Cards that the provider is checking stand here until it has decided.</source>
        <translation>服务商正在审核的卡列在这里，直到审核完成。</translation>
    </message>
    <message>
        <source>Real-name</source>
        <translation>实名</translation>
    </message>
</context>
<context>
    <name>RealNameReport</name>
    <message>
        <source>%1 (%2 %)</source>
        <translation>%1（%2%）</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>卡数</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>已实名</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>未实名</translation>
    </message>
    <message>
        <source>Of these active</source>
        <translation>其中在用</translation>
    </message>
    <message>
        <source>Active over 30 days</source>
        <translation>激活超过 30 天</translation>
    </message>
    <message>
        <source>Active 8 to 30 days</source>
        <translation>激活 8 至 30 天</translation>
    </message>
    <message>
        <source>Active up to 7 days</source>
        <translation>激活 7 天以内</translation>
    </message>
    <message>
        <source>Active since unknown</source>
        <translation>在用，激活日期不明</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>认证中</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Cards that are not verified, by operator</source>
        <translation>各运营商未实名的卡</translation>
    </message>
    <message>
        <source>cards</source>
        <translation>张</translation>
    </message>
    <message>
        <source>No card was read yet.</source>
        <translation>尚未读取任何卡。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s) without verification</source>
        <translation>
            <numerusform>未实名 %Ln 张</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln card(s) without verification</source>
        <translation>
            <numerusform>%1：未实名 %Ln 张</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without a tag: %Ln card(s) without verification</source>
        <translation>
            <numerusform>无标签：未实名 %Ln 张</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without a remark: %Ln card(s) without verification</source>
        <translation>
            <numerusform>无备注：未实名 %Ln 张</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of unknown operator: %Ln card(s) without verification</source>
        <translation>
            <numerusform>运营商未知：未实名 %Ln 张</numerusform>
        </translation>
    </message>
    <message>
        <source>Every active card of which the state is known is verified or under way.</source>
        <translation>状态已知的在用卡都已实名或正在认证。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s)</source>
        <translation>
            <numerusform>%Ln 张</numerusform>
        </translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>处理办法</translation>
    </message>
    <message>
        <source>Responsible person</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>复核人</translation>
    </message>
    <message>
        <source>Active cards without real-name verification (M 5.4)</source>
        <translation>在用但未实名的卡（M 5.4）</translation>
    </message>
    <message>
        <source>Only rows with: %1</source>
        <translation>仅含以下文字的行：%1</translation>
    </message>
    <message>
        <source>%1 more cards are not in this list; they are in the list of cards.</source>
        <translation>另有 %1 张未列入，见卡片列表。</translation>
    </message>
    <message>
        <source>Real-name verification</source>
        <translation>实名认证</translation>
    </message>
    <message>
        <source>All cards that are not closed</source>
        <translation>全部未销户的卡</translation>
    </message>
    <message>
        <source>By operator, plan kind and holder</source>
        <translation>按运营商、套餐类型和实名主体</translation>
    </message>
    <message>
        <source>Real-name gaps</source>
        <translation>未实名清单</translation>
    </message>
    <message>
        <source>Real-name verification under way</source>
        <translation>实名认证中</translation>
    </message>
    <message>
        <source>No verification is under way.</source>
        <translation>没有正在审核的实名认证。</translation>
    </message>
    <message>
        <source>Cards whose real-name state is unknown</source>
        <translation>实名状态未知的卡</translation>
    </message>
    <message>
        <source>The state of every card is known.</source>
        <translation>每张卡的状态都已知。</translation>
    </message>
</context>
<context>
    <name>RealNameState</name>
    <message>
        <source>State</source>
        <translation>概况</translation>
    </message>
    <message>
        <source>There is no card.</source>
        <translation>没有卡。</translation>
    </message>
    <message>
        <source>The account has no card that is not closed.</source>
        <translation>账户中没有未销户的卡。</translation>
    </message>
    <message>
        <source>Real-name state by operator</source>
        <translation>各运营商的实名状态</translation>
    </message>
    <message>
        <source>Verification is done with the provider; its interface tells the state and no more. It calls cards &quot;enterprise&quot; where a unit answers for them; of all others it does not say who holds them, nor whether one person holds several.</source>
        <translation>实名认证在服务商处办理，其接口只返回状态。由单位负责的卡标为“企业”；其余的卡不说明由谁持有，也不说明一个人是否持有多张。</translation>
    </message>
    <message>
        <source>cards</source>
        <translation>张</translation>
    </message>
    <message>
        <source>No card was read yet.</source>
        <translation>尚未读取任何卡。</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>已实名</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>未实名</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>认证中</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Unknown operator</source>
        <translation>运营商未知</translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>Mark as done</source>
        <translation>标记为办结</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>推后提醒</translation>
    </message>
    <message>
        <source>%1, due on %2</source>
        <translation>%1，%2 到期</translation>
    </message>
    <message>
        <source>%1, due on %2: %3</source>
        <translation>%1，%2 到期：%3</translation>
    </message>
    <message>
        <source>&amp;Done on</source>
        <translation>办结日期(&amp;D)</translation>
    </message>
    <message>
        <source>Put off &amp;until</source>
        <translation>推后至(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation>如何办结(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>推后原因(&amp;W)</translation>
    </message>
    <message>
        <source>The clock goes on: only its reminders wait until that day.</source>
        <translation>期限照常计算：只是提醒推后到那一天。</translation>
    </message>
</context>
<context>
    <name>RebateCalculation</name>
    <message>
        <source>The rebate is larger than this program can hold, and was not computed. Check the number of cards and the tier table.</source>
        <translation>返佣金额超出本程序可以表示的范围，没有计算。请检查卡数和阶梯表。</translation>
    </message>
    <message>
        <source>This tier table pays a percentage of the fees, which were not given.</source>
        <translation>此阶梯表按费用的百分比返佣，但没有给出费用。</translation>
    </message>
</context>
<context>
    <name>RebateCardsSection</name>
    <message>
        <source>Cards of the month</source>
        <translation>当月的卡</translation>
    </message>
    <message>
        <source>Cards of both counts</source>
        <translation>双方计数的卡</translation>
    </message>
    <message>
        <source>Compare with a file…</source>
        <translation>与文件比对…</translation>
    </message>
    <message>
        <source>The platform&apos;s own list: one ICCID a line, in any column; it can be dropped here, too</source>
        <translation>平台自己的清单：每行一个 ICCID，在哪一列都可以；也可以拖放到这里</translation>
    </message>
    <message>
        <source>Compare with the clipboard</source>
        <translation>与剪贴板比对</translation>
    </message>
    <message>
        <source>Query letter…</source>
        <translation>查询函…</translation>
    </message>
    <message>
        <source>Only our cards</source>
        <translation>只看我方的卡</translation>
    </message>
    <message>
        <source>Which cards</source>
        <translation>哪些卡</translation>
    </message>
    <message>
        <source>All cards</source>
        <translation>全部卡</translation>
    </message>
    <message>
        <source>Cards that count</source>
        <translation>计入的卡</translation>
    </message>
    <message>
        <source>Cards that do not count</source>
        <translation>不计入的卡</translation>
    </message>
    <message>
        <source>Open cards</source>
        <translation>待定的卡</translation>
    </message>
    <message>
        <source>The platform&apos;s list of cards</source>
        <translation>平台的卡清单</translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt);;All files (*)</source>
        <translation>清单 (*.csv *.txt);;所有文件 (*)</translation>
    </message>
    <message>
        <source>There is no text to compare with: copy the platform&apos;s list first.</source>
        <translation>没有可比对的文本：请先复制平台的清单。</translation>
    </message>
    <message>
        <source>Cards of %1</source>
        <translation>%1 的卡</translation>
    </message>
    <message>
        <source>Only the first %1 of %2 cards are listed; the printed statement has all.</source>
        <translation>共 %2 张卡，这里只列出前 %1 张；打印的结算单列出全部。</translation>
    </message>
    <message>
        <source>The cards are being looked at…</source>
        <translation>正在查看这些卡…</translation>
    </message>
    <message>
        <source>No card of this month is of that kind.</source>
        <translation>当月没有这样的卡。</translation>
    </message>
    <message>
        <source>No card was picked up in this month.</source>
        <translation>当月没有提卡。</translation>
    </message>
    <message>
        <source>Cards come into a month with their order: synchronise the orders.</source>
        <translation>卡随订单计入月份：请同步订单。</translation>
    </message>
    <message>
        <source>Cards of both counts %1</source>
        <translation>双方计数的卡 %1</translation>
    </message>
    <message>
        <source>Rebate cards %1</source>
        <translation>返佣卡 %1</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>卡</translation>
    </message>
</context>
<context>
    <name>RebateCommand</name>
    <message>
        <source>all units: the step reached counts for every card</source>
        <translation>全额：按达到的档计算所有的卡</translation>
    </message>
    <message>
        <source>marginal: each step counts for its own cards</source>
        <translation>分段：每一档只计算本档的卡</translation>
    </message>
    <message>
        <source>undecided: ask the provider in writing, then choose one</source>
        <translation>未定：请书面询问服务商，再选定一种</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>卡数</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>读法</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>all units</source>
        <translation>全额</translation>
    </message>
    <message>
        <source>marginal</source>
        <translation>分段</translation>
    </message>
    <message>
        <source>Gross, with tax</source>
        <translation>含税金额</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>不含税金额</translation>
    </message>
    <message>
        <source>Tax, 6%</source>
        <translation>税额，6%</translation>
    </message>
    <message>
        <source>--fees wants an amount such as 12345.67.</source>
        <translation>--fees 需要金额，例如 12345.67。</translation>
    </message>
    <message>
        <source>This tier table pays a percentage: give the fees with --fees.</source>
        <translation>此阶梯表按百分比返佣：请用 --fees 给出费用。</translation>
    </message>
    <message>
        <source>--fees was not used: this tier table pays a fixed amount a card.</source>
        <translation>没有用到 --fees：此阶梯表按每张卡固定金额返佣。</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FILE</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>AMOUNT</source>
        <translation>AMOUNT</translation>
    </message>
    <message>
        <source>compute: the tier table, a JSON file.</source>
        <translation>compute：阶梯表，JSON 文件。</translation>
    </message>
    <message>
        <source>compute: the number of cards picked up in the month.</source>
        <translation>compute：当月提卡数量。</translation>
    </message>
    <message>
        <source>compute: the month&apos;s fees, for a table that pays a percentage of them.</source>
        <translation>compute：当月费用，用于按百分比返佣的阶梯表。</translation>
    </message>
    <message>
        <source>statement: writes it to this PDF file, too.</source>
        <translation>statement：同时写入此 PDF 文件。</translation>
    </message>
    <message>
        <source>&quot;rebate&quot; wants compute, tiers import FILE, tiers show, or statement --month YYYY-MM.</source>
        <translation>“rebate”（返佣）需要 compute、tiers import FILE、tiers show 或 statement --month YYYY-MM。</translation>
    </message>
    <message>
        <source>&quot;rebate compute&quot; wants --tiers FILE, --count N, and --format table or json.</source>
        <translation>“rebate compute”（返佣）需要 --tiers FILE、--count N，以及 --format table 或 json。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>final</source>
        <translation>定稿</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>A draft, because</source>
        <translation>草稿的原因</translation>
    </message>
    <message>
        <source>Our count</source>
        <translation>我方提卡数量</translation>
    </message>
    <message>
        <source>Platform&apos;s count</source>
        <translation>平台提卡数量</translation>
    </message>
    <message>
        <source>Cards that do not count</source>
        <translation>不计入的卡</translation>
    </message>
    <message>
        <source>Post by</source>
        <translation>最晚寄出</translation>
    </message>
    <message>
        <source>Invoice by</source>
        <translation>发票最晚送达</translation>
    </message>
    <message>
        <source>Credit by</source>
        <translation>最晚到账</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>到账情况</translation>
    </message>
    <message>
        <source>Entries of the ledger</source>
        <translation>相关收支明细</translation>
    </message>
    <message>
        <source>The month of the rebate statement.</source>
        <translation>返佣结算单的月份。</translation>
    </message>
    <message>
        <source>YYYY-MM</source>
        <translation>YYYY-MM</translation>
    </message>
    <message>
        <source>Counts with this number of the provider&apos;s platform instead of the one entered.</source>
        <translation>以此数作为服务商平台的提卡数量，代替已录入的数量。</translation>
    </message>
    <message>
        <source>A rebate statement wants --month, such as 2026-04.</source>
        <translation>返佣结算单需要 --month，例如 2026-04。</translation>
    </message>
    <message>
        <source>given on the command line</source>
        <translation>由命令行给出</translation>
    </message>
    <message>
        <source>&quot;rebate statement&quot; wants --month YYYY-MM, and --format table or json.</source>
        <translation>“rebate statement”（返佣结算单）需要 --month YYYY-MM，以及 --format table 或 json。</translation>
    </message>
    <message>
        <source>The tier table from %1 on is kept.</source>
        <translation>已保存自 %1 起生效的阶梯表。</translation>
    </message>
    <message>
        <source>This tier table was there already; nothing was changed.</source>
        <translation>此阶梯表已存在；未作任何更改。</translation>
    </message>
    <message>
        <source>No tier table was entered yet: &quot;rebate tiers import FILE&quot; does it.</source>
        <translation>尚未录入返佣阶梯表：请用 “rebate tiers import FILE” 导入。</translation>
    </message>
    <message>
        <source>&quot;rebate tiers&quot; wants import FILE, or show.</source>
        <translation>“rebate tiers”（返佣阶梯表）需要 import FILE 或 show。</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>未定</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>yuan a card</source>
        <translation>元/张</translation>
    </message>
    <message>
        <source>% of the fees</source>
        <translation>% 费用</translation>
    </message>
</context>
<context>
    <name>RebateCountPanel</name>
    <message>
        <source>How many cards</source>
        <translation>有多少张卡</translation>
    </message>
    <message>
        <source>Card by card</source>
        <translation>逐卡查看</translation>
    </message>
    <message>
        <source>Where the platform&apos;s count was read</source>
        <translation>平台数量的出处</translation>
    </message>
    <message>
        <source>where it was read (page, mail, day)</source>
        <translation>出处（页面、邮件、日期）</translation>
    </message>
    <message>
        <source>Platform&apos;s c&amp;ount</source>
        <translation>平台数量(&amp;O)</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>The platform&apos;s count was taken back.</source>
        <translation>已撤回平台数量。</translation>
    </message>
    <message>
        <source>Our count</source>
        <translation>我方数量</translation>
    </message>
    <message>
        <source>Platform&apos;s count</source>
        <translation>平台数量</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>录入</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message numerus="yes">
        <source>Decide about %n plan(s)</source>
        <translation>
            <numerusform>判定 %n 个套餐</numerusform>
        </translation>
    </message>
    <message>
        <source>The platform&apos;s count was confirmed.</source>
        <translation>已确认平台数量。</translation>
    </message>
    <message>
        <source>&amp;Confirm the platform&apos;s count</source>
        <translation>确认平台数量(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Confirm platform count %1</source>
        <translation>确认平台数量 %1(&amp;C)</translation>
    </message>
</context>
<context>
    <name>RebateCreditPanel</name>
    <message>
        <source>Credit</source>
        <translation>入账</translation>
    </message>
    <message>
        <source>Credits in the ledger that may be this rebate</source>
        <translation>收支明细中可能是这笔返佣的入账</translation>
    </message>
    <message>
        <source>The ledger has no entry that may be this rebate.</source>
        <translation>收支明细中没有可能是这笔返佣的记录。</translation>
    </message>
    <message>
        <source>Co&amp;nfirm</source>
        <translation>确认(&amp;N)</translation>
    </message>
    <message>
        <source>Refu&amp;se</source>
        <translation>否认(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Undecided</source>
        <translation>待定(&amp;U)</translation>
    </message>
    <message>
        <source>The credit was confirmed.</source>
        <translation>已确认入账。</translation>
    </message>
    <message>
        <source>The credit was refused.</source>
        <translation>已否认入账。</translation>
    </message>
    <message>
        <source>The decision about the credit was taken back.</source>
        <translation>已撤回对入账的判定。</translation>
    </message>
</context>
<context>
    <name>RebateFreeze</name>
    <message>
        <source>The rules have another version: %1 instead of %2.</source>
        <translation>规则版本不同：现为 %1，当时为 %2。</translation>
    </message>
    <message>
        <source>The count would be %1 instead of %2.</source>
        <translation>数量将是 %1，而不是 %2。</translation>
    </message>
    <message>
        <source>Our own count would be %1 instead of %2.</source>
        <translation>我方数量将是 %1，而不是 %2。</translation>
    </message>
    <message>
        <source>The amount would be %1 instead of %2.</source>
        <translation>金额将是 %1，而不是 %2。</translation>
    </message>
    <message>
        <source>It would be a draft again.</source>
        <translation>它将重新成为草稿。</translation>
    </message>
    <message>
        <source>The amount would be the same, from other cards, another table or other fees.</source>
        <translation>金额相同，但所依据的卡、阶梯表或费用不同。</translation>
    </message>
</context>
<context>
    <name>RebateInvoiceDialog</name>
    <message>
        <source>Invoice of %1</source>
        <translation>%1 的发票</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>号码(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Amount with tax, in yuan</source>
        <translation>含税金额（元）(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Posted on</source>
        <translation>寄出日期(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Courier number</source>
        <translation>快递单号(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Received on</source>
        <translation>签收日期(&amp;R)</translation>
    </message>
    <message>
        <source>It must be posted by %1 to arrive by %2. Leave empty what is not known yet.</source>
        <translation>须在 %1 前寄出，才能在 %2 前寄达。尚不知道的请留空。</translation>
    </message>
    <message>
        <source>The amount must be a number of yuan such as 1234.50.</source>
        <translation>金额须是以元为单位的数字，例如 1234.50。</translation>
    </message>
    <message>
        <source>A day must look like 2026-02-28.</source>
        <translation>日期须写成 2026-02-28 的形式。</translation>
    </message>
    <message>
        <source>It cannot have been posted before the month was over.</source>
        <translation>当月结束之前不可能已经寄出。</translation>
    </message>
    <message>
        <source>It cannot have been received before it was posted.</source>
        <translation>签收不可能早于寄出。</translation>
    </message>
    <message>
        <source>Nothing is entered yet.</source>
        <translation>尚未填写任何内容。</translation>
    </message>
    <message>
        <source>The statement says %1.</source>
        <translation>结算单上是 %1。</translation>
    </message>
    <message>
        <source>That is after %1, the day by which it must have arrived.</source>
        <translation>这晚于 %1，即最迟寄达日。</translation>
    </message>
    <message>
        <source>The invoice was recorded.</source>
        <translation>已登记发票。</translation>
    </message>
</context>
<context>
    <name>RebateInvoicePanel</name>
    <message>
        <source>Invoice</source>
        <translation>发票</translation>
    </message>
    <message>
        <source>Change the invoice…</source>
        <translation>修改发票…</translation>
    </message>
    <message>
        <source>Record the invoice…</source>
        <translation>登记发票…</translation>
    </message>
</context>
<context>
    <name>RebateMonthView</name>
    <message>
        <source>The count is not known: synchronise the orders.</source>
        <translation>数量未知：请同步订单。</translation>
    </message>
    <message>
        <source>No tier table applies to this month.</source>
        <translation>当月没有适用的阶梯表。</translation>
    </message>
    <message>
        <source>due, with 6 % tax</source>
        <translation>应返，含 6% 税</translation>
    </message>
    <message>
        <source>due by our own count, with 6 % tax</source>
        <translation>按我方数量应返，含 6% 税</translation>
    </message>
    <message>
        <source>depending on how the table is read, with 6 % tax</source>
        <translation>取决于阶梯表的读法，含 6% 税</translation>
    </message>
    <message>
        <source>It cannot be computed yet; the reasons are below.</source>
        <translation>暂时无法计算，原因见下。</translation>
    </message>
    <message>
        <source>The last line of the table is reached.</source>
        <translation>已达到阶梯表的最后一档。</translation>
    </message>
    <message numerus="yes">
        <source>%n more card(s) before %1 reach the line from %2</source>
        <translation>
            <numerusform>在 %1 之前再提 %n 张卡，即达到 %2 起的一档</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more card(s) would have reached the line from %1</source>
        <translation>
            <numerusform>若多提 %n 张卡，就达到 %1 起的一档</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 more</source>
        <translation>%1：多得 %2</translation>
    </message>
    <message>
        <source>%1: %2 more (all units) or %3 more (marginal)</source>
        <translation>%1：多得 %2（全额）或 %3（分段）</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1：%2（%3）</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>the platform counts %1 more</source>
        <translation>平台多计 %1 张</translation>
    </message>
    <message>
        <source>the platform counts %1 fewer</source>
        <translation>平台少计 %1 张</translation>
    </message>
    <message>
        <source>No order of this month is known.</source>
        <translation>没有已知的当月订单。</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s): %1 cards ordered, %2 in the list</source>
        <translation>
            <numerusform>%n 个订单：订购 %1 张卡，清单中有 %2 张</numerusform>
        </translation>
    </message>
    <message>
        <source>entered by %1 on %2</source>
        <translation>%1 于 %2 录入</translation>
    </message>
    <message>
        <source>today the same comes out</source>
        <translation>今天计算的结果相同</translation>
    </message>
    <message>
        <source>today something else would come out</source>
        <translation>今天计算的结果不同</translation>
    </message>
    <message>
        <source>Frozen on %1 by %2 with %3 cards and %4; %5.</source>
        <translation>%2 于 %1 封存：%3 张卡，%4；%5。</translation>
    </message>
    <message>
        <source>as it was frozen, with 6 % tax</source>
        <translation>按封存时，含 6% 税</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>号码</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>%1, not what is due</source>
        <translation>%1，与应返金额不符</translation>
    </message>
    <message>
        <source>Post by</source>
        <translation>最迟寄出</translation>
    </message>
    <message>
        <source>%1, to arrive by %2</source>
        <translation>%1，以便在 %2 前寄达</translation>
    </message>
    <message>
        <source>Posted on</source>
        <translation>寄出日期</translation>
    </message>
    <message>
        <source>Courier number</source>
        <translation>快递单号</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>签收日期</translation>
    </message>
    <message numerus="yes">
        <source>%1, by %n day(s)</source>
        <translation>
            <numerusform>%1，迟 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Due by</source>
        <translation>最迟入账</translation>
    </message>
    <message>
        <source>Credited</source>
        <translation>已入账</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%2 入账 %1</translation>
    </message>
    <message>
        <source>Credited − due</source>
        <translation>入账 − 应返</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is confirmed yet: %Ln card(s) wait for a decision.</source>
        <translation>
            <numerusform>尚未确认：%Ln 张卡待决定。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RebateMonthsSection</name>
    <message>
        <source>Months</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Statement of the chosen month</source>
        <translation>所选月份的结算单</translation>
    </message>
    <message>
        <source>How far back</source>
        <translation>往前多少个月</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) back</source>
        <translation>
            <numerusform>往前 %n 个月</numerusform>
        </translation>
    </message>
    <message>
        <source>Cards on the printed statement</source>
        <translation>打印的结算单上的卡</translation>
    </message>
    <message>
        <source>Print without cards</source>
        <translation>打印时不列卡</translation>
    </message>
    <message>
        <source>Print the cards that count</source>
        <translation>打印时列出计入的卡</translation>
    </message>
    <message>
        <source>Print all cards</source>
        <translation>打印时列出全部卡</translation>
    </message>
    <message>
        <source>Entries of the ledger that are the only ones proposed for their month, with the right amount and in the right words</source>
        <translation>收支明细中当月唯一的建议记录，金额相符，备注也相符</translation>
    </message>
    <message numerus="yes">
        <source>%n credit(s) were confirmed.</source>
        <translation>
            <numerusform>已确认 %n 笔入账。</numerusform>
        </translation>
    </message>
    <message>
        <source>The rebates could not be found out.</source>
        <translation>无法得出返佣情况。</translation>
    </message>
    <message>
        <source>Nothing was read from the provider yet.</source>
        <translation>还没有从服务商读取任何数据。</translation>
    </message>
    <message>
        <source>The cards that were picked up are counted from its orders and its list of cards.</source>
        <translation>提卡数量由服务商的订单和卡清单得出。</translation>
    </message>
    <message>
        <source>Synchronise now</source>
        <translation>立即同步</translation>
    </message>
    <message>
        <source>The months are being counted…</source>
        <translation>正在统计各月…</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1：%2，%3</translation>
    </message>
    <message>
        <source>Rebates by month</source>
        <translation>各月返佣</translation>
    </message>
    <message numerus="yes">
        <source>Confirm %n c&amp;redit(s) that fit</source>
        <translation>
            <numerusform>确认 %n 笔相符的入账(&amp;R)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RebatePapers</name>
    <message>
        <source>not among the cards we looked at</source>
        <translation>不在我方查看的卡中</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Plan credential</source>
        <translation>套餐凭证</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>What we say about it</source>
        <translation>我方的判定</translation>
    </message>
    <message>
        <source>Query about the card count of %1</source>
        <translation>关于 %1 提卡数量的查询</translation>
    </message>
    <message>
        <source>Rebate of directional intercom traffic</source>
        <translation>定向对讲流量的返佣</translation>
    </message>
    <message>
        <source>For %1 your intercom platform and our own records do not name the same cards. Please check the cards below and tell us which of them you count, and why.</source>
        <translation>%1 贵方对讲平台与我方记录的卡不一致。请核对下列各卡，并告知贵方计入哪些以及原因。</translation>
    </message>
    <message>
        <source>We count %1 cards. Both sides count %2; only we count %3; only your platform counts %4.</source>
        <translation>我方计入 %1 张卡。双方都计入 %2 张，只有我方计入 %3 张，只有贵方平台计入 %4 张。</translation>
    </message>
    <message>
        <source>The invoice must reach you by %1. Please answer before we have to post it on %2.</source>
        <translation>发票须在 %1 前寄达贵方。请在我方最迟寄出日 %2 之前答复。</translation>
    </message>
    <message>
        <source>Cards that only we count</source>
        <translation>只有我方计入的卡</translation>
    </message>
    <message>
        <source>There are none.</source>
        <translation>没有。</translation>
    </message>
    <message>
        <source>Cards that only your platform counts</source>
        <translation>只有贵方平台计入的卡</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>查询人</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>答复人</translation>
    </message>
    <message>
        <source>%1 cards: %2</source>
        <translation>%1 张卡：%2</translation>
    </message>
    <message>
        <source>%1 cards: %2 (all units) or %3 (marginal)</source>
        <translation>%1 张卡：%2（全额）或 %3（分段）</translation>
    </message>
</context>
<context>
    <name>RebatePlansSection</name>
    <message>
        <source>Plans with directional traffic</source>
        <translation>含定向流量的套餐</translation>
    </message>
    <message>
        <source>Only cards with intercom plans earn a rebate, and the provider does not say which plans are some. The names of the packages propose it; you decide.</source>
        <translation>只有对讲套餐的卡才有返佣，而服务商不说明哪些是对讲套餐。这里按套餐名称提出建议，由您判定。</translation>
    </message>
    <message>
        <source>&amp;Intercom</source>
        <translation>对讲(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;No intercom</source>
        <translation>非对讲(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Undecided</source>
        <translation>待定(&amp;U)</translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s) were decided as proposed.</source>
        <translation>
            <numerusform>已按建议判定 %n 个套餐。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The decision about %n plan(s) was taken back.</source>
        <translation>
            <numerusform>已撤回对 %n 个套餐的判定。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s) were confirmed as intercom plans.</source>
        <translation>
            <numerusform>已确认 %n 个套餐为对讲套餐。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s) were refused as intercom plans.</source>
        <translation>
            <numerusform>已判定 %n 个套餐为非对讲套餐。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was read from the provider yet.</source>
        <translation>还没有从服务商读取任何数据。</translation>
    </message>
    <message>
        <source>Synchronise first: F5.</source>
        <translation>请先同步：F5。</translation>
    </message>
    <message>
        <source>No card has a plan with directional traffic.</source>
        <translation>没有含定向流量套餐的卡。</translation>
    </message>
    <message>
        <source>Only such plans can be intercom plans, so no rebate is earned.</source>
        <translation>只有这类套餐才可能是对讲套餐，因此没有返佣。</translation>
    </message>
    <message>
        <source>The plans are being looked at…</source>
        <translation>正在查看套餐…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Decide %n plan(s) as proposed</source>
        <translation>
            <numerusform>按建议判定 %n 个套餐(&amp;D)</numerusform>
        </translation>
    </message>
    <message>
        <source>every plan is decided</source>
        <translation>所有套餐均已判定</translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s) wait for a decision</source>
        <translation>
            <numerusform>%n 个套餐待判定</numerusform>
        </translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>套餐</translation>
    </message>
</context>
<context>
    <name>RebateReport</name>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>final</source>
        <translation>定稿</translation>
    </message>
    <message>
        <source>DRAFT: see the reasons below</source>
        <translation>草稿：原因见下文</translation>
    </message>
    <message>
        <source>Our count</source>
        <translation>我方提卡数量</translation>
    </message>
    <message>
        <source>Count of the provider&apos;s platform</source>
        <translation>服务商平台提卡数量</translation>
    </message>
    <message>
        <source>Difference (platform − ours)</source>
        <translation>差异（平台 − 我方）</translation>
    </message>
    <message>
        <source>Count that is paid for</source>
        <translation>结算数量</translation>
    </message>
    <message>
        <source>Cards that do not count</source>
        <translation>不计入的卡</translation>
    </message>
    <message>
        <source>Fees of the month</source>
        <translation>当月费用</translation>
    </message>
    <message>
        <source>Why it is a draft</source>
        <translation>为何是草稿</translation>
    </message>
    <message>
        <source>Which cards count, and why not</source>
        <translation>计入与不计入的卡及原因</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>卡数</translation>
    </message>
    <message>
        <source>There are no cards.</source>
        <translation>没有卡。</translation>
    </message>
    <message>
        <source>All cards looked at</source>
        <translation>全部核对的卡</translation>
    </message>
    <message>
        <source>Orders of the month</source>
        <translation>当月订单</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Plan credential</source>
        <translation>套餐凭证</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>订购数量</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>列表中数量</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>计入数量</translation>
    </message>
    <message>
        <source>No order of this month is known.</source>
        <translation>没有已知的当月订单。</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>All units: the step reached counts for every card</source>
        <translation>全额：按达到的档计算所有的卡</translation>
    </message>
    <message>
        <source>Marginal: each step counts for its own cards</source>
        <translation>分段：每一档只计算本档的卡</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>未定</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>未定</translation>
    </message>
    <message>
        <source>Due in the readings that were chosen</source>
        <translation>按选定读法应返</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Reading of the tier table</source>
        <translation>阶梯表读法</translation>
    </message>
    <message>
        <source>Gross, with tax</source>
        <translation>含税金额</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>不含税金额</translation>
    </message>
    <message>
        <source>Tax, 6%</source>
        <translation>税额，6%</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>all cards</source>
        <translation>全部卡</translation>
    </message>
    <message>
        <source>ours %1, paid for %2, gross amount due %3</source>
        <translation>我方 %1，结算 %2，应返含税金额 %3</translation>
    </message>
    <message>
        <source>Tier table</source>
        <translation>阶梯表</translation>
    </message>
    <message>
        <source>%1; from %2 on; for %3</source>
        <translation>%1；自 %2 起；适用于%3</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>档位</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>读法</translation>
    </message>
    <message>
        <source>none applies to this month</source>
        <translation>没有适用于当月的阶梯表</translation>
    </message>
    <message>
        <source>Tier tables</source>
        <translation>阶梯表</translation>
    </message>
    <message>
        <source>Invoice must arrive by</source>
        <translation>发票最晚送达</translation>
    </message>
    <message>
        <source>Post it by</source>
        <translation>最晚寄出</translation>
    </message>
    <message>
        <source>Credit is due by</source>
        <translation>最晚到账</translation>
    </message>
    <message>
        <source>Credit is expected by</source>
        <translation>预计到账不晚于</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>no published calendar for %1: Monday to Friday counted</source>
        <translation>%1 年的放假安排尚未公布：按周一至周五计算</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>发票</translation>
    </message>
    <message>
        <source>not recorded yet</source>
        <translation>尚未登记</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>发票号</translation>
    </message>
    <message>
        <source>Posted on</source>
        <translation>寄出日期</translation>
    </message>
    <message>
        <source>Courier number</source>
        <translation>快递单号</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>签收日期</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>已否定</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>待确认</translation>
    </message>
    <message>
        <source>Credits in the account&apos;s ledger</source>
        <translation>收支明细中的到账</translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>交易流水号</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Amount matches</source>
        <translation>金额相符</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>认定</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>No credit that could belong to this month was found.</source>
        <translation>没有找到可能属于当月的到账。</translation>
    </message>
    <message>
        <source>Credited</source>
        <translation>已到账</translation>
    </message>
    <message>
        <source>Credited − due</source>
        <translation>到账 − 应返</translation>
    </message>
    <message>
        <source>Last credit on</source>
        <translation>最后到账日期</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>延迟天数</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>到账情况</translation>
    </message>
    <message>
        <source>Rules and readings used</source>
        <translation>所用规则与读法</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>运营商</translation>
    </message>
    <message>
        <source>Card by card</source>
        <translation>逐卡明细</translation>
    </message>
    <message>
        <source>Rebate statement</source>
        <translation>返佣结算单</translation>
    </message>
    <message>
        <source>Rebate statement (draft)</source>
        <translation>返佣结算单（草稿）</translation>
    </message>
    <message>
        <source>Month %1</source>
        <translation>月份 %1</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>制表</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>复核</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>Cards that wait for a decision</source>
        <translation>待决定的卡</translation>
    </message>
    <message numerus="yes">
        <source>from %Ln card(s): %1 yuan a card</source>
        <translation>
            <numerusform>%Ln 张起：每张 %1 元</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from %Ln card(s): %1 % of the fees</source>
        <translation>
            <numerusform>%Ln 张起：费用的 %1 %</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RebateRows</name>
    <message>
        <source>frozen; today it would differ</source>
        <translation>已封存；今天结果不同</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>已封存</translation>
    </message>
    <message>
        <source>final</source>
        <translation>定稿</translation>
    </message>
    <message numerus="yes">
        <source>draft, %n reason(s)</source>
        <translation>
            <numerusform>草稿，%n 条原因</numerusform>
        </translation>
    </message>
    <message>
        <source>the platform&apos;s count is overdue</source>
        <translation>平台数量已逾期</translation>
    </message>
    <message>
        <source>credited, but not what is due</source>
        <translation>已入账，但与应返不符</translation>
    </message>
    <message>
        <source>open</source>
        <translation>待定</translation>
    </message>
    <message>
        <source>its name does not tell</source>
        <translation>名称看不出</translation>
    </message>
    <message>
        <source>intercom, by its name</source>
        <translation>按名称是对讲</translation>
    </message>
    <message>
        <source>no intercom, by its name</source>
        <translation>按名称非对讲</translation>
    </message>
    <message>
        <source>nobody has decided</source>
        <translation>尚未判定</translation>
    </message>
    <message>
        <source>intercom: counts</source>
        <translation>对讲：计入</translation>
    </message>
    <message>
        <source>no intercom: does not count</source>
        <translation>非对讲：不计入</translation>
    </message>
    <message>
        <source>yuan a card</source>
        <translation>元/卡</translation>
    </message>
    <message>
        <source>% of the fees</source>
        <translation>费用的百分比</translation>
    </message>
    <message>
        <source>one reading only</source>
        <translation>只有一种读法</translation>
    </message>
    <message>
        <source>until the next one</source>
        <translation>至下一张表</translation>
    </message>
    <message>
        <source>all units</source>
        <translation>全额</translation>
    </message>
    <message>
        <source>marginal</source>
        <translation>分段</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>未定</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 或 %2</translation>
    </message>
    <message>
        <source>from %1: %2</source>
        <translation>%1 起：%2</translation>
    </message>
    <message>
        <source>from %1: %2 %</source>
        <translation>%1 起：%2 %</translation>
    </message>
    <message>
        <source>all cards</source>
        <translation>全部卡</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>进展</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>卡</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>计数</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>发票</translation>
    </message>
    <message>
        <source>Posting</source>
        <translation>寄送</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>入账</translation>
    </message>
    <message>
        <source>Credited</source>
        <translation>已入账</translation>
    </message>
    <message>
        <source>Credited − due</source>
        <translation>入账 − 应返</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>结算单</translation>
    </message>
    <message>
        <source>Our count</source>
        <translation>我方数量</translation>
    </message>
    <message>
        <source>Platform&apos;s count</source>
        <translation>平台数量</translation>
    </message>
    <message>
        <source>Platform − ours</source>
        <translation>平台 − 我方</translation>
    </message>
    <message>
        <source>Open cards</source>
        <translation>待定的卡</translation>
    </message>
    <message>
        <source>All units</source>
        <translation>全额</translation>
    </message>
    <message>
        <source>Marginal</source>
        <translation>分段</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>计入</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>运营商</translation>
    </message>
    <message>
        <source>Kind of plan</source>
        <translation>套餐类型</translation>
    </message>
    <message>
        <source>Plan credential</source>
        <translation>套餐凭证</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>哪一方</translation>
    </message>
    <message>
        <source>What we say about it</source>
        <translation>我方的判定</translation>
    </message>
    <message>
        <source>not among the cards we looked at</source>
        <translation>不在我方查看的卡中</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Names of the packages</source>
        <translation>套餐名称</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起始</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>截止</translation>
    </message>
    <message>
        <source>For</source>
        <translation>适用于</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>档次</translation>
    </message>
    <message>
        <source>Paid in</source>
        <translation>计费方式</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>读法</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation>录入人</translation>
    </message>
    <message>
        <source>Entered on</source>
        <translation>录入时间</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Why it is proposed</source>
        <translation>建议的依据</translation>
    </message>
    <message>
        <source>amount and remarks fit</source>
        <translation>金额与备注相符</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>交易号</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>已否认</translation>
    </message>
    <message>
        <source>the amount fits</source>
        <translation>金额相符</translation>
    </message>
    <message>
        <source>the remarks fit</source>
        <translation>备注相符</translation>
    </message>
    <message numerus="yes">
        <source>– (%Ln card(s) undecided)</source>
        <translation>
            <numerusform>–（%Ln 张卡待决定）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RebateStatement</name>
    <message>
        <source>Only directional intercom traffic of single cards and of same-tier pools counts (R title).</source>
        <translation>只计入单卡和同档位池的定向对讲流量（R 标题）。</translation>
    </message>
    <message>
        <source>A card counts in the month its order was completed, taken from the order&apos;s time of payment (our reading); the intercom platform&apos;s count prevails (R annex, note 1).</source>
        <translation>卡计入其订单完成的月份，以订单支付时间为准（我方读法）；最终以对讲平台的数量为准（R 附件一 备注 1）。</translation>
    </message>
    <message>
        <source>The amount includes 6 % tax: net = gross / 1.06, rounded half up to 0.01 (R annex, note 2).</source>
        <translation>金额含 6 % 的税：不含税金额 = 含税金额 / 1.06，四舍五入到 0.01（R 附件一 备注 2）。</translation>
    </message>
    <message>
        <source>The invoice must have arrived by the 10th of the next month, moved back to a working day; the credit is due on its 30th, in February on the last day (R annex, notes 2 and 3).</source>
        <translation>发票最晚须于次月 10 日送达，遇休息日提前到工作日；返佣最晚应于次月 30 日返还，二月为最后一天（R 附件一 备注 2、备注 3）。</translation>
    </message>
    <message>
        <source>Version of these rules: %1</source>
        <translation>规则版本：%1</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>计入</translation>
    </message>
    <message>
        <source>no directional traffic of a single card or same-tier pool</source>
        <translation>不是单卡或同档位池的定向流量</translation>
    </message>
    <message>
        <source>kind of plan unknown</source>
        <translation>套餐类型未知</translation>
    </message>
    <message>
        <source>plan decided to be no intercom plan</source>
        <translation>已认定不是对讲套餐</translation>
    </message>
    <message>
        <source>nobody has decided whether the plan is an intercom plan</source>
        <translation>尚未认定是否为对讲套餐</translation>
    </message>
    <message>
        <source>plan credential unknown</source>
        <translation>套餐凭证未知</translation>
    </message>
    <message>
        <source>its order is not known</source>
        <translation>所属订单未知</translation>
    </message>
    <message>
        <source>its order is not completed</source>
        <translation>所属订单未完成</translation>
    </message>
    <message>
        <source>the time of its order is not known</source>
        <translation>所属订单的时间未知</translation>
    </message>
    <message>
        <source>its order brings no cards</source>
        <translation>所属订单不含新卡</translation>
    </message>
    <message>
        <source>picked up in another month</source>
        <translation>在其他月份提卡</translation>
    </message>
    <message>
        <source>no tier table applies to its operator and kind of plan</source>
        <translation>没有适用于其运营商和套餐类型的阶梯表</translation>
    </message>
    <message>
        <source>listed twice</source>
        <translation>重复列出</translation>
    </message>
    <message>
        <source>The month is not over yet.</source>
        <translation>该月尚未结束。</translation>
    </message>
    <message>
        <source>The orders were not read since the month ended: synchronise the orders.</source>
        <translation>月末之后没有读取过订单：请同步订单。</translation>
    </message>
    <message>
        <source>No tier table is in effect in this month: import the provider&apos;s table.</source>
        <translation>当月没有生效的阶梯表：请导入服务商的阶梯表。</translation>
    </message>
    <message>
        <source>Nobody has chosen how the tier table is read: ask the provider and set its reading.</source>
        <translation>尚未选定阶梯表的读法：请询问服务商后选定。</translation>
    </message>
    <message>
        <source>The count of the provider&apos;s intercom platform is missing: enter it, it is the final one.</source>
        <translation>缺少服务商对讲平台的提卡数量：请录入，最终以此为准。</translation>
    </message>
    <message>
        <source>Several tier tables apply, and the platform&apos;s count differs from ours: ask for its share of each.</source>
        <translation>适用多张阶梯表，且平台数量与我方不同：请询问平台数量在各表中的分配。</translation>
    </message>
    <message>
        <source>Of some directional plans nobody has decided whether they are intercom plans: confirm each plan credential.</source>
        <translation>有些定向套餐尚未认定是否为对讲套餐：请逐个确认套餐凭证。</translation>
    </message>
    <message>
        <source>Of some cards the kind of plan is unknown: synchronise the list of cards.</source>
        <translation>有些卡的套餐类型未知：请同步卡列表。</translation>
    </message>
    <message>
        <source>Cards and orders do not fit together: some cards name no known order, or some orders have more or fewer cards than the list.</source>
        <translation>卡与订单对不上：有些卡没有已知的订单，或有些订单的卡数与列表不一致。</translation>
    </message>
    <message>
        <source>The working days of a year it touches are not published: import the year&apos;s calendar.</source>
        <translation>涉及的某个年份尚未公布工作日安排：请导入该年的日历。</translation>
    </message>
    <message>
        <source>The table pays a percentage of the fees, which are unknown: synchronise the bills.</source>
        <translation>阶梯表按费用的百分比返佣，而费用未知：请同步账单。</translation>
    </message>
    <message>
        <source>The month&apos;s bills are provisional: synchronise them after the 3rd of the next month, 12:00.</source>
        <translation>当月账单尚未定账：请在次月 3 日 12:00 之后同步。</translation>
    </message>
    <message>
        <source>An amount is larger than this program can hold: check the tier table and the count.</source>
        <translation>金额超出本程序可以表示的范围：请检查阶梯表和数量。</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>nothing due</source>
        <translation>无应返</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>待到账</translation>
    </message>
    <message>
        <source>credited</source>
        <translation>已到账</translation>
    </message>
    <message>
        <source>credited late</source>
        <translation>到账延迟</translation>
    </message>
    <message>
        <source>credited short</source>
        <translation>到账不足</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>未到账</translation>
    </message>
    <message>
        <source>to be clarified</source>
        <translation>待澄清</translation>
    </message>
    <message>
        <source>%1 (not confirmed)</source>
        <translation>%1（未确认）</translation>
    </message>
    <message numerus="yes">
        <source>– (nothing is confirmed yet: %Ln card(s) wait for a decision)</source>
        <translation>
            <numerusform>–（尚未确认：%Ln 张卡待决定）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 so far; %Ln more card(s) wait for a decision</source>
        <translation>
            <numerusform>目前 %1；另有 %Ln 张卡待决定</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RebateStatementView</name>
    <message>
        <source>Freeze the statement</source>
        <translation>封存结算单</translation>
    </message>
    <message>
        <source>Keeps count and amounts as they are now, whatever is read later</source>
        <translation>无论以后读到什么，数量和金额都保持现在的样子</translation>
    </message>
    <message>
        <source>Give it free again…</source>
        <translation>解除封存…</translation>
    </message>
    <message>
        <source>The statement was frozen.</source>
        <translation>结算单已封存。</translation>
    </message>
    <message>
        <source>The statement is final: nothing is missing.</source>
        <translation>结算单已定稿：没有缺项。</translation>
    </message>
    <message>
        <source>The statement is a draft:</source>
        <translation>结算单是草稿：</translation>
    </message>
    <message>
        <source>Give the statement free</source>
        <translation>解除结算单的封存</translation>
    </message>
    <message>
        <source>The frozen figures of %1 will be removed; those of today take their place.</source>
        <translation>%1 的封存数字将被删除，以今天的结果代替。</translation>
    </message>
    <message>
        <source>Give free</source>
        <translation>解除封存</translation>
    </message>
    <message>
        <source>The statement is free again.</source>
        <translation>已解除封存。</translation>
    </message>
</context>
<context>
    <name>RebateSteps</name>
    <message>
        <source>Counting</source>
        <translation>计数</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>发票</translation>
    </message>
    <message>
        <source>Posting</source>
        <translation>寄送</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>入账</translation>
    </message>
    <message>
        <source>nothing was entered</source>
        <translation>没有录入</translation>
    </message>
    <message>
        <source>counting</source>
        <translation>计数中</translation>
    </message>
    <message>
        <source>the platform&apos;s count is overdue</source>
        <translation>平台数量已逾期</translation>
    </message>
    <message>
        <source>the platform&apos;s count is missing</source>
        <translation>缺平台数量</translation>
    </message>
    <message>
        <source>the invoice is overdue</source>
        <translation>发票已逾期</translation>
    </message>
    <message>
        <source>the invoice is to be written</source>
        <translation>待开发票</translation>
    </message>
    <message>
        <source>the posting is overdue</source>
        <translation>寄送已逾期</translation>
    </message>
    <message>
        <source>the invoice is to be posted</source>
        <translation>发票待寄出</translation>
    </message>
    <message>
        <source>the credit is missing</source>
        <translation>未入账</translation>
    </message>
    <message>
        <source>credited, but not what is due</source>
        <translation>已入账，但与应返不符</translation>
    </message>
    <message>
        <source>the credit is not known</source>
        <translation>入账情况未知</translation>
    </message>
    <message>
        <source>the credit is expected</source>
        <translation>等待入账</translation>
    </message>
    <message>
        <source>later, %1</source>
        <translation>待到 %1</translation>
    </message>
    <message>
        <source>later</source>
        <translation>未到时候</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>%1 前</translation>
    </message>
    <message>
        <source>due</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>overdue, by %1</source>
        <translation>逾期，应在 %1 前</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>done %1</source>
        <translation>完成 %1</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>late, %1</source>
        <translation>迟到 %1</translation>
    </message>
    <message>
        <source>late</source>
        <translation>迟到</translation>
    </message>
    <message>
        <source>to clarify, %1</source>
        <translation>待核实 %1</translation>
    </message>
    <message>
        <source>to clarify</source>
        <translation>待核实</translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>无需办理</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>our turn</source>
        <translation>轮到我方</translation>
    </message>
    <message>
        <source>the provider&apos;s turn</source>
        <translation>轮到服务商</translation>
    </message>
    <message>
        <source>nothing due</source>
        <translation>无应返</translation>
    </message>
    <message>
        <source>credited late</source>
        <translation>迟到入账</translation>
    </message>
    <message>
        <source>credited</source>
        <translation>已入账</translation>
    </message>
</context>
<context>
    <name>RebateTierDialog</name>
    <message>
        <source>Enter a tier table</source>
        <translation>录入阶梯表</translation>
    </message>
    <message>
        <source>Change the tier table</source>
        <translation>修改阶梯表</translation>
    </message>
    <message>
        <source>&amp;From the month</source>
        <translation>起始月份(&amp;F)</translation>
    </message>
    <message>
        <source>yuan a card</source>
        <translation>元/卡</translation>
    </message>
    <message>
        <source>percent of the month&apos;s fees</source>
        <translation>当月费用的百分比</translation>
    </message>
    <message>
        <source>&amp;Paid in</source>
        <translation>计费方式(&amp;P)</translation>
    </message>
    <message>
        <source>undecided: ask the provider in writing</source>
        <translation>未定：请书面询问服务商</translation>
    </message>
    <message>
        <source>all units: the line reached counts for every card</source>
        <translation>全额：按达到的档计算所有的卡</translation>
    </message>
    <message>
        <source>marginal: each line counts for its own cards</source>
        <translation>分段：每一档只计算本档的卡</translation>
    </message>
    <message>
        <source>&amp;Reading</source>
        <translation>读法(&amp;R)</translation>
    </message>
    <message>
        <source>Only for operators</source>
        <translation>仅限运营商</translation>
    </message>
    <message>
        <source>Only for kinds of plan</source>
        <translation>仅限套餐类型</translation>
    </message>
    <message>
        <source>letter or page, and its day</source>
        <translation>函件或页面及其日期</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>来源(&amp;S)</translation>
    </message>
    <message>
        <source>From this quantity</source>
        <translation>起始数量</translation>
    </message>
    <message>
        <source>Another line</source>
        <translation>再加一行</translation>
    </message>
    <message>
        <source>Line %1: from this quantity</source>
        <translation>第 %1 行：起始数量</translation>
    </message>
    <message>
        <source>Line %1: how much</source>
        <translation>第 %1 行：多少</translation>
    </message>
    <message>
        <source>Yuan a card</source>
        <translation>元/卡</translation>
    </message>
    <message>
        <source>Percent of the fees</source>
        <translation>费用的百分比</translation>
    </message>
    <message>
        <source>The tier table was kept.</source>
        <translation>阶梯表已保存。</translation>
    </message>
</context>
<context>
    <name>RebateTierEntry</name>
    <message>
        <source>Line %1: the amount a card must be a number of yuan such as 1.50.</source>
        <translation>第 %1 行：每卡金额须是以元为单位的数字，例如 1.50。</translation>
    </message>
    <message>
        <source>Line %1: the percentage must be a number from 0 to 100, such as 2.5.</source>
        <translation>第 %1 行：百分比须是 0 到 100 的数字，例如 2.5。</translation>
    </message>
    <message>
        <source>Line %1: the quantity must be a whole number of cards, such as 1000.</source>
        <translation>第 %1 行：数量须是整数张卡，例如 1000。</translation>
    </message>
    <message>
        <source>Line %1: the quantity must be larger than %2, the one before it.</source>
        <translation>第 %1 行：数量须大于前一行的 %2。</translation>
    </message>
    <message>
        <source>The first month must look like 2026-01.</source>
        <translation>起始月份须写成 2026-01 的形式。</translation>
    </message>
    <message>
        <source>The table has no line yet: enter from which quantity on how much is paid.</source>
        <translation>表中还没有内容：请填写从多少数量起返多少。</translation>
    </message>
    <message>
        <source>Say where the table comes from: the letter or page and its day.</source>
        <translation>请写明阶梯表的来源：函件或页面及其日期。</translation>
    </message>
    <message>
        <source>There is a table from %1 for the same cards already (%2): change that one, or choose another month.</source>
        <translation>同样的卡已有从 %1 起的阶梯表（%2）：请修改那张表，或选择其他月份。</translation>
    </message>
    <message>
        <source>For some cards the table from %1 (%2) is meant as well: of both, the one with the later first month is used.</source>
        <translation>从 %1 起的阶梯表（%2）也适用于部分卡：两者中采用起始月份较晚的一张。</translation>
    </message>
</context>
<context>
    <name>RebateTiers</name>
    <message>
        <source>The file was not used: &quot;%1&quot; must be a month such as &quot;2026-01&quot;.</source>
        <translation>没有采用该文件：“%1”必须是月份，例如 &quot;2026-01&quot;。</translation>
    </message>
    <message>
        <source>The file was not used: &quot;%1&quot; must be a decimal number in quotation marks, such as &quot;1.50&quot;, with at most six decimals.</source>
        <translation>没有采用该文件：“%1”必须是引号内的十进制数，例如 &quot;1.50&quot;，最多六位小数。</translation>
    </message>
    <message>
        <source>The file was not used: &quot;%1&quot; is more than 100 percent.</source>
        <translation>没有采用该文件：“%1”超过百分之一百。</translation>
    </message>
    <message>
        <source>The file was not used: &quot;%1&quot; must hold at least one step.</source>
        <translation>没有采用该文件：“%1”至少要有一档。</translation>
    </message>
</context>
<context>
    <name>RebateTiersSection</name>
    <message>
        <source>Tier tables</source>
        <translation>阶梯表</translation>
    </message>
    <message>
        <source>Enter a table…</source>
        <translation>录入阶梯表…</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>导入文件…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>修改…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>The tier table was removed.</source>
        <translation>阶梯表已删除。</translation>
    </message>
    <message>
        <source>Import a tier table</source>
        <translation>导入阶梯表</translation>
    </message>
    <message>
        <source>Tier tables (*.json);;All files (*)</source>
        <translation>阶梯表 (*.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>The tier table was imported.</source>
        <translation>阶梯表已导入。</translation>
    </message>
    <message>
        <source>The agreement has no tier table: enter yours.</source>
        <translation>协议中没有阶梯表：请录入您的阶梯表。</translation>
    </message>
    <message>
        <source>It is in the provider&apos;s letter or offer: from which quantity on how much is paid. Without it no amount can be computed. A file of the command line can be imported or dropped here.</source>
        <translation>它在服务商的函件或报价中：从多少数量起返多少。没有它就无法计算金额。命令行使用的文件可以导入，也可以拖放到这里。</translation>
    </message>
</context>
<context>
    <name>RebateWorthPanel</name>
    <message>
        <source>What it is worth</source>
        <translation>价值多少</translation>
    </message>
    <message>
        <source>Enter the tier table…</source>
        <translation>录入阶梯表…</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>读法</translation>
    </message>
    <message>
        <source>Gross, with tax</source>
        <translation>含税</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>不含税</translation>
    </message>
    <message>
        <source>Tax, 6%</source>
        <translation>税额，6%</translation>
    </message>
    <message>
        <source>Use this reading</source>
        <translation>采用此读法</translation>
    </message>
    <message>
        <source>&amp;What if it were</source>
        <translation>假如是(&amp;W)</translation>
    </message>
    <message>
        <source>Amount: %1</source>
        <translation>金额：%1</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>Use this reading: %1</source>
        <translation>采用此读法：%1</translation>
    </message>
    <message>
        <source>The reading of the tier table was chosen.</source>
        <translation>已选定阶梯表的读法。</translation>
    </message>
</context>
<context>
    <name>RebatesModel</name>
    <message>
        <source>Several tables apply: how many cards each of them has must be known.</source>
        <translation>有多张阶梯表适用：须知道每张表各有多少张卡。</translation>
    </message>
    <message>
        <source>Both count %1 cards, only we %2, only the platform %3.</source>
        <translation>双方都计入 %1 张卡，只有我方 %2 张，只有平台 %3 张。</translation>
    </message>
    <message numerus="yes">
        <source>%1 %n card(s) stand there more than once.</source>
        <translation>
            <numerusform>%1 有 %n 张卡重复列出。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %n line(s) have no ICCID, the first is line %2.</source>
        <translation>
            <numerusform>%1 有 %n 行没有 ICCID，第一处在第 %2 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Rebate statement %1</source>
        <translation>返佣结算单 %1</translation>
    </message>
</context>
<context>
    <name>RebatesPane</name>
    <message>
        <source>Rebates</source>
        <translation>返佣</translation>
    </message>
</context>
<context>
    <name>RecoveryCode</name>
    <message>
        <source>The recovery code was mistyped: %1. Nothing was tried or changed; compare it with the paper and type it again.</source>
        <translation>恢复码输入有误：%1。未作任何尝试或更改；请与纸上的核对后重新输入。</translation>
    </message>
    <message>
        <source>it has a character that is never used</source>
        <translation>含有从不使用的字符</translation>
    </message>
    <message>
        <source>it has %1 characters instead of %2</source>
        <translation>有 %1 个字符，应为 %2 个</translation>
    </message>
    <message>
        <source>its check characters do not fit</source>
        <translation>校验字符不符</translation>
    </message>
</context>
<context>
    <name>RecoveryCodeView</name>
    <message>
        <source>I have &amp;kept the recovery code</source>
        <translation>我已保存恢复码(&amp;K)</translation>
    </message>
    <message>
        <source>This recovery code opens the cache when the passphrase is forgotten. It is shown this once. Write it down or print it, and keep it where the passphrase is not.</source>
        <translation>忘记口令时，可用此恢复码打开缓存。恢复码只显示这一次。请抄写或打印，与口令分开保管。</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>恢复码</translation>
    </message>
    <message>
        <source>&amp;Copy the code</source>
        <translation>复制恢复码(&amp;C)</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>打印(&amp;R)…</translation>
    </message>
    <message>
        <source>Data directory: %1</source>
        <translation>数据目录：%1</translation>
    </message>
    <message>
        <source>Whoever has this paper and the data directory can open the cache. Keep it where the passphrase is not.</source>
        <translation>持有此纸和数据目录的人即可打开缓存。请与口令分开保管。</translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>The cache file is missing</source>
        <translation>缓存文件不存在</translation>
    </message>
    <message>
        <source>The cache cannot be opened</source>
        <translation>缓存无法打开</translation>
    </message>
    <message>
        <source>Data directory: %1</source>
        <translation>数据目录：%1</translation>
    </message>
    <message>
        <source>Your passphrase was right. If somebody moved the file, put it back and try again. Otherwise put a backup in its place.</source>
        <translation>口令正确。如果文件是被移走的，请放回原处再试一次；否则请恢复一个备份。</translation>
    </message>
    <message>
        <source>Your passphrase was right, and nothing was changed. No backup was put in the place of the cache by itself: none was found whole, or none could be. Whatever you choose, the damaged file is set aside under another name and never deleted.</source>
        <translation>口令正确，且未作任何改动。程序没有自动恢复备份：没有找到完好的备份，或未能放入。无论选择哪一项，损坏的文件都会改名留存，绝不删除。</translation>
    </message>
    <message>
        <source>Put a backup back</source>
        <translation>恢复备份</translation>
    </message>
    <message>
        <source>Putting the backup back…</source>
        <translation>正在恢复备份…</translation>
    </message>
    <message>
        <source>Start a&amp;new…</source>
        <translation>重新开始(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>再试一次(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>锁定(&amp;L)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Or start anew</source>
        <translation>或者重新开始</translation>
    </message>
    <message>
        <source>An empty cache under the same passphrase, into which cards and money are read from the provider again. It asks for the AccessKey. What you entered yourself (notes, cases, confirmed prices, statements) cannot be fetched again.</source>
        <translation>新建一个使用同一口令的空缓存，并从服务商重新读取卡和资金数据。需要输入 AccessKey。自行录入的内容（备注、事项、确认的单价、结算单）无法重新获取。</translation>
    </message>
    <message>
        <source>Start anew</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>Begin with an empty cache and read everything from the provider again?</source>
        <translation>要从空缓存开始，并从服务商重新读取全部数据吗？</translation>
    </message>
    <message>
        <source>The next pages ask for the AccessKey and for your consent; nothing is written before the last one. What you had entered yourself cannot be fetched again.</source>
        <translation>接下来的页面会要求输入 AccessKey 并征得同意；在最后一页之前不会写入任何内容。自行录入的内容无法重新获取。</translation>
    </message>
    <message>
        <source>The next pages ask for the AccessKey and for your consent; nothing is changed before the last one. Then the damaged file is set aside, never deleted. What you had entered yourself cannot be fetched again.</source>
        <translation>接下来的页面会要求输入 AccessKey 并征得同意；在最后一页之前不会作任何改动。之后损坏的文件会改名留存，绝不删除。自行录入的内容无法重新获取。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
</context>
<context>
    <name>ReplaceKeyDialog</name>
    <message>
        <source>Replace the AccessKey</source>
        <translation>更换 AccessKey</translation>
    </message>
    <message>
        <source>&amp;Use this key</source>
        <translation>使用此 AccessKey(&amp;U)</translation>
    </message>
    <message>
        <source>The provider lets a user have two keys for a while. Make the new one there, enter and test it here; the old one is used until then. When a synchronisation with the new one has succeeded, disable the old one at the provider and delete it.</source>
        <translation>服务商允许一个用户同时有两个 AccessKey。先在服务商处新建，在此录入并检测；在此之前一直使用旧的。用新 AccessKey 同步成功后，到服务商处禁用并删除旧的。</translation>
    </message>
</context>
<context>
    <name>ReplaceReference</name>
    <message>
        <source>The reference could not be run.</source>
        <translation>无法运行参照测试。</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>The report was stopped. No file was made or changed.</source>
        <translation>报表已停止生成。未创建或更改任何文件。</translation>
    </message>
    <message>
        <source>The report was not made: %1 do not fit on this paper. Choose larger paper, lay it across, or leave columns out.</source>
        <translation>没有生成报表：这种纸张放不下%1。请选用更大的纸张、改为横向，或减少列。</translation>
    </message>
</context>
<context>
    <name>ReportChart</name>
    <message>
        <source>the charts</source>
        <translation>图表</translation>
    </message>
</context>
<context>
    <name>ReportCommand</name>
    <message>
        <source>Filter: %1</source>
        <translation>筛选条件：%1</translation>
    </message>
    <message>
        <source>The PDF file to write.</source>
        <translation>要写入的 PDF 文件。</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FILE</translation>
    </message>
    <message>
        <source>&quot;report&quot; wants cards, card ICCID, traffic, balance, realname-gaps, rebate or summary, and --output FILE.pdf.</source>
        <translation>“report” 需要 cards、card ICCID、traffic、balance（余额）、realname-gaps、rebate（返佣）或 summary，以及 --output FILE.pdf。</translation>
    </message>
    <message>
        <source>There is no report &quot;%1&quot;; there are cards, card, traffic, balance, realname-gaps, rebate and summary.</source>
        <translation>没有名为“%1”的报告；可用的有 cards、card、traffic、balance（余额）、realname-gaps、rebate（返佣）和 summary。</translation>
    </message>
</context>
<context>
    <name>ReportFacts</name>
    <message>
        <source>the texts</source>
        <translation>这些文字</translation>
    </message>
</context>
<context>
    <name>ReportFont</name>
    <message>
        <source>No font with Chinese characters is installed, so the report was not made. Install the package fonts-noto-cjk or fonts-wqy-microhei and try again.</source>
        <translation>没有安装中文字体，因此没有生成报表。请安装软件包 fonts-noto-cjk 或 fonts-wqy-microhei 后重试。</translation>
    </message>
</context>
<context>
    <name>ReportFrame</name>
    <message>
        <source>Rules: version %1</source>
        <translation>规则：版本 %1</translation>
    </message>
    <message>
        <source>input: SHA-256 %1</source>
        <translation>输入：SHA-256 %1</translation>
    </message>
    <message>
        <source>Contains personal data</source>
        <translation>含个人信息</translation>
    </message>
    <message>
        <source>Data as of %1 (Beijing time)</source>
        <translation>数据截至 %1（北京时间）</translation>
    </message>
    <message>
        <source>Age of the data: unknown</source>
        <translation>数据时间：未知</translation>
    </message>
    <message>
        <source>Printed on %1</source>
        <translation>打印于 %1</translation>
    </message>
    <message>
        <source>Printed on %1 by %2</source>
        <translation>%2 打印于 %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>Private view: names, numbers of cards, own texts and amounts of money are masked.</source>
        <translation>隐私视图：姓名、卡号、自有文字和金额已脱敏。</translation>
    </message>
</context>
<context>
    <name>ReportPdf</name>
    <message>
        <source>The report could not be written: its file did not take all of it. Check the disk and try again.</source>
        <translation>无法写入报表：文件未能容纳全部内容。请检查磁盘后重试。</translation>
    </message>
</context>
<context>
    <name>ReportPreviewDialog</name>
    <message>
        <source>US Letter</source>
        <translation>美式信纸</translation>
    </message>
    <message>
        <source>Print: %1</source>
        <translation>打印：%1</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页码</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Size on screen</source>
        <translation>显示比例</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>适合宽度</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>整页</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>纵向</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>横向</translation>
    </message>
    <message>
        <source>Pages to print or save</source>
        <translation>要打印或保存的页</translation>
    </message>
    <message>
        <source>all, or 3-7</source>
        <translation>全部，或 3-7</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>打印机</translation>
    </message>
    <message>
        <source>Looking for printers …</source>
        <translation>正在查找打印机…</translation>
    </message>
    <message>
        <source>Pap&amp;er:</source>
        <translation>纸张(&amp;E)：</translation>
    </message>
    <message>
        <source>&amp;Orientation:</source>
        <translation>方向(&amp;O)：</translation>
    </message>
    <message>
        <source>Pa&amp;ges:</source>
        <translation>页(&amp;G)：</translation>
    </message>
    <message>
        <source>Pr&amp;inter:</source>
        <translation>打印机(&amp;I)：</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>打印(&amp;P)</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>保存为 PDF(&amp;S)…</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>保存为 PDF</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Write the pages as 3 or 3-7, between 1 and %1.</source>
        <translation>页的写法为 3 或 3-7，范围 1 到 %1。</translation>
    </message>
    <message>
        <source>The report is being made.</source>
        <translation>正在生成报表。</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>/ %1</translation>
    </message>
    <message>
        <source>portrait</source>
        <translation>纵向</translation>
    </message>
    <message>
        <source>landscape</source>
        <translation>横向</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s), %1, %2</source>
        <translation>
            <numerusform>%Ln 页，%1，%2</numerusform>
        </translation>
    </message>
    <message>
        <source>Some texts are shortened to fit. On larger paper, or with fewer columns, they are whole.</source>
        <translation>有些文字因放不下而被截短。换用更大的纸张或减少列数即可显示完整。</translation>
    </message>
    <message>
        <source>No printer</source>
        <translation>没有打印机</translation>
    </message>
    <message>
        <source>No printer was found on this computer. The report can be saved as PDF.</source>
        <translation>本机未找到打印机。可以将报表保存为 PDF。</translation>
    </message>
    <message>
        <source>Laying out row %1 of %2</source>
        <translation>正在排版第 %1 行，共 %2 行</translation>
    </message>
    <message>
        <source>Writing page %1 of %2</source>
        <translation>正在写入第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message numerus="yes">
        <source>Saved: %Ln page(s) in %1</source>
        <translation>
            <numerusform>已保存：%Ln 页，文件 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sent to the printer %1: %Ln page(s)</source>
        <translation>
            <numerusform>已发送到打印机 %1：%Ln 页</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportPrinter</name>
    <message>
        <source>Pages cannot be painted in a batch. Call the program once for each report.</source>
        <translation>批处理中不能生成页面。请为每份报表单独运行本程序。</translation>
    </message>
    <message>
        <source>Laying out row %1 of %2</source>
        <translation>正在排版第 %1 行，共 %2 行</translation>
    </message>
    <message>
        <source>Writing page %1 of %2</source>
        <translation>正在写入第 %1 页，共 %2 页</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n page(s).</source>
        <translation>
            <numerusform>%1：%n 页。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n page(s), by the command line</source>
        <translation>
            <numerusform>%1，%n 页，由命令行输出</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportPrinters</name>
    <message>
        <source>The printer %1 is no longer there, so nothing was printed. Choose another one, or save the report as PDF.</source>
        <translation>打印机 %1 已不可用，未打印任何内容。请另选一台，或将报表保存为 PDF。</translation>
    </message>
    <message>
        <source>The printer %1 did not take all pages. Look whether it is on and has paper, then print again, or save the report as PDF.</source>
        <translation>打印机 %1 未接收全部页面。请检查是否开机、是否有纸，然后重新打印，或将报表保存为 PDF。</translation>
    </message>
</context>
<context>
    <name>ReportTable</name>
    <message>
        <source>the columns</source>
        <translation>这些列</translation>
    </message>
</context>
<context>
    <name>ReportText</name>
    <message>
        <source>Name, signature</source>
        <translation>姓名、签字</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>the texts</source>
        <translation>这些文字</translation>
    </message>
</context>
<context>
    <name>RightWords</name>
    <message>
        <source>List of cards</source>
        <translation>卡列表</translation>
    </message>
    <message>
        <source>Pools</source>
        <translation>流量池</translation>
    </message>
    <message>
        <source>Details of a card</source>
        <translation>卡详情</translation>
    </message>
    <message>
        <source>Usage of a card</source>
        <translation>卡用量</translation>
    </message>
    <message>
        <source>Real-name state of a card</source>
        <translation>卡的实名认证状态</translation>
    </message>
    <message>
        <source>Cards by state, as the provider counts</source>
        <translation>各状态的卡数（服务商统计）</translation>
    </message>
    <message>
        <source>Cards at risk, as the provider counts</source>
        <translation>风险卡数（服务商统计）</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>余额</translation>
    </message>
    <message>
        <source>Vouchers</source>
        <translation>代金券</translation>
    </message>
    <message>
        <source>Prepaid cards</source>
        <translation>储值卡</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>收支明细</translation>
    </message>
    <message>
        <source>Bill overview</source>
        <translation>账单总览</translation>
    </message>
    <message>
        <source>Account bill</source>
        <translation>账户账单</translation>
    </message>
    <message>
        <source>Settled bill</source>
        <translation>结算账单</translation>
    </message>
    <message>
        <source>Amounts that can be invoiced</source>
        <translation>可开票金额</translation>
    </message>
    <message>
        <source>Do not use the key of the account itself: it may do everything, also pay and delete. Make a user that can only read, for this program alone:
1. In the provider&apos;s console open the access control (RAM) and add a user with programmatic access; no password for the console is needed.
2. Make a custom policy of the text behind &quot;Policy text…&quot; and give it to this user, and nothing else.
3. Make an AccessKey for this user, and copy its id and secret to here. The secret is shown there only once.
4. If this computer has a fixed address, restrict the key to it. Renew the key every 90 days.</source>
        <translation>不要使用主账号的 AccessKey：它什么都能做，包括付款和删除。请为本程序单独建一个只读用户：
1. 在云端控制台打开访问控制（RAM），新建一个可编程访问的用户；不需要控制台密码。
2. 用“权限策略…”中的文本新建自定义策略，授予该用户，不授予其他权限。
3. 为该用户新建 AccessKey，把 ID 和 Secret 复制到这里。Secret 在平台只显示一次。
4. 如果这台电脑有固定 IP，请把 AccessKey 限定到该地址。每 90 天轮换一次。</translation>
    </message>
</context>
<context>
    <name>RightsTable</name>
    <message>
        <source>What the key may read</source>
        <translation>AccessKey 的读取权限</translation>
    </message>
    <message>
        <source>What is read</source>
        <translation>读取内容</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>权限</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>接口</translation>
    </message>
    <message>
        <source>granted</source>
        <translation>已授权</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>unclear</source>
        <translation>不明确</translation>
    </message>
</context>
<context>
    <name>RuleObject</name>
    <message>
        <source>The file was not used: it cannot be read as JSON from line %1, column %2 on. Correct it and try again.</source>
        <translation>没有采用该文件：从第 %1 行第 %2 列起无法作为 JSON 读取。请改正后重试。</translation>
    </message>
    <message>
        <source>The file was not used: it must be one JSON object. Correct it and try again.</source>
        <translation>没有采用该文件：它必须是一个 JSON 对象。请改正后重试。</translation>
    </message>
    <message>
        <source>The file was not used: &quot;%1&quot; is missing. Add it and try again.</source>
        <translation>没有采用该文件：缺少“%1”。请补上后重试。</translation>
    </message>
    <message>
        <source>The file was not used: &quot;%1&quot; is not known there. Correct or remove it and try again.</source>
        <translation>没有采用该文件：不认识该处的“%1”。请改正或删除后重试。</translation>
    </message>
    <message>
        <source>The file was not used: &quot;%1&quot; must be a text that is not empty.</source>
        <translation>没有采用该文件：“%1”必须是非空的文本。</translation>
    </message>
    <message>
        <source>The file was not used: &quot;%1&quot; must be one of: %2.</source>
        <translation>没有采用该文件：“%1”必须是以下之一：%2。</translation>
    </message>
    <message>
        <source>The file was not used: &quot;%1&quot; must be a whole number from %2 to %3.</source>
        <translation>没有采用该文件：“%1”必须是 %2 到 %3 的整数。</translation>
    </message>
    <message>
        <source>The file was not used: &quot;%1&quot; must be a list in brackets.</source>
        <translation>没有采用该文件：“%1”必须是方括号内的列表。</translation>
    </message>
    <message>
        <source>The file was not used: &quot;%1&quot; must be a text that is not empty and stands in its list once.</source>
        <translation>没有采用该文件：“%1”必须是非空的文本，并且在列表中只出现一次。</translation>
    </message>
    <message>
        <source>The file was not used: &quot;%1&quot; must be an object in braces.</source>
        <translation>没有采用该文件：“%1”必须是花括号内的对象。</translation>
    </message>
    <message>
        <source>The file was not used: &quot;%1&quot; must be true or false.</source>
        <translation>未采用该文件：“%1” 必须为 true 或 false。</translation>
    </message>
</context>
<context>
    <name>RunsSection</name>
    <message>
        <source>Synchronisations</source>
        <translation>同步记录</translation>
    </message>
    <message>
        <source>There was no synchronisation yet.</source>
        <translation>尚未同步过。</translation>
    </message>
    <message>
        <source>F5 starts one.</source>
        <translation>按 F5 开始同步。</translation>
    </message>
    <message>
        <source>How fresh the data are</source>
        <translation>数据新旧程度</translation>
    </message>
    <message>
        <source>How fresh each part of the data is stands here.</source>
        <translation>这里显示各类数据的新旧程度。</translation>
    </message>
    <message numerus="yes">
        <source>%n synchronisation(s)</source>
        <translation>
            <numerusform>同步 %n 次</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Runway</name>
    <message>
        <source>The balance is unknown; it should be at least %1.</source>
        <translation>余额未知；应不低于 %1。</translation>
    </message>
    <message>
        <source>The balance of %1 is at least %2.</source>
        <translation>余额 %1，不低于 %2。</translation>
    </message>
    <message>
        <source>The balance of %1 is below %2.</source>
        <translation>余额 %1，低于 %2。</translation>
    </message>
    <message numerus="yes">
        <source>How long the balance lasts is unknown; it should be %n day(s).</source>
        <translation>
            <numerusform>余额的可用天数未知；应不少于 %n 天。</numerusform>
        </translation>
    </message>
    <message>
        <source>The balance lasts %1 days, fewer than %2.</source>
        <translation>余额可用 %1 天，少于 %2 天。</translation>
    </message>
    <message>
        <source>The runway is computed for %1 days only, fewer than %2.</source>
        <translation>可用天数只推算到 %1 天，少于 %2 天。</translation>
    </message>
    <message numerus="yes">
        <source>The balance lasts at least %n day(s).</source>
        <translation>
            <numerusform>余额至少可用 %n 天。</numerusform>
        </translation>
    </message>
    <message>
        <source>The renewals of %1 are not covered.</source>
        <translation>%1 的续费资金不足。</translation>
    </message>
    <message>
        <source>Whether the next renewals are covered is unknown.</source>
        <translation>资金是否足够支付接下来的续费未知。</translation>
    </message>
    <message numerus="yes">
        <source>The renewals of the next %n day(s) are covered.</source>
        <translation>
            <numerusform>接下来 %n 天的续费资金充足。</numerusform>
        </translation>
    </message>
    <message>
        <source>The balance is unknown: synchronise the money.</source>
        <translation>余额未知：请同步费用数据。</translation>
    </message>
    <message numerus="yes">
        <source>The balance is older than %n hour(s).</source>
        <translation>
            <numerusform>余额数据已超过 %n 小时。</numerusform>
        </translation>
    </message>
    <message>
        <source>The vouchers are unknown: none is counted.</source>
        <translation>代金券情况未知：未计入任何代金券。</translation>
    </message>
    <message>
        <source>Some vouchers are not counted, since a field they need is unknown.</source>
        <translation>部分代金券因必要的字段未知而未计入。</translation>
    </message>
    <message numerus="yes">
        <source>The usage trend is unknown: the ledger holds fewer than %n day(s).</source>
        <translation>
            <numerusform>消费趋势未知：收支明细不足 %n 天。</numerusform>
        </translation>
    </message>
    <message>
        <source>Which cards renew automatically is unknown: renewals are not in the figures.</source>
        <translation>哪些卡会自动续费未知：计算中不含续费。</translation>
    </message>
    <message numerus="yes">
        <source>The renewals of %n card(s) have no known price: the runway is a best case.</source>
        <translation>
            <numerusform>%n 张卡的续费价格未知：可用天数为最乐观的情形。</numerusform>
        </translation>
    </message>
    <message>
        <source>Vouchers pay first, the one that ends first before the others (S 3.3.2, our reading); every voucher is taken to pay for everything.</source>
        <translation>先用代金券，最先失效的先用（S 3.3.2，我方读法）；假定每张代金券可用于所有费用。</translation>
    </message>
    <message numerus="yes">
        <source>Usage goes on as in the ledger of the last %n day(s), renewals left out; the range is from its quietest to its busiest week.</source>
        <translation>
            <numerusform>消费按收支明细最近 %n 天推算，不含续费；区间取其中消费最低的一周至最高的一周。</numerusform>
        </translation>
    </message>
    <message>
        <source>Renewals are those of cards that renew automatically, on the day their plan ends.</source>
        <translation>续费只计自动续费的卡，在套餐到期日扣款。</translation>
    </message>
    <message numerus="yes">
        <source>It looks %n day(s) ahead.</source>
        <translation>
            <numerusform>向后推算 %n 天。</numerusform>
        </translation>
    </message>
    <message>
        <source>Its state is unknown.</source>
        <translation>状态未知。</translation>
    </message>
    <message>
        <source>Its balance is unknown.</source>
        <translation>余额未知。</translation>
    </message>
    <message>
        <source>Its expiry is unknown.</source>
        <translation>失效时间未知。</translation>
    </message>
    <message>
        <source>Its state &quot;%1&quot; is unknown.</source>
        <translation>不认识其状态“%1”。</translation>
    </message>
    <message>
        <source>It has expired and is void.</source>
        <translation>已过期失效。</translation>
    </message>
    <message>
        <source>It was withdrawn.</source>
        <translation>已作废。</translation>
    </message>
    <message>
        <source>It is used up.</source>
        <translation>已用完。</translation>
    </message>
</context>
<context>
    <name>RunwayBriefing</name>
    <message>
        <source>no settled order of this plan is known</source>
        <translation>没有该套餐已结算的订单</translation>
    </message>
    <message>
        <source>bill of renewal order %1</source>
        <translation>续费订单 %1 的账单</translation>
    </message>
    <message>
        <source>bill of purchase order %1</source>
        <translation>购买订单 %1 的账单</translation>
    </message>
</context>
<context>
    <name>RunwayCommand</name>
    <message numerus="yes">
        <source>not enough from %1 on, in %n day(s)</source>
        <translation>
            <numerusform>自 %1 起不足，还有 %n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>lasts at least %n day(s)</source>
        <translation>
            <numerusform>至少可用 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>%1: %2 left, last day %3</source>
        <translation>%1：剩余 %2，最后一天 %3</translation>
    </message>
    <message>
        <source>%1 will be lost</source>
        <translation>%1 将失效</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>预计</translation>
    </message>
    <message>
        <source>At the fastest</source>
        <translation>最快</translation>
    </message>
    <message>
        <source>At the slowest</source>
        <translation>最慢</translation>
    </message>
    <message>
        <source>Without vouchers</source>
        <translation>不计代金券</translation>
    </message>
    <message>
        <source>Will be lost</source>
        <translation>将失效</translation>
    </message>
    <message>
        <source>Top up</source>
        <translation>充值建议</translation>
    </message>
    <message>
        <source>at least %1 by %2; it lasts until %3</source>
        <translation>最晚于 %2 充值至少 %1；可用到 %3</translation>
    </message>
    <message>
        <source>Thresholds (S 3.3.1)</source>
        <translation>阈值（S 3.3.1）</translation>
    </message>
    <message>
        <source>Vouchers, in the order they are used (S 3.3.2)</source>
        <translation>代金券，按使用顺序（S 3.3.2）</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺少的数据</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>假设</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>余额</translation>
    </message>
    <message>
        <source>Vouchers</source>
        <translation>代金券</translation>
    </message>
    <message>
        <source>Usage a day</source>
        <translation>日均消费</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1（%2 至 %3）</translation>
    </message>
    <message>
        <source>Other products</source>
        <translation>其他产品日均</translation>
    </message>
    <message>
        <source>Known renewals</source>
        <translation>已知续费</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n 张卡</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of unknown price</source>
        <translation>
            <numerusform>%n 张价格未知</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SafeFile</name>
    <message>
        <source>%1 does not exist.</source>
        <translation>%1 不存在。</translation>
    </message>
    <message>
        <source>%1 is larger than %2 bytes and was not read.</source>
        <translation>%1 超过 %2 字节，未读取。</translation>
    </message>
    <message>
        <source>The folder %1 could not be made. Nothing was changed. Choose another place.</source>
        <translation>无法创建目录 %1。未作任何更改。请换一个位置。</translation>
    </message>
    <message>
        <source>The disk is full: %1 was not written and stays as it was. Free some space and try again.</source>
        <translation>磁盘已满：%1 未写入，保持原样。请腾出空间后重试。</translation>
    </message>
    <message>
        <source>A file size limit stopped writing %1, which stays as it was. Raise the limit and try again.</source>
        <translation>文件大小限制使 %1 无法写入，文件保持原样。请提高限制后重试。</translation>
    </message>
    <message>
        <source>%1 is on a disk that can only be read. Nothing was changed. Choose another folder.</source>
        <translation>%1 位于只读磁盘上。未作任何更改。请换一个目录。</translation>
    </message>
    <message>
        <source>There is no permission to write %1. Nothing was changed. Check the folder&apos;s permissions.</source>
        <translation>没有写入 %1 的权限。未作任何更改。请检查目录权限。</translation>
    </message>
    <message>
        <source>%1 is open in another program. Nothing was changed. Close it there and try again.</source>
        <translation>%1 已被其他程序打开。未作任何更改。请在那里关闭后重试。</translation>
    </message>
    <message>
        <source>The folder of %1 does not exist. Nothing was changed.</source>
        <translation>%1 所在的目录不存在。未作任何更改。</translation>
    </message>
    <message>
        <source>%1 could not be written and stays as it was. Check the disk and try again.</source>
        <translation>%1 无法写入，保持原样。请检查磁盘后重试。</translation>
    </message>
    <message>
        <source>What was written for %1 does not read back the same; the old file stays. Check the disk.</source>
        <translation>%1 写入的内容与读回的不一致；原文件保留。请检查磁盘。</translation>
    </message>
    <message>
        <source>The new %1 did not pass its check; the old file stays.</source>
        <translation>新的 %1 未通过检查；原文件保留。</translation>
    </message>
    <message>
        <source>%1 is a symbolic link and is not replaced. Nothing was changed. Name the file itself.</source>
        <translation>%1 是符号链接，不予替换。未作任何更改。请给出文件本身。</translation>
    </message>
    <message>
        <source>%1 could not be read.</source>
        <translation>无法读取 %1。</translation>
    </message>
</context>
<context>
    <name>ScopeChooser</name>
    <message>
        <source>Car&amp;d</source>
        <translation>卡(&amp;D)</translation>
    </message>
    <message>
        <source>One card</source>
        <translation>单张卡</translation>
    </message>
    <message>
        <source>Whose traffic</source>
        <translation>流量范围</translation>
    </message>
    <message>
        <source>Traffic &amp;of</source>
        <translation>范围(&amp;O)</translation>
    </message>
    <message>
        <source>No card has &quot;%1&quot; in its numbers or tags.</source>
        <translation>没有号码或标签中含“%1”的卡。</translation>
    </message>
    <message>
        <source>&amp;Which</source>
        <translation>选择(&amp;W)</translation>
    </message>
    <message>
        <source>No card has one of these: %1.</source>
        <translation>没有任何卡带有“%1”。</translation>
    </message>
    <message>
        <source>There is no &quot;%1&quot; here. Choose one of the list.</source>
        <translation>这里没有“%1”，请从列表中选择。</translation>
    </message>
</context>
<context>
    <name>SearchFields</name>
    <message>
        <source>Clear</source>
        <translation>清空</translation>
    </message>
</context>
<context>
    <name>SearchPalette</name>
    <message>
        <source>Search cards, panes, actions…  %1</source>
        <translation>搜索卡、页面、操作…  %1</translation>
    </message>
    <message>
        <source>Search cards, panes and actions</source>
        <translation>搜索卡、页面和操作</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>搜索结果</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>没有找到。</translation>
    </message>
</context>
<context>
    <name>SecretLine</name>
    <message>
        <source>The first line of %1 is empty.</source>
        <translation>%1 的第一行是空的。</translation>
    </message>
</context>
<context>
    <name>SectionedPane</name>
    <message>
        <source>updating…</source>
        <translation>正在更新…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Exactly what is shown, all rows of it (Ctrl+E)</source>
        <translation>与所显示的内容完全一致，包含全部行（Ctrl+E）</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>This page as a report (Ctrl+P)</source>
        <translation>将本页打印为报告（Ctrl+P）</translation>
    </message>
    <message>
        <source>Sections of %1</source>
        <translation>“%1”的分页</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>This cache has no account. Give it one with &quot;simledger-cli account add&quot;.</source>
        <translation>此缓存没有账户。请用 “simledger-cli account add” 添加。</translation>
    </message>
    <message>
        <source>There is no account in %1 yet. Create one with &quot;simledger-cli account add&quot;.</source>
        <translation>%1 中还没有账户。请用 “simledger-cli account add” 创建。</translation>
    </message>
    <message>
        <source>New passphrase: </source>
        <translation>新口令：</translation>
    </message>
    <message>
        <source>Passphrase: </source>
        <translation>口令：</translation>
    </message>
    <message>
        <source>The cache is locked and there is no terminal to ask at. Give --passphrase-file or --passphrase-fd.</source>
        <translation>缓存已锁定，且没有可供询问的终端。请给出 --passphrase-file 或 --passphrase-fd。</translation>
    </message>
    <message>
        <source>The same again: </source>
        <translation>再输入一次：</translation>
    </message>
    <message>
        <source>The cache holds a row that is no card. Nothing was changed; &quot;simledger-cli verify&quot; says more.</source>
        <translation>缓存中有一行不是卡。未作任何更改；“simledger-cli verify” 有更多说明。</translation>
    </message>
    <message>
        <source>Interrupted. Nothing was changed.</source>
        <translation>已中断。未作任何更改。</translation>
    </message>
    <message>
        <source>An earlier run ended in a crash. Nothing that was saved is lost; the log says where it happened.</source>
        <translation>上一次运行异常终止。已保存的内容没有丢失；日志中记有出错位置。</translation>
    </message>
    <message>
        <source>DEMO: invented cards, nothing of this is real.</source>
        <translation>演示：卡片均为虚构，并非真实数据。</translation>
    </message>
    <message>
        <source>The demo has no files of its own: it is made anew each time.</source>
        <translation>演示没有自己的文件：每次都重新生成。</translation>
    </message>
    <message>
        <source>The two passphrases differ. Nothing was changed; try again.</source>
        <translation>两次输入的口令不一致，未作任何更改；请重试。</translation>
    </message>
    <message>
        <source>An erasure of this account had been interrupted. It is finished now.</source>
        <translation>此账户的删除曾被中断，现已完成。</translation>
    </message>
    <message>
        <source>The provider&apos;s data and key were erased on %1. Own records can be read; there is nothing to synchronise. Give the cache a key with &quot;simledger-cli account add&quot; to begin anew.</source>
        <translation>服务商的数据和密钥已于 %1 删除。自行录入的记录仍可查看；无可同步。如需重新开始，请用“simledger-cli account add”为缓存提供密钥。</translation>
    </message>
    <message>
        <source>A new data key was interrupted when it had begun to count. It is complete now.</source>
        <translation>更换数据密钥在生效后被中断。现已完成。</translation>
    </message>
    <message>
        <source>The system&apos;s keyring does not open this account. Let it with &quot;simledger-cli account keyring add&quot;; until then use the passphrase. Nothing was changed.</source>
        <translation>系统密钥环不打开本账户。可用“simledger-cli account keyring add”交给它；在此之前请用口令。没有改动任何内容。</translation>
    </message>
    <message>
        <source>Encrypting anew: %1 of %2 MB</source>
        <translation>正在重新加密：%1 / %2 MB</translation>
    </message>
    <message>
        <source>Checking what was written</source>
        <translation>正在检查写入的内容</translation>
    </message>
</context>
<context>
    <name>SessionWatch</name>
    <message>
        <source>The account is locked first.</source>
        <translation>先锁定账户。</translation>
    </message>
</context>
<context>
    <name>ShellTimer</name>
    <message>
        <source>The reference &quot;%1&quot; failed.</source>
        <translation>参照测试 “%1” 失败。</translation>
    </message>
</context>
<context>
    <name>ShellWords</name>
    <message>
        <source>The line ends inside a quotation. Nothing was done; close the quotation and send it again.</source>
        <translation>该行在引号内结束。未执行任何操作；请补上引号后重新发送。</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Panes</source>
        <translation>页面</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n thing(s) to do</source>
        <translation>
            <numerusform>%1，%n 项待处理</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SimArguments</name>
    <message>
        <source>There is no variant &quot;%1&quot;; --variant help lists them.</source>
        <translation>没有名为 “%1” 的情况；--variant help 列出了全部名称。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an option; --help lists them.</source>
        <translation>“%1” 不是选项；--help 列出了全部选项。</translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation>%1 需要一个值。</translation>
    </message>
    <message>
        <source>%1 needs a whole number from %2 to %3.</source>
        <translation>%1 需要 %2 到 %3 的整数。</translation>
    </message>
    <message>
        <source>--listen needs a loopback address and a port such as 127.0.0.1:8080; others are not served.</source>
        <translation>--listen 需要环回地址和端口，例如 127.0.0.1:8080；不在其他地址上服务。</translation>
    </message>
    <message>
        <source>--today needs a date such as 2026-03-02.</source>
        <translation>--today 需要 2026-03-02 这样的日期。</translation>
    </message>
    <message>
        <source>--key needs an id and a secret with a colon between them.</source>
        <translation>--key 需要以冒号分隔的 ID 和密钥。</translation>
    </message>
    <message>
        <source>--limiter is token, window or log.</source>
        <translation>--limiter 为 token、window 或 log。</translation>
    </message>
    <message>
        <source>--token-expires needs a moment such as 2026-03-02T12:00:00Z.</source>
        <translation>--token-expires 需要一个时刻，如 2026-03-02T12:00:00Z。</translation>
    </message>
    <message>
        <source>Usage: simledger-simcloud [OPTION]…
Serves the provider&apos;s API for an invented company on a loopback port.

  --listen ADDRESS:PORT  loopback address and port, 0 = any free one (127.0.0.1:0)
  --cards N              cards of the fleet, up to 1000000 (5000)
  --seed N               another fleet for every number (1)
  --today YYYY-MM-DD     the fleet&apos;s business day (today in Beijing)
  --key ID:SECRET        the one access key (demo-key-id:demo-key-secret)
  --token TOKEN          makes it a temporary key that is used with this token
  --token-expires WHEN   when it ends, such as 2026-03-02T12:00:00Z (never)
  --policy FILE          JSON list of what the key may do: [&quot;linkcard:List*&quot;, &quot;QueryAccountBalance&quot;]
  --limiter KIND         how flow control counts: token, window or log (token)
  --no-limits            no flow control
  --latency MS           time before each answer (0)
  --jitter MS            up to so much more (0)
  --variant NAME         one of the uncertainties below, repeatable
  --faults FILE          a script of faults, see below
  --tls CERT KEY         PEM files; serve https
  --state FILE           keep changes and clock between runs
  --journal FILE         append one JSON line a request
  --help, --version

On the same port: POST /_sim/advance?days=1&amp;changed=0.01, POST /_sim/offset?seconds=N, GET /_sim/state.

Variants:
</source>
        <translation>用法：simledger-simcloud [选项]…
在环回端口上为一家虚构的公司提供服务商的接口。

  --listen ADDRESS:PORT  环回地址和端口，0 为任意空闲端口（127.0.0.1:0）
  --cards N              卡的数量，最多 1000000（5000）
  --seed N               每个数字对应另一批卡（1）
  --today YYYY-MM-DD     业务日期（北京时间今天）
  --key ID:SECRET        唯一的访问密钥（demo-key-id:demo-key-secret）
  --token TOKEN          使其成为临时密钥，须与此令牌一起使用
  --token-expires WHEN   到期时刻，如 2026-03-02T12:00:00Z（不到期）
  --policy FILE          密钥权限的 JSON 列表：[&quot;linkcard:List*&quot;, &quot;QueryAccountBalance&quot;]
  --limiter KIND         流量控制如何计数：token、window 或 log（token）
  --no-limits            不做流量控制
  --latency MS           每个应答之前的时间（0）
  --jitter MS            在此之上最多再加多少（0）
  --variant NAME         下列情况之一，可重复给出
  --faults FILE          故障脚本，见下文
  --tls CERT KEY         PEM 文件；提供 https
  --state FILE           在多次运行之间保留变化和时钟
  --journal FILE         每个请求追加一行 JSON
  --help, --version

同一端口上：POST /_sim/advance?days=1&amp;changed=0.01、POST /_sim/offset?seconds=N、GET /_sim/state。

情况：
</translation>
    </message>
</context>
<context>
    <name>SimServer</name>
    <message>
        <source>The state file %1 belongs to a fleet with another seed, size or first day; nothing was changed.</source>
        <translation>状态文件 %1 属于种子、数量或首日不同的另一批卡；未作任何更改。</translation>
    </message>
</context>
<context>
    <name>SimState</name>
    <message>
        <source>The state file %1 is not one of this program; nothing was changed.</source>
        <translation>状态文件 %1 不是本程序的文件；未作任何更改。</translation>
    </message>
</context>
<context>
    <name>SpanChoice</name>
    <message>
        <source>Span of time</source>
        <translation>时间范围</translation>
    </message>
</context>
<context>
    <name>Sparkline</name>
    <message numerus="yes">
        <source>Traffic of the last %n day(s), at most %1 on a day; %2 days are not known.</source>
        <translation>
            <numerusform>最近 %n 天的流量，单日最高 %1；其中 %2 天未知。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>StoreError</name>
    <message>
        <source>The cache %1 is in use by another process. Nothing was changed; close the other one or wait.</source>
        <translation>缓存 %1 正被其他进程使用。未作任何更改；请关闭该进程或等待。</translation>
    </message>
    <message>
        <source>The cache %1 is damaged at its beginning, or the key file belongs to another cache. It was not changed. The account&apos;s data is in the cloud: move the file aside and sync again.</source>
        <translation>缓存 %1 的开头已损坏，或密钥文件属于另一个缓存。缓存未更改。账户数据在云端：请移开该文件后重新同步。</translation>
    </message>
    <message>
        <source>The cache %1 is damaged (page error). It was not changed. The account&apos;s data is in the cloud: move the file aside and sync again.</source>
        <translation>缓存 %1 已损坏（页错误）。缓存未更改。账户数据在云端：请移开该文件后重新同步。</translation>
    </message>
    <message>
        <source>There is not enough memory for the cache. Everything saved before is kept; close other programs and try again.</source>
        <translation>内存不足，无法使用缓存。此前保存的内容均已保留；请关闭其他程序后重试。</translation>
    </message>
    <message>
        <source>The cache %1 refused an operation. Everything saved before is kept.</source>
        <translation>缓存 %1 拒绝了一项操作。此前保存的内容均已保留。</translation>
    </message>
    <message>
        <source>The disk did not confirm the last step. Everything confirmed before is kept; where the work stands is read again from the cache.</source>
        <translation>磁盘没有确认最后一步。此前确认的内容均已保留；当前进度将从缓存重新读取。</translation>
    </message>
    <message>
        <source>The connection to the cache %1 was lost after a disk error. Everything confirmed before is kept; start the program again.</source>
        <translation>磁盘出错后与缓存 %1 的连接已断开。此前确认的内容均已保留；请重新启动程序。</translation>
    </message>
    <message>
        <source>The database library did not accept a setting that keeps the cache %1 safe, so it was not opened. Nothing was changed; reinstall the program.</source>
        <translation>数据库程序库不接受保障缓存 %1 安全的设置，因此未打开缓存。未作任何更改；请重新安装程序。</translation>
    </message>
    <message>
        <source>This program was built with a database library that does not encrypt. Nothing was opened or written; install a correct build.</source>
        <translation>本程序编译时使用了不加密的数据库程序库。未打开或写入任何内容；请安装正确的版本。</translation>
    </message>
    <message>
        <source>The cache file %1 is not there. Nothing was created in its place; put it back, or set the account up again.</source>
        <translation>缓存文件 %1 不存在。未创建替代文件；请放回原文件，或重新设置账户。</translation>
    </message>
    <message>
        <source>The cache file %1 was emptied. Nothing was changed; put a copy back, or set the account up again.</source>
        <translation>缓存文件 %1 已被清空。未作任何更改；请放回副本，或重新设置账户。</translation>
    </message>
    <message>
        <source>There is a cache already: %1. It was not changed.</source>
        <translation>缓存已存在：%1。缓存未更改。</translation>
    </message>
    <message>
        <source>The file %1 cannot be created for you alone. Nothing was written; check the directory&apos;s permissions and free space.</source>
        <translation>无法创建仅供您本人访问的文件 %1。未写入任何内容；请检查目录权限和剩余空间。</translation>
    </message>
    <message>
        <source>The cache %1 was made by a newer version of the program (schema %2, this program knows %3). It was not changed; use the newer program.</source>
        <translation>缓存 %1 由更新版本的程序创建（结构版本 %2，本程序支持 %3）。缓存未更改；请使用更新版本的程序。</translation>
    </message>
    <message>
        <source>The file %1 is an encrypted database but not a cache of this program. It was not changed.</source>
        <translation>文件 %1 是加密数据库，但不是本程序的缓存。文件未更改。</translation>
    </message>
    <message>
        <source>The cache holds a value that cannot be read. Nothing was changed. The account&apos;s data is in the cloud: check the cache and, if it is damaged, sync into a new one.</source>
        <translation>缓存中有一个值无法读取。未作任何更改。账户数据在云端：请检查缓存，如已损坏，请同步到新的缓存。</translation>
    </message>
    <message>
        <source>The file size limit of this account was reached while writing %1. What was saved before is kept; have the limit raised.</source>
        <translation>写入 %1 时达到此用户的文件大小限制。此前保存的内容均已保留；请提高限制。</translation>
    </message>
    <message>
        <source>The disk is full: %1 cannot grow. Everything saved before is kept; free some space and try again.</source>
        <translation>磁盘已满：%1 无法增大。此前保存的内容均已保留；请腾出空间后重试。</translation>
    </message>
    <message>
        <source>The disk reported an error at %1. Everything saved before is kept; check the disk and try again.</source>
        <translation>磁盘在 %1 处报告错误。此前保存的内容均已保留；请检查磁盘后重试。</translation>
    </message>
    <message>
        <source>A reading has a form that the cache cannot keep. Nothing of it was saved; what was saved before is kept. Report this with the code.</source>
        <translation>有一项读取结果的形式无法存入缓存。该结果未保存；此前保存的内容均已保留。请连同代码一起报告。</translation>
    </message>
    <message>
        <source>There is no backup named %1. Nothing was changed.</source>
        <translation>没有名为 %1 的备份。未做任何更改。</translation>
    </message>
    <message>
        <source>The backup %1 is damaged or belongs to another cache. It was not used, and nothing was changed; choose another one.</source>
        <translation>备份 %1 已损坏或属于另一缓存，未使用，也未做任何更改；请选择另一份。</translation>
    </message>
    <message>
        <source>%1 could not be given another name, so that putting the backup in its place stopped halfway. Nothing was deleted; check the directory&apos;s permissions, and open the cache again to finish.</source>
        <translation>无法重命名 %1，恢复备份中途停止。未删除任何内容；请检查目录权限，然后重新打开缓存以完成恢复。</translation>
    </message>
    <message>
        <source>The cache %1 cannot be opened: the file or its directory is gone, or nothing more can be opened. Nothing was changed; look whether the directory is there, and try again.</source>
        <translation>无法打开缓存 %1：文件或其目录已不在，或系统不能再打开更多文件。未做任何更改；请检查目录是否存在，然后重试。</translation>
    </message>
    <message>
        <source>The cache %1 is read-only: it can be looked at, and nothing is saved in it. It was not changed; make the file writable and open it again.</source>
        <translation>缓存 %1 是只读的：可以查看，但不会保存任何内容。它没有被更改；请将文件改为可写后重新打开。</translation>
    </message>
    <message>
        <source>The directory %1 is read-only, and so not even reading in it works. Nothing was changed; make it writable, or copy it whole to a place where you may write and open it there.</source>
        <translation>目录 %1 是只读的，因此连读取也无法进行。未做任何更改；请将其改为可写，或将整个目录复制到可写的位置并在那里打开。</translation>
    </message>
    <message>
        <source>The system does not permit access to %1 (%2). Nothing was changed; check owner and permissions.</source>
        <translation>系统不允许访问 %1（%2）。未做任何更改；请检查所有者和权限。</translation>
    </message>
    <message>
        <source>A part of the cache %1 is damaged and cannot be read. Nothing more is written to it. Close the account and open it again: the damaged file is then set aside, the newest backup is opened in its place, and everything is to be synchronised again.</source>
        <translation>缓存 %1 的一部分已损坏，无法读取。不再向其写入任何内容。请关闭账号后重新打开：届时会把损坏的文件另存，改为打开最新的备份，并需要重新同步全部数据。</translation>
    </message>
    <message>
        <source>The cache %1 is damaged, and there is no backup. What is whole can be read; nothing is written. Export what you entered, move the file aside, and set the account up again: its data is in the cloud.</source>
        <translation>缓存 %1 已损坏，且没有备份。完好的部分可以读取；不会写入任何内容。请导出您录入的内容，移走该文件，然后重新设置账号：账号的数据在云端。</translation>
    </message>
    <message>
        <source>The cache file %1 was deleted or replaced while it was open. Nothing more is written; what is shown can still be read. Export what you need before you close the account, and put the file back.</source>
        <translation>缓存文件 %1 在打开期间被删除或替换。不再写入任何内容；当前显示的内容仍可读取。请在关闭账号前导出所需内容，并把文件放回。</translation>
    </message>
    <message>
        <source>The cache file %1 was deleted or replaced while it was open. Nothing more is written. All that was saved is kept as the backup %2: close the account, and put it back.</source>
        <translation>缓存文件 %1 在打开期间被删除或替换。不再写入任何内容。已保存的全部内容已存为备份 %2：请关闭账号，然后恢复该备份。</translation>
    </message>
    <message>
        <source>Synchronising pauses: the disk of %1 has only %2 MB left, and the last 200 MB are kept for what you enter. Everything saved before is kept; free some space and synchronise again.</source>
        <translation>同步已暂停：%1 所在磁盘仅剩 %2 MB，最后的 200 MB 留给您录入的内容。此前保存的全部内容都已保留；请释放一些空间后重新同步。</translation>
    </message>
    <message>
        <source>The disk of %1 has only %2 MB left. Below 200 MB synchronising pauses; free some space.</source>
        <translation>%1 所在磁盘仅剩 %2 MB。低于 200 MB 时同步会暂停；请释放一些空间。</translation>
    </message>
    <message>
        <source>There is no file named %1 that was set aside. Nothing was deleted.</source>
        <translation>没有名为 %1 的留存文件。未删除任何内容。</translation>
    </message>
    <message>
        <source>%1 could not be deleted. Check the directory&apos;s permissions, or whether another program has it open.</source>
        <translation>无法删除 %1。请检查目录权限，或该文件是否被其他程序打开。</translation>
    </message>
    <message>
        <source>A new data key needs %1 MB of free space in %2, for a second cache, and there are %3 MB. Nothing was changed; free some space and try again.</source>
        <translation>更换数据密钥需要在 %2 有 %1 MB 可用空间以写入第二份缓存，现有 %3 MB。没有改动任何内容；请腾出空间后重试。</translation>
    </message>
    <message>
        <source>The cache under the new key, %1, is not the whole of the present one. It is thrown away; the present key and cache stay as they are.</source>
        <translation>新密钥下的缓存 %1 与现有缓存不完全一致，已丢弃；现有密钥和缓存保持不变。</translation>
    </message>
    <message>
        <source>%1 could not be replaced, so the new data key is not complete yet. Nothing is lost: it is finished as soon as the directory can be written.</source>
        <translation>无法替换 %1，因此更换数据密钥尚未完成。没有丢失任何内容：目录可写后即会完成。</translation>
    </message>
</context>
<context>
    <name>SyncBudgetText</name>
    <message>
        <source>As the list was at %1; what has moved since comes on top.</source>
        <translation>依据 %1 的卡列表；此后有变动的卡另计。</translation>
    </message>
    <message>
        <source>No list was ever read: how many cards there are is not known yet.</source>
        <translation>尚未读取过卡列表，还不知道有多少张卡。</translation>
    </message>
</context>
<context>
    <name>SyncCommand</name>
    <message>
        <source>&quot;sync&quot; takes no words and prints as table or json.</source>
        <translation>“sync” 只接受选项，以 table 或 json 打印。</translation>
    </message>
    <message>
        <source>PARTS</source>
        <translation>PARTS</translation>
    </message>
    <message>
        <source>Stop after so long; the next run goes on from there.</source>
        <translation>运行这么久后停止；下次从那里继续。</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>Believe a list that lost more than a fifth of its cards at once.</source>
        <translation>接受一次减少超过五分之一的卡列表。</translation>
    </message>
    <message>
        <source>--only knows %1; &quot;%2&quot; is none of them.</source>
        <translation>--only 只认识 %1；“%2” 不在其中。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no card number.</source>
        <translation>“%1” 不是卡号。</translation>
    </message>
    <message>
        <source>Only these parts: %1.</source>
        <translation>只同步这些部分：%1。</translation>
    </message>
    <message>
        <source>Read this card before the others; may be repeated.</source>
        <translation>优先读取这张卡；可重复给出。</translation>
    </message>
    <message>
        <source>ICCID</source>
        <translation>ICCID</translation>
    </message>
    <message>
        <source>Read these cards before the others.</source>
        <translation>优先读取这些卡。</translation>
    </message>
    <message>
        <source>EXPR</source>
        <translation>EXPR</translation>
    </message>
    <message>
        <source>Read this pool before the others; may be repeated.</source>
        <translation>优先读取这个流量池；可重复给出。</translation>
    </message>
    <message>
        <source>CREDENTIAL</source>
        <translation>CREDENTIAL</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1；%2</translation>
    </message>
    <message>
        <source>Only say what would be called and how long it would take.</source>
        <translation>只说明会发出哪些请求、需要多久。</translation>
    </message>
</context>
<context>
    <name>SyncEngine</name>
    <message>
        <source>The synchronisation was stopped. What had arrived is kept; the next one goes on from there.</source>
        <translation>同步已停止。已收到的内容已保留；下次从那里继续。</translation>
    </message>
    <message>
        <source>The time for this run is used up. What had arrived is kept; the next one goes on from there.</source>
        <translation>本次运行的时间已用完。已收到的内容已保留；下次从那里继续。</translation>
    </message>
    <message>
        <source>The temporary access key ends at %1 (Beijing time). What had arrived is kept; enter the next key, and the synchronisation goes on from there.</source>
        <translation>临时 AccessKey 在 %1（北京时间）到期。已到的数据全部保留；录入下一个 AccessKey 后，同步从那里继续。</translation>
    </message>
    <message>
        <source>The temporary access key ended at %1 (Beijing time). What had arrived is kept; enter the next key, and the synchronisation goes on from there.</source>
        <translation>临时 AccessKey 已在 %1（北京时间）到期。已到的数据全部保留；录入下一个 AccessKey 后，同步从那里继续。</translation>
    </message>
</context>
<context>
    <name>SyncHistory</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1／%2</translation>
    </message>
    <message>
        <source>running</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>succeeded</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>in part</source>
        <translation>部分完成</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>被中断</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 calls</source>
        <translation>新增 %1，变化 %2，调用 %3 次</translation>
    </message>
    <message>
        <source>never read</source>
        <translation>从未读取</translation>
    </message>
    <message>
        <source>oldest %1</source>
        <translation>最早 %1</translation>
    </message>
    <message>
        <source>fresh</source>
        <translation>最新</translation>
    </message>
    <message>
        <source>old</source>
        <translation>较旧</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>未读取</translation>
    </message>
    <message>
        <source>request %1</source>
        <translation>请求 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>stopped with the account</source>
        <translation>随账户关闭而停止</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>SyncIndicator</name>
    <message>
        <source>Progress of the synchronisation</source>
        <translation>同步进度</translation>
    </message>
    <message>
        <source>Opens what is fresh, what is old, and why.</source>
        <translation>查看哪些数据最新、哪些较旧及其原因。</translation>
    </message>
    <message>
        <source>What is fresh, what is old, and why</source>
        <translation>哪些最新、哪些较旧及其原因</translation>
    </message>
    <message>
        <source>Stop the synchronisation</source>
        <translation>停止同步</translation>
    </message>
    <message>
        <source>Synchronise now</source>
        <translation>立即同步</translation>
    </message>
    <message>
        <source>Resume the synchronisation</source>
        <translation>继续同步</translation>
    </message>
</context>
<context>
    <name>SyncModel</name>
    <message>
        <source>This account has no AccessKey. Nothing was read; enter one under File, AccessKey, Replace.</source>
        <translation>本账户没有 AccessKey。没有读取任何内容；请在“文件 › AccessKey… › 更换…”中录入。</translation>
    </message>
    <message>
        <source>Never synchronised</source>
        <translation>从未同步</translation>
    </message>
    <message>
        <source>Connecting to the cloud…</source>
        <translation>正在连接云端…</translation>
    </message>
    <message>
        <source>Synchronised in part %1</source>
        <translation>部分同步 %1</translation>
    </message>
    <message>
        <source>Synchronisation failed %1</source>
        <translation>同步失败 %1</translation>
    </message>
    <message>
        <source>Synchronisation stopped %1</source>
        <translation>同步已停止 %1</translation>
    </message>
    <message>
        <source>Synced %1 · %2</source>
        <translation>已同步 %1 · %2</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>已同步</translation>
    </message>
    <message>
        <source>Waiting for the provider · next try in %1</source>
        <translation>等待服务商 · %1后重试</translation>
    </message>
    <message>
        <source>Synchronisation paused %1</source>
        <translation>同步已暂停（%1）</translation>
    </message>
</context>
<context>
    <name>SyncPanel</name>
    <message>
        <source>Part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>已读取</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>What it did</source>
        <translation>完成内容</translation>
    </message>
    <message>
        <source>Synchronisation</source>
        <translation>同步</translation>
    </message>
    <message>
        <source>Parts of the data and how fresh they are</source>
        <translation>各部分数据及其新旧</translation>
    </message>
    <message>
        <source>The last runs</source>
        <translation>最近几次同步</translation>
    </message>
    <message>
        <source>Progress of the synchronisation</source>
        <translation>同步进度</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Synchronise now</source>
        <translation>立即同步</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>立即重试</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Ends the calls until you let it go on, also after the program was closed</source>
        <translation>停止请求，直到您要求继续；关闭程序后也是如此</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>设置…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>A run now: %1
%2</source>
        <comment>summary, then the parts</comment>
        <translation>现在同步一次：%1
%2</translation>
    </message>
</context>
<context>
    <name>SyncPlanDialog</name>
    <message>
        <source>Share of the provider&apos;s allowance in percent</source>
        <translation>使用服务商调用额度的百分比</translation>
    </message>
    <message>
        <source>When a run begins by itself</source>
        <translation>何时自动开始同步</translation>
    </message>
    <message>
        <source>Hours between two runs</source>
        <translation>两次同步间隔的小时数</translation>
    </message>
    <message>
        <source>Times of day</source>
        <translation>每天的时刻</translation>
    </message>
    <message>
        <source>&amp;Quiet hours, in which no run begins by itself</source>
        <translation>免打扰时段，期间不自动同步(&amp;Q)</translation>
    </message>
    <message>
        <source>Quiet hours begin</source>
        <translation>免打扰时段开始</translation>
    </message>
    <message>
        <source>Quiet hours end</source>
        <translation>免打扰时段结束</translation>
    </message>
    <message>
        <source>Synchronisation settings</source>
        <translation>同步设置</translation>
    </message>
    <message>
        <source>Only when somebody asks for it</source>
        <translation>仅手动同步</translation>
    </message>
    <message>
        <source>Every so many hours</source>
        <translation>每隔若干小时</translation>
    </message>
    <message>
        <source>At times of the day</source>
        <translation>每天的固定时刻</translation>
    </message>
    <message>
        <source>A run &amp;begins</source>
        <translation>自动同步(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Times of day</source>
        <translation>每天的时刻(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>开始(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>结束(&amp;U)</translation>
    </message>
    <message>
        <source>The provider allows an account so many calls a second, and your other programs and colleagues draw on the same allowance. Simledger uses this share of it.</source>
        <translation>服务商对每个账户每秒的调用次数有限额，其他程序和同事也使用同一限额。Simledger 只使用其中的这一比例。</translation>
    </message>
    <message>
        <source>Runs begin by themselves while the account is open and unlocked, by this computer&apos;s clock. What was missed meanwhile is caught up once.</source>
        <translation>账户已打开且未锁定时，按本机时钟自动开始同步；其间错过的只补做一次。</translation>
    </message>
    <message>
        <source>Write the times of day like 08:30, 18:00.</source>
        <translation>请按 08:30, 18:00 的样式填写时刻。</translation>
    </message>
    <message>
        <source>Quiet hours need an end that is not their beginning.</source>
        <translation>免打扰时段的结束时间不能与开始时间相同。</translation>
    </message>
    <message>
        <source>S&amp;hare of the allowance</source>
        <translation>额度占比(&amp;H)</translation>
    </message>
    <message>
        <source>H&amp;ours between two runs</source>
        <translation>两次同步间隔（小时）(&amp;O)</translation>
    </message>
</context>
<context>
    <name>SyncPlanner</name>
    <message>
        <source>Next run at %1</source>
        <translation>下次同步：%1</translation>
    </message>
    <message>
        <source>Next run at %1 (this computer&apos;s time)</source>
        <translation>下次同步：%1（本机时间）</translation>
    </message>
</context>
<context>
    <name>SyncWords</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1／%2</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>卡</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>卡详情</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>用量</translation>
    </message>
    <message>
        <source>Real-name status</source>
        <translation>实名状态</translation>
    </message>
    <message>
        <source>Pools</source>
        <translation>流量池</translation>
    </message>
    <message>
        <source>Provider&apos;s own counts</source>
        <translation>服务商自有统计</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>余额</translation>
    </message>
    <message>
        <source>Vouchers</source>
        <translation>代金券</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>收支明细</translation>
    </message>
    <message>
        <source>Bills</source>
        <translation>账单</translation>
    </message>
    <message>
        <source>Prepaid cards</source>
        <translation>储值卡</translation>
    </message>
    <message>
        <source>Invoiceable items</source>
        <translation>可开票项目</translation>
    </message>
    <message>
        <source>%1: %2 of %3; %4 calls</source>
        <translation>%1：%2／%3；%4 次调用</translation>
    </message>
    <message numerus="yes">
        <source>, slowed down by the cloud %n time(s)</source>
        <translation>
            <numerusform>，被云端限流 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: fresh, %2</source>
        <translation>%1：最新，%2</translation>
    </message>
    <message>
        <source>%1: in part, %2</source>
        <translation>%1：部分完成，%2</translation>
    </message>
    <message>
        <source>%1: not read, still as of %2</source>
        <translation>%1：未读取，数据截至 %2</translation>
    </message>
    <message>
        <source>%1: not read</source>
        <translation>%1：未读取</translation>
    </message>
    <message>
        <source>%1 cards in the cache, %2 new, %3 changed, %4 no longer listed; %5 s</source>
        <translation>缓存中有 %1 张卡，新增 %2，变化 %3，不再列出 %4；用时 %5 秒</translation>
    </message>
    <message>
        <source>An interrupted pass went on at page %1.</source>
        <translation>上次中断的一轮从第 %1 页继续。</translation>
    </message>
    <message>
        <source>The list lost %1 cards at once; none was marked as gone. If that is right, run &quot;sync --accept-fewer&quot;.</source>
        <translation>列表一次减少了 %1 张卡；没有把任何卡标记为消失。如果情况属实，请运行 “sync --accept-fewer”。</translation>
    </message>
    <message>
        <source>The list moved while it was read: cards it did not show will be judged by the next run.</source>
        <translation>读取期间列表有变动：未出现的卡留待下次同步判断。</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>The provider answers with errors; next try in %1; everything read so far is kept.</source>
        <translation>服务商返回错误；%1后重试；已读取的内容全部保留。</translation>
    </message>
    <message>
        <source>The provider cannot be reached; next try in %1; everything read so far is kept.</source>
        <translation>无法连接服务商；%1后重试；已读取的内容全部保留。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 calls a second: slowed after %n throttle(s)</source>
        <translation>
            <numerusform>每秒 %1 次调用，满速 %2 次：因 %n 次限流而放慢</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 calls a second: each waits for the answers of those before it</source>
        <translation>每秒 %1 次调用：每次调用等待前面调用的应答</translation>
    </message>
    <message>
        <source>%1 calls a second</source>
        <translation>每秒 %1 次调用</translation>
    </message>
    <message>
        <source>%1; %2 left</source>
        <comment>progress; about 12 min</comment>
        <translation>%1；还需%2</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>不到 1 分钟</translation>
    </message>
    <message>
        <source>about %1 min</source>
        <translation>约 %1 分钟</translation>
    </message>
    <message>
        <source>about %1 h %2 min</source>
        <translation>约 %1 小时 %2 分钟</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>资金</translation>
    </message>
    <message>
        <source>About %1 calls, as quickly as they go</source>
        <translation>约 %1 次调用，不限速度</translation>
    </message>
    <message>
        <source>About %1 calls, %2 at your share of %3 %</source>
        <comment>calls; about 12 min; percent</comment>
        <translation>约 %1 次调用，按您的份额 %3 % 需%2</translation>
    </message>
    <message>
        <source>%1: about %2 calls</source>
        <translation>%1：约 %2 次调用</translation>
    </message>
    <message>
        <source>%1: %2 calls</source>
        <translation>%1：%2 次调用</translation>
    </message>
    <message>
        <source>%1: %2 moved, %3 near a limit or their end, %4 whose turn it is; %5 of them for the first time</source>
        <comment>a part and its calls; then numbers of cards</comment>
        <translation>%1：有变动 %2 张，临近界限或到期 %3 张，轮到 %4 张；其中首次读取 %5 张</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a part and its calls</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) in quarantine: they could not be read and are not counted.</source>
        <translation>
            <numerusform>已隔离 %Ln 行：无法读懂，未计入。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SystemKeyring</name>
    <message>
        <source>The system&apos;s keyring refused.</source>
        <translation>系统密钥环拒绝了请求。</translation>
    </message>
</context>
<context>
    <name>SystemNotice</name>
    <message>
        <source>Show</source>
        <translation>查看</translation>
    </message>
</context>
<context>
    <name>TableCopy</name>
    <message>
        <source>Nothing is selected, so nothing was copied.</source>
        <translation>没有选中内容，未复制。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are too many for the clipboard. Nothing was copied: export them into a file.</source>
        <translation>
            <numerusform>%n 行超出剪贴板容量。未复制：请导出到文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>The table changed while it was being copied. Nothing was copied: try again.</source>
        <translation>复制期间表格有变化。未复制：请重试。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied.</source>
        <translation>
            <numerusform>已复制 %n 行。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TableExport</name>
    <message>
        <source>The export was stopped. No file was made or changed.</source>
        <translation>导出已停止。没有生成或更改任何文件。</translation>
    </message>
    <message>
        <source>The table could not be written completely. Check the disk and try again.</source>
        <translation>表格未能完整写入。请检查磁盘后重试。</translation>
    </message>
    <message>
        <source>Nothing was exported: a workbook has room for %1 rows, and this table has %2. Filter the table, or export it as CSV.</source>
        <translation>未导出：工作簿最多容纳 %1 行，而此表有 %2 行。请筛选后再导出，或导出为 CSV。</translation>
    </message>
    <message>
        <source>Nothing was exported: the workbook would be larger than spreadsheet programs can open (4 GiB). Filter the table, leave columns out, or export it as CSV.</source>
        <translation>未导出：工作簿会超出电子表格程序可打开的大小（4 GiB）。请筛选、减少列，或导出为 CSV。</translation>
    </message>
    <message>
        <source>Nothing was exported: there is not enough memory. Close other programs and try again.</source>
        <translation>未导出：内存不足。请关闭其他程序后重试。</translation>
    </message>
    <message>
        <source>%1 is open in a spreadsheet program; nothing was changed. Close the file in the spreadsheet program and try again, or choose another name.</source>
        <translation>%1 正在电子表格程序中打开；未作任何更改。请在电子表格程序中关闭该文件后重试，或换一个文件名。</translation>
    </message>
    <message>
        <source>%1 is protected from writing; nothing was changed. Choose another name, or close the file in the spreadsheet program and take the protection away.</source>
        <translation>%1 有写保护；未作任何更改。请换一个文件名，或在电子表格程序中关闭该文件并取消保护。</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>none: everything</source>
        <translation>无：全部</translation>
    </message>
    <message>
        <source>Data as of</source>
        <translation>数据截至</translation>
    </message>
    <message>
        <source>%1 (Beijing time)</source>
        <translation>%1（北京时间）</translation>
    </message>
    <message>
        <source>nothing was read yet</source>
        <translation>尚未读取</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>导出时间</translation>
    </message>
    <message>
        <source>Exported by</source>
        <translation>导出人</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>DEMO</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>Invented data of the demo account; no real cards.</source>
        <translation>演示账户的虚构数据；并非真实的卡。</translation>
    </message>
    <message>
        <source>%1 (bytes)</source>
        <translation>%1（字节）</translation>
    </message>
    <message>
        <source>About this table</source>
        <translation>关于此表</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
</context>
<context>
    <name>TableFile</name>
    <message>
        <source>How to print: table, csv, json, or xlsx with --output.</source>
        <translation>输出格式：table、csv、json，或配合 --output 的 xlsx。</translation>
    </message>
    <message>
        <source>FORMAT</source>
        <translation>FORMAT</translation>
    </message>
    <message>
        <source>Write csv or xlsx into this file, whole or not at all.</source>
        <translation>将 csv 或 xlsx 写入此文件，要么完整写入，要么不写。</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FILE</translation>
    </message>
    <message>
        <source>--format xlsx wants --output FILE.xlsx.</source>
        <translation>--format xlsx 需要 --output FILE.xlsx。</translation>
    </message>
    <message>
        <source>--output FILE goes with --format csv or --format xlsx; the other formats are printed.</source>
        <translation>--output FILE 只能与 --format csv 或 --format xlsx 合用；其他格式直接打印。</translation>
    </message>
    <message>
        <source>Writing row %1 of %2</source>
        <translation>正在写第 %1 行，共 %2 行</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n row(s).</source>
        <translation>
            <numerusform>%1：%n 行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) were too long for a cell and end with &quot;…&quot;.</source>
        <translation>
            <numerusform>有 %n 处文本超出单元格长度，以“…”结尾。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n row(s), by the command line</source>
        <translation>
            <numerusform>%1，%n 行，由命令行输出</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TableKeys</name>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copy with &amp;headings</source>
        <translation>连同表头复制(&amp;H)</translation>
    </message>
</context>
<context>
    <name>TariffDialog</name>
    <message>
        <source>Enter a price of overage</source>
        <translation>录入超套单价</translation>
    </message>
    <message>
        <source>Correct a price of overage</source>
        <translation>更正超套单价</translation>
    </message>
    <message>
        <source>No price is known but those you enter here. Copy it from the provider&apos;s price page or from a letter; a written price counts before one of the page (M 4).</source>
        <translation>除了您在此录入的，没有任何已知单价。请照供应商价格页面或信函抄录；书面价格优先于网页价格（M 4）。</translation>
    </message>
    <message>
        <source>in &amp;writing, from the provider</source>
        <translation>供应商书面给出(&amp;W)</translation>
    </message>
    <message>
        <source>any</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>&amp;Operator:</source>
        <translation>运营商(&amp;O)：</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>运营商</translation>
    </message>
    <message>
        <source>&amp;Kind of plan:</source>
        <translation>套餐类型(&amp;K)：</translation>
    </message>
    <message>
        <source>Kind of plan</source>
        <translation>套餐类型</translation>
    </message>
    <message>
        <source>&amp;Tariff:</source>
        <translation>资费(&amp;T)：</translation>
    </message>
    <message>
        <source>Tariff</source>
        <translation>资费</translation>
    </message>
    <message>
        <source>for example 4.00</source>
        <translation>例如 4.00</translation>
    </message>
    <message>
        <source>CNY a GB</source>
        <translation>元/GB</translation>
    </message>
    <message>
        <source>CNY a MB</source>
        <translation>元/MB</translation>
    </message>
    <message>
        <source>What the price is of</source>
        <translation>计价单位</translation>
    </message>
    <message>
        <source>&amp;Price of overage:</source>
        <translation>超套单价(&amp;P)：</translation>
    </message>
    <message>
        <source>Price of overage</source>
        <translation>超套单价</translation>
    </message>
    <message>
        <source>the page&apos;s address, or letter and date</source>
        <translation>网页地址，或信函及日期</translation>
    </message>
    <message>
        <source>So&amp;urce:</source>
        <translation>出处(&amp;U)：</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出处</translation>
    </message>
    <message>
        <source>in writing, from the provider</source>
        <translation>供应商书面给出</translation>
    </message>
    <message>
        <source>Se&amp;en on:</source>
        <translation>查看日期(&amp;E)：</translation>
    </message>
    <message>
        <source>Seen on</source>
        <translation>查看日期</translation>
    </message>
    <message>
        <source>1 GB is 1024 MB: 0.20 CNY/MB is 204.80 CNY/GB.</source>
        <translation>1 GB 为 1024 MB：0.20 元/MB 即 204.80 元/GB。</translation>
    </message>
    <message>
        <source>Choose the operator whose cards the price is for.</source>
        <translation>请选择该单价适用的运营商。</translation>
    </message>
    <message>
        <source>Choose the kind of plan the price is for.</source>
        <translation>请选择该单价适用的套餐类型。</translation>
    </message>
    <message>
        <source>Enter the price.</source>
        <translation>请输入单价。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no amount; write it like 204.80.</source>
        <translation>“%1”不是金额；请写成 204.80 这样。</translation>
    </message>
    <message>
        <source>A price is not negative.</source>
        <translation>单价不能为负。</translation>
    </message>
    <message>
        <source>This price is larger than any that can be calculated with.</source>
        <translation>此单价过大，无法计算。</translation>
    </message>
    <message>
        <source>Say where the price stands, so that it can be checked again later.</source>
        <translation>请注明单价出处，以便日后核对。</translation>
    </message>
</context>
<context>
    <name>TariffSection</name>
    <message>
        <source>Tariff lines</source>
        <translation>资费</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>添加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>修改(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>删除(&amp;R)</translation>
    </message>
    <message>
        <source>No price was entered yet.</source>
        <translation>尚未录入价格。</translation>
    </message>
    <message>
        <source>Read the price of overage from the provider&apos;s page or letter and enter it here: the provider tells it nowhere else. Without it, money at risk is unknown.</source>
        <translation>请从服务商的页面或书面通知中查得超套价格并在此录入：接口不提供该价格。没有价格，风险金额即为未知。</translation>
    </message>
    <message>
        <source>The tariff line was saved.</source>
        <translation>资费已保存。</translation>
    </message>
    <message>
        <source>The tariff line was removed.</source>
        <translation>资费已删除。</translation>
    </message>
</context>
<context>
    <name>TariffWords</name>
    <message>
        <source>%1 CNY/GB</source>
        <translation>%1 元/GB</translation>
    </message>
    <message>
        <source>%1 CNY/MB × 1024 = %2 CNY/GB</source>
        <translation>%1 元/MB × 1024 = %2 元/GB</translation>
    </message>
    <message>
        <source>%2 CNY/GB ÷ 1024 = about %1 CNY/MB</source>
        <translation>%2 元/GB ÷ 1024 ≈ %1 元/MB</translation>
    </message>
</context>
<context>
    <name>Terminal</name>
    <message>
        <source>The output could not be written completely. Check the free space and run the command again.</source>
        <translation>输出未能完整写出。请检查剩余空间后重新运行命令。</translation>
    </message>
    <message>
        <source>, request %1</source>
        <translation>，请求 %1</translation>
    </message>
    <message>
        <source>error: %1</source>
        <translation>错误：%1</translation>
    </message>
    <message>
        <source>warning: %1</source>
        <translation>警告：%1</translation>
    </message>
</context>
<context>
    <name>ThresholdList</name>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Days of runway</source>
        <translation>可用天数</translation>
    </message>
    <message>
        <source>Before the next known charge</source>
        <translation>下一笔已知扣款前</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>未触及</translation>
    </message>
    <message>
        <source>crossed</source>
        <translation>已突破</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>未设置</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ThresholdsDialog</name>
    <message>
        <source>Thresholds of the balance</source>
        <translation>余额预警阈值</translation>
    </message>
    <message>
        <source>Keep at least this &amp;amount (CNY)</source>
        <translation>余额至少保留（元）(&amp;A)</translation>
    </message>
    <message>
        <source>Least amount in CNY</source>
        <translation>最低金额（元）</translation>
    </message>
    <message>
        <source>Money for at least so many &amp;days</source>
        <translation>资金至少可用天数(&amp;D)</translation>
    </message>
    <message>
        <source>Least days of runway</source>
        <translation>最少可用天数</translation>
    </message>
    <message>
        <source>&amp;Renewals of so many days ahead are covered</source>
        <translation>足以支付今后若干天的续费(&amp;R)</translation>
    </message>
    <message>
        <source>Days ahead in which renewals must be covered</source>
        <translation>必须覆盖续费的天数</translation>
    </message>
    <message>
        <source>When one of them is crossed, Today, this pane and one message say so; not again while it stays crossed. What is not ticked is not watched.</source>
        <translation>任一阈值被突破时，“今日”、本页和一条消息会提示；持续突破期间不再重复提示。未勾选的不监视。</translation>
    </message>
    <message>
        <source>The amount is a number above 0 with at most six decimals: 5000 or 5000.50.</source>
        <translation>金额应大于 0，最多六位小数：5000 或 5000.50。</translation>
    </message>
</context>
<context>
    <name>TileWidget</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>TodayCommand</name>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n 个事项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayModel</name>
    <message>
        <source>Looking at everything…</source>
        <translation>正在检查全部数据…</translation>
    </message>
    <message>
        <source>Nothing was read from the provider yet.</source>
        <translation>尚未从服务商读取任何数据。</translation>
    </message>
    <message numerus="yes">
        <source>%n urgent</source>
        <translation>
            <numerusform>紧急 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>警告 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s)</source>
        <translation>
            <numerusform>提示 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing needs you today.</source>
        <translation>今天没有需要处理的事项。</translation>
    </message>
    <message>
        <source>Oldest reading: %1, %2.</source>
        <translation>最早的读取：%1，%2。</translation>
    </message>
    <message>
        <source>Never read: %1.</source>
        <translation>从未读取：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>balance, runway and vouchers</source>
        <translation>余额、可用天数与代金券</translation>
    </message>
    <message>
        <source>pools and their forecast</source>
        <translation>流量池及其预测</translation>
    </message>
    <message>
        <source>the three guards of each plan</source>
        <translation>各套餐的三道防护</translation>
    </message>
    <message>
        <source>expiry and states of the cards</source>
        <translation>卡的到期与状态</translation>
    </message>
    <message>
        <source>real-name verification</source>
        <translation>实名认证</translation>
    </message>
    <message>
        <source>silent cards and jumps of traffic</source>
        <translation>静默卡与流量突增</translation>
    </message>
    <message>
        <source>registered deadlines and open rebates</source>
        <translation>已登记的期限与未完结的返佣</translation>
    </message>
    <message>
        <source>age of the data</source>
        <translation>数据新旧</translation>
    </message>
    <message>
        <source>Looked at: %1.</source>
        <translation>已检查：%1。</translation>
    </message>
    <message>
        <source>Not known, so not looked at: %1.</source>
        <translation>数据未知，未检查：%1。</translation>
    </message>
</context>
<context>
    <name>TodayPane</name>
    <message>
        <source>updating…</source>
        <translation>正在更新…</translation>
    </message>
    <message>
        <source>Looking at everything…</source>
        <translation>正在检查全部数据…</translation>
    </message>
    <message>
        <source>The findings appear here in a moment.</source>
        <translation>事项稍后显示在这里。</translation>
    </message>
    <message>
        <source>Nothing was read from the provider yet.</source>
        <translation>尚未从服务商读取任何数据。</translation>
    </message>
    <message>
        <source>Synchronise once; from then on everything here works without a connection.</source>
        <translation>请先同步一次；此后这里的一切离线也可使用。</translation>
    </message>
    <message>
        <source>Synchronise now</source>
        <translation>立即同步</translation>
    </message>
    <message>
        <source>Nothing needs you today.</source>
        <translation>今天没有需要处理的事项。</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Export the findings</source>
        <translation>导出事项</translation>
    </message>
    <message>
        <source>Print this page</source>
        <translation>打印此页</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n 个事项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Today: %n finding(s) as %1</source>
        <translation>
            <numerusform>今日：以 %1 导出 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>This account has no AccessKey.</source>
        <translation>本账户没有 AccessKey。</translation>
    </message>
    <message>
        <source>Enter one to read cards and money; own records can be read and printed.</source>
        <translation>录入后即可读取卡和资金数据；自行录入的资料仍可查看和打印。</translation>
    </message>
</context>
<context>
    <name>TodayReport</name>
    <message>
        <source>Urgent</source>
        <translation>紧急</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>%1 [%2]</source>
        <translation>%1［%2］</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>What needs somebody on %1</source>
        <translation>%1 需要处理的事项</translation>
    </message>
</context>
<context>
    <name>TodayTable</name>
    <message>
        <source>Severity</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Count or days</source>
        <translation>数量或天数</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>流量</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>处理办法</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>卡</translation>
    </message>
</context>
<context>
    <name>TodayTiles</name>
    <message numerus="yes">
        <source>lasts longer than %n day(s)</source>
        <translation>
            <numerusform>可用超过 %n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>lasts %n day(s), until %1</source>
        <translation>
            <numerusform>可用 %n 天，至 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>how long it lasts is unknown</source>
        <translation>可用天数未知</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>%1 之后</translation>
    </message>
    <message>
        <source>range</source>
        <translation>区间</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>No threshold is set.</source>
        <translation>未设置阈值。</translation>
    </message>
    <message>
        <source>All thresholds are kept.</source>
        <translation>均未触及阈值。</translation>
    </message>
    <message>
        <source>vouchers</source>
        <translation>代金券</translation>
    </message>
    <message>
        <source>will be void</source>
        <translation>将作废</translation>
    </message>
    <message>
        <source>Balance and runway</source>
        <translation>余额与可用天数</translation>
    </message>
    <message>
        <source>Synchronise the money; the key needs the billing right.</source>
        <translation>请同步资金数据；该密钥需有账单读取权限。</translation>
    </message>
    <message>
        <source>Top up at least %1 by %2.</source>
        <translation>最晚 %2 前至少充值 %1。</translation>
    </message>
    <message>
        <source>Cards by state</source>
        <translation>各状态的卡</translation>
    </message>
    <message>
        <source>Synchronise the list of cards.</source>
        <translation>请同步卡列表。</translation>
    </message>
    <message>
        <source>state unknown</source>
        <translation>状态未知</translation>
    </message>
    <message>
        <source>no longer listed</source>
        <translation>不再列出</translation>
    </message>
    <message>
        <source>cards in the provider&apos;s list</source>
        <translation>服务商列表中的卡</translation>
    </message>
    <message>
        <source>Traffic this month</source>
        <translation>本月流量</translation>
    </message>
    <message>
        <source>against %1 from %2</source>
        <translation>对比 %2 的 %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Of %1 the traffic of %2 of %3 cards is known.</source>
        <translation>%1：%3 张卡中已知 %2 张的流量。</translation>
    </message>
    <message>
        <source>No day of this month is known yet; synchronise the usage.</source>
        <translation>本月尚无已知的日用量；请同步用量。</translation>
    </message>
    <message>
        <source>Synchronise the usage.</source>
        <translation>请同步用量。</translation>
    </message>
    <message>
        <source>Next deadlines</source>
        <translation>最近的期限</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>逾期 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>%n 天后</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>clock(s) running</source>
        <translation>
            <numerusform>个期限在计时</numerusform>
        </translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>No clock is running: no case is registered and no rebate is open.</source>
        <translation>没有进行中的期限：没有登记的事项，也没有未完结的返佣。</translation>
    </message>
    <message>
        <source>to confirm</source>
        <translation>待确认</translation>
    </message>
</context>
<context>
    <name>TopSection</name>
    <message>
        <source>Largest users</source>
        <translation>用量最大的卡</translation>
    </message>
    <message>
        <source>No card had traffic in this month, as far as it is known.</source>
        <translation>就已知数据而言，该月没有卡产生流量。</translation>
    </message>
    <message>
        <source>Read what is missing, or choose another month.</source>
        <translation>请读取缺少的数据，或选择其他月份。</translation>
    </message>
    <message>
        <source>Choose another month or other cards.</source>
        <translation>请选择其他月份或其他卡。</translation>
    </message>
    <message>
        <source>Looking for the largest users…</source>
        <translation>正在查找用量最大的卡…</translation>
    </message>
    <message>
        <source>Largest users of %1, %2</source>
        <translation>%1 用量最大的卡，%2</translation>
    </message>
    <message>
        <source>%1: %2 in all</source>
        <translation>%1：共 %2</translation>
    </message>
    <message>
        <source>All of them together: %1</source>
        <translation>合计：%1</translation>
    </message>
</context>
<context>
    <name>TrafficCharts</name>
    <message>
        <source>Forecast</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>Traffic of %1, %2</source>
        <translation>流量：%1，%2</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>已用</translation>
    </message>
    <message>
        <source>Traffic of %1 by %2</source>
        <translation>%1 流量（按%2）</translation>
    </message>
    <message>
        <source>No traffic of this month was read. Read what is missing.</source>
        <translation>该月的流量还没有读取，请读取缺少的数据。</translation>
    </message>
    <message>
        <source>Nothing is known of this month. Choose another one.</source>
        <translation>没有该月的数据，请选择其他月份。</translation>
    </message>
</context>
<context>
    <name>TrafficChoice</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
</context>
<context>
    <name>TrafficForecast</name>
    <message>
        <source>There is no forecast: no whole day of the month is known.</source>
        <translation>无法预测：本月没有任何一天的数据是完整的。</translation>
    </message>
    <message>
        <source>There is no forecast: %1 is not known.</source>
        <translation>无法预测：%1 的数据未知。</translation>
    </message>
    <message>
        <source>There is no forecast: too few days are known.</source>
        <translation>无法预测：已知的天数太少。</translation>
    </message>
    <message>
        <source>There is no forecast: the month is over, and its days after %1 are not known.</source>
        <translation>无法预测：该月已结束，而 %1 之后的数据未知。</translation>
    </message>
    <message>
        <source>The month is over; all its days are known.</source>
        <translation>该月已结束，各天数据均已知。</translation>
    </message>
    <message>
        <source>Each day after %1 like the same weekday of the %2 days before; the band is from a day of the lower to one of the upper quartile.</source>
        <translation>%1 之后每天按此前 %2 天中相同星期几的均值计；区间为下四分位日到上四分位日。</translation>
    </message>
    <message>
        <source>Each day after %1 like the mean since the month began; the band is %2 % more and less of it.</source>
        <translation>%1 之后每天按月初以来的日均计；区间为上下浮动 %2 %。</translation>
    </message>
</context>
<context>
    <name>TrafficPane</name>
    <message>
        <source>Traffic</source>
        <translation>流量</translation>
    </message>
</context>
<context>
    <name>TrafficReport</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>How it is forecast</source>
        <translation>预测方法</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Month by month</source>
        <translation>逐月</translation>
    </message>
    <message>
        <source>Day by day</source>
        <translation>逐日</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Largest users of %1</source>
        <translation>%1 用量最大的卡</translation>
    </message>
    <message>
        <source>No card had traffic in this month, as far as it is known.</source>
        <translation>就已知数据而言，该月没有卡产生流量。</translation>
    </message>
    <message>
        <source>Nothing: the traffic of every card is known.</source>
        <translation>无：每张卡的流量均已知。</translation>
    </message>
    <message>
        <source>What is not known</source>
        <translation>未知的数据</translation>
    </message>
    <message>
        <source>Period: %1</source>
        <translation>时段：%1</translation>
    </message>
    <message>
        <source>Compared with: %1</source>
        <translation>对比：%1</translation>
    </message>
    <message>
        <source>Traffic report</source>
        <translation>流量报告</translation>
    </message>
    <message>
        <source>Traffic of %1 by %2</source>
        <translation>%1 流量（按%2）</translation>
    </message>
    <message>
        <source>All cards: %1</source>
        <translation>全部卡：%1</translation>
    </message>
    <message>
        <source>Nothing is known of this month.</source>
        <translation>没有该月的数据。</translation>
    </message>
    <message>
        <source>No card.</source>
        <translation>没有卡。</translation>
    </message>
</context>
<context>
    <name>TrafficTables</name>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>运营商</translation>
    </message>
    <message>
        <source>Plan credential</source>
        <translation>套餐凭证</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Day or month</source>
        <translation>日期或月份</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>已用</translation>
    </message>
    <message>
        <source>Known cards</source>
        <translation>已知卡数</translation>
    </message>
    <message>
        <source>Unknown cards</source>
        <translation>未知卡数</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>下限</translation>
    </message>
    <message>
        <source>High</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>对比日期</translation>
    </message>
    <message>
        <source>Used then</source>
        <translation>对比用量</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Mean a card</source>
        <translation>卡均</translation>
    </message>
    <message>
        <source>Used in the month</source>
        <translation>当月用量</translation>
    </message>
    <message>
        <source>Mean a day</source>
        <translation>日均</translation>
    </message>
    <message>
        <source>Known days</source>
        <translation>已知天数</translation>
    </message>
    <message>
        <source>Silent days</source>
        <translation>沉默天数</translation>
    </message>
    <message>
        <source>Last traffic</source>
        <translation>最后一次流量</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>平常用量</translation>
    </message>
    <message>
        <source>Times the usual</source>
        <translation>平常的倍数</translation>
    </message>
</context>
<context>
    <name>TrafficWords</name>
    <message>
        <source>unknown kind</source>
        <translation>类型未知</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s), all known</source>
        <translation>
            <numerusform>%n 个月，均已知</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s), all known</source>
        <translation>
            <numerusform>%n 天，均已知</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n month(s) known</source>
        <translation>
            <numerusform>%n 个月中 %1 个月已知</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n day(s) known</source>
        <translation>
            <numerusform>%n 天中 %1 天已知</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 of them without some cards</source>
        <translation>%1，其中 %2 项缺部分卡</translation>
    </message>
    <message>
        <source>Used so far</source>
        <translation>已用</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>已用</translation>
    </message>
    <message>
        <source>Mean a month</source>
        <translation>月均</translation>
    </message>
    <message>
        <source>Mean a day</source>
        <translation>日均</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <translation>介于 %1 与 %2 之间</translation>
    </message>
    <message>
        <source>Expected by %1</source>
        <translation>预计到 %1</translation>
    </message>
    <message>
        <source>Against %1</source>
        <translation>对比 %1</translation>
    </message>
    <message>
        <source>no month is known in both periods</source>
        <translation>没有两个时段都已知的月份</translation>
    </message>
    <message>
        <source>no day is known in both periods</source>
        <translation>没有两个时段都已知的日期</translation>
    </message>
    <message numerus="yes">
        <source>over %n month(s) known in both</source>
        <translation>
            <numerusform>按双方都已知的 %n 个月计</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>over %n day(s) known in both</source>
        <translation>
            <numerusform>按双方都已知的 %n 天计</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 against %3, %4</source>
        <translation>%1：%2 对 %3，%4</translation>
    </message>
    <message>
        <source>All cards</source>
        <translation>全部卡</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>运营商</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>套餐</translation>
    </message>
    <message>
        <source>Plan credential</source>
        <translation>套餐凭证</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>without a tag</source>
        <translation>无标签</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Card %1</source>
        <translation>卡 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>The traffic of %1 of %2 cards was never read.</source>
        <translation>%2 张卡中有 %1 张的流量从未读取。</translation>
    </message>
    <message>
        <source>%1 cards were read before the last day shown was over.</source>
        <translation>%1 张卡的读取早于所示最后一天结束。</translation>
    </message>
    <message>
        <source>The provider refused the traffic of %1 cards when it was asked last.</source>
        <translation>最近一次读取时，服务商拒绝了 %1 张卡的流量查询。</translation>
    </message>
    <message>
        <source>Of %1 the traffic of %2 of %3 cards is known.</source>
        <translation>%1：%3 张卡中已知 %2 张的流量。</translation>
    </message>
    <message numerus="yes">
        <source>The provider tells this month and the %n month(s) before it; what was not read of months before %1 can no longer be read.</source>
        <translation>
            <numerusform>服务商只提供本月及之前 %n 个月的数据；%1 之前各月未读取的数据已无法再读取。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was read from the provider yet. Synchronise once (F5).</source>
        <translation>还没有从服务商读取任何数据，请先同步一次（F5）。</translation>
    </message>
    <message>
        <source>This period has not begun yet. Choose an earlier one.</source>
        <translation>该时段尚未开始，请选择更早的时段。</translation>
    </message>
    <message>
        <source>No card here can have traffic: none of them has been activated.</source>
        <translation>这里的卡都未激活，不可能有流量。</translation>
    </message>
    <message>
        <source>Nothing is known of this period, and the provider no longer tells it. Choose a later one.</source>
        <translation>没有该时段的数据，服务商也不再提供；请选择更晚的时段。</translation>
    </message>
    <message>
        <source>No traffic of this period was read. Read what is missing.</source>
        <translation>该时段的流量还没有读取，请读取缺少的数据。</translation>
    </message>
    <message>
        <source>The readings tell nothing of this period. Choose another one.</source>
        <translation>已读取的数据中没有该时段，请选择其他时段。</translation>
    </message>
</context>
<context>
    <name>TrailSection</name>
    <message>
        <source>Audit trail</source>
        <translation>审计记录</translation>
    </message>
    <message>
        <source>There is no entry yet.</source>
        <translation>还没有条目。</translation>
    </message>
    <message>
        <source>What is exported, printed, edited or unlocked is written down here.</source>
        <translation>导出、打印、编辑和解锁都会记录在这里。</translation>
    </message>
    <message>
        <source>Whether the audit trail is whole</source>
        <translation>审计记录是否完整</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>重新核对</translation>
    </message>
    <message>
        <source>The trail is being followed…</source>
        <translation>正在核对审计记录…</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n 条</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Data directory: %1</source>
        <translation>数据目录：%1</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>大写锁定已打开。</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>解锁(&amp;U)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>重新检查(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Put the earlier key file back</source>
        <translation>恢复先前的密钥文件(&amp;P)</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>正在解锁…</translation>
    </message>
    <message>
        <source>&amp;Recovery code</source>
        <translation>恢复码(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>口令(&amp;P)</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>This data directory cannot be opened</source>
        <translation>无法打开此数据目录</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong tries. The next one is possible in %n second(s).</source>
        <translation>
            <numerusform>错误次数过多。%n 秒后可再试。</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for the system&apos;s keyring… It may be asking for its own passphrase, perhaps behind this window.</source>
        <translation>正在等待系统密钥环…它可能正在询问自己的口令，也许在本窗口后面。</translation>
    </message>
    <message>
        <source>Unlock with the system&apos;s &amp;keyring</source>
        <translation>用系统密钥环解锁(&amp;K)</translation>
    </message>
    <message>
        <source>Use the passphrase &amp;instead</source>
        <translation>改用口令(&amp;I)</translation>
    </message>
    <message>
        <source>Use the &amp;passphrase</source>
        <translation>使用口令(&amp;P)</translation>
    </message>
    <message>
        <source>Use the &amp;recovery code…</source>
        <translation>使用恢复码(&amp;R)…</translation>
    </message>
</context>
<context>
    <name>UnreadSection</name>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>The real-name state of every card is known.</source>
        <translation>每张卡的实名状态都已知。</translation>
    </message>
    <message>
        <source>Each card that is not closed was read, and its state is one of the described ones.</source>
        <translation>每张未销户的卡都已读取，状态含义均明确。</translation>
    </message>
    <message>
        <source>Read them</source>
        <translation>读取这些卡</translation>
    </message>
    <message>
        <source>Show in Cards</source>
        <translation>在卡片中查看</translation>
    </message>
    <message>
        <source>All of them, in the list of cards</source>
        <translation>在卡片列表中查看全部</translation>
    </message>
    <message>
        <source>Details and identities, %1 cards first; press again for the next ones.</source>
        <translation>优先读取 %1 张卡的详情和实名状态；再按一次读取后面的。</translation>
    </message>
    <message>
        <source>Details and identities of these cards first</source>
        <translation>优先读取这些卡的详情和实名状态</translation>
    </message>
    <message>
        <source>The provider tells the state of a card and never who holds it: two cards of one person, or two persons of one card, cannot be seen from here.</source>
        <translation>服务商只返回卡的实名状态，从不返回持有人：一人多卡或一卡多人在这里无法看出。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 The first %2 are listed; %3 more are in the list of cards.</source>
        <translation>%1 此处列出前 %2 张，另有 %3 张请在卡列表中查看。</translation>
    </message>
</context>
<context>
    <name>UsageCommand</name>
    <message>
        <source>&quot;usage&quot; wants one of --card ICCID, --pool CREDENTIAL and --fleet.</source>
        <translation>“usage” 需要 --card ICCID、--pool CREDENTIAL 和 --fleet 三者之一。</translation>
    </message>
    <message>
        <source>--by wants day or month.</source>
        <translation>--by 需要 day 或 month。</translation>
    </message>
    <message>
        <source>The traffic of this card.</source>
        <translation>这张卡的流量。</translation>
    </message>
    <message>
        <source>ICCID</source>
        <translation>ICCID</translation>
    </message>
    <message>
        <source>The traffic of this plan credential.</source>
        <translation>这个套餐凭证的流量。</translation>
    </message>
    <message>
        <source>CREDENTIAL</source>
        <translation>CREDENTIAL</translation>
    </message>
    <message>
        <source>The traffic of all cards.</source>
        <translation>所有卡的流量。</translation>
    </message>
    <message>
        <source>A row a day (default) or a month.</source>
        <translation>每日一行（默认）或每月一行。</translation>
    </message>
    <message>
        <source>day|month</source>
        <translation>day|month</translation>
    </message>
</context>
<context>
    <name>Vault</name>
    <message>
        <source>The cache is there but its key file %1 is missing. Nothing was created: put the key file back from a copy, or move the cache away.</source>
        <translation>缓存存在，但其密钥文件 %1 缺失。未创建任何内容：请从副本放回密钥文件，或移走缓存。</translation>
    </message>
    <message>
        <source>There is no cache yet: no key file %1. Add an account first.</source>
        <translation>还没有缓存：没有密钥文件 %1。请先添加账户。</translation>
    </message>
    <message>
        <source>There is a key file already: %1. It was not changed.</source>
        <translation>密钥文件已存在：%1。文件未更改。</translation>
    </message>
    <message>
        <source>The cache cannot be opened in this way; use the other one (passphrase or recovery code). Nothing was changed.</source>
        <translation>缓存不能以此方式打开；请改用另一种（口令或恢复码）。未作任何更改。</translation>
    </message>
    <message>
        <source>These costs of the key derivation would not be accepted again. Nothing was changed.</source>
        <translation>此密钥派生参数下次将不被接受。未作任何更改。</translation>
    </message>
</context>
<context>
    <name>VerifyCommand</name>
    <message numerus="yes">
        <source>Every page was read; schema %1, %n card(s).</source>
        <translation>
            <numerusform>已读取每一页；结构版本 %1，%n 张卡。</numerusform>
        </translation>
    </message>
    <message>
        <source>Page check: %1</source>
        <translation>页检查：%1</translation>
    </message>
    <message>
        <source>Cards stored twice: %1</source>
        <translation>重复保存的卡：%1</translation>
    </message>
    <message>
        <source>Missing row numbers: %1</source>
        <translation>缺失的行号：%1</translation>
    </message>
    <message>
        <source>Cards whose check value is wrong: %1</source>
        <translation>校验值有误的卡：%1</translation>
    </message>
    <message>
        <source>History without a card: %1</source>
        <translation>没有对应卡的历史：%1</translation>
    </message>
    <message>
        <source>Rows that are no cards: %1</source>
        <translation>不是卡的行：%1</translation>
    </message>
    <message>
        <source>The cache is whole.</source>
        <translation>缓存完好。</translation>
    </message>
    <message>
        <source>&quot;verify&quot; prints as table or json.</source>
        <translation>“verify” 以 table 或 json 打印。</translation>
    </message>
    <message>
        <source>Readings of what is not in the cache: %1</source>
        <translation>所属对象不在缓存中的读取结果：%1</translation>
    </message>
    <message>
        <source>Readings that cannot be read: %1</source>
        <translation>无法读懂的读取结果：%1</translation>
    </message>
    <message>
        <source>Cards that do not say what was read of them: %1</source>
        <translation>与其读取结果不一致的卡：%1</translation>
    </message>
    <message>
        <source>The seal is ahead of the cache: generation %1, the cache has %2.</source>
        <translation>封条比缓存新：第 %1 代，缓存为第 %2 代。</translation>
    </message>
    <message>
        <source>The seal is whole: generation %1 of %2.</source>
        <translation>封条完好：第 %1 代，%2。</translation>
    </message>
    <message>
        <source>There was no seal.</source>
        <translation>没有封条。</translation>
    </message>
    <message>
        <source>The seal was damaged or belongs to another cache.</source>
        <translation>封条已损坏或属于另一缓存。</translation>
    </message>
    <message>
        <source>The cache is damaged. Nothing was changed. Put a backup back (&quot;simledger-cli backup list&quot; shows them), or keep the directory and rebuild the cache from the cloud in a new one.</source>
        <translation>缓存已损坏。未做任何更改。请恢复一份备份（“simledger-cli backup list”可列出），或保留该目录，在新目录中从云端重建缓存。</translation>
    </message>
    <message>
        <source>The cache is damaged. Nothing was changed. The next opening sets it aside and goes on from the newest good backup (&quot;simledger-cli backup list&quot; shows them); without one, export what you entered and rebuild the cache from the cloud in a new directory.</source>
        <translation>缓存已损坏。未做任何更改。下次打开时会将其另存，并从最新的完好备份继续（“simledger-cli backup list”会列出备份）；如果没有备份，请导出您录入的内容，并在新目录中从云端重建缓存。</translation>
    </message>
</context>
<context>
    <name>ViewsButton</name>
    <message>
        <source>Saved views</source>
        <translation>已存视图</translation>
    </message>
    <message>
        <source>&amp;Save this view as…</source>
        <translation>将此视图另存为(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>重命名(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>重命名视图</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>保存此视图</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Replace the view</source>
        <translation>替换视图</translation>
    </message>
    <message>
        <source>There is a view “%1” already.</source>
        <translation>已有名为“%1”的视图。</translation>
    </message>
    <message>
        <source>Its filter, order and columns become those you see.</source>
        <translation>其筛选、排序和列将变为当前所见。</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>&amp;Name of the view</source>
        <translation>视图名称(&amp;N)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The view “%1” was saved.</source>
        <translation>已保存视图“%1”。</translation>
    </message>
    <message>
        <source>The view is now called “%1”.</source>
        <translation>视图已更名为“%1”。</translation>
    </message>
    <message>
        <source>The view “%1” was deleted.</source>
        <translation>已删除视图“%1”。</translation>
    </message>
</context>
<context>
    <name>VouchersSection</name>
    <message>
        <source>Vouchers in the order they will be used</source>
        <translation>代金券（按使用顺序）</translation>
    </message>
    <message>
        <source>Vouchers by month</source>
        <translation>各月代金券</translation>
    </message>
    <message>
        <source>Counted: %1. Will lapse: %2. Vouchers pay before the balance, the one that ends first before the others (S 3.3.2, our reading); what one may pay for is the provider&apos;s text and is not computed.</source>
        <translation>计入：%1。将作废：%2。代金券先于余额支付，先到期的先用（S 3.3.2，我方理解）；适用范围是服务商的文字说明，不参与计算。</translation>
    </message>
    <message>
        <source>The account has no vouchers.</source>
        <translation>账户没有代金券。</translation>
    </message>
    <message>
        <source>%1 will lapse.</source>
        <translation>将作废 %1。</translation>
    </message>
    <message>
        <source>Vouchers</source>
        <translation>代金券</translation>
    </message>
</context>
<context>
    <name>WholeValuesDialog</name>
    <message>
        <source>Show personal data</source>
        <translation>显示个人信息</translation>
    </message>
    <message>
        <source>%1: personal data in it are masked. Say why you need them whole, and unlock again. Who, when and why is kept in the audit trail.</source>
        <translation>%1：其中的个人信息已脱敏。请填写需要完整内容的原因，并重新解锁。何人、何时、因何查看会记入审计记录。</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>原因(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Passphrase, or the recovery code</source>
        <translation>口令或恢复码(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>显示(&amp;S)</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong tries. Wait %n second(s).</source>
        <translation>
            <numerusform>错误次数过多，请等待 %n 秒。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation>前往(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s), set by the administrator</source>
        <translation>
            <numerusform>%n 分钟（管理员设定）</numerusform>
        </translation>
    </message>
    <message>
        <source>Never, set by the administrator</source>
        <translation>从不（管理员设定）</translation>
    </message>
    <message>
        <source>&amp;Search everything…</source>
        <translation>搜索全部(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Filter this list</source>
        <translation>筛选此列表(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Synchronise now</source>
        <translation>立即同步(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Export what is shown…</source>
        <translation>导出所显示的内容(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Management summary…</source>
        <translation>管理层月报(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Undo the last entry</source>
        <translation>撤销上一次录入(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Company name…</source>
        <translation>公司名称(&amp;C)…</translation>
    </message>
    <message>
        <source>Sy&amp;nchronisation settings…</source>
        <translation>同步设置(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;AccessKey…</source>
        <translation>AccessKey(&amp;A)…</translation>
    </message>
    <message>
        <source>C&amp;hange the passphrase…</source>
        <translation>修改口令(&amp;H)…</translation>
    </message>
    <message>
        <source>New &amp;recovery code…</source>
        <translation>新的恢复码(&amp;R)…</translation>
    </message>
    <message>
        <source>Replace the &amp;data key…</source>
        <translation>更换数据密钥(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Open without passphrase…</source>
        <translation>免口令打开(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>备份(&amp;B)…</translation>
    </message>
    <message>
        <source>Erase da&amp;ta…</source>
        <translation>删除数据(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>锁定(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Messages</source>
        <translation>消息(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Private view</source>
        <translation>隐私视图(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Privacy</source>
        <translation>隐私(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;About Simledger</source>
        <translation>关于 Simledger(&amp;A)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>Lock when &amp;idle for</source>
        <translation>闲置多久后锁定(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>外观(&amp;A)</translation>
    </message>
</context>
<context>
    <name>WorkdayYear</name>
    <message>
        <source>The file was not used: &quot;%1&quot; must be a Saturday or Sunday of %2, such as &quot;2026-02-28&quot;.</source>
        <translation>没有采用该文件：“%1”必须是 %2 年的周六或周日，例如 &quot;2026-02-28&quot;。</translation>
    </message>
    <message>
        <source>The file was not used: &quot;%1&quot; must be a Monday to Friday of %2, such as &quot;2026-10-01&quot;.</source>
        <translation>没有采用该文件：“%1”必须是 %2 年的周一至周五，例如 &quot;2026-10-01&quot;。</translation>
    </message>
    <message>
        <source>The file was not used: &quot;%1&quot; must be the day on which the calendar of %2 was published, such as &quot;2025-11-04&quot;.</source>
        <translation>未采用该文件：“%1” 必须为 %2 年日历的发布日期，例如 &quot;2025-11-04&quot;。</translation>
    </message>
</context>
<context>
    <name>Writer</name>
    <message>
        <source>The cache is being closed; this step was not begun. What was saved before is kept.</source>
        <translation>缓存正在关闭；此步骤未开始。此前保存的内容已保留。</translation>
    </message>
</context>
</TS>
