import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { MESSAGE_KINDS } from '../../domain/mail/message-kinds.ts';

test('the table of who is told of what has every kind of message, and says of each whether it must come', () => {
	const rows = readFileSync(new URL('README.md', import.meta.url), 'utf8')
		.split('\n')
		.filter((line) => line.startsWith('| ') && line.includes('`'));
	const chosen = new Map(
		rows.flatMap((row) =>
			[...row.matchAll(/`([a-z-]+)`/g)].map(([, kind]) => [kind, row.includes('| chosen |')]),
		),
	);
	expect(Object.fromEntries(chosen)).toEqual(
		Object.fromEntries(Object.entries(MESSAGE_KINDS).map(([kind, { must }]) => [kind, must === null])),
	);
});
