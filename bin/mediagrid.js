#!/usr/bin/env node
import process from 'node:process';

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  process.stderr.write(`mediagrid: Node.js 20.19+ (${process.version})\n`);
  process.exit(2);
}

// A reader that has had enough (`| head`) is no fault: what is left unsaid stays unsaid.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

const { main } = await import('../dist/main.js');
const { readStdin } = await import('../dist/io/stdin.js');

process.exitCode = await main({
  argv: process.argv.slice(2),
  cwd: process.cwd(),
  env: process.env,
  stdin: readStdin,
  stdout: process.stdout,
  stderr: process.stderr,
  now: () => ({ epochMs: Date.now() }),
});
