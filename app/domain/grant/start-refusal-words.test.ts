import { expect, test } from 'vitest';
import { isoDate } from '../calendar/iso-date.ts';
import type { StartRefusal } from './may-start.ts';
import { startRefusalText, startRefusalWords } from './start-refusal-words.ts';

const DAY = isoDate('2026-10-20');

test.each<readonly [string, StartRefusal, string, string]>([
	[
		'before the agreement',
		{ code: 'agreement-not-in-force', startsOn: isoDate('2027-01-01'), endsOn: isoDate('2028-12-31') },
		'begins on 1 January 2027',
		'1 January 2027 or a later day',
	],
	[
		'after the agreement',
		{ code: 'agreement-not-in-force', startsOn: isoDate('2023-01-01'), endsOn: isoDate('2026-09-30') },
		'last day was 30 September 2026',
		'variation',
	],
	[
		'where no support covers the area',
		{ code: 'no-partner-support', lapsedOn: null },
		'no support agreement for partners and children covers it',
		'covers Walsall',
	],
	[
		'where support has ended',
		{ code: 'no-partner-support', lapsedOn: isoDate('2026-09-30') },
		'ended on 30 September 2026',
		'That needs a support agreement in force',
	],
	[
		'where Respect has not accredited',
		{ code: 'not-accredited', lapsedOn: null },
		'not accredited by Respect',
		'recorded and dated decision',
	],
	[
		'where accreditation lapsed',
		{ code: 'not-accredited', lapsedOn: isoDate('2026-09-30') },
		'lapsed on 30 September 2026',
		'accreditation register',
	],
	[
		'where no principles are shown',
		{ code: 'no-evidence-of-principles', lapsedOn: null },
		'no evidence is recorded',
		'That needs evidence of the principles',
	],
	[
		'where evidence lapsed',
		{ code: 'no-evidence-of-principles', lapsedOn: isoDate('2026-09-30') },
		'lapsed on 30 September 2026',
		'That needs evidence of the principles',
	],
])('%s the rule is named, and what would satisfy it', (_name, refusal, rule, satisfied) => {
	const words = startRefusalWords(refusal, 'Walsall', DAY);
	expect(words.rule).toContain(rule);
	expect(words.satisfiedBy).toContain(satisfied);
	expect(words.rule).not.toMatch(/\.$/);
	expect(startRefusalText(refusal, 'Walsall', DAY)).toMatch(/[a-z0-9]\. [A-Z].*\.$/);
});

test('whoever reads of a lapse is told that people who have started go on', () => {
	const lapses: readonly StartRefusal[] = [
		{ code: 'no-partner-support', lapsedOn: DAY },
		{ code: 'not-accredited', lapsedOn: DAY },
		{ code: 'no-evidence-of-principles', lapsedOn: DAY },
	];
	for (const refusal of lapses)
		expect(startRefusalWords(refusal, 'Walsall', DAY).satisfiedBy).toContain(
			'People who have already started carry on',
		);
});
