import type { TimelineStepView } from './steps-view.ts';

/** Days down a line, each with what happened on it. What is still to come has an empty dot, and says so to whoever hears the page. */
export function Timeline({ steps }: { readonly steps: readonly TimelineStepView[] }) {
	return (
		<ol className="govuk-list portal-timeline">
			{steps.map(({ key, day, what, by, isAhead }) => (
				<li key={key} className={isAhead ? 'portal-timeline__ahead' : undefined}>
					<strong>{day}</strong>
					<br />
					{isAhead ? `Still to come: ${what.charAt(0).toLowerCase()}${what.slice(1)}` : what}
					{by === null ? null : <span className="portal-quiet">, {by}</span>}
				</li>
			))}
		</ol>
	);
}
