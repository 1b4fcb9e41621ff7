@echo off
rem Opens the Corolle workbench; names of .corolle files may follow.
setlocal
set JAVAW=javaw
if defined JAVA_HOME set JAVAW=%JAVA_HOME%\bin\javaw
for %%f in ("%~dp0plugins\org.eclipse.equinox.launcher_*.jar") do set LAUNCHER=%%f
rem The language somebody chose in the preferences, if any.
set CHOSEN=
set NL=
if exist "%USERPROFILE%\.corolle\language" set /p CHOSEN=<"%USERPROFILE%\.corolle\language"
if "%CHOSEN%"=="fr" set NL=-nl fr
if "%CHOSEN%"=="en" set NL=-nl en
start "" "%JAVAW%" -Xms128m -Xmx2g -Dfile.encoding=UTF-8 -Dcorolle.start="%~f0" -jar "%LAUNCHER%" -install "%~dp0." -configuration "%~dp0configuration" -name Corolle %NL% %*
