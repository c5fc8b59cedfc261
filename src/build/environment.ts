import { statSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import process from 'node:process';
import distance from 'damerau-levenshtein';
import { z } from 'zod';
import { ContentError, type ContentIssue } from '../content/issue.ts';
import type { Localized } from '../plan/locale.ts';
import { SKIPPABLE, type Skippable, type Skipped } from '../site/skippable.ts';
import { parseSiteUrl, SiteUrlError, type SiteAddress } from '../site/urls.ts';

/** What the variables of the environment ask for, checked. */
export interface Environment {
  /** Address that the site is built for: `SITE_URL`, or where `npm start` serves it on this machine. */
  readonly site: SiteAddress;
  /** Whether `SITE_URL` says where the site will be published. */
  readonly isSiteUrlGiven: boolean;
  /** Port of the servers on this machine: `PORT`, or 4321. */
  readonly port: number;
  /** Folder of the plan to publish: `PLAN_CONTENT`, or `content`. Absolute. */
  readonly contentFolder: string;
  /** Folder that a build is written to: `PLAN_OUT`, or `dist`. Absolute; not checked yet, see `claimOutFolder`. */
  readonly outFolder: string;
  /** Parts to leave out: `PLAN_SKIP`. */
  readonly skipped: Skipped;
}

/** All that is wrong with the environment, in one error, told as faults of the content are. */
export class EnvironmentError extends ContentError {}

const MAX_PORT = 65_535;
/** A suggestion further away than this many edits only misleads. */
const MAX_EDITS = 4;
/** Former names of variables. */
const RENAMED: Readonly<Record<string, string>> = { PLAN_WITHOUT: 'PLAN_SKIP' };
/** Characters that Astro or Vite cannot have in the path of a project. */
const BREAKS_PROJECT = process.platform === 'win32' ? /['"#?]/g : /['"#?\\]/g;
/** Characters that Astro cannot have in the path of an MDX file. */
const BREAKS_CONTENT = /[#%?]/g;

const sentence = z.object({ fr: z.string(), en: z.string() });

/** Refuses a value, with what is wrong and what to write instead. */
const refuse = (context: z.RefinementCtx, { fr, en }: Localized) => {
  context.addIssue({ code: 'custom', params: { fr, en } });
  return z.NEVER;
};

const siteUrl = z.string().transform((value, context): SiteAddress => {
  try {
    return parseSiteUrl(value);
  } catch (error) {
    if (error instanceof SiteUrlError) return refuse(context, error.sentence);
    throw error;
  }
});

const port = z.string().transform((value, context): number => {
  const number = Number(value);
  if (/^\d+$/.test(value) && number >= 1 && number <= MAX_PORT) return number;
  return refuse(context, {
    fr: `« ${value} » n’est pas un port. Écrivez un nombre entier de 1 à ${MAX_PORT}, par exemple 4321.`,
    en: `“${value}” is not a port. Write a whole number from 1 to ${MAX_PORT}, for instance 4321.`,
  });
});

const contentFolderIn = (project: string) =>
  z.string().transform((value, context): string => {
    const folder = resolve(project, value);
    const found = statSync(folder, { throwIfNoEntry: false });
    if (!found) {
      return refuse(context, {
        fr: `Le dossier « ${folder} » n’existe pas. Vérifiez le chemin, ou créez ce dossier et mettez-y un plan.`,
        en: `The folder “${folder}” does not exist. Check the path, or create this folder and put a plan into it.`,
      });
    }
    if (!found.isDirectory()) {
      return refuse(context, {
        fr: `« ${folder} » n’est pas un dossier. Donnez le dossier qui contient plan.yaml.`,
        en: `“${folder}” is not a folder. Give the folder that holds plan.yaml.`,
      });
    }
    const [broken] = relative(project, folder).match(BREAKS_CONTENT) ?? [];
    if (broken === undefined) return folder;
    return refuse(context, {
      fr: `Le chemin « ${folder} » contient « ${broken} », qu’Astro ne sait pas lire. Renommez ou déplacez ce dossier.`,
      en: `The path “${folder}” contains “${broken}”, which Astro cannot read. Rename or move this folder.`,
    });
  });

const isSkippable = (name: string): name is Skippable => SKIPPABLE.some((known) => known === name);

const skipped = z.string().transform((value, context): Skipped => {
  const names = value
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  const unknown = names.filter((name) => !isSkippable(name));
  if (unknown.length === 0) return new Set(names.filter(isSkippable));
  const [found, known] = [unknown.join(', '), SKIPPABLE.join(', ')];
  return refuse(context, {
    fr: `« ${found} » ne peut pas être laissé de côté. Noms possibles, séparés par des virgules\u00a0: ${known}.`,
    en: `“${found}” cannot be left out. Possible names, separated by commas: ${known}.`,
  });
});

const variablesOf = (project: string) =>
  z.strictObject({
    SITE_URL: siteUrl.optional(),
    PORT: port.prefault('4321'),
    PLAN_CONTENT: contentFolderIn(project).prefault('content'),
    PLAN_OUT: z
      .string()
      .transform((value) => resolve(project, value))
      .prefault('dist'),
    PLAN_SKIP: skipped.prefault(''),
  });

const KNOWN = Object.keys(variablesOf('').shape);

/** Tells that a variable of ours is unknown, and which one may be meant. */
const unknownVariable = (name: string): Localized => {
  const [known] = KNOWN.map((each) => ({ name: each, edits: distance(name, each).steps })).toSorted(
    (one, other) => one.edits - other.edits,
  );
  const meant = RENAMED[name] ?? (known && known.edits <= MAX_EDITS ? known.name : undefined);
  const list = KNOWN.join(', ');
  return {
    fr: `Variable inconnue.${meant ? ` Vouliez-vous écrire ${meant}?` : ''} Variables possibles\u00a0: ${list}.`,
    en: `Unknown variable.${meant ? ` Did you mean ${meant}?` : ''} Possible variables: ${list}.`,
  };
};

/** The variables that are ours, trimmed; one that is set to nothing is not set. */
const ownVariables = (variables: NodeJS.ProcessEnv): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(variables).flatMap(([written, value = '']) => {
      // Windows knows no case in the names of variables.
      const name = process.platform === 'win32' ? written.toUpperCase() : written;
      const isOurs = KNOWN.includes(name) || /^PLAN_/i.test(name);
      return isOurs && value.trim() !== '' ? [[name, value.trim()] as const] : [];
    }),
  );

const projectIssues = (project: string): readonly ContentIssue[] => {
  const broken = [...new Set(project.match(BREAKS_PROJECT))].join(' ');
  if (broken === '') return [];
  return [
    {
      file: project,
      message: {
        fr: `Le chemin de ce projet contient ${broken}, ce qu’Astro et Vite ne savent pas lire. Renommez ou déplacez le dossier.`,
        en: `The path of this project contains ${broken}, which Astro and Vite cannot read. Rename or move the folder.`,
      },
    },
  ];
};

const issuesOf = (issue: z.core.$ZodIssue): readonly ContentIssue[] => {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((name) => ({ file: name, message: unknownVariable(name) }));
  }
  const message = sentence.parse(issue.code === 'custom' ? issue.params : undefined);
  return [{ file: issue.path.join('.'), message }];
};

/**
 * Reads and checks the variables that say what to build, from where, for where.
 *
 * @param variables - of the process; those of others are ignored
 * @param project - absolute path of the project
 * @returns what they ask for, with a default for each that is empty or not set
 * @throws {EnvironmentError} with everything that is wrong, in both languages
 */
export const readEnvironment = (variables: NodeJS.ProcessEnv, project: string): Environment => {
  const read = variablesOf(project).safeParse(ownVariables(variables));
  const issues = [...projectIssues(project), ...(read.error?.issues.flatMap(issuesOf) ?? [])];
  if (!read.success || issues.length > 0) throw new EnvironmentError(issues);
  const { data } = read;
  return {
    site: data.SITE_URL ?? parseSiteUrl(`http://localhost:${data.PORT}/`),
    isSiteUrlGiven: data.SITE_URL !== undefined,
    port: data.PORT,
    contentFolder: data.PLAN_CONTENT,
    outFolder: data.PLAN_OUT,
    skipped: data.PLAN_SKIP,
  };
};

let current: Environment | undefined;

/**
 * The environment of this process, read at the first call.
 *
 * @returns what the variables ask for
 * @throws {EnvironmentError} with everything that is wrong, in both languages
 */
export const environment = (): Environment => {
  current ??= readEnvironment(process.env, resolve('.'));
  return current;
};

/**
 * Says whether this build leaves something out.
 *
 * @param part - of the site
 * @returns whether `PLAN_SKIP` names it
 */
export const isSkipped = (part: Skippable): boolean => environment().skipped.has(part);

/** Folder of the plan to publish. Absolute. */
export const contentFolder = (): string => environment().contentFolder;

/** Address that the site is built for. */
export const siteAddress = (): SiteAddress => environment().site;

/** Astro's cache folder. */
export const cacheFolder = (): string => resolve('.cache/astro');

/** Lock of a build: Astro keeps what it renders with in one folder of the project, `.astro`. */
export const buildLock = (): string => resolve('.cache/build-lock.sqlite');

/** Astro's cache folder for one build, and no longer: the next may have another content. */
export const buildCacheFolder = (): string => resolve('.cache/astro', `build-${process.pid}`);

/** Cache of sharing pictures, for any content: each is named after all that it depends on. */
export const pictureFolder = (): string => resolve('.cache/pictures');

/** Cache of PDFs, in the same way. */
export const documentFolder = (): string => resolve('.cache/documents');
