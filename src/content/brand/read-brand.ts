import type { Brand, Drawing } from '../../plan/brand.ts';
import { fieldPath } from '../field-names.ts';
import { issueMessages, nameList } from '../issue-messages.ts';
import { readFacts } from '../reading/facts.ts';
import { namesIn, readText, type Place } from '../reading/files.ts';
import { coloursSchema, readHues } from './colours.ts';
import { readDrawing } from './drawing.ts';

/** Folder of what the publisher gives its site. */
export const BRAND_FOLDER = 'brand';

const FILES = { logo: 'logo.svg', favicon: 'favicon.svg', colours: 'colours.yaml' } as const;

/** Largest drawing, in kilobytes: every page has it. */
const MAX_KILOBYTES = 32;

const pathOf = (name: string): string => `${BRAND_FOLDER}/${name}`;

const readDrawingFile = (place: Place, name: string): Drawing | undefined => {
  const file = pathOf(name);
  const svg = readText(place, file);
  if (svg === undefined) return undefined;
  const kilobytes = Math.ceil(Buffer.byteLength(svg) / 1024);
  if (kilobytes > MAX_KILOBYTES) {
    const message = issueMessages.tooLarge(String(kilobytes), String(MAX_KILOBYTES));
    place.report({ file, message });
    return undefined;
  }
  const drawing = readDrawing(svg);
  if ('svg' in drawing) return drawing;
  place.report({ file, ...drawing });
  return undefined;
};

const readHuesFile = (place: Place): Brand['hues'] => {
  const file = pathOf(FILES.colours);
  const read = readFacts(place, file, coloursSchema, fieldPath);
  if (!read) return undefined;
  const { hues, issues } = readHues(read.data, read.source, file);
  place.report(...issues);
  return hues;
};

/**
 * Reads the drawings and hues of the publisher.
 *
 * @param place - content folder that is read
 * @returns those that are given and right; what is wrong is reported
 */
export const readBrand = (place: Place): Brand => {
  const names = namesIn(place, BRAND_FOLDER) ?? [];
  const allowed: readonly string[] = Object.values(FILES);
  for (const name of names) {
    if (allowed.includes(name)) continue;
    place.report({ file: pathOf(name), message: issueMessages.unknownFile(nameList(allowed)) });
  }
  const has = (name: string) => names.includes(name);
  return {
    ...(has(FILES.logo) && { logo: readDrawingFile(place, FILES.logo) }),
    ...(has(FILES.favicon) && { favicon: readDrawingFile(place, FILES.favicon) }),
    ...(has(FILES.colours) && { hues: readHuesFile(place) }),
  };
};
