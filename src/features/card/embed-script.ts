import { createHash } from 'node:crypto';
import script from './client/v1.ts?classic';
import { EMBED_FOLDER, EMBED_SCRIPT } from '../../site/urls.ts';

const digest = (encoding: 'hex' | 'base64', algorithm: string): string =>
  createHash(algorithm).update(script).digest(encoding);

/** Embed script, under a stable name and under a name with a digest of its content. */
export const embedScript = {
  text: script,
  /** Path from the site's base. */
  file: EMBED_SCRIPT,
  pinned: `${EMBED_FOLDER}v1.${digest('hex', 'sha256').slice(0, 12)}.js`,
  /** `integrity` attribute of the pinned copy: https://www.w3.org/TR/SRI/ */
  integrity: `sha384-${digest('base64', 'sha384')}`,
} as const;
