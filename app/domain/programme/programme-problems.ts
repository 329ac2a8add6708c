import type { ProgrammeContent } from './programme.ts';

export type ProgrammeField =
	| 'name'
	| 'summary'
	| 'whoItIsFor'
	| 'endsOn'
	| 'legalBasis'
	| 'decisionReference'
	| 'legalBasisNote'
	| 'referral'
	| 'areas'
	| 'strands'
	| 'interventions'
	| 'fundingStreams'
	| 'boardIds';

/** What is wrong, at which field, and with which of its entries (an index; null for the field as a whole). */
export interface ProgrammeProblem {
	readonly code:
		| 'missing'
		| 'too-long'
		| 'ends-before-it-starts'
		| 'longer-than-ten-years'
		| 'none'
		| 'twice'
		| 'unknown-strand'
		| 'not-weeks'
		| 'not-an-amount';
	readonly field: ProgrammeField;
	readonly index: number | null;
}

/** Characters. */
export const TEXT_AT_MOST = {
	name: 200,
	summary: 2000,
	whoItIsFor: 5000,
	decisionReference: 200,
	legalBasis: 5000,
	legalBasisNote: 5000,
	referral: 2000,
} as const;
export const MOST_WEEKS = 520;

/** What stands in the way of saving a programme. Empty when it can be saved. */
export const programmeProblems = (content: ProgrammeContent): readonly ProgrammeProblem[] => [
	...textProblems(content),
	...dateProblems(content),
	...listProblems(content),
	...interventionProblems(content),
	...fundingProblems(content),
	...referralProblems(content),
];

const atField = (
	code: ProgrammeProblem['code'],
	field: ProgrammeField,
	index: number | null = null,
): ProgrammeProblem => ({ code, field, index });

const textProblems = (content: ProgrammeContent): readonly ProgrammeProblem[] => [
	...(['name', 'summary', 'whoItIsFor', 'legalBasis'] as const)
		.filter((field) => content[field].trim() === '')
		.map((field) => atField('missing', field)),
	...(['name', 'summary', 'whoItIsFor', 'decisionReference', 'legalBasis', 'legalBasisNote'] as const)
		.filter((field) => (content[field] ?? '').trim().length > TEXT_AT_MOST[field])
		.map((field) => atField('too-long', field)),
];

function dateProblems({ startsOn, endsOn }: ProgrammeContent): readonly ProgrammeProblem[] {
	if (endsOn <= startsOn) return [atField('ends-before-it-starts', 'endsOn')];
	return Number(endsOn.slice(0, 4)) - Number(startsOn.slice(0, 4)) > 10
		? [atField('longer-than-ten-years', 'endsOn')]
		: [];
}

function listProblems({
	areas,
	strands,
	boardIds,
	interventions,
	fundingStreams,
}: ProgrammeContent): readonly ProgrammeProblem[] {
	const twice = (field: ProgrammeField, keys: readonly string[]) =>
		keys.flatMap((key, index) => (keys.indexOf(key) < index ? [atField('twice', field, index)] : []));
	return [
		...(areas.length === 0 ? [atField('none', 'areas')] : []),
		...(strands.length === 0 ? [atField('none', 'strands')] : []),
		...twice(
			'areas',
			areas.map(({ areaId }) => areaId),
		),
		...twice(
			'strands',
			strands.map(({ kind }) => kind),
		),
		...twice('boardIds', boardIds),
		...strands.flatMap(({ name }, index) =>
			name.trim() === '' ? [atField('missing', 'strands', index)] : [],
		),
		...twice(
			'interventions',
			interventions.map(({ strandId, name }) => `${strandId} ${name.trim().toLowerCase()}`),
		),
		...twice(
			'fundingStreams',
			fundingStreams.map(({ funder, name }) => `${funder.trim().toLowerCase()} ${name.trim().toLowerCase()}`),
		),
	];
}

const interventionProblems = ({ interventions, strands }: ProgrammeContent): readonly ProgrammeProblem[] =>
	interventions.flatMap(({ strandId, name, weeks }, index) => [
		...(name.trim() === '' ? [atField('missing', 'interventions', index)] : []),
		...(strands.some((strand) => strand.strandId === strandId)
			? []
			: [atField('unknown-strand', 'interventions', index)]),
		...(weeks === null || (Number.isInteger(weeks) && weeks >= 1 && weeks <= MOST_WEEKS)
			? []
			: [atField('not-weeks', 'interventions', index)]),
	]);

function referralProblems({
	referral: { howToRefer, contact },
}: ProgrammeContent): readonly ProgrammeProblem[] {
	const isLong = [howToRefer, contact].some((text) => (text ?? '').length > TEXT_AT_MOST.referral);
	return isLong ? [atField('too-long', 'referral')] : [];
}

const fundingProblems = ({ fundingStreams }: ProgrammeContent): readonly ProgrammeProblem[] =>
	fundingStreams.flatMap(({ funder, name, amount }, index) => [
		...(funder.trim() === '' || name.trim() === '' ? [atField('missing', 'fundingStreams', index)] : []),
		...(Number.isSafeInteger(amount) && amount > 0
			? []
			: [atField('not-an-amount', 'fundingStreams', index)]),
	]);
