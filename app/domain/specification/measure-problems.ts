import type { Measure } from './specification.ts';
import type { MeasureProblem } from './specification-problem.ts';

const ALIKE = ['strand', 'frequency', 'unit', 'kind'] as const;

/** What is wrong with the measures of a specification, each by itself and with the ones that it names. */
export function measureProblems(measures: readonly Measure[]): readonly MeasureProblem[] {
	const byKey = new Map(measures.map((measure) => [measure.key, measure]));
	return measures.flatMap((measure, index) => [
		...(measures.findIndex(({ key }) => key === measure.key) < index
			? [{ code: 'measure-twice', measure: measure.key } as const]
			: []),
		...ownProblems(measure),
		...otherProblems(measure, byKey),
	]);
}

function ownProblems(measure: Measure): readonly MeasureProblem[] {
	const problems: MeasureProblem[] = [];
	const found = (
		holds: boolean,
		code: Exclude<MeasureProblem['code'], 'measure-unknown-other' | 'measure-unlike-other'>,
	) => {
		if (holds) problems.push({ code, measure: measure.key });
	};
	found(measure.label.trim() === '', 'measure-unnamed');
	found(measure.hint.trim() === '', 'measure-without-hint');
	found(
		(measure.partOf === null) !== (measure.breakdown === null || measure.breakdown.trim() === ''),
		'measure-breakdown',
	);
	found(measure.kind === 'cohort' && measure.frequency !== 'quarterly', 'cohort-not-quarterly');
	found(
		measure.section === 'equality' && (measure.byArea || measure.frequency !== 'yearly'),
		'equality-too-fine',
	);
	return problems;
}

function otherProblems(measure: Measure, byKey: ReadonlyMap<string, Measure>): readonly MeasureProblem[] {
	return (['partOf', 'atMost'] as const).flatMap((link): readonly MeasureProblem[] => {
		const key = measure[link];
		if (key === null) return [];
		const other = byKey.get(key);
		if (other === undefined) return [{ code: 'measure-unknown-other', measure: measure.key, other: key }];
		if (goesRound(measure, link, byKey)) return [{ code: 'measure-goes-round', measure: measure.key }];
		const unlike = ALIKE.filter((property) => measure[property] !== other[property]);
		return unlike.length > 0
			? [{ code: 'measure-unlike-other', measure: measure.key, other: key, in: unlike }]
			: [];
	});
}

function goesRound(
	measure: Measure,
	link: 'partOf' | 'atMost',
	byKey: ReadonlyMap<string, Measure>,
): boolean {
	const seen = new Set<string>();
	for (let key: string | null = measure.key; key !== null; key = byKey.get(key)?.[link] ?? null) {
		if (seen.has(key)) return true;
		seen.add(key);
	}
	return false;
}
