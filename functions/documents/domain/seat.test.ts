import { expect, it } from 'vitest';
import { seatOf } from './seat.ts';

it.each([
  ['Pemerintah Kota Binjai', 'Binjai'],
  ['Kabupaten Langkat', 'Langkat'],
  ['Pemerintah Provinsi Sumatera Utara', 'Sumatera Utara'],
  ['Kementerian Dalam Negeri', ''],
])('%s signs in %j', (name, seat) => expect(seatOf(name)).toBe(seat));
