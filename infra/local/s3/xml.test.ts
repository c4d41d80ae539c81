import { describe, expect, it } from 'vitest';

import { parseXml, renderXml } from './xml.ts';

describe('XML', () => {
  it('comes back as it was rendered, whatever the text', () => {
    const text = '<a> & "b" \'c\' ]]> \u0001 é 😀';
    expect(parseXml(renderXml('Root', [['Key', text]]))).toEqual({
      name: 'Root',
      text: '',
      children: [{ name: 'Key', text, children: [] }],
    });
  });

  it('is read with attributes, prefixes, white space and empty elements', () => {
    const root = parseXml(
      '<?xml version="1.0"?>\n<s:A xmlns:s="urn:x">\n <B/> <C> &#x41;&#66;&amp; </C></s:A>\n',
    );
    expect(root.name).toBe('A');
    expect(root.children.map(({ name, text }) => [name, text])).toEqual([
      ['B', ''],
      ['C', ' AB& '],
    ]);
  });

  it.each([
    '',
    'text',
    '<a>',
    '<a></b>',
    '<a/><b/>',
    '</a>',
    '<a>&unknown;</a>',
    '<a>&amp</a>',
    '<a>&#x110000;</a>',
    '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>',
    '<a><!-- b --></a>',
    '<a><![CDATA[b]]></a>',
  ])('that is %j is MalformedXML', (source) => {
    expect(() => parseXml(source)).toThrow(expect.objectContaining({ code: 'MalformedXML' }));
  });
});
