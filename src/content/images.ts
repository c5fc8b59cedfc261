import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { imageMetadata } from 'astro/assets/utils';
import type { MdastNode } from 'satteri';
import type { Localized } from '../plan/locale.ts';
import type { ImageFile } from '../plan/prose.ts';
import type { ContentIssue } from './issue.ts';
import { issueMessages } from './issue-messages.ts';
import { IMAGE_KILOBYTES } from './messages/texts.ts';

// Images beside the texts that show them.

/** Images of a text, by their address in it. */
export type Images = ReadonlyMap<string, ImageFile>;

type Image = Extract<MdastNode, { type: 'image' }>;

const NAME = /^[a-z0-9][a-z0-9-]*\.(?:png|jpe?g|webp)$/;
/** Formats that pages and the PDF show. */
const FORMATS: readonly string[] = ['png', 'jpg', 'jpeg', 'webp'];

/**
 * Checks whether a file may be an image of a text.
 *
 * @param name - of the file
 * @returns `true` for the name of an image
 * @example isImageName('marche-public.jpg') // true
 */
export const isImageName = (name: string): boolean => NAME.test(name);

/**
 * Returns the image that is all of a paragraph.
 *
 * @param node - node of a parsed text
 * @returns the image, or `undefined` for any other node
 */
export const imageIn = (node: MdastNode): Image | undefined => {
  const [only, ...others] = node.type === 'paragraph' ? node.children : [];
  return only?.type === 'image' && others.length === 0 ? only : undefined;
};

/**
 * Tells what is wrong with an image in a text, its file aside.
 *
 * @param node - any node of a parsed text
 * @param parent - node that it is in; `undefined` for the text itself
 * @returns the message, or `undefined` for no image and for one that is right
 */
export const imageIssue = (
  node: MdastNode,
  parent: MdastNode | undefined,
): Localized | undefined => {
  if (imageIn(node)) return parent === undefined ? undefined : issueMessages.imageAlone();
  if (node.type !== 'image') return undefined;
  if (!parent || !imageIn(parent)) return issueMessages.imageAlone();
  if (!isImageName(node.url)) return issueMessages.imageName(node.url);
  return (node.alt ?? '').trim() === '' ? issueMessages.imageAlt(node.url) : undefined;
};

const readImage = async (folder: string, file: string): Promise<ImageFile | Localized> => {
  const name = file.slice(file.lastIndexOf('/') + 1);
  let bytes: Uint8Array;
  try {
    bytes = await readFile(join(folder, file));
  } catch {
    return issueMessages.imageMissing(name);
  }
  const kilobytes = Math.ceil(bytes.length / 1024);
  if (kilobytes > IMAGE_KILOBYTES) return issueMessages.imageLarge(name, String(kilobytes));
  try {
    const { width, height, format } = await imageMetadata(bytes, name);
    if (FORMATS.includes(format)) {
      const digest = createHash('sha256').update(bytes).digest('hex');
      return { file, width, height, digest };
    }
  } catch {
    // What cannot be measured is no image.
  }
  return issueMessages.imageUnreadable(name);
};

/**
 * Reads the images of a text.
 *
 * @param folder - absolute path of the content folder
 * @param file - path of the text in the content folder; its images are beside it
 * @param references - images of the text, with their lines
 * @returns images by address, with the issues of those that cannot be shown
 */
export const readImages = async (
  folder: string,
  file: string,
  references: readonly { readonly to: string; readonly line: number }[],
): Promise<{ readonly images: Images; readonly issues: readonly ContentIssue[] }> => {
  const images = new Map<string, ImageFile>();
  const issues: ContentIssue[] = [];
  for (const { to, line } of references) {
    const found = await readImage(folder, `${dirname(file)}/${to}`);
    if ('digest' in found) images.set(to, found);
    else issues.push({ file, line, message: found });
  }
  return { images, issues };
};
