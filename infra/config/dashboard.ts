import type { Watched } from './alarms.ts';

/** A graph of each metric apart, of all things of a kind. */
export type Graph = Pick<Watched & { kind: 'metric' }, 'of' | 'namespace' | 'metrics'> & {
  title: string;
  statistic: 'Sum' | 'Maximum' | 'p50' | 'p95';
};

/** What people do and what it costs; what alarms watch is drawn beside it. */
export const GRAPHS: readonly Graph[] = [
  {
    title: 'requests',
    of: 'API',
    namespace: 'AWS/ApiGateway',
    metrics: ['Count', '4xx', '5xx'],
    statistic: 'Sum',
  },
  {
    title: 'half are answered within',
    of: 'API',
    namespace: 'AWS/ApiGateway',
    metrics: ['Latency'],
    statistic: 'p50',
  },
  {
    title: '95 % are answered within',
    of: 'API',
    namespace: 'AWS/ApiGateway',
    metrics: ['Latency'],
    statistic: 'p95',
  },
  {
    title: 'units of the table',
    of: 'TABLE',
    namespace: 'AWS/DynamoDB',
    metrics: ['ConsumedReadCapacityUnits', 'ConsumedWriteCapacityUnits'],
    statistic: 'Sum',
  },
  {
    title: 'functions at once',
    of: 'REGION',
    namespace: 'AWS/Lambda',
    metrics: ['ConcurrentExecutions'],
    statistic: 'Maximum',
  },
  {
    title: 'workflows that ended well',
    of: 'WORKFLOW',
    namespace: 'AWS/States',
    metrics: ['ExecutionsSucceeded'],
    statistic: 'Sum',
  },
];
