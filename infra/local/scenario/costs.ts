/** What calls cost: SDK calls and DynamoDB units. */
export type Cost = { sdkCalls: number; readUnits: number; writeUnits: number };

export type Run = { workflow: string; seconds: number; transitions: number; cost: Cost; recheck: Cost };

const NOTHING: Cost = { sdkCalls: 0, readUnits: 0, writeUnits: 0 };

/** The sum of costs, units to a tenth. */
export function sumCosts(costs: readonly Cost[]): Cost {
  const exact = (units: number): number => Math.round(units * 10) / 10;
  const sum = costs.reduce(
    (a, b) => ({
      sdkCalls: a.sdkCalls + b.sdkCalls,
      readUnits: a.readUnits + b.readUnits,
      writeUnits: a.writeUnits + b.writeUnits,
    }),
    NOTHING,
  );
  return { sdkCalls: sum.sdkCalls, readUnits: exact(sum.readUnits), writeUnits: exact(sum.writeUnits) };
}

/** Collects what the functions log about served requests: the cost of one route, over all its requests. */
export function costsOfRoute(route: string): { read: (line: string) => void; total: () => Cost } {
  const costs: Cost[] = [];
  return {
    read: (line) => {
      if (!line.includes(`"route":"${route}"`) || !line.includes('"message":"served"')) return;
      costs.push((JSON.parse(line.slice(line.indexOf('{'))) as { cost: Cost }).cost);
    },
    total: () => sumCosts(costs),
  };
}
