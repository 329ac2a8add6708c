import { createHash } from 'node:crypto';
import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';

/** One file of an archive; its bytes are fetched when its turn comes, so that one at a time is in memory. */
export interface ArchiveEntry {
	/** With folders: `bids/001/price.age`. */
	readonly name: string;
	/** What gains nothing by being made smaller: sealed bytes. */
	readonly asItIs?: true;
	readonly bytes: () => Promise<Uint8Array>;
}

/** The list of hashes, as `sha256sum -c` reads it. */
export const HASHES = 'SHA256SUMS';

/** The day that every file bears, whatever the day and the zone: the same files make the same bytes. */
const DAY = new Date(1980, 0, 1);
const LEVEL = 6;
const PIECE_BYTES = 256 * 1024;
/** What a plain ZIP can count: beyond it a reader would find other sizes than were written. */
const MOST_BYTES = 0xfff0_0000;
const MOST_FILES = 0xfff0;

const turn = () => new Promise<void>((resolve) => setImmediate(resolve));

/** A ZIP of the entries in their order, and last the list of their hashes; written piece by piece, with a turn for everybody else between. */
export async function* zipOf(entries: readonly ArchiveEntry[]): AsyncGenerator<Uint8Array> {
	if (entries.length > MOST_FILES) throw new Error(`${entries.length} files are more than a ZIP can count`);
	const written: Uint8Array[] = [];
	let total = 0;
	const zip = new Zip((fault, piece) => {
		if (fault) throw fault;
		total += piece.length;
		written.push(piece);
	});
	const sums: string[] = [];
	for (const entry of entries) {
		const bytes = await entry.bytes();
		sums.push(`${createHash('sha256').update(bytes).digest('hex')}  ${entry.name}\n`);
		if (total + bytes.length > MOST_BYTES) throw new Error('the archive is larger than a ZIP can be');
		const file = begin(zip, entry);
		for (let at = 0; at === 0 || at < bytes.length; at += PIECE_BYTES) {
			const end = at + PIECE_BYTES;
			file.push(bytes.subarray(at, end), end >= bytes.length);
			yield* written.splice(0);
			await turn();
		}
	}
	begin(zip, { name: HASHES }).push(Buffer.from(sums.join('')), true);
	zip.end();
	yield* written.splice(0);
}

function begin(zip: Zip, { name, asItIs }: Pick<ArchiveEntry, 'name' | 'asItIs'>) {
	const file = asItIs ? new ZipPassThrough(name) : new ZipDeflate(name, { level: LEVEL });
	file.mtime = DAY;
	file.os = 3;
	file.attrs = 0o100644 << 16;
	zip.add(file);
	return file;
}
