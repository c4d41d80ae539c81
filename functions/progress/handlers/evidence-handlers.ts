import type * as z from 'zod';
import type {
  beginUpload,
  changeEvidence,
  evidence as contract,
} from '../../../shared/contracts/evidence.ts';
import type { EvidenceReason } from '../../../shared/kernel/codes/evidence-reasons.ts';
import type { Result } from '../../../shared/kernel/refusal.ts';
import { accept } from '../../../shared/kernel/refusal.ts';
import type { Answer, Handlers, Request } from '../../../shared/platform/http/serve.ts';
import type { Announced } from '../domain/evidence-file.ts';
import type { routes } from '../routes.ts';
import type { EvidenceRequest } from '../use-cases/change-evidence.ts';
import type { EvidenceUseCases } from '../use-cases/evidence-use-cases.ts';
import type { ShownEvidence } from '../use-cases/show-evidence.ts';

type EvidenceRoutes = 'beginUpload' | 'listEvidence' | 'openEvidence' | 'attachEvidence' | 'removeEvidence';
type Language = Request<typeof changeEvidence>['language'];
/** What a person reads about why a file was put aside. */
export type ReasonText = (reason: EvidenceReason, language: Language) => { title: string; next: string };
type Explain = (reason: EvidenceReason) => { title: string; next: string };

function reasonBody(reason: ShownEvidence['reason'], explain: Explain) {
  return reason === undefined ? null : { code: reason, ...explain(reason) };
}

function evidenceBody(shown: ShownEvidence, explain: Explain): z.input<typeof contract> {
  const { id, iki, file, state, scan, attached, begun, expires } = shown;
  return {
    id,
    iki,
    ...file,
    state,
    scan,
    reason: reasonBody(shown.reason, explain),
    attached,
    begun,
    expires,
    verified: shown.verified ?? null,
    capturedAt: shown.capturedAt ?? null,
    seenElsewhere: shown.seen.map(({ appraisal, iki: number }) => ({ appraisal, iki: number })),
  };
}

/** The announced file of a request, its digest in hexadecimal. */
function announcedIn(body: z.infer<(typeof beginUpload)['body']>): Announced {
  const { fileName, contentType, size, sha256 } = body;
  const hex = sha256.length === 64 ? sha256.toLowerCase() : Buffer.from(sha256, 'base64').toString('hex');
  return { name: fileName, type: contentType, size, sha256: hex };
}

function requestOf(sent: Request<typeof changeEvidence>): EvidenceRequest {
  const { actor, now, mark, params, ifMatch } = sent;
  return { actor, now, mark, id: params.appraisal, upload: params.evidence, seen: ifMatch };
}

function changed(result: Result<ShownEvidence>, explain: Explain): Result<Answer<typeof changeEvidence>> {
  if (!result.ok) return result;
  return accept({ body: evidenceBody(result.value, explain), etag: String(result.value.version) });
}

/** From parsed requests to the use cases of evidence and back to the contracts of `routes.ts`. */
export function evidenceHandlers(
  evidence: EvidenceUseCases,
  reasonText: ReasonText,
): Pick<Handlers<typeof routes>, EvidenceRoutes> {
  const explainIn =
    (language: Language): Explain =>
    (reason) =>
      reasonText(reason, language);
  return {
    beginUpload: async ({ actor, now, mark, params, body, language }) => {
      const sent = { actor, now, mark, id: params.appraisal, iki: body.iki, file: announcedIn(body) };
      const begun = await evidence.begin(sent);
      if (!begun.ok) return begun;
      const shown = evidenceBody(begun.value.evidence, explainIn(language));
      return accept({ body: { ...shown, upload: begun.value.form ?? null } });
    },
    listEvidence: async ({ actor, now, params, language }) => {
      const list = await evidence.list(actor, now, params.appraisal);
      if (!list.ok) return list;
      const items = list.value.items.map((it) => evidenceBody(it, explainIn(language)));
      return accept({ body: { items }, etag: String(list.value.version) });
    },
    openEvidence: async ({ actor, now, params }) => {
      const opened = await evidence.open(actor, now, params.appraisal, params.evidence);
      return opened.ok ? accept({ body: opened.value }) : opened;
    },
    attachEvidence: async (sent) => changed(await evidence.attach(requestOf(sent)), explainIn(sent.language)),
    removeEvidence: async (sent) => changed(await evidence.remove(requestOf(sent)), explainIn(sent.language)),
  };
}
