/** An error that the service answers to a caller: `name` is AWS's code for it. */
export class AwsError extends Error {
  override readonly name: string;

  /** `code` as AWS names it, e.g. `ExecutionAlreadyExists`. */
  constructor(code: string, message: string) {
    super(message);
    this.name = code;
  }
}
