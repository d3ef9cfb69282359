#!/usr/bin/env node
// CommonJS (bin/package.json): starting the loader of ES modules takes longer than all of `--help`. And not
// `require('node:process')` for `process`: that brings up all the streams.
'use strict';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  process.stderr.write(`mediagrid: Node.js >= 20.19 (${process.version})\n`);
  process.exit(2);
}

const { main } = require('../dist/main.cjs');

// A reader that has had enough (`| head`) is no fault: what is left unsaid stays unsaid.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

main({
  argv: process.argv.slice(2),
  cwd: process.cwd(),
  env: process.env,
  get stdin() {
    return process.stdin;
  },
  get terminal() {
    const { stdin: input, stderr: output } = process;
    return input.isTTY && output.isTTY ? { input, output } : undefined;
  },
  stdout: process.stdout,
  stderr: process.stderr,

  now: () => ({ epochMs: Date.now() }),
}).then((code) => {
  process.exitCode = code;
});
