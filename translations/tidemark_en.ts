<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Forms</name>
    <message numerus="yes">
        <source>%Ln step(s)</source>
        <translation>
            <numerusform>%Ln step</numerusform>
            <numerusform>%Ln steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stage(s)</source>
        <translation>
            <numerusform>%Ln stage</numerusform>
            <numerusform>%Ln stages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s) inside</source>
        <translation>
            <numerusform>%Ln problem inside</numerusform>
            <numerusform>%Ln problems inside</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(ies)</source>
        <translation>
            <numerusform>%Ln entry</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LoadSummary</name>
    <message numerus="yes">
        <source>up to %1 by at most %Ln user(s)</source>
        <translation>
            <numerusform>up to %1 by one user</numerusform>
            <numerusform>up to %1 by at most %Ln users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>up to %Ln user(s)</source>
        <translation>
            <numerusform>one user</numerusform>
            <numerusform>up to %Ln users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The load plans %Ln user(s) and the authorization allows %1: a run will be refused.</source>
        <translation>
            <numerusform>The load plans one user and the authorization allows %1: a run will be refused.</numerusform>
            <numerusform>The load plans %Ln users and the authorization allows %1: a run will be refused.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Project</name>
    <message numerus="yes">
        <source>%Ln user(s)</source>
        <translation>
            <numerusform>%Ln user</numerusform>
            <numerusform>%Ln users</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message numerus="yes">
        <source>Repeat %Ln time(s)</source>
        <translation>
            <numerusform>Repeat once</numerusform>
            <numerusform>Repeat %Ln times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trial</name>
    <message numerus="yes">
        <source>%1 (poll, asked %Ln time(s))</source>
        <translation>
            <numerusform>%1 (poll, asked once)</numerusform>
            <numerusform>%1 (poll, asked %Ln times)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::ui::HeatLegend</name>
    <message numerus="yes">
        <source>From 1 to %Ln request(s) a cell</source>
        <translation>
            <numerusform>At most %Ln request a cell</numerusform>
            <numerusform>From 1 to %Ln requests a cell</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) a cell</source>
        <translation>
            <numerusform>%Ln request a cell</numerusform>
            <numerusform>%Ln requests a cell</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::ui::HeatMapChart</name>
    <message numerus="yes">
        <source>%1, %2 to %3: %Ln request(s)</source>
        <translation>
            <numerusform>%1, %2 to %3: %Ln request</numerusform>
            <numerusform>%1, %2 to %3: %Ln requests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::ui::HistoryPanel</name>
    <message numerus="yes">
        <source>Move %Ln run(s) to the trash?</source>
        <translation>
            <numerusform>Move this run to the trash?</numerusform>
            <numerusform>Move %Ln runs to the trash?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::ui::LoadDialRow</name>
    <message numerus="yes">
        <source>%1: %Ln user(s) now</source>
        <translation>
            <numerusform>%1: %Ln user now</numerusform>
            <numerusform>%1: %Ln users now</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::ui::LoadDrawing</name>
    <message numerus="yes">
        <source>%Ln user(s)</source>
        <translation>
            <numerusform>%Ln user</numerusform>
            <numerusform>%Ln users</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::ui::WindowBar</name>
    <message numerus="yes">
        <source>%1 in %Ln part(s): %2</source>
        <translation>
            <numerusform>%1 in %Ln part: %2</numerusform>
            <numerusform>%1 in %Ln parts: %2</numerusform>
        </translation>
    </message>
</context>
</TS>
