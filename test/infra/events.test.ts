import { describe, expect, it } from 'vitest';
import { allPolicies } from './policies.ts';
import type { JsonObject } from './templates.ts';
import { allResources, referencesOf, resourcesOf } from './templates.ts';

const queues = () => resourcesOf('AWS::SQS::Queue');
const deadLetterOf = (properties: JsonObject): string[] =>
  referencesOf((properties['RedrivePolicy'] as JsonObject | undefined)?.['deadLetterTargetArn']);
const isQueue = (id: string | undefined): boolean => queues().some((it) => it.id === id);

describe('nothing that failed is lost', () => {
  it('by a mapping of a queue: the queue has a dead-letter queue', () => {
    const mapped = resourcesOf('AWS::Lambda::EventSourceMapping').flatMap((it) =>
      referencesOf(it.properties['EventSourceArn']).filter(isQueue),
    );
    for (const id of mapped) {
      const queue = queues().find((it) => it.id === id);
      expect(deadLetterOf(queue?.properties ?? {}).filter(isQueue), id).toHaveLength(1);
    }
  });

  it('by a mapping of the stream: what fails for good goes to a queue', () => {
    const streams = resourcesOf('AWS::Lambda::EventSourceMapping').filter(
      (it) => !referencesOf(it.properties['EventSourceArn']).some(isQueue),
    );
    expect(streams.length).toBeGreaterThan(0);
    for (const { id, properties } of streams) {
      const { OnFailure } = properties['DestinationConfig'] as { OnFailure: JsonObject };
      expect(referencesOf(OnFailure['Destination']).filter(isQueue), id).toHaveLength(1);
      expect(properties['FunctionResponseTypes'], id).toEqual(['ReportBatchItemFailures']);
      expect(properties['BisectBatchOnFunctionError'], id).toBe(true);
    }
  });

  it('by a schedule: what it could not start goes to a queue', () => {
    for (const { id, properties } of resourcesOf('AWS::Scheduler::Schedule')) {
      const target = properties['Target'] as JsonObject;
      const dead = referencesOf((target['DeadLetterConfig'] as JsonObject | undefined)?.['Arn']);
      expect(dead.filter(isQueue), id).toHaveLength(1);
    }
  });

  it('by a rule: it has a queue as its target, and another for what does not get there', () => {
    const rules = allResources().filter((it) => it.type === 'AWS::Events::Rule');
    for (const { id, properties } of rules) {
      const targets = properties['Targets'] as JsonObject[];
      expect(targets.flatMap((it) => referencesOf(it['Arn'])).every(isQueue), id).toBe(true);
      for (const target of targets) {
        const dead = referencesOf((target['DeadLetterConfig'] as JsonObject | undefined)?.['Arn']);
        expect(dead.filter(isQueue), id).toHaveLength(1);
        expect(dead, id).not.toEqual(referencesOf(target['Arn']));
      }
    }
  });

  it('by a function that is only told to run: what it fails to do goes to a queue', () => {
    const told = resourcesOf('AWS::Scheduler::Schedule').flatMap((it) =>
      referencesOf((it.properties['Target'] as JsonObject)['Arn']),
    );
    const functions = resourcesOf('AWS::Lambda::Function').filter((it) => told.includes(it.id));
    expect(functions).toHaveLength(told.length);
    for (const { id, properties } of functions)
      expect(referencesOf(properties['DeadLetterConfig']).filter(isQueue), id).toHaveLength(1);
  });

  it('because dead letters are kept for two weeks', () => {
    const dead = new Set(queues().flatMap((it) => deadLetterOf(it.properties)));
    for (const queue of queues().filter((it) => dead.has(it.id))) {
      expect(queue.properties['MessageRetentionPeriod'], queue.id).toBe(1_209_600);
    }
  });
});

describe('a queue that a rule sends to', () => {
  it('takes messages of that rule and of no other', () => {
    const rules = resourcesOf('AWS::Events::Rule');
    for (const rule of rules) {
      const targets = rule.properties['Targets'] as JsonObject[];
      const sent = targets.flatMap((it) => [
        ...referencesOf(it['Arn']),
        ...referencesOf((it['DeadLetterConfig'] as JsonObject)['Arn']),
      ]);
      for (const queue of sent) {
        const allowed = allPolicies()
          .filter((it) => it.type === 'AWS::SQS::QueuePolicy')
          .filter((it) => referencesOf(it.resource.properties['Queues']).includes(queue))
          .flatMap((it) => it.statements.filter((one) => one.Effect === 'Allow'));
        const sources = allowed.map((it) => it.Condition?.['ArnEquals']?.['aws:SourceArn']);
        expect(sources.flatMap(referencesOf), queue).toContain(rule.id);
        expect(sources, queue).not.toContain(undefined);
      }
    }
  });

  it('is encrypted with a key that EventBridge may use', () => {
    const key = allPolicies().find((it) => it.id.startsWith('KeysOperations'));
    const events = key?.statements.find((it) =>
      JSON.stringify(it.Principal).includes('events.amazonaws.com'),
    );
    expect(events?.Action).toEqual(['kms:Decrypt', 'kms:GenerateDataKey']);
  });
});
