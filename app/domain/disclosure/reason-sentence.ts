import type { KpiFacts } from '../kpi/kpi-facts.ts';
import { provisionalSentence } from '../kpi/provisional-sentence.ts';
import type { DisclosedReason } from './disclosed-figure.ts';

/** Why a figure is provisional, with the numbers that do not agree where the reader may have them. */
export function reasonSentence(
	{ code, strand, cohort, maturesAfter, passed, received }: DisclosedReason,
	periods: KpiFacts['periods'],
): string {
	switch (code) {
		case 'returns-missing':
		case 'returns-closed':
			return provisionalSentence({ code, strand: strand ?? 'support' }, periods, 'others');
		case 'cohort-still-open':
			return provisionalSentence(
				{ code, cohort: cohort ?? 0, maturesAfter: maturesAfter ?? 0 },
				periods,
				'others',
			);
		case 'cases-not-agreed': {
			const told = passed !== null && received !== null;
			const numbers = { passed: passed ?? 0, received: received ?? 0 };
			return provisionalSentence(
				{ code, cohort: cohort ?? 0, ...numbers, areaIds: null },
				periods,
				told ? 'office' : 'others',
			);
		}
	}
}
