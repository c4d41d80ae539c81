/** Path as sent (percent-encoded), the same path decoded, and the query string without `?` as sent. */
export type Target = { encodedPath: string; path: string; query: string };

/** Splits the target of a request line; nothing when it is no path or its percent-encoding is broken. */
export function targetOf(url: string): Target | undefined {
  const origin = /^https?:\/\/[^/?]*/i.exec(url)?.[0] ?? '';
  const relative = url.slice(origin.length) || '/';
  if (!relative.startsWith('/')) return undefined;
  const mark = relative.indexOf('?');
  const encodedPath = mark === -1 ? relative : relative.slice(0, mark);
  const path = decoded(encodedPath);
  if (path === undefined) return undefined;
  return { encodedPath, path, query: mark === -1 ? '' : relative.slice(mark + 1) };
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (error instanceof URIError) return undefined;
    throw error;
  }
}

/** The path below the stage: unchanged for `$default`, else without `/<stage>`; nothing when the path is outside of the stage. */
export function pathWithinStage(encodedPath: string, stage: string): string | undefined {
  if (stage === '$default') return encodedPath;
  if (encodedPath === `/${stage}`) return '/';
  return encodedPath.startsWith(`/${stage}/`) ? encodedPath.slice(stage.length + 1) : undefined;
}
