import type { KpiFacts } from '../kpi/kpi-value.ts';
import { provisionalSentence } from '../kpi/provisional-sentence.ts';
import type { DisclosedReason } from './disclosed-figure.ts';

/** Why a disclosed figure is provisional; with the numbers passed and received only where the reason still has them. */
export function disclosedReasonWords(reason: DisclosedReason, periods: KpiFacts['periods']): string {
	const { cohort, maturesAfter, strand, passed, received } = reason;
	switch (reason.code) {
		case 'returns-missing':
			return provisionalSentence({ code: 'returns-missing', strand: strand ?? 'support' }, periods, 'others');
		case 'cohort-still-open':
			return provisionalSentence(
				{ code: 'cohort-still-open', cohort: cohort ?? 0, maturesAfter: maturesAfter ?? 0 },
				periods,
				'others',
			);
		case 'cases-not-agreed': {
			const office = passed !== null && received !== null;
			const told = {
				code: 'cases-not-agreed',
				cohort: cohort ?? 0,
				passed: passed ?? 0,
				received: received ?? 0,
				areaIds: null,
			} as const;
			return provisionalSentence(told, periods, office ? 'office' : 'others');
		}
	}
}
