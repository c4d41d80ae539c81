const machineArn = /^arn:(aws[a-z-]*):states:([a-z0-9-]+):(\d{12}):stateMachine:([A-Za-z0-9_-]{1,80})$/;

/** The ARN of an execution of a STANDARD state machine; undefined if `stateMachineArn` is no such ARN. */
export function executionArn(stateMachineArn: string, name: string): string | undefined {
  const parts = machineArn.exec(stateMachineArn);
  if (parts === null) return undefined;
  const [, partition, region, account, machine] = parts;
  return `arn:${partition}:states:${region}:${account}:execution:${machine}:${name}`;
}

/** The ARN of a distributed Map's EXPRESS child: the parent's, with the Map's label and the child's place in it. */
export function childArn(parentArn: string, label: string, index: number): string {
  const [arn, partition, service, region, account, , machine, name] = parentArn.split(':');
  const place = label.replaceAll(/[^A-Za-z0-9_-]/g, '_');
  return [
    arn,
    partition,
    service,
    region,
    account,
    'express',
    `${machine}/${place}`,
    `${name}-${index}`,
  ].join(':');
}
