/**
 * Who may import whom, as data: the table of `docs/architecture.md`. The first rule whose `files` match a file holds for it. `:name` is
 * the file's own capability; `:left` stands for the doors (`index.ts`) of the capabilities to its left. `may` are files and packages,
 * `types` are files that only `import type` may name. What is on neither list is refused.
 */
export type Rule = { files: string; may: readonly string[]; types?: readonly string[] };

/** The ladder: a capability may use those before it, and none after it. */
export const LADDER = [
  'identity',
  'organisation',
  'periods',
  'skp',
  'progress',
  'feedback',
  'attendance',
  'appraisal',
  'calibration',
  'objections',
  'closing',
] as const;

/** Beside the ladder: these may use every capability on it, and none of it may use them. */
export const BESIDE = [
  'documents',
  'reports',
  'outcomes',
  'development',
  'audit',
  'notifications',
  'imports',
  'calculators',
  'service',
] as const;

const KERNEL = 'shared/kernel/**';
const REGULATION = 'shared/regulation/**';
/** Regulation that is no rule: the closed sets, and how numbers are written and counted. */
const CLOSED_SETS = [
  'shared/regulation/attendance.ts',
  'shared/regulation/sets.ts',
  'shared/regulation/quantity.ts',
  'shared/regulation/berakhlak.ts',
  'shared/regulation/policy-values.ts',
];
const CONTRACTS = 'shared/contracts/**';
const MESSAGES = 'shared/messages/**';
const PLATFORM = 'shared/platform/**';
const DECLARATIONS = 'functions/*/{routes,triggers,env,*.workflow}.ts';
/** The door of the vector, which every store may use. */
const PERIODS = 'functions/periods/index.ts';
const OWN = 'functions/:name';

const LIBRARIES = ['zod', 'jose', 'aws-lambda', 'node:*', 'node:*/*'];
/** What tests may use besides the public code around them. */
const TEST_TOOLS = [
  'vitest',
  'fast-check',
  'aws-sdk-client-mock',
  'node:*',
  'node:*/*',
  '@aws-sdk/*',
  'test/engine/*.ts',
];
/** Of other capabilities tests see what all see, and their stores and states, to arrange what has happened before. */
const TESTING = [
  'functions/*/testing/**',
  'functions/*/{index,routes,triggers}.ts',
  'functions/*/{store,domain}/*.ts',
  'infra/local/sample/**',
];

