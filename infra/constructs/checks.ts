import type {
  App,
  IPolicyValidationContext,
  IPolicyValidationPlugin,
  PolicyValidationPluginReport,
} from 'aws-cdk-lib';
import { Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks, NIST80053R5Checks, ServerlessChecks } from 'cdk-nag';
import type { Acknowledgement } from '../config/acknowledgements.ts';

/** One rule that one resource does not follow. `finding` is what exactly, where the rule tells it. */
type Finding = { id: string; rule: string; finding: string; path: string };

function findingsOf({ violations }: PolicyValidationPluginReport): Finding[] {
  return violations.flatMap(({ ruleName: id, violatingResources }) => {
    const [, rule = id, finding = ''] = /^([^[]+)(?:\[(.*)\])?$/.exec(id) ?? [];
    return violatingResources.map(({ constructPath }) => ({ id, rule, finding, path: constructPath ?? '' }));
  });
}

function excuses(it: Acknowledgement, { rule, finding, path }: Finding): boolean {
  return it.rules.includes(rule) && it.of.test(path) && (it.finding ?? /^$/).test(finding);
}

/**
 * A pack of rules that puts each excuse of the list on the one finding of the one resource that it is for, and then checks again. Only now,
 * because findings have their names when references between stacks are made: at the end of the synthesis.
 */
function excused(
  app: App,
  pack: IPolicyValidationPlugin,
  acknowledgements: readonly Acknowledgement[],
  used: Set<Acknowledgement>,
): IPolicyValidationPlugin {
  return {
    name: pack.name,
    validate: (context: IPolicyValidationContext) => {
      const constructs = new Map(app.node.findAll().map((it) => [it.node.path, it]));
      for (const found of findingsOf(pack.validate(context))) {
        const excuse = acknowledgements.find((it) => excuses(it, found));
        const construct = constructs.get(found.path);
        if (excuse === undefined || construct === undefined) continue;
        used.add(excuse);
        Validations.of(construct).acknowledge({ id: found.id, reason: excuse.reason });
      }
      return pack.validate(context);
    },
  };
}

/** Finds what the packs before it have not used. A finding without a resource would not end the synthesis: the first stack stands for it. */
function noneUnused(
  app: App,
  acknowledgements: readonly Acknowledgement[],
  used: ReadonlySet<Acknowledgement>,
): IPolicyValidationPlugin {
  return {
    name: 'Acknowledgements',
    validate: () => {
      const violations = acknowledgements
        .filter((it) => !used.has(it))
        .map((it) => ({
          ruleName: `unused[${it.rules.join()} of ${it.of} ${it.finding ?? ''}]`,
          description: 'infra/config/acknowledgements.ts excuses what nothing does.',
          severity: 'error',
          violatingResources: [{ constructPath: app.node.children[0]?.node.path ?? '', locations: [] }],
        }));
      return { success: violations.length === 0, violations };
    },
  };
}

/**
 * Holds the app to cdk-nag's rules of AWS Solutions, Serverless and NIST 800-53 r5 whenever it is synthesised: a finding that the list does
 * not excuse ends the synthesis, and so does an entry of the list that excuses nothing.
 */
export function checkRules(app: App, acknowledgements: readonly Acknowledgement[]): void {
  const used = new Set<Acknowledgement>();
  const packs = [new AwsSolutionsChecks(app), new ServerlessChecks(app), new NIST80053R5Checks(app)];
  Validations.of(app).addPlugins(
    ...packs.map((pack) => excused(app, pack, acknowledgements, used)),
    noneUnused(app, acknowledgements, used),
  );
}
