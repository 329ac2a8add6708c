import { only, type RecordBlock } from '../../../components/layout/record-view.ts';
import type { Measure } from '../../../domain/specification/specification.ts';
import { listWords } from '../../../domain/text/list-words.ts';

const MOST_NAMED = 7;

/** What a return will be held to, besides every box being filled in. */
export function returnChecks(measures: readonly Measure[]): readonly RecordBlock[] {
	const label = (key: string) => `‘${measures.find((each) => each.key === key)?.label ?? key}’`;
	const breakdowns = new Map<string, { whole: string; parts: string[] }>();
	for (const { key, partOf, breakdown } of measures) {
		if (partOf === null || !measures.some((each) => each.key === partOf)) continue;
		const name = `${partOf}|${breakdown}`;
		const known = breakdowns.get(name);
		if (known === undefined) breakdowns.set(name, { whole: partOf, parts: [key] });
		else known.parts.push(key);
	}
	const sums = [...breakdowns.values()].map(({ whole, parts }) =>
		parts.length > MOST_NAMED
			? `The ${parts.length} figures from ${label(parts[0] ?? '')} to ${label(parts.at(-1) ?? '')} must add up to ${label(whole)}.`
			: `${listWords(parts.map(label))} must add up to ${label(whole)}.`,
	);
	const caps = measures.flatMap(({ key, atMost }) =>
		atMost === null || !measures.some((each) => each.key === atMost)
			? []
			: [`${label(key)} must not be more than ${label(atMost)}.`],
	);
	const items = [...sums, ...caps];
	return only(items.length > 0, {
		kind: 'details',
		summary: 'What the return will be checked for',
		blocks: [{ kind: 'list', items }],
	});
}
