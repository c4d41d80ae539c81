import type { Properties } from './properties.ts';

/**
 * The property as one of the allowed words; absent, it is `otherwise`. Throws when it is another word, or absent without `otherwise`.
 */
export function oneOf<const Word extends string>(
  properties: Properties,
  path: string,
  allowed: readonly Word[],
  otherwise?: Word,
): Word {
  const value =
    otherwise === undefined ? properties.text(path) : (properties.optionalText(path) ?? otherwise);
  const found = allowed.find((word) => word === value);
  if (found !== undefined) return found;
  throw new Error(`${properties.where}: ${path} is ${value}; known here are ${allowed.join(', ')}`);
}
