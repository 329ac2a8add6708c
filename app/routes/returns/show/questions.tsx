import { NotificationBanner } from '../../../components/govuk/notification-banner.tsx';
import type { ReturnView } from './view.ts';

/** What waits for this person to answer, or to look at. */
export function Questions({ view }: { readonly view: ReturnView }) {
	const mine = view.questions.filter(({ turn }) => turn === 'yours');
	if (mine.length === 0) return null;
	return (
		<NotificationBanner kind="important" titleId="questions-title">
			<h2 className="govuk-notification-banner__heading">Waiting for you</h2>
			<ul className="govuk-list govuk-list--bullet">
				{mine.map(({ href, about, words }) => (
					<li key={href}>
						<a className="govuk-notification-banner__link" href={href}>
							{about}
						</a>
						: “{words}”
					</li>
				))}
			</ul>
		</NotificationBanner>
	);
}

/** Questions that wait for the other side. */
export function OtherQuestions({ view }: { readonly view: ReturnView }) {
	const theirs = view.questions.filter(({ turn }) => turn === 'theirs');
	if (theirs.length === 0) return null;
	return (
		<section aria-labelledby="other-questions">
			<h2 className="govuk-heading-m" id="other-questions">
				Questions waiting for the other side
			</h2>
			<ul className="govuk-list govuk-list--bullet">
				{theirs.map(({ href, about, words }) => (
					<li key={href}>
						<a className="govuk-link" href={href}>
							{about}
						</a>
						: “{words}”
					</li>
				))}
			</ul>
		</section>
	);
}
