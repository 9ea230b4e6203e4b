/** Reads CPU time over so many bytes as milliseconds per 10 kB. */
export function perTenKilobytes(bytes: number) {
  return { cost: 'cpu', unit: 'ms/10 kB', show: (ms: number) => (ms * 10_000) / bytes } as const;
}

/** Reads milliseconds over so many rows as rows per second. */
export function perSecond(rows: number) {
  return { cost: 'ms', unit: 'rows/s', show: (ms: number) => (rows * 1000) / ms } as const;
}

export const MILLISECONDS = { cost: 'ms', unit: 'ms', show: (ms: number) => ms } as const;

export const CPU_MILLISECONDS = { cost: 'cpu', unit: 'ms', show: (ms: number) => ms } as const;

export const MEGABYTES = { cost: 'mb', unit: 'MB', show: (mb: number) => mb } as const;

/** Reads milliseconds over so many bytes as MB of 10^6 bytes per second. */
export function megabytesPerSecond(bytes: number, cost: 'ms' | 'cpu' = 'ms') {
  return { cost, unit: 'MB/s', show: (ms: number) => bytes / 1000 / ms } as const;
}
