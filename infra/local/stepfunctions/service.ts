import type { Wait } from './clock.ts';
import type { Execution } from './execution-store.ts';
import type { ListRequest } from './listing.ts';
import type { Handle } from './protocol.ts';
import type { Invoke } from './run.ts';
import type { StartRequest } from './start-request.ts';

/** A synthesised state machine; `definition` is its ASL as an object, with every placeholder replaced. */
export type Machine = { arn: string; name: string; type: 'STANDARD' | 'EXPRESS'; definition: unknown };

/** What the service tells of an execution. Dates are seconds since the epoch, as on the wire. */
export type Description = {
  executionArn: string;
  stateMachineArn: string;
  name: string;
  status: Execution['status'];
  startDate: number;
  stopDate?: number;
  input: string;
  output?: string;
  error?: string;
  cause?: string;
};

/** One line of a list of executions. */
export type Listed = Pick<
  Description,
  'executionArn' | 'stateMachineArn' | 'name' | 'status' | 'startDate' | 'stopDate'
>;

/** Facts that AWS does not tell. Instants are milliseconds since the epoch; counts begin anew when an execution resumes. */
export type ExecutionRecord = {
  /** States entered, retries, and children started; the states of EXPRESS children are none. */
  transitions: number;
  /** Children that distributed Maps started. */
  children: number;
  startedAt: number;
  stoppedAt?: number;
  status: Execution['status'];
};

/** The local Step Functions: see each member. Members that take ARNs throw AwsError where AWS would answer an error. */
export type StepFunctions = {
  /**
   * Starts an execution. The same name and input while it runs answers the running one; otherwise a name is used once:
   * `ExecutionAlreadyExists`. Further errors: `StateMachineDoesNotExist`, `InvalidName`, `InvalidExecutionInput`.
   */
  start: (input: StartRequest) => Promise<{ executionArn: string; startDate: number }>;
  /** Tells of an execution; `ExecutionDoesNotExist` if there is none. */
  describe: (executionArn: string) => Promise<Description>;
  /** Marks a running execution ABORTED; it ends at its next await. One that has ended keeps its end. */
  stop: (executionArn: string, reason?: { error?: string; cause?: string }) => Promise<{ stopDate: number }>;
  /** Lists a machine's executions, the latest first. */
  list: (request: ListRequest) => Promise<{ executions: Listed[]; nextToken?: string }>;
  /** Local-only facts of an execution, also while it runs. */
  record: (executionArn: string) => ExecutionRecord;
  /** Runs every unfinished execution again from its start under its own name; one whose machine is gone is ABORTED. */
  resumeUnfinished: () => void;
  /** Resolves when nothing runs. */
  idle: () => Promise<void>;
  /** Ends what runs without marking it finished, so that it resumes at the next boot. Nothing can be started afterwards. */
  close: () => Promise<void>;
  /** Answers a request of the AWS JSON 1.0 protocol. */
  handle: Handle;
};

/** What the service stands on. `wait` serves Wait states and retries (timeouts keep to real time), `now` is in ms. */
export type Options = {
  machines: Machine[];
  invoke: Invoke;
  directory: string;
  now?: () => number;
  wait?: Wait;
};
