import { describe, expect, it } from 'vitest';
import { scriptSnippet, snippetOf, type EmbedTarget } from '../../../src/features/card/snippets.ts';

const SHOWN: EmbedTarget = {
  item: { view: 'priority', number: '3.2' },
  locale: 'en',
  theme: undefined,
  name: 'Priority 3.2: "Build" <ties> & more',
  height: 411,
  page: 'https://plan.example/en/priorities/3-2/',
  card: 'https://plan.example/en/cards/3-2/',
  script: 'https://plan.example/embed/v1.js',
};

describe('the code to copy', () => {
  it('for a link is the address of the page', () => {
    expect(snippetOf('link', SHOWN)).toBe('https://plan.example/en/priorities/3-2/');
  });

  it('for a frame has a name, a place before it loads, and the link that stays where frames are removed', () => {
    expect(snippetOf('frame', SHOWN)).toBe(
      [
        '<figure>',
        '<iframe src="https://plan.example/en/cards/3-2/" title="Priority 3.2: &quot;Build&quot; &lt;ties&gt; &amp; more" width="100%" height="411" loading="lazy" frameborder="0"></iframe>',
        '<figcaption><a href="https://plan.example/en/priorities/3-2/">Priority 3.2: &quot;Build&quot; &lt;ties&gt; &amp; more</a></figcaption>',
        '</figure>',
      ].join('\n'),
    );
  });

  it('for an element has the script, and the link that stands in for it', () => {
    expect(snippetOf('element', SHOWN)).toBe(
      '<script async src="https://plan.example/embed/v1.js"></script>\n<div><plan-card priority="3.2" lang="en"><a href="https://plan.example/en/priorities/3-2/">Priority 3.2: &quot;Build&quot; &lt;ties&gt; &amp; more</a></plan-card></div>',
    );
  });

  it('names an orientation and a theme', () => {
    const shown: EmbedTarget = {
      ...SHOWN,
      item: { view: 'orientation', number: 3 },
      theme: 'dark',
    };
    expect(snippetOf('element', shown)).toContain(
      '<plan-card orientation="3" lang="en" theme="dark">',
    );
    expect(snippetOf('frame', shown)).toContain(
      'src="https://plan.example/en/cards/3-2/?theme=dark"',
    );
  });

  it('names the whole plan by an attribute without a value', () => {
    expect(snippetOf('element', { ...SHOWN, item: { view: 'home' } })).toContain(
      '<plan-card plan lang="en">',
    );
  });

  it('for a pinned script has its digest', () => {
    expect(scriptSnippet('https://plan.example/embed/v1.abc.js', 'sha384-x')).toBe(
      '<script async src="https://plan.example/embed/v1.abc.js" integrity="sha384-x" crossorigin="anonymous"></script>',
    );
  });
});
