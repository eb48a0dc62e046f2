<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
        <source>%1, %2, or stop its %n largest user(s).</source>
        <translation>
            <numerusform>%1, %2, or stop its largest user (%n card).</numerusform>
            <numerusform>%1, %2, or stop its %n largest users.</numerusform>
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
    <name>ListDocument</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
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
    <name>ReportPrinter</name>
    <message numerus="yes">
        <source>%1: %n page(s).</source>
        <translation>
            <numerusform>%1: %n page.</numerusform>
            <numerusform>%1: %n pages.</numerusform>
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
    <name>SyncReportText</name>
    <message numerus="yes">
        <source>%n row(s) in quarantine: they could not be read and are not counted.</source>
        <translation>
            <numerusform>%n row in quarantine: it could not be read and is not counted.</numerusform>
            <numerusform>%n rows in quarantine: they could not be read and are not counted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, slowed down by the cloud %n time(s)</source>
        <translation>
            <numerusform>, slowed down by the cloud %n time</numerusform>
            <numerusform>, slowed down by the cloud %n times</numerusform>
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
    <name>VerifyCommand</name>
    <message numerus="yes">
        <source>Every page was read; schema %1, %n card(s).</source>
        <translation>
            <numerusform>Every page was read; schema %1, %n card.</numerusform>
            <numerusform>Every page was read; schema %1, %n cards.</numerusform>
        </translation>
    </message>
</context>
</TS>
