import { expect, test } from 'vitest';
import { isoDate } from '../../calendar/iso-date.ts';
import type { AgreementTerms } from '../agreement-terms.ts';
import { initialsOf, noticeFacts, noticeReference } from './decision-notice.ts';
import { type LetterFacts, letterOfVersion } from './letter-of-version.ts';
import { noticePaper } from './notice-paper.ts';

const named = (id: string) => id.toUpperCase();
const names = {
	area: named,
	intervention: named,
	organisation: named,
	stream: named,
	kpi: named,
	kpiUnit: () => 'share' as const,
	period: named,
};
const TERMS: AgreementTerms = {
	reference: 'WM/1',
	title: 'Evening group',
	strandId: 'p',
	purpose: 'Evening places',
	reasons: 'Fewer people are hurt.',
	conditions: ['Returns are sent.'],
	legalBasis: '',
	startsOn: isoDate('2017-01-01'),
	endsOn: isoDate('2018-12-31'),
	valuePence: 200_050,
	paid: 'in-arrears',
	leadId: 'north',
	memberIds: [],
	deliveryPartners: [],
	areas: [{ areaId: 'dudley', organisationId: 'north' }],
	allocations: [
		{ allocationId: 'a', areaId: 'dudley', interventionId: 'group', units: 10, unitPricePence: 20_005 },
	],
	schedule: [{ periodId: 'one', amountPence: 200_050, dueOn: isoDate('2017-04-28') }],
	budgetLines: [],
	targets: [{ kpiKey: 'contact', numerator: 85, denominator: 100 }],
	funding: [{ fundingStreamId: 'fund', amountPence: 200_050 }],
};
const letter = (
	differs: Partial<LetterFacts['version']> = {},
	before: AgreementTerms | null = null,
): LetterFacts => ({
	version: {
		kind: 'original',
		side: 'commissioner',
		number: 1,
		terms: TERMS,
		reason: '',
		effectiveOn: TERMS.startsOn,
		...differs,
	},
	before,
	names,
	body: 'West Midlands PCC',
	programme: 'DVPP',
	madeOn: isoDate('2016-12-12'),
	demonstration: true,
});
const said = (paper: unknown): string => JSON.stringify(paper);

test('an offer says what, how much, how it is paid, where, on which conditions, why, and how to accept', () => {
	const offer = letterOfVersion(letter());
	expect(offer.sections.map(({ heading }) => heading)).toEqual([
		'OFFER',
		'WHO DELIVERS, AND WHERE',
		'MONEY',
		'RETURNS AND TARGETS',
		'CONDITIONS',
		'HOW TO ACCEPT',
	]);
	for (const words of [
		'£2,000.50',
		'1 January 2017',
		'Evening places.',
		'Fewer people are hurt.',
		'Returns are sent.',
		'28 April 2017',
		'85%',
		'in arrears',
	])
		expect(said(offer)).toContain(words);
	expect(offer.marks).toEqual(['Demonstration data']);
});

test('paragraphs and tables are numbered through, and none is empty', () => {
	const blocks = letterOfVersion(letter()).sections.flatMap((section) => section.blocks);
	const numbers = blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.number] : []));
	expect(numbers).toEqual(numbers.map((_, index) => index + 1));
	expect(blocks.flatMap((block) => (block.kind === 'table' ? [block.caption] : []))).toEqual([
		'Table 1: Places by area',
		'Table 2: Payment schedule',
		'Table 3: Who funds it',
		'Table 4: Agreed targets',
	]);
	expect(said(blocks)).not.toContain('Legal basis');
});

test('a variation lays before and after side by side, and asks nobody to accept what both have agreed', () => {
	const varied = { ...TERMS, valuePence: 300_000 };
	const ours = letterOfVersion(
		letter({ kind: 'variation', number: 2, terms: varied, reason: 'More places' }, TERMS),
	);
	const theirs = letterOfVersion(
		letter({ kind: 'variation', side: 'provider', number: 2, terms: varied, reason: 'More places' }, TERMS),
	);
	expect(said(ours)).toContain(
		'"Cost: Value","rating":null},{"text":"£2,000.50","rating":null},{"text":"£3,000"',
	);
	expect([said(ours).includes('HOW TO ACCEPT'), said(theirs).includes('HOW TO ACCEPT')]).toEqual([
		true,
		false,
	]);
});

test('an early end says the last day and that nobody is stopped in the middle', () => {
	const end = letterOfVersion(
		letter({ kind: 'termination', effectiveOn: isoDate('2017-06-30'), reason: 'The service closes' }, TERMS),
	);
	expect(said(end)).toContain('Its last day is 30 June 2017');
	expect(said(end)).toContain('no one in the middle of it is stopped');
});

test.each([
	['West Midlands PCC', 'WMPCC'],
	['Nottinghamshire PCC', 'NPCC'],
	['Office of the Mayor', 'OM'],
])('%s is written %s', (shortName, initials) => {
	expect(initialsOf(shortName)).toBe(initials);
});

test('a notice is numbered within its year and holds the facts of the decision', () => {
	expect(noticeReference('West Midlands PCC', 3, 2026)).toBe('WMPCC 003 2026');
	const decided = {
		shortName: 'West Midlands PCC',
		number: 9,
		draftedBy: ['Ann Lee'],
		decidedBy: 'Bo Day',
		on: isoDate('2016-12-12'),
	};
	const facts = noticeFacts(letter(), decided);
	expect(facts).toMatchObject({
		reference: 'WMPCC 009 2016',
		value: '£2,000.50',
		valueBefore: null,
		parties: ['NORTH (lead)'],
		areas: ['DUDLEY'],
	});
	const paper = noticePaper(facts);
	expect(paper.over).toEqual(['Decision notice WMPCC 009 2016', '12 December 2016']);
	expect(said(paper)).toContain('Drafted by Ann Lee. Decided by Bo Day on 12 December 2016.');
	expect(said(noticePaper(JSON.parse(JSON.stringify(facts))))).toBe(said(paper));
});
