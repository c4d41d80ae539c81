/** Region and account of a Lambda function, read from its ARN. Throws when it is not the ARN of a function. */
export function placeOf(functionArn: string): { region: string; accountId: string } {
  const [, region, accountId] =
    /^arn:aws[\w-]*:lambda:([a-z0-9-]+):(\d{12}):function:/.exec(functionArn) ?? [];
  if (!region || !accountId) throw new Error(`Not the ARN of a Lambda function: ${functionArn}`);
  return { region, accountId };
}
