/** Key of an item. */
export type Key = { PK: string; SK: string };
export type Item = Key & Record<string, unknown>;

type Conditions = { text: string[]; names: Record<string, string>; values: Record<string, unknown> };

/** One conditional write, ready for a single call or for a transaction. */
export type Write = {
  kind: 'put' | 'update' | 'check' | 'delete';
  key: Key;
  item?: Item;
  expression?: string;
  condition?: string;
  names?: Record<string, string>;
  values?: Record<string, unknown>;
};

/**
 * Builds one write whose preconditions read as sentences:
 * `update(key).set({ state: 'OPEN' }).add({ v: 1 }).expect({ v: 3 }).expectAbsent('run').done()`.
 * An update expects that the item exists unless `orCreate()` says otherwise.
 */
class WriteBuilder {
  readonly #kind: Write['kind'];
  readonly #key: Key;
  readonly #item: Item | undefined;
  readonly #conditions: Conditions = { text: [], names: {}, values: {} };
  readonly #set: string[] = [];
  readonly #add: string[] = [];
  readonly #remove: string[] = [];
  #mustExist: boolean;

  constructor(kind: Write['kind'], key: Key, item?: Item) {
    this.#kind = kind;
    this.#key = key;
    this.#item = item;
    this.#mustExist = kind === 'update' || kind === 'check';
  }

  #name(attribute: string): string {
    this.#conditions.names[`#${attribute}`] = attribute;
    return `#${attribute}`;
  }

  #value(value: unknown): string {
    const name = `:v${Object.keys(this.#conditions.values).length}`;
    this.#conditions.values[name] = value;
    return name;
  }

  /** Sets attributes; `undefined` removes one. */
  set(attributes: Record<string, unknown>): this {
    for (const [attribute, value] of Object.entries(attributes)) {
      if (value === undefined) this.#remove.push(this.#name(attribute));
      else this.#set.push(`${this.#name(attribute)} = ${this.#value(value)}`);
    }
    return this;
  }

  /** Adds to numbers, or members to sets. */
  add(attributes: Record<string, number | ReadonlySet<string>>): this {
    for (const [attribute, value] of Object.entries(attributes)) {
      this.#add.push(`${this.#name(attribute)} ${this.#value(value)}`);
    }
    return this;
  }

  /** Every named attribute must have this value. `undefined` expects it absent. */
  expect(attributes: Record<string, unknown>): this {
    for (const [attribute, value] of Object.entries(attributes)) {
      if (value === undefined) this.expectAbsent(attribute);
      else this.#conditions.text.push(`${this.#name(attribute)} = ${this.#value(value)}`);
    }
    return this;
  }

  /** The attribute must have one of the values. */
  expectOneOf(attribute: string, values: readonly unknown[]): this {
    const names = values.map((value) => this.#value(value)).join(', ');
    this.#conditions.text.push(`${this.#name(attribute)} IN (${names})`);
    return this;
  }

  expectAbsent(attribute: string): this {
    this.#conditions.text.push(`attribute_not_exists(${this.#name(attribute)})`);
    return this;
  }

  expectPresent(attribute: string): this {
    this.#conditions.text.push(`attribute_exists(${this.#name(attribute)})`);
    return this;
  }

  /** The attribute, a number or text, must be smaller than `value`, or absent. */
  expectBelow(attribute: string, value: number | string): this {
    const name = this.#name(attribute);
    this.#conditions.text.push(`(attribute_not_exists(${name}) OR ${name} < ${this.#value(value)})`);
    return this;
  }

  /** No item may stand at this key. */
  ifAbsent(): this {
    this.#mustExist = false;
    return this.expectAbsent('PK');
  }

  /** An update may create the item. */
  orCreate(): this {
    this.#mustExist = false;
    return this;
  }

  done(): Write {
    const { names, values } = this.#conditions;
    const text = [
      ...(this.#mustExist ? [`attribute_exists(${this.#name('PK')})`] : []),
      ...this.#conditions.text,
    ];
    const expression = [
      this.#set.length > 0 ? `SET ${this.#set.join(', ')}` : '',
      this.#add.length > 0 ? `ADD ${this.#add.join(', ')}` : '',
      this.#remove.length > 0 ? `REMOVE ${this.#remove.join(', ')}` : '',
    ]
      .filter((part) => part !== '')
      .join(' ');
    return {
      kind: this.#kind,
      key: this.#key,
      ...(this.#item ? { item: this.#item } : {}),
      ...(expression === '' ? {} : { expression }),
      ...(text.length > 0 ? { condition: text.join(' AND ') } : {}),
      ...(Object.keys(names).length > 0 ? { names } : {}),
      ...(Object.keys(values).length > 0 ? { values } : {}),
    };
  }
}

/** Changes attributes of an existing item. */
export function update(key: Key): WriteBuilder {
  return new WriteBuilder('update', key);
}

/** Writes a whole item. */
export function put(item: Item): WriteBuilder {
  return new WriteBuilder('put', { PK: item.PK, SK: item.SK }, item);
}

/** Checks an existing item inside a transaction. */
export function check(key: Key): WriteBuilder {
  return new WriteBuilder('check', key);
}

/** Checks that nothing stands at a key, inside a transaction. */
export function checkAbsent(key: Key): WriteBuilder {
  return new WriteBuilder('check', key).ifAbsent();
}

/** Deletes an item: only the tick's `DUE` entries. */
export function remove(key: Key): WriteBuilder {
  return new WriteBuilder('delete', key);
}
