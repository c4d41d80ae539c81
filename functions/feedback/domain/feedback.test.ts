import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FEEDBACK } from '../../../shared/kernel/ids.ts';
import { BEHAVIOURS } from '../../../shared/regulation/sets.ts';
import type { About, Feedback } from './feedback.ts';
import { checkAbout, feedbackId, groupFeedback, isGiver, withdraw } from './feedback.ts';

const given = { at: '2026-11-02T03:00:00.000Z', by: 'cccccccccccc', behalf: 'bbbbbbbbbbbb' };
const some = (parts: Partial<Feedback> = {}): Feedback => ({
  id: 'x',
  about: { kind: 'GENERAL' },
  text: 'Baik.',
  given,
  version: 1,
  ...parts,
});

describe('the id of feedback', () => {
  it('sorts by the instant, in any order of requests', () => {
    const instant = fc.date({
      min: new Date('2020-01-01'),
      max: new Date('2100-01-01'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(instant, instant, (one, other) => {
        const [first, second] = [
          feedbackId(one.toISOString(), 'zzzzzzzzzzzz'),
          feedbackId(other.toISOString(), 'aaaaaaaaaaaa'),
        ];
        expect(first).toMatch(FEEDBACK);
        if (one.getTime() !== other.getTime()) expect(first < second).toBe(one.getTime() < other.getTime());
      }),
    );
  });
});

describe('feedback', () => {
  it('is about an indicator of the plan, or about something else', () => {
    expect(checkAbout({ kind: 'IKI', iki: 2 }, [1, 2]).ok).toBe(true);
    expect(checkAbout({ kind: 'BEHAVIOUR', behaviour: 'LOYAL' }, []).ok).toBe(true);
    expect(checkAbout({ kind: 'IKI', iki: 3 }, [1, 2])).toMatchObject({
      refusal: { code: 'feedback.unknown-iki', values: { iki: 3 } },
    });
  });

  it('is of whoever gave it, and of the assessor for whom it was given', () => {
    const givers = ['bbbbbbbbbbbb', 'cccccccccccc', 'dddddddddddd'].filter((it) => isGiver(some(), it));
    expect(givers).toEqual(['bbbbbbbbbbbb', 'cccccccccccc']);
  });

  it('is withdrawn once, and keeps its words', () => {
    const act = { at: '2026-11-03T03:00:00.000Z', by: 'bbbbbbbbbbbb' };
    const result = withdraw(some(), act, 'Salah orang.');
    if (!result.ok) throw new Error(result.refusal.code);
    expect(result.value).toEqual(some({ version: 2, withdrawn: { ...act, reason: 'Salah orang.' } }));
    expect(withdraw(result.value, act, 'Lagi.')).toMatchObject({ refusal: { code: 'feedback.withdrawn' } });
  });
});

describe('feedback by what it is about', () => {
  const about = fc.oneof(
    fc.integer({ min: 1, max: 9 }).map((iki): About => ({ kind: 'IKI', iki })),
    fc.constantFrom(...BEHAVIOURS).map((behaviour): About => ({ kind: 'BEHAVIOUR', behaviour })),
    fc.constant<About>({ kind: 'GENERAL' }),
  );

  it('stands once, in its order, unless it was withdrawn', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(about, fc.boolean())), (all) => {
        const feedback = all.map(([it, isWithdrawn], at) =>
          some({
            id: String(at),
            about: it,
            ...(isWithdrawn ? { withdrawn: { ...given, reason: 'x' } } : {}),
          }),
        );
        const { iki, behaviour, general } = groupFeedback(feedback);
        const groups = [...iki.values(), ...Object.values(behaviour), general];
        const standing = feedback.filter((it) => it.withdrawn === undefined);
        expect(groups.flat().toSorted((a, b) => Number(a.id) - Number(b.id))).toEqual(standing);
        for (const group of groups) expect(group).toEqual(standing.filter((it) => group.includes(it)));
        for (const [number, group] of iki)
          for (const it of group) expect(it.about).toEqual({ kind: 'IKI', iki: number });
      }),
    );
  });
});
