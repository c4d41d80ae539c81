import { defineConfig } from 'vitest/config';

const quiet = { env: { LOG_LEVEL: 'SILENT' } };
const exclude = ['**/node_modules/**', '**/cdk.out/**'];
const engine = {
  globalSetup: ['test/engine/global-setup.ts'],
  testTimeout: 60_000,
  hookTimeout: 60_000,
};

// `unit` needs nothing; `engine` talks to a real DynamoDB engine that the global setup starts; `infra` looks at the synthesised
// templates; `system` runs what was synthesised; `deep` is what takes too long for every change.
export default defineConfig({
  test: {
    ...quiet,
    projects: [
      {
        test: {
          ...quiet,
          name: 'unit',
          include: ['{shared,functions,infra}/**/*.test.ts', 'test/{vectors,inventories}/**/*.test.ts'],
          exclude: [...exclude, '**/*.{engine,deep}.test.ts'],
          // Most of the time of a small test would go into loading its modules once more.
          isolate: false,
          testTimeout: 30_000,
        },
      },
      {
        test: {
          ...quiet,
          ...engine,
          name: 'engine',
          include: ['{functions,shared,infra}/**/*.engine.test.ts', 'test/{bench,close}/**/*.test.ts'],
          exclude: [...exclude, '**/*.deep.test.ts'],
        },
      },
      {
        test: {
          ...quiet,
          name: 'infra',
          include: ['test/infra/**/*.test.ts'],
          exclude: [...exclude, '**/*.deep.test.ts'],
          globalSetup: ['test/infra/synthesise.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          ...quiet,
          name: 'system',
          include: ['test/{scenarios,faults,fuzz}/**/*.test.ts'],
          exclude: [...exclude, '**/*.deep.test.ts'],
          testTimeout: 240_000,
          hookTimeout: 240_000,
          fileParallelism: false,
        },
      },
      {
        test: {
          ...quiet,
          ...engine,
          name: 'deep',
          include: ['{functions,shared,infra,test}/**/*.deep.test.ts'],
          exclude,
          testTimeout: 3_600_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
