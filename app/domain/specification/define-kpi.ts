import { measureName } from './measure-name.ts';
import { ownKey } from './own-key.ts';
import type { KpiDefinition, Measure } from './specification.ts';
import { THINGS } from './things.ts';

/** A KPI as an officer defines it. Words that are left out are made of the names of what it counts. */
export type KpiDraft = Omit<KpiDefinition, 'key' | 'strand' | 'definitionVersion' | 'position'>;

const FIRST_OWN = 1001;

/** The KPIs with a new one at the end, of the strand of what it counts. `taken`: every key of a KPI that the programme has ever used. */
export function defineKpi(
	kpis: readonly KpiDefinition[],
	draft: KpiDraft,
	measures: readonly Measure[],
	taken: ReadonlySet<string>,
): readonly KpiDefinition[] {
	const first = measures.find(({ key }) => key === draft.numerator[0]);
	const { ofAll, howMany } = wordsOf(draft, measures);
	return [
		...kpis,
		{
			...draft,
			name: draft.name.trim(),
			ofAll: draft.ofAll.trim() || ofAll,
			howMany: draft.howMany.trim() || howMany,
			key: ownKey(draft.name, taken),
			strand: first?.strand ?? 'perpetrator',
			definitionVersion: 1,
			position: Math.max(FIRST_OWN, ...kpis.map(({ position }) => position + 1)),
		},
	];
}

const WHEN = {
	quarterly: 'in {cohort}',
	'half-yearly': 'in the half-year to {matured}',
	yearly: 'in the year to {matured}',
} as const;

/** “Of “Sessions planned” in April to June 2026, how many were “Sessions held””. */
function wordsOf(
	{ numerator, denominator, basis }: KpiDraft,
	measures: readonly Measure[],
): Pick<KpiDefinition, 'ofAll' | 'howMany'> {
	const named = (keys: readonly string[]) =>
		keys.map((key) => `“${measureName(key, measures)}”`).join(' and ');
	const first = measures.find(({ key }) => key === numerator[0]);
	const when = basis === 'cohort' ? WHEN.quarterly : WHEN[first?.frequency ?? 'quarterly'];
	if (denominator !== null)
		return { ofAll: `Of ${named(denominator)} ${when}`, howMany: `how many were ${named(numerator)}` };
	const things = first?.things === null || first?.things === undefined ? '' : ` ${THINGS[first.things][1]}`;
	return {
		ofAll: `${when.slice(0, 1).toUpperCase()}${when.slice(1)}`,
		howMany: `how many${things} were counted as ${named(numerator)}`,
	};
}
