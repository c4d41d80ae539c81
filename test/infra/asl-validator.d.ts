declare module 'asl-validator' {
  /** Whether a state machine's definition is valid, and what is wrong with it as text. */
  const validate: (definition: unknown) => { isValid: boolean; errorsText: () => string };
  export default validate;
}
