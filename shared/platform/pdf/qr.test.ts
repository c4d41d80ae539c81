import { encode } from 'uqr';
import { describe, expect, it } from 'vitest';
import { qrSvg } from './qr.ts';

/** The modules that a drawing covers, read back from its path. */
function modulesIn(svg: string): boolean[][] {
  const size = Number(/viewBox="0 0 (\d+) \1"/.exec(svg)?.[1]);
  const modules = Array.from({ length: size }, () => Array.from({ length: size }, () => false));
  for (const [, x, y, run] of svg.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    modules[Number(y)]?.fill(true, Number(x), Number(x) + Number(run));
  }
  return modules;
}

describe('a QR code', () => {
  it.each(['https://kinerja.kota.example/verifikasi/7kq4m2xpv5tb9hnc', 'a'])(
    'draws the code of %s',
    (text) => {
      expect(modulesIn(qrSvg(text))).toEqual(encode(text, { ecc: 'M', border: 0 }).data);
    },
  );
});
