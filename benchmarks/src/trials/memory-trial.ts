import { writeContainer, type ContainerFormat } from '../corpus/write-containers.ts';
import { timeProcess } from '../measure/time-process.ts';
import type { Party, Trial } from '../measure/trial.ts';
import { countCommand } from './commands.ts';
import { MEGABYTES } from './scale.ts';

/** Does the memory of the reading side grow with the number of articles? */
export function memoryTrial(
  format: ContainerFormat,
  options: { readonly folder: string; readonly budget: number; readonly records: number },
): Trial {
  const { folder, budget, records } = options;
  const parties = [1, 10, 100].map((times): [string, Party] => {
    const count = records * times;
    const path = writeContainer(folder, format, count);
    const read = async () => {
      const ran = await timeProcess(countCommand(path), folder, 120_000);
      if (Number(ran.stdout) !== count) throw new Error(`${path}: ${ran.stdout} of ${count}`);
      return ran;
    };
    return [`read ${count} articles of ${format}`, read];
  });
  const [first = ''] = parties.map(([name]) => name);
  return {
    name: `memory of ${format}`,
    budget,
    parties: Object.fromEntries(parties),
    rows: parties.map(([name]) => {
      return { name: `peak memory: ${name}`, subject: name, reference: first, ...MEGABYTES };
    }),
  };
}
