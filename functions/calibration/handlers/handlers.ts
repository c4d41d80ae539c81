import { accept } from '../../../shared/kernel/refusal.ts';
import type { Handlers } from '../../../shared/platform/http/serve.ts';
import type { routes } from '../routes.ts';
import type { CalibrationUseCases } from '../use-cases/calibration-use-cases.ts';

/** From parsed requests to use cases and back to the contracts of `routes.ts`. The ETag is the version of the rating. */
export function handlers(calibration: CalibrationUseCases): Handlers<typeof routes> {
  return {
    reRateAppraisal: async ({ actor, now, mark, params, ifMatch, body }) => {
      const changed = await calibration.reRate(
        { actor, now, mark, id: params.appraisal, seen: ifMatch },
        body,
      );
      if (!changed.ok) return changed;
      const { assessment } = changed.value;
      return accept({
        body: changed.value,
        ...(assessment === undefined ? {} : { etag: String(assessment.version) }),
      });
    },
  };
}
