import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { htmlProblems } from '../../../test/setup/html-problems.ts';
import type { Rating } from '../../domain/kpi/kpi-value.ts';
import { RATING_NAMES } from '../../domain/kpi/rating-names.ts';
import { RETURN_STATES } from '../../domain/kpi-return/return-state.ts';
import { RETURN_STATE_NAMES } from '../../domain/kpi-return/return-state-names.ts';
import { Said } from '../layout/said.tsx';
import { CoverageNote } from './coverage-note.tsx';
import { FigureBox } from './figure-box.tsx';
import { FigureCell } from './figure-cell.tsx';
import { FigureTable } from './figure-table.tsx';
import { KeyFigures } from './key-figures.tsx';
import { KpiPreview } from './kpi-preview.tsx';
import { RatingTag } from './rating-tag.tsx';
import { dueTag, stateTag } from './return-tags.ts';
import { Timeline } from './timeline.tsx';

const box = (measure: string, area: string, more = {}) => ({
	name: `figures[${measure}|${area}|]`,
	label: `${measure}, ${area}`,
	value: '7',
	...more,
});
const table = (
	<FigureTable
		id="referrals"
		caption="Referrals"
		rowsAre="Area"
		columns={['Referred', 'Accepted']}
		rows={[
			{
				key: 'b',
				head: 'Birmingham',
				hint: 'By the family’s home',
				boxes: [
					box('referred', 'b', { beside: 'Last quarter 6' }),
					box('accepted', 'b', { error: 'Enter a whole number' }),
				],
			},
			{
				key: 'w',
				head: 'Walsall',
				boxes: [
					box('referred', 'w', { warning: 'More than twice last quarter: add a note' }),
					box('accepted', 'w', { readOnly: true }),
				],
			},
		]}
		totals={{ head: 'All areas', values: ['14', '14'] }}
	/>
);

const EXAMPLES: readonly (readonly [string, ReactElement])[] = [
	[
		'rating',
		<p>
			<RatingTag rating="requires-improvement" />
		</p>,
	],
	[
		'state',
		<p>
			<Said what={stateTag('queried')} />
		</p>,
	],
	[
		'due day',
		<p>
			<Said what={dueTag({ kind: 'overdue-by', days: 3 })} />
		</p>,
	],
	[
		'figure',
		<p>
			<FigureCell value="80.0%" parts={{ numerator: 40, denominator: 50 }} />
		</p>,
	],
	['coverage note', <CoverageNote complete={false}>6 of 7 areas accepted; Walsall missing.</CoverageNote>],
	[
		'row of key figures',
		<>
			<h2>Figures</h2>
			<KeyFigures
				figures={[
					{
						key: 'a',
						name: 'Partner contact',
						value: '80.0%',
						lines: ['40 of 50', <RatingTag key="r" rating="good" />],
					},
				]}
			/>
		</>,
	],
	[
		'figure box',
		<FigureBox
			{...box('referred', 'b', { error: 'Enter a whole number', warning: 'High', beside: 'Last quarter 6' })}
		/>,
	],
	['table of figures', table],
	[
		'KPI preview',
		<>
			{table}
			<KpiPreview
				name="Accepted"
				numerator={['figures[accepted|b|]']}
				denominator={['figures[referred|b|]']}
				target={{ numerator: 80, denominator: 100 }}
				direction="at-least"
				result="7 of 7, 100.0%"
			/>
		</>,
	],
];

test.each(EXAMPLES)('a %s is valid HTML', async (_name, example) => {
	expect(await htmlProblems(renderToStaticMarkup(example))).toEqual([]);
});

test('each rating is told by its word and by a shape of its own, not by colour alone', () => {
	const ratings = Object.keys(RATING_NAMES) as Rating[];
	const drawn = ratings.map((rating) => renderToStaticMarkup(<RatingTag rating={rating} />));
	for (const [index, rating] of ratings.entries()) expect(drawn[index]).toContain(RATING_NAMES[rating]);
	expect(new Set(drawn.map((html) => / d="([^"]+)"/.exec(html)?.[1])).size).toBe(ratings.length);
});

test.each(RETURN_STATES)('a return that is %s says so in words', (state) => {
	expect(renderToStaticMarkup(<Said what={stateTag(state)} />)).toContain(
		`>${RETURN_STATE_NAMES[state]}</strong>`,
	);
});

test.each([
	[{ kind: 'overdue-by', days: 1 } as const, '1 day overdue', 'red'],
	[{ kind: 'due-today' } as const, 'Due today', 'orange'],
	[{ kind: 'due-in', days: 5 } as const, 'Due in 5 days', 'yellow'],
	[{ kind: 'due-in', days: 6 } as const, 'Due in 6 days', 'grey'],
])('%j stands out as it should', (left, words, colour) => {
	expect(renderToStaticMarkup(<Said what={dueTag(left)} />)).toBe(
		`<strong class="govuk-tag govuk-tag--${colour}">${words}</strong>`,
	);
});

test('a missing figure is said, never drawn as a figure', () => {
	expect(renderToStaticMarkup(<FigureCell value={null} parts={{ numerator: 0, denominator: 0 }} />)).toBe(
		'<span class="portal-quiet">Not received</span>',
	);
});

test('each box of a table is named by row and column and described by what stands beside it', () => {
	const html = renderToStaticMarkup(table);
	expect(html).toContain(
		'aria-label="accepted, b" aria-describedby="figures-accepted-b-error" aria-invalid="true"',
	);
	expect(html).toContain('aria-label="referred, b" aria-describedby="figures-referred-b-beside"');
});

test('the sum of a column names the boxes it adds', () => {
	expect(renderToStaticMarkup(table)).toContain(
		'<output for="figures-referred-b figures-referred-w" data-sum="true" aria-live="off">14</output>',
	);
});

test('what has not happened says so in words, whether it is planned, comes by itself or was missed', () => {
	const steps = (['done', 'to-come', 'planned', 'missed'] as const).map((standing) => ({
		key: standing,
		day: '31 July 2017',
		what: 'Decide on the award',
		by: null,
		standing,
	}));
	const items = renderToStaticMarkup(<Timeline steps={steps} />)
		.split('<li')
		.slice(1);
	const said = items.map((item) => /<br\/>(.*?)<\/li>/.exec(item)?.[1]);
	expect(said).toEqual([
		'Decide on the award',
		'Still to come: decide on the award',
		'Planned: decide on the award',
		'Missed: decide on the award',
	]);
});
