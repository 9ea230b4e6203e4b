import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { writeCorpus } from '../corpus/write-corpus.ts';
import { timeProcess } from '../measure/time-process.ts';
import type { Party, Trial } from '../measure/trial.ts';
import { pipelineCommand, regexCommand } from './commands.ts';
import { CPU_MILLISECONDS, MEGABYTES, MILLISECONDS } from './scale.ts';

interface Options {
  readonly folder: string;
  readonly budget: number;
}

/** What it costs to start, and to read one article. */
export async function startTrial({ folder, budget }: Options): Promise<Trial> {
  const one = await writeCorpus(join(folder, 'one'), 1);
  return {
    name: 'start',
    budget,
    parties: {
      help: () => timeProcess(pipelineCommand('--help'), folder),
      [BARE_NODE]: () => timeProcess(['-e', '0'], folder),
      one: runPipeline(folder, one, 1, 1),
      [REGEX]: () => timeProcess(regexCommand(one), folder),
    },
    rows: [
      { name: 'pipeline --help', subject: 'help', reference: BARE_NODE, ...MILLISECONDS },
      { name: 'pipeline: 1 article', subject: 'one', reference: REGEX, ...MILLISECONDS },
    ],
  };
}

/** A whole corpus, one worker and two, and whether memory grows with it. */
export async function corpusTrial({
  folder,
  budget,
  articles,
}: Options & { readonly articles: number }): Promise<Trial> {
  const tenth = Math.ceil(articles / 10);
  const small = await writeCorpus(join(folder, 'tenth'), tenth);
  const large = await writeCorpus(join(folder, 'corpus'), articles);
  const smallName = `peak memory: ${tenth} ${tenth === 1 ? 'article' : 'articles'}`;
  return {
    name: 'corpus',
    budget,
    parties: {
      [smallName]: runPipeline(folder, small, tenth, 1),
      '--jobs 1': runPipeline(folder, large, articles, 1),
      '--jobs 2': runPipeline(folder, large, articles, 2),
      [REGEX]: () => timeProcess(regexCommand(large), folder),
    },
    rows: [
      ...[1, 2].flatMap((jobs) => {
        const row = { subject: `--jobs ${jobs}`, reference: REGEX };
        const name = `pipeline --jobs ${jobs}: ${articles} articles`;
        return [
          { ...row, name, ...MILLISECONDS },
          { ...row, name: `CPU time, ${name}`, ...CPU_MILLISECONDS },
        ];
      }),
      { name: smallName, subject: smallName, reference: REGEX, ...MEGABYTES },
      {
        name: `peak memory: ${articles} articles`,
        subject: '--jobs 1',
        reference: smallName,
        ...MEGABYTES,
      },
      {
        name: `peak memory, --jobs 2: ${articles} articles`,
        subject: '--jobs 2',
        reference: '--jobs 1',
        ...MEGABYTES,
      },
    ],
  };
}

function runPipeline(folder: string, raw: string, articles: number, jobs: number): Party {
  return async () => {
    const out = join(folder, `out-${randomUUID()}`);
    const args = ['--raw', raw, '--out', out, '--jobs', String(jobs), '--strict', '--json'];
    const limit = 60_000 + 60 * articles;
    const ran = await timeProcess(pipelineCommand(...args, '--quiet'), folder, limit);
    await rm(out, { recursive: true, force: true });
    const { counts } = JSON.parse(ran.stdout) as { counts: Record<string, number> };
    if (counts['articles'] !== articles || !counts['figures']) {
      throw new Error(`the pipeline read ${counts['articles']} articles of ${articles}`);
    }
    return ran;
  };
}

const BARE_NODE = 'node -e 0';
const REGEX = 'node -e with one regex';
