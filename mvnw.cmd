@echo off
rem Maven 3.9.11 for this build. The first call fetches it into .m2\wrapper, with whatever Maven the machine has.
setlocal
set VERSION=3.9.11
set DISTS=%USERPROFILE%\.m2\wrapper\dists
set MVN=%DISTS%\apache-maven-%VERSION%\bin\mvn.cmd
if exist "%MVN%" goto run
where mvn >nul 2>nul || (echo mvnw: install Maven, any version, and try again 1>&2 & exit /b 1)
if not exist "%DISTS%" mkdir "%DISTS%"
pushd "%DISTS%"
call mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:unpack -Dartifact=org.apache.maven:apache-maven:%VERSION%:zip:bin "-DoutputDirectory=%DISTS%" || exit /b 1
popd
:run
set MAVEN_HOME=
call "%MVN%" %*
