<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AccessDialog</name>
    <message numerus="yes">
        <source>Too many wrong tries. Wait %n second(s).</source>
        <translation>
            <numerusform>Too many wrong tries. Wait %n second.</numerusform>
            <numerusform>Too many wrong tries. Wait %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AccessKeyModel</name>
    <message numerus="yes">
        <source>%1, for %n day(s): renew it</source>
        <translation>
            <numerusform>%1, for %n day: renew it</numerusform>
            <numerusform>%1, for %n days: renew it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, for %n day(s)</source>
        <translation>
            <numerusform>%1, for %n day</numerusform>
            <numerusform>%1, for %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AccountConsole</name>
    <message numerus="yes">
        <source>%n entry(ies)</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ActivityFacts</name>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln new</numerusform>
            <numerusform>%Ln new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln changed</numerusform>
            <numerusform>%Ln changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln no longer listed</source>
        <translation>
            <numerusform>%Ln no longer listed</numerusform>
            <numerusform>%Ln no longer listed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <translation>
            <numerusform>%Ln call</numerusform>
            <numerusform>%Ln calls</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgeText</name>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ApiFailure</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AuditTrail</name>
    <message numerus="yes">
        <source>Whole: %Ln entry(s) since %1.</source>
        <translation>
            <numerusform>Whole: %Ln entry since %1.</numerusform>
            <numerusform>Whole: %Ln entries since %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) are from before the trail was a chain. They were taken over as they were found; a change made before that does not show.</source>
        <translation>
            <numerusform>%Ln entry is from before the trail was a chain. It was taken over as it was found; a change made before that does not show.</numerusform>
            <numerusform>%Ln entries are from before the trail was a chain. They were taken over as they were found; a change made before that does not show.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Among those, %Ln number(s) were missing already.</source>
        <translation>
            <numerusform>Among those, %Ln number was missing already.</numerusform>
            <numerusform>Among those, %Ln numbers were missing already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The text of %Ln entry(s) was erased on request; that the entries were there still stands.</source>
        <translation>
            <numerusform>The text of %Ln entry was erased on request; that the entry was there still stands.</numerusform>
            <numerusform>The text of %Ln entries was erased on request; that the entries were there still stands.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AuditWords</name>
    <message numerus="yes">
        <source>%Ln time(s) since it was last open</source>
        <translation>
            <numerusform>%Ln time since it was last open</numerusform>
            <numerusform>%Ln times since it was last open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupPreviewTables</name>
    <message numerus="yes">
        <source>%n entry(ies) of your own would be lost; they cannot be fetched again.</source>
        <translation>
            <numerusform>%n entry of your own would be lost; it cannot be fetched again.</numerusform>
            <numerusform>%n entries of your own would be lost; they cannot be fetched again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) of your own would go back to an older value.</source>
        <translation>
            <numerusform>%n entry of your own would go back to an older value.</numerusform>
            <numerusform>%n entries of your own would go back to an older value.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) of your own that were removed since would return.</source>
        <translation>
            <numerusform>%n entry of your own that was removed since would return.</numerusform>
            <numerusform>%n entries of your own that were removed since would return.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BalanceSection</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&gt; %n day(s)</source>
        <translation>
            <numerusform>&gt; %n day</numerusform>
            <numerusform>&gt; %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing is missing for the next %n day(s).</source>
        <translation>
            <numerusform>Nothing is missing for the next %n day.</numerusform>
            <numerusform>Nothing is missing for the next %n days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BillsSection</name>
    <message numerus="yes">
        <source>%1, %2: %n line(s), final.</source>
        <translation>
            <numerusform>%1, %2: %n line, final.</numerusform>
            <numerusform>%1, %2: %n lines, final.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: %n line(s), preliminary: they may change until the 3rd of the next month.</source>
        <translation>
            <numerusform>%1, %2: %n line, preliminary: it may change until the 3rd of the next month.</numerusform>
            <numerusform>%1, %2: %n lines, preliminary: they may change until the 3rd of the next month.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) preliminary</source>
        <translation>
            <numerusform>%n month preliminary</numerusform>
            <numerusform>%n months preliminary</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CacheErasure</name>
    <message numerus="yes">
        <source>Data of a person who was erased came back from the provider, in %n place(s). Ask the provider in writing to delete them, then erase the person once more.</source>
        <translation>
            <numerusform>Data of a person who was erased came back from the provider, in %n place. Ask the provider in writing to delete them, then erase the person once more.</numerusform>
            <numerusform>Data of a person who was erased came back from the provider, in %n places. Ask the provider in writing to delete them, then erase the person once more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardCommand</name>
    <message numerus="yes">
        <source>History: %n change(s)</source>
        <translation>
            <numerusform>History: %n change</numerusform>
            <numerusform>History: %n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardReport</name>
    <message numerus="yes">
        <source>%1 (%n unknown)</source>
        <translation>
            <numerusform>%1 (%n unknown)</numerusform>
            <numerusform>%1 (%n unknown)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardSections</name>
    <message numerus="yes">
        <source>%1, %n day(s) ago</source>
        <translation>
            <numerusform>%1, %n day ago</numerusform>
            <numerusform>%1, %n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, in %n day(s)</source>
        <translation>
            <numerusform>%1, in %n day</numerusform>
            <numerusform>%1, in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardSheet</name>
    <message numerus="yes">
        <source>Usage by day, the last %n day(s)</source>
        <translation>
            <numerusform>Usage by day, the last %n day</numerusform>
            <numerusform>Usage by day, the last %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardsPane</name>
    <message numerus="yes">
        <source>%n selected card(s) are too scattered in this order: nothing is selected now.</source>
        <translation>
            <numerusform>%n selected card is too scattered in this order: nothing is selected now.</numerusform>
            <numerusform>%n selected cards are too scattered in this order: nothing is selected now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s)</source>
        <translation>
            <numerusform>%Ln card</numerusform>
            <numerusform>%Ln cards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeText</name>
    <message numerus="yes">
        <source>%n sub-card(s)</source>
        <translation>
            <numerusform>%n sub-card</numerusform>
            <numerusform>%n sub-cards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangesCommand</name>
    <message numerus="yes">
        <source>%1: %Ln card(s)</source>
        <translation>
            <numerusform>%1: %Ln card</numerusform>
            <numerusform>%1: %Ln cards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChartData</name>
    <message numerus="yes">
        <source>%n value(s), from %1 to %2.</source>
        <translation>
            <numerusform>%n value, from %1 to %2.</numerusform>
            <numerusform>%n values, from %1 to %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) are not known.</source>
        <translation>
            <numerusform>%n value is not known.</numerusform>
            <numerusform>%n values are not known.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChosenCards</name>
    <message numerus="yes">
        <source>%n card(s) selected</source>
        <translation>
            <numerusform>%n card selected</numerusform>
            <numerusform>%n cards selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>%n unknown</numerusform>
            <numerusform>%n unknown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConspicuousSection</name>
    <message numerus="yes">
        <source>Cards in use or stopped that had traffic before and have had none for %n day(s) or more, up to their last known day. A day that is not known is not silence.</source>
        <translation>
            <numerusform>Cards in use or stopped that had traffic before and have had none for %n day or more, up to their last known day. A day that is not known is not silence.</numerusform>
            <numerusform>Cards in use or stopped that had traffic before and have had none for %n days or more, up to their last known day. A day that is not known is not silence.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s)</source>
        <translation>
            <numerusform>%Ln card</numerusform>
            <numerusform>%Ln cards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeadlineDraft</name>
    <message numerus="yes">
        <source>Was due on %1, %n day(s) ago.</source>
        <translation>
            <numerusform>Was due on %1, %n day ago.</numerusform>
            <numerusform>Was due on %1, %n days ago.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Due on %1, %n working day(s) from today.</source>
        <translation>
            <numerusform>Due on %1, %n working day from today.</numerusform>
            <numerusform>Due on %1, %n working days from today.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeadlineText</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late, %1 of them working days</source>
        <translation>
            <numerusform>%n day late, %1 of them working days</numerusform>
            <numerusform>%n days late, %1 of them working days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s), %1 of them working days</source>
        <translation>
            <numerusform>%n day, %1 of them working days</numerusform>
            <numerusform>%n days, %1 of them working days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Deadlines</name>
    <message numerus="yes">
        <source>%n working day(s) before</source>
        <translation>
            <numerusform>%n working day before</numerusform>
            <numerusform>%n working days before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) after</source>
        <translation>
            <numerusform>%n working day after</numerusform>
            <numerusform>%n working days after</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) before</source>
        <translation>
            <numerusform>%n month before</numerusform>
            <numerusform>%n months before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) after</source>
        <translation>
            <numerusform>%n month after</numerusform>
            <numerusform>%n months after</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calendar day(s) before</source>
        <translation>
            <numerusform>%n calendar day before</numerusform>
            <numerusform>%n calendar days before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calendar day(s) after</source>
        <translation>
            <numerusform>%n calendar day after</numerusform>
            <numerusform>%n calendar days after</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeadlinesModel</name>
    <message numerus="yes">
        <source>%n clock(s) run</source>
        <translation>
            <numerusform>%n clock runs</numerusform>
            <numerusform>%n clocks run</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeskCommand</name>
    <message numerus="yes">
        <source>%n entry(s) read, %1 of them new or changed.</source>
        <translation>
            <numerusform>%n entry read, %1 of them new or changed.</numerusform>
            <numerusform>%n entries read, %1 of them new or changed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditNotice</name>
    <message numerus="yes">
        <source>%n entries were taken back.</source>
        <translation>
            <numerusform>%n entry was taken back.</numerusform>
            <numerusform>%n entries were taken back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErasureCertificate</name>
    <message numerus="yes">
        <source>%n older one(s) that are not listed</source>
        <translation>
            <numerusform>%n older one that is not listed</numerusform>
            <numerusform>%n older ones that are not listed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErasureView</name>
    <message numerus="yes">
        <source>and %n older one(s)</source>
        <translation>
            <numerusform>and %n older one</numerusform>
            <numerusform>and %n older ones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message numerus="yes">
        <source>not within %n day(s)</source>
        <translation>
            <numerusform>not within %n day</numerusform>
            <numerusform>not within %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, in %n day(s)</source>
        <translation>
            <numerusform>%1, in %n day</numerusform>
            <numerusform>%1, in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A card is silent when it had traffic and has none on its last known days, %n or more of them; a day that is unknown is no silence.</source>
        <translation>
            <numerusform>A card is silent when it had traffic and has none on its last known day, %n or more of them; a day that is unknown is no silence.</numerusform>
            <numerusform>A card is silent when it had traffic and has none on its last known days, %n or more of them; a day that is unknown is no silence.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message numerus="yes">
        <source>%n column(s) in the order shown, no filter.</source>
        <translation>
            <numerusform>%n column in the order shown, no filter.</numerusform>
            <numerusform>%n columns in the order shown, no filter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) in the order shown, filter: %1</source>
        <translation>
            <numerusform>%n column in the order shown, filter: %1</numerusform>
            <numerusform>%n columns in the order shown, filter: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Written: %Ln row(s) in %1</source>
        <translation>
            <numerusform>Written: %Ln row in %1</numerusform>
            <numerusform>Written: %Ln rows in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) were too long for a cell and end with &quot;…&quot;.</source>
        <translation>
            <numerusform>%Ln text was too long for a cell and ends with &quot;…&quot;.</numerusform>
            <numerusform>%Ln texts were too long for a cell and end with &quot;…&quot;.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FigureList</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterCompleter</name>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n card</numerusform>
            <numerusform>%n cards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FinanceReport</name>
    <message numerus="yes">
        <source>%1, in %n day(s)</source>
        <translation>
            <numerusform>%1, in %n day</numerusform>
            <numerusform>%1, in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not within %n day(s)</source>
        <translation>
            <numerusform>not within %n day</numerusform>
            <numerusform>not within %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n directional plan(s) nobody has decided whether it is an intercom plan: %1.</source>
        <translation>
            <numerusform>Of %n directional plan nobody has decided whether it is an intercom plan: %1.</numerusform>
            <numerusform>Of %n directional plans nobody has decided whether they are intercom plans: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The rebate of %1 was credited %n day(s) late.</source>
        <translation>
            <numerusform>The rebate of %1 was credited %n day late.</numerusform>
            <numerusform>The rebate of %1 was credited %n days late.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of voucher %1, %2 will be void after %3 (within %n day(s)).</source>
        <translation>
            <numerusform>Of voucher %1, %2 will be void after %3 (within %n day).</numerusform>
            <numerusform>Of voucher %1, %2 will be void after %3 (within %n days).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The intercom platform&apos;s count of %1 is missing, and of %n card(s) nobody has decided whether they count.</source>
        <translation>
            <numerusform>The intercom platform&apos;s count of %1 is missing, and of %n card nobody has decided whether it counts.</numerusform>
            <numerusform>The intercom platform&apos;s count of %1 is missing, and of %n cards nobody has decided whether they count.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Expand the pool by %1 GB now, or pay an amount that is unknown without a confirmed price, or stop its %n largest user(s).</source>
        <translation>
            <numerusform>Expand the pool by %1 GB now, or pay an amount that is unknown without a confirmed price, or stop its %n largest user.</numerusform>
            <numerusform>Expand the pool by %1 GB now, or pay an amount that is unknown without a confirmed price, or stop its %n largest users.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Expand the pool by %1 GB now, or pay %2, or stop its %n largest user(s).</source>
        <translation>
            <numerusform>Expand the pool by %1 GB now, or pay %2, or stop its %n largest user.</numerusform>
            <numerusform>Expand the pool by %1 GB now, or pay %2, or stop its %n largest users.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GuardAudit</name>
    <message numerus="yes">
        <source>It was looked at %n day(s) ago and nothing was set.</source>
        <translation>
            <numerusform>It was looked at %n day ago and nothing was set.</numerusform>
            <numerusform>It was looked at %n days ago and nothing was set.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It was looked at %n day(s) ago, which is too long to rely on.</source>
        <translation>
            <numerusform>It was looked at %n day ago, which is too long to rely on.</numerusform>
            <numerusform>It was looked at %n days ago, which is too long to rely on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It was looked at %n day(s) ago.</source>
        <translation>
            <numerusform>It was looked at %n day ago.</numerusform>
            <numerusform>It was looked at %n days ago.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GuardsCommand</name>
    <message numerus="yes">
        <source>%n plan(s) with missing or unknown guards</source>
        <translation>
            <numerusform>%n plan with missing or unknown guards</numerusform>
            <numerusform>%n plans with missing or unknown guards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Money at risk: %1; of %n more plan(s) it is unknown</source>
        <translation>
            <numerusform>Money at risk: %1; of %n more plan it is unknown</numerusform>
            <numerusform>Money at risk: %1; of %n more plans it is unknown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LedgerMatch</name>
    <message numerus="yes">
        <source>Bill of %1: %2; %n entries together.</source>
        <translation>
            <numerusform>Bill of %1: %2; %n entry.</numerusform>
            <numerusform>Bill of %1: %2; %n entries together.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LedgerSection</name>
    <message numerus="yes">
        <source>%n not explained</source>
        <translation>
            <numerusform>%n not explained</numerusform>
            <numerusform>%n not explained</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be confirmed</source>
        <translation>
            <numerusform>%n to be confirmed</numerusform>
            <numerusform>%n to be confirmed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that cannot be said yet</source>
        <translation>
            <numerusform>%n that cannot be said yet</numerusform>
            <numerusform>%n that cannot be said yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bill(s) without an entry</source>
        <translation>
            <numerusform>%n bill without an entry</numerusform>
            <numerusform>%n bills without an entry</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n balance(s) that do not add up</source>
        <translation>
            <numerusform>%n balance that does not add up</numerusform>
            <numerusform>%n balances that do not add up</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older entries left out: choose fewer days</source>
        <translation>
            <numerusform>%n older entry left out: choose fewer days</numerusform>
            <numerusform>%n older entries left out: choose fewer days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListDocument</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ManagementSheet</name>
    <message numerus="yes">
        <source>%1, %n without price</source>
        <translation>
            <numerusform>%1, %n without price</numerusform>
            <numerusform>%1, %n without price</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>longer than %n day(s)</source>
        <translation>
            <numerusform>longer than %n day</numerusform>
            <numerusform>longer than %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s), until %1</source>
        <translation>
            <numerusform>%n day, until %1</numerusform>
            <numerusform>%n days, until %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>– (%Ln undecided)</source>
        <translation>
            <numerusform>– (%Ln undecided)</numerusform>
            <numerusform>– (%Ln undecided)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessageDelegate</name>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessagesModel</name>
    <message numerus="yes">
        <source>%1 (and %n more problem(s))</source>
        <translation>
            <numerusform>%1 (and %n more problem)</numerusform>
            <numerusform>%1 (and %n more problems)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OddDataSection</name>
    <message numerus="yes">
        <source>%1: %2. First seen %3, last seen %4, %n time(s); %5.</source>
        <translation>
            <numerusform>%1: %2. First seen %3, last seen %4, %n time; %5.</numerusform>
            <numerusform>%1: %2. First seen %3, last seen %4, %n times; %5.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverTimeSection</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaneOutputs</name>
    <message numerus="yes">
        <source>%1: %n row(s) as %2</source>
        <translation>
            <numerusform>%1: %n row as %2</numerusform>
            <numerusform>%1: %n rows as %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeriodChooser</name>
    <message numerus="yes">
        <source>A period of days is at most %n day(s) long. For more choose the last 12 months.</source>
        <translation>
            <numerusform>A period of days is at most %n day long. For more choose the last 12 months.</numerusform>
            <numerusform>A period of days is at most %n days long. For more choose the last 12 months.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PoolActions</name>
    <message numerus="yes">
        <source>%n ICCID(s) copied, one a line.</source>
        <translation>
            <numerusform>%n ICCID copied, one a line.</numerusform>
            <numerusform>%n ICCIDs copied, one a line.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PoolDetail</name>
    <message numerus="yes">
        <source>On average of the last 28 whole days; shares of the %1 a day that %n card(s) in use are known to use together.</source>
        <translation>
            <numerusform>On average of the last 28 whole days; shares of the %1 a day that %n card in use is known to use.</numerusform>
            <numerusform>On average of the last 28 whole days; shares of the %1 a day that %n cards in use are known to use together.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PoolReport</name>
    <message numerus="yes">
        <source>and %Ln more: the section Guards prints all of them</source>
        <translation>
            <numerusform>and %Ln more: the section Guards prints all of them</numerusform>
            <numerusform>and %Ln more: the section Guards prints all of them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PoolWords</name>
    <message numerus="yes">
        <source>Stopped now, the %n largest user(s) save what would be over.</source>
        <translation>
            <numerusform>Stopped now, the %n largest user saves what would be over.</numerusform>
            <numerusform>Stopped now, the %n largest users save what would be over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pool(s)</source>
        <translation>
            <numerusform>%n pool</numerusform>
            <numerusform>%n pools</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n over or expected to be</source>
        <translation>
            <numerusform>%n over or expected to be</numerusform>
            <numerusform>%n over or expected to be</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>amount unknown of %n pool(s)</source>
        <translation>
            <numerusform>amount unknown of %n pool</numerusform>
            <numerusform>amount unknown of %n pools</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>guards missing or unknown: %n plan(s)</source>
        <translation>
            <numerusform>guards missing or unknown: %n plan</numerusform>
            <numerusform>guards missing or unknown: %n plans</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RealNameCommand</name>
    <message numerus="yes">
        <source>%1 of %n card(s) verified, %2 not, %3 being checked, %4 unknown</source>
        <translation>
            <numerusform>%1 of %n card verified, %2 not, %3 being checked, %4 unknown</numerusform>
            <numerusform>%1 of %n cards verified, %2 not, %3 being checked, %4 unknown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n active card(s) without verification (M 5.4)</source>
        <translation>
            <numerusform>%n active card without verification (M 5.4)</numerusform>
            <numerusform>%n active cards without verification (M 5.4)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RealNameReport</name>
    <message numerus="yes">
        <source>%Ln card(s) without verification</source>
        <translation>
            <numerusform>%Ln card without verification</numerusform>
            <numerusform>%Ln cards without verification</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln card(s) without verification</source>
        <translation>
            <numerusform>%1: %Ln card without verification</numerusform>
            <numerusform>%1: %Ln cards without verification</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without a tag: %Ln card(s) without verification</source>
        <translation>
            <numerusform>Without a tag: %Ln card without verification</numerusform>
            <numerusform>Without a tag: %Ln cards without verification</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without a remark: %Ln card(s) without verification</source>
        <translation>
            <numerusform>Without a remark: %Ln card without verification</numerusform>
            <numerusform>Without a remark: %Ln cards without verification</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of unknown operator: %Ln card(s) without verification</source>
        <translation>
            <numerusform>Of unknown operator: %Ln card without verification</numerusform>
            <numerusform>Of unknown operator: %Ln cards without verification</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s)</source>
        <translation>
            <numerusform>%Ln card</numerusform>
            <numerusform>%Ln cards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RebateCountPanel</name>
    <message numerus="yes">
        <source>Decide about %n plan(s)</source>
        <translation>
            <numerusform>Decide about %n plan</numerusform>
            <numerusform>Decide about %n plans</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RebateMonthView</name>
    <message numerus="yes">
        <source>%n more card(s) before %1 reach the line from %2</source>
        <translation>
            <numerusform>%n more card before %1 reaches the line from %2</numerusform>
            <numerusform>%n more cards before %1 reach the line from %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more card(s) would have reached the line from %1</source>
        <translation>
            <numerusform>%n more card would have reached the line from %1</numerusform>
            <numerusform>%n more cards would have reached the line from %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s): %1 cards ordered, %2 in the list</source>
        <translation>
            <numerusform>%n order: %1 cards ordered, %2 in the list</numerusform>
            <numerusform>%n orders: %1 cards ordered, %2 in the list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, by %n day(s)</source>
        <translation>
            <numerusform>%1, by %n day</numerusform>
            <numerusform>%1, by %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing is confirmed yet: %Ln card(s) wait for a decision.</source>
        <translation>
            <numerusform>Nothing is confirmed yet: %Ln card waits for a decision.</numerusform>
            <numerusform>Nothing is confirmed yet: %Ln cards wait for a decision.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RebateMonthsSection</name>
    <message numerus="yes">
        <source>%n month(s) back</source>
        <translation>
            <numerusform>%n month back</numerusform>
            <numerusform>%n months back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n credit(s) were confirmed.</source>
        <translation>
            <numerusform>%n credit was confirmed.</numerusform>
            <numerusform>%n credits were confirmed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confirm %n c&amp;redit(s) that fit</source>
        <translation>
            <numerusform>Confirm %n c&amp;redit that fits</numerusform>
            <numerusform>Confirm %n c&amp;redits that fit</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RebatePlansSection</name>
    <message numerus="yes">
        <source>%n plan(s) were decided as proposed.</source>
        <translation>
            <numerusform>%n plan was decided as proposed.</numerusform>
            <numerusform>%n plans were decided as proposed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The decision about %n plan(s) was taken back.</source>
        <translation>
            <numerusform>The decision about %n plan was taken back.</numerusform>
            <numerusform>The decision about %n plans was taken back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s) were confirmed as intercom plans.</source>
        <translation>
            <numerusform>%n plan was confirmed as intercom plan.</numerusform>
            <numerusform>%n plans were confirmed as intercom plans.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s) were refused as intercom plans.</source>
        <translation>
            <numerusform>%n plan was refused as intercom plan.</numerusform>
            <numerusform>%n plans were refused as intercom plans.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Decide %n plan(s) as proposed</source>
        <translation>
            <numerusform>&amp;Decide %n plan as proposed</numerusform>
            <numerusform>&amp;Decide %n plans as proposed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s) wait for a decision</source>
        <translation>
            <numerusform>%n plan waits for a decision</numerusform>
            <numerusform>%n plans wait for a decision</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RebateReport</name>
    <message numerus="yes">
        <source>from %Ln card(s): %1 yuan a card</source>
        <translation>
            <numerusform>from %Ln card: %1 yuan a card</numerusform>
            <numerusform>from %Ln cards: %1 yuan a card</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from %Ln card(s): %1 % of the fees</source>
        <translation>
            <numerusform>from %Ln card: %1 % of the fees</numerusform>
            <numerusform>from %Ln cards: %1 % of the fees</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RebateRows</name>
    <message numerus="yes">
        <source>draft, %n reason(s)</source>
        <translation>
            <numerusform>draft, %n reason</numerusform>
            <numerusform>draft, %n reasons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>– (%Ln card(s) undecided)</source>
        <translation>
            <numerusform>– (%Ln card undecided)</numerusform>
            <numerusform>– (%Ln cards undecided)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RebateStatement</name>
    <message numerus="yes">
        <source>– (nothing is confirmed yet: %Ln card(s) wait for a decision)</source>
        <translation>
            <numerusform>– (nothing is confirmed yet: %Ln card waits for a decision)</numerusform>
            <numerusform>– (nothing is confirmed yet: %Ln cards wait for a decision)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 so far; %Ln more card(s) wait for a decision</source>
        <translation>
            <numerusform>%1 so far; %Ln more card waits for a decision</numerusform>
            <numerusform>%1 so far; %Ln more cards wait for a decision</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RebatesModel</name>
    <message numerus="yes">
        <source>%1 %n card(s) stand there more than once.</source>
        <translation>
            <numerusform>%1 %n card stands there more than once.</numerusform>
            <numerusform>%1 %n cards stand there more than once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %n line(s) have no ICCID, the first is line %2.</source>
        <translation>
            <numerusform>%1 %n line has no ICCID, the first is line %2.</numerusform>
            <numerusform>%1 %n lines have no ICCID, the first is line %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportPreviewDialog</name>
    <message numerus="yes">
        <source>%Ln page(s), %1, %2</source>
        <translation>
            <numerusform>%Ln page, %1, %2</numerusform>
            <numerusform>%Ln pages, %1, %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved: %Ln page(s) in %1</source>
        <translation>
            <numerusform>Saved: %Ln page in %1</numerusform>
            <numerusform>Saved: %Ln pages in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sent to the printer %1: %Ln page(s)</source>
        <translation>
            <numerusform>Sent to the printer %1: %Ln page</numerusform>
            <numerusform>Sent to the printer %1: %Ln pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportPrinter</name>
    <message numerus="yes">
        <source>%1: %n page(s).</source>
        <translation>
            <numerusform>%1: %n page.</numerusform>
            <numerusform>%1: %n pages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n page(s), by the command line</source>
        <translation>
            <numerusform>%1, %n page, by the command line</numerusform>
            <numerusform>%1, %n pages, by the command line</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunsSection</name>
    <message numerus="yes">
        <source>%n synchronisation(s)</source>
        <translation>
            <numerusform>%n synchronisation</numerusform>
            <numerusform>%n synchronisations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Runway</name>
    <message numerus="yes">
        <source>How long the balance lasts is unknown; it should be %n day(s).</source>
        <translation>
            <numerusform>How long the balance lasts is unknown; it should be %n day.</numerusform>
            <numerusform>How long the balance lasts is unknown; it should be %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The balance lasts at least %n day(s).</source>
        <translation>
            <numerusform>The balance lasts at least %n day.</numerusform>
            <numerusform>The balance lasts at least %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The renewals of the next %n day(s) are covered.</source>
        <translation>
            <numerusform>The renewals of the next %n day are covered.</numerusform>
            <numerusform>The renewals of the next %n days are covered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The balance is older than %n hour(s).</source>
        <translation>
            <numerusform>The balance is older than %n hour.</numerusform>
            <numerusform>The balance is older than %n hours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The usage trend is unknown: the ledger holds fewer than %n day(s).</source>
        <translation>
            <numerusform>The usage trend is unknown: the ledger holds less than %n day.</numerusform>
            <numerusform>The usage trend is unknown: the ledger holds fewer than %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The renewals of %n card(s) have no known price: the runway is a best case.</source>
        <translation>
            <numerusform>The renewal of %n card has no known price: the runway is a best case.</numerusform>
            <numerusform>The renewals of %n cards have no known price: the runway is a best case.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Usage goes on as in the ledger of the last %n day(s), renewals left out; the range is from its quietest to its busiest week.</source>
        <translation>
            <numerusform>Usage goes on as in the ledger of the last %n day, renewals left out; the range is from its quietest to its busiest week.</numerusform>
            <numerusform>Usage goes on as in the ledger of the last %n days, renewals left out; the range is from its quietest to its busiest week.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It looks %n day(s) ahead.</source>
        <translation>
            <numerusform>It looks %n day ahead.</numerusform>
            <numerusform>It looks %n days ahead.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunwayCommand</name>
    <message numerus="yes">
        <source>not enough from %1 on, in %n day(s)</source>
        <translation>
            <numerusform>not enough from %1 on, in %n day</numerusform>
            <numerusform>not enough from %1 on, in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>lasts at least %n day(s)</source>
        <translation>
            <numerusform>lasts at least %n day</numerusform>
            <numerusform>lasts at least %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n card</numerusform>
            <numerusform>%n cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of unknown price</source>
        <translation>
            <numerusform>%n of unknown price</numerusform>
            <numerusform>%n of unknown price</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message numerus="yes">
        <source>%1, %n thing(s) to do</source>
        <translation>
            <numerusform>%1, %n thing to do</numerusform>
            <numerusform>%1, %n things to do</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sparkline</name>
    <message numerus="yes">
        <source>Traffic of the last %n day(s), at most %1 on a day; %2 days are not known.</source>
        <translation>
            <numerusform>Traffic of the last %n day, at most %1 on a day; %2 days are not known.</numerusform>
            <numerusform>Traffic of the last %n days, at most %1 on a day; %2 days are not known.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SyncWords</name>
    <message numerus="yes">
        <source>, slowed down by the cloud %n time(s)</source>
        <translation>
            <numerusform>, slowed down by the cloud %n time</numerusform>
            <numerusform>, slowed down by the cloud %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 calls a second: slowed after %n throttle(s)</source>
        <translation>
            <numerusform>%1 of %2 calls a second: slowed after %n throttle</numerusform>
            <numerusform>%1 of %2 calls a second: slowed after %n throttles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) in quarantine: they could not be read and are not counted.</source>
        <translation>
            <numerusform>%Ln row in quarantine: it could not be read and is not counted.</numerusform>
            <numerusform>%Ln rows in quarantine: they could not be read and are not counted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TableCopy</name>
    <message numerus="yes">
        <source>%n row(s) are too many for the clipboard. Nothing was copied: export them into a file.</source>
        <translation>
            <numerusform>%n row is too much for the clipboard. Nothing was copied: export it into a file.</numerusform>
            <numerusform>%n rows are too many for the clipboard. Nothing was copied: export them into a file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied.</source>
        <translation>
            <numerusform>%n row copied.</numerusform>
            <numerusform>%n rows copied.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TableFile</name>
    <message numerus="yes">
        <source>%1: %n row(s).</source>
        <translation>
            <numerusform>%1: %n row.</numerusform>
            <numerusform>%1: %n rows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) were too long for a cell and end with &quot;…&quot;.</source>
        <translation>
            <numerusform>%n text was too long for a cell and ends with &quot;…&quot;.</numerusform>
            <numerusform>%n texts were too long for a cell and end with &quot;…&quot;.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n row(s), by the command line</source>
        <translation>
            <numerusform>%1, %n row, by the command line</numerusform>
            <numerusform>%1, %n rows, by the command line</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ThresholdList</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayCommand</name>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayModel</name>
    <message numerus="yes">
        <source>%n urgent</source>
        <translation>
            <numerusform>%n urgent</numerusform>
            <numerusform>%n urgent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s)</source>
        <translation>
            <numerusform>%n notice</numerusform>
            <numerusform>%n notices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayPane</name>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Today: %n finding(s) as %1</source>
        <translation>
            <numerusform>Today: %n finding as %1</numerusform>
            <numerusform>Today: %n findings as %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayTiles</name>
    <message numerus="yes">
        <source>lasts longer than %n day(s)</source>
        <translation>
            <numerusform>lasts longer than %n day</numerusform>
            <numerusform>lasts longer than %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>lasts %n day(s), until %1</source>
        <translation>
            <numerusform>lasts %n day, until %1</numerusform>
            <numerusform>lasts %n days, until %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>clock(s) running</source>
        <translation>
            <numerusform>clock running</numerusform>
            <numerusform>clocks running</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrafficWords</name>
    <message numerus="yes">
        <source>%n month(s), all known</source>
        <translation>
            <numerusform>%n month, all known</numerusform>
            <numerusform>%n months, all known</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s), all known</source>
        <translation>
            <numerusform>%n day, all known</numerusform>
            <numerusform>%n days, all known</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n month(s) known</source>
        <translation>
            <numerusform>%1 of %n month known</numerusform>
            <numerusform>%1 of %n months known</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n day(s) known</source>
        <translation>
            <numerusform>%1 of %n day known</numerusform>
            <numerusform>%1 of %n days known</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>over %n month(s) known in both</source>
        <translation>
            <numerusform>over %n month known in both</numerusform>
            <numerusform>over %n months known in both</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>over %n day(s) known in both</source>
        <translation>
            <numerusform>over %n day known in both</numerusform>
            <numerusform>over %n days known in both</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The provider tells this month and the %n month(s) before it; what was not read of months before %1 can no longer be read.</source>
        <translation>
            <numerusform>The provider tells this month and the %n month before it; what was not read of months before %1 can no longer be read.</numerusform>
            <numerusform>The provider tells this month and the %n months before it; what was not read of months before %1 can no longer be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrailSection</name>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message numerus="yes">
        <source>Too many wrong tries. The next one is possible in %n second(s).</source>
        <translation>
            <numerusform>Too many wrong tries. The next one is possible in %n second.</numerusform>
            <numerusform>Too many wrong tries. The next one is possible in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VerifyCommand</name>
    <message numerus="yes">
        <source>Every page was read; schema %1, %n card(s).</source>
        <translation>
            <numerusform>Every page was read; schema %1, %n card.</numerusform>
            <numerusform>Every page was read; schema %1, %n cards.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WholeValuesDialog</name>
    <message numerus="yes">
        <source>Too many wrong tries. Wait %n second(s).</source>
        <translation>
            <numerusform>Too many wrong tries. Wait %n second.</numerusform>
            <numerusform>Too many wrong tries. Wait %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s), set by the administrator</source>
        <translation>
            <numerusform>%n minute, set by the administrator</numerusform>
            <numerusform>%n minutes, set by the administrator</numerusform>
        </translation>
    </message>
</context>
</TS>
