import { BRAND_FOLDER, readBrand } from '../brand/read-brand.ts';
import { formIn, yamlSchemas, type PlanFacts } from '../yaml-schemas.ts';
import { fieldPath, relationField, termField } from '../field-names.ts';
import { ORIENTATION_NAMES, PAGE_NAMES, PRIORITY_NAMES, type Naming } from '../folder-names.ts';
import type { ContentIssue, ContentWarning } from '../issue.ts';
import { endsBeforeStart } from '../../plan/dates.ts';
import { DEFAULT_FORM, type PlanForm } from '../../plan/form.ts';
import { sourceOf, type Languages } from '../../plan/languages.ts';
import { isLocale } from '../../plan/locale.ts';
import { TEXT_KINDS, type TextKind } from '../translation/units.ts';
import { issueMessages, nameList } from '../issue-messages.ts';
import { isImageName } from '../images.ts';
import { fieldWordsOf } from '../owner-facts.ts';
import { readFacts, readList } from './facts.ts';
import { namesIn, type Place } from './files.ts';
import { readSourceText, type Reading } from './source-text.ts';
import type { Sources, SourceText, SourceTexts, Texts } from '../sources.ts';
import type { YamlSource } from '../yaml.ts';

const FACT_FILES = {
  plan: 'plan.yaml',
  relations: 'relations.yaml',
  glossary: 'glossary.yaml',
  removed: 'removed.yaml',
  continuity: 'continuity.yaml',
  synonyms: 'synonyms.yaml',
};
/** Names of the text files of a plan, that of the source first. */
const textFiles = (languages: Languages): readonly string[] =>
  languages.map((locale) => `${locale}.mdx`);

/** Reads the texts of one subject: in the source language, which must exist, and translated. */
const readTexts = async <K extends TextKind>(
  reading: Reading,
  kind: K,
  folder: string,
): Promise<Texts<SourceText<K>> | undefined> => {
  const names = namesIn(reading, folder);
  if (!names) return undefined;
  const { languages } = reading;
  const [, other] = languages;
  const own = sourceOf(languages);
  const allowed = textFiles(languages);
  for (const name of names) {
    if (!allowed.includes(name) && !isImageName(name)) {
      const message = isTextFile(name)
        ? issueMessages.otherLanguage(name)
        : issueMessages.unknownFile(nameList(allowed));
      reading.report({ file: `${folder}/${name}`, message });
    }
  }
  if (!names.includes(`${own}.mdx`)) {
    reading.report({ file: folder, message: issueMessages.missingSource(`${folder}/${own}.mdx`) });
    return undefined;
  }
  const source = await readSourceText(reading, kind, `${folder}/${own}.mdx`, own);
  const translation =
    other !== undefined && names.includes(`${other}.mdx`)
      ? await readSourceText(reading, kind, `${folder}/${other}.mdx`, other, source)
      : undefined;
  const shown = [...(source?.images ?? []), ...(translation?.images ?? [])];
  for (const name of names.filter(isImageName)) {
    if (source && !shown.includes(name)) {
      reading.warn({ file: `${folder}/${name}`, message: issueMessages.imageUnused(name) });
    }
  }
  return source && { source, translation };
};

const readFolder = async <K extends TextKind, Id extends string | number>(
  reading: Reading,
  kind: K,
  naming: Naming<Id>,
): Promise<SourceTexts<Id, K> | undefined> => {
  const texts = new Map<Id, Texts<SourceText<K>> | undefined>();
  const names = namesIn(reading, kind);
  if (!names) return undefined;
  for (const name of names) {
    const folder = `${kind}/${name}`;
    const id = naming.parse(name);
    if (id === undefined) {
      reading.report({ file: folder, message: naming.refuse(name, names) });
      continue;
    }
    texts.set(id, await readTexts(reading, kind, folder));
  }
  return texts;
};

/** Whether a name is that of a text in a language that the software knows. */
const isTextFile = (name: string): boolean => isLocale(name.replace(/\.mdx$/, ''));

const checkTopNames = ({ report }: Place, names: readonly string[]): void => {
  const allowed: readonly string[] = [...Object.values(FACT_FILES), ...TEXT_KINDS, BRAND_FOLDER];
  for (const name of names) {
    if (!allowed.includes(name)) {
      report({ file: name, message: issueMessages.unknownFile(nameList(allowed)) });
    }
  }
};

const checkPeriod = (
  { report }: Place,
  facts: { readonly data: PlanFacts; readonly source: YamlSource } | undefined,
): void => {
  if (!facts || !endsBeforeStart(facts.data)) return;
  const { start = '', end = '' } = facts.data;
  const message = issueMessages.periodOrder(start, end);
  report({ file: FACT_FILES.plan, line: facts.source.lineAt(['end']), field: 'end', message });
};

/**
 * Reads a content folder and validates each file against its schema.
 *
 * @param folder - absolute path
 * @returns what could be read, every issue found, what may be a slip, and what is yet to be given
 */
export const readSources = async (
  folder: string,
): Promise<{
  readonly sources: Sources;
  readonly issues: readonly ContentIssue[];
  readonly warnings: readonly ContentWarning[];
  readonly reminders: readonly ContentIssue[];
}> => {
  const issues: ContentIssue[] = [];
  const warnings: ContentWarning[] = [];
  const reminders: ContentIssue[] = [];
  const place = {
    folder,
    report: (...found: readonly ContentIssue[]) => void issues.push(...found),
    warn: (...found: readonly ContentWarning[]) => void warnings.push(...found),
    remind: (...found: readonly ContentIssue[]) => void reminders.push(...found),
  };

  const names = namesIn(place, '');
  checkTopNames(place, names ?? []);
  let form: PlanForm = DEFAULT_FORM;
  const facts = readFacts(
    place,
    FACT_FILES.plan,
    (value) => {
      form = formIn(value);
      return yamlSchemas(form.languages).plan;
    },
    fieldPath,
  );
  checkPeriod(place, facts);
  const { languages } = form;
  const { relation, continuity, removed, term, synonyms } = yamlSchemas(languages);
  const reading: Reading = { ...place, languages, given: fieldWordsOf(facts?.data, languages) };
  const sources: Sources = {
    ...form,
    facts: facts?.data,
    relations: readList(reading, names, FACT_FILES.relations, relation, relationField),
    continuity: readList(reading, names, FACT_FILES.continuity, continuity, fieldPath),
    removed: readList(reading, names, FACT_FILES.removed, removed, fieldPath),
    glossary: readList(reading, names, FACT_FILES.glossary, term, termField),
    synonyms: readList(reading, names, FACT_FILES.synonyms, synonyms, fieldPath),
    plan: await readTexts(reading, 'plan', 'plan'),
    orientations: await readFolder(reading, 'orientations', ORIENTATION_NAMES),
    priorities: await readFolder(reading, 'priorities', PRIORITY_NAMES),
    pages: await readFolder(reading, 'pages', PAGE_NAMES),
    brand: readBrand(reading),
  };
  return { sources, issues, warnings, reminders };
};
