<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
    <context>
        <name>lotsbok::ClientView</name>
        <message numerus="yes">
            <source>%n year(s)</source>
            <translation>
                <numerusform>%n year</numerusform>
                <numerusform>%n years</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lotsbok::ClientsPage</name>
        <message numerus="yes">
            <source>%n client(s)</source>
            <translation>
                <numerusform>%n client</numerusform>
                <numerusform>%n clients</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lotsbok::FillInPage</name>
        <message numerus="yes">
            <source>%n thing(s) must be put right before this can be registered.</source>
            <translation>
                <numerusform>%n thing must be put right before this can be registered.</numerusform>
                <numerusform>%n things must be put right before this can be registered.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>There are %n thing(s) to look at. Register again to register as it is.</source>
            <translation>
                <numerusform>There are %n thing to look at. Register again to register as it is.</numerusform>
                <numerusform>There are %n things to look at. Register again to register as it is.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n question(s) are not answered. Register again to register anyway.</source>
            <translation>
                <numerusform>%n question are not answered. Register again to register anyway.</numerusform>
                <numerusform>%n questions are not answered. Register again to register anyway.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lotsbok::MainWindow</name>
        <message numerus="yes">
            <source>%n draft(s) of yours are not registered yet.</source>
            <translation>
                <numerusform>%n draft of yours are not registered yet.</numerusform>
                <numerusform>%n drafts of yours are not registered yet.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lotsbok::PreviewPage</name>
        <message numerus="yes">
            <source>%n page(s)</source>
            <translation>
                <numerusform>%n page</numerusform>
                <numerusform>%n pages</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lotsbok::TodayPage</name>
        <message numerus="yes">
            <source>%n more are not shown here.</source>
            <translation>
                <numerusform>%n more are not shown here.</numerusform>
                <numerusform>%n more are not shown here.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lotsbok::UnlockPage</name>
        <message numerus="yes">
            <source>Unlocking… %n second(s). After a wrong password the answer takes longer each time.</source>
            <translation>
                <numerusform>Unlocking… %n second. After a wrong password the answer takes longer each time.</numerusform>
                <numerusform>Unlocking… %n seconds. After a wrong password the answer takes longer each time.</numerusform>
            </translation>
        </message>
    </context>
</TS>
