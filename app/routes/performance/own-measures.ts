import { only, type RecordBlock, said } from '../../components/layout/record-view.ts';
import type { Period } from '../../domain/calendar/period.ts';
import type { KpiFacts } from '../../domain/kpi/kpi-facts.ts';
import { specificationInForce } from '../../domain/kpi/specification-in-force.ts';
import { isOwn } from '../../domain/specification/is-own.ts';
import { measuresTable } from './measure-row.ts';

/** What the programme counts beside the standard vocabulary, and the way to everything that is counted. */
export function ownMeasureBlocks(
	facts: KpiFacts,
	slug: string,
	periods: readonly Period[],
): readonly RecordBlock[] {
	const version = specificationInForce(facts.specifications, facts.latestPeriod);
	const own = (version?.measures ?? []).filter(isOwn);
	return [
		...only(own.length > 0, {
			kind: 'table',
			table: measuresTable({ id: 'own-measures', caption: 'Also counted in this programme' }, own, {
				slug,
				facts,
				periods,
			}),
		}),
		...only(
			version !== null,
			...said({ text: 'See every measure that is counted', href: `/programmes/${slug}/measures` }),
		),
	];
}
