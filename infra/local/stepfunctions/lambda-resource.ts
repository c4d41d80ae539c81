/** The Resource of a Task that invokes the function named in its Arguments. */
export const lambdaInvoke = 'arn:aws:states:::lambda:invoke';

const functionArn =
  /^(arn:aws[a-z-]*:lambda:[a-z0-9-]+:\d{12}:function:[A-Za-z0-9_-]{1,64})(:[A-Za-z0-9$_-]+)?$/;

/** A Lambda function's ARN without its version or alias, or undefined if the text is no such ARN. */
export function unqualifiedFunctionArn(text: unknown): string | undefined {
  return typeof text === 'string' ? functionArn.exec(text)?.[1] : undefined;
}
