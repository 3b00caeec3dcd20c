/*
 * Loaded in front of a program, lets one of its calls to the file system go wrong. Only calls that change something below
 * FAULT_FOLDER count; FAULT_AT says which of them, counted from 1, and FAULT how:
 *
 *   kill   the process dies instead of the call
 *   half   the process dies after half of what was to be written
 *   full   the disk is full from there on
 *   once   this one call fails, the next ones do not
 *
 * When the process ends by itself, the number of calls is written to FAULT_COUNT.
 */
const fs = require('node:fs');
const { syncBuiltinESMExports } = require('node:module');

const { FAULT, FAULT_AT, FAULT_FOLDER = '', FAULT_COUNT } = process.env;
const real = { ...fs };
const handles = new Set();
let calls = 0;

const GROWING = new Set(['openSync', 'writeFileSync', 'mkdirSync', 'linkSync', 'copyFileSync']);
const CHANGING = [...GROWING, 'renameSync', 'rmSync', 'rmdirSync', 'fsyncSync', 'closeSync', 'utimesSync'];

function concerns(target) {
  return typeof target === 'number' ? handles.has(target) : String(target).startsWith(FAULT_FOLDER);
}

function fail(name, code) {
  throw Object.assign(new Error(`${code}: made to fail, ${name}`), { code, syscall: name });
}

function strike(name, parameters) {
  if (FAULT === 'kill') process.kill(process.pid, 'SIGKILL');
  if (FAULT === 'half') {
    if (name === 'writeFileSync')
      real.writeFileSync(parameters[0], String(parameters[1]).slice(0, String(parameters[1]).length / 2));
    process.kill(process.pid, 'SIGKILL');
  }
  if (FAULT === 'once') fail(name, 'EIO');
}

for (const name of CHANGING) {
  fs[name] = (...parameters) => {
    if (!concerns(parameters[0]) || (name === 'openSync' && parameters[1] === 'r')) return real[name](...parameters);
    calls++;
    if (calls === Number(FAULT_AT)) strike(name, parameters);
    if (FAULT === 'full' && calls >= Number(FAULT_AT) && GROWING.has(name)) fail(name, 'ENOSPC');
    const result = real[name](...parameters);
    if (name === 'openSync') handles.add(result);
    if (name === 'closeSync') handles.delete(parameters[0]);
    return result;
  };
}
syncBuiltinESMExports();
if (FAULT_COUNT) process.on('exit', () => real.writeFileSync(FAULT_COUNT, String(calls)));
