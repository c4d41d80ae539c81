import { defineConfig } from 'vitest/config';

const quiet = { env: { POWERTOOLS_DEV: 'false', LOG_LEVEL: 'SILENT' } };

// `unit` needs nothing; `engine` talks to a real DynamoDB engine that the global setup starts; `system` runs what was synthesised.
export default defineConfig({
  test: {
    ...quiet,
    projects: [
      {
        test: {
          ...quiet,
          name: 'unit',
          include: ['{shared,functions,infra}/**/*.test.ts', 'test/{vectors,inventories,infra}/**/*.test.ts'],
          exclude: ['**/node_modules/**', '**/*.engine.test.ts'],
          testTimeout: 30_000,
        },
      },
      {
        test: {
          ...quiet,
          name: 'engine',
          include: ['{functions,shared,infra}/**/*.engine.test.ts', 'test/{bench,close}/**/*.test.ts'],
          exclude: ['**/node_modules/**'],
          globalSetup: ['test/engine/global-setup.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          ...quiet,
          name: 'system',
          include: ['test/{scenarios,faults}/**/*.test.ts'],
          exclude: ['**/node_modules/**'],
          testTimeout: 240_000,
          hookTimeout: 240_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
