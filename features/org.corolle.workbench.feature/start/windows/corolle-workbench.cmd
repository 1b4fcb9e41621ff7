@echo off
rem Opens the Corolle workbench; names of .corolle files may follow.
setlocal
set JAVAW=javaw
if defined JAVA_HOME set JAVAW=%JAVA_HOME%\bin\javaw
for %%f in ("%~dp0plugins\org.eclipse.equinox.launcher_*.jar") do set LAUNCHER=%%f
start "" "%JAVAW%" -Xms128m -Xmx2g -Dfile.encoding=UTF-8 -jar "%LAUNCHER%" -install "%~dp0." -configuration "%~dp0configuration" -name Corolle %*
