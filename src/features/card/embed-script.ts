import { createHash } from 'node:crypto';
import script from './client/v1.ts?classic';
import { EMBED_FOLDER, EMBED_SCRIPT } from '../../site/urls.ts';

const digest = (encoding: 'hex' | 'base64', algorithm: string): string =>
  createHash(algorithm).update(script).digest(encoding);

/** The script that other sites include, under a name that stays and under one that stands for these very bytes. */
export const embedScript = {
  text: script,
  /** From the site's base. */
  file: EMBED_SCRIPT,
  pinned: `${EMBED_FOLDER}v1.${digest('hex', 'sha256').slice(0, 12)}.js`,
  /** Of the pinned copy, as an attribute: https://www.w3.org/TR/SRI/ */
  integrity: `sha384-${digest('base64', 'sha384')}`,
} as const;
