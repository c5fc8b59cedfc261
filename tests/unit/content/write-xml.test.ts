import { describe, expect, it } from 'vitest';
import { create } from 'xmlbuilder2';
import { readXml, textOf } from '../../../src/content/xml.ts';
import { writeXml } from '../../../src/content/write-xml.ts';

describe('an XML document', () => {
  it.each(['R&D;', '&amp;', '&lt;b&gt; & "c"', '&#65;', ']]>'])(
    'has %s as it is, in a text and in an attribute',
    (text) => {
      const root = create().ele('a');
      root.ele('b', { c: text }).txt(text);
      const [inner] = readXml(writeXml(root)).children;
      if (inner === undefined || typeof inner === 'string') throw new Error('No element.');
      expect(textOf(inner)).toBe(text);
      expect(inner.attributes.get('c')).toBe(text);
    },
  );
});
