import { expect, it } from 'vitest';
import { readXml, textOf } from '../../../src/content/xml.ts';
import { element, writeMarkup } from '../../../src/features/document/epub/markup.ts';

it('texts of an e-book are read as they were written, whatever looks like markup in them', () => {
  const text = 'R&D; & &amp; <b> ]]> "x"';
  const read = readXml(writeMarkup(element('p', { title: text }, [text, element('br')])));
  expect(textOf(read)).toBe(text);
  expect(read.attributes.get('title')).toBe(text);
});
