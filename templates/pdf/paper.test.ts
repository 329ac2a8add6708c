import { expect, test } from 'vitest';
import { keeps, openPaper, room, USUAL_LOOK, wants } from './paper.ts';
import { PAGE } from './style.ts';

/** A page of which this much is left. */
function withRoom(left: number) {
	const paper = openPaper({ title: 'A paper', author: 'A body', subject: 'A meeting', madeOn: '2026-11-22' });
	paper.y = PAGE.height - PAGE.bottom - left;
	return paper;
}
const WHOLE = PAGE.height - PAGE.top - PAGE.bottom;

test('what had better stay together goes to the next page where little is left blank, and begins here where much would be', () => {
	const little = withRoom(150);
	const much = withRoom(400);
	wants(little, 300);
	wants(much, 500);
	expect([room(little), room(much)]).toEqual([WHOLE, 400]);
});

test('where all that belongs together is kept so, the page turns whatever is left blank, but never with less than two fifths on it', () => {
	const look = { ...USUAL_LOOK, keeps: 'always' } as const;
	const [begun, hardlyBegun] = [350, WHOLE - 200].map((left) => ({ ...withRoom(left), look }));
	keeps(begun!, 400);
	keeps(hardlyBegun!, 600);
	expect([room(begun!), room(hardlyBegun!)]).toEqual([WHOLE, WHOLE - 200]);
});
