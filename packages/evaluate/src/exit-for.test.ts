import { Fault } from '@topline/model';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { exitFor } from './exit-for.ts';
import { readOptions } from './read-options.ts';

beforeEach(() => {
  vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
});

function endWith(...argv: string[]) {
  try {
    readOptions(argv);
    return undefined;
  } catch (error) {
    return exitFor(error);
  }
}

describe('exitFor', () => {
  it('words faults and gives their code', () => {
    const fault = new Fault('ratchet_fallen', { level: 'own: strict', best: 0.5, score: 0.4 });
    expect(exitFor(fault)).toEqual({
      code: 2,
      message: 'topline: own: strict fell from 0.5 to 0.4\n',
    });
    expect(endWith('--gold', 'a', '--raise')?.code).toBe(64);
  });

  it('leaves the words to the command line parser', () => {
    expect(endWith('--what')).toEqual({ code: 64, message: '' });
    expect(endWith('--gold', 'a', '--errors', 'many')).toEqual({ code: 64, message: '' });
    expect(endWith('--gold', 'a', '--split', 'half')).toEqual({ code: 64, message: '' });
    expect(endWith()).toEqual({ code: 64, message: '' });
    expect(endWith('--help')).toEqual({ code: 0, message: '' });
  });

  it('does not hide an error of ours', () => {
    expect(exitFor(new TypeError('x'))).toBeNull();
  });
});
