import { type TableView, words } from '../../components/layout/record-view.ts';
import { attentionSentence } from '../../domain/kpi/attention-sentence.ts';
import { needsAttention } from '../../domain/kpi/needs-attention.ts';
import type { WatchedProgramme } from '../../operations/kpi-return/list-watched-programmes.ts';

/** One quarter alone is noise: attention is called by the cumulative result, or by two cohorts running. */
export const offTarget = (programmes: readonly WatchedProgramme[]): TableView => ({
	id: 'off-target',
	caption: 'KPIs off target',
	large: true,
	columns: [words('KPI'), words('Programme'), words('Why it is here')],
	rows: programmes.flatMap(({ slug, name, facts }) =>
		(facts.specifications.at(-1)?.kpis ?? []).flatMap((kpi) => {
			const attention = kpi.headline ? needsAttention(facts, kpi.key) : null;
			if (attention === null) return [];
			const why = attentionSentence(attention, kpi.direction, facts.periods);
			return [
				{
					key: `${slug}-${kpi.key}`,
					cells: [
						{ text: kpi.name, href: `/programmes/${slug}/performance/${kpi.key}` },
						name,
						`${why.charAt(0).toUpperCase()}${why.slice(1)}`,
					],
				},
			];
		}),
	),
	empty:
		'No headline KPI of a current programme needs attention. One quarter below target is often chance, so it is not listed.',
});
