#!/usr/bin/env node
// CommonJS (bin/package.json): starting the loader of ES modules takes longer than all of `--help`. And not
// `require('node:process')` for `process`: that brings up all the streams.
'use strict';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  process.stderr.write(`mediagrid: Node.js >= 20.19 (${process.version})\n`);
  process.exit(2);
}

const { main, openOutput, tellLoss } = require('../dist/main.cjs');

const world = {
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
  stdout: openOutput(1, () => process.stdout, lost),
  stderr: openOutput(2, () => process.stderr, lost),
  thread: `${__dirname}/thread.js`,
  now: () => ({ epochMs: Date.now() }),
};

async function lost(reason) {
  process.exitCode = await tellLoss(world, reason);
}

main(world).then((code) => {
  // Not over that of output that was lost.
  process.exitCode ||= code;
});
