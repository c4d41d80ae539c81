import { isObject } from './aws-json.ts';

/** A leaf value of an event. */
export type Leaf = string | number | boolean | null;

/** Decides on all the values that an event has at one path; none when the path is absent or not a leaf. */
export type LeafTest = (values: readonly Leaf[]) => boolean;

type Order = (value: number, bound: number) => boolean;
const ORDERS: Record<string, Order> = {
  '=': (a, b) => a === b,
  '<': (a, b) => a < b,
  '<=': (a, b) => a <= b,
  '>': (a, b) => a > b,
  '>=': (a, b) => a >= b,
};

/** True for what a leaf of JSON can be. */
export function isLeaf(value: unknown): value is Leaf {
  return value === null || ['string', 'number', 'boolean'].includes(typeof value);
}

/**
 * Compiles one alternative of a pattern's array: an exact value or an object with exactly one operator (`prefix`, `suffix`,
 * `anything-but`, `exists`, `numeric`, `wildcard`). Numbers compare by value. Throws with `where` and the operator's name for anything else.
 */
export function compileAlternative(alternative: unknown, where: string): LeafTest {
  if (isLeaf(alternative)) return (values) => values.includes(alternative);
  if (!isObject(alternative))
    throw new Error(`${where}: an alternative is a value or an object with one operator`);
  const [operator, ...more] = Object.keys(alternative);
  if (operator === undefined || more.length > 0) {
    throw new Error(
      `${where}: exactly one operator is expected, not «${Object.keys(alternative).join(', ')}»`,
    );
  }
  return compileOperator(operator, alternative[operator], where);
}

function compileOperator(operator: string, operand: unknown, where: string): LeafTest {
  switch (operator) {
    case 'prefix':
    case 'suffix':
      return some(affix(operator, operand, where));
    case 'anything-but':
      return anythingBut(operand, where);
    case 'exists':
      if (typeof operand !== 'boolean') throw new Error(`${where}: exists takes true or false`);
      return (values) => values.length > 0 === operand;
    case 'wildcard':
      return some(wildcard(operand, where));
    case 'numeric':
      return numeric(operand, where);
    default:
      throw new Error(`${where}: the operator «${operator}» is not supported`);
  }
}

function some(test: (value: Leaf) => boolean): LeafTest {
  return (values) => values.some(test);
}

function affix(operator: 'prefix' | 'suffix', operand: unknown, where: string): (value: Leaf) => boolean {
  if (typeof operand !== 'string' || operand === '') {
    throw new Error(`${where}: ${operator} takes text that is not empty; nested operators are not supported`);
  }
  return (value) =>
    typeof value === 'string' &&
    (operator === 'prefix' ? value.startsWith(operand) : value.endsWith(operand));
}

function anythingBut(operand: unknown, where: string): LeafTest {
  if (isObject(operand)) return anythingButAffix(operand, where);
  const excluded = Array.isArray(operand) ? operand : [operand];
  const uniform = ['string', 'number'].some((type) => excluded.every((value) => typeof value === type));
  if (excluded.length === 0 || !uniform) {
    throw new Error(`${where}: anything-but takes texts only or numbers only`);
  }
  return some((value) => !excluded.includes(value));
}

function anythingButAffix(operand: Record<string, unknown>, where: string): LeafTest {
  const [operator, ...more] = Object.keys(operand);
  if ((operator !== 'prefix' && operator !== 'suffix') || more.length > 0) {
    throw new Error(
      `${where}: the operator «anything-but ${Object.keys(operand).join(', ')}» is not supported`,
    );
  }
  const listed = operand[operator];
  const tests = (Array.isArray(listed) ? listed : [listed]).map((one) => affix(operator, one, where));
  if (tests.length === 0) throw new Error(`${where}: anything-but ${operator} takes at least one text`);
  return some((value) => !tests.some((test) => test(value)));
}

function numeric(operand: unknown, where: string): LeafTest {
  if (!Array.isArray(operand) || (operand.length !== 2 && operand.length !== 4)) {
    throw new Error(`${where}: numeric takes one or two comparisons, such as [">", 0, "<=", 5]`);
  }
  const pairs = operand.length === 2 ? [operand] : [operand.slice(0, 2), operand.slice(2)];
  const tests = pairs.map(([sign, bound]: unknown[]) => comparison(sign, bound, where));
  return some((value) => typeof value === 'number' && tests.every((test) => test(value)));
}

function comparison(sign: unknown, bound: unknown, where: string): (value: number) => boolean {
  const order = typeof sign === 'string' && Object.hasOwn(ORDERS, sign) ? ORDERS[sign] : undefined;
  if (!order) throw new Error(`${where}: numeric does not know the comparison «${String(sign)}»`);
  if (typeof bound !== 'number')
    throw new Error(`${where}: numeric compares with a number, not «${String(bound)}»`);
  return (value) => order(value, bound);
}

/** `*` stands for any characters, none included; two in a row are refused, as EventBridge does. */
function wildcard(operand: unknown, where: string): (value: Leaf) => boolean {
  if (typeof operand !== 'string' || operand.includes('**'))
    throw new Error(`${where}: wildcard takes a text without **`);
  const parts = operand.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  const pattern = new RegExp(`^${parts.join('[^]*')}$`);
  return (value) => typeof value === 'string' && pattern.test(value);
}
