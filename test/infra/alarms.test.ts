import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { ALARMS } from '../../infra/config/alarms.ts';
import type { JsonObject, Resource } from './templates.ts';
import { referencesOf, resourcesOf } from './templates.ts';

const RUNBOOKS = fileURLToPath(new URL('../../docs/runbooks', import.meta.url));
const SECTIONS = ['## Symptom', '## Impact', '## First look', '## What to do', '## Who'];

const alarms = (): Resource[] => resourcesOf('AWS::CloudWatch::Alarm');
const namesOf = (kind: string): string[] =>
  alarms()
    .map((it) => String(it.properties['AlarmName']))
    .filter((it) => it.startsWith(`kinerja-${kind}`));

/** What an alarm's metrics are about: the values of their dimensions, as written in the template. */
function watchedBy(kind: string): string {
  return JSON.stringify(
    alarms()
      .filter((it) => String(it.properties['AlarmName']).startsWith(`kinerja-${kind}`))
      .map((it) => [it.properties['Dimensions'], it.properties['Metrics']]),
  );
}

describe('every alarm', () => {
  it('has a runbook, and every runbook an alarm', () => {
    const runbooks = readdirSync(RUNBOOKS).filter((it) => it !== 'README.md');
    expect(runbooks.toSorted()).toEqual(ALARMS.map((it) => `${it.name}.md`).toSorted());
  });

  it('has a runbook that begins with its impact and says what to look at, what to do and who', () => {
    for (const { name, impact } of ALARMS) {
      const text = readFileSync(join(RUNBOOKS, `${name}.md`), 'utf8');
      expect(text.startsWith(`# ${name}\n`), name).toBe(true);
      expect(text.replaceAll(/\s+/g, ' '), name).toContain(impact);
      const headings = text.split('\n').filter((it) => it.startsWith('## '));
      expect(headings, name).toEqual(SECTIONS);
    }
  });

  it('tells its impact in one sentence, and where its runbook is', () => {
    for (const { name, impact } of ALARMS) {
      expect(impact, name).toMatch(/^[A-Z][^.]*\.$/);
      const own = alarms().filter(
        (it) => it.properties['AlarmDescription'] === `${impact} Runbook: docs/runbooks/${name}.md`,
      );
      expect(own.length, name).toBeGreaterThan(0);
    }
    const known = ALARMS.map((it) => `${it.impact} Runbook: docs/runbooks/${it.name}.md`);
    for (const it of alarms()) expect(known).toContain(it.properties['AlarmDescription']);
  });

  it('tells the topic when it begins and when it ends', () => {
    const [topic] = resourcesOf('AWS::SNS::Topic');
    for (const { id, properties } of alarms()) {
      expect(referencesOf(properties['AlarmActions']), id).toEqual([topic?.id]);
      expect(referencesOf(properties['OKActions']), id).toEqual([topic?.id]);
    }
  });
});

describe('the alarms watch', () => {
  it('every function', () => {
    const functions = resourcesOf('AWS::Lambda::Function').map((it) => String(it.properties['FunctionName']));
    const watched = watchedBy('function-errors');
    expect(functions.filter((it) => !watched.includes(`"${it}"`))).toEqual([]);
  });

  it('every queue: what waits in it, or what was given up', () => {
    const queues = resourcesOf('AWS::SQS::Queue').map((it) => String(it.properties['QueueName']));
    const watched = watchedBy('queue-behind') + watchedBy('dead-letters') + watchedBy('');
    expect(queues.filter((it) => !watched.includes(`"${it}"`))).toEqual([]);
    const dead = queues.filter((it) => it.endsWith('-dead'));
    expect(namesOf('dead-letters')).toHaveLength(dead.length);
  });

  it('every workflow that fails, times out or is aborted', () => {
    const machines = resourcesOf('AWS::StepFunctions::StateMachine').map((it) =>
      String(it.properties['StateMachineName']),
    );
    const watched = watchedBy('workflow-failed');
    expect(machines.filter((it) => !watched.includes(`:stateMachine:${it}"`))).toEqual([]);
    for (const metric of ['ExecutionsFailed', 'ExecutionsTimedOut', 'ExecutionsAborted'])
      expect(watched).toContain(metric);
  });

  it('the age of the stream, the API, the table and the schedule', () => {
    expect(watchedBy('stream-behind')).toContain('kinerja-app-audit-on-change');
    expect(watchedBy('api-errors')).toContain('ApiId');
    expect(watchedBy('table-throttled')).toContain('TableName');
    const [group] = resourcesOf('AWS::Scheduler::ScheduleGroup');
    expect(watchedBy('tick-silent')).toContain(`"${String(group?.properties['Name'])}"`);
  });

  it('the silence of the schedule: no data is an alarm, there and nowhere else', () => {
    const silent = alarms().filter((it) => it.properties['TreatMissingData'] === 'breaching');
    expect(silent.map((it) => it.properties['AlarmName'])).toEqual(['kinerja-tick-silent']);
  });

  it('what no metric tells: each such event is kept in a queue of its own until somebody has looked', () => {
    const events = ALARMS.filter((it) => it.watched.kind === 'event');
    expect(events.map((it) => it.name)).toEqual(['malware-found', 'scan-failed', 'backup-failed']);
    const rules = resourcesOf('AWS::Events::Rule');
    for (const { name, watched } of events) {
      if (watched.kind !== 'event') continue;
      const rule = rules.find(
        (it) => JSON.stringify(it.properties['EventPattern']) === JSON.stringify(watched.pattern),
      );
      const [target] = (rule?.properties['Targets'] ?? []) as JsonObject[];
      const queue = resourcesOf('AWS::SQS::Queue').find((it) =>
        referencesOf(target?.['Arn']).includes(it.id),
      );
      expect(queue?.properties['QueueName'], name).toBe(`kinerja-${name}`);
    }
  });
});

describe('the dashboard', () => {
  it('draws what every alarm with a metric watches', () => {
    const [dashboard] = resourcesOf('AWS::CloudWatch::Dashboard');
    const body = JSON.stringify(dashboard?.properties['DashboardBody']);
    const missing = ALARMS.filter((it) => it.watched.kind === 'metric').filter(
      (it) => !body.includes(`\\"title\\":\\"${it.name}\\"`),
    );
    expect(missing.map((it) => it.name)).toEqual([]);
  });
});
