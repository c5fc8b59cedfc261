import { z } from 'zod';
import type { PlanDocument } from '../document.ts';

const text = z.object({ type: z.enum(['text', 'unbroken']), value: z.string() });
const parent = z.object({ children: z.array(z.unknown()) });
const link = z.object({ type: z.literal('link'), url: z.string(), children: z.array(z.unknown()) });

const wordsOf = (node: unknown): string => {
  const leaf = text.safeParse(node);
  if (leaf.success) return leaf.data.value;
  const inner = parent.safeParse(node);
  return inner.success ? inner.data.children.map(wordsOf).join('') : '';
};

/** Addresses and words of all links in a part of a document. */
const linksIn = (part: unknown): readonly (readonly [string, string])[] => {
  if (typeof part !== 'object' || part === null) return [];
  const found = link.safeParse(part);
  if (found.success) return [[found.data.url, found.data.children.map(wordsOf).join('')]];
  return Object.values(part).flatMap(linksIn);
};

/**
 * Names the web addresses of a document: by the page that they lead to where the document shows the
 * address itself, else by the words of the link.
 *
 * @param document - input of the template
 * @returns a name per address
 */
export const linkNames = (document: PlanDocument): ReadonlyMap<string, string> =>
  new Map([
    ...linksIn(document),
    ...document.orientations
      .flatMap((orientation) => [orientation, ...orientation.priorities])
      .map(({ address, addressName }) => [address, addressName] as const),
    [document.home.address, document.home.name],
  ]);
