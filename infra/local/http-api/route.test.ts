import { describe, expect, it } from 'vitest';
import { compileRoutes } from './route.ts';

const functionArn = 'arn:aws:lambda:ap-southeast-3:123456789012:function:fn';
const finder = (...keys: string[]) => {
  const find = compileRoutes(keys.map((routeKey) => ({ routeKey, functionArn })));
  return (method: string, path: string) => {
    const match = find(method, path);
    return match && { key: match.route.routeKey, ...match.parameters };
  };
};

describe('a route is chosen', () => {
  const find = finder(
    '$default',
    'ANY /{proxy+}',
    'GET /pets/{proxy+}',
    'GET /pets/dog/{id}',
    'GET /pets/dog/1',
    'ANY /pets/dog/1',
    'GET /pets/{kind}/1',
    'POST /pets',
  );

  it.each([
    ['GET', '/pets/dog/1', { key: 'GET /pets/dog/1' }],
    ['PUT', '/pets/dog/1', { key: 'ANY /pets/dog/1' }],
    ['GET', '/pets/dog/2', { key: 'GET /pets/dog/{id}', id: '2' }],
    ['GET', '/pets/cat/1', { key: 'GET /pets/{kind}/1', kind: 'cat' }],
    ['GET', '/pets/cat/2', { key: 'GET /pets/{proxy+}', proxy: 'cat/2' }],
    ['PUT', '/pets/cat/1', { key: 'ANY /{proxy+}', proxy: 'pets/cat/1' }],
    ['HEAD', '/pets/dog/2', { key: 'ANY /{proxy+}', proxy: 'pets/dog/2' }],
    ['GET', '/', { key: '$default' }],
  ])('%s %s → %o', (method, path, expected) => {
    expect(find(method, path)).toEqual(expected);
  });

  it('by its whole path: neither an end slash nor an empty variable matches', () => {
    const strict = finder('GET /pets', 'GET /pets/{id}', 'GET /files/{path+}');
    expect(strict('GET', '/pets/')).toBeUndefined();
    expect(strict('GET', '/files/')).toBeUndefined();
    expect(strict('GET', '/files')).toBeUndefined();
    expect(strict('GET', '/Pets')).toBeUndefined();
    expect(strict('GET', '/files/a/')).toEqual({ key: 'GET /files/{path+}', path: 'a/' });
  });

  it('before a greedy one even when the greedy one has more static segments', () => {
    const find = finder('GET /a/b/{rest+}', 'ANY /{x}/{y}/{z}');
    expect(find('GET', '/a/b/c')).toEqual({ key: 'ANY /{x}/{y}/{z}', x: 'a', y: 'b', z: 'c' });
  });

  it('not at all when nothing matches and there is no $default', () => {
    expect(finder('GET /a')('POST', '/a')).toBeUndefined();
  });
});

describe('a route key is refused', () => {
  it.each([
    ['GET pets', 'Not a route key of an HTTP API: GET pets'],
    ['FETCH /pets', 'Not a route key of an HTTP API: FETCH /pets'],
    ['GET /a/{rest+}/b', 'A greedy path variable must be the last segment: GET /a/{rest+}/b'],
    ['GET /a-{id}', 'A path variable must be a whole segment: GET /a-{id}'],
  ])('%s', (key, message) => {
    expect(() => finder(key)).toThrow(message);
  });

  it('when another route takes the same requests', () => {
    expect(() => finder('GET /a/{id}', 'GET /a/{name}')).toThrow('GET /a/{name}');
  });
});
