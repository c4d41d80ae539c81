import type { JsonObject } from './json.ts';
import { variablesLimit, withinLimit } from './limits.ts';

/**
 * The variables of one scope: an execution, a branch of a Parallel, an iteration of an inline Map. An inner scope reads
 * the outer ones and writes only its own; what it wrote is gone when it ends. A distributed child begins a scope anew.
 */
export class Variables {
  readonly #outer: Variables | undefined;
  #own: JsonObject = {};

  constructor(outer?: Variables) {
    this.#outer = outer;
  }

  /** All variables that an expression in this scope can read, by name without the dollar sign. */
  visible(): JsonObject {
    return { ...this.#outer?.visible(), ...this.#own };
  }

  /** Takes the result of an Assign. Fails with `States.DataLimitExceeded` where it or its sum is too large. */
  assign(values: JsonObject): void {
    withinLimit('Assign', values);
    withinLimit('the variables together', { ...this.visible(), ...values }, variablesLimit);
    this.#own = { ...this.#own, ...values };
  }
}
