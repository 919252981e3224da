import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, statfsSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export type SmallDiskKind = "tmpfs" | "ext4" | "vfat";

/** A real disk of two megabytes of its own, that can be filled, made read-only and pulled out. */
export interface SmallDisk {
  folder: string;
  /** Leaves so many bytes free. */
  fill(left: number): void;
  empty(): void;
  readOnly(is: boolean): void;
  /** As when a stick is pulled out: open files go on, the folder is empty. */
  pullOut(): void;
  putBack(): void;
  remove(): void;
}

const SIZE = 2 * 1024 * 1024;

const run = (command: string, ...given: string[]): void => {
  execFileSync(command, given, {
    stdio: "ignore",
    env: { ...process.env, PATH: `${process.env["PATH"]}:/usr/sbin:/sbin` },
  });
};

/** Null where such a disk cannot be made: only root can, and not every machine knows every kind. */
export function smallDisk(kind: SmallDiskKind, options = ""): SmallDisk | null {
  const base = mkdtempSync(join(tmpdir(), "helhet-disk-"));
  const [folder, image] = [join(base, "disk"), join(base, "image")];
  mkdirSync(folder);
  const mount = (): void => {
    if (kind === "tmpfs") run("mount", "-t", "tmpfs", "-o", `size=${SIZE}${options}`, "tmpfs", folder);
    else run("mount", "-o", `loop${options}`, image, folder);
  };
  try {
    if (kind !== "tmpfs") {
      writeFileSync(image, Buffer.alloc(SIZE * 2));
      if (kind === "ext4") run("mkfs.ext4", "-q", "-m", "0", image);
      else run("mkfs.vfat", image);
    }
    mount();
  } catch {
    rmSync(base, { recursive: true, force: true });
    return null;
  }
  const filler = join(folder, "filler");
  return {
    folder,
    fill: (left) => {
      const { bavail, bsize } = statfsSync(folder);
      const blocks = Math.max(0, bavail - Math.ceil(left / bsize));
      try {
        for (let block = 0; block < blocks; block++) writeFileSync(filler, Buffer.alloc(bsize, 1), { flag: "a" });
      } catch {
        // A file system keeps some blocks for itself.
        return;
      }
    },
    empty: () => rmSync(filler, { force: true }),
    readOnly: (is) => run("mount", "-o", `remount,${is ? "ro" : "rw"}`, folder),
    pullOut: () => run("umount", "--lazy", folder),
    putBack: mount,
    remove: () => {
      try {
        run("umount", "--lazy", folder);
      } finally {
        rmSync(base, { recursive: true, force: true });
      }
    },
  };
}
