import { describe, expect, it } from 'vitest';
import { messageFilesBesides } from '../../infra/constructs/message-files.ts';
import { CODES } from '../../shared/kernel/codes.ts';
import { sourceFiles } from '../inventories/source-files.ts';

const root = process.cwd();

describe('the texts that a bundle leaves out', () => {
  it('are those of which its sources name no code', () => {
    const spare = messageFilesBesides(['functions/skp/domain/skp.ts', 'shared/platform/http/serve.ts'], root);
    expect(spare).toContain('imports');
    expect(spare).toContain('documents');
    expect(spare).not.toContain('skp');
    expect(spare).not.toContain('request');
  });

  it('are none where every source is looked at: each code is named by somebody', () => {
    const all = [...sourceFiles('functions'), ...sourceFiles('shared')].map((it) => it.file);
    expect([...messageFilesBesides(all, root)]).toEqual([]);
  });

  it('never hide a code that is made from parts: only those of the pipeline are, whose file every bundle has', () => {
    const texts = [...sourceFiles('functions'), ...sourceFiles('shared/platform')].map((it) => it.text);
    const unnamed = Object.keys(CODES).filter((code) => !texts.some((text) => text.includes(`'${code}'`)));
    expect(unnamed.filter((code) => !code.startsWith('auth.'))).toEqual([]);
    const pipeline = ['shared/platform/http/serve.ts', 'shared/platform/http/parse.ts'];
    expect(messageFilesBesides(pipeline, root)).not.toContain('request');
  });
});
