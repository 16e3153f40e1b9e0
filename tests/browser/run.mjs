// A real browser through Akt's pages, against a real archive: the sample papers, imported and served by the program
// that was built. usage: node run.mjs AKT SAMPLES [SCREENSHOTS]
// Exit status 77: what it needs is not installed.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { journeys } from './journeys.mjs';

const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser'].find(existsSync);
const [akt, samples, screenshots] = process.argv.slice(2);
const require = createRequire(import.meta.url);

function skip(why) {
  console.log(`skipped: ${why}; tools/setup installs it`);
  process.exit(77);
}
if (!CHROMIUM) skip('there is no chromium');
let chromium, axe, validate;
try {
  ({ chromium } = require('playwright-core'));
  axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
  validate = require('html-validate');
} catch (problem) {
  skip(`an npm package is missing (${String(problem.message).split('\n')[0]})`);
}
if (!akt || !existsSync(akt)) throw new Error('usage: node run.mjs AKT SAMPLES [SCREENSHOTS]');

const folder = mkdtempSync(join(tmpdir(), 'akt-browser-'));
const archive = join(folder, 'archive');
const imported = spawnSync(akt, ['--archive', archive, 'import', '--publication', 'public', samples], { encoding: 'utf8' });
if (imported.status > 1) throw new Error(imported.stderr);

const server = spawn(akt, ['--archive', archive, 'serve', '--listen', '127.0.0.1:0'], { stdio: ['ignore', 'ignore', 'pipe'] });
let log = '';
const base = await new Promise((found, failed) => {
  server.stderr.on('data', (bytes) => {
    log += bytes;
    const at = /http:\/\/127\.0\.0\.1:\d+/.exec(log);
    if (at) found(at[0]);
  });
  server.on('exit', (status) => failed(new Error(`akt serve ended with ${status}: ${log}`)));
});

const browser = await chromium.launch({
  executablePath: CHROMIUM,
  headless: true,
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
    '--disable-component-update', '--disable-sync'],
});
let failures = 0;
try {
  if (screenshots) mkdirSync(screenshots, { recursive: true });
  failures = await journeys({ browser, base, axe, validate, screenshots });
  if (log.includes(' 500 ')) {
    console.log('not ok: the server answered 500');
    failures += 1;
  }
} finally {
  await browser.close();
  server.removeAllListeners('exit');
  const began = Date.now();
  server.kill('SIGTERM');
  await new Promise((ended) => server.on('exit', ended));
  if (Date.now() - began > 2000) {
    console.log(`not ok: stopping took ${Date.now() - began} ms`);
    failures += 1;
  }
  rmSync(folder, { recursive: true, force: true });
}
console.log(failures === 0 ? 'all journeys went well' : `${failures} journeys failed`);
process.exit(failures === 0 ? 0 : 1);
