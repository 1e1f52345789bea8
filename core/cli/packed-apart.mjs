// Stops `npm pack` in the repository, which would pack all of it: what is installed is the built command.
process.stderr.write(
  'This is the repository. The command is a package of its own: npm run build, then npm pack ./dist/cli\n',
);
process.exitCode = 1;
