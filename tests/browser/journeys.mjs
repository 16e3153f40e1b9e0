// What people do, each as one journey that fails with a plain word.
import assert from 'node:assert/strict';
import { join } from 'node:path';

const PHONE = { width: 390, height: 844 };
const DESK = { width: 1280, height: 900 };

export async function journeys({ browser, base, axe, validate, screenshots }) {
  let failures = 0;
  const journey = async (name, options, walk) => {
    const context = await browser.newContext({ locale: 'sv-SE', viewport: DESK, ...options });
    const page = await context.newPage();
    page.setDefaultTimeout(8000);
    const foreign = [];
    const complaints = [];
    page.on('request', (request) => { if (!request.url().startsWith(base)) foreign.push(request.url()); });
    page.on('console', (message) => { if (message.type() === 'error' && !message.text().includes('status of 404')) complaints.push(message.text()); });
    try {
      await walk(page, context);
      assert.deepEqual(foreign, [], 'another host was asked');
      assert.deepEqual(complaints, [], 'the browser complained');
      console.log(`ok: ${name}`);
    } catch (problem) {
      failures += 1;
      console.log(`not ok: ${name}: ${problem.stack}`);
    } finally {
      await context.close();
    }
  };
  const shoot = async (page, name) => {
    if (screenshots) await page.screenshot({ path: join(screenshots, `${name}.png`), fullPage: true });
  };
  const go = (page, path) => page.goto(base + path);
  const first = async (path, pick) => pick(await (await fetch(base + path)).json());

  // A decision with a roll call, a PDF, a consultation: found as anyone would find them, by the API.
  const voted = await first('/api/v1/search?q=' + encodeURIComponent('omröstning:ja typ:paragraf') + '&limit=50',
    (answer) => answer.hits.find((hit) => hit.source.media_type === 'application/pdf' && hit.registry_number));
  const meeting = await first('/api/v1/search?kind=meeting&limit=1', (answer) => answer.hits[0]);
  const asked = await first('/api/v1/search?kind=consultation&limit=1', (answer) => answer.hits[0]);
  const ballots = await first(`/api/v1/records/${voted.id}`, (record) => record.votes.flatMap((vote) => vote.ballots));
  const person = ballots[0]?.voter ?? 'Ingen';
  const pages = {
    home: '/',
    search: '/sok?q=' + encodeURIComponent('beslut om avgifter'),
    none: '/sok?q=xqzxqz',
    vote: `/handling/${voted.id}?q=omr%C3%B6stning&roster=party`,
    case: '/arende/' + encodeURIComponent(voted.registry_number),
    meeting: `/sammantrade/${meeting.id}`,
    person: '/person/' + encodeURIComponent(person),
    consultation: '/remiss/' + encodeURIComponent(asked.registry_number),
    differences: `/skillnad/${voted.id}/${meeting.id}`,
    agreements: '/avtal',
    status: '/status',
    help: '/hjalp',
    api: '/api',
    accessibility: '/tillganglighet',
    missing: '/finns-inte',
    english: '/sok?q=skola&lang=en',
  };

  for (const javaScriptEnabled of [true, false])
    for (const viewport of [DESK, PHONE]) {
      const how = `${javaScriptEnabled ? 'with' : 'without'} JavaScript, ${viewport === PHONE ? 'phone' : 'desktop'}`;
      await journey(`search, facet, record, picture, case, vote: ${how}`, { javaScriptEnabled, viewport }, async (page) => {
        await go(page, '/');
        await page.getByLabel('Sök bland beslut och handlingar').fill('omröstning:ja');
        await page.getByRole('button', { name: 'Sök' }).click();
        const total = async () => Number.parseInt(await page.locator('#result').innerText(), 10);
        const all = await total();
        assert.ok(all > 1, 'nothing was found');
        const facet = page.locator('aside .facet a').first();
        const promised = Number.parseInt(await facet.locator('.count').innerText(), 10);
        await facet.click();
        assert.equal(await total(), promised, 'a facet promised another number');
        await go(page, `/sok?q=${encodeURIComponent(voted.title)}`);
        await page.locator(`.hit a[href*="${voted.id}"]`).first().click();
        await page.locator('h1').waitFor();
        assert.ok(await page.locator('.vote .seats[role=img]').first().isVisible(), 'no picture of the vote');
        assert.ok(await page.locator('.vote table caption').first().isVisible(), 'no table beside it');
        const marks = await page.locator('mark').count();
        assert.ok(marks > 0, 'no hit is marked in the text');
        const source = await page.locator('a', { hasText: 'som bild' }).first().getAttribute('href');
        const picture = await page.request.get(base + source);
        assert.equal(picture.status(), 200);
        assert.equal(picture.headers()['content-type'], 'image/png');
        await page.locator('.roll').first().locator('xpath=ancestor::details').locator('summary').click();
        await page.locator('.roll thead a', { hasText: 'Namn' }).first().click();
        const names = await page.locator('.roll').first().locator('tbody th').allInnerTexts();
        assert.deepEqual(names, [...names].sort((a, b) => (a < b ? -1 : 1)), 'the roll call is not sorted');
        await page.locator('.ways a', { hasText: 'Ärendet' }).click();
        assert.ok(await page.locator('.timeline .step').count() > 0, 'the case has no timeline');
        await page.locator(`.timeline a[href*="${voted.id}"]`).first().click();
        await page.locator('.vote').first().waitFor();
        const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth).catch(() => 0);
        assert.ok(wide <= 0, `the page is ${wide} pixels too wide`);
      });
    }

  await journey('keyboard only', {}, async (page) => {
    await go(page, '/');
    await page.keyboard.press('Tab');
    assert.equal(await page.evaluate(() => document.activeElement.className), 'skip');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    assert.equal(await page.evaluate(() => document.activeElement.id), 'q');
    await page.keyboard.type('remiss');
    await page.keyboard.press('Enter');
    await page.locator('.hit').first().waitFor();
    let reached = false;
    for (let i = 0; i < 60 && !reached; i += 1) {
      await page.keyboard.press('Tab');
      reached = await page.evaluate(() => document.activeElement.closest('.hit h3') !== null);
      if (reached) {
        const outline = await page.evaluate(() => getComputedStyle(document.activeElement).outlineStyle);
        assert.notEqual(outline, 'none', 'focus is not seen');
      }
    }
    assert.ok(reached, 'no hit is reached by the keyboard');
    await page.keyboard.press('Enter');
    await page.locator('article.record').waitFor();
  });

  await journey('axe finds nothing, and the HTML is right', { bypassCSP: true }, async (page) => {
    const checker = new validate.HtmlValidate({
      extends: ['html-validate:standard'],
      // Style, not rightness.
      rules: { 'long-title': 'off', 'no-trailing-whitespace': 'off', 'void-style': 'off', 'tel-non-breaking': 'off', 'no-raw-characters': 'off', 'valid-id': 'off' },
    });
    for (const [name, path] of Object.entries(pages)) {
      const answer = await go(page, path);
      const html = await answer.text();
      assert.ok(html.length < 60_000 || name === 'vote' || name === 'meeting', `${name} is ${html.length} bytes`);
      const report = checker.validateStringSync(html);
      const faults = report.results.flatMap((result) => result.messages.map((each) => `${each.ruleId} line ${each.line}: ${each.message}`));
      assert.deepEqual(faults.slice(0, 8), [], `${name}: HTML`);
      for (const colorScheme of ['light', 'dark']) {
        // Without motion: colours on their way from one scheme to the other are no colours of ours.
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await page.evaluate(axe);
        const found = await page.evaluate(() => window.axe.run(document, {
          runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
        }));
        const violations = found.violations.map((each) => `${each.id}: ${each.nodes.map((node) => node.html.slice(0, 120)).slice(0, 3).join(' | ')}`);
        assert.deepEqual(violations, [], `${name}, ${colorScheme}`);
      }
    }
  });

  await journey('no page is wider than a phone', { viewport: PHONE }, async (page) => {
    const wide = [];
    for (const [name, path] of Object.entries(pages)) {
      await go(page, path);
      const pixels = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      if (pixels > 0) wide.push(`${name} by ${pixels} pixels`);
    }
    assert.deepEqual(wide, []);
  });

  if (screenshots) {
    for (const [name, path] of Object.entries(pages)) {
      await journey(`picture of ${name}`, {}, async (page) => { await go(page, path); await shoot(page, name); });
    }
    for (const name of ['home', 'search', 'vote', 'case', 'meeting'])
      await journey(`phone picture of ${name}`, { viewport: PHONE }, async (page) => { await go(page, pages[name]); await shoot(page, `${name}-phone`); });
    for (const name of ['search', 'vote', 'case'])
      await journey(`dark picture of ${name}`, { colorScheme: 'dark' }, async (page) => { await go(page, pages[name]); await shoot(page, `${name}-dark`); });
    await journey('print', {}, async (page) => { await page.emulateMedia({ media: 'print' }); await go(page, pages.vote); await shoot(page, 'vote-print'); });
  }
  return failures;
}
