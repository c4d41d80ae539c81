import { existsSync, readFileSync } from 'node:fs';

/** Resident memory in MB; the engine's is undefined where the system does not tell. */
export interface Memory {
  readonly runtimeMb: number;
  readonly engineMb: number | undefined;
  readonly totalMb: number;
}

/** What this process (with all its worker threads) and the engine hold in memory now. */
export function measureMemory(enginePid: number): Memory {
  const runtimeMb = Math.round(process.memoryUsage.rss() / 1024 / 1024);
  const engineMb = residentMb(enginePid);
  return { runtimeMb, engineMb, totalMb: runtimeMb + (engineMb ?? 0) };
}

function residentMb(pid: number): number | undefined {
  const file = `/proc/${pid}/status`;
  const kilobytes = existsSync(file) ? /VmRSS:\s+(\d+)/.exec(readFileSync(file, 'utf8'))?.[1] : undefined;
  return kilobytes === undefined ? undefined : Math.round(Number(kilobytes) / 1024);
}
