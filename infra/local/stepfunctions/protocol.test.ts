import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import {
  DescribeExecutionCommand,
  ListExecutionsCommand,
  SFNClient,
  StartExecutionCommand,
  StopExecutionCommand,
} from '@aws-sdk/client-sfn';
import { afterEach, describe, expect, it } from 'vitest';
import type { StepFunctions } from './index.ts';
import { aDefinition, aService, aTask, functionArn, jsonata, machineArn } from './testing/local-service.ts';

const definition = aDefinition({
  Each: {
    Type: 'Map',
    Items: jsonata('$range(1, $states.input.shards, 1)'),
    MaxConcurrency: 2,
    ItemProcessor: {
      ProcessorConfig: { Mode: 'DISTRIBUTED', ExecutionType: 'EXPRESS' },
      StartAt: 'Seal',
      States: {
        Seal: aTask({
          Resource: 'arn:aws:states:::lambda:invoke',
          Arguments: { FunctionName: `${functionArn}:$LATEST`, Payload: { shard: jsonata('$states.input') } },
          Output: jsonata('$states.result.Payload'),
        }),
      },
    },
    Assign: { sealed: jsonata('$count($states.result)') },
    Next: 'Enough',
  },
  Enough: {
    Type: 'Choice',
    Choices: [{ Condition: jsonata('$sealed > 2'), Next: 'Done' }],
    Default: 'TooFew',
  },
  Done: { Type: 'Succeed', Output: jsonata("{ 'sealed': $sealed, 'shards': $states.input.shard }") },
  TooFew: { Type: 'Fail', Error: 'TooFew', Cause: jsonata("$sealed & ' shards'") },
});

const servers: Server[] = [];
afterEach(() => servers.splice(0).forEach((server) => server.close()));

/** The AWS SDK talking to a service over HTTP. */
async function clientOf(service: StepFunctions): Promise<SFNClient> {
  const server = createServer(async (request, response) => {
    const target = String(request.headers['x-amz-target']);
    const answer = await service.handle(target, JSON.parse(await text(request)));
    response.writeHead(answer.status, { 'content-type': 'application/x-amz-json-1.0' });
    response.end(JSON.stringify(answer.body));
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return new SFNClient({
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    region: 'ap-southeast-3',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });
}

describe('the AWS SDK over the protocol', () => {
  it('starts, describes and lists an execution to its end', async () => {
    const service = aService(definition);
    const client = await clientOf(service);
    const input = '{"shards":3}';
    const started = await client.send(
      new StartExecutionCommand({ stateMachineArn: machineArn, name: 'x', input }),
    );
    expect(started.startDate).toBeInstanceOf(Date);
    await service.idle();
    const told = await client.send(new DescribeExecutionCommand({ executionArn: started.executionArn }));
    expect(told).toMatchObject({ status: 'SUCCEEDED', name: 'x', input, startDate: started.startDate });
    expect(JSON.parse(told.output ?? '')).toEqual({ sealed: 3, shards: [1, 2, 3] });
    expect(told.stopDate).toBeInstanceOf(Date);
    expect(service.record(started.executionArn ?? '')).toMatchObject({ transitions: 6, children: 3 });
    const { executions } = await client.send(new ListExecutionsCommand({ stateMachineArn: machineArn }));
    expect(executions).toEqual([
      expect.objectContaining({
        executionArn: started.executionArn,
        status: 'SUCCEEDED',
        startDate: started.startDate,
      }),
    ]);
  });

  it('is told the error and cause of an execution that failed', async () => {
    const service = aService(definition);
    const client = await clientOf(service);
    const { executionArn } = await client.send(
      new StartExecutionCommand({ stateMachineArn: machineArn, input: '{"shards":2}' }),
    );
    await service.idle();
    await expect(client.send(new DescribeExecutionCommand({ executionArn }))).resolves.toMatchObject({
      status: 'FAILED',
      error: 'TooFew',
      cause: '2 shards',
    });
  });

  it('stops an execution', async () => {
    const service = aService(definition, { invoke: () => Promise.withResolvers<never>().promise });
    const client = await clientOf(service);
    const { executionArn } = await client.send(
      new StartExecutionCommand({ stateMachineArn: machineArn, input: '{"shards":2}' }),
    );
    const { stopDate } = await client.send(
      new StopExecutionCommand({ executionArn, error: 'Halt', cause: 'by hand' }),
    );
    expect(stopDate).toBeInstanceOf(Date);
    await expect(client.send(new DescribeExecutionCommand({ executionArn }))).resolves.toMatchObject({
      status: 'ABORTED',
      error: 'Halt',
      cause: 'by hand',
      stopDate,
    });
  });

  it('throws the SDK’s own error for each refusal', async () => {
    const client = await clientOf(aService(definition));
    const start = (fields: object) =>
      client.send(new StartExecutionCommand({ stateMachineArn: machineArn, ...fields }));
    await start({ name: 'x', input: '{"shards":3}' });
    await expect(start({ name: 'x', input: '{}' })).rejects.toMatchObject({ name: 'ExecutionAlreadyExists' });
    await expect(start({ name: 'a b' })).rejects.toMatchObject({
      name: 'InvalidName',
      message: "Invalid Name: 'a b'",
    });
    await expect(start({ input: '{' })).rejects.toMatchObject({ name: 'InvalidExecutionInput' });
    await expect(start({ stateMachineArn: `${machineArn}2` })).rejects.toMatchObject({
      name: 'StateMachineDoesNotExist',
    });
    const absent = client.send(new DescribeExecutionCommand({ executionArn: 'arn:absent' }));
    await expect(absent).rejects.toMatchObject({ name: 'ExecutionDoesNotExist' });
  });
});

describe('what the protocol refuses by name', () => {
  it.each([
    [
      'AWSStepFunctions.SendTaskSuccess',
      {},
      'UnknownOperationException',
      /unknown operation: AWSStepFunctions.SendTaskSuccess/,
    ],
    [
      'AWSStepFunctions.StartExecution',
      { stateMachineArn: machineArn, traceHeader: 'x' },
      'ValidationException',
      /traceHeader/,
    ],
    ['AWSStepFunctions.StartExecution', {}, 'ValidationException', /stateMachineArn/],
    ['AWSStepFunctions.DescribeExecution', { executionArn: 1 }, 'ValidationException', /executionArn/],
    ['AWSStepFunctions.ListExecutions', null, 'ValidationException', /expected object/],
  ])('%s with %j', async (target, body, type, message) => {
    const answer = await aService(definition).handle(target, body);
    expect(answer).toEqual({ status: 400, body: { __type: type, message: expect.stringMatching(message) } });
  });
});
