import { describe, expect, it } from 'vitest';
import { speculationRules } from '../../../src/site/head/speculation-rules.ts';
import { urlsFor } from '../../support/paths.ts';

describe('speculationRules: the pages that a browser loads ahead', () => {
  it.each(['/', '/un/dossier/'])('are those under %s that the pointer rests on', (base) => {
    const rules: unknown = JSON.parse(
      speculationRules(urlsFor({ origin: 'https://x.example', base })),
    );
    expect(rules).toEqual({
      prefetch: [{ where: { href_matches: `${base}{(.*/)}?` }, eagerness: 'moderate' }],
    });
  });
});
