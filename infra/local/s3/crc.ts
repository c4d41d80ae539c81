import type { Digest } from './checksum.ts';

const CASTAGNOLI = 0x82f63b78;
const NVME = { high: 0x9a6c9329, low: 0xac4bc9b5 };

const castagnoliTable = Uint32Array.from({ length: 256 }, (_, index) => {
  let crc = index;
  for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ CASTAGNOLI : crc >>> 1;
  return crc;
});

// 64 bits as two halves: BigInt arithmetic would make every upload crawl.
const nvmeHigh = new Uint32Array(256);
const nvmeLow = new Uint32Array(256);
for (let index = 0; index < 256; index += 1) {
  let [high, low] = [0, index];
  for (let bit = 0; bit < 8; bit += 1) {
    const odd = low & 1;
    low = (low >>> 1) | (high << 31);
    high >>>= 1;
    if (odd) [high, low] = [high ^ NVME.high, low ^ NVME.low];
  }
  nvmeHigh[index] = high;
  nvmeLow[index] = low;
}

/** CRC-32C (Castagnoli), as `x-amz-checksum-crc32c` wants it. */
export function createCrc32c(): Digest {
  let crc = 0xffffffff;
  return {
    update: (chunk) => {
      for (const byte of chunk) crc = (crc >>> 8) ^ (castagnoliTable[(crc ^ byte) & 0xff] ?? 0);
    },
    value: () => {
      const bytes = Buffer.alloc(4);
      bytes.writeUInt32BE((crc ^ 0xffffffff) >>> 0);
      return bytes.toString('base64');
    },
  };
}

/** CRC-64/NVME, as `x-amz-checksum-crc64nvme` wants it. */
export function createCrc64Nvme(): Digest {
  let [high, low] = [0xffffffff, 0xffffffff];
  return {
    update: (chunk) => {
      for (const byte of chunk) {
        const at = (low ^ byte) & 0xff;
        low = ((low >>> 8) | (high << 24)) ^ (nvmeLow[at] ?? 0);
        high = (high >>> 8) ^ (nvmeHigh[at] ?? 0);
      }
    },
    value: () => {
      const bytes = Buffer.alloc(8);
      bytes.writeUInt32BE(~high >>> 0, 0);
      bytes.writeUInt32BE(~low >>> 0, 4);
      return bytes.toString('base64');
    },
  };
}
