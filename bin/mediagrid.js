#!/usr/bin/env node
// Not imported: importing `node:process` brings up all the streams, `node:module` all of its own.
const { process } = globalThis;

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  process.stderr.write(`mediagrid: Node.js >= 20.19 (${process.version})\n`);
  process.exit(2);
}

const { createRequire } = process.getBuiltinModule('node:module');
const { main } = createRequire(import.meta.url)('../dist/main.cjs');

// A reader that has had enough (`| head`) is no fault: what is left unsaid stays unsaid.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

process.exitCode = await main({
  argv: process.argv.slice(2),
  cwd: process.cwd(),
  env: process.env,
  get stdin() {
    return process.stdin;
  },
  stdout: process.stdout,
  stderr: process.stderr,
  now: () => ({ epochMs: Date.now() }),
});
