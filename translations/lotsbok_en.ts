<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
    <context>
        <name>City</name>
        <message numerus="yes">
            <source>%n of its cases also stand in %1.</source>
            <translation>
                <numerusform>%n of its cases also stand in %1.</numerusform>
                <numerusform>%n of its cases also stand in %1.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Cli</name>
        <message numerus="yes">
            <source>%n page(s) were sent to the printer.</source>
            <translation>
                <numerusform>%n page were sent to the printer.</numerusform>
                <numerusform>%n pages were sent to the printer.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>HistoryLines</name>
        <message numerus="yes">
            <source>%1: %n field(s) changed</source>
            <translation>
                <numerusform>%1: %n field changed</numerusform>
                <numerusform>%1: %n fields changed</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RecordNames</name>
        <message numerus="yes">
            <source>%n answer(s)</source>
            <translation>
                <numerusform>%n answer</numerusform>
                <numerusform>%n answers</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lotsbok::ArchiveCard</name>
        <message numerus="yes">
            <source>The package is written, with %n bilaga(or).</source>
            <translation>
                <numerusform>The package is written, with %n bilaga(or).</numerusform>
                <numerusform>The package is written, with %n bilaga(or).</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lotsbok::BookCard</name>
        <message numerus="yes">
            <source>Backups go to %1. It holds %n of this book, the newest of %2.</source>
            <translation>
                <numerusform>Backups go to %1. It holds %n of this book, the newest of %2.</numerusform>
                <numerusform>Backups go to %1. It holds %n of this book, the newest of %2.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lotsbok::CalendarView</name>
        <message numerus="yes">
            <source>%n meeting(s)</source>
            <translation>
                <numerusform>%n meeting</numerusform>
                <numerusform>%n meetings</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>%n more</numerusform>
                <numerusform>%n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lotsbok::ClientModePage</name>
        <message numerus="yes">
            <source>%1 of %n step(s) done</source>
            <translation>
                <numerusform>%1 of %n step done</numerusform>
                <numerusform>%1 of %n steps done</numerusform>
            </translation>
        </message>
    </context>
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
        <name>lotsbok::ConflictCard</name>
        <message numerus="yes">
            <source>%n field(s) left to choose.</source>
            <translation>
                <numerusform>%n field left to choose.</numerusform>
                <numerusform>%n fields left to choose.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lotsbok::CopiesCard</name>
        <message numerus="yes">
            <source>%1, %n page(s)</source>
            <translation>
                <numerusform>%1, %n page</numerusform>
                <numerusform>%1, %n pages</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lotsbok::EmployeeView</name>
        <message numerus="yes">
            <source>%n requirement(s) were taken in.</source>
            <translation>
                <numerusform>%n requirement were taken in.</numerusform>
                <numerusform>%n requirements were taken in.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lotsbok::EntryList</name>
        <message numerus="yes">
            <source>%n line(s)</source>
            <translation>
                <numerusform>%n line</numerusform>
                <numerusform>%n lines</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n line(s)</source>
            <translation>
                <numerusform>%1 of %n line</numerusform>
                <numerusform>%1 of %n lines</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lotsbok::ExtractPage</name>
        <message numerus="yes">
            <source>%n entry(ies) must still be judged.</source>
            <translation>
                <numerusform>%n entry(ies) must still be judged.</numerusform>
                <numerusform>%n entry(ies) must still be judged.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The extract is saved: %n page(s) to read, and the same as data.</source>
            <translation>
                <numerusform>The extract is saved: %n page to read, and the same as data.</numerusform>
                <numerusform>The extract is saved: %n pages to read, and the same as data.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1, in %n place(s). Met as: %2.</source>
            <translation>
                <numerusform>%1, in %n place. Met as: %2.</numerusform>
                <numerusform>%1, in %n places. Met as: %2.</numerusform>
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
        <name>lotsbok::FollowUpSection</name>
        <message numerus="yes">
            <source>%n value(s) are not answered.</source>
            <translation>
                <numerusform>%n value are not answered.</numerusform>
                <numerusform>%n values are not answered.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lotsbok::GateCard</name>
        <message numerus="yes">
            <source>%1: %n missing</source>
            <translation>
                <numerusform>%1: %n missing</numerusform>
                <numerusform>%1: %n missing</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lotsbok::HandOverCard</name>
        <message numerus="yes">
            <source>%n case(s) were handed over.</source>
            <translation>
                <numerusform>%n case were handed over.</numerusform>
                <numerusform>%n cases were handed over.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lotsbok::HistorySection</name>
        <message numerus="yes">
            <source>Reading: %n record(s) are left.</source>
            <translation>
                <numerusform>Reading: %n record are left.</numerusform>
                <numerusform>Reading: %n records are left.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lotsbok::LogReviewPage</name>
        <message numerus="yes">
            <source>%n read(s) in the sample</source>
            <translation>
                <numerusform>%n read in the sample</numerusform>
                <numerusform>%n reads in the sample</numerusform>
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
        <message numerus="yes">
            <source>%n meeting(s) have not been ended in time.</source>
            <translation>
                <numerusform>%n meeting have not been ended in time.</numerusform>
                <numerusform>%n meetings have not been ended in time.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n meeting(s) have not been ended in time. Unlock to see which.</source>
            <translation>
                <numerusform>%n meeting have not been ended in time. Unlock to see which.</numerusform>
                <numerusform>%n meetings have not been ended in time. Unlock to see which.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n draft(s) of yours were changed at two workstations. Both are kept.</source>
            <translation>
                <numerusform>%n draft of yours were changed at two workstations. Both are kept.</numerusform>
                <numerusform>%n drafts of yours were changed at two workstations. Both are kept.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lotsbok::MeetingList</name>
        <message numerus="yes">
            <source>%n more are not shown here.</source>
            <translation>
                <numerusform>%n more are not shown here.</numerusform>
                <numerusform>%n more are not shown here.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lotsbok::PdfPages</name>
        <message numerus="yes">
            <source>%n place(s)</source>
            <translation>
                <numerusform>%n place</numerusform>
                <numerusform>%n places</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lotsbok::PlanHead</name>
        <message numerus="yes">
            <source>A plan is to be made within %n day(s) of the grant.</source>
            <translation>
                <numerusform>A plan is to be made within %n day of the grant.</numerusform>
                <numerusform>A plan is to be made within %n days of the grant.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The plan is to be made by %1, %n day(s) after the grant.</source>
            <translation>
                <numerusform>The plan is to be made by %1, %n day after the grant.</numerusform>
                <numerusform>The plan is to be made by %1, %n days after the grant.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n goal(s) not yet SMARTA</source>
            <translation>
                <numerusform>%n goal not yet SMARTA</numerusform>
                <numerusform>%n goals not yet SMARTA</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n goal(s) without an activity.</source>
            <translation>
                <numerusform>%n goal without an activity.</numerusform>
                <numerusform>%n goals without an activity.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lotsbok::PrintSetCard</name>
        <message numerus="yes">
            <source>%n paper(s) were sent to the printer and are recorded as given out.</source>
            <translation>
                <numerusform>%n paper were sent to the printer and are recorded as given out.</numerusform>
                <numerusform>%n papers were sent to the printer and are recorded as given out.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lotsbok::ProtectionCard</name>
        <message numerus="yes">
            <source>%n due</source>
            <translation>
                <numerusform>%n due</numerusform>
                <numerusform>%n due</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lotsbok::StepRibbon</name>
        <message numerus="yes">
            <source>lacks %n thing(s)</source>
            <translation>
                <numerusform>lacks %n thing</numerusform>
                <numerusform>lacks %n things</numerusform>
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
