import { statSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import process from 'node:process';
import distance from 'damerau-levenshtein';
import { z } from 'zod';
import { ContentError, type ContentIssue } from '../content/issue.ts';
import type { Localized } from '../plan/locale.ts';
import { parseRepository, type Repository } from '../site/repository.ts';
import { SKIPPABLE, type Skippable, type Skipped } from '../site/skippable.ts';
import { parseSiteUrl, SiteUrlError, type SiteAddress } from '../site/urls.ts';

/** Settings from the variables of the environment, checked. */
export interface Environment {
  /** Public address of the site: `SITE_URL`, or the address of `npm start` on this machine. */
  readonly site: SiteAddress;
  /** Whether `SITE_URL` is set. */
  readonly isSiteUrlGiven: boolean;
  /** Port of the servers on this machine: `PORT`, or 4321. */
  readonly port: number;
  /** Absolute path of the content folder: `PLAN_CONTENT`, or `content`. */
  readonly contentFolder: string;
  /** Absolute path of the built site: `PLAN_OUT`, or `dist`. Not checked yet: see `claimOutFolder`. */
  readonly outFolder: string;
  /** Parts to leave out: `PLAN_SKIP`. */
  readonly skipped: Skipped;
  /** Repository that the site’s editor changes: `PLAN_EDITOR`; `undefined` for a site without an editor. */
  readonly editor: Repository | undefined;
}

/** All errors of the environment, in the form of issues of the content. */
export class EnvironmentError extends ContentError {}

const MAX_PORT = 65_535;
/** Maximum edit distance of a suggestion: a name further away only misleads. */
const MAX_EDITS = 4;
/** Former names of variables. */
const RENAMED: Readonly<Record<string, string>> = { PLAN_WITHOUT: 'PLAN_SKIP' };
/** Characters that Astro or Vite cannot have in the path of a project. */
const BREAKS_PROJECT = process.platform === 'win32' ? /['"#?]/g : /['"#?\\]/g;
/** Characters that Astro cannot have in the path of an MDX file. */
const BREAKS_CONTENT = /[#%?]/g;

const sentence = z.object({ fr: z.string(), en: z.string() });

/** Refuses a value, with the error and its correction. */
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

const editor = z.string().transform((value, context): Repository => {
  const repository = parseRepository(value);
  if (repository) return repository;
  return refuse(context, {
    fr: `« ${value} » ne nomme pas un dépôt. Écrivez github:organisme/depot, gitlab:groupe/projet ou gitea:https://exemple.org/organisme/depot. Une branche autre que main s’ajoute à la fin\u00a0: #branche.`,
    en: `“${value}” names no repository. Write github:organization/repository, gitlab:group/project or gitea:https://example.org/organization/repository. A branch other than main is added at the end: #branch.`,
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
    PLAN_EDITOR: editor.optional(),
  });

const KNOWN = Object.keys(variablesOf('').shape);

/** Writes the message about an unknown variable, with a similar name. */
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

/** Variables of this project, trimmed; an empty variable counts as not set. */
const ownVariables = (variables: NodeJS.ProcessEnv): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(variables).flatMap(([written, value = '']) => {
      // Windows ignores the case of the names of variables.
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
 * Reads and checks the variables of the environment.
 *
 * @param variables - variables of the process; those of other programs are ignored
 * @param project - absolute path of the project
 * @returns the settings, with a default for each variable that is empty or not set
 * @throws {EnvironmentError} with every error, in both languages
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
    editor: data.PLAN_EDITOR,
  };
};

let current: Environment | undefined;

/**
 * Returns the settings of this process. The variables are read at the first call.
 *
 * @returns the settings
 * @throws {EnvironmentError} with every error, in both languages
 */
export const environment = (): Environment => {
  current ??= readEnvironment(process.env, resolve('.'));
  return current;
};

/**
 * Checks whether a build leaves out a part of the site.
 *
 * @param part - part of the site
 * @returns `true` if `PLAN_SKIP` names the part
 * @throws {EnvironmentError} where a variable is wrong
 */
export const isSkipped = (part: Skippable): boolean => environment().skipped.has(part);

/**
 * Returns the content folder.
 *
 * @returns an absolute path
 * @throws {EnvironmentError} where a variable is wrong
 */
export const contentFolder = (): string => environment().contentFolder;

/**
 * Returns the public address of the site.
 *
 * @returns origin and base
 * @throws {EnvironmentError} where a variable is wrong
 */
export const siteAddress = (): SiteAddress => environment().site;

/**
 * Returns Astro's cache folder.
 *
 * @returns an absolute path
 */
export const cacheFolder = (): string => resolve('.cache/astro');

/**
 * Returns the lock file of builds, since Astro writes to one folder of the project, `.astro`, in
 * every build.
 *
 * @returns an absolute path
 */
export const buildLock = (): string => resolve('.cache/build-lock.sqlite');

/**
 * Returns Astro's cache folder for this build alone: the next build may have another content.
 *
 * @returns an absolute path
 */
export const buildCacheFolder = (): string => resolve('.cache/astro', `build-${process.pid}`);

/**
 * Returns the cache folder of sharing pictures. The name of a file is a digest of all that the
 * picture depends on, so the folder serves any content.
 *
 * @returns an absolute path
 */
export const pictureFolder = (): string => resolve('.cache/pictures');

/**
 * Returns the cache folder of PDFs. The name of a file is a digest of all that the PDF depends on,
 * so the folder serves any content.
 *
 * @returns an absolute path
 */
export const documentFolder = (): string => resolve('.cache/documents');

/**
 * Returns the folder of the editor that `npm run edit` serves.
 *
 * @returns an absolute path
 */
export const localEditorFolder = (): string => resolve('.cache/editor');
