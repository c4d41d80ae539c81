/**
 * How sure we are that the law says it: `V` verified in a reproduction of the text, `V2` read in a secondary source, `M` from memory,
 * `U` uncertain, `D` derived. What is not `V` stands on an assumption that is listed.
 */
export const CONFIDENCES = ['V', 'V2', 'M', 'U', 'D'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** A place inside an instrument, with the parts that Indonesian law is cited by. Empty means the instrument as a whole. */
export type Place = { pasal?: string; ayat?: string; huruf?: string; angka?: string; lampiran?: string };

declare const REGISTERED: unique symbol;

/**
 * The legal basis of a rule or a refusal. `source` is an id of the register in `shared/regulation/sources.ts`; `repealedBy` is one, too, on
 * citations of a repealed instrument: its formulas are an overlay, and decide nothing by law. Only `cite` of `shared/regulation` makes
 * one: nobody else can write the property that marks it.
 */
export type Citation = Place & {
  readonly [REGISTERED]: true;
  source: string;
  confidence: Confidence;
  assumption?: string;
  repealedBy?: string;
};

/** The place as officials write it: `Pasal 41 ayat (5) huruf a`, `Lampiran II angka 10`; empty for a whole instrument. */
export function placeText(place: Place): string {
  const parts = [
    place.lampiran === undefined ? '' : `Lampiran ${place.lampiran}`,
    place.pasal === undefined ? '' : `Pasal ${place.pasal}`,
    place.ayat === undefined ? '' : `ayat (${place.ayat})`,
    place.huruf === undefined ? '' : `huruf ${place.huruf}`,
    place.angka === undefined ? '' : `angka ${place.angka}`,
  ];
  return parts.filter((part) => part !== '').join(' ');
}
