import type { TimelineStepView } from './steps-view.ts';

const AHEAD = { 'to-come': 'Still to come', planned: 'Planned', missed: 'Missed' } as const;

/** Days down a line, each with what happened on it. What has not happened has an empty dot, and says so to whoever hears the page. */
export function Timeline({ steps }: { readonly steps: readonly TimelineStepView[] }) {
	return (
		<ol className="govuk-list portal-timeline">
			{steps.map(({ key, day, what, by, standing }) => (
				<li key={key} className={standing === 'done' ? undefined : `portal-timeline__${standing}`}>
					<strong>{day}</strong>
					<br />
					{standing === 'done' ? what : `${AHEAD[standing]}: ${what.charAt(0).toLowerCase()}${what.slice(1)}`}
					{by === null ? null : <span className="portal-quiet">, {by}</span>}
				</li>
			))}
		</ol>
	);
}
