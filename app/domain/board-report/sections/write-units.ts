import { missingReasonWords } from '../../kpi/missing-reason-words.ts';
import { capitalised } from '../../text/capitalised.ts';
import { listWords, plural } from '../../text/list-words.ts';
import { writeCount } from '../../text/write-number.ts';
import type { Material } from '../material.ts';
import type { ReportActivity } from '../report-activity.ts';
import type { ReportSection } from '../report-block.ts';
import type { DisclosedUnits } from '../report-units.ts';
import { inAppendix, numbers, paragraph, row, section, table, words } from '../write-blocks.ts';

/** Places funded, by area and strand, from the agreements; places used, from the returns and the ledger, for the programme as a whole. Strands are never added. */
export function writeUnits({ facts, activity, units: ledger }: Material): ReportSection {
	const strands = STRANDS.map(({ kind, name }) => {
		const own = new Set(facts.agreements.filter(({ strand }) => strand === kind).map(({ id }) => id));
		return { name, allocations: facts.allocations.filter(({ agreementId }) => own.has(agreementId)) };
	}).filter(({ allocations }) => sumOf(allocations) > 0);
	const funded = strands.map(({ name, allocations }) => `${plural(sumOf(allocations), 'place')} of ${name}`);
	const used = activity.filter(({ key, partOf }) => key === 'units-used' || partOf === 'units-used');
	const total = used.find(({ partOf }) => partOf === null);
	const said =
		funded.length === 0
			? 'The agreements do not fund a number of places.'
			: `The agreements fund ${listWords(funded)} over the life of the programme. A place is one person’s on an intervention.`;
	const usedWords =
		total === undefined
			? ` Places used: ${missingReasonWords({ code: 'not-asked' })} in this quarter.`
			: ` Places used: ${usedOf(total)}.`;
	const parts = used.filter(({ partOf }) => partOf !== null);
	const bullets = parts.map(({ label, quarter, toDate }) => `${label}: ${usedOf({ quarter, toDate })}`);
	const blocks = [
		paragraph(`${said}${usedWords}`, { bullets }),
		...(ledger === null ? [] : [paragraph([ledgerWords(ledger), ...ledger.byFunder].join(' '))]),
	];
	if (strands.length === 0) return section(1, 'units', 'Places funded and used', blocks);
	const columns = [words('Area', 3), ...strands.map(({ name }) => numbers(capitalised(name), 1.6))];
	const rowOf = (name: string, counts: readonly number[], total = false) =>
		row([name, ...counts.map((count) => (count === 0 ? '–' : writeCount(count)))], total);
	const areas = facts.areas.flatMap(({ id, name }) => {
		const counts = strands.map(({ allocations }) => sumOf(allocations.filter(({ areaId }) => areaId === id)));
		return counts.every((count) => count === 0) ? [] : [rowOf(name, counts)];
	});
	return section(1, 'units', 'Places funded and used', [
		...blocks,
		inAppendix(
			table('table-units', 'Places funded by area, whole programme', columns, [
				...areas,
				rowOf(
					'All areas',
					strands.map(({ allocations }) => sumOf(allocations)),
					true,
				),
			]),
		),
	]);
}

const STRANDS = [
	{ kind: 'perpetrator', name: 'perpetrator work' },
	{ kind: 'support', name: 'support for victims and children' },
] as const;

const sumOf = (allocations: Material['facts']['allocations']): number =>
	allocations.reduce((sum, { units }) => sum + units, 0);

/** What the ledger holds to the end of the quarter. */
function ledgerWords({ funded, used, whyNot, left, expired, bought }: DisclosedUnits): string {
	const said =
		used === null || left === null
			? NOT_SHOWN[whyNot ?? 'few-used']
			: listWords([`${numberWords(used)} used`, ...leftWords(left, expired)]);
	const sold = bought === null ? missingReasonWords({ code: 'too-few' }) : numberWords(bought);
	return `In the ledger of the perpetrator work, to the end of the quarter: of ${plural(funded, 'place')} that the commissioner funds, ${said}. Places that local authorities bought with their own money are not included in any of these: ${sold}. Providers count the places in their returns; where the two differ, the office asks the provider why.`;
}

const NOT_SHOWN: Readonly<Record<NonNullable<DisclosedUnits['whyNot']>, string>> = {
	'few-used': 'too few have been used for the number to be published',
	'few-bought':
		'the number used is not published, because with the returns it would show how few were bought',
};

const leftWords = (left: number, expired: number | null): readonly string[] => [
	`${writeCount(left)} free or reserved`,
	...(expired === null || expired === 0 ? [] : [`${writeCount(expired)} expired`]),
];

const numberWords = (number: NonNullable<DisclosedUnits['used']>): string =>
	number.kind === 'exact'
		? writeCount(number.value)
		: number.kind === 'withheld'
			? 'not shown'
			: number.words;

function usedOf({ quarter, toDate }: Pick<ReportActivity, 'quarter' | 'toDate'>): string {
	const incomplete =
		quarter.incomplete || toDate?.incomplete ? ' (incomplete: not every return has been accepted)' : '';
	return `${quarter.words} in the quarter, ${toDate?.words ?? missingReasonWords({ code: 'not-asked' })} to date${incomplete}`;
}
