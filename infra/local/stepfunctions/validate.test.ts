import { describe, expect, it } from 'vitest';
import { createStepFunctions } from './index.ts';
import {
  aDefinition,
  aDirectory,
  aService,
  aTask,
  functionArn,
  machineArn,
} from './testing/local-service.ts';

const pass = { Type: 'Pass', End: true };
const each = (processor: Record<string, unknown>, more: Record<string, unknown> = {}) => ({
  Type: 'Map',
  ItemProcessor: { StartAt: 'Inner', States: { Inner: pass }, ...processor },
  End: true,
  ...more,
});
const distributed = { ProcessorConfig: { Mode: 'DISTRIBUTED', ExecutionType: 'EXPRESS' } };
const alone = (state: Record<string, unknown>) => aDefinition({ Seal: state });

describe('a definition is refused when it is loaded, by name', () => {
  it.each<[string, unknown, RegExp]>([
    ['no object', 'text', /the state machine:.*expected object/],
    [
      'no query language',
      { StartAt: 'A', States: { A: pass } },
      /QueryLanguage \(absent\).*JSONPath is not emulated/,
    ],
    ['JSONPath', aDefinition({ A: pass }, { QueryLanguage: 'JSONPath' }), /QueryLanguage \("JSONPath"\)/],
    ['a state in JSONPath', alone({ ...pass, QueryLanguage: 'JSONPath' }), /state Seal: QueryLanguage/],
    ['a field of JSONPath', alone({ ...pass, ResultPath: '$' }), /state Seal: unknown field ResultPath/],
    [
      'an unknown field of the machine',
      aDefinition({ A: pass }, { Foo: 1 }),
      /the state machine: unknown field Foo/,
    ],
    [
      'an unknown state type',
      alone({ Type: 'Loop', End: true }),
      /state Seal: Type \("Loop"\) is not a known state type/,
    ],
    [
      'an unknown resource',
      alone(aTask({ Resource: 'arn:aws:states:::sqs:sendMessage' })),
      /state Seal: unknown Resource arn:aws:states:::sqs/,
    ],
    [
      'a callback',
      alone(aTask({ Resource: 'arn:aws:states:::lambda:invoke.waitForTaskToken' })),
      /unknown Resource .*waitForTaskToken/,
    ],
    ['a heartbeat', alone(aTask({ HeartbeatSeconds: 5 })), /state Seal: unknown field HeartbeatSeconds/],
    [
      'an invocation without function',
      alone(aTask({ Resource: 'arn:aws:states:::lambda:invoke' })),
      /needs Arguments/,
    ],
    [
      'an unknown argument',
      alone(
        aTask({
          Resource: 'arn:aws:states:::lambda:invoke',
          Arguments: { FunctionName: functionArn, LogType: 'Tail' },
        }),
      ),
      /state Seal: unknown field Arguments.LogType/,
    ],
    [
      'a function by its bare name',
      alone(aTask({ Resource: 'arn:aws:states:::lambda:invoke', Arguments: { FunctionName: 'seal' } })),
      /FunctionName is no function ARN: "seal"/,
    ],
    [
      'a broken expression',
      alone({ ...pass, Output: { a: ['{% 1 + %}'] } }),
      /state Seal: the expression {% 1 \+ %} is no JSONata: S\d+/,
    ],
    [
      'an unclosed expression',
      alone({ ...pass, Output: '{% 1' }),
      /state Seal: the expression {% 1 does not end/,
    ],
    ['a start that is not there', aDefinition({ A: pass }, { StartAt: 'B' }), /StartAt names no state: B/],
    ['a next that is not there', alone({ Type: 'Pass', Next: 'Gone' }), /state Seal: leads to Gone/],
    [
      'a catch that is not there',
      alone(aTask({ Catch: [{ ErrorEquals: ['E'], Next: 'Gone' }] })),
      /leads to Gone/,
    ],
    ['a state that nothing leads to', aDefinition({ A: pass, B: pass }), /state B: nothing leads to it/],
    ['neither next nor end', alone({ Type: 'Pass' }), /state Seal: needs either Next or End/],
    [
      'both next and end',
      aDefinition({ A: { ...pass, Next: 'B' }, B: pass }),
      /state A: needs either Next or End/,
    ],
    ['a wait for nothing', alone({ Type: 'Wait', End: true }), /needs either Seconds or Timestamp/],
    [
      'a wait until no instant',
      alone({ Type: 'Wait', Timestamp: '2026-05-01', End: true }),
      /Timestamp \("2026-05-01"\)/,
    ],
    ['a reserved variable', alone({ ...pass, Assign: { states: 1 } }), /states is no name for a variable/],
    ['a variable with a bad name', alone({ ...pass, Assign: { 'a-b': 1 } }), /a-b is no name for a variable/],
    [
      'States.ALL among others',
      alone(aTask({ Retry: [{ ErrorEquals: ['States.ALL', 'E'] }] })),
      /States.ALL must stand alone and last in Retry/,
    ],
    [
      'States.ALL before others',
      aDefinition({
        A: aTask({
          Catch: [
            { ErrorEquals: ['States.ALL'], Next: 'B' },
            { ErrorEquals: ['E'], Next: 'B' },
          ],
        }),
        B: pass,
      }),
      /States.ALL must stand alone and last in Catch/,
    ],
    [
      'an unknown field of a retrier',
      alone(aTask({ Retry: [{ ErrorEquals: ['E'], Foo: 1 }] })),
      /state Seal: unknown field Retry.0.Foo/,
    ],
    [
      'an unknown field inside a map',
      alone(each({ States: { Inner: { ...pass, Foo: 1 } } })),
      /state Inner: unknown field Foo/,
    ],
    ['an item reader', alone(each(distributed, { ItemReader: {} })), /state Seal: unknown field ItemReader/],
    ['a result writer', alone(each(distributed, { ResultWriter: {} })), /unknown field ResultWriter/],
    [
      'tolerated failures of an inline map',
      alone(each({}, { ToleratedFailureCount: 1 })),
      /ToleratedFailureCount is only for a DISTRIBUTED/,
    ],
    [
      'children that are no EXPRESS',
      alone(each({ ProcessorConfig: { Mode: 'DISTRIBUTED', ExecutionType: 'STANDARD' } })),
      /ExecutionType STANDARD is not emulated/,
    ],
    ['batches without a size', alone(each(distributed, { ItemBatcher: {} })), /ItemBatcher needs/],
    [
      'a distributed map inside an EXPRESS child',
      alone(
        each({
          ...distributed,
          States: { Inner: each({ ...distributed, StartAt: 'Leaf', States: { Leaf: pass } }) },
        }),
      ),
      /state Inner: a DISTRIBUTED Map cannot run inside/,
    ],
    [
      'two states of one name',
      alone({ Type: 'Parallel', Branches: [{ StartAt: 'Seal', States: { Seal: pass } }], End: true }),
      /another state has the same name/,
    ],
    [
      'an inner variable that an outer scope has',
      alone(each({ States: { Inner: { ...pass, Assign: { x: 1 } } } }, { Assign: { x: 2 } })),
      /state Seal: variable x is already in an outer scope/,
    ],
  ])('%s', (_, definition, message) => {
    expect(() => aService(definition)).toThrow(message);
  });

  it('names every problem at once, and the machine', () => {
    const definition = aDefinition({ A: { ...pass, Foo: 1 }, B: { ...pass, Bar: 1 } });
    expect(() => aService(definition)).toThrow(/state machine close cannot run here:\n.*A.*Foo\n.*B.*Bar/);
  });

  it('an EXPRESS state machine', () => {
    const machines = [
      { arn: machineArn, name: 'close', type: 'EXPRESS' as const, definition: aDefinition({ A: pass }) },
    ];
    const create = () =>
      createStepFunctions({ machines, directory: aDirectory(), invoke: async () => ({ payload: 1 }) });
    expect(create).toThrow(/close: type EXPRESS is not emulated/);
  });

  it('but the same variable inside a distributed map is none of the outer one', () => {
    const inner = { ...pass, Assign: { x: 1 } };
    expect(() =>
      aService(alone(each({ ...distributed, States: { Inner: inner } }, { Assign: { x: 2 } }))),
    ).not.toThrow();
  });
});
