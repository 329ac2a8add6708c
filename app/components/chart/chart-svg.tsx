import type { ChartLayout } from '../../domain/chart/chart-layout.ts';
import { chartMarkup } from './chart-markup.ts';

interface ChartSvgProps {
	/** Unique on the page. */
	readonly id: string;
	readonly layout: ChartLayout;
}

/** A chart's geometry as SVG. */
export function ChartSvg({ id, layout }: ChartSvgProps) {
	return (
		<svg
			className="portal-chart__svg"
			viewBox={`0 0 ${layout.width} ${layout.height}`}
			width={layout.width}
			height={layout.height}
			role="img"
			aria-labelledby={`${id}-name ${id}-words`}
			// biome-ignore lint/security/noDangerouslySetInnerHtml: written by `chartMarkup`, which escapes every word
			dangerouslySetInnerHTML={{ __html: chartMarkup(id, layout) }}
		/>
	);
}
