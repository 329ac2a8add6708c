import {
	applyChange,
	type DraftContent,
	type SpecificationChange,
} from '../../../app/domain/specification/apply-change.ts';
import type { KpiDefinition } from '../../../app/domain/specification/specification.ts';

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
	const missing = to.measures
		.map(({ key }) => key)
		.filter((key) => !content.measures.some((each) => each.key === key));
	if (missing.length > 0) make({ type: 'add-measures', keys: missing });
	for (const measure of to.measures) {
		const { key, frequency, byArea, hint } = measure;
		if (differs(content.measures, measure)) make({ type: 'change-measure', key, frequency, byArea, hint });
	}
	const kpis = new Set(to.kpis.map(({ key }) => key));
	for (const { key } of content.kpis) if (!kpis.has(key)) make({ type: 'remove-kpi', key });
	const lacking = to.kpis
		.map(({ key }) => key)
		.filter((key) => !content.kpis.some((each) => each.key === key));
	if (lacking.length > 0) make({ type: 'add-kpis', keys: lacking });
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
