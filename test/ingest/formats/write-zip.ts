import { crc32, deflateRawSync } from "node:zlib";

/** An entry of an archive to be written. What is not given is as an honest program writes it. */
export interface ZipEntry {
  readonly name: string;
  readonly content: string | Uint8Array;
  readonly isStored?: boolean;
  /** Statements about the entry that need not be true. */
  readonly stated?: {
    readonly flags?: number;
    readonly method?: number;
    readonly checksum?: number;
    readonly size?: number;
  };
}

/** Writes an archive; `count` states another number of entries than there are. */
export function writeZip(
  entries: readonly ZipEntry[],
  { count = entries.length }: { readonly count?: number } = {},
): Uint8Array {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const header = fieldsOf(entry);
    const name = Buffer.from(entry.name);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    header.shared.copy(local, 4);
    local.writeUInt16LE(name.length, 26);
    const central = Buffer.alloc(46);
    central.writeUInt32LE(0x02014b50, 0);
    central.writeUInt16LE(20, 4);
    header.shared.copy(central, 6);
    central.writeUInt16LE(name.length, 28);
    central.writeUInt32LE(offset, 42);
    parts.push(local, name, header.packed);
    directory.push(central, name);
    offset += local.length + name.length + header.packed.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(Buffer.concat(directory).length, 12);
  end.writeUInt32LE(offset, 16);
  return new Uint8Array(Buffer.concat([...parts, ...directory, end]));
}

/** The 22 bytes that an entry's two headers share: version, flags, method, time, checksum, sizes. */
function fieldsOf({ content, isStored = false, stated = {} }: ZipEntry): {
  readonly shared: Buffer;
  readonly packed: Buffer;
} {
  const bytes = Buffer.from(content);
  const packed = isStored ? bytes : deflateRawSync(bytes);
  const shared = Buffer.alloc(22);
  shared.writeUInt16LE(20, 0);
  shared.writeUInt16LE(stated.flags ?? 0, 2);
  shared.writeUInt16LE(stated.method ?? (isStored ? 0 : 8), 4);
  shared.writeUInt32LE(stated.checksum ?? crc32(bytes), 10);
  shared.writeUInt32LE(packed.length, 14);
  shared.writeUInt32LE(stated.size ?? bytes.length, 18);
  return { shared, packed };
}
