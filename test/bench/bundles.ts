import budgets from './budgets.json' with { type: 'json' };
import type { Bundle } from './bundle-sizes.ts';
import { bundlesOf, isApi, limitOf } from './bundle-sizes.ts';
import type { Bench, Measure } from './measure.ts';
import { asserted, reported } from './measure.ts';

const KIB = 1_024;

function largest(bundles: readonly Bundle[]): number {
  return Math.max(...bundles.map((it) => it.bytes)) / KIB;
}

function apis(all: readonly Bundle[]): Measure[] {
  const { api, apiWithS3 } = budgets.bundles;
  const plain = all.filter((it) => isApi(it) && limitOf(it) === api);
  const presigning = all.filter((it) => isApi(it) && limitOf(it) === apiWithS3);
  return [
    asserted('largest bundle of an API function', largest(plain), api / KIB, 'KiB'),
    asserted('largest bundle of an API function that presigns', largest(presigning), apiWithS3 / KIB, 'KiB'),
  ];
}

/** The sizes of what is uploaded for the functions. */
export const bundles: Bench = {
  name: 'bundles',
  run: async ({ assembly, tell }) => {
    tell('weighing the bundles');
    const all = bundlesOf(await assembly());
    const others = largest(all.filter((it) => !isApi(it)));
    return [
      ...apis(all),
      reported(
        'largest bundle of a step or trigger function',
        others,
        budgets.bundles.apiWithS3 / KIB,
        'KiB',
      ),
    ];
  },
};
