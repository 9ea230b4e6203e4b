import { describe, expect, test } from 'vitest';
import { Fault, FAULTS, type FaultCode } from './faults.ts';
import { reject, REJECT_CODES, type RejectCode } from './rejects.ts';

const placesIn = (message: string) =>
  Object.fromEntries([...message.matchAll(/\{(\w+)\}/g)].map(([, name]) => [name, `<${name}>`]));

describe('rejects', () => {
  test.each(Object.keys(REJECT_CODES) as RejectCode[])('%s is worded with its place', (code) => {
    const { message } = REJECT_CODES[code];
    const worded = reject(code, { sourcePath: 'a.txt' }, placesIn(message));
    expect(worded).toMatchObject({ sourcePath: 'a.txt', record: null, code });
    expect(worded.message).not.toMatch(/[{}]/);
  });
});

describe('faults', () => {
  test.each(Object.keys(FAULTS) as FaultCode[])('%s ends a command with its exit code', (code) => {
    const fault = new Fault(code, placesIn(FAULTS[code].message));
    expect(fault.message).not.toMatch(/[{}]/);
    expect(fault.exit).toBe(FAULTS[code].exit);
    expect(fault.exit).toBeGreaterThan(1);
  });
});
