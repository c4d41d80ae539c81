/** What an item is about: the subject that its history stands under, and what the events of the item say besides. */
export type About = {
  agency: string;
  subject: string;
  /** What the item is to its subject; fields of the history begin with it where a subject has several items. */
  part: string;
  /** Ids that consumers of the event need, never names or NIPs. */
  ids: Readonly<Record<string, string>>;
};

type Groups = Readonly<Record<string, string>>;
type Pattern = {
  name: string;
  pk: RegExp;
  sk: RegExp;
  subject: (groups: Groups) => string;
  part: (groups: Groups) => string;
  ids: readonly string[];
};

const appraisal = ({ period, employee, segment }: Groups): string =>
  `appraisal/${period}.${employee}.${segment}`;
const employee = (groups: Groups): string => `employee/${groups['employee']}`;
const PLACE = ['period', 'employee', 'segment'] as const;

/** Every kind of item that carries a stamp, by its key after `A#<agency>#`. An item that is not here makes the relay fail by name. */
export const PATTERNS: readonly Pattern[] = [
  {
    name: 'period',
    pk: /^PERIODS$/,
    sk: /^(?<period>[^#]+)$/,
    subject: ({ period }) => `period/${period}`,
    part: () => '',
    ids: ['period'],
  },
  {
    name: 'policy',
    pk: /^POLICY$/,
    sk: /^(?<policy>[^#]+)#(?<from>[^#]+)$/,
    subject: ({ policy }) => `policy/${policy}`,
    part: ({ from }) => `from${from}`,
    ids: ['policy', 'from'],
  },
  {
    name: 'unit',
    pk: /^UNITS$/,
    sk: /^(?<unit>[^#]+)$/,
    subject: ({ unit }) => `unit/${unit}`,
    part: () => '',
    ids: ['unit'],
  },
  {
    name: 'employee',
    pk: /^O#\d+$/,
    sk: /^(?<employee>[^#]+)$/,
    subject: employee,
    part: () => '',
    ids: ['employee'],
  },
  {
    name: 'segment',
    pk: /^O#\d+$/,
    sk: /^(?<employee>[^#]+)#(?<segment>\d+)$/,
    subject: employee,
    part: ({ segment }) => `segment${segment}`,
    ids: ['employee', 'segment'],
  },
  {
    name: 'actor',
    pk: /^ACTOR#(?<employee>[^#]+)$/,
    sk: /^-$/,
    subject: employee,
    part: () => 'access',
    ids: ['employee'],
  },
  {
    name: 'vector',
    pk: /^P#(?<period>[^#]+)#\d+$/,
    sk: /^(?<employee>[a-z2-7]{12})#(?<segment>\d+)$/,
    subject: appraisal,
    part: () => '',
    ids: PLACE,
  },
  {
    name: 'skp',
    pk: /^E#(?<employee>[^#]+)$/,
    sk: /^SKP#(?<year>\d{4})#(?<segment>\d+)$/,
    subject: (it) => `skp/${it['year']}.${it['employee']}.${it['segment']}`,
    part: () => '',
    ids: ['year', 'employee', 'segment'],
  },
  {
    name: 'skp version',
    pk: /^E#(?<employee>[^#]+)$/,
    sk: /^SKP#(?<year>\d{4})#(?<segment>\d+)#(?<version>[^#]+)$/,
    subject: (it) => `skp/${it['year']}.${it['employee']}.${it['segment']}`,
    part: ({ version }) => `version${version}`,
    ids: ['year', 'employee', 'segment'],
  },
  {
    name: 'realisation words',
    pk: /^E#(?<employee>[^#]+)$/,
    sk: /^R#(?<period>[^#]+)#(?<segment>\d+)$/,
    subject: appraisal,
    part: () => 'realisation',
    ids: PLACE,
  },
  {
    name: 'rating words',
    pk: /^E#(?<employee>[^#]+)$/,
    sk: /^G#(?<period>[^#]+)#(?<segment>\d+)$/,
    subject: appraisal,
    part: () => 'rating',
    ids: PLACE,
  },
  {
    name: 'feedback',
    pk: /^E#(?<employee>[^#]+)$/,
    sk: /^F#(?<period>[^#]+)#(?<segment>\d+)#(?<feedback>[^#]+)$/,
    subject: appraisal,
    part: ({ feedback }) => `feedback${feedback}`,
    ids: [...PLACE, 'feedback'],
  },
  {
    name: 'attachments',
    pk: /^E#(?<employee>[^#]+)$/,
    sk: /^EVIDENCE#(?<period>[^#]+)#(?<segment>\d+)#!$/,
    subject: appraisal,
    part: () => 'evidence',
    ids: PLACE,
  },
  {
    name: 'evidence',
    pk: /^E#(?<employee>[^#]+)$/,
    sk: /^EVIDENCE#(?<period>[^#]+)#(?<segment>\d+)#(?<evidence>[a-z2-7]+)$/,
    subject: appraisal,
    part: ({ evidence }) => `evidence.${evidence}`,
    ids: [...PLACE, 'evidence'],
  },
  {
    name: 'attendance',
    pk: /^T#(?<year>\d{4})#\d+$/,
    sk: /^(?<employee>[a-z2-7]{12})$/,
    subject: employee,
    part: ({ year }) => `attendance${year}`,
    ids: ['employee', 'year'],
  },
  {
    name: 'import',
    pk: /^IMPORT#(?<import>[^#]+)$/,
    sk: /^[^#]+$/,
    subject: (it) => `import/${it['import']}`,
    part: () => '',
    ids: ['import'],
  },
];

/** The key with every id replaced, so that an error can name it: `A#*#P#*#*` / `*#*`. */
function shapeOf(key: { PK: string; SK: string }): string {
  const blank = (text: string): string => text.replace(/[^#]*[^#A-Z-][^#]*/g, '*');
  return `${blank(key.PK)} / ${blank(key.SK)}`;
}

function groupsOf(pattern: Pattern, pk: string, sk: string): Groups | undefined {
  const first = pattern.pk.exec(pk);
  const second = first === null ? null : pattern.sk.exec(sk);
  return second === null ? undefined : { ...first?.groups, ...second.groups };
}

/** What a stamped item is about, from its key. Throws, naming the shape of the key, for one that is in no pattern. */
export function aboutOf(key: { PK: string; SK: string }): About & { name: string } {
  const [, agency = '', pk = ''] = /^A#([^#]+)#(.+)$/.exec(key.PK) ?? [];
  for (const pattern of PATTERNS) {
    const groups = groupsOf(pattern, pk, key.SK);
    if (groups === undefined) continue;
    return {
      name: pattern.name,
      agency,
      subject: pattern.subject(groups),
      part: pattern.part(groups),
      ids: Object.fromEntries(pattern.ids.map((id) => [id, groups[id] ?? ''])),
    };
  }
  throw new Error(`a stamped item under ${shapeOf(key)} belongs to no subject`);
}
