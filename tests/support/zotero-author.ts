/** Two words or more, as of a person. */
const isFullName = (text: string): boolean => text.includes(' ');

/**
 * Reads `citation_author` as Zotero does, where a page has one: several names between semicolons or commas,
 * a surname before a comma, else at the end.
 *
 * @returns the name, where it is one name of one author
 * @throws {Error} where Zotero makes several authors of it, or a first name and a surname
 * @see https://github.com/zotero/translators/blob/master/Embedded%20Metadata.js processHighwireCreators
 * @see https://github.com/zotero/utilities/blob/master/utilities.js cleanAuthor
 */
export const zoteroAuthor = (content: string): string => {
  const [name = '', ...others] = content.split(/\s*;\s*/).filter(Boolean);
  const [first = '', second = ''] = name.split(/\s*,\s*/);
  if (others.length > 0 || (isFullName(first) && isFullName(second))) {
    throw new Error(`Several authors: ${content}`);
  }
  const bare = name.replace(/^[\s.,/[\]:]+|[\s.,/[\]:]+$/g, '');
  if (name.includes(',') ? /[,،]/.test(bare) : isFullName(bare)) {
    throw new Error(`A first name and a surname: ${content}`);
  }
  return bare;
};
