import { expect, test } from 'vitest';
import { figure, specificationFrom } from '../kpi/kpi-facts.test-data.ts';
import { demonstrationContent } from '../specification/contents-of-programmes.ts';
import { boardReportFacts, USUAL_PERPETRATOR } from './board-report-facts.test-data.ts';
import type { BoardReportFacts, ReportedUnits } from './board-report-facts.ts';
import { buildBoardReport } from './build-board-report.ts';

const said = (
	changes: Partial<BoardReportFacts>,
	id: 'money' | 'units',
	profile: 'office' | 'public' = 'public',
) =>
	buildBoardReport(boardReportFacts({}, changes), profile)
		.sections.find((section) => section.id === id)!
		.blocks.map((block) => (block.kind === 'paragraph' ? block.text : ''))
		.join(' ');

const UNITS: ReportedUnits = {
	funded: 300,
	used: 106,
	left: 190,
	expired: 4,
	bought: 9,
	boughtUsed: 5,
	buyers: 3,
};

test('what is withheld by decision and who paid what are told, each pound once', () => {
	expect(said({}, 'money')).toContain('£105,000 has been paid and £52,500 has not.');
	const paidByStream = [
		{ funder: 'West Midlands PCC', name: 'grant', pence: 10_000_000 },
		{ funder: 'Home Office', name: 'fund', pence: 500_000 },
	];
	const all = said({ keptPence: 1_000_000, paidByStream }, 'money');
	expect(all).toContain('£10,000 is withheld by decision.');
	expect(all).toContain(
		'each pound counted once: £100,000 by West Midlands PCC (grant) and £5,000 by Home Office (fund).',
	);
});

test('what a funder pays out itself is told apart, and in no sum', () => {
	const grant = { funder: 'Home Office', name: 'Fund', amountPence: 200_000_000, approximate: true };
	const own = {
		funder: 'Coventry City Council',
		name: 'Its own',
		amountPence: 18_000_000,
		approximate: false,
	};
	const fundingStreams = [
		{ ...grant, paidByFunder: false },
		{ ...own, paidByFunder: true },
	];
	expect(said({ fundingStreams }, 'money')).toContain(
		'The programme is funded with about £2 million from Home Office (Fund). Coventry City Council pays out £180,000 itself (Its own), which is not included in any sum here.',
	);
	expect(said({ fundingStreams: fundingStreams.slice(1) }, 'money')).toContain(
		'No funding is recorded for the programme. Coventry City Council pays out £180,000 itself',
	);
});

test('places of the ledger add up, and what authorities bought stands apart', () => {
	const all = said({ units: UNITS }, 'units');
	expect(all).toContain(
		'of 300 places that the commissioner funds, 106 used, 190 free or reserved and 4 expired.',
	);
	expect(all).toContain(
		'Places that local authorities bought with their own money are not included in any of these: 9.',
	);
	expect(said({ units: null }, 'units')).not.toContain('ledger');
});

/** What the returns count by funder in each of the three quarters. */
const FUNDED_BY = Object.fromEntries(
	[1, 2, 3].map((quarter) => [
		quarter,
		[
			...(USUAL_PERPETRATOR[quarter] ?? []).filter(({ measureKey }) => measureKey !== 'units-used'),
			figure('units-used', null, null, 37),
			figure('units-used-commissioner', null, null, 35),
			figure('units-used-local-authority', null, null, 2),
		],
	]),
);

test('beside what the returns count by who paid, the office’s draft reconciles it with the ledger, and a paper says how without a figure', () => {
	const { kpi } = boardReportFacts({
		perpetrator: FUNDED_BY,
		specifications: [{ ...specificationFrom(1), measures: demonstrationContent().measures }],
	});
	const office = said({ units: UNITS, kpi }, 'units', 'office');
	expect(office).toContain('of 9 places that local authorities bought, 5 have been used and 4 have not.');
	expect(office).toContain(
		'The returns count 6 places used and paid for by a local authority: the ledger has 1 fewer.',
	);
	expect(office).toContain(
		'They count 105 places used and paid for by the commissioner: the ledger has 1 more.',
	);
	const paper = said({ units: UNITS, kpi }, 'units');
	expect(paper).toContain('places bought and not used yet are in the ledger alone');
	expect(paper).not.toMatch(/1 (more|fewer)/);
	expect(said({ units: { ...UNITS, bought: 0, boughtUsed: 0, buyers: 0 }, kpi }, 'units')).toContain(
		'places bought and not used yet are in the ledger alone',
	);
});

test.each<[string, Partial<ReportedUnits>, RegExp, RegExp]>([
	[
		'few used: neither they nor what is left',
		{ used: 4, left: 292 },
		/too few have been used for the number to be published/,
		/292|4 used/,
	],
	[
		'none used: the same words',
		{ used: 0, left: 296 },
		/too few have been used for the number to be published/,
		/296|0 used/,
	],
	['few bought', { bought: 4 }, /any of these: fewer than 5\./, /any of these: 4/],
	[
		'few bought: nor what the commissioner’s used places, taken from the returns’, would leave',
		{ bought: 4 },
		/would show how few were bought/,
		/106|190/,
	],
	[
		'many bought by two authorities, each of which knows its own',
		{ bought: 37, buyers: 2 },
		/any of these: too few to publish\./,
		/37|106|190/,
	],
	[
		'nothing bought: the same words',
		{ bought: 0, buyers: 0 },
		/any of these: too few to publish\./,
		/any of these: 0/,
	],
])('a paper does not tell of places that few people are behind: %s; the office’s draft does', (_name, changes, says, never) => {
	const units = { ...UNITS, ...changes };
	expect(said({ units }, 'units')).toMatch(says);
	expect(said({ units }, 'units')).not.toMatch(never);
	expect(said({ units }, 'units', 'office')).toContain(`${units.used} used`);
});
