import type { ORGANISATION_CODES } from '../../kernel/codes/organisation.ts';
import type { Messages } from '../message.ts';

export const messages: Messages<typeof ORGANISATION_CODES> = {
  'agency.exists': { title: 'This agency is registered already.', next: 'Use another id.' },
  'agency.administrator-taken': {
    title: "The administrator's account is linked already; the agency is not registered.",
    next: 'Use another account for its administrator.',
  },
  'unit.not-found': {
    title: 'The unit does not exist or is outside your authority.',
    next: 'Check its code in the list of units.',
  },
  'employee.not-found': {
    title: 'Not found, or outside your authority.',
    next: 'Check the name or NIP, or ask BKPSDM.',
  },
  'segment.not-found': { title: 'This position was not found.', next: 'Reload the employee.' },
  'segment.own-assessor': { title: 'Nobody can be their own assessor.', next: 'Choose the direct superior.' },
  'segment.cycle': {
    title: 'The reporting line would form a cycle; nothing changed.',
    next: 'Choose an assessor who does not report to this employee.',
  },
  'segment.assessor-unknown': {
    title: 'The assessor was not found.',
    next: 'Check the NIP or import that person first.',
  },
  'segment.unchanged': {
    title: 'The reporting line is like this already; nothing changed.',
    next: 'There is nothing to do.',
  },
  'delegation.not-found': { title: 'The delegation was not found.', next: 'Reload the list.' },
  'delegation.to-self': {
    title: 'A delegation cannot go to the same person.',
    next: 'Choose another official.',
  },
  'delegation.ends-before-start': { title: 'It ends before it starts.', next: 'Correct the dates.' },
  'delegation.person-unknown': { title: 'The official was not found.', next: 'Check the chosen employee.' },
  'delegation.end-past': {
    title: 'The end lies in the past; nothing changed.',
    next: 'Choose today or a later day.',
  },
  'delegation.end-later': {
    title: 'A delegation can only end earlier than {to}.',
    next: 'To prolong it, add a delegation with its own decree.',
  },
  'delegation.ended': { title: 'The delegation ended on {to}.', next: 'There is nothing to do.' },
};