export const RULES: readonly Rule[] = [
  { files: 'shared/kernel/**/*.test.ts', may: [...TEST_TOOLS, 'zod', KERNEL] },
  { files: 'shared/kernel/**', may: ['zod', 'node:crypto', KERNEL] },
  { files: 'shared/regulation/**/*.test.ts', may: [...TEST_TOOLS, KERNEL, REGULATION] },
  { files: 'shared/regulation/**', may: [KERNEL, REGULATION] },
  { files: 'shared/contracts/**/*.test.ts', may: [...TEST_TOOLS, 'zod', CONTRACTS, KERNEL, REGULATION] },
  { files: 'shared/contracts/**', may: ['zod', CONTRACTS, KERNEL, ...CLOSED_SETS] },
  { files: 'shared/messages/**/*.test.ts', may: [...TEST_TOOLS, KERNEL, MESSAGES] },
  {
    files: 'shared/messages/**',
    may: [MESSAGES],
    types: ['shared/kernel/codes.ts', 'shared/kernel/codes/*.ts', 'shared/kernel/refusal.ts'],
  },
  {
    files: 'shared/platform/**/*.test.ts',
    may: [...TEST_TOOLS, 'zod', 'aws-lambda', KERNEL, CONTRACTS, MESSAGES, PLATFORM],
  },
  {
    files: 'shared/platform/**',
    may: [
      'zod',
      'aws-lambda',
      'node:*',
      '@aws-sdk/*',
      '@aws-lambda-powertools/*',
      'papaparse',
      'hucre/xlsx',
      'yazl',
      'uqr',
      '@myriaddreamin/typst-ts-node-compiler',
      'file-type',
      'yauzl',
      'exifreader',
      KERNEL,
      MESSAGES,
      PLATFORM,
      'shared/contracts/problem.ts',
    ],
    types: ['shared/contracts/route.ts'],
  },

  {
    files: 'functions/*/**/*.test.ts',
    may: [
      ...TEST_TOOLS,
      ...TESTING,
      ...LIBRARIES,
      `${OWN}/**`,
      KERNEL,
      REGULATION,
      CONTRACTS,
      MESSAGES,
      PLATFORM,
    ],
  },
  {
    files: 'functions/*/testing/**',
    may: [
      ...TESTING,
      ...TEST_TOOLS,
      ...LIBRARIES,
      `${OWN}/**`,
      KERNEL,
      REGULATION,
      CONTRACTS,
      MESSAGES,
      PLATFORM,
    ],
  },
  {
    files: 'functions/*/domain/**',
    may: [`${OWN}/domain/**`, KERNEL, REGULATION, 'node:crypto'],
    types: [':left'],
  },
  {
    files: 'functions/*/store/**',
    may: [
      `${OWN}/store/**`,
      `${OWN}/domain/**`,
      'zod',
      'node:crypto',
      KERNEL,
      ...CLOSED_SETS,
      PLATFORM,
      PERIODS,
    ],
    types: [':left'],
  },
  {
    files: 'functions/*/use-cases/**',
    may: [
      `${OWN}/use-cases/**`,
      `${OWN}/domain/**`,
      `${OWN}/store/**`,
      ':left',
      KERNEL,
      REGULATION,
      'shared/platform/table/**',
      'shared/platform/files/{csv,xlsx,zip}.ts',
      'node:crypto',
    ],
    types: [PLATFORM],
  },
  {
    files: 'functions/*/handlers/**',
    may: [
      'zod',
      `${OWN}/handlers/**`,
      `${OWN}/use-cases/**`,
      KERNEL,
      REGULATION,
      CONTRACTS,
      'shared/platform/http/**',
    ],
    types: [`${OWN}/domain/**`, `${OWN}/{routes,wiring}.ts`, ':left'],
  },
  {
    files: 'functions/service/all-routes.ts',
    may: ['functions/*/routes.ts', 'shared/contracts/route.ts'],
  },
  {
    files: DECLARATIONS,
    may: ['zod', KERNEL, CONTRACTS, `${OWN}/{env,*.workflow}.ts`],
  },
  { files: 'functions/*/index.ts', may: [`${OWN}/{domain,store,use-cases}/**`, `${OWN}/routes.ts`] },
  {
    files: 'functions/*/{api,api-*,wiring,wiring-*,on-*,step-*}.ts',
    may: [`${OWN}/**`, ':left', KERNEL, CONTRACTS, MESSAGES, PLATFORM, ...LIBRARIES],
  },

  {
    files: 'infra/local/**/{*.test.ts,testing/**}',
    may: [
      ...TEST_TOOLS,
      ...LIBRARIES,
      'infra/**',
      'test/**',
      'oidc-provider',
      'jsonata',
      'esbuild',
      'papaparse',
      'yazl',
    ],
  },
  {
    files: 'infra/local/**',
    may: [
      'infra/local/**',
      'node:*',
      'node:*/*',
      '@aws-sdk/*',
      'zod',
      'croner',
      'jose',
      'jsonata',
      'oidc-provider',
      'yauzl',
    ],
    types: ['aws-lambda'],
  },
  {
    files: 'infra/**',
    may: [
      'infra/{app,deploy}.ts',
      'infra/{stacks,constructs,config}/**',
      'aws-cdk-lib',
      'aws-cdk-lib/*',
      'cdk-nag',
      'constructs',
      'esbuild',
      'node:*',
      DECLARATIONS,
    ],
    types: ['shared/contracts/{route,trigger}.ts'],
  },
  {
    files: 'test/**',
    may: [
      'infra/**',
      'test/**',
      'shared/**',
      'functions/service/all-routes.ts',
      ...TESTING,
      'functions/*/env.ts',
      ...TEST_TOOLS,
      ...LIBRARIES,
    ],
    types: ['vitest/node', 'functions/*/use-cases/*.ts'],
  },
  { files: 'vitest.config.ts', may: ['vitest/config'] },
];

