import { versionHeaders } from '../commit.ts';
import { refuseUnknownFields } from '../fields.ts';
import { findObject } from '../find-version.ts';
import { openPayload } from '../declared.ts';
import { receiveText } from '../payload.ts';
import type { Answer, Call } from '../service.ts';
import { parseTagDocument, renderTags } from '../tags.ts';
import { renderXml } from '../xml.ts';

/** GetObjectTagging, of the newest or a named version. */
export function getObjectTagging(call: Call): Promise<Answer> {
  refuseUnknownFields(call.fields, []);
  const object = findObject(call.objects.versions(call.key), call.key, call.query.get('versionId'));
  const body = renderXml('Tagging', renderTags(object.tags));
  return Promise.resolve({ status: 200, headers: versionHeaders(object), body });
}

/** PutObjectTagging: replaces all tags of the newest or a named version. */
export async function putObjectTagging(call: Call): Promise<Answer> {
  const { fields, key, objects, query } = call;
  refuseUnknownFields(fields, []);
  const tags = parseTagDocument(await receiveText(openPayload(call.source, fields, call.signed)));
  let headers: Record<string, string> = {};
  await objects.change(key, (versions) => {
    const object = findObject(versions, key, query.get('versionId'));
    headers = versionHeaders(object);
    return Promise.resolve(versions.map((version) => (version === object ? { ...object, tags } : version)));
  });
  return { status: 200, headers };
}
