import type { ChartLayout, Mark } from '../../domain/chart/chart-layout.ts';

interface ChartSvgProps {
	/** Unique on the page. */
	readonly id: string;
	readonly layout: ChartLayout;
}

const RADIUS = 4.5;

/** A chart's geometry as SVG. Strokes, dashes and fills are the style sheet's, by the role of each mark. */
export function ChartSvg({ id, layout }: ChartSvgProps) {
	return (
		<svg
			className="portal-chart__svg"
			viewBox={`0 0 ${layout.width} ${layout.height}`}
			width={layout.width}
			height={layout.height}
			role="img"
			aria-labelledby={`${id}-name ${id}-words`}
		>
			<title id={`${id}-name`}>{layout.title}</title>
			<desc id={`${id}-words`}>{layout.alternativeText}</desc>
			<defs>
				<pattern
					id={`${id}-hatch`}
					width="6"
					height="6"
					patternUnits="userSpaceOnUse"
					patternTransform="rotate(45)"
				>
					<path className="portal-chart__hatch" d="M0 0v6" />
				</pattern>
			</defs>
			{layout.marks.map((mark, index) => (
				<ChartMark key={index} mark={mark} hatch={`url(#${id}-hatch)`} />
			))}
		</svg>
	);
}

/** `data-value` is what `chart-values` says under the pointer. */
function ChartMark({ mark, hatch }: { readonly mark: Mark; readonly hatch: string }) {
	switch (mark.kind) {
		case 'line':
			return (
				<polyline
					className={`portal-chart__line portal-chart__line--${mark.role}`}
					points={mark.points.map((point) => point.join(',')).join(' ')}
				/>
			);
		case 'rect':
			return (
				<rect
					className={`portal-chart__rect portal-chart__rect--${mark.role}`}
					x={mark.x}
					y={mark.y}
					width={Math.max(0, mark.width)}
					height={mark.height}
					fill={mark.role === 'loss' ? hatch : undefined}
					data-value={mark.label}
				/>
			);
		case 'point':
			return (
				<circle
					className={`portal-chart__point portal-chart__point--${mark.shape}`}
					cx={mark.x}
					cy={mark.y}
					r={RADIUS}
					data-value={mark.label}
				/>
			);
		case 'text':
			return (
				<text
					className={mark.bold ? 'portal-chart__text portal-chart__text--bold' : 'portal-chart__text'}
					x={mark.x}
					y={mark.y}
					textAnchor={mark.anchor}
					fontSize={mark.size}
				>
					{mark.text}
				</text>
			);
	}
}
