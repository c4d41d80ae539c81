import { describe, expect, it } from 'vitest';
import { aContent, anIki, anRhk, exactly } from '../../skp/testing/a-skp.ts';
import type { Going } from './appraisal-forms.ts';
import { appraisalFormOf, evaluationDocumentOf } from './appraisal-forms.ts';
import type { Facts } from './facts.ts';
import { fillForm } from './fill-form.ts';

const person = { name: 'Siti', nip: '', grade: 'III/c', position: 'Analis', unit: 'Dinas' };
const going: Going = { issue: { as: 'PREVIEW', date: '2026-12-31' }, signed: null };
const decided = {
  achievement: 'BAIK',
  workResult: 'SESUAI',
  workBehaviour: 'DI_ATAS',
  predikat: 'BAIK',
  note: 'Baik.',
} as const;

function facts(difference: Partial<Facts> = {}): Facts {
  return {
    agency: 'Pemerintah Kota Binjai',
    place: 'Binjai',
    period: '2026-Q4',
    form: 'JA_JF',
    people: { employee: person, assessor: null, seniorAssessor: null },
    plan: aContent({ rhk: [anRhk({ iki: [anIki({ number: 3 })] })] }),
    superiorRhk: new Map([['2026.bbbbbbbbbbbb.1#1', 'Meningkatnya layanan']]),
    realised: new Map([[3, 110_000]]),
    notes: { 3: 'Sesuai rekap.' },
    evidence: new Map([[3, 2]]),
    feedback: { iki: { 3: [{ date: '2026-11-02', text: 'Pertahankan.' }] }, behaviour: {} },
    assessed: decided,
    development: null,
    explained: null,
    withheld: false,
    ...difference,
  };
}

describe('an evaluation', () => {
  it('has of each indicator the target of its quarter, what was reported, the evidence and the feedback', () => {
    const form = appraisalFormOf(facts(), going);
    expect(form).toMatchObject({ kind: 'EVALUASI_KUANTITATIF', predikat: 'BAIK' });
    expect(form.rhk[0]).toMatchObject({ superiorRhk: 'Meningkatnya layanan' });
    expect(form.rhk[0]?.iki[0]).toMatchObject({
      target: { ...exactly(12), unit: 'dokumen' },
      realisation: { quantity: 110_000, note: 'Sesuai rekap.', evidence: 2 },
      feedback: [{ text: 'Pertahankan.' }],
    });
    expect(appraisalFormOf(facts({ period: '2026' }), going).rhk[0]?.iki[0]?.target).toMatchObject(
      exactly(48),
    );
  });

  it('is the form of heads for whom has it, and that of the approach for everybody else', () => {
    expect(appraisalFormOf(facts({ form: 'JPT' }), going).kind).toBe('EVALUASI_PIMPINAN');
    const inWords = facts({ plan: aContent({ approach: 'KUALITATIF' }) });
    expect(appraisalFormOf(inWords, going).kind).toBe('EVALUASI_KUALITATIF');
  });

  it('is whole without a plan, without a report and without an assessor', () => {
    const nothing = facts({ plan: undefined, realised: new Map(), notes: {}, evidence: new Map() });
    expect(appraisalFormOf(nothing, going).rhk).toEqual([]);
    const unreported = facts({ realised: new Map(), notes: {}, evidence: new Map() });
    expect(appraisalFormOf(unreported, going).rhk[0]?.iki[0]?.realisation).toBeNull();
    expect(evaluationDocumentOf(nothing, going)).toMatchObject({ assessor: null, objection: null });
  });

  it('says to the employee before the delivery that nothing is delivered, not that nothing is decided', () => {
    const nothing = { ...decided, achievement: null, workResult: null, workBehaviour: null, predikat: null };
    const filled = (withheld: boolean) =>
      fillForm(appraisalFormOf(facts({ assessed: nothing, withheld }), going)).data;
    expect(filled(true)).toMatchObject({ unrated: 'Belum Disampaikan', predikat: 'Belum Disampaikan' });
    expect(filled(false)).toMatchObject({ unrated: 'Belum Dinilai', predikat: 'Belum Dinilai' });
  });
});
