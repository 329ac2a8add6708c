import { accepted, type Result, refused } from '../result.ts';
import type { Inflate } from './check-pdf.ts';

/** What unpacks, handed in by who has it: `inflate` for zlib streams, `inflateRaw` for those of a zip, which must fill the bytes given, and their checksum. */
export interface Unpacking {
	readonly inflate: Inflate;
	readonly inflateRaw: Inflate;
	readonly crc32: (bytes: Uint8Array) => number;
}

export type ZipRefusal = {
	readonly code: 'zip-not-whole' | 'zip-encrypted' | 'zip-too-large' | 'zip-unsafe-names';
};

export interface ZipPart {
	readonly name: string;
	readonly flags: number;
	readonly method: number;
	readonly crc: number;
	readonly packed: number;
	readonly size: number;
	readonly header: number;
}

/** All that the parts of a file may come to, so that a small file cannot unpack into a large one; and how many there may be. */
const MOST_UNPACKED = 40 * 1024 * 1024;
const MOST_PARTS = 200;

const END_BYTES = 22;
const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const DESCRIPTOR = 0x08074b50;
/** Flags: bits 1 and 2 say how hard it was packed, 3 that sizes follow the part, 11 that names are in UTF-8. */
const KNOWN_FLAGS = 0b1000_0000_1110;
const ENCRYPTED_FLAGS = 0b10_0000_0100_0001;
const SIZES_FOLLOW = 0b1000;
/** Extra fields that say sizes or names over again: 64-bit sizes, names in Unicode. */
const SECOND_OPINIONS = [0x0001, 0x7075];

const viewOf = (bytes: Uint8Array): DataView =>
	new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
const asciiOf = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes);

/**
 * The parts of a zip that every reader reads alike: each where its directory says, one directly behind the other from the first byte to the
 * directory, the directory directly before its end, and the end at the end. Nothing is unpacked yet.
 */
export function partsOfZip(bytes: Uint8Array): Result<readonly ZipPart[], ZipRefusal> {
	const parts = directoryOf(bytes);
	if (!parts.ok) return parts;
	const names = new Set(parts.value.map(({ name }) => name.toLowerCase()));
	if (names.size < parts.value.length || !parts.value.every(({ name }) => isSafeName(name)))
		return refused({ code: 'zip-unsafe-names' });
	if (parts.value.reduce((total, { size }) => total + size, 0) > MOST_UNPACKED)
		return refused({ code: 'zip-too-large' });
	const view = viewOf(bytes);
	const inOrder = [...parts.value].sort((a, b) => a.header - b.header);
	let at = 0;
	for (const [index, part] of inOrder.entries()) {
		const next = inOrder[index + 1]?.header ?? view.getUint32(bytes.length - 6, true);
		if (part.header !== at || endOfPart(bytes, part, next) !== next)
			return refused({ code: 'zip-not-whole' });
		at = next;
	}
	return parts;
}

function directoryOf(bytes: Uint8Array): Result<readonly ZipPart[], ZipRefusal> {
	const view = viewOf(bytes);
	const end = bytes.length - END_BYTES;
	if (end < 0 || view.getUint32(end, true) !== END) return refused({ code: 'zip-not-whole' });
	const count = view.getUint16(end + 10, true);
	const begins = view.getUint32(end + 16, true);
	const whole =
		view.getUint32(end + 4, true) === 0 &&
		view.getUint16(end + 8, true) === count &&
		begins + view.getUint32(end + 12, true) === end &&
		view.getUint16(end + 20, true) === 0;
	if (!whole || count === 0) return refused({ code: 'zip-not-whole' });
	if (count > MOST_PARTS) return refused({ code: 'zip-too-large' });
	const parts: ZipPart[] = [];
	let at = begins;
	for (let n = 0; n < count; n += 1) {
		const entry = entryAt(bytes, view, at, end);
		if (!entry.ok) return entry;
		parts.push(entry.value.part);
		at = entry.value.next;
	}
	return at === end ? accepted(parts) : refused({ code: 'zip-not-whole' });
}

