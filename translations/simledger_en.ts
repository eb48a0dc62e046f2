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
