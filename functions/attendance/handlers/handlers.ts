import type { attendance as contract } from '../../../shared/contracts/attendance.ts';
import type { Result } from '../../../shared/kernel/refusal.ts';
import { accept } from '../../../shared/kernel/refusal.ts';
import type { Answer, Handlers } from '../../../shared/platform/http/serve.ts';
import type { routes } from '../routes.ts';
import type { AttendanceUseCases } from '../use-cases/attendance-use-cases.ts';

type Answered = Answer<{ response: typeof contract; status: 200 }>;

function answer(result: Result<Answered['body']>): Result<Answered> {
  return result.ok ? accept({ body: result.value, etag: String(result.value.version) }) : result;
}

/** From parsed requests to use cases and back to the contracts of `routes.ts`. */
export function handlers(attendance: AttendanceUseCases): Handlers<typeof routes> {
  return {
    getAttendance: async ({ actor, now, query }) => answer(await attendance.get(actor, now, query)),
    correctAttendance: async ({ actor, now, mark, params, ifMatch, body }) => {
      const { reason, ...counts } = body;
      const month = { month: params.month, ...counts };
      const { employee } = params;
      return answer(await attendance.correct({ actor, now, mark, employee, seen: ifMatch, month, reason }));
    },
  };
}