/** Imports that the table refuses and a reason allows: file, what it may import, why. */
export const EXCEPTIONS: readonly { file: string; may: readonly string[]; because: string }[] = [
  {
    file: 'shared/platform/pdf/{testing/read-pdf,qr.test}.ts',
    may: ['pdfjs-dist/legacy/build/pdf.mjs', 'uqr'],
    because:
      'a PDF is read back by a program that did not write it, and a drawn code is compared with the code',
  },
  {
    file: 'shared/platform/files/testing/files.ts',
    may: ['yazl'],
    because: 'it makes the hostile documents that inspection must refuse',
  },
  {
    file: 'functions/identity/domain/token.ts',
    may: ['jose'],
    because:
      'to verify a signature is a decision: keys and time are arguments, and nobody should write it by hand',
  },
  {
    file: 'functions/identity/{store/discover-keys,use-cases/authorize}.ts',
    may: ['jose'],
    because: 'they name the type of a key',
  },
  {
    file: 'functions/calculators/domain/*.ts',
    may: ['zod'],
    because:
      'a calculator is a rule with the schema of what goes in and out: the list of calculators is made from it',
  },
  {
    file: 'functions/periods/domain/policy-*.ts',
    may: ['zod'],
    because:
      'a value of policy is declared with the schema of what it may be: checks and forms are made from it',
  },
  {
    file: 'functions/progress/handlers/realisation-body.ts',
    may: ['functions/periods/index.ts'],
    because: 'the id of an appraisal is built by those who own vectors',
  },
  {
    file: 'functions/imports/store/read-csv.ts',
    may: ['papaparse'],
    because: 'a file of staff is read row by row, which the small CSV adapter does not do',
  },
  {
    file: 'functions/imports/store/upload-store.ts',
    may: ['@aws-sdk/client-s3', '@aws-sdk/s3-presigned-post'],
    because: 'it is the only one that lets a browser post a file',
  },
  {
    file: 'shared/platform/files/testing/read-back.ts',
    may: ['yauzl', 'node:stream/consumers'],
    because: 'tests look at the parts of a workbook as they lie in its ZIP',
  },
  {
    file: '{functions/service/openapi.test,test/infra/{workflows.test,run-workflow}}.ts',
    may: ['@seriousme/openapi-schema-validator', 'asl-validator'],
    because: 'somebody else says what is valid',
  },
  {
    file: '{functions/documents/use-cases/documents.engine,test/infra/assets}.test.ts',
    may: ['yauzl', '@myriaddreamin/typst-ts-node-compiler'],
    because: 'somebody else reads what was written, and the asset is proved with the package itself',
  },
  {
    file: 'test/infra/calls.ts',
    may: ['esbuild'],
    because: 'what a function can call is what the bundler leaves of its code',
  },
  {
    file: 'test/infra/checks.test.ts',
    may: ['aws-cdk-lib', 'aws-cdk-lib/aws-sns'],
    because: 'it shows that a resource which breaks a rule ends the synthesis',
  },
  {
    file: 'functions/closing/domain/{aggregate,summary}.ts',
    may: ['functions/organisation/index.ts', 'functions/periods/index.ts'],
    because:
      'whose OPD a unit is and who counts is decided by pure functions of those who own units and vectors',
  },
  {
    file: 'test/{bench,close,faults}/*.ts',
    may: ['functions/{closing,periods}/use-cases/*.ts'],
    because: 'the protocol of the close is proved over the use cases of both, stopped at every call',
  },
  {
    file: 'test/bench/handler.ts',
    may: ['functions/skp/handlers/handlers.ts', 'functions/skp/use-cases/show.ts'],
    because:
      'a request is measured without its reading and writing, which the use cases of the entry would do',
  },
];
