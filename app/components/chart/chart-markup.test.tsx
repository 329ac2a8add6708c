import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { ChartLayout, Mark } from '../../domain/chart/chart-layout.ts';
import { chartMarkup } from './chart-markup.ts';

const words = fc.string({
	unit: fc.constantFrom('a', ' ', 'é', '&', '<', '>', '"', "'", '=', '/', '–', '😀'),
});
const number = fc.oneof(fc.integer({ min: -50, max: 900 }), fc.double({ min: -5, max: 900, noNaN: true }));
const mark: fc.Arbitrary<Mark> = fc.oneof(
	fc.record({
		kind: fc.constant('line' as const),
		role: fc.constantFrom('axis' as const, 'series-provisional' as const),
		points: fc.array(fc.tuple(number, number), { maxLength: 4 }),
	}),
	fc.record({
		kind: fc.constant('rect' as const),
		role: fc.constantFrom('value' as const, 'loss' as const),
		x: number,
		y: number,
		width: number,
		height: number,
		label: words,
	}) as fc.Arbitrary<Mark>,
	fc.record({
		kind: fc.constant('point' as const),
		shape: fc.constantFrom('full' as const, 'hollow' as const, 'small' as const),
		x: number,
		y: number,
		label: words,
	}),
	fc.record({
		kind: fc.constant('text' as const),
		x: number,
		y: number,
		text: words,
		anchor: fc.constantFrom('start' as const, 'middle' as const, 'end' as const),
		size: number,
		bold: fc.boolean(),
	}),
);

/** The same marks made of elements, so that React writes and escapes them. */
function Element({ mark }: { readonly mark: Mark }) {
	if (mark.kind === 'line')
		return (
			<polyline
				className={`portal-chart__line portal-chart__line--${mark.role}`}
				points={mark.points.map((point) => point.join(',')).join(' ')}
			/>
		);
	if (mark.kind === 'rect')
		return (
			<rect
				className={`portal-chart__rect portal-chart__rect--${mark.role}`}
				x={mark.x}
				y={mark.y}
				width={Math.max(0, mark.width)}
				height={mark.height}
				fill={mark.role === 'loss' ? 'url(#c-hatch)' : undefined}
				data-value={mark.label || undefined}
			/>
		);
	if (mark.kind === 'point')
		return (
			<circle
				className={`portal-chart__point portal-chart__point--${mark.shape}`}
				cx={mark.x}
				cy={mark.y}
				r={mark.shape === 'small' ? 2.75 : 4.5}
				data-value={mark.label || undefined}
			/>
		);
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

test('marks are written as React would write them, whatever words and numbers they carry', () => {
	fc.assert(
		fc.property(fc.array(mark, { maxLength: 6 }), words, words, (marks, title, alternativeText) => {
			const layout = { width: 760, height: 300, title, alternativeText, marks, table: null };
			const written = chartMarkup('c', layout as ChartLayout);
			const drawn = renderToStaticMarkup(
				<>
					<title id="c-name">{title}</title>
					<desc id="c-words">{alternativeText}</desc>
					{marks.map((each, index) => (
						<Element key={index} mark={each} />
					))}
				</>,
			);
			expect(written.replace(/<defs>.*?<\/defs>/, '')).toBe(drawn);
		}),
		{ numRuns: 300 },
	);
});
