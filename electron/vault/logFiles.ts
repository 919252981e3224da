import { codeOf, type FileFunctions } from "./files.ts";
import { random } from "./primitives.ts";

const FOLDER = "audit";
const DEVICE = /^[0-9a-f]{16}$/;
const SESSION = /^[0-9a-f]{32}\.log$/;

export interface LogFile {
  device: string;
  session: string;
}

export const auditFolder = (root: string): string => `${root}/${FOLDER}`;
export const logFolder = (root: string, device: string): string => `${root}/${FOLDER}/${device}`;
export const logName = (session: string): string => `${session}.log`;
export const logPath = (root: string, { device, session }: LogFile): string =>
  `${logFolder(root, device)}/${logName(session)}`;

const TIME_DIGITS = 8;

/**
 * Seconds since 1970 as 8 hex digits and 24 random ones. Later than `after`, so that the names of one workstation's
 * sessions are in order although its clock was set back.
 */
export function newSession(now: Date, after: string[]): string {
  const latest = Math.max(0, ...after.map(secondsOf));
  const seconds = Math.min(0xffffffff, Math.max(Math.floor(now.getTime() / 1000), latest + 1));
  return seconds.toString(16).padStart(TIME_DIGITS, "0") + random(12).toString("hex");
}

const secondsOf = (session: string): number => Number.parseInt(session.slice(0, TIME_DIGITS), 16);

/** When a session began, as its name says. */
export const beganAt = (session: string): Date => new Date(secondsOf(session) * 1000);

/** Every log of the store and what else lies there; what the system put there (`.DS_Store`) aside. */
export async function listLogs(
  files: FileFunctions,
  root: string,
): Promise<{ logs: LogFile[]; strange: string[]; devices: string[] }> {
  const devices = await namesIn(files, auditFolder(root));
  const known = devices.filter((name) => DEVICE.test(name));
  const strange = devices.filter((name) => !DEVICE.test(name) && name.endsWith(".log"));
  const logs: LogFile[] = [];
  for (const device of known) {
    for (const name of await namesIn(files, logFolder(root, device))) {
      if (SESSION.test(name)) logs.push({ device, session: name.slice(0, -".log".length) });
      else if (name.includes(".log")) strange.push(name);
    }
  }
  return { logs, strange, devices: known };
}

/** One workstation's sessions, oldest first. */
export async function sessionsOf(files: FileFunctions, root: string, device: string): Promise<string[]> {
  const names = await namesIn(files, logFolder(root, device));
  return names
    .filter((name) => SESSION.test(name))
    .map((name) => name.slice(0, -".log".length))
    .sort();
}

export async function devicesOf(files: FileFunctions, root: string): Promise<string[]> {
  return (await namesIn(files, auditFolder(root))).filter((name) => DEVICE.test(name)).sort();
}

async function namesIn(files: FileFunctions, folder: string): Promise<string[]> {
  try {
    return await files.readDirectory(folder);
  } catch (error) {
    // A stray file among the folders is no folder.
    if (codeOf(error) === "ENOENT" || codeOf(error) === "ENOTDIR") return [];
    throw error;
  }
}
