import { beforeAll, describe, expect, it } from 'vitest';
import { CAPABILITIES } from '../../infra/config/capabilities.ts';
import type { Access, Trigger } from '../../shared/contracts/trigger.ts';
import type { Calls } from './calls.ts';
import { callsOf, commandsIn, DOORS, KNOWN_COMMANDS } from './calls.ts';
import { listOf, rolePolicies } from './policies.ts';
import { referencesOf, resourcesOf } from './templates.ts';

type Entry = { name: string; file: string; trigger: Trigger };
const ENTRIES: readonly Entry[] = CAPABILITIES.flatMap((it) =>
  it.triggers.map((trigger) => ({
    name: `${it.name}-${trigger.name}`,
    file: `functions/${it.name}/${trigger.name}.ts`,
    trigger,
  })),
);

function grantedBy({ table, bucket, evidence, audit, secret, bus, workflows }: Access): string[] {
  const objects = [...(bucket ?? []), ...(evidence ?? [])].flatMap((it) => it.actions);
  const all = [table, objects, audit, secret, bus, workflows] as (readonly string[] | undefined)[];
  return [...new Set(all.flatMap((it) => it ?? []))].toSorted();
}

/** Actions that no code of ours calls: what makes a function run, write its log and trace, and have its keys used. */
const FOR_THE_SERVICES =
  /^(logs:(CreateLogStream|PutLogEvents)|xray:Put\w+|kms:\w+|dynamodb:(DescribeStream|GetRecords|GetShardIterator|ListStreams)|sqs:\w+)$/;

let calls: ReadonlyMap<string, Calls>;
beforeAll(async () => {
  calls = await callsOf(ENTRIES.map((it) => it.file));
});
const callsIn = (file: string): Calls => {
  const found = calls.get(file);
  if (found === undefined) throw new Error(`${file} was not bundled`);
  return found;
};

describe('what an entry may do', () => {
  it('is what its code calls, no more and no less', () => {
    const wrong = ENTRIES.flatMap(({ file, trigger }) => {
      const granted = grantedBy(trigger.access);
      const { actions } = callsIn(file);
      const idle = granted.filter((it) => !actions.includes(it));
      const refused = actions.filter((it) => !granted.includes(it));
      return [
        ...idle.map((it) => `${file} is granted ${it} and never calls it`),
        ...refused.map((it) => `${file} calls ${it} and is not granted it`),
      ];
    });
    expect(wrong).toEqual([]);
  });

  it('includes the indexes of the table if its code asks them, and only then', () => {
    const wrong = ENTRIES.filter(
      ({ file, trigger }) => callsIn(file).indexes !== (trigger.access.index !== undefined),
    );
    expect(wrong.map((it) => it.file)).toEqual([]);
  });

  it('is on what its environment names', () => {
    const wrong = ENTRIES.flatMap(({ file, trigger: { access, env } }) => {
      const named = Object.keys(env.shape);
      const pairs: [string, unknown][] = [
        ['TABLE_NAME', access.table ?? access.index],
        ['BUCKET_NAME', access.bucket],
        ['EVIDENCE_BUCKET_NAME', access.evidence],
        ['AUDIT_BUCKET_NAME', access.audit],
        ['SECRET_ARN', access.secret],
        ['BUS_NAME', access.bus],
        ['WORKFLOWS', access.workflows],
      ];
      return pairs
        .filter(([name, granted]) => granted !== undefined && !named.includes(name))
        .map(([name]) => `${file} is granted what ${name} names and is not told it`);
    });
    expect(wrong).toEqual([]);
  });

  it('is in the template as it is declared, with nothing else but what makes a function run', () => {
    const policies = rolePolicies();
    for (const { name, trigger } of ENTRIES) {
      const lambda = resourcesOf('AWS::Lambda::Function').find(
        (it) => it.properties['FunctionName'] === `kinerja-app-${name}`,
      );
      const [role] = referencesOf(lambda?.properties['Role']);
      const held = policies
        .filter((it) => referencesOf(it.resource.properties['Roles']).includes(role ?? ''))
        .flatMap((it) => it.statements.flatMap((one) => listOf(one.Action)))
        .filter((it) => !FOR_THE_SERVICES.test(it));
      const declared = [...grantedBy(trigger.access), ...(trigger.access.index ?? [])];
      expect([...new Set(held)].toSorted(), name).toEqual([...new Set(declared)].toSorted());
    }
  });
});

describe('what code calls', () => {
  it('is seen: of the relay, which does a little of everything', () => {
    expect(callsIn('functions/audit/on-change.ts').actions).toEqual([
      'dynamodb:UpdateItem',
      'events:PutEvents',
      's3:PutObject',
    ]);
  });

  it('is seen also where it is only signed, for a browser that will call it', () => {
    expect(callsIn('functions/imports/api.ts').actions).toEqual(
      expect.arrayContaining(['s3:PutObject', 's3:PutObjectTagging']),
    );
    expect(callsIn('functions/reports/api.ts').actions).toContain('s3:GetObject');
  });

  it('is only what this test knows how to read', () => {
    const strange = ENTRIES.flatMap(({ file }) =>
      [...callsIn(file).sections].flatMap(([part, code]) => {
        const known = DOORS.find((it) => it.file === part)?.commands ?? KNOWN_COMMANDS;
        return commandsIn(code)
          .filter((it) => !known.includes(it))
          .map((it) => `${part} makes a ${it}Command: test/infra/calls.ts must say which action that is`);
      }),
    );
    expect([...new Set(strange)]).toEqual([]);
  });
});