function entryAt(
	bytes: Uint8Array,
	view: DataView,
	at: number,
	end: number,
): Result<{ readonly part: ZipPart; readonly next: number }, ZipRefusal> {
	if (at + 46 > end || view.getUint32(at, true) !== CENTRAL) return refused({ code: 'zip-not-whole' });
	const flags = view.getUint16(at + 8, true);
	const method = view.getUint16(at + 10, true);
	const nameEnds = at + 46 + view.getUint16(at + 28, true);
	const next = nameEnds + view.getUint16(at + 30, true);
	if ((flags & ENCRYPTED_FLAGS) !== 0 || method === 99) return refused({ code: 'zip-encrypted' });
	const isLink = ((view.getUint32(at + 38, true) >>> 16) & 0xf000) === 0xa000;
	const whole =
		next <= end &&
		(flags & ~KNOWN_FLAGS) === 0 &&
		(method === 0 || method === 8) &&
		view.getUint16(at + 32, true) === 0 &&
		view.getUint16(at + 34, true) === 0 &&
		!isLink &&
		hasPlainExtra(view, nameEnds, next);
	if (!whole) return refused({ code: 'zip-not-whole' });
	const part = {
		name: asciiOf(bytes.subarray(at + 46, nameEnds)),
		flags,
		method,
		crc: view.getUint32(at + 16, true),
		packed: view.getUint32(at + 20, true),
		size: view.getUint32(at + 24, true),
		header: view.getUint32(at + 42, true),
	};
	return accepted({ part, next });
}

/** Where a part ends, once its own header says the same as the directory; -1 where it does not. */
function endOfPart(bytes: Uint8Array, part: ZipPart, next: number): number {
	const view = viewOf(bytes);
	const begins = beginOfPart(view, part);
	if (begins < 0 || begins + part.packed > next) return -1;
	const { header, flags, method, crc, packed, size } = part;
	const follows = (flags & SIZES_FOLLOW) !== 0;
	const says = [14, 18, 22].map((offset) => view.getUint32(header + offset, true));
	const agrees = says.every((value, n) => value === [crc, packed, size][n] || (follows && value === 0));
	const nameEnds = header + 30 + view.getUint16(header + 26, true);
	const same =
		view.getUint16(header + 6, true) === flags &&
		view.getUint16(header + 8, true) === method &&
		asciiOf(bytes.subarray(header + 30, nameEnds)) === part.name &&
		hasPlainExtra(view, nameEnds, begins);
	if (!agrees || !same) return -1;
	return follows ? endOfDescriptor(view, part, begins + packed, next) : begins + packed;
}

/** Where what is packed begins; -1 where no header stands. */
function beginOfPart(view: DataView, { header }: ZipPart): number {
	if (header + 30 > view.byteLength || view.getUint32(header, true) !== LOCAL) return -1;
	const begins = header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
	return begins <= view.byteLength ? begins : -1;
}

function endOfDescriptor(view: DataView, { crc, packed, size }: ZipPart, at: number, next: number): number {
	if (next - at !== 12 && next - at !== 16) return -1;
	const marked = next - at === 16;
	if (marked && view.getUint32(at, true) !== DESCRIPTOR) return -1;
	const from = marked ? at + 4 : at;
	const agrees = [crc, packed, size].every((value, n) => view.getUint32(from + 4 * n, true) === value);
	return agrees ? next : -1;
}

function hasPlainExtra(view: DataView, from: number, to: number): boolean {
	if (to > view.byteLength) return false;
	for (let at = from; at < to; at += 4 + view.getUint16(at + 2, true))
		if (at + 4 > to || SECOND_OPINIONS.includes(view.getUint16(at, true))) return false;
	return true;
}

/** Letters that every computer takes, in folders below; nothing absolute, no way up, no empty step. A folder of its own ends in a stroke. */
const isSafeName = (name: string): boolean =>
	/^[A-Za-z0-9 ()[\]_.,+=@~!#$&'{}/-]{1,200}$/.test(name) &&
	name
		.replace(/\/$/, '')
		.split('/')
		.every((step) => step !== '' && !/^\.+$/.test(step) && !/[. ]$/.test(step));

/** A part, unpacked to exactly the size and checksum that the directory says; null where it is anything else. */
export function unpackPart(bytes: Uint8Array, part: ZipPart, unpacking: Unpacking): Uint8Array | null {
	const begins = beginOfPart(viewOf(bytes), part);
	const packed = bytes.subarray(begins, begins + part.packed);
	const plain = part.method === 0 ? packed : unpacking.inflateRaw(packed, part.size);
	if (plain === null || plain.length !== part.size) return null;
	return unpacking.crc32(plain) === part.crc ? plain : null;
}

/** Whether a reader of zips would find one at the end of something else. */
export function endsAsZip(bytes: Uint8Array): boolean {
	const from = Math.max(0, bytes.length - 0xffff - END_BYTES);
	return asciiOf(bytes.subarray(from)).includes('PK\x05\x06\0\0\0\0');
}
