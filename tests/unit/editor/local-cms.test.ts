import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import {
  foreignHosts,
  UnknownCmsError,
  withoutForeignRequests,
} from '../../../src/features/editor/local-cms.ts';

const script = readFileSync(fileURLToPath(import.meta.resolve('@sveltia/cms')), 'utf8');
/** Hosts that the CMS asks by itself, as it is published. */
const ASKED = /unpkg\.com|cdn\.jsdelivr\.net|www\.githubstatus\.com\/api|hostedstatus\.com/;

describe('withoutForeignRequests', () => {
  it('leaves no address that the CMS would ask by itself', () => {
    expect(script).toMatch(ASKED);
    expect(withoutForeignRequests(script)).not.toMatch(ASKED);
  });

  it('fails where there is nothing to replace, and says in both languages where to look', () => {
    const other = script.replaceAll('https://unpkg.com/', 'https://esm.example/');
    expect(() => withoutForeignRequests(other)).toThrow(UnknownCmsError);
    expect(() => withoutForeignRequests(other)).toThrow(
      /n’a plus «\u00a0.*unpkg.*\u00a0»\. Revoyez src\/features\/editor\/local-cms\.ts\.\n.*no longer has.*Revise/,
    );
  });
});

describe('foreignHosts', () => {
  it('knows every host of the script', () => {
    expect(foreignHosts(withoutForeignRequests(script))).toEqual([]);
  });

  it.each([
    ['fetch(`https://esm.example/x`)', 'esm.example'],
    ['url(//a)https://fonts.example/a.woff2)', 'fonts.example'],
    ['new WebSocket("wss://live.example:8080/")', 'live.example:8080'],
    ['`https://${e.region??`a`}.files.example/${t}`', '${}.files.example'],
    // The name of a known one within another.
    ['"https://github.com.example/"', 'github.com.example'],
  ])('finds that of %s', (text, host) => {
    expect(foreignHosts(`${script.slice(0, 1000)}${text}`)).toEqual([host]);
  });
});
