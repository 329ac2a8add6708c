import { expect, test } from 'vitest';
import { actionWords, fieldWords, subjectWords } from './audit-words.ts';

test.each([
	['session.started', 'Signed in'],
	['board-report.published', 'Published a board report'],
	['unit.set-aside', 'Unit set aside'],
	['unit.set--aside_', 'Unit set aside'],
])('%s is told as “%s”', (action, words) => {
	expect(actionWords(action)).toBe(words);
});

test('records and fields are told in words too', () => {
	expect(['board-report', 'grant-agreement'].map(subjectWords)).toEqual(['Board report', 'Grant agreement']);
	expect(['startsOn', 'firstAdministratorId', 'role', 'paidIdle', 'id'].map(fieldWords)).toEqual([
		'Starts on',
		'First administrator',
		'Role',
		'Paid idle',
		'Id',
	]);
});
