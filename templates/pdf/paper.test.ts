import { expect, test } from 'vitest';
import { openPaper, room, turnUnlessNearlyEmpty, wants } from './paper.ts';
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

test('an appendix begins on a page of its own, unless the page before it holds hardly anything', () => {
	const full = withRoom(200);
	const nearlyEmpty = withRoom(WHOLE - 80);
	turnUnlessNearlyEmpty(full);
	turnUnlessNearlyEmpty(nearlyEmpty);
	expect([room(full), room(nearlyEmpty)]).toEqual([WHOLE, WHOLE - 80]);
});
