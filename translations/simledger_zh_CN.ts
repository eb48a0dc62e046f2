<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AccountCommand</name>
    <message>
        <source>--%1 wants an address such as https://HOST; plain http is allowed to this computer alone.</source>
        <translation>--%1 需要 https://HOST 这样的地址；明文 http 只允许用于本机。</translation>
    </message>
    <message>
        <source>&quot;account add&quot; wants --key-id ID and --secret-file FILE.</source>
        <translation>“account add” 需要 --key-id ID 和 --secret-file FILE。</translation>
    </message>
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
        <source>&quot;account&quot; wants add, show or probe, and --format table or json.</source>
        <translation>“account” 需要 add、show 或 probe，以及 --format table 或 json。</translation>
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
        <translation>访问密钥已被删除或禁用。缓存仍可读取；请输入其他密钥。</translation>
    </message>
    <message>
        <source>The access key lacks the right to call %1. Everything else goes on; ask for the right with the policy text.</source>
        <translation>访问密钥没有调用 %1 的权限。其他部分照常进行；请凭权限文本申请该权限。</translation>
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
        <translation>临时访问密钥已过期。缓存仍可读取；请输入其他密钥。</translation>
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
</context>
<context>
    <name>CardCommand</name>
    <message>
        <source>The cache holds no card %1. Synchronise, or search with &quot;cards --filter&quot;.</source>
        <translation>缓存中没有卡 %1。请同步，或用 “cards --filter” 查找。</translation>
    </message>
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
        <source>An ICCID has 19 or 20 characters and begins with 89.</source>
        <translation>ICCID 有 19 或 20 个字符，以 89 开头。</translation>
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
    <message>
        <source>The cloud returned no cards although it says there are some. Nothing was changed; try again later.</source>
        <translation>云端称有卡却没有返回任何卡。未作任何更改；请稍后再试。</translation>
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
        <source>&quot;cards&quot; takes no words, only options; a filter stands behind --filter.</source>
        <translation>“cards” 只接受选项；筛选条件写在 --filter 之后。</translation>
    </message>
    <message>
        <source>Only cards that match, such as &apos;status:stopped vendor:CMCC expires&lt;30d&apos;.</source>
        <translation>只列出符合条件的卡，例如 &apos;status:stopped vendor:CMCC expires&lt;30d&apos;。</translation>
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
        <source>Computes a rebate from a tier table, without a cache.</source>
        <translation>按阶梯表计算返佣，不需要缓存。</translation>
    </message>
    <message>
        <source>Computes one clock of the agreements, without a cache.</source>
        <translation>计算协议中的一个期限，不需要缓存。</translation>
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
        <source>&quot;deadline&quot; wants compute, --rule RULE, --start DATE, and --format table or json.</source>
        <translation>&quot;deadline&quot; 需要 compute、--rule RULE、--start DATE，以及 --format table 或 json。</translation>
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
</context>
<context>
    <name>DemoAccount</name>
    <message>
        <source>The demo account needs a temporary directory, and none could be made.</source>
        <translation>演示账户需要临时目录，但无法创建。</translation>
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
    <name>Envelope</name>
    <message>
        <source>The cloud&apos;s answer lacks what was asked for. It was dropped; nothing was changed.</source>
        <translation>云端的应答缺少所请求的内容，已丢弃；未作任何更改。</translation>
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
        <source>The proxy wants a user name and password, which are not set. Nothing was sent; enter them in the settings.</source>
        <translation>代理需要用户名和密码，而这些尚未设置。未发送任何内容；请在设置中填写。</translation>
    </message>
    <message>
        <source>The proxy cannot be reached. Nothing was sent; check the proxy settings.</source>
        <translation>无法连接代理。未发送任何内容；请检查代理设置。</translation>
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
        <source>age unknown: the clock was moved back</source>
        <translation>时长未知：系统时钟曾被调回</translation>
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
    <message>
        <source>data of %1 (%2)</source>
        <translation>数据截至 %1（%2）</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>刚刚</translation>
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
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
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
        <source>Balance</source>
        <translation>余额</translation>
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
        <source>&quot;balance&quot; prints as table or json.</source>
        <translation>“balance” 以 table 或 json 打印账户余额。</translation>
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
        <source>Give one of --passphrase-file, --passphrase-fd and --recovery-code-file.</source>
        <translation>--passphrase-file、--passphrase-fd 和 --recovery-code-file 只能给出一个。</translation>
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
    <name>Policy</name>
    <message>
        <source>The policy file must hold a JSON list of action names: %1</source>
        <translation>权限文件须为由接口名组成的 JSON 列表：%1</translation>
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
        <source>The tier table: a JSON file.</source>
        <translation>阶梯表：JSON 文件。</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FILE</translation>
    </message>
    <message>
        <source>The number of cards picked up in the month.</source>
        <translation>当月提卡数量。</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>The month&apos;s fees, for a table that pays a percentage of them.</source>
        <translation>当月费用，用于按百分比返佣的阶梯表。</translation>
    </message>
    <message>
        <source>AMOUNT</source>
        <translation>AMOUNT</translation>
    </message>
    <message>
        <source>&quot;rebate&quot; wants compute, --tiers FILE, --count N, and --format table or json.</source>
        <translation>&quot;rebate&quot;（返佣）需要 compute、--tiers FILE、--count N，以及 --format table 或 json。</translation>
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
    <name>ReplaceReference</name>
    <message>
        <source>The reference could not be run.</source>
        <translation>无法运行参照测试。</translation>
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
        <source>The two passphrases differ. Nothing was created; try again.</source>
        <translation>两次输入的口令不同。未创建任何内容；请重试。</translation>
    </message>
    <message>
        <source>The first line of %1 is empty.</source>
        <translation>%1 的第一行是空的。</translation>
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
        <source>Usage: simledger-simcloud [OPTION]…
