// Makes docs/images/ anew from the example workspace: what the documents look like in LibreOffice and Chromium, and two
// screens of the terminal. Run by hand, `npm run pictures`, when an output changes its looks; needs soffice, pdftoppm and
// chromium (CHROMIUM names another). A format that the program does not have, or a program that is missing, is said.
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { terminalSvg } from './lib/terminal-svg.mjs';

const IMAGES = resolve('docs/images');
const BIN = resolve('bin/mediagrid.js');
const WEEK = '2026-W51';
const FOLDER = `submissions/weekly/${WEEK}`;
/** Friday morning, when the grid is made. */
const ON = '2026-12-11T09:00:00+05:00';
const LARGEST = 200_000;
const DESKTOP = { width: 1280, height: 900 };
const PHONE = { width: 390, height: 844 };

const scratch = mkdtempSync(join(tmpdir(), 'mediagrid-pictures-'));
const workspace = join(scratch, 'workspace');
try {
  cpSync('examples', workspace, { recursive: true, filter: (path) => basename(path) !== 'build' });
  mkdirSync(IMAGES, { recursive: true });
  screens();
  page('appendix.png', 'xlsx', 'build-grid', '--week', WEEK);
  page('appendix-docx.png', 'docx', 'build-grid', '--week', WEEK);
  page('form-docx.png', 'docx', 'build-form', '--week', WEEK, '--body', 'min-jol');
  await webPages();
  tooLarge();
} finally {
  rmSync(scratch, { recursive: true });
}

/** The first page of a document as LibreOffice prints it. */
function page(picture, format, ...command) {
  const document = built(format, ...command);
  if (document === undefined) return skip(picture, `there is no ${format} of ${command[0]}`);
  const profile = `-env:UserInstallation=${pathToFileURL(join(scratch, 'profile')).href}`;
  const convert = ['--headless', '--convert-to', 'pdf', '--outdir', scratch, document];
  if (!ran('soffice', [profile, ...convert])) return skip(picture, 'soffice failed or is missing');
  const pdf = join(scratch, basename(document).replace(/\.\w+$/, '.pdf'));
  const target = join(IMAGES, picture.replace(/\.png$/, ''));
  const options = ['-png', '-r', '90', '-f', '1', '-l', '1', '-singlefile'];
  if (!ran('pdftoppm', [...options, pdf, target])) return skip(picture, 'pdftoppm failed or is missing');
  done(picture);
}

/** The web page of the grid as Chromium shows it on a desk and on a phone. */
async function webPages() {
  const document = built('html', 'build-grid', '--week', WEEK);
  const names = ['grid-html.png', 'grid-html-phone.png'];
  const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
  const missing = document === undefined ? 'html of build-grid' : executablePath;
  if (document === undefined || !existsSync(executablePath)) {
    for (const name of names) skip(name, `there is no ${missing}`);
    return;
  }
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  for (const [name, viewport] of [
    [names[0], DESKTOP],
    [names[1], PHONE],
  ]) {
    const tab = await browser.newPage({ viewport, colorScheme: 'light' });
    await tab.goto(pathToFileURL(document).href);
    await tab.screenshot({ path: join(IMAGES, name) });
    done(name);
  }
  await browser.close();
}

/** What people see of `validate` where a file has mistakes, and of `status`. */
function screens() {
  const broken = join(scratch, 'broken');
  cpSync(workspace, broken, { recursive: true });
  // An event of one body loses its venue; the date of another's is that of the week after.
  replaced(join(broken, FOLDER, 'akimat-sarydala.yaml'), /^ {4}venue: .*\n/m, '');
  replaced(join(broken, FOLDER, 'agency-derek.yaml'), 'date: "2026-12-15"', 'date: "2026-12-25"');
  for (const language of ['kk', 'ru', 'en']) {
    screen(`validate.${language}.svg`, broken, 'validate', FOLDER, '--lang', language);
    screen(`status.${language}.svg`, workspace, 'status', '--week', WEEK, '--lang', language);
  }
}

function replaced(path, from, to) {
  writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
}

function screen(picture, folder, ...args) {
  const { stdout, stderr } = mediagrid(folder, args, { FORCE_COLOR: '1' });
  const shown = args.filter((word, index) => word !== '--lang' && args[index - 1] !== '--lang');
  writeFileSync(join(IMAGES, picture), terminalSvg(`mediagrid ${shown.join(' ')}`, `${stdout}${stderr}`));
  done(picture);
}

/** The file that a build writes in a format, or undefined where the program cannot. */
function built(format, ...command) {
  const out = mkdtempSync(join(scratch, 'built-'));
  const { stderr } = mediagrid(workspace, [...command, '--lang', 'kk', '--format', format, '--out', out]);
  const file = readdirSync(out).find((name) => name.endsWith(`.${format}`));
  if (file === undefined) process.stderr.write(stderr);
  return file === undefined ? undefined : join(out, file);
}

function mediagrid(folder, args, env = {}) {
  return spawnSync(process.execPath, [BIN, '-C', folder, ...args, '--on', ON], {
    encoding: 'utf8',
    env: { PATH: process.env.PATH, ...env },
  });
}

function ran(program, args) {
  return spawnSync(program, args).status === 0;
}

function done(picture) {
  process.stdout.write(`made ${picture} (${Math.ceil(statSync(join(IMAGES, picture)).size / 1000)} kB)\n`);
}

function skip(picture, why) {
  process.stdout.write(`skipped ${picture}: ${why}\n`);
}

/** Pictures stay small, as every clone has them. */
function tooLarge() {
  const large = readdirSync(IMAGES).filter((name) => statSync(join(IMAGES, name)).size > LARGEST);
  if (large.length === 0) return;
  process.stderr.write(`larger than ${LARGEST} bytes: ${large.join(', ')}\n`);
  process.exitCode = 1;
}
