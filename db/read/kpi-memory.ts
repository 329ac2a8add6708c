import type { KpiFacts } from '../../app/domain/kpi/kpi-facts.ts';

/**
 * Facts of programmes that have been asked about, with what was worked out from them. They are found by the exact text of everything that
 * they depend on, which is read each time: so nothing has to be thrown away when something changes, and nothing that is out of date is
 * ever found. Two things alone are not read again and stand in the text by their ids, as triggers keep them from changing: the figures of a
 * submission, and what a published specification asks.
 */
export interface KpiMemory {
	/** Null where nothing is kept under the text. */
	find(dependsOn: string): KpiFacts | null;
	keep(dependsOn: string, facts: KpiFacts): void;
}

/** Keeps so many figures of the programmes asked about last. A fact asked about is worth some 300 bytes a figure with all that follows from it. */
export function makeKpiMemory(mostFigures = 60_000): KpiMemory {
	const known = new Map<string, { readonly facts: KpiFacts; readonly figures: number }>();
	let held = 0;
	const forget = (dependsOn: string): void => {
		held -= known.get(dependsOn)?.figures ?? 0;
		known.delete(dependsOn);
	};
	return {
		find(dependsOn) {
			const found = known.get(dependsOn);
			if (found === undefined) return null;
			// A Map keeps the order in which things were put in: the first one is the one asked about longest ago.
			known.delete(dependsOn);
			known.set(dependsOn, found);
			return found.facts;
		},
		keep(dependsOn, facts) {
			const figures = 1 + facts.returns.reduce((sum, each) => sum + each.figures.length, 0);
			if (figures > mostFigures) return;
			forget(dependsOn);
			known.set(dependsOn, { facts, figures });
			held += figures;
			for (const first of known.keys()) {
				if (held <= mostFigures) break;
				forget(first);
			}
		},
	};
}
