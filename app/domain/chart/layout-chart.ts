import type { ChartDescription } from './chart-description.ts';
import type { ChartLayout } from './chart-layout.ts';
import { layoutBars } from './layout-bars.ts';
import { layoutRun } from './layout-run.ts';
import { layoutStack } from './layout-stack.ts';
import { layoutTiles } from './layout-tiles.ts';
import { layoutWaterfall } from './layout-waterfall.ts';
import { RUN_HEIGHT } from './run-frame.ts';

/** The geometry of a chart in a box of this width; the height follows from what it shows, or for a run chart is given. */
export function layoutChart(
	description: ChartDescription,
	width: number,
	runHeight = RUN_HEIGHT,
): ChartLayout {
	const drawn =
		description.kind === 'run'
			? layoutRun(description, width, runHeight)
			: description.kind === 'bars'
				? layoutBars(description, width)
				: description.kind === 'stack'
					? layoutStack(description, width)
					: description.kind === 'tiles'
						? layoutTiles(description, width)
						: layoutWaterfall(description, width);
	return {
		...drawn,
		width,
		title: description.title,
		alternativeText: description.alternativeText,
		table: description.table,
	};
}
