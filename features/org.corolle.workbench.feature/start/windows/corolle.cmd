@echo off
rem The command line of Corolle: corolle --help
setlocal
set JAVA=java
if defined JAVA_HOME set JAVA=%JAVA_HOME%\bin\java
set FAST=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:-UsePerfData -Xshare:auto -Xlog:disable -Xlog:all=error:stderr
set CLI=%~dp0cli
rem What the JVM has read once it keeps in a file, if it may; without it the command runs all the same, slower.
rem In two steps, since only so are the old classes of picocli kept too.
if not exist "%CLI%\corolle.jsa" (
  "%JAVA%" %FAST% -Xshare:off "-XX:DumpLoadedClassList=%TEMP%\corolle-classes" -jar "%CLI%\corolle.jar" generate --all --format xlsx,ods,csv,html --output "%TEMP%\corolle-first" "%CLI%\trial.corolle" >nul 2>&1
  "%JAVA%" %FAST% -Xshare:off "-XX:DumpLoadedClassList=%TEMP%\corolle-drawing" -jar "%CLI%\corolle.jar" draw --diagram all --format svg,pdf,png --output "%TEMP%\corolle-first" "%CLI%\trial.corolle" >nul 2>&1
  type "%TEMP%\corolle-drawing" >>"%TEMP%\corolle-classes" 2>nul
  "%JAVA%" %FAST% -Xshare:dump "-XX:SharedClassListFile=%TEMP%\corolle-classes" "-XX:SharedArchiveFile=%CLI%\corolle.jsa" -jar "%CLI%\corolle.jar" >nul 2>&1
  rd /s /q "%TEMP%\corolle-first" 2>nul
  del "%TEMP%\corolle-classes" "%TEMP%\corolle-drawing" 2>nul
)
rem A room stays open for hours: there compiling pays.
if /i "%~1"=="serve" set FAST=-XX:-UsePerfData -Xshare:auto -Xlog:disable -Xlog:all=error:stderr
rem What is written is UTF-8.
chcp 65001 >nul
"%JAVA%" %FAST% "-XX:SharedArchiveFile=%CLI%\corolle.jsa" -jar "%CLI%\corolle.jar" %*
