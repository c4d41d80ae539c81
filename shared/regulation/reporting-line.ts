import { cite } from './cite.ts';

/** Nobody is their own assessor, and no line of superiors runs in a circle. */
export const REPORTING_LINE_BASIS = [cite('PP-30-2019', {}, 'D', 'A-033')];
