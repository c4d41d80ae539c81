import type { REQUEST_CODES } from '../../kernel/codes/request.ts';
import type { Messages } from '../message.ts';

export const messages: Messages<typeof REQUEST_CODES> = {
  'request.invalid': {
    title: 'The input is not valid; nothing was saved.',
    next: 'Correct the fields listed under "fields" and send again.',
  },
  'request.malformed': {
    title: 'The body is not valid JSON; nothing was saved.',
    next: 'Check the JSON and send again.',
  },
  'request.key-required': {
    title: 'This request needs the Idempotency-Key header.',
    next: 'Add a random key of 8 to 128 characters and send again.',
  },
  'request.key-reused': {
    title: 'This Idempotency-Key was used with another body; nothing changed.',
    next: 'Use a new key for the new body.',
  },
  'request.too-large': {
    title: 'The body has {size} bytes, the limit is {limit}; nothing was saved.',
    next: 'Shorten it and send again. Files go through an upload.',
  },
  'request.unsupported-type': {
    title: 'The content type {type} is not accepted.',
    next: 'Send application/json.',
  },
  'request.cursor-invalid': {
    title: 'The page cursor is unknown.',
    next: 'Start again from the first page.',
  },
  'route.not-found': { title: 'There is no such address.', next: 'See /v1/openapi.json for all addresses.' },
  'auth.missing': { title: 'You are not signed in.', next: 'Sign in and try again.' },
  'auth.invalid': {
    title: 'The token is not valid.',
    next: 'Sign in again. If it happens again, ask BKPSDM.',
  },
  'auth.expired': { title: 'Your session has ended; your input is safe.', next: 'Sign in again and repeat.' },
  'auth.unknown-person': {
    title: 'Your account is not linked to an employee.',
    next: 'Ask BKPSDM to check your record.',
  },
  'access.forbidden': {
    title: 'Your role does not include this action.',
    next: 'Ask BKPSDM if this is your duty.',
  },
  'access.not-yours': {
    title: 'This action belongs to {who}; you may only read.',
    next: 'Ask {who} to do it.',
  },
  'version.stale': {
    title: 'This record was changed meanwhile. Your input is safe.',
    next: 'Reload, compare and save again.',
  },
  'version.required': {
    title: 'A change needs If-Match with the version you saw.',
    next: 'Load the record, take its ETag and send again.',
  },
  'service.busy': { title: 'The service is busy; nothing changed.', next: 'Try again in a few seconds.' },
};
