import { describe, expect, it } from 'vitest';
import { createEvaluate } from './evaluate.ts';

const now = Date.UTC(2026, 4, 1, 8, 30);
const evaluate = createEvaluate(() => now);
const value = (expression: string, bindings = {}) => evaluate(`{% ${expression} %}`, bindings);

describe('evaluation', () => {
  it('replaces expressions at any depth and leaves everything else alone', async () => {
    const template = { a: ['{% $x + 1 %}', { b: '{% $x %}' }], c: 'x', d: null, e: 2, f: '$x' };
    await expect(evaluate(template, { x: 1 })).resolves.toEqual({
      a: [2, { b: 1 }],
      c: 'x',
      d: null,
      e: 2,
      f: '$x',
    });
  });

  it('answers plain JSON, also where jsonata makes a sequence', async () => {
    const result = await value('$rows.id', { rows: [{ id: 1 }, { id: 2 }] });
    expect(result).toStrictEqual([1, 2]);
    expect(Object.getOwnPropertyNames(result)).toEqual(['0', '1', 'length']);
  });

  it('leaves the data that it reads unmarked', async () => {
    const data = { a: [5] };
    await expect(value('$data.a[]', { data })).resolves.toEqual([5]);
    expect(Object.getOwnPropertyNames(data.a)).toEqual(['0', 'length']);
  });

  it('keeps evaluations of one expression apart that run at the same time', async () => {
    const all = await Promise.all(
      [1, 2, 3, 4].map((x) => value('[$map([1..3], function($i) { $i * $x })]', { x })),
    );
    expect(all).toEqual([1, 2, 3, 4].map((x) => [x, 2 * x, 3 * x]));
  });

  it.each([
    ['yields nothing', '$states.input.absent', { states: { input: {} } }],
    ['reads a variable that is not there', '$absent', {}],
    ['names a field without a variable', 'absent', {}],
    ['reads the root', '$', {}],
    ['adds a text to a number', "1 + 'a'", {}],
    ['yields a function', 'function() { 1 }', {}],
    ['yields a function inside an object', '{ "f": $sum }', {}],
  ])('fails with States.QueryEvaluationError where an expression %s', async (_, expression, bindings) => {
    await expect(value(expression, bindings)).rejects.toMatchObject({ error: 'States.QueryEvaluationError' });
  });

  it('names the expression and its fault in the cause', async () => {
    await expect(value("1 + 'a'")).rejects.toThrow(/1 \+ 'a'.*T2002/);
  });
});

describe('the functions of Step Functions', () => {
  it('$partition cuts an array into parts of the given size', async () => {
    await expect(value('$partition([1,2,3,4,5], 2)')).resolves.toEqual([[1, 2], [3, 4], [5]]);
    await expect(value('$partition([1,2], 5)')).resolves.toEqual([[1, 2]]);
  });

  it('$range counts from the first to the last number by the step, also downwards', async () => {
    await expect(value('$range(0, 10, 5)')).resolves.toEqual([0, 5, 10]);
    await expect(value('$range(1, 10, 4)')).resolves.toEqual([1, 5, 9]);
    await expect(value('$range(3, 1, -1)')).resolves.toEqual([3, 2, 1]);
    await expect(value('$range(1, 1, 1)')).resolves.toEqual([1]);
  });

  it('$hash digests a text in hexadecimal', async () => {
    await expect(value("$hash('', 'MD5')")).resolves.toBe('d41d8cd98f00b204e9800998ecf8427e');
    await expect(value("$hash('abc', 'SHA-1')")).resolves.toBe('a9993e364706816aba3e25717850c26c9cd0d89d');
    await expect(value("$hash('', 'SHA-256')")).resolves.toMatch(/^e3b0c44298fc1c14/);
    await expect(value("$length($hash('', 'SHA-384'))")).resolves.toBe(96);
    await expect(value("$length($hash('', 'SHA-512'))")).resolves.toBe(128);
  });

  it('$random lies from 0 to 1, repeats with a seed and differs between seeds', async () => {
    const [free, one, again, two] = await Promise.all(
      ['$random()', '$random(7)', '$random(7)', '$random(8)'].map((expression) => value(expression)),
    );
    for (const number of [free, one, two]) expect(number).toSatisfy((n: number) => n >= 0 && n < 1);
    expect(again).toBe(one);
    expect(two).not.toBe(one);
  });

  it('$uuid is a new version 4 UUID at each call', async () => {
    const [first, second] = (await value('[$uuid(), $uuid()]')) as string[];
    expect(first).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(second).not.toBe(first);
  });

  it('$parse reads a JSON text', async () => {
    await expect(value('$parse($text).a[1]', { text: '{"a":[1,2]}' })).resolves.toBe(2);
  });

  it('$now and $millis read the given clock', async () => {
    await expect(value('$millis()')).resolves.toBe(now);
    await expect(value('$now()')).resolves.toBe('2026-05-01T08:30:00.000Z');
    await expect(value("$now('[Y0001]-[M01]-[D01] [H01]', '+0700')")).resolves.toBe('2026-05-01 15');
  });

  it.each([
    ["$hash('a', 'CRC')", /unknown algorithm CRC/],
    ["$hash('a', 'toString')", /unknown algorithm toString/],
    ["$parse('{')", /no JSON/],
    ['$partition([1], 0)', /positive whole number/],
    ['$range(0, 5, 0)', /step is 0/],
    ['$range(0, 1000, 1)', /1001 numbers/],
    ['$range(0.5, 2, 1)', /whole numbers/],
    ["$eval('1')", /not available/],
  ])('%s is an error', async (expression, message) => {
    const failure = { error: 'States.QueryEvaluationError', message: expect.stringMatching(message) };
    await expect(value(expression)).rejects.toMatchObject(failure);
  });
});
