import { expect, test } from 'vitest';
import { NO_REASON, whyRestated } from './why-restated.ts';

const FIRST = [{ returnId: 'walsall', submission: 1 }];
const SECOND = [{ returnId: 'walsall', submission: 2 }];
const reopened = (reason: string, submission = 1) => ({ returnId: 'walsall', submission, reason });
const why = (reason: string, profile: 'office' | 'public' = 'public') =>
	whyRestated({ was: FIRST, is: SECOND, reopenings: [reopened(reason)] }, profile);

test('a figure changed because a return was corrected, for the reason for which it was reopened', () => {
	expect(why('Partners were entered under the wrong area.')).toBe(
		'a return was corrected (“Partners were entered under the wrong area”)',
	);
});

test.each([
	'Contacts of one worker were counted wrongly.',
	'A partner was counted twice.',
	'3 partners were left out.',
	'Two areas were mixed up.',
	'A couple of partners had moved.',
	'Nobody had been contacted in Walsall.',
])('a reason that may tell a small number stays in the office: %s', (reason) => {
	expect(why(reason)).toBe('a return was corrected (the reason has numbers in it, which are not published)');
	expect(why(reason, 'office')).toContain(reason.slice(0, -1));
});

test.each([
	'Someone outside the programme was counted.',
	'The wrong tone was used at weekends.',
])('a word with a number’s letters in it is no number: %s', (reason) => {
	expect(why(reason)).toContain(reason.slice(0, -1));
});

test('no reason is made up', () => {
	const corrected = `a return was corrected (${NO_REASON})`;
	expect(why(' ')).toBe(corrected);
	expect(why('[words erased on 3 May 2026, see the audit trail]')).toBe(corrected);
	expect(whyRestated({ was: FIRST, is: SECOND, reopenings: [] }, 'public')).toBe(corrected);
	expect(whyRestated({ was: FIRST, is: FIRST, reopenings: [reopened('Another matter.')] }, 'public')).toBe(
		NO_REASON,
	);
});

test('every reopening since the last report counts, each reason once, and none before it', () => {
	const reopenings = [
		reopened('Before the report.', 1),
		reopened('The wrong area.', 2),
		reopened('The wrong area.', 3),
		reopened('The wrong quarter.', 4),
		reopened('Open again now.', 5),
	];
	expect(
		whyRestated({ was: SECOND, is: [{ returnId: 'walsall', submission: 5 }], reopenings }, 'public'),
	).toBe('a return was corrected (“The wrong area”, “The wrong quarter”)');
});

test('a return that was not in then is said to have come in late', () => {
	const is = [...SECOND, { returnId: 'dudley', submission: 1 }];
	const reopenings = [reopened('The wrong area.')];
	expect(whyRestated({ was: FIRST, is, reopenings }, 'public')).toBe(
		'a return was corrected (“The wrong area”) and a return came in late',
	);
});

test('a long reason is cut at a word', () => {
	const said = why(`${'Partners were entered under the wrong area '.repeat(5)}.`);
	expect(said).toMatch(/under the wrong area…”\)$|Partners…”\)$|entered…”\)$|\w…”\)$/);
	expect(said.length).toBeLessThan(180);
});
