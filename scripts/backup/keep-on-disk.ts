import { chmodSync, closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/** Gives the file its name only once it is on the disk, and the name too: whoever finds the name finds all of it. */
export function keepOnDisk(part: string, target: string): void {
	removeEmptyLog(part);
	chmodSync(part, 0o600);
	sync(part);
	renameSync(part, target);
	sync(dirname(target));
}

function sync(path: string): void {
	const descriptor = openSync(path, 'r');
	fsyncSync(descriptor);
	closeSync(descriptor);
}

/** A connection that only read leaves SQLite's log behind it, empty. One that is not empty holds a part of the database. */
function removeEmptyLog(part: string): void {
	for (const file of [`${part}-wal`, `${part}-shm`].filter(existsSync)) {
		if (file.endsWith('-wal') && statSync(file).size > 0)
			throw new Error(`${file} has not been taken up into the database`);
		rmSync(file);
	}
}
