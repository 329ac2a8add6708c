import type { RecordBlock } from '../../../components/layout/record-view.ts';
import { placeOfArea } from '../../../domain/chart/area-places.ts';
import { layoutChart } from '../../../domain/chart/layout-chart.ts';
import { kpiTileMap } from '../../../domain/kpi/kpi-by-area.ts';
import type { KpiDefinition } from '../../../domain/specification/specification.ts';
import type { ProgrammeFacts } from '../../../operations/programme/show-programme.ts';

/** A screen's width: as a phone's it scrolls, for its letters must stay legible. */
const WIDTH = 620;

/** The areas where they lie, by the KPI that was chosen; else by the first of which there is something to show. */
export function areaMap(
	kpis: readonly KpiDefinition[],
	{ programme, parts, facts }: ProgrammeFacts,
	chosen: string | null,
): readonly RecordBlock[] {
	const areas = parts.areas.map(({ areaId, name, onsCode }) => ({
		id: areaId,
		name,
		place: placeOfArea(onsCode),
	}));
	const maps = kpis.flatMap((kpi) => {
		const map = kpiTileMap(kpi, facts, areas);
		return map === null ? [] : [{ kpi, map }];
	});
	const shown = maps.find(({ kpi }) => kpi.key === chosen) ?? maps[0];
	if (shown === undefined) return [];
	return [
		{ kind: 'heading', text: 'How it performs in each area' },
		{
			kind: 'filter',
			filter: {
				href: `/programmes/${programme.slug}`,
				selects: [
					{
						name: 'kpi',
						label: 'KPI',
						value: shown.kpi.key,
						options: maps.map(({ kpi }) => ({ value: kpi.key, text: kpi.name })),
					},
				],
				button: 'Show on the map',
			},
		},
		{ kind: 'chart', id: 'area-map', layout: layoutChart(shown.map, WIDTH), level: 3 },
	];
}
