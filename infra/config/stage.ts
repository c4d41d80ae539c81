import { RetentionDays } from 'aws-cdk-lib/aws-logs';

/** What differs between installations and is no secret. What only the deploying person knows is a parameter of the templates. */
export type Stage = {
  stage: 'dev' | 'prod';
  /** Begins the name of everything that has one, so that two stages can stand in one account. */
  name: string;
  /** Name of the issuer in the links from subjects to people; it stays when the issuer's address changes. */
  realm: string;
  /** Subject of the machine client that registers agencies. */
  installer: string;
  /** Origin of the pages that upload to and download from the buckets, unless the parameter `WebOrigin` names it. */
  webOrigin: string;
  /** Days that logs of functions and workflows are kept, and those of accesses to API and buckets. */
  logDays: { functions: RetentionDays; accesses: RetentionDays };
  /** How long no one can delete or change a segment of the audit trail, and whether not even the account's owner can. */
  audit: { mode: 'COMPLIANCE' | 'GOVERNANCE'; days: number };
  /** Requests a second, and at once, that the API takes before it answers 429. */
  throttle: { rate: number; burst: number };
  /**
   * Invocations that are kept free for an entry, `<capability>-<entry>`, and the most that it has. A shard worker has one retry, so its number
   * must be above the policy's `maxConcurrency` times the agencies that close at the same hour.
   */
  reserved: Readonly<Record<string, number>>;
};

const SHARED = { realm: 'main', installer: 'installer' } as const;

/** An account of its own for each; `prod` needs the quotas that `docs/deploy.md` names. */
export const STAGES: Readonly<Record<Stage['stage'], Stage>> = {
  dev: {
    ...SHARED,
    stage: 'dev',
    name: 'kinerja-dev',
    webOrigin: '*',
    logDays: { functions: RetentionDays.ONE_MONTH, accesses: RetentionDays.ONE_MONTH },
    audit: { mode: 'GOVERNANCE', days: 1 },
    throttle: { rate: 50, burst: 100 },
    // A new account has ten invocations at once and lets none of them be reserved.
    reserved: {},
  },
  prod: {
    ...SHARED,
    stage: 'prod',
    name: 'kinerja',
    // Nobody's, so that no page may read or upload until the parameter names the right one.
    webOrigin: 'https://kinerja.invalid',
    logDays: { functions: RetentionDays.ONE_YEAR, accesses: RetentionDays.ONE_YEAR },
    audit: { mode: 'COMPLIANCE', days: 5 * 365 },
    throttle: { rate: 500, burst: 1000 },
    reserved: {
      'closing-step-plan-scoring': 5,
      'closing-step-seal-shard': 80,
      'closing-step-open-calibration': 5,
      'closing-step-close-gates': 5,
      'closing-step-recheck-shard': 40,
      'closing-step-conclude': 5,
    },
  },
};

/** The stage of that name; throws for a name that is none. */
export function stageOf(name: unknown): Stage {
  const stage = Object.values(STAGES).find((it) => it.stage === name);
  if (stage === undefined)
    throw new Error(`"${String(name)}" is no stage: use ${Object.keys(STAGES).join(' or ')}`);
  return stage;
}
