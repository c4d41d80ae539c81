import { readFileSync } from 'node:fs';
import { inspectFile } from '../inspect/inspect.ts';

// A program: inspects the files named as `<type>=<path>`, one after another, and prints what each was found to be and the most memory that
// it ever held, in MB.

/** The most that this program held, in MB. What the kernel counts of a process begins before its program does, with its parent's memory. */
function peakMegabytes(): number {
  const status = process.platform === 'linux' ? readFileSync('/proc/self/status', 'utf8') : '';
  const kilobytes = /^VmHWM:\s+(\d+) kB$/m.exec(status)?.[1];
  return (kilobytes === undefined ? process.resourceUsage().maxRSS : Number(kilobytes)) / 1_024;
}

const found: Record<string, string> = {};
const seconds: Record<string, number> = {};
for (const argument of process.argv.slice(2)) {
  const at = argument.indexOf('=');
  const path = argument.slice(at + 1);
  const start = performance.now();
  const inspected = await inspectFile(readFileSync(path), argument.slice(0, at));
  seconds[path] = (performance.now() - start) / 1_000;
  found[path] = inspected.ok ? 'ok' : inspected.problem;
}
process.stdout.write(JSON.stringify({ found, seconds, megabytes: peakMegabytes() }));
