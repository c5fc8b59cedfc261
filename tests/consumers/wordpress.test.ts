import { execFile } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { tmpdir } from 'node:os';
import process from 'node:process';
import { promisify } from 'node:util';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { useBrowser } from '../support/browser.ts';
import { all } from '../support/html.ts';
import { textOf } from '../support/page-words.ts';
import { mainOf } from '../support/pages.ts';
import { sharedPath } from '../support/shared.ts';
import { describeSites } from '../support/sites.ts';

const run = promisify(execFile);

/** Scripts that set up a WordPress on this machine. */
const SETUP = sharedPath('wordpress/setup.sh');
const PORT = '4711';
/** Kept from one run to the next: the first one takes minutes. */
const FOLDER = join(tmpdir(), `plan-wordpress-${PORT}`);
const THEMES = ['twentytwentyfour', 'twentytwentythree', 'twentytwentyone'] as const;

const server = z.object({ pid: z.number(), url: z.url() });

/** Posts a “Custom HTML” block between two paragraphs as the administrator, and prints its address. */
const POST_PHP = `<?php
list( , $plan_theme, $plan_code ) = $argv;
$_SERVER += array( 'REQUEST_METHOD' => 'GET', 'REQUEST_URI' => '/', 'SERVER_PROTOCOL' => 'HTTP/1.1', 'HTTP_HOST' => 'localhost' );
require '${join(FOLDER, 'wp')}/wp-load.php';
switch_theme( $plan_theme );
wp_set_current_user( 1 );
$plan_text = "<!-- wp:paragraph -->\\n<p class=\\"column\\">" . str_repeat( 'Un texte. ', 60 ) . "</p>\\n<!-- /wp:paragraph -->\\n\\n";
$plan_body = $plan_text . "<!-- wp:html -->\\n$plan_code\\n<!-- /wp:html -->\\n\\n" . $plan_text;
$plan_id   = wp_insert_post( wp_slash( array( 'post_title' => 'Essai', 'post_status' => 'publish', 'post_content' => $plan_body ) ), true );
echo get_permalink( $plan_id );
`;

describe.runIf(SETUP)('a “Custom HTML” block of WordPress', { timeout: 120_000 }, () => {
  const script = join(FOLDER, 'post.php');
  let pid = 0;
  beforeAll(async () => {
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(script, POST_PHP);
    const { stdout } = await run(SETUP ?? '', [FOLDER, PORT], {
      env: { ...process.env, THEMES: 'twentytwentyone' },
    });
    pid = server.parse(JSON.parse(stdout)).pid;
  }, 600_000);
  afterAll(() => {
    if (pid > 0) process.kill(pid);
  });

  const post = async (theme: string, code: string): Promise<string> =>
    (await run('php', [script, theme, code])).stdout.trim();

  describeSites(['root'], 'with the codes of $name', (built) => {
    const visit = useBrowser();
    const home = built.origin + built.base;
    const viewport = { width: 1280, height: 900 };

    /** Code that the page of the cards gives for the first card, with the site as it is served here. */
    const codeWith = async (element: string): Promise<string> => {
      const main = await mainOf(built, { view: 'embed' }, 'fr');
      const code = all(main, '.codes code')
        .map(textOf)
        .find((each) => each.includes(`<${element}`));
      if (code === undefined) throw new Error(`No code has <${element}>.`);
      return code.replaceAll(home, built.served);
    };

    const sides = (page: Page, selector: string): Promise<readonly [left: number, right: number]> =>
      page
        .locator(selector)
        .first()
        .evaluate((element) => {
          const { left, right } = element.getBoundingClientRect();
          return [Math.round(left), Math.round(right)];
        });

    test.each(THEMES)('the element stands in the text column of %s', async (theme) => {
      const address = await post(theme, await codeWith('plan-card'));
      await visit(address, { viewport }, async ({ page }) => {
        await page.locator('[data-card]').waitFor();
        expect(await sides(page, 'plan-card')).toEqual(await sides(page, 'p.column'));
        expect(await sides(page, '[data-card]')).toEqual(await sides(page, 'p.column'));
      });
    });

    test.each(THEMES)(
      'the element without the lines around it stands there too in %s',
      async (theme) => {
        const code = await codeWith('plan-card');
        const [own = ''] = /<plan-card.*<\/plan-card>/s.exec(code) ?? [];
        const [line = ''] = /<script.*<\/script>/s.exec(code) ?? [];
        await visit(await post(theme, line + own), { viewport }, async ({ page }) => {
          await page.locator('[data-card]').waitFor();
          expect(await sides(page, 'plan-card')).toEqual(await sides(page, 'p.column'));
        });
      },
    );

    test.each(THEMES)('its link stands there in %s where the script is refused', async (theme) => {
      const address = await post(theme, await codeWith('plan-card'));
      await visit('about:blank', { viewport }, async ({ page }) => {
        await page.route('**/embed/v1.js', (route) => route.abort());
        await page.goto(address);
        const [left, right] = await sides(page, 'plan-card a');
        const [from, to] = await sides(page, 'p.column');
        expect(left).toBe(from);
        expect(right).toBeLessThanOrEqual(to);
      });
    });

    test.each(THEMES)('the frame stands in the text column of %s', async (theme) => {
      const address = await post(theme, await codeWith('iframe'));
      await visit(address, { viewport }, async ({ page }) => {
        const [left, right] = await sides(page, 'iframe[src*="/cart"]');
        const [from, to] = await sides(page, 'p.column');
        expect([left >= from, right <= to, right - left > (to - from) / 2]).toEqual([
          true,
          true,
          true,
        ]);
      });
    });

    test.each(THEMES)('the element in a row of blocks has a width in %s', async (theme) => {
      const code = await codeWith('plan-card');
      const row = `<!-- /wp:html --><!-- wp:group {"layout":{"type":"flex","flexWrap":"nowrap"}} --><div class="wp-block-group"><!-- wp:paragraph --><p>Un mot.</p><!-- /wp:paragraph --><!-- wp:html -->${code}<!-- /wp:html --></div><!-- /wp:group --><!-- wp:html -->`;
      await visit(await post(theme, row), { viewport }, async ({ page }) => {
        await page.locator('[data-card]').waitFor();
        const [left, right] = await sides(page, '[data-card]');
        expect(right - left).toBeGreaterThanOrEqual(280);
      });
    });
  });
});
