/** What an alarm looks at: one metric, or the sum of several, of each thing of a kind; or an event that must not pass unseen. */
export type Watched =
  | {
      kind: 'metric';
      /** Every thing of this kind has an alarm of its own. `REGION`: the account's total in this region. */
      of:
        | 'API'
        | 'REGION'
        | 'FUNCTION'
        | 'RELAY'
        | 'QUEUE'
        | 'DEAD_LETTERS'
        | 'WORKFLOW'
        | 'SCHEDULES'
        | 'TABLE'
        | 'PRODUCT';
      namespace: string;
      metrics: readonly string[];
      statistic: 'Sum' | 'Maximum';
      rises: boolean;
      threshold: number;
      minutes: number;
      /** How many such spans in a row. */
      times: number;
    }
  | { kind: 'event'; pattern: Readonly<Record<string, unknown>> };

export type Alarm = {
  /** Also the name of its runbook, `docs/runbooks/<name>.md`. */
  name: string;
  /** What people lose while it lasts, in one sentence. */
  impact: string;
  watched: Watched;
};

const SCAN_RESULT = {
  source: ['aws.guardduty'],
  'detail-type': ['GuardDuty Malware Protection Object Scan Result'],
};

const counted = { kind: 'metric', statistic: 'Sum', rises: true, times: 1 } as const;

/** Every alarm of the product. What it means and what to do stands in its runbook; a test holds both against each other. */
export const ALARMS: readonly Alarm[] = [
  {
    name: 'api-errors',
    impact: 'People get an error instead of an answer; what they sent was either saved whole or not at all.',
    watched: {
      ...counted,
      of: 'API',
      namespace: 'AWS/ApiGateway',
      metrics: ['5xx'],
      threshold: 5,
      minutes: 5,
    },
  },
  {
    name: 'api-throttled',
    impact:
      'People are turned away with 429 and must send again, most likely on the last day before a cut-off.',
    watched: {
      ...counted,
      of: 'PRODUCT',
      namespace: '',
      metrics: ['ApiThrottled'],
      threshold: 20,
      minutes: 5,
    },
  },
  {
    name: 'function-errors',
    impact: 'One kind of request, step or event fails again and again; the name of the alarm says which.',
    watched: {
      ...counted,
      of: 'FUNCTION',
      namespace: 'AWS/Lambda',
      metrics: ['Errors'],
      threshold: 3,
      minutes: 15,
    },
  },
  {
    name: 'function-throttles',
    impact:
      'The account runs as many functions as it may: requests fail with 503, queues and the close become slow.',
    watched: {
      ...counted,
      of: 'REGION',
      namespace: 'AWS/Lambda',
      metrics: ['Throttles'],
      threshold: 10,
      minutes: 5,
      times: 2,
    },
  },
  {
    name: 'table-throttled',
    impact:
      'Saving and reading become slow and some requests end with 503; nothing that was accepted is lost.',
    watched: {
      ...counted,
      of: 'TABLE',
      namespace: 'AWS/DynamoDB',
      metrics: ['ReadThrottleEvents', 'WriteThrottleEvents'],
      threshold: 100,
      minutes: 5,
      times: 3,
    },
  },
  {
    name: 'stream-behind',
    impact:
      'History, audit trail and everything that follows from events come late; after 24 hours changes fall out of the stream for good.',
    watched: {
      ...counted,
      of: 'RELAY',
      namespace: 'AWS/Lambda',
      metrics: ['IteratorAge'],
      statistic: 'Maximum',
      threshold: 300_000,
      minutes: 5,
      times: 3,
    },
  },
  {
    name: 'queue-behind',
    impact: 'An import, a check of evidence or a move of a period waits for more than an hour.',
    watched: {
      ...counted,
      of: 'QUEUE',
      namespace: 'AWS/SQS',
      metrics: ['ApproximateAgeOfOldestMessage'],
      statistic: 'Maximum',
      threshold: 3600,
      minutes: 5,
    },
  },
  {
    name: 'dead-letters',
    impact:
      'Something was given up after all attempts and waits, for 14 days, for somebody to look at it and send it again.',
    watched: {
      ...counted,
      of: 'DEAD_LETTERS',
      namespace: 'AWS/SQS',
      metrics: ['ApproximateNumberOfMessagesVisible'],
      statistic: 'Maximum',
      threshold: 1,
      minutes: 5,
    },
  },
  {
    name: 'workflow-failed',
    impact:
      'A period stands still while it is opened, scored, closed or reported; no result is lost or half-written.',
    watched: {
      ...counted,
      of: 'WORKFLOW',
      namespace: 'AWS/States',
      metrics: ['ExecutionsFailed', 'ExecutionsTimedOut', 'ExecutionsAborted'],
      threshold: 1,
      minutes: 5,
    },
  },
  {
    name: 'tick-silent',
    impact:
      'Periods are neither opened nor sealed when they are due, and nothing that failed is started again; cut-offs still hold.',
    watched: {
      ...counted,
      of: 'SCHEDULES',
      namespace: 'AWS/Scheduler',
      metrics: ['InvocationAttemptCount'],
      rises: false,
      threshold: 1,
      minutes: 15,
    },
  },
  {
    name: 'malware-found',
    impact: 'Somebody uploaded a file with malware as evidence; it is quarantined and served to nobody.',
    watched: {
      kind: 'event',
      pattern: { ...SCAN_RESULT, detail: { scanResultDetails: { scanResultStatus: ['THREATS_FOUND'] } } },
    },
  },
  {
    name: 'scan-failed',
    impact: 'New evidence is not scanned and therefore neither counts nor is served.',
    watched: {
      kind: 'event',
      pattern: {
        ...SCAN_RESULT,
        detail: { scanResultDetails: { scanResultStatus: ['ACCESS_DENIED', 'FAILED'] } },
      },
    },
  },
  {
    name: 'backup-failed',
    impact:
      'The newest copy outside of the table is older than planned; point-in-time recovery is not touched by this.',
    watched: {
      kind: 'event',
      pattern: {
        source: ['aws.backup'],
        'detail-type': ['Backup Job State Change'],
        detail: { state: ['FAILED', 'EXPIRED', 'ABORTED'] },
      },
    },
  },
];
