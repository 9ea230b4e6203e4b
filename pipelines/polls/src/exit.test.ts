import { Fault, FAULTS, type FaultCode } from '@topline/model';
import { expect, test } from 'vitest';
import { EXIT_HELP, exitFor } from './exit.ts';

test('every fault ends with a documented exit code', () => {
  for (const code of Object.keys(FAULTS) as FaultCode[]) {
    const { code: exit, message } = exitFor(new Fault(code, { path: 'p' }));
    expect(EXIT_HELP).toMatch(new RegExp(String.raw`^  ${exit} +\S`, 'm'));
    expect(message).not.toBe('');
  }
});

test('an abort is an interrupt, anything else is unexpected and asks to be reported', () => {
  expect(exitFor(AbortSignal.abort().reason).code).toBe(130);
  expect(exitFor(new TypeError('x is not a function'))).toMatchObject({ code: 1 });
  expect(exitFor(new TypeError('x is not a function')).message).toContain('x is not a function');
  expect(exitFor('thrown').code).toBe(1);
});
