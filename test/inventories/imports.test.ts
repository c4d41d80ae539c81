import { describe, expect, it } from 'vitest';
import { matchesGlob } from 'node:path/posix';
import { BESIDE, EXCEPTIONS, LADDER } from './import-table.ts';
import { importsOf, violationsOf } from './imports.ts';
import { foldersOf, sourceFiles } from './source-files.ts';

const SOURCES = sourceFiles('shared', 'functions', 'infra', 'test');

describe('the import table', () => {
  it('is kept by every file', () => {
    expect(SOURCES.flatMap(({ file, text }) => violationsOf(file, text))).toEqual([]);
  });

  it('knows every capability', () => {
    const known: readonly string[] = [...LADDER, ...BESIDE];
    expect(foldersOf('functions').filter((name) => !known.includes(name))).toEqual([]);
  });

  it('excuses nothing that no longer needs it', () => {
    const needed = ({ file, may }: (typeof EXCEPTIONS)[number]): boolean =>
      SOURCES.some(
        (source) =>
          matchesGlob(source.file, file) &&
          importsOf(source.file, source.text).some((it) => may.some((one) => matchesGlob(it.target, one))),
      );
    expect(EXCEPTIONS.filter((it) => !needed(it)).map((it) => it.file)).toEqual([]);
  });
});

describe('a planted violation is found', () => {
  it.each([
    ['the kernel using regulation', 'shared/kernel/x.ts', "import { a } from '../regulation/sets.ts';"],
    ['the kernel using a package', 'shared/kernel/x.ts', "import { z } from 'jose';"],
    ['regulation using contracts', 'shared/regulation/x.ts', "import { a } from '../contracts/skp.ts';"],
    ['contracts using a rule', 'shared/contracts/x.ts', "import { a } from '../regulation/score.ts';"],
    ['messages using values', 'shared/messages/x.ts', "import { CODES } from '../kernel/codes.ts';"],
    ['the platform using regulation', 'shared/platform/x.ts', "import { a } from '../regulation/sets.ts';"],
    [
      'the platform using functions',
      'shared/platform/x.ts',
      "import { a } from '../../functions/skp/index.ts';",
    ],
    [
      'a domain using contracts',
      'functions/skp/domain/x.ts',
      "import type { A } from '../../../shared/contracts/skp.ts';",
    ],
    ['a domain using its store', 'functions/skp/domain/x.ts', "import { a } from '../store/keys.ts';"],
    [
      'a domain using a door',
      'functions/skp/domain/x.ts',
      "import { listUnits } from '../../organisation/index.ts';",
    ],
    ['a domain using the SDK', 'functions/skp/domain/x.ts', "import { S3 } from '@aws-sdk/client-s3';"],
    [
      'a store using contracts',
      'functions/skp/store/x.ts',
      "import { a } from '../../../shared/contracts/skp.ts';",
    ],
    ['a store using use cases', 'functions/skp/store/x.ts', "import { a } from '../use-cases/draft.ts';"],
    ['another store', 'functions/skp/store/x.ts', "import { a } from '../../periods/store/keys.ts';"],
    ['a use case using handlers', 'functions/skp/use-cases/x.ts', "import { a } from '../handlers/x.ts';"],
    ['a use case using the SDK', 'functions/skp/use-cases/x.ts', "import { S3 } from '@aws-sdk/client-s3';"],
    [
      'a use case going past a door',
      'functions/skp/use-cases/x.ts',
      "import { a } from '../../periods/domain/gate.ts';",
    ],
    [
      'a use case looking right on the ladder',
      'functions/skp/use-cases/x.ts',
      "import { a } from '../../appraisal/index.ts';",
    ],
    [
      'the ladder using what stands beside it',
      'functions/closing/use-cases/x.ts',
      "import { a } from '../../reports/index.ts';",
    ],
    [
      'even the types of a capability to the right',
      'functions/skp/use-cases/x.ts',
      "import type { A } from '../../closing/index.ts';",
    ],
    ['a handler using its store', 'functions/skp/handlers/x.ts', "import type { A } from '../store/x.ts';"],
    ['a handler using its domain', 'functions/skp/handlers/x.ts', "import { a } from '../domain/x.ts';"],
    [
      'inline types, which leave the import standing',
      'functions/skp/handlers/x.ts',
      "import { type A } from '../domain/x.ts';",
    ],
    ['routes with behaviour', 'functions/skp/routes.ts', "import { a } from './domain/x.ts';"],
    [
      'wiring that looks right on the ladder',
      'functions/periods/wiring.ts',
      "import { a } from '../skp/index.ts';",
    ],
    [
      'routes of others outside the one list',
      'functions/service/api.ts',
      "import { routes } from '../periods/routes.ts';",
    ],
    [
      'infrastructure using a use case',
      'infra/stacks/x.ts',
      "import { a } from '../../functions/skp/use-cases/x.ts';",
    ],
    ['infrastructure using the local runtime', 'infra/stacks/x.ts', "import { a } from '../local/start.ts';"],
    [
      'the local runtime using functions',
      'infra/local/x.ts',
      "import { a } from '../../functions/skp/index.ts';",
    ],
    [
      'the local runtime using the kernel',
      'infra/local/x.ts',
      "import { a } from '../../shared/kernel/ids.ts';",
    ],
    ['the local runtime using stacks', 'infra/local/x.ts', "import { a } from '../stacks/app-stack.ts';"],
    [
      'a test using private files',
      'test/scenarios/x.ts',
      "import { a } from '../../functions/skp/wiring.ts';",
    ],
    ['a re-export', 'functions/skp/domain/x.ts', "export { a } from '../store/keys.ts';"],
    ['an import for its effect', 'functions/skp/domain/x.ts', "import '../store/keys.ts';"],
    ['a dynamic import', 'functions/skp/domain/x.ts', "const a = await import('../store/keys.ts');"],
    [
      'an import over several lines',
      'functions/skp/domain/x.ts',
      "import {\n  a,\n} from '../store/keys.ts';",
    ],
    ['a file in no room', 'functions/skp/helpers/x.ts', ''],
  ])('%s', (_, file, text) => {
    expect(violationsOf(file, text)).toHaveLength(1);
  });

  it.each([
    ['own types in a handler', 'functions/skp/handlers/x.ts', "import type { A } from '../domain/x.ts';"],
    ['a door to the left', 'functions/skp/use-cases/x.ts', "import { a } from '../../periods/index.ts';"],
    [
      'any door from beside',
      'functions/reports/use-cases/x.ts',
      "import { a } from '../../closing/index.ts';",
    ],
    ['the list of routes', 'functions/service/all-routes.ts', "import { routes } from '../skp/routes.ts';"],
  ])('and what is allowed is left alone: %s', (_, file, text) => {
    expect(violationsOf(file, text)).toEqual([]);
  });
});
