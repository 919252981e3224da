import { describe, expect, it } from "vitest";
import { copiesIn, findCopies } from "../../../../electron/backup/findCopies.ts";
import { SimulatedDisk } from "../../../crash/simulatedDisk.ts";

const [store, other] = ["1a".repeat(16), "2b".repeat(16)];
const [first, second] = ["3c".repeat(8), "4d".repeat(8)];
const id = "20261122T104207Z";

async function diskWith(...lists: string[]): Promise<SimulatedDisk> {
  const disk = new SimulatedDisk("posix");
  for (const path of lists) {
    const folder = path.slice(0, path.lastIndexOf("/lists/"));
    await disk.mkdir(`${folder}/lists`);
    await disk.mkdir(`${folder}/pool`);
    disk.damage(path, Buffer.from("{}"));
  }
  return disk;
}
const listOf = (chosen: string, storeId: string, device: string, name = id): string =>
  `${chosen}/Helhet-kopi/${storeId}/${device}/lists/${name}.json`;

describe("dated backups", () => {
  it.each([
    "/stick",
    "/stick/kopi",
    "/stick/kopi/Helhet-kopi",
    `/stick/kopi/Helhet-kopi/${store}`,
    `/stick/kopi/Helhet-kopi/${store}/${first}`,
    `/stick/kopi/Helhet-kopi/${store}/${first}/pool`,
  ])("are found from %s", async (chosen) => {
    const disk = await diskWith(listOf("/stick/kopi", store, first));
    await disk.mkdir("/stick/bilder");
    const folder = `/stick/kopi/Helhet-kopi/${store}/${first}`;
    expect(await findCopies(disk, chosen)).toEqual([{ folder, id, shown: id }]);
  });

  it("are found where somebody copied only a part of the folders", async () => {
    const disk = await diskWith(`/usb/${store}/${first}/lists/${id}.json`, `/disk/${first}/lists/${id}.json`);
    expect((await findCopies(disk, "/usb")).map(({ folder }) => folder)).toEqual([`/usb/${store}/${first}`]);
    expect((await findCopies(disk, "/disk")).map(({ folder }) => folder)).toEqual([`/disk/${first}`]);
  });

  it("of several stores and workstations are all told, each under a name of its own", async () => {
    const disk = await diskWith(
      listOf("/felles", store, first),
      listOf("/felles", store, second),
      listOf("/felles", other, first),
      listOf("/felles", store, first, `${id}-2`),
    );
    const copies = await findCopies(disk, "/felles");
    expect(copies).toHaveLength(4);
    expect(new Set(copies.map(({ shown }) => shown)).size).toBe(4);
    expect(await findCopies(disk, "/felles")).toEqual(copies);
  });

  it("are none where there are none", async () => {
    const disk = await diskWith(listOf("/langt/nede/i", store, first));
    await disk.mkdir("/tom/mappe");
    expect(await findCopies(disk, "/tom")).toEqual([]);
    expect(await findCopies(disk, "/finnes/ikke")).toEqual([]);
    expect(await findCopies(disk, "/langt")).toEqual([]);
    expect(await copiesIn(disk, ["/finnes/ikke"])).toEqual([]);
  });
});
