import * as z from 'zod';
import type { Json } from './json.ts';

// Objects are strict everywhere: a field that is not emulated must be an error, never ignored.

const template: z.ZodType<Json> = z.json();
const expression = z
  .string()
  .regex(/^\{%[\s\S]*%\}$/, 'is neither a constant of the right kind nor a JSONata expression');
const queryLanguage = z.literal('JSONata', { error: 'is not JSONata; JSONPath is not emulated' });
/** An instant as text: date, time to the second or finer, and its zone. */
export const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/;
const wholeOrExpression = z.union([z.int().min(0), expression]);
const assign = z.record(z.string(), template);

const any = { Comment: z.string().optional(), QueryLanguage: queryLanguage.optional() };
const producing = { ...any, Output: template.optional() };
const assigning = { ...producing, Assign: assign.optional() };
const moving = { ...assigning, Next: z.string().optional(), End: z.literal(true).optional() };

const retrier = z.strictObject({
  Comment: z.string().optional(),
  ErrorEquals: z.array(z.string()).min(1),
  IntervalSeconds: z.int().min(1).max(99_999_999).optional(),
  MaxAttempts: z.int().min(0).max(99_999_999).optional(),
  BackoffRate: z.number().min(1).optional(),
  MaxDelaySeconds: z.int().min(1).max(31_622_399).optional(),
  JitterStrategy: z.enum(['NONE', 'FULL']).optional(),
});
const catcher = z.strictObject({
  Comment: z.string().optional(),
  ErrorEquals: z.array(z.string()).min(1),
  Next: z.string(),
  Output: template.optional(),
  Assign: assign.optional(),
});
const recovering = { ...moving, Retry: z.array(retrier).optional(), Catch: z.array(catcher).optional() };

const task = z.strictObject({
  ...recovering,
  Type: z.literal('Task'),
  Resource: z.string(),
  Arguments: template.optional(),
  TimeoutSeconds: z.union([z.int().min(1).max(99_999_999), expression]).optional(),
});
const choice = z.strictObject({
  ...assigning,
  Type: z.literal('Choice'),
  Choices: z
    .array(
      z.strictObject({
        Comment: z.string().optional(),
        Condition: z.union([z.boolean(), expression]),
        Next: z.string(),
        Output: template.optional(),
        Assign: assign.optional(),
      }),
    )
    .min(1),
  Default: z.string().optional(),
});
const wait = z.strictObject({
  ...moving,
  Type: z.literal('Wait'),
  Seconds: z.union([z.int().min(0).max(99_999_999), expression]).optional(),
  Timestamp: z.union([z.string().regex(instant, 'is no instant with its zone'), expression]).optional(),
});
const pass = z.strictObject({ ...moving, Type: z.literal('Pass') });
const succeed = z.strictObject({ ...producing, Type: z.literal('Succeed') });
const fail = z.strictObject({
  ...any,
  Type: z.literal('Fail'),
  Error: z.string().optional(),
  Cause: z.string().optional(),
});

const flowFields = {
  Comment: z.string().optional(),
  QueryLanguage: queryLanguage.optional(),
  StartAt: z.string(),
  States: z.lazy(() => z.record(z.string().min(1).max(80), state)),
};
const branch: z.ZodType<Flow> = z.strictObject(flowFields);
const processor: z.ZodType<Processor> = z.strictObject({
  ...flowFields,
  ProcessorConfig: z
    .strictObject({ Mode: z.enum(['INLINE', 'DISTRIBUTED']), ExecutionType: z.string().optional() })
    .optional(),
});

const parallel = z.strictObject({
  ...recovering,
  Type: z.literal('Parallel'),
  Branches: z.array(branch).min(1),
  Arguments: template.optional(),
});
const map = z.strictObject({
  ...recovering,
  Type: z.literal('Map'),
  ItemProcessor: processor,
  Items: z.union([z.array(template), expression]).optional(),
  ItemSelector: template.optional(),
  MaxConcurrency: wholeOrExpression.optional(),
  ItemBatcher: z
    .strictObject({
      MaxItemsPerBatch: z.union([z.int().min(1), expression]).optional(),
      MaxInputBytesPerBatch: z.union([z.int().min(1).max(262_144), expression]).optional(),
      BatchInput: template.optional(),
    })
    .optional(),
  ToleratedFailureCount: wholeOrExpression.optional(),
  ToleratedFailurePercentage: z.union([z.number().min(0).max(100), expression]).optional(),
  Label: z
    .string()
    .regex(/^[A-Za-z0-9_-]{1,40}$/)
    .optional(),
});

const state = z.discriminatedUnion('Type', [task, choice, wait, pass, succeed, fail, parallel, map]);

/** The shape of a state machine; what shapes cannot say (targets, scopes, resources) is checked afterwards. */
export const machineDefinition = z.strictObject({
  ...flowFields,
  QueryLanguage: queryLanguage,
  TimeoutSeconds: z.int().min(1).max(99_999_999).optional(),
  Version: z.literal('1.0').optional(),
});

export type Retrier = z.infer<typeof retrier>;
export type Catcher = z.infer<typeof catcher>;
export type TaskState = z.infer<typeof task>;
export type ChoiceState = z.infer<typeof choice>;
export type WaitState = z.infer<typeof wait>;
export type PassState = z.infer<typeof pass>;
export type SucceedState = z.infer<typeof succeed>;
export type FailState = z.infer<typeof fail>;
export type ParallelState = z.infer<typeof parallel>;
export type MapState = z.infer<typeof map>;
/** A state that Retry and Catch may stand on. */
export type RecoveringState = TaskState | ParallelState | MapState;
export type State = RecoveringState | ChoiceState | WaitState | PassState | SucceedState | FailState;

/** States that run from StartAt to an end: a branch, or what a Map does with each item. */
export interface Flow {
  Comment?: string | undefined;
  QueryLanguage?: 'JSONata' | undefined;
  StartAt: string;
  States: Record<string, State>;
}

/** What a Map does with each item, and where: in its own execution (INLINE) or in a child (DISTRIBUTED). */
export interface Processor extends Flow {
  ProcessorConfig?: { Mode: 'INLINE' | 'DISTRIBUTED'; ExecutionType?: string | undefined } | undefined;
}

/** A checked state machine. */
export interface Definition extends Flow {
  TimeoutSeconds?: number | undefined;
  Version?: '1.0' | undefined;
}
