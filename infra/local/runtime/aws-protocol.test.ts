import { afterEach, describe, expect, it } from 'vitest';
import { answerAwsServices, asText } from './aws-protocol.ts';
import { listenOnLoopback } from './loopback.ts';
import type { Loopback } from './loopback.ts';

const open: Loopback[] = [];
const lines: string[] = [];

async function ask(
  target: string | undefined,
  body: string,
): Promise<{ status: number; type: string; text: string }> {
  const services = {
    Echo: asText((name, input) => Promise.resolve({ status: 200, body: { name, input } })),
    Broken: () => Promise.reject(new Error('a bug')),
  };
  const server = await listenOnLoopback(0, answerAwsServices(services), (line) => lines.push(line));
  open.push(server);
  const headers = target === undefined ? {} : { 'x-amz-target': target };
  const answer = await fetch(`http://127.0.0.1:${server.port}`, { method: 'POST', headers, body });
  return { status: answer.status, type: answer.headers.get('content-type') ?? '', text: await answer.text() };
}

afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => server.close()));
});

describe('a request of the AWS JSON protocol', () => {
  it('reaches the service that its target names, with the body as a value', async () => {
    const { status, type, text } = await ask('Echo.Say', '{"a":1}');
    expect({ status, type }).toEqual({ status: 200, type: 'application/x-amz-json-1.0' });
    expect(JSON.parse(text)).toEqual({ name: 'Echo.Say', input: { a: 1 } });
  });

  it.each([
    ['Nobody.Say', '{}', 'UnknownOperationException'],
    [undefined, '{}', 'UnknownOperationException'],
    ['Echo.Say', '{', 'SerializationException'],
    ['Echo.Say', `"${'x'.repeat(5 * 1024 * 1024)}"`, 'RequestEntityTooLargeException'],
  ])('to %s that makes no sense is refused with a type', async (target, body, expected) => {
    const { status, text } = await ask(target, body);
    expect(status).toBe(400);
    expect(JSON.parse(text)).toMatchObject({ __type: expected });
  });

  it('that meets a bug is a 500 without its stack, which is logged', async () => {
    const { status, text } = await ask('Broken.Say', '{}');
    expect({ status, text }).toEqual({ status: 500, text: '' });
    expect(lines.join('\n')).toContain('a bug');
  });
});
