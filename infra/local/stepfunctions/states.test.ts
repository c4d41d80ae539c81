import { describe, expect, it } from 'vitest';
import { aDefinition, jsonata, outcomeOf } from './testing/local-service.ts';

const succeed = { Type: 'Succeed' };
const pass = { Type: 'Pass', End: true };
const of = (state: Record<string, unknown>, input?: unknown) =>
  outcomeOf(aDefinition({ Only: state }), input);

describe('Pass', () => {
  it('hands its input on where it has no Output', async () => {
    await expect(of(pass, { a: 1 })).resolves.toMatchObject({
      status: 'SUCCEEDED',
      output: { a: 1 },
      transitions: 1,
    });
  });

  it('hands its Output on, evaluated, to the next state', async () => {
    const first = { Type: 'Pass', Output: { sum: jsonata('$states.input.a + 1') }, Next: 'Second' };
    const second = { ...pass, Output: jsonata('$states.input.sum * 10') };
    const end = await outcomeOf(aDefinition({ First: first, Second: second }), { a: 1 });
    expect(end).toMatchObject({ output: 20, transitions: 2 });
  });
});

describe('Succeed and Fail', () => {
  it('Succeed ends with its Output', async () => {
    await expect(
      of({ ...succeed, Output: { ok: jsonata('$states.input.a') } }, { a: true }),
    ).resolves.toMatchObject({
      status: 'SUCCEEDED',
      output: { ok: true },
    });
  });

  it('Fail ends with its evaluated Error and Cause', async () => {
    const state = { Type: 'Fail', Error: 'NotReady', Cause: jsonata("'shard ' & $states.input.shard") };
    await expect(of(state, { shard: 3 })).resolves.toMatchObject({
      status: 'FAILED',
      error: 'NotReady',
      cause: 'shard 3',
      output: undefined,
    });
  });

  it('Fail refuses a Cause that is no text', async () => {
    const end = await of({ Type: 'Fail', Error: 'E', Cause: jsonata('{}') });
    expect(end).toMatchObject({
      error: 'States.QueryEvaluationError',
      cause: 'Cause of state Only is no text: {}',
    });
  });
});

describe('Choice', () => {
  const states = {
    Which: {
      Type: 'Choice',
      Choices: [
        { Condition: jsonata('$states.input.n > 10'), Next: 'End', Output: 'big', Assign: { by: 'rule' } },
        { Condition: jsonata('$states.input.n > 5'), Next: 'End', Output: 'middle' },
      ],
      Default: 'End',
      Output: 'small',
      Assign: { by: 'default' },
    },
    End: {
      Type: 'Succeed',
      Output: jsonata("{ 'size': $states.input, 'by': $exists($by) ? $by : 'nobody' }"),
    },
  };

  it.each([
    [11, { size: 'big', by: 'rule' }],
    [6, { size: 'middle', by: 'nobody' }],
    [1, { size: 'small', by: 'default' }],
  ])(
    'for %i goes by the first true Condition, else by Default, each with its own Output and Assign',
    async (n, output) => {
      await expect(outcomeOf(aDefinition(states), { n })).resolves.toMatchObject({ output });
    },
  );

  it('fails with States.NoChoiceMatched without a true Condition and a Default', async () => {
    const choice = { Type: 'Choice', Choices: [{ Condition: false, Next: 'End' }] };
    const end = await outcomeOf(aDefinition({ Which: choice, End: succeed }));
    expect(end).toMatchObject({ status: 'FAILED', error: 'States.NoChoiceMatched', transitions: 1 });
  });

  it('fails with States.QueryEvaluationError where a Condition is no boolean', async () => {
    const choice = { Type: 'Choice', Choices: [{ Condition: jsonata('1'), Next: 'End' }], Default: 'End' };
    const end = await outcomeOf(aDefinition({ Which: choice, End: succeed }));
    expect(end).toMatchObject({ error: 'States.QueryEvaluationError' });
    expect(end.cause).toContain('Which');
  });
});

