<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>CardCodes</name>
    <message>
        <source>testable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deactivated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shut down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>silent period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>device changed in test period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partly in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped by us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped at the limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped by credit control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped: device changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped: real-name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped: abnormal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>China Mobile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>China Unicom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>China Telecom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>multi-network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>single card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>single card, directional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same-tier pool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same-tier pool, directional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unified-payment pool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unified-payment pool, directional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>half year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plug-in nano, consumer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plug-in micro, consumer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plug-in full size, consumer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>soldered 5×6 mm, consumer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>soldered 2×2 mm, consumer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plug-in full size, industrial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plug-in micro, industrial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plug-in nano, industrial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>soldered 5×6 mm, industrial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>soldered 2×2 mm, industrial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first traffic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>operator&apos;s push</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end of the silent period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test allowance used up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>enterprise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>usable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown (%1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardField</name>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fine status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan credential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tariff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SIM type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activated by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auto-renew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMS used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage as of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verification kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>--format wants table, csv or json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to print: table, csv or json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FORMAT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: simledger-cli [options] COMMAND …

Works on IoT SIM cards from an encrypted cache, offline.

Commands:
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>
Options of all commands:
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>
Exit codes: 0 done, 1 failed, 2 usage, 4 locked or wrong passphrase, 5 network or cloud refused,
6 done in part, 7 held by another process, 130 interrupted.
&quot;simledger-cli COMMAND --help&quot; tells more; the manual page tells everything.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: simledger-cli [options] %1 %2

%3
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>
Options:
</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldText</name>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>The journal file cannot be written: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListDocument</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Interrupted: the output is not complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing was read from the cloud yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>age unknown: the clock was moved back</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>data of %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>--today wants a date such as 2026-03-02.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--log-level wants debug, info, warning or critical.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give one of --passphrase-file, --passphrase-fd and --recovery-code-file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data directory: one account, one cache.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DIR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the passphrase from the first line of this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FILE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the passphrase from this open descriptor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open with the recovery code in the first line of this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The business date, for rehearsals and reproducible reports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language: zh_CN or en.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LANG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to log: debug, info, warning, critical.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LEVEL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long to wait for another process that holds the data directory (default 5).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SECONDS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the versions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--data-dir wants a directory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 wants a whole number of at least %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RandomSource</name>
    <message>
        <source>The system gives no random numbers. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShellWords</name>
    <message>
        <source>The line ends inside a quotation. Nothing was done; close the quotation and send it again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Terminal</name>
    <message>
        <source>The output could not be written completely. Check the free space and run the command again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, request %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
