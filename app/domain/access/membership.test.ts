import { expect, test } from 'vitest';
import { isoDate } from '../calendar/iso-date.ts';
import { isInForce, isOver } from './membership.ts';

const TODAY = isoDate('2026-10-20');

test.each([
	['2026-10-19', null, 'in force'],
	['2026-10-20', null, 'in force'],
	['2026-10-21', null, 'to come'],
	['2026-10-01', '2026-10-19', 'over'],
	['2026-10-01', '2026-10-20', 'in force'],
	['2026-10-01', '2026-10-21', 'in force'],
	['2026-10-20', '2026-10-20', 'in force'],
	['2026-10-21', '2026-10-31', 'to come'],
	// Ended before it had begun: as if it had never been given.
	['2026-10-25', '2026-10-19', 'over'],
])('a role from %s to %s is %s on 20 October', (from, to, state) => {
	const held = { startsOn: isoDate(from), endsOn: to === null ? null : isoDate(to) };
	expect({ isInForce: isInForce(held, TODAY), isOver: isOver(held, TODAY) }).toEqual({
		isInForce: state === 'in force',
		isOver: state === 'over',
	});
});
