import { createReadStream, readFileSync, statSync } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { readRecords } from '@topline/article';
import { gateRecord } from '@topline/polls';
import papaparse from 'papaparse';
import { writeContainer, type ContainerFormat } from '../corpus/write-containers.ts';
import { timeOnce } from '../measure/time-once.ts';
import type { Party, RowPlan, Trial } from '../measure/trial.ts';
import { PIECE, readPieces } from './read-pieces.ts';
import { megabytesPerSecond } from './scale.ts';

interface Options {
  readonly folder: string;
  readonly budget: number;
  /** Articles of a file. */
  readonly records: number;
}

interface Plan {
  readonly floor: string;
  /** Reads the file as little as it can be read; gives the number of articles. */
  readonly readFloor: (path: string) => Promise<number>;
  readonly goal: number;
  /** The format has a goal with the gate for `--polls-only`. */
  readonly gated: boolean;
}

const PLANS: Readonly<Record<ContainerFormat, Plan>> = {
  jsonl: {
    floor: 'JSON.parse per line',
    async readFloor(path) {
      const lines = readFileSync(path, 'utf8').split('\n');
      return lines.filter((line) => line !== '' && JSON.parse(line) !== null).length;
    },
    goal: 1.3,
    gated: false,
  },
  csv: {
    floor: 'papaparse',
    async readFloor(path) {
      const { data } = papaparse.parse(readFileSync(path, 'utf8'), {
        header: true,
        delimiter: ',',
        newline: '\n',
        skipEmptyLines: true,
      });
      return data.length;
    },
    goal: 1.5,
    gated: false,
  },
  'warc.gz': {
    floor: 'gunzip',
    async readFloor(path) {
      let found = 0;
      const unzipped = createReadStream(path, { highWaterMark: PIECE }).pipe(
        createGunzip({ chunkSize: PIECE }),
      );
      for await (const piece of unzipped) found += (piece as Uint8Array).length;
      return found;
    },
    goal: 1.5,
    gated: true,
  },
};

/** Bytes of a file to records, beside the least that reading its format can cost. */
export function containerTrial(format: ContainerFormat, options: Options): Trial {
  const { folder, budget, records } = options;
  const plan = PLANS[format];
  const path = writeContainer(folder, format, records);
  const { size } = statSync(path);
  const scale = megabytesPerSecond(size);
  const subject = plan.gated ? `${format}, polls only` : format;
  const row = (name: string): RowPlan => {
    return { name: `read ${name}`, subject: name, reference: plan.floor, ...scale };
  };
  return {
    name: format,
    budget,
    parties: {
      [plan.floor]: timeOnce(async () => {
        if ((await plan.readFloor(path)) === 0) throw new Error(`${path}: nothing was read`);
      }),
      [format]: readAll(path, records, false),
      ...(plan.gated ? { [subject]: readAll(path, records, true) } : {}),
    },
    rows: [...(plan.gated ? [row(format)] : []), { ...row(subject), ratioGoal: plan.goal }],
  };
}

function readAll(path: string, records: number, gated: boolean): Party {
  return timeOnce(async () => {
    let found = 0;
    const chunks = readPieces(path);
    const options = gated ? { gate: gateRecord } : {};
    for await (const list of readRecords({ sourcePath: path, chunks }, options)) {
      found += list.filter((one) => 'content' in one).length;
    }
    const isRight = gated ? found > 0 && found < records : found === records;
    if (!isRight) throw new Error(`${path}: ${found} articles of ${records}`);
  });
}
