@echo off
rem The command line of Corolle: corolle --help
setlocal
set JAVA=java
if defined JAVA_HOME set JAVA=%JAVA_HOME%\bin\java
set FAST=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xshare:auto -Xlog:disable -Xlog:all=error:stderr
set CLI=%~dp0cli
rem What the JVM has read once it keeps in a file, if it may; without it the command runs all the same, slower.
if not exist "%CLI%\corolle.jsa" (
  "%JAVA%" %FAST% "-XX:ArchiveClassesAtExit=%CLI%\corolle.jsa" -jar "%CLI%\corolle.jar" generate --all --output "%TEMP%\corolle-first" "%CLI%\trial.corolle" >nul 2>&1
  rd /s /q "%TEMP%\corolle-first" 2>nul
)
"%JAVA%" %FAST% "-XX:SharedArchiveFile=%CLI%\corolle.jsa" -jar "%CLI%\corolle.jar" %*
