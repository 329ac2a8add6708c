import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { drawRooms } from './rooms/draw-rooms.ts';
import { readRooms } from './rooms/read-rooms.ts';

/** `npm run rooms`: draws the picture of the rooms from the code; with `--check` it only says whether the one that is kept is current. */
const FILE = 'docs/rooms.svg';

const drawn = drawRooms(readRooms());
if (!process.argv.includes('--check')) writeFileSync(FILE, drawn);
else if (!existsSync(FILE) || readFileSync(FILE, 'utf8') !== drawn) {
	process.stderr.write(`${FILE} is not what the code is any more. Draw it anew: npm run rooms\n`);
	process.exit(1);
}
