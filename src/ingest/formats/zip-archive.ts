import { crc32, inflateRawSync } from "node:zlib";
import { Fault } from "../../domain/fault.ts";

/** Entries of an archive, at most. A book of a thousand chapters and pictures has fewer. */
export const maxEntries = 2000;
/** Bytes inflated from one archive in all, at most: 200 MiB, counted as they come and never as the archive states them. */
export const maxInflatedBytes = 200 * 1024 * 1024;
/** Bytes of one inflated entry, at most: 50 MiB, as for a text that is not packed. */
export const maxEntryBytes = 50 * 1024 * 1024;
/** How many times its packed size an entry may have, at most. */
export const maxRatio = 100;
/** Small entries may be packed better than that: 1 MiB. */
const ratioFreeBytes = 1024 * 1024;

/** The files packed in a DOCX or EPUB, read one by one. Nothing is ever written to disk, and archives in the archive are never opened. */
export interface ZipArchive {
  readonly names: readonly string[];
  /**
   * The bytes of an entry by its exact name; undefined where there is none. Throws a Fault `text_invalid` where it is damaged, locked
   * with a password, or unpacks to more than the limits allow.
   */
  read(name: string): Uint8Array | undefined;
}

interface Entry {
  readonly name: string;
  readonly isLocked: boolean;
  readonly method: number;
  readonly checksum: number;
  readonly packedSize: number;
  readonly headerOffset: number;
}

/** Opens an archive that lies in memory. Throws a Fault `text_invalid` that names the file where it is none, or has too many entries. */
export function openZip(bytes: Uint8Array, file: string): ZipArchive {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = new Map<string, Entry>();
  for (const entry of listEntries(buffer, file)) {
    if (isPlainName(entry.name) && !entries.has(entry.name)) entries.set(entry.name, entry);
  }
  let inflated = 0;
  return {
    names: [...entries.keys()],
    read(name) {
      const entry = entries.get(name);
      if (entry === undefined) return undefined;
      const content = unpack(entry, { buffer, file, room: maxInflatedBytes - inflated });
      inflated += content.length;
      return content;
    },
  };
}

/** A relative path that stays where it is: entries with other names are nobody's, and are passed over. */
function isPlainName(name: string): boolean {
  if (name === "" || name.startsWith("/") || /[\\:\0]/.test(name)) return false;
  return !name.split("/").some((part) => part === ".." || part === ".");
}

const endSignature = 0x06054b50;
const endLength = 22;
const directorySignature = 0x02014b50;
const directoryLength = 46;
const localSignature = 0x04034b50;
const localLength = 30;

/** Reads the directory at the archive's end (APPNOTE.TXT 4.3.12 and 4.3.16). */
function listEntries(buffer: Buffer, file: string): readonly Entry[] {
  const end = findEnd(buffer);
  if (end === undefined) throw damaged(file, "has no directory at its end");
  const count = buffer.readUInt16LE(end + 10);
  if (count > maxEntries) throw tooMuch(file, `holds ${count} files; ${maxEntries} are read at most`);
  const entries: Entry[] = [];
  let offset = buffer.readUInt32LE(end + 16);
  for (let number = 0; number < count; number++) {
    if (offset + directoryLength > buffer.length || buffer.readUInt32LE(offset) !== directorySignature) {
      throw damaged(file, "has a broken directory");
    }
    const nameLength = buffer.readUInt16LE(offset + 28);
    const nameStart = offset + directoryLength;
    entries.push({
      name: buffer.toString("utf8", nameStart, nameStart + nameLength),
      isLocked: (buffer.readUInt16LE(offset + 8) & 1) === 1,
      method: buffer.readUInt16LE(offset + 10),
      checksum: buffer.readUInt32LE(offset + 16),
      packedSize: buffer.readUInt32LE(offset + 20),
      headerOffset: buffer.readUInt32LE(offset + 42),
    });
    offset = nameStart + nameLength + buffer.readUInt16LE(offset + 30) + buffer.readUInt16LE(offset + 32);
  }
  return entries;
}

/** The end record is the last thing in an archive, but for a comment of 65,535 bytes at most. */
function findEnd(buffer: Buffer): number | undefined {
  const last = buffer.length - endLength;
  for (let offset = last; offset >= 0 && offset >= last - 0xffff; offset--) {
    if (buffer.readUInt32LE(offset) === endSignature) return offset;
  }
  return undefined;
}

interface Unpacking {
  readonly buffer: Buffer;
  readonly file: string;
  /** Bytes that may still be inflated from the archive. */
  readonly room: number;
}

function unpack(entry: Entry, { buffer, file, room }: Unpacking): Uint8Array {
  if (entry.isLocked) throw locked(file);
  const { headerOffset: header } = entry;
  if (header + localLength > buffer.length || buffer.readUInt32LE(header) !== localSignature) {
    throw damaged(file, `has no data for "${entry.name}"`);
  }
  const start = header + localLength + buffer.readUInt16LE(header + 26) + buffer.readUInt16LE(header + 28);
  const packed = buffer.subarray(start, start + entry.packedSize);
  const limit = Math.min(room, maxEntryBytes, Math.max(ratioFreeBytes, packed.length * maxRatio));
  const content = inflate(packed, { entry, file, limit });
  if (crc32(content) !== entry.checksum) throw damaged(file, `has damaged data for "${entry.name}"`);
  return content;
}

interface Inflating {
  readonly entry: Entry;
  readonly file: string;
  readonly limit: number;
}

function inflate(packed: Buffer, { entry, file, limit }: Inflating): Uint8Array {
  if (limit < 1 || (entry.method === 0 && packed.length > limit)) throw tooLarge(file, entry, limit);
  if (entry.method === 0) return packed;
  if (entry.method !== 8) throw damaged(file, `packs "${entry.name}" in a way that is not known`);
  try {
    return inflateRawSync(packed, { maxOutputLength: limit });
  } catch (cause) {
    if (cause instanceof RangeError) throw tooLarge(file, entry, limit);
    throw damaged(file, `has damaged data for "${entry.name}"`, cause);
  }
}

function damaged(file: string, what: string, cause?: unknown): Fault {
  return new Fault("text_invalid", `The text ${file} is damaged: as an archive it ${what}.`, {
    remedy: "Get or save the file anew, or take it out of the folder.",
    data: { file },
    cause,
  });
}

function tooLarge(file: string, entry: Entry, limit: number): Fault {
  return tooMuch(file, `unpacks "${entry.name}" to more than ${Math.max(limit, 0)} bytes`);
}

function tooMuch(file: string, what: string): Fault {
  return new Fault("text_invalid", `The text ${file} ${what}: no text that people wrote does.`, {
    remedy: "Save it anew from the program that it comes from, or take it out of the folder.",
    data: { file },
  });
}

function locked(file: string): Fault {
  return new Fault("text_invalid", `The text ${file} is locked with a password.`, {
    remedy: "Save it without a password, or take it out of the folder.",
    data: { file },
  });
}
