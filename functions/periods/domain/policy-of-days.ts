import * as z from 'zod';
import { isCalendarDate } from '../../../shared/kernel/dates.ts';
import { HOLIDAY_KINDS } from '../../../shared/regulation/appraisal-policy.ts';
import type { AgencyPolicy } from '../../../shared/regulation/policy.ts';
import { DAY_UNITS } from '../../../shared/regulation/sets.ts';
import type { PolicyDefinition } from './policy-definition.ts';
import { distinct, labelled, whole } from './policy-definition.ts';

type Name =
  | 'publicHolidays'
  | 'workDaysPerWeek'
  | 'objectionDayUnit'
  | 'objectionDecisionDays'
  | 'deemedReceivedAfterDays'
  | 'minutesPerAbsentDay';

/** Days of four years, far more than are announced ahead. */
const MOST_HOLIDAYS = 120;

const date = z
  .string()
  .refine((it) => isCalendarDate(it) && it >= '2000-01-01' && it <= '2199-12-31', 'not a date YYYY-MM-DD')
  .meta({ format: 'date' });
const name = z
  .string()
  .trim()
  .min(1)
  .max(100)
  .regex(/^[^\u0000-\u001f\u007f]*$/, 'control characters');
const holiday = z.strictObject({
  date: labelled(date, 'Tanggal', 'Date'),
  name: labelled(name, 'Nama', 'Name'),
  kind: labelled(z.enum(HOLIDAY_KINDS), 'Jenis', 'Kind'),
});

/** Which days count, and how many. */
export const POLICY_OF_DAYS: { readonly [N in Name]: PolicyDefinition<AgencyPolicy[N]> } = {
  publicHolidays: {
    label: { id: 'Hari libur nasional dan cuti bersama', en: 'Public holidays and collective leave' },
    description: {
      id: 'Isi dari SKB tiga menteri tiap tahun; kosong berarti hanya akhir pekan yang libur. Daftar baru menggantikan seluruh daftar, sehingga tahun sebelumnya ikut ditulis.',
      en: 'Enter them each year from the joint decree; while it is empty only weekends are days off. A new list replaces the whole list, so that the years before go along.',
    },
    schema: z
      .array(holiday)
      .max(MOST_HOLIDAYS)
      .check(distinct('date'))
      .meta({ distinct: ['date'] }),
  },
  workDaysPerWeek: {
    label: { id: 'Hari kerja seminggu', en: 'Working days of a week' },
    description: { id: 'Lima atau enam hari, mulai Senin.', en: 'Five or six, from Monday on.' },
    schema: z.literal([5, 6]),
  },
  objectionDayUnit: {
    label: { id: 'Satuan hari keberatan', en: 'Days of an objection' },
    description: {
      id: 'Apakah 14 hari untuk mengajukan keberatan (PP 30/2019 Pasal 59) adalah hari kalender atau hari kerja.',
      en: 'Whether the 14 days to object (PP 30/2019 Pasal 59) are calendar or working days.',
    },
    schema: z.enum(DAY_UNITS),
  },
  objectionDecisionDays: {
    label: { id: 'Hari untuk memutus keberatan', en: 'Days for the decision' },
    description: {
      id: 'Berapa hari atasan pejabat penilai memutus keberatan.',
      en: 'How many days the assessor’s superior has for the decision.',
    },
    schema: whole(1, 366),
  },
  deemedReceivedAfterDays: {
    label: { id: 'Dianggap diterima setelah', en: 'Counts as received after' },
    description: {
      id: 'Berapa hari setelah disampaikan suatu hasil dianggap diterima bila tidak ditanggapi.',
      en: 'How many days after its delivery a result counts as received where nobody acknowledges it.',
    },
    schema: whole(1, 366),
  },
  minutesPerAbsentDay: {
    label: { id: 'Menit terlambat per hari tidak masuk', en: 'Minutes late that are a day of absence' },
    description: {
      id: 'Berapa menit terlambat dan pulang cepat yang terkumpul dihitung satu hari tidak masuk.',
      en: 'How many minutes of lateness and early leaving together count as one day of absence.',
    },
    schema: whole(1, 1_440),
  },
};
