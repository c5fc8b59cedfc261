import { createHash } from 'node:crypto';
import script from './client/v1.ts?classic';
import module from './client/v1-module.ts?module';
import types from './plan-card-types.d.ts?raw';
import { EMBED, EMBED_FOLDER } from '../../site/urls.ts';
import { pinnedName } from './pinned-name.ts';

/** Copies of the script that were released, by file: other sites may state their digests for ever. */
const released = import.meta.glob<string>('./released/*.js', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** Embed script of today, by which other sites show cards. */
export const embedScript = {
  /** Path from the site's base, under its stable name. */
  file: EMBED.script,
  /** Path under a name with a digest of its content. */
  pinned: EMBED_FOLDER + pinnedName(script),
  /** `integrity` attribute of the pinned copy: https://www.w3.org/TR/SRI/ */
  integrity: `sha384-${createHash('sha384').update(script).digest('base64')}`,
  /** Text of the script as a module, and of its types. */
  module,
  types,
} as const;

/** Texts of all copies of the embed script, by their paths from the site's base. */
export const scriptCopies: ReadonlyMap<string, string> = new Map([
  ...Object.entries(released).map(
    ([file, text]) => [file.replace('./released/', EMBED_FOLDER), text] as const,
  ),
  [embedScript.pinned, script],
  [embedScript.file, script],
]);