describe('Wait', () => {
  const now = () => Date.UTC(2026, 4, 1);
  const waitsOf = async (wait: Record<string, unknown>, input: unknown = {}) => {
    const waits: number[] = [];
    const end = await outcomeOf(aDefinition({ Pause: { Type: 'Wait', End: true, ...wait } }), input, {
      waits,
      now,
    });
    return { waits, ...end };
  };

  it.each<[string, Record<string, unknown>, number]>([
    ['constant seconds', { Seconds: 2 }, 2000],
    ['seconds from an expression', { Seconds: jsonata('$states.input.s') }, 7000],
    ['a constant instant', { Timestamp: '2026-05-01T07:00:05+07:00' }, 5000],
    ['an instant from an expression', { Timestamp: jsonata('$states.input.at') }, 60_000],
    ['an instant that is past, not at all', { Timestamp: '2026-04-30T00:00:00Z' }, 0],
  ])('waits for %s and hands its input on', async (_, wait, ms) => {
    const input = { s: 7, at: '2026-05-01T00:01:00.000Z' };
    await expect(waitsOf(wait, input)).resolves.toMatchObject({ waits: [ms], output: input });
  });

  it.each([
    ['Seconds', -1],
    ['Seconds', 1.5],
    ['Seconds', '5'],
    ['Timestamp', '2026-05-01'],
    ['Timestamp', 5],
  ])('fails with States.QueryEvaluationError where %s yields %j', async (field, value) => {
    const end = await waitsOf({ [field]: jsonata('$states.input') }, value);
    expect(end).toMatchObject({ waits: [], error: 'States.QueryEvaluationError' });
    expect(end.cause).toContain(`${field} of state Pause`);
  });
});

describe('Parallel', () => {
  const branch = (name: string, state: Record<string, unknown>) => ({
    StartAt: name,
    States: { [name]: state },
  });

  it('runs its branches on the same input and collects their outputs in order', async () => {
    const end = await of(
      {
        Type: 'Parallel',
        Arguments: { n: jsonata('$states.input.a * 2') },
        Branches: [
          branch('Double', { ...pass, Output: jsonata('$states.input.n * 2') }),
          branch('Same', { ...pass, Output: jsonata('$states.input.n') }),
        ],
        Output: jsonata('$states.result'),
        End: true,
      },
      { a: 5 },
    );
    expect(end).toMatchObject({ output: [20, 10], transitions: 3 });
  });

  it('fails with the error of the branch that failed, which its Catch may answer', async () => {
    const parallel = {
      Type: 'Parallel',
      Branches: [branch('Bad', { Type: 'Fail', Error: 'Broken', Cause: 'why' }), branch('Good', pass)],
      Next: 'Never',
    };
    const states = { Both: parallel, Never: pass };
    await expect(outcomeOf(aDefinition(states))).resolves.toMatchObject({ error: 'Broken', cause: 'why' });
    const caught = { ...parallel, Catch: [{ ErrorEquals: ['Broken'], Next: 'Caught' }] };
    const end = await outcomeOf(aDefinition({ Both: caught, Never: pass, Caught: pass }));
    expect(end).toMatchObject({ status: 'SUCCEEDED', output: { Error: 'Broken', Cause: 'why' } });
  });

  it('keeps what a branch assigned inside that branch, while the branch reads the outer variables', async () => {
    const inner = { Type: 'Pass', Assign: { mine: jsonata('$outer + 1') }, Next: 'Tell' };
    const tell = { ...pass, Output: jsonata('$mine') };
    const states = {
      Set: { Type: 'Pass', Assign: { outer: 1 }, Next: 'Both' },
      Both: {
        Type: 'Parallel',
        Branches: [{ StartAt: 'Inner', States: { Inner: inner, Tell: tell } }],
        Next: 'After',
      },
      After: { ...pass, Output: jsonata('[$states.input, $exists($mine)]') },
    };
    await expect(outcomeOf(aDefinition(states))).resolves.toMatchObject({ output: [2, false] });
  });
});
