import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import manifest from '../../../package.json' with { type: 'json' };

const FOLDER = '.github/workflows/';

const step = z.object({ uses: z.string().optional(), run: z.string().optional() });
const names = z.union([z.string().transform((name) => [name]), z.array(z.string())]);
const workflow = z.object({
  on: z.record(z.string(), z.unknown()),
  jobs: z.record(
    z.string(),
    z.object({
      needs: names.default([]),
      uses: z.string().optional(),
      steps: z.array(step).default([]),
    }),
  ),
});
type Workflow = z.infer<typeof workflow>;

const read = (file: string): Workflow => workflow.parse(parse(readFileSync(FOLDER + file, 'utf8')));

/** What a job waits for, near and far. */
const before = ({ jobs }: Workflow, name: string): readonly string[] => {
  const needs = jobs[name]?.needs ?? [];
  return [...needs, ...needs.flatMap((each) => before({ on: {}, jobs }, each))];
};

const commandsOf = ({ jobs }: Workflow, name: string): readonly string[] =>
  (jobs[name]?.steps ?? []).flatMap(({ run }) => run ?? []);

/** The job of a workflow that a step with some action stands in. */
const jobUsing = ({ jobs }: Workflow, action: string): string => {
  const [found] =
    Object.entries(jobs).find(([, { steps }]) =>
      steps.some(({ uses }) => uses?.startsWith(`${action}@`)),
    ) ?? [];
  if (found === undefined) throw new Error(`No job uses ${action}.`);
  return found;
};

const jobRunning = (of: Workflow, command: RegExp): string => {
  const found = Object.keys(of.jobs).find((job) =>
    commandsOf(of, job).some((run) => command.test(run)),
  );
  if (found === undefined) throw new Error(`No job runs ${String(command)}.`);
  return found;
};

const ci = read('ci.yml');
const pages = read('pages.yml');

describe('the workflow of pull requests', () => {
  it('runs on each of them, and checks the content before all else', () => {
    expect(Object.keys(ci.on)).toContain('pull_request');
    const check = jobRunning(ci, /^npm run check\b/);
    expect(before(ci, check)).toEqual([]);
    for (const job of Object.keys(ci.jobs).filter((name) => name !== check)) {
      expect([job, before(ci, job)]).toEqual([job, expect.arrayContaining([check])]);
    }
  });

  it('tests, and keeps the site that it builds', () => {
    expect(jobRunning(ci, /^npm (?:test|run test)\b/)).toBeDefined();
    expect(jobUsing(ci, 'actions/upload-pages-artifact')).toBe(jobRunning(ci, /^npm run build\b/));
  });
});

describe('the workflow of GitHub Pages', () => {
  it('publishes what that workflow has checked, tested and built, and builds nothing itself', () => {
    const publish = jobUsing(pages, 'actions/deploy-pages');
    const called = before(pages, publish).map((name) => pages.jobs[name]?.uses);
    expect(called).toContain('./.github/workflows/ci.yml');
    expect(Object.keys(ci.on)).toContain('workflow_call');
    expect(Object.keys(pages.jobs).flatMap((job) => commandsOf(pages, job))).toEqual([]);
  });
});

describe.each(readdirSync(FOLDER))('%s', (file) => {
  const { jobs } = read(file);

  it('runs npm scripts of this project, and nothing else', () => {
    const scripts = Object.keys(jobs)
      .flatMap((job) => commandsOf(read(file), job))
      .map(
        (run) => /^npm (?:run )?([\w:]+)(?: [^\n;&|]*(?:\$\{\{.*\}\})?)?$/.exec(run)?.[1] ?? run,
      );
    expect(scripts.filter((name) => !Object.hasOwn(manifest.scripts, name))).toEqual([]);
  });

  it('uses GitHub’s own actions, each by a major version, and workflows that are there', () => {
    const used = Object.values(jobs).flatMap(({ uses, steps }) => [
      ...(uses === undefined ? [] : [uses]),
      ...steps.flatMap((each) => each.uses ?? []),
    ]);
    const odd = used.filter(
      (each) =>
        !/^actions\/[\w-]+@v\d+$/.test(each) && !(each.startsWith('./') && existsSync(each)),
    );
    expect(odd).toEqual([]);
  });

  it('waits for jobs that it has', () => {
    const missing = Object.values(jobs)
      .flatMap(({ needs }) => needs)
      .filter((name) => !Object.hasOwn(jobs, name));
    expect(missing).toEqual([]);
  });
});
