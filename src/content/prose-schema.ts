import { z } from 'zod';
import { LOCALES } from '../plan/locale.ts';
import type { Block, Inline, Prose } from '../plan/prose.ts';

const inline: z.ZodType<Inline> = z.lazy(() => {
  const children = z.array(inline);
  return z.discriminatedUnion('type', [
    z.strictObject({ type: z.literal('text'), value: z.string() }),
    z.strictObject({ type: z.enum(['emphasis', 'strong']), children }),
    z.strictObject({ type: z.literal('link'), url: z.string(), children }),
    z.strictObject({ type: z.literal('term'), id: z.string(), children }),
    z.strictObject({ type: z.literal('language'), locale: z.enum(LOCALES), children }),
  ]);
});

/** Fields of an image of the content. */
export const imageFields = {
  file: z.string(),
  width: z.number(),
  height: z.number(),
  digest: z.string(),
};

const block: z.ZodType<Block> = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('paragraph'), children: z.array(inline) }),
  z.strictObject({
    type: z.literal('list'),
    ordered: z.boolean(),
    items: z.array(z.array(inline)),
  }),
  z.strictObject({ type: z.literal('image'), alt: z.string(), ...imageFields }),
]);

/** Schema of a note or preamble. */
export const proseSchema: z.ZodType<Prose> = z.array(block);
