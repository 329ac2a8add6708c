import { expect, test } from 'vitest';
import { isNoteKey } from './is-note-key.ts';

const BOXES = new Set(['starts|walsall|', 'partner-cases-entered|walsall|4', 'safety-plans||']);

test.each([
	['large-change|starts|walsall|', true],
	['fell-since-last-quarter|partner-cases-entered|walsall|4', true],
	['differs-from-ledger|starts|walsall|', true],
	['boxes-empty|safety-plans||', true],
	['parts-do-not-add-up|source|starts|walsall|', true],
	['parts-do-not-add-up|by-plan-2|safety-plans||', true],
	['parts-do-not-add-up|starts|walsall|', true],
	['looks-personal|risks|', true],
	['looks-personal|risks', true],
	// A box that the return does not ask, or not there.
	['large-change|starts|dudley|', false],
	['large-change|starts||', false],
	['differs-from-ledger|starts|dudley|', false],
	['parts-do-not-add-up|source|starts|dudley|', false],
	// Only a breakdown's name stands between a check and its box, and only where parts are added.
	['large-change|source|starts|walsall|', false],
	['parts-do-not-add-up|So urce|starts|walsall|', false],
	[`parts-do-not-add-up|${'a'.repeat(61)}|starts|walsall|`, false],
	['looks-personal|starts|walsall|', false],
	['looks-personal|no-such-question|', false],
	['looks-personal|risks|more', false],
	['no-such-check|starts|walsall|', false],
	['constructor|starts|walsall|', false],
	['toString|safety-plans||', false],
	['large-change', false],
	['', false],
])('%s answers what a check could find: %s', (key, is) => {
	expect(isNoteKey(key, BOXES)).toBe(is);
});
