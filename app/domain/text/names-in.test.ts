import { expect, test } from 'vitest';
import { namesIn } from './names-in.ts';

const NAMES = ['Turning North (invented)', 'St Anne’s Trust Ltd', 'ABC'];

test.each([
	['How many places does TURNING-NORTH\n run?', ['Turning North (invented)']],
	['turning  north: are we eligible?', ['Turning North (invented)']],
	["We at St Anne's Trust ask whether Saturdays count.", ['St Anne’s Trust Ltd']],
	['Is the service turning northwards?', []],
	['As easy as ABC?', []],
	['', []],
])('%s', (words, found) => {
	expect(namesIn(words, NAMES)).toEqual(found);
});
