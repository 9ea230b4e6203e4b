import { arch, cpus, platform, totalmem } from 'node:os';

/** What the figures were measured on. */
export interface Machine {
  readonly node: string;
  readonly platform: string;
  readonly cores: number;
  readonly cpu: string;
  /** 10^9 bytes. */
  readonly memory: number;
}

export function describeMachine(): Machine {
  const cores = cpus();
  return {
    node: process.version,
    platform: `${platform()} ${arch()}`,
    cores: cores.length,
    cpu: cores[0]?.model.trim() ?? 'unknown',
    memory: Math.round(totalmem() / 1e9),
  };
}
