import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import validate from 'asl-validator';
import { describe, expect, inject, it } from 'vitest';
import { createStepFunctions } from '../../infra/local/stepfunctions/index.ts';
import { referencesOf, resourcesOf } from './templates.ts';
import { loadAssembly } from '../../infra/local/template/index.ts';

const machines = () =>
  loadAssembly(inject('assembly'), {
    parameters: { Issuer: 'https://issuer.example', PublicOrigin: 'https://kinerja.example' },
  }).stateMachines;

describe('every workflow', () => {
  it('logs what failed, without what went in and out, and is traced', () => {
    for (const { id, properties } of resourcesOf('AWS::StepFunctions::StateMachine')) {
      expect(properties['LoggingConfiguration'], id).toMatchObject({
        Level: 'ERROR',
        IncludeExecutionData: false,
      });
      expect(referencesOf(properties['LoggingConfiguration']), id).toEqual([
        expect.stringContaining('WorkflowsLogs') as string,
      ]);
      expect(properties['TracingConfiguration'], id).toEqual({ Enabled: true });
    }
  });

  it('is valid to the validator of the Amazon States Language', () => {
    expect(machines().length).toBeGreaterThan(0);
    for (const { name, definition } of machines()) {
      const { isValid, errorsText } = validate(definition);
      expect(isValid, `${name}: ${errorsText()}`).toBe(true);
    }
  });

  it('is JSONata throughout', () => {
    for (const { name, definition } of machines()) {
      expect(definition, name).toMatchObject({ QueryLanguage: 'JSONata' });
    }
  });

  it('holds nothing that the local interpreter does not know', async () => {
    const directory = mkdtempSync(join(tmpdir(), 'machines-'));
    const service = createStepFunctions({
      machines: [...machines()],
      directory,
      invoke: () => Promise.reject(new Error('nothing runs here')),
    });
    await service.close();
    rmSync(directory, { recursive: true, force: true });
  });
});