Serves the provider&apos;s API for an invented company on a loopback port.

  --listen ADDRESS:PORT  loopback address and port, 0 = any free one (127.0.0.1:0)
  --cards N              cards of the fleet, up to 1000000 (5000)
  --seed N               another fleet for every number (1)
  --today YYYY-MM-DD     the fleet&apos;s business day (today in Beijing)
  --key ID:SECRET        the one access key (demo-key-id:demo-key-secret)
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
    <name>StoreError</name>
    <message>
        <source>The cache %1 is read-only, so nothing can be saved. It was not changed; make the file writable.</source>
        <translation>缓存 %1 是只读的，无法保存。缓存未更改；请使文件可写。</translation>
    </message>
    <message>
        <source>The cache %1 cannot be opened: its directory is missing or read-only. Nothing was changed; check the directory&apos;s permissions.</source>
        <translation>无法打开缓存 %1：其目录不存在或只读。未作任何更改；请检查目录权限。</translation>
    </message>
    <message>
        <source>The system does not permit access to %1. Nothing was changed; check owner and permissions.</source>
        <translation>系统不允许访问 %1。未作任何更改；请检查所有者和权限。</translation>
    </message>
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
</context>
<context>
    <name>SyncCommand</name>
    <message>
        <source>--only knows list and money; &quot;%1&quot; is neither.</source>
        <translation>--only 只认识 list 和 money；“%1” 两者都不是。</translation>
    </message>
    <message>
        <source>&quot;sync&quot; takes no words and prints as table or json.</source>
        <translation>“sync” 只接受选项，以 table 或 json 打印。</translation>
    </message>
    <message>
        <source>Only these parts: list, money.</source>
        <translation>只同步这些部分：list、money。</translation>
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
</context>
<context>
    <name>SyncReportText</name>
    <message>
        <source>Cards</source>
        <translation>物联网卡</translation>
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
        <source>%1: fresh</source>
        <translation>%1：最新</translation>
    </message>
    <message>
        <source>%1: in part, %2 of %3</source>
        <translation>%1：部分完成，%2／%3</translation>
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
    <message numerus="yes">
        <source>%n row(s) in quarantine: they could not be read and are not counted.</source>
        <translation>
            <numerusform>已隔离 %n 行：无法读懂，未计入。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 cards, %3 calls</source>
        <translation>%1／%2 张卡，%3 次调用</translation>
    </message>
    <message numerus="yes">
        <source>, slowed down by the cloud %n time(s)</source>
        <translation>
            <numerusform>，被云端限流 %n 次</numerusform>
        </translation>
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
        <source>The cache is damaged. Nothing was changed; keep the directory, and rebuild the cache from the cloud in a new one.</source>
        <translation>缓存已损坏。未作任何更改；请保留此目录，并在新目录中从云端重建缓存。</translation>
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
</context>
<context>
    <name>Writer</name>
    <message>
        <source>The cache is being closed; this step was not begun. What was saved before is kept.</source>
        <translation>缓存正在关闭；此步骤未开始。此前保存的内容已保留。</translation>
    </message>
</context>
</TS>
