import { asShown } from '../../../src/plan/shown-number.ts';
import { labelOf } from '../../../src/plan/label.ts';
import { describe, expect, it } from 'vitest';
import { COLOURS } from '../../../src/site/styles/tokens.ts';
import { linkNames } from '../../../src/features/document/pdf/link-names.ts';
import { planDocument } from '../../../src/features/document/document.ts';
import { createLookup } from '../../../src/plan/lookup.ts';
import { urlsFor } from '../../support/paths.ts';
import { strings } from '../../support/strings.ts';
import { readSoundPlan, type Change } from '../../support/content-folder.ts';
import { FRENCH } from '../../support/texts.ts';
import { publisherOf } from '../../support/known-facts.ts';

const URLS = urlsFor({ origin: 'https://plan.example', base: '/dossier/' });

const read = async (change?: Change) => {
  const lookup = createLookup(await readSoundPlan(change));
  const document = planDocument(lookup, 'fr', COLOURS.light, URLS);
  return { plan: lookup.plan, names: linkNames(document) };
};

describe('the names of links', () => {
  it('are the titles of the pages whose addresses the document shows', async () => {
    const { plan, names } = await read();
    const t = strings('fr');
    for (const { number, text } of plan.priorities) {
      const name = names.get(URLS.absolute({ view: 'priority', number }, 'fr'));
      expect(name).toContain(t.priority.title(asShown(number), labelOf(text.fr).text));
    }
    for (const { number, text } of plan.orientations) {
      const name = names.get(URLS.absolute({ view: 'orientation', number }, 'fr'));
      expect(name).toContain(t.orientation.title(asShown(number), text.fr.title));
    }
    expect(names.get(URLS.absolute({ view: 'home' }, 'fr'))).toContain(plan.text.fr.title);
  });

  it('are the words of other links, with those in bold', async () => {
    const { plan, names } = await read(({ replace }) =>
      replace(FRENCH, 'Un sentier', '[Le **grand** sentier](https://lac.example/)'),
    );
    expect(names.get('https://lac.example/')).toBe('Le grand sentier');
    expect(names.get(publisherOf(plan).url)).toBe(publisherOf(plan).name);
  });

  it('stay those of the page where a text links to it by other words', async () => {
    const { plan, names } = await read(({ replace }) =>
      replace(FRENCH, 'Un sentier', '[Un autre](/priorites/1-2/) sentier'),
    );
    const { text } = plan.priorities.find((each) => each.number === '1.2') ?? {};
    expect(names.get('https://plan.example/dossier/priorites/1-2/')).toContain(
      strings('fr').priority.title(text?.fr.shown, String(text?.fr.short)),
    );
  });
});
