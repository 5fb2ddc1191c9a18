@echo off
rem Runs hegao.jar with the JVM set up for short runs; bin/hegao says more. The archive of classes is made
rem in the background by the first run, in %LOCALAPPDATA%\hegao (or %HEGAO_CACHE%; "off": none).
rem No delayed expansion: it would eat exclamation marks in file names.
setlocal
set "lib=%~dp0..\lib"
if not exist "%lib%\hegao.jar" (
  echo hegao: hegao.jar is missing, please install again 1>&2
  exit /b 2
)

set "java="
if defined JAVA_HOME goto home
for %%i in (java.exe) do set "java=%%~$PATH:i"
if defined java goto found
echo hegao: no Java found; install Java 17 or newer, or set JAVA_HOME 1>&2
exit /b 2
:home
set "java=%JAVA_HOME%\bin\java.exe"
if exist "%java%" goto found
echo hegao: JAVA_HOME has no bin\java.exe 1>&2
exit /b 2

:found
rem The archive is good for one jar at one place and one JVM alone; its name says for which.
set "archive=%lib%\hegao.jsa"
if exist "%archive%" goto run
set "jdk="
for %%i in ("%java%") do set "release=%%~dpi..\release"
if not exist "%release%" goto cache
for /f "usebackq tokens=1,2 delims==" %%a in ("%release%") do if "%%a"=="JAVA_VERSION" set "jdk=%%~b"
if not defined jdk goto cache
for /f "delims=.-+_" %%m in ("%jdk%") do set "major=%%m"
if %major% GEQ 17 goto cache
echo hegao: this is Java %jdk%; 17 or newer is needed 1>&2
exit /b 2

:cache
set "folder=%LOCALAPPDATA%\hegao"
if defined HEGAO_CACHE set "folder=%HEGAO_CACHE%"
if "%HEGAO_CACHE%"=="off" goto run
if not defined HEGAO_CACHE if not defined LOCALAPPDATA goto run
set /p sum=<"%lib%\hegao.jar.sha256"
set "place=%~dp0"
set "place=%place:\=_%"
set "place=%place::=%"
set "archive=%folder%\%sum:~0,12%-%jdk%-%place%.jsa"
if exist "%archive%" goto run
rem The folder is the lock: who makes it makes the archive, once. A half-written archive has no header
rem yet, and the JVM passes over it.
mkdir "%folder%" 2>nul
mkdir "%archive%.made" 2>nul || goto run
start "" /b /low "%java%" "-XX:ArchiveClassesAtExit=%archive%" -XX:+UseSerialGC -Xlog:disable -cp "%lib%\hegao.jar" hegao.cli.WarmUp check "%lib%\..\examples" "%lib%\warm-up" --no-config --quiet --report "html=%archive%.made\html" --report "json=%archive%.made\json" --report "text=%archive%.made\text" >nul 2>&1

:run
"%java%" -XX:TieredStopAtLevel=1 -XX:C1MaxInlineSize=20 -XX:+UseSerialGC -Xshare:auto "-XX:SharedArchiveFile=%archive%" -Xlog:disable -XX:-UsePerfData -XX:+UnlockDiagnosticVMOptions -XX:+IgnoreUnrecognizedVMOptions -XX:ArchiveRelocationMode=0 %HEGAO_JAVA_OPTS% -cp "%lib%\hegao.jar" hegao.cli.Main %*
exit /b %errorlevel%
