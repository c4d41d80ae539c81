import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import vm from 'node:vm';

/** An error whose name is the type that Lambda reports. */
function runtimeError(name, message) {
  const error = new Error(message);
  error.name = name;
  return error;
}

/**
 * The function that `handler` (`file.export`, folders and nested exports allowed) names within `codeDirectory`. Throws
 * Runtime.MalformedHandlerName, Runtime.ImportModuleError, Runtime.UserCodeSyntaxError, Runtime.HandlerNotFound,
 * Runtime.CallbackHandlerDeprecated, or what the bundle itself throws while it loads.
 */
export async function loadHandler(codeDirectory, handler) {
  const [, file, path] = /^([^.]+)\.(.+)$/.exec(basename(handler)) ?? [];
  if (!file) throw runtimeError('Runtime.MalformedHandlerName', `Bad handler '${handler}'`);
  const loaded = await loadModule(codeDirectory, join(dirname(handler), file));
  const found = path.split('.').reduce((value, key) => value?.[key], loaded);
  if (typeof found !== 'function') {
    throw runtimeError('Runtime.HandlerNotFound', `${handler} is undefined or not exported`);
  }
  if (found.length > 2) {
    throw runtimeError(
      'Runtime.CallbackHandlerDeprecated',
      `${handler} takes a callback, which nodejs24.x no longer calls: return a promise`,
    );
  }
  return found;
}

async function loadModule(codeDirectory, name) {
  const path = ['.js', '.mjs', '.cjs'].map((ending) => join(codeDirectory, name + ending)).find(existsSync);
  if (!path) throw runtimeError('Runtime.ImportModuleError', `Error: Cannot find module '${name}'`);
  try {
    return isScript(codeDirectory, path) ? loadScript(path) : await import(pathToFileURL(path).href);
  } catch (error) {
    throw explained(error);
  }
}

function explained(error) {
  if (error?.code === 'ERR_MODULE_NOT_FOUND' || error?.code === 'MODULE_NOT_FOUND') {
    return runtimeError('Runtime.ImportModuleError', `Error: ${error.message}`);
  }
  if (error instanceof SyntaxError)
    return runtimeError('Runtime.UserCodeSyntaxError', `SyntaxError: ${error.message}`);
  return error;
}

// A bundle in Lambda sees no package.json above it, while a local asset lies inside a project whose type is "module".
function isScript(codeDirectory, path) {
  if (path.endsWith('.mjs')) return false;
  if (path.endsWith('.cjs')) return true;
  const manifest = join(codeDirectory, 'package.json');
  if (existsSync(manifest) && JSON.parse(readFileSync(manifest, 'utf8')).type === 'module') return false;
  return parsesAsScript(path);
}

function parsesAsScript(path) {
  try {
    compile(path);
    return true;
  } catch (error) {
    if (error instanceof SyntaxError) return false;
    throw error;
  }
}

function compile(path) {
  return vm.compileFunction(
    readFileSync(path, 'utf8'),
    ['exports', 'require', 'module', '__filename', '__dirname'],
    { filename: path, importModuleDynamically: vm.constants.USE_MAIN_CONTEXT_DEFAULT_LOADER },
  );
}

function loadScript(path) {
  const module = { exports: {} };
  compile(path).call(module.exports, module.exports, createRequire(path), module, path, dirname(path));
  return module.exports;
}
