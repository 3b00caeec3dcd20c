/*
 * Loaded in front of a program, lets one of its calls to the file system go wrong. Only calls below FAULT_FOLDER count,
 * and of them those that change something, or for `unread` those that read; FAULT_AT says which of them, counted from 1,
 * and FAULT how:
 *
 *   kill    the process dies instead of the call
 *   half    the process dies after half of what was to be written
 *   full    the disk is full from there on
 *   once    this one call fails, the next ones do not
 *   denied  nothing may be changed from there on, as when a disk is made read-only
 *   across  files cannot be renamed from one folder into another, as if those were on two disks; and the process dies
 *   gone    the folder FAULT_GONE is deleted, and the call goes on
 *   stop    the process stops until it is told to go on; before that, it writes a file FAULT_STOPPED
 *   unread  this one call that reads something fails
 *
 * When the process ends by itself, the numbers of calls are written to FAULT_COUNT, and of those that change something the
 * numbers between which a journal says what is under way.
 */
const fs = require('node:fs');
const { syncBuiltinESMExports } = require('node:module');
const path = require('node:path');
const { isMainThread } = require('node:worker_threads');

const { FAULT, FAULT_AT, FAULT_FOLDER = '', FAULT_COUNT, FAULT_GONE = '', FAULT_STOPPED = '' } = process.env;
const real = { ...fs };
const handles = new Set();
const calls = { changing: 0, reading: 0, journal: [] };

const GROWING = new Set(['openSync', 'writeFileSync', 'mkdirSync', 'linkSync', 'copyFileSync']);
const CHANGING = [...GROWING, 'renameSync', 'rmSync', 'rmdirSync', 'fsyncSync', 'closeSync', 'utimesSync'];
const READING = ['readFileSync', 'readdirSync', 'statSync', 'lstatSync', 'realpathSync', 'existsSync'];

function concerns(target) {
  return typeof target === 'number' ? handles.has(target) : String(target).startsWith(FAULT_FOLDER);
}

function fail(name, code, target) {
  throw Object.assign(new Error(`${code}: made to fail, ${name}`), { code, syscall: name, path: String(target) });
}

function strike(name, parameters) {
  if (FAULT === 'kill' || FAULT === 'across') process.kill(process.pid, 'SIGKILL');
  if (FAULT === 'half') {
    if (name === 'writeFileSync')
      real.writeFileSync(parameters[0], String(parameters[1]).slice(0, String(parameters[1]).length / 2));
    process.kill(process.pid, 'SIGKILL');
  }
  if (FAULT === 'stop') {
    real.writeFileSync(FAULT_STOPPED, '');
    process.kill(process.pid, 'SIGSTOP');
  }
  if (FAULT === 'gone') real.rmSync(FAULT_GONE, { recursive: true, force: true });
  if (FAULT === 'once') fail(name, 'EIO', parameters[0]);
}

/** What fails from some call on, or always. */
function failAsTheDiskIs(name, parameters) {
  const isReached = calls.changing >= Number(FAULT_AT);
  if (FAULT === 'full' && isReached && GROWING.has(name)) fail(name, 'ENOSPC', parameters[0]);
  if (FAULT === 'denied' && isReached && !['closeSync', 'fsyncSync'].includes(name)) fail(name, 'EACCES', parameters[0]);
  const [from, to] = parameters;
  if (FAULT === 'across' && name === 'renameSync' && path.dirname(from) !== path.dirname(to)) fail(name, 'EXDEV', from);
}

function replaceChanging(name) {
  fs[name] = (...parameters) => {
    if (!concerns(parameters[0]) || (name === 'openSync' && parameters[1] === 'r')) return real[name](...parameters);
    calls.changing++;
    if (calls.changing === Number(FAULT_AT)) strike(name, parameters);
    failAsTheDiskIs(name, parameters);
    const isJournal = path.basename(String(parameters[name === 'renameSync' ? 1 : 0])) === 'journal.json';
    if (isJournal && ['renameSync', 'rmSync'].includes(name)) calls.journal.push(calls.changing);
    const result = real[name](...parameters);
    if (name === 'openSync') handles.add(result);
    if (name === 'closeSync') handles.delete(parameters[0]);
    return result;
  };
}

function replaceReading(name) {
  fs[name] = Object.assign((...parameters) => {
    if (!concerns(parameters[0])) return real[name](...parameters);
    calls.reading++;
    if (FAULT !== 'unread' || calls.reading !== Number(FAULT_AT)) return real[name](...parameters);
    return name === 'existsSync' ? false : fail(name, 'EIO', parameters[0]);
  }, real[name]);
}

// What a program changes, it changes in its main thread.
if (isMainThread) {
  CHANGING.forEach(replaceChanging);
  READING.forEach(replaceReading);
  syncBuiltinESMExports();
  if (FAULT_COUNT) process.on('exit', () => real.writeFileSync(FAULT_COUNT, JSON.stringify(calls)));
}
