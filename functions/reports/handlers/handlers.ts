import type * as z from 'zod';
import type { report as contract } from '../../../shared/contracts/reports.ts';
import { accept } from '../../../shared/kernel/refusal.ts';
import type { Handlers } from '../../../shared/platform/http/serve.ts';
import type { routes } from '../routes.ts';
import type { Report, ReportUseCases } from '../use-cases/read-reports.ts';

function reportBody({ id, recap, name, path, format, size, issued }: Report): z.input<typeof contract> {
  const ofCity = recap !== path[0];
  return { id, name, ...(ofCity ? {} : { unit: recap }), format, size, issued };
}

/** From parsed requests to use cases and back to the contracts of `routes.ts`. */
export function handlers(reports: ReportUseCases): Handlers<typeof routes> {
  return {
    listPeriodReports: async ({ actor, now, params }) => {
      const result = await reports.list(actor, now, params.period);
      return result.ok ? accept({ body: { items: result.value.map(reportBody) } }) : result;
    },
    getPeriodReport: async ({ actor, now, params }) => {
      const result = await reports.open(actor, now, params.period, params.report);
      return result.ok ? accept({ body: result.value }) : result;
    },
  };
}
