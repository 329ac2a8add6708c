import {
	applyChange,
	type DraftContent,
	type SpecificationChange,
} from '../../../app/domain/specification/apply-change.ts';
import type { MeasureDefinition } from '../../../app/domain/specification/define-measure.ts';
import { isOwn } from '../../../app/domain/specification/is-own.ts';
import type { KpiDefinition, Measure } from '../../../app/domain/specification/specification.ts';

/** The changes by which an officer makes one content of a specification into another, page by page. Where they do not lead there it is a fault. */
export function changesTowards(from: DraftContent, to: DraftContent): readonly SpecificationChange[] {
	const changes: SpecificationChange[] = [];
	let content = from;
	const make = (change: SpecificationChange): void => {
		const next = applyChange(content, change);
		if (JSON.stringify(next) === JSON.stringify(content)) return;
		content = next;
		changes.push(change);
	};
	const wanted = new Set(to.measures.map(({ key }) => key));
	for (const { key } of from.measures) if (!wanted.has(key)) make({ type: 'remove-measure', key });
	for (const change of towardsMeasures(lackingIn(content.measures, to.measures), to)) make(change);
	for (const measure of to.measures) {
		const { key, frequency, byArea, hint } = measure;
		if (differs(content.measures, measure)) make({ type: 'change-measure', key, frequency, byArea, hint });
	}
	const kpis = new Set(to.kpis.map(({ key }) => key));
	for (const { key } of content.kpis) if (!kpis.has(key)) make({ type: 'remove-kpi', key });
	for (const change of towardsKpis(lackingIn(content.kpis, to.kpis))) make(change);
	for (const kpi of to.kpis) {
		const { key, strand: _strand, definitionVersion: _version, position: _position, ...rest } = kpi;
		if (differs(content.kpis.map(unversioned), unversioned(kpi)))
			make({ type: 'change-kpi', key, kpi: rest });
	}
	make({ type: 'change-effect', effectiveFrom: to.effectiveFrom, changeNote: to.changeNote });
	const made = { measures: content.measures, kpis: content.kpis.map(unversioned) };
	if (asText(made) !== asText({ measures: to.measures, kpis: to.kpis.map(unversioned) }))
		throw new Error('no changes of an officer lead to this specification');
	return changes;
}

const lackingIn = <Entry extends { readonly key: string }>(has: readonly Entry[], wanted: readonly Entry[]) =>
	wanted.filter(({ key }) => !has.some((each) => each.key === key));

/** Chosen out of the vocabulary, and the programme's own defined one by one. */
function towardsMeasures(lacking: readonly Measure[], to: DraftContent): readonly SpecificationChange[] {
	const chosen = lacking.filter((measure) => !isOwn(measure)).map(({ key }) => key);
	const defined = lacking.filter((measure) => isOwn(measure) && measure.partOf === null);
	return [
		...(chosen.length === 0 ? [] : [{ type: 'add-measures', keys: chosen } as const]),
		...defined.map(
			(measure) => ({ type: 'define-measure', measure: asDefined(measure, to.measures) }) as const,
		),
	];
}

function towardsKpis(lacking: readonly KpiDefinition[]): readonly SpecificationChange[] {
	const chosen = lacking.filter((kpi) => !isOwn(kpi)).map(({ key }) => key);
	const defined = lacking.filter(isOwn);
	return [
		...(chosen.length === 0 ? [] : [{ type: 'add-kpis', keys: chosen } as const]),
		...defined.map(
			({ key: _key, strand: _strand, definitionVersion: _version, position: _position, ...kpi }) =>
				({ type: 'define-kpi', kpi }) as const,
		),
	];
}

/** One of the programme's own as an officer typed it: its parts by their names. */
function asDefined(
	{ key, partOf: _whole, definitionVersion: _version, position: _position, ...measure }: Measure,
	all: readonly Measure[],
): MeasureDefinition {
	const parts = all.filter(({ partOf }) => partOf === key);
	return { ...measure, breakdown: parts[0]?.breakdown ?? '', parts: parts.map(({ label }) => label) };
}

/** How many definitions there were before is counted when the draft is saved. */
const unversioned = ({ definitionVersion: _version, ...kpi }: KpiDefinition) => kpi;

const differs = <Entry extends { readonly key: string }>(among: readonly Entry[], one: Entry): boolean =>
	asText(among.find(({ key }) => key === one.key)) !== asText(one);

/** Whatever the order in which its fields were written. */
const asText = (value: unknown): string =>
	JSON.stringify(value, (_, each) =>
		each !== null && typeof each === 'object' && !Array.isArray(each)
			? Object.fromEntries(Object.entries(each).sort(([one], [other]) => (one < other ? -1 : 1)))
			: each,
	);
