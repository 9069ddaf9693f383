@rem Lets "exec node ..." in the scripts of package.json run under the shell of Windows.
@%*
